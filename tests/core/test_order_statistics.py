"""The n-th smallest against sorting, for groups alone and together, any kind of number."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.order_statistics import OrderStatistics


def found(groups, together, numbers, dtype=np.float32):
    """Values with those numbers, of groups that are counted in pieces."""
    made = OrderStatistics(len(groups), dtype)
    for pass_ in (made.count, made.refine):
        if pass_ == made.refine:
            made.look_for([(together, number) for number in numbers])
        for index, values in enumerate(groups):
            for piece in np.array_split(values, 3):
                pass_(piece, index)
    return [made.value(together, number) for number in numbers], made.size(together)


@given(
    arrays.arrays(np.float32, st.integers(1, 40), elements=st.floats(width=32)),
    arrays.arrays(np.float32, st.integers(1, 40), elements=st.floats(width=32)),
)
def test_floats_of_two_groups(one, other):
    for together in ((0,), (1,), (0, 1)):
        values = np.concatenate([(one, other)[index] for index in together])
        ordered = np.sort(values[np.isfinite(values)])
        numbers = range(len(ordered))
        if len(ordered):
            values, size = found((one, other), together, numbers)
            assert size == len(ordered)
            np.testing.assert_array_equal(values, ordered)


@pytest.mark.parametrize("kind", ["u1", "i1", "u2", "i2", "u4", "i4"])
def test_integers_up_to_their_ends(kind):
    limits = np.iinfo(kind)
    values = np.random.default_rng(3).integers(limits.min, limits.max, 300, kind, endpoint=True)
    values[:2] = limits.min, limits.max
    numbers = [0, 1, 17, 150, 298, 299]
    values_found, _ = found((values,), (0,), numbers, kind)
    assert values_found == [float(np.sort(values)[number]) for number in numbers]


def test_values_that_are_there_several_times():
    made = OrderStatistics()
    values, times = np.array([2.5, -1.0, 7.0]), np.array([3, 2, 1])
    made.count(values, times=times)
    made.look_for([((0,), number) for number in range(6)])
    made.refine(values, times=times)
    assert [made.value((0,), n) for n in range(6)] == [-1.0, -1.0, 2.5, 2.5, 2.5, 7.0]
