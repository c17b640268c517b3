"""Tells when an image panel has been painted; to be asked before the first one exists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPaintEvent

from gui.panels.image_view import ImageView


def watch_paints(note: Callable[[ImageView], None]) -> None:
    """Calls `note` after every repaint of an ImageView that is built from now on."""
    paint = ImageView.paintEvent

    def paint_and_note(view: ImageView, event: QPaintEvent) -> None:
        paint(view, event)
        note(view)

    ImageView.paintEvent = paint_and_note  # type: ignore[method-assign]
