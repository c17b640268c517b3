"""The bubble that says what a control is: its name, some sentences and the formula."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

WIDTH = 380
"""Pixels of a line: about 60 letters, which are read easily."""
_GAP = 6


class Bubble(QFrame):
    """Floats beside a place without taking the keyboard; a click closes it.

    A window of its own, so that it has room beside a small dialog; it dies with `owner`'s.
    """

    def __init__(self, title: str, text: str, formula: str, hint: str, owner: QWidget) -> None:
        super().__init__(owner.window(), Qt.WindowType.ToolTip)
        self.setObjectName("helpBubble")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        for words, kind in (
            (title, "title"),
            (text, ""),
            (_in_columns(formula), "formula"),
            (hint, "secondary"),
        ):
            if not words:
                continue
            label = QLabel(words, self)
            label.setWordWrap(True)
            label.setFixedWidth(WIDTH)
            is_rich = kind not in ("title", "secondary")
            label.setTextFormat(
                Qt.TextFormat.RichText if is_rich else Qt.TextFormat.PlainText
            )  # fmt: skip
            if kind:
                label.setProperty(kind, True)
            layout.addWidget(label)
        self._owner = owner

    def show_at(self, place: QRect, spoken: str) -> None:
        """Shows it beside a place on the screen, and tells it to screen readers."""
        self.setAccessibleName(spoken)
        self.ensurePolished()
        self.layout().activate()
        self.adjustSize()
        screen = self._owner.screen().availableGeometry()
        self.move(beside(place, self.rect(), screen))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._owner, spoken))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()


def _in_columns(formula: str) -> str:
    """Formulas that have names ("ReLU: max(v, 0)") under each other, names before them."""
    lines = [line.partition(": ") for line in formula.split("<br>")]
    if len(lines) < 2 or not all(blank for _, blank, _ in lines):
        return formula
    cell = '<td style="padding-right: 12px">'
    rows = (f"<tr>{cell}{name}</td><td>{rest}</td></tr>" for name, _, rest in lines)
    return f"<table cellspacing='0'>{''.join(rows)}</table>"


def beside(place: QRect, box: QRect, room: QRect) -> QPoint:
    """Where a box stands beside a place: below, above, right, left, or else inside of it."""
    width, height = box.width(), box.height()
    left = max(min(place.left(), room.right() - width), room.left())
    top = max(min(place.top(), room.bottom() - height), room.top())
    for found in (
        QRect(left, place.bottom() + _GAP, width, height),
        QRect(left, place.top() - height - _GAP, width, height),
        QRect(place.right() + _GAP, top, width, height),
        QRect(place.left() - width - _GAP, top, width, height),
    ):
        if room.contains(found):
            return found.topLeft()
    inside = QRect(0, 0, width, height)
    inside.moveCenter(place.center())
    return QPoint(
        max(min(inside.left(), room.right() - width), room.left()),
        max(min(inside.top(), room.bottom() - height), room.top()),
    )
