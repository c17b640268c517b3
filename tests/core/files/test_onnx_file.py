"""ONNX files: constants in every encoding, and models made to harm."""

from __future__ import annotations

import builtins
import contextlib
import os
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.files.limits import FileError
from core.files.onnx_file import read_onnx, tensor_array, tensor_kind, tensor_shape
from tests.core.files.onnx_factory import model, saved

KINDS = {
    "float32": TensorProto.FLOAT, "float64": TensorProto.DOUBLE, "float16": TensorProto.FLOAT16,
    "bfloat16": TensorProto.BFLOAT16, "int8": TensorProto.INT8, "uint8": TensorProto.UINT8,
    "int16": TensorProto.INT16, "uint16": TensorProto.UINT16, "int32": TensorProto.INT32,
    "uint32": TensorProto.UINT32, "int64": TensorProto.INT64, "uint64": TensorProto.UINT64,
    "bool": TensorProto.BOOL,
}  # fmt: skip
CONV = ("Conv", {"w": np.arange(36, dtype=np.float32).reshape(2, 2, 3, 3)}, {})


@pytest.mark.parametrize("is_raw", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_every_encoding_comes_back(kind, is_raw):
    dtype = ml_dtypes.bfloat16 if kind == "bfloat16" else np.dtype(kind)
    array = np.array([[0, 1, 2.5], [-3, 100, 1]]).astype(np.float32)
    array = (np.abs(array) if kind.startswith("u") else array).astype(dtype)
    values = array.tobytes() if is_raw else array.ravel()
    tensor = helper.make_tensor("x", KINDS[kind], (2, 3), values, raw=is_raw)
    assert (tensor_kind(tensor), tensor_shape(tensor)) == (kind, (2, 3))
    found = tensor_array(tensor, Path())
    np.testing.assert_array_equal(found.astype(float), array.astype(float))


def test_a_graph(tmp_path):
    graph = read_onnx(saved(model(CONV, ("Clip", {"-": 0, "high": np.float32(1)}, {})), tmp_path))
    assert [node.operator for node in graph.nodes] == ["Conv", "Clip"]
    assert graph.inputs == {"x": (1, 3, 12, 14)}
    assert graph.outputs == ("y",)
    assert graph.opset == 20
    assert graph.nodes[1].input(1) == ""
    assert graph.nodes[1].input(9) == ""
    np.testing.assert_array_equal(graph.array("w0"), CONV[1]["w"])
    assert graph.array("nobody") is None


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        ({"value": numpy_helper.from_array(np.ones((2, 2)))}, np.ones((2, 2))),
        ({"value_float": 1.5}, np.float32(1.5)),
        ({"value_floats": [1.5, 2]}, np.array([1.5, 2])),
        ({"value_int": 3}, np.int64(3)),
        ({"value_ints": [3, 4]}, np.array([3, 4])),
    ],
)
def test_constant_nodes(tmp_path, attribute, expected):
    made = model(CONV)
    made.graph.node.insert(0, helper.make_node("Constant", [], ["k"], **attribute))
    np.testing.assert_array_equal(read_onnx(saved(made, tmp_path)).array("k"), expected)


def outside(location: str, **entries: str) -> TensorProto:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4])
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in ({"location": location} | entries).items():
        tensor.external_data.add(key=key, value=value)
    return tensor


@pytest.fixture
def folder(tmp_path):
    """A model's folder, with a secret beside it."""
    inner = tmp_path / "model"
    (inner / "deep").mkdir(parents=True)
    numbers = np.arange(8, dtype=np.float32).tobytes()
    for file in (inner / "w.bin", inner / "deep" / "w.bin", tmp_path / "secret.bin"):
        file.write_bytes(numbers)
    (inner / "link.bin").symlink_to(tmp_path / "secret.bin")
    (inner / "inside.bin").symlink_to(inner / "w.bin")
    (inner / "away").symlink_to(tmp_path)
    return inner


@pytest.mark.parametrize(
    "location", ["w.bin", "./w.bin", "deep/w.bin", "deep\\w.bin", "inside.bin"]
)
def test_numbers_beside_the_model(folder, location):
    found = tensor_array(outside(location, offset="8", length="16"), folder)
    np.testing.assert_array_equal(found, [2, 3, 4, 5])
    assert tensor_array(outside(location), folder)[0] == 0


@pytest.mark.parametrize(
    "location",
    ["../secret.bin", "deep/../../secret.bin", "..\\secret.bin", "/etc/passwd", "deep/../w.bin",
     "\\\\host\\share",
     "C:\\secret.bin", "file:///etc/passwd", "link.bin", "away/secret.bin", "", ".", "a\0b"],
)  # fmt: skip
def test_numbers_outside_the_folder_are_refused(folder, location):
    with pytest.raises(FileError, match="outside the folder"):
        tensor_array(outside(location, length="16"), folder)


@pytest.mark.parametrize(
    ("location", "entries"),
    [("w.bin", {"offset": "20"}), ("w.bin", {"offset": "-4"}), ("w.bin", {"length": "8"}),
     ("w.bin", {"offset": "x"}), ("w.bin", {"length": "1" * 300}), ("none.bin", {}),
     ("deep", {})],
)  # fmt: skip
def test_numbers_that_are_not_there(folder, location, entries):
    with pytest.raises(FileError, match="beside the model") as caught:
        tensor_array(outside(location, **entries), folder)
    assert str(folder) not in str(caught.value)


def test_a_pipe_beside_the_model_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe")
    with pytest.raises(FileError, match="regular"):
        tensor_array(outside("pipe"), folder)


def tensor(**fields: object) -> TensorProto:
    return TensorProto(**({"name": "w", "data_type": 1, "dims": [4]} | fields))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (tensor(raw_data=bytes(15)), "does not fit"),
        (tensor(float_data=[1, 2, 3]), "does not fit"),
        (tensor(dims=[2**40, 2**40], raw_data=bytes(16)), "does not fit"),
        (tensor(dims=[2**60] * 30), "does not fit"),
        (tensor(dims=[-4], raw_data=bytes(16)), "is none"),
        (tensor(data_type=8, string_data=[b"a"] * 4), "kind that is not read"),
        (tensor(data_type=99), "kind that is not read"),
        (tensor(segment={"begin": 0, "end": 4}, raw_data=bytes(16)), "segments"),
    ],
)
def test_tensors_that_lie(made, words):
    with pytest.raises(FileError, match=words):
        tensor_array(made, Path())


def test_broken_files(tmp_path):
    whole = saved(model(CONV), tmp_path).read_bytes()
    path = tmp_path / "broken.onnx"
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        with contextlib.suppress(FileError):  # one that ends between two fields is whole
            read_onnx(path)
    for content in (b"", b"\x89PNG\r\n\x1a\n" + bytes(100), b"\x0a" * 1000, b"\x08\x09"):
        path.write_bytes(content)
        with pytest.raises(FileError, match="no ONNX model"):
            read_onnx(path)


def test_without_the_package_a_sentence_says_how_to_get_it(tmp_path, monkeypatch):
    path = saved(model(CONV), tmp_path)
    real = builtins.__import__

    def lacking(name, *rest):
        if name == "onnx":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(FileError, match=r"pip install onnx"):
        read_onnx(path)
