"""What each ONNX operator but pooling adds to a recipe, with ONNX's own defaults.

Source of the semantics: https://onnx.ai/onnx/operators/ (Conv, BatchNormalization, Pad, Clip).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files.onnx_file import Node
from core.files.onnx_layers import NOTHING, Chain, InexpressibleError
from core.recipe import MAX_KERNELS, Kernel, Layer
from core.sentences import Sentence

MAX_EXPANDED = 2**23
"""Most weights of a convolution in groups once the zeros between its groups are written out."""
LARGEST = float(np.finfo(np.float32).max)
"""What Clip has for a limit that is not given."""
ACTIVATIONS = {
    "Relu": "relu", "LeakyRelu": "leaky_relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Abs": "abs",
}  # fmt: skip
BORDERS = {"constant": "constant", "reflect": "reflect", "edge": "replicate", "wrap": "circular"}
"""Pad's modes."""


def constant(chain: Chain, node: Node, index: int) -> NDArray[Any] | None:
    """An input that has to be a constant; None where it is left out."""
    name = node.input(index)
    if not name:
        return None
    array = chain.graph.array(name)
    if array is None:
        raise InexpressibleError(Sentence("its input {0} is no constant", index + 1))
    return array


def pair(node: Node, name: str, otherwise: int = 1) -> tuple[int, int]:
    """An attribute of two whole numbers, (row, column)."""
    values = node.attributes.get(name, [otherwise] * 2)
    if not isinstance(values, list) or len(values) != 2:
        raise InexpressibleError("it does not work on pictures of two dimensions")
    return values[0], values[1]


def pads_of(
    chain: Chain, node: Node, size: Sequence[int], stride: Sequence[int], dilation: Sequence[int]
) -> tuple[int, int, int, int]:
    """(top, left, bottom, right) that a window node adds, by its pads or its auto_pad."""
    way = node.attributes.get("auto_pad", "NOTSET")
    if way == "NOTSET":
        pads = node.attributes.get("pads", [0] * 4)
        if not isinstance(pads, list) or len(pads) != 4:
            raise InexpressibleError("it does not work on pictures of two dimensions")
        if min(pads) < 0:
            raise InexpressibleError("its padding is negative")
        return pads[0], pads[1], pads[2], pads[3]
    if way == "VALID":
        return NOTHING
    if way not in ("SAME_UPPER", "SAME_LOWER"):
        raise InexpressibleError(Sentence("its auto_pad {0} is unknown", way[:20]))
    before, after = [], []
    for axis in (0, 1):
        extent, inputs = dilation[axis] * (size[axis] - 1) + 1, chain.shape[1 + axis]
        if stride[axis] == 1:
            whole = extent - 1
        elif inputs is None:
            raise InexpressibleError(
                "its padding depends on the size of the picture, which is open"
            )
        else:
            outputs = -(-inputs // stride[axis])
            whole = max(0, (outputs - 1) * stride[axis] + extent - inputs)
        less, more = whole // 2, whole - whole // 2
        before.append(less if way == "SAME_UPPER" else more)
        after.append(more if way == "SAME_UPPER" else less)
    return before[0], before[1], after[0], after[1]


def take_conv(chain: Chain, node: Node) -> None:
    """Conv: kernels of three dimensions; those of groups get zeros for the other groups' maps."""
    weights = constant(chain, node, 1)
    if weights is None or weights.ndim != 4:
        raise InexpressibleError("it does not work on pictures of two dimensions")
    group = int(node.attributes.get("group", 1))
    weights = _ungrouped(weights, group)
    bias = constant(chain, node, 2)
    if bias is not None and bias.shape != weights.shape[:1]:
        raise InexpressibleError("its bias does not fit its weights")
    if len(weights) > MAX_KERNELS:
        raise InexpressibleError(Sentence("a layer has at most {0} kernels", MAX_KERNELS))
    size = weights.shape[2:]
    if pair(node, "kernel_shape", 0) not in ((0, 0), size):
        raise InexpressibleError("its kernel_shape does not fit its weights")
    stride, dilation = pair(node, "strides"), pair(node, "dilations")
    top, left, bottom, right = pads_of(chain, node, size, stride, dilation)
    name = chain.name_of(node)
    kernels = tuple(
        Kernel(
            each,
            name=f"{name} {number}",
            bias=0.0 if bias is None else float(bias[number - 1]),
        )
        for number, each in enumerate(weights, 1)
    )
    padding, border, value = (top, bottom, left, right), "zeros", 0.0
    last = chain.last
    if last is not None and chain.ends_in_padding and isinstance(last.padding, tuple):
        # Pad before Conv: both add their pixels in one layer, where these are of one kind.
        if padding == NOTHING:
            padding, border, value = last.padding, last.border, last.border_value
            chain.layers = chain.layers[:-1]
        elif last.border == "zeros":
            first, second = padding, last.padding
            padding = (
                first[0] + second[0],
                first[1] + second[1],
                first[2] + second[2],
                first[3] + second[3],
            )
            chain.layers = chain.layers[:-1]
    chain.add(
        Layer(
            kernels,
            name=name,
            stride=stride,
            dilation=dilation,
            padding=padding,
            border=border,
            border_value=value,
        )
    )


def _ungrouped(weights: NDArray[Any], group: int) -> NDArray[Any]:
    """(filter, input, row, column) with all inputs, zeros for those of other groups."""
    if group == 1:
        return weights
    filters, inputs = weights.shape[:2]
    if group < 1 or filters % group:
        raise InexpressibleError("its groups do not fit its weights")
    if weights.size * group > MAX_EXPANDED:
        raise InexpressibleError(
            Sentence("its {0} groups, written as filters of all maps, take too much room", group)
        )
    whole = np.zeros((filters, inputs * group, *weights.shape[2:]), weights.dtype)
    for number, each in enumerate(weights):
        first = number // (filters // group) * inputs
        whole[number, first : first + inputs] = each
    return whole


def take_batch_normalization(chain: Chain, node: Node) -> None:
    """BatchNormalization in inference: into scale and bias of the kernels before, or of its own.

    y = gamma (x - mean) / sqrt(variance + epsilon) + beta.
    """
    attributes = node.attributes
    if attributes.get("training_mode") or any(chain.is_used(node, out) for out in (1, 2, 3, 4)):
        raise InexpressibleError("it is in training, where it depends on the pictures")
    if attributes.get("spatial", 1) != 1:
        raise InexpressibleError("it has a mean for every pixel")
    numbers = [constant(chain, node, index) for index in (1, 2, 3, 4)]
    found = [np.asarray(each, np.float64) for each in numbers if each is not None]
    if len(found) != 4 or len({each.shape for each in found}) != 1 or found[0].ndim != 1:
        raise InexpressibleError("its four constants do not fit each other")
    gamma, beta, mean, variance = found
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = gamma / np.sqrt(variance + attributes.get("epsilon", 1e-5))
    shift = beta - mean * scale
    _scale_maps(chain, node, scale, shift)


def take_arithmetic(chain: Chain, node: Node) -> None:
    """Add, Sub, Mul and Div with one number, or one for each map; another operand is refused."""
    is_second = node.input(0) in chain.graph.constants
    array = constant(chain, node, 0 if is_second else 1)
    if array is None:
        raise InexpressibleError("one of its inputs is missing")
    numbers = np.asarray(array, np.float64)
    sides = numbers.shape[-3:]
    if numbers.ndim > 4 or (numbers.size > 1 and (numbers.ndim < 3 or numbers.size != sides[0])):
        raise InexpressibleError("its constant has other numbers than one for each map")
    numbers = numbers.ravel()
    one, none = np.ones_like(numbers), np.zeros_like(numbers)
    match node.operator:
        case "Add":
            scale, shift = one, numbers
        case "Sub":
            scale, shift = (-one, numbers) if is_second else (one, -numbers)
        case "Mul":
            scale, shift = numbers, none
        case _ if not is_second:
            scale, shift = one / numbers, none
        case _:
            raise InexpressibleError("it divides by the pixels")
    _scale_maps(chain, node, scale, shift)


def _scale_maps(
    chain: Chain, node: Node, scale: NDArray[np.float64], shift: NDArray[np.float64]
) -> None:
    """y = scale x + shift, one of each for all maps or for each: in the last layer, or behind."""
    last, count = chain.last, len(scale)
    if count == 1 and not chain.ends_in_sums:
        chain.add_passing(node)
    elif count > 1 and (last is None or not chain.ends_in_sums or last.kernels[0].channels is None):
        # A layer of its own: kernel k hands on map k.
        if count * count > MAX_EXPANDED:
            raise InexpressibleError("it has too many maps for a layer of its own")
        kernels = tuple(
            Kernel(each[:, None, None], name=f"{chain.name_of(node)} {number}")
            for number, each in enumerate(np.eye(count), 1)
        )
        chain.add(Layer(kernels, name=chain.name_of(node), padding=NOTHING, border="zeros"))
    elif last is not None and count not in (1, len(last.kernels)):
        raise InexpressibleError("it has not as many numbers as maps come in")
    assert chain.last is not None
    kernels = chain.last.kernels
    factors = np.broadcast_to(scale, len(kernels)), np.broadcast_to(shift, len(kernels))
    chain.change_last(
        kernels=tuple(
            replace(kernel, scale=float(kernel.scale * by), bias=float(kernel.bias * by + plus))
            for kernel, by, plus in zip(kernels, *factors, strict=True)
        )
    )


def take_activation(chain: Chain, node: Node) -> None:
    """Relu, LeakyRelu, Sigmoid, Tanh, Abs."""
    kind = ACTIVATIONS[node.operator]
    if kind == "leaky_relu":
        chain.activate(node, activation=kind, slope=float(node.attributes.get("alpha", 0.01)))
    else:
        chain.activate(node, activation=kind)


def take_clip(chain: Chain, node: Node) -> None:
    """Clip, whose limits are attributes up to opset 10 and inputs from 11 on."""
    limits = []
    for index, (name, otherwise) in enumerate((("min", -LARGEST), ("max", LARGEST)), 1):
        array = constant(chain, node, index)
        value = node.attributes.get(name, otherwise) if array is None else _number(array)
        limits.append(min(max(float(value), -LARGEST), LARGEST))
    if limits[0] > limits[1]:  # then every value becomes the upper one
        limits[0] = limits[1]
    chain.activate(node, activation="clip", range=(limits[0], limits[1]))


def take_pad(chain: Chain, node: Node) -> None:
    """Pad around rows and columns; a convolution behind it takes it into its own layer."""
    mode = node.attributes.get("mode", "constant")
    if mode not in BORDERS:
        raise InexpressibleError(Sentence("its mode {0} is unknown", mode[:20]))
    pads = constant(chain, node, 1)
    given = node.attributes.get("pads", node.attributes.get("paddings"))
    if pads is not None:
        given = pads.ravel().tolist()
    if not isinstance(given, list):
        raise InexpressibleError("it does not say how much it adds")
    values = [int(each) for each in given]
    axes = constant(chain, node, 3)
    places = [0, 1, 2, 3] if axes is None else [int(axis) % 4 for axis in axes.ravel()]
    if len(values) != 2 * len(places) or len(set(places)) < len(places):
        raise InexpressibleError("it does not work on pictures of two dimensions")
    before, after = [0] * 4, [0] * 4
    for place, low, high in zip(places, values[: len(places)], values[len(places) :], strict=True):
        before[place], after[place] = low, high
    if any(before[:2]) or any(after[:2]):
        raise InexpressibleError("it adds maps, not only pixels around them")
    if min(before + after) < 0:
        raise InexpressibleError("its padding is negative")
    filler = constant(chain, node, 2)
    value = node.attributes.get("value", 0.0) if filler is None else _number(filler)
    border = "zeros" if mode == "constant" and value == 0 else BORDERS[mode]
    value = float(value) if border == "constant" else 0.0
    chain.add_pads(node, (before[2], before[3], after[2], after[3]), border, value)


def take_nothing(chain: Chain, node: Node) -> None:
    """Identity, and Dropout in inference."""
    if node.operator != "Dropout":
        return
    training = constant(chain, node, 2)
    if (training is not None and training.any()) or chain.is_used(node, 1):
        raise InexpressibleError("it is in training, where it depends on chance")


def _number(array: NDArray[Any]) -> float:
    if array.size != 1:
        raise InexpressibleError("one of its inputs should be a single number")
    return float(array.ravel()[0])
