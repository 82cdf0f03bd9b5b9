"""Serializers that take JSON at its word: no number for a string, no string for a number."""

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from django.db import models
from rest_framework import serializers

M = TypeVar("M", bound=models.Model)

LAST_ID = 2**63 - 1

INTEGER = re.compile(r"-?[0-9]{1,19}")
DECIMAL = re.compile(r"-?[0-9]{1,10}(\.[0-9]{1,2})?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
UUID_TEXT = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
)
URL = re.compile(
    r"https?://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}(:[0-9]{2,4})?"
    r"(/[A-Za-z0-9._~:@!$&'()*+,;=/?%-]*)?(#[A-Za-z0-9._~:@!$&'()*+,;=/?%-]*)?"
)

BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Exact:
    """What the strict fields share: the OpenAPI document says exactly what they take."""

    #: What it says of a value that comes in, beyond the type.
    incoming: Mapping[str, Any] = {}
    #: What it says of a value that goes out, beyond the type.
    outgoing: Mapping[str, Any] = {}

    def describe(self, schema: dict[str, Any], direction: str) -> dict[str, Any]:
        return {**schema, **(self.incoming if direction == "request" else self.outgoing)}


def matching(pattern: re.Pattern[str]) -> dict[str, str]:
    return {"pattern": f"^{pattern.pattern}$"}


def whole(data: object) -> int | None:
    """The integer that this is; JSON knows no difference between 1 and 1.0."""
    if isinstance(data, float) and data.is_integer():
        return int(data)
    return data if isinstance(data, int) and not isinstance(data, bool) else None


class StringField(Exact, serializers.CharField):
    incoming = {"pattern": r"^[^\u0000]*$"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"trim_whitespace": False, **kwargs})

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class EmailField(Exact, serializers.EmailField):
    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str) or EMAIL.fullmatch(data) is None or data.index("@") > 64:
            self.fail("invalid")
        return data


class URLField(StringField):
    """An absolute URL of the web."""

    incoming = {"format": "uri", **matching(URL)}
    outgoing = {"format": "uri"}

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str) or URL.fullmatch(data) is None or BAD_ESCAPE.search(data):
            self.fail("invalid")
        return data


class IntegerField(Exact, serializers.IntegerField):
    def to_internal_value(self, data: object) -> int:
        number = whole(data)
        if number is None:
            self.fail("invalid")
        return number


class BooleanField(Exact, serializers.BooleanField):
    def to_internal_value(self, data: object) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class DecimalField(Exact, serializers.DecimalField):
    """A string in JSON, because numbers there are binary fractions in most languages."""

    incoming = matching(DECIMAL)
    outgoing = incoming

    def to_internal_value(self, data: object) -> Decimal:
        if not isinstance(data, str) or DECIMAL.fullmatch(data) is None:
            self.fail("invalid")
        return super().to_internal_value(data)


class DateField(Exact, serializers.DateField):
    def to_internal_value(self, value: object) -> dt.date:
        date = None
        if isinstance(value, str) and DATE.fullmatch(value):
            with suppress(ValueError):
                date = dt.date.fromisoformat(value)
        if date is None:
            self.fail("invalid", format="YYYY-MM-DD")
        return date


class DateTimeField(Exact, serializers.DateTimeField):
    """A moment with its offset from UTC, as RFC 3339 writes it."""

    def to_internal_value(self, value: object) -> dt.datetime:
        moment = None
        if isinstance(value, str) and DATETIME.fullmatch(value):
            with suppress(ValueError, OverflowError):
                moment = dt.datetime.fromisoformat(value.upper()).astimezone(dt.UTC)
        if moment is None:
            self.fail("invalid", format="YYYY-MM-DDThh:mm:ssZ")
        return moment


class UUIDField(Exact, serializers.UUIDField):
    def to_internal_value(self, data: object) -> UUID:
        if not isinstance(data, str) or UUID_TEXT.fullmatch(data) is None:
            self.fail("invalid", value=data)
        return UUID(data)


class ChoiceField(Exact, serializers.ChoiceField):
    def to_internal_value(self, data: object) -> Any:
        if not isinstance(data, str):
            self.fail("invalid_choice", input=data)
        return super().to_internal_value(data)


class JSONField(Exact, serializers.JSONField):
    """An object or a list; the model holds what else is asked of it."""

    def describe(self, schema: dict[str, Any], direction: str) -> dict[str, Any]:
        kinds: list[dict[str, str]] = [{"$ref": "#/components/schemas/JSONDocument"}]
        return {"anyOf": [*kinds, {"type": "null"}]} if self.allow_null else kinds[0]


class ReferenceField(Exact, serializers.PrimaryKeyRelatedField[M]):
    """The id of a row of another table."""

    incoming = {"minimum": 1, "maximum": LAST_ID}

    def to_internal_value(self, data: object) -> M:
        number = whole(data)
        if number is None or not 1 <= number <= LAST_ID:
            self.fail("incorrect_type", data_type=type(data).__name__)
        return super().to_internal_value(number)  # type: ignore[arg-type]


class QueryIntegerField(serializers.IntegerField):
    """An integer in a query string, where everything is text; 32 bits unless more is said."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"min_value": -(2**31), "max_value": 2**31 - 1, **kwargs})

    def to_internal_value(self, data: object) -> int:
        if not isinstance(data, str) or INTEGER.fullmatch(data) is None:
            self.fail("invalid")
        return int(data)


class QueryReferenceField(QueryIntegerField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"min_value": 1, "max_value": LAST_ID, **kwargs})


class QueryBooleanField(serializers.BooleanField):
    def to_internal_value(self, data: object) -> bool:
        if data not in {"true", "false"}:
            self.fail("invalid", input=data)
        return data == "true"


class StrictSerializer(serializers.Serializer[Any]):
    """Refuses what it does not know."""

    default_error_messages = {"unknown": "There is no such field."}

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict):
            writable = {field.field_name for field in self._writable_fields}
            unknown = {name: [self.error_messages["unknown"]] for name in data.keys() - writable}
            if unknown:
                raise serializers.ValidationError(unknown)
        return super().to_internal_value(data)


class StrictModelSerializer(StrictSerializer, serializers.ModelSerializer[M]):
    """Builds strict fields from a model. What is not given is null, never an empty string."""

    serializer_choice_field = ChoiceField
    serializer_field_mapping = {
        **serializers.ModelSerializer.serializer_field_mapping,
        models.BooleanField: BooleanField,
        models.CharField: StringField,
        models.DateField: DateField,
        models.DateTimeField: DateTimeField,
        models.DecimalField: DecimalField,
        models.EmailField: EmailField,
        models.IntegerField: IntegerField,
        models.JSONField: JSONField,
        models.TextField: StringField,
        models.URLField: URLField,
        models.UUIDField: UUIDField,
    }

    def build_standard_field(self, field_name: str, model_field: Any) -> tuple[Any, dict[str, Any]]:
        field_class, options = super().build_standard_field(field_name, model_field)
        options.pop("allow_blank", None)
        return field_class, options
