"""Small ONNX models for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from core import Image, Recipe, run

Node = tuple[str, dict[str, NDArray[Any]], dict[str, Any]]
"""Operator, constant inputs by name ("" left out), attributes."""


def model(*nodes: Node, shape: tuple[Any, ...] = (1, 3, 12, 14), opset: int = 20) -> Any:
    """A chain of nodes from "x" to "y"; constants are initializers."""
    made, constants, value = [], [], "x"
    for number, (operator, inputs, attributes) in enumerate(nodes):
        names = []
        for name, array in inputs.items():
            unique = f"{name}{number}" if not name.startswith("-") else ""
            names.append(unique)
            if unique:
                constants.append(numpy_helper.from_array(np.asarray(array), unique))
        output = "y" if number == len(nodes) - 1 else f"v{number}"
        made.append(
            helper.make_node(
                operator, [value, *names], [output], name=f"{operator}_{number}", **attributes
            )
        )
        value = output
    graph = helper.make_graph(
        made,
        "chain",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, list(shape))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        constants,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=9)


def saved(model: Any, folder: Path, name: str = "model.onnx") -> Path:
    """The model as a file."""
    path = folder / name
    path.write_bytes(model.SerializeToString())
    return path


def evaluated(model: Any, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """What onnx's reference makes of pixels (rows, columns, channels): maps."""
    x = np.moveaxis(pixels.astype(np.float32), 2, 0)[None]
    (found,) = ReferenceEvaluator(model).run(None, {"x": x})
    return found[0]


def made(recipe: Recipe, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """What `run` makes of the same."""
    return run(recipe, Image(pixels)).layers[-1].pooled


__all__ = ["Node", "evaluated", "made", "model", "onnx", "saved"]
