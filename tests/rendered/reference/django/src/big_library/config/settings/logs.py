"""Logs for people in development, JSON with a request id in production."""

from big_library.core.logs import logging_config

from .base import PRODUCTION, env

LOGGING = logging_config(level=env.str("LOG_LEVEL", default="INFO"), json=PRODUCTION)
