"""Whole weights: a kernel as small integers whose common divisor goes into the scale."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.kernel_edits import weight_sum
from core.recipe import Kernel
from core.sentences import Sentence

TOLERANCE = 0.005
"""How far scale x weight may move, as a share of the largest."""
LARGEST = 1024
"""Largest whole weight and divisor that is tried."""
_EXACT = 1e-12


@dataclass(frozen=True)
class WholeKernel:
    """A kernel with whole weights, and how far scale x weight moved at most.

    `error` is a share of the largest magnitude, 0 where only float64's rounding is left.
    """

    kernel: Kernel
    error: float


def whole_weights(kernel: Kernel) -> WholeKernel:
    """The kernel with whole weights; what divides them goes into the scale.

    First exactly: the smallest divisor up to 1024 that makes all weights whole (ninths become
    ones and a scale of 1/9), else the smallest whole weights that are some number times the
    given ones. Where there are none, the smallest whole weights of which none is off by more
    than TOLERANCE of the largest, with the scale that keeps their sum (a Gaussian gets the sum
    of its whole weights as divisor); weights that add up to 0 still do. Raises RecipeError where
    nothing does it.
    """
    weights = kernel.weights
    largest = float(np.abs(weights).max())
    if largest == 0:
        raise RecipeError("weights", "all are 0: there is nothing to round")
    if (weights == np.round(weights)).all():
        return WholeKernel(kernel, 0.0)
    # Larger weights are as good as whole, and would overflow.
    for divisor in range(2, LARGEST + 1 if largest < 1e300 else 2):
        if _is_whole(weights * divisor, divisor * largest):
            return WholeKernel(_scaled(kernel, np.round(weights * divisor), 1 / divisor), 0.0)
    for most in range(1, LARGEST + 1):
        # Divided first: the largest may overflow or vanish when multiplied.
        if _is_whole(weights / largest * most, most):
            whole = np.round(weights / largest * most)
            return WholeKernel(_scaled(kernel, whole, largest / most), 0.0)
    shares = weights / largest
    total = weight_sum(replace(kernel, weights=shares))
    for most in range(1, LARGEST + 1):
        whole = np.round(shares * most)
        new_total = float(whole.sum())
        if (total == 0) != (new_total == 0):
            continue
        unit = total / new_total if total else 1 / most
        error = float(np.abs(whole * unit - shares).max())
        if error <= TOLERANCE:
            return WholeKernel(_scaled(kernel, whole, unit * largest), error)
    raise RecipeError(
        "weights",
        Sentence(
            "no whole numbers up to {0} stay within {1:g} % of these weights",
            LARGEST,
            100 * TOLERANCE,
        ),
    )


def _is_whole(numbers: NDArray[np.float64], largest: float) -> bool:
    off = np.abs(numbers - np.round(numbers))
    return bool((off <= _EXACT * largest).all())


def _scaled(kernel: Kernel, weights: NDArray[np.float64], unit: float) -> Kernel:
    divisor = 1 / unit if unit else 0.0
    near = round(divisor) if math.isfinite(divisor) else 0
    # Division by a whole number is rounded once, and is shown as the fraction that it is.
    is_fraction = near and abs(divisor - near) <= _EXACT * near
    scale = kernel.scale / near if is_fraction else kernel.scale * unit
    if not math.isfinite(scale) or (scale == 0 and kernel.scale != 0):
        raise RecipeError("scale", "the weights are too small or too large for a scale")
    return replace(kernel, weights=weights + 0.0, scale=scale)
