"""Writes openapi.json, or says whether it is in step with the code."""

import json
import os
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from big_library.core.docs import openapi


class Command(BaseCommand):
    help = "Writes openapi.json from the code."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="fail where it is out of step")

    def handle(self, *args: Any, **options: Any) -> None:
        path = settings.ROOT / "openapi.json"
        text = json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n"
        if options["check"] and (path.exists() or os.environ.get("CI")):
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                raise CommandError("openapi.json is out of step: run `poe openapi`.")
            return
        path.write_text(text, encoding="utf-8")
        self.stdout.write("openapi.json written.")
