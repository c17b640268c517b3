"""The recipe file: JSON to Recipe and back, as the contract of `*.recipe.json` says."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from core.checks import RecipeError, check_nested, describe, shorten
from core.files.atomic import atomic_write
from core.files.json_text import dump_json, parse_json, read_text, whole_where_whole
from core.recipe import Kernel, Layer, Pooling, Recipe, default_anchor, field_names
from core.sentences import Sentence

Built = TypeVar("Built")

FORMAT = "kernelscope-recipe"
VERSION = 1
_NOUN = Sentence("a recipe")

MAX_BYTES = 64 * 2**20
"""Largest recipe file that is read: a bank of 4096 kernels of 31 x 31 takes about half."""


def load_recipe(path: str | os.PathLike[str]) -> Recipe:
    """Reads a recipe file. Raises RecipeError with the path of a wrong field, or OSError."""
    text = read_text(path, largest=MAX_BYTES, noun=_NOUN)
    return recipe_from_json(text)


def save_recipe(recipe: Recipe, path: str | os.PathLike[str]) -> None:
    """Writes a recipe file atomically. Raises OSError; the old file is then as it was."""
    with atomic_write(path) as file:
        file.write(recipe_to_json(recipe).encode())


def recipe_from_json(text: str) -> Recipe:
    """A recipe from the text of a recipe file. Raises RecipeError."""
    return recipe_from_value(parse_json(text, noun=_NOUN))


def recipe_to_json(recipe: Recipe) -> str:
    """The text of a recipe file: ASCII, one line a weight row, with a final newline."""
    return dump_json(recipe_to_value(recipe)) + "\n"


def recipe_from_value(content: Any) -> Recipe:
    """A recipe from what JSON was parsed to. Raises RecipeError."""
    if not isinstance(content, Mapping):
        raise RecipeError("", Sentence("the file must hold an object, not {0}", describe(content)))
    fields = dict(content)
    if "format" not in fields:
        raise RecipeError("format", "is missing")
    if fields.pop("format") != FORMAT:
        raise RecipeError("format", Sentence('must be "{0}"', FORMAT))
    if "version" not in fields:
        raise RecipeError("version", "is missing")
    version = fields.pop("version")
    if isinstance(version, bool) or version != VERSION or not isinstance(version, int):
        raise RecipeError(
            "version",
            Sentence("{0} is unknown; this program reads version {1}", describe(version), VERSION),
        )
    fields = _object(fields, "", field_names(Recipe))
    if "layers" in fields:
        fields["layers"] = _read_list(fields["layers"], "layers", _read_layer)
    return _build(Recipe, fields, "", required=("layers",))


def recipe_to_value(recipe: Recipe) -> dict[str, Any]:
    """The JSON value of a recipe, every field written but those that only differ from a default."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "color": recipe.color,
        "layers": [_layer_value(layer) for layer in recipe.layers],
    }


def _layer_value(layer: Layer) -> dict[str, Any]:
    value = {name: _plain(getattr(layer, name)) for name in _LAYER_ORDER}
    value["kernels"] = [_kernel_value(kernel) for kernel in layer.kernels]
    if layer.slope == Layer.slope:
        del value["slope"]
    if layer.range is None:
        del value["range"]
    if layer.pooling is not None:
        value["pooling"] = {
            name: _plain(content) for name, content in dataclasses.asdict(layer.pooling).items()
        }
    return value


_LAYER_ORDER = ("name", "enabled", *(n for n in field_names(Layer) if n not in ("name", "enabled")))


def _kernel_value(kernel: Kernel) -> dict[str, Any]:
    value: dict[str, Any] = {
        "name": kernel.name,
        "weights": whole_where_whole(kernel.weights.tolist()),
        "scale": kernel.scale,
        "bias": kernel.bias,
    }
    if kernel.anchor != default_anchor(kernel.rows, kernel.columns):
        value["anchor"] = list(kernel.anchor)
    return value


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _read_layer(content: Any, path: str) -> Layer:
    fields = _object(content, path, field_names(Layer))
    if "kernels" in fields:
        fields["kernels"] = _read_list(fields["kernels"], f"{path}.kernels", _read_kernel)
    if fields.get("pooling") is not None:
        fields["pooling"] = _read_pooling(fields["pooling"], f"{path}.pooling")
    return _build(Layer, fields, path, required=("kernels",))


def _read_kernel(content: Any, path: str) -> Kernel:
    fields = _object(content, path, field_names(Kernel))
    if "weights" in fields and not isinstance(fields["weights"], list):
        raise RecipeError(
            f"{path}.weights",
            Sentence("must be a list of rows, not {0}", describe(fields["weights"])),
        )
    if "weights" in fields:
        check_nested(fields["weights"], f"{path}.weights")
    return _build(Kernel, fields, path, required=("weights",), not_null=("anchor",))


def _read_pooling(content: Any, path: str) -> Pooling:
    fields = _object(content, path, field_names(Pooling))
    return _build(Pooling, fields, path, not_null=("stride",))


def _read_list(content: Any, path: str, read: Callable[[Any, str], Any]) -> Any:
    if not isinstance(content, list):
        raise RecipeError(path, Sentence("must be a list, not {0}", describe(content)))
    return [read(item, f"{path}[{index}]") for index, item in enumerate(content)]


def _object(content: Any, path: str, known: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a JSON object, none of them unknown."""
    if not isinstance(content, Mapping):
        raise RecipeError(path, Sentence("must be an object, not {0}", describe(content)))
    for name in content:
        if name not in known:
            raise RecipeError(_join(path, shorten(name)[1:-1]), "is an unknown field")
    return dict(content)


def _build(
    kind: Callable[..., Built],
    fields: dict[str, Any],
    path: str,
    *,
    required: tuple[str, ...] = (),
    not_null: tuple[str, ...] = (),
) -> Built:
    for name in required:
        if name not in fields:
            raise RecipeError(_join(path, name), "is missing")
    for name in (*not_null, "range"):
        # In Python None stands for the default; in a file a default is left out.
        if name in fields and fields[name] is None:
            raise RecipeError(_join(path, name), "must be a list of 2 numbers, not null")
    try:
        return kind(**fields)
    except RecipeError as error:
        raise (error.under(path) if path else error) from None


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
