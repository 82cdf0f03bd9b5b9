from drf_spectacular.utils import extend_schema

from big_library.core.rest import ResourceViewSet
from big_library.reviews.models import Review
from big_library.reviews.serializers import ReviewQuery, ReviewSerializer


@extend_schema(tags=["reviews"])
class ReviewViewSet(ResourceViewSet[Review]):
    queryset = Review.objects.all()
    serializer_class = ReviewSerializer
    query_class = ReviewQuery
