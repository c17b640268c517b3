"""A receptive field is what a NaN in each input pixel says: where it arrives, the pixel counts."""

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.study.receptive import receptive_field
from tests.core import strategies

BOX = Kernel(np.ones((3, 3)))


def arrivals(recipe, shape, layer, stage):
    """(map, output row, output column, row, column): whether a pixel's NaN reaches an output."""
    channels, rows, columns = shape
    found = []
    for row, column in np.ndindex(rows, columns):
        image = np.ones((rows, columns, channels), np.float32)
        image[row, column] = np.nan
        found.append(np.isnan(getattr(run(recipe, image).layers[layer], stage)))
    whole = np.moveaxis(np.array(found), 0, -1)
    return whole.reshape(*whole.shape[:-1], rows, columns)


def seen(field, rows, columns):
    pixels = np.zeros((rows, columns), bool)
    for area in field.areas:
        pixels[np.ix_(*area)] = True
    return pixels


def outlined(field, rows, columns):
    pixels = np.zeros((rows, columns), bool)
    for (top, bottom), (left, right) in field.boxes:
        assert 0 <= top < bottom <= rows
        assert 0 <= left < right <= columns
        pixels[top:bottom, left:right] = True
    return pixels


@settings(strategies.FIXED, max_examples=250)
@given(st.data(), st.integers(1, 3), st.integers(1, 7), st.integers(1, 6))
def test_exactly_the_pixels_that_arrive(data, channels, rows, columns):
    recipe = data.draw(strategies.recipes(channels))
    assume(not (recipe.color == "luminance" and channels == 2))
    try:
        plans = plan_recipe(recipe, (channels, rows, columns))
    except ShapeError:
        event("refused")
        assume(False)
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    for stage in ("filtered", "pooled"):
        arrive = arrivals(recipe, (channels, rows, columns), layer, stage)
        for place in np.ndindex(*arrive.shape[:3]):
            field = receptive_field(recipe, plans, layer, stage, place[0], place[1:])
            pixels = seen(field, rows, columns)
            np.testing.assert_array_equal(pixels, arrive[place], str((stage, place)))
            outline = outlined(field, rows, columns)
            assert (outline >= pixels).all()
            if not field.has_gaps:
                np.testing.assert_array_equal(outline, pixels)
    event(f"{len(recipe.layers)} layers")


def field_of(*layers, shape=(1, 40, 40), pixel=(20, 20), stage="pooled", map=0):
    recipe = Recipe(layers)
    plans = plan_recipe(recipe, shape)
    return receptive_field(recipe, plans, len(layers) - 1, stage, map, pixel)


def test_it_grows_by_every_window_and_by_strides_before_it():
    field = field_of(
        Layer((BOX,), pooling=Pooling()),
        Layer((BOX,), stride=(2, 2)),
        Layer((BOX,), pooling=Pooling("average", size=(2, 1))),
        shape=(1, 100, 100),
        pixel=(6, 12),
    )
    # Backwards: 2 x 1 pooled, 4 x 3; a stride of 2 makes 9 x 7; 18 x 14 pooled, 20 x 16.
    assert field.size == (20, 16)
    ((top, bottom), (left, right)) = field.boxes[0]
    assert (bottom - top, right - left) == field.size


def test_a_dilated_kernel_skips_pixels_inside_one_outline():
    field = field_of(Layer((BOX,), dilation=(1, 5)))
    assert field.boxes == (((19, 22), (15, 26)),)
    assert field.has_gaps
    assert field.areas[0][1].tolist() == [15, 20, 25]


def test_a_circular_border_takes_pixels_from_the_other_side():
    field = field_of(Layer((BOX,), border="circular"), pixel=(0, 39))
    assert set(field.boxes) == {
        ((0, 2), (38, 40)),
        ((0, 2), (0, 1)),
        ((39, 40), (38, 40)),
        ((39, 40), (0, 1)),
    }
    assert field.size == (3, 3)


def test_a_mirror_can_reach_beyond_the_window():
    column = Kernel(np.ones((3, 1)), anchor=(2, 0))
    assert field_of(Layer((column,)), pixel=(0, 4)).boxes == (((0, 3), (4, 5)),)
    outside = field_of(Layer((column,), border="zeros"), pixel=(0, 4))
    assert outside.boxes == (((0, 1), (4, 5)),)


def test_a_kept_pixel_rests_on_itself():
    field = field_of(Layer((Kernel(np.ones((15, 15))),), border="keep"), pixel=(3, 20))
    assert field.boxes == (((3, 4), (20, 21)),)
    assert field.size == (15, 15)


def test_only_a_constant():
    field = field_of(Layer((BOX,), border="zeros", padding=(9, 9, 9, 9)), pixel=(0, 0))
    assert field.areas == field.boxes == ()
    assert not field.has_gaps
    assert field.size == (3, 3)


def test_weights_over_all_maps_see_what_any_of_them_sees():
    first = Layer((Kernel(np.ones((1, 5))), Kernel(np.ones((5, 1)))))
    second = Layer((Kernel(np.ones((2, 1, 1))),))
    field = field_of(first, second)
    assert set(field.boxes) == {((20, 21), (18, 23)), ((18, 23), (20, 21))}
    assert field.size == (5, 5)
    own = field_of(first, Layer((Kernel([[1]]),)), map=1)
    assert own.boxes == (((18, 23), (20, 21)),)


def test_the_first_cell_is_all_that_its_pooling_reads():
    pooling = Pooling("first", size=(4, 4), padding=(2, 2))
    layer = Layer((Kernel([[1]]),), pooling=pooling)
    assert field_of(layer, pixel=(1, 1)).boxes == (((2, 3), (2, 3)),)
    assert field_of(layer, pixel=(0, 0)).boxes == (((0, 1), (0, 1)),)


def test_many_layers_cost_little_and_reach_the_whole_picture():
    layers = (Layer((BOX,), stride=(1, 1), dilation=(64, 64)),) * 64
    field = field_of(*layers, shape=(1, 31_000, 33_000), pixel=(5, 7))
    assert field.size == (64 * 128 + 1,) * 2


def test_a_layer_that_is_off_adds_nothing():
    off = Layer((Kernel(np.ones((9, 9))),), enabled=False, pooling=Pooling())
    assert field_of(off, Layer((BOX,)), off).boxes == (((19, 22), (19, 22)),)


def test_outside_the_map():
    for place in ((0, (40, 0)), (0, (0, -1)), (1, (0, 0))):
        with pytest.raises(IndexError):
            field_of(Layer((BOX,)), map=place[0], pixel=place[1])
