from django.apps import AppConfig


class AuthorConfig(AppConfig):
    name = "big_library.authors"
    label = "author"
