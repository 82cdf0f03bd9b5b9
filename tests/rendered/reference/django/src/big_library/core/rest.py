"""What the API's resources share."""

from typing import Any, TypeVar

from django.db import models, transaction
from rest_framework import exceptions, mixins, serializers, viewsets
from rest_framework.request import Request

from big_library.core.pagination import ListQuery

M = TypeVar("M", bound=models.Model)


class ResourceViewSet(
    mixins.ListModelMixin,
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet[M],
):
    """List, create, read, change and delete the rows of one table."""

    http_method_names = ["get", "head", "post", "patch", "delete"]
    lookup_value_converter = "int"
    query_class: type[ListQuery]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if self.action in {"create", "partial_update"} and request.stream is None:
            raise exceptions.ParseError("There is no body.")

    def get_success_headers(self, data: Any) -> dict[str, str]:
        return {"Location": self.reverse_action("detail", args=[data["id"]])}

    def perform_create(self, serializer: serializers.BaseSerializer[M]) -> None:
        with transaction.atomic():
            serializer.save()

    def perform_update(self, serializer: serializers.BaseSerializer[M]) -> None:
        with transaction.atomic():
            serializer.save()
