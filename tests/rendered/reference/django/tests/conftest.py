"""What all tests share."""

import pytest
from django.test import Client
from rest_framework.test import APIClient

from big_library.accounts.models import Token, User
from tests.factories import UserFactory


@pytest.fixture
def user(db: None) -> User:
    return UserFactory.create(email="reader@example.org")


@pytest.fixture
def admin(db: None) -> User:
    return UserFactory.create(email="admin@example.org", is_staff=True, is_superuser=True)


@pytest.fixture
def api(user: User) -> APIClient:
    """A program that acts for a user."""
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {Token.objects.issue(user).secret}")
    return client


@pytest.fixture
def browser(client: Client, user: User) -> Client:
    """A browser in which a user is logged in."""
    client.force_login(user)
    return client
