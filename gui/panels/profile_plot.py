"""The curves of a profile: all stages and channels over the distance along the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from gui.panels.plot import Plot
from gui.panels.study_names import (
    channel_colour,
    channel_name,
    stage_colour,
    stage_name,
    stage_style,
)
from gui.theme import current_colours, theme

MOST_POINTS = 600
"""Of a curve that is drawn smoothly; of a longer one, stretches that are drawn."""


@dataclass(frozen=True, eq=False)
class Curve:
    """Values of a stage along the line; `channel`: None where the stage has no colours.

    `is_alone`: no other stage is drawn. `is_by_channel`: the colour is that of the channel.
    `stage_text`: what the stage is called, where that is not its own name.
    """

    stage: str
    channel: int | None
    values: NDArray[np.float64]
    is_alone: bool = False
    is_by_channel: bool = False
    stage_text: str = ""

    @property
    def name(self) -> str:
        """The stage, and the channel where there are several."""
        name = self.stage_text or stage_name(self.stage)
        return name if self.channel is None else f"{name} {channel_name(self.channel)}"

    @property
    def colour(self) -> QColor:
        """Of the channel, or of the stage."""
        if self.is_by_channel and self.channel is not None:
            return channel_colour(self.channel)
        return stage_colour(self.stage)

    @property
    def style(self) -> Qt.PenStyle:
        """A line of the stage's own, where there are several."""
        return Qt.PenStyle.SolidLine if self.is_alone else stage_style(self.stage)


class ProfilePlot(Plot):
    """Draws curves with gaps where there is no finite value; marks the place of the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("Profile"))
        self._x_label = self.tr("distance in pixels of the original")
        self._curves: list[pg.PlotCurveItem] = []
        self._shown: Sequence[Curve] = ()
        self._x: NDArray[np.float64] = np.zeros(0)
        self._own_scales = False
        self._focus = pg.InfiniteLine(angle=90, movable=False)
        self._focus.hide()
        self.box.addItem(self._focus, ignoreBounds=True)
        for axis in self.axes.values():
            axis.enableAutoSIPrefix(False)
        theme.changed.connect(self.redraw)
        self.dress()

    def show_curves(
        self, x: NDArray[np.float64], curves: Sequence[Curve], *, own_scales: bool
    ) -> None:
        """Draws curves over x; `own_scales`: each from its least to its greatest value."""
        self._x, self._shown, self._own_scales = x, curves, own_scales
        self.set_samples(x)
        self.redraw()

    def mark_focus(self, x: float | None) -> None:
        """Marks the place of the pixel in focus."""
        self._focus.setVisible(x is not None)
        if x is not None:
            self._focus.setValue(x)

    @property
    def focus_mark(self) -> float | None:
        """The place that is marked."""
        return float(self._focus.value()) if self._focus.isVisible() else None

    def redraw(self) -> None:
        """Draws everything in the colours of the theme."""
        while len(self._curves) < len(self._shown):
            self._curves.append(self.add_curve())
        for item in self._curves[len(self._shown) :]:
            item.clear()
        least, most = [], []
        for item, curve in zip(self._curves, self._shown, strict=False):
            values = curve.values
            finite = values[np.isfinite(values)]
            low, high = (finite.min(), finite.max()) if finite.size else (0.0, 1.0)
            if self._own_scales:
                values = (values - low) / ((high - low) or 1.0)
                low, high = 0.0, 1.0
            least.append(low)
            most.append(high)
            x = self._x
            if len(x) == 1:  # a point has no curve
                x, values = np.array([x[0] - 0.5, x[0] + 0.5]), np.repeat(values, 2)
            # Infinities would make the axis endless.
            values = np.where(np.isfinite(values), values, np.nan)
            is_dense = len(x) > MOST_POINTS
            x, values = thinned(x, values, MOST_POINTS)
            # Broad smooth dashes along thousands of ups and downs would take seconds to draw.
            pen = pg.mkPen(curve.colour, width=1.0 if is_dense else 1.5, style=curve.style)
            item.setData(x=x, y=values, pen=pen, connect="finite", antialias=not is_dense)
        if least:
            low, high = min(least), max(most)
            spare = (high - low) * 0.05 or max(abs(high) * 0.05, 0.5)
            self.box.setYRange(low - spare, high + spare, padding=0)
            first, last = float(self._x[0]), float(self._x[-1])
            reach = 0.5 if first == last else 0.0
            self.box.setXRange(first - reach, last + reach, padding=0.01)
        self._focus.setPen(pg.mkPen(current_colours().accent, width=1.0))


def thinned(
    x: NDArray[np.float64], y: NDArray[np.float64], most: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A curve of at most twice as many points that looks the same: no peak is lost.

    Of each of so many stretches the least and the greatest value, in their order; NaN only where
    a stretch has nothing else.
    """
    if len(x) <= 2 * most:
        return x, y
    edges = np.linspace(0, len(x), most + 1).astype(np.int64)
    starts, sizes = edges[:-1], np.diff(edges)
    number = np.repeat(np.arange(most), sizes)
    low = np.where(np.isnan(y), np.inf, y)
    high = np.where(np.isnan(y), -np.inf, y)
    least, greatest = np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)
    # The first place of each in its stretch.
    places = np.arange(len(x))
    first = np.minimum.reduceat(np.where(low == least[number], places, len(x)), starts)
    second = np.minimum.reduceat(np.where(high == greatest[number], places, len(x)), starts)
    chosen = np.sort(np.stack([first, second], axis=1), axis=1).ravel()
    chosen = np.minimum(chosen, len(x) - 1)
    return x[chosen], y[chosen]
