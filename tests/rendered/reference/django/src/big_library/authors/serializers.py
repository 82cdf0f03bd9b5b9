from big_library.authors.models import Author
from big_library.core import types
from big_library.core.pagination import ListQuery, sort_by


class AuthorSerializer(types.StrictModelSerializer[Author]):
    class Meta:
        model = Author
        fields = ["id", "name", "email", "born", "created_at", "updated_at"]


class AuthorQuery(ListQuery):
    sort = sort_by("name", "email", "born", "created_at", "updated_at")
    name = types.StringField(required=False)
    email = types.StringField(required=False)
    born = types.DateField(required=False)
