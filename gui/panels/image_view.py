"""One picture on the screen: only the visible part, converted by our own code, and the marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
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
from gui.panels.pixels import Box, Point
from gui.panels.sampling import Look
from gui.panels.view_state import ViewState
from gui.preview_steps import Sample

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
    """Shows samples where they lie on the original image, zoomed and panned with a ViewState.

    Signals: `look_changed` with the Look that samples are wanted for, `pointed` with the point
    under the mouse or None, `clicked` with a point, `moved` with (rows, columns) to move the
    focus by, `pin_toggled`.
    """

    pointed = Signal(object)
    clicked = Signal(object)
    moved = Signal(int, int)
    pin_toggled = Signal()
    resized = Signal()
    look_changed = Signal(object)

    _is_built = False  # the base class resizes while it is being built

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._state = state
        self._sample: Sample | None = None
        self._placement = Placement()
        self._has_map = False
        self._shades = Shades(0, 255)
        self._marks = Marks()
        self._message = ""
        self._accent = QColor("#5aa2ff")
        self._message_colour = QColor("#9a9ea6")
        self._ground = QColor("#161719")
        self._press: QPointF | None = None
        self._dragged = False
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

    @property
    def shades(self) -> Shades:
        """How values become the grays or colours that are shown."""
        return self._shades

    def show_sample(self, sample: Sample | None, place: Placement, how: Shades) -> None:
        """Shows pixels of a map, or nothing where none is visible."""
        shown = (sample, place, how)
        if self._has_map and shown == (self._sample, self._placement, self._shades):
            return
        self._sample, self._placement, self._shades = shown
        if not self._has_map:
            self._has_map = True
            self.viewport().update()
        self._render()

    def show_message(self, message: str) -> None:
        """Shows a message instead of a picture."""
        self._sample, self._has_map = None, False
        self._message = message
        self._render()
        self.viewport().update()

    def set_marks(self, marks: Marks) -> None:
        """Draws other marks."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

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
        self.viewport().update()
        scale = self._state.sight.scale * self.devicePixelRatioF()
        self.look_changed.emit(Look(left, top, right, bottom, scale))

    def _render(self) -> None:
        """Hands the samples to the image item as 8-bit grays or colours.

        The item sees to being painted. Doing this while painting would ask for it once more.
        """
        sample = self._sample
        if sample is None:
            self._item.clear()
            return
        shown = np.ascontiguousarray(picture(sample.values, self._shades))
        self._item.setImage(shown, autoLevels=False, levels=None)
        self._item.setRect(QRectF(*sample.grid.box(self._placement)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._has_map:
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
