"""Layers of learned weights: every layout against PyTorch's and Keras' meaning of the axes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import correlate

from core import Image, Kernel, Layer, Recipe, run
from core.checks import RecipeError
from core.learned_layers import (
    LAYOUTS,
    Bank,
    Taking,
    bank_of,
    bank_shape,
    check_inputs,
    kernels_of,
    layouts_of,
    with_input_scale,
    with_kernels,
    with_layer_behind,
)

RNG = np.random.default_rng(3)
ARRAY = RNG.normal(size=(5, 3, 2, 4))
"""filters, inputs, rows, columns"""
BANK = Bank("conv1", ARRAY, np.arange(5.0))


def test_layouts_name_the_axes():
    for f, i, r, c in np.ndindex(5, 3, 2, 4):
        assert bank_of(ARRAY, "oihw").weights[f, i, r, c] == ARRAY[f, i, r, c]
        keras = np.moveaxis(ARRAY, (2, 3, 1, 0), (0, 1, 2, 3))
        assert keras.shape == (2, 4, 3, 5)
        assert bank_of(keras, "hwio").weights[f, i, r, c] == ARRAY[f, i, r, c]
        lite = np.moveaxis(ARRAY, 1, 3)
        assert bank_of(lite, "ohwi").weights[f, i, r, c] == ARRAY[f, i, r, c]
        depthwise = np.moveaxis(ARRAY, (2, 3, 0, 1), (0, 1, 2, 3))  # 5 inputs, multiplier 3
        assert bank_of(depthwise, "hwim").weights[f * 3 + i, 0, r, c] == ARRAY[f, i, r, c]
    three = ARRAY[0]
    assert bank_of(three, "ohw").weights.shape == (3, 1, 2, 4)
    assert bank_of(three, "ihw").weights.shape == (1, 3, 2, 4)
    np.testing.assert_array_equal(bank_of(np.moveaxis(three, 0, 2), "hwo").weights[1, 0], three[1])
    np.testing.assert_array_equal(bank_of(three[0], "hw").weights[0, 0], three[0])


def test_every_layout_is_in_its_place():
    for name, row in LAYOUTS.items():
        assert row.name == name
        assert row.label
        assert bank_shape((2,) * row.dimensions, name)


@pytest.mark.parametrize(
    ("shape", "first"),
    [
        ((64, 3, 7, 7), "oihw"), ((7, 7, 3, 64), "hwio"), ((3, 3, 64, 64), "hwio"),
        ((64, 64, 3, 3), "oihw"), ((3, 3, 3, 3), "oihw"), ((32, 1, 3, 3), "oihw"),
        ((5, 5, 1, 6), "hwio"), ((6, 1, 5, 5), "oihw"), ((128, 64, 1, 1), "oihw"),
        ((1, 1, 64, 128), "hwio"), ((3, 3, 3, 32), "hwio"), ((32, 3, 3, 16), "ohwi"),
        ((8, 3, 3), "ohw"), ((3, 3, 8), "hwo"), ((5, 7), "hw"),
    ],
)  # fmt: skip
def test_the_likeliest_layout_comes_first(shape, first):
    assert layouts_of(shape)[0] == first


@pytest.mark.parametrize("shape", [(), (3,), (64, 64), (3, 0), (1, 2, 3, 4, 5), (70, 70, 70)])
def test_what_is_no_bank_has_no_layout(shape):
    assert layouts_of(shape) == ()


def test_large_kernels_are_refused_by_their_size():
    with pytest.raises(RecipeError, match="64 x 3, larger than 63 x 63"):
        bank_shape((2, 2, 64, 3), "oihw")
    with pytest.raises(RecipeError, match="5 dimensions, this order has 4"):
        bank_shape((1,) * 5, "oihw")
    with pytest.raises(RecipeError, match="more than 4096 inputs"):
        bank_shape((1, 5000, 3, 3), "oihw")


def test_a_bias_has_to_fit():
    assert bank_of(ARRAY, "oihw", bias=np.arange(5)).bias.tolist() == [0, 1, 2, 3, 4]
    with pytest.raises(RecipeError, match="bias has 3 numbers for 5"):
        bank_of(ARRAY, "oihw", bias=np.arange(3))


def test_summed_filters_do_what_a_cnn_does():
    pixels = RNG.normal(size=(9, 8, 3)).astype(np.float32)
    kernels = kernels_of(BANK, Taking((1, 4)))
    assert [kernel.name for kernel in kernels] == ["conv1 2", "conv1 5"]
    recipe = with_kernels(Recipe([Layer([Kernel([[1]])], flip=True)]), 0, kernels)
    recipe = Recipe([Layer(recipe.layers[0].kernels, border="zeros")])
    maps = run(recipe, Image(pixels)).layers[0].filtered
    for found, number in zip(maps, (1, 4), strict=True):
        expected = sum(
            correlate(pixels[:, :, i].astype(float), ARRAY[number, i], mode="constant",
                      origin=(-1, -1))
            for i in range(3)
        )  # fmt: skip
        # ndimage's centre of an even side is one further than here.
        np.testing.assert_allclose(found, expected + BANK.bias[number], atol=1e-5)


def test_ways_of_taking():
    (mean,) = kernels_of(BANK, Taking((2,), way="mean"))
    np.testing.assert_allclose(mean.weights, ARRAY[2].mean(0))
    (one,) = kernels_of(BANK, Taking((2,), inputs=(1, 1), way="one", with_bias=False))
    np.testing.assert_array_equal(one.weights, ARRAY[2, 1])
    assert one.bias == 0
    (slice_,) = kernels_of(BANK, Taking((2,), inputs=(1, 2)))
    np.testing.assert_array_equal(slice_.weights, ARRAY[2, 1:3])
    assert slice_.bias == 2
    gray = bank_of(ARRAY[:, :1], "oihw")
    assert kernels_of(gray, Taking((0,)))[0].channels is None


@pytest.mark.parametrize(
    ("taking", "words"),
    [
        (Taking(()), "no filter"),
        (Taking((0,), inputs=(2, 1)), "3 inputs"),
        (Taking((0,), inputs=(0, 3)), "3 inputs"),
        (Taking((0,) * 5000), "at most 4096"),
    ],
)
def test_what_cannot_be_taken(taking, words):
    with pytest.raises(RecipeError, match=words):
        kernels_of(BANK, taking)


def test_filters_have_to_fit_the_maps_that_come_in():
    kernels = kernels_of(BANK, Taking((0, 1)))
    check_inputs(kernels, 3)
    check_inputs(kernels, None)
    check_inputs(kernels_of(BANK, Taking((0,), way="mean")), 7)
    with pytest.raises(RecipeError, match="read 3 maps, but 1 come in"):
        check_inputs(kernels, 1)


def test_a_new_layer_stands_behind_its_layer():
    kernels = kernels_of(BANK, Taking((0,)))
    layers = [Layer([Kernel([[number]])]) for number in (1, 2)]
    found = with_layer_behind(Recipe(layers), 0, kernels, name="conv1")
    assert (found.layers[0], found.layers[2]) == tuple(layers)
    assert found.layers[1].name == "conv1"
    assert found.layers[1].border == "zeros"


@pytest.mark.parametrize("border", ["zeros", "constant", "reflect"])
def test_an_input_scale(border):
    layer = Layer(
        [Kernel(ARRAY[0], scale=2, bias=1)], border=border, border_value=3, activation="tanh"
    )
    recipe = Recipe([layer, Layer([Kernel([[2]])])])
    pixels = RNG.normal(size=(6, 7, 3)).astype(np.float32)
    expected = run(recipe, Image(pixels)).layers[-1].pooled
    found = run(with_input_scale(recipe, 1 / 255), Image(pixels * np.float32(255)))
    np.testing.assert_allclose(found.layers[-1].pooled, expected, rtol=1e-4, atol=1e-5)


def test_nan_with_unusual_bits_gives_no_warning():
    array = np.full((1, 1, 3, 3), 0x7FA00000, np.uint32).view(np.float32)
    assert np.isnan(bank_of(array, "oihw").weights).all()
