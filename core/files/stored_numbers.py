"""Numbers as files of weights hold them: their kinds, bfloat16 among them, and what a tensor is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

BFLOAT16 = "bfloat16"
ITEM_TYPES: dict[str, np.dtype[Any]] = {
    **{
        name: np.dtype(name).newbyteorder("<")
        for name in (
            "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
            "float16", "float32", "float64",
        )
    },
    BFLOAT16: np.dtype("<u2"),
}  # fmt: skip
"""Kinds that are read, by name: how one number lies in the file, lowest byte first."""


@dataclass(frozen=True)
class StoredTensor:
    """A tensor of a file by its name: kind of numbers, shape, and why it is not read, or ""."""

    name: str
    kind: str
    shape: tuple[int, ...]
    problem: str = ""


def stored_bytes(kind: str, shape: tuple[int, ...]) -> int:
    """The bytes that a tensor takes in a file."""
    return math.prod(shape) * ITEM_TYPES[kind].itemsize


def decoded(stored: bytes, kind: str, shape: tuple[int, ...]) -> NDArray[Any]:
    """The numbers of `stored`, which is as long as `stored_bytes` tells; bfloat16 as float32.

    A bfloat16 is the upper half of a float32, so that the lower half is zeros.
    """
    flat = np.frombuffer(stored, ITEM_TYPES[kind])
    if kind == BFLOAT16:
        flat = (flat.astype(np.uint32) << 16).view(np.float32)
    return flat.astype(flat.dtype.newbyteorder("="), copy=False).reshape(shape)
