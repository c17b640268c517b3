"""Opens a dataset, whatever it is kept in: IDX files, an npz archive or a folder of pictures."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

from core.dataset import Dataset
from core.files.folder_datasets import read_folder_dataset_steps
from core.files.idx import GZIP, is_idx, labels_of, pictures_of, read_idx_steps
from core.files.label_names import known_dataset, named_labels
from core.files.limits import FileError, refused
from core.files.npz_datasets import holds_pictures, read_npz_dataset_steps
from core.files.opening import open_regular
from core.files.sequences import natural_key, picture_files
from core.files.stacks import stacked
from core.sentences import Sentence
from core.trace import Progress, finish

SUFFIXES = (".gz", ".npz", "-ubyte", ".idx1", ".idx3", ".idx4")
"""How the names of files end that may hold a dataset; a file dialog's filter."""
ZIP = b"PK"
Steps = Generator[Progress, None, Dataset]


def read_dataset(path: str | os.PathLike[str]) -> Dataset:
    """The dataset of a file or a folder; see `read_dataset_steps`."""
    return finish(read_dataset_steps(path))


def read_dataset_steps(path: str | os.PathLike[str]) -> Steps:
    """The dataset of a file, whose kind its first bytes tell, or of a folder.

    IDX files are opened by that of the pictures or of the labels, and the other is found by its
    name. A folder of IDX files without pictures opens its first ("train" before others). Yields
    while it reads; closing it gives up. Raises FileError with one sentence.
    """
    file = Path(path)
    if _is_folder(file):
        found = _idx_in(file)
        if found is None:
            return (yield from read_folder_dataset_steps(file))
        file = found
    with refused(Sentence("the file is damaged or cut short")), open_regular(file) as opened:
        head = opened.read(4)
    if head[:2] == ZIP:
        return (yield from read_npz_dataset_steps(file))
    if head[:2] == GZIP or is_idx(head):
        return (yield from read_idx_dataset_steps(file))
    if not head:
        raise FileError(Sentence("the file is empty"))
    raise FileError(Sentence("it is no IDX file, npz archive or folder of pictures"))


def read_idx_dataset_steps(path: str | os.PathLike[str]) -> Steps:
    """Pictures of an IDX file with the labels beside it, by the name of either file."""
    file = Path(path)
    array = yield from read_idx_steps(file)
    labels, labels_file = None, None
    if array.ndim == 1:
        labels, labels_file = array, file
        pictures_file = pictures_of(file)
        if pictures_file is None:
            raise FileError(
                Sentence("it holds labels, and no file of pictures with a name like it is there")
            )
        file = pictures_file
        array = yield from read_idx_steps(file)
    if array.ndim not in (3, 4):
        raise FileError(
            Sentence("pictures in an IDX file have 3 or 4 dimensions, not {0}", array.ndim)
        )
    pictures = stacked(array)
    if labels is None and (labels_file := labels_of(file)) is not None:
        try:
            labels = yield from read_idx_steps(labels_file)
        except FileError as error:
            raise FileError(
                Sentence("its labels in {0} cannot be read: {1}", labels_file.name, error)
            ) from error
    known = known_dataset(file)
    name = file.name if known is None else f"{known.name}, {_part(file)}"
    if labels is None or labels_file is None:
        note = Sentence("no file of labels with a name like it is there")
        return Dataset(name, pictures, note=note)
    if labels.shape != (len(pictures),):
        raise FileError(
            Sentence("there are {0:,} pictures, but {1:,} labels in {2}",
                     len(pictures), labels.size, labels_file.name)
        )  # fmt: skip
    names, numbers = named_labels(labels, () if known is None else known.label_names)
    return Dataset(name, pictures, names, numbers)


def is_dataset(path: Path) -> bool:
    """Whether a file is a dataset by its name; an npz archive, which may hold anything, by the
    names and kinds of its arrays. False where it cannot be read.
    """
    name = path.name.lower()
    return holds_pictures(path) if name.endswith(".npz") else name.endswith(SUFFIXES)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _part(file: Path) -> str:
    """ "train" or "t10k": what a file of a known dataset is called before the hyphen."""
    return file.name.split("-")[0].split(".")[0]


def _idx_in(folder: Path) -> Path | None:
    """The file of pictures to open in a folder of IDX files, where that is what it is."""
    try:
        if picture_files(folder):
            return None
        names = sorted((entry.name for entry in os.scandir(folder)), key=natural_key)
    except OSError:
        return None
    fitting = [
        name
        for name in names
        if "image" in name.lower() and "idx" in name.lower() and not name.startswith(".")
    ]
    fitting.sort(key=lambda name: "train" not in name.lower())
    return folder / fitting[0] if fitting else None
