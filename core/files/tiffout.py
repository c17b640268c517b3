"""Writes TIFF files: any real kind of number, exactly, the same bytes every time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import SOFTWARE, ImageFileError

BIG = 2**32 - 2**25
"""Bytes from which a file gets 64-bit offsets."""


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
                f"of {pixels.shape[2]} channels in a TIFF the last is read as transparency;"
                " an npy file holds them as they are"
            )
    # Where deflate gains nothing it may even add a little.
    big = sum(pixels.nbytes for pixels in pages) > BIG
    with tifffile.TiffWriter(file, bigtiff=big) as tiff:
        for number, pixels in enumerate(pages):
            channels = pixels.shape[2] if pixels.ndim == 3 else 1
            tiff.write(
                np.ascontiguousarray(pixels),
                photometric="rgb" if channels == 3 else "minisblack",
                planarconfig="contig" if channels > 1 else None,
                extrasamples=None if channels in (1, 3) else ["unspecified"] * (channels - 1),
                compression="adobe_deflate",
                predictor=False,
                description=description.encode() if description and not number else None,
                software=SOFTWARE if not number else False,
                metadata=None,
                contiguous=False,
            )
