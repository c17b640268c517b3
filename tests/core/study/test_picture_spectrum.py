"""The spectrum against the Fourier sums written out, and against what theory knows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Recipe, run
from core.study.picture_spectrum import (
    FLOOR_DECIBELS,
    HANN,
    MOST_SIDE,
    NONE,
    decibels,
    middle,
    picture_spectrum,
    radial_mean,
    ratio,
)

RANDOM = np.random.default_rng(6)


def written_out(values, window):
    """Each frequency's sum as a product of matrices, nothing of numpy.fft."""
    rows, columns = values.shape
    weights = np.ones(values.shape)
    if window == HANN:
        down, across = (
            np.sin(np.pi * (np.arange(side) + 0.5) / side) ** 2 for side in (rows, columns)
        )
        weights = down[:, np.newaxis] * across
    centred = (values - np.average(values, weights=weights)) * weights
    numbers = [np.arange(side) - side // 2 for side in (rows, columns)]
    left, right = (
        np.exp(-2j * np.pi * np.outer(k, np.arange(side)) / side)
        for k, side in zip(numbers, (rows, columns), strict=True)
    )
    power = np.abs(left @ centred @ right.T) ** 2 / (weights**2).sum()
    return power, numbers[0] / rows, numbers[1] / columns


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(1, 13), st.sampled_from([HANN, NONE]))
def test_every_frequency(rows, columns, window):
    values = RANDOM.normal(50, 20, (rows, columns)).astype(np.float32)
    found = picture_spectrum(values, window)
    power, down, across = written_out(values.astype(float), window)
    np.testing.assert_allclose(found.power, power, atol=1e-9 * max(power.max(), 1e-3))
    np.testing.assert_allclose(found.down, down, atol=1e-15)
    np.testing.assert_allclose(found.across, across, atol=1e-15)
    assert found.replaced == 0


@pytest.mark.parametrize("window", [HANN, NONE])
def test_white_noise_has_its_variance_everywhere(window):
    found = picture_spectrum(RANDOM.normal(0, 3, (256, 256)), window)
    assert found.power.mean() == pytest.approx(9, rel=0.05)
    frequencies, power = radial_mean(found)
    assert np.median(power) == pytest.approx(9, rel=0.1)
    assert (frequencies[0], frequencies[-1], len(frequencies)) == (1 / 256, 0.5, 128)


def test_a_wave_is_where_its_frequency_is():
    wave = np.cos(2 * np.pi * (np.arange(64) * 10 / 64))[np.newaxis] * np.ones((64, 1))
    found = picture_spectrum(wave, NONE)
    row, column = np.unravel_index(found.power.argmax(), found.power.shape)
    assert found.down[row] == 0
    assert abs(found.across[column]) == 10 / 64
    assert found.power[32, 32] == pytest.approx(0, abs=1e-20)
    assert found.decibels.max() - np.median(found.decibels) > 150


@pytest.mark.parametrize("window", [HANN, NONE])
@pytest.mark.parametrize("value", [0.0, 255.0, 0.1, 3e38])
def test_a_constant_has_no_frequencies(window, value):
    found = picture_spectrum(np.full((30, 31), value, np.float32), window)
    assert not found.power.any()
    assert not found.decibels.any()


def test_one_pixel_and_one_row():
    one = picture_spectrum(np.array([[7]]))
    assert one.power.tolist() == [[0.0]]
    assert all(part.size == 0 for part in radial_mean(one))
    row = picture_spectrum(RANDOM.normal(size=(1, 9)))
    frequencies, power = radial_mean(row)
    np.testing.assert_allclose(frequencies, np.arange(1, 5) / 9)
    np.testing.assert_allclose(power, (row.power[0, 5:] + row.power[0, 3::-1]) / 2)


@settings(deadline=None)
@given(st.integers(1, 20), st.integers(1, 20))
def test_rings_against_one_by_one(rows, columns):
    found = picture_spectrum(RANDOM.normal(size=(rows, columns)))
    rings = {}
    for i, fy in enumerate(found.down):
        for j, fx in enumerate(found.across):
            ring = round(float(np.hypot(fx, fy)) * max(rows, columns))
            rings.setdefault(ring, []).append(found.power[i, j])
    expected = {k: np.mean(v) for k, v in rings.items() if 0 < k <= max(rows, columns) // 2}
    frequencies, power = radial_mean(found)
    np.testing.assert_allclose(frequencies * max(rows, columns), sorted(expected))
    np.testing.assert_allclose(power, [expected[k] for k in sorted(expected)])


@settings(deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.sampled_from([(2, 2), (1, 2), (3, 1)]))
def test_rings_of_coarser_maps(rows, columns, pitch):
    found = picture_spectrum(RANDOM.normal(size=(rows, columns)))
    extent = max(rows * pitch[0], columns * pitch[1])
    rings = {}
    for i, fy in enumerate(found.down):
        for j, fx in enumerate(found.across):
            radius = float(np.hypot(fy / pitch[0], fx / pitch[1])) * extent
            rings.setdefault(round(radius), []).append(found.power[i, j])
    most = extent / max(pitch) / 2
    expected = {k: np.mean(v) for k, v in rings.items() if 0 < k <= most}
    frequencies, power = radial_mean(found, pitch)
    np.testing.assert_allclose(frequencies * extent, sorted(expected))
    np.testing.assert_allclose(power, [expected[k] for k in sorted(expected)])


def test_what_is_not_finite_counts_as_the_mean():
    values = RANDOM.normal(0, 1, (16, 16))
    values[3, 4], values[5, 6] = np.nan, np.inf
    found = picture_spectrum(values, NONE)
    filled = np.where(np.isfinite(values), values, values[np.isfinite(values)].mean())
    np.testing.assert_allclose(found.power, picture_spectrum(filled, NONE).power, atol=1e-9)
    assert found.replaced == 2
    nothing = picture_spectrum(np.full((4, 4), np.nan))
    assert nothing.replaced == 16
    assert not nothing.power.any()


@pytest.mark.parametrize(
    ("rows", "columns", "is_square", "expected"),
    [
        (range(10), range(7), True, (range(1, 8), range(7))),
        (range(3, 13), range(2, 9), False, (range(3, 13), range(2, 9))),
        (range(3000), range(1100), True, (range(988, 2012), range(38, 1062))),
        (range(10, 3010), range(5), False, (range(998, 2022), range(5))),
    ],
)
def test_the_middle(rows, columns, is_square, expected):
    assert middle(rows, columns, is_square=is_square) == expected
    assert all(len(line) <= MOST_SIDE for line in expected)


def test_the_ratio_is_the_kernels_response():
    """Of a circular correlation the ratio is the squared magnitude of its Fourier sum."""
    weights = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
    pixels = RANDOM.normal(0, 50, (128, 128)).astype(np.float32)
    layer = Layer([Kernel(weights)], border="circular")
    filtered = run(Recipe([layer]), Image(pixels)).layers[0].filtered[0]
    one, other = (picture_spectrum(values, NONE) for values in (pixels, filtered))
    down, across = one.down[:, np.newaxis], one.across
    response = ((1 + np.cos(2 * np.pi * down)) * (1 + np.cos(2 * np.pi * across)) / 4) ** 2
    np.testing.assert_allclose(other.power, one.power * response, rtol=1e-2, atol=1e-2)
    frequencies, power = radial_mean(other)
    found = ratio(frequencies, power, radial_mean(one))
    radius = np.rint(np.hypot(down, across) * 128).astype(int)
    for number in range(2, 60):
        expected = response[radius == number]
        assert expected.min() - 1e-3 <= found[number - 1] <= expected.max() + 1e-3


def test_ratios_where_there_is_nothing_to_compare_with():
    frequencies, power = np.array([0.1, 0.3]), np.array([2.0, 2.0])
    found = ratio(frequencies, power, (np.array([0.1, 0.5]), np.array([1.0, 0.5])))
    assert found.tolist() == [2.0, 2 / 0.75]
    none = ratio(frequencies, power, (np.array([0.05, 0.5]), np.zeros(2)))
    assert np.isnan(none).all()
    assert np.isnan(ratio(frequencies, power, (np.zeros(0), np.zeros(0)))).all()
    half = ratio(frequencies, power, (np.array([0.05, 0.2]), np.ones(2)))
    assert half[0] == 2.0
    assert np.isnan(half[1])


def test_decibels():
    assert decibels(np.array([1.0, 100.0, 0.0])).tolist() == [0.0, 20.0, 20.0 + FLOOR_DECIBELS]
    assert decibels(np.zeros((2, 2))).tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert decibels(np.zeros(0)).size == 0


def test_another_window_is_refused():
    with pytest.raises(ValueError, match="hamming"):
        picture_spectrum(np.zeros((3, 3)), "hamming")
