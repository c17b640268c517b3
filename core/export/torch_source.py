"""Recipes with PyTorch's conv2d and pooling, in float64."""

from __future__ import annotations

from core.export.array_layers import (
    ABOUT,
    NPY_MAIN,
    apply_head,
    constants,
    layer_calls,
    loop_head,
    scaled,
)
from core.export.array_pieces import ARRAY_PIECES
from core.export.form import Form
from core.export.literals import INDENT, call, number
from core.export.script import Script
from core.export.torch_pieces import TORCH_PIECES
from core.export.torch_pooling import torch_pool_lines
from core.recipe import Layer, Recipe

_IMPORTS = ("import sys", "import numpy as np", "import torch")
_FUNCTIONAL = "import torch.nn.functional as F"

_INDEXED = {"reflect": "reflect", "symmetric": "symmetric", "circular": "wrap"}
"""Borders that F.pad lacks, or refuses as wide as the maps; by the name that NumPy knows."""


def torch_source(recipe: Recipe) -> str:
    """The script; PyTorch can express every recipe but one of too many weights (ExportError)."""
    script = Script({**ARRAY_PIECES, **TORCH_PIECES})
    script.imports.update(_IMPORTS)
    for index, layer in enumerate(recipe.layers):
        if layer.enabled:
            _add_layer(script, Form(layer, index + 1))
    used = any(layer.enabled for layer in recipe.layers)
    if used:
        script.head += ["DTYPE = torch.float64  # float32 is faster, and rounds more"]
    script.add("", "", *apply_head(script, recipe, "np.float64"))
    script.add(f"{INDENT}maps = torch.from_numpy(maps)" + (".to(DTYPE)" if used else ""))
    script.add(*layer_calls(recipe), f"{INDENT}return maps.to(torch.float32).numpy()")
    script.add("", "", 'if __name__ == "__main__":', *NPY_MAIN)
    return script.text("PyTorch", "\n".join(ABOUT))


def _add_layer(script: Script, form: Form) -> None:
    layer, n = form.layer, form.number
    lines = _constants(script, form)
    parameters = "maps, low, high" if form.needs_range else "maps"
    if layer.border == "keep":
        body = _kept(script, form)
    else:
        body = [*_made(script, form), *_activated(script, form, "maps", INDENT)]
    if layer.pooling is not None:
        body += torch_pool_lines(script, layer.pooling, INDENT)
    head = f"def layer_{n}({parameters}):"
    script.add("", "", *form.remarks(), *lines, "", "", head, *body, f"{INDENT}return maps")


def _constants(script: Script, form: Form) -> list[str]:
    name = f"WEIGHTS_{form.number}"
    # On the axis of kernels of what conv2d makes of all of them at once.
    by_kernel = "torch.tensor({0}, dtype=DTYPE)[:, None, None]" if form.is_uniform else "{0}"
    if form.layer.border == "keep":
        by_kernel = "{0}"
    unpacked = "torch.from_numpy({0}).to(DTYPE)"
    lines = constants(script, form, "torch.tensor", ", dtype=DTYPE", unpacked, by_kernel)
    if form.is_turned:
        why = "  # a mathematical convolution"
        if form.is_uniform:
            lines.append(f"{name} = {name}.flip(-2, -1){why}")
        else:
            lines.append(f"{name} = [weights.flip(-2, -1) for weights in {name}]{why}")
    return lines


def _made(script: Script, form: Form) -> list[str]:
    if form.is_uniform:
        top, bottom, left, right = map(str, form.sides[0])
        sides = (top, bottom, left, right)
        lines, source, padding = _padded(script, form.layer, sides, INDENT)
        lines += _convolved(script, form, source, "maps", f"WEIGHTS_{form.number}", padding, INDENT)
        scale, bias = _uniform_numbers(form)
        if text := scaled("maps", scale, bias):
            lines.append(f"{INDENT}maps = {text}")
        if form.count > 1 and not form.is_summed:
            lines.append(f"{INDENT}maps = maps.transpose(0, 1).flatten(0, 1)  # kernel by kernel")
        return lines
    head, scale, bias, sides = loop_head(form)
    deeper = 2 * INDENT
    lines = [f"{INDENT}made = []", *head]
    padded, source, padding = _padded(script, form.layer, sides, deeper)
    lines += padded
    lines += _convolved(script, form, source, "filtered", "weights", padding, deeper, one=True)
    made = scaled("filtered", scale, bias) or "filtered"
    return [*lines, f"{deeper}made.append({made})", f"{INDENT}maps = torch.cat(made)"]


def _uniform_numbers(form: Form) -> tuple[str, str]:
    """Scale and bias of all kernels at once: a number, or the name of one a kernel."""
    n = form.number
    scale = f"SCALES_{n}" if len(set(form.scales)) > 1 else number(form.scales[0])
    bias = f"BIASES_{n}" if len(set(form.biases)) > 1 else number(form.biases[0])
    return scale, bias


def _padded(
    script: Script, layer: Layer, sides: tuple[str, str, str, str], indent: str
) -> tuple[list[str], str, str]:
    """Lines that pad, the name of what is then convolved, and conv2d's own padding."""
    top, bottom, left, right = sides
    if set(sides) == {"0"}:
        return [], "maps", ""
    if layer.border in _INDEXED:
        script.need("pad")
        arguments = ["maps", top, bottom, left, right, f'"{_INDEXED[layer.border]}"']
        return call(f"{indent}padded = pad(", arguments).splitlines(), "padded", ""
    value = layer.border_value if layer.border == "constant" else 0.0
    if layer.border != "replicate" and not value and top == bottom and left == right:
        return [], "maps", f"padding=({top}, {left})"
    script.imports.add(_FUNCTIONAL)
    arguments = ["maps", f"({left}, {right}, {top}, {bottom})"]  # the last axis first
    if layer.border == "replicate":
        arguments.append('mode="replicate"')
    elif value:
        arguments.append(f"value={number(value)}")
    return call(f"{indent}padded = F.pad(", arguments).splitlines(), "padded", ""


def _convolved(
    script: Script,
    form: Form,
    source: str,
    target: str,
    weights: str,
    padding: str,
    indent: str,
    *,
    one: bool = False,
) -> list[str]:
    """Lines that make the maps of the given weights: those of one kernel, or of all.

    Maps that are filtered one by one are conv2d's batch; of several kernels they come out
    (map, kernel, row, column).
    """
    script.imports.add(_FUNCTIONAL)
    single = one or form.count == 1
    if form.is_summed:
        maps, end = f"{source}[None]", ")[0]"
        weights = f"{weights}[None]" if single else weights
    else:
        maps = f"{source}[:, None]"
        weights = f"{weights}[None, None]" if single else f"{weights}[:, None]"
        end = ")[:, 0]" if single else ")"
    arguments = [maps, weights]
    if form.layer.stride != (1, 1):
        arguments.append(f"stride={form.layer.stride}")
    if padding:
        arguments.append(padding)
    if form.is_dilated:
        arguments.append(f"dilation={form.layer.dilation}")
    return call(f"{indent}{target} = F.conv2d(", arguments, end).splitlines()


def _activated(script: Script, form: Form, name: str, indent: str) -> list[str]:
    layer = form.layer
    if layer.activation == "none":
        return []
    start = f"{indent}{name} = "
    if layer.activation == "clip":
        low, high = ("low", "high") if layer.range is None else map(number, layer.range)
        return call(f"{start}torch.clamp(", [name, low, high]).splitlines()
    if layer.activation == "leaky_relu":
        script.imports.add(_FUNCTIONAL)
        return [f"{start}F.leaky_relu({name}, {number(layer.slope)})"]
    return [f"{start}torch.{layer.activation}({name})"]


def _kept(script: Script, form: Form) -> list[str]:
    """Lines of border "keep": pixels stay as they are where the kernel does not fit."""
    deeper = INDENT if form.count == 1 else 2 * INDENT
    lines: list[str] = []
    weights, scale, bias = f"WEIGHTS_{form.number}", *_numbers_of_one(form)
    top, bottom, left, right = map(str, form.sides[0])
    if form.count > 1:
        head, scale, bias, (top, bottom, left, right) = loop_head(form)
        lines += [f"{INDENT}made = []", *head]
        weights = "weights"
    inner = deeper + INDENT
    rows = f"{top} + {bottom}" if not form.is_uniform else str(sum(form.sides[0][:2]))
    columns = f"{left} + {right}" if not form.is_uniform else str(sum(form.sides[0][2:]))
    lines += [
        f"{deeper}kept = maps.clone()  # pixels stay as they are where the kernel does not fit",
        f"{deeper}if maps.shape[1] > {rows} and maps.shape[2] > {columns}:",
        *_convolved(script, form, "maps", "filtered", weights, "", inner, one=True),
    ]
    if text := scaled("filtered", scale, bias):
        lines.append(f"{inner}filtered = {text}")
    lines += _activated(script, form, "filtered", inner)
    lines += [
        f"{inner}height, width = filtered.shape[1:]",
        f"{inner}kept[:, {_inside(top, 'height')}, {_inside(left, 'width')}] = filtered",
    ]
    if form.count == 1:
        return [*lines, f"{INDENT}maps = kept"]
    return [*lines, f"{deeper}made.append(kept)", f"{INDENT}maps = torch.cat(made)"]


def _numbers_of_one(form: Form) -> tuple[str, str]:
    return number(form.scales[0]), number(form.biases[0])


def _inside(first: str, count: str) -> str:
    return f":{count}" if first == "0" else f"{first} : {first} + {count}"
