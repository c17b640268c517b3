"""The menu of layers and of the kernels of a layer: add, duplicate, remove, move, choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMainWindow, QMenu

from core.checks import RecipeError
from core.compute.geometry import Shape, ShapeError, incoming_maps, plan_recipe
from core.recipe import MAX_KERNELS, MAX_LAYERS, Layer, Recipe
from core.recipe_edits import (
    applied_to_each_map,
    kernel_added,
    kernel_renamed,
    kernels_duplicated,
    kernels_moved,
    kernels_removed,
    layer_added,
    layer_duplicated,
    layer_moved,
    layer_removed,
    summed_over_maps,
)
from gui.actions import Row, make_actions
from gui.document import Document
from gui.sentences import said

_ROWS = (
    Row("actionAddLayer", QT_TRANSLATE_NOOP("Actions", "&Add layer"),
        QT_TRANSLATE_NOOP("Actions", "Add a layer behind this one, which changes nothing yet"),
        "add", ("Ctrl+Alt+A",)),
    Row("actionDuplicateLayer", QT_TRANSLATE_NOOP("Actions", "&Duplicate layer"),
        QT_TRANSLATE_NOOP("Actions", "The same layer once more, behind this one"), "copy",
        ("Ctrl+Alt+D",)),
    Row("actionRemoveLayer", QT_TRANSLATE_NOOP("Actions", "&Remove layer"),
        QT_TRANSLATE_NOOP("Actions", "Remove the layer that is shown"), "remove",
        ("Ctrl+Alt+Backspace",)),
    Row("actionLayerEarlier", QT_TRANSLATE_NOOP("Actions", "Move layer &forward"),
        QT_TRANSLATE_NOOP("Actions", "Change places with the layer before"), "",
        ("Ctrl+Alt+Left",)),
    Row("actionLayerLater", QT_TRANSLATE_NOOP("Actions", "Move layer &back"),
        QT_TRANSLATE_NOOP("Actions", "Change places with the layer behind"), "",
        ("Ctrl+Alt+Right",)),
    Row("actionRenameLayer", QT_TRANSLATE_NOOP("Actions", "Re&name layer…"),
        QT_TRANSLATE_NOOP("Actions", "Give the layer a name"), "", ("Ctrl+Alt+N",)),
    Row("actionLayerOn", QT_TRANSLATE_NOOP("Actions", "Layer is &on"),
        QT_TRANSLATE_NOOP("Actions", "A layer that is off hands on what comes in"), "",
        ("Ctrl+Alt+I",), checkable=True),
    Row("actionPreviousLayer", QT_TRANSLATE_NOOP("Actions", "&Previous layer"),
        QT_TRANSLATE_NOOP("Actions", "Show the layer before"), "", ("Alt+Left",)),
    Row("actionNextLayer", QT_TRANSLATE_NOOP("Actions", "Ne&xt layer"),
        QT_TRANSLATE_NOOP("Actions", "Show the layer behind"), "", ("Alt+Right",)),
    Row("actionAddKernel", QT_TRANSLATE_NOOP("Actions", "Add &kernel"),
        QT_TRANSLATE_NOOP("Actions", "Add a kernel to the layer: each makes maps of its own"),
        "add", ("Ctrl+Alt+K",)),
    Row("actionDuplicateKernel", QT_TRANSLATE_NOOP("Actions", "D&uplicate kernel"),
        QT_TRANSLATE_NOOP("Actions", "The chosen kernels once more, behind the last of them"),
        "copy", ("Alt+Shift+D",)),
    Row("actionRemoveKernel", QT_TRANSLATE_NOOP("Actions", "Remo&ve kernel"),
        QT_TRANSLATE_NOOP("Actions", "Remove the chosen kernels from the layer"), "remove",
        ("Alt+Shift+Del",)),
    Row("actionRenameKernel", QT_TRANSLATE_NOOP("Actions", "Rena&me kernel…"),
        QT_TRANSLATE_NOOP("Actions", "Give the kernel a name"), "", ("Alt+Shift+N",)),
    Row("actionKernelEarlier", QT_TRANSLATE_NOOP("Actions", "Move kernel for&ward"),
        QT_TRANSLATE_NOOP("Actions", "Move the chosen kernels before the one before them"),
        "chevron-left", ("Alt+Shift+Up",)),
    Row("actionKernelLater", QT_TRANSLATE_NOOP("Actions", "Move kernel ba&ck"),
        QT_TRANSLATE_NOOP("Actions", "Move the chosen kernels behind the one behind them"),
        "chevron-right", ("Alt+Shift+Down",)),
    Row("actionSumMaps", QT_TRANSLATE_NOOP("Actions", "&Sum over the maps"),
        QT_TRANSLATE_NOOP("Actions", "Make every kernel of the layer sum over all maps that come"
        " in, as a convolutional network does: one map a kernel"), "", ("Ctrl+Alt+U",)),
    Row("actionEachMap", QT_TRANSLATE_NOOP("Actions", "Apply to each &map"),
        QT_TRANSLATE_NOOP("Actions", "Apply every kernel of the layer to each map that comes in:"
        " as many maps as kernels times maps"), "", ("Ctrl+Alt+M",)),
    Row("actionPreviousKernel", QT_TRANSLATE_NOOP("Actions", "Previous kerne&l"),
        QT_TRANSLATE_NOOP("Actions", "Show the kernel before"), "", ("Alt+Up",)),
    Row("actionNextKernel", QT_TRANSLATE_NOOP("Actions", "Next kerne&l"),
        QT_TRANSLATE_NOOP("Actions", "Show the kernel behind"), "", ("Alt+Down",)),
)  # fmt: skip
MENU = (
    "actionAddLayer", "actionDuplicateLayer", "actionRemoveLayer", "actionRenameLayer", None,
    "actionLayerEarlier", "actionLayerLater", "actionLayerOn", None,
    "actionPreviousLayer", "actionNextLayer", None,
    "actionAddKernel", "actionDuplicateKernel", "actionRemoveKernel", "actionRenameKernel",
    "actionGenerateFilters", None,
    "actionKernelEarlier", "actionKernelLater", "actionPreviousKernel", "actionNextKernel", None,
    "actionSumMaps", "actionEachMap",
)  # fmt: skip


class LayerActions(QObject):
    """The actions, by object name in `actions`; `refused(sentence)` tells why nothing changed."""

    refused = Signal(str)

    def __init__(self, document: Document, window: QMainWindow, others: dict[str, QAction]) -> None:
        """`others`: actions of elsewhere that stand in the menu too."""
        super().__init__(window)
        self._document = document
        self._window = window
        self.actions = make_actions(window, _ROWS) | others
        self.actions["actionLayerOn"].setChecked(True)
        for name, slot in {
            "actionAddLayer": self._add,
            "actionDuplicateLayer": self._duplicate,
            "actionRemoveLayer": self._remove,
            "actionLayerEarlier": lambda: self.move_layer(self._layer, self._layer - 1),
            "actionLayerLater": lambda: self.move_layer(self._layer, self._layer + 1),
            "actionRenameLayer": self.ask_for_name,
            "actionLayerOn": self._switch,
            "actionPreviousLayer": lambda: document.select(self._layer - 1),
            "actionNextLayer": lambda: document.select(self._layer + 1),
            "actionAddKernel": self._add_kernel,
            "actionDuplicateKernel": self._duplicate_kernels,
            "actionRemoveKernel": self._remove_kernels,
            "actionRenameKernel": self.ask_for_kernel_name,
            "actionKernelEarlier": lambda: self._shift_kernels(-1),
            "actionKernelLater": lambda: self._shift_kernels(1),
            "actionSumMaps": self._sum_maps,
            "actionEachMap": self._apply_to_each,
            "actionPreviousKernel": lambda: document.select(self._layer, self._kernel - 1),
            "actionNextKernel": lambda: document.select(self._layer, self._kernel + 1),
        }.items():
            self.actions[name].triggered.connect(slot)
        document.recipe_changed.connect(self._show)
        document.chosen_changed.connect(self._show)
        self._show()

    def menu(self, title: str) -> QMenu:
        """A menu of all of them."""
        menu = QMenu(title, self._window)
        menu.setToolTipsVisible(True)
        for entry in MENU:
            menu.addSeparator() if entry is None else menu.addAction(self.actions[entry])
        return menu

    def move_layer(self, index: int, to: int) -> None:
        """Gives a layer another place and shows it there."""
        self._edit(self.tr("Move layer"), lambda r: layer_moved(r, index, to), (to, self._kernel))

    def ask_for_name(self) -> None:
        """Opens a small dialog with the layer's name."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("layerName")
        dialog.setWindowTitle(self.tr("Rename layer"))
        dialog.setLabelText(self.tr("Name of layer {0}").format(self._layer + 1))
        dialog.setTextValue(self._document.layer.name)
        dialog.textValueSelected.connect(self._rename)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _layer(self) -> int:
        return self._document.layer_index

    @property
    def _kernel(self) -> int:
        return self._document.kernel_index

    def _add(self) -> None:
        at = self._layer
        self._edit(self.tr("Add layer"), lambda r: layer_added(r, at), (at + 1, 0))

    def _duplicate(self) -> None:
        at = self._layer
        selected = at + 1, self._kernel
        self._edit(self.tr("Duplicate layer"), lambda r: layer_duplicated(r, at), selected)

    def _remove(self) -> None:
        at = self._layer
        self._edit(self.tr("Remove layer"), lambda r: layer_removed(r, at), (max(at - 1, 0), 0))

    def _rename(self, name: str) -> None:
        layer = replace(self._document.layer, name=name.strip())
        self._document.edit_layer(self.tr("Rename layer"), layer)

    def _switch(self, is_on: bool) -> None:
        text = self.tr("Switch layer on") if is_on else self.tr("Switch layer off")
        self._document.edit_layer(text, replace(self._document.layer, enabled=is_on))

    def _add_kernel(self) -> None:
        at = self._kernel
        self._edit_kernels(self.tr("Add kernel"), lambda own: kernel_added(own, at), at + 1)

    def _duplicate_kernels(self) -> None:
        rows = self._document.chosen
        text = self.tr("Duplicate %n kernel(s)", "", len(rows))
        copies = range(rows[-1] + 1, rows[-1] + 1 + len(rows))
        at = copies[rows.index(self._kernel)]
        self._edit_kernels(text, lambda own: kernels_duplicated(own, rows), at, copies)

    def _remove_kernels(self) -> None:
        rows = self._document.chosen
        text = self.tr("Remove %n kernel(s)", "", len(rows))
        self._edit_kernels(text, lambda own: kernels_removed(own, rows), rows[0] - (rows[0] > 0))

    def _shift_kernels(self, step: int) -> None:
        rows = self._document.chosen
        self.move_kernels(rows, max(rows[0] - 1, 0) if step < 0 else rows[-1] + 2)

    def move_kernels(self, rows: Sequence[int], to: int) -> None:
        """Moves kernels together before the one that stands at `to`; n is behind all."""
        rows = sorted(rows)
        to = min(to, len(self._document.layer.kernels))
        text = self.tr("Move %n kernel(s)", "", len(rows))
        first = to - sum(row < to for row in rows)
        chosen = self._kernel if self._kernel in rows else rows[0]
        at = first + rows.index(chosen)
        after = range(first, first + len(rows))
        self._edit_kernels(text, lambda own: kernels_moved(own, rows, to), at, after)

    def ask_for_kernel_name(self) -> None:
        """Opens a small dialog with the kernel's name."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("kernelName")
        dialog.setWindowTitle(self.tr("Rename kernel"))
        dialog.setLabelText(self.tr("Name of kernel {0}").format(self._kernel + 1))
        dialog.setTextValue(self._document.kernel.name)
        dialog.textValueSelected.connect(self._rename_kernel)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename_kernel(self, name: str) -> None:
        at = self._kernel
        text = self.tr("Rename kernel")
        self._edit_kernels(text, lambda own: kernel_renamed(own, at, name.strip()), at)

    def _sum_maps(self) -> None:
        self._change_maps(self.tr("Sum over the maps"), summed_over_maps)

    def _apply_to_each(self) -> None:
        self._change_maps(
            self.tr("Apply to each map"), lambda layer, maps: applied_to_each_map(layer)
        )

    def _change_maps(self, text: str, change: Callable[[Layer, int], Layer]) -> None:
        """Changes what the layer's kernels are applied to; later layers must still fit."""
        document, at = self._document, self._layer
        image = document.image
        shape = image.channels, image.rows, image.columns
        try:
            maps = incoming_maps(document.recipe, at, shape)
            layer = change(document.layer, maps)
            layers = list(document.recipe.layers)
            layers[at] = layer
            recipe = replace(document.recipe, layers=tuple(layers))
            self._check_later(recipe, shape)
        except (RecipeError, ShapeError) as error:
            self.refused.emit(said(error))
        else:
            document.edit(text, recipe, selected=(at, self._kernel))

    def _check_later(self, recipe: Recipe, shape: Shape) -> None:
        """Raises ShapeError where later layers could be run, and cannot any more."""
        try:
            plan_recipe(self._document.recipe, shape)
        except ShapeError:
            return
        plan_recipe(recipe, shape)

    def _edit_kernels(
        self,
        text: str,
        change: Callable[[Layer], Layer],
        kernel: int,
        chosen: Sequence[int] = (),
    ) -> None:
        at = self._layer

        def changed(recipe: Recipe) -> Recipe:
            layers = list(recipe.layers)
            layers[at] = change(layers[at])
            return replace(recipe, layers=tuple(layers))

        self._edit(text, changed, (at, max(kernel, 0)))
        if chosen:
            self._document.choose(chosen, max(kernel, 0))

    def _edit(
        self, text: str, change: Callable[[Recipe], Recipe], selected: tuple[int, int]
    ) -> None:
        try:
            recipe = change(self._document.recipe)
        except RecipeError as error:
            self.refused.emit(said(error))
        else:
            self._document.edit(text, recipe, selected=selected)

    def _show(self) -> None:
        layer, layers = self._layer, len(self._document.recipe.layers)
        kernel, kernels = self._kernel, len(self._document.layer.kernels)
        chosen = self._document.chosen
        for name, is_possible in {
            "actionAddLayer": layers < MAX_LAYERS,
            "actionDuplicateLayer": layers < MAX_LAYERS,
            "actionRemoveLayer": layers > 1,
            "actionLayerEarlier": layer > 0,
            "actionLayerLater": layer < layers - 1,
            "actionPreviousLayer": layer > 0,
            "actionNextLayer": layer < layers - 1,
            "actionAddKernel": kernels < MAX_KERNELS,
            "actionDuplicateKernel": kernels + len(chosen) <= MAX_KERNELS,
            "actionRemoveKernel": kernels > len(chosen),
            "actionKernelEarlier": chosen[-1] >= len(chosen),
            "actionKernelLater": chosen[0] < kernels - len(chosen),
            "actionSumMaps": self._document.kernel.channels is None,
            "actionEachMap": self._document.kernel.channels is not None,
            "actionPreviousKernel": kernel > 0,
            "actionNextKernel": kernel < kernels - 1,
        }.items():
            self.actions[name].setEnabled(is_possible)
        self.actions["actionLayerOn"].setChecked(self._document.layer.enabled)
