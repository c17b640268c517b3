"""Scripts of NumPy arrays: what those for NumPy, SciPy and OpenCV have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.export.array_pieces import ARRAY_PIECES
from core.export.form import Form
from core.export.literals import INDENT, call, listed, number, table
from core.export.pooling_calls import pool_lines
from core.export.script import Piece, Script
from core.recipe import Layer, Recipe

SidesText = tuple[str, str, str, str]
"""Padding at the top, bottom, left and right: numbers, or the names that a loop gives them."""


@dataclass(frozen=True)
class Filtering:
    """What one kernel's lines are written with.

    `weights`: the expression of its weights; `source`, `target`: names of the maps that come in
    and go out; `sides`: its padding, where it differs by kernel, else numbers.
    """

    weights: str
    sides: SidesText
    source: str
    target: str
    indent: str


@dataclass(frozen=True)
class Dialect:
    """How one library writes layers.

    `dtype`: of the maps. `before(script, form)`: lines ahead of the kernels, such as the padding
    that all share. `filtered(script, form, filtering)`: lines that correlate with one kernel.
    `fitted`: the same without padding. `is_spread(form)`: dilated weights get zeros between them.
    `check(form)` raises ExportError. `notes(recipe)`: lines for the docstring. `own_constants`:
    what stands in place of the weights, if anything.
    """

    library: str
    dtype: str
    pieces: dict[str, Piece]
    before: Callable[[Script, Form, str], list[str]]
    filtered: Callable[[Script, Form, Filtering], list[str]]
    fitted: Callable[[Script, Form, Filtering], list[str]]
    is_spread: Callable[[Form], bool]
    main: tuple[str, ...]
    main_imports: tuple[str, ...] = ("import sys", "import numpy as np")
    check: Callable[[Form], None] = lambda form: None
    sigmoid: str = "np.exp(-np.logaddexp(0, -{0}))"
    sigmoid_imports: tuple[str, ...] = ("import numpy as np",)
    notes: Callable[[Recipe], list[str]] = lambda recipe: []
    own_constants: Callable[[Form], list[str]] = lambda form: []


NPY_MAIN = (
    "    # python THIS.py IMAGE.npy MAPS.npy",
    "    source, target = sys.argv[1:]",
    "    np.save(target, apply(np.load(source)))",
)


def array_script(recipe: Recipe, dialect: Dialect) -> str:
    """The script of a recipe. Raises ExportError."""
    script = Script({**ARRAY_PIECES, **dialect.pieces})
    script.imports.update(dialect.main_imports)
    for index, layer in enumerate(recipe.layers):
        if layer.enabled:
            form = Form(layer, index + 1)
            dialect.check(form)
            _add_layer(script, form, dialect)
    _add_apply(script, recipe, dialect)
    script.add("", "", 'if __name__ == "__main__":', *dialect.main)
    notes = dialect.notes(recipe)
    return script.text(dialect.library, "\n".join([*ABOUT, *notes]))


ABOUT = (
    "apply(image) takes an array (rows, columns) or (rows, columns, channels) without alpha and",
    "returns the maps of the last layer, float32 (map, row, column).",
)


def activation_line(layer: Layer, name: str, sigmoid: str) -> str:
    """The expression of a layer's activation of the array `name`; empty for none."""
    kind = layer.activation
    if kind == "clip":
        low, high = ("low", "high") if layer.range is None else map(number, layer.range)
        return f"np.clip({name}, {low}, {high})"
    slope = number(layer.slope)
    return {
        "none": "",
        "relu": f"np.maximum({name}, 0)",
        "leaky_relu": f"np.where({name} < 0, {slope} * {name}, {name})",
        "abs": f"np.abs({name})",
        "sigmoid": sigmoid.format(name),
        "tanh": f"np.tanh({name})",
    }[kind]


def scaled(name: str, scale: str, bias: str) -> str:
    """`scale * name + bias`, without what changes nothing; empty where nothing is left."""
    text = name if scale == "1" else f"{scale} * {name}"
    if bias.startswith("-"):
        text += f" - {bias[1:]}"
    elif bias != "0":
        text += f" + {bias}"
    return "" if text == name else text


def constants(
    script: Script,
    form: Form,
    make: str,
    kind: str,
    unpacked: str = "{0}",
    by_kernel: str = "{0}",
) -> list[str]:
    """The layer's weights, and what else differs by kernel, as module-level names.

    `make` and `kind`: how an array is made of a list; `unpacked`: and of a packed table;
    `by_kernel`: what is made of the list of scales, and of that of biases.
    """
    lines = []
    name = f"WEIGHTS_{form.number}"
    if form.is_uniform:
        source, packed = table(form.weights, make, kind=kind)
        if packed:
            source = unpacked.format(source)
        lines += f"{name} = {source}".splitlines()
    else:
        packed = False
        lines.append(f"{name} = [")
        for kernel in form.layer.kernels:
            source, is_packed = table(kernel.weights, make, kind=kind)
            if is_packed:
                packed, source = True, unpacked.format(source)
            # The letters of a packed table begin a line each, so that they stay in width.
            rows = source.splitlines()
            lines += [f"{INDENT}{rows[0]}"]
            lines += rows[1:] if is_packed else [f"{INDENT}{row}" for row in rows[1:]]
            lines[-1] += ","
        lines.append("]")
        lines += f"SIDES_{form.number} = {listed([list(s) for s in form.sides])}".splitlines()
    if packed:
        script.need("unpack")
    for what, values in (("SCALES", form.scales), ("BIASES", form.biases)):
        if len(set(values)) > 1:
            source = by_kernel.format(listed(list(values)))
            lines += f"{what}_{form.number} = {source}".splitlines()
    return lines


def loop_head(form: Form) -> tuple[list[str], str, str, SidesText]:
    """The head of the loop over kernels, in lines; names or numbers of scale, bias and sides."""
    n = form.number
    names, sources = ["weights"], [f"WEIGHTS_{n}"]
    sides: SidesText = ("top", "bottom", "left", "right")
    if form.is_uniform:
        sides = _side_numbers(form)
    else:
        names.append("(top, bottom, left, right)")
        sources.append(f"SIDES_{n}")
    scale, bias = number(form.scales[0]), number(form.biases[0])
    if len(set(form.scales)) > 1:
        scale = "scale"
        names.append(scale)
        sources.append(f"SCALES_{n}")
    if len(set(form.biases)) > 1:
        bias = "bias"
        names.append(bias)
        sources.append(f"BIASES_{n}")
    start = f"{INDENT}for {', '.join(names)} in "
    if len(sources) == 1:
        return [f"{start}{sources[0]}:"], scale, bias, sides
    return call(f"{start}zip(", sources, "):").splitlines(), scale, bias, sides


def _side_numbers(form: Form) -> SidesText:
    top, bottom, left, right = map(str, form.sides[0])
    return top, bottom, left, right


def _add_layer(script: Script, form: Form, dialect: Dialect) -> None:
    layer, n = form.layer, form.number
    script.imports.add("import numpy as np")
    lines = dialect.own_constants(form)
    if not lines:
        lines = constants(script, form, "np.array", ", dtype=np.float64")
        lines += _prepared(script, form, dialect)
    parameters = "maps, low, high" if form.needs_range else "maps"
    head = f"def layer_{n}({parameters}):"
    body = _kept(script, form, dialect) if layer.border == "keep" else []
    if not body:
        body = _made(script, form, dialect)
        body += _activated(script, form, dialect, "maps", INDENT)
    if layer.pooling is not None:
        body += pool_lines(script, layer.pooling, INDENT)
    script.add("", "", *form.remarks(), *lines, "", "", head, *body, f"{INDENT}return maps")


def _prepared(script: Script, form: Form, dialect: Dialect) -> list[str]:
    """Lines that turn and spread the weights."""
    name = f"WEIGHTS_{form.number}"
    one, lines = "weights" if not form.is_uniform else name, []
    if form.is_turned:
        lines.append((f"{one}[..., ::-1, ::-1]", "  # a mathematical convolution"))
    if form.is_dilated and dialect.is_spread(form):
        script.need("spread")
        lines.append((f"spread({one}, {form.layer.dilation})", ""))
    if form.is_uniform:
        return [f"{name} = {text}{why}" for text, why in lines]
    return [f"{name} = [{text} for weights in {name}]{why}" for text, why in lines]


def _made(script: Script, form: Form, dialect: Dialect) -> list[str]:
    """Lines that filter with every kernel, scale and bias included."""
    lines = dialect.before(script, form, INDENT)
    if form.count == 1:
        sides = _side_numbers(form)
        one = Filtering(f"WEIGHTS_{form.number}", sides, "maps", "maps", INDENT)
        lines += dialect.filtered(script, form, one)
        if text := scaled("maps", number(form.scales[0]), number(form.biases[0])):
            lines.append(f"{INDENT}maps = {text}")
        return lines
    script.imports.add("import numpy as np")
    head, scale, bias, sides = loop_head(form)
    deeper = 2 * INDENT
    lines += [f"{INDENT}made = []", *head]
    lines += dialect.filtered(script, form, Filtering("weights", sides, "maps", "filtered", deeper))
    made = scaled("filtered", scale, bias) or "filtered"
    return [*lines, f"{deeper}made.append({made})", f"{INDENT}maps = np.concatenate(made)"]


def _activated(script: Script, form: Form, dialect: Dialect, name: str, indent: str) -> list[str]:
    text = activation_line(form.layer, name, dialect.sigmoid)
    if not text:
        return []
    used = ("import numpy as np",)
    script.imports.update(dialect.sigmoid_imports if form.layer.activation == "sigmoid" else used)
    start = f"{indent}{name} = "
    if len(start) + len(text) <= 100:
        return [start + text]
    opening, _, rest = text.partition("(")
    return call(f"{start}{opening}(", rest[:-1].split(", ")).splitlines()


def _kept(script: Script, form: Form, dialect: Dialect) -> list[str]:
    """Lines of border "keep": pixels stay as they are where the kernel does not fit."""
    deeper = INDENT if form.count == 1 else 2 * INDENT
    lines: list[str] = []
    weights, sides = f"WEIGHTS_{form.number}", _side_numbers(form)
    scale, bias = number(form.scales[0]), number(form.biases[0])
    if form.count > 1:
        head, scale, bias, sides = loop_head(form)
        lines += [f"{INDENT}made = []", *head]
        weights = "weights"
    top, bottom, left, right = sides
    inner = deeper + INDENT
    rows = f"{top} + {bottom}" if not form.is_uniform else str(sum(form.sides[0][:2]))
    columns = f"{left} + {right}" if not form.is_uniform else str(sum(form.sides[0][2:]))
    lines += [
        f"{deeper}kept = maps.copy()  # pixels stay as they are where the kernel does not fit",
        f"{deeper}if maps.shape[1] > {rows} and maps.shape[2] > {columns}:",
        *dialect.fitted(script, form, Filtering(weights, sides, "maps", "filtered", inner)),
    ]
    if text := scaled("filtered", scale, bias):
        lines.append(f"{inner}filtered = {text}")
    lines += _activated(script, form, dialect, "filtered", inner)
    lines.append(
        f"{inner}kept[:, {_inside(top, 'filtered.shape[1]')}, "
        f"{_inside(left, 'filtered.shape[2]')}] = filtered"
    )
    if form.count == 1:
        return [*lines, f"{INDENT}maps = kept"]
    script.imports.add("import numpy as np")
    return [*lines, f"{deeper}made.append(kept)", f"{INDENT}maps = np.concatenate(made)"]


def _inside(first: str, count: str) -> str:
    return f": {count}" if first == "0" else f"{first} : {first} + {count}"


def _add_apply(script: Script, recipe: Recipe, dialect: Dialect) -> None:
    script.imports.add("import numpy as np")
    script.add("", "", *apply_head(script, recipe, dialect.dtype))
    script.add(*layer_calls(recipe))
    script.add(f"{INDENT}return maps.astype(np.float32)")


def apply_head(script: Script, recipe: Recipe, dtype: str) -> list[str]:
    """How `apply` begins: the image becomes NumPy `maps`, luminance included."""
    lines = [
        "def apply(image):",
        '    """Maps of the last layer, float32 (map, row, column), of an image without alpha."""',
        "    image = np.asarray(image)",
        "    if image.dtype == bool:",
        "        image = image.astype(np.uint8) * 255",
        f"    maps = np.ascontiguousarray(np.moveaxis(np.atleast_3d(image), 2, 0), {dtype})",
    ]
    if recipe.color == "luminance":
        script.need("luminance")
        lines.append("    maps = luminance(maps)")
    if any(Form(layer, 1).needs_range for layer in recipe.layers if layer.enabled):
        script.need("value_range")
        lines.append("    low, high = value_range(image)")
    return lines


def layer_calls(recipe: Recipe) -> list[str]:
    """The lines of `apply` that run one layer after another."""
    lines = []
    for index, layer in enumerate(recipe.layers):
        n = index + 1
        if not layer.enabled:
            lines.append(f"{INDENT}# Layer {n} is switched off.")
        else:
            more = ", low, high" if Form(layer, n).needs_range else ""
            lines.append(f"{INDENT}maps = layer_{n}(maps{more})")
    return lines
