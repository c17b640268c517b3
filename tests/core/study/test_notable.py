"""The pixel that the tour begins with."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from core.files.samples import sample_image
from core.image import Image
from core.study.notable import REACH, notable_pixel


def test_it_is_where_the_gradient_is_strongest():
    pixels = sample_image("stairs").pixels
    row, column = notable_pixel(Image(pixels))
    values = pixels.astype(float)
    across = ndimage.sobel(values, 1)
    across[across < 0] /= 2
    gradient = np.hypot(ndimage.sobel(values, 0) / 2, across)
    rows, columns = np.indices(pixels.shape)
    gradient /= 1 + np.hypot(rows - 256, columns - 256) / REACH
    near = gradient[256 - REACH + 1 : 256 + REACH, 256 - REACH + 1 : 256 + REACH]
    assert gradient[row, column] == pytest.approx(near.max())


def test_a_single_edge_near_the_middle_is_found():
    pixels = np.zeros((200, 300), np.uint16)
    pixels[:, 160:] = 60000
    row, column = notable_pixel(Image(pixels))
    assert column in (159, 160)
    assert row == 100


def test_even_pictures_give_their_middle():
    assert notable_pixel(Image(np.full((9, 13), 7, np.uint8))) == (4, 6)
    assert notable_pixel(Image(np.full((5, 40), np.nan, np.float32))) == (2, 20)


def test_neighbours_that_are_no_numbers_are_avoided():
    pixels = np.zeros((41, 41), np.float32)
    pixels[20, 20:] = 5
    pixels[18:23, 17:24] = np.nan
    pixels[10, 10] = 3
    row, column = notable_pixel(Image(pixels))
    assert np.isfinite(pixels[row - 1 : row + 2, column - 1 : column + 2]).all()


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (3, 2), (1, 900), (900, 1), (2, 2), (3, 3)])
def test_tiny_pictures_have_one_too(shape):
    row, column = notable_pixel(Image(np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)))
    assert 0 <= row < shape[0]
    assert 0 <= column < shape[1]


@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from([1, 2, 3, 4, 7]), st.data())
def test_it_lies_inside_and_in_what_is_pooled(rows, columns, channels, data):
    seed = data.draw(st.integers(0, 9))
    pixels = np.random.default_rng(seed).integers(0, 255, (rows, columns, channels), np.uint8)
    row, column = notable_pixel(Image(pixels))
    for at, size in ((row, rows), (column, columns)):
        step = 4 if size >= 4 else 2 if size >= 2 else 1
        assert 0 <= at < size // step * step


def test_little_is_read_of_a_large_picture():
    """As float64 the whole would need 16 gigabytes, twice."""
    pixels = np.broadcast_to(np.uint8(3), (40_000, 50_000))
    tracemalloc.start()
    try:
        assert notable_pixel(Image(pixels)) == (20_000, 25_000)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()
