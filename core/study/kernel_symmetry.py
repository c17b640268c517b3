"""How a kernel is symmetric: mirrored, turned, transposed, alike in all directions; in words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence
from core.short_numbers import short_number
from core.study.applied_kernel import AppliedKernel
from core.study.frequency_response import anisotropy
from core.symmetry import NO_SYMMETRY, SYMMETRIES, Symmetry

Floats = NDArray[np.float64]

TOLERANCE = 1e-12
"""Weights that differ by less, as a share of the largest, are the same."""


@dataclass(frozen=True)
class KernelSymmetry:
    """Which symmetries about the middle of the table all weights have.

    `mirrored`: the row of core.symmetry.SYMMETRIES that says most. `transposed`: 1 where rows
    and columns may change places (about the falling diagonal), -1 where they do with the other
    sign, 0 else; `transposed_rising`: the same about the rising diagonal. `quarter_turn`: the
    same for a turn by 90 degrees. `is_zero`: all weights are 0. `directions`: how much the gain
    differs between directions (see `anisotropy`), where quarter turns change nothing, else None.
    `is_central`: the anchor is the middle, so that the response is real (even) or imaginary (odd).
    """

    mirrored: Symmetry
    transposed: int
    transposed_rising: int
    quarter_turn: int
    is_zero: bool
    directions: float | None
    is_central: bool

    @property
    def words(self) -> tuple[Sentence, ...]:
        """What there is to say, most important first."""
        if self.is_zero:
            return (Sentence("every symmetry: all weights are 0"),)
        said: list[Sentence] = []
        if self.mirrored.id != NO_SYMMETRY:
            said.append(_MIRRORED[self.mirrored.id])
        for sign, even, odd in (
            (self.quarter_turn, _QUARTER, Sentence("quarter turn: the other sign")),
            (
                self.transposed,
                Sentence("the same transposed"),
                Sentence("transposed: the other sign"),
            ),
            (
                self.transposed_rising,
                Sentence("the same mirrored at the rising diagonal"),
                Sentence("mirrored at the rising diagonal: the other sign"),
            ),
        ):
            if sign and not (even != _QUARTER and self._is_told):
                said.append(even if sign > 0 else odd)
        if self.directions is not None:
            said.append(_direction_words(self.directions))
        if not said:
            return (Sentence("none"),)
        if not self.is_central:
            said.append(Sentence("about the middle of the table, which is not the anchor"))
        return tuple(said)

    @property
    def _is_told(self) -> bool:
        """Mirrors and quarter turns make up those about the diagonals."""
        return self.quarter_turn != 0 and self.mirrored.id in ("both", "both-odd")


_QUARTER = Sentence("the same after a quarter turn")
_MIRRORED = {
    "left-right": Sentence("left = right (even in x)"),
    "top-bottom": Sentence("top = bottom (even in y)"),
    "both": Sentence("left = right and top = bottom (even in x and y)"),
    "point": Sentence("the same after a half turn (even)"),
    "left-right-odd": Sentence("left = −right (odd in x)"),
    "top-bottom-odd": Sentence("top = −bottom (odd in y)"),
    "odd-even": Sentence("left = −right, top = bottom (odd in x, even in y)"),
    "even-odd": Sentence("left = right, top = −bottom (even in x, odd in y)"),
    "both-odd": Sentence("left = −right, top = −bottom (odd in x and y)"),
    "point-odd": Sentence("half turn: the other sign (odd)"),
}


def kernel_symmetry(plane: AppliedKernel) -> KernelSymmetry:
    """The symmetries of weights (row, column)."""
    weights = plane.weights
    rows, columns = weights.shape
    held = [row for row in SYMMETRIES.values() if _has(weights, row)]
    square = rows == columns
    quarter = _sign(weights, np.rot90(weights)) if square else 0
    even_spread = plane.dilation[0] == plane.dilation[1]
    return KernelSymmetry(
        max(held, key=_strength),
        _sign(weights, weights.T) if square else 0,
        _sign(weights, weights[::-1, ::-1].T) if square else 0,
        quarter,
        not weights.any(),
        anisotropy(plane) if quarter > 0 and even_spread and weights.any() else None,
        (2 * plane.anchor[0], 2 * plane.anchor[1]) == (rows - 1, columns - 1),
    )


def _has(weights: Floats, symmetry: Symmetry) -> bool:
    """Whether weights follow all that a symmetry asks for."""
    return all(
        sign == 0 or _agree(weights, sign * other)
        for sign, other in (
            (symmetry.sideways, weights[:, ::-1]),
            (symmetry.upright, weights[::-1]),
            (symmetry.turned, weights[::-1, ::-1]),
        )
    )


def _strength(symmetry: Symmetry) -> tuple[int, int]:
    """How much a symmetry says: two mirrors, then one, then the turn; even before odd."""
    mirrors = abs(symmetry.sideways) + abs(symmetry.upright)
    return 2 * mirrors + abs(symmetry.turned), symmetry.sideways + symmetry.upright


def _sign(weights: Floats, other: Floats) -> int:
    if _agree(weights, other):
        return 1
    return -1 if _agree(weights, -other) else 0


def _agree(one: Floats, other: Floats) -> bool:
    return bool((np.abs(one - other) <= TOLERANCE * np.abs(one).max()).all())


def _direction_words(difference: float) -> Sentence:
    percent = 100 * difference
    if percent < 0.001:
        return Sentence("the gain is the same in all directions")
    return Sentence(
        "the gain differs by {0} % between directions (up to 0.25 cycles per pixel)",
        f"{percent:.0f}" if percent >= 10 else short_number(percent, 2),
    )
