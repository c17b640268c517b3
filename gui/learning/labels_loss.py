"""The loss of a training over its steps: of the latest batches, and of the items held out."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.learning.bank_training import TrainingState
from gui.panels.plot import Plot
from gui.theme import current_colours

_AIR = 0.06


class LabelsLoss(Plot):
    """Two curves from zero, told apart by colour and dashes, named in the corner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._curves: list[pg.PlotCurveItem] = []
        super().__init__("", "", parent)
        self.setObjectName("labelsLoss")
        self.setAccessibleName(self.tr("Loss over steps"))
        self.setToolTip(self.tr("The loss over steps; arrow keys go from step to step"))
        self._x_label = self.tr("step")
        for axis in self.axes.values():
            axis.enableAutoSIPrefix(False)
        self._curves = [self.add_curve(), self.add_curve()]
        self._state: TrainingState | None = None
        self.setMinimumSize(150, 60)
        self.dress()

    @property
    def curves(self) -> list[pg.PlotCurveItem]:
        """Of the items that are learned from, and of those that are held out."""
        return self._curves

    def show_state(self, state: TrainingState | None) -> None:
        """Draws the curves up to a state."""
        self._state = state
        if state is None:
            for curve in self._curves:
                curve.setData([], [])
            self.set_samples([])
            return
        learned = [*state.losses.points, (state.step, state.smooth)]
        held = [*state.checks.points, (state.check.step, state.check.loss)]
        highest = 0.0
        for curve, points in zip(self._curves, (learned, held), strict=True):
            steps, values = np.array(points, np.float64).T
            curve.setData(steps, values, connect="finite")
            finite = values[np.isfinite(values)]
            highest = max(highest, float(finite.max(initial=0.0)))
        self.box.setRange(
            xRange=(0, max(state.step, 10)),
            yRange=(-_AIR * highest, self._top(highest)),
            padding=0.01,
        )
        self.set_samples([step for step, _ in learned])
        self.viewport().update()

    def _top(self, highest: float) -> float:
        """The end of the axis that leaves room for the names above the curves."""
        share = 2 * (self.fontMetrics().height() + 2) / max(self.box.height(), 1.0)
        return highest / (1 - min(share, 0.5)) or 1.0

    def words(self) -> str:
        """The losses at the step that is pointed at, or ""."""
        if self._state is None or self.at is None:
            return ""
        learned, held = (
            _nearest(curve.points, self.at) for curve in (self._state.losses, self._state.checks)
        )
        words: str = self.tr("Step {0}: loss {1}, held out {2} (at step {3})")
        return words.format(learned[0], f"{learned[1]:.3g}", f"{held[1]:.3g}", held[0])

    def dress(self) -> None:
        super().dress()
        if self._curves:
            for curve, pen in zip(self._curves, self._pens(), strict=True):
                curve.setPen(pg.mkPen(pen))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._curves:
            with QPainter(self.viewport()) as painter:
                self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, metrics = current_colours(), self.fontMetrics()
        names = (self.tr("training"), self.tr("held out"))
        right = self.viewport().width() - 8
        for row, (text, pen) in enumerate(zip(names, self._pens(), strict=True)):
            width = metrics.horizontalAdvance(text)
            top = 6 + row * (metrics.height() + 1)
            place = QRectF(right - width, top, width, metrics.height())
            painter.fillRect(place.adjusted(-30, 0, 2, 0), QColor(colours.card))
            painter.setPen(QColor(colours.secondary))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)
            painter.setPen(pen)
            middle = place.center().y()
            painter.drawLine(
                int(place.left() - 26), int(middle), int(place.left() - 6), int(middle)
            )
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _pens(self) -> tuple[QPen, QPen]:
        colours = current_colours()
        dashed = QPen(QColor(colours.above), 2, Qt.PenStyle.DashLine)
        pens = QPen(QColor(colours.accent), 2), dashed
        for pen in pens:
            pen.setCosmetic(True)
        return pens


def _nearest(points: tuple[tuple[int, float], ...], at: float) -> tuple[int, float]:
    return min(points, key=lambda point: abs(point[0] - at), default=(0, math.nan))
