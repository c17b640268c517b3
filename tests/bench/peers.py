"""How OpenCV, SciPy and PyTorch compute a case: the usual way of each, and the fastest known."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from tests.bench.cases import Case
from tests.bench.ways import Array, Outcome, Way

OPENCV, OPENCV_BEST, SCIPY, PYTORCH = "OpenCV", "OpenCV, fastest", "SciPy", "PyTorch"
MODULES = {OPENCV: "cv2", OPENCV_BEST: "cv2", SCIPY: "scipy", PYTORCH: "torch"}

FFT_FROM = 15
"""Kernel sizes from which SciPy's overlap-add is worth trying."""

Compute = Callable[[], Outcome]


def opencv_usual(case: Case) -> Compute:
    """filter2D on a float copy, ReLU and the maxima of four strided views with NumPy."""
    import cv2

    pixels, weights = case.pixels, case.weights

    def compute() -> Outcome:
        values = cv2.filter2D(
            pixels.astype(np.float32), cv2.CV_32F, weights, borderType=cv2.BORDER_CONSTANT
        )
        if not case.chain:
            return Outcome(values, None)
        np.maximum(values, 0, out=values)
        upper = np.maximum(values[0::2, 0::2], values[0::2, 1::2])
        lower = np.maximum(values[1::2, 0::2], values[1::2, 1::2])
        return Outcome(values, np.maximum(upper, lower))

    return compute


def opencv_fastest(separable: bool, copied: bool) -> Callable[[Case], Compute]:
    """OpenCV at its best: its own threads throughout, and buffers that are used again."""

    def build(case: Case) -> Compute:
        import cv2

        pixels, weights, (column, row) = case.pixels, case.weights, case.factors
        copy, values, rows = _buffers(pixels.shape)

        def compute() -> Outcome:
            source = pixels
            if copied:
                np.copyto(copy, pixels)
                source = copy
            border = {"dst": values, "borderType": cv2.BORDER_CONSTANT}
            if separable:
                cv2.sepFilter2D(source, cv2.CV_32F, row, column, **border)
            else:
                cv2.filter2D(source, cv2.CV_32F, weights, **border)
            if not case.chain:
                return Outcome(values, None)
            cv2.threshold(values, 0, 0, cv2.THRESH_TOZERO, dst=values)
            cv2.max(values[0::2], values[1::2], dst=rows)
            return Outcome(values, np.maximum(rows[:, 0::2], rows[:, 1::2]))

        return compute

    return build


@lru_cache(maxsize=1)
def _buffers(shape: tuple[int, ...]) -> tuple[Array, Array, Array]:
    """A copy of the picture, the filtered map and half its rows; one set for all ways."""
    half = (shape[0] // 2, *shape[1:])
    return np.empty(shape, np.float32), np.empty(shape, np.float32), np.empty(half, np.float32)


def scipy_direct(case: Case) -> Compute:
    """ndimage.correlate, or correlate1d twice where separable; pooling by reshape and max."""
    from scipy import ndimage

    pixels, weights, (column, row) = case.pixels, case.weights, case.factors
    if case.channels > 1:
        weights = weights[:, :, None]

    def compute() -> Outcome:
        values = pixels.astype(np.float32, copy=False)
        if case.separable:
            values = ndimage.correlate1d(values, column, axis=0, mode="constant")
            values = ndimage.correlate1d(values, row, axis=1, mode="constant")
        else:
            values = ndimage.correlate(values, weights, mode="constant")
        if not case.chain:
            return Outcome(values, None)
        np.maximum(values, 0, out=values)
        height, width = values.shape
        blocks = values.reshape(height // 2, 2, width // 2, 2)
        return Outcome(values, blocks.max(axis=(1, 3)))

    return compute


def scipy_overlap_add(case: Case) -> Compute:
    """signal.oaconvolve with the weights turned round."""
    from scipy import signal

    pixels = case.pixels
    turned = np.ascontiguousarray(case.weights[::-1, ::-1])
    if case.channels > 1:
        turned = turned[:, :, None]

    def compute() -> Outcome:
        values = pixels.astype(np.float32, copy=False)
        return Outcome(signal.oaconvolve(values, turned, mode="same", axes=(0, 1)), None)

    return compute


def pytorch(separable: bool) -> Callable[[Case], Compute]:
    """conv2d with as many groups as channels, relu and max_pool2d; no gradients."""

    def build(case: Case) -> Compute:
        import torch
        from torch.nn import functional

        pixels, channels, half = case.pixels, case.channels, case.size // 2
        steps = [(case.weights, (half, half))]
        if separable:
            column, row = case.factors
            steps = [(column[:, None], (half, 0)), (row[None, :], (0, half))]
        kernels = [
            (torch.from_numpy(np.ascontiguousarray(w)).expand(channels, 1, *w.shape), padding)
            for w, padding in steps
        ]

        def compute() -> Outcome:
            with torch.inference_mode():
                tensor: Any = torch.from_numpy(pixels).float()
                tensor = tensor[None] if channels == 1 else tensor.permute(2, 0, 1)
                values = tensor[None]
                for weights, padding in kernels:
                    values = functional.conv2d(values, weights, padding=padding, groups=channels)
                if not case.chain:
                    return Outcome(_rows(values), None)
                values = functional.relu(values)
                return Outcome(_rows(values), _rows(functional.max_pool2d(values, 2)))

        return compute

    return build


def _rows(values: Any) -> Array:
    planes: Array = values[0].numpy()
    return planes[0] if len(planes) == 1 else np.moveaxis(planes, 0, 2)


def _is_separable(case: Case) -> bool:
    return case.separable


def _can_copy(case: Case) -> bool:
    return case.dtype != "float32"


USUAL = (
    Way("OpenCV filter2D, NumPy views", OPENCV, opencv_usual),
    Way("SciPy correlate, reshape.max", SCIPY, scipy_direct),
    Way("PyTorch conv2d, max_pool2d", PYTORCH, pytorch(False)),
)
OPENCV_WAYS = (
    Way("OpenCV filter2D on a float copy", OPENCV_BEST, opencv_fastest(False, True), _can_copy),
    Way("OpenCV filter2D", OPENCV_BEST, opencv_fastest(False, False)),
    Way("OpenCV sepFilter2D", OPENCV_BEST, opencv_fastest(True, False), _is_separable),
    Way(
        "OpenCV sepFilter2D on a float copy",
        OPENCV_BEST,
        opencv_fastest(True, True),
        lambda case: case.separable and _can_copy(case),
    ),
)
ALL_WAYS = (
    *OPENCV_WAYS,
    Way("SciPy ndimage", SCIPY, scipy_direct),
    Way(
        "SciPy oaconvolve",
        SCIPY,
        scipy_overlap_add,
        lambda case: case.size >= FFT_FROM and not case.separable,
    ),
    Way("PyTorch conv2d", PYTORCH, pytorch(False)),
    Way("PyTorch conv2d twice", PYTORCH, pytorch(True), _is_separable),
)
