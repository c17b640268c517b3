"""Sizes of a bank, its vector, its random start, and the layer that it becomes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Image, Recipe, run
from core.learning.bank_loss import bank_maps
from core.learning.bank_shape import (
    ACTIVATIONS,
    MAX_FILTERS,
    PADDINGS,
    READINGS,
    BankShape,
    bank_layer,
    bank_parts,
    find_reading,
    penalised,
    random_bank,
)


@st.composite
def shapes(draw):
    channels = draw(st.sampled_from((1, 3)))
    rows, columns = draw(st.integers(6, 14)), draw(st.integers(6, 14))
    padding = draw(st.sampled_from(PADDINGS))
    own_rows, own_columns = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    room = min(rows - own_rows, columns - own_columns) + 1 if padding == "valid" else 6
    return BankShape(
        draw(st.integers(1, 4)),
        own_rows,
        own_columns,
        (channels, rows, columns),
        activation=draw(st.sampled_from(ACTIVATIONS)),
        pooling=draw(st.integers(1, min(room, 4))),
        reading=draw(st.sampled_from([row.id for row in READINGS])),
        padding=padding,
    )


@settings(max_examples=80, deadline=None)
@given(shapes(), st.integers(0, 99))
def test_the_layer_makes_the_maps_of_the_bank(shape, seed):
    random = np.random.default_rng(seed)
    values = random_bank(shape, seed)
    bank_parts(shape, values).bias[...] = random.normal(0, 0.3, shape.count)
    channels, rows, columns = shape.item
    pixels = random.integers(0, 256, (rows, columns, channels), np.uint8)
    batch = np.moveaxis(pixels, 2, 0)[None] / 255
    expected = 255 * bank_maps(shape, values, batch)[0]
    layer = bank_layer(shape, values, 255.0)
    made = run(Recipe((layer,)), Image(pixels)).layers[0]
    sums = 255 * np.abs(bank_parts(shape, values).weights).sum((1, 2, 3)).max() + 255
    np.testing.assert_allclose(made.filtered, expected, rtol=0, atol=1e-6 * sums)
    assert made.filtered.shape == (shape.count, *shape.map_size)
    assert made.pooled.shape == (shape.count, *shape.pooled_size)


def test_the_layer_is_ordinary_and_named():
    shape = BankShape(2, 3, 4, (1, 28, 28))
    layer = bank_layer(shape, random_bank(shape, 1), 255.0, name="Gelernt")
    assert [kernel.name for kernel in layer.kernels] == ["Gelernt 1", "Gelernt 2"]
    assert (layer.activation, layer.padding, layer.border) == ("relu", "valid", "zeros")
    assert layer.pooling.size == (2, 2)
    assert bank_layer(BankShape(1, 3, 3, (3, 9, 9), pooling=1), np.zeros(30), 1).pooling is None
    (only,) = bank_layer(shape, random_bank(shape, 1), 255.0, only=1).kernels
    assert only == bank_layer(shape, random_bank(shape, 1), 255.0).kernels[1]


@given(shapes())
def test_the_vector_has_a_place_for_every_number(shape):
    values = np.arange(shape.length, dtype=float)
    parts = bank_parts(shape, values)
    rows, columns = shape.cells
    assert parts.weights.shape == (shape.count, shape.item[0], shape.rows, shape.columns)
    assert parts.readout.shape == (shape.count, rows, columns)
    assert parts.readout.size == shape.features
    joined = np.concatenate([parts.weights.ravel(), parts.bias, parts.readout.ravel()])
    assert np.array_equal(joined, values[:-1])
    assert parts.offset == values[-1]
    counted = bank_parts(shape, penalised(shape).astype(float))
    assert counted.weights.all()
    assert counted.readout.all()
    assert not counted.bias.any()
    assert not counted.offset


def test_a_seed_decides_the_start():
    shape = BankShape(64, 7, 7, (3, 28, 28))
    one = random_bank(shape, 5)
    assert np.array_equal(one, random_bank(shape, 5))
    assert not np.array_equal(one, random_bank(shape, 6))
    parts = bank_parts(shape, one)
    assert not parts.bias.any()
    assert parts.weights.std() == pytest.approx(np.sqrt(2 / (3 * 49)), rel=0.05)
    plain = BankShape(64, 7, 7, (3, 28, 28), activation="none")
    spread = bank_parts(plain, random_bank(plain, 5)).weights.std()
    assert spread == pytest.approx(np.sqrt(2 / (3 * 49 + 64 * 49)), rel=0.05)


def test_readings_say_how_many_numbers_they_hand_on():
    shape = BankShape(4, 5, 5, (1, 28, 28))
    assert (shape.map_size, shape.pooled_size) == ((24, 24), (12, 12))
    assert shape.features == 4
    assert BankShape(4, 5, 5, (1, 28, 28), reading="place").features == 4 * 144
    assert find_reading("place").cells((3, 2)) == (3, 2)
    same = BankShape(4, 4, 5, (1, 28, 28), padding="same")
    assert (same.map_size, same.margins) == ((28, 28), ((1, 2), (2, 2)))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"count": 0}, "0 is not between 1 and 64"),
        ({"count": MAX_FILTERS + 1}, "65 is not"),
        ({"rows": 32}, "32 is not"),
        ({"rows": 9}, "filters of 9 × 3 do not fit into items of 8 × 8"),
        ({"pooling": 7}, "pooling windows of 7 × 7 do not fit into maps of 6 × 6"),
        ({"activation": "tanh"}, "unknown kind"),
        ({"padding": "full"}, "unknown kind"),
    ],
)
def test_what_cannot_be_is_refused_in_words(change, words):
    kept = {"count": 2, "rows": 3, "columns": 3, "item": (1, 8, 8)}
    with pytest.raises(ValueError, match=words):
        BankShape(**(kept | change))
