"""Files of learned weights: which of their tensors are filters, and the numbers of one of them.

npy, npz, safetensors and ONNX files. A form is a row of FORMS; nothing in a file is executed.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.files.learned_tensors import (
    LearnedTensor,
    by_name,
    described_tensor,
    short_name,
    weights_of_nodes,
    why_no_filters,
    with_biases,
)
from core.files.limits import FileError, check_room, length, refused
from core.files.npy import read_header
from core.files.npz import list_npz, read_npz_steps
from core.files.onnx_file import read_onnx
from core.files.onnx_models import OnnxModel, model_of
from core.files.opening import open_regular
from core.files.safetensors import list_safetensors, read_safetensors_steps
from core.learned_layers import Bank, bank_of
from core.sentences import Sentence, sentence_of
from core.trace import Progress

Path_ = str | os.PathLike[str]
Numbers = Generator[Progress, None, NDArray[Any]]

ITEM_BYTES = 8
"""A weight is kept as float64."""


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
            bank = bank_of(array, layout, name=short_name(tensor.name))
            if bias is not None and bias.shape == (bank.filters,):
                bank = replace(bank, bias=np.asarray(bias, np.float64))
        except RecipeError as error:
            raise FileError(sentence_of(error)) from error
    if not (np.isfinite(bank.weights).all() and np.isfinite(bank.bias).all()):
        raise FileError("it has weights that are no finite numbers")
    return bank


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
    tensor = described_tensor(path.stem, kind, shape, problem)

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
        tensors.append(described_tensor(member.name, kind, member.shape, problem))
    return LearnedFile(path, "npz", with_biases(tensors), lambda name: read_npz_steps(path, name))


def _open_safetensors(path: Path) -> LearnedFile:
    tensors = [
        described_tensor(
            each.name, each.kind, each.shape, each.problem or why_no_filters(each.shape)
        )
        for each in sorted(list_safetensors(path), key=by_name)
    ]
    return LearnedFile(
        path, "safetensors", with_biases(tensors), lambda name: read_safetensors_steps(path, name)
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

    return LearnedFile(path, "ONNX", tuple(weights_of_nodes(graph)), read, model_of(graph))


FORMS = (
    Form("npy", (".npy",), rb"\x93NUMPY", _open_npy),
    Form("npz", (".npz",), rb"PK(\x03\x04|\x05\x06)", _open_npz),
    Form("safetensors", (".safetensors",), rb".{8}\s*\{", _open_safetensors),
    Form("ONNX", (".onnx",), b"", _open_onnx),
)
"""Every kind of file, in the order of a file dialog."""
