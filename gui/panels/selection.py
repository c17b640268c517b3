"""A rectangle of whole pixels of the original image that somebody selected. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.compute.geometry import Placement
from gui.panels.pixels import Box, Point


@dataclass(frozen=True)
class Selection:
    """The corner and size, in pixels of the original; never empty, always inside the image."""

    left: int
    top: int
    width: int
    height: int

    @property
    def box(self) -> Box:
        """left, top, width, height"""
        return float(self.left), float(self.top), float(self.width), float(self.height)

    def pixels(self, place: Placement, shape: tuple[int, int]) -> tuple[range, range]:
        """(rows, columns) of a map of `shape` whose pixels have their middle in it; may be empty.

        For the original itself these are its own rows and columns.
        """
        return (
            _inside(self.top, self.height, place.top, place.height, shape[0]),
            _inside(self.left, self.width, place.left, place.width, shape[1]),
        )


def selection_between(one: Point, other: Point, size: tuple[int, int]) -> Selection | None:
    """The whole pixels that the box between two points touches; None outside the image.

    `size`: (columns, rows) of the image.
    """
    spans = []
    for axis in (0, 1):
        low, high = sorted((one[axis], other[axis]))
        first = max(0, math.floor(low))
        last = min(size[axis], max(math.ceil(high), math.floor(low) + 1))
        if first >= last:
            return None
        spans.append((first, last - first))
    (left, width), (top, height) = spans
    return Selection(left, top, width, height)


def _inside(start: int, length: int, first: float, size: float, count: int) -> range:
    low = math.ceil((start - first) / size - 0.5)
    high = math.ceil((start + length - first) / size - 0.5)
    low, high = (min(max(value, 0), count) for value in (low, high))
    return range(low, high)
