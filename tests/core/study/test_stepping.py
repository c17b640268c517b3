"""Steps through a region: each pixel once, filtered before pooled, whatever the size."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.study.stepping import Block, Course, Step, spread_steps
from tests.core.strategies import FIXED

sides = st.integers(0, 5)


@st.composite
def blocks(draw, *, least=0):
    def side():
        low = draw(st.integers(0, 9))
        return range(low, low + draw(st.integers(least, 5)))

    return Block(side(), side())


courses = st.builds(Course, blocks(least=1), st.one_of(st.none(), blocks()))


@FIXED
@given(courses)
def test_every_pixel_comes_once_row_by_row_the_filtered_ones_first(course):
    expected = [
        Step(stage, row, column)
        for stage, block in (("filtered", course.filtered), ("pooled", course.pooled))
        if block is not None
        for row in block.rows
        for column in block.columns
    ]
    assert [course.step(k) for k in range(1, course.count + 1)] == expected
    for k, step in enumerate(expected, 1):
        assert course.number(step.stage, step.row, step.column) == k
    assert course.number("filtered", 99, 0) is None
    assert course.number("original", 0, 0) is None
    for beyond in (0, -1, course.count + 1):
        with pytest.raises(IndexError):
            course.step(beyond)


@FIXED
@given(courses, st.data())
def test_at_step_k_the_first_k_pixels_are_there(course, data):
    number = data.draw(st.integers(0, course.count))
    made = {course.step(k) for k in range(1, number + 1)}
    for stage in ("filtered", "pooled"):
        block = course.block(stage)
        covered = np.zeros((20, 20), int)
        missing = course.missing(stage, number)
        assert len(missing) <= 2
        for part in missing:
            assert part.count
            covered[part.rows.start : part.rows.stop, part.columns.start : part.columns.stop] += 1
        assert covered.max(initial=0) <= 1
        there = {(s.row, s.column) for s in made if s.stage == stage}
        assert course.made(stage, number) == len(there)
        if block is None:
            assert not missing
            continue
        wanted = {(r, c) for r in block.rows for c in block.columns} - there
        assert set(zip(*(axis.tolist() for axis in np.nonzero(covered)), strict=True)) == wanted
    assert course.missing("original", number) == ()
    assert sum(course.made(stage, number) for stage in ("filtered", "pooled")) == number


def test_a_hundred_megapixels_are_not_listed():
    course = Course(Block(range(10**5), range(10**5)), Block(range(5 * 10**4), range(5 * 10**4)))
    assert course.step(10**10) == Step("filtered", 99_999, 99_999)
    assert course.step(10**10 + 1) == Step("pooled", 0, 0)
    assert course.step(course.count) == Step("pooled", 49_999, 49_999)
    assert [block.count for block in course.missing("filtered", 7)] == [99_993, 10**10 - 10**5]


def test_nothing_to_filter_is_refused():
    with pytest.raises(ValueError, match="no pixel to filter"):
        Course(Block(range(3), range(0)))
    assert Course(Block(range(1), range(1)), Block(range(0), range(3))).count == 1


@FIXED
@given(st.one_of(st.integers(1, 700), st.integers(10**9, 10**12)), st.integers(1, 300))
def test_frames_are_spread_evenly_from_the_first_to_the_last(count, most):
    found = spread_steps(count, most)
    assert len(found) == min(count, most)
    assert found[-1] == count
    if len(found) > 1:
        assert found[0] == 1
        gaps = np.diff(found)
        assert gaps.min() >= 1
        assert gaps.max() - gaps.min() <= 1
    if count <= most:
        assert found == list(range(1, count + 1))
