"""Whole weights, against fractions and against what the filter then gives."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Kernel
from core.checks import RecipeError
from core.integer_weights import LARGEST, TOLERANCE, whole_weights
from core.kernel_edits import weight_sum
from core.presets import find_preset, presets


def check(kernel):
    made = whole_weights(kernel)
    after = made.kernel
    assert (after.weights == np.round(after.weights)).all()
    before = kernel.weights * kernel.scale
    largest = np.abs(before).max()
    off = np.abs(after.weights * after.scale - before).max() / largest
    assert off <= TOLERANCE + 1e-9
    assert off == pytest.approx(made.error, abs=1e-9)
    assert weight_sum(after) * after.scale == pytest.approx(
        weight_sum(kernel) * kernel.scale, abs=1e-9 * largest * kernel.weights.size
    )
    assert replace(after, weights=kernel.weights, scale=kernel.scale) == kernel
    return made


@pytest.mark.parametrize(
    ("weights", "whole", "scale"),
    [
        ([[1 / 9] * 3] * 3, [[1] * 3] * 3, 1 / 9),
        ([[0.25, 0.5, 0.25]], [[1, 2, 1]], 1 / 4),
        ([[2 / 3]], [[2]], 1 / 3),
        ([[0.1, -0.3]], [[1, -3]], 1 / 10),
        ([[1 / 1024, 0]], [[1, 0]], 1 / 1024),
        ([[2**0.5, 2 * 2**0.5]], [[1, 2]], 2**0.5),
        ([[2, 4, 2]], [[2, 4, 2]], 1),
    ],
)
def test_exact_ones(weights, whole, scale):
    made = check(Kernel(weights))
    np.testing.assert_array_equal(made.kernel.weights, whole)
    assert made.kernel.scale == scale
    assert made.error == 0


def test_the_scale_that_was_there_stays_in():
    assert whole_weights(Kernel([[0.5, 1.5]], scale=3)).kernel == Kernel([[1, 3]], scale=1.5)


@given(
    st.lists(st.integers(-50, 50), min_size=1, max_size=9).filter(any),
    st.integers(1, LARGEST),
)
def test_the_smallest_divisor_is_found(numerators, divisor):
    fractions = [Fraction(number, divisor) for number in numerators]
    needed = np.lcm.reduce([fraction.denominator for fraction in fractions])
    kernel = Kernel([[float(fraction) for fraction in fractions]])
    made = check(kernel)
    assert made.error == 0
    np.testing.assert_array_equal(
        made.kernel.weights[0], [int(fraction * int(needed)) for fraction in fractions]
    )


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset(preset):
    check(preset.kernel())


def test_a_gaussian_gets_the_sum_of_its_weights_as_divisor():
    kernel = whole_weights(find_preset("Gaussian blur").kernel()).kernel
    assert 1 / kernel.scale == pytest.approx(kernel.weights.sum(), rel=1e-12)


@given(st.integers(0, 2**32 - 1), st.sampled_from([(3, 3), (2, 4, 5), (7, 7)]))
def test_random_weights(seed, shape):
    check(Kernel(np.random.default_rng(seed).normal(size=shape), scale=2, bias=1))


@pytest.mark.parametrize("kernel", [Kernel([[0.0, 0.0]]), Kernel([[5e-324]], scale=0.1)])
def test_what_cannot_be_rounded(kernel):
    with pytest.raises(RecipeError):
        whole_weights(kernel)


def test_a_sum_of_zero_that_no_whole_numbers_keep():
    kernel = Kernel([[1, -1 + 1e-9 / 3, -1e-9 / 3]])
    assert weight_sum(whole_weights(kernel).kernel) == 0


def test_huge_weights_do_not_overflow():
    made = check(Kernel([[1.5e308, 0.25]]))
    assert made.kernel.weights.tolist() == [[1, 0]]
