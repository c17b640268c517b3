"""Generators of filter banks: rows that say what each makes, from where, and with what values."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core import bank_makers
from core.checks import RecipeError
from core.parametric_presets import Parameter, ParameterValue
from core.recipe import MAX_CHANNELS, MAX_KERNEL_SIZE, MAX_KERNELS, Kernel
from core.sentences import Sentence


@dataclass(frozen=True)
class Generator:
    """A family of kernels; `make` takes the parameters by name. `about`, `source`: for people."""

    id: str
    name: str
    about: str
    source: str
    parameters: tuple[Parameter, ...]
    make: Callable[..., tuple[Kernel, ...]]

    def kernels(self, *, channels: int = 1, **values: ParameterValue) -> tuple[Kernel, ...]:
        """The kernels at these values, defaults for the rest.

        `channels`: how many maps come in, for kernels that are to sum over them. Raises
        RecipeError for a value outside its limits, a parameter that is not there, or a bank of
        more kernels or weights than there can be.
        """
        unknown = set(values) - {parameter.name for parameter in self.parameters}
        if unknown:
            raise RecipeError(min(unknown), Sentence("is no parameter of {0}", self.name))
        given: dict[str, Any] = {
            parameter.name: parameter.check(values.get(parameter.name, parameter.default))
            for parameter in self.parameters
        }
        if self.takes_channels:
            if not 1 <= channels <= MAX_CHANNELS:
                raise RecipeError(
                    "channels",
                    Sentence("must be from {0} to {1}, not {2}", 1, MAX_CHANNELS, channels),
                )
            given["channels"] = channels
        return self.make(**given)

    @property
    def takes_channels(self) -> bool:
        """Its kernels may sum over the incoming maps."""
        return "channels" in inspect.signature(self.make).parameters


def _whole(name: str, label: str, default: int, low: int, high: int, unit: str = "") -> Parameter:
    return Parameter(name, label, default, low, high, kind="whole", unit=unit)


def _choice(name: str, label: str, default: str, *choices: str) -> Parameter:
    return Parameter(name, label, default, kind="choice", choices=choices)


_RATIO = Parameter("ratio", "Ratio (of each scale to the one before)", 1.414, 1.05, 10, 0.1)

GENERATORS = (
    Generator(
        "compass",
        "Compass set",
        "One edge detector turned to the directions of the compass; the strongest answer tells"
        " where an edge points.",
        "Robinson, Edge Detection by Compass Gradient Masks, 1977; Kirsch, 1971; Prewitt, 1970",
        (
            _choice("operator", "Operator", "Sobel", "Sobel", "Prewitt", "Scharr", "Kirsch",
                    "Robinson", "Prewitt compass"),
            _choice("directions", "Directions", "8", "8", "4"),
        ),
        bank_makers.compass,
    ),
    Generator(
        "gabor",
        "Gabor family",
        "Stripes of several widths in all directions, as cells of the visual cortex answer to"
        " them and as networks learn in their first layer.",
        "Daugman, 1985; Petkov and Kruizinga, 1997",
        (
            _whole("orientations", "Directions", 8, 1, 64),
            _whole("wavelengths", "Wavelengths", 3, 1, 16),
            Parameter("shortest", "Shortest (wavelength)", 4.0, 2, 126, 0.5, unit="px"),
            _RATIO,
            Parameter("bandwidth", "Bandwidth (octaves at half the response)", 1.0, 0.2, 4, 0.1),
            Parameter("aspect", "Aspect", 1.0, 0.05, 10, 0.05),
            _choice("phases", "Phase", "even", "even", "odd", "both"),
            _whole("size", "Size (0: automatic)", 0, 0, MAX_KERNEL_SIZE, "px"),
            _choice("norm", "Norm", "sum of magnitudes 1", "sum of magnitudes 1", "length 1",
                    "none"),
        ),
        bank_makers.gabor,
    ),
    Generator(
        "random",
        "Random weights",
        "What a network begins with before it learns: independent random weights around zero. The"
        " same seed gives the same kernels.",
        "He et al., 2015; Glorot and Bengio, 2010",
        (
            _whole("count", "Kernels", 16, 1, MAX_KERNELS),
            _whole("rows", "Rows", 3, 1, MAX_KERNEL_SIZE, "px"),
            _whole("columns", "Columns", 3, 1, MAX_KERNEL_SIZE, "px"),
            _choice("distribution", "Distribution", "normal", "normal", "uniform"),
            _choice("spread", "Deviation (standard deviation of the weights)", "He", "He",
                    "Glorot", "1"),
            _choice("zero_mean", "Zero mean", "no", "yes", "no"),
            _choice("maps", "Incoming maps", "each on its own", "each on its own", "summed"),
            _whole("seed", "Seed", 1, 1, 2**31 - 1),
        ),
        bank_makers.random,
    ),
    Generator(
        "frei-chen",
        "Frei-Chen basis",
        "Nine orthonormal kernels that together hold all of a 3 x 3 neighbourhood: four for edges,"
        " four for lines, one for the mean.",
        "Frei and Chen, Fast Boundary Detection: A Generalization and a New Algorithm, 1977",
        (),
        bank_makers.frei_chen,
    ),
    Generator(
        "dct",
        "DCT basis",
        "Cosine waves of every frequency down and across, orthonormal; with 8 the blocks that JPEG"
        " stores.",
        "Ahmed, Natarajan and Rao, Discrete Cosine Transform, 1974",
        (_whole("size", "Size", 4, 2, 16, "px"),),
        bank_makers.dct,
    ),
    Generator(
        "laws",
        "Laws' texture set",
        "Products of the vectors level, edge, spot, wave and ripple; how strongly each answers"
        " tells textures apart.",
        "Laws, Textured Image Segmentation, 1980",
        (_choice("size", "Size", "5", "5", "3"),),
        bank_makers.laws,
    ),
    Generator(
        "derivatives",
        "Gaussian derivatives",
        "All derivatives of a Gaussian up to an order: slope, curvature and so on, at one or"
        " several scales.",
        "Koenderink and van Doorn, 1987; Lindeberg, 1998",
        (
            _whole("order", "Order", 2, 0, 6),
            Parameter("sigma", "Sigma", 1.0, 0.5, 31, 0.1, unit="px"),
            _whole("scales", "Scales", 1, 1, 8),
            _RATIO,
        ),
        bank_makers.derivatives,
    ),
    Generator(
        "steerable",
        "Steerable derivatives",
        "One derivative of a Gaussian along evenly spread directions; any other direction is a"
        " weighted sum of them.",
        "Freeman and Adelson, The Design and Use of Steerable Filters, 1991",
        (
            _whole("order", "Order", 2, 1, 6),
            _whole("orientations", "Directions (0: automatic)", 0, 0, 64),
            Parameter("sigma", "Sigma", 2.0, 0.5, 31, 0.1, unit="px"),
        ),
        bank_makers.steerable,
    ),
    Generator(
        "leung-malik",
        "Leung-Malik set",
        "48 kernels for telling materials apart: edges and bars in six directions and three"
        " sizes, spots and blurs.",
        "Leung and Malik, Representing and Recognizing the Visual Appearance of Materials, 2001",
        (_whole("size", "Size", 49, 9, MAX_KERNEL_SIZE, "px"),),
        bank_makers.leung_malik,
    ),
)  # fmt: skip
"""In display order."""


def find_generator(id: str) -> Generator:
    """The row of that id; KeyError where there is none."""
    for row in GENERATORS:
        if row.id == id:
            return row
    raise KeyError(id)
