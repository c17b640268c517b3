"""Edits of layers and kernels in their lists."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Kernel, Layer, Recipe, run
from core.checks import RecipeError
from core.recipe_edits import (
    PLACES,
    applied_to_each_map,
    bank_placed,
    kernel_added,
    kernel_renamed,
    kernels_duplicated,
    kernels_moved,
    kernels_removed,
    layer_added,
    layer_duplicated,
    layer_inserted,
    layer_moved,
    layer_removed,
    layer_replaced,
    summed_over_maps,
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

    assert firsts(kernels_duplicated(layer, [1])) == [5, 6, 6, 7]
    assert firsts(kernels_duplicated(layer, [1, 0])) == [5, 6, 5, 6, 7]
    assert firsts(kernels_removed(layer, [0])) == [6, 7]
    assert firsts(kernels_removed(layer, (2, 0))) == [6]
    assert kernel_renamed(layer, 1, "b").kernels[1].name == "b"
    assert firsts(kernel_renamed(layer, 1, "b")) == [5, 6, 7]
    added = kernel_added(layer, 2)
    assert firsts(added) == [5, 6, 7, 1]
    assert added.kernels[3].weights.tolist() == [[1, 0]]
    with pytest.raises(RecipeError):
        kernels_removed(layer, [0, 1, 2])


@given(st.data())
def test_moved_kernels_stand_together_where_they_were_dropped(data):
    count = data.draw(st.integers(1, 7))
    layer = Layer([Kernel([[n]]) for n in range(count)])
    rows = data.draw(st.sets(st.integers(0, count - 1), min_size=1))
    to = data.draw(st.integers(0, count))
    order = [int(k.weights[0, 0]) for k in kernels_moved(layer, rows, to).kernels]
    at = order.index(min(rows))
    assert order[at : at + len(rows)] == sorted(rows)
    rest = order[:at] + order[at + len(rows) :]
    assert rest == [n for n in range(count) if n not in rows]
    assert set(order[:at]) == set(range(to)) - rows


def test_a_bank_goes_in_place_behind_or_into_a_layer_of_its_own():
    recipe = Recipe([replace(A, stride=(2, 2)), B])
    bank = [Kernel([[7]]), Kernel([[8]])]

    def firsts(changed):
        return [[k.weights[0, 0] for k in layer.kernels] for layer in changed.layers]

    made = {place: bank_placed(recipe, 0, bank, place) for place in PLACES}
    assert firsts(made["replace"]) == [[7, 8], [3]]
    assert firsts(made["behind"]) == [[2, 7, 8], [3]]
    assert firsts(made["layer"]) == [[2], [7, 8], [3]]
    assert made["replace"].layers[0].stride == made["behind"].layers[0].stride == (2, 2)
    assert made["layer"].layers[1].stride == (1, 1)


def test_a_bank_that_a_layer_cannot_hold_is_refused():
    wide = [Kernel(np.ones((3, 3)))]
    for layer, bank, words in (
        (replace(A, padding="valid"), wide, "padding same"),
        (A, [Kernel(np.ones((2, 1, 1)))], "mix"),
        (A, [Kernel([[1]])] * 4096, "4096"),
    ):
        with pytest.raises(RecipeError, match=words):
            bank_placed(Recipe([layer]), 0, bank, "behind")
    assert len(bank_placed(Recipe([A]), 0, [Kernel([[1]])] * 4096, "replace").layers) == 1


def test_a_new_kernel_of_three_dimensions_is_the_mean_of_the_channels():
    layer = Layer([Kernel(np.ones((3, 3, 3)))])
    image = np.random.default_rng(0).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    maps = run(Recipe([kernel_added(layer, 0)]), image).layers[0].filtered
    np.testing.assert_allclose(maps[1], image.mean(axis=2), rtol=1e-6)


def test_a_layer_that_sums_over_its_maps_makes_the_sum_of_what_it_made_of_each():
    rng = np.random.default_rng(4)
    first = Layer([Kernel(rng.integers(-3, 4, (3, 3))) for _ in range(5)])
    kernels = [
        Kernel(rng.integers(-3, 4, (3, 2)), name="x", scale=0.5, bias=2.0, anchor=(2, 1)),
        Kernel(rng.integers(-3, 4, (3, 2))),
    ]
    second = Layer(kernels, stride=(1, 2), border="zeros", flip=True)
    image = rng.integers(0, 9, (12, 14)).astype(np.uint8)
    each = run(Recipe([first, second]), image).layers[1].filtered
    summed = summed_over_maps(second, 5)
    made = run(Recipe([first, summed]), image).layers[1].filtered
    assert made.shape[0] == 2
    expected = each.reshape(2, 5, *each.shape[1:]).sum(axis=1)
    expected[0] -= 4 * 2.0  # the bias is added once
    np.testing.assert_array_equal(made, expected)
    assert summed.kernels[0].name == "x"
    assert summed.kernels[0].anchor == (2, 1)
    assert (summed.kernels[0].scale, summed.kernels[0].bias) == (0.5, 2.0)
    assert replace(summed, kernels=second.kernels) == second


@pytest.mark.parametrize("maps", [1, 2, 3, 7, 100])
def test_summing_and_back_is_the_same_layer(maps):
    rng = np.random.default_rng(maps)
    layer = Layer(
        [Kernel(rng.normal(size=(3, 3)), bias=1.5), Kernel([[0.1, 0.3], [1e308, 5e-324]])]
    )
    assert applied_to_each_map(summed_over_maps(layer, maps)) == layer


def test_what_judges_channels_differently_becomes_their_mean():
    weights = np.arange(12.0).reshape(3, 2, 2)
    layer = applied_to_each_map(Layer([Kernel(weights, name="n", anchor=(1, 1))]))
    assert layer.kernels[0] == Kernel(weights.mean(axis=0), name="n", anchor=(1, 1))
    large = Layer([Kernel(np.stack([np.full((2, 2), 1.7e308), np.full((2, 2), 1.6e308)]))])
    assert applied_to_each_map(large).kernels[0].weights.max() == pytest.approx(1.65e308)


def test_what_cannot_be_summed_or_applied_says_why():
    with pytest.raises(RecipeError, match="5,000 maps come in, and a kernel sums over 4,096"):
        summed_over_maps(A, 5000)
    bank = Layer([Kernel(np.ones((9, 9)))] * 100)
    with pytest.raises(RecipeError, match="would have 33,177,600 weights; 16,777,216"):
        summed_over_maps(bank, 4096)
    with pytest.raises(RecipeError, match="keep"):
        summed_over_maps(Layer([Kernel([[1]])], border="keep"), 3)
    with pytest.raises(RecipeError, match="already"):
        summed_over_maps(summed_over_maps(A, 3), 3)
    with pytest.raises(RecipeError, match="already"):
        applied_to_each_map(A)
