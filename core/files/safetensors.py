"""Tensors of a safetensors file: a JSON header that is checked to the byte, and plain numbers.

The format: 8 bytes with the header's length, the header, then the numbers without gaps
(https://github.com/huggingface/safetensors, "Format"). Nothing in it can be executed.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Generator
from typing import Any, BinaryIO

from numpy.typing import NDArray

from core.checks import RecipeError, shorten
from core.files.json_text import parse_json
from core.files.limits import FileError, check_room, length, refused
from core.files.opening import open_regular
from core.files.stored_numbers import StoredTensor, decoded, stored_bytes
from core.sentences import Sentence
from core.trace import Progress

MAX_HEADER = 2**24
"""Most bytes of a header: far more than so many tensors take.
The library allows six times as much."""
MAX_TENSORS = 20_000
MAX_DIMENSIONS = 32
MAX_SIDE = 2**62
PIECE_BYTES = 2**24
KINDS = {
    "BOOL": "bool", "U8": "uint8", "I8": "int8", "I16": "int16", "U16": "uint16",
    "I32": "int32", "U32": "uint32", "I64": "int64", "U64": "uint64", "F16": "float16",
    "BF16": "bfloat16", "F32": "float32", "F64": "float64",
}  # fmt: skip
"""The format's names of the kinds that are read."""
METADATA = "__metadata__"
_NOUN = Sentence("a safetensors header")


def list_safetensors(path: str | os.PathLike[str]) -> tuple[StoredTensor, ...]:
    """The tensors of a file, in the order of their numbers. Raises FileError.

    Ranges that overlap, leave gaps, lie outside the file or do not fit their shape make the
    whole file unsound.
    """
    with refused(_damaged()), open_regular(path) as file:
        return tuple(tensor for tensor, _ in _entries(file))


def read_safetensors_steps(
    path: str | os.PathLike[str], name: str
) -> Generator[Progress, None, NDArray[Any]]:
    """One tensor by its name, in pieces; bfloat16 as float32. Raises FileError."""
    with refused(_damaged()), open_regular(path) as file:
        found = {tensor.name: (tensor, start) for tensor, start in _entries(file)}
        if name not in found:
            raise FileError(Sentence("there is no tensor {0} in the file", shorten(name)))
        tensor, start = found[name]
        if tensor.problem:
            raise FileError(tensor.problem)
        size = stored_bytes(tensor.kind, tensor.shape)
        check_room(size)
        file.seek(start)
        stored = bytearray()
        while len(stored) < size:
            piece = file.read(min(PIECE_BYTES, size - len(stored)))
            if not piece:
                raise FileError(_damaged())
            stored += piece
            yield Progress(len(stored), size)
        return decoded(bytes(stored), tensor.kind, tensor.shape)


def _damaged() -> Sentence:
    return Sentence("the safetensors file is damaged or cut short")


def _entries(file: BinaryIO) -> list[tuple[StoredTensor, int]]:
    """Each tensor and where its numbers start in the file."""
    stored = length(file)
    first = file.read(8)
    if len(first) < 8:
        raise FileError("the safetensors file is cut short")
    (size,) = struct.unpack("<Q", first)
    if size > MAX_HEADER or size > stored - 8:
        raise FileError("it is no safetensors file, or its header lies about its length")
    try:
        header = parse_json(file.read(size).decode("utf-8"), noun=_NOUN)
    except RecipeError as error:
        raise FileError(Sentence("the header of the safetensors file: {0}", error)) from error
    if not isinstance(header, dict) or len(header) > MAX_TENSORS:
        raise FileError("it is no safetensors file")
    header.pop(METADATA, None)
    found = [_entry(name, entry) for name, entry in header.items()]
    found.sort(key=lambda entry: entry[1:])
    at = 0
    for tensor, low, high in found:
        if low != at or high < low:
            raise FileError(
                Sentence(
                    "the header of the safetensors file lies: the numbers of {0} do not"
                    " begin where those before them end",
                    shorten(tensor.name),
                )
            )
        at = high
    if at != stored - 8 - size:
        raise FileError("the header of the safetensors file lies about the file's length")
    return [(tensor, 8 + size + low) for tensor, low, _ in found]


def _entry(name: str, entry: Any) -> tuple[StoredTensor, int, int]:
    wrong = FileError(Sentence("the header of the safetensors file is wrong at {0}", shorten(name)))
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise wrong
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not (isinstance(dtype, str) and _are_whole(shape) and _are_whole(offsets)):
        raise wrong
    if len(offsets) != 2 or len(shape) > MAX_DIMENSIONS:
        raise wrong
    low, high = offsets
    kind = KINDS.get(dtype)
    if kind is None:
        problem = Sentence("its numbers are of the kind {0}, which is not read", shorten(dtype))
        return StoredTensor(name, dtype[:20], tuple(shape), problem), low, high
    if stored_bytes(kind, tuple(shape)) != high - low:
        raise FileError(
            Sentence(
                "the header of the safetensors file lies: the shape of {0} does not fit its"
                " numbers",
                shorten(name),
            )
        )
    return StoredTensor(name, kind, tuple(shape)), low, high


def _are_whole(values: Any) -> bool:
    return isinstance(values, list) and all(
        type(value) is int and 0 <= value <= MAX_SIDE for value in values
    )
