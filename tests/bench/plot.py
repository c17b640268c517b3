"""The ratios as bars on a logarithmic axis: docs/bench.png."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from tests.bench.peers import OPENCV, OPENCV_BEST, PYTORCH, SCIPY
from tests.bench.results import Comparison

# Told apart by the colour-blind as well (Okabe and Ito).
COLOURS = {OPENCV: "#0072B2", OPENCV_BEST: "#56B4E9", SCIPY: "#E69F00", PYTORCH: "#009E73"}

SCALE = 2
WIDTH, LABELS, RIGHT = 1000, 300, 60
TOP, BOTTOM = 76, 40
BAR, GAP = 13, 12
GROUND, INK, FAINT = "#ffffff", "#1c1e21", "#d9dce0"


def plotted(comparisons: Sequence[Comparison]) -> list[Comparison]:
    """The rows that are drawn: chains and gray 8-bit correlations of 12 megapixels."""
    return [
        one
        for one in comparisons
        if one.row.endswith("-12")
        and one.peers
        and (one.row.startswith("chain") or "-gray-uint8-" in one.row)
    ]


def draw(comparisons: Sequence[Comparison], path: Path) -> None:
    """Writes the picture; its bars are peer / ours, so longer is better for ours."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    rows = plotted(comparisons)
    bars = sum(len(one.peers) for one in rows)
    height = TOP + BOTTOM + bars * BAR + len(rows) * GAP
    image = QImage(WIDTH * SCALE, height * SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    _Plot(painter, rows, height).draw()
    painter.end()
    if not image.save(str(path)):
        raise OSError("the plot could not be written")
    del app


class _Plot:
    """One drawing: the axis and what stands on it."""

    def __init__(self, painter: QPainter, rows: Sequence[Comparison], height: int) -> None:
        self._painter = painter
        self._bottom = height - BOTTOM
        ratios = [one.ratio(peer) or 1.0 for one in rows for peer in one.peers]
        self._rows = rows
        self._low = math.floor(math.log10(min([*ratios, 0.5])) * 2) / 2
        self._high = math.ceil(math.log10(max([*ratios, 10.0]) * 1.1) * 2) / 2

    def draw(self) -> None:
        self._font(15, bold=True)
        self._text(
            16,
            10,
            WIDTH - 32,
            24,
            "Time of a peer / time of Kernelscope, 12 MP uint8 gray: right of 1 ours is faster",
            INK,
        )
        self._legend()
        self._axis()
        y = TOP + GAP / 2
        for one in self._rows:
            y = self._row(one, y)

    def _x(self, ratio: float) -> float:
        share = (math.log10(ratio) - self._low) / (self._high - self._low)
        return LABELS + share * (WIDTH - LABELS - RIGHT)

    def _legend(self) -> None:
        self._font(12)
        x = 16.0
        for peer, colour in COLOURS.items():
            if any(peer in one.peers for one in self._rows):
                self._painter.fillRect(QRectF(x, 43, 12, 12), QColor(colour))
                self._text(x + 18, 39, 200, 20, peer, INK)
                x += 36 + self._painter.fontMetrics().horizontalAdvance(peer)

    def _axis(self) -> None:
        self._font(11)
        ticks = [d * 10.0**p for p in range(-3, 5) for d in (1, 2, 5)]
        for tick in ticks:
            if self._low <= math.log10(tick) <= self._high:
                x = self._x(tick)
                colour = INK if tick == 1 else FAINT
                self._painter.fillRect(QRectF(x - 0.5, TOP, 1, self._bottom - TOP), QColor(colour))
                self._text(x - 30, self._bottom + 4, 60, 16, f"{tick:g}", INK, centred=True)
        self._text(
            self._x(1) - 90, self._bottom + 20, 180, 16, "1: as fast as ours", INK, centred=True
        )

    def _row(self, one: Comparison, y: float) -> float:
        """Draws a row's bars and returns where the next row begins."""
        height = BAR * len(one.peers)
        self._font(12)
        name = one.row.removesuffix("-12").replace("-gray-uint8", "").replace("-", " ")
        self._text(16, y, LABELS - 28, height, name, INK, right=True)
        self._font(10)
        for peer in (peer for peer in COLOURS if peer in one.peers):
            ratio = one.ratio(peer) or 1.0
            left, right = sorted((self._x(1), self._x(ratio)))
            self._painter.fillRect(
                QRectF(left, y + 1, max(right - left, 1), BAR - 2), QColor(COLOURS[peer])
            )
            text = f"{ratio:.3g}"
            if ratio >= 1:
                self._text(right + 4, y, 60, BAR, text, INK)
            else:
                self._text(left - 64, y, 60, BAR, text, INK, right=True)
            y += BAR
        return y + GAP

    def _font(self, size: int, *, bold: bool = False) -> None:
        font = QFont()
        font.setPixelSize(size)
        font.setBold(bold)
        self._painter.setFont(font)

    def _text(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        colour: str,
        *,
        centred: bool = False,
        right: bool = False,
    ) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter
        if centred:
            flags |= Qt.AlignmentFlag.AlignHCenter
        elif right:
            flags |= Qt.AlignmentFlag.AlignRight
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QRectF(x, y, width, height), flags, text)
