"""What the pages of all resources share."""

from http import HTTPStatus
from typing import Any, TypeVar

from django.contrib import messages
from django.db import models
from django.db.models import ProtectedError
from django.forms import BaseModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from big_library.core.about import DESCRIPTION, TITLE

M = TypeVar("M", bound=models.Model)
F = TypeVar("F", bound=BaseModelForm[Any])


def about(request: HttpRequest) -> dict[str, str]:
    """Context of every template."""
    return {"title": TITLE, "description": DESCRIPTION}


class SearchView(ListView[M]):
    """A list in pages, narrowed by `?q=`."""

    paginate_by = 20

    def get_queryset(self) -> models.QuerySet[M]:
        self.query = self.request.GET.get("q", "").replace("\x00", "")[:200]
        rows: Any = super().get_queryset()
        found: models.QuerySet[M] = rows.search(self.query)
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(query=self.query, **kwargs)


class SavedMixin:
    """Says what was saved, and answers 422 where it was not."""

    saved: str
    request: HttpRequest

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "auto_id": "%s"}  # type: ignore[misc]

    def form_valid(self, form: Any) -> HttpResponse:
        messages.success(self.request, self.saved)
        response: HttpResponse = super().form_valid(form)  # type: ignore[misc]
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        response.status_code = HTTPStatus.UNPROCESSABLE_ENTITY
        return response


class NewView(SavedMixin, CreateView[M, F]):
    template_name = "form.html"


class EditView(SavedMixin, UpdateView[M, F]):
    template_name = "form.html"


class RemoveView(DeleteView[M, Any]):
    """Asks, then deletes; a row that others refer to stays."""

    template_name = "delete.html"
    removed: str
    kept: str

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            response = super().form_valid(form)
        except ProtectedError:
            messages.error(self.request, self.kept)
            row: Any = self.object
            return HttpResponseRedirect(row.get_absolute_url())
        messages.success(self.request, self.removed)
        return response
