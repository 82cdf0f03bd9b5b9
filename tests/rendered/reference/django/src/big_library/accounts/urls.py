"""allauth's views for logins and passwords, each at an address of its own."""

from allauth.account import views
from django.urls import path, re_path

urlpatterns = [
    path("login", views.login, name="account_login"),
    path("logout", views.logout, name="account_logout"),
    path("inactive", views.account_inactive, name="account_inactive"),
    path("password", views.password_change, name="account_change_password"),
    path("reset", views.password_reset, name="account_reset_password"),
    path("reset/sent", views.password_reset_done, name="account_reset_password_done"),
    path(
        "reset/done",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^reset/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
]
