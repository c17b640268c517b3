"""NumPy's npy files: numbers of every real kind, checked against the file's length, no pickles."""

from __future__ import annotations

import ast
import math
import re
import struct
from collections.abc import Generator
from dataclasses import dataclass
from typing import IO, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files import mapped
from core.files.limits import ImageFileError, check_page, check_shape, check_size, length
from core.files.strips import Layout, Shape
from core.files.unpacked import Run, unpack_steps
from core.image import Image
from core.sentences import Sentence
from core.trace import Progress

MAX_HEADER = 10_000
"""Most bytes of a header, as NumPy has it."""
DESCRIPTION = re.compile(r"[<>|=]?(?:[?]|[b-zA-Z]\d{0,4})")
"""A kind of numbers and their bytes."""
SIGNATURE = b"\x93NUMPY"
MAX_SIDE = 2**62
"""Largest number in a shape; its products are checked where they are used."""
TRANSPOSED = 5
"""The orientation that exchanges rows and columns."""


def read_npy(file: BinaryIO, page: int) -> Generator[Progress, None, Image]:
    """The array (rows, columns) or (rows, columns, channels) as stored; it has no alpha.

    Large ones stay in the file, or are unpacked to the disk where numbers must be converted.
    Raises ImageFileError or what the libraries raise.
    """
    check_page(page, 1)
    header = read_header(file)
    dtype, fortran, shape = header.dtype, header.fortran, header.shape
    if dtype is None:
        raise ImageFileError("the npy file holds a table, not a picture")
    if dtype.kind not in "buif":
        raise ImageFileError("the npy file holds values that are no real numbers")
    if len(shape) not in (2, 3):
        raise ImageFileError(Sentence("a picture has two or three dimensions, not {0}", len(shape)))
    rows, columns, channels = (*shape, 1)[:3]
    check_shape(rows, columns, channels)
    start, size = file.tell(), math.prod(shape) * dtype.itemsize
    if length(file) - start < size:
        raise ImageFileError("the npy file is cut short")
    as_needed = dtype.isnative and (dtype.kind in "ui" or dtype == np.float32) and not fortran
    if size >= mapped.MAPPED_BYTES and as_needed and start % dtype.itemsize == 0:
        return Image(mapped.array_in_file(file, start, dtype, shape))
    if size >= mapped.UNPACKED_BYTES:
        # Columns first: planes of channels whose rows are the picture's columns.
        sides = (columns, rows) if fortran else (rows, columns)
        run = Run(start, dtype, *sides, channels, planar=fortran)
        return (
            yield from unpack_steps(
                run.pieces(),
                lambda piece: Image(run.read(file, piece)),
                *sides,
                orientation=TRANSPOSED if fortran else 1,
            )
        )
    check_size(rows, columns, channels, dtype.itemsize)
    flat = np.empty(math.prod(shape), dtype)
    if file.readinto(flat.view(np.uint8)) != size:  # type: ignore[attr-defined]
        raise ImageFileError("the npy file is cut short")
    return Image(np.ascontiguousarray(flat.reshape(shape, order="F" if fortran else "C")))


@dataclass(frozen=True)
class Header:
    """What the numbers are that follow: `dtype` is None for a table of named columns."""

    dtype: np.dtype[Any] | None
    fortran: bool
    shape: tuple[int, ...]


def read_header(file: IO[bytes]) -> Header:
    """Kind, order and shape, from the signature on; the file then stands at the numbers.

    NumPy has public readers for the first two versions only. Raises ImageFileError.
    """
    start = file.read(8)
    if len(start) < 8:
        raise ImageFileError("the npy file is cut short")
    if start[:6] != SIGNATURE:
        raise ImageFileError("it is no npy file")
    count = "<H" if start[6] == 1 else "<I"
    stored = file.read(struct.calcsize(count))
    if len(stored) < struct.calcsize(count):
        raise ImageFileError("the npy file is cut short")
    (size,) = struct.unpack(count, stored)
    if start[6] not in (1, 2, 3) or size > MAX_HEADER:
        raise ImageFileError("the npy file is of an unknown version")
    header = file.read(size)
    if len(header) < size:
        raise ImageFileError("the npy file is cut short")
    try:
        # Python 2 wrote long numbers with an L.
        fields = ast.literal_eval(re.sub(r"(\d)L\b", r"\1", header.decode("utf-8")).strip())
        descr, fortran, shape = (fields[name] for name in ("descr", "fortran_order", "shape"))
    # A deep nest in the header is told as a lack of memory.
    except (ValueError, TypeError, KeyError, SyntaxError, MemoryError, RecursionError) as error:
        raise ImageFileError("the npy file's header is damaged") from error
    if not (isinstance(shape, tuple) and all(type(side) is int for side in shape)):
        raise ImageFileError("the npy file's header is damaged")
    if not all(0 <= side <= MAX_SIDE for side in shape):
        raise ImageFileError("the npy file's header is damaged")
    if not isinstance(descr, str):
        return Header(None, bool(fortran), shape)
    if not DESCRIPTION.fullmatch(descr):  # NumPy would read whole languages here
        raise ImageFileError("the npy file holds values that are no real numbers")
    try:
        return Header(np.dtype(descr), bool(fortran), shape)
    except (TypeError, ValueError) as error:
        raise ImageFileError("the npy file holds values that are no real numbers") from error


def write_npy(file: BinaryIO, values: NDArray[Any], description: str = "") -> None:
    """An array of numbers, exactly; the format has no place for a description."""
    values = np.ascontiguousarray(values)
    _write_header(file, values.dtype, values.shape)
    file.write(values.data)  # not tofile, which does not say why it failed


def write_npy_maps(file: BinaryIO, maps: NDArray[Any], description: str, rgb: bool) -> None:
    """Maps (map, row, column) as they are, also the three of an RGB picture."""
    write_npy(file, maps)


def lay_out_npy_maps(file: BinaryIO, shape: Shape, description: str, rgb: bool) -> Layout:
    """The header of maps (maps, rows, columns) in float32, and where each map begins."""
    dtype = np.dtype(np.float32)
    _write_header(file, dtype, shape)
    maps, rows, columns = shape
    start, page = file.tell(), rows * columns * dtype.itemsize
    file.truncate(start + maps * page)
    return Layout(tuple(range(start, start + maps * page, page)))


def _write_header(file: BinaryIO, dtype: np.dtype[Any], shape: tuple[int, ...]) -> None:
    described = {
        "descr": np.lib.format.dtype_to_descr(dtype),
        "fortran_order": False,
        "shape": shape,
    }
    np.lib.format.write_array_header_1_0(file, described)
