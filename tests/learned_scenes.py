"""Scenes of the dialog of learned filters, on weights that are made up for them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication
from safetensors.numpy import save_file

from core.presets import find_preset
from gui.learned.dialog import LearnedDialog
from gui.window import MainWindow
from tests.core.files.onnx_factory import model, saved
from tests.waiting import wait

RNG = np.random.default_rng(2)


def gabors() -> np.ndarray:
    """Filters (48, 3, 9, 9) that look like the first layer of a network."""
    found = []
    for number in range(48):
        weights = find_preset("Gabor").kernel(orientation=number * 7.5).weights[6:15, 6:15]
        colours = RNG.normal(size=3) if number % 3 else np.ones(3)
        found.append(weights * colours[:, None, None])
    return np.array(found, np.float32)


def learned_filters(window: MainWindow) -> None:
    """A file with filters, biases, and tensors that are none, for a colour picture."""
    tensors = {
        "features.0.weight": gabors(),
        "features.0.bias": RNG.normal(size=48),
        "features.3.weight": RNG.normal(size=(64, 48, 3, 3)),
        "features.3.bias": RNG.normal(size=64),
        "audio.weight": RNG.normal(size=(8, 8, 5)),
        "classifier.weight": RNG.normal(size=(10, 640)),
        "classifier.bias": RNG.normal(size=10),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shoes.safetensors"
        save_file({name: array.astype(np.float32) for name, array in tensors.items()}, path)
        _open(window, path)


def learned_model(window: MainWindow) -> None:
    """A whole model, of which the classifier is left."""
    conv = ("Conv", {"w": gabors(), "b": np.zeros(48, np.float32)}, {"pads": [4] * 4})
    ones = np.ones(48, np.float32)
    norm = ("BatchNormalization", {"gamma": ones, "beta": ones, "mean": ones, "var": ones}, {})
    pool = ("MaxPool", {}, {"kernel_shape": [2, 2], "strides": [2, 2]})
    dense = ("Gemm", {"weights": np.zeros((10, 10), np.float32)}, {})
    chain = model(conv, norm, ("Relu", {}, {}), pool, ("Flatten", {}, {}), dense,
                  shape=("N", 3, "H", "W"))  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        dialog = _open(window, saved(chain, Path(folder), "shoes.onnx"))
    dialog.tabs.setCurrentIndex(1)


def _open(window: MainWindow, path: Path) -> LearnedDialog:
    app = QApplication.instance()
    window.files.open_sample("colours")
    wait(app, window.is_settled)
    window.learned.open(path)
    wait(app, window.is_settled)
    dialog = window.findChildren(LearnedDialog)[-1]
    wait(app, lambda: not dialog.filters.is_reading())
    return dialog
