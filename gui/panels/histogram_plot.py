"""One histogram: bars of a stage, the value in focus, and the levels, which can be dragged."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.study.histogram import Histogram
from gui.elided_label import ElidedLabel
from gui.panels.pixel_numbers import short_number
from gui.panels.plot import Plot
from gui.panels.statistics_table import share_text
from gui.panels.study_names import channel_colour, channel_name, stage_name
from gui.sentences import counted
from gui.theme import current_colours, tabular, theme

NOTHING = math.log10(0.5)
"""Where an empty bin stands on a logarithmic scale; a single value stands at 0."""
FAR = 2.0
"""Levels that would make the axis more than so many times longer stay out of sight."""


class HistogramPlot(QWidget):
    """Shows a histogram under a caption; `levels_dragged` with the low and the high level.

    Of the two, the one that was not dragged is None.
    """

    levels_dragged = Signal(object, object)

    def __init__(self, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{stage}Histogram")
        self._stage = stage
        self._histogram: Histogram | None = None
        self._channels: tuple[int, ...] = (0,)
        self._is_log = False
        self._levels: tuple[float, float] | None = None
        title = self._title = QLabel(stage_name(stage), self)
        title.setProperty("title", True)
        self.readout = ElidedLabel(self)
        self.readout.setObjectName("histogramReadout")
        self.readout.setProperty("secondary", True)
        self.readout.setFont(tabular(self.readout.font()))
        self.plot = Plot(self.tr("Histogram of {0}").format(stage_name(stage)), "", self)
        self.plot.setObjectName(f"histogram-{stage}")
        for axis in self.plot.axes.values():
            axis.enableAutoSIPrefix(False)
            axis.setStyle(maxTickLevel=1)
        self.plot.axes["bottom"].showLabel(False)
        counts = self.plot.axes["left"]
        counts.setWidth(self.fontMetrics().horizontalAdvance("00.0k") + 10)
        counts.tickStrings = _count_texts
        self._curves = [self.plot.add_curve() for _ in range(3)]
        self._focus = [self._marker() for _ in range(3)]
        self._ends = [self._marker(is_level=True) for _ in range(2)]
        self.message = QLabel(self)
        self.message.setProperty("secondary", True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.hide()
        caption = QHBoxLayout()
        caption.setSpacing(8)
        caption.addWidget(title)
        caption.addWidget(self.readout, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(caption)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.message, 1)
        self.plot.pointed.connect(self._show_readout)
        for number, line in enumerate(self._ends):
            line.sigDragged.connect(lambda _, number=number: self._drag(number))
        theme.changed.connect(self._draw)

    @property
    def shown(self) -> Histogram | None:
        """The histogram that is drawn."""
        return self._histogram

    def show_histogram(
        self, histogram: Histogram, channels: Sequence[int], *, is_log: bool
    ) -> None:
        """Draws some channels of a histogram, their numbers linear or as powers of ten."""
        wanted = histogram, tuple(channels), is_log
        if wanted != (self._histogram, self._channels, self._is_log) or self.plot.isHidden():
            self._histogram, self._channels, self._is_log = wanted
            self.message.hide()
            self.plot.show()
            self._draw()

    def show_name(self, name: str) -> None:
        """Says of what the histogram is."""
        if name != self._title.text():
            self._title.setText(name)
            self.plot.setAccessibleName(self.tr("Histogram of {0}").format(name))

    def show_message(self, text: str) -> None:
        """Says why there is no histogram."""
        self._histogram = None
        self.readout.setText("")
        self.message.setText(text)
        self.plot.setVisible(not text)
        self.message.setVisible(bool(text))
        if not text:
            self._draw()

    def show_focus(self, values: Sequence[float]) -> None:
        """Marks the values of the pixel in focus, one a channel; none where there is no pixel."""
        for number, line in enumerate(self._focus):
            is_there = number < len(values) and math.isfinite(values[number])
            line.setVisible(is_there)
            if is_there:
                line.setValue(values[number])
                colour = self._marker_colour(number, len(values))
                if line.pen.color() != colour:
                    line.setPen(pg.mkPen(colour, width=1.5))

    def show_levels(self, levels: tuple[float, float] | None) -> None:
        """Marks the values that are shown black and white."""
        if levels != self._levels:
            is_new = levels is None or self._levels is None
            self._levels = levels
            if not any(line.moving for line in self._ends):
                self._show_range()
            if is_new:
                self._draw()
        for line, value in zip(self._ends, levels or (0.0, 0.0), strict=True):
            line.setVisible(levels is not None)
            if not line.moving:
                line.setValue(value)

    @property
    def focus_values(self) -> list[float]:
        """The values that are marked."""
        return [float(line.value()) for line in self._focus if line.isVisible()]

    @property
    def level_lines(self) -> list[pg.InfiniteLine]:
        """The marks of the low and the high level."""
        return self._ends

    def _draw(self) -> None:
        found, colours = self._histogram, current_colours()
        for number, curve in enumerate(self._curves):
            if found is None or number >= len(self._channels):
                curve.clear()
                continue
            counts = found.counts[self._channels[number]]
            heights = self._heights(counts)
            alone = len(self._channels) == 1
            colour = self._colour(number)
            fill = QColor(colour)
            fill.setAlphaF(0.45 if alone else 0.18)
            curve.setData(
                x=found.edges,
                y=heights,
                stepMode="center",
                fillLevel=NOTHING if self._is_log else 0.0,
                brush=fill,
                pen=pg.mkPen(colour, width=1.0),
                antialias=False,
            )
        for line, name in zip(self._ends, ("low", "high"), strict=True):
            pen = pg.mkPen(colours.strong_line, width=1.5)
            line.setPen(pen)
            line.setHoverPen(pg.mkPen(colours.accent, width=3))
            line.markers.clear()
            line.addMarker(">|" if name == "low" else "|<", 0.0, 8.0)
        self.plot.set_samples(np.zeros(0) if found is None else found.centres)
        self._show_range()
        self._show_readout(self.plot.at)

    def _heights(self, counts: np.ndarray) -> np.ndarray:
        if not self._is_log:
            return counts.astype(np.float64)
        return np.log10(np.maximum(counts, 0.5))

    def _show_range(self) -> None:
        found = self._histogram
        if found is None:
            return
        low, high = float(found.edges[0]), float(found.edges[-1])
        if self._levels is not None:
            least, most = min(low, self._levels[0]), max(high, self._levels[1])
            if most - least <= FAR * (high - low):
                low, high = least, most
        largest = max(int(found.counts[list(self._channels)].max()), 1)
        top = math.log10(largest) * 1.03 + 0.05 if self._is_log else largest * 1.04
        box = self.plot.box
        box.setXRange(low, high, padding=0.01)
        box.setYRange(NOTHING if self._is_log else 0.0, top, padding=0)
        ticks = None
        if self._is_log:
            powers = range(math.floor(math.log10(largest)) + 1)
            ticks = [[(float(power), _count_text(10.0**power)) for power in powers]]
        self.plot.axes["left"].setTicks(ticks)

    def _show_readout(self, x: float | None) -> None:
        found = self._histogram
        if x is None or found is None:
            self.readout.setText("")
            return
        bin = found.bin_of(x)
        low, high = found.edges[bin], found.edges[bin + 1]
        if found.width == 1:
            where = short_number(float(found.centres[bin]), 9)
        elif found.width:
            last = min(high - 0.5, found.together.high)
            where = f"{short_number(low + 0.5, 9)} … {short_number(last, 9)}"
        else:
            where = f"{short_number(low, 7)} … {short_number(high, 7)}"
        parts = []
        for channel in self._channels:
            count = int(found.counts[channel][bin])
            total = found.maps[channel].count
            text = f"{counted(count)} ({share_text(count, total)})"
            parts.append(text if len(self._channels) == 1 else f"{channel_name(channel)} {text}")
        text = f"{where}: {', '.join(parts)}"
        self.readout.setText(text)
        self.plot.setAccessibleDescription(text)

    def _drag(self, number: int) -> None:
        found = self._histogram
        if found is None or self._levels is None:
            return
        # As fine as the eye can drag.
        span = float(found.edges[-1] - found.edges[0])
        digits = 3 - math.floor(math.log10(span)) if span > 0 else 3
        value = round(float(self._ends[number].value()), max(digits, 0) if digits < 300 else 300)
        low, high = self._levels
        if (number == 0 and value < high) or (number == 1 and value > low):
            self.levels_dragged.emit(*((value, None) if number == 0 else (None, value)))

    def _colour(self, number: int) -> QColor:
        if self._histogram is not None and len(self._histogram.counts) == 3:
            return channel_colour(self._channels[number])
        return QColor(current_colours().secondary)

    def _marker_colour(self, number: int, count: int) -> QColor:
        return channel_colour(number) if count > 1 else QColor(current_colours().accent)

    def _marker(self, *, is_level: bool = False) -> pg.InfiniteLine:
        line = pg.InfiniteLine(angle=90, movable=is_level)
        line.setZValue(20 if is_level else 10)
        line.hide()
        self.plot.box.addItem(line, ignoreBounds=True)
        return line


def _count_text(count: float) -> str:
    """A number of values in at most five characters."""
    for size, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if count >= size:
            return f"{count / size:.4g}{unit}"
    return f"{count:g}"


def _count_texts(values: Sequence[float], scale: float, spacing: float) -> list[str]:
    return [_count_text(value) if value == int(value) else "" for value in values]
