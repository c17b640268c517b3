"""TIFF files: strips, tiles and planes of every real kind are read; what is written is exact."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import ImageFileError, check_expansion, check_page, check_size, length
from core.files.pillow import open_picture, samples_of
from core.files.pixels import (
    CMYK_NOTE,
    alpha_apart,
    channel_apart,
    cmyk_to_rgb,
    coloured,
    oriented,
    widened,
)
from core.files.tiffpages import page_offsets
from core.image import Image


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
PREDICTORS = (1, 2, 3)
"""None, differences, differences of floats."""
ALPHAS = (1, 2)
"""Extra samples that are alpha: colour multiplied by it, and not."""

SILENCE = logging.NullHandler()
"""Keeps what tifffile logs off standard error: it repeats what becomes an error here."""


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


def read_tiff(file: BinaryIO, page: int) -> Image:
    """A page, counted from 1, turned as its orientation says; grays of 9 to 15 bits as stored.

    Raises ImageFileError or what the libraries raise.
    """
    import tifffile

    offsets = page_offsets(file)
    check_page(page, len(offsets))
    logging.getLogger("tifffile").addHandler(SILENCE)
    # A plain TIFF, whatever a microscope's or scanner's private tags make of it.
    plain = {f"is_{kind}": False for kind in tifffile.TIFF.FILE_FLAGS}
    file.seek(0)  # it counts from where the file stands
    with tifffile.TiffFile(file, **plain) as tiff:
        tiff.filehandle.seek(offsets[page - 1])
        entry = tifffile.TiffPage(tiff, index=page - 1)
        fields = _fields(entry)
        _check_segments(entry, fields, length(file))
        if fields.compression.by_pillow:
            pixels, alpha, note = _decoded_by_pillow(file, page, fields)
        else:
            samples = _decoded(entry, fields)
            pixels, alpha, note = _meaning(samples, fields, entry.tags)
            pixels = oriented(pixels, fields.orientation)
            alpha = None if alpha is None else oriented(alpha, fields.orientation)
    return Image(pixels, alpha=alpha, note=note, page=page, pages=len(offsets))


def _fields(entry: Any) -> Page:
    """The checked fields of a tifffile page."""
    whole = [
        entry.tags.valueof(code, default)
        for code, default in ((257, 0), (256, 0), (277, 1), (259, 1), (284, 1), (317, 1), (274, 1))
    ]
    if not all(isinstance(value, int) for value in (*whole, entry.bitspersample)):
        raise ImageFileError("the TIFF page mixes channels of different kinds or is damaged")
    rows, columns, channels, code, planar, predictor, orientation = map(int, whole)
    if code not in COMPRESSIONS:
        raise ImageFileError(f"the TIFF compression {_compression_name(code)} is not supported")
    compression = COMPRESSIONS[code]
    dtype = entry.dtype
    if dtype is None or dtype.kind not in "buif":
        raise ImageFileError("the TIFF page holds values that are no real numbers")
    if entry.imagedepth != 1:
        raise ImageFileError("the TIFF page is a volume, not a picture")
    if predictor not in PREDICTORS or planar not in (1, 2):
        raise ImageFileError("the TIFF page is stored in an unknown way")
    check_size(rows, columns, channels, dtype.itemsize)
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


def _check_segments(entry: Any, fields: Page, size: int) -> None:
    """Refuses strips and tiles that are missing or cannot hold what the page promises."""
    offsets, counts = entry.dataoffsets, entry.databytecounts
    segments = math.prod(entry.chunked)
    if not len(offsets) == len(counts) == segments:
        raise ImageFileError("the TIFF page lacks some of its strips or tiles")
    if not all(offset > 0 and count > 0 for offset, count in zip(offsets, counts, strict=True)):
        raise ImageFileError("the TIFF page lacks some of its strips or tiles")
    if any(offset + count > size for offset, count in zip(offsets, counts, strict=True)):
        raise ImageFileError("the TIFF file is cut short")
    values = math.prod(entry.chunks)
    check_size(values, 1, 1, fields.dtype.itemsize)
    for numbers in (fields.rows * fields.columns * fields.channels, values):
        check_expansion(numbers * fields.bits // 8, size, fields.compression.expansion)


def _decoded(entry: Any, fields: Page) -> NDArray[Any]:
    """The numbers as stored, (rows, columns[, channels])."""
    samples: NDArray[Any] = entry.asarray()
    if fields.planar and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, 2)
    return samples.reshape(
        (fields.rows, fields.columns, fields.channels)[: 2 if fields.channels == 1 else 3]
    )


def _decoded_by_pillow(
    file: BinaryIO, page: int, fields: Page
) -> tuple[NDArray[Any], NDArray[Any] | None, str]:
    """Pixels, alpha and note of a page that libtiff decodes and Pillow inverts and turns."""
    if fields.bits not in (1, 8) or fields.channels not in (1, 3, 4):
        raise ImageFileError(
            f"{fields.compression.name} in TIFF is only read in 8 bits, with 1, 3 or 4 channels"
        )
    with open_picture(file, "TIFF") as picture:
        picture.seek(page - 1)
        check_size(picture.height, picture.width, fields.channels)
        samples, note = samples_of(picture)
    return *alpha_apart(samples), note


def _meaning(
    samples: NDArray[Any], fields: Page, tags: Any
) -> tuple[NDArray[Any], NDArray[Any] | None, str]:
    """Pixels, alpha and note of the stored numbers."""
    if fields.photometric == PALETTE:
        return _through_palette(samples, fields, tags)
    if fields.bits < 8:
        samples = widened(samples, fields.bits)
    if fields.photometric == SEPARATED:
        return _printed(samples, fields, tags)
    if fields.photometric not in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB):
        raise ImageFileError(
            "the TIFF page has colours that are neither gray, RGB, CMYK nor a palette"
        )
    pixels, alpha = _alpha_by_tag(samples, fields)
    if fields.photometric == WHITE_IS_ZERO:
        if samples.dtype.kind == "f":
            return pixels, alpha, "white is 0 in this file, values as stored"
        bits = max(8, fields.bits)
        pixels = ~pixels if samples.dtype.kind == "i" else pixels ^ (2**bits - 1)
    return pixels, alpha, ""


def _alpha_by_tag(samples: NDArray[Any], fields: Page) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Pixels and alpha: the last of 2 or 4 channels, of 5 or more the one that is said to be."""
    if fields.channels <= 4:
        return alpha_apart(samples)
    first = fields.channels - len(fields.extras)
    for channel, extra in enumerate(fields.extras, first):
        if extra in ALPHAS and channel >= 0:
            return channel_apart(samples, channel)
    return samples, None


def _through_palette(
    samples: NDArray[Any], fields: Page, tags: Any
) -> tuple[NDArray[Any], NDArray[Any] | None, str]:
    if fields.channels > 2 or samples.dtype.kind not in "bu" or fields.bits > 16:
        raise ImageFileError("the TIFF page is damaged, its palette does not fit its pixels")
    indices, alpha = alpha_apart(samples)
    stored = np.asarray(tags.valueof(320), np.uint16).reshape(3, -1).T
    palette = (stored >> 8).astype(np.uint8)
    # Some programs fill the upper byte only, most repeat it: either way it is all there is.
    exact = (stored == palette * np.uint16(257)).all() or not (stored & 0xFF).any()
    note = "" if exact else "palette of 16 bits read as 8"
    return coloured(indices.astype(np.uint16), palette), alpha, note


def _printed(
    samples: NDArray[Any], fields: Page, tags: Any
) -> tuple[NDArray[Any], NDArray[Any] | None, str]:
    if fields.channels < 4 or samples.dtype.kind != "u" or fields.bits not in (8, 16):
        raise ImageFileError("CMYK in TIFF is only read in 8 or 16 bits")
    if tags.valueof(332, 1) != 1:
        raise ImageFileError("the TIFF page has inks other than CMYK")
    alpha = None
    if fields.channels > 4 and fields.extras and fields.extras[0] in ALPHAS:
        alpha = np.ascontiguousarray(samples[:, :, 4])
    return cmyk_to_rgb(samples[:, :, :4]), alpha, CMYK_NOTE
