"""Which number stands on which pixel: texts, places and contrast, without a screen."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.pixel_numbers import ELLIPSIS, MINUS, needs_dark_text, numbers, short_number


@pytest.mark.parametrize(
    ("value", "characters", "text"),
    [
        (0, 1, "0"),
        (-0.0, 3, "0"),
        (-140, 4, "−140"),
        (255, 3, "255"),
        (255, 2, ELLIPSIS),
        (-0.25, 5, "−0.25"),
        (0.123456, 5, "0.123"),
        (-0.123456, 5, "−0.12"),
        (1 / 3, 4, "0.33"),
        (1234567, 7, "1234567"),
        (1234567, 6, "1.23e6"),
        (1234567, 5, "1.2e6"),
        (1234567, 3, "1e6"),
        (1234567, 2, ELLIPSIS),
        (-1.5e-7, 7, "−1.5e-7".replace("-", MINUS)),
        (1234.56, 5, "1235"),
        (1234.56, 6, "1234.6"),
        (1e30, 5, "1e30"),
        (math.nan, 1, "NaN"),
        (math.inf, 5, "∞"),
        (-math.inf, 5, "−∞"),
        (float(np.float32(0.1)), 5, "0.1"),
    ],
)
def test_short_numbers(value, characters, text):
    assert short_number(float(value), characters) == text


@given(st.floats(-1e300, 1e300), st.integers(1, 12))
def test_short_numbers_fit_and_are_near(value, characters):
    text = short_number(value, characters)
    assert len(text) <= characters
    if text != ELLIPSIS:
        shown = float(text.replace(MINUS, "-"))
        assert shown == pytest.approx(value, rel=0.51, abs=0)
        if "e" not in text and value == int(value):
            assert shown == value


def contrast(one, other):
    def luminance(colour):
        shares = np.asarray(colour, float) / 255
        linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
        return linear @ (0.2126, 0.7152, 0.0722)

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_text_can_be_read_on_every_gray():
    grays = np.arange(256, dtype=np.uint8)[np.newaxis]
    for gray, dark in zip(grays[0], needs_dark_text(grays)[0], strict=True):
        assert contrast([gray] * 3, [0 if dark else 255] * 3) >= 4.5


def test_text_can_be_read_on_colours():
    colours = np.random.default_rng(1).integers(0, 256, (1, 3000, 3), dtype=np.uint8)
    for colour, dark in zip(colours[0], needs_dark_text(colours)[0], strict=True):
        assert contrast(colour, [0 if dark else 255] * 3) >= 4.5


def test_only_visible_pixels_have_numbers_and_each_stands_in_its_pixel():
    values = np.arange(200, dtype=np.float32).reshape(10, 20)
    shown = values.astype(np.uint8)
    found = numbers(values, shown, (-95, -50, 40, 40), (100, 60), 5)
    # Columns 2..4 and rows 1..2 are seen, the first of them in part.
    assert [number.text for number in found] == ["22", "23", "24", "42", "43", "44"]
    assert found[0].box == (-95 + 80, -50 + 40, 40, 40)
    assert found[-1].box == (-95 + 160, -50 + 80, 40, 40)
    assert not any(number.is_dark for number in found)


def test_pixels_out_of_sight_have_none():
    values = np.zeros((3, 3), np.float32)
    shown = np.zeros((3, 3), np.uint8)
    for left, top in ((200, 0), (-200, 0), (0, 200), (0, -200)):
        assert numbers(values, shown, (left, top, 40, 40), (100, 100), 5) == []


def test_colours_have_three_lines():
    values = np.array([[[255, 0, 7]]], np.uint8)
    (number,) = numbers(values, values, (0, 0, 50, 50), (100, 100), 5)
    assert number.text == "255\n0\n7"
