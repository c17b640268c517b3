"""Symmetries in words, against tables that are made symmetric, and against brute force."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.presets import find_preset
from core.recipe import Kernel
from core.study.applied_kernel import applied_kernel
from core.study.kernel_symmetry import kernel_symmetry
from core.symmetry import SYMMETRIES, completed
from tests.core.strategies import FIXED, seeds


def found(weights, **how):
    return kernel_symmetry(applied_kernel(Kernel(weights, **how)))


def words(weights, **how):
    return [str(sentence) for sentence in found(weights, **how).words]


@FIXED
@given(
    seeds,
    st.sampled_from(list(SYMMETRIES.values())),
    st.tuples(st.integers(2, 6), st.integers(2, 6)),
)
def test_a_table_that_was_kept_symmetric_is_told_so(seed, symmetry, shape):
    """The symmetries of the editor's table, which are another piece of code."""
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=shape)
    for place in np.ndindex(*shape):
        try:
            weights = completed(weights, {place: float(weights[place])}, symmetry)
        except ValueError:  # on an axis of an odd symmetry
            weights = completed(weights, {place: 0.0}, symmetry)
    told = found(weights).mirrored
    assert told.sideways == symmetry.sideways or not weights.any()
    assert told.upright == symmetry.upright or not weights.any()
    if symmetry.turned:
        assert told.turned == symmetry.turned or told.sideways * told.upright == symmetry.turned


@FIXED
@given(seeds, st.integers(1, 5), st.sampled_from((1, -1)))
def test_quarter_turns_and_diagonals(seed, size, sign):
    weights = np.random.default_rng(seed).normal(size=(size, size))
    four = sum((sign**k) * np.rot90(weights, k) for k in range(4))
    assert found(four).quarter_turn in ((sign,) if four.any() else (1,))
    assert found(weights + sign * weights.T).transposed == (
        sign if (weights + sign * weights.T).any() else 1
    )
    rising = weights + sign * weights[::-1, ::-1].T
    assert found(rising).transposed_rising == (sign if rising.any() else 1)


def test_words():
    assert words(find_preset("sobel-x").kernel().weights) == [
        "left = −right, top = bottom (odd in x, even in y)"
    ]
    assert words([[1, 2], [3, 4]]) == ["none"]
    assert words([[0, 0]]) == ["every symmetry: all weights are 0"]
    assert words([[1, 0], [0, -1]])[-1] == "about the middle of the table, which is not the anchor"
    assert words([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) == [
        "left = right and top = bottom (even in x and y)",
        "the same after a quarter turn",
        "the gain differs by 2.1 % between directions (up to 0.25 cycles per pixel)",
    ]
    assert words([[3]])[-1] == "the gain is the same in all directions"
    assert words([[1, 2, 3], [2, 5, 6], [3, 6, 9]]) == ["the same transposed"]
    assert words([[0, 1], [-1, 0]], anchor=(0, 0))[0] == "half turn: the other sign (odd)"


@pytest.mark.parametrize("shape", [(1, 5), (5, 1), (4, 5)])
def test_tables_that_are_not_square_do_not_turn(shape):
    told = found(np.ones(shape))
    assert (told.quarter_turn, told.transposed, told.directions) == (0, 0, None)


def test_rounding_is_no_asymmetry():
    assert found([[0.1 + 0.2, 1, 0.3]]).mirrored.sideways == 1
    assert found([[0.3001, 1, 0.3]]).mirrored.sideways == 0
