"""Counts, moments and extremes of values that come in pieces and are never held."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[Any]
Counts = NDArray[np.int64]

LARGEST = 1 << 17
"""Whole numbers from -LARGEST to LARGEST - 1 are counted one by one."""


@dataclass
class Moments:
    """Sums of values: their number, mean, and squared distances from the mean, in float64.

    Joined as in Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing
    sample variances" (1979), which loses no digits where the mean is far from zero.
    """

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0

    def join(self, other: Moments) -> None:
        """Takes other values in."""
        if not other.count:
            return
        total = self.count + other.count
        apart = other.mean - self.mean
        self.squares += other.squares + apart * apart * (self.count / total * other.count)
        self.mean += apart * (other.count / total)
        self.count = total

    @property
    def deviation(self) -> float:
        """The standard deviation of all the values, not that estimated from a sample."""
        return math.sqrt(self.squares / self.count) if self.count else math.nan


def moments(values: Values, times: Counts | None = None) -> Moments:
    """Of finite values (n,), each there so many `times`."""
    if not values.size:
        return Moments()
    numbers = values.astype(np.float64)
    with np.errstate(over="ignore"):
        if times is None:
            mean = float(numbers.mean())
            return Moments(numbers.size, mean, float(((numbers - mean) ** 2).sum()))
        count = int(times.sum())
        mean = float((numbers * times).sum()) / count
        return Moments(count, mean, float(((numbers - mean) ** 2 * times).sum()))


@dataclass
class Tally:
    """What is known of some values; `kind`: the least and the greatest that a file can hold.

    `low`, `high`: of the finite values. `negative`: below zero, infinity too. `at_low`, `at_high`:
    how many reach or exceed an end of `kind`. `is_whole`: no finite value has decimals.
    """

    kind: tuple[float, float]
    low: float = math.inf
    high: float = -math.inf
    nans: int = 0
    infinite: int = 0
    zeros: int = 0
    negative: int = 0
    at_low: int = 0
    at_high: int = 0
    is_whole: bool = True

    def __post_init__(self) -> None:
        self.moments = Moments()

    @property
    def count(self) -> int:
        """All values, those that are not finite too."""
        return self.moments.count + self.nans + self.infinite

    def add(self, values: Values, times: Counts | None = None) -> Values:
        """Takes values (n,) in, each there so many `times`; returns the finite ones."""
        if values.dtype.kind == "f":
            finite = np.isfinite(values)
            if not finite.all():
                nans = int(np.isnan(values).sum())
                self.nans += nans
                self.infinite += int(values.size - finite.sum()) - nans
                self._count_ends(values[np.isinf(values)], None)
                values = values[finite]
        if values.size:
            self.low = min(self.low, float(values.min()))
            self.high = max(self.high, float(values.max()))
            self.moments.join(moments(values, times))
            self.zeros += _sum(values == 0, times)
            self._count_ends(values, times)
            if self.is_whole and values.dtype.kind == "f":
                self.is_whole = bool((values == np.rint(values)).all())
        return values

    def join(self, other: Tally) -> None:
        """Takes the values of another tally in."""
        self.low, self.high = min(self.low, other.low), max(self.high, other.high)
        for name in ("nans", "infinite", "zeros", "negative", "at_low", "at_high"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.is_whole = self.is_whole and other.is_whole
        self.moments.join(other.moments)

    def _count_ends(self, values: Values, times: Counts | None) -> None:
        self.negative += _sum(values < 0, times)
        self.at_low += _sum(values <= self.kind[0], times)
        self.at_high += _sum(values >= self.kind[1], times)


class WholeNumbers:
    """How often each whole number that is not too large occurs."""

    def __init__(self) -> None:
        self._counts = np.zeros(2 * LARGEST, np.int64)

    def add(self, values: Values) -> bool:
        """Counts values (n,); False, and nothing is counted, where one is no such number."""
        with np.errstate(invalid="ignore"):
            low, high = values.min(), values.max()
        if not (low >= -LARGEST and high < LARGEST):  # NaN too
            return False
        numbers = values.astype(np.int64)
        if values.dtype.kind == "f" and not (numbers == values).all():
            return False
        first = int(low)
        found = np.bincount(numbers - first)
        self._counts[first + LARGEST : first + LARGEST + len(found)] += found
        return True

    def found(self) -> tuple[NDArray[np.int64], Counts]:
        """The numbers that occur, ascending, and how often each does."""
        at = np.flatnonzero(self._counts)
        return at - LARGEST, self._counts[at]


def _sum(chosen: NDArray[np.bool_], times: Counts | None) -> int:
    return int(np.count_nonzero(chosen) if times is None else times[chosen].sum())
