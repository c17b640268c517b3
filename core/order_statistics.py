"""Order statistics of values that come in pieces and are never held: the n-th smallest, exactly.

Two passes over the same values are enough: the first counts the upper halves of the values'
sorted bits, the second the lower halves of those that can be the ones that are looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Values = NDArray[Any]
Counts = NDArray[np.int64]

_HALF = 1 << 16


class OrderStatistics:
    """Counts values of some groups; a value may be looked for in several groups together.

    `dtype`: integers of up to 32 bits are taken as they are, all else as float32, of which what is
    not finite is left out.
    """

    def __init__(self, groups: int = 1, dtype: DTypeLike = np.float32) -> None:
        kind = np.dtype(dtype)
        self._least: int | None = None
        if kind.kind in "ui" and kind.itemsize <= 4:
            self._least = -(1 << 31) if kind.kind == "i" else 0
        self._upper = np.zeros((groups, _HALF), np.int64)
        self._slots = np.full(_HALF, -1, np.int64)
        self._lower = np.zeros((groups, 0), np.int64)

    def count(self, values: Values, group: int = 0, times: Counts | None = None) -> None:
        """First pass: some values of a group; `times`: how often each of them is there."""
        uppers = _keys(values, self._least) >> 16
        if times is None:
            self._upper[group] += np.bincount(uppers, minlength=_HALF)
        else:
            np.add.at(self._upper[group], uppers, times)

    def size(self, groups: Sequence[int] = (0,)) -> int:
        """How many finite values were counted in some groups together."""
        return int(self._upper[list(groups)].sum())

    def look_for(self, wanted: Iterable[tuple[Sequence[int], int]]) -> None:
        """Between the passes: pairs of groups and a number from 0 in their sorted values."""
        found = sorted({self._place(groups, number)[0] for groups, number in wanted})
        self._slots[:] = -1
        self._slots[found] = np.arange(len(found))
        self._lower = np.zeros((len(self._upper), len(found) * _HALF), np.int64)

    def refine(self, values: Values, group: int = 0, times: Counts | None = None) -> None:
        """Second pass: the same values again."""
        keys = _keys(values, self._least)
        slots = self._slots[keys >> 16]
        chosen = slots >= 0
        at = slots[chosen] * _HALF + (keys[chosen] & (_HALF - 1))
        np.add.at(self._lower[group], at, 1 if times is None else times[chosen])

    def value(self, groups: Sequence[int], number: int) -> float:
        """The value with that number, from 0, among the sorted ones of some groups together."""
        upper, rest = self._place(groups, number)
        first = int(self._slots[upper]) * _HALF
        sums = np.cumsum(self._lower[list(groups), first : first + _HALF].sum(axis=0))
        lower = int(np.searchsorted(sums, rest, side="right"))
        return _value(upper << 16 | lower, self._least)

    def _place(self, groups: Sequence[int], number: int) -> tuple[int, int]:
        """The upper half of a value's bits, and its number among those that share it."""
        sums = np.cumsum(self._upper[list(groups)].sum(axis=0))
        upper = int(np.searchsorted(sums, number, side="right"))
        return upper, number - (int(sums[upper - 1]) if upper else 0)


def _keys(values: Values, least: int | None) -> NDArray[np.int64]:
    """Finite values as whole numbers of 32 bits that have the same order."""
    if least is not None:
        return values.reshape(-1).astype(np.int64) - least
    flat = np.ascontiguousarray(values, np.float32).reshape(-1)
    flat = flat[np.isfinite(flat)] + np.float32(0)  # there is no negative zero after this
    bits = flat.view(np.uint32).astype(np.int64)
    return np.where(bits & 0x80000000, 0xFFFFFFFF - bits, bits | 0x80000000)


def _value(key: int, least: int | None) -> float:
    if least is not None:
        return float(key + least)
    bits = key & 0x7FFFFFFF if key & 0x80000000 else 0xFFFFFFFF - key
    return float(np.uint32(bits).view(np.float32))
