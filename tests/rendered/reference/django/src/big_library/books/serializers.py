from big_library.authors.models import Author
from big_library.books.models import Book, BookState
from big_library.core import types
from big_library.core.pagination import ListQuery, sort_by


class BookSerializer(types.StrictModelSerializer[Book]):
    author_id = types.ReferenceField(source="author", queryset=Author.objects.all())

    class Meta:
        model = Book
        fields = [
            "id",
            "title",
            "author_id",
            "price",
            "published",
            "state",
            "summary",
            "in_print",
            "created_at",
            "updated_at",
        ]


class BookQuery(ListQuery):
    sort = sort_by(
        "title", "author_id", "price", "published", "state", "in_print", "created_at", "updated_at"
    )
    title = types.StringField(required=False)
    author_id = types.QueryReferenceField(required=False)
    published = types.DateField(required=False)
    state = types.ChoiceField(BookState.choices, required=False)
    in_print = types.QueryBooleanField(required=False)
