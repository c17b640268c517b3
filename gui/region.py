"""The part of a stage that a panel shows: which pixels, and their values, computed if need be."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from core.trace import Progress
from gui.panels.image_panel import ImagePanel
from gui.panels.selection import Selection
from gui.preview_result import Result
from gui.stage_values import Region, stage_reader


def chosen_region(panel: ImagePanel, selection: Selection | None) -> Region | None:
    """The selected pixels of a panel's stage, or those that are visible; None where none are."""
    shown = panel.stage_view
    if selection is None or shown is None:
        return shown_region(panel)
    rows, columns = selection.pixels(shown.placement, shown.shape)
    return (rows, columns) if rows and columns else None


def shown_region(panel: ImagePanel) -> Region | None:
    """The pixels of which at least a part is visible; None where the panel shows none."""
    shown = panel.stage_view
    if shown is None:
        return None
    view, place = panel.view, shown.placement
    left, top = view.point_at(QPointF(0, 0))
    right, bottom = view.point_at(QPointF(view.width(), view.height()))
    rows = _seen(top, bottom, place.top, place.height, shown.shape[0])
    columns = _seen(left, right, place.left, place.width, shown.shape[1])
    return (rows, columns) if rows and columns else None


def values_steps(
    result: Result, stage: str, region: Region
) -> Generator[Progress, None, NDArray[Any]]:
    """The values of a region as the panel shows them: (rows, columns) or (rows, columns, 3).

    Of several maps that are no colours, the first. Originals keep their kind of number.
    """
    rows, columns = (np.arange(indices.start, indices.stop) for indices in region)
    (values,) = yield from stage_reader(result, stage)([(rows, columns)])
    found: NDArray[Any] = values[0] if len(values) == 1 else np.moveaxis(values, 0, 2)
    return np.array(found)


def _seen(first: float, last: float, start: float, size: float, count: int) -> range:
    """The pixels that a stretch of an axis touches; a hair's breadth is none."""
    low = math.floor((first - start) / size + 1e-6)
    high = math.ceil((last - start) / size - 1e-6)
    return range(min(max(low, 0), count), min(max(high, 0), count))
