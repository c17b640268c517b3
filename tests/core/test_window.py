"""A window's values are those of the whole result, to the last bit, wherever and however asked."""

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.compute.window import InputCache, Part, Window
from core.trace import finish
from tests.core import strategies
from tests.threads import working

RANDOM = np.random.default_rng(5)
NOISE = RANDOM.integers(0, 256, (61, 47, 3)).astype(np.uint8)


def window_of(recipe, image, cache=None):
    image = image if isinstance(image, Image) else Image(image)
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    return Window(recipe, image, plans, cache)


def assert_part_of(whole, part, values):
    expected = whole[np.ix_(part.maps, part.rows, part.columns)]
    assert values.dtype == np.float32
    np.testing.assert_array_equal(values, expected)


@st.composite
def index_sets(draw, size):
    """Samples at a step, a block, or any ascending indices."""
    kind = draw(st.sampled_from(("step", "any", "all")))
    if kind == "all":
        return np.arange(size)
    if kind == "step":
        start = draw(st.integers(0, size - 1))
        return np.arange(start, draw(st.integers(start, size - 1)) + 1, draw(st.integers(1, 9)))
    chosen = draw(st.sets(st.integers(0, size - 1), min_size=1, max_size=8))
    return np.array(sorted(chosen))


@settings(strategies.FIXED, max_examples=400)
@given(strategies.cases(), st.data())
def test_any_part_equals_the_whole(case, data):
    recipe, image = case
    try:
        trace = run(recipe, image)
    except ShapeError:
        assume(False)
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    stage = data.draw(st.sampled_from(("filtered", "pooled")))
    whole = getattr(trace.layers[layer], stage)
    maps = data.draw(st.sets(st.integers(0, len(whole) - 1), min_size=1, max_size=4))
    part = Part(
        layer,
        stage,
        tuple(sorted(maps)),
        data.draw(index_sets(whole.shape[1])),
        data.draw(index_sets(whole.shape[2])),
    )
    event(f"layer {layer} {stage}")
    cache = data.draw(st.sampled_from((None, InputCache())))
    for _ in range(2 if cache else 1):
        window = window_of(recipe, image, cache)
        (values,) = finish(
            window.evaluate(
                [part],
                threads=data.draw(st.integers(1, 3)),
                chunks=data.draw(st.sampled_from((None, 1, 2, 7))),
            )
        )
        assert_part_of(whole, part, values)


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 8, 13, 40])
@pytest.mark.parametrize("kernel", ["3x3", "7x7", "separable", "1x9", "stride", "dilation"])
def test_every_step_on_a_large_image(step, kernel):
    image = RANDOM.integers(0, 65536, (700, 900)).astype(np.uint16)
    weights = {
        "7x7": RANDOM.normal(size=(7, 7)),
        "separable": np.outer(np.hanning(11), np.hanning(11)),
        "1x9": RANDOM.normal(size=(1, 9)),
    }.get(kernel, RANDOM.normal(size=(3, 3)))
    extra = {"stride": {"stride": (2, 3)}, "dilation": {"dilation": (3, 2)}}.get(kernel, {})
    layer = Layer([Kernel(weights)], activation="relu", pooling=Pooling(), **extra)
    recipe = Recipe([layer])
    trace = run(recipe, image)
    window = window_of(recipe, image)
    parts = []
    for stage in ("filtered", "pooled"):
        _, rows, columns = getattr(trace.layers[0], stage).shape
        parts.append(Part(0, stage, (0,), np.arange(5, rows, step), np.arange(0, columns, step)))
    for part, values in zip(parts, finish(window.evaluate(parts)), strict=True):
        assert_part_of(getattr(trace.layers[0], part.stage), part, values)
    cache = InputCache()
    for _ in range(2):
        window = window_of(recipe, image, cache)
        for part, values in zip(parts, finish(window.evaluate(parts)), strict=True):
            assert_part_of(getattr(trace.layers[0], part.stage), part, values)


def test_luminance_of_what_is_not_finite_warns_of_nothing():
    image = np.full((4, 5, 3), np.inf, np.float32)
    image[1:, :, 1] = -np.inf
    recipe = Recipe([Layer([Kernel([[1]])], enabled=False)], color="luminance")
    found = run(recipe, image).layers[0].pooled
    np.testing.assert_array_equal(found[0, 0], np.full(5, np.inf))
    assert np.isnan(found[0, 1:]).all()


@pytest.mark.parametrize("color", ["channels", "luminance"])
def test_disabled_layers_hand_their_input_on(color):
    off = Layer([Kernel(np.ones((3, 3)))], enabled=False)
    on = Layer([Kernel(RANDOM.normal(size=(3, 3)))], border="keep", pooling=Pooling("median"))
    for layers in ([off], [off, on], [on, off], [on, off, on]):
        recipe = Recipe(layers, color=color)
        trace = run(recipe, NOISE)
        window = window_of(recipe, NOISE)
        for index, made in enumerate(trace.layers):
            maps, rows, columns = made.pooled.shape
            part = Part(
                index, "pooled", tuple(range(maps)), np.arange(0, rows, 3), np.arange(columns)
            )
            (values,) = finish(window.evaluate([part]))
            assert_part_of(made.pooled, part, values)


def test_one_pixel_through_three_layers_of_a_large_image_reads_little(monkeypatch):
    image = np.zeros((20_000, 20_000), np.uint8)
    layer = Layer([Kernel(np.ones((5, 5)))], pooling=Pooling())
    window = window_of(Recipe([layer] * 3), image)
    read = []
    gather = type(window._planes).gather

    def watched(self, channels, rows, columns, *others):
        read.append((len(rows.sources), len(columns.sources)))
        return gather(self, channels, rows, columns, *others)

    monkeypatch.setattr(type(window._planes), "gather", watched)
    part = Part(2, "pooled", (0,), np.array([1000]), np.array([2000]))
    (values,) = finish(window.evaluate([part]))
    assert values.shape == (1, 1, 1)
    assert max(max(sizes) for sizes in read) < 50


def test_closing_leaves_no_thread_at_work():
    image = RANDOM.integers(0, 256, (2000, 2000)).astype(np.uint8)
    recipe = Recipe([Layer([Kernel(RANDOM.normal(size=(9, 9)))], pooling=Pooling())])
    window = window_of(recipe, image)
    part = Part(0, "pooled", (0,), np.arange(1000), np.arange(1000))
    steps = window.evaluate([part], threads=2, chunks=50)
    next(steps)
    steps.close()
    assert working("strips") == []


def test_many_maps_are_made_in_pieces_that_fit_into_memory(monkeypatch):
    """A hundred maps behind a hundred: no piece makes more than it may, and values are true."""
    from core.compute import window as module

    bank = Layer([Kernel([[k, 1]]) for k in range(100)])
    recipe = Recipe([bank, Layer([Kernel(np.ones((100, 3, 3)))])])
    image = Image(np.random.default_rng(3).integers(0, 9, (64, 50), dtype=np.uint8))
    most = 100 * 50 * 8
    monkeypatch.setattr(module, "MOST_VALUES", most)
    made = []
    make = module.LayerWork.make

    def watched(self, planes, down, across, maps, *more):
        made.append(len(maps) * len(down.filtered) * len(across.filtered))
        return make(self, planes, down, across, maps, *more)

    monkeypatch.setattr(module.LayerWork, "make", watched)
    plans = plan_recipe(recipe, (1, 64, 50))
    part = Part(1, "filtered", (0,), np.arange(64), np.arange(50))
    (values,) = finish(Window(recipe, image, plans).evaluate([part]))
    # Beside its own rows a piece makes those that the kernel reaches over.
    assert max(made) <= most + 2 * 100 * 52
    np.testing.assert_array_equal(values[0], run(recipe, image).layers[1].filtered[0])
