"""Percentiles of maps: where a share of the lowest and of the highest values is cut off, exactly.

They are order statistics, values that occur: of n finite values sorted, those with the number
floor(p (n - 1)) from either end, p being the percent divided by 100, counted from 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence
from core.trace import Progress

Values = NDArray[Any]
Range = tuple[float, float]
Slabs = Callable[[], Iterator[Values | None]]

_HALF = 1 << 16
_PIECE = 1 << 18
"""Values that are counted in one go; short, as the interpreter is held meanwhile."""


def percentile_range(values: Values, percent: float) -> Range | None:
    """The values between which all but `percent` of the finite ones at either end lie.

    `values`: any shape and kind. None where nothing is finite. Raises ValueError unless
    0 <= percent < 50.
    """
    flat = values.reshape(-1)
    if flat.dtype.kind == "f":
        flat = flat[np.isfinite(flat)]
    if flat.size == 0:
        return None
    first, last = _numbers(flat.size, percent)
    found = np.partition(flat, (first, last))
    return float(found[first]), float(found[last])


def percentile_steps(slabs: Slabs, percent: float) -> Generator[Progress, None, Range | None]:
    """The same of values that come in pieces, at most twice, and are never held.

    Values are taken as float32. `slabs` may hand out None in between, where work is still going
    on. Yields often, also within a piece; the length is not known before.
    """
    # The upper half of a value's sorted bits decides in the first pass, the lower in the second.
    counts = np.zeros(_HALF, np.int64)
    for piece in _pieces(slabs()):
        if piece is not None:
            counts += np.bincount(_keys(piece) >> 16, minlength=_HALF)
        yield Progress(0, 0)
    total = int(counts.sum())
    if total == 0:
        return None
    first, last = _numbers(total, percent)
    before = np.concatenate(([0], np.cumsum(counts)))
    uppers = [int(np.searchsorted(before, rank, side="right")) - 1 for rank in (first, last)]
    fine = {upper: np.zeros(_HALF, np.int64) for upper in uppers}
    for piece in _pieces(slabs()):
        if piece is not None:
            keys = _keys(piece)
            for upper, counted in fine.items():
                counted += np.bincount(keys[keys >> 16 == upper] & (_HALF - 1), minlength=_HALF)
        yield Progress(0, 0)
    ends = []
    for rank, upper in zip((first, last), uppers, strict=True):
        sums = np.cumsum(fine[upper])
        lower = int(np.searchsorted(sums, rank - before[upper], side="right"))
        ends.append(_value(upper << 16 | lower))
    return ends[0], ends[1]


def _numbers(count: int, percent: float) -> tuple[int, int]:
    if not 0 <= percent < 50:
        raise ValueError(Sentence("{0} percent cannot be cut off at either end", percent))
    share = percent / 100 * (count - 1)
    first = math.floor(share)
    return first, count - 1 - first


def _pieces(slabs: Iterator[Values | None]) -> Iterator[Values | None]:
    for slab in slabs:
        if slab is None:
            yield None
            continue
        flat = slab.reshape(-1)
        for first in range(0, flat.size, _PIECE):
            yield flat[first : first + _PIECE]


def _keys(values: Values) -> NDArray[np.int64]:
    """Finite values as whole numbers of 32 bits that have the same order."""
    flat = np.ascontiguousarray(values, np.float32).reshape(-1)
    flat = flat[np.isfinite(flat)] + np.float32(0)  # there is no negative zero after this
    bits = flat.view(np.uint32).astype(np.int64)
    return np.where(bits & 0x80000000, 0xFFFFFFFF - bits, bits | 0x80000000)


def _value(key: int) -> float:
    bits = key & 0x7FFFFFFF if key & 0x80000000 else 0xFFFFFFFF - key
    return float(np.uint32(bits).view(np.float32))
