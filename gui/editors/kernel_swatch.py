"""A kernel as a small picture in the colours of its weights, for lists."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap

from gui.theme import Colours, current_colours


def kernel_image(weights: NDArray[np.float64], colours: Colours, largest: float = 0) -> QImage:
    """One pixel for each of the (row, column) weights, in the colour that `weight_colour` gives.

    `largest`: the magnitude of the strongest colour, else that of the largest weight.
    """
    rows, columns = weights.shape
    largest = largest or float(np.abs(weights).max())
    share = np.minimum(np.abs(weights) / largest, 1.0) if largest else np.zeros(weights.shape)
    ground, below, above = (
        np.array(QColor(name).getRgb()[:3], dtype=np.float64)
        for name in (colours.card, colours.below, colours.above)
    )
    end = np.where((weights < 0)[..., None], below, above)
    pixels = np.full((rows, columns, 4), 255, np.uint8)
    pixels[..., :3] = np.rint(ground + (end - ground) * share[..., None])
    made = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return made.convertToFormat(QImage.Format.Format_RGB32)  # a copy, which owns its pixels


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
        with QPainter(pixmap) as painter:
            draw_swatch(painter, QRect(0, 0, side, side), image, colours)
        made.addPixmap(pixmap)
    return made
