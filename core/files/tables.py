"""Tables of numbers as text, for spreadsheets and the clipboard, and as CSV files."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from core.files.atomic import Target, atomic_write
from core.trace import Progress

_ROWS_AT_ONCE = 4096


@dataclass(frozen=True)
class Table:
    """Columns of equal length under their names; each holds numbers or texts."""

    names: tuple[str, ...]
    columns: tuple[Sequence[Any], ...]

    @property
    def rows(self) -> int:
        """Rows under the names."""
        return len(self.columns[0]) if self.columns else 0


def table_text(table: Table, separator: str = "\t") -> str:
    """The table with its names, one row a line; texts are quoted where they must be (RFC 4180)."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerow(table.names)
    for row in zip(*table.columns, strict=True):
        writer.writerow([cell(value) for value in row])
    return text.getvalue()


def write_csv_steps(table: Table, path: Target) -> Generator[Progress, None, None]:
    """Writes a table as CSV, UTF-8, in the place of what is there. Raises OSError.

    The file is complete or as it was; closing the generator leaves it as it was.
    """
    with atomic_write(path) as file:
        text = io.TextIOWrapper(file, "utf-8", newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(table.names)
        for number, row in enumerate(zip(*table.columns, strict=True), 1):
            writer.writerow([cell(value) for value in row])
            if number % _ROWS_AT_ONCE == 0:
                yield Progress(number, table.rows)
        text.flush()
        text.detach()
        yield Progress(table.rows, table.rows)


def cell(value: Any) -> str:
    """A number as short as it can be read back the same, whole ones without point; or a text.

    What is no number is empty, as spreadsheets take it.
    """
    if isinstance(value, str):
        return value
    number = float(value)
    if math.isnan(number):
        return ""
    if math.isfinite(number) and number == int(number) and abs(number) < 1e15:
        return str(int(number))
    # float32 numbers are written with their own digits.
    return str(value.item() if hasattr(value, "item") and value.dtype.itemsize == 8 else value)
