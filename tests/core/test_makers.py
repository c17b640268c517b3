"""Kernels made from formulas agree with other implementations and with what they stand for."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, ndimage

from core import makers
from core.parametric_presets import PARAMETRIC_PRESETS, Parameter
from core.presets import find_preset
from core.recipe import MAX_KERNEL_SIZE, Kernel, RecipeError


def effective(kernel):
    return kernel.weights * kernel.scale


def impulse(size):
    picture = np.zeros((size, size))
    picture[size // 2, size // 2] = 1
    return picture


def direction_ramp(direction):
    """A 3 x 3 picture that rises by 1 per pixel in a direction, the screen's y downwards."""
    angle = math.radians(45 * makers.DIRECTIONS.index(direction))
    y, x = np.mgrid[-1:2, -1:2]
    return x * math.cos(angle) - y * math.sin(angle)


@pytest.mark.parametrize("sigma", [0.3, 0.8, 1, 1.37, 2.5, 5, 7.5])
def test_gaussian_is_scipys_impulse_response(sigma):
    weights = makers.gaussian(sigma).weights
    expected = ndimage.gaussian_filter(impulse(len(weights)), sigma, mode="constant")
    assert len(weights) == 2 * int(4 * sigma + 0.5) + 1
    np.testing.assert_allclose(weights, expected, atol=1e-15)


def test_gaussian_of_given_and_of_even_size():
    kernel = makers.gaussian(1.4, 5, 3)
    assert kernel.weights.shape == (5, 3)
    even = makers.gaussian(1.0, 4, 6).weights
    assert even.shape == (4, 6)
    np.testing.assert_allclose(even, even[::-1, ::-1])
    assert even.sum() == pytest.approx(1)
    assert even[1, 2] / even[1, 3] == pytest.approx(1)
    assert even[0, 2] / even[1, 2] == pytest.approx(math.exp(-1))


def test_gaussian_size_is_bounded():
    assert makers.gaussian(31).weights.shape == (63, 63)


def test_box():
    kernel = makers.box(2, 5)
    np.testing.assert_array_equal(kernel.weights, np.ones((2, 5)))
    assert kernel.scale == 0.1


def test_log_follows_the_published_value():
    weights = makers.laplacian_of_gaussian(5, 0.5).weights
    assert weights[2, 2] == pytest.approx(-4.9048, abs=5e-5)
    assert weights.sum() == pytest.approx(0, abs=1e-14)


def test_log_is_the_laplacian_of_scipys_gaussian():
    sigma = 3.0
    weights = makers.laplacian_of_gaussian(31, sigma).weights
    expected = ndimage.gaussian_laplace(impulse(31), sigma, truncate=5, mode="constant")
    np.testing.assert_allclose(weights, expected, atol=2e-6)


@pytest.mark.parametrize(("sigma", "ratio"), [(1.0, 1.6), (2.0, 1.2), (0.7, 3.0)])
def test_dog_is_the_difference_of_scipys_gaussians(sigma, ratio):
    weights = makers.difference_of_gaussians(sigma, ratio).weights
    size = len(weights)
    radius = size // 2
    narrow, wide = (
        ndimage.gaussian_filter(impulse(size), s, mode="constant", radius=radius)
        for s in (sigma, ratio * sigma)
    )
    np.testing.assert_allclose(weights, narrow - wide, atol=1e-15)
    assert weights.sum() == pytest.approx(0, abs=1e-14)
    assert weights[radius, radius] > 0


def test_laplacian_and_unsharp_contrast_at_known_alphas():
    np.testing.assert_allclose(
        effective(makers.laplacian(0.2)), effective(find_preset("laplacian-9").kernel())
    )
    np.testing.assert_allclose(
        effective(makers.laplacian(1 / 3)), effective(find_preset("laplacian-12").kernel())
    )
    np.testing.assert_array_equal(
        effective(makers.laplacian(0)), [[0, 1, 0], [1, -4, 1], [0, 1, 0]]
    )
    np.testing.assert_allclose(
        effective(makers.unsharp_contrast(0.2)),
        effective(find_preset("unsharp-fspecial").kernel()),
    )


@given(alpha=st.floats(0, 1))
def test_laplacian_gives_the_second_derivative(alpha):
    # x^2 + 3 y^2 has the Laplacian 2 + 6 everywhere.
    y, x = np.mgrid[-1:2, -1:2]
    assert (effective(makers.laplacian(alpha)) * (x**2 + 3 * y**2)).sum() == pytest.approx(8)


@given(alpha=st.floats(0, 1))
def test_unsharp_contrast_is_identity_less_laplacian(alpha):
    expected = impulse(3) - effective(makers.laplacian(alpha))
    np.testing.assert_allclose(effective(makers.unsharp_contrast(alpha)), expected, atol=1e-14)


def test_unsharp_adds_the_difference_from_the_blur():
    picture = np.random.default_rng(1).random((40, 40))
    sharper = ndimage.correlate(picture, makers.unsharp(1.2, 0.7).weights, mode="mirror")
    blurred = ndimage.gaussian_filter(picture, 1.2, mode="mirror")
    np.testing.assert_allclose(sharper, picture + 0.7 * (picture - blurred), atol=1e-13)


def test_sharpen():
    np.testing.assert_array_equal(
        makers.sharpen(2.0, "4").weights, [[0, -2, 0], [-2, 9, -2], [0, -2, 0]]
    )
    np.testing.assert_array_equal(
        makers.sharpen(0.5, "8").weights, [[-0.5] * 3, [-0.5, 5, -0.5], [-0.5] * 3]
    )


@pytest.mark.parametrize("name", ["sobel", "prewitt", "scharr"])
def test_derivatives_agree_with_the_fixed_presets(name):
    make = getattr(makers, name)
    np.testing.assert_array_equal(make("E").weights, find_preset(f"{name}-x").kernel().weights)
    np.testing.assert_array_equal(make("S").weights, find_preset(f"{name}-y").kernel().weights)
    if name == "sobel":
        for direction in makers.DIRECTIONS:
            member = find_preset(f"robinson-{direction}").kernel()
            np.testing.assert_array_equal(make(direction).weights, member.weights)


@pytest.mark.parametrize("direction", makers.DIRECTIONS)
@pytest.mark.parametrize("make", [makers.sobel, makers.prewitt, makers.scharr])
def test_slope_unit_gives_one_on_a_ramp_of_slope_one(make, direction):
    kernel = make(direction, "slope")
    assert (effective(kernel) * direction_ramp(direction)).sum() == pytest.approx(1)
    across = makers.DIRECTIONS[(makers.DIRECTIONS.index(direction) + 2) % 8]
    assert (effective(kernel) * direction_ramp(across)).sum() == pytest.approx(0, abs=1e-14)


def test_derivative_takes_any_weights():
    kernel = makers.derivative(162, 47, "N")
    np.testing.assert_array_equal(kernel.weights, [[47, 162, 47], [0, 0, 0], [-47, -162, -47]])


def test_rotate_ring_turns_counter_clockwise():
    table = [[1, 2, 3], [8, 9, 4], [7, 6, 5]]
    np.testing.assert_array_equal(makers.rotate_ring(table, 1), [[2, 3, 4], [1, 9, 5], [8, 7, 6]])
    np.testing.assert_array_equal(makers.rotate_ring(table, 2), np.rot90(table))
    np.testing.assert_array_equal(makers.rotate_ring(table, 8), table)


def test_gabor_sums_as_published():
    kernel = makers.gabor(21, 4, 10, 0, 0, 0.5, "no")
    assert kernel.weights.sum() == pytest.approx(6.36, abs=0.005)
    assert makers.gabor(21, 4, 10, 0, 90, 0.5, "no").weights.sum() == pytest.approx(0, abs=1e-12)
    assert makers.gabor(21, 4, 10, 0, 0, 0.5, "yes").weights.sum() == pytest.approx(0, abs=1e-12)


def test_gabor_against_a_loop():
    size, sigma, wavelength, turn, phase, aspect = 9, 2.5, 5.0, 37.0, 20.0, 0.7
    weights = makers.gabor(size, sigma, wavelength, turn, phase, aspect, "no").weights
    for row in range(size):
        for column in range(size):
            # A complex number times a unit number turns it back by the orientation.
            place = complex(column - 4, 4 - row) * complex(
                math.cos(math.radians(turn)), -math.sin(math.radians(turn))
            )
            expected = math.exp(
                -(place.real**2 + aspect**2 * place.imag**2) / 2 / sigma**2
            ) * math.cos(math.tau * place.real / wavelength + math.radians(phase))
            assert weights[row, column] == pytest.approx(expected, abs=1e-14)


@pytest.mark.parametrize("angle", [0, 30, 45, 90, 120])
def test_gabor_answers_most_to_its_own_stripes(angle):
    y, x = np.mgrid[-10:11, -10:11]

    def answer(turn):
        at = math.radians(turn)
        stripes = np.cos(math.tau / 6 * (x * math.cos(at) - y * math.sin(at)))
        return (makers.gabor(21, 4, 6, angle).weights * stripes).sum()

    assert max(range(0, 180, 15), key=answer) == angle


@given(length=st.floats(1, 63), angle=st.floats(-360, 360))
def test_motion_is_a_line_of_its_length_and_angle(length, angle):
    weights = makers.motion(length, angle).weights
    assert weights.sum() == pytest.approx(1)
    assert weights.min() >= 0
    assert all(size % 2 == 1 and size <= MAX_KERNEL_SIZE for size in weights.shape)
    np.testing.assert_allclose(weights, weights[::-1, ::-1], atol=1e-9)
    y, x = np.indices(weights.shape) - np.reshape(weights.shape, (2, 1, 1)) // 2
    at = math.radians(angle)
    along = x * math.cos(at) - y * math.sin(at)
    aside = x * math.sin(at) + y * math.cos(at)
    assert np.abs(aside[weights > 0]).max() <= 1 + 1e-9
    assert np.abs(along[weights > 0]).max() <= (length + 1) / 2 + 1e-9


def test_motion_along_the_axes_and_diagonals():
    np.testing.assert_allclose(makers.motion(9, 0).weights, np.full((1, 9), 1 / 9))
    np.testing.assert_allclose(makers.motion(9, 90).weights, np.full((9, 1), 1 / 9))
    np.testing.assert_allclose(makers.motion(2, 0).weights, [[0.25, 0.5, 0.25]])
    rising, falling = makers.motion(9, 45).weights, makers.motion(9, -45).weights
    assert rising[0, -1] > rising[0, 0] == 0
    np.testing.assert_allclose(rising, falling[::-1])


def test_motion_against_the_distance_to_many_points():
    length, angle = 11.0, 25.0
    weights = makers.motion(length, angle).weights
    steps = np.linspace(-5, 5, 20001)
    xs, ys = steps * math.cos(math.radians(angle)), -steps * math.sin(math.radians(angle))
    half_rows, half_columns = (size // 2 for size in weights.shape)
    expected = np.array(
        [
            [
                max(0, 1 - np.hypot(xs - x, ys - y).min())
                for x in range(-half_columns, half_columns + 1)
            ]
            for y in range(-half_rows, half_rows + 1)
        ]
    )
    np.testing.assert_allclose(weights, expected / expected.sum(), atol=1e-6)


@given(radius=st.floats(0.5, 31.5))
def test_disk_covers_the_circles_area(radius):
    weights = makers.disk(radius).weights
    assert weights.shape == (2 * math.ceil(radius - 0.5) + 1,) * 2
    assert weights.sum() == pytest.approx(1)
    np.testing.assert_allclose(weights, np.rot90(weights), atol=1e-13)
    assert weights.min() >= 0
    if radius > 0.8:
        # The middle pixel lies wholly inside, so its weight is 1 over the circle's area.
        middle = len(weights) // 2
        assert weights[middle, middle] == pytest.approx(1 / (math.pi * radius**2))


@pytest.mark.parametrize("radius", [0.6, 1.0, 2.3, 4.75])
def test_disk_against_numerical_integration(radius):
    weights = makers.disk(radius).weights
    half = len(weights) // 2
    for row in range(-half, half + 1):
        for column in range(-half, half + 1):

            def chord(x, row=row):
                reach = math.sqrt(max(0.0, radius**2 - x**2))
                return max(0.0, min(row + 0.5, reach) - max(row - 0.5, -reach))

            kinks = [
                sign * math.sqrt(radius**2 - edge**2)
                for edge in (0.0, row - 0.5, row + 0.5)
                if abs(edge) <= radius
                for sign in (-1, 1)
            ]
            inner = sorted(at for at in kinks if column - 0.5 < at < column + 0.5)
            ends = [column - 0.5, *inner, column + 0.5]
            area = sum(
                integrate.quad(chord, low, high)[0] for low, high in itertools.pairwise(ends)
            )
            expected = area / (math.pi * radius**2)
            assert weights[row + half, column + half] == pytest.approx(expected, abs=1e-9)


def test_emboss():
    relief = find_preset("emboss-relief").kernel()
    made = makers.emboss("SE")
    np.testing.assert_array_equal(made.weights, relief.weights)
    assert made.bias == relief.bias == 128
    for direction in makers.DIRECTIONS:
        kernel = makers.emboss(direction, 1.0, "picture")
        shadows = find_preset(f"shadows-{direction}").kernel()
        np.testing.assert_array_equal(kernel.weights, shadows.weights)
        assert kernel.bias == 0
    assert makers.emboss("E", 2.5).weights[1].tolist() == [-5, 0, 5]


PARAMETERS = [(preset, p) for preset in PARAMETRIC_PRESETS for p in preset.parameters]
PARAMETER_IDS = [f"{preset.id}-{p.name}" for preset, p in PARAMETERS]


@pytest.mark.parametrize("preset", PARAMETRIC_PRESETS, ids=lambda preset: preset.id)
@given(data=st.data())
def test_every_allowed_value_gives_a_kernel(preset, data):
    values = {}
    for parameter in preset.parameters:
        if parameter.kind == "choice":
            strategy = st.sampled_from(parameter.choices)
        elif parameter.kind == "whole":
            strategy = st.integers(int(parameter.low), int(parameter.high))
        else:
            strategy = st.floats(parameter.low, parameter.high)
        values[parameter.name] = data.draw(strategy, label=parameter.name)
    kernel = preset.kernel(**values)
    assert isinstance(kernel, Kernel)
    assert kernel.name == preset.name
    assert max(kernel.weights.shape) <= MAX_KERNEL_SIZE
    assert np.isfinite(kernel.weights).all()
    total = effective(kernel).sum()
    size = np.abs(effective(kernel)).sum()
    if preset.id == "gabor" and values["zero_mean"] == "no":
        return
    zero = preset.group.startswith(("Edges", "Lines")) or values.get("style") == "relief"
    assert total == pytest.approx(0.0 if zero else 1.0, abs=1e-12 * max(size, 1))


@pytest.mark.parametrize(("preset", "parameter"), PARAMETERS, ids=PARAMETER_IDS)
def test_parameters_are_declared_well_and_refuse_what_is_outside(preset, parameter):
    assert parameter.check(parameter.default) == parameter.default
    assert parameter.label
    if parameter.kind == "choice":
        wrong = ["", "nonsense", 1, None]
        assert parameter.default in parameter.choices
        for choice in parameter.choices:
            assert preset.kernel(**{parameter.name: choice})
    else:
        assert parameter.step > 0
        wrong = [parameter.low - 1, parameter.high + 1, math.nan, math.inf, "3", True, None]
        if parameter.kind == "whole":
            wrong.append(1.5)
        for edge in (parameter.low, parameter.high):
            assert preset.kernel(**{parameter.name: type(parameter.default)(edge)})
    for value in wrong:
        with pytest.raises(RecipeError) as caught:
            preset.kernel(**{parameter.name: value})
        assert caught.value.path == parameter.name
        assert "\n" not in str(caught.value)


def test_parameters_that_are_not_there():
    with pytest.raises(RecipeError, match="radius: is no parameter of Gaussian blur"):
        find_preset("gaussian").kernel(radius=3)


def test_a_whole_parameter_takes_the_number_it_is_given():
    assert Parameter("n", "N", 1, 1, 9, kind="whole").check(np.int64(7)) == 7


@pytest.mark.parametrize(
    "make",
    [
        lambda: makers.box(0, 3),
        lambda: makers.box(3, 64),
        lambda: makers.gaussian(0),
        lambda: makers.gaussian(math.nan),
        lambda: makers.gaussian(1, 64),
        lambda: makers.gaussian(1e308),
        lambda: makers.laplacian_of_gaussian(5, 0),
        lambda: makers.laplacian_of_gaussian(-1, 1),
        lambda: makers.difference_of_gaussians(1, 1),
        lambda: makers.laplacian(1.1),
        lambda: makers.unsharp_contrast(-0.1),
        lambda: makers.unsharp(-1),
        lambda: makers.sharpen(1, "5"),
        lambda: makers.sobel("up"),
        lambda: makers.prewitt("E", "gain"),
        lambda: makers.scharr("e"),
        lambda: makers.derivative(1, math.nan),
        lambda: makers.gabor(0),
        lambda: makers.gabor(wavelength=0),
        lambda: makers.gabor(zero_mean="maybe"),
        lambda: makers.motion(0),
        lambda: makers.motion(64),
        lambda: makers.motion(math.nan),
        lambda: makers.disk(0),
        lambda: makers.disk(32),
        lambda: makers.emboss("SE", 1, "flat"),
    ],
)
def test_makers_refuse_what_has_no_kernel(make):
    with pytest.raises(RecipeError):
        make()
