"""What the tensors of a file of weights are: filters, in which order of axes, with which bias."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.files.limits import FileError
from core.files.onnx_file import OnnxGraph, tensor_kind, tensor_shape
from core.files.stored_numbers import StoredTensor, printable
from core.learned_layers import layouts_of
from core.sentences import Sentence, sentence_of

BIASES = (
    (re.compile(r"weight(_orig)?$"), "bias"),
    (re.compile(r"weights$"), "biases"),
    (re.compile(r"weights$"), "bias"),
    (re.compile(r"kernel(:0)?$"), r"bias\1"),
    (re.compile(r"W(:0)?$"), r"b\1"),
    (re.compile(r"w$"), "b"),
)
"""How the name of a bias comes from that of its weights: PyTorch, Keras, and by hand."""
NAMED_LAYOUTS = (
    (re.compile(r"depthwise_kernel(:0)?$"), "hwim"),
    (re.compile(r"kernel(:0)?$"), "hwio"),
    (re.compile(r"\bweight$"), "oihw"),
)
"""Names by which Keras and PyTorch call weights, and their order of the axes."""
LINEAR = Sentence("it is the weight of a linear layer, which has no places in a picture")
WEIGHTED = {
    "Conv": "",
    "ConvTranspose": Sentence("a transposed convolution spreads each pixel; no kernel does that"),
    "ConvInteger": Sentence("its weights are quantised"),
    "QLinearConv": Sentence("its weights are quantised"),
    "Gemm": LINEAR,
    "MatMul": LINEAR,
}
"""ONNX operators with weights, and why those of some are not offered."""


@dataclass(frozen=True)
class LearnedTensor:
    """A tensor of a file, and whether it holds filters.

    `layouts`: the orders in which its axes can be read, the likeliest first. `bias`: the name of
    the tensor with its biases, or "". `problem`: "" or the sentence why it is not offered.
    `groups`: above 1, each filter reads one of so many groups of the maps.
    """

    name: str
    kind: str
    shape: tuple[int, ...]
    layouts: tuple[str, ...] = ()
    bias: str = ""
    groups: int = 1
    problem: str = ""
    stored: str = ""
    """The name of the tensor in the file where `name` is that of its node."""


def described_tensor(
    name: str, kind: str, shape: tuple[int, ...], problem: str = ""
) -> LearnedTensor:
    """A tensor with the orders in which it is a bank of filters, or why it is none."""
    layouts = () if problem else layouts_of(shape)
    told = next((layout for ending, layout in NAMED_LAYOUTS if ending.search(name)), "")
    layouts = tuple(sorted(layouts, key=lambda layout: layout != told))
    if not problem and not layouts:
        if len(shape) < 2:
            problem = why_no_filters(shape[:1])
        elif len(shape) > 4:
            problem = why_no_filters(shape)
        elif 0 in shape:
            problem = Sentence("it holds no numbers")
        else:
            problem = Sentence("its kernels are larger than 63 x 63")
    return LearnedTensor(name, kind, shape, layouts, problem=problem)


def why_no_filters(shape: tuple[int, ...]) -> str:
    """Why a tensor of a network's state is no weight of a convolution of pictures, or ""."""
    match len(shape):
        case 0 | 1:
            return Sentence("it is one number for each map, as a bias is, not a filter")
        case 2:
            return LINEAR
        case 3:
            return Sentence("it is the weight of a convolution of one dimension")
        case 4:
            return ""
        case _:
            return Sentence("it has {0} dimensions, filters of pictures have four", len(shape))


def with_biases(tensors: list[LearnedTensor]) -> tuple[LearnedTensor, ...]:
    """Each with the bias whose name belongs to its own."""
    vectors = {tensor.name: tensor for tensor in tensors if len(tensor.shape) == 1 and tensor.kind}
    found = []
    for tensor in tensors:
        bias = ""
        if not tensor.problem:
            names = [ending.sub(to, tensor.name) for ending, to in BIASES]
            sizes = set(tensor.shape)
            bias = next(
                (
                    name
                    for name in names
                    if name != tensor.name and name in vectors and vectors[name].shape[0] in sizes
                ),
                "",
            )
        found.append(replace(tensor, bias=bias))
    return tuple(found)


def weights_of_nodes(graph: OnnxGraph) -> Iterator[LearnedTensor]:
    """The weights of nodes that have some, by the node's name or else the tensor's."""
    used: set[str] = set()
    for node in graph.nodes:
        if node.operator not in WEIGHTED or (weights := graph.constants.get(node.input(1))) is None:
            continue
        name = node.name or node.input(1)
        name = f"{name} ({node.number})" if name in used else name
        used.add(name)
        problem, kind = WEIGHTED[node.operator], ""
        shape: tuple[int, ...] = ()
        try:
            shape, kind = tensor_shape(weights), tensor_kind(weights)
        except FileError as error:
            problem = problem or sentence_of(error)
        tensor = described_tensor(name, kind, shape, problem or why_no_filters(shape))
        layouts = tensor.layouts and ("oihw",)
        if tensor.layouts and "oihw" not in tensor.layouts:
            layouts, problem = (), Sentence("its kernels are larger than 63 x 63")
        bias = node.input(2) if node.input(2) in graph.constants else ""
        groups = int(node.attributes.get("group", 1))
        yield replace(
            tensor,
            layouts=layouts,
            bias=bias,
            groups=groups,
            problem=tensor.problem or problem,
            stored=node.input(1),
        )


def by_name(tensor: StoredTensor) -> list[tuple[int, str]]:
    """Sorts names with their numbers by value; the files' own order is that of their kinds."""
    parts = re.split(r"(\d{1,9})", tensor.name)
    return [(int(part), "") if part.isdigit() and part.isascii() else (-1, part) for part in parts]


def short_name(name: str) -> str:
    """What kernels are called after a tensor: without the word for weights at its end."""
    return printable(re.sub(r"[./]?(weights?|kernel)(:0)?$", "", name) or name)
