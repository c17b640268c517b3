"""The second picture, what the learned kernel makes, and their difference, small, side by side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.learning.comparing import Compared
from gui.clipboard import picture_to_qimage
from gui.theme import current_colours, theme

_GAP = 8
_LEAST_SIDE = 80


class SmallPictures(QWidget):
    """Shows as many of the three as there is room for.

    What is made is cut off where a file of the second picture's kind would cut it off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnPictures")
        self.setAccessibleName(self.tr("Wanted and made pictures"))
        self.setToolTip(self.tr(
            "The middle of the second picture, what the kernel makes there of the first one, and"
            " the difference: gray is none, and its largest is black or white"))  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._images: list[tuple[str, QImage]] = []
        theme.changed.connect(self.update)

    @property
    def images(self) -> list[QImage]:
        """Wanted, made and difference, one pixel a value."""
        return [image for _, image in self._images]

    def show_pictures(self, compared: Compared | None, limits: tuple[float, float] | None) -> None:
        """Shows others; `limits`: the values of black and white, else those of what is wanted."""
        self._images = []
        if compared is not None:
            wanted = compared.wanted
            finite = wanted[np.isfinite(wanted)]
            low, high = limits or (
                (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
            )
            made = compared.made if limits is None else np.clip(compared.made, low, high)
            away = np.nan_to_num(made - wanted, posinf=0, neginf=0)
            largest = float(np.abs(away).max()) or 1.0
            self._images = [
                (self.tr("Wanted"), _gray(wanted, low, high)),
                (self.tr("Made"), _gray(compared.made, low, high)),
                (self.tr("Difference"), _gray(away, -largest, largest)),
            ]
            self.setAccessibleDescription(
                self.tr("The largest difference is {0:.3g}").format(largest)
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(330, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_SIDE, 60)

    def places(self) -> list[QRect]:
        """Where the pictures stand: those that fit, beside each other."""
        line = self.fontMetrics().height() + 4
        height = self.height() - line
        if not self._images or height < 20:
            return []
        shape = self._images[0][1].size()
        found: list[QRect] = []
        for count in (3, 2, 1):
            width = (self.width() - (count - 1) * _GAP) / count
            if width < _LEAST_SIDE and count > 1:
                continue
            scale = min(width / shape.width(), height / shape.height())
            size = QSize(round(shape.width() * scale), round(shape.height() * scale))
            left = (self.width() - count * size.width() - (count - 1) * _GAP) // 2
            top = line + (height - size.height()) // 2
            found = [
                QRect(QPoint(left + at * (size.width() + _GAP), top), size) for at in range(count)
            ]
            break
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        metrics = self.fontMetrics()
        places = self.places()
        # Where there is room for one only, it is the one that changes.
        shown = self._images[1:] if len(places) == 1 else self._images
        for place, (title, image) in zip(places, shown, strict=False):
            larger = place.width() > image.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not larger)
            painter.drawImage(place, image)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
            painter.setPen(QColor(colours.secondary))
            text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place.left(), place.top() - metrics.descent() - 3, text)


def _gray(values: NDArray[np.float64], low: float, high: float) -> QImage:
    share = (np.nan_to_num(values) - low) / ((high - low) or 1.0)
    shown = np.rint(255 * np.clip(share, 0, 1)).astype(np.uint8)
    if shown.ndim == 3 and shown.shape[2] != 3:
        shown = shown[:, :, 0]
    return picture_to_qimage(shown)
