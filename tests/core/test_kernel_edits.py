"""Edits of whole kernels, against plain loops and against what they do to pictures."""

import itertools
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core import Kernel, Layer, Recipe, run_reference
from core.checks import RecipeError
from core.kernel_edits import (
    absolute_sum,
    anchored,
    cleared,
    custom_name,
    flipped_horizontally,
    flipped_vertically,
    negated,
    normalised,
    preset_of,
    renamed,
    resized,
    rotated,
    rotated_by_45,
    rotated_left,
    sum_removed,
    transposed,
    value_range,
    weight_sum,
)
from core.presets import find_preset, presets
from core.recipe import MAX_KERNEL_SIZE, default_anchor
from tests.core import strategies

sizes = st.integers(1, 6)


@st.composite
def kernels(draw, *, summed=True):
    count = draw(st.sampled_from((None, 1, 3))) if summed else None
    shape = draw(sizes), draw(sizes)
    return draw(strategies.kernels(shape if count is None else (count, *shape)))


def planes(kernel):
    """(channel, row, column), whatever the kernel has."""
    return kernel.weights.reshape(-1, kernel.rows, kernel.columns)


def by_offset(kernel):
    """Weights by channel and distance from the anchor."""
    row, column = kernel.anchor
    return {
        (c, r - row, k - column): planes(kernel)[c, r, k]
        for c, r, k in np.ndindex(planes(kernel).shape)
    }


def filtered(kernel, pixels):
    layer = Layer((replace(kernel, weights=planes(kernel)[0]),), border="zeros")
    return run_reference(Recipe((layer,)), pixels).layers[0].filtered[0]


def pixels_of(seed, shape=(7, 5)):
    return np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)


@given(kernels(), sizes, sizes)
def test_resizing_keeps_weights_where_they_are_seen_from_the_anchor(kernel, rows, columns):
    result = resized(kernel, rows, columns)
    assert (result.rows, result.columns) == (rows, columns)
    before, after = by_offset(kernel), by_offset(result)
    assert after == {offset: before.get(offset, 0) for offset in after}
    assert (result.scale, result.bias, result.name) == (kernel.scale, kernel.bias, kernel.name)


@given(kernels(), sizes, sizes)
def test_resizing_keeps_the_anchor_default_or_in_place(kernel, rows, columns):
    result = resized(kernel, rows, columns)
    if kernel.anchor == default_anchor(kernel.rows, kernel.columns):
        assert result.anchor == default_anchor(rows, columns)
    else:
        assert result.anchor == (
            min(kernel.anchor[0], rows - 1),
            min(kernel.anchor[1], columns - 1),
        )


@given(kernels(), st.integers(6, 9), st.integers(6, 9))
def test_growing_loses_nothing(kernel, rows, columns):
    grown = resized(kernel, rows, columns)
    assert np.abs(grown.weights).sum() == pytest.approx(np.abs(kernel.weights).sum())
    assert resized(grown, kernel.rows, kernel.columns) == kernel


@pytest.mark.parametrize("size", [(0, 3), (3, 0), (-1, 3), (MAX_KERNEL_SIZE + 1, 3)])
def test_sizes_outside_the_limits_are_refused(size):
    with pytest.raises(RecipeError):
        resized(Kernel(np.ones((3, 3))), *size)


TURNS = {
    transposed: lambda pixels: pixels.T,
    flipped_horizontally: np.fliplr,
    flipped_vertically: np.flipud,
    rotated: lambda pixels: np.rot90(pixels, -1),
    rotated_left: np.rot90,
}


@pytest.mark.parametrize("edit", TURNS)
@given(kernel=kernels(), seed=strategies.seeds)
def test_turning_kernel_and_picture_turns_the_result(edit, kernel, seed):
    turn, pixels = TURNS[edit], pixels_of(seed)
    expected = turn(filtered(kernel, pixels))
    np.testing.assert_allclose(filtered(edit(kernel), turn(pixels)), expected, rtol=1e-6, atol=1e-3)


@pytest.mark.parametrize("edit", TURNS)
@given(kernel=kernels())
def test_turning_moves_every_channel_alike(edit, kernel):
    result = edit(kernel)
    for before, after in zip(planes(kernel), planes(result), strict=True):
        np.testing.assert_array_equal(TURNS[edit](before), after)


@given(kernels())
def test_turns_come_back(kernel):
    assert transposed(transposed(kernel)) == kernel
    assert flipped_horizontally(flipped_horizontally(kernel)) == kernel
    assert flipped_vertically(flipped_vertically(kernel)) == kernel
    assert rotated(rotated(rotated(rotated(kernel)))) == kernel
    assert rotated(rotated(kernel)) == flipped_vertically(flipped_horizontally(kernel))


def test_rotation_is_clockwise():
    np.testing.assert_array_equal(rotated(Kernel([[1, 2], [3, 4]])).weights, [[3, 1], [4, 2]])


@given(kernels())
def test_negating(kernel):
    result = negated(kernel)
    np.testing.assert_array_equal(result.weights, -kernel.weights)
    assert not np.signbit(result.weights[kernel.weights == 0]).any()
    assert (result.scale, result.bias) == (kernel.scale, kernel.bias)


@given(kernels())
def test_sums_are_the_exact_ones(kernel):
    exact = sum(Fraction(weight) for weight in kernel.weights.ravel())
    magnitude = sum(abs(Fraction(weight)) for weight in kernel.weights.ravel())
    assert absolute_sum(kernel) == float(magnitude)
    if abs(exact) > magnitude / 10**9:
        assert weight_sum(kernel) == float(exact)


def test_what_rounding_leaves_of_zero_is_zero():
    kernel = Kernel([[0.1, 0.2, -0.3]])
    assert sum(kernel.weights.ravel()) != 0
    assert weight_sum(kernel) == 0


@pytest.mark.parametrize("weights", [[[1e308, 1e308, -1e308, -1e308, 1]], [[1e308] * 9]])
def test_sums_survive_overflow(weights):
    kernel = Kernel(weights)
    assert weight_sum(kernel) in (0, float("inf"))
    assert absolute_sum(kernel) == float("inf")
    low, high = value_range(kernel, 0, 255)
    assert low <= 0 < high


@given(kernels(summed=False))
def test_a_normalised_kernel_keeps_even_areas(kernel):
    assume(abs(weight_sum(kernel)) > 1e-3)
    even = replace(normalised(kernel), bias=0.0)
    layer = Layer((even,), border="replicate")
    pixels = np.full((4, 4), 100, np.uint8)
    made = run_reference(Recipe((layer,)), pixels).layers[0].filtered[0]
    np.testing.assert_allclose(made, 100, rtol=1e-4, atol=1e-2)
    np.testing.assert_array_equal(even.weights, kernel.weights)


@pytest.mark.parametrize("name", ["Sobel x", "Laplacian 8", "Kirsch NE", "Farid 5 y"])
def test_a_normalised_kernel_of_sum_zero_answers_a_step_with_its_height(name):
    kernel = normalised(find_preset(name).kernel())
    assert value_range(kernel, 0, 255) == pytest.approx((-255, 255))


def test_normalising_what_cannot_be():
    nothing = Kernel(np.zeros((3, 3)), scale=5)
    assert normalised(nothing) == nothing
    with pytest.raises(RecipeError):
        normalised(Kernel([[5e-324]]))
    with pytest.raises(RecipeError):
        normalised(Kernel([[1e308, 1e308]]))


@given(
    kernels(summed=False).filter(lambda kernel: kernel.weights.size <= 9),
    st.sampled_from(((0, 255), (0, 1), (-128, 127), (5, 5))),
)
def test_the_range_is_what_the_extreme_pixels_give(kernel, ends):
    weights = kernel.weights.ravel()
    values = [
        kernel.scale * float(np.dot(weights, corner)) + kernel.bias
        for corner in itertools.product(ends, repeat=weights.size)
    ]
    assert value_range(kernel, *ends) == pytest.approx((min(values), max(values)), abs=1e-6)


# --- names -----------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset_is_known_by_its_kernel(preset):
    assert preset_of(preset.kernel()) == preset


def test_a_kernel_of_any_name_is_the_preset_that_it_equals():
    assert preset_of(Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])).name == "Vertical lines"
    assert preset_of(Kernel([[1, 5, 1]], name="Sobel x")) is None


def edited(kernel, **changes):
    return renamed(kernel, replace(kernel, **changes))


def test_an_edited_preset_keeps_its_first_origin():
    kernel = find_preset("Sobel x").kernel()
    once = edited(kernel, weights=kernel.weights * 3)
    assert once.name == custom_name(find_preset("Sobel x")) == "Custom (from Sobel x)"
    assert edited(once, bias=4).name == "Custom (from Sobel x)"
    assert edited(once, weights=kernel.weights) == kernel


def test_a_custom_kernel_that_happens_to_be_a_preset_keeps_its_origin():
    kernel = replace(find_preset("Emboss").kernel(), name="Custom (from Sobel x)")
    assert edited(kernel, bias=5).name == "Custom (from Sobel x)"


def test_an_edit_that_makes_a_preset_takes_its_name():
    kernel = find_preset("Prewitt x").kernel()
    assert renamed(kernel, transposed(kernel)).name == "Prewitt y"


def test_an_edited_parametric_preset_is_custom():
    kernel = find_preset("Gabor").kernel(size=9)
    assert edited(kernel, bias=1).name == "Custom (from Gabor)"


def test_own_names_stay():
    kernel = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="My lines")
    assert edited(kernel, bias=1).name == "My lines"
    assert edited(Kernel([[1, 5, 1]]), bias=1).name == ""


def test_an_edit_that_changes_nothing_changes_no_name():
    kernel = Kernel([[1, 0], [0, 0]], name="Custom (from Sobel x)")
    assert renamed(kernel, replace(kernel)) is kernel


# --- turns by 45 degrees, anchors, sums -------------------------------------------------------


def test_turning_by_45_degrees_moves_the_ring():
    kernel = Kernel([[1, 2, 3], [4, 5, 6], [7, 8, 9]], anchor=(0, 2), scale=2)
    turned = rotated_by_45(kernel)
    np.testing.assert_array_equal(turned.weights, [[4, 1, 2], [7, 5, 3], [8, 9, 6]])
    assert (turned.anchor, turned.scale) == ((1, 2), 2)


@given(strategies.kernels((2, 3, 3)))
def test_two_turns_by_45_degrees_are_one_by_90(kernel):
    assert rotated_by_45(rotated_by_45(kernel)) == rotated(kernel)


def test_turning_by_45_degrees_turns_compass_kernels():
    assert rotated_by_45(find_preset("Kirsch N").kernel()).weights.tolist() == (
        find_preset("Kirsch NE").kernel().weights.tolist()
    )


@pytest.mark.parametrize("shape", [(3, 4), (1, 1), (5, 5)])
def test_other_sizes_do_not_turn_by_45_degrees(shape):
    with pytest.raises(RecipeError, match="only 3 x 3"):
        rotated_by_45(Kernel(np.ones(shape)))


def test_the_anchor_moves_and_comes_back():
    kernel = Kernel(np.ones((3, 4)), name="Mine")
    moved = anchored(kernel, (2, 3))
    assert moved == Kernel(np.ones((3, 4)), name="Mine", anchor=(2, 3))
    assert anchored(moved, None) == kernel
    with pytest.raises(RecipeError, match="anchor"):
        anchored(kernel, (3, 0))


@given(kernels())
def test_a_sum_is_removed_from_every_channel(kernel):
    assume(np.abs(kernel.weights).max() < 1e300)
    result = sum_removed(kernel)
    assert weight_sum(result) == pytest.approx(0, abs=1e-12 * absolute_sum(kernel))
    for before, after in zip(planes(kernel), planes(result), strict=True):
        np.testing.assert_allclose(
            before - after, np.mean(before / 4) * 4, atol=1e-12 * np.abs(before).max()
        )


@given(kernels())
def test_clearing_leaves_all_but_the_weights(kernel):
    assert cleared(kernel) == replace(kernel, weights=np.zeros_like(kernel.weights))


def test_a_sum_that_cannot_be_removed_is_refused():
    with pytest.raises(RecipeError, match="not finite"):
        sum_removed(Kernel([[1.7e308, -1.7e308, -1.7e308]]))
