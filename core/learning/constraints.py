"""What is asked of a learned kernel beside fitting: its sum and its symmetry, as free numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence
from core.symmetry import NO_SYMMETRY, SYMMETRIES, mirrored

Floats = NDArray[np.float64]


class LearnError(ValueError):
    """Nothing can be learned from this; the message is one sentence."""


@dataclass(frozen=True)
class SumRule:
    """What the weights add up to: `total`, or anything where it is None."""

    id: str
    label: str
    total: float | None


SUMS = {
    row.id: row
    for row in (
        SumRule("free", Sentence("Any sum"), None),
        SumRule("zero", Sentence("Sum 0"), 0.0),
        SumRule("one", Sentence("Sum 1"), 1.0),
    )
}
"""In display order."""


@dataclass(frozen=True, eq=False)
class FreeNumbers:
    """All kernels that keep the rules: weights = basis @ numbers + start, row by row.

    `basis`: (weights, numbers), `start`: (weights,). The basis is orthonormal and `start` at
    right angles to it, so the smallest numbers make the smallest weights.
    """

    basis: Floats
    start: Floats

    @property
    def count(self) -> int:
        """How many numbers are free."""
        return int(self.basis.shape[1])


def free_numbers(
    rows: int, columns: int, *, sum_rule: str = "free", symmetry: str = NO_SYMMETRY
) -> FreeNumbers:
    """The free numbers of a rows x columns kernel under a rule of SUMS and one of SYMMETRIES.

    Raises LearnError where no kernel but one keeps both, or none.
    """
    basis = _symmetric_basis(rows, columns, symmetry)
    start = np.zeros(rows * columns)
    total = SUMS[sum_rule].total
    if total is not None:
        sums = basis.sum(axis=0)
        squared = float(sums @ sums)
        if squared < 1e-12:
            if total != 0:
                raise LearnError(
                    "weights that change their sign from side to side cannot add up to 1"
                )
        else:
            start = basis @ sums * (total / squared)
            # The directions in which the sum stays: all but that of `sums`.
            whole = np.linalg.qr(np.column_stack([sums, np.eye(len(sums))]))[0]
            basis = basis @ whole[:, 1:]
    if not basis.shape[1]:
        raise LearnError(
            Sentence("a kernel of {0} x {1} under these rules has no free weight", rows, columns)
        )
    return FreeNumbers(basis, start)


def _symmetric_basis(rows: int, columns: int, symmetry: str) -> Floats:
    """One unit column for each group of cells that follow each other."""
    kind, cells = SYMMETRIES[symmetry], np.arange(rows * columns).reshape(rows, columns)
    taken: set[tuple[int, int]] = set()
    found = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            group: dict[tuple[int, int], int] = {(row, column): 1}
            is_zero = False
            for place, sign in mirrored(kind, (rows, columns), (row, column)):
                is_zero |= group.setdefault(place, sign) != sign
            taken |= set(group)
            if not is_zero:
                unit = np.zeros(rows * columns)
                for place, sign in group.items():
                    unit[cells[place]] = sign
                found.append(unit / np.linalg.norm(unit))
    return np.column_stack(found) if found else np.zeros((rows * columns, 0))
