"""Tables read back by other readers; files are complete or as they were."""

import csv
import errno
import io

import numpy as np
import pytest

from core.files.tables import Table, cell, table_text, write_csv_steps
from core.trace import finish

TABLE = Table(
    ("value", 'so "called", name'),
    (np.array([1.0, 0.1, np.nan, 2.5e-8]), np.array([3, -1, 0, 2**40])),
)


def read_back(text, separator):
    return list(csv.reader(io.StringIO(text), delimiter=separator))


def test_texts_are_read_back(tmp_path):
    expected = [list(TABLE.names), ["1", "3"], ["0.1", "-1"], ["", "0"], ["2.5e-08", str(2**40)]]
    assert read_back(table_text(TABLE), "\t") == expected
    path = tmp_path / "table.csv"
    path.write_text("before")
    finish(write_csv_steps(TABLE, path))
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == expected
    assert TABLE.rows == 4
    assert Table((), ()).rows == 0
    found = np.genfromtxt(path, delimiter=",", skip_header=1)
    np.testing.assert_array_equal(found[:, 0], TABLE.columns[0])


def test_long_tables_tell_their_progress(tmp_path):
    table = Table(("x",), (np.arange(10_000),))
    told = [progress.done for progress in write_csv_steps(table, tmp_path / "x.csv")]
    assert told == [4096, 8192, 10_000]
    assert (tmp_path / "x.csv").read_bytes().count(b"\r\n") == 10_001


def test_what_was_there_stays_until_the_file_is_complete(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("before")
    steps = write_csv_steps(Table(("x",), (np.arange(10_000),)), path)
    next(steps)
    steps.close()
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["x.csv"]


def test_a_full_disk(tmp_path, monkeypatch):
    def full(*arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("core.files.atomic.os.fsync", full)
    with pytest.raises(OSError, match="no space"):
        finish(write_csv_steps(TABLE, tmp_path / "x.csv"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        (-0.0, "0"),
        (1e300, "1e+300"),
        (float("inf"), "inf"),
        (np.float32(0.1), "0.1"),
        (np.float64(0.1), "0.1"),
        ("median", "median"),
        (np.int64(2**53 - 1), "9007199254740991"),
        (np.uint8(7), "7"),
    ],
)
def test_cells(value, text):
    assert cell(value) == text
