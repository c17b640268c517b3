"""ONNX's own node tests: each that a recipe can express agrees with `run`, the others say why."""

from __future__ import annotations

import re
import warnings
from functools import cache

import numpy as np
import pytest

from core import Image, run
from core.files.onnx_file import graph_of
from core.files.onnx_models import model_of

onnx = pytest.importorskip("onnx")

OPERATORS = {"Conv", "MaxPool", "AveragePool", "LpPool"}

NOT_EXPRESSED = {
    "test_averagepool_1d_default": "dimensions, pictures come in four",
    "test_averagepool_2d_pads": "wider than half its window",
    "test_averagepool_2d_same_lower": "another one before than behind",
    "test_averagepool_2d_same_upper": "another one before than behind",
    "test_lppool_2d_default": "it takes the power 4",
    "test_lppool_2d_pads": "it takes the power 3",
    "test_lppool_2d_same_lower": "it takes the power 4",
    "test_averagepool_3d_default": "dimensions, pictures come in four",
    "test_averagepool_3d_dilations_small": "dimensions, pictures come in four",
    **{
        f"test_averagepool_3d_dilations_large_count_include_pad_is_{pad}_ceil_mode_is_{ceil}": (
            "dimensions, pictures come in four"
        )
        for pad in (0, 1)
        for ceil in (True, False)
    },
    "test_lppool_1d_default": "dimensions, pictures come in four",
    "test_lppool_3d_default": "dimensions, pictures come in four",
    "test_maxpool_1d_default": "dimensions, pictures come in four",
    "test_maxpool_3d_default": "dimensions, pictures come in four",
    "test_maxpool_3d_dilations": "dimensions, pictures come in four",
    "test_maxpool_3d_dilations_use_ref_impl": "dimensions, pictures come in four",
    "test_maxpool_3d_dilations_use_ref_impl_large": ("dimensions, pictures come in four"),
    "test_maxpool_with_argmax_2d_precomputed_pads": "its second output is used",
    "test_maxpool_with_argmax_2d_precomputed_strides": "its second output is used",
}
"""Node tests that no recipe can express, with the reason that is told."""


@cache
def node_tests() -> dict[str, object]:
    """The node tests of these operators, made by the package onnx itself."""
    from onnx.backend.test.loader import load_model_tests

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = load_model_tests(kind="node")
    return {
        test.name: test
        for test in found
        if len(test.model.graph.node) == 1 and test.model.graph.node[0].op_type in OPERATORS
    }


def test_the_node_tests_are_there():
    assert len(node_tests()) > 45
    assert set(NOT_EXPRESSED) <= set(node_tests())


def test_each_agrees_or_is_listed_with_its_reason():
    disagreed = {}
    for name, test in node_tests().items():
        model = onnx.ModelProto()
        model.CopyFrom(test.model)
        inputs, outputs = test.data_sets[0]
        # What a node test hands over as weights is a constant in every real model.
        for value, array in list(zip(model.graph.input, inputs, strict=True))[1:]:
            model.graph.initializer.append(onnx.numpy_helper.from_array(array, value.name))
        found = model_of(graph_of(model))
        if name in NOT_EXPRESSED:
            assert found.recipe is None, name
            assert re.search(NOT_EXPRESSED[name], found.nodes[0].reason), name
            continue
        if found.recipe is None:
            disagreed[name] = found.summary
            continue
        for item, expected in zip(inputs[0], outputs[0], strict=True):
            pixels = np.moveaxis(item, 0, 2)
            made = run(found.recipe, Image(np.ascontiguousarray(pixels))).layers[-1].pooled
            if made.shape != expected.shape or not np.allclose(
                made, expected, max(test.rtol, 1e-5), max(test.atol, 1e-6)
            ):
                disagreed[name] = f"{made.shape} {expected.shape} {made} {expected}"
    assert not disagreed, "\n".join(f"{name}: {why}" for name, why in disagreed.items())
