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

from core.order_statistics import OrderStatistics
from core.sentences import Sentence
from core.trace import Progress

Values = NDArray[Any]
Range = tuple[float, float]
Slabs = Callable[[], Iterator[Values | None]]

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
    found = OrderStatistics()
    for piece in pieces(slabs()):
        if piece is not None:
            found.count(piece)
        yield Progress(0, 0)
    total = found.size()
    if total == 0:
        return None
    first, last = _numbers(total, percent)
    found.look_for([((0,), first), ((0,), last)])
    for piece in pieces(slabs()):
        if piece is not None:
            found.refine(piece)
        yield Progress(0, 0)
    return found.value((0,), first), found.value((0,), last)


def _numbers(count: int, percent: float) -> tuple[int, int]:
    if not 0 <= percent < 50:
        raise ValueError(Sentence("{0} percent cannot be cut off at either end", percent))
    share = percent / 100 * (count - 1)
    first = math.floor(share)
    return first, count - 1 - first


def pieces(slabs: Iterator[Values | None]) -> Iterator[Values | None]:
    """Slabs of any shape as flat pieces that are counted in one go; pauses stay between them."""
    for slab in slabs:
        if slab is None:
            yield None
            continue
        flat = slab.reshape(-1)
        for first in range(0, flat.size, _PIECE):
            yield flat[first : first + _PIECE]
