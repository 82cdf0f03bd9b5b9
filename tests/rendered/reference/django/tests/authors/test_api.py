"""The API's authors."""

import datetime as dt
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from big_library.authors.models import Author
from tests.factories import AuthorFactory, BookFactory

LIST = "/api/authors"


def body(n: int = 10_001) -> dict[str, Any]:
    return {
        "name": f"Name {n}",
        "email": f"person{n}@example.org",
        "born": (dt.date(2026, 1, 1) + dt.timedelta(days=n)).isoformat(),
    }


def test_create_and_read(api: APIClient) -> None:
    given = body()
    created = api.post(LIST, given)
    assert created.status_code == 201, created.data
    assert created.json().items() >= given.items()
    read = api.get(created["Location"])
    assert read.json() == created.json()


def test_create_with_what_is_required(api: APIClient) -> None:
    required = ["name", "email"]
    created = api.post(LIST, {name: body()[name] for name in required})
    assert created.status_code == 201, created.data


@pytest.mark.parametrize("name", ["name", "email"])
def test_create_without(api: APIClient, name: str) -> None:
    given = body()
    del given[name]
    refused = api.post(LIST, given)
    assert refused.status_code == 422
    assert refused["Content-Type"] == "application/problem+json"
    assert [error["field"] for error in refused.json()["errors"]] == [name]


@pytest.mark.parametrize("name", ["name", "email", "born"])
def test_create_with_wrong_type(api: APIClient, name: str) -> None:
    refused = api.post(LIST, body() | {name: {"no": [True]}})
    assert refused.status_code == 422
    assert [error["field"] for error in refused.json()["errors"]] == [name]


def test_create_with_unknown_field(api: APIClient) -> None:
    refused = api.post(LIST, body() | {"nothing": 1})
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] == "nothing"


@pytest.mark.parametrize("name", ["email"])
def test_create_with_duplicate(api: APIClient, name: str) -> None:
    given = body()
    assert api.post(LIST, given).status_code == 201
    refused = api.post(LIST, body(10_002) | {name: given[name]})
    assert refused.status_code == 409
    assert [error["field"] for error in refused.json()["errors"]] == [name]


def test_change(api: APIClient) -> None:
    row = AuthorFactory.create()
    given = body(10_002)
    changed = api.patch(f"{LIST}/{row.pk}", given)
    assert changed.status_code == 200, changed.data
    assert changed.json().items() >= given.items()
    assert api.patch(f"{LIST}/{row.pk}", {}).json()["name"] == given["name"]


def test_delete(api: APIClient) -> None:
    row = AuthorFactory.create()
    assert api.delete(f"{LIST}/{row.pk}").status_code == 204
    assert api.get(f"{LIST}/{row.pk}").status_code == 404
    assert not Author.objects.exists()


def test_delete_what_a_book_refers_to(api: APIClient) -> None:
    row = AuthorFactory.create()
    BookFactory.create(author=row)
    refused = api.delete(f"{LIST}/{row.pk}")
    assert refused.status_code == 409
    assert Author.objects.filter(pk=row.pk).exists()


def test_list_in_slices(api: APIClient) -> None:
    rows = AuthorFactory.create_batch(3)
    found = api.get(f"{LIST}?limit=1&offset=1&sort=-id").json()
    assert found | {"items": None} == {"items": None, "total": 3, "limit": 1, "offset": 1}
    assert [item["id"] for item in found["items"]] == [rows[1].pk]


@pytest.mark.parametrize("name", ["name", "email", "born"])
def test_list_filtered(api: APIClient, name: str) -> None:
    first, _ = api.post(LIST, body(10_001)).json(), api.post(LIST, body(10_002)).json()
    value = str(first[name])
    found = api.get(LIST, {name: value}).json()
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
    AuthorFactory.create_batch(5)
    with django_assert_num_queries(3):
        assert len(api.get(LIST).json()["items"]) == 5
