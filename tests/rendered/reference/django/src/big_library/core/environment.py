"""Writes `.env` from `.env.example`, with secrets of its own, where there is none yet."""

import re
import secrets
from pathlib import Path


def main() -> None:
    write_environment(Path.cwd())


def write_environment(root: Path) -> bool:
    """Tell whether it wrote one; a `.env` that is there stays as it is."""
    target = root / ".env"
    if target.exists():
        return False
    example = (root / ".env.example").read_text(encoding="utf-8")
    secret = secrets.token_urlsafe(48)
    target.touch(mode=0o600)
    target.write_text(
        re.sub(r"^SECRET_KEY=.*$", f"SECRET_KEY={secret}", example, flags=re.MULTILINE),
        encoding="utf-8",
    )
    return True
