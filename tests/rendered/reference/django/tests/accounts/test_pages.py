"""Logging in and out, and passwords."""

import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from big_library.accounts.models import User

PASSWORD = "correct horse battery staple"
OTHER = "another long enough password"


@pytest.fixture
def someone(db: None) -> User:
    cache.clear()
    return User.objects.create_user("someone@example.org", PASSWORD)


def log_in(client: Client, password: str = PASSWORD, after: str = "") -> str:
    answer = client.post(
        f"/accounts/login{after}", {"login": "Someone@example.org", "password": password}
    )
    return answer.headers.get("Location", "")


def test_log_in_and_out(client: Client, someone: User) -> None:
    assert b"Log in" in client.get("/accounts/login").content
    assert log_in(client) == "/"
    assert b"someone@example.org" in client.get("/accounts/password").content
    assert b"Sign Out" in client.get("/accounts/logout").content
    assert client.post("/accounts/logout")["Location"] == "/"
    assert client.get("/accounts/password").status_code == 302


def test_wrong_password(client: Client, someone: User) -> None:
    assert log_in(client, "wrong") == ""


def test_login_is_throttled(client: Client, someone: User) -> None:
    for _ in range(5):
        assert log_in(client, "wrong") == ""
    assert log_in(client) == ""
    for _ in range(30):
        answer = client.post("/accounts/login", {})
    assert answer.status_code == 429
    assert b"Too many attempts" in answer.content


@pytest.mark.parametrize(
    ("after", "target"),
    [
        ("?next=/accounts/password", "/accounts/password"),
        ("?next=https://evil.example", "/"),
        ("?next=//evil.example", "/"),
    ],
)
def test_next_stays_here(client: Client, someone: User, after: str, target: str) -> None:
    assert log_in(client, after=after) == target


def test_nobody_signs_up(client: Client, db: None) -> None:
    assert client.get("/accounts/signup").status_code == 404


def test_form_needs_its_token(someone: User) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post("/accounts/login", {}).status_code == 403


def test_change_password(client: Client, someone: User) -> None:
    log_in(client)
    given = {"oldpassword": PASSWORD, "password1": OTHER, "password2": OTHER}
    assert client.post("/accounts/password", given).status_code == 302
    client.logout()
    assert log_in(client, OTHER) == "/"


def test_reset_password_once(client: Client, someone: User) -> None:
    assert client.get("/accounts/reset").status_code == 200
    assert client.post("/accounts/reset", {"email": "someone@example.org"}).status_code == 302
    assert client.get("/accounts/reset/sent").status_code == 200
    found = re.search(r"http://testserver(/accounts/reset/\S+)", str(mail.outbox[0].body))
    assert found is not None
    path = client.get(found[1])["Location"]
    assert b'name="password1"' in client.get(path).content
    given = {"password1": OTHER, "password2": OTHER}
    assert client.post(path, given)["Location"] == "/accounts/reset/done"
    assert client.get("/accounts/reset/done").status_code == 200
    assert log_in(client, OTHER) == "/"
    client.logout()
    assert b"Bad Token" in client.get(found[1]).content


def test_reset_for_nobody_looks_the_same(client: Client, db: None) -> None:
    assert client.post("/accounts/reset", {"email": "nobody@example.org"}).status_code == 302
    assert not mail.outbox
