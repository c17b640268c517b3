"""Profiles against looking each sample up, one by one, and against SciPy's interpolation."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import map_coordinates

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import Placement, placement, plan_recipe
from core.compute.window import Part, Window
from core.study.profile import MOST_SAMPLES, Line, profile_steps
from core.trace import Progress, finish

RANDOM = np.random.default_rng(8)
PLAIN = Placement()


def reader(values, asked=None):
    """Reads blocks of maps (map, row, column), and keeps what was asked for."""

    def read(blocks):
        yield Progress(0, 0)
        for rows, columns in blocks:
            assert (np.diff(rows) > 0).all()
            assert (np.diff(columns) > 0).all()
            if asked is not None:
                asked.append((rows, columns))
        return [values[:, rows][:, :, columns] for rows, columns in blocks]

    return read


def profile(values, line, place=PLAIN, asked=None, **options):
    return finish(profile_steps(line, place, values.shape[1:], reader(values, asked), **options))


def one_by_one(values, line, place, width):
    """The nearest pixels' mean, in plain Python; None where the sample may fall either way."""
    count = round(line.length) + 1
    found = []
    for k in range(count):
        share = k / (count - 1) if count > 1 else 0.0
        dx, dy = (
            ((line.x1 - line.x0) / line.length, (line.y1 - line.y0) / line.length)
            if line.length
            else (1.0, 0.0)
        )
        inside, close = [], False
        for j in range(width):
            off = j - (width - 1) / 2
            x = line.x0 + share * (line.x1 - line.x0) - dy * off
            y = line.y0 + share * (line.y1 - line.y0) + dx * off
            across = (x + 0.5 - place.left) / place.width
            down = (y + 0.5 - place.top) / place.height
            close |= any(abs(at - round(at)) < 1e-7 for at in (across, down))
            row, column = math.floor(down), math.floor(across)
            if 0 <= row < values.shape[1] and 0 <= column < values.shape[2]:
                inside.append(values[:, row, column].astype(float))
        mean = np.mean(inside, axis=0) if inside else np.full(len(values), np.nan)
        found.append(None if close else mean)
    return found


ENDS = st.floats(-6, 26, allow_nan=False)


@settings(deadline=None, max_examples=300)
@given(
    ENDS, ENDS, ENDS, ENDS, st.integers(1, 6),
    st.sampled_from([PLAIN, Placement(0.5, -1.0, 2.0, 2.0), Placement(-3.0, 2.0, 3.0, 1.0)]),
)  # fmt: skip
def test_every_sample_is_the_nearest_pixel(x0, y0, x1, y1, width, place):
    values = RANDOM.normal(0, 9, (3, 20, 17)).astype(np.float32)
    line = Line(x0, y0, x1, y1)
    found = profile(values, line, place, width=width)
    expected = one_by_one(values, line, place, width)
    assert len(found.distances) == len(expected)
    assert found.distances[0] == 0.0
    assert found.distances[-1] == pytest.approx(line.length if len(expected) > 1 else 0.0)
    for k, each in enumerate(expected):
        if each is None:
            continue
        assert found.inside[k] == (not np.isnan(each[0]))
        if found.inside[k]:
            np.testing.assert_allclose(found.values[:, k], each, rtol=1e-12)
        else:
            assert np.isnan(found.values[:, k]).all()


@settings(deadline=None, max_examples=200)
@given(st.floats(0, 15), st.floats(0, 18), st.floats(0, 15), st.floats(0, 18))
def test_between_pixels_as_scipy_interpolates(x0, y0, x1, y1):
    values = RANDOM.normal(0, 9, (2, 20, 17))
    line = Line(x0, y0, x1, y1)
    found = profile(values, line, is_smooth=True)
    x, y = line.places()
    for plane, numbers in zip(values, found.values, strict=True):
        expected = map_coordinates(plane, [y[0], x[0]], order=1, mode="nearest")
        np.testing.assert_allclose(numbers, expected, atol=1e-7)


def test_a_row_and_a_column_are_the_pixels_themselves():
    values = RANDOM.integers(0, 255, (1, 30, 40)).astype(np.uint8)
    asked = []
    row = profile(values, Line(0, 12, 39, 12), asked=asked)
    np.testing.assert_array_equal(row.values[0], values[0, 12])
    np.testing.assert_array_equal(row.distances, np.arange(40))
    column = profile(values, Line(7, 29, 7, 0), is_smooth=True)
    np.testing.assert_array_equal(column.values[0], values[0, ::-1, 7])
    assert [(len(rows), len(columns)) for rows, columns in asked] == [(1, 40)]


def test_width_is_a_mean_across():
    values = RANDOM.normal(0, 5, (2, 30, 40))
    found = profile(values, Line(3, 12, 33, 12), width=5)
    np.testing.assert_allclose(found.values, values[:, 10:15, 3:34].mean(axis=1))
    edge = profile(values, Line(3, 0, 33, 0), width=5)
    np.testing.assert_allclose(edge.values, values[:, 0:3, 3:34].mean(axis=1))
    point = profile(values, Line(8, 9, 8, 9), width=3)
    np.testing.assert_allclose(point.values[:, 0], values[:, 8:11, 8].mean(axis=1))


def test_nan_stays_where_it_is():
    values = np.ones((1, 5, 9))
    values[0, 2, 4] = np.nan
    for is_smooth in (False, True):
        found = profile(values, Line(0, 2, 8, 2), is_smooth=is_smooth)
        assert np.isnan(found.values[0]).tolist() == [k == 4 for k in range(9)]
        assert found.inside.all()
    assert np.isnan(profile(values, Line(0, 2, 8, 2), width=3).values[0, 4])
    half = profile(values, Line(3.5, 2, 3.5, 2), is_smooth=True)
    assert np.isnan(half.values[0, 0])


def test_outside_the_map_there_is_nothing():
    found = profile(np.ones((3, 4, 4)), Line(50, 50, 60, 50))
    assert not found.inside.any()
    assert np.isnan(found.values).all()
    one = profile(np.full((1, 1, 1), 7), Line(0, 0, 0, 0))
    assert one.values.tolist() == [[7.0]]


def test_slanted_lines_read_little():
    """A line across a picture of any size reads pixels by its length, not by the picture's."""
    asked = []

    def read(blocks):
        yield Progress(0, 0)
        asked.extend(blocks)
        return [np.zeros((1, len(rows), len(columns))) for rows, columns in blocks]

    size = 30_000
    line = Line(0, 0, size - 1, size - 1)
    found = finish(profile_steps(line, PLAIN, (size, size), read, width=3))
    assert len(found.distances) == line.samples == round(math.sqrt(2) * (size - 1)) + 1
    assert sum(len(rows) * len(columns) for rows, columns in asked) < 50 * line.samples


def test_very_long_lines_are_sampled_evenly():
    line = Line(0, 0, 10**6, 0)
    assert line.samples == MOST_SAMPLES
    found = profile(np.arange(10**6 + 1)[np.newaxis, np.newaxis], line)
    steps = np.diff(found.values[0])
    assert found.values[0, 0] == 0
    assert found.values[0, -1] == 10**6
    assert steps.max() - steps.min() <= 1


def test_all_stages_of_a_recipe_lie_on_one_axis():
    pixels = RANDOM.integers(0, 255, (40, 50)).astype(np.uint8)
    recipe = Recipe([Layer([Kernel([[-1, 0, 1]])], stride=(2, 2), pooling=Pooling())])
    image = Image(pixels)
    plans = plan_recipe(recipe, (1, 40, 50))
    trace = run(recipe, image)
    window = Window(recipe, image, plans)
    line = Line(4, 3, 44, 31)
    for stage in ("filtered", "pooled"):
        whole = getattr(trace.layers[0], stage)
        place = placement(recipe, plans, 0, stage, 0)

        def read(blocks, stage=stage):
            return (yield from window.evaluate([Part(0, stage, (0,), *block) for block in blocks]))

        found = finish(profile_steps(line, place, whole.shape[1:], read))
        expected = profile(whole, line, place)
        np.testing.assert_array_equal(found.values, expected.values)
        np.testing.assert_array_equal(found.distances, expected.distances)
        for k, each in enumerate(one_by_one(whole, line, place, 1)):
            if each is not None:
                np.testing.assert_array_equal(found.values[:, k], each)
