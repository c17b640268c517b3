"""The responses of each label as a strip: its range, its middle half and its median."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.study.separation import LabelResponse
from gui.panels.plot import Plot
from gui.theme import current_colours

MOST_STRIPS = 24
"""Labels that are drawn; of more, the chosen one and those that are told apart best."""
_LEAST_STRIP = 11
"""Pixels of a strip's height; labels that have less are left out."""
_LOW = 110
"""Pixels of a plot's height; a lower one does not name its axis."""
_WIDEST = 110
"""Pixels of a label's name."""
_POINTS = 150
"""Single values that are drawn of a label; of more, evenly taken quantiles."""


@dataclass(frozen=True, eq=False)
class Strip:
    """One label's row: `name` as it is shown."""

    name: str
    response: LabelResponse


def drawn_strips(
    strips: Sequence[Strip], chosen: int | None, most: int = MOST_STRIPS
) -> list[Strip]:
    """The strips to draw, in their order: at most so many, `chosen` (a label) among them."""
    there = [strip for strip in strips if strip.response.count]

    def rank(strip: Strip) -> float:
        if strip.response.label == chosen:
            return -1.0
        area = strip.response.area
        return 0.5 - abs(area - 0.5) if not np.isnan(area) else 1.0

    kept = sorted(there, key=rank)[:most]
    return [strip for strip in there if any(strip is each for each in kept)]


class LabelPlot(Plot):
    """`label_pointed` carries the label under the mouse or the keyboard, or None;
    `label_chosen` one that was clicked or chosen with Return.

    Up and Down go from strip to strip, Home and End to the first and last.
    """

    label_pointed = Signal(object)
    label_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._all: Sequence[Strip] = ()
        self._strips: list[Strip] = []
        self._chosen: int | None = None
        self._row: int | None = None
        self._items: list[pg.GraphicsObject] = []
        super().__init__("", "", parent)
        self.setObjectName("galleryPlot")
        self.setAccessibleName(self.tr("Response by label"))
        self.setToolTip(
            self.tr(
                "Each label's responses: the line is their range, the box the middle half, the"
                " stroke the median. Up and Down go from label to label, Return chooses one"
            )
        )
        self.box.invertY(True)
        for axis in self.axes.values():
            axis.enableAutoSIPrefix(False)
        self.axes["left"].setStyle(tickLength=0)
        self.dress()

    @property
    def strips(self) -> list[Strip]:
        """What is drawn, from top to bottom."""
        return self._strips

    @property
    def pointed_label(self) -> int | None:
        """The label that is pointed at."""
        return None if self._row is None else self._strips[self._row].response.label

    def show_strips(self, strips: Sequence[Strip], chosen: int | None, unit: str) -> None:
        """Draws the labels; `chosen`: the one that is held against the rest; `unit`: of x."""
        self._all, self._chosen, self._x_label = strips, chosen, unit
        self._fit()
        self.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_built and self._fit():
            self.dress()

    def _fit(self) -> bool:
        """Draws as many strips as have room; False where that changes nothing."""
        self.axes["bottom"].showLabel(self.height() >= _LOW)
        most = max((self.height() - 2 * self.fontMetrics().height()) // _LEAST_STRIP, 3)
        strips = drawn_strips(self._all, self._chosen, min(most, MOST_STRIPS))
        if len(strips) == len(self._strips) and all(map(operator.is_, strips, self._strips)):
            return False
        self._strips = strips
        if self._row is not None and self._row >= len(strips):
            self._point(None)
        return True

    def dress(self) -> None:
        super().dress()
        if self._is_built:
            self.axes["bottom"].showLabel(self.height() >= _LOW)
            self.axes["bottom"].resizeEvent()  # which puts the new text in the middle
        self._draw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pg.GraphicsView.mouseMoveEvent(self, event)
        self._point(self._row_at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._row_at(event)
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.label_chosen.emit(self._strips[row].response.label)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._strips)
        row = self._row
        moves = {
            Qt.Key.Key_Up: (count if row is None else row) - 1,
            Qt.Key.Key_Down: (-1 if row is None else row) + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        if count and key in moves:
            self._point(min(max(moves[key], 0), count - 1))
        elif row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.label_chosen.emit(self._strips[row].response.label)
        else:
            event.ignore()  # the window's keys

    def _row_at(self, event: QMouseEvent) -> int | None:
        at = QPointF(self.mapToScene(event.position().toPoint()))
        if not self._strips or not self.sceneRect().contains(at):
            return None
        row = int(np.floor(self.box.mapSceneToView(at).y() + 0.5))
        return row if 0 <= row < len(self._strips) else None

    def _point(self, row: int | None) -> None:
        if row != self._row:
            self._row = row
            self._draw()
            self.label_pointed.emit(self.pointed_label)

    def _draw(self) -> None:
        if not self._is_built:
            return
        for item in self._items:
            self.box.removeItem(item)
        self._items = []
        colours = current_colours()
        low, high = _span(self._strips)
        for row, strip in enumerate(self._strips):
            is_chosen = strip.response.label == self._chosen
            colour = QColor(colours.accent if is_chosen else colours.secondary)
            if row == self._row:
                ground = pg.BarGraphItem(
                    x0=[low], x1=[high], y=[row], height=1.0, pen=None,
                    brush=QColor(colours.hover),
                )  # fmt: skip
                self._add(ground)
            self._draw_strip(row, strip.response, colour, is_chosen=is_chosen)
        self._show_axes(low, high)

    def _draw_strip(
        self, row: int, response: LabelResponse, colour: QColor, *, is_chosen: bool
    ) -> None:
        if np.isnan(response.quartiles).any():
            return
        least, lower, median, upper, most = response.quartiles
        faint = QColor(colour)
        faint.setAlpha(110 if is_chosen else 40)
        values = response.values[np.isfinite(response.values)]
        taken = values[np.linspace(0, len(values) - 1, min(len(values), _POINTS)).astype(int)]
        # Each value stands at a height that depends on its rank only, so that nothing flickers.
        heights = row + 0.5 * ((np.arange(len(taken)) * 0.618034) % 1 - 0.5)
        dots = QColor(colour)
        dots.setAlpha(90)
        self._add(
            pg.ScatterPlotItem(
                x=taken, y=heights, size=3, pen=None, brush=dots, pxMode=True, antialias=True
            )
        )
        self._add(
            pg.BarGraphItem(
                x0=[lower], x1=[upper], y=[row], height=0.64,
                pen=pg.mkPen(colour, width=2 if is_chosen else 1), brush=faint,
            )
        )  # fmt: skip
        whiskers = pg.PlotCurveItem(
            x=[least, lower, upper, most], y=[row] * 4, connect="pairs",
            pen=pg.mkPen(colour, width=1),
        )  # fmt: skip
        self._add(whiskers)
        stroke = pg.PlotCurveItem(
            x=[median, median], y=[row - 0.32, row + 0.32], pen=pg.mkPen(colour, width=3)
        )
        self._add(stroke)

    def _add(self, item: pg.GraphicsObject) -> None:
        self._items.append(item)
        self.box.addItem(item, ignoreBounds=True)

    def _show_axes(self, low: float, high: float) -> None:
        metrics = self.fontMetrics()
        names = [
            metrics.elidedText(strip.name, Qt.TextElideMode.ElideRight, _WIDEST)
            for strip in self._strips
        ]
        self.axes["left"].setTicks([list(enumerate(names))])
        self.axes["left"].setWidth(
            max((metrics.horizontalAdvance(name) for name in names), default=0) + 12
        )
        self.box.setYRange(-0.6, max(len(self._strips), 1) - 0.4, padding=0)
        self.box.setXRange(low, high, padding=0)


def _span(strips: Sequence[Strip]) -> tuple[float, float]:
    """The range of all values with some air."""
    ends = [strip.response.quartiles[[0, -1]] for strip in strips]
    finite = np.concatenate(ends) if ends else np.zeros(0)
    finite = finite[np.isfinite(finite)]
    if not finite.size:
        return 0.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    air = 0.04 * (high - low) or max(abs(high) * 0.05, 0.5)
    return low - air, high + air
