"""What the stored numbers of picture files mean: transparency, orientation, narrow grays, CMYK."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence

Samples = NDArray[Any]

CMYK_NOTE = Sentence("CMYK read as RGB")


def alpha_apart(samples: Samples) -> tuple[Samples, Samples | None]:
    """Samples (rows, columns[, channels]) of a file as pixels and alpha: the last of 2 or 4."""
    if samples.ndim == 3 and samples.shape[2] in (2, 4):
        return channel_apart(samples, samples.shape[2] - 1)
    return samples, None


def channel_apart(samples: Samples, channel: int) -> tuple[Samples, Samples]:
    """The other channels of (rows, columns, channels), and that one as (rows, columns)."""
    rest = np.delete(samples, channel, axis=2)
    if rest.shape[2] == 1:
        rest = rest[:, :, 0]
    return rest, np.ascontiguousarray(samples[:, :, channel])


def oriented(samples: Samples, orientation: int) -> Samples:
    """Samples (rows, columns, ...) as they are to be seen; 1 to 8 as in EXIF and TIFF tag 274.

    From 5 on rows and columns are exchanged first; anything else leaves them as they are.
    """
    if not 2 <= orientation <= 8:
        return samples
    if orientation >= 5:
        samples = samples.swapaxes(0, 1)
    return np.ascontiguousarray(_flipped(samples, orientation))


def as_stored(shown: Samples, orientation: int) -> Samples:
    """A view of (rows, columns, ...) as they are to be seen, indexed as `oriented` gets them."""
    if not 2 <= orientation <= 8:
        return shown
    stored = _flipped(shown, orientation)
    return stored.swapaxes(0, 1) if orientation >= 5 else stored


def _flipped(samples: Samples, orientation: int) -> Samples:
    """A view with rows and columns reversed as an orientation of 2 to 8 does at last."""
    flip_rows = orientation in (3, 4, 7, 8)
    flip_columns = orientation in (2, 3, 6, 7)
    return samples[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]


def exif_orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, that EXIF data tells; 1 where they tell none or are broken."""
    exif = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(order + "I", exif, 4)
        (entries,) = struct.unpack_from(order + "H", exif, first)
        for entry in range(entries):
            tag, kind, count, value = struct.unpack_from(
                order + "HHIH", exif, first + 2 + 12 * entry
            )
            if (tag, kind, count) == (274, 3, 1):
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        pass  # a picture with broken EXIF data is still a picture
    return 1


def widened(values: Samples, bits: int) -> NDArray[np.uint8]:
    """Grays of fewer than 8 bits as 0..255."""
    greatest = 2**bits - 1
    steps = (np.arange(greatest + 1) * 510 + greatest) // (2 * greatest)
    return np.asarray(steps.astype(np.uint8)[values.astype(np.uint8)])


def cmyk_to_rgb(samples: Samples) -> Samples:
    """RGB of CMYK (rows, columns, 4) in uint8 or uint16: (1 - ink) * (1 - black), rounded."""
    greatest = np.iinfo(samples.dtype).max
    paper = greatest - samples[:, :, 3].astype(np.uint32)
    rgb = np.empty((*samples.shape[:2], 3), samples.dtype)
    for channel in range(3):
        light = greatest - samples[:, :, channel].astype(np.uint32)
        rgb[:, :, channel] = (light * paper + greatest // 2) // greatest
    return rgb


def coloured(indices: Samples, palette: Samples) -> Samples:
    """The palette's (entries, channels) colours at the indices. Raises IndexError."""
    if indices.size and int(indices.max()) >= len(palette):
        raise IndexError("a pixel's colour is not in the palette")
    return np.asarray(np.take(palette, indices, axis=0))
