from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse


class AuthorQuerySet(models.QuerySet["Author"]):
    def search(self, text: str) -> Self:
        """Keep the authors that hold this text; all of them where it is empty."""
        return self.filter(Q(name__icontains=text) | Q(email__icontains=text))


class Author(models.Model):
    name = models.CharField(max_length=120)
    email = models.EmailField(unique=True)
    born = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = AuthorQuerySet.as_manager()

    class Meta:
        db_table = "authors"
        ordering = ["id"]
        verbose_name = "author"
        verbose_name_plural = "authors"

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("authors:detail", args=[self.pk])
