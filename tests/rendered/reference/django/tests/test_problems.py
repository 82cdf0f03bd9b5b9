"""What the API answers when something is wrong."""

import json

import pytest
from django.db import IntegrityError
from django.test import Client, RequestFactory
from pytest_django import Settings
from rest_framework.test import APIClient

from big_library.core.problems import bad_request, server_error
from tests.factories import ReviewFactory

PROBLEM = "application/problem+json"


@pytest.mark.parametrize(
    "path", ["/api/", "/api/nothing", "/api/books/", "/api/books/nothing", "/api/books/%0A1"]
)
def test_not_found(api: APIClient, path: str) -> None:
    answer = api.get(path)
    assert answer.status_code == 404
    assert answer["Content-Type"] == PROBLEM
    assert answer.json()["title"] == "Not Found"


def test_method_not_allowed(api: APIClient) -> None:
    answer = api.put("/api/books", {})
    assert answer.status_code == 405
    assert answer["Content-Type"] == PROBLEM
    assert answer["Allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize("text", ["{", '"\xff"', "[" * 100_000, "NaN"])
def test_unreadable_body(api: APIClient, text: str) -> None:
    answer = api.post("/api/books", text.encode("latin-1"), content_type="application/json")
    assert answer.status_code == 400
    assert answer["Content-Type"] == PROBLEM


@pytest.mark.parametrize("method", ["post", "patch"])
@pytest.mark.parametrize(("text", "status"), [("[]", 422), ("1", 422), ("null", 422), ("", 400)])
def test_body_that_is_no_object(api: APIClient, method: str, text: str, status: int) -> None:
    path = "/api/reviews" if method == "post" else f"/api/reviews/{ReviewFactory.create().pk}"
    answer = api.generic(method.upper(), path, text, content_type="application/json")
    assert answer.status_code == status
    assert answer["Content-Type"] == PROBLEM


def test_unsupported_media_type(api: APIClient) -> None:
    answer = api.post("/api/books", "a=b", content_type="text/plain")
    assert answer.status_code == 415
    assert answer["Content-Type"] == PROBLEM


def test_too_large(api: APIClient, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    answer = api.post(
        "/api/books", json.dumps({"title": "x" * 10}), content_type="application/json"
    )
    assert answer.status_code == 413
    assert answer["Content-Type"] == PROBLEM


def test_without_token(client: Client) -> None:
    answer = client.get("/api/books")
    assert answer.status_code == 401
    assert answer["Content-Type"] == PROBLEM
    assert answer["WWW-Authenticate"] == "Bearer"


def test_docs(client: Client) -> None:
    answer = client.get("/api/docs")
    policy = answer["Content-Security-Policy"]
    nonce = policy.split("'nonce-")[1].split("'")[0]
    assert f'nonce="{nonce}"' in answer.content.decode()
    assert "unsafe" not in policy
    assert client.get("/api/openapi.json").json()["openapi"] == "3.1.0"


def test_what_nobody_foresaw(rf: RequestFactory) -> None:
    for path, kind in (("/api/books", PROBLEM), ("/books/", "text/")):
        request = rf.get(path)
        for answer in (bad_request(request, ValueError()), server_error(request)):
            assert answer["Content-Type"].startswith(kind)


def test_race_for_a_unique_value(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise IntegrityError

    row = ReviewFactory.create()
    monkeypatch.setattr(type(row), "save", fail)
    answer = api.patch(f"/api/reviews/{row.pk}", {})
    assert answer.status_code == 409
    assert answer["Content-Type"] == PROBLEM


def test_fault_is_not_hidden(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise ArithmeticError

    row = ReviewFactory.create()
    monkeypatch.setattr(type(row), "save", fail)
    api.raise_request_exception = False
    answer = api.patch(f"/api/reviews/{row.pk}", {})
    assert answer.status_code == 500
    assert answer["Content-Type"] == PROBLEM
