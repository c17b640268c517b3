"""Walks over the blocks of GIF, WebP, AVIF and HEIC files, decoding nothing: how many frames."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from core.files.limits import MAX_BLOCKS, MAX_PAGES, ImageFileError, length
from core.sentences import Sentence

GIF_HEAD = 13
GIF_TABLE = 0x80
"""The flag that a table of colours follows, whose size the lowest three bits tell."""
EXTENSION, FRAME, TRAILER, PADDING = 0x21, 0x2C, 0x3B, 0x00
COMMENT = 0xFE
MAX_COMMENTS = 2**18
"""Most bytes of comments, to which Pillow adds block after block, copying them each time."""
COMMENT_COST = 64
"""Bytes that a comment counts besides its own."""
ANIMATED = 0x02
"""The flag of a WebP file of frames."""


@dataclass(frozen=True)
class Frames:
    """What a file of frames holds: how many, and the sides of the picture that they make up."""

    count: int
    rows: int
    columns: int


def gif_frames(file: BinaryIO) -> Frames:
    """The frames of an open GIF file. Raises ImageFileError where it ends before its trailer."""
    file.seek(0)
    columns, rows, flags = struct.unpack("<HHB", _exactly(file, GIF_HEAD, "GIF")[6:11])
    _skip_table(file, flags)
    label = 0
    count = blocks = comments = 0
    while (kind := _exactly(file, 1, "GIF")[0]) != TRAILER:
        blocks += 1
        if kind == FRAME:
            count += 1
            left, top, wide, high, flags = struct.unpack("<HHHHB", _exactly(file, 9, "GIF"))
            columns, rows = max(columns, left + wide), max(rows, top + high)
            _skip_table(file, flags)
            file.seek(1, 1)  # the bits of a code
        elif kind == EXTENSION:
            label = _exactly(file, 1, "GIF")[0]
            comments += COMMENT_COST * (label == COMMENT)
        elif kind != PADDING:
            raise ImageFileError("the GIF file is damaged, it has a block of an unknown kind")
        while kind != PADDING and (size := _exactly(file, 1, "GIF")[0]):
            blocks += 1
            comments += size * (kind == EXTENSION and label == COMMENT)
            file.seek(size, 1)
        if comments > MAX_COMMENTS:
            raise ImageFileError("the GIF file has comments of more than 256 KiB")
        if count > MAX_PAGES or blocks > MAX_BLOCKS:
            raise ImageFileError(
                Sentence("the GIF file has more than {0:,} frames or is damaged", MAX_PAGES)
            )
    if file.tell() > length(file):
        raise ImageFileError("the GIF file is cut short")
    if not count:
        raise ImageFileError("the GIF file has no frames")
    return Frames(count, rows, columns)


def webp_frames(file: BinaryIO) -> Frames:
    """The frames of an open WebP file, one where it is a picture that does not move."""
    size = length(file)
    file.seek(0)
    (told,) = struct.unpack("<I", _exactly(file, 12, "WebP")[4:8])
    if told + 8 > size:
        raise ImageFileError("the WebP file is cut short")
    kind, _ = struct.unpack("<4sI", _exactly(file, 8, "WebP"))
    head = _exactly(file, 10, "WebP")
    if kind != b"VP8X":
        return _still_webp(kind, head)
    columns, rows = (1 + int.from_bytes(head[at : at + 3], "little") for at in (4, 7))
    if not head[0] & ANIMATED:
        return Frames(1, rows, columns)
    count = blocks = 0
    while file.tell() + 8 <= told + 8:
        kind, wide = struct.unpack("<4sI", _exactly(file, 8, "WebP"))
        file.seek(wide + wide % 2, 1)
        count += kind == b"ANMF"
        blocks += 1
        if count > MAX_PAGES or blocks > MAX_BLOCKS:
            raise ImageFileError(
                Sentence("the WebP file has more than {0:,} frames or is damaged", MAX_PAGES)
            )
    if not count:
        raise ImageFileError("the WebP file has no frames")
    return Frames(count, rows, columns)


def _still_webp(kind: bytes, head: bytes) -> Frames:
    """The sides of a lossy or lossless picture, by the first bytes of its data."""
    if kind == b"VP8 " and head[3:6] == b"\x9d\x01\x2a":
        columns, rows = (side & 0x3FFF for side in struct.unpack("<HH", head[6:]))
        return Frames(1, rows, columns)
    if kind == b"VP8L" and head[0] == 0x2F:
        sides = int.from_bytes(head[1:5], "little")
        return Frames(1, 1 + (sides >> 14 & 0x3FFF), 1 + (sides & 0x3FFF))
    raise ImageFileError("the WebP file is damaged, it does not begin with a picture")


def check_boxes(file: BinaryIO, kind: str) -> None:
    """Refuses an open AVIF or HEIC file whose outer boxes do not end where it does."""
    size = length(file)
    at = boxes = 0
    while at < size:
        file.seek(at)
        (wide,) = struct.unpack(">I", _exactly(file, 8, kind)[:4])
        if wide == 1:
            (wide,) = struct.unpack(">Q", _exactly(file, 8, kind))
        if wide == 0:  # to the end
            return
        at += wide
        boxes += 1
        if wide < 8 or boxes > MAX_BLOCKS:
            raise ImageFileError(
                Sentence("the {0} file is damaged, one of its boxes has no size", kind)
            )
    if at > size:
        raise ImageFileError(Sentence("the {0} file is cut short", kind))


def _skip_table(file: BinaryIO, flags: int) -> None:
    if flags & GIF_TABLE:
        file.seek(3 * 2 ** ((flags & 7) + 1), 1)


def _exactly(file: BinaryIO, count: int, kind: str) -> bytes:
    found = file.read(count)
    if len(found) < count:
        raise ImageFileError(Sentence("the {0} file is cut short", kind))
    return found
