"""Presets: named kernels that say what they do: fixed, parametric, and a person's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from core.checks import RecipeError
from core.expressions import parse_number
from core.own_presets import OwnPreset
from core.parametric_presets import (
    PARAMETRIC_PRESETS,
    Parameter,
    ParameterValue,
    ParametricPreset,
)
from core.recipe import Kernel
from core.sentences import Sentence

__all__ = [
    "AnyPreset",
    "OwnPreset",
    "Parameter",
    "ParametricPreset",
    "Preset",
    "built_in_presets",
    "find_preset",
    "matching_preset",
    "own_presets",
    "presets",
    "use_own_presets",
]


@dataclass(frozen=True)
class Preset:
    """One fixed kernel; `about` says what it does to a picture, `source` where it is from."""

    id: str
    name: str
    group: str
    about: str
    source: str
    fixed: Kernel

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """None: the same form as a parametric preset's."""
        return ()

    def kernel(self, **values: ParameterValue) -> Kernel:
        """The kernel, named as the preset. Raises RecipeError if given any value."""
        if values:
            raise RecipeError(min(values), Sentence("is no parameter of {0}", self.name))
        return self.fixed


AnyPreset = Preset | ParametricPreset | OwnPreset


class _Own:
    """The person's presets: like a language, one choice for the whole process."""

    presets: tuple[OwnPreset, ...] = ()


def use_own_presets(own: tuple[OwnPreset, ...]) -> None:
    """From now on `presets()` and all that depends on it have these own presets too.

    The one state of core that is not passed on: an edit anywhere must know all names, to call
    its result "Custom (from My edges)". The window sets it; nothing else in core reads files
    of it, and `apply` has none.
    """
    _Own.presets = own
    presets.cache_clear()
    _by_content.cache_clear()


def own_presets() -> tuple[OwnPreset, ...]:
    """The presets that `use_own_presets` was last called with."""
    return _Own.presets


@cache
def built_in_presets() -> tuple[Preset | ParametricPreset, ...]:
    """The presets that everybody has, in display order."""
    groups: dict[str, list[Preset | ParametricPreset]] = {}
    everything: tuple[Preset | ParametricPreset, ...] = (*_read_fixed(), *PARAMETRIC_PRESETS)
    for preset in everything:
        groups.setdefault(preset.group, []).append(preset)
    return tuple(preset for members in groups.values() for preset in members)


@cache
def presets() -> tuple[AnyPreset, ...]:
    """All presets in display order: the tutorial's three first, group after group.

    An own preset stands last in a group that is there already, in any case of letters; groups of
    the person's own stand behind the tutorial's, in the order of their names.
    """
    built_in = built_in_presets()
    groups = {preset.group.casefold(): [p for p in built_in if p.group == preset.group]
              for preset in built_in}  # fmt: skip
    own = sorted(_Own.presets, key=lambda preset: (preset.group.casefold(), preset.name.casefold()))
    theirs = [preset for preset in own if preset.group.casefold() not in groups]
    found: list[AnyPreset] = []
    for place, (group, members) in enumerate(groups.items()):
        found += members
        found += [preset for preset in own if preset.group.casefold() == group]
        if place == 0:
            found += theirs
    return tuple(found)


def find_preset(id_or_name: str) -> AnyPreset:
    """The preset of this id, else of this name in any case. Raises LookupError."""
    for key in ("id", "name"):
        for preset in presets():
            if getattr(preset, key).casefold() == id_or_name.casefold():
                return preset
    raise LookupError(Sentence('no preset is called "{0}"', id_or_name))


def matching_preset(kernel: Kernel) -> Preset | OwnPreset | None:
    """The preset without parameters that has the kernel's weights, scale, bias and anchor.

    Where several are equal (the tutorial's lines are Sobel's), the one that has the kernel's
    name, else the first in display order; None where none is.
    """
    equal = _by_content().get(replace(kernel, name=""), ())
    return next((preset for preset in equal if preset.name == kernel.name), next(iter(equal), None))


@cache
def _by_content() -> dict[Kernel, tuple[Preset | OwnPreset, ...]]:
    """Presets without parameters in display order, by their kernel without its name."""
    found: dict[Kernel, tuple[Preset | OwnPreset, ...]] = {}
    for preset in presets():
        if not isinstance(preset, ParametricPreset) and not preset.parameters:
            nameless = replace(preset.fixed, name="")
            found[nameless] = (*found.get(nameless, ()), preset)
    return found


def _read_fixed() -> Iterator[Preset]:
    text = files("resources").joinpath("presets.json").read_text(encoding="utf-8")
    for group in json.loads(text)["groups"]:
        for row in group["presets"]:
            yield Preset(
                row["id"], row["name"], group["name"], row["about"], row["source"], _kernel(row)
            )


def _kernel(row: dict[str, Any]) -> Kernel:
    """A row's kernel: `weights`, or the outer product of `column` and `row` (top to bottom)."""
    if "weights" in row:
        weights = np.array([[_number(value) for value in line] for line in row["weights"]])
    else:
        weights = np.outer(
            [_number(value) for value in row["column"]], [_number(value) for value in row["row"]]
        )
    return Kernel(
        weights,
        name=row["name"],
        scale=_number(row.get("scale", 1)),
        bias=_number(row.get("bias", 0)),
        anchor=row.get("anchor"),
    )


def _number(value: float | str) -> float:
    """A number of the file: plain, or an expression such as "1/9"."""
    return parse_number(value) if isinstance(value, str) else float(value)
