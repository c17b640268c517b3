"""The items of a dataset that one label is told from: of one size, in memory, some held out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.dataset import NO_LABEL, Dataset
from core.image import Pixels, value_range
from core.sentences import Sentence
from core.trace import Progress

HELD_OUT = 0.25
MOST_HELD_OUT = 1000
"""Items that are never learned from: this share of each side, together at most so many."""
FEWEST = 4
"""Items that each side must have: two to learn from, two to be held out."""
MOST_BYTES = 1 << 29
"""Of all pixels together; of larger datasets some items are taken, by chance."""
AT_ONCE = 256
"""Items between two reports of progress."""

Indices = NDArray[np.intp]
Kind = tuple[tuple[int, ...], np.dtype[Any]]


@dataclass(frozen=True, eq=False)
class LabelledItems:
    """Items of one size and kind, and whether they have the label.

    `pixels`: (item, row, column) or (item, row, column, channel), as in the files. `target`:
    (item,). `numbers`: (item,) the item's number in its dataset. `learned` and `held_out`: which
    of them are learned from, and which are not. `unit`: what values are divided by. `left_out`:
    how many of the dataset are not among them: without label, of another size, unreadable, or
    too many.
    """

    pixels: Pixels
    target: NDArray[np.bool_]
    numbers: Indices
    learned: Indices
    held_out: Indices
    unit: float
    left_out: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels, rows and columns of an item."""
        rows, columns = self.pixels.shape[1:3]
        return (1 if self.pixels.ndim == 3 else self.pixels.shape[3]), rows, columns

    def batch(self, which: Indices) -> NDArray[np.float32]:
        """Some items as (item, channel, row, column), divided by the unit."""
        chosen = self.pixels[which].astype(np.float32)
        chosen /= np.float32(self.unit)
        return chosen[:, None] if chosen.ndim == 3 else np.moveaxis(chosen, 3, 1)


def labelled_items(
    dataset: Dataset, label: int, seed: int
) -> Generator[Progress, None, LabelledItems]:
    """Reads the items of a dataset, and parts them by chance.

    Of items of several sizes or kinds, those of the most frequent one are taken. Raises
    ValueError, with a Sentence, where one side has too few.
    """
    wanted = _wanted(dataset, label)
    taken = np.random.default_rng((seed, 1)).permutation(wanted)
    kinds: Counter[Kind] = Counter()
    found: dict[int, Pixels] = {}
    room = MOST_BYTES
    for count, index in enumerate(taken):
        if count % AT_ONCE == 0:
            yield Progress(count, len(taken))
        pixels = _read(dataset, int(index))
        if pixels is None:
            continue
        room -= pixels.nbytes
        if room < 0:
            break
        found[int(index)] = pixels
        kinds[pixels.shape, pixels.dtype] += 1
    if kinds:
        kind = kinds.most_common(1)[0][0]
        found = {key: each for key, each in found.items() if (each.shape, each.dtype) == kind}
    numbers = np.array(sorted(found), np.intp)
    target = np.array([dataset.label(int(index)) == label for index in numbers], np.bool_)
    _check(int(target.sum()), int((~target).sum()))
    pixels = np.stack([found[int(index)] for index in numbers])
    learned, held_out = parted(target, seed)
    return LabelledItems(
        pixels, target, numbers, learned, held_out, _unit(pixels), len(dataset) - len(numbers)
    )


def parted(target: NDArray[np.bool_], seed: int) -> tuple[Indices, Indices]:
    """Which items are learned from, and which are held out: a share of each side, ascending."""
    random = np.random.default_rng((seed, 2))
    share = min(HELD_OUT, MOST_HELD_OUT / target.size)
    held_out = np.sort(np.concatenate([
        random.permutation(side)[: max(2, int(share * side.size))]
        for side in (np.flatnonzero(target), np.flatnonzero(~target))
    ]))  # fmt: skip
    return np.setdiff1d(np.arange(target.size), held_out), held_out


def _wanted(dataset: Dataset, label: int) -> Indices:
    if not dataset.labels.size:
        raise ValueError(Sentence("the dataset has no labels"))
    has_label = dataset.labels == label
    _check(int(has_label.sum()), int(((dataset.labels != NO_LABEL) & ~has_label).sum()))
    return np.flatnonzero(dataset.labels != NO_LABEL)


def _check(inside: int, outside: int) -> None:
    if min(inside, outside) < FEWEST:
        raise ValueError(
            Sentence(
                "there are {0} items with the label and {1} with another one; learning takes at"
                " least {2} of each",
                inside,
                outside,
                FEWEST,
            )
        )


def _read(dataset: Dataset, index: int) -> Pixels | None:
    """The pixels of an item; None where they cannot be read, are in no usual colours or no
    numbers."""
    try:
        image = dataset.pictures.image(index)
    except (OSError, ValueError):
        return None
    if image.channels not in (1, 3):
        return None
    if image.pixels.dtype.kind == "f" and not np.isfinite(image.pixels).all():
        return None
    return image.pixels


def _unit(pixels: Pixels) -> float:
    """The largest value of the file's kind; of floats the largest magnitude, if it exceeds 1."""
    if pixels.dtype.kind == "f":
        return max(1.0, float(np.abs(pixels).max()))
    return value_range(pixels.dtype)[1]
