"""How strongly each item of a dataset responds to a kernel, and the items in that order."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import ShapeError
from core.compute.pipeline import run_steps
from core.compute.reference import LUMINANCE
from core.dataset import NO_LABEL, Dataset, Pictures, StackedPictures
from core.image import Image, value_range
from core.recipe import MAX_CHANNELS, Recipe
from core.sentences import Sentence, sentence_of
from core.trace import Progress

MEAN, MAXIMUM, SHARE = "mean", "maximum", "share"
MEASURES = (MEAN, MAXIMUM, SHARE)
"""Mean of the map's values, greatest one, and share of those above a threshold."""
STACK_VALUES = 1 << 18
"""Values of all maps of a layer that are computed at once at most: they stay in the cache."""
SMALL_PIXELS = 1 << 16
"""Larger pictures are not worth being computed together."""

Values = NDArray[np.float64]
Steps = Generator[Progress, None, Any]


@dataclass(frozen=True)
class Wanted:
    """Of which maps the response is taken: those of one kernel of a layer, at a stage.

    `layer` and `kernel` count from 0; `stage` is "filtered" or "pooled", which is the same where
    pooling is off. `threshold`: what a value must exceed to count in the share.
    """

    recipe: Recipe
    layer: int
    kernel: int
    stage: str = "pooled"
    threshold: float = 0.0

    @property
    def alone(self) -> Recipe:
        """The recipe up to that layer and stage, with that kernel only in its last layer."""
        recipe = self.recipe.up_to(self.layer, self.stage)
        last = recipe.layers[-1]
        if last.enabled:
            last = replace(last, kernels=(last.kernels[self.kernel],))
        return replace(recipe, layers=(*recipe.layers[:-1], last))


@dataclass(frozen=True, eq=False)
class Responses:
    """One number of each measure for every item, (item,) float64, read-only.

    `minimum`: the least value of the map, so that all maps can be shown in one range.
    NaN where the item could not be read or the recipe cannot be run on it: so many are `failed`,
    the first of them because of `reason`.
    """

    mean: Values
    maximum: Values
    share: Values
    minimum: Values
    failed: int = 0
    reason: str = ""

    def of(self, measure: str) -> Values:
        """The numbers of one of MEASURES."""
        return {MEAN: self.mean, MAXIMUM: self.maximum, SHARE: self.share}[measure]


def response(maps: NDArray[np.floating[Any]], threshold: float = 0.0) -> tuple[float, float, float]:
    """Mean, maximum and share above a threshold of one item's maps (map, row, column).

    The mean is taken in float64; NaN makes the mean and the maximum NaN, and exceeds nothing.
    """
    mean, maximum, share, _ = _measured(maps[np.newaxis], threshold)
    return float(mean[0]), float(maximum[0]), float(share[0])


def responses_steps(wanted: Wanted, pictures: Pictures) -> Generator[Progress, None, Responses]:
    """The responses of all items, the same numbers as those of a `run` for each.

    Pictures of one size go through the layers together, as maps that two-dimensional kernels
    treat each by itself. Yields the items done; closing it gives up. An item that cannot be
    read, or on which the recipe cannot be run, does not end it.
    """
    count = len(pictures)
    found = np.full((4, count), np.nan)
    recipe = wanted.alone
    failed, reason, done = 0, "", 0

    yield Progress(0, count)
    for items, images in _groups(recipe, pictures):
        try:
            if isinstance(images, Exception):
                raise images
            maps = yield from _quiet(maps_steps(recipe, images), done, count)
            for row, numbers in zip(found, _measured(maps, wanted.threshold), strict=True):
                row[items] = numbers
        except (OSError, ValueError, MemoryError) as error:
            # A picture of another kind may stand among them only where they were one by one.
            failed += len(items)
            reason = reason or sentence_of(error) or Sentence("there is not enough memory")
        done += len(items)
        yield Progress(done, count)
    for row in found:
        row.flags.writeable = False
    return Responses(found[0], found[1], found[2], found[3], failed, reason)


def maps_steps(
    recipe: Recipe, images: Sequence[Image] | NDArray[Any]
) -> Generator[Progress, None, NDArray[np.floating[Any]]]:
    """The last layer's pooled maps of pictures of one size and kind, (item, map, row, column).

    `images`: Images, or pixels (item, row, column[, channel]). Raises what `run` does.
    """
    if not (isinstance(images, np.ndarray) and can_stack(recipe)):
        made = []
        for image in images:
            trace = yield from run_steps(recipe, image, ("pooled",))
            pooled = trace.layers[-1].pooled
            assert pooled is not None
            made.append(pooled)
        return np.stack(made)
    stack, recipe = _prepared(recipe, images)
    count, rows, columns = stack.shape[:3]
    channels = stack.shape[3] if stack.ndim == 4 else 1
    together = np.moveaxis(stack, 0, 2).reshape(rows, columns, count * channels)
    trace = yield from run_steps(recipe, together, ("pooled",))
    maps = trace.layers[-1].pooled
    assert maps is not None
    # Maps come kernel by kernel, layer within layer, and the items' channels innermost.
    split = maps.reshape(-1, count, channels, *maps.shape[1:])
    return np.moveaxis(split, 1, 0).reshape(count, -1, *maps.shape[1:])


def can_stack(recipe: Recipe) -> bool:
    """Whether all kernels treat each map by itself, so that pictures can be maps of one run."""
    return all(layer.kernels[0].channels is None for layer in recipe.layers if layer.enabled)


def ranking(
    values: Values, *, descending: bool = True, only: NDArray[np.bool_] | None = None
) -> NDArray[np.int64]:
    """Item numbers in the order of their values; equal ones stay in order, NaN comes last.

    `only`: (item,) which items are wanted.
    """
    items = np.arange(len(values)) if only is None else np.flatnonzero(only)
    chosen = values[items]
    keys = -chosen if descending else chosen
    order: NDArray[np.int64] = items[np.argsort(keys, kind="stable")]  # NaN sorts behind all
    return order


def _prepared(recipe: Recipe, stack: NDArray[Any]) -> tuple[NDArray[Any], Recipe]:
    """What of a stack enters the first layer, and the recipe that makes the same of it.

    Luminance is computed here, in the order of the engine, so that all is rounded alike; it is
    float32, but an activation clips to the range of the pixels that were given.
    """
    if stack.dtype.kind == "b":
        stack = stack.astype(np.uint8) * np.uint8(255)
    channels = stack.shape[3] if stack.ndim == 4 else 1
    if recipe.color != "luminance" or channels == 1:
        return stack, replace(recipe, color="channels")
    if channels != 3:
        raise ShapeError(
            Sentence("color: luminance needs a gray or RGB image, not {0} channels", channels)
        )
    limits = value_range(stack.dtype)
    with np.errstate(all="ignore"):
        weighted = [
            stack[..., channel].astype(np.float32) * np.float32(weight)
            for channel, weight in enumerate(LUMINANCE)
        ]
        gray = (weighted[0] + weighted[1]) + weighted[2]
    layers = tuple(
        replace(layer, range=limits) if layer.range is None else layer for layer in recipe.layers
    )
    return gray, Recipe(layers, color="channels")


def _groups(
    recipe: Recipe, pictures: Pictures
) -> Iterator[tuple[Sequence[int], NDArray[Any] | list[Image] | Exception]]:
    """Items that are computed together, in order, with their pixels or why there are none."""
    stacking = can_stack(recipe)
    if isinstance(pictures, StackedPictures):
        pixels = pictures.pixels
        step = _together(recipe, pixels.shape[1:]) if stacking else 1
        for start in range(0, len(pixels), step):
            part = pixels[start : start + step]
            items = range(start, start + len(part))
            yield items, part if stacking else [pictures.image(start)]
        return
    waiting: list[int] = []
    held: list[Image] = []
    for item in range(len(pictures)):
        try:
            image = pictures.image(item)
        except (OSError, ValueError, MemoryError) as error:
            yield (item,), error
            continue
        most = _together(recipe, image.pixels.shape) if stacking else 1
        if held and (len(held) >= most or not _alike(held[0], image)):
            yield waiting, _stack(held)
            waiting, held = [], []
        waiting.append(item)
        held.append(image)
        if most == 1:
            yield waiting, held
            waiting, held = [], []
    if held:
        yield waiting, _stack(held)


def _stack(images: list[Image]) -> NDArray[Any]:
    return np.stack([image.pixels for image in images])


def _alike(one: Image, other: Image) -> bool:
    return one.pixels.shape == other.pixels.shape and one.pixels.dtype == other.pixels.dtype


def _together(recipe: Recipe, shape: tuple[int, ...]) -> int:
    """How many pictures of a shape (row, column[, channel]) go through the layers at once."""
    values = math.prod(shape)
    if shape[0] * shape[1] > SMALL_PIXELS:
        return 1
    banks = math.prod(len(layer.kernels) for layer in recipe.layers if layer.enabled)
    channels = shape[2] if len(shape) == 3 else 1
    return max(1, min(STACK_VALUES // (values * banks), MAX_CHANNELS // channels))


def _measured(maps: NDArray[np.floating[Any]], threshold: float) -> tuple[Values, ...]:
    """Mean, maximum, share and minimum of maps (item, map, row, column)."""
    flat = maps.reshape(len(maps), -1)
    with np.errstate(all="ignore"):
        mean = flat.mean(axis=1, dtype=np.float64)
        maximum = flat.max(axis=1).astype(np.float64)
        share = np.count_nonzero(flat > threshold, axis=1) / flat.shape[1]
        minimum = flat.min(axis=1).astype(np.float64)
    return mean, maximum, share, minimum


def _quiet(steps: Steps, done: int, count: int) -> Steps:
    """The same steps; what they tell is how many items are done."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return finished.value
        yield Progress(done, count)


def labelled(dataset: Dataset, label: int | None) -> NDArray[np.bool_]:
    """(item,) which items have a label; NO_LABEL: those without one, None: all."""
    if label is None:
        return np.ones(len(dataset), np.bool_)
    if not dataset.labels.size:
        return np.full(len(dataset), label == NO_LABEL)
    return np.asarray(dataset.labels == label)
