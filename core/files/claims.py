"""What JPEG and BMP files claim of themselves, checked before a library believes it."""

from __future__ import annotations

import struct
from typing import BinaryIO

from core.files.limits import (
    MAX_EXPANSION,
    MAX_SCAN_PIXELS,
    ImageFileError,
    check_expansion,
    check_size,
    length,
)
from core.sentences import Sentence

START_OF_SCAN = b"\xff\xda"
MAX_SEGMENTS = 2**16
"""Most segments of a JPEG before its pixels."""
MAX_EXIF_SEGMENTS = 64
"""Most of them with EXIF data, which Pillow joins one by one."""
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of frames of pixels."""
LOSSLESS = (0xC3, 0xC7, 0xCB, 0xCF)
READ_BYTES = 2**20
WITHOUT_SIZE = {0x01, *range(0xD0, 0xD9)}
"""JPEG markers that stand alone."""

RUNS = (1, 2)
"""Compressions of a BMP by runs of 8 and of 4 bits."""
MAX_SIDE_OF_RUNS = 2**16
"""Most rows or columns of a BMP of runs, of which a few bytes may skip 255 rows."""


def check_jpeg_segments(file: BinaryIO) -> None:
    """Refuses an open JPEG file whose head has so many parts that joining them takes long."""
    file.seek(2)
    segments = exif = 0
    while True:
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[:2] == START_OF_SCAN:
            return  # the library says what is wrong
        if head[1] == 0xFF or head[1] in WITHOUT_SIZE:
            file.seek(-3 if head[1] == 0xFF else -2, 1)
        else:
            (size,) = struct.unpack(">H", head[2:])
            name = file.read(min(4, max(0, size - 2)))
            if head[1] in FRAMES:
                _check_frame(head[1], name)
            exif += head[1] == 0xE1 and name == b"Exif"
            file.seek(max(0, size - 2) - len(name), 1)
        segments += 1
        if segments > MAX_SEGMENTS or exif > MAX_EXIF_SEGMENTS:
            raise ImageFileError("the JPEG file has too many parts before its pixels")


def _check_frame(marker: int, content: bytes) -> None:
    """Refuses a frame of pixels that is not of the kinds that everyone reads."""
    if marker in LOSSLESS:
        raise ImageFileError("the JPEG file is of the lossless kind, which is not read")
    if content and content[0] != 8:
        raise ImageFileError(
            Sentence("the JPEG file has values of {0} bits; 8 bits are read", content[0])
        )


def check_scans(file: BinaryIO, rows: int, columns: int) -> None:
    """Refuses an open progressive JPEG file that goes over its pixels too many times."""
    file.seek(0)
    scans, before = 0, b""
    while read := file.read(READ_BYTES):
        scans += (before + read).count(START_OF_SCAN)
        before = read[-1:]
    if scans * rows * columns > MAX_SCAN_PIXELS:
        raise ImageFileError(
            Sentence("the JPEG file takes too long, it has {0:,} layers of pixels", scans)
        )


def check_bmp(file: BinaryIO) -> None:
    """Refuses an open BMP file that is too short for the pixels that it claims."""
    file.seek(0)
    head = file.read(34).ljust(34, b"\0")
    (size,) = struct.unpack_from("<I", head, 14)
    if size == 12:
        columns, rows, _, bits = struct.unpack_from("<HHHH", head, 18)
        compression = 0
    else:
        columns, rows, _, bits, compression = struct.unpack_from("<iiHHI", head, 18)
        rows = abs(rows)
    check_size(rows, columns, 3)
    if compression not in RUNS:
        check_expansion(rows * columns * bits // 8, length(file), 1)
        return
    check_expansion(rows * columns, length(file), MAX_EXPANSION)
    if max(rows, columns) > MAX_SIDE_OF_RUNS:
        raise ImageFileError(
            Sentence("the BMP file has a side of more than {0:,} pixels", MAX_SIDE_OF_RUNS)
        )
