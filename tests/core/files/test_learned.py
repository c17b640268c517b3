"""Learned weights of every kind of file: the same filters, biases and reasons."""

from __future__ import annotations

import numpy as np
import pytest
from safetensors.numpy import save_file

from core.files.learned import (
    FORMS,
    is_learned,
    open_learned_steps,
    read_bank_steps,
)
from core.files.learned_tensors import LearnedTensor
from core.files.limits import FileError
from core.trace import finish
from tests.core.files.onnx_factory import model, saved

RNG = np.random.default_rng(3)
WEIGHTS = RNG.normal(size=(6, 3, 5, 5)).astype(np.float32)
BIAS = RNG.normal(size=6).astype(np.float32)
DENSE = RNG.normal(size=(100, 70)).astype(np.float32)


def write_npy(path):
    np.save(path, WEIGHTS)


def write_npz(path):
    np.savez_compressed(
        path, **{"conv.weight": WEIGHTS, "conv.bias": BIAS, "fc": DENSE, "text": np.array(["a"])}
    )


def write_keras(path):
    np.savez(path, **{"conv/kernel:0": WEIGHTS.transpose(2, 3, 1, 0), "conv/bias:0": BIAS})


def write_safetensors(path):
    tensors = {"conv.weight": WEIGHTS, "conv.bias": BIAS, "fc.weight": DENSE}
    save_file(tensors | {"conv1d.weight": DENSE[:, :, None].copy()}, path)


def write_onnx(path):
    conv = ("Conv", {"w": WEIGHTS, "b": BIAS}, {})
    saved(model(conv, ("Relu", {}, {}), ("Gemm", {"w": DENSE}, {})), path.parent, path.name)


WRITERS = {
    "a.npy": (write_npy, "oihw", False),
    "a.npz": (write_npz, "oihw", True),
    "keras.npz": (write_keras, "hwio", True),
    "a.safetensors": (write_safetensors, "oihw", True),
    "a.onnx": (write_onnx, "oihw", True),
}


def opened(path):
    return finish(open_learned_steps(path))


@pytest.mark.parametrize("name", WRITERS)
def test_the_filters_of_every_form(tmp_path, name):
    write, layout, has_bias = WRITERS[name]
    write(tmp_path / name)
    file = opened(tmp_path / name)
    (tensor,) = [tensor for tensor in file.tensors if not tensor.problem]
    assert tensor.layouts[0] == layout
    bank = finish(read_bank_steps(file, tensor, layout))
    np.testing.assert_array_equal(bank.weights, WEIGHTS)
    np.testing.assert_array_equal(bank.bias, BIAS if has_bias else np.zeros(6))
    assert bank.name == {"a.npy": "a", "a.onnx": "Conv_0"}.get(name, "conv")
    assert (file.model is not None) == (file.form == "ONNX")


def test_every_form_is_written_by_a_test():
    assert {name.rsplit(".")[-1] for name in WRITERS} == {form.suffixes[0][1:] for form in FORMS}


def test_what_is_not_offered_says_why(tmp_path):
    reasons = {}
    for name in ("a.npz", "a.safetensors", "a.onnx"):
        WRITERS[name][0](tmp_path / name)
        for tensor in opened(tmp_path / name).tensors:
            if tensor.problem:
                reasons[name, tensor.name] = tensor.problem
    assert "larger than 63" in reasons["a.npz", "fc"]
    assert "no real numbers" in reasons["a.npz", "text"]
    assert "one number for each map" in reasons["a.npz", "conv.bias"]
    assert "linear layer" in reasons["a.safetensors", "fc.weight"]
    assert "one dimension" in reasons["a.safetensors", "conv1d.weight"]
    assert "linear layer" in reasons["a.onnx", "Gemm_2"]


def test_groups_and_large_kernels_of_a_model(tmp_path):
    grouped = ("Conv", {"w": WEIGHTS[:, :1]}, {"group": 3})
    large = ("Conv", {"w": np.zeros((2, 6, 70, 70), np.float32)}, {})
    line = ("Conv", {"w": np.zeros((2, 6, 7), np.float32)}, {})
    spread = ("ConvTranspose", {"w": WEIGHTS}, {})
    tensors = opened(saved(model(grouped, large, line, spread), tmp_path)).tensors
    assert tensors[0].groups == 3
    assert not tensors[0].problem
    assert [bool(tensor.problem) for tensor in tensors] == [False, True, True, True]
    assert "larger than 63" in tensors[1].problem
    assert "one dimension" in tensors[2].problem
    assert "transposed" in tensors[3].problem


def test_the_first_bytes_tell_not_the_suffix(tmp_path):
    for name in ("a.npy", "a.npz", "a.safetensors"):
        WRITERS[name][0](tmp_path / name)
        wrong = tmp_path / f"{name}.onnx"
        wrong.write_bytes((tmp_path / name).read_bytes())
        assert opened(wrong).form == name[2:]


def test_names_tell_the_order_of_the_axes_and_of_the_list(tmp_path):
    cube = np.zeros((3, 3, 3, 3), np.float32)
    path = tmp_path / "a.safetensors"
    names = ("l.2.weight", "l.10.weight", "l.9.depthwise_kernel", "l.9.kernel")
    save_file(dict.fromkeys(names, cube) | {"l.1.weight": cube.astype(np.float64)}, path)
    found = opened(path).tensors
    assert [tensor.name for tensor in found] == ["l.1.weight", names[0], *names[2:], names[1]]
    assert [tensor.layouts[0] for tensor in found] == ["oihw", "oihw", "hwim", "hwio", "oihw"]


def test_files_that_are_none(tmp_path):
    path = tmp_path / "a.txt"
    for content, words in ((b"", "empty"), (b"hello", "no npy, npz, safetensors or ONNX")):
        path.write_bytes(content)
        with pytest.raises(FileError, match=words):
            opened(path)
    with pytest.raises(FileError, match="no such file"):
        opened(tmp_path / "none.npz")
    np.save(tmp_path / "cut.npy", WEIGHTS)
    (tmp_path / "cut.npy").write_bytes((tmp_path / "cut.npy").read_bytes()[:-1])
    with pytest.raises(FileError, match="cut short"):
        opened(tmp_path / "cut.npy")


def test_an_npy_file_that_changed(tmp_path):
    np.save(tmp_path / "a.npy", WEIGHTS)
    file = opened(tmp_path / "a.npy")
    np.save(tmp_path / "a.npy", WEIGHTS[:2])
    with pytest.raises(FileError, match="changed"):
        finish(read_bank_steps(file, file.tensors[0], "oihw"))


def test_weights_that_are_not_finite(tmp_path):
    np.save(tmp_path / "a.npy", np.where(WEIGHTS > 2, np.inf, WEIGHTS))
    file = opened(tmp_path / "a.npy")
    with pytest.raises(FileError, match="finite"):
        finish(read_bank_steps(file, file.tensors[0], "oihw"))
    problem = LearnedTensor("x", "float32", (1,), problem="it is nothing")
    with pytest.raises(FileError, match="it is nothing"):
        finish(read_bank_steps(file, problem, "oihw"))


@pytest.mark.parametrize(
    ("name", "learned"),
    [
        ("a.npz", True),
        ("A.ONNX", True),
        ("a.safetensors", True),
        ("a.npy", False),
        ("a.png", False),
    ],
)
def test_names_of_learned_weights(name, learned):
    assert is_learned(name) == learned
