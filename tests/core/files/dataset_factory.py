"""IDX files made byte by byte, for tests and for the fuzzer."""

from __future__ import annotations

import gzip
import struct

import numpy as np

CODES = {"u1": 0x08, "i1": 0x09, "i2": 0x0B, "i4": 0x0C, "f4": 0x0D, "f8": 0x0E}


def idx(values: np.ndarray, *, shape: tuple[int, ...] | None = None) -> bytes:
    """An IDX file of values, or one whose header tells another shape."""
    code = CODES[values.dtype.str[1:]]
    sizes = values.shape if shape is None else shape
    head = bytes((0, 0, code, len(sizes))) + struct.pack(f">{len(sizes)}I", *sizes)
    return head + values.astype(values.dtype.newbyteorder(">")).tobytes()


def packed(content: bytes) -> bytes:
    """Packed by gzip, the same at every call."""
    return gzip.compress(content, mtime=0)


def pixels(count: int = 5, rows: int = 4, columns: int = 3) -> np.ndarray:
    """Pictures whose every number is different from its neighbours."""
    return (np.arange(count * rows * columns) % 251).astype(np.uint8).reshape(count, rows, columns)
