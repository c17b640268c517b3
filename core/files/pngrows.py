"""The rows of PNG files: unpacked, unfiltered, and put in their places where interlaced."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files import unpacked
from core.files.limits import ImageFileError, check_expansion

SIGNATURE = b"\x89PNG\r\n\x1a\n"
INFLATION = 1032
"""Most bytes that deflate makes of one."""
LONGEST_CHUNK = 2**30
PART_BYTES = 2**16
"""Bytes that are handed to be unpacked at a time."""

GRAY, RGB, PALETTE, GRAY_ALPHA, RGBA = 0, 2, 3, 4, 6
CHANNELS = {GRAY: 1, RGB: 3, PALETTE: 1, GRAY_ALPHA: 2, RGBA: 4}
WHOLE = ((0, 0, 1, 1),)
ADAM7 = (
    *((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4)),
    *((2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)),
)
"""The passes of interlacing: first row, first column, step of rows, step of columns."""


@dataclass(frozen=True)
class Header:
    """The fields of IHDR that vary."""

    columns: int
    rows: int
    depth: int
    kind: int
    interlaced: bool

    def part(self, rows: int, columns: int) -> Header:
        """The header of one pass, as a picture of its own."""
        return Header(columns, rows, self.depth, self.kind, False)

    @property
    def row_bytes(self) -> int:
        """Bytes of an unpacked row, with its filter byte."""
        return 1 + (self.columns * CHANNELS[self.kind] * self.depth + 7) // 8

    @property
    def numbers_bytes(self) -> int:
        """What the decoded numbers take."""
        return self.rows * self.columns * CHANNELS[self.kind] * max(self.depth, 8) // 8


def _parts(header: Header) -> Iterator[tuple[Header, tuple[slice, slice]]]:
    """Each pass as a picture of its own, and the rows and columns that it fills."""
    for row, column, down, across in ADAM7 if header.interlaced else WHOLE:
        rows = -(-(header.rows - row) // down)
        columns = -(-(header.columns - column) // across)
        if rows > 0 and columns > 0:
            where = slice(row, None, down), slice(column, None, across)
            yield header.part(rows, columns), where


class Rows:
    """The rows of the data of a PNG file, from first to last, unpacked as they are asked for."""

    def __init__(self, header: Header, data: Sequence[memoryview]) -> None:
        stored = sum(len(part) for part in data)
        size = sum(part.rows * part.row_bytes for part, _ in _parts(header))
        check_expansion(size, stored + 1, INFLATION)
        self._header = header
        self._engine = zlib.decompressobj()
        # In small parts, the rest of which the engine copies each time.
        starts = ((part, at) for part in data for at in range(0, len(part), PART_BYTES))
        self._parts = (part[at : at + PART_BYTES] for part, at in starts)
        self._above: NDArray[np.uint8] | None = None

    def read(self, rows: int, header: Header | None = None) -> NDArray[Any]:
        """The numbers (rows, columns[, channels]) of the next rows, as stored.

        `header`: of a pass of an interlaced picture, all rows of which are read at once.
        """
        part = header or self._header
        raw = self._bytes(rows * part.row_bytes)
        if len(raw) < rows * part.row_bytes:
            raise ImageFileError("the PNG file is cut short")
        filtered = np.frombuffer(raw, np.uint8).reshape(rows, part.row_bytes)
        if header is not None:
            return _unfiltered(part, filtered)
        # What a row's filter refers to is the row above, not filtered.
        above = self._above
        if above is not None:
            filtered = np.concatenate((above, filtered))
        samples = _unfiltered(part, filtered)
        self._above = _filtered_by_none(part, samples[-1])
        return samples if above is None else samples[1:]

    def finish(self) -> None:
        """Comes to the check sum behind the last row. Raises zlib.error where it is wrong."""
        self._bytes(1)

    def _bytes(self, count: int) -> bytes:
        """The next unpacked bytes, fewer where there are no more."""
        unpacked = bytearray()
        while len(unpacked) < count and not self._engine.eof:
            stored = self._engine.unconsumed_tail or next(self._parts, b"")
            piece = self._engine.decompress(stored, count - len(unpacked))
            unpacked += piece
            if not piece and not stored:
                break
        return bytes(unpacked)


def samples_of(header: Header, data: Sequence[memoryview]) -> NDArray[Any]:
    """The numbers as stored, (rows, columns[, channels])."""
    rows = Rows(header, data)
    channels = CHANNELS[header.kind]
    shape = (header.rows, header.columns, channels)[: 2 if channels == 1 else 3]
    samples = np.empty(shape, np.uint16 if header.depth == 16 else np.uint8)
    if header.interlaced:
        for part, where in _parts(header):
            samples[where] = rows.read(part.rows, part)
    else:
        step = max(1, unpacked.PIECE_BYTES // header.row_bytes)
        for top in range(0, header.rows, step):
            count = min(step, header.rows - top)
            samples[top : top + count] = rows.read(count)
    rows.finish()
    return samples


def _unfiltered(part: Header, filtered: NDArray[np.uint8]) -> NDArray[Any]:
    """Filtered rows as numbers, by libpng, which gets a file made here."""
    import imagecodecs

    if filtered[:, 0].max() > 4:
        raise ImageFileError("the PNG file is damaged, a row has an unknown filter")
    # A palette's indices pass as grays, which libpng spreads over 0..255 below 8 bits.
    kind = GRAY if part.kind == PALETTE else part.kind
    stored = memoryview(zlib.compress(filtered.data, 0))
    head = _ihdr(part.columns, len(filtered), part.depth, kind)
    pieces = [SIGNATURE, chunk_of(b"IHDR", head)]
    starts = range(0, len(stored), LONGEST_CHUNK)
    pieces += (chunk_of(b"IDAT", stored[at : at + LONGEST_CHUNK]) for at in starts)
    pieces.append(chunk_of(b"IEND", b""))
    samples: NDArray[Any] = imagecodecs.png_decode(b"".join(pieces))
    if part.kind == PALETTE and part.depth < 8:
        samples //= 255 // (2**part.depth - 1)
    return samples


def _filtered_by_none(part: Header, row: NDArray[Any]) -> NDArray[np.uint8]:
    """A row of numbers as stored with filter 0, (1, bytes)."""
    numbers = row.reshape(-1)
    if part.depth == 16:
        stored = numbers.astype(">u2").view(np.uint8)
    elif part.depth == 8:
        stored = numbers
    else:
        if part.kind != PALETTE:
            numbers = numbers // (255 // (2**part.depth - 1))
        bits = np.unpackbits(numbers[:, np.newaxis], axis=1)[:, 8 - part.depth :]
        stored = np.packbits(bits.reshape(-1))
    return np.concatenate((np.zeros(1, np.uint8), stored))[np.newaxis]


def _ihdr(columns: int, rows: int, depth: int, kind: int) -> bytes:
    return struct.pack(">IIBBBBB", columns, rows, depth, kind, 0, 0, 0)


def chunk_of(kind: bytes, content: bytes | memoryview) -> bytes:
    """A chunk with its length and check sum."""
    check_sum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((struct.pack(">I", len(content)), kind, content, struct.pack(">I", check_sum)))
