from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "big_library.core"
    label = "core"
