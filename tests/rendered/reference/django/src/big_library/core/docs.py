"""The API's OpenAPI document, and a page that shows it."""

from http import HTTPStatus
from typing import Any

from csp.constants import NONCE, SELF
from csp.decorators import csp_update
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.openapi import AutoSchema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from big_library.core import problems
from big_library.core.pagination import ListQuery
from big_library.core.types import Exact

COMPONENTS: dict[str, Any] = {
    "Problem": problems.SCHEMA,
    "JSONDocument": {
        "anyOf": [
            {
                "type": "object",
                "propertyNames": {"pattern": r"^[^\u0000]*$"},
                "additionalProperties": {"$ref": "#/components/schemas/JSONValue"},
            },
            {"type": "array", "items": {"$ref": "#/components/schemas/JSONValue"}},
        ]
    },
    "JSONValue": {
        "anyOf": [
            {"type": "string", "pattern": r"^[^\u0000]*$"},
            {"type": ["number", "boolean", "null"]},
            {"$ref": "#/components/schemas/JSONDocument"},
        ]
    },
}


VERBS = {
    "list": "List",
    "create": "Create",
    "retrieve": "Read",
    "partial_update": "Change",
    "destroy": "Delete",
}


class Schema(AutoSchema):
    """Adds to every operation what can go wrong with it, and to every list what it can be asked."""

    def get_operation(self, *args: Any, **kwargs: Any) -> dict[str, Any] | None:
        operation = super().get_operation(*args, **kwargs)
        if operation is None:
            return None
        if "requestBody" in operation:
            operation["requestBody"]["required"] = True
        problem = {problems.CONTENT_TYPE: {"schema": problems.REFERENCE}}
        for status in self.get_problem_statuses(operation):
            operation["responses"][str(status.value)] = {
                "description": problems.title_of(status),
                "content": problem,
            }
        return operation

    def get_problem_statuses(self, operation: dict[str, Any]) -> list[HTTPStatus]:
        body = "requestBody" in operation
        possible = {
            HTTPStatus.BAD_REQUEST: body,
            HTTPStatus.UNAUTHORIZED: bool(self.view.get_authenticators()),
            HTTPStatus.NOT_FOUND: "{" in self.path,
            HTTPStatus.CONFLICT: self.method in {"POST", "PATCH", "DELETE"},
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE: body,
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE: body,
            HTTPStatus.UNPROCESSABLE_ENTITY: body or self._is_list_view(),
        }
        return [status for status, holds in possible.items() if holds]

    def get_summary(self) -> str | None:
        verb = VERBS.get(getattr(self.view, "action", ""))
        model = getattr(getattr(self.view, "queryset", None), "model", None)
        if verb is None or model is None:
            return None
        name = model._meta.verbose_name_plural if verb == "List" else model._meta.verbose_name
        return f"{verb} {name}"

    def _map_serializer_field(self, field: Any, direction: Any, *args: Any) -> dict[str, Any]:
        schema: dict[str, Any] = super()._map_serializer_field(field, direction, *args)
        if isinstance(field, Exact):
            schema = field.describe(schema, direction)
        schema.pop("x-spec-enum-id", None)
        return schema

    def get_override_parameters(self) -> list[Any]:
        return [getattr(self.view, "query_class", ListQuery)] if self._is_list_view() else []


def complete(result: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
    """Close the bodies to fields that are not theirs, and add what is described by hand."""
    schemas = result.setdefault("components", {}).setdefault("schemas", {})
    for name, schema in schemas.items():
        if name.endswith("Request"):
            schema["additionalProperties"] = False
    schemas.update(COMPONENTS)
    return result


class PublicView(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)
    schema = None


def openapi() -> dict[str, Any]:
    document: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    return document


class OpenAPIView(PublicView):
    def get(self, request: Request) -> Response:
        return Response(openapi())


@method_decorator(
    csp_update({"script-src": [SELF, NONCE], "style-src": [SELF], "img-src": [SELF, "data:"]}),
    name="dispatch",
)
class DocsView(PublicView):
    def get(self, request: Request) -> HttpResponse:
        return render(request, "docs.html")
