from big_library.books.models import Book
from big_library.core import types
from big_library.core.pagination import ListQuery, sort_by
from big_library.reviews.models import Review


class ReviewSerializer(types.StrictModelSerializer[Review]):
    book_id = types.ReferenceField(source="book", queryset=Book.objects.all())
    parent_id = types.ReferenceField(
        source="parent", queryset=Review.objects.all(), required=False, allow_null=True
    )

    class Meta:
        model = Review
        fields = [
            "id",
            "book_id",
            "rating",
            "body",
            "reviewed_at",
            "source",
            "parent_id",
            "meta",
            "reference",
            "created_at",
            "updated_at",
        ]


class ReviewQuery(ListQuery):
    sort = sort_by("book_id", "rating", "reviewed_at", "parent_id", "created_at", "updated_at")
    book_id = types.QueryReferenceField(required=False)
    rating = types.QueryIntegerField(required=False)
    parent_id = types.QueryReferenceField(required=False)
    reference = types.UUIDField(required=False)
