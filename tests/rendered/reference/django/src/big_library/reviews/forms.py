from django import forms

from big_library.core.widgets import DateTimeInput, URLField
from big_library.reviews.models import Review


class ReviewForm(forms.ModelForm[Review]):
    class Meta:
        model = Review
        fields = [
            "book",
            "rating",
            "body",
            "reviewed_at",
            "source",
            "parent",
            "meta",
            "reference",
        ]
        field_classes = {"source": URLField}
        widgets = {"reviewed_at": DateTimeInput()}
