"""Space on a disk: whether there is enough, and keeping it for a file that is being filled."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from typing import BinaryIO

ZEROS = 2**20
"""Bytes written at a time where the system cannot reserve space."""


def check_space(folder: str | os.PathLike[str], size: int) -> None:
    """Raises the system's OSError of a full disk where a folder's disk lacks so many bytes."""
    disk = shutil.disk_usage(folder)
    if disk.total and disk.free < size:  # some network folders tell nothing
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def reserve(file: BinaryIO, size: int) -> None:
    """Makes an empty file so long, with a place on the disk for each byte. Raises OSError."""
    if sys.platform == "linux":
        try:
            os.posix_fallocate(file.fileno(), 0, size)
            return
        except OSError as error:
            if error.errno not in (errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL):
                raise
    zeros = bytes(ZEROS)
    for start in range(0, size, ZEROS):
        file.write(zeros[: size - start])
    file.flush()
