import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError
from core.dataset import NO_LABEL, Dataset, StackedPictures
from core.study.ranking import (
    MEASURES,
    STACK_VALUES,
    Wanted,
    can_stack,
    labelled,
    maps_steps,
    ranking,
    response,
    responses_steps,
)
from core.trace import finish
from tests.core import strategies
from tests.core.strategies import FIXED

LINES = Kernel([[-1, -1, -1], [2, 2, 2], [-1, -1, -1]])
RECIPE = Recipe((Layer((LINES,), activation="relu", pooling=Pooling("max")),))


class Listed:
    """Pictures of any size; None stands for one that cannot be read."""

    def __init__(self, *pictures):
        self.pictures = pictures

    def __len__(self):
        return len(self.pictures)

    def image(self, index):
        if self.pictures[index] is None:
            raise OSError("it was burnt")
        return Image(self.pictures[index])

    def name(self, index):
        return ""


def responses(wanted, pictures):
    return finish(responses_steps(wanted, pictures))


def of_one(wanted, pixels):
    """The measures of a plain run, computed in the plainest way."""
    recipe = wanted.recipe.up_to(wanted.layer, wanted.stage)
    layer = run(recipe, pixels).layers[-1]
    maps = layer.filtered if wanted.stage == "filtered" else layer.pooled
    here = wanted.recipe.layers[wanted.layer]
    if here.enabled:
        count = len(maps) // len(here.kernels)
        maps = maps[wanted.kernel * count : (wanted.kernel + 1) * count]
    flat = maps.astype(np.float64).ravel()
    with np.errstate(all="ignore"):
        return flat.mean(), flat.max(), (flat > wanted.threshold).mean()


@st.composite
def datasets(draw):
    """A recipe, a stack that it may fit, and what is wanted of it."""
    channels = draw(st.sampled_from((None, 1, 3, 3, 2)))
    rng = np.random.default_rng(draw(strategies.seeds))
    shape = (draw(st.integers(4, 9)), draw(st.integers(4, 9)))
    shape = shape if channels is None else (*shape, channels)
    kind = draw(st.sampled_from(strategies.KINDS))
    count = draw(st.integers(1, 5))
    pixels = strategies.random_pixels(rng, kind, (count, *shape), wild=draw(st.booleans()))
    recipe = draw(strategies.recipes(channels or 1))
    layer = draw(st.integers(0, len(recipe.layers) - 1))
    kernel = draw(st.integers(0, len(recipe.layers[layer].kernels) - 1))
    stage = draw(st.sampled_from(("filtered", "pooled")))
    return pixels, Wanted(recipe, layer, kernel, stage, draw(st.sampled_from((0.0, -1.5, 60.0))))


@FIXED
@given(datasets(), st.booleans())
def test_responses_are_those_of_a_run_for_each(case, listed):
    pixels, wanted = case
    found = responses(wanted, Listed(*pixels) if listed else StackedPictures(pixels))
    for item, picture in enumerate(pixels):
        try:
            mean, maximum, share = of_one(wanted, picture)
        except ShapeError:
            assert np.isnan([found.of(measure)[item] for measure in MEASURES]).all()
            continue
        np.testing.assert_allclose(found.mean[item], mean, rtol=1e-5, atol=1e-5)
        np.testing.assert_allclose(found.maximum[item], maximum, rtol=1e-5, atol=1e-5)
        assert found.share[item] == pytest.approx(share, abs=1e-12)


@pytest.mark.parametrize("stage", ["filtered", "pooled"])
def test_thousands_of_items_have_exactly_the_numbers_of_their_runs(stage):
    count = STACK_VALUES // 784 + 50
    pixels = np.random.default_rng(1).integers(0, 256, (count, 28, 28), dtype=np.uint8)
    wanted = Wanted(RECIPE, 0, 0, stage, 100.0)
    found = responses(wanted, StackedPictures(pixels))
    for item in (0, 1, STACK_VALUES // 784 - 1, STACK_VALUES // 784, count - 1):
        maps = getattr(run(RECIPE, pixels[item]).layers[0], stage)
        assert response(maps, 100.0) == (
            found.mean[item], found.maximum[item], found.share[item],
        )  # fmt: skip
        assert found.minimum[item] == maps.min()
    assert found.failed == 0
    assert found.mean.dtype == np.float64


def test_banks_take_the_maps_of_one_kernel():
    bank = Layer((LINES, Kernel(LINES.weights.T, bias=3.0)))
    recipe = Recipe((bank, Layer((LINES, Kernel([[2.0]])), pooling=Pooling("average"))))
    pixels = np.random.default_rng(2).integers(0, 256, (3, 9, 8, 3), dtype=np.uint8)
    wanted = Wanted(recipe, 1, 1)
    found = responses(wanted, StackedPictures(pixels))
    for item in range(3):
        maps = run(recipe, pixels[item]).layers[1].pooled[6:]  # kernel 1 on 2 x 3 maps
        assert found.maximum[item] == maps.max()
        assert found.mean[item] == pytest.approx(maps.mean(dtype=np.float64), rel=1e-12)


def test_luminance_clips_to_the_range_of_the_file():
    recipe = Recipe((Layer((Kernel([[3.0]]),), activation="clip"),), color="luminance")
    pixels = np.random.default_rng(3).integers(0, 256, (4, 5, 6, 3), dtype=np.uint8)
    found = responses(Wanted(recipe, 0, 0), StackedPictures(pixels))
    assert found.maximum.max() == 255
    for item in range(4):
        assert found.mean[item] == response(run(recipe, pixels[item]).layers[0].pooled)[0]


def test_pictures_of_many_sizes_and_some_unreadable():
    rng = np.random.default_rng(4)
    sizes = [(9, 9), (9, 9), (5, 7), None, (9, 9), (300, 300), (9, 9)]
    pictures = [None if size is None else rng.normal(size=size).astype(np.float32)
                for size in sizes]  # fmt: skip
    found = responses(Wanted(RECIPE, 0, 0), Listed(*pictures))
    assert found.failed == 1
    assert found.reason == "it was burnt"
    for item, picture in enumerate(pictures):
        if picture is None:
            assert np.isnan(found.mean[item])
        else:
            assert found.mean[item] == response(run(RECIPE, picture).layers[0].pooled)[0]


def test_what_the_recipe_cannot_be_run_on_has_no_response():
    summed = Recipe((Layer((Kernel(np.ones((3, 3, 3))),)),))
    rng = np.random.default_rng(5)
    found = responses(Wanted(summed, 0, 0), Listed(rng.random((8, 8, 3)), rng.random((8, 8))))
    assert np.isfinite(found.mean[0])
    assert np.isnan(found.mean[1])
    assert found.failed == 1
    assert "the weights have 3 channels" in found.reason
    assert not can_stack(summed)
    assert can_stack(RECIPE)


def test_progress_counts_items_and_closing_gives_up():
    pictures = StackedPictures(np.zeros((1000, 28, 28), np.uint8))
    told = list(responses_steps(Wanted(RECIPE, 0, 0), pictures))
    assert [step.done for step in told] == sorted(step.done for step in told)
    assert told[-1].done == told[-1].total == 1000
    steps = responses_steps(Wanted(RECIPE, 0, 0), pictures)
    next(steps)
    next(steps)
    steps.close()


def test_maps_of_a_stack_come_item_by_item():
    pixels = np.random.default_rng(6).integers(0, 256, (4, 6, 5, 3), dtype=np.uint8)
    for recipe in (
        Recipe((Layer((LINES, LINES)),)),
        Recipe((Layer((Kernel(np.ones((3, 2, 2))),)),)),
        Recipe((Layer((LINES,)),), color="luminance"),
    ):
        maps = finish(maps_steps(recipe, pixels))
        for item in range(4):
            np.testing.assert_array_equal(maps[item], run(recipe, pixels[item]).layers[0].pooled)


def test_a_layer_that_is_off_hands_its_input_on():
    recipe = Recipe((Layer((LINES,), enabled=False),))
    pixels = np.arange(50, dtype=np.uint8).reshape(2, 5, 5)
    assert responses(Wanted(recipe, 0, 0), StackedPictures(pixels)).maximum[1] == 49


def test_equal_values_stay_in_order_and_missing_ones_come_last():
    values = np.array([2.0, np.nan, 5.0, 2.0, -np.inf])
    np.testing.assert_array_equal(ranking(values), [2, 0, 3, 4, 1])
    np.testing.assert_array_equal(ranking(values, descending=False), [4, 0, 3, 2, 1])
    only = np.array([True, True, False, True, False])
    np.testing.assert_array_equal(ranking(values, only=only), [0, 3, 1])


def test_items_of_a_label():
    stack = StackedPictures(np.zeros((3, 2, 2)))
    dataset = Dataset("d", stack, ("a", "b"), np.array([1, NO_LABEL, 0]))
    np.testing.assert_array_equal(labelled(dataset, 1), [True, False, False])
    np.testing.assert_array_equal(labelled(dataset, NO_LABEL), [False, True, False])
    assert labelled(dataset, None).all()
    assert labelled(Dataset("d", stack), NO_LABEL).all()
    assert not labelled(Dataset("d", stack), 0).any()
