"""A second picture for the tests of learning, made by SciPy and rounded as a file would be."""

import numpy as np
from scipy import ndimage

from core.image import Image


def filtered(pixels, kernel, mode="mirror"):
    """A kernel's picture in float64, by SciPy, the anchor included."""
    weights = kernel.weights * kernel.scale
    origin = [place - size // 2 for place, size in zip(kernel.anchor, weights.shape, strict=True)]
    made = ndimage.correlate(pixels.astype(float), weights, mode=mode, origin=origin)
    return made + kernel.bias


def rounded(values):
    """As an 8-bit file holds it: rounded, and cut off at 0 and 255."""
    return Image(np.clip(np.rint(values), 0, 255).astype(np.uint8))


def scaled(weights):
    """With the largest magnitude 1."""
    return weights / np.abs(weights).max()


def small_presets():
    """Those of up to 7 x 7 with weights of two dimensions."""
    from core.presets import presets

    return [preset for preset in presets() if max(preset.kernel().weights.shape) <= 7]
