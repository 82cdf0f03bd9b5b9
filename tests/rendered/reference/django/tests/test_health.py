"""Health, headers and what is common to all answers."""

import pytest
from django.db import DatabaseError, connection
from django.test import Client


def test_health(client: Client) -> None:
    answer = client.get("/health")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok"}


def test_ready(client: Client, db: None) -> None:
    assert client.get("/ready").json() == {"status": "ok"}


def test_not_ready(client: Client, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(connection, "cursor", fail)
        assert client.get("/ready").status_code == 503


def test_headers(client: Client) -> None:
    headers = client.get("/health").headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe-inline" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "DENY"


def test_request_id(client: Client) -> None:
    assert client.get("/health", headers={"X-Request-ID": "abc-1"})["X-Request-ID"] == "abc-1"
    assert client.get("/health", headers={"X-Request-ID": "no good"})["X-Request-ID"] != "no good"


def test_start_page(client: Client) -> None:
    assert client.get("/")["Location"] == "/authors/"


def test_not_found(client: Client) -> None:
    answer = client.get("/nothing")
    assert answer.status_code == 404
    assert b"There is nothing here." in answer.content
