from django.contrib import admin

from big_library.books.models import Book


@admin.register(Book)
class BookAdmin(admin.ModelAdmin[Book]):
    list_display = ["title", "author", "price", "published", "state", "in_print"]
    list_select_related = ["author"]
    list_filter = ["published", "state", "in_print"]
    search_fields = ["title", "summary"]
    autocomplete_fields = ["author"]
    readonly_fields = ["created_at", "updated_at"]
