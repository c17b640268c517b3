"""Which maps are looked at: numbers that are true of what a run makes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from core import Image, Kernel, Layer, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.study.map_choice import colour_group, has_former_layer, input_maps, map_choice
from tests.core.strategies import FIXED, recipes

RNG = np.random.default_rng(3)
TWO = Layer([Kernel(RNG.integers(-3, 4, (3, 3))) for _ in range(2)])
ONE = Layer([Kernel(RNG.integers(-3, 4, (3, 3)))])
RGB = RNG.integers(0, 256, (9, 11, 3), dtype=np.uint8)


def chosen(recipe, image, **what):
    image = Image(image)
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    return map_choice(recipe, plans, image.channels, **what)


def test_colours_stay_together_behind_kernels_of_two_dimensions():
    recipe = Recipe([TWO, ONE])
    found = chosen(recipe, RGB, layer=1, kernel=0, picture=1)
    assert (found.count, found.incoming, found.made) == (2, (3, 4, 5), (3, 4, 5))
    # The second kernel's picture is what each colour alone becomes.
    made = run(recipe, RGB).layers[1].filtered
    for colour, number in enumerate(found.made):
        alone = run(Recipe([replace(TWO, kernels=TWO.kernels[1:]), ONE]), RGB[:, :, colour])
        np.testing.assert_array_equal(made[number], alone.layers[1].filtered[0])


def test_three_kernels_on_a_gray_picture_are_no_colours():
    recipe = Recipe([Layer([*TWO.kernels, *ONE.kernels]), TWO])
    found = chosen(recipe, RGB[:, :, 0], layer=1, kernel=1, picture=2)
    assert (found.count, found.incoming, found.made) == (3, (2,), (5,))
    assert found.of_kernel == (3, 6)
    assert colour_group(recipe, 3, 1) == 3
    assert colour_group(replace(recipe, color="luminance"), 3, 1) == 1


def test_a_kernel_that_sums_makes_one_map_of_every_picture():
    recipe = Recipe([TWO, Layer([Kernel(RNG.normal(size=(2, 3, 3))) for _ in range(4)])])
    found = chosen(recipe, RGB[:, :, 0], layer=1, kernel=3, picture=1)
    assert (found.count, found.incoming, found.made, found.of_kernel) == (2, (1,), (3,), (3, 4))
    assert colour_group(recipe, 3, 2) == 1


def test_layers_that_are_off_count_for_nothing():
    off = replace(TWO, enabled=False)
    recipe = Recipe([off, ONE, off])
    assert not has_former_layer(recipe, 1)
    assert has_former_layer(recipe, 2)
    found = chosen(recipe, RGB, layer=2, kernel=1, picture=0)
    assert found.made == found.incoming == (0, 1, 2)


@pytest.mark.parametrize("picture", [-1, 0, 1, 10**9])
def test_a_picture_that_is_not_there_is_the_nearest(picture):
    found = chosen(Recipe([TWO, ONE]), RGB[:, :, 0], layer=1, kernel=0, picture=picture)
    assert found.picture == min(max(picture, 0), 1)


@settings(FIXED, max_examples=60)
@given(recipes())
def test_the_numbers_are_those_of_maps_that_there_are(recipe):
    image = Image(np.zeros((24, 26, 3), np.float32))
    shape = 3, 24, 26
    try:
        plans = plan_recipe(recipe, shape)
    except ShapeError:
        return
    for layer, plan in enumerate(plans):
        met, made = [], set()
        for kernel in range(len(recipe.layers[layer].kernels)):
            found = map_choice(recipe, plans, image.channels, layer=layer, kernel=kernel, picture=0)
            for picture in range(found.count):
                at = map_choice(
                    recipe, plans, image.channels, layer=layer, kernel=kernel, picture=picture
                )
                if kernel == 0:
                    met += at.incoming
                made.update(at.made)
                low, high = at.of_kernel
                assert all(low <= number < high for number in at.made)
                assert high <= plan.filtered_shape[0]
                if layer:
                    assert at.incoming == input_maps(recipe, plans, 3, layer, picture)
        assert met == list(range(plan.input_shape[0]))
        # Every map that the layer makes can be looked at.
        assert made == set(range(plan.filtered_shape[0]))
