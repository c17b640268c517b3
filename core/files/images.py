"""Reads and writes picture files: the table of formats, and what all of them share."""

from __future__ import annotations

import contextlib
import math
import os
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.atomic import Confirm, atomic_write
from core.files.foreign import HEAD_BYTES, foreign_kind
from core.files.heic import count_heic_pictures, read_heic
from core.files.limits import ImageFileError
from core.files.npy import lay_out_npy_maps, read_npy, write_npy, write_npy_maps
from core.files.opening import READING, open_regular, readable
from core.files.pillow import (
    count_avif_frames,
    count_gif_frames,
    count_webp_frames,
    read_avif,
    read_bmp,
    read_gif,
    read_jpeg,
    read_webp,
    write_jpeg,
)
from core.files.png import read_png, write_png
from core.files.pnm import read_pnm
from core.files.quiet import quiet, quietly
from core.files.space import check_space
from core.files.strips import Layout, Shape, Strips, write_strips
from core.files.tiff import count_tiff_pages, read_tiff
from core.files.tiffout import lay_out_tiff_maps, write_tiff, write_tiff_maps
from core.image import Image, ImageError
from core.sentences import Sentence, sentence_of
from core.trace import Progress, finish

__all__ = [
    "FORMATS",
    "Format",
    "ImageFileError",
    "page_count",
    "read_image",
    "read_steps",
    "write_image",
    "write_map_strips",
    "write_maps",
]

File = str | os.PathLike[str]
Steps = Generator[Progress, None, Image]
Reader = Callable[[BinaryIO, int], Image | Steps]
Writer = Callable[[BinaryIO, NDArray[Any], str], None]
MapsWriter = Callable[[BinaryIO, NDArray[Any], str, bool], None]
MapsLayout = Callable[[BinaryIO, Shape, str, bool], Layout]

SIGNATURE_BYTES = 64
ITEM_BYTES = np.dtype(np.float32).itemsize


@dataclass(frozen=True)
class Format:
    """One kind of picture file; a new one is added as a row of FORMATS and nowhere else.

    `signature` matches the first bytes. `read` takes an open file and the page, counted from 1,
    and gives the picture or, where that can take long, the steps to it; `write` takes an empty
    file, pixels (rows, columns[, channels]) and a description; `write_maps` one, maps (map, row,
    column), a description and whether each three are an RGB picture; `lay_out_maps` the same
    with the maps' shape only, and tells where their numbers go; `count_pages` tells how many
    there are without decoding any, where there can be more than one. Writers refuse what they
    cannot hold exactly by ImageFileError.
    """

    label: str
    suffixes: tuple[str, ...]
    signature: bytes
    read: Reader
    write: Writer | None = None
    write_maps: MapsWriter | None = None
    lay_out_maps: MapsLayout | None = None
    count_pages: Callable[[BinaryIO], int] | None = None


FORMATS = (
    Format("PNG", (".png",), rb"\x89PNG\r\n\x1a\n", read_png, write_png),
    Format(
        "JPEG",
        (".jpg", ".jpeg"),
        rb"\xff\xd8\xff",
        read_jpeg,
        write_jpeg,
    ),
    Format(
        "TIFF",
        (".tif", ".tiff"),
        rb"II\x2a\0|MM\0\x2a|II\x2b\0\x08\0\0\0|MM\0\x2b\0\x08\0\0",
        read_tiff,
        write_tiff,
        write_tiff_maps,
        lay_out_tiff_maps,
        count_tiff_pages,
    ),
    Format(
        "npy",
        (".npy",),
        rb"\x93NUMPY",
        read_npy,
        write_npy,
        write_npy_maps,
        lay_out_npy_maps,
    ),
    Format("WebP", (".webp",), rb"RIFF.{4}WEBP", read_webp, count_pages=count_webp_frames),
    Format(
        "AVIF",
        (".avif",),
        rb".{4}ftyp(avif|avis|mi[fa]1.{4}.*avif)",
        read_avif,
        count_pages=count_avif_frames,
    ),
    Format("GIF", (".gif",), rb"GIF8[79]a", read_gif, count_pages=count_gif_frames),
    Format("BMP", (".bmp",), rb"BM", read_bmp),
    Format("PNM", (".ppm", ".pgm", ".pbm", ".pnm", ".pfm"), rb"P[1-6fF][\s#]", read_pnm),
    Format(
        "HEIC",
        (".heic", ".heif"),
        rb".{4}ftyp(he[iv][cxms]|mi[fa]1.{4}.*he[iv][cx])",
        read_heic,
        count_pages=count_heic_pictures,
    ),
)
"""Every format, in the order of a file dialog."""


def read_image(path: File, *, page: int = 1) -> Image:
    """The picture in a file, whose kind its first bytes tell, never its suffix; pages from 1.

    Values are as stored, except that bool and grays below 8 bits become 0..255, palette and
    CMYK become RGB, and float16 and float64 become float32; where that or the format loses
    something, `note` says so. The last of 2 or 4 channels is alpha and set aside, but an npy
    array has none. Large pixels stay in the file where they are stored as they are needed, and
    TIFF and npy are otherwise unpacked to an unnamed file, so that memory holds what is used
    of them only; such a file must not be cut short while the picture is in use. Raises
    ImageFileError (an OSError and a ValueError) with one sentence that does not name the file;
    a file that is cut short is an error, never part of a picture.
    """
    return finish(read_steps(path, page=page))


def read_steps(path: File, *, page: int = 1) -> Steps:
    """`read_image` as a generator: yields while a large picture is unpacked, returns it.

    Closing it stops between two pieces and leaves nothing behind.
    """
    with _opened(path) as (file, form):
        image = yield from quietly(_steps(form, file, page))
        return replace(image, name=Path(path).name)


def page_count(path: File) -> int:
    """How many pages or frames a file has, which decodes none of them and takes little memory.

    A page that is counted can still be damaged. Raises ImageFileError as `read_image` does.
    """
    with _opened(path) as (file, form), quiet():
        return form.count_pages(file) if form.count_pages else 1


@contextlib.contextmanager
def _opened(path: File) -> Iterator[tuple[BinaryIO, Format]]:
    """The file and its format; whatever goes wrong within becomes an ImageFileError."""
    try:
        with open_regular(path) as file:
            form = _format_of(file.read(HEAD_BYTES))
            file.seek(0)
            with _told(Sentence("the {0} file is damaged or cut short", form.label)):
                yield file, form
    except ImageFileError:
        raise
    except OSError as error:
        plain = error if error.strerror is None else readable(error, READING)
        raise ImageFileError(sentence_of(plain)) from error


def _steps(form: Format, file: BinaryIO, page: int) -> Steps:
    found = form.read(file, page)
    return found if isinstance(found, Image) else (yield from found)


def write_image(
    image: Image | NDArray[Any],
    path: File,
    *,
    description: str = "",
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> None:
    """Pixels (rows, columns[, channels]) as a file of the kind that the suffix names.

    Exact or refused, except that JPEG is what it is; alpha is not written. PNG and TIFF carry
    the description. The same picture gives the same bytes. Raises OSError with one sentence
    that does not name the file; what was there is then as it was.
    """
    pixels = _numbers(image)
    form = _format_for(path, [form for form in FORMATS if form.write])
    assert form.write is not None
    with (
        atomic_write(path, overwrite=overwrite, confirm=confirm) as file,
        _told(Sentence("the picture cannot be saved as {0}", form.label)),
    ):
        form.write(file, pixels, description)


def write_maps(
    maps: NDArray[np.float32],
    path: File,
    *,
    description: str = "",
    rgb: bool = False,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> None:
    """float32 maps (map, row, column), exactly, as TIFF with a page for each map or as npy.

    `rgb`: each three maps are one RGB page of the TIFF. Its first page carries the description.
    Raises OSError as write_image does.
    """
    maps = np.asarray(maps)
    if maps.ndim != 3 or maps.size == 0 or maps.dtype != np.float32:
        raise ImageFileError("maps are float32 in three dimensions, with at least one pixel")
    _check_rgb(len(maps), rgb)
    form = _format_for(path, [form for form in FORMATS if form.write_maps])
    assert form.write_maps is not None
    with (
        atomic_write(path, overwrite=overwrite, confirm=confirm) as file,
        _told(Sentence("the maps cannot be saved as {0}", form.label)),
    ):
        form.write_maps(file, maps, description, rgb)


def write_map_strips(
    strips: Strips,
    shape: Shape,
    path: File,
    *,
    description: str = "",
    rgb: bool = False,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> Generator[Progress, None, None]:
    """float32 maps of `shape` (maps, rows, columns), strip by strip: TIFF without compression, npy.

    `strips` gives (first row, values (maps, rows of the strip, columns)) in any order, and each
    row once; one of them is held at a time. Pages, `rgb` and description are as in `write_maps`.
    Yields the rows done after each strip; an error or closing the generator leaves what was
    there as it was, and closes `strips`. Raises OSError as write_image does, and ValueError for
    strips that do not fit or leave out rows.
    """
    if len(shape) != 3 or min(shape) < 1:
        raise ImageFileError("maps have three dimensions, with at least one pixel")
    _check_rgb(shape[0], rgb)
    form = _format_for(path, [form for form in FORMATS if form.lay_out_maps])
    assert form.lay_out_maps is not None
    with atomic_write(path, overwrite=overwrite, confirm=confirm) as file:
        check_space(Path(os.path.realpath(path)).parent, math.prod(shape) * ITEM_BYTES)
        with _told(Sentence("the maps cannot be saved as {0}", form.label)):
            layout = form.lay_out_maps(file, shape, description, rgb)
        yield from write_strips(file, strips, shape, layout)


def _check_rgb(maps: int, rgb: bool) -> None:
    if rgb and maps % 3:
        raise ImageFileError(Sentence("{0} maps do not make RGB pages of three each", maps))


def _format_of(head: bytes) -> Format:
    """The format of a file that begins so."""
    for form in FORMATS:
        if re.match(form.signature, head[:SIGNATURE_BYTES], re.DOTALL):
            return form
    if not head:
        raise ImageFileError("the file is empty")
    kind = foreign_kind(head)
    if kind is not None and kind.has_weights:
        raise ImageFileError(
            Sentence(
                "it is {0}, not a picture; “Open learned filters” in the menu File takes the"
                " filters out of it",
                kind.name,
            )
        )
    if kind is not None:
        raise ImageFileError(
            Sentence("it is {0}, which is not read; PNG and TIFF are, among others", kind.name)
        )
    labels = [form.label for form in FORMATS]
    raise ImageFileError(Sentence("it is no {0} or {1} file", ", ".join(labels[:-1]), labels[-1]))


def _format_for(path: File, forms: Sequence[Format]) -> Format:
    """The format among these that the path's suffix names."""
    suffix = Path(path).suffix.lower()
    for form in forms:
        if suffix in form.suffixes:
            return form
    suffixes = [suffix for form in forms for suffix in form.suffixes]
    raise ImageFileError(
        Sentence("the name must end in {0} or {1}", ", ".join(suffixes[:-1]), suffixes[-1])
    )


def _numbers(image: Image | NDArray[Any]) -> NDArray[Any]:
    """The pixels to write: an array keeps its kind, except that bool becomes 0 and 255."""
    pixels = image.pixels if isinstance(image, Image) else np.asarray(image)
    if pixels.ndim not in (2, 3) or pixels.size == 0:
        raise ImageFileError("a picture has two or three dimensions and at least one pixel")
    if pixels.dtype.kind not in "buif" or pixels.dtype.itemsize > 8:
        raise ImageFileError(Sentence("pixels of the kind {0} cannot be saved", pixels.dtype))
    if pixels.dtype.kind == "b":
        pixels = pixels.astype(np.uint8) * np.uint8(255)
    return pixels[:, :, 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels


@contextlib.contextmanager
def _told(otherwise: str) -> Iterator[None]:
    """Whatever a library raises becomes an ImageFileError; the system's own OSErrors pass."""
    try:
        yield
    except ImageFileError:
        raise
    except ImageError as error:
        raise ImageFileError(sentence_of(error)) from error
    except MemoryError as error:
        raise ImageFileError("there is not enough memory for the picture") from error
    except OSError as error:
        if error.strerror is None:  # not the system's
            raise ImageFileError(otherwise) from error
        raise
    except Exception as error:  # the libraries raise nearly anything at a broken file
        raise ImageFileError(otherwise) from error
