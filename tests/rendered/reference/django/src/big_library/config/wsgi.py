"""What gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from big_library.core.telemetry import start_telemetry

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "big_library.config.settings")

start_telemetry()
application = get_wsgi_application()
