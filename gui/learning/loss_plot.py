"""The loss of a gradient descent over its steps, on a logarithmic axis."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.panels.plot import Plot
from gui.theme import current_colours

MOST_POINTS = 2000
"""Points of the curve; of more steps every so many-th is drawn."""
_LEAST = 1e-12


class LossPlot(Plot):
    """Draws losses, and the least that is possible as a dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._floor_line: pg.InfiniteLine | None = None
        super().__init__("", "", parent)
        self.setObjectName("lossPlot")
        self.setAccessibleName(self.tr("Loss over the steps"))
        self.setToolTip(self.tr(
            "Mean squared error over the steps, each line of the axis a power of ten;"
            " the dashed line is the least that is possible"))  # fmt: skip
        self._x_label = self.tr("steps")
        self._curve = self.add_curve()
        self._floor_line = pg.InfiniteLine(angle=0, movable=False)
        self.box.addItem(self._floor_line, ignoreBounds=True)
        self._floor_line.hide()
        self.axes["left"].setLogMode(True)
        for axis in self.axes.values():
            axis.enableAutoSIPrefix(False)
        self.losses: tuple[float, ...] = ()
        self._first = 0
        self.dress()

    @property
    def curve(self) -> pg.PlotCurveItem:
        """What is drawn: steps and decimal logarithms of losses."""
        return self._curve

    def show_losses(self, losses: Sequence[float], last: int, least: float | None) -> None:
        """Draws the losses of steps up to `last`; `least`: what none can fall below."""
        self.losses = tuple(losses)
        count = len(losses)
        self._first = last - count + 1
        chosen = np.unique(np.linspace(0, max(count - 1, 0), min(count, MOST_POINTS)).astype(int))
        values = np.log10(np.maximum(np.asarray(losses, np.float64), _LEAST))[chosen]
        steps = chosen + self._first
        self._curve.setData(steps.astype(float), values)
        self.set_samples(steps)
        assert self._floor_line is not None
        self._floor_line.setVisible(bool(count) and least is not None)
        if not count:
            return
        low, high = float(values.min()), float(values.max())
        if least is not None:
            floor = float(np.log10(max(least, _LEAST)))
            self._floor_line.setValue(floor)
            low = min(low, floor) if floor > low - 4 else low
        air = max(0.05 * (high - low), 0.1)
        self.box.setRange(
            xRange=(self._first, max(last, self._first + 10)),
            yRange=(low - air, high + air),
            padding=0,
        )
        self.setAccessibleDescription(
            self.tr("{0} steps, the loss is {1:.4g}").format(last, losses[-1])
        )

    def loss_at(self, step: float) -> float | None:
        """The loss of a step, where it is known."""
        at = round(step) - self._first
        return self.losses[at] if 0 <= at < len(self.losses) else None

    def dress(self) -> None:
        super().dress()
        if self._floor_line is None:
            return
        colours = current_colours()
        self._curve.setPen(pg.mkPen(colours.accent, width=2))
        self._floor_line.setPen(pg.mkPen(colours.secondary, width=1, style=Qt.PenStyle.DashLine))
