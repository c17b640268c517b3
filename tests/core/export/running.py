"""Running the scripts that recipes become, and what they must equal."""

from __future__ import annotations

import functools
import importlib.util

import numpy as np
import pytest

from core import Image, run
from core.compute.geometry import ShapeError
from core.export.targets import TARGETS, recipe_source
from tests.core.oracle import FLOAT32
from tests.core.test_run import LARGEST, assert_within, oracle_or_refusal, s_arrays

MODULES = {"numpy": "numpy", "scipy": "scipy", "torch": "torch", "opencv": "cv2"}
SKIPS_ZEROS = ("scipy", "opencv")
"""Libraries that leave weights of 0 out, so that NaN under one does not spread."""

each_target = pytest.mark.parametrize("target", TARGETS)


def need(target):
    if importlib.util.find_spec(MODULES[target]) is None:
        pytest.skip(f"{MODULES[target]} is not installed")


def apply_source(source, image):
    """What the script's `apply` makes, run in a namespace of its own."""
    space = {"__name__": "a_recipe"}
    exec(_compiled(source), space)
    with np.errstate(all="ignore"):
        return space["apply"](image)


@functools.lru_cache(maxsize=8)
def _compiled(source):
    return compile(source, "recipe.py", "exec")


def as_array(image):
    return image.pixels if isinstance(image, Image) else image


def without_nan(image):
    pixels = as_array(image)
    if pixels.dtype.kind != "f":
        return image
    return np.nan_to_num(pixels, nan=0.5, posinf=2.0, neginf=-3.0)


def has_zeros(recipe):
    return any((kernel.weights == 0).any() for layer in recipe.layers for kernel in layer.kernels)


def check(target, recipe, image, *, exact=False):
    """The script makes what `run` makes, or neither makes anything (False)."""
    if target in SKIPS_ZEROS and has_zeros(recipe):
        image = without_nan(image)
    stages = oracle_or_refusal(recipe, image)
    source = recipe_source(recipe, target)
    pixels = as_array(image)
    if stages is None:
        with pytest.raises(ShapeError):
            run(recipe, image)
        with pytest.raises((ValueError, RuntimeError, IndexError)):
            apply_source(source, pixels)
        return False
    sizes = [np.abs(one[np.isfinite(one)]).max(initial=0) for s in stages for one in s_arrays(s)]
    if max(sizes) >= LARGEST:
        return False
    made = apply_source(source, pixels)
    expected = run(recipe, image).layers[-1].pooled
    assert made.dtype == np.float32
    assert made.shape == expected.shape
    if exact and all(stage.load < 2**24 for stage in stages):
        np.testing.assert_array_equal(made, expected)
    last = stages[-1]
    assert_within(made, last.pooled, last.pooled_slack, FLOAT32)
    # Two values that are each within the bound are within twice the bound of each other.
    assert_within(made, expected.astype(np.float64), 2 * last.pooled_slack, FLOAT32)
    return True
