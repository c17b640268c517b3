"""Which digits of the weights stand in the cells: alike in the whole table, or none at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

EXACT_CELLS = 400
"""A larger table shows rounded numbers only: its cells are small."""
_NEGLIGIBLE = 0.01
"""A weight below this share of the largest may go without its number."""


def cell_texts(
    weights: NDArray[np.float64],
    exact: Callable[[int, int], str],
    advance: Callable[[str], int],
    room: int,
) -> list[list[str]]:
    """A text for each of the (row, column) weights, at most `room` pixels wide.

    `exact(row, column)` is a weight's own text, `advance(text)` a text's width. What does not
    fit is rounded to three or two digits, and 0.5 becomes .5 in all cells if one of them needs
    it. Where that is too long for a weight that counts, all texts are empty: numbers in some
    cells and none in their neighbours would mislead.
    """
    little = _NEGLIGIBLE * float(np.abs(weights).max())
    width = cache(advance)
    for bare in (False, True):
        made = _fitting(weights, exact, width, room, little, bare=bare)
        if made is not None:
            return made
    return [[""] * weights.shape[1] for _ in range(weights.shape[0])]


def _fitting(
    weights: NDArray[np.float64],
    exact: Callable[[int, int], str],
    width: Callable[[str], int],
    room: int,
    little: float,
    *,
    bare: bool,
) -> list[list[str]] | None:
    """Texts that fit, all with or all without the 0 before the point; None if one does not."""
    made = []
    for row, line in enumerate(weights.tolist()):
        texts = []
        for column, value in enumerate(line):
            candidates = _candidates(value, rounded_more=abs(value) <= little, bare=bare)
            if weights.size <= EXACT_CELLS and not bare:
                candidates = chain((exact(row, column),), candidates)
            text = next((text for text in candidates if width(text) <= room), None)
            if text is None and abs(value) > little:
                return None
            texts.append(text or "")
        made.append(texts)
    return made


def _candidates(value: float, *, rounded_more: bool, bare: bool) -> Iterator[str]:
    if value.is_integer() and abs(value) < 1e6:
        yield f"{value + 0.0:.0f}"
        return
    for digits in (3, 2, 1) if rounded_more else (3, 2):
        text = f"{value:.{digits}g}".replace("e-0", "e-")
        yield text.replace("0.", ".", 1) if bare and abs(value) < 1 else text
