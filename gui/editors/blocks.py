"""Blocks of numbers as text: tab-separated for spreadsheets, and brackets and commas from code."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.expressions import ExpressionError, parse_number


def block_text(rows: Sequence[Sequence[str]]) -> str:
    """Cells joined by tabs, rows by line ends, as spreadsheets copy them."""
    return "\n".join("\t".join(row) for row in rows)


def read_block(text: str) -> list[list[float]]:
    """The rows of numbers that a text holds; every number may be an expression.

    Tabs separate, else commas or semicolons, else blanks; a line that is one number by itself,
    such as `0,5`, is one cell. In code each innermost pair of brackets or braces is a row.
    Raises ExpressionError for no numbers, rows of unequal length, and text that is no number.
    """
    coded = re.findall(r"[\[{]([^\[\]{}]*)[\]}]", text)
    if coded:
        rows = [_split(line) for line in coded]
    else:
        rows = [_cells(line) for line in re.split(r"[\r\n]+", text) if line.strip()]
    if not rows:
        raise ExpressionError("there are no numbers to paste")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise ExpressionError(f"row {number} has {len(row)} numbers, row 1 has {len(rows[0])}")
    return [
        [_number(cell, row, column) for column, cell in enumerate(cells, 1)]
        for row, cells in enumerate(rows, 1)
    ]


def with_block(
    weights: NDArray[np.float64], block: Sequence[Sequence[float]], top: int, left: int
) -> NDArray[np.float64] | None:
    """The (row, column) weights with a block written into them from (top, left) on.

    A block that is larger than the weights replaces them, if it starts at their first cell;
    None where it reaches over the edge.
    """
    made = np.array(block, dtype=np.float64)
    rows, columns = made.shape
    if top + rows <= weights.shape[0] and left + columns <= weights.shape[1]:
        whole = weights.copy()
        whole[top : top + rows, left : left + columns] = made
        return whole
    return made if (top, left) == (0, 0) else None


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return line.split("\t")
    try:
        parse_number(line)
    except ExpressionError:
        return _split(line)
    return [line]


def _split(line: str) -> list[str]:
    line = line.strip(" ,;\n")
    return re.split("[,;]", line) if re.search("[,;]", line) else line.split()


def _number(cell: str, row: int, column: int) -> float:
    try:
        return parse_number(cell)
    except ExpressionError as error:
        raise ExpressionError(f"row {row}, column {column}: {error}") from None
