import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from core.study.separation import QUARTILES, area_under_roc, best_label, responses_by_label
from tests.core.strategies import FIXED

values = st.lists(
    st.one_of(st.integers(-3, 3), st.floats(allow_nan=False, allow_infinity=True)), min_size=2,
    max_size=30,
)  # fmt: skip


@FIXED
@given(values, st.randoms(use_true_random=False))
def test_the_area_is_that_of_mann_and_whitney(numbers, random):
    chosen = np.array([random.random() < 0.5 for _ in numbers])
    area = area_under_roc(numbers, chosen)
    ours, rest = np.array(numbers)[chosen], np.array(numbers)[~chosen]
    if not ours.size or not rest.size:
        assert np.isnan(area)
        return
    statistic = scipy.stats.mannwhitneyu(ours, rest).statistic
    assert area == pytest.approx(statistic / (ours.size * rest.size), abs=1e-12)
    counted = (ours[:, None] > rest).mean() + 0.5 * (ours[:, None] == rest).mean()
    assert area == pytest.approx(counted, abs=1e-12)


def test_the_ends_and_chance():
    assert area_under_roc([1, 2, 3, 4], [False, False, True, True]) == 1
    assert area_under_roc([1, 2, 3, 4], [True, True, False, False]) == 0
    assert area_under_roc([5, 5, 5], [True, False, False]) == 0.5


def test_items_without_a_value_are_left_out():
    assert area_under_roc([1, np.nan, 3], [False, True, True]) == 1


def test_each_label_has_its_values_and_quartiles():
    numbers = np.array([4.0, 1.0, np.nan, 3.0, 2.0, 9.0])
    labels = np.array([0, 0, 0, 0, 1, -1])
    first, second, third = responses_by_label(numbers, labels, 3)
    np.testing.assert_array_equal(first.values, [1, 3, 4])
    np.testing.assert_allclose(first.quartiles, np.quantile([1, 3, 4], QUARTILES))
    assert first.count == 3
    assert second.area == area_under_roc([4, 1, 3, 2, 9], [False, False, False, True, False])
    assert third.count == 0
    assert np.isnan(third.area)
    assert np.isnan(third.quartiles).all()


def test_infinities_enter_the_area_but_no_quartile():
    only, _ = responses_by_label(np.array([np.inf, 1.0, 2.0]), np.array([0, 0, 1]), 2)
    assert only.quartiles[-1] == 1
    assert only.area == 0.5


def test_the_label_that_responds_most():
    numbers = np.array([1.0, 2.0, 5.0, 6.0, 3.0, 4.0])
    found = responses_by_label(numbers, np.array([0, 1, 2, 2, 0, 1]), 3)
    assert best_label(found) == 2
    assert best_label(responses_by_label(numbers, np.full(6, -1), 2)) is None
