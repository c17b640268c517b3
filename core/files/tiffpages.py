"""Where the pages of a TIFF file are: its list of pages, followed to its end."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.files.limits import MAX_PAGES, ImageFileError, length
from core.sentences import Sentence

MAX_DESCRIPTION = 2**20
"""Most bytes of a description that is searched for what ImageJ writes there."""
SPARE_BYTES = 2**20
"""All tags with their values together are not longer than the file and this: where many stand for
the same bytes, libraries would read them again and again."""
MAX_TAGS = 4096
"""Most tags of a page, as tifffile has it."""
WHOLE_TYPES = {3: "u2", 4: "u4", 13: "u4", 16: "u8"}
CUT_SHORT = Sentence("the TIFF file is cut short")
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


@dataclass(frozen=True)
class Pages:
    """The place of every page's list of tags; or of the only one's, and how many share it.

    ImageJ writes a large stack as one page, whose description tells how many pictures lie
    behind the first one without a gap.
    """

    offsets: tuple[int, ...]
    stacked: int = 1

    @property
    def count(self) -> int:
        """How many pages people see."""
        return max(len(self.offsets), self.stacked)


class _Tag(NamedTuple):
    """One tag as stored: its type, the number of its values, and their place or themselves."""

    kind: int
    numbers: int
    value: bytes


def pages_of(file: BinaryIO) -> Pages:
    """The pages of an open file, first to last.

    tifffile drops tags whose values lie outside the file and takes the defaults instead, and
    can follow a list that bites its own tail for hours: here both are a damaged file, and so
    are strips and tiles outside it, on any page. Raises ImageFileError.
    """
    size = length(file)
    layout = _layout(file)
    offsets: dict[int, None] = {}
    first: dict[int, _Tag] = {}
    budget = size + SPARE_BYTES
    (offset,) = _unpacked(file, layout.first, layout.offset)
    while offset:
        if offset in offsets or len(offsets) == MAX_PAGES:
            raise ImageFileError("the TIFF file is damaged, its list of pages does not end")
        offsets[offset] = None
        tags, read, following = _checked_page(file, offset, layout, size)
        first = first or tags
        offset = following
        budget -= read
        if budget < 0:
            raise ImageFileError("the TIFF file is damaged, its pages lie over each other")
    if not offsets:
        raise ImageFileError("the TIFF file has no pages")
    if len(offsets) > 1:
        return Pages(tuple(offsets))
    return Pages(tuple(offsets), _stacked(file, layout, first, size))


def _stacked(file: BinaryIO, layout: _Layout, tags: dict[int, _Tag], size: int) -> int:
    """How many pictures the description of an ImageJ file tells; 1 for any other."""
    if 270 not in tags or tags[270].numbers > MAX_DESCRIPTION:
        return 1
    description = _content(file, layout, tags[270], 1)
    found = re.match(rb"ImageJ=[^\0]*?\nimages=(\d{1,9})\s", description)
    if found is None or int(found[1]) < 2:
        return 1

    def value(tag: int, otherwise: int) -> int:
        numbers = _numbers(file, layout, tags[tag]) if tag in tags else np.empty(0)
        return int(numbers[0]) if len(numbers) else otherwise

    bits = value(256, 0) * value(257, 0) * value(277, 1) * value(258, 8)
    if value(259, 1) != 1 or not bits or bits % 8:
        return 1
    if value(273, 0) + int(found[1]) * bits // 8 > size:
        raise ImageFileError(CUT_SHORT)
    return int(found[1])


def _layout(file: BinaryIO) -> _Layout:
    file.seek(0)
    head = file.read(4)
    order = "<" if head[:2] == b"II" else ">"
    (version,) = struct.unpack(order + "H", head[2:])
    formats = ("I", "H", "HHI4s") if version == 42 else ("Q", "Q", "HHQ8s")
    offset, count, tag = (struct.Struct(order + form) for form in formats)
    return _Layout(4 if version == 42 else 8, order, offset, count, tag)


def _checked_page(
    file: BinaryIO, page: int, layout: _Layout, size: int
) -> tuple[dict[int, _Tag], int, int]:
    """The tags, the bytes that were read, and the place of the next page, 0 after the last.

    Refuses what is not in the file.
    """
    (count,) = _unpacked(file, page, layout.count)
    if not 0 < count <= MAX_TAGS:
        raise ImageFileError("the TIFF file is damaged, a page has too few or too many tags")
    stored = _bytes(file, page + layout.count.size, count * layout.tag.size)
    (following,) = _unpacked(file, page + layout.count.size + len(stored), layout.offset)
    tags: dict[int, _Tag] = {}
    read = len(stored)
    for number, *rest in layout.tag.iter_unpack(stored):
        tag = _Tag(*rest)
        wide = _wide(tag)
        read += wide
        if wide > len(tag.value) and layout.offset.unpack(tag.value)[0] + wide > size:
            raise ImageFileError(CUT_SHORT)
        tags.setdefault(number, tag)  # as tifffile, which takes the first of two
    for places, sizes in SEGMENTS:
        if places in tags and sizes in tags:
            starts = _numbers(file, layout, tags[places])
            lengths = _numbers(file, layout, tags[sizes])
            both = min(len(starts), len(lengths))
            # As floats, which do not wrap around; they are exact up to 8 PiB.
            if both and (starts[:both] + lengths[:both]).max() > size:
                raise ImageFileError(CUT_SHORT)
    return tags, read, int(following)


def _wide(tag: _Tag) -> int:
    """The bytes of a tag's values; none where the type is unknown."""
    return tag.numbers * TYPE_BYTES[tag.kind] if tag.kind < len(TYPE_BYTES) else 0


def _numbers(file: BinaryIO, layout: _Layout, tag: _Tag) -> NDArray[np.float64]:
    """The whole numbers of a tag; none for another type, which tifffile refuses later."""
    if tag.kind not in WHOLE_TYPES:
        return np.empty(0)
    dtype = np.dtype(layout.order + WHOLE_TYPES[tag.kind])
    content = _content(file, layout, tag, dtype.itemsize)
    return np.frombuffer(content, dtype, tag.numbers).astype(np.float64)


def _content(file: BinaryIO, layout: _Layout, tag: _Tag, item_bytes: int) -> bytes:
    """The bytes of a tag's values, which lie elsewhere if they are too many."""
    wide = tag.numbers * item_bytes
    if wide <= len(tag.value):
        return tag.value
    return _bytes(file, layout.offset.unpack(tag.value)[0], wide)


def _unpacked(file: BinaryIO, at: int, form: struct.Struct) -> tuple[int, ...]:
    return form.unpack(_bytes(file, at, form.size))


def _bytes(file: BinaryIO, at: int, count: int) -> bytes:
    if at + count > length(file):  # which also keeps `read` from making room in vain
        raise ImageFileError(CUT_SHORT)
    file.seek(at)
    return file.read(count)
