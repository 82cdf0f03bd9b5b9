"""The admin."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from big_library.accounts.models import User
from tests.factories import AuthorFactory, BookFactory, ReviewFactory, UserFactory


@pytest.mark.parametrize("factory", [UserFactory, AuthorFactory, BookFactory, ReviewFactory])
def test_look_after_rows(client: Client, admin: User, factory: Any) -> None:
    client.force_login(admin)
    row = factory.create()
    base = f"admin:{row._meta.app_label}_{row._meta.model_name}"
    assert client.get(reverse(f"{base}_changelist"), {"q": "a"}).status_code == 200
    assert client.get(reverse(f"{base}_add")).status_code == 200
    assert client.get(reverse(f"{base}_change", args=[row.pk])).status_code == 200
    assert client.get(reverse(f"{base}_delete", args=[row.pk])).status_code == 200


def test_tokens_are_not_made_here(client: Client, admin: User) -> None:
    client.force_login(admin)
    assert client.get(reverse("admin:accounts_token_changelist")).status_code == 200
    assert client.get(reverse("admin:accounts_token_add")).status_code == 403


def test_make_a_user(client: Client, admin: User) -> None:
    client.force_login(admin)
    password = "correct horse battery staple"
    form = {
        "email": "New@example.org",
        "usable_password": "true",
        "password1": password,
        "password2": password,
    }
    assert client.post(reverse("admin:accounts_user_add"), form).status_code == 302
    assert User.objects.get(email="new@example.org").check_password(password)


def test_only_for_admins(client: Client, user: User) -> None:
    assert client.get("/admin/").status_code == 302
    assert client.get("/admin/login/")["Location"].startswith("/accounts/login")
    client.force_login(user)
    assert client.get("/admin/", follow=True).status_code == 403
