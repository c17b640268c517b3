"""How much memory a recipe's maps take, and whether the machine has that much, before any is made.

Panels, ranges, histograms and files work in pieces and never hold all maps; whatever does hold
them asks here first.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.compute.geometry import LayerPlan
from core.files.space import free_memory
from core.recipe import Recipe
from core.sentences import Sentence
from core.study.layer_facts import VALUE_BYTES, LayerFacts, layer_facts


def kept_bytes(recipe: Recipe, plans: Sequence[LayerPlan]) -> int:
    """The bytes of all filtered and pooled maps of all layers, as `core.run` keeps them."""
    return sum(fact.maps_bytes for fact in layer_facts(recipe, plans))


def first_that_lacks(facts: Sequence[LayerFacts], free: int | None = None) -> int | None:
    """The first layer whose maps, with those of all layers before, do not fit into memory.

    From 0; None where all fit, or the system does not tell. `free`: bytes, else what is free now.
    """
    free = free_memory() if free is None else free
    if free is None:
        return None
    need = 0
    for index, fact in enumerate(facts):
        need += fact.maps_bytes
        if need > free:
            return index
    return None


def row_bytes(recipe: Recipe, plans: Sequence[LayerPlan], layer: int, maps: Sequence[int]) -> int:
    """The bytes that one row of some maps of a layer needs, with all that it is made of.

    The least that any computation of it holds at a time. `plans` as from plan_recipe.
    """
    rows = 1
    total = len(maps) * plans[layer].pooled_shape[2]
    for index in range(layer, -1, -1):
        chosen, plan = recipe.layers[index], plans[index]
        if not chosen.enabled:
            continue
        count, height, width = plan.input_shape
        if plan.pooling is not None:
            down = plan.pooling[0]
            rows = min((rows - 1) * down.stride + down.extent, plan.filtered_shape[1])
            total += len(maps) * rows * plan.filtered_shape[2]
        if chosen.kernels[0].channels is None:
            maps = sorted({number % count for number in maps})
        else:
            maps = range(count)
        downs = [down for down, _ in plan.correlations]
        rows = min(max((rows - 1) * down.stride + down.extent for down in downs), height)
        if index:  # the image is there already
            total += len(maps) * rows * width
    return VALUE_BYTES * total


def lacking_memory(need: int) -> Sentence | None:
    """Why so many bytes cannot be had; None where they can, or the system does not tell."""
    free = free_memory()
    if free is None or need <= free:
        return None
    return Sentence(
        "the result needs {0:,.1f} GiB of memory, {1:,.1f} GiB are free",
        need / 2**30,
        free / 2**30,
    )


def check_memory(need: int) -> None:
    """Raises MemoryError, with both figures, where so many bytes cannot be had."""
    if lacking := lacking_memory(need):
        raise MemoryError(lacking)
