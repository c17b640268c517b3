"""A kernel as a small picture in the colours of its weights, for lists."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap

from gui.theme import Colours, current_colours, weight_colour


def kernel_image(weights: NDArray[np.float64], colours: Colours) -> QImage:
    """One pixel for each of the (row, column) weights."""
    rows, columns = weights.shape
    largest = float(np.abs(weights).max())
    image = QImage(columns, rows, QImage.Format.Format_RGB32)
    for row in range(rows):
        for column in range(columns):
            image.setPixelColor(
                column, row, weight_colour(float(weights[row, column]), largest, colours)
            )
    return image


def draw_swatch(painter: QPainter, box: QRect, image: QImage, colours: Colours) -> None:
    """Draws a kernel's image as large as fits into the middle of `box`, in a thin frame."""
    scale = min(box.width() / image.width(), box.height() / image.height())
    area = QRect(0, 0, round(image.width() * scale), round(image.height() * scale))
    area.moveCenter(box.center())
    # Hard edges between weights, though views ask for smooth pictures.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(area, image)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawRect(area.adjusted(0, 0, -1, -1))


def swatch_icon(weights: NDArray[np.float64], side: int) -> QIcon:
    """A kernel's colours as an icon of `side` pixels, in those of the present theme."""
    made = QIcon()
    colours = current_colours()
    image = kernel_image(weights, colours)
    for ratio in (1, 2):
        pixmap = QPixmap(side * ratio, side * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_swatch(painter, QRect(0, 0, side, side), image, colours)
        painter.end()
        made.addPixmap(pixmap)
    return made
