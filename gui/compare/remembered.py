"""Recipes that somebody wants to come back to or compare with, kept as long as the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from core.compute.padding import BORDERS
from core.recipe import Recipe
from gui.editors.editing import preset_name, translated

LONGEST_NAME = 120


@dataclass(frozen=True)
class Remembered:
    """A state of the recipe under a name; the image is always the present one.

    `layer`, `kernel`: which of them the panels showed.
    """

    id: int
    name: str
    recipe: Recipe
    layer: int
    kernel: int

    def beside(self, recipe: Recipe, layer: int, kernel: int) -> tuple[int, int]:
        """The layer and kernel that answer to those of another recipe.

        The same ones where both have as many layers, else those that were shown.
        """
        layers = self.recipe.layers
        if len(layers) == len(recipe.layers) and kernel < len(layers[layer].kernels):
            return layer, kernel
        return self.layer, self.kernel


class RememberedRecipes(QObject):
    """The remembered states, oldest first, each with a name of its own; `changed` tells."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[Remembered, ...] = ()
        self._deleted: list[tuple[int, Remembered]] = []
        self._next = 1

    @property
    def states(self) -> tuple[Remembered, ...]:
        """All of them, oldest first."""
        return self._states

    @property
    def can_bring_back(self) -> bool:
        """One was deleted that is not back yet."""
        return bool(self._deleted)

    def find(self, id: int) -> Remembered | None:
        """The state with that id, if it is still there."""
        return next((state for state in self._states if state.id == id), None)

    def same_as(self, recipe: Recipe) -> Remembered | None:
        """A state with that recipe."""
        return next((state for state in self._states if state.recipe == recipe), None)

    def remember(self, recipe: Recipe, layer: int, kernel: int) -> Remembered:
        """Keeps a recipe, named after its kernel, its border and the time of the day."""
        name = self._free(self._name(recipe, layer, kernel))
        state = Remembered(self._next, name, recipe, layer, kernel)
        self._next += 1
        self._states = (*self._states, state)
        self.changed.emit()
        return state

    def rename(self, id: int, name: str) -> bool:
        """Gives another name, unless it is empty or taken."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name or any(state.name == name and state.id != id for state in self._states):
            return False
        self._states = tuple(
            replace(state, name=name) if state.id == id else state for state in self._states
        )
        self.changed.emit()
        return True

    def delete(self, id: int) -> None:
        """Forgets a state; `bring_back` undoes that."""
        state = self.find(id)
        if state is not None:
            self._deleted.append((self._states.index(state), state))
            self._states = tuple(each for each in self._states if each.id != id)
            self.changed.emit()

    def bring_back(self) -> Remembered | None:
        """The state that was deleted last is there again, where it stood."""
        if not self._deleted:
            return None
        place, state = self._deleted.pop()
        state = replace(state, name=self._free(state.name))
        self._states = (*self._states[:place], state, *self._states[place:])
        self.changed.emit()
        return state

    def _name(self, recipe: Recipe, layer: int, kernel: int) -> str:
        chosen = recipe.layers[layer].kernels[kernel]
        size = self.tr("{0} × {1} kernel").format(chosen.rows, chosen.columns)
        parts = [preset_name(chosen.name) or size]
        if len(recipe.layers) > 1:
            parts.append(self.tr("layer {0}").format(layer + 1))
        parts.append(translated(BORDERS[recipe.layers[layer].border].label).lower())
        parts.append(QLocale().toString(QTime.currentTime(), "HH:mm"))
        return ", ".join(parts)

    def _free(self, name: str) -> str:
        taken = {state.name for state in self._states}
        number, free = 2, name
        while free in taken:
            free, number = f"{name} ({number})", number + 1
        return free
