"""Datasets that are folders of pictures: the folder that a picture lies in is its label."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.dataset import NO_LABEL, Dataset
from core.files.images import read_image
from core.files.label_names import MAX_LABELS
from core.files.limits import FileError
from core.files.opening import READING, readable
from core.files.sequences import natural_key, picture_files
from core.files.stacks import MAX_ITEMS
from core.image import Image
from core.sentences import Sentence, sentence_of
from core.trace import Progress

MAX_DEPTH = 16
"""Folders in folders; more are left out."""
MAX_FOLDERS = 100_000


@dataclass(frozen=True, eq=False)
class FilePictures:
    """Pictures in files, each read when it is asked for; sizes may differ."""

    root: Path
    paths: tuple[Path, ...]

    def __len__(self) -> int:
        return len(self.paths)

    def image(self, index: int) -> Image:
        """The picture of that number. Raises OSError where it cannot be read."""
        return read_image(self.paths[index])

    def name(self, index: int) -> str:
        """The path under the dataset's folder."""
        return self.paths[index].relative_to(self.root).as_posix()

    def path(self, index: int) -> Path:
        """Its file."""
        return self.paths[index]


def read_folder_dataset_steps(
    path: str | os.PathLike[str],
) -> Generator[Progress, None, Dataset]:
    """The pictures of a folder and of the folders in it, in natural order; none is read yet.

    Each picture's label is the folder that it lies in, under its path from `path`; those of
    `path` itself have none. Links to folders and hidden ones are left out; folders that cannot
    be read are left out and counted in the note. Raises FileError where nothing is left.
    """
    root = Path(path)
    paths: list[Path] = []
    labels: list[int] = []
    names: list[str] = []
    refused = seen = 0
    waiting = [(root, 0)]
    while waiting:
        folder, depth = waiting.pop()
        yield Progress(0, 0)
        seen += 1
        if seen > MAX_FOLDERS:
            raise FileError(Sentence("there are more than {0:,} folders in it", MAX_FOLDERS))
        try:
            inner = _folders(folder) if depth < MAX_DEPTH else []
            found = picture_files(folder)
        except OSError as error:
            if folder == root:
                plain = error if error.strerror is None else readable(error, READING)
                raise FileError(sentence_of(plain)) from error
            refused += 1
            continue
        waiting += [(each, depth + 1) for each in reversed(inner)]
        if not found:
            continue
        label = NO_LABEL
        if folder != root:
            label = len(names)
            names.append(folder.relative_to(root).as_posix())
            if len(names) > MAX_LABELS:
                raise FileError(Sentence("there are more than {0:,} different labels", MAX_LABELS))
        paths += found
        labels += [label] * len(found)
        if len(paths) > MAX_ITEMS:
            raise FileError(Sentence("there are more than {0:,} pictures", MAX_ITEMS))
    if not paths:
        raise FileError(Sentence("the folder holds no picture that can be read"))
    note = ""
    if refused:
        note = Sentence("{0:,} folders could not be read and were left out", refused)
    pictures = FilePictures(root, tuple(paths))
    if not names:
        return Dataset(_name(root), pictures, note=note)
    return Dataset(_name(root), pictures, _shortest(names), np.array(labels, np.int32), note=note)


def _folders(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        found = [
            entry.name
            for entry in entries
            if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
        ]
    return [folder / name for name in sorted(found, key=natural_key)]


def _name(root: Path) -> str:
    return root.name or str(root)


def _shortest(names: Sequence[str]) -> tuple[str, ...]:
    """Without the folders that all of them share, so that "data/shoe" is "shoe"."""
    parts = [name.split("/") for name in names]
    shared = 0
    while len(names) > 1 and all(len(each) > shared + 1 for each in parts):
        if len({each[shared] for each in parts}) > 1:
            break
        shared += 1
    return tuple("/".join(each[shared:]) for each in parts)
