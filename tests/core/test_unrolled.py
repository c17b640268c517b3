"""Loops compiled for one kernel size give the general loop's results to the last bit."""

import numpy as np
import pytest

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute import correlation, unrolled

SIZES = [(1, 1), (3, 3), (2, 5), (5, 5), (7, 7), (4, 9), (11, 3)]
ACTIVATIONS = ["none", "relu", "abs", "clip", "sigmoid"]


def values(trace):
    return trace.layers[0].filtered, trace.layers[0].pooled


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(("rows", "columns"), SIZES)
def test_the_same_to_the_last_bit(monkeypatch, rows, columns, dtype):
    random = np.random.default_rng(rows * 100 + columns)
    image = (random.random((61, 83)) * 255).astype(dtype)
    if dtype == np.float32:
        image[5, 7], image[30, 31], image[31, 33] = np.nan, np.inf, -np.inf
    kernel = Kernel(random.normal(size=(rows, columns)), scale=0.3, bias=1.5)
    monkeypatch.setattr(unrolled, "find", lambda *key: None)
    recipes = [
        Recipe([Layer([kernel], activation=name, pooling=Pooling(), border=border)])
        for name, border in zip(ACTIVATIONS, ["reflect", "constant", "keep"] * 2, strict=False)
    ]
    plain = [values(run(recipe, image)) for recipe in recipes]
    monkeypatch.undo()
    unrolled.ask_for((1, rows, columns), 1, np.dtype(dtype)).result()
    assert unrolled.find((1, rows, columns), 1, np.dtype(dtype)) is not None
    for recipe, expected in zip(recipes, plain, strict=True):
        for found, wanted in zip(values(run(recipe, image)), expected, strict=True):
            np.testing.assert_array_equal(found, wanted)


def test_a_constant_that_the_pixels_cannot_hold(monkeypatch):
    image = np.full((20, 20), 9, np.uint8)
    unrolled.ask_for((1, 3, 3), 1, np.dtype(np.uint8)).result()
    for fill in (-5.0, 300.0, 0.5, 7.0):
        layer = Layer([Kernel(np.ones((3, 3)))], border="constant", border_value=fill)
        assert run(Recipe([layer]), image).layers[0].filtered[0, 0, 0] == 4 * 9 + 5 * fill


def test_large_work_asks_for_a_loop_and_small_work_does_not(monkeypatch):
    asked = []
    monkeypatch.setattr(unrolled, "ask_for", lambda *key: asked.append(key))
    monkeypatch.setattr(unrolled, "ask_for_any", lambda dtype: None)
    recipe = Recipe([Layer([Kernel(np.ones((3, 3)))])])
    run(recipe, np.zeros((50, 50), np.uint8))
    assert asked == []
    run(recipe, np.zeros((2000, 2000), np.uint8))
    assert asked == [((1, 3, 3), 1, np.dtype(np.uint8))]
    assert correlation.ASK_WORK <= 2000 * 2000 * 9


@pytest.mark.parametrize("columns", [3, 7])
def test_summed_channels_are_the_same_to_the_last_bit(monkeypatch, columns):
    random = np.random.default_rng(columns)
    image = random.integers(0, 256, (40, 50, 3), dtype=np.uint8)
    recipe = Recipe([Layer([Kernel(random.normal(size=(3, 5, columns))) for _ in range(4)])])
    monkeypatch.setattr(unrolled, "find", lambda *key: None)
    plain = run(recipe, image).layers[0].filtered
    monkeypatch.undo()
    unrolled.ask_for((3, 5, columns), 1, image.dtype).result()
    np.testing.assert_array_equal(run(recipe, image).layers[0].filtered, plain)
