"""The facts about a kernel together, and those that are simple sums."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recipe import Kernel, Layer
from core.study.applied_kernel import applied_kernel
from core.study.kernel_facts import decibels, kernel_facts, noise_gain
from tests.core.strategies import FIXED, kernels

SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def test_sobel():
    found = kernel_facts(SOBEL)
    assert (found.total, found.magnitude) == (0, 8)
    assert found.noise_gain == pytest.approx(math.sqrt(12))
    assert found.noise_decibels == pytest.approx(10 * math.log10(12))
    assert str(found.moments.words) == "first derivative along x, gain 8"
    assert str(found.nearest.words) == "Sobel x = Robinson E = Vertical lines (exact)"
    assert (found.separation.rank, found.separation.is_exact) == (1, True)
    assert found.response.shape == (129, 129)
    assert found.response[64, 64] == 0


@FIXED
@given(kernels((3, 4, 5)), st.sampled_from((None, 0, 2)), st.booleans())
def test_sums_count_every_channel_and_planes_one(kernel, channel, flip):
    found = kernel_facts(kernel, Layer([kernel], flip=flip), channel)
    scaled = kernel.scale * kernel.weights
    size = np.abs(kernel.weights).sum()
    assert found.total == pytest.approx(kernel.weights.sum(), abs=1e-9 * size)
    assert found.applied_total == pytest.approx(scaled.sum(), abs=1e-9 * size)
    assert found.applied_magnitude == pytest.approx(np.abs(scaled).sum())
    assert found.noise_gain == pytest.approx(np.linalg.norm(scaled))
    plane = scaled.sum(axis=0) if channel is None else scaled[channel]
    plane = plane[::-1, ::-1] if flip else plane
    np.testing.assert_allclose(found.plane.weights, plane, atol=1e-15)
    middle = found.response.shape[0] // 2
    assert found.response[middle, middle].real == pytest.approx(plane.sum(), abs=1e-9 * size)


def test_noise_as_it_is_measured():
    rng = np.random.default_rng(3)
    noise = rng.normal(size=(400, 400))
    weights = rng.normal(size=(5, 5))
    from scipy.ndimage import correlate

    measured = correlate(noise, 0.5 * weights, mode="wrap").std()
    assert noise_gain(applied_kernel(Kernel(weights, scale=0.5))) == pytest.approx(
        measured, rel=0.02
    )


def test_no_weights_at_all():
    found = kernel_facts(Kernel(np.zeros((4, 4))))
    assert (found.noise_gain, found.noise_decibels, found.nearest) == (0, -math.inf, None)
    assert decibels(10) == 20


@pytest.mark.parametrize("weights", [[[1e308, -1e308]], [[1e-320]], [[5e-324, 0], [0, 1]]])
def test_extreme_weights_raise_nothing(weights):
    found = kernel_facts(Kernel(weights, scale=1e5))
    assert np.isfinite(found.noise_gain)
    assert np.isfinite(found.response).all()


def test_large_kernels_have_more_samples():
    assert kernel_facts(Kernel(np.ones((63, 3)))).response.shape == (257, 257)
    wide = Kernel(np.ones((3, 3)))
    assert kernel_facts(wide, Layer([wide], dilation=(64, 1))).response.shape == (257, 257)
