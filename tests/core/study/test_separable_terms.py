"""Rank and factors, against numpy.linalg.matrix_rank and the products themselves."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.compute.separation import separated
from core.presets import find_preset, presets
from core.recipe import Kernel
from core.study.applied_kernel import applied_kernel
from core.study.separable_terms import MOST_TERMS, separation
from tests.core.strategies import FIXED, random_weights, seeds


def of(weights, **how):
    return separation(applied_kernel(Kernel(weights, **how)))


def exact_rank(weights):
    """Gauss in fractions: no rounding anywhere."""
    rows = [[Fraction(int(number)) for number in row] for row in weights]
    rank = 0
    for column in range(len(rows[0])):
        pivot = next((row for row in range(rank, len(rows)) if rows[row][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for row in range(rank + 1, len(rows)):
            share = rows[row][column] / rows[rank][column]
            rows[row] = [a - share * b for a, b in zip(rows[row], rows[rank], strict=True)]
        rank += 1
    return rank


@FIXED
@given(
    seeds,
    st.sampled_from(("integers", "sparse", "ones", "outer")),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.sampled_from((1.0, 1 / 9, -3.0)),
)
def test_rank_and_factors_of_whole_weights(seed, style, shape, scale):
    weights = random_weights(np.random.default_rng(seed), shape, style)
    found = of(weights, scale=scale)
    assert found.rank == exact_rank(weights) == np.linalg.matrix_rank(weights)
    assert found.is_exact == (found.rank == 1)
    assert len(found.terms) == min(found.rank, MOST_TERMS)
    if found.rank == 1:
        for factor in (found.terms[0].column, found.terms[0].row):
            np.testing.assert_array_equal(factor, np.rint(factor))


@FIXED
@given(seeds, st.tuples(st.integers(1, 7), st.integers(1, 7)), st.integers(1, 7))
def test_terms_add_up_to_the_weights(seed, shape, rank):
    rng = np.random.default_rng(seed)
    weights = rng.normal(size=(shape[0], rank)) @ rng.normal(size=(rank, shape[1]))
    found = of(weights)
    assert found.rank == np.linalg.matrix_rank(weights) == min(rank, *shape)
    size = np.abs(weights).max()
    np.testing.assert_allclose(sum(t.weights for t in found.terms), weights, atol=1e-12 * size)
    assert found.share(found.rank) == pytest.approx(1)
    # The share of one term is what the best approximation by one leaves.
    left = weights - found.terms[0].weights
    assert 1 - found.share(1) == pytest.approx((left**2).sum() / (weights**2).sum(), abs=1e-9)


def test_the_engine_and_the_facts_agree_what_is_separable():
    for preset in presets():
        kernel = preset.kernel()
        assert of(kernel.weights).is_exact == (separated(kernel.weights) is not None), preset.id


@pytest.mark.parametrize(
    ("preset", "text"),
    [
        ("sobel-x", "[1 2 1]ᵀ × [−1 0 1]"),
        ("sobel-y", "[−1 0 1]ᵀ × [1 2 1]"),
        ("gaussian-5", "1/256 · [1 4 6 4 1]ᵀ × [1 4 6 4 1]"),
        ("box-3", "1/9 · [1 1 1]ᵀ × [1 1 1]"),
        ("line-vertical", "[1 1 1]ᵀ × [−1 2 −1]"),
        ("frei-chen-x", "1.41421 · [0.7071 1 0.7071]ᵀ × [−1 0 1]"),
    ],
)
def test_factors_as_text(preset, text):
    kernel = find_preset(preset).kernel()
    found = of(kernel.weights, scale=kernel.scale)
    assert found.terms[0].text == text


def test_the_laplacian_is_two_terms():
    found = of(find_preset("laplacian-4").kernel().weights)
    assert (found.rank, found.is_exact) == (2, False)
    assert found.share(1) == pytest.approx(0.98990, abs=1e-5)


@pytest.mark.parametrize("small", [1e-3, 1e-9, 1e-17])
def test_a_rank_that_hangs_by_a_thread(small):
    weights = np.outer([1, 2, 3], [1, 1, 1]) + small * np.outer([1, -1, 0], [1, 0, -1])
    assert of(weights).rank == np.linalg.matrix_rank(weights)


def test_no_weights_have_no_terms():
    found = of(np.zeros((3, 3)))
    assert (found.rank, found.terms, found.share(1)) == (0, (), 0)


def test_extreme_weights_are_weighed_too():
    assert of([[1e300, 0], [0, 1e300]]).rank == 2
    assert of([[1e-300, 0], [0, 1e-300]]).rank == 2
