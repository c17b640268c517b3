"""An ONNX model as a recipe: its chain of nodes from the input on, as far as they are layers."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.checks import RecipeError, shorten
from core.files.limits import FileError
from core.files.onnx_file import DOMAINS, Node, OnnxGraph, read_onnx
from core.files.onnx_layers import Chain, InexpressibleError, Sides
from core.files.onnx_operators import (
    take_activation,
    take_arithmetic,
    take_batch_normalization,
    take_clip,
    take_conv,
    take_nothing,
    take_pad,
)
from core.files.onnx_pooling import take_average_pool, take_global_pool, take_lp_pool, take_max_pool
from core.recipe import Recipe
from core.sentences import Sentence, sentence_of

Take = Callable[[Chain, Node], None]

OPERATORS: Mapping[str, Take] = {
    "Conv": take_conv,
    "BatchNormalization": take_batch_normalization,
    "Add": take_arithmetic,
    "Sub": take_arithmetic,
    "Mul": take_arithmetic,
    "Div": take_arithmetic,
    "Relu": take_activation,
    "LeakyRelu": take_activation,
    "Sigmoid": take_activation,
    "Tanh": take_activation,
    "Abs": take_activation,
    "Clip": take_clip,
    "MaxPool": take_max_pool,
    "AveragePool": take_average_pool,
    "LpPool": take_lp_pool,
    "GlobalMaxPool": take_global_pool,
    "GlobalAveragePool": take_global_pool,
    "Pad": take_pad,
    "Identity": take_nothing,
    "Dropout": take_nothing,
}
"""Operators that a recipe can express, and what each adds to it."""

MAX_SIDE = 2**20
"""Longest side of a picture whose windows are looked at; longer ones count as open."""
TURNABLE = ("Add", "Sub", "Mul", "Div")
"""Operators whose constant may stand first."""


@dataclass(frozen=True)
class ModelNode:
    """What became of a node: `reason` is empty where it is taken."""

    number: int
    name: str
    operator: str
    reason: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether the recipe does what the node does."""
        return not self.reason


@dataclass(frozen=True)
class OnnxModel:
    """The recipe of a model's first nodes, None where there is none, and what became of each.

    `input_shape`: (channels, rows, columns) that the model wants, None where it leaves it open.
    `summary`: one sentence on what was taken.
    """

    recipe: Recipe | None
    nodes: tuple[ModelNode, ...]
    input_shape: Sides
    summary: str


def open_model(path: str | os.PathLike[str]) -> OnnxModel:
    """The model in a file. Raises FileError."""
    return model_of(read_onnx(path))


def model_of(graph: OnnxGraph) -> OnnxModel:
    """Follows a graph from its input from node to node, until one cannot be expressed.

    Nodes behind that one, beside the chain, or after a fork are not taken; each says why.
    """
    found: dict[int, ModelNode] = {}
    problem = ""
    shape: Sides = (None, None, None)
    chain = Chain(graph)
    try:
        value, shape = _start(graph)
        chain = Chain(graph, shape)
        _follow(chain, graph, value, found)
    except InexpressibleError as error:
        problem = sentence_of(error)
    refused = next((node for node in found.values() if not node.is_taken), None)
    for node in graph.nodes:
        if node.number in found:
            continue
        if node.outputs and node.outputs[0] in graph.constants:
            reason = ""
        elif refused is not None:
            reason = Sentence("it stands behind node {0}", refused.number)
        else:
            reason = problem or Sentence("it is not on the way from the input")
        found[node.number] = ModelNode(node.number, node.name, node.operator, reason)
    nodes = tuple(found[number] for number in sorted(found))
    recipe = chain.recipe()
    return OnnxModel(recipe, nodes, shape, _summary(recipe, nodes, refused, problem))


def _start(graph: OnnxGraph) -> tuple[str, Sides]:
    """The name of the only input, and the (channels, rows, columns) that it has."""
    if len(graph.inputs) != 1:
        raise InexpressibleError(
            Sentence("the model has {0} inputs, a recipe has one", len(graph.inputs))
        )
    ((name, shape),) = graph.inputs.items()
    if len(shape) not in (0, 4):
        raise InexpressibleError(
            Sentence("the model's input has {0} dimensions, pictures come in four", len(shape))
        )
    sides = [side if side is None or side <= MAX_SIDE else None for side in shape or (None,) * 4]
    return name, (sides[1], sides[2], sides[3])


def _follow(chain: Chain, graph: OnnxGraph, value: str, found: dict[int, ModelNode]) -> None:
    readers: dict[str, list[Node]] = {}
    for node in graph.nodes:
        for name in dict.fromkeys(node.inputs):
            readers.setdefault(name, []).append(node)
    chain.read_values = set(readers) | set(graph.outputs)
    while next_nodes := readers.get(value):
        node, reason = next_nodes[0], ""
        try:
            if len(next_nodes) > 1:
                raise InexpressibleError(
                    "what comes in goes to other nodes too; a recipe is a chain"
                )
            with np.errstate(all="ignore"):  # numbers that are not finite are refused later
                _take(chain, node, value)
        except (InexpressibleError, RecipeError, FileError) as error:
            reason = sentence_of(error)
        except (TypeError, ValueError, IndexError, OverflowError):
            reason = Sentence("its attributes or constants are of a wrong kind")
        found[node.number] = ModelNode(node.number, node.name, node.operator, reason)
        if reason or not node.outputs:
            return
        value = node.outputs[0]
        if any(other.number in found for other in readers.get(value, [])):
            return  # a circle, which no sound model has


def _take(chain: Chain, node: Node, value: str) -> None:
    take = OPERATORS.get(node.operator) if node.domain in DOMAINS else None
    if take is None:
        raise InexpressibleError(Sentence("no layer does what {0} does", shorten(node.operator)))
    place = 1 if node.operator in TURNABLE and node.input(0) in chain.graph.constants else 0
    if node.input(place) != value:
        raise InexpressibleError("what comes in is not its first input")
    before = chain.state()
    try:
        take(chain, node)
    except BaseException:
        chain.restore(before)
        raise


def _summary(
    recipe: Recipe | None, nodes: tuple[ModelNode, ...], refused: ModelNode | None, problem: str
) -> str:
    if problem:
        return Sentence("nothing of the model is taken: {0}", problem)
    if recipe is None and refused is not None:
        return Sentence(
            "nothing of the model is taken: node {0} {1}: {2}",
            refused.number, shorten(refused.operator), refused.reason,
        )  # fmt: skip
    if recipe is None:
        return Sentence("nothing of the model is taken: no node reads its input")
    if refused is not None:
        return Sentence(
            "the nodes before node {0} {1} are taken: {2}",
            refused.number, shorten(refused.operator), refused.reason,
        )  # fmt: skip
    left = [node for node in nodes if not node.is_taken]
    if left:
        return Sentence("{0} nodes beside the chain are not taken", len(left))
    return Sentence("all {0} nodes are taken", len(nodes))
