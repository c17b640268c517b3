"""Arrays that are many pictures of one size: which shapes and kinds of numbers are, and how."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.dataset import StackedPictures
from core.files.limits import FileError, check_size
from core.sentences import Sentence

MAX_ITEMS = 1_000_000
COLOURS = (1, 3, 4)
"""Channels that stand behind the columns."""
FIRST = (1, 3)
"""Channels that may stand before the rows instead."""
LEAST_SQUARE = 4
"""Rows of the smallest picture that numbers in a row are taken for."""


def is_stack(shape: tuple[int, ...]) -> bool:
    """Whether an array of this shape can be pictures: (item, row, column), and with channels."""
    return (
        len(shape) in (3, 4)
        and min(shape) > 0
        and (len(shape) == 3 or shape[3] in COLOURS or shape[1] in FIRST)
    )


def is_flat_stack(shape: tuple[int, ...]) -> bool:
    """Whether an array can be square pictures whose rows were laid end to end: (item, number)."""
    if len(shape) != 2 or min(shape) < 1:
        return False
    side = math.isqrt(shape[1])
    return side >= LEAST_SQUARE and side * side == shape[1]


def stacked(array: NDArray[Any]) -> StackedPictures:
    """The pictures of an array that `is_stack` or `is_flat_stack`, read-only.

    Channels that stand before the rows are moved behind the columns. bool becomes 0 and 255,
    float16 and float64 become float32. Raises FileError with one sentence.
    """
    if array.dtype.kind not in "buif":
        raise FileError(Sentence("the pictures hold values that are no real numbers"))
    if is_flat_stack(array.shape):
        side = math.isqrt(array.shape[1])
        array = array.reshape(len(array), side, side)
    if 0 in array.shape:
        raise FileError(Sentence("there are no pictures in it"))
    if not is_stack(array.shape):
        shape = " × ".join(map(str, array.shape))
        raise FileError(Sentence("numbers of the shape {0} are no pictures", shape))
    if len(array) > MAX_ITEMS:
        raise FileError(Sentence("there are more than {0:,} pictures", MAX_ITEMS))
    if array.ndim == 4 and array.shape[3] not in COLOURS:
        array = np.moveaxis(array, 1, 3)
    check_size(array.shape[1], array.shape[2], item_bytes=array.dtype.itemsize)
    if array.dtype.kind == "b":
        array = array.astype(np.uint8) * np.uint8(255)
    elif array.dtype.kind == "f" and array.dtype != np.float32:
        with np.errstate(over="ignore"):
            array = array.astype(np.float32)
    array = np.ascontiguousarray(array)
    if array.ndim == 4 and array.shape[3] == 1:
        array = array[..., 0]
    array.flags.writeable = False
    return StackedPictures(array)
