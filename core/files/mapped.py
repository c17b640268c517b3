"""Numbers that stay on the disk: arrays over the bytes of a file, of its own or an unnamed one."""

from __future__ import annotations

import errno
import math
import mmap
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.files.limits import ImageFileError, length
from core.files.opening import WRITING, readable
from core.files.space import check_space, reserve
from core.sentences import Sentence, sentence_of

MAPPED_BYTES = 2**26
"""Pixels of at least so many bytes, stored as they are needed, are used where they are.

Smaller ones are read: somebody who cuts a mapped file short ends the program.
"""
UNPACKED_BYTES = 2**28
"""Stored pixels of at least so many bytes are unpacked to the disk, fewer to memory."""


def array_in_file(
    file: BinaryIO, offset: int, dtype: np.dtype[Any], shape: Sequence[int]
) -> NDArray[Any]:
    """A read-only array over the bytes from `offset` on; the file itself may be closed.

    The array keeps the map alive, and is not to be used once somebody cuts the file short.
    Raises OSError, or ImageFileError where the file ends too early.
    """
    before = offset % mmap.ALLOCATIONGRANULARITY
    size = math.prod(shape) * dtype.itemsize
    if offset + size > length(file):
        raise ImageFileError("the file is cut short")
    view = mmap.mmap(file.fileno(), before + size, access=mmap.ACCESS_READ, offset=offset - before)
    return np.ndarray(tuple(shape), dtype, view, before)


def temporary_file(size: int) -> BinaryIO:
    """A file of so many bytes, to read and write, that no folder names: closed, it is gone.

    Its space on the disk is reserved: who writes through a map where there is none is ended by
    the system. Raises ImageFileError with a sentence where the disk has no room.
    """
    folder = _folder()
    try:
        check_space(folder, size)
        file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115
        try:
            reserve(file, size)
        except BaseException:
            file.close()
            raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise ImageFileError(
                Sentence(
                    "the disk for temporary files has no room for the unpacked"
                    " picture, which takes {0:,.1f} GiB",
                    size / 2**30,
                )
            ) from error
        raise ImageFileError(sentence_of(readable(error, WRITING))) from error
    return file


def _folder() -> str:
    """Where temporary files may be large; the usual place can be a part of memory."""
    for folder in (os.environ.get("TMPDIR"), "/var/tmp"):
        if folder and Path(folder).is_dir() and os.access(folder, os.W_OK | os.X_OK):
            return folder
    return tempfile.gettempdir()
