"""The line between two pictures of a wipe: dragged with the mouse, moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from gui.theme import current_colours

WIDTH = 17
"""Screen pixels that catch the mouse."""
STEPS = 1000
HANDLE = QPoint(7, 14)
"""Half of the handle's width and height where the line stands."""


class WipeLine(QSlider):
    """A slider whose handle is a line over all of its parent; values are thousandths of that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("wipeLine")
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Line between the two pictures"))
        self.setToolTip(self.tr("Drag it, or press arrow keys, Page Up and Page Down"))
        self._grip: float | None = None

    def set_line(self, line: float, *, is_across: bool) -> None:
        """Stands, or lies across, at a part 0 to 1 of the parent."""
        orientation = Qt.Orientation.Vertical if is_across else Qt.Orientation.Horizontal
        self.setOrientation(orientation)
        self.setInvertedControls(is_across)  # Up moves it up, towards 0
        self.setInvertedAppearance(is_across)
        self.setCursor(Qt.CursorShape.SplitVCursor if is_across else Qt.CursorShape.SplitHCursor)
        self.setValue(round(line * STEPS))
        box = self._box(line)
        self.setFixedSize(box.size())  # else the style's least size counts
        self.move(box.topLeft())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._along(event.position()) - self._length(self.size()) / 2
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            place = self._along(QPointF(self.mapToParent(event.position().toPoint())))
            length = max(1.0, self._length(self._parent().size()))
            self.setValue(round((place - self._grip) / length * STEPS))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it zooms the picture beneath

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        if self.orientation() is Qt.Orientation.Vertical:
            painter.translate(0, self.height())
            painter.rotate(-90)
            middle, end = self.height() / 2, self.width()
        else:
            middle, end = self.width() / 2, self.height()
        painter.fillRect(QRect(int(middle) - 1, 0, 3, end), QColor(0, 0, 0, 150))
        painter.fillRect(QRect(int(middle), 0, 1, end), QColor(255, 255, 255))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(int(middle) + 0.5, end / 2)
        is_focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if is_focused else "#000000"), 2))
        painter.setBrush(QColor("#ffffff"))
        size = QPointF(HANDLE)
        corner = centre - size + QPointF(1, 1)
        painter.drawRoundedRect(
            int(corner.x()), int(corner.y()), 2 * HANDLE.x() - 1, 2 * HANDLE.y() - 1, 5, 5
        )
        painter.setPen(QPen(QColor("#1d1f23"), 1.6, c=Qt.PenCapStyle.RoundCap))
        for side in (-1, 1):
            tip = centre + QPointF(4 * side, 0)
            painter.drawPolyline(
                [tip + QPointF(-2.5 * side, -3.5), tip, tip + QPointF(-2.5 * side, 3.5)]
            )

    def _parent(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None
        return parent

    def _along(self, point: QPointF) -> float:
        return point.y() if self.orientation() is Qt.Orientation.Vertical else point.x()

    def _length(self, size: object) -> float:
        width, height = size.width(), size.height()  # type: ignore[attr-defined]
        return float(height if self.orientation() is Qt.Orientation.Vertical else width)

    def _box(self, line: float) -> QRect:
        size = self._parent().size()
        if self.orientation() is Qt.Orientation.Vertical:
            return QRect(0, round(line * size.height()) - WIDTH // 2, size.width(), WIDTH)
        return QRect(round(line * size.width()) - WIDTH // 2, 0, WIDTH, size.height())
