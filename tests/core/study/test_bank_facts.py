"""The tutorial's 101 and 10,000 pictures, and the hundred that a network makes instead."""

import numpy as np

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import plan_recipe
from core.study.bank_facts import bank_facts
from core.study.layer_facts import layer_facts

FLAT = Layer([Kernel(np.ones((3, 3)))] * 100, pooling=Pooling())
DEEP = Layer([Kernel(np.ones((100, 3, 3)))] * 100, pooling=Pooling())


def counts(recipe, shape):
    facts = layer_facts(recipe, plan_recipe(recipe, shape))
    return [bank_facts(*pair) for pair in zip(recipe.layers, facts, strict=True)]


def test_a_hundred_kernels_make_a_hundred_pictures_then_ten_thousand():
    first, second = counts(Recipe([FLAT, FLAT]), (1, 512, 512))
    assert (first.kernels, first.incoming, first.pictures, first.others) == (100, 1, 100, 100)
    assert (second.kernels, second.incoming, second.pictures) == (100, 100, 10_000)
    assert second.size == (256, 256)
    assert second.picture_bytes == 10_000 * 4 * (256 * 256 + 128 * 128)
    assert (second.is_summed, second.others) == (False, 100)
    assert second.other_bytes * 100 == second.picture_bytes


def test_the_other_way_is_what_it_says():
    flat, deep = (counts(Recipe([FLAT, second]), (1, 28, 28))[1] for second in (FLAT, DEEP))
    assert deep.is_summed
    assert (deep.pictures, deep.picture_bytes) == (flat.others, flat.other_bytes)
    assert (deep.others, deep.other_bytes) == (flat.pictures, flat.picture_bytes)
    image = np.zeros((28, 28), np.uint8)
    for second, found in ((FLAT, flat), (DEEP, deep)):
        layer = run(Recipe([FLAT, second]), image).layers[1]
        assert len(layer.filtered) == found.pictures
        assert layer.filtered.nbytes + layer.pooled.nbytes == found.picture_bytes
