"""Rank of a kernel, and the columns and rows that it is made of."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.compute.separation import separated
from core.short_numbers import short_fraction, short_number
from core.study.applied_kernel import AppliedKernel

Floats = NDArray[np.float64]

MOST_TERMS = 8
"""Terms that are worked out."""
LARGEST_WHOLE = 1024
"""Largest number of a factor of whole numbers."""
_EXACT = 1e-11


@dataclass(frozen=True, eq=False)
class SeparableTerm:
    """factor x column x row, one summand of a kernel.

    `column` (rows,) and `row` (columns,) are small whole numbers where there are such, else
    have a largest magnitude of 1. `share`: of the sum of squares of all weights.
    """

    column: Floats
    row: Floats
    factor: float
    share: float

    @property
    def weights(self) -> Floats:
        """The summand (row, column)."""
        product: Floats = self.factor * np.outer(self.column, self.row)
        return product

    @property
    def text(self) -> str:
        """The term for people to read, such as "1/16 · [1 2 1]ᵀ × [1 2 1]"."""
        column, row = (
            " ".join(short_number(float(number), 4) for number in numbers)
            for numbers in (self.column, self.row)
        )
        factor = "" if self.factor == 1 else f"{short_fraction(self.factor)} · "
        return f"{factor}[{column}]ᵀ × [{row}]"


@dataclass(frozen=True, eq=False)
class Separation:
    """How many columns times rows a kernel is the sum of.

    `rank`: singular values above max(rows, columns) x 2^-52 x the largest, as
    numpy.linalg.matrix_rank counts them. `is_exact`: the engine applies it as a column and a row
    (core.compute.separation). `shares`: (rank,) of all terms, the largest first; the first terms
    together are the best approximation by so many (Eckart and Young, 1936). `terms`: the first
    ones, at most MOST_TERMS.
    """

    rank: int
    is_exact: bool
    shares: tuple[float, ...]
    terms: tuple[SeparableTerm, ...]

    def share(self, count: int) -> float:
        """The share of the first so many terms together, 0 to 1."""
        return min(1.0, math.fsum(self.shares[:count]))


def separation(plane: AppliedKernel) -> Separation:
    """The rank and the terms of weights (row, column)."""
    weights = plane.weights
    largest = float(np.abs(weights).max())
    if largest == 0:
        return Separation(0, False, (), ())
    exact = separated(weights)
    columns, sizes, rows = np.linalg.svd(weights / largest, full_matrices=False)
    rank = int((sizes > max(weights.shape) * np.finfo(np.float64).eps * sizes[0]).sum())
    if exact is not None:
        term = _term(exact[0][:, 0], exact[1][0], 1.0, 1.0)
        return Separation(1, True, (1.0,), (term,))
    shares = tuple(float(size**2) for size in sizes[:rank] / np.linalg.norm(sizes))
    terms = tuple(
        _term(columns[:, k], rows[k], largest * float(sizes[k]), shares[k])
        for k in range(min(rank, MOST_TERMS))
    )
    return Separation(rank, False, shares, terms)


def _term(column: Floats, row: Floats, factor: float, share: float) -> SeparableTerm:
    """The same product with tidy factors.

    A factor that adds up to something is made to add up to more than 0, so that smoothing is
    positive and a derivative has its signs as they lie in the table.
    """
    tidy = []
    for numbers in (column, row):
        made, unit = _tidied(numbers)
        tidy.append(made)
        factor *= unit
    for index, numbers in enumerate(tidy):
        if numbers.sum() < -_EXACT * np.abs(numbers).sum():
            tidy[index], factor = -numbers + 0.0, -factor
    if factor < 0:
        for index, numbers in enumerate(tidy):
            if abs(numbers.sum()) <= _EXACT * np.abs(numbers).sum():
                tidy[index], factor = -numbers + 0.0, -factor
                break
    # A factor that is a whole number belongs to the row.
    are_whole = factor == np.rint(factor) and (tidy[1] == np.rint(tidy[1])).all()
    if are_whole and abs(factor) * np.abs(tidy[1]).max() <= LARGEST_WHOLE:
        factor, tidy[1] = 1.0, factor * tidy[1] + 0.0
    for numbers in tidy:
        numbers.setflags(write=False)
    return SeparableTerm(tidy[0], tidy[1], factor, share)


def _tidied(numbers: Floats) -> tuple[Floats, float]:
    """Small whole numbers and the unit that makes the given ones of them, where there are such.

    Else numbers whose largest magnitude is 1. The largest one becomes positive.
    """
    top = float(numbers[np.abs(numbers).argmax()])
    shares = numbers / top
    for tried in (shares[np.newaxis] * _MULTIPLES[:32], shares[np.newaxis] * _MULTIPLES):
        off = np.abs(tried - np.rint(tried)).max(axis=1)
        good = np.flatnonzero(off <= _EXACT * np.arange(1, len(tried) + 1))
        if good.size:
            first = int(good[0])
            return np.rint(tried[first]) + 0.0, top / (first + 1)
    return np.where(np.abs(shares) < 1e-15, 0.0, shares), top


_MULTIPLES = np.arange(1.0, LARGEST_WHOLE + 1)[:, np.newaxis]
