"""Files of learned weights for the fuzzer: valid ones, ways to break them, and what judges them."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
from safetensors.numpy import save

from core.files.learned import LearnedFile, open_learned_steps, read_bank_steps
from core.files.limits import FileError
from core.files.npz import list_npz, read_npz
from core.files.onnx_file import read_onnx
from core.files.onnx_models import model_of
from core.files.recipes import recipe_from_json, recipe_to_json
from core.files.safetensors import list_safetensors, read_safetensors_steps
from core.trace import finish
from tests.core.files.onnx_factory import model

Change = Callable[[bytes, Random], bytes]
BANK = np.arange(2 * 3 * 3 * 3, dtype=np.float32).reshape(2, 3, 3, 3)


def npz_seeds() -> list[bytes]:
    """Packed and not, with names that belong together, and with what is refused."""
    found = []
    for write in (np.savez, np.savez_compressed):
        file = io.BytesIO()
        write(file, **{"a/kernel:0": BANK, "a/bias:0": BANK[0, 0, 0], "text": np.array(["ab"])})
        found.append(file.getvalue())
    mixed = io.BytesIO()
    np.savez(mixed, x=np.asfortranarray(BANK[0]), y=BANK.astype(">f8"), z=np.array([{}], object))
    return [*found, mixed.getvalue()]


def safetensors_seeds() -> list[bytes]:
    """Several kinds, and bfloat16 with metadata."""
    whole = save({"a.weight": BANK, "a.bias": BANK[0, 0, 0], "b": BANK.astype(np.float16)})
    header = b'{"__metadata__":{"format":"pt"},"x":{"dtype":"BF16","shape":[2,4],'
    header += b'"data_offsets":[0,16]}}'
    return [whole, struct.pack("<Q", len(header)) + header + bytes(range(16))]


def onnx_seeds() -> list[bytes]:
    """Chains with every operator that becomes a layer."""
    ones = np.ones(2, np.float32)
    conv = ("Conv", {"w": BANK, "b": ones}, {"pads": [1, 1, 1, 1], "strides": [2, 2]})
    norm = ("BatchNormalization", {"g": ones, "b": ones, "m": ones, "var": ones}, {})
    clip = ("Clip", {"low": np.float32(0), "high": np.float32(6)}, {})
    pool = {"kernel_shape": [2, 2], "ceil_mode": 1}
    pad = ("Pad", {"pads": np.array([0, 0, 1, 1, 0, 0, 1, 1])}, {"mode": "reflect"})
    grouped = ("Conv", {"w": BANK[:, :1]}, {"group": 2, "auto_pad": "SAME_UPPER"})
    chains = [
        model(conv, norm, ("Relu", {}, {}), ("MaxPool", {}, pool), ("Flatten", {}, {})),
        model(pad, conv, clip, ("AveragePool", {}, pool), grouped, ("LeakyRelu", {}, {})),
        model(conv, ("LpPool", {}, pool), ("Dropout", {}, {}), shape=("N", 3, "H", "W")),
    ]
    chains[1].graph.initializer[1].data_location = 1
    chains[1].graph.initializer[1].external_data.add(key="location", value="../w.bin")
    return [chain.SerializeToString() for chain in chains]


def npz_member(blind: tuple[Change, ...]) -> Change:
    """A way to break an array within an archive whose directory and check sums stay right."""

    def broken(content: bytes, random: Random) -> bytes:
        made = io.BytesIO()
        with contextlib.suppress(Exception):
            with zipfile.ZipFile(io.BytesIO(content)) as old:
                members = {info.filename: old.read(info) for info in old.infolist()}
            chosen = random.choice(sorted(members))
            members[chosen] = random.choice(blind)(members[chosen], random)
            with zipfile.ZipFile(made, "w", random.choice((0, zipfile.ZIP_DEFLATED))) as new:
                for name, data in members.items():
                    new.writestr(zipfile.ZipInfo(name), data)
            return made.getvalue()
        return content

    return broken


def safetensors_header(changes: tuple[Change, ...]) -> Change:
    """A way to break a header whose length stays right."""

    def broken(content: bytes, random: Random) -> bytes:
        size = int.from_bytes(content[:8], "little")
        header = content[8 : 8 + size]
        if len(content) < 8 or not header:
            return content
        changed = random.choice(changes)(header, random)
        return struct.pack("<Q", len(changed)) + changed + content[8 + size :]

    return broken


def read_npz_file(path: Path) -> None:
    """Reads all arrays of an archive."""
    members = list_npz(path)
    for member in members:
        with _refusing(bool(member.problem)):
            found = read_npz(path, member.name)
            assert (found.shape, found.dtype.kind) == (member.shape, member.dtype.kind)


def read_safetensors_file(path: Path) -> None:
    """Reads all tensors of a file."""
    for tensor in list_safetensors(path):
        with _refusing(bool(tensor.problem)):
            assert finish(read_safetensors_steps(path, tensor.name)).shape == tensor.shape


def read_onnx_file(path: Path) -> None:
    """Opens a model, and keeps its recipe."""
    found = model_of(read_onnx(path))
    recipe = found.recipe
    assert recipe is None or recipe_from_json(recipe_to_json(recipe)) == recipe
    file = path.with_suffix(".onnx")
    file.write_bytes(path.read_bytes())
    read_learned_file(finish(open_learned_steps(file)))


def read_learned_file(file: LearnedFile) -> None:
    """Reads all filters of a file in every order of their axes."""
    for tensor in file.tensors:
        for layout in tensor.layouts:
            with contextlib.suppress(FileError):
                finish(read_bank_steps(file, tensor, layout))


@contextlib.contextmanager
def _refusing(is_refused: bool):
    """What is listed with a problem is refused; all else may be damaged further on."""
    try:
        yield
    except FileError:
        return
    assert not is_refused
