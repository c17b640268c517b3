"""A frequency response as a picture with axes, and the direction in which it is followed."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.display import picture
from core.study.frequency_response import Complexes, ResponseProfile
from core.study.response_views import ResponseView
from gui.theme import current_colours, tabular, theme

KEYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1}
"""Degrees by which arrow keys turn: left and up counter-clockwise."""
LARGE_TURN = 15
"""Degrees by which they turn with Shift, and to multiples of which the mouse turns with Shift."""
TICKS = (-0.5, 0.0, 0.5)


class ResponsePicture(QWidget):
    """Shows responses of frequencies from -0.5 to 0.5, x to the right and y downwards.

    `turned` with an angle in degrees that was chosen by mouse or keys; `pointed` with the
    (row, column) of the response under the mouse, or None.
    """

    turned = Signal(float)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("responsePicture")
        self.setAccessibleName(self.tr("Frequency response"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(tabular(self.font()))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._side = 0
        self._profile: ResponseProfile | None = None
        theme.changed.connect(self.update)

    @property
    def image(self) -> QImage | None:
        """The picture, one pixel a response."""
        return self._image

    def show_response(self, responses: Complexes, view: ResponseView, peak: float) -> None:
        """Draws other responses, (rows, columns) from -0.5 to 0.5, in some view."""
        grays = picture(view.values(responses, peak), view.shades(peak))
        shown = np.ascontiguousarray(grays)
        height, width = shown.shape[:2]
        made = QImage(shown.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._image = made.convertToFormat(QImage.Format.Format_RGB32)  # which owns its pixels
        self._side = width
        self.update()

    def show_profile(self, profile: ResponseProfile, words: str) -> None:
        """Draws another direction; `words` is what a screen reader says."""
        self._profile = profile
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 80)

    def width_for(self, height: int) -> int:
        """The width that a picture of that height wants."""
        left, bottom = self._margins()
        return height - bottom - 6 + left + 6

    def area(self) -> QRectF:
        """Where the picture stands: a square."""
        left, bottom = self._margins()
        side = max(min(self.width() - left - 6, self.height() - bottom - 6), 8)
        top = (self.height() - bottom - side) / 2
        return QRectF(left + (self.width() - left - 6 - side) / 2, max(top, 6), side, side)

    def point_at(self, fx: float, fy: float) -> QPointF:
        """Where a frequency stands."""
        area = self.area()
        left, top = (fx + 0.5) * area.width(), (fy + 0.5) * area.height()
        return QPointF(area.left() + left, area.top() + top)

    def _margins(self) -> tuple[int, int]:
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance("−0.5") + 6, metrics.height() + 2

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours, area = current_colours(), self.area()
        painter.fillRect(area, QColor(colours.image_ground))
        if self._image is not None:
            # The middles of the outer pixels are the borders.
            half = 0.5
            source = QRectF(half, half, self._side - 1, self._side - 1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._profile is not None:
            self._paint_direction(painter, self._profile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(area.toRect().adjusted(0, 0, -1, -1))
        self._paint_ticks(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(area.adjusted(-2, -2, 2, 2))

    def _paint_ticks(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(current_colours().secondary))
        metrics = self.fontMetrics()
        for tick in TICKS:
            text = f"{tick:g}".replace("-", "−")
            at = self.point_at(tick, tick)
            width = metrics.horizontalAdvance(text)
            left = min(max(at.x() - width / 2, area.left()), area.right() - width)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 2), text)
            middle = at.y() + metrics.ascent() / 2 - 1
            base = min(max(middle, area.top() + metrics.ascent() - 2), area.bottom())
            painter.drawText(QPointF(area.left() - 5 - width, base), text)

    def _paint_direction(self, painter: QPainter, profile: ResponseProfile) -> None:
        """The line, from the middle to the border, with marks at half the power."""
        colours = current_colours()
        across, down = self._unit(profile.angle)
        reach = float(profile.frequencies[-1])
        middle, end = self.point_at(0, 0), self.point_at(across * reach, down * reach)
        for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(colours.accent), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(middle, end)
            for edge in (profile.lower, profile.upper):
                if edge is not None:
                    at = self.point_at(across * edge, down * edge)
                    side = QPointF(-down * 6, across * 6)
                    painter.drawLine(at - side, at + side)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(end, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    @staticmethod
    def _unit(angle: float) -> tuple[float, float]:
        """A step in a direction: to the right, and down."""
        return math.cos(math.radians(angle)), -math.sin(math.radians(angle))

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._turn_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._turn_to(event)
        area, at = self.area(), event.position()
        if not area.contains(at) or self._side < 2:
            self.pointed.emit(None)
            return
        steps = self._side - 1
        row = round((at.y() - area.top()) / area.height() * steps)
        column = round((at.x() - area.left()) / area.width() * steps)
        self.pointed.emit((row, column))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._profile is None:
            event.ignore()
            return
        angle = self._profile.angle
        modifier = Qt.KeyboardModifier
        others = event.modifiers() & ~modifier.KeypadModifier
        shifted = others == modifier.ShiftModifier
        step = KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            self.turned.emit(0.0)
        elif step is None or not (shifted or others == modifier.NoModifier):
            event.ignore()
        elif shifted:
            # To the next multiple of 15 degrees.
            turns = angle / LARGE_TURN
            rounded = math.floor(turns) + 1 if step > 0 else math.ceil(turns) - 1
            self.turned.emit(float(rounded * LARGE_TURN % 360))
        else:
            self.turned.emit((round(angle) + step) % 360.0)

    def _turn_to(self, event: QMouseEvent) -> None:
        away = event.position() - self.area().center()
        if math.hypot(away.x(), away.y()) < 3:
            return
        angle = math.degrees(math.atan2(-away.y(), away.x()))
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = LARGE_TURN if shifted else 1
        self.turned.emit(float(round(angle / step) * step % 360))
