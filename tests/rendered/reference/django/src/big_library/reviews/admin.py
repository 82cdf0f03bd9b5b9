from django.contrib import admin
from django.db import models

from big_library.reviews.models import Review


@admin.register(Review)
class ReviewAdmin(admin.ModelAdmin[Review]):
    list_display = ["__str__", "book", "rating", "reviewed_at", "source", "parent", "reference"]
    list_select_related = ["book", "parent"]
    list_filter = ["reviewed_at"]
    search_fields = ["body"]
    autocomplete_fields = ["book", "parent"]
    readonly_fields = ["created_at", "updated_at"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
