"""Errors of the API as RFC 9457 describes them, whichever part refuses."""

from http import HTTPStatus
from typing import Any

from django.db import IntegrityError
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse, HttpResponseServerError, JsonResponse
from django.views import defaults
from rest_framework import exceptions
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.views import exception_handler as rest_exception_handler

CONTENT_TYPE = "application/problem+json"

# Well-formed data that does not fit what is stored already.
CONFLICTS = {"unique", "does_not_exist"}

# As RFC 9110 has them; Python's own wording changed with 3.13.
TITLES = {413: "Content Too Large", 422: "Unprocessable Content"}

REFERENCE = {"$ref": "#/components/schemas/Problem"}
SCHEMA = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
                "required": ["field", "message"],
            },
        },
    },
    "required": ["type", "title", "status", "detail"],
}


class Conflict(exceptions.APIException):
    status_code = HTTPStatus.CONFLICT
    default_detail = "This does not fit what is stored already."
    default_code = "conflict"


def title_of(status: int) -> str:
    return TITLES.get(status, HTTPStatus(status).phrase)


def document(
    status: int, detail: str, errors: list[dict[str, str]] | None = None
) -> dict[str, Any]:
    found = {"type": "about:blank", "title": title_of(status), "status": status, "detail": detail}
    return found if errors is None else {**found, "errors": errors}


def respond(status: int, detail: str) -> HttpResponse:
    return JsonResponse(document(status, detail), status=status, content_type=CONTENT_TYPE)


def exception_handler(exc: Exception, context: dict[str, Any]) -> Response | None:
    if isinstance(exc, ProtectedError):
        exc = Conflict("Other rows refer to this one.")
    elif isinstance(exc, IntegrityError):
        exc = Conflict()
    response = rest_exception_handler(exc, context)
    if response is None:
        return None
    if isinstance(exc, exceptions.ValidationError):
        found = refusals(exc.get_full_details())
        conflict = all(code in CONFLICTS for _, _, code in found)
        response.status_code = HTTPStatus.CONFLICT if conflict else HTTPStatus.UNPROCESSABLE_ENTITY
        detail = Conflict.default_detail if conflict else "The data is not valid."
        errors = [{"field": field, "message": message} for field, message, _ in found]
        response.data = document(response.status_code, detail, errors)
    else:
        response.data = document(response.status_code, str(response.data["detail"]))
    response.content_type = CONTENT_TYPE
    return response


def refusals(details: Any, field: str = "") -> list[tuple[str, str, str]]:
    """Flatten what serializers say into field, message and code."""
    if isinstance(details, list):
        return [found for item in details for found in refusals(item, field)]
    if isinstance(details.get("message"), str):
        return [(field, details["message"], details["code"])]
    return [found for name, item in details.items() for found in refusals(item, name)]


class NotFoundView(APIView):
    """Answers everything below /api/ that nothing else answers."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        raise exceptions.NotFound


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if request.path.startswith("/api/"):
        return respond(HTTPStatus.BAD_REQUEST, "The request is malformed.")
    return defaults.bad_request(request, exception)


def server_error(request: HttpRequest) -> HttpResponse:
    if request.path.startswith("/api/"):
        return respond(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong.")
    return HttpResponseServerError("Something went wrong.", content_type="text/plain")
