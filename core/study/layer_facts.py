"""What a layer costs and sees, before anything is computed: shapes, work and memory."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.compute.geometry import LayerPlan, Shape
from core.recipe import Recipe

VALUE_BYTES = 4
"""A value of a map is a float32."""


@dataclass(frozen=True)
class LayerFacts:
    """Figures of one layer; those of a layer that is switched off are those of its input.

    Shapes are (maps, rows, columns). `receptive_field`: over how many rows and columns of the
    original reaches what an output pixel rests on, for the largest of the layer's kernels.
    `multiplications`: of weights and pixels, for all maps. `weights`: numbers to be learned, a
    bias a kernel among them. `maps_bytes`: memory of its filtered and pooled maps.
    """

    input_shape: Shape
    filtered_shape: Shape
    pooled_shape: Shape
    receptive_field: tuple[int, int]
    multiplications: int
    weights: int
    maps_bytes: int


def layer_facts(recipe: Recipe, plans: Sequence[LayerPlan]) -> tuple[LayerFacts, ...]:
    """The figures of all layers.

    A window of size k with dilation d widens the receptive field by (k - 1) d times the distance,
    in original pixels, of the pixels that it reads; that distance is the product of all strides
    before (Araujo, Norris, Sim: Computing Receptive Fields of Convolutional Neural Networks, 2019).
    """
    field, distance = (1, 1), (1, 1)
    found = []
    for layer, plan in zip(recipe.layers, plans, strict=True):
        multiplications = weights = 0
        if layer.enabled:
            steps = [tuple(pair) for pair in plan.correlations]
            field = (
                max(field[0] + (row.extent - 1) * distance[0] for row, _ in steps),
                max(field[1] + (column.extent - 1) * distance[1] for _, column in steps),
            )
            distance = (distance[0] * steps[0][0].stride, distance[1] * steps[0][1].stride)
            pixels = math.prod(plan.filtered_shape[1:])
            for kernel in layer.kernels:
                times = 1 if kernel.channels is not None else plan.input_shape[0]
                multiplications += kernel.weights.size * pixels * times
                weights += kernel.weights.size + 1
            if plan.pooling is not None:
                row, column = plan.pooling
                field = (
                    field[0] + (row.extent - 1) * distance[0],
                    field[1] + (column.extent - 1) * distance[1],
                )
                distance = (distance[0] * row.stride, distance[1] * column.stride)
        values = math.prod(plan.filtered_shape)
        if plan.pooling is not None:
            values += math.prod(plan.pooled_shape)
        found.append(
            LayerFacts(
                plan.input_shape,
                plan.filtered_shape,
                plan.pooled_shape,
                field,
                multiplications,
                weights,
                values * VALUE_BYTES if layer.enabled else 0,
            )
        )
    return tuple(found)


def map_counts(
    recipe: Recipe, facts: Sequence[LayerFacts], *, sums: bool | None = None
) -> tuple[int, ...]:
    """How many maps come in, and how many each layer makes of them.

    `sums`: as if every kernel summed over all incoming maps, as those of a convolutional network
    do, or as if every kernel were applied to each of them; None: as the layers are.
    """
    counts = [facts[0].input_shape[0]]
    for layer in recipe.layers:
        if not layer.enabled:
            counts.append(counts[-1])
            continue
        is_summed = layer.kernels[0].channels is not None if sums is None else sums
        counts.append(len(layer.kernels) * (1 if is_summed else counts[-1]))
    return tuple(counts)
