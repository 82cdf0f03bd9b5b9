from drf_spectacular.utils import extend_schema

from big_library.books.models import Book
from big_library.books.serializers import BookQuery, BookSerializer
from big_library.core.rest import ResourceViewSet


@extend_schema(tags=["books"])
class BookViewSet(ResourceViewSet[Book]):
    queryset = Book.objects.all()
    serializer_class = BookSerializer
    query_class = BookQuery
