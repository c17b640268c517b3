"""Draws the second picture over a part of a panel, with the titles of both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from core.compute.geometry import Placement
from core.display import Shades, picture
from gui.clipboard import picture_to_qimage
from gui.compare.wipe_line import STEPS, WipeLine
from gui.panels.image_view import ImageView
from gui.panels.marks import Marks
from gui.panels.number_layer import NumberLayer
from gui.panels.projection import Projection
from gui.preview_result import Sample
from gui.theme import tabular

MARGIN = 8
NARROWEST_TITLE = 48


@dataclass(frozen=True, eq=False)
class Second:
    """The second picture; `shades` None: `message` says why there is none."""

    sample: Sample | None
    place: Placement
    shades: Shades | None
    message: str = ""


class Curtain(QObject):
    """Hangs over one view at a time. Right of the line, or below it, the second picture is seen.

    `moved`: the line was moved to another part of the view, 0 to 1.
    """

    moved = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: ImageView | None = None
        self._second: Second | None = None
        self._image: QImage | None = None
        self._shown: np.ndarray | None = None
        self._numbers: NumberLayer | None = None
        self._titles = ("", "")
        self._labels: tuple[QLabel, QLabel] | None = None
        self._line: WipeLine | None = None
        self._at = 0.5
        self._is_across = False
        self._has_line = True

    @property
    def view(self) -> ImageView | None:
        """What it hangs over."""
        return self._view

    @property
    def line(self) -> WipeLine | None:
        """The line that can be moved."""
        return self._line

    def hang(self, view: ImageView | None) -> None:
        """Hangs over another view, or over none."""
        if view is self._view:
            return
        if self._view is not None:
            self._take_down(self._view)
        self._view = view
        if view is None:
            return
        self._numbers = NumberLayer(tabular(view.font()))
        self._labels = (QLabel(view), QLabel(view))
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setStyleSheet(
                "background: rgba(15, 16, 18, 200); color: #ffffff; border-radius: 4px;"
                " padding: 2px 6px;"
            )
        self._line = WipeLine(view)
        self._line.valueChanged.connect(self._slide)
        view.resized.connect(self._place)
        view.set_overlay("wipe", self.paint)

    def show(
        self, second: Second, titles: tuple[str, str], at: float, *, is_across: bool, has_line: bool
    ) -> None:
        """Shows a picture behind the line at a part of the view, 0 to 1 from left or top."""
        if self._second is None or not _is_same(second, self._second):
            self._second = second
            self._image = self._shown = None
            if second.sample is not None and second.shades is not None:
                self._shown = np.ascontiguousarray(picture(second.sample.values, second.shades))
                self._image = picture_to_qimage(self._shown)
        self._titles = titles
        self._at, self._is_across, self._has_line = at, is_across, has_line
        self._place()

    def move(self, at: float) -> None:
        """Moves the line."""
        self._at = at
        self._place()

    def paint(self, painter: QPainter, sight: Projection) -> None:
        """Paints the second picture, numbers included, where the first is covered."""
        second, view = self._second, self._view
        if second is None or view is None:
            return
        box = self._far(sight)
        painter.setClipRect(box)
        painter.fillRect(box, view.ground)
        if second.shades is None:
            painter.setPen(view.palette().text().color())
            room = box.adjusted(16, 16, -16, -16)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, second.message)
            return
        if self._image is None or second.sample is None:
            return
        target = QRectF(*sight.box_to_screen(second.sample.grid.box(second.place)))
        painter.drawImage(target, self._image, QRectF(self._image.rect()))
        assert self._numbers is not None
        self._numbers.is_on = view.has_numbers
        ratio = view.devicePixelRatioF()
        if self._numbers.find(
            second.sample, self._shown, second.shades, second.place, sight, ratio
        ):
            self._numbers.draw(painter, Marks(), sight)

    def _far(self, sight: Projection) -> QRectF:
        """The part of the view where the second picture is."""
        if self._is_across:
            top = round(self._at * sight.height)
            return QRectF(0, top, sight.width, sight.height - top)
        left = round(self._at * sight.width)
        return QRectF(left, 0, sight.width - left, sight.height)

    def _slide(self, value: int) -> None:
        at = value / STEPS
        if round(self._at * STEPS) != value:
            self.moved.emit(at)

    def _place(self) -> None:
        """Puts line and titles where they belong, and paints again."""
        view = self._view
        if view is None or self._labels is None or self._line is None:
            return
        size = view.size()
        far = self._far(view.projection)
        near = (
            QRectF(0, 0, size.width(), far.top())
            if self._is_across
            else (QRectF(0, 0, far.left(), size.height()))
        )
        view.numbers_box = near
        self._line.setVisible(self._has_line)
        self._line.set_line(self._at, is_across=self._is_across)
        self._line.raise_()
        for number, box in enumerate((near, far)):
            self._put_title(number, box, size)
        view.viewport().update()

    def _put_title(self, number: int, box: QRectF, size: QSize) -> None:
        assert self._labels is not None
        label, text = self._labels[number], self._titles[number]
        metrics = label.fontMetrics()
        most = int(box.width()) - 2 * MARGIN - 12
        label.setVisible(most >= NARROWEST_TITLE and box.height() > 2 * MARGIN + label.height())
        elide = Qt.TextElideMode.ElideRight
        lines = (metrics.elidedText(line, elide, most) for line in text.split("\n"))
        label.setText("\n".join(lines))
        label.setAccessibleName(text.replace("\n", ", "))
        label.adjustSize()
        if self._is_across or not self._has_line:
            left = MARGIN
        else:
            left = MARGIN if number == 0 else int(box.right()) - MARGIN - label.width()
        top = int(box.top()) + MARGIN
        if self._is_across and number:
            top = int(box.bottom()) - MARGIN - label.height()
        label.move(left, top)

    def _take_down(self, view: ImageView) -> None:
        view.resized.disconnect(self._place)
        view.set_overlay("wipe", None)
        view.numbers_box = None
        for widget in (*(self._labels or ()), self._line):
            if widget is not None:
                had_focus = widget.hasFocus()
                widget.hide()
                widget.deleteLater()
                if had_focus:
                    view.setFocus()
        self._labels = self._line = self._second = self._image = self._shown = None
        view.viewport().update()


def _is_same(one: Second, other: Second) -> bool:
    return (
        one.sample is other.sample
        and one.place == other.place
        and one.shades == other.shades
        and one.message == other.message
    )
