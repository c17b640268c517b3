"""The engine against a brute-force oracle, SciPy, NumPy and the tables of the field."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scipy.ndimage
import scipy.signal
from hypothesis import event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run, run_reference
from core.compute.activation import ACTIVATIONS
from core.compute.geometry import ShapeError
from core.compute.padding import BORDERS
from core.compute.pooling import POOLINGS
from tests.core import strategies
from tests.core.oracle import FLOAT32, FLOAT64, NoResultError, Stage, evaluate

SECOND_ORDER = 1.01
"""The slack is first order; n roundings of size u leave out n u / 2 of it, here below 0.1 %."""
UNDERFLOW = 2.0**-100
"""Far above anything that subnormal numbers can lose on the way, far below any value tested."""
LARGEST = 1e18
"""Squares and sums of values below this stay far inside float32."""

GRAY = np.arange(1.0, 17.0).reshape(4, 4).astype(np.float32)


def assert_within(actual, values, slack, roundoff):
    """`actual` equals `values` up to slack x roundoff; NaN and infinities equal exactly."""
    assert actual.shape == values.shape
    finite = np.isfinite(values)
    np.testing.assert_array_equal(np.where(finite, 0, actual), np.where(finite, 0, values))
    bound = SECOND_ORDER * roundoff * slack[finite] + UNDERFLOW
    errors = np.abs(actual[finite].astype(np.float64) - values[finite])
    if not (errors <= bound).all():
        worst = np.argmax(errors - bound)
        raise AssertionError(
            f"at {np.argwhere(finite)[worst]}: {actual[finite][worst]!r}, expected"
            f" {values[finite][worst]!r} within {bound[worst]:.3g}, off by {errors[worst]:.3g}"
        )


def filtered_by_oracle(recipe, image):
    return evaluate(recipe, image)[-1].filtered


def pooled_by_oracle(recipe, image):
    return evaluate(recipe, image)[-1].pooled


ENGINES = {
    "run": (
        lambda recipe, image: run(recipe, image).layers[-1].filtered,
        lambda recipe, image: run(recipe, image).layers[-1].pooled,
    ),
    "reference": (
        lambda recipe, image: run_reference(recipe, image).layers[-1].filtered,
        lambda recipe, image: run_reference(recipe, image).layers[-1].pooled,
    ),
    "oracle": (filtered_by_oracle, pooled_by_oracle),
}


@pytest.fixture(params=ENGINES)
def filtered(request):
    """The last layer's filtered maps: named vectors bind engine, reference and oracle alike."""
    return ENGINES[request.param][0]


@pytest.fixture(params=ENGINES)
def pooled(request):
    return ENGINES[request.param][1]


def one_layer(weights, *, scale=1.0, bias=0.0, anchor=None, color="channels", **layer):
    kernel = Kernel(weights, scale=scale, bias=bias, anchor=anchor)
    return Recipe((Layer((kernel,), **layer),), color=color)


def only_pooling(kind="max", **pooling):
    return one_layer([[1]], pooling=Pooling(kind, **pooling))


# --- the engine and the reference against the oracle, over random recipes ---------------------


def oracle_or_refusal(recipe, image) -> list[Stage] | None:
    try:
        return evaluate(recipe, image)
    except NoResultError:
        return None


def assert_run_agrees(recipe, image):
    """Both engines make what the oracle makes, or all three refuse (None)."""
    stages = oracle_or_refusal(recipe, image)
    if stages is None:
        for engine in (run, run_reference):
            with pytest.raises(ShapeError):
                engine(recipe, image)
        return None
    sizes = [np.abs(one[np.isfinite(one)]).max(initial=0) for s in stages for one in s_arrays(s)]
    if max(sizes) >= LARGEST:
        return None
    trace = run(recipe, image)
    exact = run_reference(recipe, image)
    assert len(trace.layers) == len(exact.layers) == len(stages)
    for layer, precise, stage in zip(trace.layers, exact.layers, stages, strict=True):
        assert layer.filtered.dtype == layer.pooled.dtype == np.float32
        assert precise.filtered.dtype == precise.pooled.dtype == np.float64
        assert_within(layer.filtered, stage.filtered, stage.filtered_slack, FLOAT32)
        assert_within(layer.pooled, stage.pooled, stage.pooled_slack, FLOAT32)
        assert_within(precise.filtered, stage.filtered, 2 * stage.filtered_slack, FLOAT64)
        assert_within(precise.pooled, stage.pooled, 2 * stage.pooled_slack, FLOAT64)
    return trace, stages


def s_arrays(stage):
    return stage.filtered, stage.pooled, stage.filtered_slack, stage.pooled_slack


@settings(strategies.FIXED, max_examples=450)
@given(strategies.cases())
def test_random_recipes_agree_with_the_oracle(case):
    event("compared" if assert_run_agrees(*case) else "refused by all, or too large")


@settings(strategies.FIXED, max_examples=350)
@given(strategies.cases(integer=True))
def test_integer_recipes_are_exact(case):
    agreed = assert_run_agrees(*case)
    if agreed is None:
        return
    trace, stages = agreed
    for layer, stage in zip(trace.layers, stages, strict=True):
        summed = np.abs(stage.pooled).max(initial=0)
        if not max(stage.load, summed) < 2**24:
            event("inexact from some layer on")
            return
        np.testing.assert_array_equal(layer.filtered, stage.filtered)
        np.testing.assert_array_equal(layer.pooled, stage.pooled)
    event("exact in every layer")


@settings(strategies.FIXED, max_examples=250)
@given(strategies.images(kinds=("float32",), channels=(None,)), strategies.poolings())
def test_random_poolings_agree_with_the_oracle(image, pooling):
    """Nothing but pooling, so that NaN and infinities reach it one by one."""
    recipe = Recipe((Layer((Kernel([[1]]),), pooling=pooling),))
    event("compared" if assert_run_agrees(recipe, image) else "refused by all")


large_separable_layers = strategies.layers(
    sizes=st.tuples(st.integers(4, 9), st.integers(4, 9)), styles=strategies.SEPARABLE_STYLES
)


@settings(strategies.FIXED, max_examples=150)
@given(
    strategies.images(kinds=("uint8", "float32"), channels=(None,), largest=15),
    large_separable_layers,
)
def test_separable_kernels_agree_with_the_oracle(image, layer):
    event("compared" if assert_run_agrees(Recipe((layer,)), image) else "refused by all")


@settings(strategies.FIXED, max_examples=100)
@given(strategies.any_recipes(), strategies.images(channels=(None,)))
def test_no_finite_number_in_a_recipe_makes_a_run_warn_or_fail(recipe, image):
    for engine in (run, run_reference):
        try:
            engine(recipe, image)
        except ShapeError:
            event("refused")


@pytest.mark.parametrize("number", [1e308, -1e308, 1e40, 1e-40, 5e-324])
def test_numbers_beyond_float32_are_silent(number):
    for weights in (np.full((3, 3), number), np.full((7, 7), number)):
        recipe = one_layer(
            weights, scale=number, bias=number, border="constant", border_value=number,
            activation="leaky_relu", slope=number,
        )  # fmt: skip
        clip = one_layer(weights, activation="clip", range=sorted((0, number)))
        for kind in ("uint8", "float32"):
            image = np.arange(81).reshape(9, 9).astype(kind)
            for engine in (run, run_reference):
                engine(recipe, image)
                engine(clip, image)


def test_kinds_are_those_of_the_contract():
    assert set(BORDERS) == set(strategies.BORDERS)
    assert set(ACTIVATIONS) == set(strategies.ACTIVATIONS)
    assert set(POOLINGS) == set(strategies.POOLINGS)


# --- larger images, where strips, separable and Fourier paths come in --------------------------

PAD_MODES = {
    "zeros": "constant",
    "replicate": "edge",
    "reflect": "reflect",
    "symmetric": "symmetric",
    "circular": "wrap",
}


def shifted_sum(image, weights, border):
    """Correlation with padding same by shifting the whole image, and sum |weight x pixel|."""
    rows, columns = weights.shape
    top, left = (rows - 1) // 2, (columns - 1) // 2
    sides = ((top, rows - 1 - top), (left, columns - 1 - left))
    padded = np.pad(image.astype(np.float64), sides, mode=PAD_MODES[border])
    total = np.zeros(image.shape)
    size = np.zeros(image.shape)
    with np.errstate(invalid="ignore"):
        for i in range(rows):
            for j in range(columns):
                part = weights[i, j] * padded[i : i + image.shape[0], j : j + image.shape[1]]
                total += part
                size += np.abs(part)
    return total, (rows * columns + 6) * size


def gauss(size):
    x = np.arange(size) - (size - 1) / 2
    bell = np.exp(-(x**2) / (2 * (size / 6) ** 2))
    weights = np.outer(bell, bell)
    return weights / weights.sum()


def disk(size):
    x = np.arange(size) - (size - 1) / 2
    return (x[:, None] ** 2 + x**2 <= (size / 2) ** 2).astype(np.float64)


LARGE_KERNELS = {
    "random 7": np.random.default_rng(1).normal(size=(7, 7)),
    "box 15": np.ones((15, 15)),
    "gauss 21": gauss(21),
    "random 22 x 17": np.random.default_rng(2).normal(size=(22, 17)),
    "disk 41": disk(41),
    "gauss 63": gauss(63),
    "random 63": np.random.default_rng(3).normal(size=(63, 63)),
    "row 63": np.random.default_rng(4).normal(size=(1, 63)),
    "outer 33": np.outer(
        np.random.default_rng(5).normal(size=33), np.random.default_rng(6).normal(size=33)
    ),
}


@pytest.mark.parametrize("name", LARGE_KERNELS)
@pytest.mark.parametrize("border", ["reflect", "zeros"])
def test_errors_stay_local_beside_huge_pixels(name, border):
    """The bound of a pixel knows only its own window, so no error may come from far away."""
    rng = np.random.default_rng(7)
    image = rng.normal(size=(150, 170)).astype(np.float32)
    image[:20, :30] *= np.float32(1e12)
    weights = LARGE_KERNELS[name]
    values, slack = shifted_sum(image, weights, border)
    made = run(one_layer(weights, border=border), image).layers[0].filtered[0]
    assert_within(made, values, slack, FLOAT32)


@pytest.mark.parametrize("name", LARGE_KERNELS)
def test_nan_and_infinity_reach_exactly_their_windows(name):
    rng = np.random.default_rng(8)
    image = rng.normal(size=(150, 170)).astype(np.float32)
    image[70, 90] = np.nan
    image[5, 160] = np.inf
    image[149, 0] = -np.inf
    weights = LARGE_KERNELS[name]
    values, slack = shifted_sum(image, weights, "circular")
    assert np.isnan(values).sum() >= weights.size
    made = run(one_layer(weights, border="circular"), image).layers[0].filtered[0]
    assert_within(made, values, slack, FLOAT32)


@pytest.mark.parametrize("odd", [1e-14, 1e-16, 0.0])
def test_small_weights_count_beside_large_ones(odd):
    """A kernel that is a column times a row but for weights that look like rounding."""
    weights = np.ones((7, 7))
    weights[0] = 1e-14
    weights[0, 3] = 3e-14
    weights[0, 4] = odd
    image = np.zeros((9, 9), dtype=np.float32)
    image[1] = 1e15
    values, slack = shifted_sum(image, weights, "zeros")
    made = run(one_layer(weights, border="zeros"), image).layers[0].filtered[0]
    assert_within(made, values, slack, FLOAT32)


@pytest.mark.parametrize("size", [5, 9, 15])
@pytest.mark.parametrize("change", [0, 1e-6, 1e-5, 1e-3])
def test_impulse_gives_the_weights_back(size, change):
    """Sums with zeros are exact: what is left are the roundings of one product."""
    rng = np.random.default_rng(size)
    weights = np.outer(rng.normal(size=size), rng.normal(size=size))
    weights *= 1 + change * rng.choice([-1, 1], weights.shape)  # nearly a column times a row
    image = np.zeros((2 * size - 1, 2 * size - 1), dtype=np.uint8)
    image[size - 1, size - 1] = 201
    made = run(one_layer(weights, padding="valid", flip=True), image).layers[0].filtered[0]
    assert_within(made, 201 * weights, 8 * np.abs(201 * weights), FLOAT32)


def test_zero_weight_beside_ones_meets_infinity():
    weights = np.full((7, 7), 1.0)
    weights[0] = 1e-15
    weights[0, 0] = 0
    image = np.ones((9, 9), dtype=np.float32)
    image[1, 1] = np.inf
    values, slack = shifted_sum(image, weights, "zeros")
    made = run(one_layer(weights, border="zeros"), image).layers[0].filtered[0]
    assert_within(made, values, slack, FLOAT32)


@pytest.mark.parametrize("name", ["box", "disk", "signs", "outer"])
@pytest.mark.parametrize("size", [3, 8, 15, 31, 63])
def test_large_integer_kernels_are_exact(name, size):
    rng = np.random.default_rng(size)
    weights = {
        "box": np.ones((size, size)),
        "disk": disk(size),
        "signs": rng.choice([-1.0, 1.0], (size, size)),
        "outer": np.outer(rng.integers(-2, 3, size), rng.integers(-2, 3, size)).astype(float),
    }[name]
    image = rng.integers(0, 256, (140, 131)).astype(np.uint8)
    assert np.abs(weights).sum() * 255 < 2**24
    for border in ("reflect", "circular"):
        values, _ = shifted_sum(image, weights, border)
        made = run(one_layer(weights, border=border), image).layers[0].filtered[0]
        np.testing.assert_array_equal(made, values)


@pytest.mark.parametrize("shape", [(4000, 203), (41, 1700), (613, 702)])
@pytest.mark.parametrize("border", PAD_MODES)
def test_two_layers_on_many_strips(shape, border):
    rng = np.random.default_rng(9)
    image = rng.integers(0, 256, shape).astype(np.uint8)
    first, second = rng.integers(-3, 4, (5, 4)), rng.integers(-3, 4, (3, 3))
    recipe = Recipe(
        (
            Layer((Kernel(first),), border=border, activation="relu"),
            Layer(
                (Kernel(second),), border=border, pooling=Pooling("max", size=(5, 3), stride=(3, 2))
            ),
        )
    )
    middle = np.maximum(shifted_sum(image, first, border)[0], 0)
    values = shifted_sum(middle, second, border)[0]
    assert np.abs(values).max() < 2**24
    blocks = np.lib.stride_tricks.sliding_window_view(values, (5, 3))[::3, ::2].max(axis=(2, 3))
    trace = run(recipe, image)
    np.testing.assert_array_equal(trace.layers[0].filtered[0], middle)
    np.testing.assert_array_equal(trace.layers[1].filtered[0], values)
    np.testing.assert_array_equal(trace.layers[1].pooled[0], blocks)


def test_sixteen_bit_laplacian_is_exact():
    """A float32 Fourier transform is off by up to 0.11 here."""
    image = np.random.default_rng(10).integers(0, 65536, (300, 400)).astype(np.uint16)
    weights = np.array([[1, 1, 1], [1, -8, 1], [1, 1, 1]])
    values, _ = shifted_sum(image, weights, "reflect")
    made = run(one_layer(weights), image).layers[0].filtered[0]
    np.testing.assert_array_equal(made, values)


@pytest.mark.parametrize("scale", [0.1, 1 / 9, 1 / 256, -3.7])
def test_scale_multiplies_the_finished_sum(scale):
    """The integer sum is exact, which leaves the roundings of scale, product, bias and sum."""
    image = np.random.default_rng(11).integers(0, 256, (40, 50)).astype(np.uint8)
    weights = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]])
    total, _ = shifted_sum(image, weights, "reflect")
    made = run(one_layer(weights, scale=scale, bias=1 / 3), image).layers[0].filtered[0]
    assert_within(made, scale * total + 1 / 3, 4 * (np.abs(scale * total) + 1 / 3), FLOAT32)


# --- operators.md 8.2: borders ---------------------------------------------------------------

ROW = np.array([[1, 2, 3, 4]], dtype=np.uint8)
BORDER_ROWS = {
    "zeros": [0, 0, 0, 1, 2, 3, 4, 0, 0, 0],
    "constant": [9, 9, 9, 1, 2, 3, 4, 9, 9, 9],
    "replicate": [1, 1, 1, 1, 2, 3, 4, 4, 4, 4],
    "symmetric": [3, 2, 1, 1, 2, 3, 4, 4, 3, 2],
    "reflect": [4, 3, 2, 1, 2, 3, 4, 3, 2, 1],
    "circular": [2, 3, 4, 1, 2, 3, 4, 1, 2, 3],
}


@pytest.mark.parametrize("border", BORDER_ROWS)
def test_border_rows(filtered, border):
    across = one_layer([[1]], padding=(0, 0, 3, 3), border=border, border_value=9)
    np.testing.assert_array_equal(filtered(across, ROW)[0], [BORDER_ROWS[border]])
    down = one_layer([[1]], padding=(3, 3, 0, 0), border=border, border_value=9)
    np.testing.assert_array_equal(filtered(down, ROW.T)[0], np.transpose([BORDER_ROWS[border]]))


def test_border_value_counts_only_for_constant(filtered):
    recipe = one_layer([[1]], padding=(1, 1, 1, 1), border="zeros", border_value=9)
    assert filtered(recipe, ROW)[0, 0].tolist() == [0] * 6


@pytest.mark.parametrize("border", [b for b in PAD_MODES if b != "zeros"])
@pytest.mark.parametrize("shape", [(1, 1), (1, 4), (2, 3), (5, 2), (6, 7)])
@pytest.mark.parametrize("sides", [(1, 0, 2, 3), (5, 6, 4, 7), (23, 40, 31, 19), (0, 130, 201, 0)])
def test_borders_are_those_of_numpy_pad_however_wide(filtered, border, shape, sides):
    image = np.random.default_rng(12).integers(0, 256, shape).astype(np.uint8)
    expected = np.pad(image, (sides[:2], sides[2:]), mode=PAD_MODES[border])
    made = filtered(one_layer([[1]], padding=sides, border=border), image)
    np.testing.assert_array_equal(made[0], expected)


NDIMAGE_MODES = {
    "zeros": "constant",
    "constant": "constant",
    "replicate": "nearest",
    "reflect": "mirror",
    "symmetric": "reflect",
    "circular": "grid-wrap",
}


@pytest.mark.parametrize("border", NDIMAGE_MODES)
@pytest.mark.parametrize("flip", [False, True])
def test_same_is_scipy_ndimage_with_its_origin(filtered, border, flip):
    rng = np.random.default_rng(13)
    filter_image = scipy.ndimage.convolve if flip else scipy.ndimage.correlate
    for rows, columns in [(1, 1), (2, 2), (3, 3), (3, 4), (5, 2), (4, 7)]:
        image = rng.normal(size=(9, 8)).astype(np.float32)
        weights = rng.normal(size=(rows, columns))
        anchors = {(0, 0), ((rows - 1) // 2, (columns - 1) // 2), (rows - 1, columns - 1)}
        for anchor in anchors:
            expected = filter_image(
                image.astype(np.float64),
                weights,
                mode=NDIMAGE_MODES[border],
                cval=2.5 if border == "constant" else 0.0,
                origin=(anchor[0] - rows // 2, anchor[1] - columns // 2),
            )
            recipe = one_layer(weights, anchor=anchor, flip=flip, border=border, border_value=2.5)
            np.testing.assert_allclose(filtered(recipe, image)[0], expected, rtol=0, atol=3e-5)


# --- operators.md 8.3: direction and centre of even kernels ------------------------------------


@pytest.mark.parametrize("shape", [(2, 2), (4, 4), (2, 3), (3, 4), (1, 6), (3, 3)])
@pytest.mark.parametrize("flip", [False, True])
def test_default_anchor_is_that_of_scipy_signal(filtered, shape, flip):
    rng = np.random.default_rng(14)
    image = rng.integers(-9, 10, (7, 8)).astype(np.int16)
    weights = rng.integers(-9, 10, shape)
    filter_image = scipy.signal.convolve2d if flip else scipy.signal.correlate2d
    for padding in ("same", "full", "valid"):
        expected = filter_image(image.astype(np.float64), weights, mode=padding)
        recipe = one_layer(weights, flip=flip, padding=padding, border="zeros")
        np.testing.assert_array_equal(filtered(recipe, image)[0], expected)


def test_impulse_shows_direction_and_anchor(filtered):
    impulse = np.zeros((4, 4), dtype=np.uint8)
    impulse[1, 1] = 1
    weights = [[1, 2], [3, 4]]
    turned = [[0, 0, 0, 0], [0, 1, 2, 0], [0, 3, 4, 0], [0, 0, 0, 0]]
    seen = [[4, 3, 0, 0], [2, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    np.testing.assert_array_equal(filtered(one_layer(weights, border="zeros"), impulse)[0], seen)
    recipe = one_layer(weights, border="zeros", flip=True)
    np.testing.assert_array_equal(filtered(recipe, impulse)[0], turned)
    recipe = one_layer(weights, border="zeros", anchor=(1, 1))
    later = [[0, 0, 0, 0], [0, 4, 3, 0], [0, 2, 1, 0], [0, 0, 0, 0]]
    np.testing.assert_array_equal(filtered(recipe, impulse)[0], later)


@pytest.mark.parametrize("rows", range(1, 6))
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("dilation", [1, 3])
@pytest.mark.parametrize("flip", [False, True])
def test_same_visits_every_stride_th_pixel_from_the_first(filtered, rows, stride, dilation, flip):
    image = np.arange(1, 12, dtype=np.uint8)[:, None]
    for anchor in range(rows):
        weights = np.zeros((rows, 1))
        weights[anchor] = 1
        recipe = one_layer(
            weights, anchor=(anchor, 0), stride=(stride, 1), dilation=(dilation, 1), flip=flip
        )
        np.testing.assert_array_equal(filtered(recipe, image)[0], image[::stride])


# --- layers of several kernels, channels and kinds ---------------------------------------------


def test_separate_kernels_make_maps_kernel_by_kernel(filtered):
    image = np.array([[[1, 10, 100]]], dtype=np.uint8)
    layer = Layer((Kernel([[1]]), Kernel([[2]], bias=1)))
    assert filtered(Recipe((layer,)), image).ravel().tolist() == [1, 10, 100, 3, 21, 201]


def test_kernels_of_three_dimensions_sum_over_the_maps(filtered):
    image = np.array([[[1, 10, 100]]], dtype=np.uint8)
    layer = Layer((Kernel([[[1]], [[2]], [[-1]]]), Kernel([[[0]], [[0]], [[2]]], scale=0.5)))
    assert filtered(Recipe((layer,)), image).ravel().tolist() == [-79, 100]


def test_flip_turns_rows_and_columns_but_no_channels(filtered):
    image = np.zeros((3, 3, 2), dtype=np.uint8)
    image[1, 1] = 1, 100
    weights = np.array([np.arange(9).reshape(3, 3), np.zeros((3, 3))])
    recipe = one_layer(weights, flip=True, border="zeros")
    np.testing.assert_array_equal(filtered(recipe, image)[0], np.arange(9).reshape(3, 3))


def test_kernels_of_several_sizes_share_padding_same(filtered):
    image = np.random.default_rng(15).integers(0, 256, (5, 6)).astype(np.uint8)
    sizes = [(1, 1), (4, 3), (7, 9)]
    kernels = []
    for rows, columns in sizes:
        weights = np.zeros((rows, columns))
        weights[(rows - 1) // 2, (columns - 1) // 2] = 1
        kernels.append(Kernel(weights))
    made = filtered(Recipe((Layer(tuple(kernels)),)), image)
    np.testing.assert_array_equal(made, [image] * 3)


@pytest.mark.parametrize("color", ["channels", "luminance"])
def test_luminance(filtered, color):
    image = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255], [10, 20, 30]]], dtype=np.uint8)
    made = filtered(one_layer([[1]], color=color), image)
    if color == "channels":
        np.testing.assert_array_equal(made, np.moveaxis(image, 2, 0))
    else:
        np.testing.assert_allclose(made, [[[76.245, 149.685, 29.07, 18.15]]], rtol=1e-6)
    gray = filtered(one_layer([[1]], color=color), image[:, :, 0])
    np.testing.assert_array_equal(gray, [image[:, :, 0]])


def test_luminance_of_infinities_is_silent(filtered):
    image = np.ones((1, 4, 3), dtype=np.float32)
    image[0, 0] = np.inf, -np.inf, 0
    image[0, 1] = np.nan, np.inf, 0
    image[0, 2] = np.inf, 0, 0
    made = filtered(one_layer([[1]], color="luminance"), image)
    np.testing.assert_allclose(made, [[[math.nan, math.nan, math.inf, 1]]], rtol=3e-7)


def test_luminance_keeps_the_range_of_the_file(filtered):
    image = np.full((2, 2, 3), 200, dtype=np.uint8)
    recipe = one_layer([[2]], color="luminance", activation="clip")
    np.testing.assert_array_equal(filtered(recipe, image), np.full((1, 2, 2), 255))


CLIP_LIMITS = {
    "uint8": (0, 255),
    "uint16": (0, 65535),
    "int16": (-32768, 32767),
    "bool": (0, 255),
    "float32": (0, 1),
    "float64": (0, 1),
}


@pytest.mark.parametrize("kind", CLIP_LIMITS)
def test_clip_defaults_to_the_range_of_the_file_in_every_layer(filtered, kind):
    image = np.ones((1, 1), dtype=kind)
    for scale, limit in zip((-1e6, 1e6), CLIP_LIMITS[kind], strict=True):
        clip = Layer((Kernel([[1]], scale=scale),), activation="clip")
        then = Layer((Kernel([[1]], scale=1e7, bias=scale),), activation="clip")
        assert filtered(Recipe((clip,)), image).item() == limit
        assert filtered(Recipe((clip, then)), image).item() == limit


@pytest.mark.parametrize(
    ("activation", "given", "expected"),
    [
        ("none", {}, [-math.inf, -2, 0, 3, math.inf, math.nan]),
        ("relu", {}, [0, 0, 0, 3, math.inf, math.nan]),
        ("leaky_relu", {"slope": 0.5}, [-math.inf, -1, 0, 3, math.inf, math.nan]),
        ("leaky_relu", {"slope": -0.5}, [math.inf, 1, 0, 3, math.inf, math.nan]),
        ("leaky_relu", {"slope": 2}, [-math.inf, -4, 0, 3, math.inf, math.nan]),
        ("abs", {}, [math.inf, 2, 0, 3, math.inf, math.nan]),
        ("sigmoid", {}, [0, 0.11920292202211755, 0.5, 0.9525741268224334, 1, math.nan]),
        ("tanh", {}, [-1, -0.9640275800758169, 0, 0.9950547536867305, 1, math.nan]),
        ("clip", {}, [0, 0, 0, 1, 1, math.nan]),
        ("clip", {"range": (-1, 2.5)}, [-1, -1, 0, 2.5, 2.5, math.nan]),
    ],
)
def test_activations(filtered, activation, given, expected):
    image = np.array([[-math.inf, -2, 0, 3, math.inf, math.nan]], dtype=np.float32)
    made = filtered(one_layer([[1]], activation=activation, **given), image)
    np.testing.assert_allclose(made[0, 0], expected, rtol=5e-7)


@pytest.mark.parametrize("value", [-1000, -100, -90, 90, 100, 1000])
@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
def test_saturated_activations_reach_their_limits(filtered, activation, value):
    image = np.full((2, 2), value, dtype=np.int16)
    low = 0 if activation == "sigmoid" else -1
    made = filtered(one_layer([[1]], activation=activation), image)
    np.testing.assert_allclose(made, low if value < 0 else 1, atol=1e-38)


def test_disabled_layer_hands_its_input_on(filtered):
    image = np.random.default_rng(16).integers(0, 256, (4, 5, 3)).astype(np.uint8)
    off = Layer(
        (Kernel(np.ones((2, 3, 3))),),  # would not even fit three channels
        enabled=False,
        padding="valid",
        activation="sigmoid",
        pooling=Pooling("sum", size=(9, 9)),
    )
    double = Layer((Kernel([[2]]),))
    planes = np.moveaxis(image, 2, 0)
    np.testing.assert_array_equal(filtered(Recipe((off,)), image), planes)
    np.testing.assert_array_equal(filtered(Recipe((off, double)), image), 2.0 * planes)
    np.testing.assert_array_equal(filtered(Recipe((double, off)), image), 2.0 * planes)


def test_zero_weights_meet_nan_and_infinity(filtered):
    image = np.zeros((5, 5), dtype=np.float32)
    image[2, 2] = np.nan
    made = filtered(one_layer(np.zeros((3, 3))), image)[0]
    np.testing.assert_array_equal(
        np.isnan(made), scipy.ndimage.binary_dilation(np.isnan(image), np.ones((3, 3)))
    )
    image[2, 2] = np.inf
    identity = [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
    made = filtered(one_layer(identity), image)[0]
    assert np.isinf(made[2, 2])
    assert np.isnan(made).sum() == 8
    assert np.isnan(made[1:4, 1:4]).sum() == 8
    single = filtered(one_layer([[2]], bias=1), image)[0]
    assert np.isinf(single[2, 2])
    assert not np.isnan(single).any()
    assert np.isnan(filtered(one_layer([[2]], scale=0), image)[0, 2, 2])
    holes = filtered(one_layer(np.zeros((3, 3)), dilation=(2, 2)), image)[0]
    assert np.isnan(holes).sum() == 9  # dilation leaves gaps that the window lacks
    assert np.isnan(holes[::2, ::2]).all()


def test_zero_border_times_weights_is_zero_beside_infinity(filtered):
    image = np.array([[np.inf, 1, 1, 1]], dtype=np.float32)
    made = filtered(one_layer([[1, 1, 1]], border="zeros"), image)[0, 0]
    assert made.tolist() == [np.inf, np.inf, 3, 2]
    made = filtered(one_layer([[1, 1, 1]], border="circular"), image)[0, 0]
    assert made.tolist() == [np.inf, np.inf, 3, np.inf]


# --- border keep and the tutorial --------------------------------------------------------------


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("dilation", [(1, 1), (2, 1), (2, 3)])
@pytest.mark.parametrize("anchor", [None, (0, 0), (1, 2), (2, 3)])
def test_keep_leaves_the_pixels_where_the_kernel_does_not_fit(filtered, flip, dilation, anchor):
    image = np.random.default_rng(17).integers(1, 256, (9, 12)).astype(np.uint8)
    recipe = one_layer(
        np.zeros((3, 4)),
        anchor=anchor,
        bias=-1,
        scale=5,
        flip=flip,
        dilation=dilation,
        border="keep",
        activation="abs",
    )
    row, column = anchor or (1, 1)
    if flip:
        row, column = 2 - row, 3 - column
    expected = image.astype(np.float64)
    expected[
        row * dilation[0] : 9 - (2 - row) * dilation[0],
        column * dilation[1] : 12 - (3 - column) * dilation[1],
    ] = 1
    np.testing.assert_array_equal(filtered(recipe, image)[0], expected)


def test_keep_with_a_kernel_larger_than_the_image(filtered):
    image = np.random.default_rng(18).integers(0, 256, (4, 5, 3)).astype(np.uint8)
    layer = Layer((Kernel(np.ones((5, 1)), bias=9), Kernel(np.ones((1, 7)))), border="keep")
    made = filtered(Recipe((layer,)), image)
    np.testing.assert_array_equal(made, np.concatenate([np.moveaxis(image, 2, 0)] * 2))


TUTORIAL_FILTERS = [
    ([[0, 1, 0], [1, -4, 1], [0, 1, 0]], 1),
    ([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], 1),
    ([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], 1),
    ([[1, 2, 1], [2, 4, 2], [1, 2, 1]], 0.1),
    ([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], 0.1),
]


@pytest.fixture(scope="module")
def photograph():
    rng = np.random.default_rng(19)
    smooth = scipy.ndimage.gaussian_filter(rng.normal(size=(512, 512)), 3)
    scaled = 127 + 900 * smooth + rng.normal(scale=8, size=smooth.shape)
    return np.clip(scaled, 0, 255).astype(np.uint8)


def tutorial_loop(image, filter, weight, *, clamp):
    i = image.astype(np.float64)
    i_transformed = np.copy(i)
    size_x, size_y = i_transformed.shape
    for x in range(1, size_x - 1):
        for y in range(1, size_y - 1):
            convolution = 0.0
            convolution = convolution + (i[x - 1, y - 1] * filter[0][0])
            convolution = convolution + (i[x, y - 1] * filter[0][1])
            convolution = convolution + (i[x + 1, y - 1] * filter[0][2])
            convolution = convolution + (i[x - 1, y] * filter[1][0])
            convolution = convolution + (i[x, y] * filter[1][1])
            convolution = convolution + (i[x + 1, y] * filter[1][2])
            convolution = convolution + (i[x - 1, y + 1] * filter[2][0])
            convolution = convolution + (i[x, y + 1] * filter[2][1])
            convolution = convolution + (i[x + 1, y + 1] * filter[2][2])
            convolution = convolution * weight
            if clamp:
                if convolution < 0:
                    convolution = 0
                if convolution > 255:
                    convolution = 255
            i_transformed[x, y] = convolution
    return i_transformed


def tutorial_pooling(i_transformed, kind):
    size_x, size_y = i_transformed.shape
    new_image = np.zeros((size_x // 2, size_y // 2))
    for x in range(0, size_x, 2):
        for y in range(0, size_y, 2):
            pixels = []
            pixels.append(i_transformed[x, y])
            pixels.append(i_transformed[x + 1, y])
            pixels.append(i_transformed[x, y + 1])
            pixels.append(i_transformed[x + 1, y + 1])
            if kind == "max":
                pixels.sort(reverse=True)
            new_image[x // 2, y // 2] = pixels[0]
    return new_image


@pytest.mark.parametrize(("filter", "weight"), TUTORIAL_FILTERS)
@pytest.mark.parametrize("clamp", [False, True])
def test_tutorial(photograph, filter, weight, clamp):
    expected = tutorial_loop(photograph, filter, weight, clamp=clamp)
    recipe = one_layer(
        np.transpose(filter),
        scale=weight,
        border="keep",
        activation="clip" if clamp else "none",
        pooling=Pooling("first"),
    )
    trace = run(recipe, photograph)
    # Weight 1 is exact; .1 is rounded to float32 once as a number and once in the product.
    slack = 0 if weight == 1 else 2 * np.abs(expected)
    assert_within(trace.layers[0].filtered[0], expected, slack * np.ones((512, 512)), FLOAT32)
    for kind in ("first", "max"):
        values = tutorial_pooling(expected, kind)
        layer = Layer(
            recipe.layers[0].kernels,
            border="keep",
            pooling=Pooling(kind),
            activation=recipe.layers[0].activation,
        )
        made = run(Recipe((layer,)), photograph).layers[0].pooled[0]
        slack = 0 if weight == 1 else 2 * np.abs(values)
        assert_within(made, values, slack * np.ones((256, 256)), FLOAT32)


def test_maximum_of_the_tutorials_block(pooled):
    block = np.array(
        [[0, 64, 128, 128], [48, 192, 144, 144], [142, 226, 168, 0], [255, 0, 0, 64]],
        dtype=np.uint8,
    )
    assert pooled(only_pooling("max"), block).tolist() == [[[192, 144], [255, 168]]]


# --- operators.md 8.4: pooling -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("n", "k", "s", "p", "floor", "ceil"),
    [
        (5, 2, 2, 0, 2, 3),
        (5, 2, 2, 1, 3, 3),
        (5, 3, 3, 1, 2, 2),
        (5, 1, 2, 0, 3, 3),
        (6, 1, 2, 0, 3, 3),
        (1, 2, 2, 0, None, 1),
        (28, 2, 2, 0, 14, 14),
        (25, 2, 2, 0, 12, 13),
    ],
)
def test_pooling_sizes(n, k, s, p, floor, ceil):
    image = np.ones((n, n), dtype=np.uint8)
    for ceil_mode, expected in ((False, floor), (True, ceil)):
        for kind in POOLINGS:
            recipe = only_pooling(
                kind, size=(k, k), stride=(s, s), padding=(p, p), ceil_mode=ceil_mode
            )
            for engine in (run, run_reference):
                if expected is None:
                    with pytest.raises(ShapeError):
                        engine(recipe, image)
                else:
                    made = engine(recipe, image).layers[0].pooled
                    assert made.shape == (1, expected, expected)


RAMP_AVERAGES = {
    True: [[14 / 9, 20 / 6, 2], [38 / 6, 11, 6], [4.5, 7.5, 4]],
    False: [[3.5, 5, 6], [9.5, 11, 12], [13.5, 15, 16]],
}


@pytest.mark.parametrize("counted", [True, False])
def test_average_of_the_ramp(pooled, counted):
    recipe = only_pooling(
        "average",
        size=(3, 3),
        stride=(2, 2),
        padding=(1, 1),
        ceil_mode=True,
        count_include_pad=counted,
    )
    np.testing.assert_allclose(pooled(recipe, GRAY)[0], RAMP_AVERAGES[counted], rtol=3e-7)


@pytest.mark.parametrize(
    ("kind", "block", "expected"),
    [
        ("median", [[1, 2], [3, 4]], 2.5),
        ("median", [[4, 1], [3, 2]], 2.5),
        ("median", np.arange(1, 10).reshape(3, 3), 5),
        ("median", [[-5, -1, -4]], -4),
        ("median", [[7]], 7),
        ("l2", [[3, -4]], 5),
        ("l2", [[-2]], 2),
        ("sum", [[-3, 1], [1, -3]], -4),
        ("average", [[-3, 1], [2, -3]], -0.75),
        ("min", [[3, 1], [2, 5]], 1),
        ("max", [[-3, -1], [-2, -5]], -1),
        ("first", [[3, 9], [2, 5]], 3),
    ],
)
def test_pooling_of_one_window(pooled, kind, block, expected):
    block = np.array(block, dtype=np.float32)
    assert pooled(only_pooling(kind, size=block.shape), block).item() == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("max", [[-6, -4], [-3, -1]]),
        ("min", [[-6, -5], [-3, -2]]),
        ("median", [[-6, -4.5], [-3, -1.5]]),
        ("first", [[-6, -5], [-3, -2]]),
        ("sum", [[-6, -9], [-3, -3]]),
        ("l2", [[6, math.sqrt(41)], [3, math.sqrt(5)]]),
        ("average", [[-6 / 4, -9 / 4], [-3 / 4, -3 / 4]]),
    ],
)
def test_padded_cells_of_pooling(pooled, kind, expected):
    """The windows hold -6, then -5 -4, then -3, then -2 -1, beside padded cells."""
    image = np.array([[-6, -5, -4], [-3, -2, -1]], dtype=np.int16)
    made = pooled(only_pooling(kind, padding=(1, 1)), image)
    np.testing.assert_allclose(made, [expected], rtol=2e-7)


@pytest.mark.parametrize("kind", strategies.POOLINGS)
def test_nan_and_infinity_through_pooling(pooled, kind):
    image = np.ones((4, 4), dtype=np.float32)
    image[1, 1] = np.nan
    image[0, 2] = np.inf
    image[3, 0] = -np.inf
    made = pooled(only_pooling(kind), image)[0]
    even = {
        "max": [[math.nan, math.inf], [1, 1]],
        "min": [[math.nan, 1], [-math.inf, 1]],
        "median": [[math.nan, 1], [1, 1]],
        "average": [[math.nan, math.inf], [-math.inf, 1]],
        "sum": [[math.nan, math.inf], [-math.inf, 4]],
        "l2": [[math.nan, math.inf], [math.inf, 2]],
        "first": [[1, math.inf], [1, 1]],
    }
    np.testing.assert_array_equal(made, even[kind])


def test_every_small_pooling_agrees_with_the_oracle():
    """All sizes, strides, paddings, dilations and rounding modes of one axis."""
    rng = np.random.default_rng(20)
    kinds = strategies.POOLINGS
    count = 0
    for n in range(1, 8):
        row = rng.integers(-99, 100, (1, n)).astype(np.int16)
        for k in range(1, 6):
            for s in range(1, 5):
                for p in range(k // 2 + 1):
                    for d in range(1, 4):
                        for ceil_mode in (False, True):
                            recipe = only_pooling(
                                kinds[count % len(kinds)],
                                size=(1, k),
                                stride=(1, s),
                                padding=(0, p),
                                dilation=(1, d),
                                ceil_mode=ceil_mode,
                                count_include_pad=bool(count // len(kinds) % 2),
                            )
                            count += 1
                            assert_run_agrees(recipe, row)


# --- what cannot be run ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "recipe",
    [
        one_layer(np.ones((5, 1)), padding="valid"),
        one_layer(np.ones((1, 5)), padding=(3, 3, 0, 0)),
        one_layer(np.ones((3, 3)), padding="valid", dilation=(2, 1)),
        one_layer(np.ones((2, 1, 1))),
        one_layer(np.ones((4, 3, 3))),
        one_layer(np.ones((3, 3, 3)), color="luminance"),
        only_pooling(size=(5, 5)),
        only_pooling(size=(2, 2), dilation=(4, 1)),
        only_pooling("sum", size=(2, 2), padding=(1, 1), dilation=(1, 4), ceil_mode=True),
        Recipe((Layer((Kernel([[1]]),)), Layer((Kernel(np.ones((2, 1, 1))),)))),
    ],
)
def test_recipes_that_do_not_fit_the_image(recipe):
    image = np.ones((4, 4, 3), dtype=np.uint8)
    if recipe.layers[0].pooling is not None and recipe.layers[0].pooling.kind == "sum":
        image = image[:, :1]  # the window's cells lie at -1 and 3
    assert oracle_or_refusal(recipe, image) is None
    for engine in (run, run_reference):
        with pytest.raises(ShapeError, match=r"\w"):
            engine(recipe, image)


def test_shape_error_is_a_value_error():
    assert issubclass(ShapeError, ValueError)


# --- the trace -----------------------------------------------------------------------------------

TWO_LAYERS = Recipe(
    (
        Layer((Kernel(np.ones((3, 3))),), pooling=Pooling()),
        Layer((Kernel([[1]]), Kernel([[2]]))),
    )
)


def test_trace_shapes_and_kind():
    trace = run(TWO_LAYERS, np.ones((5, 6, 3), dtype=np.uint8))
    shapes = [(layer.filtered.shape, layer.pooled.shape) for layer in trace.layers]
    assert shapes == [((3, 5, 6), (3, 2, 3)), ((6, 2, 3), (6, 2, 3))]
    for layer in trace.layers:
        for maps in (layer.filtered, layer.pooled):
            assert maps.dtype == np.float32
            assert not maps.flags.writeable
            with pytest.raises(ValueError, match="read-only"):
                maps[0, 0, 0] = 1


def test_pooled_is_filtered_where_pooling_is_off():
    off = Layer((Kernel([[1]]),), enabled=False, pooling=Pooling())
    recipe = Recipe((*TWO_LAYERS.layers, off))
    trace = run(recipe, GRAY)
    assert trace.layers[0].pooled is not trace.layers[0].filtered
    assert trace.layers[1].pooled is trace.layers[1].filtered
    assert trace.layers[2].pooled is trace.layers[2].filtered


def test_only_kept_stages_are_in_the_trace():
    whole = run(TWO_LAYERS, GRAY)
    trace = run(TWO_LAYERS, GRAY, keep=("filtered",))
    assert trace.layers[0].pooled is None
    np.testing.assert_array_equal(trace.layers[0].filtered, whole.layers[0].filtered)
    np.testing.assert_array_equal(trace.layers[1].filtered, whole.layers[1].filtered)
    trace = run(TWO_LAYERS, GRAY, keep=("pooled",))
    assert trace.layers[0].filtered is None
    np.testing.assert_array_equal(trace.layers[0].pooled, whole.layers[0].pooled)
    np.testing.assert_array_equal(trace.layers[1].pooled, whole.layers[1].pooled)
    trace = run(TWO_LAYERS, GRAY, keep=())
    assert [(layer.filtered, layer.pooled) for layer in trace.layers] == [(None, None)] * 2


def test_trace_names_its_recipe_and_image():
    image = Image(GRAY)
    trace = run(TWO_LAYERS, image)
    assert trace.recipe == TWO_LAYERS
    assert trace.image is image


@pytest.mark.parametrize("kind", ["uint8", "float32", "float64"])
def test_input_is_never_written_to(kind):
    image = np.random.default_rng(21).integers(0, 200, (30, 31, 3)).astype(kind)
    before = image.copy()
    recipe = Recipe(
        (
            Layer((Kernel([[1]]),), enabled=False),
            Layer((Kernel([[-1]], bias=3),), border="keep", activation="relu"),
        ),
    )
    for engine in (run, run_reference):
        engine(recipe, image)
        np.testing.assert_array_equal(image, before)
        assert image.flags.writeable
    image.setflags(write=False)
    run(recipe, image)


@pytest.mark.parametrize("layout", ["columns first", "every other", "backwards"])
def test_order_in_memory_changes_nothing(layout):
    image = np.random.default_rng(22).integers(0, 256, (9, 8, 3)).astype(np.uint8)
    for pixels in (image, image[:, :, 0], image.astype(np.float32)):
        expected = run(TWO_LAYERS, np.ascontiguousarray(pixels)).layers[-1].pooled
        made = run(TWO_LAYERS, strategies.laid_out(pixels, layout)).layers[-1].pooled
        np.testing.assert_array_equal(made, expected)


def test_byte_order_changes_nothing():
    image = np.arange(12, dtype=np.uint16).reshape(3, 4) * 300
    expected = run(TWO_LAYERS, image).layers[-1].pooled
    swapped = image.astype(image.dtype.newbyteorder())
    np.testing.assert_array_equal(run(TWO_LAYERS, swapped).layers[-1].pooled, expected)


def test_array_has_no_alpha_and_image_sets_it_aside():
    pixels = np.random.default_rng(23).integers(0, 256, (4, 5, 4)).astype(np.uint8)
    identity = one_layer([[1]])
    assert run(identity, pixels).layers[0].filtered.shape == (4, 4, 5)
    with_alpha = Image(pixels[:, :, :3], alpha=pixels[:, :, 3])
    made = run(identity, with_alpha).layers[0].filtered
    np.testing.assert_array_equal(made, np.moveaxis(pixels[:, :, :3], 2, 0))
    transparent = Image(pixels[:, :, :3], alpha=np.zeros((4, 5), np.uint8))
    np.testing.assert_array_equal(run(identity, transparent).layers[0].filtered, made)


def test_kinds_of_pixels(filtered):
    identity = one_layer([[1]])
    flags = np.array([[True, False]])
    assert filtered(identity, flags).tolist() == [[[255, 0]]]
    for kind in ("float16", "float64"):
        floats = np.array([[0.5, -2]], dtype=kind)
        assert filtered(identity, floats).tolist() == [[[0.5, -2]]]
    assert filtered(identity, np.array([[-7, 7]], dtype=np.int8)).tolist() == [[[-7, 7]]]


def test_sobel_of_eight_bits_keeps_its_sign(filtered):
    """An 8-bit result would come back as 4."""
    image = np.array([[255, 255, 0]] * 3, dtype=np.uint8)
    sobel = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
    assert filtered(one_layer(sobel, padding="valid"), image).item() == -1020


def test_runs_are_repeatable():
    image = np.random.default_rng(24).normal(size=(200, 190)).astype(np.float32)
    weights = np.random.default_rng(25).normal(size=(9, 9))
    first = run(one_layer(weights), image).layers[0].filtered
    np.testing.assert_array_equal(run(one_layer(weights), image).layers[0].filtered, first)
