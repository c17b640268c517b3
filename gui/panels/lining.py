"""The line that profiles are taken along: a row, a column, or one that was drawn; not undone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from core.study.profile import Line
from gui.document import Document
from gui.panels.image_view import CLICK_DISTANCE, ImageView
from gui.panels.pixels import Box, Point
from gui.panels.selecting import Selecting

ROW, COLUMN, DRAWN = "row", "column", "line"
KINDS = (ROW, COLUMN, DRAWN)

REACH = 8
"""Screen pixels from an end of the line, or from the line, at which it is taken hold of."""


class Lining(QObject):
    """The one line of all panels, and the tool that draws it.

    A row or a column follows the pixel in focus. While the tool is on, dragging draws a line; an
    end can be dragged, and the line between them; Shift keeps it level, upright or at 45 degrees.
    Space or Return starts it at the pixel in focus, arrow keys draw it, Space or Return ends it.
    `focus_box()` is the focus' pixel in original-image pixels, or None.
    """

    changed = Signal()
    tool_changed = Signal(bool)

    def __init__(
        self,
        document: Document,
        focus_box: Callable[[], Box | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._focus_box = focus_box
        self._views: dict[QObject, ImageView] = {}
        self._kind = ROW
        self._drawn: Line | None = None
        self._at: tuple[int, int] | None = None
        self._is_shown = False
        self._tool = False
        self._grip: Callable[[Point, bool], Line | None] | None = None
        self._press: QPointF | None = None
        self._start: tuple[float, float] | None = None
        document.image_changed.connect(self._forget)
        document.focus_changed.connect(self._follow_focus)

    def watch(self, views: Iterable[ImageView]) -> None:
        """Takes lines that are drawn in these views."""
        for view in views:
            self._views[view.viewport()] = view
            view.viewport().installEventFilter(self)
            view.installEventFilter(self)

    def share_mouse(self, selecting: Selecting) -> None:
        """Of the two tools that draw one is on at most."""
        selecting.tool_changed.connect(lambda is_on: is_on and self.set_tool(False))
        self.tool_changed.connect(lambda is_on: is_on and selecting.set_tool(False))

    @property
    def kind(self) -> str:
        """One of KINDS."""
        return self._kind

    @property
    def line(self) -> Line:
        """The present line; without a drawn one and without a focus, the middle row."""
        image = self._document.image
        right, bottom = image.columns - 1, image.rows - 1
        column, row = self._at or (image.columns // 2, image.rows // 2)
        if self._kind == COLUMN:
            return Line(column, 0, column, bottom)
        if self._kind == DRAWN and self._drawn is not None:
            return self._drawn
        return Line(0, row, right, row)

    @property
    def mark(self) -> tuple[Point, Point] | None:
        """What is drawn over the panels, in original-image pixels; None while nobody looks."""
        if not self._is_shown:
            return None
        line = self.line
        return (line.x0 + 0.5, line.y0 + 0.5), (line.x1 + 0.5, line.y1 + 0.5)

    @property
    def tool(self) -> bool:
        """Dragging draws a line instead of moving the picture."""
        return self._tool

    def set_shown(self, is_shown: bool) -> None:
        """Draws the line over the panels, or not."""
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            if is_shown:
                self._follow_focus()
            else:
                self.set_tool(False)
            self.changed.emit()

    def set_kind(self, kind: str) -> None:
        """The row or the column of the pixel in focus, or the line that was drawn last."""
        if kind != self._kind:
            if kind == DRAWN and self._drawn is None:
                self._drawn = self.line
            self._kind = kind
            self.changed.emit()

    def set_line(self, line: Line) -> None:
        """Another line, as if it was drawn."""
        if (self._kind, self._drawn) != (DRAWN, line):
            self._kind, self._drawn = DRAWN, line
            self.changed.emit()

    def set_tool(self, is_on: bool) -> None:
        """Takes the tool, or leaves it; the line stays."""
        if is_on != self._tool:
            self._tool, self._grip, self._start = is_on, None, None
            self.tool_changed.emit(is_on)

    def press_key(self) -> bool:
        """Space or Return: begins or ends a line if the tool is on; False if it is not."""
        if not self._tool:
            return False
        if self._start is not None:
            self._start = None
        else:
            self._start = self._focus_pixel()
            self._follow_focus()
        return True

    def _focus_pixel(self) -> tuple[float, float] | None:
        """The pixel of the original in the middle of the one in focus."""
        box = self._focus_box()
        if box is None:
            return None
        return self._inside((box[0] + box[2] / 2, box[1] + box[3] / 2))

    def _follow_focus(self) -> None:
        pixel = self._focus_pixel()
        if pixel is None:
            return
        if self._start is not None:
            self.set_line(Line(*self._start, *pixel))
        place = int(pixel[0]), int(pixel[1])
        if place != self._at:
            self._at = place
            if self._kind != DRAWN and self._is_shown:
                self.changed.emit()

    def _inside(self, point: Point) -> tuple[float, float]:
        """The pixel under a point of the image, or the nearest one."""
        image = self._document.image
        return (
            float(min(max(math.floor(point[0]), 0), image.columns - 1)),
            float(min(max(math.floor(point[1]), 0), image.rows - 1)),
        )

    def _forget(self) -> None:
        self._drawn = self._at = self._start = None
        if self._kind == DRAWN:
            self._kind = ROW
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._views.get(watched)
        if self._tool and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._escape(event)
        if not self._tool or view is None or not isinstance(event, QMouseEvent):
            return bool(super().eventFilter(watched, event))
        kind, is_level = event.type(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # zooming into a rectangle
            view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._press = event.position()
            self._grip = self._take(view, event.position())
            return True
        if kind == QEvent.Type.MouseMove and self._grip is not None and self._press is not None:
            moved = event.position() - self._press
            if moved.manhattanLength() >= CLICK_DISTANCE:
                line = self._grip(view.point_at(event.position()), is_level)
                if line is not None:
                    self.set_line(line)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._grip is not None:
            self._grip = self._press = None
            return True
        return False

    def _escape(self, event: QKeyEvent) -> bool:
        """Leaves the tool; the line stays."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.set_tool(False)
            return True
        return False

    def _take(self, view: ImageView, position: QPointF) -> Callable[[Point, bool], Line | None]:
        """What dragging from a position does: moves an end or the line, or draws another one."""
        line, start = self.line, self._inside(view.point_at(position))
        ends = ((line.x0, line.y0), (line.x1, line.y1))
        shown = [view.position_of((x + 0.5, y + 0.5)) for x, y in ends]

        def draw_from(origin: tuple[float, float]) -> Callable[[Point, bool], Line]:
            return lambda point, level: self._drawn_line(origin, point, level)

        if self._kind == DRAWN:
            for end, other in ((0, 1), (1, 0)):
                if _distance(position, shown[end]) <= REACH:
                    if end == 1:
                        return draw_from(ends[other])
                    return lambda point, level: _turned(self._drawn_line(ends[other], point, level))
            if _apart(position, *shown) <= REACH:
                return lambda point, level: self._moved(line, start, point)
        return draw_from(start)

    def _drawn_line(self, origin: tuple[float, float], point: Point, is_level: bool) -> Line:
        x, y = self._inside(point)
        if is_level:
            x, y = level(origin, (x, y))
            image = self._document.image
            x, y = min(max(x, 0), image.columns - 1), min(max(y, 0), image.rows - 1)
        return Line(*origin, x, y)

    def _moved(self, line: Line, start: tuple[float, float], point: Point) -> Line:
        image, to = self._document.image, self._inside(point)
        low_x, high_x = sorted((line.x0, line.x1))
        low_y, high_y = sorted((line.y0, line.y1))
        dx = min(max(to[0] - start[0], -low_x), image.columns - 1 - high_x)
        dy = min(max(to[1] - start[1], -low_y), image.rows - 1 - high_y)
        return Line(line.x0 + dx, line.y0 + dy, line.x1 + dx, line.y1 + dy)


def level(origin: tuple[float, float], to: tuple[float, float]) -> tuple[float, float]:
    """The end of a line turned to the nearest of level, upright and 45 degrees."""
    dx, dy = to[0] - origin[0], to[1] - origin[1]
    if abs(dy) <= abs(dx) * math.tan(math.pi / 8):
        return to[0], origin[1]
    if abs(dx) <= abs(dy) * math.tan(math.pi / 8):
        return origin[0], to[1]
    side = float(round((abs(dx) + abs(dy)) / 2))
    return origin[0] + math.copysign(side, dx), origin[1] + math.copysign(side, dy)


def _turned(line: Line) -> Line:
    return Line(line.x1, line.y1, line.x0, line.y0)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _apart(point: QPointF, one: QPointF, other: QPointF) -> float:
    """How far a point is from the stretch between two others."""
    along, length = other - one, _distance(one, other)
    if length == 0:
        return _distance(point, one)
    share = QPointF.dotProduct(point - one, along) / length**2
    return _distance(point, one + along * min(max(share, 0.0), 1.0))
