"""Hit testing: which pixel of a map lies at a point of the original image. No Qt."""

from __future__ import annotations

import math

from core.compute.geometry import Placement

Point = tuple[float, float]
"""(x, y) in original-image pixels; pixel (row 0, column 0) covers 0..1."""
Box = tuple[float, float, float, float]
"""left, top, width, height in original-image pixels"""
Pixel = tuple[int, int]
"""(row, column)"""


def pixel_at(point: Point, place: Placement, shape: tuple[int, ...]) -> Pixel | None:
    """The pixel of a map (rows, columns, ...) that covers a point; None outside the map."""
    row = math.floor((point[1] - place.top) / place.height)
    column = math.floor((point[0] - place.left) / place.width)
    if 0 <= row < shape[0] and 0 <= column < shape[1]:
        return row, column
    return None


def centre_of(pixel: Pixel, place: Placement) -> Point:
    """The middle of a map's pixel."""
    return (
        place.left + (pixel[1] + 0.5) * place.width,
        place.top + (pixel[0] + 0.5) * place.height,
    )


def box_of(rows: tuple[int, int], columns: tuple[int, int], place: Placement) -> Box:
    """The outline of rows and columns (first, last + 1) of a map."""
    return (
        place.left + columns[0] * place.width,
        place.top + rows[0] * place.height,
        (columns[1] - columns[0]) * place.width,
        (rows[1] - rows[0]) * place.height,
    )


def visible(first: float, last: float, start: float, size: float, count: int) -> tuple[int, int]:
    """The pixels (first, last + 1) that a stretch of an axis shows, and one more around."""
    low = math.floor((first - start) / size) - 1
    high = math.ceil((last - start) / size) + 1
    return min(max(low, 0), count), min(max(high, 0), count)
