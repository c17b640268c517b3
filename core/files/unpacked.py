"""Unpacks a stored picture piece by piece into a temporary file that is then used in its place."""

from __future__ import annotations

import mmap
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.files.limits import ImageFileError
from core.files.mapped import array_in_file, temporary_file
from core.files.pixels import as_stored
from core.image import Image
from core.trace import Progress

PIECE_BYTES = 2**23
"""Bytes of stored numbers that are unpacked at a time, or those of one strip or tile."""
ALIGNMENT = 64


class Rectangle(NamedTuple):
    """The pixels of rows `top` to `bottom` and columns `left` to `right`, the ends not included."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True)
class Pieces:
    """A picture of (rows, columns) cut into rectangles of at most `height` and `width`."""

    rows: int
    columns: int
    height: int
    width: int

    def __len__(self) -> int:
        return -(-self.rows // self.height) * -(-self.columns // self.width)

    def __iter__(self) -> Iterator[Rectangle]:
        for top in range(0, self.rows, self.height):
            for left in range(0, self.columns, self.width):
                bottom, right = top + self.height, left + self.width
                yield Rectangle(top, min(bottom, self.rows), left, min(right, self.columns))


def pieces_of(rows: int, columns: int, cell: tuple[int, int], cell_bytes: int) -> Pieces:
    """Pieces of whole cells of (rows, columns), of PIECE_BYTES at most or of one cell.

    They are as wide as the picture, or one cell high.
    """
    high, wide = cell
    cells = max(1, PIECE_BYTES // cell_bytes)
    across = -(-columns // wide)
    return Pieces(rows, columns, max(1, cells // across) * high, wide * min(cells, across))


@dataclass(frozen=True)
class Run:
    """Numbers that lie in a file without a gap: (rows, columns, channels), or planes of channels.

    `dtype` has the file's byte order; `start` is the place of the first number.
    """

    start: int
    dtype: np.dtype[Any]
    rows: int
    columns: int
    channels: int = 1
    planar: bool = False

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """(planes, rows, columns, channels) as stored; one of the two is 1."""
        planes, channels = (self.channels, 1) if self.planar else (1, self.channels)
        return planes, self.rows, self.columns, channels

    def pieces(self) -> Pieces:
        """Rectangles that `read` can read, which make up the picture."""
        return pieces_of(self.rows, self.columns, (1, 1), self.channels * self.dtype.itemsize)

    def read(self, file: BinaryIO, piece: Rectangle) -> NDArray[Any]:
        """The numbers (rows, columns[, channels]) of a piece in native byte order.

        Raises ImageFileError where the file ends before them.
        """
        planes, _, _, wide = self.shape
        top, bottom, left, right = piece
        samples = np.empty((planes, bottom - top, right - left, wide), self.dtype)
        for plane, part in enumerate(samples):
            pixel = (plane * self.rows + top) * self.columns + left
            file.seek(self.start + pixel * wide * self.dtype.itemsize)
            read = file.readinto(part.reshape(-1).view(np.uint8))  # type: ignore[attr-defined]
            if read != part.nbytes:
                raise ImageFileError("the file is cut short")
        return interleaved(samples.astype(self.dtype.newbyteorder("="), copy=False))


def interleaved(planes: NDArray[Any]) -> NDArray[Any]:
    """(planes, rows, columns, channels) as (rows, columns[, channels]); one of the two is 1."""
    joined = planes[0] if len(planes) == 1 else np.moveaxis(planes[..., 0], 0, 2)
    return joined[:, :, 0] if joined.shape[2] == 1 else joined


def unpack_steps(
    pieces: Pieces,
    read: Callable[[Rectangle], Image],
    rows: int,
    columns: int,
    orientation: int = 1,
) -> Generator[Progress, None, Image]:
    """The picture of stored (rows, columns) whose pieces `read` reads, turned as `oriented` does.

    Takes the memory of one piece. Nothing is left on the disk once the image is let go, nor
    where an error or closing the generator ends it. Raises ImageFileError where the disk has
    no room, and what `read` raises.
    """
    image = read(next(iter(pieces)))  # tells the kind, and mostly whether the file is what it says
    shown = (columns, rows) if 5 <= orientation <= 8 else (rows, columns)
    shape = (*shown, *image.pixels.shape[2:])
    dtype, note = image.pixels.dtype, image.note
    alpha = None if image.alpha is None else image.alpha.dtype
    size = rows * columns * image.channels * dtype.itemsize
    after = -(-size // ALIGNMENT) * ALIGNMENT
    whole = size if alpha is None else after + rows * columns * alpha.itemsize
    with temporary_file(whole) as file:
        room = mmap.mmap(file.fileno(), whole)
        for done, piece in enumerate(pieces, 1):
            if done > 1:
                image = read(piece)
            _put(image.pixels, np.ndarray(shape, dtype, room), piece, orientation)
            if image.alpha is not None:
                assert alpha is not None
                _put(image.alpha, np.ndarray(shown, alpha, room, after), piece, orientation)
            del image  # before the next one
            yield Progress(done, len(pieces))
        room.close()
        return Image(
            array_in_file(file, 0, dtype, shape),
            alpha=None if alpha is None else array_in_file(file, after, alpha, shown),
            note=note,
        )


def _put(values: NDArray[Any], whole: NDArray[Any], piece: Rectangle, orientation: int) -> None:
    stored = as_stored(whole, orientation)
    np.copyto(stored[piece.top : piece.bottom, piece.left : piece.right], values, casting="no")
