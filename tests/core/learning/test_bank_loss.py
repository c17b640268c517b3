"""The loss of a bank against plain loops, finite differences and PyTorch."""

import numpy as np
import pytest

from core.learning import bank_loss as module
from core.learning.bank_loss import bank_loss, bank_maps, bank_scores, logistic_loss
from core.learning.bank_shape import BankShape, bank_parts, random_bank

SHAPES = [
    BankShape(3, 3, 2, (1, 9, 8), activation=activation, pooling=pooling, reading=reading,
              padding=padding)
    for activation in ("relu", "none")
    for pooling in (1, 2, 3)
    for reading in ("everywhere", "place")
    for padding in ("valid", "same")
] + [BankShape(2, 3, 3, (3, 7, 9), pooling=2, reading=reading) for reading in
     ("everywhere", "place")]  # fmt: skip


def problem(shape, items=7, seed=0):
    """Smooth numbers without ties, so that the loss has a derivative where it is looked at."""
    random = np.random.default_rng(seed)
    values = random_bank(shape, seed)
    bank_parts(shape, values).bias[...] = random.normal(0, 0.2, shape.count)
    values[-1] = 0.1
    batch = random.random((items, *shape.item))
    return values, batch, random.random(items) < 0.5, random.uniform(0.5, 2, items)


def plain_score(shape, values, item):
    """What the bank says of one item, number by number."""
    parts = bank_parts(shape, values)
    padded = np.pad(item, ((0, 0), *shape.margins))
    rows, columns = shape.map_size
    total = parts.offset
    for index in range(shape.count):
        made = np.array([
            [(padded[:, r : r + shape.rows, c : c + shape.columns] * parts.weights[index]).sum()
             for c in range(columns)] for r in range(rows)
        ]) + parts.bias[index]  # fmt: skip
        if shape.activation == "relu":
            made = np.where(made > 0, made, 0)
        size = shape.pooling
        pooled = np.array([
            [made[r * size : (r + 1) * size, c * size : (c + 1) * size].max()
             for c in range(columns // size)] for r in range(rows // size)
        ])  # fmt: skip
        if shape.reading == "everywhere":
            pooled = pooled.max(keepdims=True)
        total += (pooled * parts.readout[index]).sum()
    return total


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_scores_are_those_of_plain_loops(shape):
    values, batch, *_ = problem(shape)
    expected = [plain_score(shape, values, item) for item in batch]
    found = bank_scores(shape, values, batch)
    np.testing.assert_allclose(found.score, expected, rtol=1e-10, atol=1e-12)
    maps = bank_maps(shape, values, batch)
    pooled = [size * shape.pooling for size in shape.pooled_size]
    cut = maps[:, :, : pooled[0], : pooled[1]]
    np.testing.assert_allclose(found.largest, cut.max((0, 2, 3)))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_gradient_agrees_with_finite_differences(shape):
    values, batch, target, weight = problem(shape)

    def loss(at):
        return bank_loss(shape, at, batch, target, weight, 0.03).value

    found = bank_loss(shape, values, batch, target, weight, 0.03).gradient
    step = 1e-6
    expected = [
        (loss(values + step * unit) - loss(values - step * unit)) / (2 * step)
        for unit in np.eye(shape.length)
    ]
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-8)
    assert np.abs(found).max() > 1e-3


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_gradient_agrees_with_pytorch(shape):
    torch = pytest.importorskip("torch")
    functional = torch.nn.functional
    values, batch, target, weight = problem(shape, seed=3)
    batch = np.rint(4 * batch) / 4  # with ties, which go to the first of them there too
    flat = torch.tensor(values, requires_grad=True)
    taps, count = shape.count * shape.taps, shape.count
    (top, bottom), (left, right) = shape.margins
    padded = functional.pad(torch.tensor(batch), (left, right, top, bottom))
    kernels = flat[:taps].reshape(count, shape.item[0], shape.rows, shape.columns)
    maps = functional.conv2d(padded, kernels, flat[taps : taps + count])
    if shape.activation == "relu":
        maps = functional.relu(maps)
    pooled = functional.max_pool2d(maps, shape.pooling)
    if shape.reading == "everywhere":
        pooled = functional.adaptive_max_pool2d(pooled, 1)
    score = pooled.flatten(1) @ flat[taps + count : -1] + flat[-1]
    counted = torch.cat([flat[:taps], flat[taps + count : -1]])
    loss = functional.binary_cross_entropy_with_logits(
        score, torch.tensor(target, dtype=torch.float64), torch.tensor(weight)
    ) + 0.5 * 0.02 * (counted @ counted)
    loss.backward()
    found = bank_loss(shape, values, batch, target, weight, 0.02)
    assert found.value == pytest.approx(loss.item(), rel=1e-10)
    np.testing.assert_allclose(found.gradient, flat.grad.numpy(), rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize(("reading", "cells"), [("everywhere", 1), ("place", 2)])
def test_of_equal_responses_the_first_has_the_gradient(reading, cells):
    shape = BankShape(1, 1, 2, (1, 2, 5), pooling=2, reading=reading)
    # Two weights, the bias, a read-out of each cell, and the offset.
    values = np.array([1.0, 1.0, 0.0, *[1.0] * cells, 0.0])
    item = np.array([[0.0, 3.0, 0.0, 3.0, 0.0], [1.0, 2.0, 1.0, 2.0, 1.0]])  # all pairs make 3
    found = bank_loss(shape, values, item[None, None], np.array([False]), np.ones(1))
    slope = 1 / (1 + np.exp(-3.0 * cells))
    expected = [0, 3 * cells, cells, *[3] * cells, 1]
    np.testing.assert_allclose(found.gradient, slope * np.array(expected))


def test_parts_of_a_batch_add_up(monkeypatch):
    shape = SHAPES[0]
    values, batch, target, weight = problem(shape, items=11)
    whole = bank_loss(shape, values, batch, target, weight)
    scores = bank_scores(shape, values, batch)
    monkeypatch.setattr(module, "AT_ONCE", 3 * shape.taps * 7 * 7)
    parts = bank_loss(shape, values, batch, target, weight)
    assert parts.value == pytest.approx(whole.value)
    np.testing.assert_allclose(parts.gradient, whole.gradient, atol=1e-12)
    np.testing.assert_allclose(bank_scores(shape, values, batch).score, scores.score)


def test_single_precision_is_near_double():
    shape = BankShape(8, 5, 5, (1, 28, 28))
    values, batch, target, weight = problem(shape, items=20)
    exact = bank_loss(shape, values, batch, target, weight)
    quick = bank_loss(shape, values, batch.astype(np.float32), target, weight)
    assert quick.value == pytest.approx(exact.value, rel=1e-5)
    np.testing.assert_allclose(quick.gradient, exact.gradient, atol=1e-4)


def test_large_scores_do_not_overflow():
    score = np.array([1e4, -1e4, 0.0])
    found = logistic_loss(score, np.array([False, False, True]), np.array([1.0, 1.0, 2.0]))
    np.testing.assert_allclose(found, [1e4, 0, 2 * np.log(2)])
