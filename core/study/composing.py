"""How correlations one after another, and side by side, make a single one: the algebra.

A map before the last activation is, away from the borders, one correlation with the image:

    value(o) = scale x sum of w(c, i) x pixel(c, o x stride - before + i x step) + bias.

Another kernel of weights v, dilation d and stride s after it gives the weights of the convolution
of v, its taps d x stride apart, with w; the strides multiply; the bias is that of a constant map.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Axis
from core.recipe import MAX_KERNEL_SIZE, MAX_STEP, Pooling
from core.sentences import Sentence

Floats = NDArray[np.float64]
Pair = tuple[int, int]


class EquivalentError(ValueError):
    """There is no such kernel; the message is one sentence that says why."""


@dataclass(frozen=True, eq=False)
class Response:
    """What a map is of the image, see the module: the numbers of that formula.

    `weights`: (channel, row, column), of one channel while maps are of one channel each. All
    pairs are (row, column) in pixels of the image; `anchor` from the first weight on.
    """

    weights: Floats
    scale: float = 1.0
    bias: float = 0.0
    before: Pair = (0, 0)
    step: Pair = (1, 1)
    stride: Pair = (1, 1)
    anchor: Pair = (0, 0)

    def extent(self, axis: int) -> int:
        """From the first weight to the last."""
        return int((self.weights.shape[1 + axis] - 1) * self.step[axis] + 1)


def composed(
    response: Response, weights: Floats, axes: tuple[Axis, Axis], anchor: Pair, index: int
) -> Response:
    """The response of a correlation with (row, column) weights of a map of that response.

    `axes`: its windows, `anchor`: of its weights as applied, `index`: the layer, from 0. Raises
    EquivalentError where the table or a stride has no room for it.
    """
    apart, step, shape = [], [], []
    for axis, (windows, old) in enumerate(zip(axes, response.step, strict=True)):
        distance = windows.dilation * response.stride[axis]
        size = response.weights.shape[1 + axis]
        common = math.gcd(old if size > 1 else 0, distance if windows.size > 1 else 0) or 1
        extent = (size - 1) * old + (windows.size - 1) * distance
        apart.append(distance)
        step.append(common)
        shape.append(extent // common + 1)
    check_size(shape, index)
    stride = tuple(s * w.stride for s, w in zip(response.stride, axes, strict=True))
    if max(stride) > MAX_STEP:
        raise EquivalentError(
            Sentence(
                "up to layer {0} the stride would be {1} x {2}, and the largest is {3}",
                index + 1,
                *stride,
                MAX_STEP,
            )
        )
    made = np.zeros((len(response.weights), *shape))
    spread = [max(old // new, 1) for old, new in zip(response.step, step, strict=True)]
    own = [slice(None, None, each) for each in spread]
    reach = [
        (size - 1) * each + 1 for size, each in zip(response.weights.shape[1:], spread, strict=True)
    ]
    with np.errstate(all="ignore"):
        for (row, column), weight in np.ndenumerate(weights):
            top, left = row * apart[0] // step[0], column * apart[1] // step[1]
            block = made[:, top : top + reach[0], left : left + reach[1]]
            block[:, own[0], own[1]] += weight * response.weights
        bias = response.bias * float(weights.sum()) if response.bias else 0.0
    return Response(
        made,
        response.scale,
        finite(bias),
        _shifted(response.before, [w.before for w in axes], response.stride),
        (step[0], step[1]),
        (stride[0], stride[1]),
        _shifted(
            response.anchor,
            [at * windows.dilation for at, windows in zip(anchor, axes, strict=True)],
            response.stride,
        ),
    )


def _shifted(at: Pair, by: Sequence[int], stride: Pair) -> Pair:
    return at[0] + by[0] * stride[0], at[1] + by[1] * stride[1]


def added(parts: Sequence[Response], index: int) -> Response:
    """The sum of maps of one stride, each where its weights lie. Raises EquivalentError."""
    if len(parts) == 1:
        return parts[0]
    first = parts[0]
    scale = first.scale if all(part.scale == first.scale for part in parts) else 1.0
    before: list[int] = []
    step: list[int] = []
    shape: list[int] = []
    for axis in (0, 1):
        most = max(part.before[axis] for part in parts)
        common = 0
        for part in parts:
            common = math.gcd(common, most - part.before[axis])
            if part.weights.shape[1 + axis] > 1:
                common = math.gcd(common, part.step[axis])
        before.append(most)
        step.append(common or 1)
        ends = [most - part.before[axis] + part.extent(axis) for part in parts]
        shape.append((max(ends) - 1) // step[axis] + 1)
    check_size(shape, index)
    made = np.zeros((len(first.weights), *shape))
    bias = 0.0
    for part in parts:
        places = [
            (before[axis] - part.before[axis]) // step[axis]
            + np.arange(part.weights.shape[1 + axis]) * part.step[axis] // step[axis]
            for axis in (0, 1)
        ]
        share = 1.0 if scale == part.scale else part.scale
        with np.errstate(all="ignore"):
            made[:, places[0][:, np.newaxis], places[1]] += share * part.weights
        bias += part.bias
    anchor = _shifted(first.anchor, [before[a] - first.before[a] for a in (0, 1)], (1, 1))
    return Response(
        made, scale, bias, (before[0], before[1]), (step[0], step[1]), first.stride, anchor
    )


def check_size(shape: Sequence[int], index: int) -> None:
    """Raises EquivalentError where (rows, columns) of weights are more than a table has."""
    if max(shape) > MAX_KERNEL_SIZE:
        raise EquivalentError(
            Sentence(
                "up to layer {0} the kernel would be {1} x {2}, and the table ends at {3} x {3}",
                index + 1,
                *shape,
                MAX_KERNEL_SIZE,
            )
        )


def finite(value: float) -> float:
    """The number itself. Raises EquivalentError where float64 overflowed."""
    if not math.isfinite(value):
        raise EquivalentError("the scale or the bias would be too large for a number")
    return value


def after_pooling(
    response: Response, pooling: Pooling, axes: tuple[Axis, Axis], index: int
) -> Response:
    """The response of a pooling that is linear: average, sum, first, or of single cells."""
    rows, columns = pooling.size
    if pooling.kind == "first":
        only = replace(axes[0], size=1), replace(axes[1], size=1)
        made = composed(response, np.ones((1, 1)), only, (0, 0), index)
    else:
        made = composed(response, np.ones(pooling.size), axes, (0, 0), index)
        share = 1 / (rows * columns) if pooling.kind == "average" else 1.0
        made = replace(made, scale=made.scale * share, bias=made.bias * share)
    # A window lies round its middle, which may be half a pixel.
    middle = [
        (size - 1) * dilation * stride // 2
        for size, dilation, stride in zip(
            pooling.size, pooling.dilation, response.stride, strict=True
        )
    ]
    return replace(made, anchor=_shifted(response.anchor, middle, (1, 1)))
