"""What every picture format shares: the limits, checked before room is made, and the error.

A file may be made to harm. So none is believed: what it claims is compared with its length and
with these limits before memory, disk or time is spent on it. Limits of one format alone stand
with its reader: tiffpages (pages, tags), tifffields (what each compression can gain, and which
are read at all), pngrows and png (deflate, chunks), npy (header), pnm (header), frames (GIF
comments), claims (JPEG segments, BMP runs), recipes (length, values).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import BinaryIO

from core.files.opening import READING, readable
from core.files.space import free_memory
from core.recipe import MAX_CHANNELS
from core.sentences import Sentence, sentence_of

MAX_PIXELS = 2**30
"""Most pixels of a picture that is read into memory, rows times columns: a little more than the
thousand megapixels that are promised, and what Pillow and libpng count without overflow."""
MAX_BYTES = 2**33
"""Most bytes that its decoded pixels may take, all channels together: thousand megapixels in
RGB of 16 bits. While a picture is decoded its library may hold two to four times as much; where
that is not to be had, a sentence says so."""
LARGE_BYTES = 2**28
"""Pixels of so many bytes are decoded at once only where there is memory for them."""
DECODING = 2
"""What decoding takes at least, in times the pixels."""
MAX_STORED_PIXELS = 2**40
"""Most pixels of a picture whose numbers stay on the disk, which has to hold them."""
MAX_EXPANSION = 10_000
"""Most pixels for each byte of a file, where the format itself sets no closer bound (OpenImageIO
has the same ratio). Honest blank pictures come close; bombs are far beyond."""
MAX_PLAIN_PIXELS = 2**25
"""Pixels that a file of any length may have where the format sets no bound: a blank WebP of 60
bytes is honest. Decoding so many takes less than a GiB in every library."""
MAX_PAGES = 2**16
"""Most pages or frames of a file, each of which is looked at before any is decoded: a second or
two for a TIFF."""
MAX_FRAME_PIXELS = 2**33
"""Most pixels of a frame and of those before it together, all of which are decoded to see it:
about a minute."""
MAX_SCAN_PIXELS = 2**34
"""Most pixels of all layers of a progressive JPEG together; ten layers are usual, so that a
thousand megapixels pass, and a bomb of thousands of empty ones ends after a minute."""
MAX_BLOCKS = 2**24
"""Most blocks of a file that are walked over: four GB of GIF, some seconds."""
SOFTWARE = "Kernelscope"
"""The program's name in the files that it writes."""


class FileError(OSError, ValueError):
    """A file that cannot be read or written.

    The message is one sentence without the file's name and folder, which the caller knows.
    """


class ImageFileError(FileError):
    """A picture file that cannot be read or written; also what npy's header is refused with."""


@contextlib.contextmanager
def refused(otherwise: str) -> Iterator[None]:
    """Whatever is raised at a file of numbers becomes a FileError.

    `otherwise` is the sentence for what a library raises at a broken file.
    """
    try:
        yield
    except FileError:
        raise
    except MemoryError as error:
        raise FileError("there is not enough memory for what the file holds") from error
    except OSError as error:
        if error.errno is None and error.strerror is None:  # not the system's
            raise FileError(sentence_of(error)) from error
        plain = error if error.strerror is None else readable(error, READING)
        raise FileError(sentence_of(plain)) from error
    except Exception as error:  # the libraries raise nearly anything at a broken file
        raise FileError(otherwise) from error


def check_shape(
    rows: int, columns: int, channels: int = 1, *, most: int = MAX_STORED_PIXELS
) -> None:
    """Refuses a picture that is empty or has too many pixels or channels to be read at all."""
    if rows < 1 or columns < 1 or channels < 1:
        raise ImageFileError("the picture has no pixels")
    if rows * columns > most:
        raise ImageFileError(Sentence("the picture has more than {0:,} pixels", most))
    if channels > MAX_CHANNELS:
        raise ImageFileError(Sentence("the picture has more than {0} channels", MAX_CHANNELS))


def check_size(rows: int, columns: int, channels: int = 1, item_bytes: int = 1) -> None:
    """Refuses a picture that is empty or too large for memory; `item_bytes` is one value's size."""
    check_shape(rows, columns, channels, most=MAX_PIXELS)
    if rows * columns * channels * item_bytes > MAX_BYTES:
        raise ImageFileError(Sentence("the pixels take more than {0} GiB", MAX_BYTES >> 30))


def check_memory(size: int) -> None:
    """Refuses to decode so many bytes of pixels at once where the system has no room for them.

    Otherwise it may end this program, or another one, to make room.
    """
    if size < LARGE_BYTES:
        return
    free = free_memory()
    if free is not None and DECODING * size > free:
        raise ImageFileError(
            Sentence(
                "there is not enough memory for the picture, which takes {0:,.1f} GiB", size / 2**30
            )
        )


def check_room(size: int) -> None:
    """Refuses to read so many bytes of numbers where the system has no room for them."""
    if size > MAX_BYTES:
        raise FileError(Sentence("the numbers take more than {0} GiB", MAX_BYTES >> 30))
    free = free_memory() if size >= LARGE_BYTES else None
    if free is not None and DECODING * size > free:
        raise FileError(
            Sentence(
                "there is not enough memory for the numbers, which take {0:,.1f} GiB", size / 2**30
            )
        )


def check_expansion(size: int, stored: int, most: float) -> None:
    """Refuses `size` bytes or pixels that `stored` bytes cannot hold at `most` for each."""
    if size > stored * most:
        raise ImageFileError("the file is cut short or lies about its size")


def check_frames(rows: int, columns: int, page: int, stored: int) -> None:
    """Refuses a frame that takes too long or more pixels than so short a file honestly has."""
    check_size(rows, columns, 4)
    if rows * columns > MAX_PLAIN_PIXELS:
        check_expansion(rows * columns, stored, MAX_EXPANSION)
    if page > 1 and rows * columns * page > MAX_FRAME_PIXELS:
        raise ImageFileError(Sentence("page {0} is too far behind the first to be decoded", page))


def check_page(page: int, pages: int) -> None:
    """Refuses a page, counted from 1, that the file does not have."""
    if not 1 <= page <= pages:
        has = Sentence("only one page") if pages == 1 else Sentence("{0} pages", pages)
        raise ImageFileError(Sentence("there is no page {0}, the file has {1}", page, has))


def check_length(file: BinaryIO) -> None:
    """Refuses a file that is too long to be read as a whole, as some formats must be."""
    if length(file) > MAX_BYTES:
        raise ImageFileError(Sentence("the file is longer than {0} GiB", MAX_BYTES >> 30))


def length(file: BinaryIO) -> int:
    """The bytes of an open file."""
    return os.fstat(file.fileno()).st_size
