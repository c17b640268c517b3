"""Builds picture files by hand, byte for byte, and through libraries that the core does not use."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import PIL.Image
import tifffile
from numpy.typing import NDArray

RNG = np.random.default_rng(20)
SIGNATURE = b"\x89PNG\r\n\x1a\n"
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))  # fmt: skip  # noqa: E501
"""Adam7: first column, first row, step of columns, step of rows."""


def numbers(shape: Sequence[int], bits: int = 8) -> NDArray[Any]:
    """Random whole numbers of so many bits, the greatest and 0 among them."""
    dtype = np.uint8 if bits <= 8 else np.uint16
    values = RNG.integers(0, 2**bits, tuple(shape)).astype(dtype)
    values.flat[0], values.flat[-1] = 2**bits - 1, 0
    return values


def ramp(rows: int = 48, columns: int = 64) -> NDArray[np.uint8]:
    """Smooth colours, which JPEG keeps within a few steps."""
    row, column = np.mgrid[:rows, :columns]
    return np.stack((row * 3, column * 2, row + column), axis=2).astype(np.uint8)


def chunk(kind: bytes, content: bytes) -> bytes:
    check_sum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check_sum


def ihdr(columns: int, rows: int, depth: int, kind: int, interlaced: int = 0) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, depth, kind, 0, 0, interlaced))


def packed(samples: NDArray[Any], depth: int) -> bytes:
    """Rows (rows, columns, channels) as bytes of so many bits a number, each row filled up."""
    rows = []
    for row in samples.reshape(len(samples), -1):
        if depth == 16:
            rows.append(row.astype(">u2").tobytes())
        else:
            bits = row[:, np.newaxis] >> np.arange(depth - 1, -1, -1) & 1
            rows.append(np.packbits(bits.astype(np.uint8)).tobytes())
    return b"\0".join((b"", *rows))


def png(
    samples: NDArray[Any], depth: int, kind: int, *, extra: bytes = b"", interlaced: bool = False
) -> bytes:
    """A PNG of (rows, columns, channels) numbers; `extra` stands before the pixels."""
    rows, columns, _ = samples.shape
    if interlaced:
        parts = [samples[y::down, x::across] for x, y, across, down in PASSES]
    else:
        parts = [samples]
    raw = b"".join(packed(part, depth) for part in parts if part.size)
    head = SIGNATURE + ihdr(columns, rows, depth, kind, int(interlaced))
    return head + extra + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


Tags = dict[int, tuple[str, Sequence[int]]]


def tiff(data: bytes, tags: Tags, *, order: str = "<", following: int | None = None) -> bytes:
    """A classic TIFF of one strip, with tags {number: (format letter, values)} as they are.

    Offset, length and photometric 1 are filled in where missing, and tags without values left
    out; `following`: where the next page is said to be.
    """
    kinds = {"B": 1, "H": 3, "I": 4}
    start = 8
    tags = {262: ("H", [1]), 273: ("I", [start]), 279: ("I", [len(data)])} | tags
    tags = {number: tag for number, tag in tags.items() if tag[1]}
    body = data + b"\0" * (len(data) % 2)
    entries = b""
    for number, (letter, values) in sorted(tags.items()):
        stored = struct.pack(f"{order}{len(values)}{letter}", *values)
        if len(stored) > 4:
            place = start + len(body)
            body += stored + b"\0" * (len(stored) % 2)
            stored = struct.pack(order + "I", place)
        entries += struct.pack(order + "HHI", number, kinds[letter], len(values))
        entries += stored.ljust(4, b"\0")
    head = b"II" if order == "<" else b"MM"
    head += struct.pack(order + "HI", 42, start + len(body))
    count = struct.pack(order + "H", len(tags))
    return head + body + count + entries + struct.pack(order + "I", following or 0)


def sized(rows: int, columns: int, **tags: int) -> Tags:
    """The tags of a gray picture of 8 bits, and others by the names below."""
    known = {"bits": 258, "compression": 259, "photometric": 262, "orientation": 274}
    known |= {"samples": 277, "planar": 284, "predictor": 317, "tile_width": 322, "tile_rows": 323}
    values = {"bits": 8, "compression": 1} | tags
    found: Tags = {256: ("I", [columns]), 257: ("I", [rows])}
    return found | {known[name]: ("H", [value]) for name, value in values.items()}


def by_tifffile(values: NDArray[Any], **options: Any) -> bytes:
    file = io.BytesIO()
    tifffile.imwrite(file, values, metadata=None, **options)
    return file.getvalue()


def by_pillow(values: NDArray[Any] | PIL.Image.Image, kind: str, **options: Any) -> bytes:
    picture = values if isinstance(values, PIL.Image.Image) else PIL.Image.fromarray(values)
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def npy(values: NDArray[Any], **options: Any) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, values, **options)
    return file.getvalue()


def npy_header(text: str, data: bytes = b"", version: int = 1) -> bytes:
    """An npy file with any header."""
    stored = text.encode()
    size = struct.pack("<H" if version == 1 else "<I", len(stored))
    return b"\x93NUMPY" + bytes((version, 0)) + size + stored + data


def turned(values: NDArray[Any], orientation: int) -> NDArray[Any]:
    """What a picture stored in that orientation looks like, by the words of the TIFF standard."""
    rows_first = {
        1: ("top", "left"), 2: ("top", "right"), 3: ("bottom", "right"), 4: ("bottom", "left"),
        5: ("left", "top"), 6: ("right", "top"), 7: ("right", "bottom"), 8: ("left", "bottom"),
    }  # fmt: skip
    # "The 0th row is at the ..., the 0th column at the ...": put each pixel where that says.
    row_side, column_side = rows_first[orientation]
    rows, columns = values.shape[:2]
    upright = row_side in ("top", "bottom")
    shown = np.empty((rows, columns) if upright else (columns, rows), object)
    for row in range(rows):
        for column in range(columns):
            place = {"top": row, "bottom": rows - 1 - row, "left": row, "right": rows - 1 - row}
            across = {"left": column, "right": columns - 1 - column, "top": column}
            across["bottom"] = columns - 1 - column
            at = (place[row_side], across[column_side])
            shown[at if upright else at[::-1]] = values[row, column]
    return np.array(shown.tolist(), values.dtype)
