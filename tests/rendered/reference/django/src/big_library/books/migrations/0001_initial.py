"""Create books."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [("author", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Book",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "author",
                    models.ForeignKey("author.Author", models.PROTECT, related_name="books"),
                ),
                ("price", models.DecimalField(max_digits=12, decimal_places=2)),
                ("published", models.DateField(null=True, blank=True)),
                (
                    "state",
                    models.CharField(
                        max_length=20,
                        choices=[("draft", "Draft"), ("sold", "Sold")],
                        default="draft",
                    ),
                ),
                ("summary", models.TextField(max_length=10_000, null=True, blank=True)),
                ("in_print", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("updated_at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "db_table": "books",
                "ordering": ["id"],
                "verbose_name": "book",
                "verbose_name_plural": "books",
            },
        ),
    ]
