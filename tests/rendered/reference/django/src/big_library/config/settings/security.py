"""Secrets, hosts, cookies and headers."""

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from .base import PRODUCTION, env

SECRET_KEY = env.str("SECRET_KEY", default="development-only-secret-that-production-refuses")
if PRODUCTION and (SECRET_KEY.startswith("development-only") or len(SECRET_KEY) < 32):
    raise ImproperlyConfigured(
        "Production needs a SECRET_KEY of its own, of 32 characters or more."
    )

ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
if PRODUCTION and "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("Production needs the names of its hosts in ALLOWED_HOSTS.")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if PRODUCTION else []

SESSION_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_SECURE = PRODUCTION
CSRF_COOKIE_HTTPONLY = True

# TLS ends at the proxy, which redirects to it; gunicorn hears of it by X-Forwarded-Proto.
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W008", "security.W021"]

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_048_576

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
