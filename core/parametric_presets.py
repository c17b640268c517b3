"""Presets with parameters: what each may be set to, and the maker that turns it into a kernel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core import makers
from core.checks import RecipeError, check_choice, check_number, check_whole, shorten
from core.recipe import MAX_KERNEL_SIZE, Kernel
from core.sentences import Sentence

ParameterValue = float | int | str


@dataclass(frozen=True)
class Parameter:
    """One value that a maker takes.

    `kind`: "number" (float) or "whole" (int), both from `low` to `high` and offered in steps of
    `step`, or "choice" (one of the texts `choices`). `unit` is written behind the value.
    """

    name: str
    label: str
    default: ParameterValue
    low: float = 0
    high: float = 0
    step: float = 1
    kind: str = "number"
    choices: tuple[str, ...] = ()
    unit: str = ""

    def check(self, value: Any) -> ParameterValue:
        """The value as the maker takes it. Raises RecipeError."""
        if self.kind == "choice":
            return check_choice(value, self.name, self.choices)
        if self.kind == "whole":
            return check_whole(value, self.name, int(self.low), int(self.high))
        number = check_number(value, self.name)
        if not self.low <= number <= self.high:
            raise RecipeError(
                self.name,
                Sentence(
                    "must be from {0:g} to {1:g}, not {2}", self.low, self.high, shorten(number)
                ),
            )
        return number


@dataclass(frozen=True)
class ParametricPreset:
    """A formula with parameters; `make` takes them by name. `about` and `source` are for people."""

    id: str
    name: str
    group: str
    about: str
    source: str
    parameters: tuple[Parameter, ...]
    make: Callable[..., Kernel]

    def kernel(self, **values: ParameterValue) -> Kernel:
        """The kernel at these values, defaults for the rest, named as the preset.

        Raises RecipeError for a value outside its limits or a parameter that is not there.
        """
        unknown = set(values) - {parameter.name for parameter in self.parameters}
        if unknown:
            raise RecipeError(min(unknown), Sentence("is no parameter of {0}", self.name))
        checked = {
            parameter.name: parameter.check(values.get(parameter.name, parameter.default))
            for parameter in self.parameters
        }
        return replace(self.make(**checked), name=self.name)


def _size(name: str, label: str, default: int, low: int = 1) -> Parameter:
    if low == 0:
        label += " (0: automatic)"
    return Parameter(name, label, default, low, MAX_KERNEL_SIZE, kind="whole", unit="px")


def _choice(name: str, label: str, default: str, *choices: str) -> Parameter:
    return Parameter(name, label, default, kind="choice", choices=choices)


def _angle(name: str, label: str) -> Parameter:
    return Parameter(name, label, 0.0, -360, 360, 5, unit="°")


def _sigma(default: float) -> Parameter:
    return Parameter("sigma", "Sigma", default, 0.1, 31, 0.1, unit="px")


def _directed(id: str, name: str, make: Callable[..., Kernel], source: str) -> ParametricPreset:
    about = f"Measures how fast the picture brightens in one of eight directions, as {name} does."
    unit = _choice("unit", "Unit", "weights", "weights", "slope")
    return ParametricPreset(
        f"{id}-direction", f"{name} by direction", _FIRST, about, source, (_DIRECTION, unit), make
    )


_SMOOTH, _SHARPEN, _TEXTURE, _EMBOSS = "Smooth", "Sharpen", "Lines and texture", "Emboss"
_FIRST, _SECOND = "Edges (first derivative)", "Edges (second derivative)"
_DIRECTION = _choice("direction", "Direction", "E", *makers.DIRECTIONS)
_ALPHA = Parameter("alpha", "Alpha", 0.2, 0, 1, 0.05)

PARAMETRIC_PRESETS = (
    ParametricPreset(
        "box",
        "Box blur",
        _SMOOTH,
        "Replaces a pixel by the mean of a rectangle around it.",
        "Traditional (moving average)",
        (_size("rows", "Rows", 3), _size("columns", "Columns", 3)),
        makers.box,
    ),
    ParametricPreset(
        "gaussian",
        "Gaussian blur",
        _SMOOTH,
        "Softens the picture evenly in all directions; the larger sigma, the softer.",
        "Sampled Gaussian; automatic size as SciPy's gaussian_filter",
        (_sigma(1.0), _size("rows", "Rows", 0, 0), _size("columns", "Columns", 0, 0)),
        makers.gaussian,
    ),
    ParametricPreset(
        "disk",
        "Disk blur",
        _SMOOTH,
        "Blurs like a lens out of focus: every bright point becomes a disk.",
        "Exact area of each pixel inside the circle; compare MATLAB's fspecial('disk')",
        (Parameter("radius", "Radius", 5.0, 0.5, MAX_KERNEL_SIZE / 2, 0.5, unit="px"),),
        makers.disk,
    ),
    ParametricPreset(
        "motion",
        "Motion blur",
        _SMOOTH,
        "Blurs along a line, as a camera that moved during the exposure.",
        "Anti-aliased line by the rule of MATLAB's fspecial('motion')",
        (
            Parameter("length", "Length", 9.0, 1, MAX_KERNEL_SIZE, unit="px"),
            _angle("angle", "Angle"),
        ),
        makers.motion,
    ),
    ParametricPreset(
        "sharpen",
        "Sharpen by strength",
        _SHARPEN,
        "Adds to each pixel its difference from its neighbours, as much as you like.",
        "Traditional (identity minus strength times the Laplacian)",
        (
            Parameter("strength", "Strength", 1.0, 0, 10, 0.1),
            _choice("neighbours", "Neighbours", "4", "4", "8"),
        ),
        makers.sharpen,
    ),
    ParametricPreset(
        "unsharp",
        "Unsharp masking",
        _SHARPEN,
        "Adds to the picture its difference from its own Gaussian blur.",
        "Traditional (darkroom technique)",
        (_sigma(1.0), Parameter("amount", "Amount", 1.0, 0, 10, 0.1)),
        makers.unsharp,
    ),
    ParametricPreset(
        "unsharp-alpha",
        "Unsharp contrast",
        _SHARPEN,
        "Raises contrast at edges; alpha shifts weight from the sides to the corners.",
        "MATLAB, fspecial('unsharp')",
        (_ALPHA,),
        makers.unsharp_contrast,
    ),
    _directed("sobel", "Sobel", makers.sobel, "Sobel and Feldman, 1968; turned by 45 degrees"),
    _directed("prewitt", "Prewitt", makers.prewitt, "Prewitt, 1970; turned by 45 degrees"),
    _directed("scharr", "Scharr", makers.scharr, "Scharr, 2000; turned by 45 degrees"),
    ParametricPreset(
        "laplacian-alpha",
        "Laplacian by alpha",
        _SECOND,
        "Finds edges of every direction; alpha shifts weight from the sides to the corners.",
        "MATLAB, fspecial('laplacian')",
        (_ALPHA,),
        makers.laplacian,
    ),
    ParametricPreset(
        "log",
        "Laplacian of Gaussian (LoG)",
        _SECOND,
        "Smooths and finds edges as changes of sign; dark on spots as large as sigma.",
        "Marr and Hildreth, 1980; sampled by the rule of MATLAB's fspecial('log')",
        (_size("size", "Size", 0, 0), _sigma(1.4)),
        makers.laplacian_of_gaussian,
    ),
    ParametricPreset(
        "dog",
        "Difference of Gaussians (DoG)",
        _SECOND,
        "Keeps detail between two sizes; bright on spots as large as sigma.",
        "Marr and Hildreth, 1980 (ratio 1.6)",
        (_sigma(1.0), Parameter("ratio", "Ratio", 1.6, 1.05, 10, 0.1)),
        makers.difference_of_gaussians,
    ),
    ParametricPreset(
        "gabor",
        "Gabor",
        _TEXTURE,
        "Answers to stripes of one width and one direction, as cells of the visual cortex do.",
        "Daugman, 1985",
        (
            _size("size", "Size", 21),
            _sigma(4.0),
            Parameter("wavelength", "Wavelength", 10.0, 2, 126, 0.5, unit="px"),
            _angle("orientation", "Orientation"),
            _angle("phase", "Phase"),
            Parameter("aspect", "Aspect", 0.5, 0.05, 10, 0.05),
            _choice("zero_mean", "Zero mean", "yes", "yes", "no"),
        ),
        makers.gabor,
    ),
    ParametricPreset(
        "emboss-direction",
        "Emboss by direction",
        _EMBOSS,
        "Makes the picture look raised, lit so that brightening in one direction is bright.",
        "Traditional; compare ImageJ, Process > Shadows",
        (
            _choice("direction", "Direction", "SE", *makers.DIRECTIONS),
            Parameter("strength", "Strength", 1.0, 0, 10, 0.1),
            _choice("style", "Style", "relief", "relief", "picture"),
        ),
        makers.emboss,
    ),
)
"""In display order; each stands behind the fixed presets of its group."""
