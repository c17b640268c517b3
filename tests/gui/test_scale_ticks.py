"""Ticks of rulers: nice numbers, the size at the end, no overlap."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.scale_ticks import CLOSEST, nice_step, ticks


def test_a_whole_image():
    found = ticks(0, 512, 0.5, 512, 28)
    assert [tick.label for tick in found if tick.label] == ["0", "100", "200", "300", "400", "512"]
    assert found[-1].is_end
    assert [tick.at for tick in found[:4]] == [0, 10, 20, 30]


def test_the_end_is_the_size_of_the_pooled_image():
    found = ticks(-10, 300, 1.0, 256, 30)
    assert (found[-1].at, found[-1].label, found[-1].is_end) == (256, "256", True)
    assert found[0].at == 0


def test_labels_have_air_between_them():
    labels = [tick.at for tick in ticks(0, 512, 0.5, 512, 20, air=40) if tick.label]
    assert labels == [0, 200, 512]
    for before, after in pairwise(labels[:-1]):
        assert (after - before) * 0.5 >= 60
    assert (512 - labels[-2]) * 0.5 >= 60


def test_every_pixel_has_a_tick_from_near_by():
    found = ticks(5.5, 9.2, 60, 512, 30)
    assert [tick.at for tick in found if 5.5 <= tick.at <= 9.2] == [6, 7, 8, 9]
    assert all(tick.label == str(tick.at) for tick in found)


@pytest.mark.parametrize(
    ("least", "step"),
    [(0.1, 1), (1, 1), (1.1, 2), (3, 5), (6, 10), (99, 100), (101, 200), (501, 1000)],
)
def test_nice_steps(least, step):
    assert nice_step(least) == step


@given(
    st.integers(1, 100_000),
    st.floats(0.001, 256),
    st.floats(-0.5, 1.0),
    st.floats(50, 2000),
    st.floats(20, 60),
)
def test_ticks_are_inside_apart_and_few(count, scale, start, length, room):
    first = start * count
    last = first + length / scale
    found = ticks(first, last, scale, count, room)
    places = [tick.at for tick in found]
    assert all(0 <= at <= count for at in places)
    assert len(found) <= length / min(CLOSEST, scale * count + 1) + 3 * room / CLOSEST + 4
    # A label reaches from its tick to the right, that of the end to the left.
    spans = [
        (
            tick.at * scale - (room if tick.is_end else 0),
            tick.at * scale + (0 if tick.is_end else room),
        )
        for tick in found
        if tick.label
    ]
    for (_, end), (begin, _) in pairwise(spans):
        assert begin >= end - 1e-6 * max(1.0, abs(end))
    if first <= count <= last:
        assert found[-1].is_end
        assert found[-1].label == str(count)
