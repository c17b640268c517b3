"""The chain of layers that nodes of an ONNX model are put into, and the sizes of its maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from core.checks import RecipeError
from core.compute.geometry import ShapeError, plan_recipe
from core.files.onnx_file import Node, OnnxGraph
from core.files.stored_numbers import printable
from core.recipe import MAX_LAYERS, Kernel, Layer, Pooling, Recipe
from core.sentences import Sentence, sentence_of

Sides = tuple[int | None, int | None, int | None]
NOTHING = (0, 0, 0, 0)
PASSING = Kernel([[1.0]], name="Identity")
"""What a layer has where only its padding, activation or pooling is wanted."""


class InexpressibleError(Exception):
    """A node that no layer can express; the message is one sentence."""


class Chain:
    """Layers as they are found, each open at its end for what still fits into it.

    `shape`: (channels, rows, columns) of the maps at the end, None where that is not known.
    `read_values`: the names of all values that a node reads or the model gives.
    """

    def __init__(self, graph: OnnxGraph, shape: Sides = (None, None, None)) -> None:
        self.graph = graph
        self.shape = shape
        self.layers: tuple[Layer, ...] = ()
        self.read_values: set[str] = set()
        self._start = shape

    def state(self) -> tuple[tuple[Layer, ...], Sides]:
        """What `restore` goes back to."""
        return self.layers, self.shape

    def restore(self, state: tuple[tuple[Layer, ...], Sides]) -> None:
        """Forgets what was added since."""
        self.layers, self.shape = state

    def recipe(self) -> Recipe | None:
        """The recipe; a model of one channel reads the luminance of a colour picture."""
        if not self.layers:
            return None
        first = self._start[0] or self.layers[0].kernels[0].channels
        return Recipe(self.layers, color="luminance" if first == 1 else "channels")

    def is_used(self, node: Node, output: int) -> bool:
        """Whether anything reads an output of a node."""
        return len(node.outputs) > output and node.outputs[output] in self.read_values

    def name_of(self, node: Node) -> str:
        """What a layer that a node begins is called."""
        return printable(node.name or f"{node.operator} {node.number}")

    def add(self, layer: Layer) -> None:
        """Puts a layer behind the others. Raises InexpressibleError."""
        if len(self.layers) >= MAX_LAYERS:
            raise InexpressibleError(Sentence("a recipe has at most {0} layers", MAX_LAYERS))
        self._set((*self.layers, layer))

    def change_last(self, **fields: Any) -> None:
        """Changes fields of the last layer. Raises InexpressibleError or RecipeError."""
        self._set((*self.layers[:-1], replace(self.layers[-1], **fields)))

    @property
    def last(self) -> Layer | None:
        """The last layer, if there is one."""
        return self.layers[-1] if self.layers else None

    @property
    def ends_in_padding(self) -> bool:
        """The last layer does nothing but add pixels around the maps."""
        return self.ends_in_sums and self.layers[-1].kernels == (PASSING,)

    @property
    def ends_in_sums(self) -> bool:
        """The last layer has neither activation nor pooling yet."""
        last = self.last
        return last is not None and last.activation == "none" and last.pooling is None

    def add_passing(self, node: Node, **fields: Any) -> None:
        """A layer that hands on its input, but for the fields that are given."""
        given = {"padding": NOTHING, "border": "zeros"} | fields
        self.add(Layer((PASSING,), name=self.name_of(node), **given))

    def add_pads(self, node: Node, pads: Sequence[int], border: str, value: float = 0.0) -> None:
        """A layer that adds (top, left, bottom, right) pixels, as ONNX orders them."""
        top, left, bottom, right = pads
        self.add_passing(
            node, padding=(top, bottom, left, right), border=border, border_value=value
        )

    def activate(self, node: Node, **fields: Any) -> None:
        """Gives the last layer an activation, or adds a layer for it."""
        if self.ends_in_sums:
            self.change_last(**fields)
        else:
            self.add_passing(node, **fields)

    def pool(self, node: Node, pooling: Pooling) -> None:
        """Gives the last layer a pooling, or adds a layer for it."""
        if self.last is not None and self.last.pooling is None:
            self.change_last(pooling=pooling)
        else:
            self.add_passing(node, pooling=pooling)

    def _set(self, layers: tuple[Layer, ...]) -> None:
        """Takes layers over once they are known to be a recipe that can be run."""
        recipe = Recipe(layers)
        channels, rows, columns = self._start
        if channels is None:
            channels = next((c for c in (e.kernels[0].channels for e in layers) if c), None)
        if channels is not None and rows is not None and columns is not None:
            try:
                self.shape = plan_recipe(recipe, (channels, rows, columns))[-1].pooled_shape
            except ShapeError as error:
                raise InexpressibleError(sentence_of(error)) from error
        else:
            self.shape = (_maps_of(layers, channels), None, None)
        self.layers = layers


def _maps_of(layers: Sequence[Layer], channels: int | None) -> int | None:
    """The maps that layers make of so many channels. Raises RecipeError where they do not fit."""
    maps = channels
    for index, layer in enumerate(layers):
        wanted = layer.kernels[0].channels
        if wanted is None:
            maps = None if maps is None else maps * len(layer.kernels)
            continue
        if maps is not None and maps != wanted:
            raise RecipeError(
                f"layers[{index}].kernels",
                Sentence("the weights have {0} channels, but {1} maps come in", wanted, maps),
            )
        maps = len(layer.kernels)
    return maps
