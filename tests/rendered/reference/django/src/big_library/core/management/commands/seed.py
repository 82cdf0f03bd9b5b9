"""Fills the database with a few rows to look at."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from big_library.authors.models import Author
from big_library.books.models import Book, BookState
from big_library.reviews.models import Review


class Command(BaseCommand):
    help = "Fills the database with a few rows to look at."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if settings.ENVIRONMENT == "production":
            raise CommandError("This is not for production.")
        if Author.objects.exists():
            self.stdout.write("There are rows already.")
            return
        for n in range(1, 4):
            author = Author.objects.create(
                name=f"Name {n}",
                email=f"person{n}@example.org",
                born=dt.date(2026, 1, 1) + dt.timedelta(days=n),
            )
            book = Book.objects.create(
                title=f"Title {n}",
                author=author,
                price=Decimal(n),
                published=dt.date(2026, 1, 1) + dt.timedelta(days=n),
                state=list(BookState)[n % 2],
                summary=f"Summary {n}",
                in_print=n % 2 == 0,
            )
            Review.objects.create(
                book=book,
                rating=n,
                body=f"Body {n}",
                reviewed_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=n),
                source=f"https://example.org/{n}",
                meta={"n": n},
                reference=UUID(int=n),
            )
