"""The only thing that changes: the image, the recipe with its undo history, and the focus."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.image import Image
from core.recipe import Kernel, Layer, Recipe

_State = tuple[Recipe, Path | None]
"""A recipe and the file that it was opened from or saved to."""


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
    emitted after the change and carry nothing: views read the document.
    """

    image_changed = Signal()
    recipe_changed = Signal()
    focus_changed = Signal()
    recipe_path_changed = Signal()
    edit_asked = Signal()  # also by an edit that changes nothing

    def __init__(self, image: Image, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._recipe = recipe
        self._focus: Focus | None = None
        self._recipe_path: Path | None = None
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
        return self._recipe

    @property
    def layer_index(self) -> int:
        """The layer that the editors and panels show: the last one."""
        return len(self._recipe.layers) - 1

    @property
    def kernel_index(self) -> int:
        """The kernel of that layer that the editors and panels show: the first one."""
        return 0

    @property
    def layer(self) -> Layer:
        """The selected layer."""
        return self._recipe.layers[self.layer_index]

    @property
    def kernel(self) -> Kernel:
        """The selected kernel."""
        return self.layer.kernels[self.kernel_index]

    @property
    def focus(self) -> Focus | None:
        """The pixel in focus, if any."""
        return self._focus

    @property
    def recipe_path(self) -> Path | None:
        """The file that the recipe was read from or saved to."""
        return self._recipe_path

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

    def edit(self, text: str, recipe: Recipe, *, gesture: Hashable = None) -> bool:
        """Changes the recipe, undone under the name `text`; an equal recipe is no edit.

        Edits that follow each other with one `gesture` (a drag, typing in one field) are undone
        together.
        """
        self.edit_asked.emit()
        if recipe == self._recipe:
            return False
        path = self._recipe_path
        self.undo_stack.push(_SetRecipe(self, text, (self._recipe, path), (recipe, path), gesture))
        return True

    def edit_layer(self, text: str, layer: Layer, *, gesture: Hashable = None) -> bool:
        """`edit` with the selected layer replaced."""
        layers = list(self._recipe.layers)
        layers[self.layer_index] = layer
        return self.edit(text, replace(self._recipe, layers=tuple(layers)), gesture=gesture)

    def edit_kernel(self, text: str, kernel: Kernel, *, gesture: Hashable = None) -> bool:
        """`edit` with the selected kernel replaced. Raises RecipeError where the layer refuses."""
        kernels = list(self.layer.kernels)
        kernels[self.kernel_index] = kernel
        return self.edit_layer(text, replace(self.layer, kernels=tuple(kernels)), gesture=gesture)

    def open_recipe(self, text: str, recipe: Recipe, path: Path) -> None:
        """Replaces the recipe by that of a file; undoing it leaves the file behind too."""
        if recipe != self._recipe:
            before = (self._recipe, self._recipe_path)
            self.undo_stack.push(_SetRecipe(self, text, before, (recipe, path), None))
        self.mark_saved(path)

    def mark_saved(self, path: Path) -> None:
        """The present recipe is now what stands in the file `path`."""
        self.undo_stack.setClean()
        self._set_path(path)

    def _set_path(self, path: Path | None) -> None:
        if path != self._recipe_path:
            self._recipe_path = path
            self.recipe_path_changed.emit()

    def _set_state(self, before: _State, after: _State) -> None:
        """Takes over a recipe, and its file where the change was that of opening one."""
        if before[1] != after[1]:
            self._set_path(after[1])
        self._recipe = after[0]
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
        if self._after[0] == self._before[0]:
            self.setObsolete(True)
        return True

    def undo(self) -> None:
        self._document._set_state(self._after, self._before)

    def redo(self) -> None:
        self._document._set_state(self._before, self._after)
