"""Presets that people made: a kernel under a name of their own, with group and note."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from types import MappingProxyType
from typing import Any

from core.checks import RecipeError, check_text, shorten
from core.expressions import ExpressionError, parse_number
from core.parametric_presets import (
    PARAMETRIC_PRESETS,
    Parameter,
    ParameterValue,
    ParametricPreset,
)
from core.recipe import Kernel
from core.sentences import Sentence

CUSTOM = "Custom (from "
"""How the name of an edited preset begins, which therefore is no preset's name."""

OWN_GROUP = "My presets"
"""The group of presets for which no other was chosen."""

MAX_NAME = 80
"""Most characters of a name and of a group."""
MAX_NOTE = 2000
"""Most characters of a note."""
MAX_PRESETS = 2000
"""Most presets of a file: lists and files stay usable."""


def new_id() -> str:
    """An id that no other preset has."""
    return f"own-{secrets.token_hex(6)}"


@dataclass(frozen=True)
class OwnPreset:
    """A kernel of (row, column) weights, named `name`; raises RecipeError.

    The weights decide. Beside them stand, where known, how they were typed (`texts`, one for
    each cell, "" for none; `scale_text`, `bias_text`), and the parametric preset `base` with
    the `parameters` that they were made with, so that its controls come back. A base that this
    version lacks, or whose formula gives other weights by now, is kept and not used.
    `extra` has the fields that a later version wrote.
    """

    name: str
    fixed: Kernel
    _: KW_ONLY
    id: str = field(default_factory=new_id)
    group: str = OWN_GROUP
    note: str = ""
    texts: tuple[tuple[str, ...], ...] = ()
    scale_text: str = ""
    bias_text: str = ""
    base: str = ""
    parameter_values: Mapping[str, ParameterValue] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    made_by: ParametricPreset | None = field(init=False, default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.fixed.channels is not None:
            raise RecipeError("weights", "must have two dimensions, not 3")
        name = check_label(self.name, "name")
        group = check_label(self.group, "group")
        if name.casefold().startswith(CUSTOM.casefold()):
            raise RecipeError(
                "name", Sentence('must not begin with "{0}", as edited ones do', CUSTOM.strip())
            )
        note = check_text(self.note, "note").strip()
        if len(note) > MAX_NOTE:
            raise RecipeError(
                "note", Sentence("must have at most {0} characters, not {1}", MAX_NOTE, len(note))
            )
        check_label(self.id, "id")
        kernel = replace(self.fixed, name=name)
        for key, value in {
            "name": name,
            "group": group,
            "note": note,
            "fixed": kernel,
            "texts": _true_texts(self.texts, kernel),
            "scale_text": _true_text(self.scale_text, kernel.scale),
            "bias_text": _true_text(self.bias_text, kernel.bias),
            "parameter_values": MappingProxyType(dict(self.parameter_values)),
            "extra": MappingProxyType(dict(self.extra)),
            "made_by": _maker(self.base, self.parameter_values, kernel),
        }.items():
            object.__setattr__(self, key, value)

    @property
    def about(self) -> str:
        """What a list says of it."""
        return self.note

    @property
    def source(self) -> str:
        """Where its formula is from, if it has one."""
        return "" if self.made_by is None else self.made_by.name

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters of its base, with its own values as defaults."""
        if self.made_by is None:
            return ()
        return tuple(
            replace(parameter, default=self.parameter_values.get(parameter.name, parameter.default))
            for parameter in self.made_by.parameters
        )

    def kernel(self, **values: ParameterValue) -> Kernel:
        """The kernel as it was kept, or at other values of its parameters, named as the preset.

        Raises RecipeError for a value outside its limits or a parameter that is not there.
        """
        if not values:
            return self.fixed
        if self.made_by is None:
            raise RecipeError(min(values), Sentence("is no parameter of {0}", self.name))
        every = {**self.parameter_values, **values}
        return replace(self.made_by.kernel(**every), name=self.name)


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, or "name (2)", "name (3)" and so on where it is taken in any case."""
    used = {other.casefold() for other in taken}
    if name.casefold() not in used:
        return name
    stem, blank, number = name.rpartition(" (")
    if blank and number.endswith(")") and number[:-1].isdecimal():
        name = stem
    for count in range(2, len(used) + 3):
        ending = f" ({count})"
        candidate = name[: MAX_NAME - len(ending)] + ending
        if candidate.casefold() not in used:
            return candidate
    raise AssertionError("more names than there are")


@dataclass(frozen=True)
class Merged:
    """Own presets with others added: all of them, those that came, and how many of them were
    there already or got another name."""

    presets: tuple[OwnPreset, ...]
    added: tuple[OwnPreset, ...]
    known: int
    renamed: int


def merged(
    own: Iterable[OwnPreset], others: Iterable[OwnPreset], taken: Iterable[str] = ()
) -> Merged:
    """Adds `others`; names that `own` or `taken` have become "X (2)", equal presets are skipped."""
    present = list(own)
    names = [*taken, *(preset.name for preset in present)]
    added: list[OwnPreset] = []
    known = renamed = 0
    for other in others:
        if any(replace(other, id=preset.id) == preset for preset in present):
            known += 1
            continue
        name = free_name(other.name, names)
        renamed += name != other.name
        ids = {preset.id for preset in present}
        preset = replace(other, name=name, id=new_id() if other.id in ids else other.id)
        names.append(name)
        present.append(preset)
        added.append(preset)
    return Merged(tuple(present), tuple(added), known, renamed)


def check_label(value: Any, path: str) -> str:
    """A name of one line, without blanks around it. Raises RecipeError."""
    text = check_text(value, path).strip()
    if not text:
        raise RecipeError(path, "must not be empty")
    if len(text) > MAX_NAME:
        raise RecipeError(
            path, Sentence("must have at most {0} characters, not {1}", MAX_NAME, len(text))
        )
    if not text.isprintable():
        raise RecipeError(
            path, Sentence("must be one line of readable characters, not {0}", shorten(text))
        )
    return text


def _maker(
    base: str, values: Mapping[str, ParameterValue], kernel: Kernel
) -> ParametricPreset | None:
    """The parametric preset that gives exactly this kernel, if it does."""
    preset = next((preset for preset in PARAMETRIC_PRESETS if preset.id == base), None)
    if preset is None:
        return None
    try:
        made = replace(preset.kernel(**values), name=kernel.name)
    except RecipeError:
        return None
    return preset if made == kernel else None


def _true_texts(texts: tuple[tuple[str, ...], ...], kernel: Kernel) -> tuple[tuple[str, ...], ...]:
    """The texts that stand for the kernel's own weights, () where there are none."""
    if [len(line) for line in texts] != [kernel.columns] * kernel.rows:
        return ()
    kept = tuple(
        tuple(map(_true_text, line, weights))
        for line, weights in zip(texts, kernel.weights.tolist(), strict=True)
    )
    return kept if any(any(line) for line in kept) else ()


def _true_text(text: str, value: float) -> str:
    """A typed text that says more than a decimal does and stands for exactly this value."""
    if not text:
        return ""
    try:
        float(text)
    except ValueError:
        pass
    else:
        return ""
    try:
        return text.strip() if parse_number(text) == value else ""
    except ExpressionError:
        return ""
