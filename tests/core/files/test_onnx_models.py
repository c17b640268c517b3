"""ONNX models as recipes: what onnx's own reference computes, and a reason for what is left."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.files.limits import FileError
from core.files.onnx_file import graph_of
from core.files.onnx_models import OPERATORS, model_of, open_model
from core.learned_layers import with_input_scale
from tests.core.files.onnx_factory import Node, evaluated, made, model, onnx, saved

RNG = np.random.default_rng(5)
PIXELS = RNG.normal(size=(12, 14, 3)).astype(np.float32)


def weights(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def conv(shape: tuple[int, ...] = (4, 3, 3, 3), *, bias: bool = True, **attributes) -> Node:
    inputs = {"w": weights(*shape)} | ({"b": weights(shape[0])} if bias else {})
    return "Conv", inputs, attributes


def norm(maps: int, **attributes) -> Node:
    constants = {name: weights(maps) for name in ("gamma", "beta", "mean")}
    return "BatchNormalization", constants | {"var": np.abs(weights(maps)) + 0.5}, attributes


def pad(pads: list[int], mode: str = "constant", value: float | None = None, **inputs) -> Node:
    given = {"pads": np.array(pads, np.int64)}
    if value is not None:
        given["value"] = np.float32(value)
    return "Pad", given | inputs, {"mode": mode}


def clip(low: float | None, high: float | None) -> Node:
    given = {"-low" if low is None else "low": np.float32(low or 0)}
    return "Clip", given | ({} if high is None else {"high": np.float32(high)}), {}


def pool(kind: str, size=(2, 2), **attributes) -> Node:
    return kind, {}, {"kernel_shape": list(size)} | attributes


def check(*nodes: Node, opset: int = 20, layers: int | None = None, **given) -> None:
    """The whole chain is taken and agrees with the reference; so it does at an open size."""
    made_model = model(*nodes, opset=opset, **given)
    found = model_of(graph_of(made_model))
    assert all(node.is_taken for node in found.nodes), found.summary
    assert "all" in found.summary
    assert found.recipe is not None
    if layers is not None:
        assert len(found.recipe.layers) == layers
    expected = evaluated(made_model, PIXELS)
    actual = made(found.recipe, PIXELS)
    assert actual.shape == expected.shape
    np.testing.assert_allclose(actual, expected, 1e-4, 1e-5)


CHAINS = {
    "conv": (1, conv()),
    "no bias": (1, conv(bias=False)),
    "strides": (1, conv(strides=[2, 3], pads=[1, 0, 2, 1])),
    "dilations": (1, conv(dilations=[2, 3], pads=[3, 2, 1, 0])),
    "even kernel": (1, conv((5, 3, 2, 4))),
    "1 x 1": (1, conv((5, 3, 1, 1))),
    "same upper": (1, conv((2, 3, 4, 2), auto_pad="SAME_UPPER")),
    "same lower": (1, conv((2, 3, 4, 2), auto_pad="SAME_LOWER")),
    "same upper strides": (1, conv((2, 3, 4, 3), auto_pad="SAME_UPPER", strides=[2, 3])),
    "same lower strides": (1, conv((2, 3, 4, 3), auto_pad="SAME_LOWER", strides=[3, 2])),
    "valid": (1, conv(auto_pad="VALID", strides=[2, 2])),
    "depthwise": (1, conv((3, 1, 3, 3), group=3)),
    "multiplier": (1, conv((6, 1, 3, 3), group=3)),
    "two convs": (2, conv(), conv((2, 4, 3, 3))),
    "groups": (2, conv(), conv((6, 2, 3, 3), group=2)),
    "add one": (1, conv(), ("Add", {"c": np.float32(2.5)}, {}), ("Relu", {}, {})),
    "add each": (1, conv(), ("Add", {"c": weights(4, 1, 1)}, {})),
    "sub each": (1, conv(), ("Sub", {"c": weights(1, 4, 1, 1)}, {})),
    "mul each": (1, conv(), ("Mul", {"c": weights(4, 1, 1)}, {}), norm(4)),
    "div one": (1, ("Div", {"c": np.array([255], np.float32)}, {})),
    "normalised": (2, ("Sub", {"c": weights(3, 1, 1)}, {}), ("Div", {"c": weights(3, 1, 1)}, {}),
                   conv(pads=[1] * 4)),
    "add behind pool": (2, conv(), pool("MaxPool"), ("Add", {"c": np.float32(1)}, {})),
    "add behind pad": (2, pad([0, 0, 1, 1, 0, 0, 1, 1]), ("Add", {"c": np.float32(1)}, {}), conv()),
    "global max": (1, conv(), ("GlobalMaxPool", {}, {})),
    "global average": (1, conv(), ("Relu", {}, {}), ("GlobalAveragePool", {}, {})),
    "relu": (1, conv(), ("Relu", {}, {})),
    "leaky": (1, conv(), ("LeakyRelu", {}, {"alpha": 0.2})),
    "leaky default": (1, conv(), ("LeakyRelu", {}, {})),
    "sigmoid": (1, conv(), ("Sigmoid", {}, {})),
    "tanh": (1, conv(), ("Tanh", {}, {})),
    "abs": (1, conv(), ("Abs", {}, {})),
    "clip": (1, conv(), clip(-0.5, 1.5)),
    "clip low": (1, conv(), clip(-0.5, None)),
    "clip high": (1, conv(), clip(None, 0.5)),
    "clip turned": (1, conv(), clip(1.0, -1.0)),
    "norm folded": (1, conv(), norm(4), ("Relu", {}, {})),
    "norm without bias": (1, conv(bias=False), norm(4, epsilon=0.1)),
    "norm first": (2, norm(3), conv()),
    "norm behind relu": (2, conv(), ("Relu", {}, {}), norm(4)),
    "norm behind pad": (2, pad([0, 0, 1, 1, 0, 0, 1, 1]), norm(3)),
    "norm twice": (1, conv(), norm(4), norm(4)),
    "relu alone": (1, ("Relu", {}, {})),
    "relu twice": (2, conv(), ("Abs", {}, {}), ("Tanh", {}, {})),
    "relu behind pool": (2, conv(), pool("MaxPool"), ("Relu", {}, {})),
    "pad zeros": (1, pad([0, 0, 1, 2, 0, 0, 3, 1]), conv(pads=[1, 1, 0, 0])),
    "pad value": (1, pad([0, 0, 1, 2, 0, 0, 3, 1], value=2.5), conv()),
    "pad value, conv zeros": (2, pad([0, 0, 1, 1, 0, 0, 1, 1], value=2.5), conv(pads=[1] * 4)),
    "pad reflect": (1, pad([0, 0, 1, 2, 0, 0, 3, 1], "reflect"), conv()),
    "pad edge": (1, pad([0, 0, 1, 2, 0, 0, 3, 1], "edge"), conv()),
    "pad wrap": (1, pad([0, 0, 1, 2, 0, 0, 3, 1], "wrap"), conv()),
    "pad alone": (1, pad([0, 0, 1, 2, 0, 0, 3, 1], "reflect")),
    "pad axes": (
        1,
        (
            "Pad",
            {
                "pads": np.array([2, 1, 0, 3], np.int64),
                "value": np.float32(1),
                "axes": np.array([-1, 2], np.int64),
            },
            {"mode": "edge"},
        ),
    ),
    "pad behind relu": (
        2, conv(), ("Relu", {}, {}), pad([0, 0, 1, 1, 0, 0, 1, 1]), conv((2, 4, 3, 3))
    ),
    "identity": (1, ("Identity", {}, {}), conv(), ("Dropout", {}, {})),
    "dropout with ratio": (1, conv(), ("Dropout", {"ratio": np.float32(0.5)}, {})),
    "max": (1, conv(), ("Relu", {}, {}), pool("MaxPool", strides=[2, 2])),
    "max stride 1": (1, conv(), pool("MaxPool", (3, 2))),
    "max alone": (1, pool("MaxPool", (3, 2), strides=[2, 3], pads=[1, 1, 1, 1])),
    "max dilated": (1, pool("MaxPool", (3, 2), dilations=[2, 3])),
    "max ceil": (1, pool("MaxPool", (3, 3), strides=[3, 4], ceil_mode=1)),
    "max unequal": (1, pool("MaxPool", (3, 3), strides=[2, 2], pads=[0, 1, 1, 0])),
    "max wide": (1, pool("MaxPool", (3, 3), pads=[2, 2, 2, 2])),
    "max same upper": (1, pool("MaxPool", (3, 3), strides=[2, 2], auto_pad="SAME_UPPER")),
    "max same lower": (1, pool("MaxPool", (2, 2), auto_pad="SAME_LOWER")),
    "max twice": (2, pool("MaxPool"), pool("MaxPool")),
    "average": (1, conv(), pool("AveragePool", strides=[2, 2])),
    "average pads": (1, pool("AveragePool", (3, 3), pads=[1, 1, 1, 1])),
    "average counts": (1, pool("AveragePool", (3, 3), pads=[1, 1, 1, 1], count_include_pad=1)),
    "average counts unequal": (
        1, pool("AveragePool", (3, 3), pads=[0, 1, 1, 2], count_include_pad=1)
    ),
    "average ceil": (1, pool("AveragePool", (3, 3), strides=[2, 2], ceil_mode=1)),
    "average dilated": (1, pool("AveragePool", (2, 2), dilations=[2, 3])),
    "l2": (1, conv(), pool("LpPool", (3, 2), p=2, strides=[2, 1])),
    "l2 unequal": (1, pool("LpPool", (3, 2), pads=[0, 1, 2, 0])),
    "l1": (1, conv(), pool("LpPool", (3, 2), p=1)),
}  # fmt: skip


@pytest.mark.parametrize("kind", CHAINS)
def test_chains_agree_with_the_reference(kind):
    layers, *nodes = CHAINS[kind]
    check(*nodes, layers=layers)


ENDS = {
    "activation": [("Relu", {}, {}), ("LeakyRelu", {}, {"alpha": 0.3}), ("Sigmoid", {}, {}),
                   ("Tanh", {}, {}), ("Abs", {}, {}), clip(-1, 1), ("Identity", {}, {})],
    "pooling": [pool("MaxPool", strides=[2, 2]), pool("AveragePool", (3, 3), pads=[1, 1, 1, 1]),
                pool("LpPool", (2, 2)), ("Dropout", {}, {})],
}  # fmt: skip


@pytest.mark.parametrize(
    "nodes",
    list(
        itertools.product(
            [pad([0, 0, 1, 1, 0, 0, 1, 1], "reflect"), ("Identity", {}, {})],
            [conv(pads=[1, 1, 1, 1]), conv((6, 1, 3, 3), group=3)],
            *ENDS.values(),
        )
    ),
    ids=lambda nodes: " ".join(node[0] for node in nodes),
)
def test_every_combination_of_stages(nodes):
    check(*nodes, ("Relu", {}, {}), conv((2, len(nodes[1][1]["w"]), 2, 2)))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_random_nets(data):
    maps, nodes = 3, []
    for _ in range(data.draw(st.integers(1, 6))):
        kind = data.draw(st.sampled_from(("conv", "norm", "act", "pool", "pad")))
        if kind == "conv":
            count = data.draw(st.integers(1, 3))
            nodes.append(
                conv((count, maps, 2, 3), pads=data.draw(st.sampled_from([[1] * 4, [0, 1, 2, 0]])))
            )
            maps = count
        elif kind == "norm":
            nodes.append(norm(maps))
        elif kind == "act":
            nodes.append(data.draw(st.sampled_from(ENDS["activation"])))
        elif kind == "pool":
            nodes.append(data.draw(st.sampled_from(ENDS["pooling"])))
        else:
            mode = data.draw(st.sampled_from(("constant", "edge", "reflect")))
            nodes.append(pad([0, 0, 1, 0, 0, 0, 1, 1], mode))
    made_model = model(*nodes)
    try:
        expected = evaluated(made_model, PIXELS)
    except Exception:  # too small by now
        return
    found = model_of(graph_of(made_model))
    if found.recipe is None or not all(node.is_taken for node in found.nodes):
        # Every map has shrunk to nothing, or nothing but Identity was drawn.
        assert {node[0] for node in nodes} <= {"Identity", "Dropout"} or 0 in expected.shape, (
            found.summary
        )
        return
    np.testing.assert_allclose(made(found.recipe, PIXELS), expected, 1e-3, 1e-4)


def test_opsets_with_attributes():
    check(conv(), ("Clip", {}, {"min": -0.5, "max": 0.5}), opset=10)
    check(("Pad", {}, {"pads": [0, 0, 1, 2, 0, 0, 0, 1], "mode": "edge"}), conv(), opset=10)


def test_open_sizes():
    shape = ("N", 3, "H", "W")
    check(conv(pads=[1] * 4), ("Relu", {}, {}), pool("MaxPool", strides=[2, 2]), shape=shape)
    check(conv(auto_pad="SAME_UPPER"), pool("AveragePool", ceil_mode=1), shape=shape)
    check(pool("MaxPool", (3, 3), pads=[0, 1, 1, 0]), conv(), shape=shape)
    found = model_of(graph_of(model(conv(auto_pad="SAME_UPPER", strides=[2, 2]), shape=shape)))
    assert found.recipe is None
    assert "size of the picture, which is open" in found.summary
    assert found.input_shape == (3, None, None)


LEFT = {
    "places": (("Add", {"c": weights(10, 12)}, {}), "one for each map"),
    "numbers": (("Mul", {"c": weights(5, 1, 1)}, {}), "5 channels"),
    "zero": (("Div", {"c": np.float32(0)}, {}), "finite"),
    "gemm": (("Gemm", {"w": weights(3, 3)}, {}), "no layer does what 'Gemm' does"),
    "power": (pool("LpPool", p=3), "power 3"),
    "maps": (pad([0, 1, 0, 0, 0, 0, 0, 0]), "adds maps"),
    "crop": (pad([0, 0, -1, 0, 0, 0, 0, 0]), "negative"),
    "mode": (pad([0, 0, 1, 0, 0, 0, 0, 0], "odd"), "mode odd"),
    "training": (norm(4, training_mode=1), "training"),
    "means": (norm(5), "5 channels"),
    "large": (conv((2, 4, 65, 3)), "from 1 to 63|at most 63|63"),
    "channels": (conv((2, 5, 3, 3)), "5 channels"),
    "nan": (conv((2, 4, 1, 1), bias=False), "finite"),
    "windows": (pool("MaxPool", (300, 2)), "256"),
    "too large": (pool("MaxPool", (20, 2)), "would have no rows"),
    "exclude": (pool("AveragePool", (3, 3), pads=[0, 1, 1, 0]), "another one before"),
    "dropout": (
        ("Dropout", {"ratio": np.float32(0.5), "training": np.array(True)}, {}), "chance"
    ),
}  # fmt: skip
LEFT["nan"][0][1]["w"][0] = np.nan


@pytest.mark.parametrize("kind", LEFT)
def test_what_is_left_says_why_and_what_is_before_it_is_taken(kind):
    node, words = LEFT[kind]
    first = conv(), ("Relu", {}, {})
    found = model_of(graph_of(model(*first, node, ("Tanh", {}, {}))))
    *taken, left, behind = found.nodes
    assert all(each.is_taken for each in taken)
    assert re.search(words, left.reason), left.reason
    assert behind.reason == "it stands behind node 3"
    assert found.summary.startswith("the nodes before node 3")
    expected = evaluated(model(*first), PIXELS)
    np.testing.assert_allclose(made(found.recipe, PIXELS), expected, 1e-4, 1e-5)


def test_forks_and_other_inputs():
    forked = model(conv(), ("Relu", {}, {}), ("Tanh", {}, {}))
    forked.graph.node[2].input[0] = "v0"
    found = model_of(graph_of(forked))
    assert len(found.recipe.layers) == 1
    assert "goes to other nodes too" in found.summary

    both = model(conv(), ("Relu", {}, {}))
    both.graph.input.append(both.graph.input[0])
    both.graph.input[1].name = "z"
    assert "2 inputs" in model_of(graph_of(both)).summary

    variable = model(conv())
    del variable.graph.initializer[:]
    assert model_of(graph_of(variable)).recipe is None

    circle = model(conv())
    circle.graph.node[0].output[0] = "x"
    assert len(model_of(graph_of(circle)).nodes) == 1
    longer = model(("Identity", {}, {}), ("Dropout", {}, {}))
    longer.graph.node[1].output[0] = "x"
    assert len(model_of(graph_of(longer)).nodes) == 2


def test_a_domain_of_its_own_is_no_operator_of_onnx():
    foreign = model(conv())
    foreign.graph.node[0].domain = "somebody"
    assert "no layer does" in model_of(graph_of(foreign)).summary


def test_layers_beyond_the_most_are_left():
    found = model_of(graph_of(model(*[("Relu", {}, {})] * 70)))
    assert len(found.recipe.layers) == 64
    assert "at most 64 layers" in found.summary


def test_the_names_of_nodes_are_those_of_layers_and_kernels(tmp_path):
    found = open_model(saved(model(conv(), ("Relu", {}, {})), tmp_path))
    (layer,) = found.recipe.layers
    assert layer.name == "Conv_0"
    assert layer.kernels[1].name == "Conv_0 2"
    assert [(node.number, node.name, node.operator) for node in found.nodes] == [
        (1, "Conv_0", "Conv"),
        (2, "Relu_1", "Relu"),
    ]


def test_one_channel_reads_the_luminance():
    found = model_of(graph_of(model(conv((2, 1, 3, 3)), shape=(1, 1, 12, 14))))
    assert found.recipe.color == "luminance"


@pytest.mark.parametrize("kind", ["conv", "pad value", "norm first", "max", "pad reflect"])
def test_the_input_scale_goes_into_the_first_layer(kind):
    _, *nodes = CHAINS[kind]
    made_model = model(*nodes)
    recipe = with_input_scale(model_of(graph_of(made_model)).recipe, 1 / 255)
    pixels = np.float32(255) * PIXELS
    expected = evaluated(made_model, PIXELS)
    np.testing.assert_allclose(made(recipe, pixels), expected, 1e-4, 1e-5)


def test_every_operator_is_tried():
    tried = {node[0] for _, *nodes in CHAINS.values() for node in nodes}
    assert tried == set(OPERATORS)


def test_a_file_that_is_none(tmp_path):
    with pytest.raises(FileError):
        open_model(tmp_path / "none.onnx")


def test_attributes_of_a_wrong_kind_are_a_reason():
    for name, value in (("group", [1, 2]), ("auto_pad", 3), ("strides", [0.5, 1.5]), ("pads", "a")):
        wrong = model(conv(), conv((2, 4, 3, 3), **{name: value}))
        found = model_of(graph_of(wrong))
        assert len(found.recipe.layers) == 1, name
        assert found.nodes[1].reason, name


def test_names_that_are_no_text():
    made_model = model(conv(), ("Relu", {}, {}))
    content = made_model.SerializeToString().replace(b"Relu_1", b"R\xff\xfe\x80_1")
    broken = type(made_model)()
    broken.ParseFromString(content)
    assert model_of(graph_of(broken)).nodes[1].name.startswith("R\ufffd")


@pytest.mark.parametrize("operator", ["Add", "Mul", "Sub", "Div"])
def test_a_constant_that_stands_first(operator):
    made_model = model((operator, {"c": weights(3, 1, 1)}, {}), ("Relu", {}, {}))
    first = made_model.graph.node[0]
    first.input[0], first.input[1] = first.input[1], first.input[0]
    found = model_of(graph_of(made_model))
    if operator == "Div":
        assert "divides by the pixels" in found.summary
        return
    expected = evaluated(made_model, PIXELS)
    np.testing.assert_allclose(made(found.recipe, PIXELS), expected, 1e-4, 1e-5)


def test_two_inputs_that_change_are_no_layer():
    sum_of_both = model(conv(), ("Add", {"c": np.float32(1)}, {}))
    sum_of_both.graph.node[1].input[1] = "x"
    assert "goes to other nodes too" in model_of(graph_of(sum_of_both)).summary


def test_constants_behind_identity_nodes():
    made_model = model(conv(), ("Relu", {}, {}))
    made_model.graph.node.insert(0, onnx.helper.make_node("Identity", ["w0"], ["again"]))
    made_model.graph.node[1].input[1] = "again"
    found = model_of(graph_of(made_model))
    assert "all 3 nodes" in found.summary
    expected = evaluated(made_model, PIXELS)
    np.testing.assert_allclose(made(found.recipe, PIXELS), expected, 1e-4, 1e-5)


def test_global_pooling_of_an_open_size():
    shape = ("N", 3, "H", "W")
    found = model_of(graph_of(model(conv(), ("GlobalMaxPool", {}, {}), shape=shape)))
    assert "size is open" in found.summary


def test_sides_beyond_any_picture_count_as_open():
    huge = model(conv(pads=[1] * 4), pool("MaxPool"), shape=(1, 3, 2**61, 2**61))
    found = model_of(graph_of(huge))
    assert found.input_shape == (3, None, None)
    assert len(found.recipe.layers) == 1


def test_names_of_any_length_and_kind_are_cut_for_the_eye():
    long = model(conv())
    long.graph.node[0].name = "a\nb" + "c" * 100_000
    (layer,) = model_of(graph_of(long)).recipe.layers
    assert layer.name.startswith("a\ufffdbccc")
    assert len(layer.name) == 100
