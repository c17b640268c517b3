"""Space on a disk and in memory: whether there is enough, and keeping it for a file."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO

ZEROS = 2**20
"""Bytes written at a time where the system cannot reserve space."""


def check_space(folder: str | os.PathLike[str], size: int) -> None:
    """Raises the system's OSError of a full disk where a folder's disk lacks so many bytes."""
    disk = shutil.disk_usage(folder)
    if disk.total and disk.free < size:  # some network folders tell nothing
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def free_memory() -> int | None:
    """The bytes that the system can give without taking them from others; None where not told.

    Where the process may use only a part of the machine, what is left of that part.
    """
    try:
        table = Path("/proc/meminfo").read_text("ascii")
        free = int(table.split("MemAvailable:")[1].split()[0]) * 1024
    except (OSError, IndexError, ValueError):
        return None
    group = Path("/sys/fs/cgroup")
    try:
        most = int((group / "memory.max").read_text("ascii"))
        used = int((group / "memory.current").read_text("ascii"))
        cached = (group / "memory.stat").read_text("ascii").split("inactive_file ")[1].split()[0]
    except (OSError, IndexError, ValueError):  # "max" where there is no limit
        return free
    return max(0, min(free, most - used + int(cached)))


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
