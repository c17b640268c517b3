"""Marks that style sheets read: a wrong entry, an error among the words, the kind of a message."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, **marks: bool | str) -> None:
    """Sets properties of a widget that the style sheet looks at."""
    changed = [name for name, value in marks.items() if widget.property(name) != value]
    if not changed:
        return
    for name in changed:
        widget.setProperty(name, marks[name])
    # A style sheet reads properties only when it is applied.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
