"""Pictures that belong together: a folder's files or those of one drop, and the next readable."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.files.images import FORMATS, ImageFileError, read_steps
from core.files.opening import READING, readable
from core.image import Image
from core.sentences import Sentence, sentence_of
from core.trace import Progress

READABLE = frozenset(suffix for row in FORMATS for suffix in row.suffixes)
"""Suffixes, in lower case, of the files that a folder is searched for."""
MAX_FILES = 1_000_000


@dataclass(frozen=True)
class FileSequence:
    """Files, at least one, and the present one's index, from 0. `folder`: that of all, if any."""

    paths: tuple[Path, ...]
    index: int = 0
    folder: Path | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.index < len(self.paths):
            raise ValueError(
                Sentence("there is no file {0} of {1}", self.index + 1, len(self.paths))
            )

    @property
    def path(self) -> Path:
        """The present file."""
        return self.paths[self.index]

    def at(self, index: int) -> FileSequence:
        """The same files at another one; at the ends it stays on the last or first."""
        return replace(self, index=min(max(index, 0), len(self.paths) - 1))


@dataclass(frozen=True)
class Skipped:
    """A file that could not be read: its name, and why, in one sentence."""

    name: str
    reason: str


@dataclass(frozen=True, eq=False)
class Reached:
    """Where a step led. `image` is None where no file was readable on the way."""

    sequence: FileSequence
    image: Image | None
    skipped: tuple[Skipped, ...] = ()


def natural_key(name: str) -> tuple[Any, ...]:
    """Sorts as people do: "b2" before "b10", capitals beside small letters."""
    # Digits of every script count; a name that differs in case or zeros only still has one place.
    parts = re.split(r"(\d+)", name.casefold())
    return (*((int(p), "") if i % 2 else (-1, p) for i, p in enumerate(parts)), (-2, name))


def picture_files(folder: str | os.PathLike[str]) -> tuple[Path, ...]:
    """The files of a folder whose suffix is that of a picture, in natural order.

    Folders in it, hidden files and what is no regular file are left out. Raises OSError with
    one sentence where the folder cannot be read.
    """
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                suffix = os.path.splitext(entry.name)[1].lower()  # noqa: PTH122
                if suffix in READABLE and not entry.name.startswith(".") and _is_file(entry):
                    found.append(entry.name)
                    if len(found) > MAX_FILES:
                        raise OSError(
                            Sentence("the folder has more than {0:,} pictures", MAX_FILES)
                        )
    except OSError as error:
        raise (error if error.strerror is None else readable(error, READING)) from error
    return tuple(Path(folder) / name for name in sorted(found, key=natural_key))


def gathered_steps(
    paths: Sequence[str | os.PathLike[str]],
) -> Generator[Progress, None, FileSequence]:
    """Files and folders as one sequence: each folder's pictures, each file as it is, in order.

    Yields after each of `paths`. Raises OSError where a folder cannot be read or nothing is
    left.
    """
    files: list[Path] = []
    folders = []
    for number, each in enumerate(sorted(map(Path, paths), key=lambda p: natural_key(p.name))):
        yield Progress(number, len(paths))
        if each.is_dir():
            folders.append(each)
            files += picture_files(each)
        else:
            files.append(each)
    if not files:
        raise ImageFileError("the folder holds no picture that can be read")
    alone = folders[0] if len(paths) == 1 and folders else None
    return FileSequence(tuple(dict.fromkeys(files)), folder=alone)


def reach_steps(
    sequence: FileSequence, index: int, step: int, *, page: int = 1
) -> Generator[Progress, None, Reached]:
    """Reads the file at `index`, or the next one in the direction of `step` that can be read.

    `step` is 1 or -1. Where none can be read up to the end, the sequence is returned as it was.
    """
    skipped: list[Skipped] = []
    while 0 <= index < len(sequence.paths):
        there = sequence.at(index)
        try:
            image = yield from read_steps(there.path, page=page)
            return Reached(there, image, tuple(skipped))
        except (OSError, ValueError, MemoryError) as error:
            reason = sentence_of(error) or "there is not enough memory for the picture"
            skipped.append(Skipped(there.path.name, reason))
        yield Progress(0, 0)
        index += step
    return Reached(sequence, None, tuple(skipped))


def _is_file(entry: os.DirEntry[str]) -> bool:
    """A regular file, or a link to one; asks the disk for links only."""
    try:
        return entry.is_file()
    except OSError:
        return False
