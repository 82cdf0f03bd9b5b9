from django import forms

from big_library.books.models import Book
from big_library.core.widgets import DateInput


class BookForm(forms.ModelForm[Book]):
    class Meta:
        model = Book
        fields = ["title", "author", "price", "published", "state", "summary", "in_print"]
        widgets = {"published": DateInput()}
