import hashlib

import numpy as np
import scipy.stats

from core import Layer, Pooling, Recipe, run
from core.files.clothes import EACH, LABEL_NAMES, SIDE, clothes_dataset, draw_item
from core.presets import find_preset


def test_four_hundred_pictures_of_four_labels():
    dataset = clothes_dataset()
    assert dataset.name == "Shoes, shirts, bags, trousers"
    assert dataset.label_names == LABEL_NAMES
    assert len(dataset) == 4 * EACH
    np.testing.assert_array_equal(np.bincount(dataset.labels), EACH)
    assert dataset.pictures.image(0).pixels.shape == (SIDE, SIDE)
    assert dataset.pictures.image(0).pixels.dtype == np.uint8


def test_no_two_are_alike_and_none_is_empty_or_cut_off():
    pixels = clothes_dataset().pictures.pixels
    assert len({item.tobytes() for item in pixels}) == len(pixels)
    assert (pixels.reshape(len(pixels), -1).max(axis=1) > 100).all()
    border = np.concatenate([pixels[:, 0], pixels[:, -1], pixels[:, :, 0], pixels[:, :, -1]], 1)
    assert (np.count_nonzero(border > 60, axis=1) < SIDE).all()


def test_an_item_is_the_same_whenever_it_is_drawn():
    first = draw_item(2, 7)
    np.testing.assert_array_equal(draw_item(2, 7), first)
    assert not np.array_equal(draw_item(2, 8), first)
    assert not np.array_equal(draw_item(1, 7), first)
    again = hashlib.sha256(clothes_dataset().pictures.pixels).hexdigest()
    assert again == hashlib.sha256(clothes_dataset().pictures.pixels).hexdigest()


def test_a_filter_for_horizontal_lines_is_a_sole_detector():
    """The tutorial's point: it lights up on shoes more than on the others."""
    dataset = clothes_dataset()
    kernel = find_preset("Horizontal lines").kernel()
    recipe = Recipe((Layer((kernel,), activation="relu", pooling=Pooling("max")),))
    pooled = run(recipe, np.moveaxis(dataset.pictures.pixels, 0, 2)).layers[0].pooled
    means = pooled.mean(axis=(1, 2))
    areas = []
    for label in range(4):
        ours = dataset.labels == label
        pairs = np.count_nonzero(ours) * np.count_nonzero(~ours)
        areas.append(scipy.stats.mannwhitneyu(means[ours], means[~ours]).statistic / pairs)
    assert areas[0] > 0.9
    assert max(areas[1:]) < 0.7
