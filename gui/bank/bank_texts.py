"""The tutorial's counts in words: how many pictures a layer makes, and how many a CNN would."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.compute.geometry import ShapeError, plan_recipe
from core.recipe import Layer, Recipe, field_names
from core.study.bank_facts import BankFacts, bank_facts
from core.study.layer_facts import LayerFacts, layer_facts
from gui.document import Document
from gui.elided_label import SEPARATOR
from gui.panels.layers_view import bytes_text
from gui.sentences import counted, said

_SETTINGS = tuple(name for name in field_names(Layer) if name not in ("kernels", "name"))


def _shape_key(recipe: Recipe) -> tuple[object, ...]:
    """All that sizes and counts depend on: the same for recipes whose weights alone differ.

    Where a layer has kernels of several sizes, its padding makes maps of one size of them.
    """
    return recipe.color, tuple(
        (
            tuple(getattr(layer, name) for name in _SETTINGS),
            len(layer.kernels),
            layer.kernels[0].weights.shape,
        )
        for layer in recipe.layers
    )


class BankCounts:
    """Counts of the selected layer; worked out again only when a shape has changed."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._facts: tuple[LayerFacts, ...] | ShapeError = ()

    def text(self, document: Document) -> tuple[str, bool]:
        """What to say, and whether it is the reason why there are no maps."""
        recipe = document.recipe.up_to(document.layer_index, "pooled")
        image = document.image
        shape = image.channels, image.rows, image.columns
        key = (*_shape_key(recipe), shape)
        if key != self._key:
            self._key = key
            self._facts = _facts(recipe, shape)
        if not document.layer.enabled:
            return QCoreApplication.translate(
                "BankCounts", "The layer is off: it hands on what comes in"
            ), False
        if isinstance(self._facts, ShapeError):
            return said(self._facts), True
        found = bank_facts(document.layer, self._facts[document.layer_index])
        return counts_text(found, is_first=document.layer_index == 0), False


def _facts(recipe: Recipe, shape: tuple[int, int, int]) -> tuple[LayerFacts, ...] | ShapeError:
    try:
        return layer_facts(recipe, plan_recipe(recipe, shape))
    except ShapeError as error:
        return error


def counts_text(found: BankFacts, *, is_first: bool) -> str:
    """One line of parts, the most important first."""
    rows, columns = found.size
    kernels, incoming, pictures = (
        counted(n) for n in (found.kernels, found.incoming, found.pictures)
    )
    memory = bytes_text(found.picture_bytes)
    each = f"{rows} × {columns}"
    if found.is_summed:
        text = QCoreApplication.translate(
            "BankCounts", "Kernels summed over {1} maps: {0} pictures, each {2}, in all {3}"
        )
        parts = [text.format(kernels, incoming, each, memory)]
    else:
        text = QCoreApplication.translate(
            "BankCounts", "Kernels × maps: {0} × {1} = {2} pictures, each {3}, in all {4}"
        )
        parts = [text.format(kernels, incoming, pictures, each, memory)]
    others = counted(found.others), bytes_text(found.other_bytes)
    if found.is_summed:
        text = QCoreApplication.translate(
            "BankCounts", "every kernel on every map alone would make {0}, {1}"
        )
    else:
        text = QCoreApplication.translate("BankCounts", "a CNN sums over the maps: {0}, {1}")
    parts.append(text.format(*others))
    if is_first:
        total = counted(found.incoming + found.pictures)
        text = QCoreApplication.translate("BankCounts", "with the original {0} + {1} = {2}")
        parts.append(text.format(incoming, pictures, total))
    return SEPARATOR.join(parts)
