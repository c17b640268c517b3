"""How well a number tells one label from the rest: the area under the ROC curve, and quantiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

QUARTILES = (0.0, 0.25, 0.5, 0.75, 1.0)

Values = NDArray[np.float64]


def area_under_roc(values: ArrayLike, is_one: ArrayLike) -> float:
    """The share of pairs, one item with the label and one without, where the first has the
    greater value; ties count half. 0.5 is chance, NaN stands where either side is empty.

    `values`, `is_one`: (item,); items whose value is NaN are left out. It is the Mann-Whitney
    statistic over the number of pairs (Hanley and McNeil, Radiology 143, 1982).
    """
    numbers = np.asarray(values, np.float64)
    chosen = np.asarray(is_one, np.bool_)
    known = ~np.isnan(numbers)
    numbers, chosen = numbers[known], chosen[known]
    ones, rest = int(np.count_nonzero(chosen)), int(np.count_nonzero(~chosen))
    if not ones or not rest:
        return float("nan")
    _, place, counts = np.unique(numbers, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = ends - (counts - 1) / 2  # the mean rank, from 1, of values that are equal
    statistic = ranks[place.ravel()][chosen].sum() - ones * (ones + 1) / 2
    return float(statistic / (ones * rest))


@dataclass(frozen=True, eq=False)
class LabelResponse:
    """The values of one label: how many, QUARTILES of them, and its area against the rest.

    `values`: ascending, without NaN; quartiles are NaN and the area is NaN where there are none.
    """

    label: int
    values: Values
    quartiles: Values
    area: float

    @property
    def count(self) -> int:
        """Items with a value."""
        return int(self.values.size)


def responses_by_label(
    values: Values, labels: NDArray[np.integer], label_count: int
) -> tuple[LabelResponse, ...]:
    """Each label's values, from label 0 on. `values`, `labels`: (item,)."""
    return tuple(
        _of_label(values, np.asarray(labels == label), label) for label in range(label_count)
    )


def _of_label(values: Values, chosen: NDArray[np.bool_], label: int) -> LabelResponse:
    own = np.sort(values[chosen & ~np.isnan(values)])
    finite = own[np.isfinite(own)]
    quartiles = np.quantile(finite, QUARTILES) if finite.size else np.full(len(QUARTILES), np.nan)
    return LabelResponse(label, own, quartiles, area_under_roc(values, chosen))


def best_label(responses: Sequence[LabelResponse]) -> int | None:
    """The label that responds most above the rest; None where no label has an area."""
    known = [each for each in responses if not np.isnan(each.area)]
    if not known:
        return None
    return max(known, key=lambda each: each.area).label
