"""Where the card of the tour stands, and the line from it to what it points at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14
"""Pixels between the card and what it points at."""
_LONGEST = 160


def place_card(card: QSize, target: QRect, over: QRect, room: QRect) -> QRect:
    """A place for the card within `room` that leaves `target` free.

    Over the middle of `over` if that can be, else beside the target or in a corner; where no
    place leaves the target free, the one that covers the least of it.
    """
    best, least = QRect(room.topLeft(), card), -1
    for found in _places(card, target, over, room):
        inside = _within(found, room)
        hidden = inside.intersected(target)
        covered = hidden.width() * hidden.height() if not hidden.isEmpty() else 0
        if covered == 0:
            return inside
        if least < 0 or covered < least:
            best, least = inside, covered
    return best


def pointer(card: QRect, target: QRect) -> tuple[QPoint, QPoint] | None:
    """The ends of the shortest line from the card to the target, in the middle of what overlaps.

    None where it would be long, and lie over the numbers of a picture.
    """
    x = _between(card.left(), card.right(), target.left(), target.right())
    y = _between(card.top(), card.bottom(), target.top(), target.bottom())
    start, end = QPoint(x[0], y[0]), QPoint(x[1], y[1])
    return (start, end) if (end - start).manhattanLength() <= _LONGEST else None


def _places(card: QSize, target: QRect, over: QRect, room: QRect) -> Iterator[QRect]:
    width, height = card.width(), card.height()
    if not over.isEmpty():
        middle = QRect(QPoint(), card)
        middle.moveCenter(over.center())
        if width > over.width():
            middle.moveLeft(over.left())
        yield middle
        # Shifted along `over` where the target reaches into it.
        for left in (target.right() + GAP, target.left() - GAP - width):
            yield QRect(left, middle.top(), width, height)
    centre = target.center()
    across, down = centre.x() - width // 2, centre.y() - height // 2
    yield QRect(target.right() + GAP, down, width, height)
    yield QRect(target.left() - GAP - width, down, width, height)
    yield QRect(across, target.bottom() + GAP, width, height)
    yield QRect(across, target.top() - GAP - height, width, height)
    for corner in (room.bottomRight(), room.topRight(), room.bottomLeft(), room.topLeft()):
        yield QRect(corner, card)


def _within(place: QRect, room: QRect) -> QRect:
    left = max(min(place.left(), room.right() + 1 - place.width()), room.left())
    top = max(min(place.top(), room.bottom() + 1 - place.height()), room.top())
    return QRect(QPoint(left, top), place.size())


def _between(low: int, high: int, other_low: int, other_high: int) -> tuple[int, int]:
    if high < other_low:
        return high, other_low
    if other_high < low:
        return low, other_high
    middle = (max(low, other_low) + min(high, other_high)) // 2
    return middle, middle
