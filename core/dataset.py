"""A dataset: many small pictures, and the labels that somebody gave them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from core.image import Image

NO_LABEL = -1
"""The label of an item that nobody labelled."""


class Pictures(Protocol):
    """Pictures by number, held in memory or read when they are asked for."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def image(self, index: int) -> Image:
        """One of them. Raises OSError where its file cannot be read (any more)."""
        ...

    def name(self, index: int) -> str:
        """What people call it: a file's name, or "" where only the number tells it apart."""
        ...

    def path(self, index: int) -> Path | None:
        """The picture file that it is, if it is one."""
        ...


@dataclass(frozen=True, eq=False)
class StackedPictures:
    """Pictures of one size in one array, (item, row, column) or (item, row, column, channel)."""

    pixels: NDArray[Any]

    def __len__(self) -> int:
        return len(self.pixels)

    def image(self, index: int) -> Image:
        """The picture of that number."""
        return Image(self.pixels[index])

    def name(self, index: int) -> str:
        """None has a name."""
        return ""

    def path(self, index: int) -> Path | None:
        """None is a file of its own."""
        return None


@dataclass(frozen=True, eq=False)
class Dataset:
    """Pictures with labels.

    `labels`: (item,) whole numbers into `label_names`, NO_LABEL where an item has none; empty
    where the dataset has no labels at all. Read-only. `note`: what was chosen, changed or left
    out when it was opened, in one sentence, or "".
    """

    name: str
    pictures: Pictures
    label_names: tuple[str, ...] = ()
    labels: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    note: str = ""

    def __post_init__(self) -> None:
        labels = np.array(self.labels, np.int32)
        if labels.ndim != 1 or (labels.size and labels.size != len(self.pictures)):
            raise ValueError(f"labels: there are {labels.size} for {len(self.pictures)} pictures")
        if labels.size and not NO_LABEL <= labels.min() <= labels.max() < len(self.label_names):
            raise ValueError("labels: a number has no name")
        labels.flags.writeable = False
        object.__setattr__(self, "labels", labels)

    def __len__(self) -> int:
        return len(self.pictures)

    def label(self, index: int) -> int:
        """The label of an item, NO_LABEL where it has none."""
        return int(self.labels[index]) if self.labels.size else NO_LABEL
