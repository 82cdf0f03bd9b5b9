from django.urls import path, reverse_lazy
from django.views.generic import DetailView

from big_library.books.forms import BookForm
from big_library.books.models import Book
from big_library.core.views import EditView, NewView, RemoveView, SearchView


class BookList(SearchView[Book]):
    queryset = Book.objects.with_references()
    template_name = "books/list.html"


class BookDetail(DetailView[Book]):
    queryset = Book.objects.with_references()
    template_name = "books/detail.html"


class BookNew(NewView[Book, BookForm]):
    model = Book
    form_class = BookForm
    extra_context = {"heading": "New book", "back": reverse_lazy("books:list")}
    saved = "Book created."


class BookEdit(EditView[Book, BookForm]):
    model = Book
    form_class = BookForm
    extra_context = {"heading": "Edit book"}
    saved = "Book saved."


class BookDelete(RemoveView[Book]):
    model = Book
    success_url = reverse_lazy("books:list")
    extra_context = {"heading": "Delete book"}
    removed = "Book deleted."
    kept = "This book is still in use."


app_name = "books"
urlpatterns = [
    path("", BookList.as_view(), name="list"),
    path("new", BookNew.as_view(), name="new"),
    path("<int:pk>", BookDetail.as_view(), name="detail"),
    path("<int:pk>/edit", BookEdit.as_view(), name="edit"),
    path("<int:pk>/delete", BookDelete.as_view(), name="delete"),
]
