"""The pages of authors."""

import re
from typing import Any

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from big_library.authors.models import Author
from tests.factories import AuthorFactory, BookFactory


def form(n: int = 1) -> dict[str, Any]:
    return {"name": f"Name {n}", "email": f"person{n}@example.org"}


def test_list(browser: Client) -> None:
    assert b"No authors yet." in browser.get("/authors/").content
    row = AuthorFactory.create()
    page = browser.get("/authors/").content.decode()
    assert f"/authors/{row.pk}" in page
    assert b"No authors match." in browser.get("/authors/", {"q": "nowhere"}).content


def test_list_in_pages(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    AuthorFactory.create_batch(21)
    with django_assert_max_num_queries(6):
        first = browser.get("/authors/").content.decode()
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in browser.get("/authors/?page=2").content.decode()


def test_create_and_edit(browser: Client) -> None:
    assert browser.get("/authors/new").status_code == 200
    created = browser.post("/authors/new", form(1))
    row = Author.objects.get()
    assert created["Location"] == f"/authors/{row.pk}"
    shown = browser.get(created["Location"]).content.decode()
    assert "Author created." in shown
    assert browser.get(f"/authors/{row.pk}/edit").status_code == 200
    assert browser.post(f"/authors/{row.pk}/edit", form(2)).status_code == 302


def test_refused_form_says_why(browser: Client) -> None:
    refused = browser.post("/authors/new", {})
    assert refused.status_code == 422
    page = refused.content.decode()
    described = re.findall(r'aria-describedby="([^"]+)"', page)
    assert described
    assert all(f'id="{name}"' in page for name in described)


def test_delete(browser: Client) -> None:
    row = AuthorFactory.create()
    assert b"cannot be undone" in browser.get(f"/authors/{row.pk}/delete").content
    assert Author.objects.exists()
    assert browser.post(f"/authors/{row.pk}/delete")["Location"] == "/authors/"
    assert not Author.objects.exists()


def test_delete_what_is_in_use(browser: Client) -> None:
    row = AuthorFactory.create()
    BookFactory.create(author=row)
    refused = browser.post(f"/authors/{row.pk}/delete", follow=True)
    assert b"still in use" in refused.content
    assert Author.objects.filter(pk=row.pk).exists()


def test_login_is_needed(client: Client, db: None) -> None:
    assert client.get("/authors/")["Location"] == "/accounts/login?next=/authors/"
