"""The frequency response, against waves that are really filtered, SciPy, and direct sums."""

import math

import numpy as np
import pytest
import scipy.ndimage
import scipy.optimize
import scipy.signal
from hypothesis import given
from hypothesis import strategies as st

from core.presets import find_preset, presets
from core.recipe import Kernel, Layer
from core.study.applied_kernel import applied_kernel
from core.study.frequency_response import (
    HALF_POWER,
    anisotropy,
    response_at,
    response_image,
    response_profile,
)
from tests.core.strategies import FIXED, kernels

sizes = st.tuples(st.integers(1, 9), st.integers(1, 9))


def applied(weights, **how):
    return applied_kernel(Kernel(weights), Layer([Kernel(weights)], **how))


def direct(kernel, fx, fy):
    """The definition, term by term."""
    return sum(
        weight * np.exp(2j * np.pi * (fx * x + fy * y))
        for y, line in zip(kernel.y, kernel.weights, strict=True)
        for x, weight in zip(kernel.x, line, strict=True)
    )


@FIXED
@given(
    sizes.flatmap(lambda shape: kernels(shape)),
    st.booleans(),
    st.tuples(st.integers(1, 40), st.integers(1, 3)),
    st.floats(-0.5, 0.5),
    st.floats(-0.5, 0.5),
)
def test_every_sample_is_the_sum_of_its_terms(kernel, flip, dilation, fx, fy):
    """Dilations that reach beyond the samples too."""
    plane = applied_kernel(kernel, Layer([kernel], flip=flip, dilation=dilation))
    size = 1e-9 * (np.abs(plane.weights).sum() + 1e-300)
    assert abs(response_at(plane, fx, fy) - direct(plane, fx, fy)) <= size
    image = response_image(plane, 32)
    assert image.shape == (33, 33)
    for row, column in ((0, 0), (32, 32), (16, 16), (3, 29), (16, 31), (5, 7)):
        expected = direct(plane, (column - 16) / 32, (row - 16) / 32)
        assert abs(image[row, column] - expected) <= size


@FIXED
@given(sizes.flatmap(lambda shape: kernels(shape)), st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
def test_a_wave_comes_out_multiplied_by_the_response(kernel, fx, fy):
    plane = applied_kernel(kernel)
    y, x = np.mgrid[0:40, 0:40]
    wave = np.exp(2j * np.pi * (fx * x + fy * y))
    origin = [
        anchor - size // 2 for anchor, size in zip(kernel.anchor, plane.weights.shape, strict=True)
    ]
    made = scipy.ndimage.correlate(
        wave, plane.weights.astype(complex), mode="constant", origin=origin
    )
    at = 20, 20
    expected = wave[at] * response_at(plane, fx, fy)
    assert abs(made[at] - expected) <= 1e-9 * (np.abs(plane.weights).sum() + 1)


def test_a_line_of_weights_as_scipy_has_it():
    taps = np.array([1.0, -3, 2, 5, 0.5])
    turns, expected = scipy.signal.freqz(taps, worN=129, include_nyquist=True)
    plane = applied([taps[::-1]])  # a correlation turns the taps
    found = response_at(plane, turns / (2 * np.pi), 0 * turns)
    np.testing.assert_allclose(np.abs(found), np.abs(expected), atol=1e-12)
    profile = response_profile(plane, 0, 128)
    np.testing.assert_allclose(profile.frequencies, turns / (2 * np.pi))
    np.testing.assert_allclose(profile.gains, np.abs(expected), atol=1e-12)


def test_even_kernels_are_real_and_odd_ones_imaginary():
    for preset in presets():
        kernel = preset.kernel()
        plane = applied_kernel(kernel)
        if (2 * kernel.anchor[0] + 1, 2 * kernel.anchor[1] + 1) != plane.weights.shape:
            continue
        image = response_image(plane, 32)
        if np.array_equal(plane.weights, plane.weights[::-1, ::-1]):
            np.testing.assert_array_equal(image.imag, 0)
        elif np.array_equal(plane.weights, -plane.weights[::-1, ::-1]):
            np.testing.assert_array_equal(image.real, 0)


def test_a_shift_to_the_right_is_a_delay():
    plane = applied_kernel(find_preset("Shift right").kernel())
    assert np.angle(response_at(plane, 0.1, 0)) == pytest.approx(-0.2 * np.pi)
    turned = applied([[1, 0, 0]], flip=True)
    assert np.angle(response_at(turned, 0.1, 0)) == pytest.approx(0.2 * np.pi)


def test_dilation_compresses_the_response():
    plane, wide = applied([[1, 2, 1]]), applied([[1, 2, 1]], dilation=(1, 3))
    assert response_at(wide, 0.1, 0) == pytest.approx(response_at(plane, 0.3, 0))


def test_angles_turn_counter_clockwise():
    down = applied([[0], [0], [1]])  # the pixel below
    profile = response_profile(down, 90, 8)
    assert np.angle(profile.values[2]) == pytest.approx(-2 * np.pi * profile.frequencies[2])
    diagonal = response_profile(applied([[1]]), 45, 8)
    assert diagonal.frequencies[-1] == pytest.approx(math.sqrt(0.5))
    assert response_profile(applied([[1]]), 180, 8).frequencies[-1] == 0.5


@pytest.mark.parametrize("name", ["box-3", "gaussian-5", "gaussian", "disk"])
def test_the_cutoff_of_smoothing(name):
    plane = applied_kernel(find_preset(name).kernel())

    def excess(frequency):
        return abs(direct(plane, frequency, 0)) - HALF_POWER * abs(direct(plane, 0, 0))

    profile = response_profile(plane, 0)
    expected = scipy.optimize.brentq(excess, 0, 0.3 if name != "disk" else 0.1)
    assert (profile.peak, profile.lower) == (0, None)
    assert profile.upper == pytest.approx(expected, abs=1e-7)
    assert profile.peak_gain == pytest.approx(1)


def test_the_band_of_stripes():
    plane = applied_kernel(find_preset("gabor").kernel(wavelength=8.0, orientation=30.0))
    profile = response_profile(plane, 30)
    assert profile.peak == pytest.approx(1 / 8, abs=0.002)
    assert profile.lower < profile.peak < profile.upper
    for edge in (profile.lower, profile.upper):
        gain = abs(direct(plane, edge * math.cos(np.pi / 6), -edge * math.sin(np.pi / 6)))
        assert gain == pytest.approx(HALF_POWER * profile.peak_gain, rel=1e-6)


def test_a_high_pass_has_no_upper_end_and_zeros_have_nothing():
    profile = response_profile(applied([[1, -1]]), 0)
    assert profile.upper is None
    assert profile.lower == pytest.approx(0.25, abs=1e-7)  # |2 sin(pi f)| = sqrt(2)
    nothing = response_profile(applied(np.zeros((3, 3))), 20)
    assert (nothing.lower, nothing.upper, nothing.peak_gain) == (None, None, 0)
    assert anisotropy(applied(np.zeros((3, 3)))) == 0


def test_how_alike_directions_are():
    assert anisotropy(applied([[5]])) == 0
    assert anisotropy(applied_kernel(find_preset("gaussian").kernel(sigma=2.0))) < 1e-3
    assert 0.05 < anisotropy(applied_kernel(find_preset("laplacian-4").kernel())) < 0.2
    assert anisotropy(applied_kernel(find_preset("sobel-x").kernel())) == pytest.approx(1)


def test_odd_numbers_of_samples_are_refused():
    with pytest.raises(ValueError, match="even"):
        response_image(applied([[1]]), 31)
