"""One picture on the screen: only the visible part, converted by our own code, and the marks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
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
from gui.panels.marks import Marks, draw_marks
from gui.panels.number_layer import NumberLayer
from gui.panels.overlays import Overlay, Overlays
from gui.panels.pixel_numbers import Number
from gui.panels.pixels import Point
from gui.panels.projection import Projection
from gui.panels.sampling import Look
from gui.panels.veil import Veil
from gui.panels.view_state import ViewState
from gui.preview_result import Sample
from gui.theme import tabular

pg.setConfigOptions(imageAxisOrder="row-major")

CLICK_DISTANCE = 4
"""A press that moves less than this many screen pixels is a click, not a drag."""
WHEEL_STEP = 1.25
"""Zoom factor of one notch of the wheel."""
KEY_STEP = 1.5
"""Zoom factor of one press of a key."""
PAN_SHARE, PAN_SHARE_FAR = 0.1, 0.5
"""Part of the panel that Ctrl and an arrow key move the picture by; with Shift too."""

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""Modifiers with which a key still writes its letter."""


class ImageView(pg.GraphicsView):
    """Shows samples where they lie on the original image, zoomed and panned with a ViewState.

    Signals: `look_changed` with the Look that samples are wanted for, `pointed` with the point
    under the mouse or None, `clicked` with a point, `moved` with (rows, columns) to move the
    focus by, `pin_toggled`. `banded` with two corners of a rectangle that is being drawn, and
    None at its end; `zoom_to_selection_asked`, `centre_asked` and `escaped` by keys.
    """

    pointed = Signal(object)
    clicked = Signal(object)
    moved = Signal(int, int)
    pin_toggled = Signal()
    resized = Signal()
    look_changed = Signal(object)
    projection_changed = Signal()
    marks_changed = Signal()
    banded = Signal(object)
    zoom_to_selection_asked = Signal()
    centre_asked = Signal()
    escaped = Signal()

    _is_built = False  # the base class resizes while it is being built

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._state = state
        self._sample: Sample | None = None
        self._placement = Placement()
        self._has_map = False
        self._shades = Shades(0, 255)
        self._marks = Marks()
        self._overlays = Overlays()
        self._veil = Veil()
        self._message = ""
        self._accent = QColor("#5aa2ff")
        self._message_colour = QColor("#9a9ea6")
        self._ground = QColor("#161719")
        self._press: QPointF | None = None
        self._dragged = False
        self._band: Point | None = None
        self._band_zooms = False
        self.is_selecting = False
        """Dragging draws a rectangle instead of moving the picture."""
        self.takes_escape = False
        """Escape has something to end here before it means anything to the window."""
        self.numbers_box: QRectF | None = None
        """The part of the widget in which pixels have their numbers; None is all of it."""
        self._true_size = False
        self._shown: NDArray[np.uint8] | None = None
        self._numbers = NumberLayer(tabular(self.font()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._box = pg.ViewBox(invertY=True, enableMenu=False, enableMouse=False)
        self._box.setDefaultPadding(0)
        self._item = pg.ImageItem()
        self._box.addItem(self._item, ignoreBounds=True)
        self.setCentralItem(self._box)
        self._by_letter = {
            "+": lambda: state.zoom_at_centre(KEY_STEP),
            "=": lambda: state.zoom_at_centre(KEY_STEP),
            "-": lambda: state.zoom_at_centre(1 / KEY_STEP),
            "0": lambda: state.set_scale(1 / self.devicePixelRatioF()),
            "9": state.fit,
            "8": self.zoom_to_selection_asked.emit,
            "c": self.centre_asked.emit,
        }
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

    @property
    def marks(self) -> Marks:
        """What is drawn over the picture."""
        return self._marks

    @property
    def projection(self) -> Projection:
        """How the original image lies on this widget.

        In true size a pixel of the map is as large as one of the original is elsewhere.
        """
        sight, place = self._state.sight, self._placement
        wide, high = (place.width, place.height) if self._true_size else (1.0, 1.0)
        return Projection(
            sight.x, sight.y, sight.scale / wide, sight.scale / high, self.width(), self.height()
        )

    def set_true_size(self, is_on: bool) -> None:
        """Shows a map's pixel as large as one of the original, or over all that it stands for."""
        if is_on != self._true_size:
            self._true_size = is_on
            self._follow()

    @property
    def ground(self) -> QColor:
        """What is seen where no picture is."""
        return self._ground

    @property
    def has_numbers(self) -> bool:
        """Numbers are written on pixels that are large enough."""
        return self._numbers.is_on

    def set_numbers(self, is_on: bool) -> None:
        """Writes the number on each pixel that is large enough, or not."""
        if is_on != self._numbers.is_on:
            self._numbers.is_on = is_on
            self.viewport().update()

    def show_sample(self, sample: Sample | None, place: Placement, how: Shades) -> None:
        """Shows pixels of a map, or nothing where none is visible."""
        shown = (sample, place, how)
        if self._has_map and shown == (self._sample, self._placement, self._shades):
            return
        is_elsewhere = place != self._placement
        self._sample, self._placement, self._shades = shown
        if not self._has_map:
            self._has_map = True
            self.viewport().update()
        self._render()
        if is_elsewhere and self._true_size:
            self._follow()

    def show_message(self, message: str) -> None:
        """Shows a message instead of a picture."""
        self._sample, self._has_map = None, False
        self._message = message
        self._render()
        self.viewport().update()

    @property
    def veil(self) -> Veil:
        """The pixels that are covered."""
        return self._veil

    def set_veil(self, veil: Veil) -> None:
        """Covers other pixels, or none."""
        if veil != self._veil:
            self._veil = veil
            self.viewport().update()

    def set_marks(self, marks: Marks) -> None:
        """Draws other marks."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()
            self.marks_changed.emit()

    def set_overlay(self, name: str, overlay: Overlay | None) -> None:
        """Paints something between the picture and its marks, see gui.panels.overlays; or not."""
        if self._overlays.set(name, overlay):
            self.viewport().update()

    def overlay(self, name: str) -> Overlay | None:
        """What is painted under a name."""
        return self._overlays.get(name)

    def point_at(self, position: QPointF) -> Point:
        """The point of the original image at a position of this widget."""
        return self.projection.to_image((position.x(), position.y()))

    def position_of(self, point: Point) -> QPointF:
        """Where a point of the original image lies on this widget."""
        return QPointF(*self.projection.to_screen(point))

    def numbers(self) -> list[Number]:
        """The numbers that stand on the visible pixels; none where they are too small."""
        sight = self.projection
        found = self._numbers.find(
            self._sample,
            self._shown,
            self._shades,
            self._placement,
            sight,
            self.devicePixelRatioF(),
        )
        if not self._veil.boxes:
            return found
        return [number for number in found if not self._veil.hides(number.box, sight)]

    @property
    def look(self) -> Look:
        """The part of the original image that is shown, and how large."""
        sight, place = self.projection, self._placement
        # Samples are taken by the finer axis, and by the scale of that one.
        finer = sight.zoom_x if place.width <= place.height else sight.zoom_y
        return Look(
            *sight.to_image((0.0, 0.0)),
            *sight.to_image((sight.width, sight.height)),
            finer * self.devicePixelRatioF(),
        )

    def _follow(self) -> None:
        look = self.look
        self._box.setRange(
            xRange=(look.left, look.right), yRange=(look.top, look.bottom), padding=0
        )
        self.viewport().update()
        self.look_changed.emit(look)
        self.projection_changed.emit()

    def _render(self) -> None:
        """Hands the samples to the image item as 8-bit grays or colours.

        The item sees to being painted. Doing this while painting would ask for it once more.
        """
        sample = self._sample
        if sample is None:
            self._item.clear()
            self._shown = None
            return
        shown = np.ascontiguousarray(picture(sample.values, self._shades))
        self._shown = shown
        self._item.setImage(shown, autoLevels=False, levels=None)
        self._item.setRect(QRectF(*sample.grid.box(self._placement)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if not self._has_map:
            painter.setPen(self._message_colour)
            room = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message
            )
        else:
            self._overlays.paint(painter, self.projection)
            self._veil.draw(painter, self.projection, self._ground, self._message_colour)
            draw_marks(painter, self._marks, self.projection, self._accent)
            if self.numbers():
                self._veil.clip(painter, self.projection)
                if self.numbers_box is not None:
                    painter.setClipRect(self.numbers_box, Qt.ClipOperation.IntersectClip)
                self._numbers.draw(painter, self._marks, self.projection)
                painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(self._accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

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
        modifiers = event.modifiers()
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if event.button() == Qt.MouseButton.LeftButton and (
            self.is_selecting or modifiers & (shift | control)
        ):
            self._band = self.point_at(event.position())
            self._band_zooms = bool(modifiers & control)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._press is not None and event.buttons():
            delta = position - self._press
            if not self._dragged and delta.manhattanLength() >= CLICK_DISTANCE:
                self._dragged = True
                if self._band is None:
                    self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragged and self._band is not None:
                self.banded.emit((self._band, self.point_at(position)))
            elif self._dragged:
                sight = self.projection
                self._state.pan(-delta.x() / sight.zoom_x, -delta.y() / sight.zoom_y)
                self._press = position
        self.pointed.emit(self.point_at(position))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._press is not None and not self._dragged
        banded = self._band is not None and self._dragged
        self._press = self._band = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        if banded:
            self.banded.emit(None)
            if self._band_zooms:
                self.zoom_to_selection_asked.emit()
        elif clicked and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.point_at(event.position()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click has pinned the pixel already; the second release says nothing.
        self._press = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._state.centre_on(*self.point_at(event.position()))
        event.accept()

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.takes_escape
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        is_far = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            rows, columns = _ARROWS[key]
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self._pan(rows, columns, PAN_SHARE_FAR if is_far else PAN_SHARE)
            else:
                far = 10 if is_far else 1
                self.moved.emit(rows * far, columns * far)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pin_toggled.emit()
        elif key == Qt.Key.Key_Escape and self.takes_escape:
            self._press = self._band = None  # the rest of a drag means nothing
            self.escaped.emit()
        elif not modifiers & ~_HARMLESS and event.text() in self._by_letter:
            self._by_letter[event.text()]()
        else:
            event.ignore()
            return
        event.accept()

    def _pan(self, rows: int, columns: int, share: float) -> None:
        sight = self.projection
        self._state.pan(
            columns * share * sight.width / sight.zoom_x, rows * share * sight.height / sight.zoom_y
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
