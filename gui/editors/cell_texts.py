"""How large cells are and which digits stand in them: alike in the whole table, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

_LARGEST_CELL = 62, 40
_NUMBER_CELL = 46, 28
"""Cells of tables that scroll: a sign and three digits fit."""
_SMALLEST_WITH_TEXT = 22, 18
SMALLEST_CELL = 4
"""Pixels of a side: 63 of them fit into the column."""
_DOT = 10
"""A side that the other one, which is shorter, does not draw along: of a table of one row."""
TABLE_HEIGHT = 264
"""Pixels; higher tables scroll."""
_SMALL_CELL = 32
"""Narrower cells have less room round their text."""
EXACT_CELLS = 400
"""A larger table shows rounded numbers only: its cells are small."""
_NEGLIGIBLE = 0.01
"""A weight below this share of the largest may go without its number."""


def cell_size(room: int, rows: int, columns: int, *, whole: bool) -> tuple[int, int]:
    """Width and height of cells of a table that may be `room` wide and TABLE_HEIGHT high.

    `whole`: as large as lets all cells be seen at once, down to dots that only colours tell
    apart. Else no smaller than numbers need, and the table scrolls.
    """
    widest, highest = _LARGEST_CELL
    if not whole:
        width = min(max(room // columns, _NUMBER_CELL[0]), widest)
        return width, min(max(width * highest // widest, _NUMBER_CELL[1]), highest)
    width = min(max(room // columns, SMALLEST_CELL), widest)
    height = min(max(TABLE_HEIGHT // rows, SMALLEST_CELL), highest)
    if width < _SMALLEST_WITH_TEXT[0] or height < _SMALLEST_WITH_TEXT[1]:
        side = min(width, height)
        return min(width, max(side, _DOT)), min(height, max(side, _DOT))
    # One shape, whichever side is short.
    height = min(height, max(width * highest // widest, _SMALLEST_WITH_TEXT[1]))
    return min(width, max(height * widest // highest, _SMALLEST_WITH_TEXT[0])), height


def has_texts(width: int, height: int) -> bool:
    """Numbers may stand in cells of that size."""
    return width >= _SMALLEST_WITH_TEXT[0] and height >= _SMALLEST_WITH_TEXT[1]


def text_room(width: int) -> int:
    """The pixels that the text of a cell may take."""
    return width - (4 if width >= _SMALL_CELL else 2)


class CellTexts:
    """Texts for cells that are `room` pixels wide; `advance(text)` is a text's width.

    Keeps what it has measured: one edit changes one of thousands of cells.
    """

    def __init__(self, advance: Callable[[str], int], room: int) -> None:
        # Wrapped, because naming a cached method of Qt builds the help texts of all its methods.
        self._width = cache(lambda text: advance(text))
        self._room = room
        self._rounded = cache(self._first_fitting)

    def of(self, weights: NDArray[np.float64], exact: Callable[[int, int], str]) -> list[list[str]]:
        """A text for each of the (row, column) weights, the empty one where none fits.

        `exact(row, column)` is a weight's own text; what does not fit is rounded to three or
        two digits, and 0.5 becomes .5 in all cells if one of them needs it. Where that is too
        long for a weight that counts, all texts are empty: numbers in some cells and none in
        their neighbours would mislead.
        """
        little = _NEGLIGIBLE * float(np.abs(weights).max())
        for bare in (False, True):
            made = self._fitting(weights, exact, little, bare)
            if made is not None:
                return made
        return [[""] * weights.shape[1] for _ in range(weights.shape[0])]

    def _fitting(
        self,
        weights: NDArray[np.float64],
        exact: Callable[[int, int], str],
        little: float,
        bare: bool,
    ) -> list[list[str]] | None:
        own = weights.size <= EXACT_CELLS and not bare
        made = []
        for row, line in enumerate(weights.tolist()):
            texts = []
            for column, value in enumerate(line):
                if own and self._width(text := exact(row, column)) <= self._room:
                    texts.append(text)
                    continue
                counts = abs(value) > little
                rounded = self._rounded(value, counts, bare)
                if rounded is None and counts:
                    return None
                texts.append(rounded or "")
            made.append(texts)
        return made

    def _first_fitting(self, value: float, counts: bool, bare: bool) -> str | None:
        digits = (3, 2) if counts else (3, 2, 1)
        candidates = _candidates(value, digits, bare)
        return next((text for text in candidates if self._width(text) <= self._room), None)


def _candidates(value: float, digits: tuple[int, ...], bare: bool) -> Iterator[str]:
    if value.is_integer() and abs(value) < 1e6:
        yield f"{value + 0.0:.0f}"
        return
    for count in digits:
        text = f"{value:.{count}g}".replace("e-0", "e-")
        yield text.replace("0.", ".", 1) if bare and abs(value) < 1 else text
