from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse


class BookState(models.TextChoices):
    DRAFT = "draft", "Draft"
    SOLD = "sold", "Sold"


class BookQuerySet(models.QuerySet["Book"]):
    def search(self, text: str) -> Self:
        """Keep the books that hold this text; all of them where it is empty."""
        return self.filter(Q(title__icontains=text) | Q(summary__icontains=text))

    def with_references(self) -> Self:
        """Load what a book refers to along with it."""
        return self.select_related("author")


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey("author.Author", models.PROTECT, related_name="books")
    price = models.DecimalField(max_digits=12, decimal_places=2)
    published = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=20, choices=BookState, default=BookState.DRAFT)
    summary = models.TextField(max_length=10_000, null=True, blank=True)
    in_print = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = BookQuerySet.as_manager()

    class Meta:
        db_table = "books"
        ordering = ["id"]
        verbose_name = "book"
        verbose_name_plural = "books"

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("books:detail", args=[self.pk])
