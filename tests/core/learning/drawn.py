"""Datasets for tests of learning: noisy boxes that are even, or of lines across or along."""

from __future__ import annotations

import numpy as np

from core.dataset import Dataset, StackedPictures

NAMES = ("even", "lines across", "lines along")


def drawn_dataset(count=300, *, seed=0, colour=False, labels=True, dtype=np.uint8):
    """Items of 28 x 28; the label is the kind of box, whatever its size, place and brightness."""
    random = np.random.default_rng(seed)
    label = np.arange(count) % 3
    pixels = np.zeros((count, 28, 28))
    for index, kind in enumerate(label):
        row, column = random.integers(3, 12, 2)
        rows, columns = random.integers(8, 13, 2)
        box = pixels[index, row : row + rows, column : column + columns]
        box[...] = random.integers(120, 255)
        if kind == 1:
            box[1::3] = box[2::3] = 0
        elif kind == 2:
            box[:, 1::3] = box[:, 2::3] = 0
    pixels = np.clip(pixels + random.normal(0, 20, pixels.shape), 0, 255)
    if colour:
        pixels = pixels[..., None] * np.array([1.0, 0.6, 0.2])
    if np.dtype(dtype).kind == "f":
        pixels = pixels / 255
    stack = StackedPictures(pixels.astype(dtype))
    return Dataset("drawn", stack, NAMES, label) if labels else Dataset("drawn", stack)
