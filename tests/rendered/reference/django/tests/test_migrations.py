"""The migrations, all the way down and up again."""

import pytest
from django.core.management import call_command
from django.db import connection


@pytest.mark.django_db(transaction=True)
def test_down_and_up() -> None:
    for app in ["review", "book", "author", "accounts"]:
        call_command("migrate", app, "zero", verbosity=0)
    tables = connection.introspection.table_names()
    assert {"authors", "books", "reviews", "users"}.isdisjoint(tables)
    call_command("migrate", verbosity=0)
    tables = connection.introspection.table_names()
    assert {"authors", "books", "reviews", "users"} <= set(tables)
