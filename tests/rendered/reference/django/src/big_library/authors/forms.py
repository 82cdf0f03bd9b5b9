from django import forms

from big_library.authors.models import Author
from big_library.core.widgets import DateInput


class AuthorForm(forms.ModelForm[Author]):
    class Meta:
        model = Author
        fields = ["name", "email", "born"]
        widgets = {"born": DateInput()}
