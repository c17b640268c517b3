"""What the ways to look at a response make of known ones."""

import numpy as np
import pytest

from core.display import picture
from core.study.response_views import FLOOR, RESPONSE_VIEWS

RESPONSES = np.array([[8, -8, 0], [4j, -4j, 0.8]])


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("gain", [[8, 8, 0], [4, 4, 0.8]]),
        ("real", [[8, -8, 0], [0, 0, 0.8]]),
        ("imaginary", [[0, 0, 0], [4, -4, 0]]),
        ("phase", [[0, 180, np.nan], [90, -90, 0]]),
    ],
)
def test_values(view, expected):
    found = RESPONSE_VIEWS[view].values(RESPONSES, 8.0)
    np.testing.assert_allclose(found, expected)


def test_decibels_end_at_the_floor():
    found = RESPONSE_VIEWS["decibels"].values(RESPONSES, 8.0)
    top = 20 * np.log10(8)
    np.testing.assert_allclose(found[0], [top, top, top - FLOOR])
    assert found[1, 2] == pytest.approx(top - 20)


@pytest.mark.parametrize("view", RESPONSE_VIEWS.values(), ids=list(RESPONSE_VIEWS))
@pytest.mark.parametrize("peak", [8.0, 0.0, 1e-200, 1e150])
def test_every_way_has_colours(view, peak):
    values = view.values(RESPONSES * peak / 8, peak)
    low, high = view.span(peak)
    finite = values[np.isfinite(values)]
    assert (finite >= low - 1e-9).all()
    assert (finite <= high + 1e-12 * abs(high) + 1e-9).all()
    made = picture(values, view.shades(peak))
    assert made.shape == (2, 3, 3)
    assert made.flags.c_contiguous
