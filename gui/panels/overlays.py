"""What is painted over a picture and under its marks: which overlays there are, and their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter

from gui.panels.projection import Projection

Overlay = Callable[[QPainter, Projection], None]
"""Paints over the picture; the projection says where original-image pixels lie on the widget."""

ORDER = ("wipe", "border", "reveal", "receptive")
"""The names of all overlays, in the order in which they are painted."""


class Overlays:
    """The overlays of one view, by name."""

    def __init__(self) -> None:
        self._of: dict[str, Overlay] = {}

    def set(self, name: str, overlay: Overlay | None) -> bool:
        """Has another overlay under a name of ORDER, or none; whether that is a change."""
        if name not in ORDER:
            raise KeyError(name)
        if self._of.get(name) is overlay:
            return False
        if overlay is None:
            del self._of[name]
        else:
            self._of[name] = overlay
        return True

    def get(self, name: str) -> Overlay | None:
        """What is painted under that name."""
        return self._of.get(name)

    def paint(self, painter: QPainter, sight: Projection) -> None:
        """Paints all of them, each with the painter as it was given."""
        for name in ORDER:
            if name in self._of:
                painter.save()
                self._of[name](painter, sight)
                painter.restore()
