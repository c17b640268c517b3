"""safetensors files: every kind of number as the library writes it, and headers that lie."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from safetensors.numpy import save_file

from core.files import limits, safetensors
from core.files.limits import FileError
from core.files.safetensors import list_safetensors, read_safetensors_steps
from core.trace import finish

KINDS = (
    "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
    "float16", "float32", "float64",
)  # fmt: skip


def read(path: Path, name: str) -> np.ndarray:
    return finish(read_safetensors_steps(path, name))


def written(header: object, numbers: bytes = bytes(16), size: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if size is None else size) + text + numbers


def saved(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_back(tmp_path, kind):
    array = np.array([[0, 1, 2], [3, 100, 1]]).astype(kind)
    path = tmp_path / "a.safetensors"
    save_file({"first": np.zeros(5, np.int8), "x": array}, path, metadata={"format": "pt"})
    tensors = {tensor.name: tensor for tensor in list_safetensors(path)}
    assert set(tensors) == {"first", "x"}
    assert (tensors["x"].kind, tensors["x"].shape) == (kind, (2, 3))
    found = read(path, "x")
    assert found.dtype == array.dtype
    np.testing.assert_array_equal(found, array)


def test_every_bfloat16_is_exact(tmp_path):
    bits = np.arange(2**16, dtype=np.uint16)
    array = bits.view(ml_dtypes.bfloat16)
    header = {"x": {"dtype": "BF16", "shape": [2**16], "data_offsets": [0, 2**17]}}
    found = read(saved(tmp_path, written(header, array.tobytes())), "x")
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, array.astype(np.float32))


def test_long_tensors_are_read_in_pieces(tmp_path, monkeypatch):
    monkeypatch.setattr(safetensors, "PIECE_BYTES", 100)
    path = tmp_path / "a.safetensors"
    array = np.arange(300, dtype=np.float64)
    save_file({"x": array}, path)
    assert len(list(read_safetensors_steps(path, "x"))) == 24
    np.testing.assert_array_equal(read(path, "x"), array)


def test_kinds_that_are_not_read_are_listed_with_the_reason(tmp_path):
    header = {
        "x": {"dtype": "F8_E4M3", "shape": [2, 2], "data_offsets": [0, 4]},
        "y": {"dtype": "F32", "shape": [3], "data_offsets": [4, 16]},
    }
    path = saved(tmp_path, written(header))
    x, y = list_safetensors(path)
    assert "'F8_E4M3', which is not read" in x.problem
    assert not y.problem
    with pytest.raises(FileError, match="which is not read"):
        read(path, "x")
    assert read(path, "y").shape == (3,)
    with pytest.raises(FileError, match="no tensor"):
        read(path, "z")


def one(**changed: object) -> dict[str, object]:
    return {"x": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]} | changed}


LIES = {
    "empty": b"",
    "short": b"1234567",
    "huge header": written(one(), size=2**62),
    "long header": written(one(), size=10**6),
    "above the limit": written(b" " * (2**24 + 1)),
    "no json": written(b"{" * 40),
    "deep": written(b"[" * 100_000),
    "not utf-8": written(b'{"\xff": 1}'),
    "list": written([1]),
    "number": written({"x": 1}),
    "twice": written(b'{"x": {}, "x": {}}'),
    "missing": written({"x": {"dtype": "F32", "shape": [4]}}),
    "more": written(one(more=1)),
    "shape": written(one(shape=[5])),
    "negative shape": written(one(shape=[-2, -2])),
    "huge shape": written(one(shape=[2**61, 2**61])),
    "digits": written(b'{"x": {"dtype": "F32", "shape": [1' + b"0" * 5000 + b"]}}"),
    "dimensions": written(one(shape=[1] * 100 + [4])),
    "text shape": written(one(shape="4")),
    "float shape": written(one(shape=[4.0])),
    "bool shape": written(one(shape=[True, 4])),
    "negative": written(one(data_offsets=[-16, 0])),
    "turned": written(one(data_offsets=[16, 0])),
    "out of range": written(one(shape=[8], data_offsets=[0, 32])),
    "one offset": written(one(data_offsets=[0])),
    "left over": written(one(), bytes(20)),
    "cut": written(one(), bytes(12)),
    "gap": written(one(data_offsets=[4, 20]), bytes(20)),
    "overlap": written(
        one() | {"y": {"dtype": "F32", "shape": [3], "data_offsets": [4, 16]}},
    ),
    "same": written(one() | {"y": one()["x"]}),
    "unknown out of range": written(one(dtype="Q7", data_offsets=[0, 2**40])),
}


@pytest.mark.parametrize("kind", LIES)
def test_a_header_that_lies_gives_one_sentence(tmp_path, kind):
    path = saved(tmp_path, LIES[kind])
    for attempt in (lambda: list_safetensors(path), lambda: read(path, "x")):
        with pytest.raises(FileError) as caught:
            attempt()
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 200


def test_memory_is_looked_at_first(tmp_path, monkeypatch):
    path = tmp_path / "a.safetensors"
    save_file({"x": np.zeros(2**16)}, path)
    monkeypatch.setattr(limits, "LARGE_BYTES", 2**10)
    monkeypatch.setattr(limits, "free_memory", lambda: 2**18)
    with pytest.raises(FileError, match="not enough memory"):
        read(path, "x")
