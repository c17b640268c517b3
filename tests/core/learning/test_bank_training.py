"""Learning filters from labels: it succeeds, it repeats, it goes on, and it says what is wrong."""

import math
from dataclasses import replace

import numpy as np
import pytest

from core.files.clothes import clothes_dataset
from core.learning.bank_loss import bank_scores
from core.learning.bank_shape import BankShape, bank_parts
from core.learning.bank_training import (
    MOST_POINTS,
    Curve,
    Training,
    find_optimizer,
    training_length,
    training_start,
    training_steps,
)
from core.learning.labelled_items import labelled_items
from core.learning.optimizers import Step
from core.trace import finish
from tests.core.learning.drawn import drawn_dataset


@pytest.fixture(scope="module")
def items():
    return finish(labelled_items(drawn_dataset(), 2, 0))


@pytest.fixture
def shape(items):
    return BankShape(6, 5, 5, items.shape)


def trained(shape, items, training, **options):
    return finish(training_steps(shape, items, training, **options))


@pytest.mark.parametrize(
    "training",
    [Training(seed=seed) for seed in (0, 1)] + [Training("momentum", 0.05)],
    ids=str,
)
@pytest.mark.parametrize("reading", ["everywhere", "place"])
def test_it_tells_the_label_from_the_rest(items, shape, training, reading):
    shape = replace(shape, reading=reading)
    start = training_start(shape, items, training)
    end = trained(shape, items, training, most=80)
    assert end.step == 80
    assert end.check.area > 0.95
    assert end.check.accuracy > 0.9
    assert end.smooth < 0.5 * start.check.loss
    assert not end.trouble


@pytest.mark.parametrize("label", range(4))
def test_the_drawn_clothes_are_told_apart(label):
    """Each label of the sample, on the items that nothing was learned from."""
    items = finish(labelled_items(clothes_dataset(), label, 0))
    one, other = (
        trained(BankShape(8, 5, 5, items.shape), items, Training(), most=100) for _ in "ab"
    )
    assert one.step == 100
    assert one.check.area > 0.95
    assert np.array_equal(one.at.values, other.at.values)


def test_colour_is_learned_too():
    items = finish(labelled_items(drawn_dataset(colour=True), 1, 0))
    shape = BankShape(4, 5, 5, items.shape, padding="same")
    assert trained(shape, items, Training(), most=80).check.area > 0.95


def test_two_runs_of_one_seed_are_equal(items, shape):
    one, other = (list(training_steps(shape, items, Training(seed=3), most=60)) for _ in "ab")
    assert len(one) == 61
    for a, b in zip(one, other, strict=True):
        assert np.array_equal(a.at.values, b.at.values)
        assert (a.check, a.losses, a.checks, a.trouble) == (b.check, b.losses, b.checks, b.trouble)
    different = trained(shape, items, Training(seed=4), most=60)
    assert not np.array_equal(different.at.values, one[-1].at.values)


def test_the_seed_decides_the_order_too(items, shape):
    start = training_start(shape, items, Training())
    one, other = (
        trained(shape, items, Training(seed=seed), state=start, most=1) for seed in (0, 1)
    )
    assert not np.array_equal(one.at.values, other.at.values)


def test_it_goes_on_where_it_was_left(items, shape):
    training = Training(batch=32, epochs=4)
    assert training_length(items, training) == 4 * math.ceil(225 / 32)
    whole = trained(shape, items, training)
    assert whole.step == 32
    assert whole.epoch == 4
    state = training_start(shape, items, training)
    for count in (1, 9, 3, 99):
        state = trained(shape, items, training, state=state, most=count)
    assert np.array_equal(state.at.values, whole.at.values)
    assert state.losses == whole.losses
    assert list(training_steps(shape, items, training, state)) == []


def test_every_item_is_learned_from_once_an_epoch(items, shape, monkeypatch):
    from core.learning import bank_training

    seen = []
    real = bank_training.bank_loss

    def watched(shape, values, batch, *rest):
        seen.append(batch)
        return real(shape, values, batch, *rest)

    monkeypatch.setattr(bank_training, "bank_loss", watched)
    trained(shape, items, Training(batch=50, epochs=1))
    assert [len(batch) for batch in seen] == [50, 50, 50, 50, 25]
    found = {item.tobytes() for batch in seen for item in batch}
    assert found == {item.tobytes() for item in items.batch(items.learned)}
    assert not found & {item.tobytes() for item in items.batch(items.held_out)}


def test_the_check_is_of_the_items_held_out(items, shape):
    training = Training()
    state = trained(shape, items, training, most=20)
    found = bank_scores(shape, state.at.values, items.batch(items.held_out)).score
    target = items.target[items.held_out]
    pairs = np.sign(found[target][:, None] - found[~target])
    assert state.check.area == pytest.approx((pairs.mean() + 1) / 2)
    assert state.check.accuracy == np.mean((found > 0) == target)
    weight = np.where(target, 225 / (2 * 75), 225 / (2 * 150))
    expected = weight * np.log1p(np.exp(np.where(target, -found, found)))
    assert state.check.loss == pytest.approx(expected.mean())
    plain = trained(shape, items, replace(training, balanced=False), most=0)
    start = bank_scores(shape, plain.at.values, items.batch(items.held_out)).score
    expected = np.log1p(np.exp(np.where(target, -start, start)))
    assert plain.check.loss == pytest.approx(expected.mean())


def test_ties_count_half(items, shape):
    training = Training()
    start = training_start(shape, items, training)
    blind = replace(start, at=Step(np.zeros(shape.length)))
    state = trained(shape, items, replace(training, rate=0.0), state=blind, most=1)
    assert state.check.area == 0.5


@pytest.mark.parametrize(("optimizer", "rate"), [("momentum", 1e3), ("momentum", 1e200)])
def test_diverging_is_explained(items, shape, optimizer, rate):
    shape = replace(shape, activation="none")
    states = list(training_steps(shape, items, Training(optimizer, rate)))
    trouble = states[-1].trouble
    assert trouble.startswith(f"It diverged at step {states[-1].step}: the loss grew from")
    assert f"the learning rate {rate:g} is too high. Try {rate / 10:g}." in trouble
    assert not any(state.trouble for state in states[:-1])
    assert np.isfinite(states[-1].at.values).all()
    assert list(training_steps(shape, items, Training(optimizer, rate), states[-1])) == []


def test_dead_filters_are_told(items, shape):
    start = training_start(shape, items, Training())
    values = start.at.values.copy()
    bank_parts(shape, values).bias[2] = -1e3
    state = replace(start, at=Step(values))
    state = trained(shape, items, Training(), state=state, most=1)
    assert state.check.silent == (2,)
    assert not state.trouble
    bank_parts(shape, values).bias[...] = -1e3
    state = trained(shape, items, Training(), state=replace(start, at=Step(values)), most=50)
    assert state.trouble.startswith("All filters are dead at step 5:")
    plain = replace(shape, activation="none")
    start = training_start(plain, items, Training())
    values = np.zeros(plain.length)
    state = trained(plain, items, Training(), state=replace(start, at=Step(values)), most=1)
    assert state.check.silent == ()


def test_curves_stay_short():
    curve = Curve()
    for step in range(10_000):
        curve = curve.added(step, step / 2)
    assert MOST_POINTS / 2 <= len(curve.points) <= MOST_POINTS
    assert curve.points[0] == (0, 0.0)
    steps = [step for step, _ in curve.points]
    assert len(set(np.diff(steps))) == 1
    assert all(value == step / 2 for step, value in curve.points)


def test_optimizers_are_found_by_name():
    assert find_optimizer("adam").name == "Adam"
