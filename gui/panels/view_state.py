"""What part of the picture all panels show: centre and scale, in original-image pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

LARGEST_SCALE = 256.0
SMALLEST_SIDE = 16.0
"""The shorter side of the image never gets smaller than this on screen, in screen pixels."""


@dataclass(frozen=True)
class Sight:
    """Screen pixels per image pixel, and the image point in the middle of a panel."""

    x: float
    y: float
    scale: float


class ViewState(QObject):
    """The one sight that linked panels share. Panels of any size show the same centre and scale.

    While `is_fitted`, the sight follows the panels' size; zooming or panning ends that.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = (1, 1)
        self._room = (1.0, 1.0)
        self._sight = Sight(0.5, 0.5, 1.0)
        self.is_fitted = True

    @property
    def sight(self) -> Sight:
        """The present centre and scale."""
        return self._sight

    def set_image_size(self, columns: int, rows: int) -> None:
        """Another image: fitted, unless it is as large as the one before."""
        if (columns, rows) != self._image:
            self._image = (columns, rows)
            self.fit()

    def set_room(self, width: float, height: float) -> None:
        """The size of the smallest panel in screen pixels."""
        if (width, height) != self._room:
            self._room = (width, height)
            if self.is_fitted:
                self.fit()

    def fit(self) -> None:
        """Shows the whole image, as large as the smallest panel allows."""
        columns, rows = self._image
        width, height = self._room
        scale = min(max(width, 1) / columns, max(height, 1) / rows)
        self._set(Sight(columns / 2, rows / 2, min(scale, LARGEST_SCALE)))
        self.is_fitted = True

    def set_scale(self, scale: float) -> None:
        """That many screen pixels for an image pixel, round the present centre."""
        self.zoom_at_centre(scale / self._sight.scale)

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Enlarges by a factor; the image point (x, y) stays where it is on the screen."""
        sight = self._sight
        least = min(SMALLEST_SIDE / min(self._image), 1.0)
        scale = min(max(sight.scale * factor, least), LARGEST_SCALE)
        ratio = sight.scale / scale
        self._set(Sight(x + (sight.x - x) * ratio, y + (sight.y - y) * ratio, scale))
        self.is_fitted = False

    def zoom_at_centre(self, factor: float) -> None:
        """Enlarges by a factor; the middle stays where it is."""
        self.zoom(factor, self._sight.x, self._sight.y)

    def show_box(self, left: float, top: float, width: float, height: float) -> None:
        """Shows a box of the image as large as the smallest panel allows."""
        wide, high = self._room
        scale = min(max(wide, 1) / width, max(high, 1) / height, LARGEST_SCALE)
        self._set(Sight(left + width / 2, top + height / 2, scale))
        self.is_fitted = False

    def centre_on(self, x: float, y: float) -> None:
        """Moves an image point into the middle, or the nearest one of the image."""
        self.pan(x - self._sight.x, y - self._sight.y)

    def pan(self, dx: float, dy: float) -> None:
        """Moves the centre by image pixels; it stays within the image."""
        columns, rows = self._image
        sight = self._sight
        x = min(max(sight.x + dx, 0.0), float(columns))
        y = min(max(sight.y + dy, 0.0), float(rows))
        self._set(Sight(x, y, sight.scale))
        self.is_fitted = False

    def _set(self, sight: Sight) -> None:
        if sight != self._sight:
            self._sight = sight
            self.changed.emit()
