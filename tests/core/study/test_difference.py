"""Two pictures compared: against numpy on whole maps, and pixels looked up one by one."""

import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, placement, plan_recipe
from core.image import as_image
from core.study import difference
from core.study.difference import (
    Side,
    Under,
    difference_steps,
    differences,
    figures,
    figures_of,
    nearest,
    under_steps,
)
from core.trace import finish
from tests.core.strategies import FIXED, cases, channels_of, recipes

SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel")


def whole(recipe, image, stage):
    """What a panel shows of the last layer, and where: by a run of everything."""
    image = as_image(image)
    if stage == "original":
        pixels = image.pixels
        shown = pixels[:, :, 0] if pixels.ndim == 3 and pixels.shape[2] != 3 else pixels
        return shown, (0.0, 0.0, 1.0, 1.0)
    layer = len(recipe.layers) - 1
    wanted = recipe.up_to(layer, stage)
    maps = getattr(run(wanted, image).layers[layer], stage)
    before = [one for one in recipe.layers[: layer + 1] if one.enabled]
    colours = image.channels == 3 and recipe.color == "channels"
    colours = colours and all(one.kernels[0].channels is None for one in before)
    shown = np.moveaxis(maps[:3], 0, 2) if colours else maps[0]
    plans = plan_recipe(wanted, (image.channels, image.rows, image.columns))
    place = placement(wanted, plans, layer, stage)
    return shown, (place.left, place.top, place.width, place.height)


def looked_up(start, size, count, other, other_size, other_count):
    """The pixel under each one's middle, or None, in fractions."""
    found = []
    for number in range(count):
        middle = Fraction(start) + (number + Fraction(1, 2)) * Fraction(size)
        at = (middle - Fraction(other)) / Fraction(other_size)
        index = other_count - 1 if at == other_count else math.floor(at)
        found.append(index if 0 <= index < other_count else None)
    return found


def brute(above, below):
    """Figures of two whole pictures, pixel by pixel in Python."""
    (a, at), (b, below_at) = above, below
    rows = looked_up(at[1], at[3], a.shape[0], below_at[1], below_at[3], b.shape[0])
    columns = looked_up(at[0], at[2], a.shape[1], below_at[0], below_at[2], b.shape[1])
    pixels = differing = 0
    sizes, not_finite, where, greatest = [], 0, None, 0.0
    for row, other_row in enumerate(rows):
        for column, other_column in enumerate(columns):
            if other_row is None or other_column is None:
                continue
            pixels += 1
            one = np.atleast_1d(a[row, column])
            other = np.atleast_1d(b[other_row, other_column])
            channels = max(len(one), len(other))
            differs = False
            for x, y in zip(
                np.broadcast_to(one, channels), np.broadcast_to(other, channels), strict=True
            ):
                x, y = float(x), float(y)
                if x == y or (math.isnan(x) and math.isnan(y)):
                    sizes.append(0.0)
                    continue
                differs = True
                if not math.isfinite(x - y):
                    not_finite += 1
                    continue
                sizes.append(abs(x - y))
                if abs(x - y) > greatest:
                    greatest, where = abs(x - y), (row, column)
            differing += differs
    return pixels, differing, greatest, where, math.fsum(sizes), len(sizes), not_finite


def check(found, above, below):
    pixels, differing, greatest, where, total, values, not_finite = brute(above, below)
    assert (found.pixels, found.differing) == (pixels, differing)
    assert (found.greatest, found.at) == (greatest, where)
    assert found.total == pytest.approx(total, rel=1e-12)
    assert (found.values, found.extent.not_finite) == (values, not_finite)
    assert found.left_out == above[0].shape[0] * above[0].shape[1] - pixels
    assert found.mean == pytest.approx(total / values if values else 0.0, rel=1e-12)
    assert found.share == (differing / pixels if pixels else 0.0)
    assert max(-found.extent.low, found.extent.high) == greatest


def side(recipe, image, stage, **more):
    return Side(as_image(image), recipe, len(recipe.layers) - 1, 0, stage, **more)


@st.composite
def pairs(draw):
    recipe, image = draw(cases())
    other = draw(st.one_of(st.just(recipe), recipes(channels_of(image))))
    stages = st.sampled_from(("original", "filtered", "pooled"))
    return image, (recipe, draw(stages)), (other, draw(stages))


@FIXED
@given(pairs(), st.integers(1, 40), st.integers(1, 30))
def test_figures_are_those_of_whole_maps(pair, slab, piece):
    image, (recipe, stage), (other, other_stage) = pair
    a, b = side(recipe, image, stage), side(other, image, other_stage)
    try:
        shown = whole(recipe, image, stage), whole(other, image, other_stage)
        assert (a.shape, b.shape) == (shown[0][0].shape[:2], shown[1][0].shape[:2])
    except ShapeError:
        with pytest.raises(ShapeError):
            finish(difference_steps(a, b))
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(difference, "SLAB_VALUES", slab)
        patch.setattr(difference, "PIECE_VALUES", piece)
        found = finish(difference_steps(a, b))
    check(found, *shown)
    rows, columns = (np.arange(count) for count in a.shape)
    under = finish(under_steps(b, a.place, rows, columns))
    check(figures_of(shown[0][0], under, rows, columns), *shown)


@FIXED
@given(cases(), st.data())
def test_values_at_some_pixels_are_those_of_the_whole(case, data):
    recipe, image = case
    stage = data.draw(st.sampled_from(("original", "filtered", "pooled")))
    one = side(recipe, image, stage)
    try:
        expected = whole(recipe, image, stage)[0]
        shape = one.shape
    except ShapeError:
        return
    rows, columns = (
        np.array(sorted(data.draw(st.sets(st.integers(0, count - 1), max_size=4))), np.int64)
        for count in shape
    )
    found = finish(one.values(rows, columns))
    assert found.dtype == (expected.dtype if stage == "original" and found.size else np.float32)
    np.testing.assert_array_equal(found, expected[rows][:, columns])
    slow = side(recipe, image, stage, is_compiled=False)
    again = finish(slow.values(rows, columns))
    assert again.shape == found.shape


def test_the_reference_answers_where_nothing_is_compiled():
    image = np.arange(48, dtype=np.uint8).reshape(6, 8)
    recipe = Recipe([Layer([SOBEL], pooling=Pooling())])
    rows, columns = np.arange(3), np.arange(4)
    for stage in ("filtered", "pooled"):
        fast, slow = (
            finish(side(recipe, image, stage, is_compiled=way).values(rows, columns))
            for way in (True, False)
        )
        np.testing.assert_array_equal(fast, slow)


def test_a_recipe_without_pooling_says_so():
    recipe = Recipe([Layer([SOBEL])])
    one = side(recipe, np.zeros((4, 4), np.uint8), "pooled")
    with pytest.raises(ShapeError, match="this recipe has no pooling"):
        finish(one.values(np.arange(2), np.arange(2)))
    off = Recipe([replace(recipe.layers[0], pooling=Pooling(), enabled=False)])
    with pytest.raises(ShapeError):
        finish(side(off, np.zeros((4, 4), np.uint8), "pooled").values(np.arange(2), np.arange(2)))


def test_borders_differ_at_the_border_alone():
    image = np.random.default_rng(3).integers(0, 256, (20, 30)).astype(np.uint8)
    one, other = (Recipe([Layer([SOBEL], border=border)]) for border in ("reflect", "zeros"))
    found = finish(difference_steps(side(one, image, "filtered"), side(other, image, "filtered")))
    a, b = (run(recipe, image).layers[0].filtered[0].astype(float) for recipe in (one, other))
    assert found.differing == np.count_nonzero(a != b)
    assert 0 < found.differing <= 2 * (20 + 30) - 4
    assert found.greatest == np.abs(a - b).max()
    assert found.at == tuple(np.argwhere(np.abs(a - b) == found.greatest)[0])
    assert found.extent.range == ((a - b).min(), (a - b).max())
    assert found.mean == pytest.approx(np.abs(a - b).mean(), rel=1e-13)


def test_gray_stands_for_each_channel():
    colour = np.zeros((2, 2, 3), np.uint8)
    colour[0, 0] = 5, 7, 9
    gray = np.array([[6, 0], [0, 1]], np.float32)
    np.testing.assert_array_equal(differences(colour, gray)[0, 0], [-1, 1, 3])
    found = figures(colour, gray, np.arange(2), np.arange(2))
    assert (found.pixels, found.differing, found.values) == (4, 2, 12)
    assert (found.greatest, found.at, found.total) == (3.0, (0, 0), 8.0)
    assert differences(gray, colour).shape == (2, 2, 3)


def test_what_is_no_number_is_alike_or_differs():
    nan, inf = np.nan, np.inf
    a = np.array([[nan, inf, -inf, nan, inf, 1.0]], np.float32)
    b = np.array([[nan, inf, -inf, 2.0, -inf, 3.0]], np.float32)
    np.testing.assert_array_equal(differences(a, b), [[0, 0, 0, nan, inf, -2]])
    found = figures(a, b, np.arange(1), np.arange(6))
    assert (found.pixels, found.differing, found.extent.not_finite) == (6, 3, 2)
    assert (found.greatest, found.at, found.mean) == (2.0, (0, 5), 0.5)
    nothing = figures(np.full((1, 2), nan), np.zeros((1, 2)), np.arange(1), np.arange(2))
    assert (nothing.greatest, nothing.at, nothing.mean, nothing.differing) == (0.0, None, 0.0, 2)


def test_differences_of_unsigned_numbers_are_signed():
    a, b = np.array([[1, 255]], np.uint8), np.array([[255, 1]], np.uint8)
    np.testing.assert_array_equal(differences(a, b), [[-254, 254]])
    wide = np.array([[0]], np.uint32), np.array([[2**32 - 1]], np.uint32)
    assert differences(*wide)[0, 0] == 1 - 2.0**32


def test_pixels_lie_under_middles():
    # Two pixels of an original lie over each pooled one, and the pooled one over the later two.
    np.testing.assert_array_equal(nearest(np.arange(5), 0, 1, 0, 2, 2), [0, 0, 1, 1, -1])
    np.testing.assert_array_equal(nearest(np.arange(2), 0, 2, 0, 1, 4), [1, 3])
    # What a valid kernel leaves out has nothing under it.
    np.testing.assert_array_equal(nearest(np.arange(4), 0, 1, 1, 1, 2), [-1, 0, 1, -1])
    # A middle on the far edge belongs to the last pixel, on the near edge to the first.
    np.testing.assert_array_equal(nearest(np.arange(2), 0, 2, 1, 2, 1), [0, 0])


def test_figures_of_what_is_left_out():
    image = np.arange(30, dtype=np.float32).reshape(5, 6)
    valid = Recipe([Layer([Kernel(np.ones((3, 3)))], padding="valid")])
    a, b = side(valid, image, "original"), side(valid, image, "filtered")
    found = finish(difference_steps(a, b))
    assert (found.pixels, found.left_out) == (12, 18)
    rows, columns = np.arange(5), np.arange(6)
    under = finish(under_steps(b, a.place, rows, columns))
    spread = under.spread(differences(under.of(image), under.values), (5, 6))
    assert np.isnan(spread).sum() == 18
    np.testing.assert_array_equal(
        spread[1:4, 1:5], image[1:4, 1:5] - run(valid, image).layers[0].filtered[0]
    )
    apart = Under(np.empty((0, 6)), np.zeros(5, bool), np.ones(6, bool))
    assert figures_of(image, apart, rows, columns).left_out == 30


def test_work_is_told_and_can_be_given_up():
    image = Image(np.zeros((40, 8), np.uint8))
    recipe = Recipe([Layer([SOBEL])])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(difference, "SLAB_VALUES", 32)
        steps = difference_steps(side(recipe, image, "original"), side(recipe, image, "filtered"))
        told = [next(steps) for _ in range(20)]
        steps.close()
    assert [step.done for step in told] == sorted(step.done for step in told)
    assert {step.total for step in told} == {40}
