"""Slabs make up the whole result, rest on little memory, and end when they are told to."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute import unrolled, whole
from core.compute.geometry import ShapeError
from core.compute.methods import METHODS
from core.compute.pipeline import run_steps
from core.compute.whole import Whole, share
from core.display import extent
from core.image import as_image
from core.trace import Progress, finish
from tests.core import strategies
from tests.threads import working

RANDOM = np.random.default_rng(11)
GRAY = Image(RANDOM.integers(0, 256, (200, 90)).astype(np.uint8))
RGB = Image(RANDOM.integers(0, 256, (60, 40, 3)).astype(np.uint8))
SOBEL = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]


def slabs(*arguments, **options):
    """The shape and the slabs of a whole stage."""
    made = Whole(*arguments, **options)
    return made.shape, made.slabs()


def stages_of(trace, layer, stage):
    return getattr(trace.layers[layer], stage)


def put_together(shape, pieces):
    """The slabs as one array; they follow each other from row 0 on."""
    found, at = np.full(shape, -7, np.float32), 0
    for first, values in pieces:
        assert first == at
        assert values.dtype == np.float32
        at += values.shape[1]
        found[:, first:at] = values
    assert at == shape[1]
    return found


def strip_threads():
    return working("strips")


@settings(strategies.FIXED, max_examples=200)
@given(strategies.cases(), st.data())
def test_slabs_together_are_the_whole(case, data):
    recipe, image = case
    try:
        trace = run(recipe, image)
    except ShapeError:
        assume(False)
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    stage = data.draw(st.sampled_from(("filtered", "pooled")))
    expected = stages_of(trace, layer, stage)
    maps = None
    if data.draw(st.booleans()):
        chosen = data.draw(st.sets(st.integers(0, len(expected) - 1), min_size=1))
        maps = tuple(sorted(chosen))
        expected = expected[list(maps)]
    size = data.draw(st.sampled_from((1, 30, 200, 1 << 23)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole, "SLAB_VALUES", size)
        shape, pieces = slabs(recipe, as_image(image), layer, stage, maps=maps)
        kept = list(pieces)
        it = Whole(recipe, as_image(image), layer, stage, maps=maps)
        found, values = finish(it.extent()), finish(it.values())
    event(f"{min(len(kept), 3)} slabs or more")
    assert shape == expected.shape
    np.testing.assert_array_equal(put_together(shape, kept), expected)
    np.testing.assert_array_equal(values, expected)
    assert found == extent(expected)
    assert found.is_empty == extent(expected).is_empty


@pytest.mark.parametrize("method", METHODS)
def test_the_method_is_the_one_that_is_wanted(method, monkeypatch):
    weights = np.outer(np.hanning(9), np.hanning(9))[1:-1, 1:-1]
    image = Image(RANDOM.normal(size=(150, 120)).astype(np.float32))
    recipe = Recipe([Layer([Kernel(weights)])])
    unrolled.has_fft()
    unrolled.wait_until_compiled()
    expected = finish(run_steps(recipe, image, method=method)).layers[0].filtered
    others = [
        finish(run_steps(recipe, image, method=name)).layers[0].filtered
        for name in METHODS
        # On pixels that are no bytes, "whole" is "direct".
        if name != method and {name, method} != {"direct", "whole"}
    ]
    monkeypatch.setattr(whole, "SLAB_VALUES", 2000)
    found = put_together(*slabs(recipe, image, 0, "filtered", method=method))
    # Where the tiles of an FFT end differs, and with it the rounding.
    tolerance = 1e-5 if method == "fft" else 0
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance)
    assert all((found != other).any() for other in others)


def heights(recipe, image, layer, stage, **options):
    return [values.shape[1] for _, values in slabs(recipe, image, layer, stage, **options)[1]]


def test_a_slab_has_so_many_values_or_one_row(monkeypatch):
    recipe = Recipe([Layer([Kernel([[1.0]]), Kernel([[2.0]])])])
    monkeypatch.setattr(whole, "SLAB_VALUES", 2 * 90 * 30)
    assert heights(recipe, GRAY, 0, "filtered") == [30] * 6 + [20]
    assert heights(recipe, GRAY, 0, "filtered", maps=(1,)) == [60] * 3 + [20]
    monkeypatch.setattr(whole, "SLAB_VALUES", 10)
    assert heights(recipe, GRAY, 0, "filtered") == [1] * 200


def test_what_a_slab_is_made_of_counts_too(monkeypatch):
    monkeypatch.setattr(whole, "SLAB_VALUES", 90 * 40)
    pooled = Layer([Kernel([[1.0]])], pooling=Pooling(size=(10, 10)))
    assert heights(Recipe([pooled]), GRAY, 0, "pooled") == [4] * 5
    many = Layer([Kernel([[k + 1.0]]) for k in range(5)])
    summed = Layer([Kernel(np.ones((5, 1, 1)))])
    assert heights(Recipe([many, summed]), GRAY, 1, "filtered") == [8] * 25
    # Of maps that are not asked for, only what the others need is computed.
    several = Layer([Kernel([[1.0]]), Kernel([[2.0]])])
    assert heights(Recipe([many, several]), GRAY, 1, "filtered") == [4] * 50
    assert heights(Recipe([many, several]), GRAY, 1, "filtered", maps=(7,)) == [40] * 5
    assert heights(Recipe([several, many]), GRAY, 0, "filtered", maps=(0,)) == [40] * 5
    strided = Layer(several.kernels, stride=(2, 2))
    assert heights(Recipe([many, strided]), GRAY, 1, "filtered", maps=(1, 6)) == [20] * 5
    assert heights(Recipe([many, strided]), GRAY, 1, "filtered", maps=(1, 7)) == [10] * 10


def test_a_slab_is_as_high_as_its_windows_where_memory_allows(monkeypatch):
    tall = Recipe([Layer([Kernel(np.ones((15, 1)))])])
    for rows, expected in ((20, 20), (10, 15), (5, 15), (2, 8), (1, 4)):
        monkeypatch.setattr(whole, "SLAB_VALUES", 90 * rows)
        assert heights(tall, GRAY, 0, "filtered")[0] == expected
    strided = Recipe([Layer([Kernel(np.ones((15, 1)))], stride=(4, 1))])
    monkeypatch.setattr(whole, "SLAB_VALUES", 90 * 8)
    assert heights(strided, GRAY, 0, "filtered")[0] == 4


def test_the_sizes_that_are_used_are_bounded():
    assert whole.SLAB_VALUES * whole.REACHING * 4 <= 2**27


@pytest.mark.parametrize("way", ["slabs", "steps", "extent"])
def test_little_memory_whatever_the_size(way, monkeypatch):
    image = Image(RANDOM.integers(0, 256, (4000, 500)).astype(np.uint8))
    first = Layer([Kernel(SOBEL), Kernel(np.ones((5, 5)))], activation="relu")
    second = Layer([Kernel(np.ones((2, 3, 3)))], pooling=Pooling())
    monkeypatch.setattr(whole, "SLAB_VALUES", 1 << 16)

    def go(picture):
        it = Whole(Recipe([first, second]), picture, 1, "pooled")
        for _ in {
            "slabs": it.slabs,
            "steps": lambda: it.steps(lambda *_: None),
            "extent": it.extent,
        }[way]():
            pass

    go(image)
    unrolled.wait_until_compiled()  # everything is loaded now
    tracemalloc.start()
    try:
        go(image)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # The first layer's maps would take 16 MB, the result 2 MB.
    assert peak < 3 << 20, peak


def test_later_layers_and_pooling_do_not_matter(monkeypatch):
    monkeypatch.setattr(whole, "SLAB_VALUES", 1000)
    first = Layer([Kernel(SOBEL)], pooling=Pooling(size=(256, 256)))
    recipe = Recipe([first, Layer([Kernel(np.ones((9, 2, 2)))])])
    expected = run(Recipe([Layer([Kernel(SOBEL)])]), GRAY).layers[0].filtered
    found = put_together(*slabs(recipe, GRAY, 0, "filtered"))
    np.testing.assert_array_equal(found, expected)
    with pytest.raises(ShapeError, match=r"layers\[0\]\.pooling"):
        slabs(recipe, GRAY, 0, "pooled")


@pytest.mark.parametrize(("maps", "number"), [((6,), 7), ((0, 99), 100), ((-1,), 0)])
def test_a_map_that_is_not_there(maps, number):
    recipe = Recipe([Layer([Kernel([[1]]), Kernel([[2]])])])
    with pytest.raises(ValueError, match=f"^there is no map {number}; layer 1 makes 6$"):
        slabs(recipe, RGB, 0, "filtered", maps=maps)


def test_layers_that_are_switched_off_hand_on_what_comes_in(monkeypatch):
    monkeypatch.setattr(whole, "SLAB_VALUES", 500)
    off = Layer([Kernel(SOBEL)], enabled=False, pooling=Pooling())
    for stage in ("filtered", "pooled"):
        found = put_together(*slabs(Recipe([off]), RGB, 0, stage, maps=(2,)))
        np.testing.assert_array_equal(found[0], RGB.pixels[:, :, 2])


@pytest.mark.parametrize("way", ["steps", "values", "extent"])
def test_progress_rises_to_all_rows_also_within_a_slab(way, monkeypatch):
    image = Image(RANDOM.integers(0, 256, (1500, 400)).astype(np.uint8))
    recipe = Recipe([Layer([Kernel(RANDOM.normal(size=(17, 17))) for _ in range(8)])])
    monkeypatch.setattr(whole, "SLAB_VALUES", 8 * 400 * 500)
    it = Whole(recipe, image, 0, "filtered")
    steps = it.steps(lambda *_: None) if way == "steps" else getattr(it, way)()
    shown = list(steps)
    assert {progress.total for progress in shown} == {1500}
    done = [progress.done for progress in shown]
    assert done == sorted(done)
    assert done[-1] == 1500
    assert {500, 1000} < set(done)
    assert len(done) > 3


@pytest.mark.parametrize("taken", [1, 2, 3])
@pytest.mark.parametrize("way", ["slabs", "steps", "extent", "values"])
def test_closing_stops_and_leaves_no_thread(way, taken, monkeypatch):
    image = Image(RANDOM.integers(0, 256, (3000, 400)).astype(np.uint8))
    recipe = Recipe([Layer([Kernel(np.ones((7, 7)) + np.eye(7))])])
    monkeypatch.setattr(whole, "SLAB_VALUES", 400 * 1000)
    it = Whole(recipe, image, 0, "filtered")
    made = []
    steps = it.steps(lambda first, _: made.append(first)) if way == "steps" else getattr(it, way)()
    for _ in range(taken):
        next(steps)
    steps.close()
    assert strip_threads() == []
    assert len(made) < 3
    assert list(steps) == []


def test_a_share_of_steps():
    def some():
        yield Progress(0, 0)
        yield Progress(1, 4)
        yield Progress(4, 4)
        return "made"

    steps = share(some(), 100, 50, 200)
    assert list(steps) == [Progress(100, 200), Progress(112, 200), Progress(150, 200)]
    assert finish(share(some(), 0, 1, 1)) == "made"
    inner = some()
    steps = share(inner, 0, 1, 1)
    next(steps)
    steps.close()
    assert inner.gi_frame is None
