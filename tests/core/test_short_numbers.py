"""Numbers for people."""

import math

import pytest

from core.short_numbers import short_fraction, short_number


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (-0.0, "0"), (-2, "−2"), (1 / 3, "0.333333"), (1e-9, "1e−09"),
     (12345678, "1.23457e+07"),
     (math.inf, "∞"), (-math.inf, "−∞")],
)  # fmt: skip
def test_few_digits(value, text):
    assert short_number(value) == text


def test_as_many_digits_as_asked_for():
    assert short_number(math.pi, 3) == "3.14"


@pytest.mark.parametrize(
    ("value", "text"),
    [(1 / 9, "1/9"), (-1 / 256, "−1/256"), (0.5, "0.5"), (0.3, "0.3"), (0, "0"),
     (1 / 5000, "0.0002")],
)  # fmt: skip
def test_fractions_are_known(value, text):
    assert short_fraction(value) == text
