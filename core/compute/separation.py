"""Kernels that are exactly a column times a row: two short passes instead of a long one."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[np.float64]

TOLERANCE = 1e-12
"""Largest difference of a weight from the product, relative to itself: rounding of float64 only."""

SMALLEST, LARGEST = 1e-30, 1e30
"""Magnitudes of factors that float32 holds at full precision."""


def separated(weights: Weights) -> tuple[Weights, Weights] | None:
    """The column (rows, 1) and row (1, columns) whose product the weights are, or None.

    Integer weights give integer factors, so that their results stay exact. Other rows have
    absolute values that add up to one, so that the first pass never leaves the pixels' range.
    """
    if not weights.any() or np.abs(weights).max() > LARGEST:
        return None
    pivot = np.unravel_index(np.abs(weights).argmax(), weights.shape)
    row = weights[pivot[0]].copy()
    if (weights == np.rint(weights)).all() and np.abs(weights).max() < 2**53:
        row /= math.gcd(*(int(weight) for weight in row))
    else:
        row /= np.abs(row).sum()
    column = weights[:, pivot[1]] / row[pivot[1]]
    if (np.abs(np.outer(column, row) - weights) > TOLERANCE * np.abs(weights)).any():
        return None
    for factor in (column, row):
        sizes = np.abs(factor[factor != 0])
        if sizes.min() < SMALLEST or sizes.max() > LARGEST:
            return None
    return column[:, np.newaxis], row[np.newaxis]
