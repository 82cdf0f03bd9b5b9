from django.contrib import admin

from big_library.authors.models import Author


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin[Author]):
    list_display = ["name", "email", "born"]
    search_fields = ["name", "email"]
    list_filter = ["born"]
    readonly_fields = ["created_at", "updated_at"]
