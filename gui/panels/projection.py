"""From original-image pixels to the screen and back, for one panel. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from core.compute.geometry import Placement
from gui.panels.pixels import Box, Point


@dataclass(frozen=True)
class Projection:
    """The image point (x, y) stands in the middle of width x height screen pixels.

    `zoom_x`, `zoom_y`: screen pixels for one pixel of the original.
    """

    x: float
    y: float
    zoom_x: float
    zoom_y: float
    width: float
    height: float

    def to_screen(self, point: Point) -> Point:
        """Where a point of the image lies on the screen."""
        return (
            (point[0] - self.x) * self.zoom_x + self.width / 2,
            (point[1] - self.y) * self.zoom_y + self.height / 2,
        )

    def to_image(self, position: Point) -> Point:
        """The point of the image at a place on the screen."""
        return (
            self.x + (position[0] - self.width / 2) / self.zoom_x,
            self.y + (position[1] - self.height / 2) / self.zoom_y,
        )

    def box_to_screen(self, box: Box) -> Box:
        """A box of the image on the screen."""
        left, top = self.to_screen((box[0], box[1]))
        return left, top, box[2] * self.zoom_x, box[3] * self.zoom_y

    def cell(self, place: Placement) -> tuple[float, float]:
        """Width and height of a map's pixel on the screen."""
        return place.width * self.zoom_x, place.height * self.zoom_y
