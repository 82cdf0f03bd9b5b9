"""Every address of the application."""

from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from rest_framework.routers import SimpleRouter

from big_library.accounts.api import MeView, TokenViewSet
from big_library.authors.api import AuthorViewSet
from big_library.books.api import BookViewSet
from big_library.core.docs import DocsView, OpenAPIView
from big_library.core.health import health, ready
from big_library.core.problems import NotFoundView
from big_library.reviews.api import ReviewViewSet

router = SimpleRouter(trailing_slash=False, use_regex_path=False)
router.register("authors", AuthorViewSet)
router.register("books", BookViewSet)
router.register("reviews", ReviewViewSet)
router.register("tokens", TokenViewSet)

api = [
    *router.urls,
    path("me", MeView.as_view(), name="me"),
    path("openapi.json", OpenAPIView.as_view(), name="openapi"),
    path("docs", DocsView.as_view(), name="docs"),
    re_path("", NotFoundView.as_view()),
]

urlpatterns = [
    path("", login_not_required(RedirectView.as_view(pattern_name="authors:list"))),
    path("health", health, name="health"),
    path("ready", ready, name="ready"),
    path("api/", include((api, "api"))),
    path("accounts/", include("big_library.accounts.urls")),
    path("admin/", admin.site.urls),
    path("authors/", include("big_library.authors.pages")),
    path("books/", include("big_library.books.pages")),
    path("reviews/", include("big_library.reviews.pages")),
]

handler400 = "big_library.core.problems.bad_request"
handler500 = "big_library.core.problems.server_error"
