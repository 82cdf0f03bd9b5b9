from django.urls import path, reverse_lazy
from django.views.generic import DetailView

from big_library.core.views import EditView, NewView, RemoveView, SearchView
from big_library.reviews.forms import ReviewForm
from big_library.reviews.models import Review


class ReviewList(SearchView[Review]):
    queryset = Review.objects.with_references()
    template_name = "reviews/list.html"


class ReviewDetail(DetailView[Review]):
    queryset = Review.objects.with_references()
    template_name = "reviews/detail.html"


class ReviewNew(NewView[Review, ReviewForm]):
    model = Review
    form_class = ReviewForm
    extra_context = {"heading": "New review", "back": reverse_lazy("reviews:list")}
    saved = "Review created."


class ReviewEdit(EditView[Review, ReviewForm]):
    model = Review
    form_class = ReviewForm
    extra_context = {"heading": "Edit review"}
    saved = "Review saved."


class ReviewDelete(RemoveView[Review]):
    model = Review
    success_url = reverse_lazy("reviews:list")
    extra_context = {"heading": "Delete review"}
    removed = "Review deleted."
    kept = "This review is still in use."


app_name = "reviews"
urlpatterns = [
    path("", ReviewList.as_view(), name="list"),
    path("new", ReviewNew.as_view(), name="new"),
    path("<int:pk>", ReviewDetail.as_view(), name="detail"),
    path("<int:pk>/edit", ReviewEdit.as_view(), name="edit"),
    path("<int:pk>/delete", ReviewDelete.as_view(), name="delete"),
]
