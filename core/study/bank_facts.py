"""How many pictures a layer's kernels make, and how many they would in the other way."""

from __future__ import annotations

from dataclasses import dataclass

from core.recipe import Layer
from core.study.layer_facts import LayerFacts


@dataclass(frozen=True)
class BankFacts:
    """`pictures` of `size` (rows, columns) that `kernels` make of `incoming` maps.

    `is_summed`: kernels of three dimensions add the maps up, one picture a kernel; else each
    kernel makes one of every map. `others`: how many pictures the other of these two ways makes.
    Bytes are those of the filtered and pooled maps.
    """

    kernels: int
    incoming: int
    pictures: int
    size: tuple[int, int]
    picture_bytes: int
    is_summed: bool
    others: int
    other_bytes: int


def bank_facts(layer: Layer, facts: LayerFacts) -> BankFacts:
    """The counts of a layer that is switched on. `facts`: as layer_facts gives for it."""
    kernels, incoming = len(layer.kernels), facts.input_shape[0]
    pictures, rows, columns = facts.filtered_shape
    is_summed = layer.kernels[0].channels is not None
    others = kernels * incoming if is_summed else kernels
    other_bytes = facts.maps_bytes // pictures * others
    return BankFacts(
        kernels, incoming, pictures, (rows, columns), facts.maps_bytes, is_summed, others,
        other_bytes,
    )  # fmt: skip
