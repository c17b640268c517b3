"""Files of learned weights: which of their tensors are filters, and the numbers of one of them.

npy, npz, safetensors and ONNX files. A form is a row of FORMS; nothing in a file is executed.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.files.limits import FileError, check_room, length, refused
from core.files.npy import read_header
from core.files.npz import list_npz, read_npz_steps
from core.files.onnx_file import OnnxGraph, read_onnx, tensor_kind, tensor_shape
from core.files.onnx_models import OnnxModel, model_of
from core.files.opening import open_regular
from core.files.safetensors import list_safetensors, read_safetensors_steps
from core.learned_layers import Bank, bank_of, layouts_of
from core.sentences import Sentence, sentence_of
from core.trace import Progress

Path_ = str | os.PathLike[str]
Numbers = Generator[Progress, None, NDArray[Any]]

BIASES = (
    (re.compile(r"weight(_orig)?$"), "bias"),
    (re.compile(r"weights$"), "biases"),
    (re.compile(r"weights$"), "bias"),
    (re.compile(r"kernel(:0)?$"), r"bias\1"),
    (re.compile(r"W(:0)?$"), r"b\1"),
    (re.compile(r"w$"), "b"),
)
"""How the name of a bias comes from that of its weights: PyTorch, Keras, and by hand."""
ITEM_BYTES = 8
"""A weight is kept as float64."""


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


@dataclass(frozen=True, eq=False)
class LearnedFile:
    """The tensors of a file, and how one is read; `model` where it holds a whole model."""

    path: Path
    form: str
    tensors: tuple[LearnedTensor, ...]
    read: Callable[[str], Numbers]
    model: OnnxModel | None = None


@dataclass(frozen=True)
class Form:
    """A kind of file: what its first bytes match, "" where nothing tells, and what opens it."""

    label: str
    suffixes: tuple[str, ...]
    signature: bytes
    open: Callable[[Path], LearnedFile]


def is_learned(path: Path_) -> bool:
    """Whether a file's name is that of learned weights and of nothing else that is opened."""
    suffix = Path(path).suffix.lower()
    return any(suffix in form.suffixes for form in FORMS if form.label != "npy")


def open_learned_steps(path: Path_) -> Generator[Progress, None, LearnedFile]:
    """The tensors of a file, whose kind its first bytes or its suffix tell. Raises FileError."""
    yield Progress(0, 0)
    with refused(Sentence("the file is damaged or cut short")):
        with open_regular(path) as file:
            head = file.read(64)
        if not head:
            raise FileError("the file is empty")
        suffix = Path(path).suffix.lower()
        found = [form for form in FORMS if form.signature and re.match(form.signature, head, re.S)]
        found += [form for form in FORMS if suffix in form.suffixes]
        if not found:
            raise FileError("it is no npy, npz, safetensors or ONNX file")
        return found[0].open(Path(path))


def read_bank_steps(
    file: LearnedFile, tensor: LearnedTensor, layout: str
) -> Generator[Progress, None, Bank]:
    """The filters of a tensor in an order of its axes, with their biases where it has some.

    A bias that does not fit the filters is left out: it is that of another order. Raises
    FileError.
    """
    if tensor.problem:
        raise FileError(tensor.problem)
    check_room(ITEM_BYTES * math.prod(tensor.shape))
    array = yield from file.read(tensor.stored or tensor.name)
    bias = (yield from file.read(tensor.bias)) if tensor.bias else None
    with refused(Sentence("the file is damaged or cut short")):
        try:
            bank = bank_of(array, layout, name=_short_name(tensor.name))
            if bias is not None and bias.shape == (bank.filters,):
                bank = replace(bank, bias=np.asarray(bias, np.float64))
        except RecipeError as error:
            raise FileError(sentence_of(error)) from error
    if not (np.isfinite(bank.weights).all() and np.isfinite(bank.bias).all()):
        raise FileError("it has weights that are no finite numbers")
    return bank


def _short_name(name: str) -> str:
    """What kernels are called after a tensor: without the word for weights at its end."""
    return re.sub(r"[./]?(weights?|kernel)(:0)?$", "", name)[-60:] or name[-60:]


def _open_npy(path: Path) -> LearnedFile:
    with open_regular(path) as file:
        header = read_header(file)
        start, stored = file.tell(), length(file)
    dtype, shape = header.dtype, header.shape
    kind = "" if dtype is None else dtype.name
    problem = ""
    if dtype is None or dtype.kind not in "buif":
        problem = Sentence("it holds values that are no real numbers")
    elif start + math.prod(shape) * dtype.itemsize > stored:
        raise FileError("the npy file is cut short")
    tensor = _described(path.stem, kind, shape, problem)

    def read(name: str) -> Numbers:
        yield Progress(0, 0)
        with refused(Sentence("the file is damaged or cut short")), open_regular(path) as file:
            if read_header(file) != header or dtype is None:
                raise FileError("the file changed while it was open")
            check_room(math.prod(shape) * dtype.itemsize)
            flat = np.empty(math.prod(shape), dtype)
            if file.readinto(flat.view(np.uint8)) != flat.nbytes:  # type: ignore[attr-defined]
                raise FileError("the npy file is cut short")
        return flat.reshape(shape, order="F" if header.fortran else "C")

    return LearnedFile(path, "npy", (tensor,), read)


def _open_npz(path: Path) -> LearnedFile:
    members = list_npz(path)
    tensors = []
    for member in members:
        kind = "" if member.dtype is None else member.dtype.name
        problem = member.problem
        if not problem and (member.dtype is None or member.dtype.kind not in "buif"):
            problem = Sentence("it holds values that are no real numbers")
        tensors.append(_described(member.name, kind, member.shape, problem))
    return LearnedFile(path, "npz", _with_biases(tensors), lambda name: read_npz_steps(path, name))


def _open_safetensors(path: Path) -> LearnedFile:
    tensors = [
        _described(each.name, each.kind, each.shape, each.problem or _no_conv(each.shape))
        for each in list_safetensors(path)
    ]
    return LearnedFile(
        path, "safetensors", _with_biases(tensors), lambda name: read_safetensors_steps(path, name)
    )


def _open_onnx(path: Path) -> LearnedFile:
    graph = read_onnx(path)

    def read(name: str) -> Numbers:
        yield Progress(0, 0)
        with refused(Sentence("the file is damaged or cut short")):
            array = graph.array(name)
        if array is None:
            raise FileError("it is no constant of the model")
        return array

    return LearnedFile(path, "ONNX", tuple(_weights_in(graph)), read, model_of(graph))


def _weights_in(graph: OnnxGraph) -> Iterator[LearnedTensor]:
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
        tensor = _described(name, kind, shape, problem or _no_conv(shape))
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


WEIGHTED = {
    "Conv": "",
    "ConvTranspose": Sentence("a transposed convolution spreads each pixel; no kernel does that"),
    "ConvInteger": Sentence("its weights are quantised"),
    "QLinearConv": Sentence("its weights are quantised"),
    "Gemm": Sentence("it is the weight of a linear layer, which has no places in a picture"),
    "MatMul": Sentence("it is the weight of a linear layer, which has no places in a picture"),
}
"""ONNX operators with weights, and why those of some are not offered."""


def _no_conv(shape: tuple[int, ...]) -> str:
    """Why a tensor of a network's state is no weight of a convolution of pictures, or ""."""
    match len(shape):
        case 0 | 1:
            return Sentence("it is one number for each map, as a bias is, not a filter")
        case 2:
            return WEIGHTED["Gemm"]
        case 3:
            return Sentence("it is the weight of a convolution of one dimension")
        case 4:
            return ""
        case _:
            return Sentence("it has {0} dimensions, filters of pictures have four", len(shape))


def _described(name: str, kind: str, shape: tuple[int, ...], problem: str) -> LearnedTensor:
    layouts = () if problem else layouts_of(shape)
    if not problem and not layouts:
        if len(shape) < 2:
            problem = _no_conv(shape[:1])
        elif len(shape) > 4:
            problem = _no_conv(shape)
        elif 0 in shape:
            problem = Sentence("it holds no numbers")
        else:
            problem = Sentence("its kernels are larger than 63 x 63")
    return LearnedTensor(name, kind, shape, layouts, problem=problem)


def _with_biases(tensors: list[LearnedTensor]) -> tuple[LearnedTensor, ...]:
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


FORMS = (
    Form("npy", (".npy",), rb"\x93NUMPY", _open_npy),
    Form("npz", (".npz",), rb"PK(\x03\x04|\x05\x06)", _open_npz),
    Form("safetensors", (".safetensors",), rb".{8}\s*\{", _open_safetensors),
    Form("ONNX", (".onnx",), b"", _open_onnx),
)
"""Every kind of file, in the order of a file dialog."""
