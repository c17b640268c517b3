"""ONNX files: the graph and its constant tensors, read without running anything of it.

The package `onnx` (the extra of that name) is imported when the first such file is opened; it
is used to parse the file and for nothing else. Numbers kept beside the file ("external data")
are read from inside its own folder only.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.checks import shorten
from core.files.limits import FileError, check_room, length, refused
from core.files.opening import open_regular
from core.files.stored_numbers import BFLOAT16, ITEM_TYPES, decoded, stored_bytes
from core.sentences import Sentence

MAX_FILE = 2**31 - 1
"""Most bytes of a file, as protobuf has it."""
PARSING = 3
"""What parsing takes, in times the file."""
MAX_SIDE = 2**62
MAX_NODES = 100_000
KINDS = {
    1: "float32", 2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 6: "int32", 7: "int64",
    9: "bool", 10: "float16", 11: "float64", 12: "uint32", 13: "uint64", 16: "bfloat16",
}  # fmt: skip
"""TensorProto.DataType, as far as it is read."""
FIELDS = {
    "float32": "float_data", "float64": "double_data", "int64": "int64_data",
    "uint32": "uint64_data", "uint64": "uint64_data",
}  # fmt: skip
"""Where numbers that are not raw stand; the other kinds are in int32_data."""
EXTERNAL = 1
DOMAINS = ("", "ai.onnx")


@dataclass(frozen=True, eq=False)
class Node:
    """An operator of a graph: its place from 1, its name, and its attributes as Python values."""

    number: int
    name: str
    operator: str
    domain: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: dict[str, Any]

    def input(self, index: int) -> str:
        """The name of an input, "" where it has none there."""
        return self.inputs[index] if index < len(self.inputs) else ""


@dataclass(frozen=True, eq=False)
class OnnxGraph:
    """What a file holds: nodes, constant tensors by name, inputs with their shapes, outputs.

    A side of a shape is None where the file leaves it open. `folder` is the file's.
    """

    nodes: tuple[Node, ...]
    constants: dict[str, Any]
    inputs: dict[str, tuple[int | None, ...]]
    outputs: tuple[str, ...]
    opset: int
    folder: Path = field(default=Path())

    def array(self, name: str) -> NDArray[Any] | None:
        """The numbers of a constant; None where the name is that of none. Raises FileError."""
        tensor = self.constants.get(name)
        return None if tensor is None else tensor_array(tensor, self.folder)


def read_onnx(path: str | os.PathLike[str]) -> OnnxGraph:
    """The graph of a file. Raises FileError, also where the package `onnx` is not installed."""
    try:
        import onnx
    except ImportError as error:
        raise FileError(
            "ONNX files are read with the package onnx, which is not installed;"
            " “pip install onnx” adds it"
        ) from error
    with refused(Sentence("it is no ONNX model, or it is damaged or cut short")):
        with open_regular(path) as file:
            size = length(file)
            if size > MAX_FILE:
                raise FileError("an ONNX file is at most 2 GiB long")
            check_room(PARSING * size)
            model = onnx.ModelProto()
            model.ParseFromString(file.read())
        if not model.ir_version or not model.graph.node:
            raise FileError("it is no ONNX model, or one without nodes")
        if len(model.graph.node) > MAX_NODES:
            raise FileError(Sentence("the model has more than {0:,} nodes", MAX_NODES))
        return graph_of(model, Path(path).parent)


def tensor_shape(tensor: Any) -> tuple[int, ...]:
    """The shape of a TensorProto. Raises FileError where it is none."""
    shape = tuple(int(side) for side in tensor.dims)
    if not all(0 <= side <= MAX_SIDE for side in shape):
        raise FileError(Sentence("the shape of {0} is none", shorten(_text(tensor.name))))
    return shape


def tensor_kind(tensor: Any) -> str:
    """The name of its kind of numbers. Raises FileError for one that is not read."""
    kind = KINDS.get(tensor.data_type)
    if kind is None:
        raise FileError(
            Sentence(
                "the numbers of {0} are of a kind that is not read", shorten(_text(tensor.name))
            )
        )
    return kind


def tensor_array(tensor: Any, folder: Path) -> NDArray[Any]:
    """The numbers of a TensorProto, bfloat16 as float32. Raises FileError.

    `folder`: where numbers may lie that are not in the file itself.
    """
    kind, shape = tensor_kind(tensor), tensor_shape(tensor)
    size, name = stored_bytes(kind, shape), shorten(_text(tensor.name))
    lies = FileError(Sentence("the shape of {0} does not fit its numbers", name))
    if tensor.HasField("segment"):
        raise FileError(Sentence("{0} is stored in segments, which are not read", name))
    if tensor.data_location == EXTERNAL:
        return decoded(_external(tensor, folder, size), kind, shape)
    if tensor.HasField("raw_data"):
        if len(tensor.raw_data) != size:
            raise lies
        return decoded(tensor.raw_data, kind, shape)
    values = getattr(tensor, FIELDS.get(kind, "int32_data"))
    if len(values) != math.prod(shape):
        raise lies
    if kind in (BFLOAT16, "float16"):  # their bits
        bits = np.array(values, np.int64).astype("<u2").tobytes()
        return decoded(bits, kind, shape)
    native = ITEM_TYPES[kind].newbyteorder("=")
    return np.array(values).astype(native).reshape(shape)


def _external(tensor: Any, folder: Path, size: int) -> bytes:
    """The bytes of a tensor in another file, which has to lie in the model's own folder."""
    name = shorten(_text(tensor.name))
    entries = {_text(entry.key): _text(entry.value) for entry in tensor.external_data}
    place = entries.get("location", "")
    parts = place.replace("\\", "/").split("/")
    is_inside = bool(place) and not place.startswith(("/", "\\")) and ":" not in place
    if not is_inside or ".." in parts or "\0" in place:
        raise FileError(
            Sentence("the numbers of {0} lie outside the folder of the file; none is read", name)
        )
    home = os.path.realpath(folder)
    real = os.path.realpath(os.path.join(home, *parts))  # noqa: PTH118
    if os.path.commonpath([home, real]) != home or real == home:
        raise FileError(
            Sentence("the numbers of {0} lie outside the folder of the file; none is read", name)
        )
    lies = FileError(Sentence("the file beside the model does not hold the numbers of {0}", name))
    try:
        start = int(entries.get("offset") or 0)
        count = int(entries.get("length") or size)
    except ValueError:
        raise lies from None
    check_room(size)
    try:
        file = open_regular(real)
    except OSError as error:
        raise FileError(
            Sentence("the numbers of {0} cannot be read beside the model: {1}", name, error)
        ) from error
    with file:
        if count != size or start < 0 or start + size > length(file):
            raise lies
        file.seek(start)
        stored = file.read(size)
    if len(stored) < size:
        raise lies
    return stored


def graph_of(model: Any, folder: Path = Path()) -> OnnxGraph:
    """The graph of a ModelProto whose file lies in `folder`."""
    graph = model.graph
    constants = {_text(tensor.name): tensor for tensor in graph.initializer}
    nodes = []
    for number, node in enumerate(graph.node, 1):
        attributes = dict(_attributes(node))
        nodes.append(
            Node(
                number,
                _text(node.name),
                _text(node.op_type),
                _text(node.domain),
                tuple(map(_text, node.input)),
                tuple(map(_text, node.output)),
                attributes,
            )
        )
        if node.op_type == "Constant" and node.output:
            tensor = _constant(attributes, _text(node.output[0]))
            if tensor is not None:
                constants[_text(node.output[0])] = tensor
        elif node.op_type == "Identity" and nodes[-1].input(0) in constants and node.output:
            # PyTorch writes constants that are used twice so.
            constants[_text(node.output[0])] = constants[nodes[-1].input(0)]
    opset = max((each.version for each in model.opset_import if each.domain in DOMAINS), default=1)
    inputs = {_text(each.name): _shape(each) for each in graph.input}
    inputs = {name: shape for name, shape in inputs.items() if name not in constants}
    outputs = tuple(_text(each.name) for each in graph.output)
    return OnnxGraph(tuple(nodes), constants, inputs, outputs, opset, folder)


def _constant(attributes: dict[str, Any], name: str) -> Any:
    """The tensor that a node Constant makes."""
    import onnx

    for key, kind in (("value_float", 1), ("value_floats", 1), ("value_int", 7), ("value_ints", 7)):
        if key in attributes:
            values = attributes[key]
            dims = [len(values)] if isinstance(values, list) else []
            flat = values if isinstance(values, list) else [values]
            if kind == 1:
                return onnx.TensorProto(name=name, data_type=1, dims=dims, float_data=flat)
            return onnx.TensorProto(name=name, data_type=7, dims=dims, int64_data=flat)
    return attributes.get("value")


def _text(value: str | bytes) -> str:
    """A text of a model; protobuf hands over bytes where it is no UTF-8."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _shape(value: Any) -> tuple[int | None, ...]:
    sides = value.type.tensor_type.shape.dim
    return tuple(
        side.dim_value if side.HasField("dim_value") and side.dim_value > 0 else None
        for side in sides
    )


def _attributes(node: Any) -> Iterator[tuple[str, Any]]:
    """Names and values; kinds that no operator here has are left out."""
    for attribute in node.attribute:
        name = _text(attribute.name)
        match attribute.type:
            case 1:
                yield name, float(attribute.f)
            case 2:
                yield name, int(attribute.i)
            case 3:
                yield name, attribute.s.decode("utf-8", "replace")
            case 4:
                yield name, attribute.t
            case 6:
                yield name, [float(each) for each in attribute.floats]
            case 7:
                yield name, [int(each) for each in attribute.ints]
