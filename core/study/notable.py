"""A pixel of a picture that is worth looking at: where the values change most, near the middle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.image import Image

REACH = 64
"""Pixels from the middle, in each direction, that are looked at."""


def notable_pixel(image: Image) -> tuple[int, int]:
    """The pixel (row, column) with the strongest gradient near the middle, all neighbours real.

    Sobel's gradient of the mean of the first three channels, weakened with the distance from
    the middle. What gets lighter to the right counts twice: filters for vertical lines answer
    to it, and with positive values. Only finite neighbourhoods count; where there is none, or
    all is even, it is the middle. The last rows and columns that pooling by 2 x 2, and again,
    leaves out are avoided. Reads at most 129 x 129 pixels.
    """
    middle = image.rows // 2, image.columns // 2
    covered = [_covered(size) for size in (image.rows, image.columns)]
    spans = [
        (max(at - REACH, 0), min(at + REACH + 1, size))
        for at, size in zip(middle, covered, strict=True)
    ]
    (top, bottom), (left, right) = spans
    fallback = tuple(min(at, size - 1) for at, size in zip(middle, covered, strict=True))
    if bottom - top < 3 or right - left < 3:
        return fallback[0], fallback[1]
    planes = [plane[top:bottom, left:right].astype(np.float64) for plane in image.planes[:3]]
    with np.errstate(all="ignore"):
        values = np.mean(planes, axis=0)
        across = _slope(values)
        strength = np.hypot(np.where(across < 0, 0.5, 1.0) * across, 0.5 * _slope(values.T).T)
        rows = np.arange(top + 1, bottom - 1) - middle[0]
        columns = np.arange(left + 1, right - 1) - middle[1]
        strength /= 1 + np.hypot.outer(rows, columns) / REACH
    strength[~np.isfinite(strength)] = -1.0
    if strength.max() <= 0:
        return fallback[0], fallback[1]
    row, column = np.unravel_index(int(strength.argmax()), strength.shape)
    return top + 1 + int(row), left + 1 + int(column)


def _covered(size: int) -> int:
    """The pixels of an axis that are pooled by two, twice where there are enough."""
    return next((size // step * step for step in (4, 2) if size >= step), size)


def _slope(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sobel's derivative along the columns, of the pixels that have all neighbours."""
    across = values[:, 2:] - values[:, :-2]
    found: NDArray[np.float64] = across[:-2] + 2 * across[1:-1] + across[2:]
    return found
