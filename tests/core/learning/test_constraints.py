"""Rules that a learned kernel keeps, as free numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.learning.constraints import SUMS, LearnError, free_numbers
from core.symmetry import SYMMETRIES

EVEN = ("left-right", "top-bottom", "both", "point")
FLIPS = {
    "left-right": lambda w: w[:, ::-1],
    "top-bottom": lambda w: w[::-1],
    "both": lambda w: (w[::-1] + w[:, ::-1]) / 2,
    "point": lambda w: w[::-1, ::-1],
}


@given(st.integers(1, 7), st.integers(1, 7), st.sampled_from(list(SUMS)),
       st.sampled_from(list(SYMMETRIES)), st.integers(0, 99))  # fmt: skip
def test_all_free_numbers_keep_the_rules(rows, columns, sum_rule, symmetry, seed):
    try:
        free = free_numbers(rows, columns, sum_rule=sum_rule, symmetry=symmetry)
    except LearnError:
        return
    numbers = np.random.default_rng(seed).normal(size=free.count)
    weights = (free.basis @ numbers + free.start).reshape(rows, columns)
    total = SUMS[sum_rule].total
    if total is not None:
        assert weights.sum() == pytest.approx(total, abs=1e-9)
    if symmetry in FLIPS:
        np.testing.assert_allclose(weights, FLIPS[symmetry](weights), atol=1e-12)
    if symmetry == "point-odd":
        np.testing.assert_allclose(weights, -weights[::-1, ::-1], atol=1e-12)
    np.testing.assert_allclose(free.basis.T @ free.basis, np.eye(free.count), atol=1e-9)
    np.testing.assert_allclose(free.basis.T @ free.start, 0, atol=1e-9)


@pytest.mark.parametrize(
    ("rows", "columns", "rules", "count"),
    [
        (3, 3, {}, 9),
        (3, 3, {"sum_rule": "zero"}, 8),
        (3, 3, {"symmetry": "both"}, 4),
        (3, 4, {"symmetry": "left-right"}, 6),
        (3, 3, {"symmetry": "point", "sum_rule": "one"}, 4),
        (3, 3, {"symmetry": "point-odd", "sum_rule": "zero"}, 4),
    ],
)
def test_as_many_numbers_are_free_as_the_rules_leave(rows, columns, rules, count):
    assert free_numbers(rows, columns, **rules).count == count


@pytest.mark.parametrize(
    ("rows", "rules", "reason"),
    [
        (3, {"symmetry": "point-odd", "sum_rule": "one"}, "cannot add up to 1"),
        (1, {"sum_rule": "one"}, "no free weight"),
        (1, {"symmetry": "point-odd"}, "no free weight"),
    ],
)
def test_rules_that_leave_nothing_are_refused(rows, rules, reason):
    with pytest.raises(LearnError, match=reason):
        free_numbers(rows, rows, **rules)
