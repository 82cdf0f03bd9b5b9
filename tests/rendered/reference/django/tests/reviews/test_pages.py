"""The pages of reviews."""

import re
from typing import Any
from uuid import UUID

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from big_library.reviews.models import Review
from tests.factories import BookFactory, ReviewFactory


def form(n: int = 1) -> dict[str, Any]:
    return {
        "book": BookFactory.create().pk,
        "rating": n,
        "body": f"Body {n}",
        "reviewed_at": "2026-01-01T12:00:00",
        "source": "example.org",
        "reference": str(UUID(int=n)),
    }


def test_list(browser: Client) -> None:
    assert b"No reviews yet." in browser.get("/reviews/").content
    row = ReviewFactory.create()
    page = browser.get("/reviews/").content.decode()
    assert f"/reviews/{row.pk}" in page
    assert b"No reviews match." in browser.get("/reviews/", {"q": "nowhere"}).content


def test_list_in_pages(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    ReviewFactory.create_batch(21)
    with django_assert_max_num_queries(6):
        first = browser.get("/reviews/").content.decode()
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in browser.get("/reviews/?page=2").content.decode()


def test_create_and_edit(browser: Client) -> None:
    assert browser.get("/reviews/new").status_code == 200
    created = browser.post("/reviews/new", form(1))
    row = Review.objects.get()
    assert created["Location"] == f"/reviews/{row.pk}"
    shown = browser.get(created["Location"]).content.decode()
    assert "Review created." in shown
    assert browser.get(f"/reviews/{row.pk}/edit").status_code == 200
    assert browser.post(f"/reviews/{row.pk}/edit", form(2)).status_code == 302


def test_refused_form_says_why(browser: Client) -> None:
    refused = browser.post("/reviews/new", {})
    assert refused.status_code == 422
    page = refused.content.decode()
    described = re.findall(r'aria-describedby="([^"]+)"', page)
    assert described
    assert all(f'id="{name}"' in page for name in described)


def test_delete(browser: Client) -> None:
    row = ReviewFactory.create()
    assert b"cannot be undone" in browser.get(f"/reviews/{row.pk}/delete").content
    assert Review.objects.exists()
    assert browser.post(f"/reviews/{row.pk}/delete")["Location"] == "/reviews/"
    assert not Review.objects.exists()


def test_delete_what_is_in_use(browser: Client) -> None:
    row = ReviewFactory.create()
    ReviewFactory.create(parent=row)
    refused = browser.post(f"/reviews/{row.pk}/delete", follow=True)
    assert b"still in use" in refused.content
    assert Review.objects.filter(pk=row.pk).exists()


def test_login_is_needed(client: Client, db: None) -> None:
    assert client.get("/reviews/")["Location"] == "/accounts/login?next=/reviews/"
