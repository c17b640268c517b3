"""One picture on the screen: only the visible part, converted by our own code, and the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from core.compute.geometry import Placement
from core.display import Shades, picture
from gui.panels.pixels import Box, Point, visible
from gui.panels.view_state import ViewState

pg.setConfigOptions(imageAxisOrder="row-major")

CLICK_DISTANCE = 4
"""A press that moves less than this many screen pixels is a click, not a drag."""
WHEEL_STEP = 1.25
"""Zoom factor of one notch of the wheel."""

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@dataclass(frozen=True)
class Marks:
    """What is drawn over the picture: a crosshair and outlines, in original-image pixels."""

    crosshair: Point | None = None
    boxes: tuple[Box, ...] = ()


class ImageView(pg.GraphicsView):
    """Shows values where they lie on the original image, zoomed and panned with a ViewState.

    Signals: `pointed` with the point under the mouse or None, `clicked` with a point, `moved`
    with (rows, columns) to move the focus by, `pin_toggled`.
    """

    pointed = Signal(object)
    clicked = Signal(object)
    moved = Signal(int, int)
    pin_toggled = Signal()
    resized = Signal()
    sampling_changed = Signal(int)

    _is_built = False  # the base class resizes while it is being built

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._state = state
        self._values: NDArray[Any] | None = None
        self._placement = Placement()
        self._shades = Shades(0, 255)
        self._marks = Marks()
        self._message = ""
        self._accent = QColor("#5aa2ff")
        self._message_colour = QColor("#9a9ea6")
        self._ground = QColor("#161719")
        self._press: QPointF | None = None
        self._dragged = False
        self._sampling = 1
        self._stale = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._box = pg.ViewBox(invertY=True, enableMenu=False, enableMouse=False)
        self._box.setDefaultPadding(0)
        self._item = pg.ImageItem()
        self._box.addItem(self._item, ignoreBounds=True)
        self.setCentralItem(self._box)
        self._is_built = True
        state.changed.connect(self._follow)

    def set_colours(self, ground: QColor, accent: QColor, text: QColor) -> None:
        """The ground behind the picture, the marks' and the message's colour."""
        self._ground, self._accent, self._message_colour = ground, accent, text
        self.setBackground(ground)
        self.viewport().update()

    def show_values(
        self, values: NDArray[Any] | None, place: Placement, how: Shades, message: str = ""
    ) -> None:
        """Shows (rows, columns) or (rows, columns, 3) values, or a message instead."""
        self._values, self._placement, self._shades = values, place, how
        self._message = message
        self._invalidate()

    def set_marks(self, marks: Marks) -> None:
        """Draws other marks."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    @property
    def sampling(self) -> int:
        """Each shown pixel stands for this many pixels a side of the map."""
        return self._sampling

    def point_at(self, position: QPointF) -> Point:
        """The point of the original image at a position of this widget."""
        sight = self._state.sight
        return (
            sight.x + (position.x() - self.width() / 2) / sight.scale,
            sight.y + (position.y() - self.height() / 2) / sight.scale,
        )

    def position_of(self, point: Point) -> QPointF:
        """Where a point of the original image lies on this widget."""
        sight = self._state.sight
        return QPointF(
            (point[0] - sight.x) * sight.scale + self.width() / 2,
            (point[1] - sight.y) * sight.scale + self.height() / 2,
        )

    def _follow(self) -> None:
        left, top = self.point_at(QPointF(0, 0))
        right, bottom = self.point_at(QPointF(self.width(), self.height()))
        self._box.setRange(xRange=(left, right), yRange=(top, bottom), padding=0)
        self._invalidate()

    def _invalidate(self) -> None:
        self._stale = True
        self.viewport().update()

    def _render(self) -> None:
        """Hands the visible part to the image item, at most about one value a screen pixel."""
        self._stale = False
        values, place = self._values, self._placement
        if values is None:
            self._item.clear()
            return
        left, top = self.point_at(QPointF(0, 0))
        right, bottom = self.point_at(QPointF(self.width(), self.height()))
        y0, y1 = visible(top, bottom, place.top, place.height, values.shape[0])
        x0, x1 = visible(left, right, place.left, place.width, values.shape[1])
        if y0 >= y1 or x0 >= x1:
            self._item.clear()
            return
        device_scale = self._state.sight.scale * self.devicePixelRatioF()
        step = max(1, int(1 / (device_scale * min(place.width, place.height))))
        # Samples stand at multiples of the step, so that they do not flicker while panning.
        y0, x0 = y0 - y0 % step, x0 - x0 % step
        part = values[y0:y1:step, x0:x1:step]
        if part.ndim == 3 and part.shape[2] != 3:
            part = part[:, :, 0]
        self._item.setImage(
            np.ascontiguousarray(picture(part, self._shades)), autoLevels=False, levels=None
        )
        self._item.setRect(
            QRectF(
                place.left + x0 * place.width,
                place.top + y0 * place.height,
                part.shape[1] * step * place.width,
                part.shape[0] * step * place.height,
            )
        )
        if step != self._sampling:
            self._sampling = step
            self.sampling_changed.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stale:
            self._render()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._values is None:
            painter.setPen(self._message_colour)
            room = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message
            )
        else:
            self._draw_marks(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw_marks(self, painter: QPainter) -> None:
        # A dark line under the accent keeps the marks visible on any picture.
        shadow = QColor(0, 0, 0, 140)
        if self._marks.crosshair is not None:
            at = self.position_of(self._marks.crosshair)
            for colour, style in (
                (shadow, Qt.PenStyle.SolidLine),
                (self._accent, Qt.PenStyle.DotLine),
            ):
                pen = QPen(colour, 1, style)
                painter.setPen(pen)
                painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self.height()))
                painter.drawLine(QPointF(0, at.y()), QPointF(self.width(), at.y()))
        for left, top, width, height in self._marks.boxes:
            corner = self.position_of((left, top))
            scale = self._state.sight.scale
            # Boxes of a few screen pixels are drawn large enough to be seen.
            shown = QRectF(corner.x(), corner.y(), width * scale, height * scale)
            grow = max(0.0, (5 - min(shown.width(), shown.height())) / 2)
            shown.adjust(-grow, -grow, grow, grow)
            for colour, thickness in ((shadow, 3.5), (self._accent, 1.75)):
                pen = QPen(colour, thickness)
                pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                painter.setPen(pen)
                painter.drawRect(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self.resized.emit()
            self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
        x, y = self.point_at(event.position())
        self._state.zoom(WHEEL_STEP**notches, x, y)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press, self._dragged = event.position(), False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._press is not None and event.buttons():
            delta = position - self._press
            if not self._dragged and delta.manhattanLength() >= CLICK_DISTANCE:
                self._dragged = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragged:
                scale = self._state.sight.scale
                self._state.pan(-delta.x() / scale, -delta.y() / scale)
                self._press = position
        self.pointed.emit(self.point_at(position))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._press is not None and not self._dragged
        self._press = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.point_at(event.position()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if key in _ARROWS:
            rows, columns = _ARROWS[key]
            self.moved.emit(rows * far, columns * far)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pin_toggled.emit()
        else:
            event.ignore()
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
