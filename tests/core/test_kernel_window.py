"""A window on one kernel's maps gives the values of a whole run, also for what is not its own."""

import numpy as np
import pytest

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.banks import find_generator
from core.compute import kernel_window
from core.compute import window as window_module
from core.compute.geometry import plan_recipe
from core.compute.kernel_window import KernelWindow
from core.compute.window import Part
from core.trace import finish

PIXELS = np.random.default_rng(8).integers(0, 256, (33, 41, 3), dtype=np.uint8)
RANDOM = find_generator("random")
FLAT = RANDOM.kernels(count=12)
RECIPES = {
    "colour": (Recipe([Layer(FLAT, pooling=Pooling())]), 0),
    "second": (
        Recipe([Layer(FLAT, pooling=Pooling()), Layer(RANDOM.kernels(count=20, seed=2))]), 1,
    ),
    "summed": (
        Recipe([
            Layer(FLAT),
            Layer(RANDOM.kernels(count=9, maps="summed", channels=36), pooling=Pooling("average")),
        ]), 1,
    ),
    "off": (Recipe([Layer(FLAT), Layer(FLAT, enabled=False)]), 1),
    "followed": (Recipe([Layer(FLAT, stride=(2, 1)), Layer([Kernel([[1]])])]), 0),
}  # fmt: skip


def window_of(recipe, layer, kernel):
    image = Image(PIXELS)
    plans = plan_recipe(recipe, (3, *PIXELS.shape[:2]))
    return KernelWindow(recipe, image, plans, layer, kernel), plans


@pytest.mark.parametrize("name", RECIPES)
def test_values_are_those_of_the_whole(name):
    recipe, layer = RECIPES[name]
    trace = run(recipe, PIXELS)
    kernels = len(recipe.layers[layer].kernels) if recipe.layers[layer].enabled else 1
    for kernel in (0, kernels // 2, kernels - 1):
        window, _ = window_of(recipe, layer, kernel)
        for stage in ("filtered", "pooled"):
            whole = getattr(trace.layers[layer], stage)
            each = len(whole) // kernels
            maps = tuple(range(kernel * each, (kernel + 1) * each))
            rows, columns = np.arange(0, whole.shape[1], 3), np.arange(1, whole.shape[2], 2)
            part = Part(layer, stage, maps, rows, columns)
            (found,) = finish(window.evaluate([part]))
            wanted = whole[np.ix_(maps, rows, columns)]
            np.testing.assert_allclose(found, wanted, rtol=1e-6, atol=1e-4)
            (range_,) = finish(window.extents([part]))
            assert range_.range == pytest.approx((wanted.min(), wanted.max()), rel=1e-5)


def test_maps_of_other_kernels_and_layers_are_there_too():
    recipe, layer = RECIPES["second"]
    trace = run(recipe, PIXELS)
    window, _ = window_of(recipe, layer, 3)
    every = (slice(None), slice(None))
    parts = [
        Part(0, "pooled", (4, 7), np.arange(16), np.arange(20)),
        Part(1, "filtered", (0, 200, 719), np.arange(16), np.arange(20)),
    ]
    first, second = finish(window.evaluate(parts))
    np.testing.assert_allclose(first, trace.layers[0].pooled[[4, 7]][every], rtol=1e-6, atol=1e-4)
    np.testing.assert_allclose(
        second, trace.layers[1].filtered[[0, 200, 719]], rtol=1e-6, atol=1e-4
    )
    (only,) = finish(window.evaluate(parts[:1]))
    np.testing.assert_array_equal(only, first)


def test_the_other_kernels_cost_nothing(monkeypatch):
    made = []

    class Counted(window_module.Window):
        def __init__(self, recipe, *arguments):
            made.append([len(layer.kernels) for layer in recipe.layers])
            super().__init__(recipe, *arguments)

    monkeypatch.setattr(kernel_window, "Window", Counted)
    recipe, layer = RECIPES["second"]
    window, _ = window_of(recipe, layer, 3)
    part = Part(1, "filtered", (3 * 36,), np.arange(4), np.arange(4))
    assert window.work([part]) > 0
    finish(window.evaluate([part]))
    assert made == [[12, 1]]
