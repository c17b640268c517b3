"""Kernels that are a column times a row take two passes, as exact as one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run, run_reference
from core.compute import byte_blocks, unrolled
from core.compute.methods import METHODS, method_of
from core.compute.pipeline import run_steps
from core.compute.separation import separated
from core.trace import finish


def is_separable(kernel):
    return method_of(Layer([kernel]), kernel) == "separable"


GAUSS = np.array([1.0, 4, 6, 4, 1])


@given(
    st.lists(st.integers(-50, 50), min_size=1, max_size=9),
    st.lists(st.integers(-50, 50), min_size=1, max_size=9),
)
def test_integer_products_give_integer_factors(column, row):
    weights = np.outer(column, row).astype(float)
    factors = separated(weights)
    if not weights.any():
        assert factors is None
        return
    for factor in factors:
        np.testing.assert_array_equal(factor, np.rint(factor))
    np.testing.assert_array_equal(factors[0] @ factors[1], weights)


def test_what_is_no_product_is_not_separated():
    assert separated(np.eye(5)) is None
    almost = np.outer(GAUSS, GAUSS)
    almost[0, 0] += 1e-6
    assert separated(almost) is None
    assert separated(np.zeros((5, 5))) is None


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("settings", [{}, {"stride": (2, 3)}, {"dilation": (2, 1)}])
def test_two_passes_agree_with_the_reference(dtype, flip, settings):
    random = np.random.default_rng(7)
    image = (random.random((60, 70)) * 255).astype(dtype)
    kernel = Kernel(np.outer(random.normal(size=7), random.normal(size=6)), scale=0.5, bias=3)
    assert is_separable(kernel)
    for border in ("reflect", "constant", "circular"):
        layer = Layer([kernel], border=border, border_value=-7.5, flip=flip, **settings)
        found = run(Recipe([layer]), image).layers[0].filtered
        wanted = run_reference(Recipe([layer]), image).layers[0].filtered
        bound = 20 * np.finfo(np.float32).eps * (0.5 * np.abs(kernel.weights).sum() * 255 + 3)
        np.testing.assert_allclose(found, wanted, rtol=0, atol=bound)


def test_integers_stay_exact():
    random = np.random.default_rng(8)
    image = random.integers(0, 256, (50, 50), dtype=np.uint8)
    layer = Layer([Kernel(np.outer(np.append(GAUSS, [0, 9]), [1, -2, 0, 2, -1, 3]))])
    found = run(Recipe([layer]), image).layers[0].filtered
    np.testing.assert_array_equal(found, run_reference(Recipe([layer]), image).layers[0].filtered)


def test_what_is_not_finite_reaches_the_same_outputs():
    image = np.ones((30, 30), np.float32)
    image[10, 10], image[20, 5], image[21, 7] = np.nan, np.inf, -np.inf
    weights = np.outer(np.append(GAUSS, [0, 9]), [1, -2, 0, 2, -1, 3])
    assert is_separable(Kernel(weights))
    layer = Layer([Kernel(weights)])
    found = run(Recipe([layer]), image).layers[0].filtered
    wanted = run_reference(Recipe([layer]), image).layers[0].filtered
    np.testing.assert_array_equal(found, wanted)


LARGE = np.random.default_rng(12).normal(size=(31, 29))


def test_the_cheapest_possible_method_is_taken():
    layer = Layer([Kernel(LARGE)])
    assert method_of(layer, layer.kernels[0]) == "fft"
    assert method_of(layer, Kernel(LARGE[:9, :9])) == "direct"
    assert method_of(layer, Kernel(np.outer(GAUSS, GAUSS))) == "direct"
    assert method_of(layer, Kernel(np.ones((7, 7)))) == "separable"
    assert method_of(layer, Kernel(np.ones((63, 63)))) == "separable"
    assert method_of(layer, Kernel(np.ones((2, 31, 31)))) == "direct"
    for settings in ({"stride": (2, 1)}, {"dilation": (1, 2)}):
        assert method_of(Layer([Kernel(LARGE)], **settings), Kernel(LARGE)) == "direct"


def test_small_whole_weights_on_bytes_have_a_method_of_their_own():
    def chosen(weights, dtype="uint8", wanted="automatic", **settings):
        kernel = Kernel(weights)
        return method_of(Layer([kernel], **settings), kernel, wanted, dtype=dtype)

    whole = "whole" if byte_blocks.IS_POSSIBLE else "direct"
    edges = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
    assert chosen(edges) == whole
    assert chosen(edges, wanted="direct") == "direct"
    assert chosen(edges, "uint16") == chosen(edges, "float32") == "direct"
    assert chosen(np.full((3, 3), 0.5), wanted="whole") == "direct"
    assert chosen(np.full((3, 3), 128.0), wanted="whole") == "direct"
    assert chosen(edges, dilation=(1, 2)) == "direct"
    assert chosen(edges, border="keep") == chosen(edges, activation="tanh") == "direct"
    assert chosen(edges, pooling=Pooling("median")) == "direct"
    assert chosen(np.ones((63, 63))) == "separable"


def test_a_method_can_be_forced_where_it_is_possible():
    layer = Layer([Kernel(LARGE)])
    assert method_of(layer, Kernel(LARGE), "direct") == "direct"
    assert method_of(layer, Kernel(LARGE), "separable") == "direct"
    assert method_of(layer, Kernel(np.ones((3, 3))), "separable") == "separable"
    assert method_of(layer, Kernel(np.eye(3)), "fft") == "fft"


@pytest.mark.parametrize("method", ["automatic", *METHODS])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_every_method_agrees_with_the_reference(method, dtype):
    unrolled.has_fft()
    unrolled.wait_until_compiled()
    image = (np.random.default_rng(13).random((150, 170)) * 255).astype(dtype)
    for kernel in (
        Kernel(LARGE, scale=0.5, bias=3),
        Kernel(np.outer(LARGE[0], LARGE[:, 0])),
        Kernel(np.rint(LARGE * 9)),
    ):
        layer = Layer([kernel], activation="relu", border="circular", flip=True)
        recipe = Recipe([layer])
        found = finish(run_steps(recipe, image, method=method)).layers[0].filtered
        wanted = run_reference(recipe, image).layers[0].filtered
        if dtype != np.float32 and (kernel.weights == np.rint(kernel.weights)).all():
            np.testing.assert_array_equal(found, wanted)
        size = abs(kernel.scale) * np.abs(kernel.weights).sum() * 255 + abs(kernel.bias)
        bound = 40 * np.finfo(np.float32).eps * size
        np.testing.assert_allclose(found, wanted, rtol=0, atol=bound)


def test_by_fft_zeros_stay_zero_and_what_is_not_finite_stays_where_it_is():
    unrolled.has_fft()
    unrolled.wait_until_compiled()
    image = np.zeros((400, 500), np.float32)
    image[200:, 250:] = 1e6 * np.random.default_rng(14).random((200, 250))
    image[300, 300], image[350, 30] = np.nan, np.inf
    recipe = Recipe([Layer([Kernel(LARGE, bias=7)])])
    found = run(recipe, image).layers[0].filtered
    wanted = run_reference(recipe, image).layers[0].filtered
    np.testing.assert_array_equal(np.isfinite(found), np.isfinite(wanted))
    assert (found[0, :150, :200] == 7).all()
