"""Checks of a recipe's fields: each returns the clean value or names the field that is wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence


class RecipeError(ValueError):
    """A recipe that cannot be: `path` names the field, `reason` says what is wrong with it."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(Sentence("{0}: {1}", path, reason) if path else reason)

    def under(self, prefix: str) -> RecipeError:
        """The same error seen from the value that holds the field."""
        joint = "" if not self.path or self.path.startswith("[") else "."
        return RecipeError(f"{prefix}{joint}{self.path}", self.reason)


def check_number(value: Any, path: str) -> float:
    """A finite float64 from an int or float; anything else is refused."""
    if isinstance(value, (bool, np.bool_)) or not isinstance(
        value, (int, float, np.integer, np.floating)
    ):
        raise RecipeError(path, Sentence("must be a number, not {0}", describe(value)))
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise RecipeError(path, "must be a finite number")
    return number


def check_whole(value: Any, path: str, low: int, high: int) -> int:
    """A whole number from `low` to `high`."""
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
        raise RecipeError(path, Sentence("must be a whole number, not {0}", describe(value)))
    if not low <= value <= high:
        raise RecipeError(
            path, Sentence("must be from {0} to {1}, not {2}", low, high, shorten(value))
        )
    return int(value)


def check_text(value: Any, path: str) -> str:
    """A text that every encoding of Unicode can carry."""
    if not isinstance(value, str):
        raise RecipeError(path, Sentence("must be a text, not {0}", describe(value)))
    try:
        value.encode()
    except UnicodeEncodeError:
        raise RecipeError(path, "has a character that is no valid Unicode") from None
    return value


def check_flag(value: Any, path: str) -> bool:
    """True or false."""
    if not isinstance(value, (bool, np.bool_)):
        raise RecipeError(path, Sentence("must be true or false, not {0}", describe(value)))
    return bool(value)


def check_choice(value: Any, path: str, choices: Sequence[str]) -> str:
    """One of the given words."""
    if not isinstance(value, str) or value not in choices:
        raise RecipeError(
            path, Sentence("must be one of {0}, not {1}", ", ".join(choices), describe(value))
        )
    return value


def check_tuple(
    value: Any, path: str, length: int, check: Callable[[Any, str], Any]
) -> tuple[Any, ...]:
    """A list of exactly `length` values that each pass `check`."""
    if not isinstance(value, (list, tuple)):
        raise RecipeError(
            path, Sentence("must be a list of {0} numbers, not {1}", length, describe(value))
        )
    if len(value) != length:
        raise RecipeError(path, Sentence("must have {0} numbers, not {1}", length, len(value)))
    return tuple(check(item, f"{path}[{index}]") for index, item in enumerate(value))


def check_whole_pair(value: Any, path: str, low: int, high: int) -> tuple[int, int]:
    """A (row, column) pair of whole numbers from `low` to `high`."""
    row, column = check_tuple(value, path, 2, lambda item, at: check_whole(item, at, low, high))
    return row, column


def check_list(value: Any, path: str, kind: type, longest: int) -> tuple[Any, ...]:
    """A list of 1 to `longest` values of one class."""
    if not isinstance(value, (list, tuple)):
        raise RecipeError(path, Sentence("must be a list, not {0}", describe(value)))
    if not value:
        raise RecipeError(path, "must not be empty")
    if len(value) > longest:
        raise RecipeError(
            path, Sentence("must have at most {0} entries, not {1}", longest, len(value))
        )
    for index, item in enumerate(value):
        if not isinstance(item, kind):
            raise RecipeError(
                f"{path}[{index}]",
                Sentence("must be a {0}, not {1}", kind.__name__, describe(item)),
            )
    return tuple(value)


_AXES = (Sentence("channels"), Sentence("rows"), Sentence("columns"))
_LIST = Sentence("a list")
_KINDS = {
    dict: Sentence("an object"),
    list: _LIST,
    tuple: _LIST,
    bool: Sentence("true or false"),
}


def describe(value: Any) -> str:
    """A short name of a wrong value for a message."""
    if value is None:
        return "null"
    if type(value) in _KINDS:
        return _KINDS[type(value)]
    if isinstance(value, (str, int, float)):
        return shorten(value)
    return Sentence("a {0}", type(value).__name__)


def shorten(value: Any) -> str:
    """A value's text, cut where it would fill a message."""
    try:
        text = repr(value)
    except ValueError:  # whole numbers beyond the interpreter's digit limit
        return Sentence("a very long number")
    return text if len(text) <= 40 else text[:37] + "..."


def _check_rows(value: Sequence[Any], path: str) -> None:
    """Refuses rows of unequal length with a sentence that names both."""
    first = len(value[0]) if isinstance(value[0], (list, tuple)) else None
    for index, row in enumerate(value):
        if (len(row) if isinstance(row, (list, tuple)) else None) != first:
            if first is None or not isinstance(row, (list, tuple)):
                raise RecipeError(path, Sentence("row {0} differs in kind from row 1", index + 1))
            raise RecipeError(
                path, Sentence("row {0} has {1} numbers, row 1 has {2}", index + 1, len(row), first)
            )


def check_nested(value: Any, path: str, depth: int = 0) -> None:
    """Refuses nested lists, as JSON has them, that are no table of numbers."""
    if not isinstance(value, (list, tuple)):
        if isinstance(value, np.ndarray):
            return
        check_number(value, path)
        return
    if not value:
        raise RecipeError(path, "must not be empty")
    if depth > 2:
        raise RecipeError(path, "must have two or three dimensions")
    if isinstance(value[0], (list, tuple)):
        _check_rows(value, path)
    for index, item in enumerate(value):
        check_nested(item, f"{path}[{index}]", depth + 1)


def check_weights(value: Any, path: str, limits: tuple[int, int, int]) -> NDArray[np.float64]:
    """Weights as a read-only float64 array, (row, column) or (channel, row, column).

    `limits`: the most channels, rows and columns.
    """
    try:
        array = np.asarray(value)
        if array.dtype.kind == "O":  # whole numbers beyond 64 bits, fractions, decimals
            array = array.astype(np.float64)
    except (ValueError, TypeError, OverflowError):
        if isinstance(value, (list, tuple)):
            check_nested(value, path)  # says what is wrong and where
        raise RecipeError(path, "must be a table of numbers") from None
    if isinstance(value, (list, tuple)) and array.dtype.kind not in "uif":
        check_nested(value, path)
    if array.dtype.kind not in "buif":
        raise RecipeError(path, Sentence("must be a table of numbers, not {0}", describe(value)))
    array = np.array(array, dtype=np.float64, order="C")
    if array.ndim not in (2, 3):
        raise RecipeError(path, Sentence("must have two or three dimensions, not {0}", array.ndim))
    if array.size == 0:
        raise RecipeError(path, "must not be empty")
    names = _AXES[-array.ndim :]
    for name, size, limit in zip(names, array.shape, limits[-array.ndim :], strict=True):
        if size > limit:
            raise RecipeError(
                path, Sentence("must have at most {0} {1}, not {2}", limit, name, size)
            )
    if not np.isfinite(array).all():
        *channel, row, column = np.argwhere(~np.isfinite(array))[0] + 1
        spot = Sentence("row {0}, column {1}", row, column)
        if channel:
            spot = Sentence("channel {0}, {1}", channel[0], spot)
        raise RecipeError(path, Sentence("the number at {0} is not finite", spot))
    array.setflags(write=False)
    return array
