"""Whole networks of one to four layers against PyTorch, where PyTorch is installed.

PyTorch gets the drawn numbers themselves, not what the exporter makes of a recipe, and computes
in float64. Beside each value it carries how far a float32 evaluation may lie from it, to first
order: the rules are those of tests/core/oracle.py, written with PyTorch's operators.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run
from tests.core.strategies import FIXED

torch = pytest.importorskip("torch")
functional = torch.nn.functional

ROUNDOFF = 2.0**-24
MODES = {
    "zeros": "constant", "replicate": "replicate", "reflect": "reflect", "circular": "circular",
}  # fmt: skip
ACTIVATIONS = ("none", "relu", "leaky_relu", "sigmoid", "tanh", "abs", "clip")
POOLS = ("max", "min", "average", "l2")


@dataclass(frozen=True)
class Step:
    """One layer as PyTorch is told: (out, in, row, column) weights and plain numbers."""

    weights: np.ndarray
    is_summed: bool  # else of two dimensions, on the one map that comes in
    scale: np.ndarray
    bias: np.ndarray
    flip: bool
    stride: tuple[int, int]
    dilation: tuple[int, int]
    padding: tuple[int, int, int, int]  # top, bottom, left, right
    border: str
    activation: str
    slope: float
    limits: tuple[float, float]
    pool: dict[str, Any] | None


def pair(low, high):
    return st.tuples(st.integers(low, high), st.integers(low, high))


@st.composite
def paddings(draw, border, size):
    """PyTorch mirrors no wider than the map less one, and goes round it once."""
    room = {"zeros": 6, "replicate": 6, "reflect": min(size) - 1, "circular": min(size)}[border]
    return tuple(draw(st.integers(0, min(3, room))) for _ in range(4))


@st.composite
def pools(draw, size):
    kind = draw(st.sampled_from(POOLS))
    window = tuple(draw(st.integers(1, min(3, length))) for length in size)
    stride = draw(pair(1, 3))
    if kind == "l2":  # PyTorch scales its last incomplete windows up, and pads none
        return {"kind": kind, "size": window, "stride": stride}
    padding = tuple(draw(st.integers(0, length // 2)) for length in window)
    pool = {
        "kind": kind, "size": window, "stride": stride, "padding": padding,
        "ceil_mode": draw(st.booleans()),
    }  # fmt: skip
    if kind == "average":
        pool["count_include_pad"] = draw(st.booleans())
    elif padding == (0, 0) and not pool["ceil_mode"]:
        pool["dilation"] = tuple(
            draw(st.integers(1, 2 if length > 2 * (n - 1) else 1))
            for length, n in zip(size, window, strict=True)
        )
    return pool


def after(size, padding, window, dilation, stride):
    """The size that a map has behind a convolution; smaller than 1 where there is none."""
    added = (padding[0] + padding[1], padding[2] + padding[3])
    return tuple(
        (n + more - d * (k - 1) - 1) // s + 1 if n + more >= d * (k - 1) + 1 else 0
        for n, more, d, k, s in zip(size, added, dilation, window, stride, strict=True)
    )


@st.composite
def nets(draw):
    """An image (rows, columns[, channels]) and the steps of a network on it."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    channels = draw(st.sampled_from((1, 1, 3)))
    size = draw(st.tuples(st.integers(3, 20), st.integers(3, 20)))
    shape = size if channels == 1 else (*size, channels)
    if draw(st.booleans()):
        image = rng.integers(0, 256, shape).astype(np.uint8)
    else:
        image = rng.normal(size=shape).astype(np.float32)
    steps = []
    for _ in range(draw(st.integers(1, 4))):
        border = draw(st.sampled_from(tuple(MODES)))
        padding = draw(paddings(border, size))
        window, stride, dilation = draw(pair(1, 4)), draw(pair(1, 2)), draw(pair(1, 2))
        made = after(size, padding, window, dilation, stride)
        if min(made) < 1:
            window = dilation = (1, 1)
            made = after(size, padding, window, dilation, stride)
        count = draw(st.integers(1, 3))
        is_summed = channels > 1 or draw(st.booleans())
        pool = draw(st.none() | pools(made))
        slope = draw(st.sampled_from((0.01, 0.2)))
        low = draw(st.sampled_from((-1.0, 0.0)))
        steps.append(
            Step(
                rng.normal(size=(count, channels, *window)), is_summed,
                rng.choice((1.0, 0.5, -0.3), count), rng.normal(size=count),
                draw(st.booleans()), stride, dilation, padding, border,
                draw(st.sampled_from(ACTIVATIONS)), slope, (low, low + 6.0), pool,
            )
        )  # fmt: skip
        size, channels = made, count
        if pool is not None:
            size = tuple(pooled_probe(size, pool))
    return image, tuple(steps)


def pooled_probe(size, pool):
    """PyTorch's own word on the size behind a pooling."""
    return pool_values(torch.zeros((1, 1, *size), dtype=torch.float64), pool).shape[2:]


def recipe_of(steps):
    layers = []
    for step in steps:
        kernels = tuple(
            Kernel(
                weights if step.is_summed else weights[0],
                scale=float(scale),
                bias=float(bias),
            )
            for weights, scale, bias in zip(step.weights, step.scale, step.bias, strict=True)
        )
        layers.append(
            Layer(
                kernels,
                flip=step.flip,
                stride=step.stride,
                dilation=step.dilation,
                padding=step.padding,
                border=step.border,
                activation=step.activation,
                slope=step.slope,
                range=step.limits if step.activation == "clip" else None,
                pooling=None if step.pool is None else Pooling(**step.pool),
            )
        )
    return Recipe(tuple(layers))


def convolved(step, values, weights):
    top, bottom, left, right = step.padding
    padded = functional.pad(values, (left, right, top, bottom), mode=MODES[step.border])
    return functional.conv2d(padded, weights, stride=step.stride, dilation=step.dilation)


def filtered(step, values, slack):
    weights = torch.from_numpy(step.weights)
    weights = weights.flip((2, 3)) if step.flip else weights
    scale = torch.from_numpy(step.scale)[:, None, None]
    bias = torch.from_numpy(step.bias)[:, None, None]
    made = scale * convolved(step, values, weights) + bias
    terms = step.weights[0].size
    size = scale.abs() * convolved(step, values.abs(), weights.abs()) + bias.abs()
    slack = scale.abs() * convolved(step, slack, weights.abs()) + (terms + 6) * ROUNDOFF * size
    return activated(step, made, slack)


def activated(step, values, slack):
    own = values.abs()
    if step.activation == "relu":
        values = functional.relu(values)
    elif step.activation == "leaky_relu":
        values = functional.leaky_relu(values, step.slope)
    elif step.activation == "sigmoid":
        values, slack, own = torch.sigmoid(values), slack / 4, torch.ones_like(values)
    elif step.activation == "tanh":
        values, own = torch.tanh(values), torch.ones_like(values)
    elif step.activation == "abs":
        values = values.abs()
    elif step.activation == "clip":
        values = values.clamp(*step.limits)
    return values, slack + 4 * ROUNDOFF * own


def pool_values(values, pool):
    size, stride = pool["size"], pool["stride"]
    more = {"padding": pool.get("padding", 0), "ceil_mode": pool.get("ceil_mode", False)}
    if pool["kind"] in ("max", "min"):
        sign = 1 if pool["kind"] == "max" else -1
        more["dilation"] = pool.get("dilation", 1)
        return sign * functional.max_pool2d(sign * values, size, stride, **more)
    if pool["kind"] == "average":
        more["count_include_pad"] = pool["count_include_pad"]
        return functional.avg_pool2d(values, size, stride, **more)
    return functional.lp_pool2d(values, 2, size, stride)


def pooled(pool, values, slack):
    made = pool_values(values, pool)
    if pool["kind"] in ("max", "min"):  # no order statistic moves farther than its numbers
        return made, pool_values(slack, pool | {"kind": "max"})
    cells = int(np.prod(pool["size"]))
    own = pool_values(values.abs(), pool)
    return made, pool_values(slack, pool) + (cells + 4) * ROUNDOFF * own


def by_torch(image, steps):
    """The values of every layer and how far float32 may lie from them, (map, row, column)."""
    planes = np.atleast_3d(image).astype(np.float64)
    values = torch.from_numpy(np.ascontiguousarray(np.moveaxis(planes, 2, 0)))[None]
    slack = torch.zeros_like(values)
    for step in steps:
        values, slack = filtered(step, values, slack)
        if step.pool is not None:
            values, slack = pooled(step.pool, values, slack)
        yield values[0].numpy(), slack[0].numpy()


def assert_agree(image, steps):
    trace = run(recipe_of(steps), image)
    for layer, (expected, slack) in zip(trace.layers, by_torch(image, steps), strict=True):
        assert layer.pooled.shape == expected.shape
        apart = np.abs(layer.pooled.astype(np.float64) - expected)
        assert (apart <= slack + 1e-37).all(), float((apart / (slack + 1e-37)).max())


def test_networks_agree_with_pytorch():
    met = set()

    @settings(FIXED, max_examples=400)
    @given(nets())
    def check(net):
        image, steps = net
        assert_agree(image, steps)
        met.add(len(steps))
        for number, step in enumerate(steps):
            met.update(
                (step.border, step.activation, f"summed {step.is_summed}", number and step.stride)
            )
            pool = step.pool or {}
            met.update((pool.get("kind"), f"ceil {pool.get('ceil_mode')}"))
            met.add(f"counted {pool.get('count_include_pad')}")

    check()
    assert met >= {
        1,
        2,
        3,
        4,
        "summed True",
        "summed False",
        (1, 1),
        (2, 2),
        *MODES,
        *ACTIVATIONS,
        *POOLS,
    }
    assert met >= {"ceil True", "ceil False", "counted True", "counted False"}


def test_a_wrong_weight_is_found():
    """The bound is not so wide that anything passes."""
    rng = np.random.default_rng(2)
    image = rng.normal(size=(16, 18)).astype(np.float32)
    plain = Step(
        rng.normal(size=(2, 1, 3, 3)), True, np.ones(2), np.zeros(2), False, (1, 1), (1, 1),
        (1, 1, 1, 1), "reflect", "leaky_relu", 0.01, (0.0, 6.0),
        {"kind": "max", "size": (2, 2), "stride": (2, 2)},
    )  # fmt: skip
    second = Step(
        rng.normal(size=(2, 2, 3, 3)), True, np.ones(2), np.zeros(2), False, (1, 1), (1, 1),
        (1, 1, 1, 1), "circular", "tanh", 0.01, (0.0, 6.0), None,
    )  # fmt: skip
    assert_agree(image, (plain, second))
    changed = second.weights.copy()
    changed[1, 0, 0, 2] *= 1 + 1e-4
    wrong = Step(**(vars(second) | {"weights": changed}))
    trace = run(recipe_of((plain, second)), image)
    *_, (expected, slack) = by_torch(image, (plain, wrong))
    assert (np.abs(trace.layers[-1].pooled - expected) > slack).any()
