"""Numbers as files of weights hold them: their kinds, bfloat16 among them, and what a tensor is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAX_SHOWN = 100
"""Most characters of a name that is shown."""
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


def printable(name: str, most: int = MAX_SHOWN) -> str:
    """A name out of a file as it can be shown in one line, cut where it is very long."""
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in name[: most + 1])
    return shown if len(shown) <= most else shown[: most - 1] + "…"


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
