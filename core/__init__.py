"""Convolution and pooling without a window: frozen values and pure functions."""

from core.compute.pipeline import run
from core.compute.reference import run_reference
from core.files.images import read_image, write_image
from core.files.recipes import load_recipe, save_recipe
from core.image import Image
from core.recipe import Kernel, Layer, Pooling, Recipe

__all__ = [
    "Image",
    "Kernel",
    "Layer",
    "Pooling",
    "Recipe",
    "load_recipe",
    "read_image",
    "run",
    "run_reference",
    "save_recipe",
    "write_image",
]
