"""Typed text becomes the number it stands for, and numbers become text that reads back exactly."""

from __future__ import annotations

import math
import time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.expressions import (
    LONGEST_TYPED,
    MAX_DENOMINATOR,
    MAX_DEPTH,
    MAX_LENGTH,
    ExpressionError,
    format_number,
    parse_number,
)

FINITE = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        (" 3 ", 3),
        ("+3", 3),
        ("-2", -2),
        (".5", 0.5),
        ("2.", 2),
        ("1e-3", 0.001),
        ("1E3", 1000),
        ("1.5e+2", 150),
        ("1/9", 1 / 9),
        ("-1/9", -1 / 9),
        ("2/273", 2 / 273),
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("7 - 2 - 1", 4),
        ("12 / 3 / 2", 2),
        ("2 * -3", -6),
        ("--3", 3),
        ("-+-3", 3),
        ("2^10", 1024),
        ("2**10", 1024),
        ("2^3^2", 512),
        ("-2^2", -4),
        ("2^-1", 0.5),
        ("(-2)^2", 4),
        ("(-2)^-1", -0.5),
        ("0^0", 1),
        ("pi", math.pi),
        ("-2*PI", -2 * math.pi),
        ("π/4", math.pi / 4),
        ("e", math.e),
        ("2e1", 20),
        ("2*e", 2 * math.e),
        ("sqrt(2)", math.sqrt(2)),
        ("Sqrt( 9 )", 3),
        ("sin(pi/2)", 1),
        ("cos(0)", 1),
        ("tan(0)", 0),
        ("asin(1)", math.pi / 2),
        ("acos(1)", 0),
        ("atan(1)", math.pi / 4),
        ("exp(0)", 1),
        ("log(e)", 1),
        ("ln(e)", 1),
        ("log2(8)", 3),
        ("log10(1000)", 3),
        ("abs(-3.5)", 3.5),
        ("degrees(pi)", 180),
        ("radians(180)", math.pi),
        ("exp(-1/2)", math.exp(-0.5)),
        ("sqrt(sqrt(16))", 2),
        ("−2", -2),
        ("–2", -2),
        ("2×3", 6),
        ("2·3", 6),
        ("6÷4", 1.5),
        ("1⁄4", 0.25),
        ("½", 0.5),
        ("⅔", 2 / 3),
        ("1½", 1.5),
        ("-2¼", -2.25),
        ("½*4", 2),
        ("0,5", 0.5),
        (",5", 0.5),
        ("1,5e3", 1500),
        ("0,125", 0.125),
        ("12,5", 12.5),
        ("1,2345", 1.2345),
        ("1234,567", 1234.567),
        ("sqrt(2,25)", 1.5),
        ("1\u00a0+\u00a02", 3),
    ],
)
def test_what_people_type(text, value):
    assert parse_number(text) == pytest.approx(value, rel=1e-15, abs=1e-15)
    assert isinstance(parse_number(text), float)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the text is empty"),
        (" \t", "the text is empty"),
        ("sqrt(", '"sqrt(" ends too early'),
        ("1/", '"1/" ends too early'),
        ("1 + ", '"1 +" ends too early'),
        ("-", '"-" ends too early'),
        ("foo", 'unknown name "foo"'),
        ("2*foo(3)", 'unknown name "foo"'),
        ("inf", 'unknown name "inf"'),
        ("nan", 'unknown name "nan"'),
        ("__import__", '"_" cannot be read'),
        ("1/0", "division by zero in 1/0"),
        ("3 + 1/(2-2)", "division by zero in 1/(2-2)"),
        ("0^-1", "division by zero in 0^-1"),
        ("1e999", "the result of 1e999 is not a finite number"),
        ("1e308*10", "the result of 1e308*10 is not a finite number"),
        ("9^9^9^9", "the result of 9^9^9 is not a finite number"),
        ("exp(1000)", "the result of exp(1000) is not a finite number"),
        ("1/(1e308+1e308)", "the result of 1e308+1e308 is not a finite number"),
        ("sqrt(-1)", "sqrt(-1) has no real value"),
        ("log(0)", "log(0) has no real value"),
        ("(-8)^(1/3)", "(-8)^(1/3) has no real value"),
        ("2pi", 'an operator is missing between "2" and "pi"'),
        ("2(3)", 'an operator is missing between "2" and "("'),
        ("1 2", 'an operator is missing between "1" and "2"'),
        ("(1 2)", 'an operator is missing between "1" and "2"'),
        ("1.2.3", 'an operator is missing between "1.2" and ".3"'),
        ("0x10", 'an operator is missing between "0" and "x10"'),
        ("*2", 'a number is missing before "*"'),
        ("3 + * 2", 'a number is missing before "*" after "3 +"'),
        ("()", 'a number is missing before ")" after "("'),
        ("(1", '"(1" lacks a ")"'),
        ("1)", '")" after "1" closes nothing'),
        ("sqrt 2", "sqrt needs parentheses, as in sqrt(2)"),
        ("3 # 4", '"#" cannot be read after "3"'),
        ("1,000", '"1,000" could be a decimal or thousands: use a point or no comma'),
        ("-12,345", '"12,345" could be a decimal or thousands: use a point or no comma'),
        ("1,000.5", '"1,000" could be a decimal or thousands: use a point or no comma'),
        ("0.5½", '"0.5½" mixes a decimal and a fraction'),
        ("1" * (MAX_LENGTH + 1), f"the text is longer than {MAX_LENGTH} characters"),
        ("(" * 60 + "1" + ")" * 60, f"the expression is nested deeper than {MAX_DEPTH} levels"),
        ("-" * 60 + "1", f"the expression is nested deeper than {MAX_DEPTH} levels"),
        ("^".join("1" * 60), f"the expression is nested deeper than {MAX_DEPTH} levels"),
    ],
)
def test_what_is_wrong_is_said(text, message):
    with pytest.raises(ExpressionError) as caught:
        parse_number(text)
    assert str(caught.value) == message
    assert isinstance(caught.value, ValueError)


def test_depth_counts_what_is_open_not_what_has_been():
    assert parse_number("+".join(["(1)"] * 45)) == 45
    assert parse_number("*".join(["-1"] * 60)) == 1


def test_zero_is_never_negative():
    for text in ("-0", "0*-1", "-(1-1)", "-1e-999"):
        assert math.copysign(1, parse_number(text)) == 1


@given(value=FINITE)
@example(value=5e-324)
@example(value=1.7976931348623157e308)
@example(value=1e15)
@example(value=999999999999999.9)
@example(value=2.0**53 + 2)
@example(value=-0.0)
def test_every_finite_number_reads_back_exactly(value):
    text = format_number(value)
    assert parse_number(text) == value
    assert len(text) <= len(repr(value))


@given(p=st.integers(-5000, 5000), q=st.integers(1, MAX_DENOMINATOR))
def test_fractions_read_back_exactly_and_short(p, q):
    fraction = Fraction(p, q)
    value = p / q
    text = format_number(value)
    assert parse_number(text) == value == parse_number(f"{p}/{q}") == float(fraction)
    if len(repr(value)) > LONGEST_TYPED:
        assert len(text) <= len(str(fraction))


@given(p=st.integers(1, 1023), q=st.integers(1, 1024), k=st.sampled_from([-2, -1, 1, 2]))
def test_a_neighbour_of_a_fraction_is_not_taken_for_it(p, q, k):
    value = p / q
    for _ in range(abs(k)):
        value = math.nextafter(value, math.inf if k > 0 else -math.inf)
    assert parse_number(format_number(value)) == value
    assert "/" not in format_number(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-4.0, "-4"),
        (123456789.0, "123456789"),
        (1e22, "1e22"),
        (1e-5, "1e-5"),
        (1.5e-7, "1.5e-7"),
        (0.5, "0.5"),
        (0.1, "0.1"),
        (-0.2, "-0.2"),
        (1 / 3, "1/3"),
        (-1 / 9, "-1/9"),
        (1 / 16, "0.0625"),
        (2 / 273, "2/273"),
        (1 / 1024, "1/1024"),
        (4 / 3, "4/3"),
        (1 / 1031, repr(1 / 1031)),
        (math.sqrt(2), "1.4142135623730951"),
        (0.0376593, "0.0376593"),
        (-4.9048, "-4.9048"),
    ],
)
def test_how_numbers_are_written(value, text):
    assert format_number(value) == text


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_only_finite_numbers_are_written(value):
    with pytest.raises(ValueError, match="not a finite number"):
        format_number(value)


PIECES = st.sampled_from(
    [
        *"0123456789.,+-*/^()eπ½ _#%²∞\n\x00",
        "pi",
        "sqrt",
        "sqrt(",
        "exp(",
        "log(",
        "**",
        "1e9",
        "foo",
    ]
)


@given(text=st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=80).map("".join)))
def test_any_text_gives_a_finite_number_or_an_expression_error_soon(text):
    begun = time.thread_time()  # of this thread alone, however busy the machine is
    message = ""
    value = 0.0
    try:
        value = parse_number(text)
    except ExpressionError as error:
        message = str(error)
    assert time.thread_time() - begun < 1
    assert math.isfinite(value)
    assert len(message) < 140
    assert message.isprintable()


@st.composite
def expressions(draw, depth=0):
    """(text, value) of whole-number arithmetic, the value found by exact arithmetic."""
    if depth == 3 or draw(st.booleans()):
        number = draw(st.integers(0, 99))
        return str(number), Decimal(number)
    left, first = draw(expressions(depth=depth + 1))
    right, second = draw(expressions(depth=depth + 1))
    sign = draw(st.sampled_from("+-*"))
    value = {"+": first + second, "-": first - second, "*": first * second}[sign]
    blank = draw(st.sampled_from(["", " "]))
    return f"({left}{blank}{sign}{blank}{right})", value


@given(pair=expressions())
def test_arithmetic_on_whole_numbers_is_exact(pair):
    text, value = pair
    if len(text) <= MAX_LENGTH:
        assert Decimal(parse_number(text)) == value
