"""Colours of a GIF's frame: exact where there are at most 255, else those that come near."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.display import Bytes

TRANSPARENT = 255
"""The number that no colour has."""
MOST_COLOURS = 255


def to_palette(part: Bytes, changed: NDArray[np.bool_]) -> tuple[Bytes, Bytes]:
    """Numbers (rows, columns) of colours and the table (256, 3) of pixels (rows, columns, 3).

    Pixels that did not change are TRANSPARENT. Of more than 255 colours, as many as possible are
    exact, those that most pixels have where the others lie near, and the others become the nearest.
    """
    numbers = np.full(part.shape[:2], TRANSPARENT, np.uint8)
    table = np.zeros((256, 3), np.uint8)
    packed = _packed(part, changed)
    colours, places, counts = np.unique(packed, return_inverse=True, return_counts=True)
    apart = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1).astype(np.uint8)
    if len(colours) > MOST_COLOURS:
        chosen = _chosen(apart, counts)
        table[: len(chosen)] = chosen
        numbers[changed] = _nearest(apart, chosen)[places]
    else:
        table[: len(apart)] = apart
        numbers[changed] = places
    return numbers, table


def fits(part: Bytes, changed: NDArray[np.bool_]) -> bool:
    """The pixels that changed have at most 255 colours."""
    return len(np.unique(_packed(part, changed))) <= MOST_COLOURS


def _packed(part: Bytes, changed: NDArray[np.bool_]) -> NDArray[np.uint32]:
    wanted = part[changed].astype(np.uint32)
    found: NDArray[np.uint32] = np.bitwise_or.reduce(
        wanted << np.array([16, 8, 0], np.uint32), axis=1
    )
    return found


def _chosen(colours: Bytes, counts: NDArray[np.int64]) -> Bytes:
    """255 of more colours, which appear so often."""
    if len(colours) <= 2 * MOST_COLOURS:
        # A few too many, such as 256 grays and the marks: the rarest are left out.
        often = np.argsort(counts, kind="stable")[-MOST_COLOURS:]
        return colours[np.sort(often)]
    import PIL.Image

    some = np.repeat(colours, np.minimum(counts, 64), axis=0)[np.newaxis]
    found = PIL.Image.fromarray(some).quantize(MOST_COLOURS, PIL.Image.Quantize.MEDIANCUT)
    table = np.array(found.getpalette("RGB"), np.uint8).reshape(-1, 3)
    return table[:MOST_COLOURS]


def _nearest(colours: Bytes, table: Bytes) -> NDArray[np.uint8]:
    """The number of the nearest row of a table for each colour."""
    found = np.empty(len(colours), np.uint8)
    wide = table.astype(np.int32)
    for first in range(0, len(colours), 4096):
        some = colours[first : first + 4096].astype(np.int32)
        far = ((some[:, np.newaxis] - wide) ** 2).sum(axis=2)
        found[first : first + 4096] = far.argmin(axis=1)
    return found
