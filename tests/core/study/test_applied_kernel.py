"""Kernels as a layer applies them, against the pixels that a run makes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.compute.reference import run_reference
from core.recipe import Kernel, Layer, Recipe
from core.study.applied_kernel import applied_kernel
from tests.core.strategies import FIXED, kernels


@FIXED
@given(
    st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(lambda shape: kernels(shape)),
    st.booleans(),
    st.tuples(st.integers(1, 3), st.integers(1, 3)),
)
def test_each_weight_meets_the_pixel_at_its_distance(kernel, flip, dilation):
    """An impulse comes out as the weights, each where it reads the impulse from."""
    layer = Layer([kernel], flip=flip, dilation=dilation, border="zeros")
    picture = np.zeros((41, 41), np.float32)
    picture[20, 20] = 1
    made = run_reference(Recipe([layer]), picture).layers[0].filtered[0] - kernel.bias
    applied = applied_kernel(kernel, layer)
    expected = np.zeros((41, 41))
    for i, y in enumerate(applied.y.astype(int)):
        for j, x in enumerate(applied.x.astype(int)):
            expected[20 - y, 20 - x] += applied.weights[i, j]
    np.testing.assert_allclose(made, expected, atol=1e-12)
    assert applied.channels == 1
    assert applied.plane() is applied


def test_planes_of_three_dimensions():
    weights = np.arange(12.0).reshape(3, 2, 2)
    applied = applied_kernel(Kernel(weights, scale=2))
    assert applied.channels == 3
    np.testing.assert_array_equal(applied.plane(1).weights, 2 * weights[1])
    np.testing.assert_array_equal(applied.plane().weights, 2 * weights.sum(axis=0))
    assert not applied.plane(1).weights.flags.writeable


def test_weights_too_large_for_squares_stay_numbers():
    assert np.isfinite(applied_kernel(Kernel([[1e300]], scale=1e300)).weights ** 2).all()
