"""Result memory comes back when a result and all views of it are gone, and not before."""

import gc

import numpy as np

from core import Kernel, Layer, Recipe, run
from core.compute import memory
from core.compute.memory import SMALLEST, result_array

SHAPE = (1, 700, 777)  # a size that nothing else in the suite asks for


def address(array):
    return array.__array_interface__["data"][0]


def test_memory_is_used_again_once_it_is_free():
    first = result_array(SHAPE)
    place = address(first)
    del first
    gc.collect()
    assert address(result_array(SHAPE)) == place


def test_memory_in_use_is_never_handed_out():
    first = result_array(SHAPE)
    first[:] = 7
    view = first[0, 10:20].T
    place = address(first)
    del first
    gc.collect()
    second = result_array(SHAPE)
    assert address(second) != place
    second[:] = 3
    assert (view == 7).all()


def test_small_arrays_are_ordinary():
    assert result_array((1, 2, 3)).shape == (1, 2, 3)
    assert SMALLEST > 4 * 6


def test_unused_memory_is_bounded(monkeypatch):
    monkeypatch.setattr(memory, "MOST_KEPT", 3 * 4 * 700 * 777)
    arrays = [result_array(SHAPE) for _ in range(6)]
    del arrays
    gc.collect()
    assert sum(block.size for block in memory._free) <= memory.MOST_KEPT


def test_a_result_outlives_later_runs():
    image = np.random.default_rng(1).integers(0, 256, (700, 777), dtype=np.uint8)
    recipe = Recipe([Layer([Kernel([[1.0]])])])
    kept = run(recipe, image).layers[0].filtered[0, ::2]
    for _ in range(5):
        run(recipe, image + np.uint8(1))
    gc.collect()
    np.testing.assert_array_equal(kept, image[::2])
