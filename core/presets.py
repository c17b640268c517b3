"""Presets: named kernels that say what they do, fixed ones from resources and parametric ones."""

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
from core.parametric_presets import (
    PARAMETRIC_PRESETS,
    Parameter,
    ParameterValue,
    ParametricPreset,
)
from core.recipe import Kernel

__all__ = [
    "AnyPreset",
    "Parameter",
    "ParametricPreset",
    "Preset",
    "find_preset",
    "matching_preset",
    "presets",
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
            raise RecipeError(min(values), f"is no parameter of {self.name}")
        return self.fixed


AnyPreset = Preset | ParametricPreset


@cache
def presets() -> tuple[AnyPreset, ...]:
    """All presets in display order: the tutorial's three first, group after group."""
    groups: dict[str, list[AnyPreset]] = {}
    everything: tuple[AnyPreset, ...] = (*_read_fixed(), *PARAMETRIC_PRESETS)
    for preset in everything:
        groups.setdefault(preset.group, []).append(preset)
    return tuple(preset for group in groups.values() for preset in group)


def find_preset(id_or_name: str) -> AnyPreset:
    """The preset of this id, else of this name in any case. Raises LookupError."""
    for key in ("id", "name"):
        for preset in presets():
            if getattr(preset, key).casefold() == id_or_name.casefold():
                return preset
    raise LookupError(f'no preset is called "{id_or_name}"')


def matching_preset(kernel: Kernel) -> Preset | None:
    """The fixed preset with the kernel's weights, scale, bias and anchor, or None.

    Where several are equal (the tutorial's lines are Sobel's), the one that has the kernel's
    name, else the first in display order.
    """
    equal = _fixed_by_content().get(replace(kernel, name=""), ())
    return next((preset for preset in equal if preset.name == kernel.name), next(iter(equal), None))


@cache
def _fixed_by_content() -> dict[Kernel, tuple[Preset, ...]]:
    """Fixed presets in display order, by their kernel without its name."""
    found: dict[Kernel, tuple[Preset, ...]] = {}
    for preset in presets():
        if isinstance(preset, Preset):
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
