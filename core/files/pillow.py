"""The picture files of 8 bits that Pillow reads: JPEG, WebP, AVIF, GIF and BMP."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.claims import check_bmp, check_jpeg_segments, check_scans
from core.files.frames import Frames, check_boxes, gif_frames, webp_frames
from core.files.limits import (
    MAX_EXPANSION,
    MAX_PIXELS,
    ImageFileError,
    check_expansion,
    check_frames,
    check_length,
    check_memory,
    check_page,
    check_size,
    length,
)
from core.files.pixels import (
    CMYK_NOTE,
    alpha_apart,
    cmyk_to_rgb,
    exif_orientation,
    oriented,
)
from core.image import Image
from core.sentences import Sentence

if TYPE_CHECKING:
    import PIL.Image

QUALITY = 95
HEAD = 4096
"""Bytes at the start or the end of a file that are searched for a mark."""
AV1C = re.compile(rb"av1C..(.)", re.DOTALL)
"""The part of an AVIF file that tells its depth, in two bits of that byte."""


def open_picture(file: BinaryIO, kind: str) -> PIL.Image.Image:
    """A file as Pillow's picture of that kind and no other, its size checked, not yet decoded."""
    import PIL.Image

    PIL.Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    file.seek(0)
    try:
        picture = PIL.Image.open(file, formats=(kind,))
    except PIL.Image.DecompressionBombError as error:
        raise ImageFileError(
            Sentence("the picture has more than {0:,} pixels", MAX_PIXELS)
        ) from error
    bands = len(picture.getbands())
    check_size(picture.height, picture.width, bands)
    check_memory(picture.height * picture.width * bands)
    return picture


def samples_of(picture: PIL.Image.Image) -> tuple[NDArray[Any], str]:
    """Decodes (rows, columns[, channels]) in uint8, and what was converted."""
    picture.load()  # which can change the kind that is looked at here
    if picture.mode == "P" or (picture.mode, picture.format) == ("L", "GIF"):
        # Colours stay as they are, also under transparency. GIF knows palettes only, which
        # Pillow calls gray where they are ramps: one frame would be gray, the next colour.
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    if picture.mode == "1":
        picture = picture.convert("L")
    if picture.mode == "CMYK":
        return cmyk_to_rgb(_bytes_of(picture)), CMYK_NOTE
    if picture.mode not in ("L", "LA", "RGB", "RGBA"):
        raise ImageFileError(Sentence("pixels of the kind {0} cannot be read", picture.mode))
    return _bytes_of(picture), ""


def _bytes_of(picture: PIL.Image.Image) -> NDArray[np.uint8]:
    """The numbers of a picture. Raises ValueError where they are fewer than its sides tell.

    Asked through its array interface Pillow may tell more bytes than it gives (a GIF whose
    kind changes as it is decoded), and NumPy then reads what lies behind them.
    """
    numbers = np.frombuffer(picture.tobytes(), np.uint8)
    bands = len(picture.getbands())
    return numbers.reshape((picture.height, picture.width, bands)[: 2 if bands == 1 else 3])


def read_jpeg(file: BinaryIO, page: int) -> Image:
    """A JPEG picture, turned as EXIF says; of several in one file the first.

    Raises ImageFileError or what Pillow raises.
    """
    check_page(page, 1)
    check_length(file)
    check_jpeg_segments(file)
    with open_picture(file, "JPEG") as picture:
        check_expansion(picture.height * picture.width, length(file), MAX_EXPANSION)
        if "progressive" in picture.info:
            at = file.tell()
            check_scans(file, picture.height, picture.width)
            file.seek(at)
        return _decoded(picture)


def read_bmp(file: BinaryIO, page: int) -> Image:
    """A BMP picture, gray where its palette is the ramp of grays, otherwise RGB.

    Raises ImageFileError or what Pillow raises.
    """
    check_page(page, 1)
    check_bmp(file)
    with open_picture(file, "BMP") as picture:
        return _decoded(picture)


def _decoded(picture: PIL.Image.Image) -> Image:
    """The frame on which a picture stands."""
    samples, note = samples_of(picture)
    exif = picture.info.get("exif", b"")
    orientation = exif_orientation(exif) if isinstance(exif, bytes) else 1
    pixels, alpha = alpha_apart(oriented(samples, orientation))
    return Image(pixels, alpha=alpha, note=note)


def _read_frame(file: BinaryIO, page: int, kind: str, frames: Frames) -> Image:
    """A frame of a file whose frames were found before."""
    check_page(page, frames.count)
    check_frames(frames.rows, frames.columns, page, length(file))
    with open_picture(file, kind) as picture:
        if page > 1:
            picture.seek(page - 1)
        image = _decoded(picture)
    return replace(image, page=page, pages=frames.count)


def read_gif(file: BinaryIO, page: int) -> Image:
    """A frame of a GIF as it is shown."""
    return _read_frame(file, page, "GIF", gif_frames(file))


def count_gif_frames(file: BinaryIO) -> int:
    """The frames of an open GIF file. Raises ImageFileError."""
    return gif_frames(file).count


def read_webp(file: BinaryIO, page: int) -> Image:
    """The picture of a WebP file, or a frame of it as it is shown."""
    check_length(file)
    return _read_frame(file, page, "WEBP", webp_frames(file))


def count_webp_frames(file: BinaryIO) -> int:
    """The frames of an open WebP file. Raises ImageFileError."""
    return webp_frames(file).count


def read_avif(file: BinaryIO, page: int) -> Image:
    """A frame of an AVIF file in 8 bits, which the note says where the file has more."""
    frames = _avif_frames(file)
    file.seek(0)
    configured = AV1C.search(file.read(HEAD))
    image = _read_frame(file, page, "AVIF", frames)
    if configured is None or not configured[1][0] & 0x40:
        return image
    bits = 12 if configured[1][0] & 0x20 else 10
    return replace(image, note=Sentence("{0} bits read as 8", bits))


def count_avif_frames(file: BinaryIO) -> int:
    """The frames of an open AVIF file. Raises ImageFileError or what Pillow raises."""
    return _avif_frames(file).count


def _avif_frames(file: BinaryIO) -> Frames:
    check_length(file)
    check_boxes(file, "AVIF")
    with open_picture(file, "AVIF") as picture:
        return Frames(getattr(picture, "n_frames", 1), picture.height, picture.width)


def write_jpeg(file: BinaryIO, pixels: NDArray[Any], description: str = "") -> None:
    """Pixels (rows, columns[, 3]) of uint8 at quality 95, colours at full resolution.

    The description is left out. Raises ImageFileError for other pixels.
    """
    import PIL.Image

    if pixels.dtype != np.uint8:
        raise ImageFileError(
            Sentence(
                "a JPEG holds whole numbers of 8 bits without sign, not {0}", pixels.dtype.name
            )
        )
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        raise ImageFileError(Sentence("a JPEG holds 1 or 3 channels, not {0}", pixels.shape[2]))
    if max(pixels.shape[:2]) > 65_500:
        raise ImageFileError("a JPEG has sides of at most 65,500 pixels")
    # Pillow does not say why a file could not be written, so it writes into memory.
    encoded = io.BytesIO()
    PIL.Image.fromarray(np.ascontiguousarray(pixels)).save(
        encoded, "JPEG", quality=QUALITY, subsampling="4:4:4"
    )
    file.write(encoded.getbuffer())
