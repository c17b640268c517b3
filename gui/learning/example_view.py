"""An example and what the chosen filter makes of it, side by side, the largest response marked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.display import Bytes
from gui.learning.example_work import Box, Example
from gui.theme import current_colours, theme

GAP = 8


class ExampleView(QWidget):
    """Shows one example, or says why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelsExample")
        self.setAccessibleName(self.tr("The example and its filtered picture"))
        self.setToolTip(
            self.tr("The example, and what the chosen filter makes of it; the frames mark the"
                    " largest response and the pixels that it reads")
        )  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.example: Example | None = None
        self._images: tuple[QImage, QImage] | None = None
        self._text = ""
        theme.changed.connect(self.update)

    def show_example(self, example: Example | None, text: str = "") -> None:
        """Another example, or none and the reason."""
        self.example, self._text = example, text
        self._images = None
        if example is not None:
            self._images = _image(example.original), _image(example.filtered)
            spoken = self.tr("The largest response is {0}").format(f"{example.largest:.4g}")
            self.setAccessibleDescription(spoken)
        else:
            self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(250, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        if self.example is None or self._images is None:
            painter.setPen(QColor(colours.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self._text)
            return
        for place, image, box in zip(
            self._places(), self._images, (self.example.read, self.example.best), strict=True
        ):
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, place.width() < image.width()
            )
            painter.fillRect(place, QColor(colours.image_ground))
            area = place
            if image is self._images[1]:
                area = _inside(place, self.example.area)
            painter.drawImage(area, image)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawRect(place)
            painter.setPen(QPen(QColor(colours.accent), 2))
            mark = _inside(area, box)
            if mark.width() < 6:
                mark = mark.adjusted(-3, -3, 3, 3)
            painter.setClipRect(place.adjusted(-2, -2, 2, 2))
            painter.drawRect(mark)
            painter.setClipping(False)

    def _places(self) -> tuple[QRectF, QRectF]:
        """Beside each other or one above the other, whichever is larger."""
        assert self._images is not None
        image = self._images[0]
        width, height = self.width() - 4, self.height() - 4
        beside = min((width - GAP) / 2 / image.width(), height / image.height())
        above = min(width / image.width(), (height - GAP) / 2 / image.height())
        scale = max(beside, above)
        size = image.width() * scale, image.height() * scale
        if beside >= above:
            first = QRectF(2 + (width - GAP) / 2 - size[0], 2, *size)
            return first, first.translated(size[0] + GAP, 0)
        first = QRectF(2 + (width - size[0]) / 2, 2, *size)
        return first, first.translated(0, size[1] + GAP)


def _inside(place: QRectF, box: Box) -> QRectF:
    left, top, width, height = box
    return QRectF(
        place.left() + left * place.width(),
        place.top() + top * place.height(),
        width * place.width(),
        height * place.height(),
    )


def _image(pixels: Bytes) -> QImage:
    shown = np.ascontiguousarray(pixels)
    rows, columns = shown.shape[:2]
    form = QImage.Format.Format_RGB888 if shown.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(shown.data, columns, rows, shown.strides[0], form).copy()
