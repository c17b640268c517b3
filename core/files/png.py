"""PNG files: every kind of the standard is read, 8 and 16 bits are written, all of it exactly."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import (
    SOFTWARE,
    ImageFileError,
    check_expansion,
    check_length,
    check_page,
    check_size,
)
from core.files.pixels import alpha_apart, coloured, exif_orientation, oriented
from core.image import Image

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_SIDE = 1_000_000
"""Most rows or columns, as libpng has it."""
INFLATION = 1032
"""Most bytes that deflate makes of one."""
LONGEST_CHUNK = 2**30

GRAY, RGB, PALETTE, GRAY_ALPHA, RGBA = 0, 2, 3, 4, 6
CHANNELS = {GRAY: 1, RGB: 3, PALETTE: 1, GRAY_ALPHA: 2, RGBA: 4}
DEPTHS = {
    GRAY: (1, 2, 4, 8, 16),
    RGB: (8, 16),
    PALETTE: (1, 2, 4, 8),
    GRAY_ALPHA: (8, 16),
    RGBA: (8, 16),
}
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


def read_png(file: BinaryIO, page: int) -> Image:
    """The picture of an open PNG file; APNG gives its still picture.

    Raises ImageFileError or what the libraries raise.
    """
    check_page(page, 1)
    check_length(file)
    chunks, data = _chunks(file.read())
    header = _header(chunks)
    samples = _samples(header, data)
    pixels, alpha = _pixels(header, samples, chunks)
    orientation = exif_orientation(chunks.get(b"eXIf", b""))
    return Image(
        oriented(pixels, orientation),
        alpha=None if alpha is None else oriented(alpha, orientation),
    )


def _chunks(content: bytes) -> tuple[dict[bytes, bytes], bytes]:
    """The first chunk of each kind, and the data of all IDAT chunks, every check sum tested.

    libpng is later given nothing but tested data: where it stops at an error, imagecodecs
    loses a reference to None, and Python aborts after some thousands of them.
    """
    view = memoryview(content)
    chunks: dict[bytes, bytes] = {}
    data = []
    at = len(SIGNATURE)
    while b"IEND" not in chunks:
        if at + 12 > len(view):
            raise ImageFileError("the PNG file is cut short")
        size, kind = struct.unpack_from(">I4s", view, at)
        end = at + 8 + size
        if end + 4 > len(view):
            raise ImageFileError("the PNG file is cut short")
        if zlib.crc32(view[at + 4 : end]) != struct.unpack_from(">I", view, end)[0]:
            raise ImageFileError("the PNG file is damaged, a check sum is wrong")
        if kind == b"IDAT":
            data.append(view[at + 8 : end])
        else:
            chunks.setdefault(kind, bytes(view[at + 8 : end]))
        at = end + 4
    return chunks, b"".join(data)


def _header(chunks: dict[bytes, bytes]) -> Header:
    columns, rows, depth, kind, *methods = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if depth not in DEPTHS.get(kind, ()) or methods[:2] != [0, 0] or methods[2] > 1:
        raise ImageFileError("the PNG file is of a kind that the standard does not have")
    check_size(rows, columns, CHANNELS[kind], max(depth, 8) // 8)
    if max(rows, columns) > MAX_SIDE:
        raise ImageFileError(f"the picture has a side of more than {MAX_SIDE:,} pixels")
    return Header(columns, rows, depth, kind, bool(methods[2]))


def _parts(header: Header) -> Iterator[tuple[Header, tuple[slice, slice]]]:
    """Each pass as a picture of its own, and the rows and columns that it fills."""
    for row, column, down, across in ADAM7 if header.interlaced else WHOLE:
        rows = -(-(header.rows - row) // down)
        columns = -(-(header.columns - column) // across)
        if rows > 0 and columns > 0:
            where = slice(row, None, down), slice(column, None, across)
            yield header.part(rows, columns), where


def _samples(header: Header, data: bytes) -> NDArray[Any]:
    """The numbers as stored, (rows, columns[, channels])."""
    parts = list(_parts(header))
    size = sum(part.rows * part.row_bytes for part, _ in parts)
    check_expansion(size, len(data) + 1, INFLATION)
    # One byte more is asked for, so that the check sum at the end is reached and tested.
    raw = memoryview(zlib.decompressobj().decompress(data, size + 1))
    if len(raw) < size:
        raise ImageFileError("the PNG file is cut short")
    if not header.interlaced:
        return _unfiltered(header, raw[:size])
    channels = CHANNELS[header.kind]
    shape = (header.rows, header.columns, channels)[: 2 if channels == 1 else 3]
    samples = np.empty(shape, np.uint16 if header.depth == 16 else np.uint8)
    at = 0
    for part, where in parts:
        end = at + part.rows * part.row_bytes
        samples[where] = _unfiltered(part, raw[at:end])
        at = end
    return samples


def _unfiltered(part: Header, raw: memoryview) -> NDArray[Any]:
    """One uninterlaced picture of its filtered rows, by libpng, which gets a file made here."""
    import imagecodecs

    rows = np.frombuffer(raw, np.uint8).reshape(part.rows, part.row_bytes)
    if rows[:, 0].max() > 4:
        raise ImageFileError("the PNG file is damaged, a row has an unknown filter")
    # A palette's indices pass as grays, which libpng spreads over 0..255 below 8 bits.
    kind = GRAY if part.kind == PALETTE else part.kind
    stored = memoryview(zlib.compress(raw, 0))
    pieces = [SIGNATURE, _chunk(b"IHDR", _ihdr(part.columns, part.rows, part.depth, kind))]
    starts = range(0, len(stored), LONGEST_CHUNK)
    pieces += (_chunk(b"IDAT", stored[at : at + LONGEST_CHUNK]) for at in starts)
    pieces.append(_chunk(b"IEND", b""))
    samples: NDArray[Any] = imagecodecs.png_decode(b"".join(pieces))
    if part.kind == PALETTE and part.depth < 8:
        samples //= 255 // (2**part.depth - 1)
    return samples


def _pixels(
    header: Header, samples: NDArray[Any], chunks: dict[bytes, bytes]
) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Pixels and alpha, after the palette and the colour that is told to be transparent."""
    clear = chunks.get(b"tRNS")
    if header.kind == PALETTE:
        palette = np.frombuffer(chunks[b"PLTE"], np.uint8).reshape(-1, 3)
        pixels = coloured(samples, palette)
        if clear is None:
            return pixels, None
        alphas = np.full(len(palette), 255, np.uint8)
        alphas[: len(clear)] = np.frombuffer(clear, np.uint8)
        return pixels, coloured(samples, alphas)
    if clear is None or header.kind not in (GRAY, RGB):
        return alpha_apart(samples)
    # The key is in the file's own depth.
    key = np.frombuffer(clear, ">u2", CHANNELS[header.kind]) & (2**header.depth - 1)
    if header.depth < 8:
        key = key * (255 // (2**header.depth - 1))
    equal = samples == key
    opaque = np.iinfo(samples.dtype).max
    hit = equal.all(axis=2) if samples.ndim == 3 else equal
    return samples, np.where(hit, 0, opaque).astype(samples.dtype)


def _ihdr(columns: int, rows: int, depth: int, kind: int) -> bytes:
    return struct.pack(">IIBBBBB", columns, rows, depth, kind, 0, 0, 0)


def _chunk(kind: bytes, content: bytes | memoryview) -> bytes:
    check_sum = zlib.crc32(content, zlib.crc32(kind))
    return b"".join((struct.pack(">I", len(content)), kind, content, struct.pack(">I", check_sum)))


def write_png(file: BinaryIO, pixels: NDArray[Any], description: str) -> None:
    """Pixels (rows, columns[, 3]) of uint8 or uint16, with Description and Software as iTXt.

    Raises ImageFileError for pixels that a PNG cannot hold exactly.
    """
    import imagecodecs

    if pixels.dtype.kind != "u" or pixels.dtype.itemsize > 2:
        raise ImageFileError(
            f"a PNG holds whole numbers of 8 or 16 bits without sign, not {pixels.dtype.name}"
        )
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        raise ImageFileError(f"a PNG holds 1 or 3 channels, not {pixels.shape[2]}")
    if max(pixels.shape[:2]) > MAX_SIDE:
        raise ImageFileError(f"a PNG has sides of at most {MAX_SIDE:,} pixels")
    native = np.ascontiguousarray(pixels, pixels.dtype.newbyteorder("="))
    encoded = memoryview(imagecodecs.png_encode(native))
    after_header = len(SIGNATURE) + 25
    file.write(encoded[:after_header])
    for keyword, text in (("Description", description), ("Software", SOFTWARE)):
        if text:
            # Not compressed, in no language, with no translated keyword.
            file.write(_chunk(b"iTXt", keyword.encode() + b"\0\0\0\0\0" + text.encode()))
    file.write(encoded[after_header:])
