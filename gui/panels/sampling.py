"""Which pixels of a map a panel shows: all of them near by, samples from afar. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Placement
from gui.panels.pixels import Box, visible

FAR = 4
"""Pixels of a map in one of the screen from which on the nearest step is taken, not a finer one."""


@dataclass(frozen=True)
class Look:
    """The part of the original image that a panel shows, in its pixels.

    `scale`: pixels of the screen for each of the original.
    """

    left: float
    top: float
    right: float
    bottom: float
    scale: float


@dataclass(frozen=True)
class Grid:
    """Pixels of a map: every `step`-th row and column from a first to a last one."""

    rows: range
    columns: range

    @property
    def step(self) -> int:
        """Each pixel stands for this many a side."""
        return self.rows.step

    @property
    def indices(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rows and columns."""
        rows, columns = (np.arange(r.start, r.stop, r.step) for r in (self.rows, self.columns))
        return rows, columns

    @property
    def slices(self) -> tuple[slice, slice]:
        """The same as slices of a map."""
        rows, columns = (slice(r.start, r.stop, r.step) for r in (self.rows, self.columns))
        return rows, columns

    def box(self, place: Placement) -> Box:
        """Where the pixels lie on the original image, each as wide as the step."""
        return (
            place.left + self.columns.start * place.width,
            place.top + self.rows.start * place.height,
            len(self.columns) * self.step * place.width,
            len(self.rows) * self.step * place.height,
        )


def grid(look: Look, place: Placement, shape: tuple[int, int], coarser: int = 1) -> Grid | None:
    """The pixels of a map of `shape` (rows, columns) that a panel shows; None where it shows none.

    About one for each pixel of the screen, or for `coarser` of them a side. They stand at
    multiples of the step, so that they do not flicker while the picture is moved.
    """
    y0, y1 = visible(look.top, look.bottom, place.top, place.height, shape[0])
    x0, x1 = visible(look.left, look.right, place.left, place.width, shape[1])
    if y0 >= y1 or x0 >= x1:
        return None
    wide = 1 / (look.scale * min(place.width, place.height))
    step = max(1, int(wide) if wide < FAR else round(wide)) * coarser
    return Grid(range(y0 - y0 % step, y1, step), range(x0 - x0 % step, x1, step))
