"""Where the pages of a TIFF file are: its list of pages, followed to its end."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import MAX_PAGES, ImageFileError, length

MAX_TAGS = 4096
"""Most tags of a page, as tifffile has it."""
WHOLE_TYPES = {3: "u2", 4: "u4", 13: "u4", 16: "u8"}
CUT_SHORT = "the TIFF file is cut short"
SEGMENTS = ((273, 279), (324, 325))
"""Tags of the places and sizes of strips, and of tiles."""
TYPE_BYTES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8)
"""Bytes of one value of each type of tag, by the type's number; 0: no such type."""


@dataclass(frozen=True)
class _Layout:
    """Formats of a classic file, or of one with 64-bit offsets, in its byte order."""

    first: int
    order: str
    offset: struct.Struct
    count: struct.Struct
    tag: struct.Struct


def page_offsets(file: BinaryIO) -> tuple[int, ...]:
    """The place of every page in an open file, first to last.

    tifffile drops tags whose values lie outside the file and takes the defaults instead, and
    can follow a list that bites its own tail for hours: here both are a damaged file, and so
    are strips and tiles outside it, on any page. Raises ImageFileError.
    """
    size = length(file)
    layout = _layout(file)
    offsets: dict[int, None] = {}
    (offset,) = _unpacked(file, layout.first, layout.offset)
    while offset:
        if offset in offsets or len(offsets) == MAX_PAGES:
            raise ImageFileError("the TIFF file is damaged, its list of pages does not end")
        offsets[offset] = None
        offset = _checked_page(file, offset, layout, size)
    if not offsets:
        raise ImageFileError("the TIFF file has no pages")
    return tuple(offsets)


def _layout(file: BinaryIO) -> _Layout:
    file.seek(0)
    head = file.read(4)
    order = "<" if head[:2] == b"II" else ">"
    (version,) = struct.unpack(order + "H", head[2:])
    formats = ("I", "H", "HHI4s") if version == 42 else ("Q", "Q", "HHQ8s")
    offset, count, tag = (struct.Struct(order + form) for form in formats)
    return _Layout(4 if version == 42 else 8, order, offset, count, tag)


def _checked_page(file: BinaryIO, page: int, layout: _Layout, size: int) -> int:
    """The place of the page after this one, 0 after the last; refuses what is not in the file."""
    (count,) = _unpacked(file, page, layout.count)
    if not 0 < count <= MAX_TAGS:
        raise ImageFileError("the TIFF file is damaged, a page has too few or too many tags")
    stored = _bytes(file, page + layout.count.size, count * layout.tag.size)
    (following,) = _unpacked(file, page + layout.count.size + len(stored), layout.offset)
    tags = {tag: rest for tag, *rest in layout.tag.iter_unpack(stored)}
    for kind, values, value in tags.values():
        wide = values * TYPE_BYTES[kind] if kind < len(TYPE_BYTES) else 0
        if wide > len(value) and layout.offset.unpack(value)[0] + wide > size:
            raise ImageFileError(CUT_SHORT)
    for places, sizes in SEGMENTS:
        if places in tags and sizes in tags:
            starts = _numbers(file, layout, *tags[places])
            lengths = _numbers(file, layout, *tags[sizes])
            both = min(len(starts), len(lengths))
            # As floats, which do not wrap around; they are exact up to 8 PiB.
            if both and (starts[:both] + lengths[:both]).max() > size:
                raise ImageFileError(CUT_SHORT)
    return int(following)


def _numbers(
    file: BinaryIO, layout: _Layout, kind: int, count: int, value: bytes
) -> NDArray[np.float64]:
    """The whole numbers of a tag; none for another type, which tifffile refuses later."""
    if kind not in WHOLE_TYPES:
        return np.empty(0)
    dtype = np.dtype(layout.order + WHOLE_TYPES[kind])
    wide = count * dtype.itemsize
    if wide > len(value):
        value = _bytes(file, layout.offset.unpack(value)[0], wide)
    return np.frombuffer(value, dtype, count).astype(np.float64)


def _unpacked(file: BinaryIO, at: int, form: struct.Struct) -> tuple[int, ...]:
    return form.unpack(_bytes(file, at, form.size))


def _bytes(file: BinaryIO, at: int, count: int) -> bytes:
    if at + count > length(file):  # which also keeps `read` from making room in vain
        raise ImageFileError(CUT_SHORT)
    file.seek(at)
    return file.read(count)
