"""Families of kernels from formulas: compass, Gabor, derivatives, DCT, Laws, Leung-Malik, random.

Weights lie and angles turn as in `core.makers`. Every maker returns its kernels with names, in
the order in which they are to be shown.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core import makers
from core.checks import RecipeError
from core.presets import find_preset
from core.recipe import MAX_KERNEL_SIZE, MAX_KERNELS, Kernel
from core.sentences import Sentence

Bank = tuple[Kernel, ...]
Weights = NDArray[Any]

MAX_WEIGHTS = 1 << 24
"""Weights that a bank has at most: 128 MiB."""

_OPERATORS = {
    "Sobel": makers.sobel,
    "Prewitt": makers.prewitt,
    "Scharr": makers.scharr,
}
_LAWS: dict[int, dict[str, tuple[int, ...]]] = {
    5: {
        "L5": (1, 4, 6, 4, 1),
        "E5": (-1, -2, 0, 2, 1),
        "S5": (-1, 0, 2, 0, -1),
        "W5": (-1, 2, 0, -2, 1),
        "R5": (1, -4, 6, -4, 1),
    },
    3: {"L3": (1, 2, 1), "E3": (-1, 0, 1), "S3": (-1, 2, -1)},
}


def check_count(kernels: int, weights: int) -> None:
    """Refuses a bank before it is made. `weights`: of one kernel, over all its channels."""
    if kernels > MAX_KERNELS:
        raise RecipeError(
            "", Sentence("these are {0:,} kernels; a layer has at most {1:,}", kernels, MAX_KERNELS)
        )
    if kernels * weights > MAX_WEIGHTS:
        raise RecipeError(
            "",
            Sentence(
                "these are {0:,} weights; a bank has at most {1:,}", kernels * weights, MAX_WEIGHTS
            ),
        )


def compass(operator: str = "Sobel", directions: str = "8") -> Bank:
    """An edge operator turned to E, NE, N ... SE, each 45 degrees further counter-clockwise.

    `directions` "4" leaves out W ... SE, which differ in sign alone (not so Kirsch's and
    Prewitt's compass kernels).
    """
    names = makers.DIRECTIONS[: int(directions)]
    if operator in _OPERATORS:
        make = _OPERATORS[operator]
        return tuple(replace(make(name), name=f"{operator} {name}") for name in names)
    return tuple(find_preset(f"{operator} {name}").kernel() for name in names)


def gabor(
    orientations: int = 8,
    wavelengths: int = 3,
    shortest: float = 4.0,
    ratio: float = 1.414,
    bandwidth: float = 1.0,
    aspect: float = 1.0,
    phases: str = "even",
    size: int = 0,
    norm: str = "sum of magnitudes 1",
) -> Bank:
    """Gabors of all wavelengths x orientations x phases, in this order.

    Orientations divide 180 degrees evenly, from 0; wavelengths grow from `shortest` pixels by
    `ratio`. sigma = wavelength / pi sqrt(ln 2 / 2) (2^b + 1) / (2^b - 1) for a half-response
    bandwidth of b octaves (Petkov and Kruizinga, Computational Models of Visual Neurons
    Specialised in the Detection of Periodic and Aperiodic Oriented Visual Stimuli, 1997).
    `phases` "even" is the cosine, "odd" the sine, "both" the pair. All have one size: `size`,
    or what reaches 2.5 sigma of the largest in all directions.
    """
    angles = {"even": (0.0,), "odd": (-90.0,), "both": (0.0, -90.0)}[phases]
    lengths = [shortest * ratio**index for index in range(wavelengths)]
    octaves = 2.0**bandwidth
    factor = math.sqrt(math.log(2) / 2) / math.pi * (octaves + 1) / (octaves - 1)
    if lengths[-1] > 2 * MAX_KERNEL_SIZE:
        raise RecipeError(
            "",
            Sentence(
                "the longest wavelength would be {0:.4g} pixels, more than {1:g}",
                lengths[-1],
                2.0 * MAX_KERNEL_SIZE,
            ),
        )
    if not size:
        reach = 2.5 * factor * lengths[-1] / min(aspect, 1.0)
        size = min(2 * math.ceil(reach) + 1, MAX_KERNEL_SIZE)
    check_count(orientations * wavelengths * len(angles), size * size)
    made = []
    for length, step, phase in itertools.product(lengths, range(orientations), angles):
        angle = 180 * step / orientations
        kernel = makers.gabor(size, factor * length, length, angle, phase, aspect, "yes")
        name = f"Gabor {angle:.4g}° λ {length:.3g}"
        if phases == "both":
            name += " sin" if phase else " cos"
        made.append(Kernel(_normed(kernel.weights, norm), name=name))
    return tuple(made)


def frei_chen() -> Bank:
    """Frei and Chen's orthonormal basis of 3 x 3 pixels: 4 of edges, 4 of lines, the mean."""
    return tuple(find_preset(f"Frei-Chen {number}").kernel() for number in range(1, 10))


def dct(size: int = 4) -> Bank:
    """The basis of the two-dimensional DCT-II of size x size pixels, orthonormal, row by row.

    c(u) c(v) cos(pi (2 y + 1) u / (2 n)) cos(pi (2 x + 1) v / (2 n)), c(0) = sqrt(1 / n), else
    sqrt(2 / n) (Ahmed, Natarajan and Rao, Discrete Cosine Transform, 1974). JPEG uses n = 8.
    """
    u, x = np.mgrid[:size, :size]
    waves = np.cos(math.pi * (2 * x + 1) * u / (2 * size)) * math.sqrt(2 / size)
    waves[0] = math.sqrt(1 / size)
    return tuple(
        Kernel(np.outer(waves[down], waves[across]), name=f"DCT {down}, {across}")
        for down, across in itertools.product(range(size), repeat=2)
    )


def laws(size: str = "5") -> Bank:
    """Products of Laws' level, edge, spot, wave and ripple vectors; the first lies upright.

    Laws, Textured Image Segmentation, 1980.
    """
    vectors = _LAWS[int(size)]
    return tuple(
        Kernel(np.outer(vectors[down], vectors[across]), name=f"{down}{across}")
        for down, across in itertools.product(vectors, repeat=2)
    )


def derivatives(order: int = 2, sigma: float = 1.0, ratio: float = 1.414, scales: int = 1) -> Bank:
    """All derivatives of a Gaussian up to an order along x (right) and y (down): its local jet.

    sigma^n He_i(x / sigma) He_j(y / sigma) G, n = i + j; the factor sigma^n makes scales
    comparable (Koenderink and van Doorn, Representation of Local Geometry in the Visual System,
    1987; Lindeberg, Feature Detection with Automatic Scale Selection, 1998). Positive where the
    picture brightens to the right or downwards. Sums are 0, of the Gaussian itself 1.
    """
    sigmas = [sigma * ratio**index for index in range(scales)]
    size = _size_of(sigmas[-1])
    check_count(scales * (order + 1) * (order + 2) // 2, size * size)
    made = []
    for wide in sigmas:
        x = np.arange(size) - (size - 1) / 2
        for total in range(order + 1):
            for down in range(total + 1):
                lines = [_hermite(n, x, wide) for n in (down, total - down)]
                name = "G" + "x" * (total - down) + "y" * down
                made.append(Kernel(_balanced(np.outer(*lines), total), name=f"{name} σ {wide:.3g}"))
    return tuple(made)


def steerable(order: int = 2, orientations: int = 0, sigma: float = 2.0) -> Bank:
    """A derivative of a Gaussian, of one order, along directions that divide 180 degrees.

    order + 1 of them (what 0 stands for) are a basis: every other direction is a weighted sum of
    these (Freeman and Adelson, The Design and Use of Steerable Filters, 1991).
    """
    size = _size_of(sigma)
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    count = orientations or order + 1
    made = []
    for step in range(count):
        angle = math.radians(180 * step / count)
        along = x * math.cos(angle) - y * math.sin(angle)
        across = x * math.sin(angle) + y * math.cos(angle)
        weights = _hermite(order, along, sigma) * _hermite(0, across, sigma)
        name = f"G{order} {180 * step / count:.4g}°"
        made.append(Kernel(_balanced(weights, order), name=name))
    return tuple(made)


def leung_malik(size: int = 49) -> Bank:
    """48 kernels: edges and bars in 6 directions and 3 scales, 8 LoG, 4 Gaussians.

    sigma = sqrt(2)^k pixels; edges and bars, k = 0, 1, 2, are three times as long as wide.
    Magnitudes sum to 1 (Leung and Malik, Representing and Recognizing the Visual Appearance of
    Materials using Three-dimensional Textons, 2001).
    """
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    made = []
    for order, word in ((1, "edge"), (2, "bar")):
        for scale, step in itertools.product(range(3), range(6)):
            sigma, angle = math.sqrt(2) ** scale, math.radians(30 * step)
            along = x * math.cos(angle) - y * math.sin(angle)
            across = x * math.sin(angle) + y * math.cos(angle)
            weights = _hermite(order, along, sigma) * _hermite(0, across, 3 * sigma)
            name = f"LM {word} {30 * step}° σ {sigma:.3g}"
            made.append(Kernel(_normed(_balanced(weights, order), _L1), name=name))
    sigmas = [math.sqrt(2) ** scale for scale in range(4)]
    for sigma in (*sigmas, *(3 * sigma for sigma in sigmas)):
        kernel = makers.laplacian_of_gaussian(size, sigma)
        made.append(Kernel(_normed(kernel.weights, _L1), name=f"LM LoG σ {sigma:.3g}"))
    for sigma in sigmas:
        kernel = makers.gaussian(sigma, size, size)
        made.append(replace(kernel, name=f"LM Gaussian σ {sigma:.3g}"))
    return tuple(made)


def random(
    count: int = 16,
    rows: int = 3,
    columns: int = 3,
    distribution: str = "normal",
    spread: str = "He",
    zero_mean: str = "no",
    maps: str = "each on its own",
    seed: int = 1,
    channels: int = 1,
) -> Bank:
    """What a network begins with: independent weights around 0 from a seed, the same each time.

    The standard deviation is sqrt(2 / fan in) for `spread` "He" (He et al., Delving Deep into
    Rectifiers, 2015), sqrt(2 / (fan in + fan out)) for "Glorot" (Glorot and Bengio,
    Understanding the Difficulty of Training Deep Feedforward Neural Networks, 2010), and 1 for
    "1"; fan in = incoming maps x rows x columns, fan out = count x rows x columns. A uniform
    distribution reaches sqrt(3) deviations to both sides. `maps` "summed" gives kernels of
    `channels` channels, else of two dimensions with one map in.
    """
    inputs = channels if maps == "summed" else 1
    fan_in, fan_out = inputs * rows * columns, count * rows * columns
    check_count(count, fan_in)
    shape = (inputs, rows, columns) if maps == "summed" else (rows, columns)
    deviation = {
        "He": math.sqrt(2 / fan_in),
        "Glorot": math.sqrt(2 / (fan_in + fan_out)),
        "1": 1.0,
    }[spread]
    source = np.random.Generator(np.random.PCG64(seed))
    made = []
    for number in range(1, count + 1):
        if distribution == "normal":
            weights = source.standard_normal(shape) * deviation
        else:
            weights = (2 * source.random(shape) - 1) * (math.sqrt(3) * deviation)
        if zero_mean == "yes":
            weights = weights - weights.mean()
        made.append(Kernel(weights, name=f"Random {number}"))
    return tuple(made)


_L1 = "sum of magnitudes 1"


def _normed(weights: Weights, norm: str) -> Weights:
    """Weights in proportion: with magnitudes that sum to 1, or of length 1, or as they are."""
    length = {
        "none": 1.0,
        _L1: float(np.abs(weights).sum()),
        "length 1": float(np.sqrt((weights**2).sum())),
    }[norm]
    return weights / length if length else weights


def _hermite(order: int, x: Weights, sigma: float) -> Weights:
    """He_n(x / sigma) G(x): a derivative of a Gaussian that brightens where the picture does."""
    coefficients = np.zeros(order + 1)
    coefficients[order] = 1
    gaussian = np.exp(-(x**2) / (2 * sigma**2)) / (math.sqrt(2 * math.pi) * sigma)
    return np.polynomial.hermite_e.hermeval(x / sigma, coefficients) * gaussian


def _balanced(weights: Weights, order: int) -> Weights:
    """A derivative's weights less what sampling and cutting left of their sum."""
    if order == 0:
        return np.asarray(weights / weights.sum())
    return np.asarray(weights - weights.mean())


def _size_of(sigma: float) -> int:
    return min(2 * int(4 * sigma + 0.5) + 1, MAX_KERNEL_SIZE)
