"""Lists in bounded slices, filtered and sorted by what the query says."""

from typing import Any

from rest_framework import serializers
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

from big_library.core.types import QueryIntegerField


class ListQuery(serializers.Serializer[Any]):
    """What every list can be asked for; a resource adds `sort` and its filters."""

    limit = QueryIntegerField(min_value=1, max_value=100, default=20)
    offset = QueryIntegerField(min_value=0, max_value=1_000_000, default=0)

    def to_internal_value(self, data: dict[str, Any]) -> Any:
        unknown = data.keys() - self.fields.keys()
        if unknown:
            raise serializers.ValidationError(
                {name: ["There is no such parameter."] for name in unknown}
            )
        return super().to_internal_value(data)


def sort_by(*names: str) -> serializers.ChoiceField:
    """Offer columns to sort by, with `-` in front for the other direction."""
    columns = ["id", *names]
    return serializers.ChoiceField([*columns, *(f"-{name}" for name in columns)], default="id")


class Pagination(BasePagination):
    """Answers `{"items": […], "total": …, "limit": …, "offset": …}`."""

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        twice = [name for name, values in request.query_params.lists() if len(values) > 1]
        if twice:
            raise serializers.ValidationError({name: ["Give this once."] for name in twice})
        query = view.query_class(data=request.query_params.dict())
        query.is_valid(raise_exception=True)
        self.limit, self.offset = (
            query.validated_data.pop("limit"),
            query.validated_data.pop("offset"),
        )
        sort = query.validated_data.pop("sort")
        rows = queryset.filter(**query.validated_data)
        self.total = rows.count()
        return list(rows.order_by(sort, "pk")[self.offset : self.offset + self.limit])

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {"items": data, "total": self.total, "limit": self.limit, "offset": self.offset}
        )

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {
                "items": schema,
                "total": {"type": "integer"},
                "limit": {"type": "integer"},
                "offset": {"type": "integer"},
            },
            "required": ["items", "total", "limit", "offset"],
        }
