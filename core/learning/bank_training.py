"""Gradient descent on a bank of filters, step by step, each a value that can be gone on from."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, field, replace

import numpy as np

from core.learning.bank_loss import bank_loss, bank_scores, logistic_loss
from core.learning.bank_shape import BankShape, Floats, random_bank
from core.learning.labelled_items import Indices, LabelledItems
from core.learning.optimizers import OPTIMIZERS, Optimizer, Step
from core.sentences import Sentence
from core.study.separation import area_under_roc

MOST_STEPS, FEWEST_STEPS, ITEMS_A_STEP = 50, 5, 20
"""Between two looks at the items held out: one step for so many of them, within these bounds."""
SMOOTHING = 0.95
"""The share of the smoothed loss that a step leaves."""
DIVERGED = 10.0
"""A smoothed loss so many times that of the start, or of guessing, is given up."""
MOST_POINTS = 800
"""Points that a curve keeps."""


@dataclass(frozen=True)
class Training:
    """How a bank is learned. `optimizer`: an id of OPTIMIZERS. `seed` decides every random choice.

    `balanced`: the items with the label count as much, together, as the others.
    """

    optimizer: str = "adam"
    rate: float = 0.01
    batch: int = 64
    seed: int = 0
    epochs: int = 40
    penalty: float = 1e-4
    balanced: bool = True


@dataclass(frozen=True)
class Curve:
    """Values over steps: all of them at first, then every second, fourth, ... of them."""

    points: tuple[tuple[int, float], ...] = ()
    every: int = 1
    count: int = 0

    def added(self, step: int, value: float) -> Curve:
        """With another value, if it is one of those that are kept."""
        points, every = self.points, self.every
        if self.count % every == 0:
            points = (*points, (step, value))
            if len(points) > MOST_POINTS:
                points, every = points[::2], 2 * every
        return Curve(points, every, self.count + 1)


@dataclass(frozen=True)
class Check:
    """What a bank is worth on the items that are held out, after a number of steps.

    `accuracy`: the share that it puts on the right side; `area`: under the ROC curve, the share
    of pairs of an item with the label and one without that it puts in the right order.
    `silent`: filters that ReLU makes zero on every one of them.
    """

    step: int
    loss: float
    accuracy: float
    area: float
    silent: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class TrainingState:
    """Where a training is.

    `at`: the bank's numbers and what the optimizer remembers. `epoch`: how often all items were
    learned from. `loss`: of the latest batch; `smooth`: of the latest batches, beginning with
    `start`, the loss of the random filters. `largest`: their largest number. `gradient`: the
    length of its vector. `trouble`: why it cannot go on, or "".
    """

    at: Step
    check: Check
    start: float
    largest: float
    epoch: float = 0.0
    loss: float = math.nan
    smooth: float = math.nan
    gradient: float = math.nan
    losses: Curve = field(default_factory=Curve)
    checks: Curve = field(default_factory=Curve)
    trouble: str = ""

    @property
    def step(self) -> int:
        """How many steps were made."""
        return self.at.count


def find_optimizer(name: str) -> Optimizer:
    """The row with this id."""
    return next(row for row in OPTIMIZERS if row.id == name)


def training_length(items: LabelledItems, training: Training) -> int:
    """Steps of the whole training."""
    return _batches(items, training) * training.epochs


def training_start(shape: BankShape, items: LabelledItems, training: Training) -> TrainingState:
    """Random filters, and what they are worth."""
    values = random_bank(shape, training.seed)
    check = _check(shape, items, training, values, 0)
    largest = float(np.abs(values).max())
    return TrainingState(
        Step(values),
        check,
        start=check.loss,
        largest=largest,
        smooth=check.loss,
        losses=Curve().added(0, check.loss),
        checks=Curve().added(0, check.loss),
    )


def training_steps(
    shape: BankShape,
    items: LabelledItems,
    training: Training,
    state: TrainingState | None = None,
    *,
    most: int | None = None,
) -> Generator[TrainingState, None, TrainingState]:
    """Goes on from a state, or begins; yields after every step and returns the last state.

    It ends after all epochs, or after `most` steps, with a look at the items held out, and where
    the state has trouble. The same shape, items and training make the same states.
    """
    if state is None:
        state = training_start(shape, items, training)
        yield state
    length = training_length(items, training)
    end = length if most is None else min(length, state.step + most)
    every = min(max(items.held_out.size // ITEMS_A_STEP, FEWEST_STEPS), MOST_STEPS)
    order: tuple[int, Indices] | None = None
    while state.step < end and not state.trouble:
        epoch, batch = divmod(state.step, _batches(items, training))
        if order is None or order[0] != epoch:
            random = np.random.default_rng((training.seed, 3, epoch))
            order = epoch, random.permutation(items.learned)
        first = batch * training.batch
        state = _stepped(shape, items, training, state, order[1][first : first + training.batch])
        if state.step == end or state.step % every == 0 or state.trouble:
            state = _checked(shape, items, training, state)
        yield state
    return state


def _batches(items: LabelledItems, training: Training) -> int:
    """Steps of one epoch; the last batch may be smaller."""
    return math.ceil(items.learned.size / training.batch)


def _item_weights(items: LabelledItems, training: Training, which: Indices) -> Floats:
    """How much items count, 1 on average over those that are learned from."""
    if not training.balanced:
        return np.ones(which.size)
    inside = np.count_nonzero(items.target[items.learned])
    outside = items.learned.size - inside
    sides = items.learned.size / (2 * np.array([outside, inside]))
    return np.asarray(sides[items.target[which].astype(np.intp)])


def _stepped(
    shape: BankShape,
    items: LabelledItems,
    training: Training,
    state: TrainingState,
    which: Indices,
) -> TrainingState:
    with np.errstate(all="ignore"):
        found = bank_loss(
            shape,
            state.at.values,
            items.batch(which),
            items.target[which],
            _item_weights(items, training, which),
            training.penalty,
        )
        length = float(np.linalg.norm(found.gradient))
        at = find_optimizer(training.optimizer).step(state.at, found.gradient, training.rate)
        largest = float(np.abs(at.values).max())
    if not all(map(math.isfinite, (found.value, length, largest))):
        # The numbers of the step before are the last that can be looked at.
        return replace(state, trouble=_why(state, training, math.inf, largest))
    smooth = SMOOTHING * state.smooth + (1 - SMOOTHING) * found.value
    after = replace(
        state,
        at=at,
        epoch=at.count / _batches(items, training),
        loss=found.value,
        smooth=smooth,
        gradient=length,
        losses=state.losses.added(at.count, smooth),
    )
    if smooth > DIVERGED * max(state.start, math.log(2)):
        return replace(after, trouble=_why(after, training, found.value, largest))
    return after


def _why(state: TrainingState, training: Training, loss: float, largest: float) -> Sentence:
    grown, much = (
        f"{value:.3g}" if math.isfinite(value) else Sentence("beyond all numbers")
        for value in (loss, largest)
    )
    return Sentence(
        "It diverged at step {0}: the loss grew from {1:.3g} to {2}, the largest weight from"
        " {3:.3g} to {4}. Each step overshoots, and the next slope is steeper still: the learning"
        " rate {5:g} is too high. Try {6:g}.",
        state.step,
        state.start,
        grown,
        state.largest,
        much,
        training.rate,
        training.rate / 10,
    )


def _checked(
    shape: BankShape, items: LabelledItems, training: Training, state: TrainingState
) -> TrainingState:
    if state.check.step == state.step:
        return state
    check = _check(shape, items, training, state.at.values, state.step)
    state = replace(state, check=check, checks=state.checks.added(check.step, check.loss))
    if len(check.silent) == shape.count and not state.trouble:
        trouble = Sentence(
            "All filters are dead at step {0}: ReLU makes every response zero, so no slope is"
            " left to follow. A step was too long: try the learning rate {1:g}, or another seed.",
            state.step,
            training.rate / 10,
        )
        state = replace(state, trouble=trouble)
    return state


def _check(
    shape: BankShape, items: LabelledItems, training: Training, values: Floats, step: int
) -> Check:
    which = items.held_out
    with np.errstate(all="ignore"):
        found = bank_scores(shape, values, items.batch(which))
        target = items.target[which]
        weight = _item_weights(items, training, which)
        loss = float(logistic_loss(found.score, target, weight).mean())
    silent = np.flatnonzero(found.largest <= 0) if shape.activation == "relu" else ()
    return Check(
        step,
        loss,
        float(((found.score > 0) == target).mean()),
        area_under_roc(found.score, target),
        tuple(int(index) for index in silent),
    )
