"""Recipes with SciPy's ndimage.correlate, and NumPy for pooling."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.compute.geometry import effective_anchor
from core.export import numpy_source
from core.export.array_layers import NPY_MAIN, Dialect, Filtering, array_script
from core.export.form import Form
from core.export.literals import call, number
from core.export.script import Piece, Script
from core.recipe import Recipe

LEAST_WEIGHT = float(np.finfo(np.float64).eps)
"""ndimage.correlate takes weights up to this for 0."""

CORRELATE_VALID = Piece(
    '''
def correlate_valid(maps, weights, stride=(1, 1)):
    """Every map correlated with weights (rows, columns), wherever they fit."""
    (down, across), (rows, columns) = stride, weights.shape
    height, width = maps.shape[1] - rows + 1, maps.shape[2] - columns + 1
    if height < 1 or width < 1:
        raise ValueError("the kernel is larger than the padded image")
    # The origin puts the first weight on the output pixel.
    origin = (0, -(rows // 2), -(columns // 2))
    made = ndimage.correlate(maps, weights[np.newaxis], mode="constant", origin=origin)
    return made[:, :height:down, :width:across]
''',
    ("import numpy as np", "from scipy import ndimage"),
)

CORRELATE_VALID_SUMMED = Piece(
    '''
def correlate_valid_summed(maps, weights, stride=(1, 1)):
    """One map: the sum of all maps, each correlated with its own of weights (map, ...)."""
    pairs = zip(maps[:, np.newaxis], weights, strict=True)
    return sum(correlate_valid(one, plane, stride) for one, plane in pairs)
''',
    ("import numpy as np",),
    ("correlate_valid",),
)

PIECES = {
    **numpy_source.PIECES,
    "correlate_valid": CORRELATE_VALID,
    "correlate_valid_summed": CORRELATE_VALID_SUMMED,
}

# SciPy's "mirror" is what others call reflect. Its "reflect", our symmetric, is not among them:
# up to SciPy 1.17 it reads beyond a picture that is much smaller than the kernel.
MODES = {
    "zeros": "constant",
    "constant": "constant",
    "replicate": "nearest",
    "reflect": "mirror",
    "circular": "wrap",
}


def scipy_source(recipe: Recipe) -> str:
    """The script; SciPy can express every recipe but one of too many weights (ExportError)."""
    return array_script(recipe, DIALECT)


def _is_heeded(form: Form) -> bool:
    """No weight is so small that ndimage.correlate would leave it out."""
    return not any(
        ((kernel.weights != 0) & (np.abs(kernel.weights) <= LEAST_WEIGHT)).any()
        for kernel in form.layer.kernels
    )


def _is_direct(form: Form) -> bool:
    """One call pads and correlates."""
    return (
        form.layer.padding == "same"
        and form.layer.border in MODES
        and form.is_uniform
        and not form.is_summed
    )


def _before(script: Script, form: Form, indent: str) -> list[str]:
    if _is_heeded(form) and _is_direct(form):
        return []
    return numpy_source.pad_before(script, form, indent)


def _filtered(script: Script, form: Form, filtering: Filtering) -> list[str]:
    if not _is_heeded(form):
        return numpy_source.DIALECT.filtered(script, form, filtering)
    if _is_direct(form):
        return _direct(script, form, filtering)
    lines, padded = numpy_source.pad_each(form, filtering)
    return [*lines, *_valid(script, form, replace(filtering, source=padded))]


def _fitted(script: Script, form: Form, filtering: Filtering) -> list[str]:
    if not _is_heeded(form):
        return numpy_source.DIALECT.fitted(script, form, filtering)
    return _valid(script, form, filtering)


def _direct(script: Script, form: Form, filtering: Filtering) -> list[str]:
    layer, kernel = form.layer, form.layer.kernels[0]
    script.imports.update(("import numpy as np", "from scipy import ndimage"))
    arguments = [filtering.source, f"{filtering.weights}[np.newaxis]"]
    arguments.append(f'mode="{MODES[layer.border]}"')
    if layer.border == "constant" and layer.border_value:
        arguments.append(f"cval={number(layer.border_value)}")
    # SciPy's centre is size // 2; the origin is how far the anchor lies behind it.
    origin = [
        anchor * step - ((size - 1) * step + 1) // 2
        for anchor, step, size in zip(
            effective_anchor(kernel, layer.flip),
            layer.dilation,
            (kernel.rows, kernel.columns),
            strict=True,
        )
    ]
    if origin != [0, 0]:
        arguments.append(f"origin=(0, {origin[0]}, {origin[1]})")
    end = ")"
    if layer.stride != (1, 1):
        end += f"[:, ::{layer.stride[0]}, ::{layer.stride[1]}]"
    start = f"{filtering.indent}{filtering.target} = ndimage.correlate("
    return call(start, arguments, end).splitlines()


def _valid(script: Script, form: Form, filtering: Filtering) -> list[str]:
    name = "correlate_valid_summed" if form.is_summed else "correlate_valid"
    script.need(name)
    arguments = [filtering.source, filtering.weights]
    if form.layer.stride != (1, 1):
        arguments.append(f"stride={form.layer.stride}")
    return call(f"{filtering.indent}{filtering.target} = {name}(", arguments).splitlines()


def skips_zeros(recipe: Recipe) -> bool:
    """Some weight is 0, so that a library that leaves such weights out keeps NaN from spreading."""
    return any(
        (kernel.weights == 0).any()
        for layer in recipe.layers
        if layer.enabled
        for kernel in layer.kernels
    )


def _notes(recipe: Recipe) -> list[str]:
    if not skips_zeros(recipe):
        return []
    return [
        "",
        "ndimage.correlate leaves weights of 0 out: a NaN or an infinity under one reaches no",
        "result, while Kernelscope and IEEE 754 make NaN of the product.",
    ]


DIALECT = Dialect(
    "SciPy",
    "np.float64",
    PIECES,
    _before,
    _filtered,
    _fitted,
    is_spread=_is_heeded,
    main=NPY_MAIN,
    sigmoid="special.expit({0})",
    sigmoid_imports=("from scipy import special",),
    notes=_notes,
)
