"""Correlation by fast Fourier transform against brute force in float64."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import correlate2d

from core.compute.spectrum import TILE_COSTS, Spectrum, best_tile, correlate, cost
from core.compute.strips import Scratch

ROUNDING = 2.0**-24


class Direct:
    """Brute force, one window after the other's taps; counts the outputs that it was asked for."""

    def __init__(self, weights, scale=1.0, bias=0.0):
        self.weights, self.scale, self.bias = weights, scale, bias
        self.outputs = 0

    def __call__(self, padded, out):
        assert padded.flags.c_contiguous
        assert out.flags.c_contiguous
        self.outputs += out.size
        out[:] = np.float32(self.scale) * brute(padded, self.weights) + np.float32(self.bias)


def never(padded, out):
    raise AssertionError("no block needs the direct loop")


def brute(padded, weights):
    rows = padded.shape[0] - weights.shape[0] + 1
    columns = padded.shape[1] - weights.shape[1] + 1
    sums = np.zeros((rows, columns))
    with np.errstate(invalid="ignore"):
        for i in range(weights.shape[0]):
            for j in range(weights.shape[1]):
                near = padded[i : i + rows, j : j + columns].astype(np.float64)
                sums += np.float64(weights[i, j]) * near
    with np.errstate(over="ignore"):
        return sums.astype(np.float32)


def transformed(weights, padded, direct=never, scale=1.0, bias=0.0, tile=None, scratch=None):
    spectrum = Spectrum.of(weights, tile=tile)
    out = np.full(np.subtract(padded.shape, weights.shape) + 1, np.nan, np.float32)
    correlate(spectrum, padded, scale, bias, direct, scratch or Scratch(), out)
    return out


def check(found, padded, weights, roundings=2.0):
    """Each sum is off by a few roundings of its own window's sum of |weight x pixel|."""
    big, small = padded.astype(np.float64), weights.astype(np.float64)
    wanted = correlate2d(big, small, "valid")
    own = correlate2d(np.abs(big), np.abs(small), "valid")
    # SciPy's sums have roundings of float64, and float32 has a smallest number.
    bound = ROUNDING * (np.abs(wanted) + roundings * own) * (1 + 1e-6) + 2.0**-149
    assert (np.abs(found - wanted) <= bound).all()


def pictures(random, shape, kind):
    if kind == "normal":
        return random.normal(size=shape).astype(np.float32)
    return random.integers(0, 256, shape).astype(np.float32)


@given(
    st.integers(1, 63), st.integers(1, 63), st.integers(1, 90), st.integers(1, 150),
    st.sampled_from(["normal", "grey"]), st.integers(0, 2**32 - 1),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_any_size_agrees_with_brute_force(kernel_rows, kernel_columns, rows, columns, kind, seed):
    random = np.random.default_rng(seed)
    weights = random.normal(size=(kernel_rows, kernel_columns)).astype(np.float32)
    padded = pictures(random, (rows + kernel_rows - 1, columns + kernel_columns - 1), kind)
    check(transformed(weights, padded, Direct(weights)), padded, weights)


@pytest.mark.parametrize("tile", TILE_COSTS)
def test_every_tile_with_ragged_edges(tile):
    random = np.random.default_rng(1)
    weights = random.normal(size=(12, 9)).astype(np.float32)
    padded = pictures(random, (tile[0] + 40, 2 * tile[1] + 21), "grey")
    check(transformed(weights, padded, tile=tile), padded, weights, roundings=1e-3)


@pytest.mark.parametrize("shape", [(1, 63), (63, 1), (1, 1), (2, 2), (8, 4), (31, 31), (63, 63)])
def test_the_sum_is_as_near_as_float32_can_tell(shape):
    random = np.random.default_rng(2)
    weights = random.normal(size=shape).astype(np.float32)
    padded = pictures(random, (150 + shape[0], 260 + shape[1]), "grey") + np.float32(0.5)
    check(transformed(weights, padded, Direct(weights)), padded, weights, roundings=1e-3)


def test_strips_of_all_heights_agree():
    random = np.random.default_rng(3)
    weights = random.integers(-9, 10, (21, 17)).astype(np.float32)
    padded = pictures(random, (110, 300), "grey")
    whole = transformed(weights, padded)
    scratch = Scratch()
    for height in (1, 2, 7, 31, 44, 45, 89, 90):
        low = 0
        while low < whole.shape[0]:
            high = min(low + height, whole.shape[0])
            strip = transformed(weights, padded[low : high + 20], scratch=scratch)
            np.testing.assert_array_equal(strip, whole[low:high])
            low = high


@pytest.mark.parametrize(("top", "weight"), [(255, 60), (65535, 1), (65535, 5)])
@pytest.mark.parametrize("size", [15, 16, 63])
def test_integers_are_exact(top, weight, size):
    random = np.random.default_rng(4)
    weights = random.integers(-weight, weight + 1, (size, size)).astype(np.float32)
    if np.abs(weights).sum() * top >= 2**24:
        weights[np.abs(weights).cumsum().reshape(weights.shape) * top >= 2**24] = 0
    assert 2**20 < np.abs(weights).sum() * top < 2**24
    for padded in (
        random.integers(0, top + 1, (300, 280)),
        np.full((300, 280), top),
        random.choice([0, top], (300, 280)),
    ):
        found = transformed(weights, padded.astype(np.float32))
        wanted = correlate2d(padded.astype(np.int64), weights.astype(np.int64), "valid")
        np.testing.assert_array_equal(found, wanted)
        assert not np.signbit(found[found == 0]).any()


def test_fractions_are_not_rounded():
    random = np.random.default_rng(12)
    weights = random.integers(-5, 6, (20, 20)).astype(np.float32)
    padded = pictures(random, (200, 230), "grey")
    padded[150, 160] += 0.25
    check(transformed(weights, padded, Direct(weights)), padded, weights)


def test_weights_that_are_not_finite_are_refused():
    with pytest.raises(ValueError, match="finite"):
        Spectrum.of(np.array([[1, np.inf]], np.float32))


def test_integers_beyond_float32_are_rounded_once():
    random = np.random.default_rng(5)
    weights = random.integers(-500, 501, (40, 40)).astype(np.float32)
    padded = random.integers(0, 65536, (200, 200))
    wanted = correlate2d(padded, weights.astype(np.int64), "valid")
    found = transformed(weights, padded.astype(np.float32))
    np.testing.assert_array_equal(found, wanted.astype(np.float32))


def test_scale_and_bias():
    random = np.random.default_rng(6)
    weights = random.normal(size=(20, 20)).astype(np.float32)
    padded = pictures(random, (150, 150), "grey")
    plain = transformed(weights, padded)
    found = transformed(weights, padded, scale=0.3, bias=-7.0)
    wanted = np.float64(np.float32(0.3)) * plain - 7
    assert (np.abs(found - wanted) <= ROUNDING * (np.abs(0.3 * plain) + np.abs(wanted))).all()


@pytest.mark.parametrize("far", [255.0, 1e30])
def test_zeros_give_the_bias_exactly(far):
    random = np.random.default_rng(7)
    weights = random.normal(size=(23, 23)).astype(np.float32)
    padded = np.zeros((200, 320), np.float32)
    padded[:60, :200] = far * random.random((60, 200), np.float32)
    direct = Direct(weights, bias=1.25)
    found = transformed(weights, padded, direct, bias=1.25)
    assert (found[60:] == 1.25).all()
    assert (found[:, 200:] == 1.25).all()
    check(transformed(weights, padded, Direct(weights)), padded, weights)
    # Only the border of what is there is in doubt.
    assert direct.outputs < found.size / 4


@pytest.mark.parametrize("corner", [(0, 0), (0, 64), (64, 0), (64, 64)])
def test_one_tile_of_a_pair_may_be_empty(corner):
    random = np.random.default_rng(13)
    weights = random.normal(size=(5, 5)).astype(np.float32)
    padded = np.zeros((124, 124), np.float32)
    padded[corner[0] :, corner[1] :][:60, :60] = random.normal(size=(60, 60))
    check(transformed(weights, padded, Direct(weights), tile=(64, 64)), padded, weights)


def test_an_image_of_zeros():
    weights = np.ones((31, 31), np.float32) / 7
    assert not transformed(weights, np.zeros((200, 200), np.float32)).any()
    assert (transformed(weights, np.zeros((99, 99), np.float32), bias=2.0) == 2).all()


def test_weights_of_zero_hear_nothing():
    weights = np.zeros((16, 16), np.float32)
    padded = pictures(np.random.default_rng(8), (100, 100), "normal")
    assert not transformed(weights, padded, Direct(weights)).any()
    weights[3, 5] = 0.1
    one = np.zeros((100, 100), np.float32)
    one[50, 50] = 1
    found = transformed(weights, one, Direct(weights))
    np.testing.assert_array_equal(found, brute(one, weights))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("integers", [False, True])
def test_what_is_not_finite_stays_in_its_windows(value, integers):
    random = np.random.default_rng(9)
    shape = (18, 21)
    weights = random.normal(size=shape).astype(np.float32)
    if integers:
        weights = random.integers(-3, 4, shape).astype(np.float32)
    weights[4, 5] = 0  # times infinity: NaN
    padded = pictures(random, (260, 270), "grey")
    clean = transformed(weights, padded)
    padded[70, 80] = value
    direct = Direct(weights)
    found = transformed(weights, padded, direct)
    wanted = brute(padded, weights)
    reached = np.zeros(found.shape, bool)
    reached[70 - 17 : 71, 80 - 20 : 81] = True
    assert not np.isfinite(found[reached]).any()
    assert np.isfinite(found[~reached]).all()
    np.testing.assert_array_equal(found[reached], wanted[reached])
    assert np.isnan(found[70 - 4, 80 - 5])
    assert direct.outputs < 60 * 200
    np.testing.assert_allclose(found[~reached], clean[~reached], rtol=1e-6, atol=1e-3)
    everywhere = np.full((80, 80), value, np.float32)
    np.testing.assert_array_equal(
        transformed(weights, everywhere, Direct(weights)), brute(everywhere, weights)
    )


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None)
def test_small_numbers_beside_huge_ones(seed):
    random = np.random.default_rng(seed)
    weights = random.normal(size=(15, 20)) * 10.0 ** random.integers(-10, 10, (15, 20))
    weights = weights.astype(np.float32)
    padded = random.normal(size=(130, 150)) * 10.0 ** random.uniform(-20, 20, (130, 1))
    padded = (padded * (random.random((130, 150)) < 0.3)).astype(np.float32)
    check(transformed(weights, padded, Direct(weights)), padded, weights)


def test_numbers_that_cancel():
    random = np.random.default_rng(10)
    weights = random.normal(size=(25, 25)).astype(np.float32)
    weights -= weights.mean(dtype=np.float64).astype(np.float32)
    padded = np.full((200, 200), 1000.7, np.float32)
    padded[:40] = 1e-9
    check(transformed(weights, padded, Direct(weights)), padded, weights)


def test_beyond_float32_is_infinite():
    weights = np.full((16, 16), 3e38, np.float32)
    padded = np.full((80, 80), 3e38, np.float32)
    assert (transformed(weights, padded, Direct(weights)) == np.inf).all()
    assert (transformed(-weights, padded, Direct(-weights)) == -np.inf).all()


def test_threads_share_a_spectrum():
    random = np.random.default_rng(11)
    weights = random.normal(size=(31, 31)).astype(np.float32)
    spectrum = Spectrum.of(weights)
    padded = [pictures(random, (150, 400), "grey") for _ in range(8)]

    def work(one):
        out = np.empty((120, 370), np.float32)
        correlate(spectrum, one, 1.0, 0.0, never, Scratch(), out)
        return out

    alone = [work(one) for one in padded]
    with ThreadPoolExecutor(4) as pool:
        for found, wanted in zip(pool.map(work, padded * 3), alone * 3, strict=True):
            np.testing.assert_array_equal(found, wanted)


def test_nothing_writes_to_its_input():
    weights = np.ones((20, 20), np.float32)
    padded = np.ones((70, 70), np.float32)
    weights.setflags(write=False)
    padded.setflags(write=False)
    assert (transformed(weights, padded) == 400).all()


def test_tiles_fit_the_kernel_and_the_outputs():
    assert best_tile((63, 63))[0] >= 128
    assert best_tile((21, 21), (30, 30)) == (64, 64)
    assert cost((9, 9)) < cost((31, 31)) < cost((63, 63)) < cost((63, 63), (10, 10))
    with pytest.raises(ValueError, match="larger than every tile"):
        best_tile((513, 1))
