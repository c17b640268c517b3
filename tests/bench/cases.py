"""What is computed in the rows that have peers: pictures, kernels and recipes of given sizes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from numpy.typing import NDArray

from core import Kernel, Layer, Pooling, Recipe
from core.trace import STAGES

Pixels = NDArray[Any]
Floats = NDArray[np.float32]

SHAPES = {0.25: (500, 500), 12: (3000, 4000), 100: (10_000, 10_000)}
"""Rows and columns by megapixels."""

FILE_SHAPES = {**SHAPES, 1000: (31_623, 31_623)}
"""The same for pictures that stay in their files."""

NOISE_BAND = 1000
"""Rows that are made at a time."""

EXACT_BELOW = 2.0**24
"""Sums of integers below this are the same in float32, in any order."""


@dataclass(frozen=True)
class Case:
    """A correlation with zeros around the picture; `chain` adds ReLU and maximum of 2 x 2.

    `keep`: the maps that ours must hand out; peers cannot help making both.
    """

    size: int
    separable: bool = False
    megapixels: float = 12
    dtype: str = "uint8"
    channels: int = 1
    chain: bool = False
    keep: tuple[str, ...] = STAGES

    @property
    def title(self) -> str:
        """One line for the report."""
        kind = "separable" if self.separable else "not separable"
        colour = "RGB" if self.channels == 3 else "gray"
        text = f"{self.size} x {self.size} {kind}, {self.megapixels:g} MP {self.dtype} {colour}"
        if not self.chain:
            return text
        kept = "both maps" if "filtered" in self.keep else "only pooled"
        return f"{text}, ReLU, max 2 x 2, {kept}"

    @property
    def pixels(self) -> Pixels:
        """A picture of noise, (rows, columns) or (rows, columns, channels)."""
        return _noise(self.megapixels, self.dtype, self.channels)

    @property
    def factors(self) -> tuple[Floats, Floats]:
        """The column and the row of whole numbers that a separable kernel is the product of."""
        numbers = np.random.default_rng(self.size).integers(1, 3, (2, self.size))
        signs = np.random.default_rng(1).choice((-1, 1), (2, self.size))
        column, row = (numbers * signs).astype(np.float32)
        return column, row

    @property
    def weights(self) -> Floats:
        """Whole numbers, so that integer pictures have exact results."""
        if self.separable:
            return np.outer(*self.factors)
        return np.random.default_rng(self.size).integers(-3, 4, (self.size,) * 2).astype(np.float32)

    @property
    def recipe(self) -> Recipe:
        """The case for core.run."""
        return Recipe(
            (
                Layer(
                    (Kernel(self.weights),),
                    border="zeros",
                    activation="relu" if self.chain else "none",
                    pooling=Pooling("max") if self.chain else None,
                ),
            )
        )

    @property
    def load(self) -> float:
        """The largest sum that could appear: sum of |weights| x largest |pixel|."""
        largest = 1.0 if self.dtype == "float32" else float(np.iinfo(self.dtype).max)
        return largest * float(np.abs(self.weights).sum())

    @property
    def is_exact(self) -> bool:
        """Results are whole numbers that float32 holds exactly."""
        return self.dtype != "float32" and self.load < EXACT_BELOW

    @property
    def samples(self) -> int:
        """Pixels times channels."""
        rows, columns = SHAPES[self.megapixels]
        return rows * columns * self.channels

    @property
    def bytes_moved(self) -> int:
        """The picture read once and the kept maps written once."""
        maps = 4 if not self.chain else 4 * ("filtered" in self.keep) + 1
        return self.samples * (np.dtype(self.dtype).itemsize + maps)

    @property
    def operations(self) -> int:
        """Multiplications and additions of the direct way, in two passes where separable."""
        taps = 2 * self.size if self.separable else self.size**2
        return 2 * taps * self.samples


@lru_cache(maxsize=2)
def _noise(megapixels: float, dtype: str, channels: int) -> Pixels:
    rows, columns = SHAPES[megapixels]
    shape = (rows, columns) if channels == 1 else (rows, columns, channels)
    random = np.random.default_rng(7)
    if dtype == "float32":
        return random.random(shape, np.float32)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def write_noise(path: Path, megapixels: float) -> None:
    """Writes an uncompressed npy or TIFF file of uint8 noise, as the suffix says, a band a time."""
    rows, columns = FILE_SHAPES[megapixels]
    if path.suffix == ".npy":
        pixels = np.lib.format.open_memmap(path, "w+", np.uint8, (rows, columns))
    else:
        pixels = tifffile.memmap(path, shape=(rows, columns), dtype=np.uint8)
    random = np.random.default_rng(7)
    for top in range(0, rows, NOISE_BAND):
        part = pixels[top : top + NOISE_BAND]
        part[:] = random.integers(0, 256, part.shape, np.uint8)
    pixels.flush()
