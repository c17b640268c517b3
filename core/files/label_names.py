"""What the numbers of well-known datasets stand for, and labels as whole numbers into names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files.limits import FileError
from core.sentences import Sentence

MAX_LABELS = 1000
"""Most different labels: ImageNet has so many, and a file of measurements many more."""
MAX_NAME = 100
"""Most characters of a label that is a text."""


@dataclass(frozen=True)
class KnownDataset:
    """A dataset whose labels have names; `pattern` is searched for in file and folder names."""

    name: str
    pattern: str
    label_names: tuple[str, ...]


KNOWN = (
    # https://github.com/zalandoresearch/fashion-mnist, "Labels"
    KnownDataset("Fashion-MNIST", r"fashion", (
        "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker",
        "Bag", "Ankle boot",
    )),
    # https://github.com/rois-codh/kmnist, "kmnist_classmap"
    KnownDataset("KMNIST", r"kmnist|kuzushiji",
                 ("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo")),
    # https://www.cs.toronto.edu/~kriz/cifar.html
    KnownDataset("CIFAR-10", r"cifar-?_?10(?!0)", (
        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    )),
    KnownDataset("MNIST", r"(?<![a-z])mnist", tuple("0123456789")),
)  # fmt: skip
"""The first that matches counts."""


def known_dataset(path: Path) -> KnownDataset | None:
    """The dataset that a file's name, or that of one of its three next folders, speaks of."""
    for part in (path, *path.parents[:3]):
        for known in KNOWN:
            if re.search(known.pattern, part.name, re.IGNORECASE):
                return known
    return None


def named_labels(
    values: NDArray[Any], names: Sequence[str] = ()
) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    """Labels (item,) as names and numbers into them.

    `values`: whole numbers or texts of fixed length. `names`: what 0, 1, 2... stand for, used
    where no number lies beyond them. Raises FileError with one sentence.
    """
    if values.dtype.kind not in "buiSUf":
        raise FileError(Sentence("the labels are no numbers or texts"))
    if values.dtype.kind == "f":
        if not (np.isfinite(values).all() and (values == np.rint(values)).all()):
            raise FileError(Sentence("the labels are no whole numbers"))
        if np.abs(values).max(initial=0) > 2**31:
            raise FileError(Sentence("the labels are no whole numbers"))
        values = values.astype(np.int64)
    found, numbers = np.unique(values, return_inverse=True)
    if len(found) > MAX_LABELS:
        raise FileError(Sentence("there are more than {0:,} different labels", MAX_LABELS))
    if values.dtype.kind in "SU":
        made = tuple(_text(value)[:MAX_NAME] for value in found)
        return made, numbers.astype(np.int32).ravel()
    if names and found.size and int(found[0]) >= 0 and int(found[-1]) < len(names):
        return tuple(names), values.astype(np.int32)
    return tuple(str(int(value)) for value in found), numbers.astype(np.int32).ravel()


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
