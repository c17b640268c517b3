"""Numbers shown as they were typed: 1/9 stays 1/9, also when undo brings it back."""

from __future__ import annotations

from collections.abc import Hashable

from core.expressions import format_number


class TypedTexts:
    """The texts typed in this session, by the exact float64 number that they stand for.

    A text is shown again at its place. Other places with the same number show it too where it
    says more than a decimal does: after typing 1/9 once, every ninth is 1/9, but a 2 typed as
    sqrt(4) leaves the other twos alone.
    """

    def __init__(self) -> None:
        self._here: dict[tuple[float, Hashable], str] = {}
        self._everywhere: dict[float, str] = {}

    def remember(self, text: str, value: float, place: Hashable = None) -> None:
        """`text` was typed for `value` at `place`."""
        text = text.strip()
        self._here[value, place] = text
        if not value.is_integer() and not _is_decimal(text):
            self._everywhere[value] = text

    def text(self, value: float, place: Hashable = None) -> str:
        """What to show for `value` at `place`."""
        typed = self._here.get((value, place)) or self._everywhere.get(value)
        return typed or format_number(value)


def _is_decimal(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
