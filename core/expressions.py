"""Numbers as people type them: fractions and expressions to float64 and back to short text."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

from core.sentences import Sentence

MAX_LENGTH = 200
"""Longest text that is read, in characters."""
MAX_DEPTH = 40
"""Deepest nesting of parentheses, signs and powers."""
LONGEST_TYPED = 8
"""Decimals of up to so many characters are not written as fractions."""
MAX_DENOMINATOR = 1024
"""Largest denominator that `format_number` writes."""

CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sqrt": math.sqrt,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "exp": math.exp,
    "log": math.log,
    "ln": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "abs": abs,
    "degrees": math.degrees,
    "radians": math.radians,
}

# One character for one, so that places in the read text are places in the typed text.
_KINDLY = str.maketrans("−–×·⋅∗÷∕⁄\u00a0\u202f", "--****///  ")
_VULGAR = "".join(chr(code) for code in (*range(0xBC, 0xBF), *range(0x2150, 0x215F)))
_TOKEN = re.compile(
    rf"(?P<number>(?:[0-9]+(?:[.,][0-9]+|\.)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?[{_VULGAR}]?|[{_VULGAR}])"
    r"|(?P<name>[^\W\d_][^\W_]*)"
    r"|(?P<operator>\*\*|[-+*/^()])"
)
# A comma before exactly three digits may be a thousands separator, except after a lone 0.
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}(?![0-9])")


class ExpressionError(ValueError):
    """Text that is no number; the message is one sentence that says what is wrong and where."""


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


def parse_number(text: str) -> float:
    """The finite float64 that a text stands for; 0 is never negative.

    Numbers (`.5`, `1e-3`, and `0,5` where the comma cannot be a thousands separator),
    fractions (`1/9`, `½`, `1½`), + - * / with ^ or ** as power (binds tightest and to the
    right: `-2^2` is -4, `2^3^2` is 2^9), parentheses, pi, e, and functions of one number:
    sqrt, sin, cos, tan, asin, acos, atan (radians), exp, log and ln (natural), log2, log10,
    abs, degrees, radians. `−`, `×`, `·` and `÷` are read as they look; case does not matter.
    Every step is one float64 operation, so `p/q` is the float nearest to that fraction.
    Raises ExpressionError.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(Sentence("the text is longer than {0} characters", MAX_LENGTH))
    if not text.strip():
        raise ExpressionError("the text is empty")
    return _Parser(text).result() + 0.0


def format_number(value: float) -> str:
    """The shortest readable text that `parse_number` reads as exactly the same number.

    A decimal (integers without `.0`), or, where that is longer than people type, a fraction with
    a denominator of at most 1024. Both zeros give `0`. Raises ValueError for infinity and NaN.
    """
    value = float(value)
    if not math.isfinite(value):
        raise ValueError(Sentence("{0} is not a finite number", value))
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    decimal = repr(value)
    mantissa, _, exponent = decimal.partition("e")
    if exponent:
        decimal = f"{mantissa}e{int(exponent)}"
    if len(decimal) > LONGEST_TYPED:
        near = Fraction(value).limit_denominator(MAX_DENOMINATOR)
        text = f"{near.numerator}/{near.denominator}"
        if len(text) < len(decimal) and near.numerator / near.denominator == value:
            return text
    return decimal


class _Parser:
    """Recursive descent over the tokens; each method returns one part's value."""

    def __init__(self, text: str) -> None:
        self.typed = text
        self.read = text.translate(_KINDLY)
        self.tokens = list(self._split())
        self.at = 0
        self.depth = 0

    def _split(self) -> Iterator[_Token]:
        place = 0
        while place < len(self.read):
            if self.read[place].isspace():
                place += 1
                continue
            match = _TOKEN.match(self.read, place)
            if match is None:
                sign = self.typed[place]
                before = self.read[:place].strip()
                where = Sentence(" after {0}", self._quote(0, place)) if before else ""
                raise ExpressionError(Sentence('"{0}" cannot be read{1}', _shorten(sign), where))
            yield _Token(match.lastgroup or "", match.group(), place, match.end())
            place = match.end()

    def result(self) -> float:
        value = self._sum()
        if self.at < len(self.tokens):
            raise self._unexpected()
        return value

    def _unexpected(self) -> ExpressionError:
        """What to say of a token that cannot follow a finished value."""
        before, token = self.tokens[self.at - 1], self.tokens[self.at]
        if token.text == ")":
            return ExpressionError(
                Sentence('")" after {0} closes nothing', self._quote(0, token.start))
            )
        return ExpressionError(
            Sentence(
                "an operator is missing between {0} and {1}",
                self._quote(before.start, before.end),
                self._quote(token.start, token.end),
            )
        )

    def _sum(self) -> float:
        start = self.at
        value = self._product()
        while (sign := self._take("+", "-")) is not None:
            other = self._product()
            value = self._finite(value + other if sign == "+" else value - other, start)
        return value

    def _product(self) -> float:
        start = self.at
        value = self._signed()
        while (sign := self._take("*", "/")) is not None:
            other = self._signed()
            if sign == "*":
                value = self._finite(value * other, start)
            elif other == 0:
                raise ExpressionError(Sentence("division by zero in {0}", self._span(start)))
            else:
                value = self._finite(value / other, start)
        return value

    def _signed(self) -> float:
        sign = self._take("+", "-")
        if sign is None:
            return self._power()
        self._deeper()
        value = self._signed()
        self.depth -= 1
        return -value if sign == "-" else value

    def _power(self) -> float:
        start = self.at
        base = self._atom()
        if self._take("^", "**") is None:
            return base
        self._deeper()
        exponent = self._signed()
        self.depth -= 1
        if base == 0 and exponent < 0:
            raise ExpressionError(Sentence("division by zero in {0}", self._span(start)))
        return self._call(lambda number: math.pow(number, exponent), base, start)

    def _atom(self) -> float:
        if self.at == len(self.tokens):
            raise ExpressionError(Sentence("{0} ends too early", self._quote(0, len(self.typed))))
        start, token = self.at, self.tokens[self.at]
        self.at += 1
        if token.kind == "number":
            return self._number(token)
        if token.kind == "name":
            return self._name(token, start)
        if token.text == "(":
            return self._inside()
        where = Sentence(" after {0}", self._quote(0, token.start)) if token.start else ""
        raise ExpressionError(Sentence('a number is missing before "{0}"{1}', token.text, where))

    def _inside(self) -> float:
        """The value up to the closing parenthesis of one that was just taken."""
        self._deeper()
        value = self._sum()
        if self._take(")") is None:
            if self.at == len(self.tokens):
                raise ExpressionError(Sentence('{0} lacks a ")"', self._quote(0, len(self.typed))))
            raise self._unexpected()
        self.depth -= 1
        return value

    def _name(self, token: _Token, start: int) -> float:
        name = token.text.lower()
        if name in CONSTANTS:
            return CONSTANTS[name]
        if name not in FUNCTIONS:
            raise ExpressionError(Sentence("unknown name {0}", self._quote(token.start, token.end)))
        if self._take("(") is None:
            raise ExpressionError(Sentence("{0} needs parentheses, as in {0}(2)", name))
        return self._call(FUNCTIONS[name], self._inside(), start)

    def _number(self, token: _Token) -> float:
        if _THOUSANDS.match(token.text):
            raise ExpressionError(
                Sentence(
                    '"{0}" could be a decimal or thousands: use a point or no comma', token.text
                )
            )
        digits, vulgar = token.text.rstrip(_VULGAR), 0.0
        if digits != token.text:
            vulgar = unicodedata.numeric(token.text[-1])
            if digits and not digits.isdigit():
                raise ExpressionError(Sentence('"{0}" mixes a decimal and a fraction', token.text))
        value = float(digits.replace(",", ".")) if digits else 0.0
        return self._finite(value + vulgar, self.at - 1)

    def _call(self, function: Callable[[float], float], argument: float, start: int) -> float:
        try:
            value = function(argument)
        except OverflowError:
            value = math.inf
        except ValueError:
            raise ExpressionError(Sentence("{0} has no real value", self._span(start))) from None
        return self._finite(value, start)

    def _take(self, *operators: str) -> str | None:
        """The next token's text if it is one of the operators, which is then taken."""
        if self.at < len(self.tokens) and self.tokens[self.at].text in operators:
            self.at += 1
            return self.tokens[self.at - 1].text
        return None

    def _finite(self, value: float, start: int) -> float:
        if not math.isfinite(value):
            raise ExpressionError(
                Sentence("the result of {0} is not a finite number", self._span(start))
            )
        return value

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError(
                Sentence("the expression is nested deeper than {0} levels", MAX_DEPTH)
            )

    def _span(self, start: int) -> str:
        """What was typed from one token to the last one taken."""
        return _shorten(self.typed[self.tokens[start].start : self.tokens[self.at - 1].end])

    def _quote(self, start: int, end: int) -> str:
        return Sentence('"{0}"', _shorten(self.typed[start:end].strip()))


def _shorten(text: str) -> str:
    """Text for a sentence: cut where it is long, a mark for what no screen can show."""
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return text if len(text) <= 40 else f"{text[:18]}...{text[-18:]}"
