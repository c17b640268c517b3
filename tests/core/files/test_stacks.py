import numpy as np
import pytest

from core.files.limits import FileError
from core.files.stacks import is_flat_stack, is_stack, stacked


@pytest.mark.parametrize(
    ("shape", "is_one"),
    [((5, 4, 3), True), ((5, 4, 4, 3), True), ((5, 3, 8, 8), True), ((5, 8, 8, 7), False),
     ((5, 4), False), ((0, 4, 4), False), ((2, 2, 2, 2, 2), False), ((), False)],
)  # fmt: skip
def test_shapes_of_pictures(shape, is_one):
    assert is_stack(shape) is is_one


@pytest.mark.parametrize(
    ("shape", "is_one"), [((5, 784), True), ((5, 785), False), ((5, 4), False), ((0, 784), False)]
)
def test_numbers_in_a_row_are_square_pictures(shape, is_one):
    assert is_flat_stack(shape) is is_one


def test_channels_before_the_rows_go_behind_the_columns():
    array = np.arange(2 * 3 * 5 * 7, dtype=np.uint8).reshape(2, 3, 5, 7)
    found = stacked(array).pixels
    assert found.shape == (2, 5, 7, 3)
    np.testing.assert_array_equal(found[1, :, :, 2], array[1, 2])


def test_one_channel_is_none_and_rows_end_to_end_become_rows():
    assert stacked(np.zeros((2, 5, 7, 1), np.uint8)).pixels.shape == (2, 5, 7)
    flat = np.arange(2 * 784, dtype=np.uint16).reshape(2, 784)
    np.testing.assert_array_equal(stacked(flat).pixels[1], flat[1].reshape(28, 28))


def test_kinds_become_those_that_pictures_have():
    assert stacked(np.ones((1, 4, 4), bool)).pixels.max() == 255
    assert stacked(np.ones((1, 4, 4), np.float64)).pixels.dtype == np.float32
    assert stacked(np.ones((1, 4, 4), np.int16)).pixels.dtype == np.int16
    with pytest.raises(ValueError):
        stacked(np.ones((1, 4, 4))).pixels[0] = 1


@pytest.mark.parametrize(
    ("array", "sentence"),
    [
        (np.zeros((2, 4, 4), complex), "no real numbers"),
        (np.zeros((0, 4, 4)), "no pictures"),
        (np.zeros((2, 4, 4, 7)), "2 × 4 × 4 × 7 are no pictures"),
        (np.zeros(3), "3 are no pictures"),
        (np.zeros((1_000_001, 1, 1), np.uint8), "more than 1,000,000 pictures"),
    ],
)
def test_what_is_no_pictures_is_refused(array, sentence):
    with pytest.raises(FileError, match=sentence):
        stacked(array)
