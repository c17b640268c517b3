"""Datasets in npz archives: which of the arrays are the pictures, and which their labels."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Sequence
from pathlib import Path

from core.checks import shorten
from core.dataset import Dataset
from core.files.label_names import known_dataset, named_labels
from core.files.limits import FileError
from core.files.npz import NpzMember, list_npz, read_npz_steps
from core.files.stacks import is_flat_stack, is_stack, stacked
from core.sentences import Sentence
from core.trace import Progress

PICTURES = (r"x_?train", r"train_?(images|x|data)", r"images?|x", r"data|imgs?|pictures")
"""Names of arrays of pictures, the most likely first; each is the whole name."""
LABELS = r"y|labels?|targets?|classes|y_?train|train_?(labels?|y|targets?)"
LABEL_NAMES = r"label_?names|class_?names|target_?names|categories"
PAIRS = (("images", "labels"), ("image", "label"), ("imgs", "labels"), ("data", "labels"),
         ("data", "target"), ("x", "y"), ("x", "labels"), ("data", "y"))  # fmt: skip


def read_npz_dataset_steps(
    path: str | os.PathLike[str],
) -> Generator[Progress, None, Dataset]:
    """Pictures and labels of an archive; nothing in it is executed. Raises FileError.

    Of several arrays of pictures the one is taken whose name speaks for it most (x_train,
    images, ...), else the one with the most pictures; the note says so. Labels are the array of
    as many numbers or texts whose name goes with it (y_train, labels, ...), or the only one.
    """
    file = Path(path)
    members = list_npz(file)
    yield Progress(0, 0)
    pictures, others = _pictures(members)
    array = yield from read_npz_steps(file, pictures.name)
    stack = stacked(array)
    labels = _labels(pictures, members)
    known = known_dataset(file)
    label_names: tuple[str, ...] = ()
    numbers = None
    if labels is not None:
        found = yield from read_npz_steps(file, labels.name)
        names: Sequence[str] = known.label_names if known is not None else ()
        told = _named(members, LABEL_NAMES)
        if told is not None and told.dtype is not None and told.dtype.kind in "SU":
            texts = yield from read_npz_steps(file, told.name)
            names = tuple(
                text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
                for text in texts.ravel()
            )
        label_names, numbers = named_labels(found.reshape(len(stack)), names)
    note = ""
    if others:
        note = Sentence(
            "of several arrays of pictures {0} was taken, not {1}",
            shorten(pictures.name),
            ", ".join(shorten(other.name) for other in others[:3]),
        )
    if numbers is None:
        return Dataset(file.name, stack, note=note)
    return Dataset(file.name, stack, label_names, numbers, note=note)


def holds_pictures(path: str | os.PathLike[str]) -> bool:
    """Whether an archive is a dataset rather than weights: an array of pictures is of bytes, or
    is called what pictures are called. Only headers are read; False for what is no archive.
    """
    try:
        members = list_npz(path)
    except FileError:
        return False
    return any(
        not each.problem
        and (is_stack(each.shape) or is_flat_stack(each.shape))
        and (_kind(each) == "b" or each.dtype == "u1" or any(_is(each, p) for p in PICTURES[:3]))
        for each in members
    )


def _pictures(members: Sequence[NpzMember]) -> tuple[NpzMember, list[NpzMember]]:
    """The array of pictures, and the others that could have been."""
    sound = [each for each in members if not each.problem and _kind(each) in "buif"]
    fitting = [each for each in sound if is_stack(each.shape)]
    fitting = fitting or [each for each in sound if is_flat_stack(each.shape)]
    if not fitting:
        for each in members:
            if each.problem:
                raise FileError(
                    Sentence("no array in it is pictures: {0}: {1}", shorten(each.name),
                             each.problem)
                )  # fmt: skip
        raise FileError(
            Sentence("no array in it is pictures, which have the shape item × row × column")
        )

    def rank(member: NpzMember) -> tuple[int, int]:
        places = [at for at, name in enumerate(PICTURES) if _is(member, name)]
        return min(places, default=len(PICTURES)), -member.shape[0]

    chosen = min(fitting, key=rank)
    return chosen, [each for each in fitting if each is not chosen]


def _labels(pictures: NpzMember, members: Sequence[NpzMember]) -> NpzMember | None:
    """The array of labels; raises FileError where the one that goes with it has other items."""
    count = pictures.shape[0]
    possible = [
        each
        for each in members
        if not each.problem and _kind(each) in "buifSU" and _is_column(each.shape)
    ]
    by_name = {each.name.lower(): each for each in possible}
    for old, new in PAIRS:
        for name in (
            re.sub(rf"(?<![a-z]){old}(?![a-z])", new, pictures.name.lower()),
            pictures.name.lower().replace(old, new) if len(old) > 1 else "",
        ):
            if name != pictures.name.lower() and name in by_name:
                found = by_name[name]
                if found.shape[0] != count:
                    raise FileError(
                        Sentence("there are {0:,} pictures in {1}, but {2:,} labels in {3}",
                                 count, shorten(pictures.name), found.shape[0],
                                 shorten(found.name))
                    )  # fmt: skip
                return found
    fitting = [each for each in possible if each.shape[0] == count]
    named = [each for each in fitting if _is(each, LABELS)]
    if named:
        return named[0]
    whole = [each for each in fitting if _kind(each) in "uiSU"]
    return whole[0] if len(whole) == 1 else None


def _is_column(shape: tuple[int, ...]) -> bool:
    return len(shape) == 1 or (len(shape) == 2 and shape[1] == 1)


def _kind(member: NpzMember) -> str:
    return "O" if member.dtype is None else member.dtype.kind


def _is(member: NpzMember, name: str) -> bool:
    return re.fullmatch(name, member.name.rsplit("/", 1)[-1], re.IGNORECASE) is not None


def _named(members: Sequence[NpzMember], name: str) -> NpzMember | None:
    fitting = (each for each in members if _is(each, name) and not each.problem)
    return next((each for each in fitting if len(each.shape) == 1), None)
