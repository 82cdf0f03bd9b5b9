"""Create reviews."""

from django.db import migrations, models

from big_library.core.validators import INTEGER, json_document


class Migration(migrations.Migration):
    initial = True

    dependencies = [("book", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Review",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("book", models.ForeignKey("book.Book", models.PROTECT, related_name="reviews")),
                ("rating", models.IntegerField(validators=INTEGER)),
                ("body", models.TextField(max_length=10_000)),
                ("reviewed_at", models.DateTimeField()),
                ("source", models.URLField(max_length=2000, null=True, blank=True)),
                (
                    "parent",
                    models.ForeignKey(
                        "review.review",
                        models.PROTECT,
                        null=True,
                        blank=True,
                        related_name="reviews",
                    ),
                ),
                ("meta", models.JSONField(validators=[json_document], null=True, blank=True)),
                ("reference", models.UUIDField(unique=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("updated_at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "db_table": "reviews",
                "ordering": ["id"],
                "verbose_name": "review",
                "verbose_name_plural": "reviews",
            },
        ),
    ]
