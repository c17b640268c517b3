"""Recipes in NumPy alone: windows as views of the padded maps."""

from __future__ import annotations

from core.export.array_layers import NPY_MAIN, Dialect, Filtering, array_script
from core.export.form import Form
from core.export.literals import call, number
from core.export.script import Piece, Script
from core.recipe import Layer, Recipe

CORRELATE = Piece(
    '''
def correlate(maps, weights, stride=(1, 1), dilation=(1, 1)):
    """Every map correlated with weights (rows, columns), wherever they fit."""
    return np.einsum("mrcij,ij->mrc", windows(maps, weights.shape, stride, dilation), weights)
''',
    ("import numpy as np",),
    ("windows",),
)

CORRELATE_SUMMED = Piece(
    '''
def correlate_summed(maps, weights, stride=(1, 1), dilation=(1, 1)):
    """One map: the sum of all maps, each correlated with its own of weights (map, ...)."""
    views = windows(maps, weights.shape[1:], stride, dilation)
    return np.einsum("mrcij,mij->rc", views, weights)[np.newaxis]
''',
    ("import numpy as np",),
    ("windows",),
)

PIECES = {"correlate": CORRELATE, "correlate_summed": CORRELATE_SUMMED}

PAD_MODES = {
    "zeros": "constant",
    "constant": "constant",
    "replicate": "edge",
    "reflect": "reflect",
    "symmetric": "symmetric",
    "circular": "wrap",
}


def numpy_source(recipe: Recipe) -> str:
    """The script; NumPy can express every recipe but one of too many weights (ExportError)."""
    return array_script(recipe, DIALECT)


def pad_call(layer: Layer, sides: tuple[str, str, str, str], indent: str) -> list[str]:
    """Lines that pad `maps` to `padded`."""
    top, bottom, left, right = sides
    arguments = ["maps", f"((0, 0), ({top}, {bottom}), ({left}, {right}))"]
    mode = PAD_MODES[layer.border]
    if mode != "constant":
        arguments.append(f'mode="{mode}"')
    elif layer.border == "constant" and layer.border_value:
        arguments.append(f"constant_values={number(layer.border_value)}")
    return call(f"{indent}padded = np.pad(", arguments).splitlines()


def has_sides(form: Form) -> bool:
    """Some kernel needs padding."""
    return any(any(sides) for sides in form.sides)


def pad_before(script: Script, form: Form, indent: str) -> list[str]:
    """Lines that pad once for all kernels."""
    if not (form.is_uniform and has_sides(form)):
        return []
    top, bottom, left, right = map(str, form.sides[0])
    return pad_call(form.layer, (top, bottom, left, right), indent)


def pad_each(form: Form, filtering: Filtering) -> tuple[list[str], str]:
    """Lines that pad for one kernel of several sizes; and the name of the padded maps."""
    if not has_sides(form):
        return [], filtering.source
    if form.is_uniform:
        return [], "padded"
    return pad_call(form.layer, filtering.sides, filtering.indent), "padded"


def _filtered(script: Script, form: Form, filtering: Filtering) -> list[str]:
    lines, padded = pad_each(form, filtering)
    return [*lines, *_correlated(script, form, filtering, padded)]


def _fitted(script: Script, form: Form, filtering: Filtering) -> list[str]:
    return _correlated(script, form, filtering, filtering.source)


def _correlated(script: Script, form: Form, filtering: Filtering, padded: str) -> list[str]:
    name = "correlate_summed" if form.is_summed else "correlate"
    script.need(name)
    arguments = [padded, filtering.weights]
    if form.layer.stride != (1, 1):
        arguments.append(f"stride={form.layer.stride}")
    if form.is_dilated:
        arguments.append(f"dilation={form.layer.dilation}")
    return call(f"{filtering.indent}{filtering.target} = {name}(", arguments).splitlines()


DIALECT = Dialect(
    "NumPy",
    "np.float64",
    PIECES,
    pad_before,
    _filtered,
    _fitted,
    is_spread=lambda form: False,
    main=NPY_MAIN,
)
