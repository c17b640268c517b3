"""Symmetry completion, against NumPy's flips."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checks import RecipeError
from core.symmetry import NO_SYMMETRY, SYMMETRIES, completed, mirrored

FLIPS = {
    "left-right": [np.fliplr],
    "top-bottom": [np.flipud],
    "both": [np.fliplr, np.flipud],
    "point": [lambda w: w[::-1, ::-1]],
    "left-right-odd": [lambda w: -np.fliplr(w)],
    "top-bottom-odd": [lambda w: -np.flipud(w)],
    "odd-even": [lambda w: -np.fliplr(w), np.flipud],
    "even-odd": [np.fliplr, lambda w: -np.flipud(w)],
    "both-odd": [lambda w: -np.fliplr(w), lambda w: -np.flipud(w)],
    "point-odd": [lambda w: -w[::-1, ::-1]],
}
sizes = st.integers(1, 6)


def test_every_symmetry_is_tested():
    assert set(FLIPS) == set(SYMMETRIES) - {NO_SYMMETRY}


@pytest.mark.parametrize("id", FLIPS)
@given(rows=sizes, columns=sizes, data=st.data())
def test_filling_a_table_cell_by_cell_makes_it_symmetric(id, rows, columns, data):
    symmetry, weights = SYMMETRIES[id], np.full((rows, columns), 7.0)
    for place in np.ndindex(rows, columns):
        on_axis = any(
            cell == place and sign < 0 for cell, sign in mirrored(symmetry, (rows, columns), place)
        )
        value = 0.0 if on_axis else float(data.draw(st.integers(-9, 9)))
        before = weights
        weights = completed(weights, {place: value}, symmetry)
        assert weights[place] == value
        assert not np.shares_memory(before, weights)
    for flip in FLIPS[id]:
        np.testing.assert_array_equal(weights, flip(weights))


@given(rows=sizes, columns=sizes, data=st.data())
def test_without_symmetry_nothing_follows(rows, columns, data):
    place = data.draw(st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1)))
    weights = completed(np.zeros((rows, columns)), {place: 5.0}, SYMMETRIES[NO_SYMMETRY])
    assert weights.sum() == 5
    assert weights[place] == 5


def test_of_two_mirrored_cells_the_first_counts():
    weights = completed(np.zeros((1, 3)), {(0, 0): 1.0, (0, 2): 5.0}, SYMMETRIES["left-right"])
    np.testing.assert_array_equal(weights, [[1, 0, 1]])


@pytest.mark.parametrize("id", ["left-right-odd", "both-odd", "point-odd", "odd-even"])
def test_an_axis_of_an_odd_symmetry_takes_nothing_but_zero(id):
    with pytest.raises(RecipeError, match="row 2, column 2: lies on the axis"):
        completed(np.zeros((3, 3)), {(1, 1): 1.0}, SYMMETRIES[id])
    assert not completed(np.ones((3, 3)), {(1, 1): 0.0}, SYMMETRIES[id])[1, 1]
