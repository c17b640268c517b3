"""Writes 8- and 16-bit pictures as PNG, JPEG or WebP, each with its description."""

from __future__ import annotations

import io
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import SOFTWARE, ImageFileError
from core.files.png import write_png
from core.files.saving import SaveOptions
from core.sentences import Sentence

LONGEST_COMMENT = 65_533
"""Bytes of one comment in a JPEG."""
IMAGE_DESCRIPTION, SOFTWARE_TAG = 270, 305
"""Tags of EXIF."""


def longest_description(options: SaveOptions) -> int | None:
    """Most characters that a kind of file has room for; None: any number."""
    return LONGEST_COMMENT if options.kind == "jpeg" else None


def check_sides(options: SaveOptions, rows: int, columns: int) -> None:
    """Raises ImageFileError for a picture that is too long for its kind of file."""
    kind = options.file_kind
    if max(rows, columns) > kind.longest:
        label = kind.label.partition(",")[0]
        raise ImageFileError(
            Sentence("a {0} has sides of at most {1:,} pixels", label, kind.longest)
        )


def write_levels(
    file: BinaryIO, pixels: NDArray[Any], options: SaveOptions, description: str
) -> None:
    """Levels (rows, columns[, 3]) of uint8 or uint16; the same bytes every time.

    PNG has the description as iTXt, JPEG as its comment, WebP as EXIF ImageDescription. Raises
    ImageFileError, or what the libraries raise.
    """
    check_sides(options, *pixels.shape[:2])
    if options.kind.startswith("png"):
        write_png(file, pixels, description)
        return
    if pixels.dtype != np.uint8:
        raise ImageFileError(
            Sentence("a {0} file holds 8 bits, not {1}", options.kind, pixels.dtype.name)
        )
    import PIL.Image

    found = PIL.Image.fromarray(np.ascontiguousarray(pixels))
    # Pillow does not say why a file could not be written, so it writes into memory.
    encoded = io.BytesIO()
    if options.kind == "jpeg":
        comment = description.encode("ascii")
        if len(comment) > LONGEST_COMMENT:
            raise ImageFileError("the description is too long for a JPEG")
        found.save(encoded, "JPEG", quality=options.quality, subsampling="4:4:4", comment=comment)
    else:
        exif = PIL.Image.Exif()
        exif[SOFTWARE_TAG] = SOFTWARE
        if description:
            exif[IMAGE_DESCRIPTION] = description
        found.save(
            encoded,
            "WEBP",
            lossless=options.lossless,
            quality=100 if options.lossless else options.quality,
            method=4,
            exact=True,
            exif=exif,
        )
    file.write(encoded.getbuffer())
