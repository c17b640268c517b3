"""What the numbers of a TIFF page mean: gray, colours, transparency, palettes, inks."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files.limits import ImageFileError
from core.files.pixels import (
    CMYK_NOTE,
    alpha_apart,
    channel_apart,
    cmyk_to_rgb,
    coloured,
    widened,
)
from core.files.tifffields import (
    BLACK_IS_ZERO,
    PALETTE,
    RGB,
    SEPARATED,
    WHITE_IS_ZERO,
    Page,
)
from core.sentences import Sentence

ALPHAS = (1, 2)
"""Extra samples that are alpha: colour multiplied by it, and not."""
WHITE_NOTE = "white is 0 in this file, values as stored"


def meaning(
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
            return pixels, alpha, note_of(fields)
        bits = max(8, fields.bits)
        pixels = ~pixels if samples.dtype.kind == "i" else pixels ^ (2**bits - 1)
    return pixels, alpha, ""


def as_stored_values(fields: Page) -> bool:
    """Whether `meaning` leaves the numbers as they are, alpha set aside."""
    return fields.photometric in (BLACK_IS_ZERO, RGB) or (
        fields.photometric == WHITE_IS_ZERO and fields.dtype.kind == "f"
    )


def note_of(fields: Page) -> str:
    """What is to be said of numbers that are left as they are."""
    return WHITE_NOTE if fields.photometric == WHITE_IS_ZERO else ""


def alpha_channel(fields: Page) -> int | None:
    """The last of 2 or 4 channels, of 5 or more the one that is said to be alpha."""
    if fields.channels <= 4:
        return fields.channels - 1 if fields.channels in (2, 4) else None
    first = fields.channels - len(fields.extras)
    for channel, extra in enumerate(fields.extras, first):
        if extra in ALPHAS and channel >= 0:
            return channel
    return None


def _alpha_by_tag(samples: NDArray[Any], fields: Page) -> tuple[NDArray[Any], NDArray[Any] | None]:
    channel = alpha_channel(fields)
    return (samples, None) if channel is None else channel_apart(samples, channel)


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
    note = "" if exact else Sentence("palette of 16 bits read as 8")
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
