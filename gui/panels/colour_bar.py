"""The scale under a picture: which gray or colour stands for which value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.display import Shades, picture
from gui.theme import current_colours, tabular

STRIP_HEIGHT = 8
NARROWEST_STRIP = 24


class ColourBar(QWidget):
    """A strip from the lowest to the highest shown value, with both numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shades: Shades | None = None
        self._signed = False
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colour scale"))

    def show_shades(self, shades: Shades | None) -> None:
        """Draws another scale, or none."""
        if shades != self._shades:
            self._shades = shades
            text = "" if shades is None else " … ".join(end_texts(shades))
            self.setAccessibleDescription(text)
            self.setToolTip(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shades is not None:
            with QPainter(self) as painter:
                self._paint(painter, self._shades)

    def _paint(self, painter: QPainter, shades: Shades) -> None:
        colours = current_colours()
        painter.setPen(QPen(colours.secondary))
        low, high = end_texts(shades)
        metrics = self.fontMetrics()
        # Room for the longer label on both sides keeps the strip in the middle.
        label = max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + 8
        if self.width() < 2 * label + NARROWEST_STRIP:
            label = 0  # the tooltip says the numbers
        else:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | middle, low)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | middle, high)
        strip = QRect(
            label, (self.height() - STRIP_HEIGHT) // 2, self.width() - 2 * label - 1, STRIP_HEIGHT
        )
        painter.drawImage(strip, self._strip_image(shades))
        painter.setPen(QPen(colours.line))
        painter.drawRect(strip)

    def _strip_image(self, shades: Shades) -> QImage:
        steps = np.linspace(shades.low, shades.high, 256)[np.newaxis]
        # The ends of magnitudes are magnitudes themselves, whatever was typed.
        shown = picture(steps, replace(shades, absolute=False))
        if shown.ndim == 2:
            shown = np.repeat(shown[:, :, np.newaxis], 3, axis=2)
        shown = np.ascontiguousarray(shown)
        image = QImage(shown.data, 256, 1, 3 * 256, QImage.Format.Format_RGB888)
        return image.copy()


def end_texts(shades: Shades) -> tuple[str, str]:
    """The lowest and the highest value of a scale, as short texts."""
    # Signed views map zero to gray 128 of 255; the scale is still symmetric in values.
    low = -shades.high if shades.symmetric else shades.low
    return number_text(low, digits=4), number_text(shades.high, digits=4)


def number_text(value: float, digits: int = 6) -> str:
    """A value for a title: whole and large numbers whole, others with so many digits."""
    is_whole = abs(value) < 1e7 and (value == int(value) or abs(value) >= 10 ** (digits - 1))
    text = f"{value:.0f}" if is_whole else f"{value:.{digits}g}"
    return text.replace("-", "\N{MINUS SIGN}")
