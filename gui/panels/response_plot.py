"""The frequency response along a direction, as a curve."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from core.study.frequency_response import HALF_POWER, ResponseProfile
from core.study.response_views import ResponseView
from gui.panels.plot import Plot
from gui.theme import current_colours

_AIR = 0.04
"""Room above and below the curve, as a share of its height."""


class ResponsePlot(Plot):
    """Draws a profile in some view, with lines at half the power where a view has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._marks: list[pg.InfiniteLine] = []
        self._profile: ResponseProfile | None = None
        super().__init__("", "", parent)
        self.setObjectName("responsePlot")
        self.setAccessibleName(self.tr("Response along the angle"))
        self._x_label = self.tr("cycles per pixel")
        self._curve = self.add_curve()
        self._level, self._zero = (pg.InfiniteLine(angle=0, movable=False) for _ in range(2))
        self._edges = [pg.InfiniteLine(angle=90, movable=False) for _ in range(2)]
        for line in (self._level, self._zero, *self._edges):
            self.box.addItem(line, ignoreBounds=True)
            line.hide()
        # Cycles per pixel are no metres: no thousandths of them.
        for axis in self.axes.values():
            axis.enableAutoSIPrefix(False)
        self._marks = [self._level, self._zero, *self._edges]
        self.dress()

    @property
    def curve(self) -> pg.PlotCurveItem:
        """What is drawn."""
        return self._curve

    def show_profile(self, profile: ResponseProfile, view: ResponseView, peak: float) -> None:
        """Draws another profile; `peak` is the largest gain of all directions."""
        self._profile = profile
        values = view.values(profile.values, peak)
        self._curve.setData(profile.frequencies, values, connect="finite")
        low, high = view.span(peak)
        air = _AIR * (high - low)
        self.box.setRange(
            xRange=(0.0, float(profile.frequencies[-1])), yRange=(low - air, high + air), padding=0
        )
        self.set_samples(profile.frequencies)
        self._zero.setVisible(low < 0 < high)
        is_told = view.has_level and profile.peak_gain > 0
        self._level.setVisible(is_told)
        if is_told:
            half = np.array([profile.peak_gain * HALF_POWER], np.complex128)
            self._level.setValue(float(view.values(half, peak)[0]))
        for line, edge in zip(self._edges, (profile.lower, profile.upper), strict=True):
            line.setVisible(is_told and edge is not None)
            if edge is not None:
                line.setValue(edge)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._profile is not None and self.at is None:
            self.point(self._profile.peak)  # which shows where the keyboard is

    def dress(self) -> None:
        super().dress()
        if not self._marks:
            return  # the base class dresses itself before there is a curve
        colours = current_colours()
        self._curve.setPen(pg.mkPen(colours.accent, width=2))
        for line in self._marks:
            line.setPen(pg.mkPen(colours.strong_line, width=1, style=Qt.PenStyle.DotLine))
        self._zero.setPen(pg.mkPen(colours.line, width=1))
