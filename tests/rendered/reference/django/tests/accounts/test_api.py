"""Tokens."""

import datetime as dt

import pytest
from django.core.cache import cache
from django.utils import timezone
from rest_framework.test import APIClient

from big_library.accounts.models import Token, User
from tests.factories import UserFactory

PASSWORD = "correct horse battery staple"


@pytest.fixture
def login() -> dict[str, str]:
    cache.clear()
    User.objects.create_user("Someone@Example.org", PASSWORD)
    return {"email": "someone@example.ORG", "password": PASSWORD}


def test_token_lets_in(db: None, login: dict[str, str]) -> None:
    client = APIClient()
    given = client.post("/api/tokens", login)
    assert given.status_code == 201, given.json()
    secret = given.json()["token"]
    assert secret not in str(Token.objects.values())
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {secret}")
    me = client.get("/api/me").json()
    assert me == {"id": me["id"], "email": "someone@example.org", "is_admin": False}


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"email": "nobody@example.org"}])
def test_wrong_login(db: None, login: dict[str, str], wrong: dict[str, str]) -> None:
    refused = APIClient().post("/api/tokens", login | wrong)
    assert refused.status_code == 401
    assert refused["WWW-Authenticate"] == "Bearer"


def test_inactive_user(db: None, login: dict[str, str]) -> None:
    User.objects.update(is_active=False)
    assert APIClient().post("/api/tokens", login).status_code == 401


def test_login_is_throttled(db: None, login: dict[str, str]) -> None:
    client = APIClient()
    for _ in range(5):
        assert client.post("/api/tokens", login | {"password": "wrong"}).status_code == 401
    refused = client.post("/api/tokens", login)
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > 0


def test_own_tokens(api: APIClient, user: User) -> None:
    other = Token.objects.issue(UserFactory.create())
    own = Token.objects.issue(user)
    listed = api.get("/api/tokens").json()
    assert own.pk in [item["id"] for item in listed["items"]]
    assert other.pk not in [item["id"] for item in listed["items"]]
    assert set(listed["items"][0]) == {"id", "created_at", "expires_at"}
    assert api.delete(f"/api/tokens/{other.pk}").status_code == 404
    assert api.delete(f"/api/tokens/{own.pk}").status_code == 204
    assert Token.objects.find(own.secret) is None


def test_token_ends(api: APIClient) -> None:
    assert api.get("/api/me").status_code == 200
    Token.objects.update(expires_at=timezone.now() - dt.timedelta(seconds=1))
    assert api.get("/api/me").status_code == 401


def test_cookie_does_not_let_in(user: User) -> None:
    client = APIClient()
    client.force_login(user)
    assert client.get("/api/me").status_code == 401
