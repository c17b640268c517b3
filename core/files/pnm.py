"""Portable bitmaps, graymaps, pixmaps and floatmaps (PBM, PGM, PPM, PFM), in text and in binary."""

from __future__ import annotations

import math
import re
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files import mapped
from core.files.limits import ImageFileError, check_page, check_shape, check_size, length
from core.files.pixels import oriented
from core.files.unpacked import Rectangle, Run, unpack_steps
from core.image import Image
from core.sentences import Sentence
from core.trace import Progress

MAX_HEADER = 2**16
"""Most bytes of a header with its comments."""
TEXT_BYTES = 2**20
"""Bytes of text that are read at a time."""
BOTTOM_FIRST = 4
"""The orientation that exchanges top and bottom."""
CUT_SHORT = Sentence("the PNM file is cut short")

GAP = rb"(?:\s|#[^\r\n]*[\r\n])+"
SIDES = GAP + rb"(\d{1,20})" + GAP + rb"(\d{1,20})"
HEADERS = {
    b"1": re.compile(rb"P1" + SIDES),
    b"4": re.compile(rb"P4" + SIDES + rb"\s"),
    **{kind: re.compile(rb"P." + SIDES + GAP + rb"(\d{1,9})") for kind in (b"2", b"3")},
    **{kind: re.compile(rb"P." + SIDES + GAP + rb"(\d{1,9})\s") for kind in (b"5", b"6")},
    **{kind: re.compile(rb"P." + SIDES + GAP + rb"([-+.\deE]{1,40})\s") for kind in (b"f", b"F")},
}
"""What stands before the pixels, by the letter of the kind."""


@dataclass(frozen=True)
class Header:
    """What a file says of itself; the pixels begin at `start`."""

    kind: bytes
    columns: int
    rows: int
    greatest: int
    scale: float
    start: int

    @property
    def channels(self) -> int:
        """1 or 3."""
        return 3 if self.kind in b"36F" else 1

    @property
    def numbers(self) -> int:
        """How many there are."""
        return self.rows * self.columns * self.channels

    @property
    def dtype(self) -> np.dtype[Any]:
        """The kind of binary numbers, in the file's byte order."""
        if self.kind in b"fF":
            return np.dtype("<f4" if self.scale < 0 else ">f4")
        return np.dtype(np.uint8 if self.greatest < 256 else ">u2")


def read_pnm(file: BinaryIO, page: int) -> Generator[Progress, None, Image]:
    """The picture; grays below 8 bits are spread over 0..255, other numbers as stored.

    Of a floatmap the scale is not applied, which the note says. Large binary ones stay in the
    file, or are unpacked to the disk. Raises ImageFileError.
    """
    check_page(page, 1)
    header = _header(file)
    check_shape(header.rows, header.columns, header.channels)
    if header.kind in b"123":
        return Image(_from_text(file, header))
    if header.kind == b"4":
        return Image(_from_bits(file, header))
    run = Run(header.start, header.dtype, header.rows, header.columns, header.channels)
    size = header.numbers * run.dtype.itemsize
    if header.start + size > length(file):
        raise ImageFileError(CUT_SHORT)
    exact = run.dtype.isnative and header.greatest > 127
    if size >= mapped.MAPPED_BYTES and exact and run.dtype == np.uint8:
        sides = run.shape[1:] if header.channels > 1 else run.shape[1:3]
        return Image(mapped.array_in_file(file, run.start, run.dtype, sides))
    floats = header.kind in b"fF"
    scale = abs(header.scale)
    note = Sentence("a scale of {0:g} is not applied", scale) if scale != 1 else ""

    def read(piece: Rectangle) -> Image:
        return Image(_spread(run.read(file, piece), header.greatest), note=note)

    turn = BOTTOM_FIRST if floats else 1
    if size >= mapped.UNPACKED_BYTES:
        return (yield from unpack_steps(run.pieces(), read, header.rows, header.columns, turn))
    check_size(header.rows, header.columns, header.channels, run.dtype.itemsize)
    whole = read(Rectangle(0, header.rows, 0, header.columns))
    return Image(oriented(whole.pixels, turn), note=whole.note)


def _header(file: BinaryIO) -> Header:
    file.seek(0)
    head = file.read(MAX_HEADER)
    kind = head[1:2]
    found = HEADERS[kind].match(head)
    if found is None:
        raise ImageFileError("the PNM file is damaged or cut short, its header is not complete")
    columns, rows = int(found[1]), int(found[2])
    greatest, scale = 255, 1.0
    if kind in b"2356":
        greatest = int(found[3])
        if not 0 < greatest < 65536:
            raise ImageFileError("the PNM file's greatest value is not from 1 to 65,535")
    elif kind in b"fF":
        greatest, scale = 65535, _scale(found[3])
    return Header(kind, columns, rows, greatest, scale, found.end())


def _scale(text: bytes) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not math.isfinite(scale) or scale == 0:
        raise ImageFileError("the PFM file's scale is no number other than 0")
    return scale


def _spread(values: NDArray[Any], greatest: int) -> NDArray[Any]:
    """Numbers of fewer than 8 bits as 0..255, others as they are."""
    if greatest > 127:
        return values
    if int(values.max()) > greatest:
        raise ImageFileError("the PNM file is damaged, a pixel is beyond its greatest value")
    steps = (np.arange(greatest + 1) * 510 + greatest) // (2 * greatest)
    return np.asarray(steps.astype(np.uint8)[values])


def _from_bits(file: BinaryIO, header: Header) -> NDArray[np.uint8]:
    """0 and 255 of a binary bitmap, in which 1 is black."""
    check_size(header.rows, header.columns)
    wide = -(-header.columns // 8)
    if header.start + header.rows * wide > length(file):
        raise ImageFileError(CUT_SHORT)
    file.seek(header.start)
    stored = np.frombuffer(file.read(header.rows * wide), np.uint8).reshape(header.rows, wide)
    bits = np.unpackbits(stored, axis=1, count=header.columns)
    return np.where(bits, np.uint8(0), np.uint8(255))


def _from_text(file: BinaryIO, header: Header) -> NDArray[Any]:
    """The numbers of a text; those of a bitmap, 1 is black, need no blanks between them."""
    shortest = header.numbers if header.kind == b"1" else 2 * header.numbers - 1
    if header.start + shortest > length(file):
        raise ImageFileError(CUT_SHORT)
    dtype = np.dtype(np.uint8 if header.greatest < 256 else np.uint16)
    check_size(header.rows, header.columns, header.channels, dtype.itemsize)
    values = np.empty(header.numbers, dtype)
    done = 0
    for piece in _pieces_of_text(file, header.start):
        numbers = _bits(piece) if header.kind == b"1" else _whole_numbers(piece, header.greatest)
        numbers = numbers[: len(values) - done]
        values[done : done + len(numbers)] = numbers
        done += len(numbers)
        if done == len(values):
            break
    if done < len(values):
        raise ImageFileError(CUT_SHORT)
    shape = (header.rows, header.columns, header.channels)
    return _spread(values.reshape(shape[: 2 if header.channels == 1 else 3]), header.greatest)


def _pieces_of_text(file: BinaryIO, start: int) -> Generator[bytes, None, None]:
    """The text without comments, in pieces that end between two words."""
    file.seek(start)
    rest, in_comment = b"", False
    while read := file.read(TEXT_BYTES):
        if in_comment:
            end = re.search(rb"[\r\n]", read)
            if end is None:
                continue
            read = read[end.start() :]
        in_comment = re.search(rb"#[^\r\n]*\Z", read) is not None
        text = rest + re.sub(rb"#[^\r\n]*", b" ", read)
        cut = max(text.rfind(blank) for blank in (b" ", b"\n", b"\r", b"\t")) + 1
        if len(text) - cut > TEXT_BYTES:  # also one word of the bits that need no blanks
            cut = len(text)
        rest = text[cut:]
        yield text[:cut]
    yield rest


def _whole_numbers(text: bytes, greatest: int) -> NDArray[np.int64]:
    if re.search(rb"[^\d\s]", text) is not None:
        raise ImageFileError("the PNM file is damaged, it has text that is no number")
    if not text.strip():
        return np.empty(0, np.int64)
    numbers = np.fromstring(text.decode("ascii"), np.int64, sep=" ")
    if len(numbers) and not 0 <= int(numbers.min()) <= int(numbers.max()) <= greatest:
        raise ImageFileError("the PNM file is damaged, a pixel is beyond its greatest value")
    return numbers


def _bits(text: bytes) -> NDArray[np.uint8]:
    bits = np.frombuffer(text.translate(None, b" \t\r\n\v\f"), np.uint8) ^ 0x30
    if len(bits) and int(bits.max()) > 1:
        raise ImageFileError("the PNM file is damaged, it has text that is no bit")
    return np.where(bits, np.uint8(0), np.uint8(255))
