"""Gradient descent: its gradients, where it arrives, and why it does not."""

from itertools import islice

import numpy as np
import pytest

from core import Image, Kernel
from core.files.samples import sample_image
from core.learning.constraints import LearnError
from core.learning.descent import (
    USUAL_RATES,
    Descent,
    descend,
    pool_steps,
    start_state,
    why_diverged,
)
from core.learning.least_squares import fit
from core.learning.optimizers import OPTIMIZERS
from core.learning.pairs import Setup, make_pair
from core.trace import finish
from tests.core.learning.filtering import filtered, rounded, scaled, small_presets

NOISE = sample_image("noise").pixels
SMALL = NOISE[:64, :80]
ODD = Kernel(np.random.default_rng(3).normal(size=(3, 4)) / 4, bias=120)
SETUPS = (
    Setup(3, 4, any_anchor=False),
    Setup(3, 4, any_anchor=False, has_bias=False),
    Setup(3, 4, any_anchor=False, sum_rule="one", symmetry="left-right"),
)


def pool_of(image, second, setup):
    return finish(pool_steps(make_pair(Image(image), second), setup))


@pytest.fixture(scope="module")
def small():
    return [pool_of(SMALL, rounded(filtered(SMALL, ODD)), setup) for setup in SETUPS]


@pytest.mark.parametrize("at", range(len(SETUPS)))
def test_gradients_agree_with_finite_differences(small, at):
    """Of the loss written out as the mean squared error of predicted pixels, in steps of 1e-6."""
    pool = small[at]
    numbers = np.random.default_rng(1).normal(size=len(pool.features))

    def loss(values, chosen=slice(None)):
        away = values @ pool.features[:, chosen] - pool.targets[chosen]
        return (away**2).mean()

    some = np.array([3, 99, 99, 1000])
    for chosen in (None, some):
        place = slice(None) if chosen is None else chosen
        measured = [
            (loss(numbers + step, place) - loss(numbers - step, place)) / 2e-6
            for step in 1e-6 * np.eye(len(numbers))
        ]
        np.testing.assert_allclose(pool.gradient(numbers, chosen), measured, atol=1e-6)
    assert pool.loss(numbers) == pytest.approx(pool.unit * loss(numbers), rel=1e-9)


@pytest.mark.parametrize("at", range(len(SETUPS)))
def test_the_loss_is_that_of_the_kernel_on_the_pictures(small, at):
    pool = small[at]
    kernel = pool.kernel(np.random.default_rng(2).normal(size=len(pool.features)), "Learned")
    numbers = np.random.default_rng(2).normal(size=len(pool.features))
    made = filtered(SMALL, kernel)
    wanted = rounded(filtered(SMALL, ODD)).pixels.astype(float)
    inside = np.zeros(SMALL.shape, bool)
    inside[1:-1, 1:-2] = True
    kept = inside & (wanted > 0) & (wanted < 255)
    assert pool.loss(numbers) == pytest.approx(((made - wanted)[kept] ** 2).mean(), rel=1e-6)


@pytest.mark.parametrize("at", range(len(SETUPS)))
def test_the_least_loss_is_that_of_least_squares(small, at):
    pool = small[at]
    exact = fit(make_pair(Image(SMALL), rounded(filtered(SMALL, ODD))), SETUPS[at])
    np.testing.assert_allclose(pool.kernel(pool.best).weights, exact.weights, atol=1e-9)
    assert pool.least == pytest.approx(exact.rms**2)
    assert (pool.placement, pool.counts) == (exact.placement, exact.counts)


@pytest.mark.parametrize("preset", small_presets(), ids=lambda preset: preset.id)
def test_every_preset_is_reached_in_two_thousand_steps(preset):
    kernel = preset.kernel()
    setup, descent = Setup(kernel.rows, kernel.columns, any_anchor=False), Descent()
    pool = pool_of(NOISE, rounded(filtered(NOISE, kernel)), setup)
    *_, last = islice(descend(pool, descent, start_state(pool, descent)), 2000)
    answer = scaled(pool.kernel(last.step.values).weights)
    assert (last.count, last.over) == (2000, "")
    assert np.abs(answer - scaled(kernel.scale * kernel.weights)).max() < 0.05


@pytest.mark.parametrize("optimizer", [row.id for row in OPTIMIZERS])
def test_each_optimizer_arrives_at_its_usual_rate(optimizer):
    pool = pool_of(NOISE, rounded(filtered(NOISE, ODD)), Setup(3, 4))
    descent = Descent(optimizer, USUAL_RATES[optimizer], 64, seed=7)
    first = start_state(pool, descent)
    *_, last = islice(descend(pool, descent, first), 2000)
    assert last.loss < 0.01 * first.loss
    assert last.gradient_norm < 0.1 * first.gradient_norm
    np.testing.assert_allclose(pool.kernel(last.step.values).weights, ODD.weights, atol=0.02)


def test_steps_rest_on_state_and_seed_alone(small):
    """A run that was paused goes on as if it had not been; another seed begins elsewhere."""
    pool, descent = small[0], Descent(batch=16)
    states = list(islice(descend(pool, descent, start_state(pool, descent)), 20))
    again = list(islice(descend(pool, descent, states[9]), 10))
    assert again[-1].count == 20
    np.testing.assert_array_equal(again[-1].step.values, states[-1].step.values)
    other = start_state(pool, Descent(seed=2))
    assert not np.array_equal(other.step.values, start_state(pool, descent).step.values)


def test_a_rate_above_the_largest_diverges_and_one_below_does_not(small):
    pool = small[0]
    everything = 10**6
    largest = pool.largest_rate(Descent().rule)
    below = Descent(rate=0.98 * largest, batch=everything)
    *_, last = islice(descend(pool, below, start_state(pool, below)), 3000)
    assert last.over == ""
    above = Descent(rate=1.05 * largest, batch=everything)
    *states, last = islice(descend(pool, above, start_state(pool, above)), 3000)
    assert f"is above {largest:.3g}" in last.over
    assert "largest eigenvalue" in last.over
    assert np.isfinite(pool.kernel(last.step.values).weights).all()
    assert last.count == states[-1].count
    assert list(descend(pool, above, last)) == []
    assert pool.steepest == pytest.approx(np.linalg.eigvalsh(pool.curvature).max())


def test_other_reasons_of_diverging_are_told_apart(small):
    pool = small[0]
    assert "batches of 2 pixels" in why_diverged(pool, Descent(rate=0.5, batch=2), 9)
    adam = Descent("adam", 1e200)
    *_, last = islice(descend(pool, adam, start_state(pool, adam)), 2000)
    assert "steps of 1e+200 in each weight are too long" in last.over
    assert pool.largest_rate(adam.rule) is None


@pytest.mark.parametrize("wrong", [{"rate": 0}, {"rate": float("nan")}, {"batch": 0}, {"seed": -1}])
def test_settings_that_cannot_be_are_refused(wrong):
    with pytest.raises(LearnError, match="must"):
        Descent(**wrong)


def test_what_cannot_be_learned_from_is_refused():
    with pytest.raises(LearnError, match="an end of its range"):
        pool_of(SMALL, Image(np.zeros_like(SMALL)), Setup(3, 3))
