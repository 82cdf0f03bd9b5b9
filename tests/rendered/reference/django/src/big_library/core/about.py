"""What the application is called, wherever it introduces itself."""

TITLE = "Big Library"
DESCRIPTION = "Authors, books and their reviews"
