"""Writes a file so that it is complete under its name, or its name is as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from core.files.opening import WRITING, readable

Target = str | os.PathLike[str]
Confirm = Callable[[], None]
"""Called when a file is complete, before it gets its name; raises OSError to give it up."""


@contextlib.contextmanager
def atomic_write(
    path: Target, *, overwrite: bool = True, confirm: Confirm | None = None
) -> Iterator[BinaryIO]:
    """A binary file to write and seek in, which takes the name `path` when the block ends well.

    The bytes go to a hidden file in the same folder, are brought to the disk and then renamed;
    whatever ends the block otherwise, cancelling included, removes that file and leaves the old
    one untouched. Links are followed, the old file's permissions are kept, and a new file gets
    the usual ones. The block must not close the file. Raises OSError with one sentence, and
    FileExistsError where `overwrite` is false and the name is taken, also by then.
    """
    try:
        target, mode = _destination(path, overwrite)
        hidden, file = _create(target.parent, 0o666 if mode is None else mode)
        try:
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                # Closing writes what is buffered, which must not hide the error that led here.
                with contextlib.suppress(OSError):
                    file.close()
                raise
            file.close()
            if mode is not None:
                hidden.chmod(mode)
            if confirm is not None:
                confirm()
            _publish(hidden, target, overwrite)
        finally:
            with contextlib.suppress(OSError):  # after a rename it is gone
                hidden.unlink()
    except OSError as error:
        if error.strerror is None:  # a sentence already
            raise
        raise readable(error, WRITING) from error


def _destination(path: Target, overwrite: bool) -> tuple[Path, int | None]:
    """Where the bytes end up, and the permissions of the file that is there, if any."""
    try:
        target = Path(os.path.realpath(path))
        status = target.lstat()
    except FileNotFoundError:
        return target, None
    except ValueError:
        raise OSError("its name has a character that no file name can have") from None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(WRITING[errno.EISDIR])
    if stat.S_ISLNK(status.st_mode):  # realpath gave up
        raise OSError(WRITING[errno.ELOOP])
    if not stat.S_ISREG(status.st_mode):
        raise OSError("it is not a regular file, and is never replaced")
    if not overwrite:
        raise FileExistsError(WRITING[errno.EEXIST])
    if not os.access(target, os.W_OK):
        raise PermissionError("the file is write-protected")
    return target, stat.S_IMODE(status.st_mode)


def _create(folder: Path, mode: int) -> tuple[Path, BinaryIO]:
    """A new hidden file in the folder; its name is short, since `path` may be of full length.

    Not made with `mkstemp`, so that the system applies the umask: to read the umask means to
    change it for every thread.
    """

    def opener(path: str, flags: int) -> int:
        return os.open(path, flags, mode)

    while True:
        hidden = folder / f".{secrets.token_hex(8)}.tmp"
        with contextlib.suppress(FileExistsError):
            return hidden, open(hidden, "x+b", opener=opener)


def _publish(hidden: Path, target: Path, overwrite: bool) -> None:
    """Gives the complete file its name, in one step."""
    if overwrite:
        hidden.replace(target)
        return
    try:
        target.hardlink_to(hidden)  # refuses a name that is taken
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: take the name, then fill it
        target.touch(exist_ok=False)
        try:
            hidden.replace(target)
        except BaseException:
            target.unlink()
            raise
