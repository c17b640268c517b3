"""Kernels that are a column times a row take two passes, as exact as one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Kernel, Layer, Recipe, run, run_reference
from core.compute.correlation import is_separable
from core.compute.separation import is_worth_it, separated

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


def test_small_kernels_stay_in_one_pass():
    assert not is_worth_it(3, 3)
    assert is_worth_it(5, 5)
    assert not is_worth_it(1, 63)
    assert not is_separable(Kernel(np.ones((3, 3))))
    assert is_separable(Kernel(np.ones((7, 7))))
    assert not is_separable(Kernel(np.ones((2, 7, 7))))


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
    layer = Layer([Kernel(np.outer(GAUSS, [1, -2, 0, 2, -1]))])
    found = run(Recipe([layer]), image).layers[0].filtered
    np.testing.assert_array_equal(found, run_reference(Recipe([layer]), image).layers[0].filtered)


def test_what_is_not_finite_reaches_the_same_outputs():
    image = np.ones((30, 30), np.float32)
    image[10, 10], image[20, 5], image[21, 7] = np.nan, np.inf, -np.inf
    weights = np.outer(GAUSS, [1, -2, 0, 2, -1])
    assert is_separable(Kernel(weights))
    layer = Layer([Kernel(weights)])
    found = run(Recipe([layer]), image).layers[0].filtered
    wanted = run_reference(Recipe([layer]), image).layers[0].filtered
    np.testing.assert_array_equal(found, wanted)
