"""The fields of a TIFF page that decide what its numbers mean, checked before any is read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.files.limits import (
    MAX_EXPANSION,
    MAX_PLAIN_PIXELS,
    ImageFileError,
    check_expansion,
    check_memory,
    check_shape,
    check_size,
)
from core.sentences import Sentence


@dataclass(frozen=True)
class Compression:
    """`expansion`: most bytes that one stored byte becomes; `by_pillow`: libtiff decodes it."""

    name: str
    expansion: float
    by_pillow: bool = False


# Codecs that can hide a picture of any size in a tile (WebP, PNG, JPEG XL, ...) are not here:
# they are decoded before anyone looks at that size. libtiff refuses such a JPEG.
COMPRESSIONS = {
    1: Compression("none", 1),
    2: Compression("CCITT RLE", 2**15, by_pillow=True),
    3: Compression("CCITT G3", 2**15, by_pillow=True),
    4: Compression("CCITT G4", 2**15, by_pillow=True),
    5: Compression("LZW", 2600),
    7: Compression("JPEG", 2**10, by_pillow=True),
    8: Compression("deflate", 1032),
    32773: Compression("PackBits", 64),
    32946: Compression("deflate", 1032),
    34925: Compression("LZMA", 2**13),
    50000: Compression("Zstandard", 2**15),
}
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, SEPARATED = 0, 1, 2, 3, 5
"""Photometric interpretations that are read."""
PREDICTORS = (1, 2, 3)
"""None, differences, differences of floats."""


@dataclass(frozen=True)
class Page:
    """The fields of one page that decide what its numbers mean, checked."""

    rows: int
    columns: int
    channels: int
    bits: int
    dtype: np.dtype[Any]
    photometric: int
    planar: bool
    extras: tuple[int, ...]
    orientation: int
    compression: Compression

    @property
    def stored_bytes(self) -> int:
        """What the decoded numbers take, before anything is made of them."""
        return self.rows * self.columns * self.channels * self.dtype.itemsize


def fields_of(entry: Any) -> Page:
    """The checked fields of a tifffile page."""
    whole = [
        entry.tags.valueof(code, default)
        for code, default in ((257, 0), (256, 0), (277, 1), (259, 1), (284, 1), (317, 1), (274, 1))
    ]
    if not all(isinstance(value, int) for value in (*whole, entry.bitspersample)):
        raise ImageFileError("the TIFF page mixes channels of different kinds or is damaged")
    rows, columns, channels, code, planar, predictor, orientation = map(int, whole)
    if code not in COMPRESSIONS:
        raise ImageFileError(
            Sentence("the TIFF compression {0} is not supported", _compression_name(code))
        )
    compression = COMPRESSIONS[code]
    dtype = entry.dtype
    if dtype is None or dtype.kind not in "buif":
        raise ImageFileError("the TIFF page holds values that are no real numbers")
    if entry.imagedepth != 1:
        raise ImageFileError("the TIFF page is a volume, not a picture")
    if predictor not in PREDICTORS or planar not in (1, 2):
        raise ImageFileError("the TIFF page is stored in an unknown way")
    check_shape(rows, columns, channels)
    photometric = entry.tags.valueof(262, BLACK_IS_ZERO if channels < 3 else RGB)
    extras = entry.tags.valueof(338, ())
    return Page(
        rows,
        columns,
        channels,
        int(entry.bitspersample),
        np.dtype(dtype),
        int(photometric),
        planar == 2,
        extras if isinstance(extras, tuple) else (int(extras),),
        orientation,
        compression,
    )


def _compression_name(code: int) -> str:
    import tifffile

    try:
        return str(tifffile.COMPRESSION(code).name)
    except ValueError:
        return str(code)


def check_segments(entry: Any, fields: Page, size: int) -> None:
    """Refuses strips and tiles that are missing or cannot hold what the page promises."""
    offsets, counts = entry.dataoffsets, entry.databytecounts
    segments = math.prod(entry.chunked)
    if not len(offsets) == len(counts) == segments:
        raise ImageFileError("the TIFF page lacks some of its strips or tiles")
    if not all(offset > 0 and count > 0 for offset, count in zip(offsets, counts, strict=True)):
        raise ImageFileError("the TIFF page lacks some of its strips or tiles")
    if any(offset + count > size for offset, count in zip(offsets, counts, strict=True)):
        raise ImageFileError("the TIFF file is cut short")
    if fields.rows * fields.columns > MAX_PLAIN_PIXELS:
        check_expansion(fields.rows * fields.columns, size, MAX_EXPANSION)
    values = math.prod(entry.chunks)
    if not entry.is_final:  # each is decoded as a whole, together with those of other planes
        planes = fields.channels if fields.planar else 1
        check_size(values, 1, planes, fields.dtype.itemsize)
        check_memory(values * planes * fields.dtype.itemsize)
    for numbers in (fields.rows * fields.columns * fields.channels, values):
        check_expansion(numbers * fields.bits // 8, size, fields.compression.expansion)
