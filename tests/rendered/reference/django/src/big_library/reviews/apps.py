from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "big_library.reviews"
    label = "review"
