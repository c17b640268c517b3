"""A ruler beside a picture in the pixels of its own map, with the pixel in focus marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.compute.geometry import Placement
from gui.panels.image_view import ImageView
from gui.panels.pixels import pixel_at
from gui.panels.scale_ticks import Tick, ticks
from gui.theme import current_colours, tabular

THICKNESS = 18
FONT_PIXELS = 10
TICK = 4
AIR = 14
"""Screen pixels between two labels, so that they are read one by one."""


class Ruler(QWidget):
    """Follows the zoom and the crosshair of an ImageView along one axis.

    It is a widget of its own, so that new values in the picture do not draw it anew.
    """

    def __init__(
        self, view: ImageView, orientation: Qt.Orientation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._is_horizontal = orientation == Qt.Orientation.Horizontal
        self._place = Placement()
        self._shape = (0, 0)
        self._drawn_mark: tuple[float, float] | None = None
        font = tabular(self.font())
        font.setPixelSize(FONT_PIXELS)
        self.setFont(font)
        along, across = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        policy = (along, across) if self._is_horizontal else (across, along)
        self.setSizePolicy(*policy)
        view.projection_changed.connect(self.update)
        view.marks_changed.connect(self._follow_marks)

    def sizeHint(self) -> QSize:
        return QSize(THICKNESS, THICKNESS)

    def show_map(self, place: Placement, shape: tuple[int, int]) -> None:
        """Measures another map; a shape of (0, 0) is none."""
        if (place, shape) != (self._place, self._shape):
            self._place, self._shape = place, shape
            self.update()

    def ticks(self) -> list[tuple[Tick, float]]:
        """The ticks in sight with their places on this widget."""
        sight = self._view.projection
        axis = 0 if self._is_horizontal else 1
        count = self._shape[1 - axis]
        start = (self._place.left, self._place.top)[axis]
        size = (self._place.width, self._place.height)[axis]
        zoom = (sight.zoom_x, sight.zoom_y)[axis]
        length = (self.width(), self.height())[axis]
        first, last = (
            (sight.to_image((edge, edge))[axis] - start) / size for edge in (0.0, float(length))
        )
        if count == 0 or length == 0:
            return []
        label = self.fontMetrics().horizontalAdvance("0" * len(str(count))) + 4
        found = []
        for tick in ticks(first, last, size * zoom, count, label, AIR):
            point = start + tick.at * size
            found.append((tick, sight.to_screen((point, point))[axis]))
        return found

    def marked(self) -> tuple[float, float] | None:
        """Where the pixel in focus begins and ends on this widget."""
        point = self._view.marks.crosshair
        pixel = None if point is None else pixel_at(point, self._place, self._shape)
        if pixel is None:
            return None
        sight = self._view.projection
        if self._is_horizontal:
            begin = sight.to_screen((self._place.left + pixel[1] * self._place.width, 0.0))[0]
            return begin, begin + self._place.width * sight.zoom_x
        begin = sight.to_screen((0.0, self._place.top + pixel[0] * self._place.height))[1]
        return begin, begin + self._place.height * sight.zoom_y

    def _follow_marks(self) -> None:
        # The mouse moves within one pixel more often than it enters another.
        if self.isVisible() and self.marked() != self._drawn_mark:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        length = self.width()
        if not self._is_horizontal:
            # Drawn lying, then turned, so that both read along their picture's edge.
            length = self.height()
            painter.translate(0, length)
            painter.rotate(-90)
        painter.setPen(QPen(QColor(colours.strong_line)))
        edge = THICKNESS - 0.5
        painter.drawLine(QPointF(0, edge), QPointF(length, edge))
        for tick, at in self.ticks():
            place = at if self._is_horizontal else length - at
            self._draw(painter, tick, place)
        self._drawn_mark = marked = self.marked()
        if marked is not None:
            begin, end = marked if self._is_horizontal else (length - marked[1], length - marked[0])
            wide = max(end - begin, 3.0)
            box = QRectF((begin + end - wide) / 2, THICKNESS - 5, wide, 5)
            painter.fillRect(box, QColor(colours.accent))

    def _draw(self, painter: QPainter, tick: Tick, at: float) -> None:
        colours = current_colours()
        painter.setPen(QPen(QColor(colours.strong_line)))
        long = THICKNESS if tick.label else TICK
        painter.drawLine(QPointF(at, THICKNESS - long), QPointF(at, THICKNESS))
        if not tick.label:
            return
        painter.setPen(QPen(QColor(colours.secondary)))
        wide = self.fontMetrics().horizontalAdvance(tick.label)
        # Behind the tick along the axis; turned text runs against the vertical one.
        behind = tick.is_end != self._is_horizontal
        left = at + 3 if behind else at - 3 - wide
        painter.drawText(QPointF(left, FONT_PIXELS), tick.label)
