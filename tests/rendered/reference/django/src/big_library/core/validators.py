"""What models ask of values beyond their type."""

import json
from math import isfinite
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator

# What an integer column of any database holds.
INTEGER = [MinValueValidator(-(2**31)), MaxValueValidator(2**31 - 1)]

JSON_LENGTH = 10_000


def json_document(value: Any) -> None:
    """Accept an object or a list that any database can keep."""
    if not isinstance(value, dict | list):
        raise ValidationError("Enter an object or a list.", code="invalid")
    if not is_storable(value):
        raise ValidationError("Numbers must be finite, texts without NUL.", code="invalid")
    if len(json.dumps(value, ensure_ascii=False)) > JSON_LENGTH:
        raise ValidationError(f"Use at most {JSON_LENGTH} characters.", code="max_length")


def is_storable(value: Any) -> bool:
    if isinstance(value, dict):
        return all(is_storable(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return all(map(is_storable, value))
    if isinstance(value, float):
        return isfinite(value)
    return not isinstance(value, str) or is_text(value)


def is_text(value: str) -> bool:
    """Tell whether it is Unicode without NUL and without halves of surrogate pairs."""
    return not any(sign == "\x00" or "\ud800" <= sign <= "\udfff" for sign in value)
