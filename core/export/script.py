"""A script that grows: what it imports, the functions that it needs, and its own lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from core.checks import RecipeError


class ExportError(RecipeError):
    """What a library cannot express: `path` names the field of the recipe, `reason` says why."""


@dataclass(frozen=True)
class Piece:
    """A function that scripts have ready: its code, and what that needs.

    `imports`: lines such as "import numpy as np"; `needs`: names of other pieces.
    """

    code: str
    imports: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass
class Script:
    """Collects a script; `text` puts it in order, with nothing in it that is not used."""

    pieces: Mapping[str, Piece]
    imports: set[str] = field(default_factory=set)
    needed: set[str] = field(default_factory=set)
    head: list[str] = field(default_factory=list)
    """Lines between the imports and the functions."""
    body: list[str] = field(default_factory=list)

    def need(self, *names: str) -> None:
        """Takes pieces in, with all that they need."""
        for name in names:
            piece = self.pieces[name]
            self.needed.add(name)
            self.imports.update(piece.imports)
            self.need(*piece.needs)

    def add(self, *lines: str) -> None:
        """Lines of the script's own."""
        self.body.extend(lines)

    def text(self, library: str, about: str) -> str:
        """The whole script, with a final newline."""
        opening = [
            f'"""Filters and pools images with {library}, as a recipe of Kernelscope says.',
            "",
            *about.splitlines(),
            '"""',
        ]
        parts = ["\n".join(opening), self._import_lines()]
        if self.head:
            parts.append("\n".join(self.head))
        functions = [
            piece.code.strip("\n") for name, piece in self.pieces.items() if name in self.needed
        ]
        body = "\n".join(self.body).strip("\n")
        return "\n\n".join(parts) + "\n\n\n" + "\n\n\n".join([*functions, body]) + "\n"

    def _import_lines(self) -> str:
        """Grouped and sorted as import sorters do."""
        standard = sorted(line for line in self.imports if line.split()[1] in _STANDARD)
        others = self.imports.difference(standard)
        plain = sorted(line for line in others if line.startswith("import"))
        taken = _joined(line for line in others if line.startswith("from"))
        groups = ["\n".join(standard), "\n".join(plain + taken)]
        return "\n\n".join(group for group in groups if group)


def _joined(lines: Iterable[str]) -> list[str]:
    """One line a module for lines such as "from scipy import ndimage"."""
    names: dict[str, list[str]] = {}
    for line in sorted(lines):
        start, _, name = line.partition(" import ")
        names.setdefault(start, []).append(name)
    return [f"{start} import {', '.join(taken)}" for start, taken in names.items()]


_STANDARD = ("base64", "sys")
