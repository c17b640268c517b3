"""The window: views and editors of a document."""
