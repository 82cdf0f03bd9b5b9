"""The API's books."""

import datetime as dt
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from big_library.books.models import Book
from tests.factories import AuthorFactory, BookFactory, ReviewFactory

LIST = "/api/books"


def body(n: int = 10_001) -> dict[str, Any]:
    return {
        "title": f"Title {n}",
        "author_id": AuthorFactory.create().pk,
        "price": f"{n}.00",
        "published": (dt.date(2026, 1, 1) + dt.timedelta(days=n)).isoformat(),
        "state": ["draft", "sold"][n % 2],
        "summary": f"Summary {n}",
        "in_print": n % 2 == 0,
    }


def test_create_and_read(api: APIClient) -> None:
    given = body()
    created = api.post(LIST, given)
    assert created.status_code == 201, created.data
    assert created.json().items() >= given.items()
    read = api.get(created["Location"])
    assert read.json() == created.json()


def test_create_with_what_is_required(api: APIClient) -> None:
    required = ["title", "author_id", "price"]
    created = api.post(LIST, {name: body()[name] for name in required})
    assert created.status_code == 201, created.data


@pytest.mark.parametrize("name", ["title", "author_id", "price"])
def test_create_without(api: APIClient, name: str) -> None:
    given = body()
    del given[name]
    refused = api.post(LIST, given)
    assert refused.status_code == 422
    assert refused["Content-Type"] == "application/problem+json"
    assert [error["field"] for error in refused.json()["errors"]] == [name]


@pytest.mark.parametrize(
    "name", ["title", "author_id", "price", "published", "state", "summary", "in_print"]
)
def test_create_with_wrong_type(api: APIClient, name: str) -> None:
    refused = api.post(LIST, body() | {name: {"no": [True]}})
    assert refused.status_code == 422
    assert [error["field"] for error in refused.json()["errors"]] == [name]


def test_create_with_unknown_field(api: APIClient) -> None:
    refused = api.post(LIST, body() | {"nothing": 1})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == "nothing"


@pytest.mark.parametrize("name", ["author_id"])
def test_create_with_unknown_reference(api: APIClient, name: str) -> None:
    refused = api.post(LIST, body() | {name: 2**63 - 1})
    assert refused.status_code == 409
    assert [error["field"] for error in refused.json()["errors"]] == [name]


def test_change(api: APIClient) -> None:
    row = BookFactory.create()
    given = body(10_002)
    changed = api.patch(f"{LIST}/{row.pk}", given)
    assert changed.status_code == 200, changed.data
    assert changed.json().items() >= given.items()
    assert api.patch(f"{LIST}/{row.pk}", {}).json()["title"] == given["title"]


def test_delete(api: APIClient) -> None:
    row = BookFactory.create()
    assert api.delete(f"{LIST}/{row.pk}").status_code == 204
    assert api.get(f"{LIST}/{row.pk}").status_code == 404
    assert not Book.objects.exists()


def test_delete_what_a_review_refers_to(api: APIClient) -> None:
    row = BookFactory.create()
    ReviewFactory.create(book=row)
    refused = api.delete(f"{LIST}/{row.pk}")
    assert refused.status_code == 409
    assert Book.objects.filter(pk=row.pk).exists()


def test_list_in_slices(api: APIClient) -> None:
    rows = BookFactory.create_batch(3)
    found = api.get(f"{LIST}?limit=1&offset=1&sort=-id").json()
    assert found | {"items": None} == {"items": None, "total": 3, "limit": 1, "offset": 1}
    assert [item["id"] for item in found["items"]] == [rows[1].pk]


@pytest.mark.parametrize("name", ["title", "author_id", "published", "state", "in_print"])
def test_list_filtered(api: APIClient, name: str) -> None:
    first, _ = api.post(LIST, body(10_001)).json(), api.post(LIST, body(10_002)).json()
    value = str(first[name])
    found = api.get(LIST, {name: value.lower() if name == "in_print" else value}).json()
    assert [item["id"] for item in found["items"]] == [first["id"]]


@pytest.mark.parametrize(
    "query", [{"limit": [0]}, {"limit": [101]}, {"offset": [-1]}, {"sort": [1]}, {"limit": [1, 2]}]
)
def test_list_refuses(api: APIClient, query: dict[str, list[int]]) -> None:
    refused = api.get(LIST, query)
    assert refused.status_code == 422
    assert [error["field"] for error in refused.json()["errors"]] == list(query)


def test_list_asks_the_database_as_often_for_many_as_for_one(
    api: APIClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    BookFactory.create_batch(5)
    with django_assert_num_queries(3):
        assert len(api.get(LIST).json()["items"]) == 5
