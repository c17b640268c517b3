"""Moments against brute-force sums, and their words against smooth pictures that are filtered."""

import math

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import given
from hypothesis import strategies as st

from core.makers import gabor, gaussian
from core.presets import find_preset, presets
from core.recipe import Kernel, Layer
from core.study.applied_kernel import applied_kernel
from core.study.moments import moment, moments, spread
from tests.core.strategies import FIXED, kernels

sizes = st.tuples(st.integers(1, 7), st.integers(1, 7))


def words(weights, **how):
    kernel = weights if isinstance(weights, Kernel) else Kernel(weights, **how)
    return str(moments(applied_kernel(kernel)).words)


@FIXED
@given(
    sizes.flatmap(lambda shape: kernels(shape)),
    st.integers(0, 3),
    st.integers(0, 3),
    st.tuples(st.integers(1, 3), st.integers(1, 3)),
)
def test_a_moment_is_the_sum_of_its_terms(kernel, p, q, dilation):
    plane = applied_kernel(kernel, Layer([kernel], dilation=dilation))
    total = size = 0.0
    for (i, j), weight in np.ndenumerate(kernel.weights):
        x = (j - kernel.anchor[1]) * dilation[1]
        y = (i - kernel.anchor[0]) * dilation[0]
        total += kernel.scale * weight * x**p * y**q
        size += abs(kernel.scale * weight * x**p * y**q)
    assert moment(plane, p, q) == pytest.approx(total, abs=2e-9 * size)


@FIXED
@given(sizes.flatmap(lambda shape: kernels(shape)))
def test_a_polynomial_is_filtered_as_the_moments_say(kernel):
    """a + bx + cy + dxx + exy + fyy, filtered by SciPy."""
    plane = applied_kernel(kernel)
    found = moments(plane)
    y, x = np.mgrid[-15:16, -15:16].astype(float)
    picture = 2 + 3 * x - y + 0.5 * x * x - 2 * x * y + 0.25 * y * y
    origin = [
        anchor - size // 2 for anchor, size in zip(kernel.anchor, plane.weights.shape, strict=True)
    ]
    made = scipy.ndimage.correlate(picture, plane.weights, mode="constant", origin=origin)
    xx, xy, yy = found.second
    expected = 2 * found.total + 3 * found.first[0] - found.first[1] + 0.5 * xx - 2 * xy + 0.25 * yy
    assert made[15, 15] == pytest.approx(expected, abs=1e-6 * np.abs(plane.weights).sum() + 1e-9)


@pytest.mark.parametrize(
    ("preset", "text"),
    [
        ("sobel-x", "first derivative along x, gain 8"),
        ("sobel-y", "first derivative along y (downwards), gain 8"),
        ("prewitt-x", "first derivative along x, gain 6"),
        ("robinson-ne", "first derivative along 45°, gain 8.48528"),
        ("roberts-1", "first derivative along 135°, gain 1.41421"),
        ("identity", "identity: the picture stays as it is"),
        ("shift-right", "shift: the picture moves 1 px right"),
        ("shift-up", "shift: the picture moves 1 px up"),
        ("laplacian-4", "Laplacian, gain 1"),
        ("laplacian-8", "Laplacian, gain 3"),
        ("line-vertical", "second derivative along x, gain −3"),
        ("line-horizontal", "second derivative along y, gain −3"),
        ("line-falling", "mixed derivative along x and y (downwards), gain 6"),
        ("sharpen-4", "sharpening: mean kept, minus Laplacian, gain 1"),
        ("emboss", "mean kept, plus first derivative along 315°, gain 8.48528"),
        ("gaussian", "smoothing: mean kept, standard deviation 1 px"),
        ("frei-chen-basis-7", "derivative of order 4"),
        ("frei-chen-basis-9", "smoothing: gain 3, standard deviation 0.8165 px"),
        ("gabor", "answers to stripes; even areas and slopes give 0"),
    ],
)
def test_words_of_presets(preset, text):
    assert words(find_preset(preset).kernel()) == text


@pytest.mark.parametrize(
    ("weights", "text"),
    [
        ([[0]], "nothing: every sum is 0"),
        ([[2.5]], "identity, gain 2.5"),
        ([[0, 0, 0], [0, 0, 0], [0, 0, 2]],
         "shift: the picture moves 1 px left and 1 px up, gain 2"),
        ([[1, -8, 0, 8, -1]], "first derivative along x, gain 12"),
        ([[-1, 16, -30, 16, -1]], "second derivative along x, gain 12"),
        ([[1, 1], [1, 1]],
         "smoothing: gain 4, standard deviation 0.5 px;"
         " the picture moves 0.5 px left and 0.5 px up"),
        ([[-1, 3, -1]], "sharpening: mean kept, minus second derivative along x, gain 1"),
        ([[-1, -1, 4, -1]], "mean kept, plus first derivative along x, gain 3"),
        ([[-1, 4, 10, 4, -1]], "gain 16, slopes and bends kept"),
        ([[1, 0, 1], [0, -4, 0], [1, 0, 1]], "Laplacian, gain 2"),
        ([[0, 2, 0], [1, -6, 1], [0, 2, 0]], "second derivatives along x, gain 1, and y, gain 2"),
    ],
)  # fmt: skip
def test_words_of_tables(weights, text):
    assert words(weights) == text


def test_words_count_flip_and_dilation():
    kernel = Kernel([[-1, 0, 1]])
    layer = Layer([kernel], flip=True, dilation=(1, 2))
    found = moments(applied_kernel(kernel, layer))
    assert str(found.words) == "first derivative along x, gain −4"


def test_stripes_of_any_phase():
    assert words(gabor(phase=90.0)).startswith("answers to stripes; even areas give 0, slopes gain")
    assert words(gabor(zero_mean="no")).startswith("answers to stripes; even areas: gain 6.3")


@pytest.mark.parametrize("angle", range(0, 360, 15))
def test_derivatives_of_gaussians_by_direction(angle):
    """Steered, as the gradient of a smooth picture is; the words have their angle and gain."""
    blur = gaussian(1.5, 13, 13).weights
    x, y = np.meshgrid(np.arange(-6, 7), np.arange(-6, 7))
    steered = blur * (x * math.cos(math.radians(angle)) - y * math.sin(math.radians(angle)))
    found = moments(applied_kernel(Kernel(steered)))
    assert math.degrees(math.atan2(-found.first[1], found.first[0])) % 360 == pytest.approx(
        angle % 360, abs=1e-6
    )
    assert "first derivative along" in found.words


@FIXED
@given(st.floats(0, 179), st.floats(0.8, 2), st.floats(0.3, 1))
def test_the_spread_of_a_turned_gaussian(angle, wide, share):
    narrow = 0.5 + share * (wide - 0.5)
    x, y = np.meshgrid(np.arange(-15, 16), np.arange(-15, 16))
    turn = math.radians(angle)
    along = x * math.cos(turn) - y * math.sin(turn)
    across = x * math.sin(turn) + y * math.cos(turn)
    weights = np.exp(-(along**2) / (2 * wide**2) - across**2 / (2 * narrow**2))
    points = np.repeat(np.stack([x.ravel(), -y.ravel()]), 1, axis=1)
    expected = np.linalg.eigvalsh(np.cov(points, aweights=weights.ravel(), ddof=0))
    large, small, found = spread(applied_kernel(Kernel(weights)))
    assert (large, small) == pytest.approx((expected[1] ** 0.5, expected[0] ** 0.5), rel=1e-6)
    if wide - narrow > 0.2:
        assert abs((found - angle + 90) % 180 - 90) < 5


def test_no_spread_without_mass():
    assert math.isnan(spread(applied_kernel(Kernel([[-1, 1]])))[0])
    assert math.isnan(spread(applied_kernel(Kernel([[-1, 3, -1]])))[0])


@FIXED
@given(sizes.flatmap(lambda shape: kernels(shape)))
def test_every_kernel_has_words(kernel):
    assert moments(applied_kernel(kernel)).words


def test_every_preset_has_words_without_noise():
    for preset in presets():
        text = words(preset.kernel())
        assert "e−" not in text, (preset.id, text)
