"""TIFF files: strips, tiles and planes of every real kind are read."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files import mapped
from core.files.limits import ImageFileError, check_page, check_size, length
from core.files.pillow import open_picture, samples_of
from core.files.pixels import alpha_apart, oriented
from core.files.tifffields import Page, check_segments, fields_of
from core.files.tiffmeaning import alpha_channel, as_stored_values, meaning, note_of
from core.files.tiffpages import pages_of
from core.files.unpacked import Rectangle, Run, interleaved, pieces_of, unpack_steps
from core.image import Image
from core.sentences import Sentence
from core.trace import Progress

SILENCE = logging.NullHandler()
"""Keeps what tifffile logs off standard error: it repeats what becomes an error here."""


def read_tiff(file: BinaryIO, page: int) -> Generator[Progress, None, Image]:
    """A page, counted from 1, turned as its orientation says; grays of 9 to 15 bits as stored.

    Large ones stay in the file, or are unpacked to the disk where numbers must be decoded.
    Raises ImageFileError or what the libraries raise.
    """
    import tifffile

    pages = pages_of(file)
    check_page(page, pages.count)
    index = 0 if pages.stacked > 1 else page - 1
    logging.getLogger("tifffile").addHandler(SILENCE)
    # A plain TIFF, whatever a microscope's or scanner's private tags make of it.
    plain = {f"is_{kind}": False for kind in tifffile.TIFF.FILE_FLAGS}
    file.seek(0)  # it counts from where the file stands
    with tifffile.TiffFile(file, **plain) as tiff:
        tiff.filehandle.seek(pages.offsets[index])
        entry = tifffile.TiffPage(tiff, index=index)
        fields = fields_of(entry)
        check_segments(entry, fields, length(file))
        run = _run(entry, fields)
        if pages.stacked > 1:
            run = _stacked_run(run, page, pages.stacked, fields, length(file))
        if fields.stored_bytes >= mapped.MAPPED_BYTES and run and _is_usable(run, fields):
            image = _mapped(file, run, fields)
        elif fields.stored_bytes >= mapped.UNPACKED_BYTES and not fields.compression.by_pillow:
            image = yield from _unpack_steps(file, entry, run, fields)
        else:
            check_size(fields.rows, fields.columns, fields.channels, fields.dtype.itemsize)
            stacked = run if pages.stacked > 1 else None
            image = _in_memory(file, page, entry, fields, stacked)
    return replace(image, page=page, pages=pages.count)


def count_tiff_pages(file: BinaryIO) -> int:
    """The pages of an open file. Raises ImageFileError."""
    return pages_of(file).count


def _run(entry: Any, fields: Page) -> Run | None:
    """Where the numbers lie, if that is without a gap, in whole bytes and not compressed."""
    if not entry.is_final:
        return None
    stored = fields.dtype.newbyteorder(entry.parent.byteorder)
    sides = (fields.rows, fields.columns, fields.channels)
    return Run(entry.dataoffsets[0], stored, *sides, planar=fields.planar)


def _stacked_run(run: Run | None, page: int, pages: int, fields: Page, size: int) -> Run:
    """Where a page of an ImageJ stack lies, whose first page alone has tags."""
    if run is None or run.start + pages * fields.stored_bytes > size:
        raise ImageFileError("the TIFF file is cut short or no ImageJ stack as it says")
    return replace(run, start=run.start + (page - 1) * fields.stored_bytes)


def _is_usable(run: Run, fields: Page) -> bool:
    """Whether the numbers can be used as they lie in the file."""
    return (
        run.dtype.isnative
        and (run.dtype.kind in "ui" or run.dtype == np.float32)
        and run.start % run.dtype.itemsize == 0
        and not 2 <= fields.orientation <= 8
        and as_stored_values(fields)
        and alpha_channel(fields) in (None, fields.channels - 1)
    )


def _mapped(file: BinaryIO, run: Run, fields: Page) -> Image:
    """The picture over the file's own bytes."""
    samples = interleaved(mapped.array_in_file(file, run.start, run.dtype, run.shape))
    alpha = alpha_channel(fields)
    if alpha is None:
        return Image(samples, note=note_of(fields))
    return Image(samples[:, :, :alpha], alpha=samples[:, :, alpha], note=note_of(fields))


def _unpack_steps(
    file: BinaryIO, entry: Any, run: Run | None, fields: Page
) -> Generator[Progress, None, Image]:
    if run is not None:
        pieces, decode = run.pieces(), partial(run.read, file)
    else:
        cell = _cell(entry)
        stored = cell[0] * cell[1] * fields.channels * fields.dtype.itemsize
        pieces = pieces_of(fields.rows, fields.columns, cell, stored)
        decode = partial(_decoded_piece, file, entry, fields)

    def read(piece: Rectangle) -> Image:
        pixels, alpha, note = meaning(decode(piece), fields, entry.tags)
        return Image(pixels, alpha=alpha, note=note)

    return unpack_steps(pieces, read, fields.rows, fields.columns, fields.orientation)


def _cell(entry: Any) -> tuple[int, int]:
    """Rows and columns of a strip or tile."""
    if entry.is_tiled:
        return int(entry.tilelength), int(entry.tilewidth)
    return int(entry.rowsperstrip), int(entry.imagewidth)


def _decoded_piece(file: BinaryIO, entry: Any, fields: Page, piece: Rectangle) -> NDArray[Any]:
    """The numbers as stored of the strips or tiles of a piece, (rows, columns[, channels])."""
    high, wide = _cell(entry)
    across, down = -(-fields.columns // wide), -(-fields.rows // high)
    planes, channels = (fields.channels, 1) if fields.planar else (1, fields.channels)
    top, bottom, left, right = piece
    samples = np.empty((planes, bottom - top, right - left, channels), fields.dtype)
    for plane in range(planes):
        for row in range(top // high, -(-bottom // high)):
            for column in range(left // wide, -(-right // wide)):
                index = (plane * down + row) * across + column
                file.seek(entry.dataoffsets[index])
                stored = file.read(entry.databytecounts[index])
                numbers, _, _ = entry.decode(stored, index)
                place = samples[plane, row * high - top :, column * wide - left :][:high, :wide]
                place[:] = numbers[0, : len(place), : place.shape[1]]
    return interleaved(samples)


def _in_memory(file: BinaryIO, page: int, entry: Any, fields: Page, stacked: Run | None) -> Image:
    """The whole picture; `stacked` where it has no strips of its own."""
    if fields.compression.by_pillow:
        pixels, alpha, note = _decoded_by_pillow(file, page, fields)
    else:
        pixels, alpha, note = meaning(
            stacked.read(file, Rectangle(0, fields.rows, 0, fields.columns))
            if stacked
            else _decoded(entry, fields),
            fields,
            entry.tags,
        )
        pixels = oriented(pixels, fields.orientation)
        alpha = None if alpha is None else oriented(alpha, fields.orientation)
    return Image(pixels, alpha=alpha, note=note)


def _decoded(entry: Any, fields: Page) -> NDArray[Any]:
    """The numbers as stored, (rows, columns[, channels])."""
    samples: NDArray[Any] = entry.asarray()
    if fields.planar and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, 2)
    return samples.reshape(
        (fields.rows, fields.columns, fields.channels)[: 2 if fields.channels == 1 else 3]
    )


def _decoded_by_pillow(
    file: BinaryIO, page: int, fields: Page
) -> tuple[NDArray[Any], NDArray[Any] | None, str]:
    """Pixels, alpha and note of a page that libtiff decodes and Pillow inverts and turns."""
    if fields.bits not in (1, 8) or fields.channels not in (1, 3, 4):
        raise ImageFileError(
            Sentence(
                "{0} in TIFF is only read in 8 bits, with 1, 3 or 4 channels",
                fields.compression.name,
            )
        )
    with open_picture(file, "TIFF") as picture:
        picture.seek(page - 1)
        check_size(picture.height, picture.width, fields.channels)
        samples, note = samples_of(picture)
    return *alpha_apart(samples), note
