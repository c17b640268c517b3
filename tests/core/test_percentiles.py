"""Percentiles against sorting: any kind of number, in one piece and in slabs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.percentiles import percentile_range, percentile_steps
from core.trace import finish


def oracle(values, percent):
    ordered = sorted(float(v) for v in np.ravel(values) if np.isfinite(v))
    if not ordered:
        return None
    cut = int(np.floor(percent / 100 * (len(ordered) - 1)))
    return ordered[cut], ordered[len(ordered) - 1 - cut]


def in_slabs(values, percent, height=3):
    def slabs():
        return iter([values[i : i + height] for i in range(0, len(values), height)])

    return finish(percentile_steps(slabs, percent))


@given(
    arrays.arrays(
        np.float32,
        st.integers(1, 60),
        elements=st.floats(width=32, allow_nan=True, allow_infinity=True),
    ),
    st.sampled_from([0, 0.1, 1, 2, 5, 25, 49]),
)
def test_floats_as_sorting_says(values, percent):
    expected = oracle(values, percent)
    assert percentile_range(values, percent) == expected
    assert in_slabs(values, percent) == expected


@pytest.mark.parametrize("kind", ["u1", "i2", ">u2", "i4"])
def test_integers_as_sorting_says(kind):
    values = np.random.default_rng(1).integers(0, 120, (40, 50)).astype(kind)
    for percent in (0, 0.1, 2, 10):
        assert percentile_range(values, percent) == oracle(values, percent)
        assert in_slabs(values, percent) == oracle(values, percent)


def test_a_large_normal_map_in_slabs():
    values = np.random.default_rng(2).normal(0, 1e3, (300, 400)).astype(np.float32)
    assert in_slabs(values, 1, 7) == oracle(values, 1) == percentile_range(values, 1)
    low, high = in_slabs(values, 1)
    assert (values < low).sum() == (values > high).sum() == 1199


def test_constant_and_without_a_finite_value():
    assert in_slabs(np.full((5, 5), 3.5), 2) == (3.5, 3.5)
    assert in_slabs(np.full((5, 5), np.nan), 2) is None
    assert percentile_range(np.full((5, 5), np.inf), 2) is None


@pytest.mark.parametrize("percent", [-1, 50, 100])
def test_percents_that_leave_nothing_are_refused(percent):
    with pytest.raises(ValueError, match="percent"):
        percentile_range(np.arange(5), percent)


def test_nothing_is_written_to():
    values = np.arange(30, dtype=np.float32).reshape(5, 6)[::-1]
    values.setflags(write=False)
    percentile_range(values, 5)
    in_slabs(values, 5)


def test_pieces_of_any_size_and_pauses_in_between(monkeypatch):
    monkeypatch.setattr("core.percentiles._PIECE", 7)
    values = np.random.default_rng(3).normal(0, 5, (9, 13)).astype(np.float32)

    def slabs():
        for row in values:
            yield None
            yield row[np.newaxis]
        yield None

    assert finish(percentile_steps(slabs, 5)) == oracle(values, 5)
