"""Writes maps as compressed TIFF, strip by strip, so that results need not fit in memory."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.strips import Shape, Strips
from core.files.tiffout import BIG, STRIP_BYTES, page_tags
from core.trace import Progress

EFFORT = 6
"""Of deflate, 1 to 9."""


def write_packed_steps(
    file: BinaryIO, pages: Sequence[Strips], shape: Shape, description: str, rgb: bool
) -> Generator[Progress, None, None]:
    """A page compressed by deflate for each of `pages`, of one map or, where `rgb`, of three.

    `shape` (maps, rows, columns) is that of all. The strips (first row, values (maps of the
    page, rows, columns)) of a page come in order. A page is packed into an unnamed file beside
    `file` first, since its directory tells the packed sizes. Yields the rows that are done.
    """
    import tifffile

    _, rows, columns = shape
    step = 3 if rgb else 1
    page = (rows, columns, 3) if rgb else (rows, columns)
    item = np.dtype(np.float32).itemsize
    row_bytes = columns * step * item
    height = max(1, STRIP_BYTES // row_bytes)
    folder = Path(file.name).parent
    with (
        tempfile.TemporaryFile(dir=folder) as packed,
        tifffile.TiffWriter(file, bigtiff=len(pages) * rows * row_bytes > BIG) as tiff,
    ):
        for number, slabs in enumerate(pages):
            packed.seek(0)
            packed.truncate()
            sizes, done = [], number * rows
            for strips in _in_strips(slabs, height):
                yield Progress(done, len(pages) * rows)
                for strip in strips:
                    content = packed_numbers(strip)
                    packed.write(content)
                    sizes.append(len(content))
                    done += strip.shape[0]
                    yield Progress(done, len(pages) * rows)
            packed.seek(0)
            tiff.write(
                _pieces(packed, sizes),
                shape=page,
                dtype=np.float32,
                rowsperstrip=height,
                compression="adobe_deflate",
                predictor=False,
                **page_tags(page, description, first=not number),
            )


def packed_numbers(numbers: NDArray[Any]) -> bytes:
    """Numbers in the zlib format, by libdeflate, ten times as fast as zlib itself."""
    import imagecodecs

    return bytes(imagecodecs.deflate_encode(np.ascontiguousarray(numbers).tobytes(), EFFORT))


def _in_strips(slabs: Strips, height: int) -> Iterator[list[NDArray[np.float32]]]:
    """The same rows in strips (rows, columns[, 3]) of a height, the last one shorter.

    A list for each slab, of the strips that are complete with it.
    """
    rest: NDArray[np.float32] | None = None
    for _, values in slabs:
        part: NDArray[Any] = values[0] if len(values) == 1 else np.moveaxis(values, 0, 2)
        rest = part if rest is None else np.concatenate((rest, part))
        whole = len(rest) // height * height
        yield [rest[first : first + height] for first in range(0, whole, height)]
        rest = rest[whole:]
    if rest is not None and len(rest):
        yield [rest]


def _pieces(packed: BinaryIO, sizes: Iterable[int]) -> Iterator[bytes]:
    for size in sizes:
        yield packed.read(size)
