"""`poe user`."""

import io

import pytest
from django.core.management import CommandError, call_command

from big_library.accounts.models import User

PASSWORD = "correct horse battery staple"


def make(monkeypatch: pytest.MonkeyPatch, *arguments: str, password: str = PASSWORD) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
    call_command("user", *arguments, stdout=io.StringIO())


def test_makes_a_login(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    make(monkeypatch, "Someone@Example.org")
    user = User.objects.get()
    assert user.email == "someone@example.org"
    assert user.check_password(PASSWORD)
    assert user.password.startswith("argon2")
    assert not user.is_admin


def test_makes_an_admin(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    make(monkeypatch, "someone@example.org", "--admin")
    assert User.objects.get().is_admin


@pytest.mark.parametrize("password", ["", "short", "12345678901", "password123"])
def test_weak_password(db: None, monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    with pytest.raises(CommandError):
        make(monkeypatch, "someone@example.org", password=password)


def test_no_email(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CommandError):
        make(monkeypatch, "someone")


def test_email_is_taken(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    make(monkeypatch, "someone@example.org")
    with pytest.raises(CommandError):
        make(monkeypatch, "SOMEONE@example.org")


def test_superuser_is_an_admin(db: None) -> None:
    assert User.objects.create_superuser("Someone@Example.org", PASSWORD).is_admin
    assert User.objects.get_by_natural_key("SOMEONE@example.org").is_admin
