"""The equivalent kernel gives what the layers give, by the float64 reference, off the border."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run_reference
from core.compute.geometry import ShapeError, placement, plan_recipe
from core.presets import find_preset
from core.study.border_share import border_map
from core.study.equivalent import (
    EquivalentError,
    difference_steps,
    equivalent,
    equivalent_steps,
)
from core.trace import finish
from tests.core import strategies

BOX = Kernel(np.ones((3, 3)), name="Box 3", scale=1 / 9)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel x")


def of(*layers, shape=(1, 40, 50), map=0, color="channels"):
    recipe = Recipe(layers, color=color)
    return equivalent(recipe, plan_recipe(recipe, shape), len(layers) - 1, map)


@st.composite
def linear_recipes(draw, channels):
    """Layers without anything nonlinear in between, some of them off, over small maps."""
    made, maps = [], channels
    small = st.tuples(st.integers(1, 4), st.integers(1, 4))
    for _ in range(draw(st.integers(1, 3))):
        layer = draw(strategies.layers(maps, sizes=small))
        kind = draw(st.sampled_from(("average", "sum", "first")))
        pooling = layer.pooling and replace(layer.pooling, kind=kind)
        made.append(replace(layer, activation="none", pooling=pooling))
        if layer.enabled:
            separate = layer.kernels[0].channels is None
            maps = len(layer.kernels) * (maps if separate else 1)
    last = made[-1]
    made[-1] = replace(
        last,
        activation=draw(st.sampled_from(strategies.ACTIVATIONS)),
        pooling=draw(st.one_of(st.none(), strategies.poolings())),
    )
    return Recipe(tuple(made))


@settings(strategies.FIXED, max_examples=200)
@given(st.data(), st.integers(1, 3), strategies.seeds)
def test_one_layer_does_the_same(data, channels, seed):
    recipe = data.draw(linear_recipes(channels))
    rng = np.random.default_rng(seed)
    rows, columns = (int(size) for size in rng.integers(6, 22, 2))
    image = rng.integers(0, 256, (rows, columns, channels)).astype(np.uint8)
    try:
        plans = plan_recipe(recipe, (channels, rows, columns))
    except ShapeError:
        event("cannot be run")
        assume(False)
    last = len(recipe.layers) - 1
    if not any(layer.enabled for layer in recipe.layers):
        with pytest.raises(EquivalentError, match="switched on"):
            equivalent(recipe, plans, last, 0)
        return
    made = run_reference(recipe, image).layers[last]
    is_off = not recipe.layers[last].enabled
    for map in range(plans[last].filtered_shape[0]):
        try:
            found = equivalent(recipe, plans, last, map)
        except EquivalentError as error:
            assert "63" in str(error) or "64" in str(error)  # noqa: PT017
            event("too large")
            continue
        layer = found.layer
        assert len(layer.kernels) == 1
        assert not layer.flip
        one = Recipe((layer,))
        if is_off:  # then its own activation and pooling follow too, and are not compared
            continue
        (plan,) = plan_recipe(one, (channels, rows, columns))
        whole = run_reference(one, image).layers[0].filtered[found.map]
        (top, bottom), (left, right) = found.interior
        expected = made.filtered[map]
        assert 0 <= top <= bottom <= expected.shape[0]
        assert 0 <= left <= right <= expected.shape[1]
        if found.has_interior:
            event("compared")
            size = 1 + 255 * np.abs(layer.kernels[0].weights).sum() * abs(layer.kernels[0].scale)
            size += abs(layer.kernels[0].bias)
            np.testing.assert_allclose(
                whole[top:bottom, left:right],
                expected[top:bottom, left:right],
                rtol=0,
                atol=1e-11 * size * 100,
            )
        if plan.filtered_shape[1:] == plans[last].filtered_shape[1:]:
            event("same size")


@settings(strategies.FIXED, max_examples=150)
@given(st.data())
def test_the_interior_is_all_that_no_border_takes_part_in(data):
    recipe = data.draw(linear_recipes(1))
    assume(all(layer.pooling is None for layer in recipe.layers[:-1]))
    assume(recipe.layers[-1].enabled)
    ones = tuple(
        replace(
            layer,
            kernels=tuple(replace(k, weights=np.ones_like(k.weights)) for k in layer.kernels),
        )
        for layer in recipe.layers
    )
    recipe = replace(recipe, layers=ones)
    try:
        plans = plan_recipe(recipe, (1, 20, 23))
        found = equivalent(recipe, plans, len(ones) - 1, 0)
    except (ShapeError, EquivalentError):
        assume(False)
    if any(layer.kernels[0].channels is not None for layer in ones):
        assume(all(len(layer.kernels) == 1 for layer in ones))
    shares = border_map(recipe, plans, len(ones) - 1, "filtered", 0)
    made = shares.sampled(*(np.arange(size) for size in shares.shape))
    inside = np.zeros(shares.shape, bool)
    inside[slice(*found.interior[0]), slice(*found.interior[1])] = True
    np.testing.assert_array_equal(inside, (made[0] == 0) & (made[1] == 0))
    event("some" if inside.any() else "none")


def test_padding_same_stays_and_so_does_the_place():
    layers = (Layer((BOX,)), Layer((SOBEL,), flip=True, border="zeros"))
    found = of(*layers)
    assert found.layer.padding == "same"
    assert found.layer.border == "reflect"
    assert found.layer.kernels[0].anchor == (2, 2)
    assert found.interior == ((2, 38), (2, 48))
    assert found.count == 2
    kernel = found.kernel
    assert kernel.name == "Box 3 → Sobel x"
    assert kernel.scale == 1 / 9
    assert (kernel.weights == np.outer([1, 3, 4, 3, 1], [1, 1, 0, -1, -1])).all()
    many = (Layer((BOX,), stride=(2, 1)), Layer((SOBEL,), padding="valid"), Layer((BOX,)))
    one = of(*many)
    places = []
    for recipe in (Recipe(many), Recipe((one.layer,))):
        plans = plan_recipe(recipe, (1, 40, 50))
        places.append(placement(recipe, plans, len(recipe.layers) - 1, "filtered"))
        assert plans[-1].filtered_shape == (1, 18, 48)
    assert places[0] == places[1]


def test_bias_scale_and_strides():
    found = of(
        Layer((Kernel([[2.0]], scale=3, bias=5),), stride=(2, 2)),
        Layer((Kernel([[1.0, 1, 1]], scale=0.5, bias=-1),), stride=(2, 3)),
    )
    kernel = found.kernel
    assert found.layer.stride == (4, 6)
    assert found.layer.dilation == (1, 2)
    assert (kernel.weights == [[2, 2, 2]]).all()
    assert kernel.scale == 1.5
    assert kernel.bias == 0.5 * 15 - 1


def test_poolings_that_are_linear():
    after = Layer((Kernel([[1.0]]),))
    mean = of(Layer((Kernel([[1.0]]),), pooling=Pooling("average", size=(2, 3))), after)
    assert (mean.kernel.weights == np.ones((2, 3))).all()
    assert mean.kernel.scale == pytest.approx(1 / 6)
    assert mean.layer.stride == (2, 3)
    first = of(Layer((SOBEL,), pooling=Pooling("first")), after)
    assert (first.kernel.weights == SOBEL.weights).all()
    assert first.layer.stride == (2, 2)


def test_what_follows_the_last_kernel_stays():
    last = Layer((BOX,), activation="relu", pooling=Pooling("max", size=(3, 3)))
    found = of(Layer((SOBEL,)), last)
    assert found.layer.activation == "relu"
    assert found.layer.pooling == last.pooling


def test_one_layer_is_its_own():
    layer = Layer((SOBEL,), pooling=Pooling())
    assert of(layer).layer == layer
    assert of(layer).count == 1
    turned = of(replace(layer, flip=True)).layer
    assert turned.kernels[0].name == "Robinson W"  # which that is
    assert (turned.kernels[0].weights == SOBEL.weights[::-1, ::-1]).all()
    gabor = find_preset("gabor").kernel()
    assert of(Layer((gabor,))).kernel == gabor
    off = Layer((BOX,), enabled=False)
    assert of(off, layer, off).layer == layer


def test_weights_over_maps():
    kernels = Kernel(np.ones((1, 3)), scale=2, bias=1), Kernel(np.ones((3, 1)), bias=3)
    summing = Kernel(np.array([[[1.0]], [[10.0]]]))
    gray = of(Layer(kernels), Layer((summing,)))
    assert (gray.kernel.weights == [[0, 10, 0], [2, 12, 2], [0, 10, 0]]).all()
    assert gray.kernel.bias == 31
    colour = Kernel(np.arange(6.0).reshape(6, 1, 1))
    found = of(Layer(kernels), Layer((colour,)), shape=(3, 9, 9))
    assert found.kernel.weights.shape == (3, 3, 3)
    assert found.kernel.weights[:, 1, 1].tolist() == [0 + 3, 2 + 4, 4 + 5]


@pytest.mark.parametrize(
    ("layers", "sentence"),
    [
        (
            (Layer((BOX,), activation="relu"), Layer((BOX,))),
            "the activation ReLU of layer 1 is not linear, so that no single kernel does the same",
        ),
        (
            (Layer((BOX,)), Layer((BOX,), pooling=Pooling()), Layer((BOX,))),
            "the pooling of layer 2, Maximum, is not linear, so that no single kernel does the"
            " same",
        ),
        (
            (Layer((Kernel(np.ones((63, 3))),)), Layer((Kernel(np.ones((9, 1))),))),
            "up to layer 2 the kernel would be 71 x 3, and the table ends at 63 x 63",
        ),
        (
            (Layer((BOX,), stride=(16, 1)), Layer((BOX,), stride=(8, 1))),
            "up to layer 2 the stride would be 128 x 1, and the largest is 64",
        ),
        (
            (Layer((Kernel([[1e200]]),)), Layer((Kernel([[1e200]]),))),
            "weights: row 1, column 1: ",
        ),
        (
            (Layer((Kernel([[1]], bias=1e300),)), Layer((Kernel([[1]], scale=1e300),))),
            "the scale or the bias would be too large for a number",
        ),
        ((Layer((BOX,), enabled=False),), "no layer is switched on"),
    ],
)
def test_refusals_say_where_and_why(layers, sentence):
    with pytest.raises(EquivalentError) as refused:
        of(*layers, shape=(1, 300, 300))
    assert str(refused.value).startswith(sentence.split(":")[0])


def test_identities_are_no_hindrance():
    leaky = Layer((BOX,), activation="leaky_relu", slope=1.0)
    one = Layer((BOX,), pooling=Pooling("max", size=(1, 1), stride=(2, 2)))
    assert of(leaky, one, Layer((SOBEL,))).layer.stride == (2, 2)
    with pytest.raises(EquivalentError):
        of(replace(one, pooling=Pooling("l2", size=(1, 1))), leaky)


def test_the_measured_difference_is_rounding():
    recipe = Recipe((Layer((BOX,)), Layer((SOBEL,))))
    pixels = np.random.default_rng(1).integers(0, 256, (600, 900, 3)).astype(np.uint8)
    image = Image(pixels)
    plans = plan_recipe(recipe, (3, 600, 900))
    found = finish(equivalent_steps(recipe, plans, 1, 2))
    assert found.map == 2
    made = finish(difference_steps(recipe, image, plans, 1, 2, found))
    assert made.rows == (172, 428)
    assert made.columns == (322, 578)
    assert 0 <= made.greatest < 1e-3 < made.largest
    wrong = replace(found, layer=replace(found.layer, kernels=(BOX,)))
    assert finish(difference_steps(recipe, image, plans, 1, 2, wrong)).greatest > 1


def test_nothing_to_measure_in_a_picture_of_borders():
    recipe = Recipe((Layer((BOX,)), Layer((BOX,))))
    plans = plan_recipe(recipe, (1, 4, 4))
    found = equivalent(recipe, plans, 1, 0)
    assert not found.has_interior
    image = Image(np.zeros((4, 4), np.uint8))
    assert finish(difference_steps(recipe, image, plans, 1, 0, found)) is None
