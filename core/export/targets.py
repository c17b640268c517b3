"""The libraries that recipes are written for, one row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.export.numpy_source import numpy_source
from core.export.opencv_source import opencv_source
from core.export.scipy_source import scipy_source
from core.export.script import ExportError
from core.export.torch_source import torch_source
from core.recipe import Recipe
from core.sentences import Sentence

MOST_WEIGHTS = 2**22
"""Most weights of a script; they take some 45 MB."""


@dataclass(frozen=True)
class Target:
    """A library. `needs`: what the script imports, as packages are called where one gets them."""

    name: str
    label: str
    needs: tuple[str, ...]
    write: Callable[[Recipe], str]


_ROWS = (
    Target("numpy", "NumPy", ("numpy",), numpy_source),
    Target("scipy", "SciPy", ("scipy", "numpy"), scipy_source),
    Target("torch", "PyTorch", ("torch", "numpy"), torch_source),
    Target("opencv", "OpenCV", ("opencv-python", "numpy"), opencv_source),
)

TARGETS = {row.name: row for row in _ROWS}


def recipe_source(recipe: Recipe, target: str) -> str:
    """A script that runs by itself: `apply(image)` gives the maps of the recipe's last layer.

    `target`: a name of TARGETS. Lines have at most 100 columns. Raises ExportError, which names
    the field that the library cannot express.
    """
    total = 0
    for index, layer in enumerate(recipe.layers):
        if layer.enabled:
            total += sum(int(kernel.weights.size) for kernel in layer.kernels)
        if total > MOST_WEIGHTS:
            raise ExportError(
                f"layers[{index}].kernels",
                Sentence(
                    "more than {0} weights are too many for source code: save the recipe instead",
                    MOST_WEIGHTS,
                ),
            )
    return TARGETS[target].write(recipe)
