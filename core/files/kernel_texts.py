"""Kernels as text: blocks of spreadsheet cells and the literals of NumPy, MATLAB, C and JSON."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.expressions import ExpressionError, parse_number
from core.files.kernel_literals import literal_cells, shortened, split_blanks
from core.recipe import MAX_KERNEL_SIZE
from core.sentences import Sentence

MAX_TEXT = 400_000
"""Longest text that is read, in characters: a full table of the longest numbers, and comments."""


@dataclass(frozen=True)
class Block:
    """Rows of equally many numbers, and how each of them was written."""

    values: NDArray[np.float64]
    """(row, column), read-only."""
    texts: tuple[tuple[str, ...], ...]
    is_literal: bool
    """They stood in brackets, so that they are all the numbers there are."""


@dataclass(frozen=True)
class Literal:
    """One way to write (row, column) weights, offered by a menu."""

    id: str
    label: str
    about: str
    write: Callable[[NDArray[np.float64]], str]


def read_block(text: str) -> Block:
    """The block of numbers that a text holds; every number may be an expression.

    Spreadsheet cells parted by tabs; lines parted by semicolons (a comma is then a decimal
    comma), by commas, or by blanks; and complete literals of NumPy, Python, JSON, MATLAB and C,
    which are read and never run. Where a lone comma in each of several lines could be a decimal
    comma or part two numbers, the text is refused. Raises ExpressionError, which names row and
    column of what is no number.
    """
    if len(text) > MAX_TEXT:
        raise ExpressionError(Sentence("the text is longer than {0} characters", MAX_TEXT))
    if not text.strip():
        raise ExpressionError("there are no numbers to paste")
    rows = literal_cells(text)
    is_literal = rows is not None
    if rows is None:
        rows = _plain_cells([line for line in re.split(r"[\r\n]+", text) if line.strip()])
    _check_shape(rows)
    values = np.array(
        [
            [_number(cell, row, column) for column, cell in enumerate(cells, 1)]
            for row, cells in enumerate(rows, 1)
        ]
    )
    values.setflags(write=False)
    return Block(values, tuple(tuple(cell.strip() for cell in row) for row in rows), is_literal)


def table_text(weights: NDArray[np.float64]) -> str:
    """(row, column) weights as decimals joined by tabs, as spreadsheets copy and paste them."""
    return "\n".join("\t".join(_decimal(value) for value in row) for row in weights.tolist())


def with_block(
    weights: NDArray[np.float64],
    block: NDArray[np.float64],
    rows: range,
    columns: range,
) -> NDArray[np.float64] | None:
    """The (row, column) weights with a block written at the first of the selected cells.

    Where the selection holds the block a whole number of times, it is repeated to fill it, as
    spreadsheets do. None where the block reaches over the edge.
    """
    high, wide = block.shape
    if len(rows) % high == 0 and len(columns) % wide == 0:
        block = np.tile(block, (len(rows) // high, len(columns) // wide))
        high, wide = block.shape
    top, left = rows.start, columns.start
    if top + high > weights.shape[0] or left + wide > weights.shape[1]:
        return None
    made = weights.copy()
    made[top : top + high, left : left + wide] = block
    return made


def _numpy(weights: NDArray[np.float64]) -> str:
    rows = ",\n    ".join(f"[{_joined(row, repr)}]" for row in weights.tolist())
    return f"np.array([\n    {rows},\n])"


def _matlab(weights: NDArray[np.float64]) -> str:
    return f"[{'; '.join(_joined(row, _decimal, ' ') for row in weights.tolist())}]"


def _c(weights: NDArray[np.float64]) -> str:
    high, wide = weights.shape
    rows = ",\n    ".join(f"{{{_joined(row, repr)}}}" for row in weights.tolist())
    return f"const double kernel[{high}][{wide}] = {{\n    {rows}\n}};"


def _json(weights: NDArray[np.float64]) -> str:
    whole = [[int(v) if _is_short_integer(v) else v for v in row] for row in weights.tolist()]
    rows = ",\n ".join(json.dumps(row) for row in whole)
    return f"[{rows}]"


LITERALS: dict[str, Literal] = {
    row.id: row
    for row in (
        Literal("table", "Table", "Decimals parted by tabs, for spreadsheets", table_text),
        Literal("numpy", "NumPy", "np.array([[...], ...])", _numpy),
        Literal("matlab", "MATLAB", "[... ; ...], for Octave too", _matlab),
        Literal("c", "C", "An initialised array of double, for C++ too", _c),
        Literal("json", "JSON", "Nested lists, as in the recipe file and in Python", _json),
    )
}  # fmt: skip


def _joined(row: Iterable[float], form: Callable[[float], str], between: str = ", ") -> str:
    return between.join(form(value + 0.0) for value in row)


def _decimal(value: float) -> str:
    return str(int(value)) if _is_short_integer(value) else repr(value)


def _is_short_integer(value: float) -> bool:
    return value.is_integer() and abs(value) < 1e15


def _plain_cells(lines: list[str]) -> list[list[str]]:
    if any("\t" in line for line in lines):
        if all(line.endswith("\t") for line in lines):
            lines = [line[:-1] for line in lines]
        return _parted(lines, "\t")
    if any(";" in line for line in lines):
        lines = [line.rstrip().removesuffix(";") for line in lines]
        return _parted(lines, ";")
    if not any("," in line for line in lines):
        return [split_blanks(line.strip()) for line in lines]
    if all(_is_lone_comma(line) for line in lines):
        if len(lines) == 1:
            return [lines]
        raise ExpressionError(
            Sentence(
                '"{0}" could be a decimal or two numbers: use a point, or part the'
                " numbers by tabs or semicolons",
                shortened(lines[0]),
            )
        )
    words = [line.split() for line in lines]
    if all(len(row) > 1 and all(_is_number(word) for word in row) for row in words):
        return words  # 0,5 1,5: blanks part decimals with a comma
    return _parted([line.strip().removesuffix(",") for line in lines], ",")


def _parted(lines: list[str], sign: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=sign, skipinitialspace=True))
    except csv.Error as error:
        raise ExpressionError(
            Sentence("the text cannot be parted into cells: {0}", error)
        ) from None


def _is_lone_comma(line: str) -> bool:
    return re.fullmatch(r"\s*[-+−]?[0-9]*,[0-9]+\s*", line) is not None


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except ExpressionError:
        return False
    return True


def _check_shape(rows: list[list[str]]) -> None:
    if not rows or not rows[0]:
        raise ExpressionError("there are no numbers to paste")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise ExpressionError(
                Sentence("row {0} has {1} numbers, row 1 has {2}", number, len(row), len(rows[0]))
            )
    high, wide = len(rows), len(rows[0])
    if max(high, wide) > MAX_KERNEL_SIZE:
        most = MAX_KERNEL_SIZE
        raise ExpressionError(
            Sentence("{0} × {1} numbers are too many: a kernel has {2} × {2}", high, wide, most)
        )


def _number(cell: str, row: int, column: int) -> float:
    try:
        return parse_number(cell)
    except ExpressionError as error:
        raise ExpressionError(Sentence("row {0}, column {1}: {2}", row, column, error)) from None
