"""HEIC pictures, as telephones take them, where the optional package pillow-heif is installed."""

from __future__ import annotations

import importlib
import io
from typing import Any, BinaryIO

import numpy as np

from core.files.frames import check_boxes
from core.files.limits import ImageFileError, check_frames, check_length, check_page, length
from core.files.pixels import alpha_apart
from core.image import Image

PACKAGE = "pillow_heif"


def read_heic(file: BinaryIO, page: int) -> Image:
    """A picture of a HEIC file, turned as it says; 10 and 12 bits as stored, in uint16.

    Raises ImageFileError, or what the library raises.
    """
    heif, pictures = _pictures(file)
    check_page(page, len(pictures))
    # The main picture is the first page, whatever its place in the file.
    first = heif.primary_index
    order = [first, *(place for place in range(len(pictures)) if place != first)]
    picture = pictures[order[page - 1]]
    columns, rows = picture.size
    check_frames(rows, columns, 1, length(file))
    pixels, alpha = alpha_apart(np.array(picture))
    return Image(pixels, alpha=alpha, page=page, pages=len(pictures))


def count_heic_pictures(file: BinaryIO) -> int:
    """How many pictures a HEIC file holds, previews and depths not counted."""
    return len(_pictures(file)[1])


def _pictures(file: BinaryIO) -> tuple[Any, list[Any]]:
    """The library's file, and its pictures, of which none is decoded yet."""
    check_length(file)
    try:
        library = importlib.import_module(PACKAGE)
    except ImportError:
        raise ImageFileError(
            "it is a HEIC picture, which is only read where the package pillow-heif is installed"
        ) from None
    check_boxes(file, "HEIC")
    file.seek(0)
    heif = library.open_heif(io.BytesIO(file.read()), convert_hdr_to_8bit=False, hdr_to_16bit=False)
    pictures = list(heif)
    if not pictures:
        raise ImageFileError("the HEIC file has no picture")
    return heif, pictures
