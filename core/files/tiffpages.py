"""Where the pages of a TIFF file are: its list of pages, followed to its end."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from core.files.limits import ImageFileError, length

MAX_PAGES = 2**20
"""Most pages of a file."""
MAX_TAGS = 4096
"""Most tags of a page, as tifffile has it."""
TYPE_BYTES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8)
"""Bytes of one value of each type of tag, by the type's number; 0: no such type."""


@dataclass(frozen=True)
class _Layout:
    """Formats of a classic file, or of one with 64-bit offsets, in its byte order."""

    first: int
    offset: struct.Struct
    count: struct.Struct
    tag: struct.Struct


def page_offsets(file: BinaryIO) -> tuple[int, ...]:
    """The place of every page in an open file, first to last.

    tifffile drops tags whose values lie outside the file and takes the defaults instead, and
    can follow a list that bites its own tail for hours: here both are a damaged file. Raises
    ImageFileError.
    """
    size = length(file)
    layout = _layout(file)
    offsets: dict[int, None] = {}
    (offset,) = _unpacked(file, layout.first, layout.offset)
    while offset:
        if offset in offsets or len(offsets) == MAX_PAGES:
            raise ImageFileError("the TIFF file is damaged, its list of pages does not end")
        offsets[offset] = None
        offset = _next_page(file, offset, layout, size)
    if not offsets:
        raise ImageFileError("the TIFF file has no pages")
    return tuple(offsets)


def _layout(file: BinaryIO) -> _Layout:
    file.seek(0)
    head = file.read(4)
    order = "<" if head[:2] == b"II" else ">"
    (version,) = struct.unpack(order + "H", head[2:])
    if version == 42:
        formats = ("I", "H", "HHI4s")
    else:
        formats = ("Q", "Q", "HHQ8s")
    offset, count, tag = (struct.Struct(order + kind) for kind in formats)
    return _Layout(4 if version == 42 else 8, offset, count, tag)


def _next_page(file: BinaryIO, page: int, layout: _Layout, size: int) -> int:
    """The place of the page after this one, 0 after the last; every tag's value is in the file."""
    (tags,) = _unpacked(file, page, layout.count)
    if not 0 < tags <= MAX_TAGS:
        raise ImageFileError("the TIFF file is damaged, a page has too few or too many tags")
    stored = file.read(tags * layout.tag.size)
    if len(stored) < tags * layout.tag.size:
        raise ImageFileError("the TIFF file is cut short")
    for _, kind, count, value in layout.tag.iter_unpack(stored):
        wide = count * TYPE_BYTES[kind] if kind < len(TYPE_BYTES) else 0
        if wide > len(value) and layout.offset.unpack(value)[0] + wide > size:
            raise ImageFileError("the TIFF file is cut short")
    (following,) = _unpacked(file, page + layout.count.size + len(stored), layout.offset)
    return int(following)


def _unpacked(file: BinaryIO, at: int, form: struct.Struct) -> tuple[int, ...]:
    file.seek(at)
    stored = file.read(form.size)
    if len(stored) < form.size:
        raise ImageFileError("the TIFF file is cut short")
    return form.unpack(stored)
