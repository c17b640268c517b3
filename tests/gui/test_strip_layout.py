"""The parts of the strip stay apart and inside, whatever the kernel, the window and the room."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.panels.strip_layout import SCALES, Characters, lay_out, lay_out_large
from gui.panels.strip_place import ALONE, LEAST_HEIGHT, strip_height
from gui.panels.typed_place import typed_place
from tests.core.strategies import FIXED

kernels = st.tuples(st.integers(1, 63), st.integers(1, 63))
windows = st.one_of(st.none(), st.tuples(st.integers(1, 256), st.integers(1, 256)))
rooms = st.tuples(st.integers(640, 2400), st.integers(110, 600))
FEW = Characters(3, 3, 6, 6)


@settings(FIXED, max_examples=400)
@given(kernels, windows, rooms)
def test_parts_stay_apart_and_inside(kernel, window, room):
    layout = lay_out(kernel, window, FEW, room, 8.0, 16)
    grids = layout.grids()
    row = [grids["pixels"], grids["weights"], grids["products"]]
    for left, right in pairwise(row):
        assert left.left + left.width < right.left
    for sign, grid in zip(layout.signs, row, strict=False):
        assert sign.x > grid.left + grid.width
    for grid in row:
        assert (grid.rows, grid.columns) == kernel
        assert grid.top >= 16
        assert grid.top + grid.height <= max(room[1], 63 + 20)
    assert layout.sums.left > row[-1].left + row[-1].width
    if layout.largest is not None:
        assert not row[0].has_numbers
        beside = layout.largest.left > row[-1].left
        assert beside or layout.largest.top > row[-1].top + row[-1].height
        assert layout.largest.right <= layout.sums.left
    else:
        assert row[0].has_numbers
    if window is None:
        assert layout.window is None
        assert layout.outcome is None
        return
    assert layout.outcome.left > layout.window.left + layout.window.width
    is_beneath = layout.window.left == layout.sums.left
    if is_beneath:
        assert layout.window.top >= layout.sums.top + layout.sums.height
        assert layout.outcome.top >= layout.sums.top + layout.sums.height
    else:
        assert layout.window.left > layout.sums.right


@settings(FIXED, max_examples=100)
@given(kernels, rooms)
def test_every_cell_is_hit_where_it_lies(kernel, room):
    grid = lay_out(kernel, None, FEW, room, 8.0, 16).products
    for place in ((0, 0), (kernel[0] - 1, kernel[1] - 1)):
        left, top, width, height = grid.cell(*place)
        assert grid.hit(left, top) == place
        assert grid.hit(left + width - 0.1, top + height - 0.1) == place
    assert grid.hit(grid.left - 1, grid.top) is None
    assert grid.hit(grid.left, grid.top + grid.height) is None


def test_numbers_stand_where_they_fit():
    assert lay_out((3, 3), (2, 2), FEW, (940, 240), 8.0, 16).pixels.has_numbers
    assert lay_out((5, 5), (2, 2), FEW, (940, 240), 8.0, 16).pixels.has_numbers
    large = lay_out((21, 21), (2, 2), FEW, (940, 240), 8.0, 16)
    assert not large.pixels.has_numbers
    assert large.pixels.cell_width == large.pixels.cell_height >= 5
    assert large.window.has_numbers
    assert lay_out((7, 7), (2, 2), FEW, (2000, 400), 8.0, 16).pixels.has_numbers


@settings(FIXED, max_examples=300)
@given(kernels, windows, rooms)
def test_with_more_room_the_same_parts_are_larger(kernel, window, room):
    usual = lay_out(kernel, window, FEW, room, 8.0, 16)
    layout, scale = lay_out_large(kernel, window, FEW, room, 8.0, 16)
    assert scale in (1.0, *SCALES)
    if scale == 1.0:
        assert layout == usual
        return
    assert layout.pixels.has_numbers
    assert layout.pixels.cell_width >= usual.pixels.cell_width
    parts = [room for room in (layout.sums, layout.outcome) if room is not None]
    assert all(part.right <= room[0] and part.top + part.height <= room[1] + 4 for part in parts)
    for grid in layout.grids().values():
        assert grid.top >= round(16 * scale)
        assert grid.top + grid.height <= room[1]
        assert all(grid.left + grid.width <= p.left or grid.left >= p.left for p in parts)


def test_a_wall_sized_strip_is_read_across_a_room():
    assert lay_out_large((3, 3), (2, 2), FEW, (2200, 460), 8.0, 16)[1] >= 2.0
    assert lay_out_large((3, 3), (2, 2), FEW, (940, 190), 8.0, 16)[1] == 1.0


def test_the_strip_takes_what_square_pictures_leave():
    frame = (22, 72)
    square = strip_height((512, 512), (956, 689), frame)
    assert LEAST_HEIGHT < square <= 0.42 * 689 + 1
    assert strip_height((2000, 500), (956, 689), frame) == LEAST_HEIGHT  # they stand stacked
    assert strip_height((300, 900), (956, 689), frame) == LEAST_HEIGHT
    assert strip_height((512, 512), (956, 689), frame, ALONE) == LEAST_HEIGHT
    for height in np.arange(100, 1500, 50):
        assert 0 < strip_height((512, 512), (956, float(height)), frame) <= max(0.43 * height, 43)


def test_places_are_read():
    for text in ("120, 88", "120,88", "120 88", "(120; 88)", "x 120, y 88", " 120 ,  88 "):
        assert typed_place(text) == (120, 88), text
    assert typed_place("-3, 4") == (-3, 4)
    for text in ("", "7", "1.5, 2", "a, b", "1, 2, 3", "1e3, 4", "9" * 40 + ", 1"):
        assert typed_place(text) is None, text
