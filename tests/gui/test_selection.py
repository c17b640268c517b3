"""Selected rectangles in whole pixels, and what they hold of each map."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.compute.geometry import Placement
from gui.panels.pixels import centre_of
from gui.panels.selection import Selection, selection_between

SIZE = (40, 30)


def test_all_pixels_that_are_touched():
    assert selection_between((3.2, 4.9), (7.1, 4.95), SIZE) == Selection(3, 4, 5, 1)
    assert selection_between((7.1, 4.95), (3.2, 4.9), SIZE) == Selection(3, 4, 5, 1)
    assert selection_between((3, 4), (3, 4), SIZE) == Selection(3, 4, 1, 1)


def test_inside_the_image_or_none():
    assert selection_between((-9, -9), (99, 99), SIZE) == Selection(0, 0, 40, 30)
    assert selection_between((-9, 2), (-1, 5), SIZE) is None
    assert selection_between((41, 2), (50, 5), SIZE) is None


point = st.tuples(st.floats(-10, 60), st.floats(-10, 60))


@given(point, point)
def test_never_empty_never_outside(one, other):
    found = selection_between(one, other, SIZE)
    if found is not None:
        assert found.width >= 1
        assert found.height >= 1
        assert 0 <= found.left <= found.left + found.width <= 40
        assert 0 <= found.top <= found.top + found.height <= 30


def test_the_originals_pixels_are_itself():
    rows, columns = Selection(3, 4, 5, 2).pixels(Placement(), (30, 40))
    assert (rows, columns) == (range(4, 6), range(3, 8))


@given(
    st.integers(0, 30),
    st.integers(0, 20),
    st.integers(1, 20),
    st.integers(1, 20),
    st.sampled_from([1.0, 2.0, 3.0]),
    st.sampled_from([0.0, -0.5, 0.5, 1.0]),
)
def test_a_maps_pixels_have_their_middle_inside(left, top, width, height, size, corner):
    chosen = Selection(left, top, width, height)
    place, shape = Placement(corner, corner, size, size), (15, 20)
    rows, columns = chosen.pixels(place, shape)
    for row, column in np.ndindex(*shape):
        x, y = centre_of((row, column), place)
        inside = left <= x < left + width and top <= y < top + height
        assert inside == (row in rows and column in columns)
