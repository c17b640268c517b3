"""Whether results are right: parts of the picture in float64, and candidates beside each other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tests.bench.cases import Case
from tests.bench.ways import Array, Outcome

TOLERANCE = 1e-5
"""Largest difference, in units of the largest sum that a case could have."""

SIDE = 48
"""Rows and columns of the parts that are computed in float64; even, for pooling."""

BAND = 512
"""Rows that are compared at a time: their differences fit in the cache."""


class DisagreementError(Exception):
    """A candidate computes something else; the message says by how much."""


def tolerance(case: Case, *, exact: bool) -> float:
    """The largest difference that counts as agreement."""
    return 0.0 if exact and case.is_exact else TOLERANCE * case.load


def check_with_reference(case: Case, outcome: Outcome, *, exact: bool = False) -> None:
    """Compares corners, edges and middle with float64. Raises DisagreementError.

    `exact`: no difference is allowed where the results are whole numbers.
    """
    allowed = tolerance(case, exact=exact)
    rows, columns = case.pixels.shape[:2]
    for top in (0, (rows - SIDE) // 4 * 2, rows - SIDE):
        for left in (0, (columns - SIDE) // 4 * 2, columns - SIDE):
            filtered = reference(case, top, left)
            pooled = pooled_reference(filtered)
            if outcome.filtered is not None:
                shown = outcome.filtered[top : top + SIDE, left : left + SIDE]
                _compare("filtered", shown, filtered, allowed)
            if outcome.pooled is not None:
                half = (slice(top // 2, (top + SIDE) // 2), slice(left // 2, (left + SIDE) // 2))
                _compare("pooled", outcome.pooled[half], pooled, allowed)


def check_with_each_other(case: Case, ours: Outcome, peer: Outcome) -> None:
    """Compares every value of the maps that both have. Raises DisagreementError."""
    for name, one, other in zip(Outcome._fields, ours, peer, strict=True):
        if one is None or other is None:
            continue
        if one.shape != other.shape:
            raise DisagreementError(f"{name} is {other.shape}, not {one.shape}")
        for top in range(0, len(one), BAND):
            part = slice(top, top + BAND)
            _compare(name, one[part], other[part], tolerance(case, exact=False))


def reference(case: Case, top: int, left: int) -> NDArray[np.float64]:
    """SIDE x SIDE filtered values, one weight after the other, zeros around the picture."""
    pixels, half = case.pixels, case.size // 2
    reach = SIDE + 2 * half
    around = np.zeros((reach, reach, *pixels.shape[2:]))
    first_row, first_column = max(top - half, 0), max(left - half, 0)
    inside = pixels[first_row : top + SIDE + half, first_column : left + SIDE + half]
    y, x = first_row - (top - half), first_column - (left - half)
    around[y : y + inside.shape[0], x : x + inside.shape[1]] = inside
    total = np.zeros((SIDE, SIDE, *pixels.shape[2:]))
    for (i, j), weight in np.ndenumerate(case.weights.astype(np.float64)):
        total += weight * around[i : i + SIDE, j : j + SIDE]
    return np.maximum(total, 0) if case.chain else total


def pooled_reference(filtered: NDArray[np.float64]) -> NDArray[np.float64]:
    """The largest of every 2 x 2."""
    views = [filtered[i::2, j::2] for i in (0, 1) for j in (0, 1)]
    largest: NDArray[np.float64] = np.max(views, axis=0)
    return largest


def _compare(name: str, shown: Array, expected: Array, allowed: float) -> None:
    if shown.shape != expected.shape:
        raise DisagreementError(f"{name} is {shown.shape}, not {expected.shape}")
    # Not "greater than", so that NaN disagrees.
    difference = float(np.abs(shown - expected).max())
    if not difference <= allowed:
        raise DisagreementError(f"{name} differs by {difference:.3g}, allowed {allowed:.3g}")
