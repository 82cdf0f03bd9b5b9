from django.apps import AppConfig


class BookConfig(AppConfig):
    name = "big_library.books"
    label = "book"
