"""The picture of a power spectrum, frequency 0 in the middle, with the numbers under the mouse."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.spectrum_work import StageSpectrum
from gui.theme import current_colours, theme

_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class SpectrumPicture(QWidget):
    """Draws decibels as grays in a square; `pointed` with a row and a column of it, or None."""

    pointed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: StageSpectrum | None = None
        self._image = QImage()
        self._scaled = QImage()
        self._message = ""
        self._at: tuple[int, int] | None = None
        theme.changed.connect(self.update)

    @property
    def at(self) -> tuple[int, int] | None:
        """Row and column that are pointed at."""
        return self._at

    @property
    def image(self) -> QImage:
        """The picture at the size of the spectrum."""
        return self._image

    def show_spectrum(self, shown: StageSpectrum | None, message: str = "") -> None:
        """Draws another spectrum, or a message."""
        if shown is self._shown and message == self._message:
            return
        self._shown, self._message = shown, message
        self._image = QImage() if shown is None else _drawn(shown)
        self._scaled = QImage()
        if shown is None:
            self._point(None)
        elif self._at is not None:
            rows, columns = shown.spectrum.power.shape
            self._point((min(self._at[0], rows - 1), min(self._at[1], columns - 1)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 60)

    def square(self) -> QRectF:
        """Where the picture stands: in the middle of the widget."""
        side = min(self.width(), self.height()) - 4
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        if self._image.isNull():
            painter.setPen(QColor(colours.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(6, 4, -6, -4), flags, self._message)
        else:
            place = self.square()
            is_smaller = (
                self._image.width() > place.width() or self._image.height() > place.height()
            )
            if is_smaller:  # every frequency counts, not each second one
                size = (place.size() * self.devicePixelRatioF()).toSize()
                smooth = Qt.TransformationMode.SmoothTransformation
                ignore = Qt.AspectRatioMode.IgnoreAspectRatio
                if self._scaled.size() != size:
                    self._scaled = self._image.scaled(size, ignore, smooth)
                painter.drawImage(place, self._scaled)
            else:
                painter.drawImage(place, self._image)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawRect(place)
            if self._at is not None:
                self._draw_cross(painter, place, QColor(colours.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_cross(self, painter: QPainter, place: QRectF, accent: QColor) -> None:
        assert self._at is not None
        x = place.left() + (self._at[1] + 0.5) * place.width() / self._image.width()
        y = place.top() + (self._at[0] + 0.5) * place.height() / self._image.height()
        for colour, style in (
            (QColor(0, 0, 0, 140), Qt.PenStyle.SolidLine),
            (accent, Qt.PenStyle.DotLine),
        ):
            painter.setPen(QPen(colour, 1, style))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    def _point(self, at: tuple[int, int] | None) -> None:
        if at != self._at:
            self._at = at
            self.update()
            self.pointed.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.square()
        if self._image.isNull() or not place.contains(event.position()):
            self._point(None)
            return
        share = event.position() - place.topLeft()
        row = math.floor(share.y() / place.height() * self._image.height())
        column = math.floor(share.x() / place.width() * self._image.width())
        self._point((min(row, self._image.height() - 1), min(column, self._image.width() - 1)))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def focusOutEvent(self, event: QEvent) -> None:
        self._point(None)
        self.update()

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _KEYS or self._image.isNull():
            super().keyPressEvent(event)
            return
        rows, columns = self._image.height(), self._image.width()
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        row, column = self._at or (rows // 2, columns // 2)
        row, column = row + far * _KEYS[key][0], column + far * _KEYS[key][1]
        self._point((min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))


def _drawn(shown: StageSpectrum) -> QImage:
    rows, columns = shown.grays.shape
    form = QImage.Format.Format_Grayscale8
    return QImage(shown.grays.data, columns, rows, columns, form).copy()
