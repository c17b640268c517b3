"""Checks of a recipe's fields: each returns the clean value or names the field that is wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


class RecipeError(ValueError):
    """A recipe that cannot be: `path` names the field, `reason` says what is wrong with it."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}" if path else reason)

    def under(self, prefix: str) -> RecipeError:
        """The same error seen from the value that holds the field."""
        joint = "" if not self.path or self.path.startswith("[") else "."
        return RecipeError(f"{prefix}{joint}{self.path}", self.reason)


def check_number(value: Any, path: str) -> float:
    """A finite float64 from an int or float; anything else is refused."""
    if isinstance(value, (bool, np.bool_)) or not isinstance(
        value, (int, float, np.integer, np.floating)
    ):
        raise RecipeError(path, f"must be a number, not {describe(value)}")
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
        raise RecipeError(path, f"must be a whole number, not {describe(value)}")
    if not low <= value <= high:
        raise RecipeError(path, f"must be from {low} to {high}, not {shorten(value)}")
    return int(value)


def check_text(value: Any, path: str) -> str:
    """A text that every encoding of Unicode can carry."""
    if not isinstance(value, str):
        raise RecipeError(path, f"must be a text, not {describe(value)}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise RecipeError(path, "has a character that is no valid Unicode") from None
    return value


def check_flag(value: Any, path: str) -> bool:
    """True or false."""
    if not isinstance(value, (bool, np.bool_)):
        raise RecipeError(path, f"must be true or false, not {describe(value)}")
    return bool(value)


def check_choice(value: Any, path: str, choices: Sequence[str]) -> str:
    """One of the given words."""
    if not isinstance(value, str) or value not in choices:
        raise RecipeError(path, f"must be one of {', '.join(choices)}, not {describe(value)}")
    return value


def check_tuple(
    value: Any, path: str, length: int, check: Callable[[Any, str], Any]
) -> tuple[Any, ...]:
    """A list of exactly `length` values that each pass `check`."""
    if not isinstance(value, (list, tuple)):
        raise RecipeError(path, f"must be a list of {length} numbers, not {describe(value)}")
    if len(value) != length:
        raise RecipeError(path, f"must have {length} numbers, not {len(value)}")
    return tuple(check(item, f"{path}[{index}]") for index, item in enumerate(value))


def check_whole_pair(value: Any, path: str, low: int, high: int) -> tuple[int, int]:
    """A (row, column) pair of whole numbers from `low` to `high`."""
    row, column = check_tuple(value, path, 2, lambda item, at: check_whole(item, at, low, high))
    return row, column


def check_list(value: Any, path: str, kind: type, longest: int) -> tuple[Any, ...]:
    """A list of 1 to `longest` values of one class."""
    if not isinstance(value, (list, tuple)):
        raise RecipeError(path, f"must be a list, not {describe(value)}")
    if not value:
        raise RecipeError(path, "must not be empty")
    if len(value) > longest:
        raise RecipeError(path, f"must have at most {longest} entries, not {len(value)}")
    for index, item in enumerate(value):
        if not isinstance(item, kind):
            raise RecipeError(
                f"{path}[{index}]", f"must be a {kind.__name__}, not {describe(item)}"
            )
    return tuple(value)


def describe(value: Any) -> str:
    """A short name of a wrong value for a message."""
    names = {dict: "an object", list: "a list", tuple: "a list", bool: "true or false"}
    if value is None:
        return "null"
    if type(value) in names:
        return names[type(value)]
    if isinstance(value, (str, int, float)):
        return shorten(value)
    return f"a {type(value).__name__}"


def shorten(value: Any) -> str:
    """A value's text, cut where it would fill a message."""
    try:
        text = repr(value)
    except ValueError:  # whole numbers beyond the interpreter's digit limit
        return "a very long number"
    return text if len(text) <= 40 else text[:37] + "..."


def _check_rows(value: Sequence[Any], path: str, noun: str) -> None:
    """Refuses rows of unequal length with a sentence that names both."""
    first = len(value[0]) if isinstance(value[0], (list, tuple)) else None
    for index, row in enumerate(value):
        if (len(row) if isinstance(row, (list, tuple)) else None) != first:
            if first is None or not isinstance(row, (list, tuple)):
                raise RecipeError(path, f"{noun} {index + 1} differs in kind from {noun} 1")
            raise RecipeError(
                path, f"{noun} {index + 1} has {len(row)} numbers, {noun} 1 has {first}"
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
        _check_rows(value, path, "row")
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
        raise RecipeError(path, f"must be a table of numbers, not {describe(value)}")
    array = np.array(array, dtype=np.float64, order="C")
    if array.ndim not in (2, 3):
        raise RecipeError(path, f"must have two or three dimensions, not {array.ndim}")
    if array.size == 0:
        raise RecipeError(path, "must not be empty")
    names = ("channels", "rows", "columns")[-array.ndim :]
    for name, size, limit in zip(names, array.shape, limits[-array.ndim :], strict=True):
        if size > limit:
            raise RecipeError(path, f"must have at most {limit} {name}, not {size}")
    if not np.isfinite(array).all():
        where = np.argwhere(~np.isfinite(array))[0] + 1
        spot = ", ".join(f"{name[:-1]} {at}" for name, at in zip(names, where, strict=True))
        raise RecipeError(path, f"the number at {spot} is not finite")
    array.setflags(write=False)
    return array
