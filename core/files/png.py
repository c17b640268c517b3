"""PNG files: every kind of the standard is read, 8 and 16 bits are written, all of it exactly."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Generator
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files import mapped
from core.files.limits import (
    MAX_PIXELS,
    SOFTWARE,
    ImageFileError,
    check_length,
    check_memory,
    check_page,
    check_shape,
    check_size,
)
from core.files.pixels import alpha_apart, coloured, exif_orientation, oriented
from core.files.pngrows import (
    CHANNELS,
    GRAY,
    GRAY_ALPHA,
    PALETTE,
    RGB,
    RGBA,
    SIGNATURE,
    Header,
    Rows,
    chunk_of,
    samples_of,
)
from core.files.unpacked import Rectangle, pieces_of, unpack_steps
from core.image import Image
from core.sentences import Sentence
from core.trace import Progress

MAX_SIDE = 1_000_000
"""Most rows or columns, as libpng has it."""
DEPTHS = {
    GRAY: (1, 2, 4, 8, 16),
    RGB: (8, 16),
    PALETTE: (1, 2, 4, 8),
    GRAY_ALPHA: (8, 16),
    RGBA: (8, 16),
}
CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"eXIf")
"""Chunks that decide what is seen, besides the data; compressed texts are never unpacked."""
MAX_CHUNKS = 2**21
"""Most chunks of a file, some seconds' work."""


def read_png(file: BinaryIO, page: int) -> Generator[Progress, None, Image]:
    """The picture of an open PNG file; APNG gives its still picture.

    Large ones that are not interlaced are unpacked to the disk, in little memory besides the
    file's own length. Raises ImageFileError or what the libraries raise.
    """
    check_page(page, 1)
    check_length(file)
    chunks, data = _chunks(file.read())
    header = _header(chunks)
    orientation = exif_orientation(chunks.get(b"eXIf", b""))
    if header.numbers_bytes >= mapped.UNPACKED_BYTES and not header.interlaced:
        rows = Rows(header, data)

        def read(piece: Rectangle) -> Image:
            pixels, alpha = _pixels(header, rows.read(piece.bottom - piece.top), chunks)
            return Image(pixels, alpha=alpha)

        pieces = pieces_of(header.rows, header.columns, (1, header.columns), header.row_bytes)
        image = yield from unpack_steps(pieces, read, header.rows, header.columns, orientation)
        rows.finish()
        return image
    pixels, alpha = _pixels(header, samples_of(header, data), chunks)
    return Image(
        oriented(pixels, orientation),
        alpha=None if alpha is None else oriented(alpha, orientation),
    )


def _chunks(content: bytes) -> tuple[dict[bytes, bytes], list[memoryview]]:
    """The first chunk of each kind that matters, and the data, every check sum tested.

    libpng is later given nothing but tested data: where it stops at an error, imagecodecs
    loses a reference to None, and Python aborts after some thousands of them.
    """
    view = memoryview(content)
    chunks: dict[bytes, bytes] = {}
    data = []
    at = len(SIGNATURE)
    for _ in range(MAX_CHUNKS):
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
        elif kind in CHUNKS and kind not in chunks:
            chunks[kind] = bytes(view[at + 8 : end])
        elif kind == b"IEND":
            return chunks, data
        at = end + 4
    raise ImageFileError(Sentence("the PNG file has more than {0:,} chunks", MAX_CHUNKS))


def _header(chunks: dict[bytes, bytes]) -> Header:
    columns, rows, depth, kind, *methods = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if depth not in DEPTHS.get(kind, ()) or methods[:2] != [0, 0] or methods[2] > 1:
        raise ImageFileError("the PNG file is of a kind that the standard does not have")
    if methods[2]:  # decoded as a whole
        check_size(rows, columns, CHANNELS[kind], max(depth, 8) // 8)
        check_memory(rows * columns * CHANNELS[kind] * max(depth, 8) // 8)
    else:
        check_shape(rows, columns, CHANNELS[kind], most=MAX_PIXELS)
    if max(rows, columns) > MAX_SIDE:
        raise ImageFileError(Sentence("the picture has a side of more than {0:,} pixels", MAX_SIDE))
    return Header(columns, rows, depth, kind, bool(methods[2]))


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


def write_png(file: BinaryIO, pixels: NDArray[Any], description: str) -> None:
    """Pixels (rows, columns[, 3]) of uint8 or uint16, with Description and Software as iTXt.

    Raises ImageFileError for pixels that a PNG cannot hold exactly.
    """
    import imagecodecs

    if pixels.dtype.kind != "u" or pixels.dtype.itemsize > 2:
        raise ImageFileError(
            Sentence(
                "a PNG holds whole numbers of 8 or 16 bits without sign, not {0}", pixels.dtype.name
            )
        )
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        raise ImageFileError(Sentence("a PNG holds 1 or 3 channels, not {0}", pixels.shape[2]))
    if max(pixels.shape[:2]) > MAX_SIDE:
        raise ImageFileError(Sentence("a PNG has sides of at most {0:,} pixels", MAX_SIDE))
    native = np.ascontiguousarray(pixels, pixels.dtype.newbyteorder("="))
    encoded = memoryview(imagecodecs.png_encode(native))
    after_header = len(SIGNATURE) + 25
    file.write(encoded[:after_header])
    for keyword, text in (("Description", description), ("Software", SOFTWARE)):
        if text:
            # Not compressed, in no language, with no translated keyword.
            file.write(chunk_of(b"iTXt", keyword.encode() + b"\0\0\0\0\0" + text.encode()))
    file.write(encoded[after_header:])
