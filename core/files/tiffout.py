"""Writes TIFF files: any real kind of number, exactly, the same bytes every time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import SOFTWARE, ImageFileError
from core.files.strips import Layout, Shape
from core.sentences import Sentence

BIG = 2**32 - 2**25
"""Bytes from which a file gets 64-bit offsets."""
STRIP_BYTES = 2**20
"""Of a strip without compression, or one row: some readers take a whole strip into memory."""
ALIGNMENT = 64
"""Of the numbers of a page in such a file, to be used where they are."""


def write_tiff(file: BinaryIO, pixels: NDArray[Any], description: str) -> None:
    """One page of (rows, columns[, channels]), compressed by deflate.

    Raises ImageFileError for 2 or 4 channels, of which readers take the last for alpha.
    """
    _write_pages(file, [pixels], description)


def write_tiff_maps(file: BinaryIO, maps: NDArray[Any], description: str, rgb: bool) -> None:
    """A page for each of the maps (map, row, column), or an RGB page for each three of them."""
    pages = [np.moveaxis(maps[i : i + 3], 0, 2) for i in range(0, len(maps), 3)] if rgb else maps
    _write_pages(file, list(pages), description)


def _write_pages(file: BinaryIO, pages: Sequence[NDArray[Any]], description: str) -> None:
    import tifffile

    for pixels in pages:
        if pixels.ndim == 3 and pixels.shape[2] in (2, 4):
            raise ImageFileError(
                Sentence(
                    "of {0} channels in a TIFF the last is read as transparency; an"
                    " npy file holds them as they are",
                    pixels.shape[2],
                )
            )
    # Where deflate gains nothing it may even add a little.
    big = sum(pixels.nbytes for pixels in pages) > BIG
    with tifffile.TiffWriter(file, bigtiff=big) as tiff:
        for number, pixels in enumerate(pages):
            tiff.write(
                np.ascontiguousarray(pixels),
                extrasamples=_extras(_channels(pixels.shape)),
                compression="adobe_deflate",
                predictor=False,
                **page_tags(pixels.shape, description, first=not number),
            )


def lay_out_tiff_maps(file: BinaryIO, shape: Shape, description: str, rgb: bool) -> Layout:
    """Empty pages as `write_tiff_maps` has them, without compression, and where each begins."""
    import tifffile

    maps, rows, columns = shape
    step = 3 if rgb else 1
    page = (rows, columns, 3) if rgb else (rows, columns)
    row_bytes = columns * step * np.dtype(np.float32).itemsize
    places = []
    with tifffile.TiffWriter(file, bigtiff=maps // step * rows * row_bytes > BIG) as tiff:
        for number in range(maps // step):
            place, _ = tiff.write(
                None,
                shape=page,
                dtype=np.float32,
                rowsperstrip=max(1, STRIP_BYTES // row_bytes),
                align=ALIGNMENT,
                returnoffset=True,
                **page_tags(page, description, first=not number),
            )
            places.append(place)
    return Layout(tuple(places), step)


def _channels(shape: tuple[int, ...]) -> int:
    return shape[2] if len(shape) == 3 else 1


def _extras(channels: int) -> list[str] | None:
    return None if channels in (1, 3) else ["unspecified"] * (channels - 1)


def page_tags(shape: tuple[int, ...], description: str, *, first: bool) -> dict[str, Any]:
    """What a page (rows, columns[, channels]) says of itself; the first one also of the file."""
    channels = _channels(shape)
    return {
        "photometric": "rgb" if channels == 3 else "minisblack",
        "planarconfig": "contig" if channels > 1 else None,
        "description": description.encode() if description and first else None,
        "software": SOFTWARE if first else False,
        "metadata": None,
        "contiguous": False,
    }
