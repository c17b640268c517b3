"""Edits of layers and kernels in their lists."""

from dataclasses import replace

import numpy as np
import pytest

from core import Kernel, Layer, Recipe, run
from core.checks import RecipeError
from core.recipe_edits import (
    kernel_added,
    kernel_duplicated,
    kernel_moved,
    kernel_removed,
    layer_added,
    layer_duplicated,
    layer_inserted,
    layer_moved,
    layer_removed,
    layer_replaced,
)

A, B, C = (Layer([Kernel([[n]])], name=name) for n, name in ((2, "a"), (3, "b"), (4, "c")))
RECIPE = Recipe([A, B, C], color="luminance")


def names(recipe):
    return "".join(layer.name or "-" for layer in recipe.layers)


def test_layers_are_added_duplicated_removed_and_moved():
    assert names(layer_added(RECIPE, 0)) == "a-bc"
    assert names(layer_added(RECIPE, -1)) == "-abc"
    assert names(layer_inserted(RECIPE, 1, C)) == "abcc"
    assert names(layer_inserted(RECIPE, -1, B)) == "babc"
    assert names(layer_duplicated(RECIPE, 2)) == "abcc"
    assert names(layer_removed(RECIPE, 1)) == "ac"
    assert names(layer_inserted(RECIPE, 0, C)) == "acbc"
    assert names(layer_inserted(RECIPE, -1, C)) == "cabc"
    assert names(layer_replaced(RECIPE, 1, C)) == "acc"
    assert names(layer_moved(RECIPE, 0, 2)) == "bca"
    assert names(layer_moved(RECIPE, 2, 0)) == "cab"
    assert layer_moved(RECIPE, 1, 1) == RECIPE
    assert layer_added(RECIPE, 0).color == "luminance"
    with pytest.raises(RecipeError):
        layer_removed(Recipe([A]), 0)


def test_a_new_layer_changes_nothing():
    image = np.random.default_rng(0).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    before = run(Recipe([A]), image).layers[0].pooled
    trace = run(layer_added(Recipe([A]), 0), image)
    np.testing.assert_array_equal(trace.layers[1].pooled, before)


def test_kernels_are_added_duplicated_removed_and_moved():
    layer = Layer([Kernel(np.full((1, 2), n)) for n in (5, 6, 7)], padding="valid")

    def firsts(changed):
        return [kernel.weights[0, 0] for kernel in changed.kernels]

    assert firsts(kernel_duplicated(layer, 1)) == [5, 6, 6, 7]
    assert firsts(kernel_removed(layer, 0)) == [6, 7]
    assert firsts(kernel_moved(layer, 0, 1)) == [6, 5, 7]
    added = kernel_added(layer, 2)
    assert firsts(added) == [5, 6, 7, 1]
    assert added.kernels[3].weights.tolist() == [[1, 0]]
    with pytest.raises(RecipeError):
        kernel_removed(replace(layer, kernels=layer.kernels[:1]), 0)


def test_a_new_kernel_of_three_dimensions_is_the_mean_of_the_channels():
    layer = Layer([Kernel(np.ones((3, 3, 3)))])
    image = np.random.default_rng(0).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    maps = run(Recipe([kernel_added(layer, 0)]), image).layers[0].filtered
    np.testing.assert_allclose(maps[1], image.mean(axis=2), rtol=1e-6)
