"""Numbers, tables and names as Python source: the only way in which a recipe enters a script."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files.json_text import whole_where_whole

Weights = NDArray[np.float64]

WIDTH = 100
"""Columns of a line."""
INDENT = "    "
MOST_WRITTEN = 4096
"""Larger tables are packed: they would fill hundreds of lines that nobody reads."""
LARGEST_DIVISOR = 1024
_SHORT = 7
"""Characters of a decimal that is read as easily as a fraction."""

# Kinds of numbers that a packed table may have, the smallest first.
_PACKED = ("<i1", "<i2", "<f4", "<f8")


def number(value: float) -> str:
    """The shortest exact text: 3 for 3.0, 1 / 9 where that is the same float64, else its repr."""
    text = repr(whole_where_whole(float(value)))
    if len(text) > _SHORT:
        near = Fraction(value).limit_denominator(LARGEST_DIVISOR)
        if near.denominator > 1 and near.numerator / near.denominator == value:
            return f"{near.numerator} / {near.denominator}"
    return text


def numbers(values: Iterable[float]) -> str:
    """Numbers as a tuple, the way they are written in a call."""
    texts = [number(value) for value in values]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


def remark(name: str, longest: int = 48) -> str:
    """A name that a user chose, quoted, to stand in a comment: one line, whatever is in it.

    Letters that no screen shows, line ends and those that turn the direction of writing among
    them, are written as escapes.
    """
    shown = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in name[: longest + 1]
    )
    return f'"{shown}"' if len(shown) <= longest else f'"{shown[: longest - 3]}..."'


def table(values: Weights, make: str, *, kind: str = "") -> tuple[str, bool]:
    """Source of an array and whether it is packed, `unpack` then being needed.

    `make`: what makes an array of a list, such as "np.array"; `kind`: its further arguments.
    Weights that are whole numbers divided by one number are written so.
    """
    if values.size > MOST_WRITTEN:
        return _packed(values), True
    divisor = shared_divisor(values)
    cells = values if divisor == 1 else np.round(values * divisor)
    listed = _nested(cells.tolist(), "", len(make) + len(kind) + 40)
    text = f"{make}({listed}{kind})"
    return (text if divisor == 1 else f"{text} / {divisor}"), False


def shared_divisor(values: Weights) -> int:
    """The smallest whole number that all values are whole shares of, exactly; 1 for none."""
    whole = values == np.round(values)
    if whole.all() or (np.abs(values).max() > 2**40):
        return 1
    if max(len(repr(value)) for value in values.ravel().tolist()) <= _SHORT:
        return 1
    # The first value that is not whole leaves few divisors to try on the others.
    first = values[~whole].flat[0]
    tried = np.arange(2, LARGEST_DIVISOR + 1)
    for divisor in tried[np.round(first * tried) / tried == first].tolist():
        if (
            np.array_equal(np.round(values * divisor) / divisor, values)
            and not (np.signbit(values) & (values == 0)).any()
        ):
            return int(divisor)
    return 1


def _packed(values: Weights) -> str:
    """A call of `unpack` with the bytes of an array, in the smallest kind that holds it exactly."""
    with np.errstate(all="ignore"):
        kind = next(kind for kind in _PACKED if _holds(values, np.dtype(kind)))
    letters = base64.b64encode(values.astype(kind).tobytes()).decode("ascii")
    lines = "\n".join(letters[at : at + WIDTH] for at in range(0, len(letters), WIDTH))
    return f'unpack("{kind}", {values.shape}, """\n{lines}\n""")'


def _holds(values: Weights, dtype: np.dtype[Any]) -> bool:
    kept = values.astype(dtype).astype(np.float64)
    # The sign of a zero is part of a float.
    return bool((kept == values).all() and (np.signbit(kept) == np.signbit(values)).all())


def _nested(content: Any, indent: str, taken: int = 0) -> str:
    """A list of numbers, or of lists: tables have a line for each row, long rows are wrapped."""
    if not isinstance(content[0], list):
        texts = [repr(whole_where_whole(value)) for value in content]
        line = f"[{', '.join(texts)}]"
        if len(indent) + len(line) + taken < WIDTH:
            return line
        return "[\n" + _wrapped(texts, indent + INDENT) + f"\n{indent}]"
    if len(content) == 1:
        inner = _nested(content[0], indent, taken + 2)
        return f"[{inner}]"
    deeper = indent + INDENT
    rows = [f"{deeper}{_nested(row, deeper, 1 + len(INDENT))}," for row in content]
    return "[\n" + "\n".join(rows) + f"\n{indent}]"


def _wrapped(texts: list[str], indent: str) -> str:
    lines, line = [], indent
    for text in texts:
        # Room is left for one more level, of a table that stands in a list of tables.
        if len(line) + len(text) + 1 > WIDTH - len(INDENT) and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += f"{text}, "
    lines.append(line.rstrip())
    return "\n".join(lines)


def call(start: str, arguments: Iterable[str], end: str = ")") -> str:
    """`start`, arguments, `end` on one line, or an argument a line where that is too long."""
    given = list(arguments)
    line = f"{start}{', '.join(given)}{end}"
    if len(line) <= WIDTH:
        return line
    indent = start[: len(start) - len(start.lstrip())]
    inner = "".join(f"{indent}{INDENT}{argument},\n" for argument in given)
    return f"{start}\n{inner}{indent}{end}"


ROOM_AROUND = 56
"""Columns for the name and the call around a list of numbers at most."""


def listed(values: list[Any]) -> str:
    """A list of numbers or of lists, wrapped where it is long."""
    return _nested(values, "", ROOM_AROUND)
