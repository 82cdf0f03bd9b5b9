from drf_spectacular.utils import extend_schema

from big_library.authors.models import Author
from big_library.authors.serializers import AuthorQuery, AuthorSerializer
from big_library.core.rest import ResourceViewSet


@extend_schema(tags=["authors"])
class AuthorViewSet(ResourceViewSet[Author]):
    queryset = Author.objects.all()
    serializer_class = AuthorSerializer
    query_class = AuthorQuery
