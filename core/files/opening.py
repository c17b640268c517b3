"""Opens what is a regular file, and gives the sentence for each way in which the system refuses."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from core.sentences import Sentence

READING: Mapping[int, str] = {
    errno.ENOENT: Sentence("there is no such file"),
    errno.ENOTDIR: Sentence("there is no such file"),
    errno.EACCES: Sentence("there is no permission to read it"),
    errno.EPERM: Sentence("there is no permission to read it"),
    errno.EISDIR: Sentence("it is a folder, not a file"),
    errno.ELOOP: Sentence("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: Sentence("its name is too long"),
    errno.EMFILE: Sentence("too many files are open"),
    errno.ENFILE: Sentence("too many files are open"),
    errno.EIO: Sentence("the disk cannot read it"),
}
WRITING: Mapping[int, str] = {
    errno.ENOENT: Sentence("the folder does not exist"),
    errno.ENOTDIR: Sentence("a part of the path is not a folder"),
    errno.EACCES: Sentence("there is no permission to write there"),
    errno.EPERM: Sentence("there is no permission to write there"),
    errno.EROFS: Sentence("the disk can only be read"),
    errno.EISDIR: Sentence("it is a folder, not a file"),
    errno.EEXIST: Sentence("the file exists already"),
    errno.ENOSPC: Sentence("there is no space left on the disk"),
    errno.EDQUOT: Sentence("the space allowed on the disk is used up"),
    errno.EFBIG: Sentence("the file would become larger than the system allows"),
    errno.ELOOP: Sentence("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: Sentence("its name is too long"),
    errno.EMFILE: Sentence("too many files are open"),
    errno.ENFILE: Sentence("too many files are open"),
    errno.EIO: Sentence("the disk cannot write it"),
    errno.EBUSY: Sentence("the file is in use"),
}


def readable(error: OSError, sentences: Mapping[int, str]) -> OSError:
    """The system's error as one of the same class whose text is one sentence; `errno` is kept."""
    unknown = Sentence("the system says: {0}", error.strerror)
    plain = type(error)(sentences.get(error.errno or 0, unknown))
    plain.errno = error.errno
    return plain


def open_regular(path: str | os.PathLike[str]) -> BinaryIO:
    """A regular file, open for reading. Raises OSError with one sentence.

    Folders, pipes and devices are refused before they are opened: opening a pipe waits for
    ever, and opening a device can do something.
    """
    try:
        _check_regular(Path(path).stat())
        file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115
        try:
            _check_regular(os.fstat(file.fileno()))
        except BaseException:
            file.close()
            raise
        return file
    except OSError as error:
        if error.strerror is None:  # a sentence already
            raise
        raise readable(error, READING) from error
    except ValueError:
        raise OSError("its name has a character that no file name can have") from None


def _check_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(READING[errno.EISDIR])
    if not stat.S_ISREG(status.st_mode):
        raise OSError("it is not a regular file")


def _without_waiting(path: str, flags: int) -> int:
    """Opens what may have taken the file's place after the check."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
