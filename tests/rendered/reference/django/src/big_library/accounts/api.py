from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

from allauth.account.adapter import get_adapter
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, viewsets
from rest_framework.exceptions import AuthenticationFailed, Throttled
from rest_framework.generics import RetrieveAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from big_library.accounts.models import Token, User
from big_library.accounts.serializers import (
    CredentialsSerializer,
    NewTokenSerializer,
    TokenQuery,
    TokenSerializer,
    UserSerializer,
)
from big_library.core import problems

# How long allauth counts failed logins, see ACCOUNT_RATE_LIMITS.
THROTTLED_SECONDS = 300


@extend_schema(tags=["accounts"])
class TokenViewSet(mixins.ListModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet[Token]):
    """A login's own tokens."""

    http_method_names = ["get", "head", "post", "delete"]
    lookup_value_converter = "int"
    queryset = Token.objects.none()
    query_class = TokenQuery
    serializer_class = TokenSerializer

    def get_queryset(self) -> QuerySet[Token]:
        return Token.objects.filter(user=cast(User, self.request.user))

    def get_permissions(self) -> Sequence[Any]:
        return [AllowAny()] if self.action == "create" else super().get_permissions()

    @extend_schema(
        request=CredentialsSerializer,
        responses={
            HTTPStatus.CREATED: NewTokenSerializer,
            (HTTPStatus.TOO_MANY_REQUESTS, problems.CONTENT_TYPE): problems.REFERENCE,
        },
    )
    def create(self, request: Request) -> Response:
        """Log in with email and password."""
        credentials = CredentialsSerializer(data=request.data)
        credentials.is_valid(raise_exception=True)
        try:
            user = get_adapter().authenticate(request._request, **credentials.validated_data)
        except ValidationError:
            raise Throttled(wait=THROTTLED_SECONDS) from None
        if user is None or not user.is_active:
            raise AuthenticationFailed("Email or password is wrong.")
        answer = NewTokenSerializer(Token.objects.issue(user))
        return Response(answer.data, status=HTTPStatus.CREATED)


@extend_schema(tags=["accounts"])
class MeView(RetrieveAPIView[User]):
    """Whose token this is."""

    http_method_names = ["get", "head"]
    serializer_class = UserSerializer

    def get_object(self) -> User:
        return cast(User, self.request.user)
