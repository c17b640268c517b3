"""Files of own presets: one that is exported and imported, and the library that a person keeps.

Both are JSON of one form. An imported file is checked as recipes are; the library is read
leniently where a later version wrote it, since nothing in it may be lost.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.checks import RecipeError, check_nested, check_number, describe, shorten
from core.expressions import ExpressionError, parse_number
from core.files.atomic import atomic_write
from core.files.json_text import dump_json, parse_json, read_text, whole_where_whole
from core.own_presets import MAX_PRESETS, OWN_GROUP, OwnPreset, check_label, new_id
from core.recipe import MAX_KERNEL_SIZE, Kernel, default_anchor
from core.sentences import Sentence, sentence_of

FORMAT = "kernelscope-presets"
VERSION = 1
MAX_BYTES = 32 * 2**20
"""Largest file that is read."""
LIBRARY_FILE = "presets.json"
"""The name of the library in the person's folder."""

_DEEPEST = 64
"""Levels of what a later version wrote."""

_NOUN = Sentence("a file of presets")
_REQUIRED = ("name", "weights")
_KNOWN = (
    "id", "name", "group", "note", "weights", "scale", "bias", "anchor", "base", "parameters",
)  # fmt: skip


@dataclass(frozen=True)
class PresetLibrary:
    """All own presets of a person, and what a later version wrote beside them."""

    presets: tuple[OwnPreset, ...] = ()
    version: int = VERSION
    unread: tuple[Any, ...] = ()
    """Rows of a later version that this one cannot read."""
    extra: Mapping[str, Any] = field(default_factory=dict)


def import_presets(path: str | os.PathLike[str]) -> tuple[OwnPreset, ...]:
    """The presets of a file. Raises RecipeError with the path of a wrong field, or OSError."""
    return presets_from_json(read_text(path, largest=MAX_BYTES, noun=_NOUN))


def export_presets(presets: tuple[OwnPreset, ...], path: str | os.PathLike[str]) -> None:
    """Writes a file of presets atomically. Raises OSError; an old file is then as it was."""
    with atomic_write(path) as file:
        file.write(presets_to_json(PresetLibrary(presets)).encode())


def presets_from_json(text: str) -> tuple[OwnPreset, ...]:
    """The presets of a file's text. Raises RecipeError."""
    rows, version, extra = _head(text)
    if version != VERSION:
        raise RecipeError(
            "version", Sentence("{0} is unknown; this program reads version {1}", version, VERSION)
        )
    for name in extra:
        raise RecipeError(shorten(name)[1:-1], "is an unknown field")
    return tuple(_preset(row, f"presets[{i}]", lenient=False) for i, row in enumerate(rows))


def presets_to_json(library: PresetLibrary) -> str:
    """The text of a file of presets, with a final newline."""
    value = {
        "format": FORMAT,
        "version": library.version,
        "presets": [*map(_value, library.presets), *library.unread],
        **library.extra,
    }
    return dump_json(value) + "\n"


def load_library(folder: str | os.PathLike[str]) -> tuple[PresetLibrary, str]:
    """The library of a folder, empty where there is none, and what was wrong with it.

    A damaged file is set aside under another name and the sentence says so; the presets in it
    that can be read are kept. Raises OSError where it can be neither read nor set aside, and
    where a later version wrote it in a form that this one cannot know: it is left alone then.
    """
    file = Path(folder) / LIBRARY_FILE
    if not os.path.lexists(file):
        return PresetLibrary(), ""
    try:
        library, problem = _library(read_text(file, largest=MAX_BYTES, noun=_NOUN))
    except RecipeError as error:
        library, problem = PresetLibrary(), sentence_of(error)
    if not problem:
        return library, ""
    aside = _set_aside(file)
    if library.presets:
        save_library(library, folder)
    sentence = Sentence("{0}: {1}; it was set aside as {2}", file.name, problem, aside.name)
    if count := len(library.presets):
        sentence = Sentence("{0}, and the {1} readable of its presets were kept", sentence, count)
    return library, sentence


def save_library(library: PresetLibrary, folder: str | os.PathLike[str]) -> None:
    """Writes the library atomically, making its folder. Raises OSError, also where it would be
    too large to be read again."""
    content = presets_to_json(library).encode()
    if len(content) > MAX_BYTES:
        raise OSError(
            Sentence("all presets together would take more than {0} MiB", MAX_BYTES // 2**20)
        )
    Path(folder).mkdir(parents=True, exist_ok=True)
    with atomic_write(Path(folder) / LIBRARY_FILE) as file:
        file.write(content)


def _set_aside(file: Path) -> Path:
    """Gives a damaged file a name that is free."""
    number = 1
    while True:
        aside = file.with_name(f"{file.stem}.damaged-{number}{file.suffix}")
        if not os.path.lexists(aside):
            file.rename(aside)
            return aside
        number += 1


def _head(text: str) -> tuple[list[Any], int, dict[str, Any]]:
    """The rows, the version and the other fields of a file. Raises RecipeError."""
    content = parse_json(text, noun=_NOUN)
    if not isinstance(content, dict):
        raise RecipeError("", Sentence("the file must hold an object, not {0}", describe(content)))
    fields = dict(content)
    for name in ("format", "version", "presets"):
        if name not in fields:
            raise RecipeError(name, "is missing")
    if fields.pop("format") != FORMAT:
        raise RecipeError("format", Sentence('must be "{0}"', FORMAT))
    version = fields.pop("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise RecipeError(
            "version", Sentence("must be a whole number from 1, not {0}", describe(version))
        )
    rows = fields.pop("presets")
    if version > VERSION and not isinstance(rows, list):
        raise OSError("it was written by a later version of the program")
    if not isinstance(rows, list):
        raise RecipeError("presets", Sentence("must be a list, not {0}", describe(rows)))
    if len(rows) > MAX_PRESETS:
        raise RecipeError(
            "presets", Sentence("must have at most {0} entries, not {1}", MAX_PRESETS, len(rows))
        )
    return rows, version, fields


def _library(text: str) -> tuple[PresetLibrary, str]:
    """What can be read, and the sentence about the first row that is damaged."""
    rows, version, extra = _head(text)
    _check_kept(extra, "")
    found: list[OwnPreset] = []
    unread: list[Any] = []
    problem = ""
    for index, row in enumerate(rows):
        try:
            preset = _preset(row, f"presets[{index}]", lenient=True)
        except RecipeError as error:
            if version > VERSION and _can_be_kept(row):
                unread.append(row)  # no damage: it may be a kind that is still to come
            else:
                problem = problem or sentence_of(error)
        else:
            twice = any(preset.id == other.id for other in found)
            found.append(replace(preset, id=new_id()) if twice else preset)
    return PresetLibrary(tuple(found), version, tuple(unread), extra), problem


def _preset(row: Any, path: str, *, lenient: bool) -> OwnPreset:
    if not isinstance(row, Mapping):
        raise RecipeError(path, Sentence("must be an object, not {0}", describe(row)))
    fields = dict(row)
    for name in _REQUIRED:
        if name not in fields:
            raise RecipeError(f"{path}.{name}", "is missing")
    extra = {name: fields.pop(name) for name in row if name not in _KNOWN}
    _check_kept(extra, path)
    if extra and not lenient:
        raise RecipeError(f"{path}.{shorten(min(extra))[1:-1]}", "is an unknown field")
    texts, weights = _weights(fields["weights"], f"{path}.weights")
    scale_text, scale = _number(fields.get("scale", 1), f"{path}.scale")
    bias_text, bias = _number(fields.get("bias", 0), f"{path}.bias")
    if "anchor" in fields and fields["anchor"] is None:
        raise RecipeError(f"{path}.anchor", "must be a list of 2 numbers, not null")
    try:
        kernel = Kernel(weights, scale=scale, bias=bias, anchor=fields.get("anchor"))
        return OwnPreset(
            fields["name"],
            kernel,
            id=fields["id"] if "id" in fields else new_id(),
            group=fields.get("group", OWN_GROUP),
            note=fields.get("note", ""),
            texts=texts,
            scale_text=scale_text,
            bias_text=bias_text,
            base=check_label(fields["base"], "base") if "base" in fields else "",
            parameter_values=_parameters(fields.get("parameters", {})),
            extra=extra,
        )
    except RecipeError as error:
        raise error.under(path) from None


def _can_be_kept(content: Any) -> bool:
    try:
        _check_kept(content, "")
    except RecipeError:
        return False
    return True


def _check_kept(content: Any, path: str, depth: int = 0) -> None:
    """Refuses what is not known here and could not be written again as it is."""
    if isinstance(content, float) and not math.isfinite(content):
        raise RecipeError(path, "holds a number that is not finite")
    if depth > _DEEPEST:
        raise RecipeError(path, Sentence("is nested deeper than {0} levels", _DEEPEST))
    if isinstance(content, (dict, list)):
        for inner in content.values() if isinstance(content, dict) else content:
            _check_kept(inner, path, depth + 1)


def _weights(content: Any, path: str) -> tuple[tuple[tuple[str, ...], ...], list[list[float]]]:
    """The texts and the numbers of a table of numbers and expressions."""
    if not isinstance(content, list):
        raise RecipeError(path, Sentence("must be a list of rows, not {0}", describe(content)))
    if len(content) > MAX_KERNEL_SIZE:
        raise RecipeError(
            path, Sentence("must have at most {0} rows, not {1}", MAX_KERNEL_SIZE, len(content))
        )
    texts, numbers = [], []
    for index, line in enumerate(content):
        if not isinstance(line, list):
            raise RecipeError(
                f"{path}[{index}]", Sentence("must be a list of numbers, not {0}", describe(line))
            )
        if len(line) > MAX_KERNEL_SIZE:
            raise RecipeError(
                f"{path}[{index}]",
                Sentence("must have at most {0} numbers, not {1}", MAX_KERNEL_SIZE, len(line)),
            )
        pairs = [_number(item, f"{path}[{index}][{column}]") for column, item in enumerate(line)]
        texts.append(tuple(text for text, _ in pairs))
        numbers.append([number for _, number in pairs])
    check_nested(numbers, path)
    return tuple(texts), numbers


def _number(value: Any, path: str) -> tuple[str, float]:
    """A number, or an expression such as "1/9", with its text."""
    if not isinstance(value, str):
        return "", check_number(value, path)
    try:
        return value, parse_number(value)
    except ExpressionError as error:
        raise RecipeError(path, sentence_of(error)) from None


def _parameters(content: Any) -> dict[str, Any]:
    if not isinstance(content, Mapping):
        raise RecipeError("parameters", Sentence("must be an object, not {0}", describe(content)))
    for name, value in content.items():
        if not isinstance(value, str):
            check_number(value, f"parameters.{shorten(name)[1:-1]}")
    return dict(content)


def _value(preset: OwnPreset) -> dict[str, Any]:
    """The JSON value of a preset; what is as by default is left out, but for scale and bias."""
    kernel = preset.fixed
    weights = whole_where_whole(kernel.weights.tolist())
    for row, line in enumerate(preset.texts):
        for column, text in enumerate(line):
            if text:
                weights[row][column] = text
    value: dict[str, Any] = {
        "id": preset.id,
        "name": preset.name,
        "group": preset.group,
        "note": preset.note,
        "weights": weights,
        "scale": preset.scale_text or kernel.scale,
        "bias": preset.bias_text or kernel.bias,
    }
    if kernel.anchor != default_anchor(kernel.rows, kernel.columns):
        value["anchor"] = list(kernel.anchor)
    if preset.base:
        value["base"] = preset.base
    if preset.base or preset.parameter_values:
        value["parameters"] = dict(preset.parameter_values)
    return {**value, **preset.extra}
