"""The pages of books."""

import re
from typing import Any

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from big_library.books.models import Book
from tests.factories import AuthorFactory, BookFactory, ReviewFactory


def form(n: int = 1) -> dict[str, Any]:
    return {
        "title": f"Title {n}",
        "author": AuthorFactory.create().pk,
        "price": f"{n}.00",
        "state": "draft",
    }


def test_list(browser: Client) -> None:
    assert b"No books yet." in browser.get("/books/").content
    row = BookFactory.create()
    page = browser.get("/books/").content.decode()
    assert f"/books/{row.pk}" in page
    assert b"No books match." in browser.get("/books/", {"q": "nowhere"}).content


def test_list_in_pages(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    BookFactory.create_batch(21)
    with django_assert_max_num_queries(6):
        first = browser.get("/books/").content.decode()
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in browser.get("/books/?page=2").content.decode()


def test_create_and_edit(browser: Client) -> None:
    assert browser.get("/books/new").status_code == 200
    created = browser.post("/books/new", form(1))
    row = Book.objects.get()
    assert created["Location"] == f"/books/{row.pk}"
    shown = browser.get(created["Location"]).content.decode()
    assert "Book created." in shown
    assert browser.get(f"/books/{row.pk}/edit").status_code == 200
    assert browser.post(f"/books/{row.pk}/edit", form(2)).status_code == 302


def test_refused_form_says_why(browser: Client) -> None:
    refused = browser.post("/books/new", {})
    assert refused.status_code == 422
    page = refused.content.decode()
    described = re.findall(r'aria-describedby="([^"]+)"', page)
    assert described
    assert all(f'id="{name}"' in page for name in described)


def test_delete(browser: Client) -> None:
    row = BookFactory.create()
    assert b"cannot be undone" in browser.get(f"/books/{row.pk}/delete").content
    assert Book.objects.exists()
    assert browser.post(f"/books/{row.pk}/delete")["Location"] == "/books/"
    assert not Book.objects.exists()


def test_delete_what_is_in_use(browser: Client) -> None:
    row = BookFactory.create()
    ReviewFactory.create(book=row)
    refused = browser.post(f"/books/{row.pk}/delete", follow=True)
    assert b"still in use" in refused.content
    assert Book.objects.filter(pk=row.pk).exists()


def test_login_is_needed(client: Client, db: None) -> None:
    assert client.get("/books/")["Location"] == "/accounts/login?next=/books/"
