"""Memory of results: what a run really keeps, and what is said where there is too little."""

import numpy as np
import pytest

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import plan_recipe
from core.study import run_memory
from core.study.layer_facts import layer_facts
from core.study.run_memory import (
    check_memory,
    first_that_lacks,
    kept_bytes,
    lacking_memory,
    row_bytes,
)

BANK = Layer([Kernel(np.ones((3, 3)))] * 10, pooling=Pooling())
RECIPE = Recipe([BANK, BANK])
SHAPE = 1, 40, 40
PLANS = plan_recipe(RECIPE, SHAPE)


def test_what_is_counted_is_what_a_run_keeps():
    trace = run(RECIPE, np.zeros(SHAPE[1:], np.uint8))
    kept = sum(maps.nbytes for layer in trace.layers for maps in (layer.filtered, layer.pooled))
    assert kept_bytes(RECIPE, PLANS) == kept


def test_the_first_layer_that_does_not_fit():
    facts = layer_facts(RECIPE, PLANS)
    first, second = (fact.maps_bytes for fact in facts)
    assert first_that_lacks(facts, first + second) is None
    assert first_that_lacks(facts, first + second - 1) == 1
    assert first_that_lacks(facts, first - 1) == 0


def test_too_much_is_said_in_one_sentence_with_both_figures(monkeypatch):
    monkeypatch.setattr(run_memory, "free_memory", lambda: 3 << 30)
    assert lacking_memory(3 << 30) is None
    assert lacking_memory(9 << 30) == "the result needs 9.0 GiB of memory, 3.0 GiB are free"
    check_memory(3 << 30)
    with pytest.raises(MemoryError, match=r"9\.0 GiB"):
        check_memory(9 << 30)
    monkeypatch.setattr(run_memory, "free_memory", lambda: None)
    assert lacking_memory(1 << 60) is None
    assert first_that_lacks(layer_facts(RECIPE, PLANS)) is None


def test_a_row_needs_the_rows_that_it_is_made_of():
    plain = Recipe([Layer([Kernel(np.ones((3, 3)))] * 10)])
    plans = plan_recipe(plain, SHAPE)
    assert row_bytes(plain, plans, 0, range(10)) == 4 * 10 * 40
    # A pooled row of the second layer: 2 filtered rows, 4 rows of the first one's pooled maps,
    # which are 8 filtered ones. A kernel of two dimensions reads the maps of its picture alone.
    columns = 10 * 100, 20 * 2 * 100, 20 * 4 * 10, 40 * 8 * 10
    assert row_bytes(RECIPE, PLANS, 1, range(100)) == 4 * sum(columns)
    assert row_bytes(RECIPE, PLANS, 1, (37,)) == 4 * (10 + 20 * 2 + 20 * 4 + 40 * 8)
    summed = Recipe([BANK, Layer([Kernel(np.ones((10, 3, 3)))])])
    plans = plan_recipe(summed, SHAPE)
    assert row_bytes(summed, plans, 1, (0,)) == 4 * (20 + 20 * 3 * 10 + 40 * 6 * 10)
