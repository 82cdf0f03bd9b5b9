from rest_framework import serializers

from big_library.accounts.models import Token, User
from big_library.core import types
from big_library.core.pagination import ListQuery, sort_by


class CredentialsSerializer(types.StrictSerializer):
    email = types.EmailField(max_length=254)
    password = types.StringField(max_length=200)


class NewTokenSerializer(serializers.ModelSerializer[Token]):
    token = serializers.CharField(source="secret", read_only=True)

    class Meta:
        model = Token
        fields = ["token", "expires_at"]


class TokenSerializer(serializers.ModelSerializer[Token]):
    class Meta:
        model = Token
        fields = ["id", "created_at", "expires_at"]


class TokenQuery(ListQuery):
    sort = sort_by("created_at", "expires_at")


class UserSerializer(serializers.ModelSerializer[User]):
    is_admin = serializers.BooleanField(read_only=True)

    class Meta:
        model = User
        fields = ["id", "email", "is_admin"]
