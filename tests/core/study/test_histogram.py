"""Counts and statistics against NumPy on whole maps: any kind, any pieces, one pass or two."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core import Image, Kernel, Layer, Recipe, run
from core.compute.geometry import ShapeError
from core.compute.whole import Whole
from core.image import as_image
from core.study.histogram import (
    DECIMAL_BINS,
    MOST_BINS,
    PERCENTS,
    bin_edges,
    bin_numbers,
    histogram,
    histogram_steps,
)
from core.trace import Progress, finish
from tests.core import strategies

RANDOM = np.random.default_rng(5)
KIND = (0.0, 255.0)


def assert_true(found, values, kind=KIND):
    """Against NumPy, which has all the values at once."""
    edges = found.edges
    for counts, plane in zip(found.counts, values, strict=True):
        finite = plane[np.isfinite(plane)].astype(np.float64)
        if finite.size:
            np.testing.assert_array_equal(counts, np.histogram(finite, edges)[0])
        assert counts.sum() == finite.size
    for statistics, plane in zip((*found.maps, found.together), (*values, values), strict=True):
        finite = plane[np.isfinite(plane)].astype(np.float64)
        assert statistics.count == plane.size
        assert statistics.finite == finite.size
        assert statistics.nans == np.isnan(plane).sum()
        assert statistics.infinite == np.isinf(plane).sum()
        assert statistics.zeros == (plane == 0).sum()
        assert statistics.negative == (plane < 0).sum()
        assert statistics.at_low == (plane <= kind[0]).sum()
        assert statistics.at_high == (plane >= kind[1]).sum()
        if not finite.size:
            figures = statistics.low, statistics.high, statistics.mean, statistics.deviation
            assert np.isnan((*figures, *statistics.percentiles)).all()
            continue
        assert (statistics.low, statistics.high) == (finite.min(), finite.max())
        largest = np.abs(finite).max()
        np.testing.assert_allclose(statistics.mean, finite.mean(), rtol=1e-12, atol=1e-13 * largest)
        np.testing.assert_allclose(
            statistics.deviation, finite.std(), rtol=1e-9, atol=1e-9 * largest
        )
        np.testing.assert_allclose(
            statistics.percentiles,
            np.percentile(finite, PERCENTS),
            rtol=1e-12,
            atol=1e-12 * largest,
        )
        assert statistics.median == statistics.percentiles[2]


def in_slabs(values, height, kind=KIND):
    def slabs():
        for first in range(0, values.shape[1], height):
            yield None
            yield values[:, first : first + height]

    return finish(histogram_steps(slabs, len(values), values.dtype, kind, values.size))


@settings(deadline=None)
@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.integers(1, 3), st.integers(1, 8), st.integers(1, 8)),
        elements=st.floats(width=32)
        | st.integers(-300, 300).map(float)
        | st.sampled_from([0.25, 7.5]),
    ),
    st.integers(1, 4),
)
def test_any_floats_in_any_slabs(values, height):
    assert_true(in_slabs(values, height), values)


@pytest.mark.parametrize("kind", ["u1", "i1", "u2", "i2", "u4", "i4"])
def test_integers_to_the_ends_of_their_kind(kind):
    limits = np.iinfo(kind)
    ends = (float(limits.min), float(limits.max))
    values = RANDOM.integers(limits.min, limits.max, (3, 40, 30), kind, endpoint=True)
    values[0, 0, :2] = limits.min, limits.max
    found = histogram(values, ends)
    assert_true(found, values, ends)
    assert found.width == -(-(limits.max - limits.min + 1) // MOST_BINS)


@pytest.mark.parametrize("kind", ["i8", "u8"])
def test_wide_integers_are_counted_exactly(kind):
    values = RANDOM.integers(0, 2**40, (1, 20, 30)).astype(kind)
    found = histogram(values, (0.0, 2.0**63))
    counts = np.histogram(values.astype(np.float64), found.edges)[0]
    np.testing.assert_array_equal(found.counts[0], counts)
    assert found.together.median == pytest.approx(np.median(values), rel=1e-7)  # float32
    huge = np.array([[[2**62, 2**62 + 1]]], kind)
    assert histogram(huge, (0.0, 2.0**63)).counts.sum() == 2


@pytest.mark.parametrize("height", [1, 7, 200])
@pytest.mark.parametrize(
    "values",
    [
        RANDOM.integers(0, 256, (1, 60, 50)).astype(np.uint8),
        RANDOM.integers(-1020, 1021, (3, 60, 50)).astype(np.float32),
        RANDOM.normal(0, 40, (3, 60, 50)).astype(np.float32),
        (RANDOM.integers(0, 1021, (1, 60, 50)) / 4).astype(np.float32),
    ],
    ids=["uint8", "sobel", "normal", "quarters"],
)
def test_slabs_and_short_pieces(values, height, monkeypatch):
    monkeypatch.setattr("core.percentiles._PIECE", 64)
    assert_true(in_slabs(values, height), values)


def test_a_map_that_turns_to_decimals_late():
    values = RANDOM.integers(0, 9, (2, 30, 10)).astype(np.float32)
    values[1, -1, -1] = 3.5
    found = in_slabs(values, 4)
    assert_true(found, values)
    assert found.width == 0
    assert found.counts.shape == (2, DECIMAL_BINS)


def test_whole_numbers_have_a_bin_each():
    values = np.arange(-500, 524, dtype=np.float32).reshape(1, 32, 32)
    found = histogram(values, KIND)
    assert found.width == 1
    assert (found.counts == 1).all()
    np.testing.assert_array_equal(found.centres, np.arange(-500, 524))
    wider = histogram(np.arange(-500, 525, dtype=np.int16).reshape(1, 25, 41), KIND)
    assert wider.width == 2
    assert set(wider.counts[0].tolist()) == {1, 2}


@pytest.mark.parametrize("value", [0, -3, 0.1, 1e-42, 3e38, 2.0**60])
def test_constants(value):
    values = np.full((1, 5, 4), value, np.float32)
    found = histogram(values, KIND)
    assert_true(found, values)
    assert (found.counts > 0).sum() == 1
    assert found.bin_of(float(values[0, 0, 0])) == int(found.counts[0].argmax())


def test_nothing_finite_and_one_pixel():
    for value in (np.nan, np.inf, -np.inf):
        values = np.full((1, 3, 3), value, np.float32)
        found = histogram(values, KIND)
        assert_true(found, values)
        assert found.counts.tolist() == [[0]]
    one = np.array([[[7]]], np.uint8)
    assert_true(histogram(one, KIND), one)


def test_edges_are_those_of_numpy():
    edges, width = bin_edges(-1.25, 80.5, is_whole=False)
    np.testing.assert_array_equal(edges, np.histogram_bin_edges([-1.25, 80.5], bins=DECIMAL_BINS))
    assert width == 0
    values = RANDOM.uniform(-1.25, 80.5, 5000)
    values[:2] = -1.25, 80.5
    values[2 : 2 + len(edges)] = edges
    expected = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, DECIMAL_BINS - 1)
    np.testing.assert_array_equal(bin_numbers(values, edges), expected)


@settings(strategies.FIXED, max_examples=60)
@given(strategies.cases())
def test_maps_of_any_recipe(case):
    recipe, image = case
    last = len(recipe.layers) - 1
    try:
        made = Whole(recipe, as_image(image), last, "pooled")
    except ShapeError:
        assume(False)
    values = run(recipe, image, keep=("pooled",)).layers[last].pooled

    def slabs():
        return (values for _, values in made.slabs())

    found = finish(histogram_steps(slabs, len(values), values.dtype, KIND, values.size))
    assert_true(found, values)


def test_a_hundred_megapixels_take_little_memory():
    """The same small tile over and over: its figures are known, and it is never held as a whole."""
    tile = RANDOM.integers(0, 256, (1, 100, 1000)).astype(np.uint8)
    image = Image(np.broadcast_to(tile[0][np.newaxis], (1000, 100, 1000)).reshape(-1, 1000)[:1000])
    layer = Layer([Kernel([[0.5]])])
    whole = Whole(Recipe([layer]), image, 0, "filtered")

    def slabs():
        for _ in range(100):
            yield from (values for _, values in whole.slabs())

    steps = histogram_steps(slabs, 1, np.dtype(np.float32), KIND, 100 * image.pixels.size)
    tracemalloc.start()
    shares = []
    while True:
        try:
            progress = next(steps)
        except StopIteration as finished:
            found = finished.value
            break
        assert isinstance(progress, Progress)
        shares.append(progress.done / progress.total)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 << 20
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert found.together.count == 100_000_000
    small = histogram(tile / np.float32(2), KIND)
    np.testing.assert_array_equal(found.counts, 1000 * small.counts)
    assert found.together.mean == pytest.approx(small.together.mean)
