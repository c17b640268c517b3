"""Tab goes where the eye goes: through layouts from top to bottom, in each row from the left."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QToolBar,
    QWidget,
)


def order_tabs(*parts: QWidget) -> None:
    """Sets the order of all controls in some widgets, one widget after the other."""
    found = [control for part in parts for control in controls(part)]
    for before, after in pairwise(found):
        QWidget.setTabOrder(before, after)


def controls(part: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab in a widget, hidden ones too, in reading order."""
    layout = part.layout()
    if isinstance(part, QSplitter):
        for number in range(part.count()):
            if number:
                yield part.handle(number)
            yield from controls(part.widget(number))
    elif isinstance(part, QScrollArea):
        yield from controls(part.widget())
    elif isinstance(part, QToolBar):
        for action in part.actions():
            widget = part.widgetForAction(action)
            if widget is not None:
                yield from controls(widget)
    elif part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    elif layout is not None:
        for item in _in_order(layout):
            yield from _of_item(item)


def _of_item(item: QLayoutItem) -> Iterator[QWidget]:
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        yield from controls(widget)
    elif layout is not None:
        for inner in _in_order(layout):
            yield from _of_item(inner)


def _in_order(layout: QLayout) -> list[QLayoutItem]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: layout.getItemPosition(number)[:2])  # type: ignore[index]
    elif isinstance(layout, QBoxLayout) and layout.direction() in (
        QBoxLayout.Direction.RightToLeft,
        QBoxLayout.Direction.BottomToTop,
    ):
        numbers.reverse()
    found = [layout.itemAt(number) for number in numbers]
    return [item for item in found if item is not None]
