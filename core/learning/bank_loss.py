"""How wrong a bank of filters is about labels, and the gradient of that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.learning.bank_shape import BankShape, Floats, bank_parts, penalised

Batch = NDArray[np.floating[Any]]
"""Normalised items (item, channel, row, column); what is computed has its precision."""

AT_ONCE = 1 << 20
"""Numbers of the patches that are unfolded at a time (measured; larger items stay in bounds)."""

PRODUCT = 1 << 18
"""Multiplications of a product of matrices at a time. OpenBLAS deals out larger ones to all cores,
which here gains little, and where a core is busy its threads wait for each other: hundreds of
times as long was measured."""


@dataclass(frozen=True, eq=False)
class Loss:
    """The mean logistic loss, with the penalty, and its gradient by every number of the vector."""

    value: float
    gradient: Floats


@dataclass(frozen=True, eq=False)
class Scores:
    """`score` (item,), above 0 for the label; `largest` (filter,): its largest feature of all."""

    score: Floats
    largest: Floats


def bank_maps(shape: BankShape, values: Floats, batch: Batch) -> Batch:
    """The filtered maps of items after the activation, (item, filter, row, column)."""
    maps, _ = _filtered(shape, values, batch)
    if shape.activation == "relu":
        np.maximum(maps, 0, out=maps)
    return np.ascontiguousarray(maps.swapaxes(0, 1))


def bank_scores(shape: BankShape, values: Floats, batch: Batch) -> Scores:
    """What a bank says of items."""
    score = np.empty(len(batch))
    largest = np.full(shape.count, -np.inf)
    for part in _chunks(shape, len(batch)):
        maps, _ = _filtered(shape, values, batch[part])
        features, _ = _pooled(shape, maps)
        score[part] = _score(shape, values, features)
        np.maximum(largest, features.max((1, 2, 3)), out=largest)
    return Scores(score, largest)


def logistic_loss(score: Floats, target: NDArray[np.bool_], weight: Floats) -> Floats:
    """log(1 + exp(-score)) where the label is there, log(1 + exp(score)) where not, weighted."""
    return np.asarray(weight * np.logaddexp(0, np.where(target, -score, score)))


def bank_loss(
    shape: BankShape,
    values: Floats,
    batch: Batch,
    target: NDArray[np.bool_],
    weight: Floats,
    penalty: float = 0.0,
) -> Loss:
    """The mean loss of items, and its gradient.

    `target`: (item,) true for the label; `weight`: (item,) how much each counts. `penalty` times
    half the sum of the squared weights, biases left out, is added. A maximum hands its gradient
    to the first of equal values, and ReLU none at 0.
    """
    gradient = np.zeros(shape.length)
    grown = bank_parts(shape, gradient)
    readout = bank_parts(shape, values).readout
    total = 0.0
    for part in _chunks(shape, len(batch)):
        maps, patches = _filtered(shape, values, batch[part])
        features, places = _pooled(shape, maps)
        score = _score(shape, values, features)
        total += float(logistic_loss(score, target[part], weight[part]).sum())
        # The logistic function by tanh, which cannot overflow.
        slope = weight[part] * (0.5 * (1 + np.tanh(score / 2)) - target[part]) / len(batch)
        gradient[-1] += slope.sum()
        grown.readout[...] += np.einsum("nbrc,b->nrc", features, slope, optimize=True)
        into = slope[:, None, None] * readout[:, None]
        if shape.activation == "relu":
            into *= features > 0
        grown.bias[...] += into.sum((1, 2, 3))
        spread = np.zeros((shape.count, maps[0].size), maps.dtype)
        np.put_along_axis(
            spread, places.reshape(shape.count, -1), into.reshape(shape.count, -1), axis=1
        )
        flat = grown.weights.reshape(shape.count, -1)
        for piece in _pieces(flat.size, patches.shape[1]):
            flat += spread[:, piece] @ patches[:, piece].T
    counted = np.where(penalised(shape), values, 0.0)
    value = total / len(batch) + 0.5 * penalty * float(counted @ counted)
    return Loss(value, gradient + penalty * counted)


def _chunks(shape: BankShape, items: int) -> Iterator[slice]:
    rows, columns = shape.map_size
    size = max(AT_ONCE // (shape.taps * rows * columns), 1)
    return (slice(first, first + size) for first in range(0, items, size))


def _pieces(weights: int, pixels: int) -> Iterator[slice]:
    size = max(PRODUCT // weights, 16)
    return (slice(first, first + size) for first in range(0, pixels, size))


def _filtered(shape: BankShape, values: Floats, batch: Batch) -> tuple[Batch, Batch]:
    """Maps (filter, item, row, column) before the activation, and the patches they are made of.

    Patches are (weight, pixel): one row of all pixels for each weight of a filter, so that the
    correlation is one product of matrices.
    """
    if shape.padding != "valid":
        batch = np.pad(batch, ((0, 0), (0, 0), *shape.margins))
    rows, columns = shape.map_size
    channels = shape.item[0]
    patches = np.empty(
        (channels, shape.rows, shape.columns, len(batch), rows, columns), batch.dtype
    )
    for row in range(shape.rows):
        for column in range(shape.columns):
            window = batch[:, :, row : row + rows, column : column + columns]
            patches[:, row, column] = window.swapaxes(0, 1)
    flat = patches.reshape(shape.taps, -1)
    parts = bank_parts(shape, values)
    weights = parts.weights.reshape(shape.count, -1).astype(batch.dtype)
    maps = np.empty((shape.count, flat.shape[1]), flat.dtype)
    for piece in _pieces(weights.size, flat.shape[1]):
        np.matmul(weights, flat[:, piece], out=maps[:, piece])
    maps += parts.bias.astype(batch.dtype)[:, None]
    return maps.reshape(shape.count, len(batch), rows, columns), flat


def _pooled(shape: BankShape, maps: Batch) -> tuple[Batch, NDArray[np.intp]]:
    """The largest value of each cell after the activation, and where in the flat map it is.

    Both are (filter, item, cell row, cell column). The activation does not change the order of
    values, so that it may follow.
    """
    (down, across), (rows, columns) = shape.cells, shape.map_size
    pooled_rows, pooled_columns = (size * shape.pooling for size in shape.pooled_size)
    high, wide = pooled_rows // down, pooled_columns // across
    cut = maps[:, :, :pooled_rows, :pooled_columns]
    if down * across == 1:
        flat = cut.reshape(*maps.shape[:2], -1)
        index = flat.argmax(-1)
        best = np.take_along_axis(flat, index[..., None], -1)[..., None]
        row, column = np.divmod(index[..., None, None], wide)
    else:
        # Few cells are large here: going from one place of all cells to the next is quickest.
        best = cut[:, :, ::high, ::wide].copy()
        index = np.zeros(best.shape, np.int16)
        for place in range(1, high * wide):
            value = cut[:, :, place // wide :: high, place % wide :: wide]
            index[value > best] = place
            np.maximum(best, value, out=best)
        row, column = np.divmod(index.astype(np.intp), wide)
        row += high * np.arange(down)[:, None]
        column += wide * np.arange(across)
    if shape.activation == "relu":
        best = np.maximum(best, 0)
    items = np.arange(maps.shape[1])[:, None, None] * (rows * columns)
    return best, items + row * columns + column


def _score(shape: BankShape, values: Floats, features: Batch) -> Floats:
    parts = bank_parts(shape, values)
    score = np.einsum("nbrc,nrc->b", features, parts.readout, optimize=True)
    return np.asarray(score + parts.offset, np.float64)
