"""How the application starts, by what its environment says."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from big_library.core.environment import write_environment

GOOD = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": secrets.token_urlsafe(48),
    "ALLOWED_HOSTS": "library.example.org",
    "LOG_LEVEL": "INFO",
}


def check(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "big_library.config.settings", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_starts() -> None:
    started = check(GOOD)
    assert started.returncode == 0, started.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        {"SECRET_KEY": "development-only-secret-that-production-refuses"},
        {"SECRET_KEY": "short"},
        {"ALLOWED_HOSTS": "*"},
        {"ENVIRONMENT": "nowhere"},
    ],
)
def test_production_refuses(wrong: dict[str, str]) -> None:
    refused = check(GOOD | wrong)
    assert refused.returncode != 0
    assert "ImproperlyConfigured" in refused.stderr


def test_environment_is_written_once(tmp_path: Path) -> None:
    example = "A=1\nSECRET_KEY=development-only\n"
    (tmp_path / ".env.example").write_text(example, encoding="utf-8")
    assert write_environment(tmp_path)
    written = (tmp_path / ".env").read_text(encoding="utf-8")
    assert written.startswith("A=1\nSECRET_KEY=")
    assert "development-only" not in written
    assert not write_environment(tmp_path)
    assert (tmp_path / ".env").read_text(encoding="utf-8") == written
