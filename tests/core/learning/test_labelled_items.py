"""Which items of a dataset are learned from, and what is said where that cannot be."""

import numpy as np
import pytest

from core.dataset import Dataset, StackedPictures
from core.image import Image
from core.learning import labelled_items as module
from core.learning.labelled_items import labelled_items, parted
from core.trace import finish
from tests.core.learning.drawn import drawn_dataset


class Pictures:
    """Given pictures; None cannot be read."""

    def __init__(self, pixels):
        self._pixels = pixels

    def __len__(self):
        return len(self._pixels)

    def image(self, index):
        if self._pixels[index] is None:
            raise OSError("gone")
        return Image(self._pixels[index])

    def name(self, index):
        return ""


def test_both_sides_are_held_out_in_their_shares():
    dataset = drawn_dataset(300)
    items = finish(labelled_items(dataset, 2, 0))
    assert items.shape == (1, 28, 28)
    assert (items.unit, items.left_out) == (255, 0)
    assert np.array_equal(items.target, dataset.labels[items.numbers] == 2)
    assert np.array_equal(items.pixels[7], dataset.pictures.image(items.numbers[7]).pixels)
    assert sorted([*items.learned, *items.held_out]) == list(range(300))
    assert items.target[items.held_out].sum() == 25
    assert items.held_out.size == 75
    batch = items.batch(np.array([3, 5]))
    assert batch.shape == (2, 1, 28, 28)
    assert batch.dtype == np.float32
    np.testing.assert_allclose(batch[1, 0] * 255, items.pixels[5], rtol=1e-6)


def test_the_seed_decides_which():
    target = np.arange(400) % 4 == 0
    one, again, other = parted(target, 1), parted(target, 1), parted(target, 2)
    assert np.array_equal(one[1], again[1])
    assert not np.array_equal(one[1], other[1])
    many = parted(np.arange(40_000) % 4 == 0, 0)[1]
    assert many.size == 1000


def test_colour_and_floats():
    items = finish(labelled_items(drawn_dataset(60, colour=True), 0, 0))
    assert items.shape == (3, 28, 28)
    assert items.batch(np.array([1]))[0, 2, 9, 9] == pytest.approx(items.pixels[1, 9, 9, 2] / 255)
    floats = finish(labelled_items(drawn_dataset(60, dtype=np.float32), 0, 0))
    assert floats.unit == pytest.approx(max(1, floats.pixels.max()))
    large = Dataset("x", StackedPictures(floats.pixels * 4095), ("a", "b"), np.arange(60) % 2)
    assert finish(labelled_items(large, 0, 0)).unit == pytest.approx(4095 * floats.pixels.max())


def test_what_does_not_fit_in_is_left_out():
    rng = np.random.default_rng(0)
    pixels = [rng.integers(0, 256, (8, 8), np.uint8) for _ in range(20)]
    pixels[3] = None
    pixels[4] = rng.integers(0, 256, (9, 8), np.uint8)
    pixels[5] = rng.integers(0, 256, (8, 8, 4), np.uint8)
    pixels[6] = np.full((8, 8), np.nan, np.float32)
    pixels[7] = pixels[7].astype(np.uint16)
    labels = np.arange(20) % 2
    labels[9] = -1
    items = finish(labelled_items(Dataset("x", Pictures(pixels), ("a", "b"), labels), 1, 0))
    assert items.numbers.tolist() == [0, 1, 2, 8, *range(10, 20)]
    assert items.left_out == 6


def test_of_too_many_items_some_are_taken(monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100 * 28 * 28)
    items = finish(labelled_items(drawn_dataset(300), 0, 0))
    assert len(items.numbers) == 100
    assert items.left_out == 200
    assert 15 < items.target.sum() < 55


@pytest.mark.parametrize(
    ("dataset", "words"),
    [
        (drawn_dataset(30, labels=False), "the dataset has no labels"),
        (drawn_dataset(9), "there are 3 items with the label and 6 with another one"),
        (Dataset("x", Pictures([None] * 20), ("a", "b"), np.arange(20) % 2),
         "there are 0 items with the label and 0 with"),
    ],
)  # fmt: skip
def test_too_few_is_said(dataset, words):
    with pytest.raises(ValueError, match=words):
        finish(labelled_items(dataset, 0, 0))
