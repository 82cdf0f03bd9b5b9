"""Where data lives: SQLite as long as nothing else is said, PostgreSQL by DATABASE_URL."""

from typing import Any

from .base import ROOT, env

DATABASE: dict[str, Any] = env.db_url("DATABASE_URL", default="sqlite:///./var/big_library.db")
if DATABASE["ENGINE"] == "django.db.backends.sqlite3":
    path = ROOT / DATABASE["NAME"]
    path.parent.mkdir(parents=True, exist_ok=True)
    DATABASE |= {
        "NAME": str(path),
        "OPTIONS": {
            # A transaction takes the write lock when it begins and waits for it, up to `timeout`.
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
    }
else:
    DATABASE |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}

DATABASES = {"default": DATABASE}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
