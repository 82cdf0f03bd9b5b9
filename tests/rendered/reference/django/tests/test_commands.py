"""Commands for people."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from big_library.authors.models import Author


def test_seed_once(db: None) -> None:
    call_command("seed", stdout=io.StringIO())
    assert Author.objects.count() == 3
    call_command("seed", stdout=io.StringIO())
    assert Author.objects.count() == 3


def test_seed_refuses_in_production(db: None, settings: Settings) -> None:
    settings.ENVIRONMENT = "production"
    with pytest.raises(CommandError):
        call_command("seed")


def test_openapi_in_step(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.ROOT = tmp_path
    monkeypatch.setenv("CI", "true")
    with pytest.raises(CommandError):
        call_command("openapi", "--check")
    call_command("openapi", stdout=io.StringIO())
    call_command("openapi", "--check")
    (tmp_path / "openapi.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CommandError):
        call_command("openapi", "--check")
