"""Figures of layers against what a run makes and what an impulse reaches."""

import numpy as np
from hypothesis import given, settings

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.study.layer_facts import layer_facts, map_counts
from tests.core.strategies import FIXED, recipes

SHAPE = (3, 40, 44)


def facts_of(recipe, shape=SHAPE):
    return layer_facts(recipe, plan_recipe(recipe, shape))


@settings(FIXED, max_examples=60)
@given(recipes())
def test_shapes_and_memory_are_those_of_a_run(recipe):
    image = np.zeros((24, 26, 3), np.float32)
    try:
        trace = run(recipe, image)
        shape = (1 if recipe.color == "luminance" else 3, 24, 26)
        facts = facts_of(recipe, shape)
    except ShapeError:
        return
    for fact, layer, own in zip(facts, trace.layers, recipe.layers, strict=True):
        assert fact.filtered_shape == layer.filtered.shape
        assert fact.pooled_shape == layer.pooled.shape
        kept = {id(maps): maps.nbytes for maps in (layer.filtered, layer.pooled)}
        assert fact.maps_bytes == (sum(kept.values()) if own.enabled else 0)


def test_the_receptive_field_reaches_as_far_as_what_changes_an_output_pixel():
    """Counted: pixels of ones, one after another, into positive weights and averages."""
    ones = [[1] * 3] * 3
    recipe = Recipe([
        Layer([Kernel(ones)], stride=(2, 1), pooling=Pooling("average", size=(2, 3))),
        Layer([Kernel(ones)], dilation=(1, 2), border="zeros"),
    ])  # fmt: skip
    facts = facts_of(recipe, (1, 60, 60))
    for index, fact in enumerate(facts):
        rows, columns = set(), set()
        size = fact.pooled_shape[1] // 2, fact.pooled_shape[2] // 2
        for at in range(60):
            for found, place in ((rows, np.s_[at, :]), (columns, np.s_[:, at])):
                image = np.zeros((60, 60), np.float32)
                image[place] = 1
                if run(recipe, image).layers[index].pooled[0][size] != 0:
                    found.add(at)
        reach = tuple(max(found) - min(found) + 1 for found in (rows, columns))
        assert fact.receptive_field == reach


def test_work_of_the_tutorials_hundred_filters():
    bank = Layer([Kernel(np.ones((3, 3))) for _ in range(100)])
    summed = Layer([Kernel(np.ones((100, 3, 3))) for _ in range(100)])
    first, second = facts_of(Recipe([bank, bank]), (1, 10, 10))
    assert first.filtered_shape[0] == 100
    assert second.filtered_shape[0] == 10_000
    assert first.multiplications == 100 * 9 * 100
    assert second.multiplications == 10_000 * 9 * 100
    assert second.weights == 100 * 10
    second = facts_of(Recipe([bank, summed]), (1, 10, 10))[1]
    assert second.filtered_shape[0] == 100
    assert second.multiplications == 10_000 * 9 * 100
    assert second.weights == 100 * 901


def test_a_layer_that_is_off_costs_nothing():
    recipe = Recipe([Layer([Kernel(np.ones((5, 5)))], enabled=False)])
    (fact,) = facts_of(recipe)
    assert fact.filtered_shape == SHAPE
    assert (fact.receptive_field, fact.multiplications, fact.maps_bytes) == ((1, 1), 0, 0)


def test_the_tutorials_counts_and_those_of_a_network():
    bank = Layer([Kernel(np.ones((3, 3)))] * 100)
    recipe = Recipe([bank, Layer([Kernel([[1]])], enabled=False), bank])
    facts = facts_of(recipe, (1, 10, 10))
    assert map_counts(recipe, facts) == (1, 100, 100, 10_000)
    assert map_counts(recipe, facts, sums=False) == (1, 100, 100, 10_000)
    assert map_counts(recipe, facts, sums=True) == (1, 100, 100, 100)
    assert map_counts(recipe, facts)[1:] == tuple(fact.filtered_shape[0] for fact in facts)
    summed = Recipe([bank, Layer([Kernel(np.ones((100, 3, 3)))] * 100)])
    facts = facts_of(summed, (1, 10, 10))
    assert map_counts(summed, facts) == (1, 100, 100)
    assert map_counts(summed, facts, sums=False) == (1, 100, 10_000)
