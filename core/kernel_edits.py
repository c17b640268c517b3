"""What is done to a kernel as a whole: resize, turn, mirror, negate, normalise, sum, rename."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.own_presets import CUSTOM
from core.presets import AnyPreset, matching_preset, presets
from core.recipe import Kernel, default_anchor
from core.sentences import Sentence

_ROUNDING = 1e-12
"""A sum below this share of the sum of magnitudes is what rounding left of 0."""


_RING = (0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0)
"""The places round the middle of 3 x 3, clockwise."""


def preset_of(kernel: Kernel) -> AnyPreset | None:
    """The preset that a kernel is, unmodified: the one of its name, else any equal to it.

    A kernel does not tell the parameters that it was made with, so a parametric preset is known
    by its name alone, which every edit by `renamed` takes away.
    """
    match = matching_preset(kernel)
    if match is None or match.name != kernel.name:
        for preset in presets():
            if preset.parameters and preset.name == kernel.name:
                return preset
    return match


def custom_name(preset: AnyPreset) -> str:
    """The name of a kernel that was a preset before it was edited."""
    return f"{CUSTOM}{preset.name})"


def renamed(before: Kernel, after: Kernel) -> Kernel:
    """`after`, an edited `before`, under the name that it deserves.

    A kernel that equals a fixed preset takes its name; one that was a preset becomes
    "Custom (from Sobel x)" and stays that through further edits. A name of somebody's own stays.
    """
    if after == before:
        return before
    origin = preset_of(before)
    custom = before.name.startswith(CUSTOM)
    if before.name and not custom and (origin is None or origin.name != before.name):
        return after
    first = before.name.removeprefix(CUSTOM).removesuffix(")") if custom else before.name
    match = matching_preset(replace(after, name=first))
    if match is not None:
        return replace(after, name=match.name)
    return after if custom or origin is None else replace(after, name=custom_name(origin))


def resized(kernel: Kernel, rows: int, columns: int) -> Kernel:
    """The kernel with that many rows and columns; weights keep their distance from the anchor.

    New cells are 0, cells that no longer fit are lost. A default anchor becomes the new size's
    default anchor; any other stays where it is, or moves to the last row or column left.
    Raises RecipeError for a size outside the limits.
    """
    for name, size in ((Sentence("rows"), rows), (Sentence("columns"), columns)):
        if size < 1:
            raise RecipeError(
                "weights", Sentence("must have at least 1 of {0}, not {1}", name, size)
            )
    if kernel.anchor == default_anchor(kernel.rows, kernel.columns):
        anchor = default_anchor(rows, columns)
    else:
        anchor = (min(kernel.anchor[0], rows - 1), min(kernel.anchor[1], columns - 1))
    weights = np.zeros((*kernel.weights.shape[:-2], rows, columns))
    row_from, row_to = _overlap(kernel.rows, kernel.anchor[0], rows, anchor[0])
    column_from, column_to = _overlap(kernel.columns, kernel.anchor[1], columns, anchor[1])
    weights[..., row_to, column_to] = kernel.weights[..., row_from, column_from]
    return replace(kernel, weights=weights, anchor=anchor)


def transposed(kernel: Kernel) -> Kernel:
    """Rows become columns."""
    row, column = kernel.anchor
    return _moved(kernel, np.swapaxes(kernel.weights, -1, -2), (column, row))


def flipped_horizontally(kernel: Kernel) -> Kernel:
    """Left and right change places."""
    row, column = kernel.anchor
    return _moved(kernel, kernel.weights[..., ::-1], (row, kernel.columns - 1 - column))


def flipped_vertically(kernel: Kernel) -> Kernel:
    """Top and bottom change places."""
    row, column = kernel.anchor
    return _moved(kernel, kernel.weights[..., ::-1, :], (kernel.rows - 1 - row, column))


def rotated(kernel: Kernel) -> Kernel:
    """Turned by 90 degrees clockwise, as seen on the screen."""
    row, column = kernel.anchor
    turned = np.rot90(kernel.weights, k=-1, axes=(-2, -1))
    return _moved(kernel, turned, (column, kernel.rows - 1 - row))


def rotated_left(kernel: Kernel) -> Kernel:
    """Turned by 90 degrees anticlockwise, as seen on the screen."""
    row, column = kernel.anchor
    turned = np.rot90(kernel.weights, axes=(-2, -1))
    return _moved(kernel, turned, (kernel.columns - 1 - column, row))


def rotated_by_45(kernel: Kernel) -> Kernel:
    """A 3 x 3 kernel turned by 45 degrees clockwise: the outer weights move on by one place.

    Raises RecipeError for any other size.
    """
    if (kernel.rows, kernel.columns) != (3, 3):
        raise RecipeError("weights", "only 3 x 3 weights turn by 45 degrees")
    turned = kernel.weights.copy()
    anchor = kernel.anchor
    for before, after in zip(_RING, (*_RING[1:], _RING[0]), strict=True):
        turned[(..., *after)] = kernel.weights[(..., *before)]
        if kernel.anchor == before:
            anchor = after
    return _moved(kernel, turned, anchor)


def anchored(kernel: Kernel, anchor: tuple[int, int] | None) -> Kernel:
    """The kernel with the anchor at that (row, column); None: at its default place.

    Raises RecipeError for a place outside the weights.
    """
    place = default_anchor(kernel.rows, kernel.columns) if anchor is None else anchor
    return replace(kernel, anchor=place)


def negated(kernel: Kernel) -> Kernel:
    """Every weight with the other sign; scale and bias stay."""
    return replace(kernel, weights=0.0 - kernel.weights)


def normalised(kernel: Kernel) -> Kernel:
    """The kernel with the scale that keeps values in the input's range; weights stay.

    Where the weights add up to something, scale = 1 / sum: an even area keeps its value. Where
    they add up to 0, scale = 2 / sum of |weights|: a step from black to white answers with
    white less black. All weights 0: unchanged. Raises RecipeError where no float64 is that
    scale.
    """
    total, magnitude = weight_sum(kernel), absolute_sum(kernel)
    if magnitude == 0:
        return kernel
    scale = 1 / total if total != 0 else 2 / magnitude
    if scale == 0:
        raise RecipeError("scale", "the weights are too large to be normalised")
    return replace(kernel, scale=scale)


def sum_removed(kernel: Kernel) -> Kernel:
    """The weights less their mean, in each channel, so that they add up to 0: even areas give 0.

    Raises RecipeError where that overflows.
    """
    planes = kernel.weights.reshape(-1, kernel.rows * kernel.columns)
    means = np.array([_sum(plane) / len(plane) for plane in planes.tolist()])
    with np.errstate(over="ignore"):
        weights = (planes - means[:, None]).reshape(kernel.weights.shape)
    return replace(kernel, weights=weights)


def cleared(kernel: Kernel) -> Kernel:
    """All weights 0; size, anchor, scale and bias stay."""
    return replace(kernel, weights=np.zeros_like(kernel.weights))


def weight_sum(kernel: Kernel) -> float:
    """The sum of all weights, correctly rounded, and 0 where only rounding errors are left."""
    total = _sum(kernel.weights.ravel().tolist())
    return 0.0 if abs(total) <= _ROUNDING * absolute_sum(kernel) else total


def absolute_sum(kernel: Kernel) -> float:
    """The sum of the weights' magnitudes."""
    return _sum(np.abs(kernel.weights).ravel().tolist())


def value_range(kernel: Kernel, low: float, high: float) -> tuple[float, float]:
    """The least and greatest value that pixels from `low` to `high` can give before activation.

    Both are attained: where every pixel under a weight of one sign is `low` and every other
    one `high`. Infinite where float64 overflows.
    """
    above = _sum(kernel.weights[kernel.weights > 0].tolist())
    below = _sum(kernel.weights[kernel.weights < 0].tolist())
    ends = (
        kernel.scale * (_times(above, low) + _times(below, high)) + kernel.bias,
        kernel.scale * (_times(above, high) + _times(below, low)) + kernel.bias,
    )
    if any(math.isnan(end) for end in ends):
        return -math.inf, math.inf
    return min(ends) + 0.0, max(ends) + 0.0


def _overlap(size: int, anchor: int, new_size: int, new_anchor: int) -> tuple[slice, slice]:
    """The cells along one axis that stay: where they were and where they come to lie."""
    before = min(anchor, new_anchor)
    after = min(size - anchor, new_size - new_anchor)
    return slice(anchor - before, anchor + after), slice(new_anchor - before, new_anchor + after)


def _moved(kernel: Kernel, weights: NDArray[np.float64], anchor: tuple[int, int]) -> Kernel:
    return replace(kernel, weights=weights, anchor=anchor)


def _sum(numbers: Sequence[float]) -> float:
    try:
        return math.fsum(numbers)
    except OverflowError:
        # fsum gives up where a partial sum overflows, though the sum itself may be finite.
        return math.fsum(number / 2**80 for number in numbers) * 2.0**80


def _times(weight: float, value: float) -> float:
    """A product in which no weight at all counts as none, even of infinite pixels."""
    return 0.0 if weight == 0 else weight * value
