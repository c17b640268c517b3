"""The border map against the engine itself, run with |w| on maps that are 1 where invented."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.study.border_share import BorderMap, border_map, border_map_steps
from core.trace import finish
from tests.core import strategies

BOX = Kernel(np.ones((3, 3)))


def engine(layer, maps, stage):
    """(map, row, column) of one layer of the engine."""
    image = np.moveaxis(maps, 0, -1).astype(np.float32)
    return getattr(run(Recipe((layer,)), image).layers[0], stage)


def weighing(layer):
    """The layer with |w| of a sum of 1 and nothing else, on an outside of 1."""
    kernels = []
    for kernel in layer.kernels:
        sizes = np.abs(kernel.weights)
        total = sizes.sum()
        kernels.append(Kernel(sizes, scale=1 / total if total else 0, anchor=kernel.anchor))
    return replace(
        layer,
        kernels=tuple(kernels),
        border="keep" if layer.border == "keep" else "constant",
        border_value=1.0,
        activation="none",
        pooling=None,
    )


def by_engine(recipe, shape, last, stage):
    """The invented and the copied share of every output, computed by the engine."""
    invented = copied = np.zeros(shape)
    for index, layer in enumerate(recipe.layers[: last + 1]):
        if not layer.enabled:
            continue
        weigh = weighing(layer)
        incoming = invented
        invented = engine(weigh, incoming, "filtered")
        copied = engine(replace(weigh, border_value=0.0), copied, "filtered")
        if layer.border == "keep":
            sevens = tuple(
                Kernel(np.zeros_like(k.weights), bias=7, anchor=k.anchor) for k in layer.kernels
            )
            marked = engine(replace(weigh, kernels=sevens), np.zeros_like(incoming), "filtered")
            copied = np.where(marked == 7, copied, 1.0)
        if layer.pooling is not None and not (index == last and stage == "filtered"):
            invented = pool(layer.pooling, invented, 1.0)
            copied = pool(layer.pooling, copied, 0.0)
    return invented, copied


def pool(pooling, maps, outside):
    one = Layer((Kernel([[1]]),))
    if pooling.kind in ("sum", "l2"):
        summing = replace(one, pooling=replace(pooling, kind="sum"))
        cells = pooling.size[0] * pooling.size[1]
        real = engine(summing, np.ones_like(maps), "pooled")
        return (engine(summing, maps, "pooled") + outside * (cells - real)) / cells
    if pooling.kind == "first":
        return engine(replace(one, pooling=pooling), maps, "pooled")
    counts = pooling.kind == "average" and pooling.count_include_pad
    mean = replace(one, pooling=replace(pooling, kind="average", count_include_pad=counts))
    real = engine(mean, np.ones_like(maps), "pooled")
    return engine(mean, maps, "pooled") + outside * (1 - real)


@settings(strategies.FIXED, max_examples=300)
@given(st.data(), st.integers(1, 3), st.integers(1, 12), st.integers(1, 12))
def test_as_the_engine_says(data, channels, rows, columns):
    recipe = data.draw(strategies.recipes(channels))
    assume(not (recipe.color == "luminance" and channels == 2))
    try:
        plans = plan_recipe(recipe, (channels, rows, columns))
    except ShapeError:
        event("refused")
        assume(False)
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    event(f"layer {layer}")
    for stage in ("filtered", "pooled"):
        invented, copied = by_engine(recipe, plans[0].input_shape, layer, stage)
        for map in range(len(invented)):
            found = border_map(recipe, plans, layer, stage, map)
            assert found.shape == invented.shape[1:]
            made = found.sampled(*(np.arange(size) for size in found.shape))
            np.testing.assert_allclose(made[0], invented[map], atol=3e-6, err_msg=stage)
            np.testing.assert_allclose(made[1], copied[map], atol=3e-6, err_msg=stage)
            place = tuple(int(size) // 2 for size in found.shape)
            assert found.at(*place) == (made[0][place], made[1][place])


def map_of(*layers, shape=(1, 40, 50), stage="filtered") -> BorderMap:
    recipe = Recipe(layers)
    return border_map(recipe, plan_recipe(recipe, shape), len(layers) - 1, stage, 0)


@pytest.mark.parametrize("border", [b for b in strategies.BORDERS if b != "keep"])
def test_counted_by_hand(border):
    """The rule does not matter: a mirrored pixel is as invented as a zero."""
    found = map_of(Layer((BOX,), border=border))
    assert found.at(0, 0)[0] == pytest.approx(5 / 9)
    assert found.at(0, 7)[0] == pytest.approx(3 / 9)
    assert found.at(20, 49)[0] == pytest.approx(3 / 9)
    assert found.at(1, 1) == (0, 0)
    assert found.rows.tolist() == [0, 1, 39]
    assert found.columns.tolist() == [0, 1, 49]


def test_signs_do_not_cancel_and_zeros_do_not_count():
    sobel = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    found = map_of(Layer((sobel,)))
    assert found.at(10, 0)[0] == pytest.approx(4 / 8)
    assert found.at(0, 10)[0] == pytest.approx(2 / 8)


def test_copies_are_no_inventions():
    found = map_of(Layer((BOX,), border="keep"))
    assert found.at(0, 10) == (0, 1)
    assert found.at(1, 10) == (0, 0)
    second = map_of(Layer((BOX,), border="keep"), Layer((BOX,)))
    assert second.at(1, 10) == (0, pytest.approx(3 / 9))
    assert second.at(0, 10) == (pytest.approx(3 / 9), pytest.approx(3 / 9))


def test_the_second_layer_inherits():
    found = map_of(Layer((BOX,)), Layer((BOX,)))
    assert found.at(20, 1)[0] == pytest.approx(1 / 9)
    # Its own outside third, and the middle third of which one third is.
    assert found.at(20, 0)[0] == pytest.approx(1 / 3 + 1 / 3 * 1 / 3)


def test_no_weights_rest_on_nothing():
    assert map_of(Layer((Kernel(np.zeros((3, 3))),))).at(0, 0) == (0, 0)
    huge = map_of(Layer((Kernel(np.full((3, 3), 1e308)),)))
    assert huge.at(0, 7)[0] == pytest.approx(3 / 9)


def test_any_size_costs_a_strip_along_the_border():
    large = Layer((Kernel(np.ones((63, 63))),), dilation=(3, 3), pooling=Pooling())
    found = map_of(large, large, shape=(1, 1_000_000, 2_000_000), stage="pooled")
    assert found.shape == (250_000, 500_000)
    assert max(found.invented.shape) < 300
    assert found.at(100_000, 100_000) == (0, 0)
    assert 0.5 < found.at(0, 0)[0] < 1
    wide = map_of(Layer((BOX,), padding=(65_535,) * 4))
    assert wide.at(0, 0)[0] == 1
    assert wide.at(65_535 + 20, 65_535 + 20)[0] == 0
    assert max(wide.invented.shape) < 20


def test_steps_can_be_taken_one_by_one():
    recipe = Recipe((Layer((BOX,)),))
    steps = border_map_steps(recipe, plan_recipe(recipe, (1, 9, 9)), 0, "filtered", 0)
    assert next(steps).total == 1
    assert finish(steps).shape == (9, 9)
