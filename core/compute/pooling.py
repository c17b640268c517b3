"""Pooling kinds: how the cells of a window become one value, one row a kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Cells = NDArray[np.float64]
Flags = NDArray[np.bool_]

MAX, AVERAGE, MIN, MEDIAN, SUM, L2, FIRST = range(7)


@dataclass(frozen=True)
class PoolingKind:
    """One way to pool.

    `code`: what core.compute.loops knows it by. `reduce(cells, real, counted)`: the
    slow, obvious version over the first axis: cells float64 (cells, outputs), 0 where not
    `real`; `real`: the cell lies in the map; `counted`: it counts in an average's divisor.
    """

    name: str
    label: str
    code: int
    reduce: Callable[[Cells, Flags, Flags], Cells]


def _max(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = np.where(real, cells, -np.inf).max(axis=0)
    return pooled


def _min(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = np.where(real, cells, np.inf).min(axis=0)
    return pooled


def _average(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = cells.sum(axis=0) / counted.sum(axis=0)
    return pooled


def _median(cells: Cells, real: Flags, counted: Flags) -> Cells:
    ordered = np.sort(np.where(real, cells, np.inf), axis=0)
    count = real.sum(axis=0)
    low = np.take_along_axis(ordered, ((count - 1) // 2)[None], axis=0)[0]
    high = np.take_along_axis(ordered, (count // 2)[None], axis=0)[0]
    # Equal middle values are their own mean, infinite ones too.
    middle = np.where(low == high, low, 0.5 * low + 0.5 * high)
    return np.where((np.isnan(cells) & real).any(axis=0), np.nan, middle)


def _sum(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = cells.sum(axis=0)
    return pooled


def _l2(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = np.sqrt((cells * cells).sum(axis=0))
    return pooled


def _first(cells: Cells, real: Flags, counted: Flags) -> Cells:
    pooled: Cells = np.take_along_axis(cells, real.argmax(axis=0)[None], axis=0)[0]
    return pooled


_ROWS = (
    PoolingKind("max", "Maximum", MAX, _max),
    PoolingKind("average", "Average", AVERAGE, _average),
    PoolingKind("min", "Minimum", MIN, _min),
    PoolingKind("median", "Median", MEDIAN, _median),
    PoolingKind("sum", "Sum", SUM, _sum),
    PoolingKind("l2", "Root of the sum of squares", L2, _l2),
    PoolingKind("first", "First pixel", FIRST, _first),
)

POOLINGS = {row.name: row for row in _ROWS}
