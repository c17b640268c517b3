"""The only thing that changes: the image, the recipe with its undo history, and the focus."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.image import Image
from core.recipe import Kernel, Layer, Recipe

Selected = tuple[int, int]
"""A layer and one of its kernels, counted from 0."""


@dataclass(frozen=True)
class _State:
    """A recipe, the file that it was opened from or saved to, and what of it is selected."""

    recipe: Recipe
    path: Path | None
    selected: Selected

    def __post_init__(self) -> None:
        layer = min(max(self.selected[0], 0), len(self.recipe.layers) - 1)
        kernel = min(max(self.selected[1], 0), len(self.recipe.layers[layer].kernels) - 1)
        object.__setattr__(self, "selected", (layer, kernel))


_LAST: Selected = (1 << 30, 0)


@dataclass(frozen=True)
class Focus:
    """The pixel that all panels point at: (row, column) of one stage of the selected layer.

    `stage`: "original", "filtered" or "pooled". `pinned`: it stays when the mouse leaves.
    """

    stage: str
    row: int
    column: int
    pinned: bool = False


class Document(QObject):
    """An image, a recipe and the pixel in focus. Everything on screen is a view of them.

    The recipe changes through `edit` only, so that every change can be undone. Signals are
    emitted after the change and carry nothing: views read the document. `recipe_changed`: it has
    another recipe, or another layer or kernel of it is selected.
    """

    image_changed = Signal()
    recipe_changed = Signal()
    focus_changed = Signal()
    chosen_changed = Signal()
    recipe_path_changed = Signal()
    edit_asked = Signal()  # also by an edit that changes nothing

    def __init__(self, image: Image, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._state = _State(recipe, None, _LAST)
        self._focus: Focus | None = None
        self._chosen: tuple[int, int, tuple[int, ...]] = (0, 0, ())
        self._source: Path | None = None
        self._sample = ""
        self.undo_stack = QUndoStack(self)

    @property
    def image(self) -> Image:
        """The picture that is shown and filtered."""
        return self._image

    @property
    def recipe(self) -> Recipe:
        """The present recipe; change it with `edit`."""
        return self._state.recipe

    @property
    def layer_index(self) -> int:
        """The layer that the editors and panels show; of a recipe that comes in, the last one."""
        return self._state.selected[0]

    @property
    def kernel_index(self) -> int:
        """The kernel of that layer that the editors and panels show."""
        return self._state.selected[1]

    @property
    def layer(self) -> Layer:
        """The selected layer."""
        return self.recipe.layers[self.layer_index]

    @property
    def kernel(self) -> Kernel:
        """The selected kernel."""
        return self.layer.kernels[self.kernel_index]

    @property
    def chosen(self) -> tuple[int, ...]:
        """The kernels of the layer that edits of several change, ascending; the selected is one.

        Only that one where another layer, kernel or number of kernels has come meanwhile.
        """
        layer, kernels, rows = self._chosen
        is_same = (layer, kernels) == (self.layer_index, len(self.layer.kernels))
        return rows if is_same and self.kernel_index in rows else (self.kernel_index,)

    @property
    def focus(self) -> Focus | None:
        """The pixel in focus, if any."""
        return self._focus

    @property
    def recipe_path(self) -> Path | None:
        """The file that the recipe was read from or saved to."""
        return self._state.path

    @property
    def source(self) -> Path | None:
        """The file of the picture; None for samples and what was pasted."""
        return self._source

    @property
    def is_modified(self) -> bool:
        """The recipe differs from the one that was opened or saved."""
        return not self.undo_stack.isClean()

    @property
    def sample(self) -> str:
        """The id of the sample that the picture is, or ""."""
        return self._sample

    def set_image(self, image: Image, source: Path | None = None, *, sample: str = "") -> None:
        """Shows another picture, that of a file or of a sample if it is one; not undone."""
        self._image = image
        self._source, self._sample = source, sample
        self._focus = None
        self.image_changed.emit()
        self.focus_changed.emit()

    def set_focus(self, focus: Focus | None) -> None:
        """Points at another pixel, or at none; not undone."""
        if focus != self._focus:
            self._focus = focus
            self.focus_changed.emit()

    def select(self, layer: int, kernel: int = 0) -> None:
        """Shows another layer, or another kernel of it; not undone. Too large ones are the last."""
        state = _State(self.recipe, self.recipe_path, (layer, kernel))
        if state.selected != self._state.selected:
            if state.selected[0] != self.layer_index:
                self.set_focus(None)  # it is a pixel of the other layer's maps
            self._state = state
            self.recipe_changed.emit()

    def choose(self, rows: Iterable[int], kernel: int) -> None:
        """Chooses several kernels of the layer, and selects one of them; not undone."""
        kernels = len(self.layer.kernels)
        chosen = tuple(sorted({row for row in (*rows, kernel) if 0 <= row < kernels}))
        before = self.chosen
        self._chosen = (self.layer_index, kernels, chosen)
        self.select(self.layer_index, kernel)
        if self.chosen != before:
            self.chosen_changed.emit()

    def edit(
        self,
        text: str,
        recipe: Recipe,
        *,
        gesture: Hashable = None,
        selected: Selected | None = None,
    ) -> bool:
        """Changes the recipe, undone under the name `text`; an equal recipe is no edit.

        Edits that follow each other with one `gesture` (a drag, typing in one field) are undone
        together. `selected`: the layer and kernel to show then, else the same ones, or the last
        layer where there are more or fewer of them.
        """
        self.edit_asked.emit()
        if recipe == self.recipe:
            return False
        if selected is None:
            same = len(recipe.layers) == len(self.recipe.layers)
            selected = self._state.selected if same else _LAST
        after = _State(recipe, self.recipe_path, selected)
        self.undo_stack.push(_SetRecipe(self, text, self._state, after, gesture))
        return True

    def edit_layer(self, text: str, layer: Layer, *, gesture: Hashable = None) -> bool:
        """`edit` with the selected layer replaced."""
        layers = list(self.recipe.layers)
        layers[self.layer_index] = layer
        return self.edit(text, replace(self.recipe, layers=tuple(layers)), gesture=gesture)

    def edit_kernel(self, text: str, kernel: Kernel, *, gesture: Hashable = None) -> bool:
        """`edit` with the selected kernel replaced. Raises RecipeError where the layer refuses."""
        kernels = list(self.layer.kernels)
        kernels[self.kernel_index] = kernel
        return self.edit_layer(text, replace(self.layer, kernels=tuple(kernels)), gesture=gesture)

    def replace_recipe(self, text: str, recipe: Recipe) -> bool:
        """`edit` with a recipe that comes from elsewhere, of which the last layer is shown."""
        return self.edit(text, recipe, selected=_LAST)

    def open_recipe(self, text: str, recipe: Recipe, path: Path) -> None:
        """Replaces the recipe by that of a file; undoing it leaves the file behind too."""
        if recipe != self.recipe:
            after = _State(recipe, path, _LAST)
            self.undo_stack.push(_SetRecipe(self, text, self._state, after, None))
        self.mark_saved(path)

    def mark_saved(self, path: Path) -> None:
        """The present recipe is now what stands in the file `path`."""
        self.undo_stack.setClean()
        self._set_path(path)

    def _set_path(self, path: Path | None) -> None:
        if path != self.recipe_path:
            self._state = replace(self._state, path=path)
            self.recipe_path_changed.emit()

    def _set_state(self, before: _State, after: _State) -> None:
        """Takes over a recipe, and its file where the change was that of opening one."""
        if before.path != after.path:
            self._set_path(after.path)
        if after.selected[0] != self.layer_index:
            self.set_focus(None)
        self._state = replace(after, path=self.recipe_path)
        self.recipe_changed.emit()


class _SetRecipe(QUndoCommand):
    """The one kind of undoable change: a recipe before and after."""

    def __init__(
        self, document: Document, text: str, before: _State, after: _State, gesture: Hashable
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._gesture = gesture

    def id(self) -> int:
        return -1 if self._gesture is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _SetRecipe) or other._gesture != self._gesture:
            return False
        self._after = other._after
        if self._after.recipe == self._before.recipe:
            self.setObsolete(True)
        return True

    def undo(self) -> None:
        self._document._set_state(self._after, self._before)

    def redo(self) -> None:
        self._document._set_state(self._before, self._after)
