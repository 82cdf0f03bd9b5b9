from django.urls import path, reverse_lazy
from django.views.generic import DetailView

from big_library.authors.forms import AuthorForm
from big_library.authors.models import Author
from big_library.core.views import EditView, NewView, RemoveView, SearchView


class AuthorList(SearchView[Author]):
    queryset = Author.objects.all()
    template_name = "authors/list.html"


class AuthorDetail(DetailView[Author]):
    queryset = Author.objects.all()
    template_name = "authors/detail.html"


class AuthorNew(NewView[Author, AuthorForm]):
    model = Author
    form_class = AuthorForm
    extra_context = {"heading": "New author", "back": reverse_lazy("authors:list")}
    saved = "Author created."


class AuthorEdit(EditView[Author, AuthorForm]):
    model = Author
    form_class = AuthorForm
    extra_context = {"heading": "Edit author"}
    saved = "Author saved."


class AuthorDelete(RemoveView[Author]):
    model = Author
    success_url = reverse_lazy("authors:list")
    extra_context = {"heading": "Delete author"}
    removed = "Author deleted."
    kept = "This author is still in use."


app_name = "authors"
urlpatterns = [
    path("", AuthorList.as_view(), name="list"),
    path("new", AuthorNew.as_view(), name="new"),
    path("<int:pk>", AuthorDetail.as_view(), name="detail"),
    path("<int:pk>/edit", AuthorEdit.as_view(), name="edit"),
    path("<int:pk>/delete", AuthorDelete.as_view(), name="delete"),
]
