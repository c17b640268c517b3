"""Recipes with OpenCV's filter2D, in float32, and NumPy for pooling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from core.compute.geometry import effective_anchor
from core.compute.separation import separated
from core.export.array_layers import Dialect, Filtering, SidesText, array_script
from core.export.form import Form
from core.export.literals import Weights, call, number, table
from core.export.scipy_source import skips_zeros
from core.export.script import ExportError, Piece, Script
from core.recipe import Layer, Recipe
from core.sentences import Sentence

DIRECT_WEIGHTS = 49
"""From 50 weights on, filter2D may turn to the discrete Fourier transform."""
LARGEST = float(np.finfo(np.float32).max)

_IMPORTS = ("import cv2", "import numpy as np")

FILTER_2D = Piece(
    '''
def filter_2d(maps, weights, **how):
    """cv2.filter2D, which is a cross-correlation, of every map."""
    return np.stack([cv2.filter2D(plane, cv2.CV_32F, weights, **how) for plane in maps])
''',
    _IMPORTS,
)

FILTER_SEPARABLE = Piece(
    '''
def filter_separable(maps, column, row, **how):
    """cv2.sepFilter2D of every map: the weights are `column` times `row`."""
    return np.stack([cv2.sepFilter2D(plane, cv2.CV_32F, row, column, **how) for plane in maps])
''',
    _IMPORTS,
)

PAD = Piece(
    '''
def pad(maps, sides, border, value=0):
    """cv2.copyMakeBorder of every map; sides: top, bottom, left, right."""
    return np.stack([cv2.copyMakeBorder(plane, *sides, border, value=value) for plane in maps])
''',
    _IMPORTS,
)

FILTER_VALID = Piece(
    '''
def filter_valid(maps, weights, stride=(1, 1)):
    """Every map correlated with weights (rows, columns), wherever they fit.

    In blocks of 7 x 7: from 50 weights on filter2D may turn to the discrete Fourier transform,
    which spreads rounding errors, and NaN, over the whole image.
    """
    rows, columns = maps.shape[1] - weights.shape[0] + 1, maps.shape[2] - weights.shape[1] + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the padded image")
    made = np.zeros((len(maps), rows, columns), np.float32)
    for i in range(0, weights.shape[0], 7):
        for j in range(0, weights.shape[1], 7):
            block = weights[i : i + 7, j : j + 7]
            if block.any():
                parts = filter_2d(maps, block, anchor=(0, 0), borderType=cv2.BORDER_CONSTANT)
                made += parts[:, i : i + rows, j : j + columns]
    return made[:, :: stride[0], :: stride[1]]
''',
    _IMPORTS,
    ("filter_2d",),
)

FILTER_VALID_SUMMED = Piece(
    '''
def filter_valid_summed(maps, weights, stride=(1, 1)):
    """One map: the sum of all maps, each correlated with its own of weights (map, ...)."""
    pairs = zip(maps[:, np.newaxis], weights, strict=True)
    return sum(filter_valid(one, plane, stride) for one, plane in pairs)
''',
    ("import numpy as np",),
    ("filter_valid",),
)

PIECES = {
    "filter_2d": FILTER_2D,
    "filter_separable": FILTER_SEPARABLE,
    "pad": PAD,
    "filter_valid": FILTER_VALID,
    "filter_valid_summed": FILTER_VALID_SUMMED,
}

BORDERS = {
    "zeros": "cv2.BORDER_CONSTANT",
    "constant": "cv2.BORDER_CONSTANT",
    "replicate": "cv2.BORDER_REPLICATE",
    "reflect": "cv2.BORDER_REFLECT_101",
    "symmetric": "cv2.BORDER_REFLECT",
    "circular": "cv2.BORDER_WRAP",
}
_FILTER_BORDERS = ("zeros", "replicate", "reflect", "symmetric")
"""What filter2D knows; copyMakeBorder knows them all."""


def opencv_source(recipe: Recipe) -> str:
    """The script. Raises ExportError where a number is too large for float32."""
    return array_script(recipe, DIALECT)


def _check(form: Form) -> None:
    for path, values in _numbers_of(form):
        if np.abs(values).max() > LARGEST:
            largest = float(np.abs(values).max())
            raise ExportError(
                f"{form.path}.{path}",
                Sentence("OpenCV filters in float32, which cannot hold {0:g}", largest),
            )


def _numbers_of(form: Form) -> Iterator[tuple[str, Weights]]:
    layer = form.layer
    for index, kernel in enumerate(layer.kernels):
        yield f"kernels[{index}].weights", kernel.weights
        yield f"kernels[{index}].scale", np.array(kernel.scale)
        yield f"kernels[{index}].bias", np.array(kernel.bias)
    if layer.border == "constant":
        yield "border_value", np.array(layer.border_value)
    if layer.activation == "leaky_relu":
        yield "slope", np.array(layer.slope)
    if layer.activation == "clip" and layer.range is not None:
        yield "range", np.array(layer.range)


def _is_direct(form: Form) -> bool:
    """filter2D pads and correlates at once."""
    layer, kernel = form.layer, form.layer.kernels[0]
    sizes = zip((kernel.rows, kernel.columns), layer.dilation, strict=True)
    rows, columns = ((size - 1) * step + 1 for size, step in sizes)
    return (
        layer.padding == "same"
        and layer.border in _FILTER_BORDERS
        and form.is_uniform
        and not form.is_summed
        and rows * columns <= DIRECT_WEIGHTS
    )


def _factors(form: Form) -> tuple[Weights, Weights] | None:
    """Column and row of a large kernel that is their product, for sepFilter2D."""
    layer, kernel = form.layer, form.layer.kernels[0]
    if (
        layer.padding != "same"
        or layer.border not in _FILTER_BORDERS
        or form.count > 1
        or form.is_summed
        or form.is_dilated
        or kernel.weights.size <= DIRECT_WEIGHTS
    ):
        return None
    return separated(kernel.weights[::-1, ::-1] if layer.flip else kernel.weights)


def _factor_constants(form: Form) -> list[str]:
    factors = _factors(form)
    if factors is None:
        return []
    lines = ["# The weights are the product of a column and a row."]
    for name, factor in zip(("COLUMN", "ROW"), factors, strict=True):
        source, _ = table(factor.ravel(), "np.array", kind=", dtype=np.float64")
        lines += f"{name}_{form.number} = {source}".splitlines()
    return lines


def _anchor(form: Form) -> str:
    layer, kernel = form.layer, form.layer.kernels[0]
    row, column = effective_anchor(kernel, layer.flip)
    # OpenCV counts x before y.
    return f"anchor=({column * layer.dilation[1]}, {row * layer.dilation[0]})"


def _strided(form: Form) -> str:
    down, across = form.layer.stride
    return ")" if (down, across) == (1, 1) else f")[:, ::{down}, ::{across}]"


def _pad_call(layer: Layer, sides: SidesText, indent: str) -> list[str]:
    arguments = ["maps", f"({', '.join(sides)})", BORDERS[layer.border]]
    if layer.border == "constant" and layer.border_value:
        arguments.append(f"value={number(layer.border_value)}")
    return call(f"{indent}padded = pad(", arguments).splitlines()


def _has_sides(form: Form) -> bool:
    return any(any(sides) for sides in form.sides)


def _before(script: Script, form: Form, indent: str) -> list[str]:
    if _is_direct(form) or _factors(form) or not form.is_uniform or not _has_sides(form):
        return []
    script.need("pad")
    top, bottom, left, right = map(str, form.sides[0])
    return _pad_call(form.layer, (top, bottom, left, right), indent)


def _filtered(script: Script, form: Form, filtering: Filtering) -> list[str]:
    start = f"{filtering.indent}{filtering.target} = "
    how = [_anchor(form), f"borderType={BORDERS[form.layer.border]}"]
    if _is_direct(form):
        script.need("filter_2d")
        arguments = [filtering.source, filtering.weights, *how]
        return call(f"{start}filter_2d(", arguments, _strided(form)).splitlines()
    if _factors(form):
        script.need("filter_separable")
        factors = [f"COLUMN_{form.number}", f"ROW_{form.number}"]
        arguments = [filtering.source, *factors, *how]
        return call(f"{start}filter_separable(", arguments, _strided(form)).splitlines()
    if not _has_sides(form):
        return _fitted(script, form, filtering)
    lines = []
    if not form.is_uniform:
        script.need("pad")
        lines = _pad_call(form.layer, filtering.sides, filtering.indent)
    return [*lines, *_fitted(script, form, replace(filtering, source="padded"))]


def _fitted(script: Script, form: Form, filtering: Filtering) -> list[str]:
    name = "filter_valid_summed" if form.is_summed else "filter_valid"
    script.need(name)
    arguments = [filtering.source, filtering.weights]
    if form.layer.stride != (1, 1):
        arguments.append(f"stride={form.layer.stride}")
    return call(f"{filtering.indent}{filtering.target} = {name}(", arguments).splitlines()


def _notes(recipe: Recipe) -> list[str]:
    notes = ["", "Computed in float32, as OpenCV's filters are."]
    if skips_zeros(recipe):
        notes += [
            "filter2D leaves weights of 0 out: a NaN or an infinity under one reaches no result,",
            "while Kernelscope and IEEE 754 make NaN of the product.",
        ]
    return notes


DIALECT = Dialect(
    "OpenCV",
    "np.float32",
    PIECES,
    _before,
    _filtered,
    _fitted,
    is_spread=lambda form: True,
    main=(
        "    # python THIS.py IMAGE MAPS.npy",
        "    source, target = sys.argv[1:]",
        "    image = cv2.imread(source, cv2.IMREAD_UNCHANGED)",
        "    if image is None:",
        '        raise SystemExit(f"{source}: no image that OpenCV reads")',
        "    if image.ndim == 3:",
        "        image = image[:, :, 2::-1]  # from blue, green, red, perhaps alpha",
        "    np.save(target, apply(image))",
    ),
    main_imports=("import sys", "import numpy as np", "import cv2"),
    check=_check,
    notes=_notes,
    own_constants=_factor_constants,
)
