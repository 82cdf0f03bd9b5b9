from typing import Self

from django.db import models
from django.urls import reverse

from big_library.core.validators import INTEGER, json_document


class ReviewQuerySet(models.QuerySet["Review"]):
    def search(self, text: str) -> Self:
        """Keep the reviews that hold this text; all of them where it is empty."""
        return self.filter(body__icontains=text)

    def with_references(self) -> Self:
        """Load what a review refers to along with it."""
        return self.select_related("book", "parent")


class Review(models.Model):
    book = models.ForeignKey("book.Book", models.PROTECT, related_name="reviews")
    rating = models.IntegerField(validators=INTEGER)
    body = models.TextField(max_length=10_000)
    reviewed_at = models.DateTimeField()
    source = models.URLField(max_length=2000, null=True, blank=True)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="reviews"
    )
    meta = models.JSONField(validators=[json_document], null=True, blank=True)
    reference = models.UUIDField(unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        db_table = "reviews"
        ordering = ["id"]
        verbose_name = "review"
        verbose_name_plural = "reviews"

    def __str__(self) -> str:
        return self.body[:80]

    def get_absolute_url(self) -> str:
        return reverse("reviews:detail", args=[self.pk])
