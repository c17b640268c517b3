"""Figures of values that come in pieces, against NumPy on all of them at once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.study.tally import LARGEST, Moments, Tally, WholeNumbers, moments

FLOATS = arrays.arrays(
    np.float32,
    st.integers(1, 50),
    elements=st.floats(-1e6, 1e6, width=32) | st.sampled_from([np.nan, np.inf, -np.inf, 0.0, 255]),
)


@given(FLOATS, st.integers(1, 7))
def test_pieces_make_up_the_whole(values, count):
    tally = Tally((0.0, 255.0))
    for piece in np.array_split(values, count):
        finite = tally.add(piece)
        np.testing.assert_array_equal(finite, piece[np.isfinite(piece)])
    known = values[np.isfinite(values)].astype(np.float64)
    assert tally.count == values.size
    assert tally.nans == np.isnan(values).sum()
    assert tally.infinite == np.isinf(values).sum()
    assert tally.zeros == (values == 0).sum()
    assert tally.negative == (values < 0).sum()
    assert tally.at_low == (values <= 0).sum()
    assert tally.at_high == (values >= 255).sum()
    assert tally.is_whole == all(float(v).is_integer() for v in known)
    if known.size:
        assert (tally.low, tally.high) == (known.min(), known.max())
        scale = np.abs(known).max() + 1
        np.testing.assert_allclose(tally.moments.mean, known.mean(), atol=1e-12 * scale)
        np.testing.assert_allclose(tally.moments.deviation, known.std(), atol=1e-9 * scale)
    else:
        assert np.isnan(tally.moments.deviation)


@given(FLOATS, FLOATS)
def test_joined_tallies(one, other):
    both, joined, second = (Tally((-5.0, 5.0)) for _ in range(3))
    both.add(np.concatenate([one, other]))
    joined.add(one)
    second.add(other)
    joined.join(second)
    for name in ("count", "nans", "infinite", "zeros", "negative", "at_low", "at_high", "low",
                 "high", "is_whole"):  # fmt: skip
        assert getattr(joined, name) == getattr(both, name), name


def test_far_from_zero_no_digit_is_lost():
    values = np.float32([2**23 + k % 3 for k in range(999)])
    found = Moments()
    for piece in np.array_split(values, 10):
        found.join(moments(piece))
    assert found.deviation == pytest.approx(np.sqrt(2 / 3), rel=1e-9)


def test_values_several_times():
    values, times = np.array([3, -2, 0]), np.array([4, 1, 5])
    one, other = Tally((0.0, 3.0)), Tally((0.0, 3.0))
    one.add(values, times)
    other.add(np.repeat(values, times))
    assert one == other
    assert one.moments.deviation == pytest.approx(other.moments.deviation)


@pytest.mark.parametrize("kind", ["u1", "i2", "u4", "i8", "u8", "f4"])
def test_whole_numbers_are_counted(kind):
    values = np.random.default_rng(1).integers(0, 100, 200).astype(kind)
    counted = WholeNumbers()
    assert counted.add(values[:120])
    assert counted.add(values[120:])
    for found, expected in zip(counted.found(), np.unique(values, return_counts=True), strict=True):
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(
    "value",
    [np.float32(0.5), np.float32("nan"), np.float32("inf"), np.int64(LARGEST),
     np.int32(-LARGEST - 1), np.uint64(2**64 - 1), np.int64(-(2**63))],
)  # fmt: skip
def test_others_are_not(value):
    counted = WholeNumbers()
    assert not counted.add(np.array([value]))
    assert counted.found()[0].size == 0
    assert counted.add(np.array([LARGEST - 1, -LARGEST]))
