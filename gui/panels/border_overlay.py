"""Paints a border map over a picture: hatched in orange what is invented, in blue what is copied.

Orange and blue are told apart by everybody, and their stripes run against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from core.compute.geometry import Placement
from gui.panels.projection import Projection

if TYPE_CHECKING:
    from core.study.border_share import BorderMap

INVENTED, COPIED = (230, 159, 0), (86, 180, 233)
"""Colours of Okabe and Ito, over any picture and in either theme."""
GROUND, STRIPE = 0.55, 0.95
"""Opacity of a share of 1, between the stripes and on them."""
PERIOD, THICKNESS = 8, 3
"""Screen pixels from stripe to stripe, and of a stripe."""


class BorderOverlay:
    """The tint of one map, which lies at `place`; drawn anew only when the sight changes."""

    def __init__(self, found: BorderMap, place: Placement) -> None:
        self.found = found
        self._place = place
        self._known: tuple[Projection, float] | None = None
        self._pixels: NDArray[np.uint32] | None = None

    def __call__(self, painter: QPainter, sight: Projection) -> None:
        """Paints all that is visible."""
        ratio = painter.device().devicePixelRatioF()
        if self._known != (sight, ratio):
            self._known = sight, ratio
            self._pixels = tint(self.found, self._place, sight, ratio)
        pixels = self._pixels
        if pixels is not None:
            height, width = pixels.shape
            image = QImage(
                pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
            )
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, 0), image)


def tint(
    found: BorderMap, place: Placement, sight: Projection, ratio: float
) -> NDArray[np.uint32] | None:
    """The tint for each device pixel (row, column), 0xAARRGGBB premultiplied; None: nothing."""
    rows = _stretches(found, 0, place.top, place.height, sight, ratio)
    columns = _stretches(found, 1, place.left, place.width, sight, ratio)
    if (rows < 0).all() or (columns < 0).all():
        return None
    period, thickness = round(PERIOD * ratio), max(round(THICKNESS * ratio), 1)
    x = np.arange(len(columns))
    across = np.maximum(columns, 0)
    made = np.zeros((len(rows), len(columns)), np.uint32)
    # Rows of the same stretch and phase of the stripes are alike.
    kinds = np.where(rows < 0, -1, rows * period + np.arange(len(rows)) % period)
    for kind in np.unique(kinds[kinds >= 0]).tolist():
        row, phase = divmod(kind, period)
        shares = found.invented[row, across], found.copied[row, across]
        if not (shares[0].any() or shares[1].any()):
            continue
        stripes = (x + phase) % period < thickness, (x - phase) % period < thickness
        line = _mixed(shares, stripes)
        line[columns < 0] = 0
        made[kinds == kind] = line
    return made


def _stretches(
    found: BorderMap, axis: int, start: float, size: float, sight: Projection, ratio: float
) -> NDArray[np.int64]:
    """The stretch that each device pixel along an axis shows, -1 outside the map."""
    length = (sight.height, sight.width)[axis]
    zoom = (sight.zoom_y, sight.zoom_x)[axis]
    middle = (sight.y, sight.x)[axis]
    count = max(round(length * ratio), 1)
    at = middle + ((np.arange(count) + 0.5) / ratio - length / 2) / zoom
    indices = np.floor((at - start) / size).astype(np.int64)
    inside = (indices >= 0) & (indices < found.shape[axis])
    return np.where(inside, found.stretches(axis, indices), -1)


def _mixed(
    shares: tuple[NDArray[np.float64], NDArray[np.float64]],
    stripes: tuple[NDArray[np.bool_], NDArray[np.bool_]],
) -> NDArray[np.uint32]:
    """The colours of one line: the copied over the invented."""
    under, over = (
        share * np.where(stripe, STRIPE, GROUND)
        for share, stripe in zip(shares, stripes, strict=True)
    )
    alpha = under * (1 - over) + over
    made = np.rint(255 * alpha).astype(np.uint32) << 24
    for shift, low, high in zip((16, 8, 0), INVENTED, COPIED, strict=True):
        part = low * under * (1 - over) + high * over
        made |= np.floor(part).astype(np.uint32) << shift
    return made
