"""The API does what its OpenAPI document says, whatever it is sent."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis import Case

from big_library.accounts.models import Token, User
from big_library.config.wsgi import application
from tests.factories import ReviewFactory


def served(environ: dict[str, Any], start_response: Any) -> Any:
    """The application as a server calls it, which knows the address of its client."""
    return application(environ | {"REMOTE_ADDR": "127.0.0.1"}, start_response)


schema = schemathesis.openapi.from_wsgi("/api/openapi.json", served)


@pytest.fixture(autouse=True)
def kept_connection() -> Iterator[None]:
    """Leave the test's transaction open after each request, as Django's own test client does."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
def test_api(case: Case[Any], user: User) -> None:
    ReviewFactory.create()
    token = Token.objects.issue(user).secret
    case.call_and_validate(headers={"Authorization": f"Bearer {token}"})
