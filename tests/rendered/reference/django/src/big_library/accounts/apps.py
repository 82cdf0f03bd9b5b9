from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "big_library.accounts"
    label = "accounts"
