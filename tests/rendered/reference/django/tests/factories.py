"""Rows for tests; what a test does not care about is made up."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

from factory.declarations import Sequence, SubFactory
from factory.django import DjangoModelFactory

from big_library.accounts.models import User
from big_library.authors.models import Author
from big_library.books.models import Book, BookState
from big_library.reviews.models import Review


class UserFactory(DjangoModelFactory[User]):
    class Meta:
        model = User

    email = Sequence(lambda n: f"reader{n}@example.org")


class AuthorFactory(DjangoModelFactory[Author]):
    class Meta:
        model = Author

    name = Sequence(lambda n: f"Name {n}")
    email = Sequence(lambda n: f"person{n}@example.org")
    born = Sequence(lambda n: dt.date(2026, 1, 1) + dt.timedelta(days=n))


class BookFactory(DjangoModelFactory[Book]):
    class Meta:
        model = Book

    title = Sequence(lambda n: f"Title {n}")
    author = SubFactory(AuthorFactory)
    price = Sequence(lambda n: Decimal(n))
    published = Sequence(lambda n: dt.date(2026, 1, 1) + dt.timedelta(days=n))
    state = Sequence(lambda n: list(BookState)[n % 2])
    summary = Sequence(lambda n: f"Summary {n}")
    in_print = Sequence(lambda n: n % 2 == 0)


class ReviewFactory(DjangoModelFactory[Review]):
    class Meta:
        model = Review

    book = SubFactory(BookFactory)
    rating = Sequence(lambda n: n)
    body = Sequence(lambda n: f"Body {n}")
    reviewed_at = Sequence(lambda n: dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=n))
    source = Sequence(lambda n: f"https://example.org/{n}")
    meta = Sequence(lambda n: {"n": n})
    reference = Sequence(lambda n: UUID(int=n))
