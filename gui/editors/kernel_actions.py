"""What can be done to the kernel as a whole: actions for buttons and for the menu Kernel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core import kernel_edits
from core.checks import RecipeError
from core.files.kernel_texts import LITERALS
from core.integer_weights import whole_weights
from core.kernel_edits import absolute_sum, renamed, weight_sum
from core.recipe import Kernel, default_anchor
from core.symmetry import NO_SYMMETRY, SYMMETRIES
from gui.actions import explain, name
from gui.document import Document
from gui.editors.editing import translated
from gui.editors.kernel_action_rows import EDITS, OTHERS, Row
from gui.editors.kernel_table import KernelTable
from gui.icons import icon
from gui.sentences import said

_COPY_KEYS = {"table": "S", "numpy": "P", "matlab": "M", "c": "C", "json": "J"}
_PREFIX = "Ctrl+K"
BUTTONS = (
    ("transpose", "flip-horizontal", "flip-vertical", "rotate-left", "rotate", "rotate-45",
     "anchor", "symmetry"),
    ("negate", "normalise", "integers", "sum-zero", "clear", "all-cells", "paste", "copy-as"),
)  # fmt: skip
"""The actions and menus that have a button under the table, in two lines."""


TURNS = (
    "transpose", "flip-horizontal", "flip-vertical", "rotate-left", "rotate", "rotate-45",
)  # fmt: skip
"""The actions that move the weights to other places."""


class KernelActions(QObject):
    """The actions on the document's kernel and its table, by id, enabled while they can be.

    An action that cannot be says why in its tooltip. `refused(sentence)` tells why an edit
    changed nothing, `told(sentence)` what was done where the table does not show it.
    """

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, document: Document, table: KernelTable, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._table = table
        self.actions: dict[str, QAction] = {}
        for row in (*EDITS, *OTHERS):
            self._add(row)
        for row in EDITS:
            self.actions[row.id].triggered.connect(lambda _=False, row=row: self._edit(row))
        clipboard = table.clipboard
        for id, slot in (
            ("edit", lambda: table.setFocus(Qt.FocusReason.OtherFocusReason)),
            ("anchor", lambda: self._anchor(table.current_place())),
            ("anchor-default", lambda: self._anchor(None)),
            ("cut", clipboard.cut),
            ("copy", clipboard.copy),
            ("paste", clipboard.paste),
            ("paste-kernel", clipboard.paste_kernel),
        ):
            self.actions[id].triggered.connect(lambda _=False, slot=slot: slot())
        everything = self.actions["all-cells"]
        everything.setCheckable(True)
        everything.setChecked(table.is_whole)
        everything.toggled.connect(table.set_whole)
        self._add_copies()
        self._add_symmetries()
        self.menus = {
            "turn": self._menu(
                self.tr("&Turn and flip"),
                self.tr("Rows become columns, left becomes right, or the weights turn"),
                "turn",
                "rotate",
                TURNS,
            ),
            "copy-as": self._menu(
                self.tr("C&opy as"),
                self.tr("Copy the selected cells, or all, as code"),
                "copy-as",
                "copy",
            ),
            "symmetry": self._menu(
                self.tr("S&ymmetry"),
                self.tr("What is filled in on the other side while cells are edited"),
                "symmetry",
                "symmetry",
            ),
        }
        table.told.connect(self.told)
        table.menu_wanted.connect(self.fill)
        table.place_changed.connect(self._update)
        document.recipe_changed.connect(self._update)
        self._update()

    def fill(self, menu: QMenu) -> None:
        """Puts all actions into a menu."""
        for id in ("edit", "cut", "copy"):
            menu.addAction(self.actions[id])
        menu.addMenu(self.menus["copy-as"])
        for id in ("paste", "paste-kernel", None, "anchor", "anchor-default", None):
            menu.addSeparator() if id is None else menu.addAction(self.actions[id])
        menu.addMenu(self.menus["turn"])
        menu.addMenu(self.menus["symmetry"])
        for id in (None, "negate", "normalise", "integers", "sum-zero", "clear", None):
            menu.addSeparator() if id is None else menu.addAction(self.actions[id])
        menu.addAction(self.actions["all-cells"])

    def _add(self, row: Row) -> None:
        action = QAction(QCoreApplication.translate("KernelActions", row.text), self)
        self._name(action, row.id, QCoreApplication.translate("KernelActions", row.about), row.key)
        if row.icon:
            action.setIcon(icon(row.icon))

    def _name(self, action: QAction, id: str, about: str, key: str) -> None:
        words = "".join(word.capitalize() for word in id.split("-"))
        name(action, f"actionKernel{words}", about)
        if key:
            action.setShortcut(QKeySequence(f"{_PREFIX}, {key}"))
        explain(action)
        self.actions[id] = action

    def _add_copies(self) -> None:
        for literal in LITERALS.values():
            action = QAction(translated(literal.label), self)
            about = self.tr("Copy the selected cells, or all, as {0}: {1}").format(
                translated(literal.label), translated(literal.about)
            )
            self._name(action, f"copy-as-{literal.id}", about, _COPY_KEYS[literal.id])
            action.triggered.connect(
                lambda _=False, id=literal.id: self._table.clipboard.copy_as(id)
            )

    def _add_symmetries(self) -> None:
        model = self._table.kernel_model
        group = QActionGroup(self)
        for symmetry in SYMMETRIES.values():
            action = QAction(translated(symmetry.label), self)
            about = self.tr("Edits of cells fill in nothing else")
            if symmetry.id != NO_SYMMETRY:
                about = self.tr("Edits of cells keep this symmetry: {0}").format(action.text())
            self._name(action, f"symmetry-{symmetry.id}", about, "")
            action.setCheckable(True)
            action.setChecked(symmetry is model.symmetry)
            action.triggered.connect(lambda _=False, id=symmetry.id: model.set_symmetry(id))
            group.addAction(action)
        model.symmetry_changed.connect(
            lambda: self.actions[f"symmetry-{model.symmetry.id}"].setChecked(True)
        )

    def _menu(
        self, title: str, about: str, id: str, picture: str, ids: tuple[str, ...] = ()
    ) -> QMenu:
        """A menu of some actions, else of those whose id begins with its own."""
        menu = QMenu(title, self._table)
        menu.setToolTipsVisible(True)
        menu.setToolTip(about)
        menu.setIcon(icon(picture))
        ids = ids or tuple(key for key in self.actions if key.startswith(f"{id}-"))
        menu.addActions([self.actions[key] for key in ids])
        return menu

    def _edit(self, row: Row) -> None:
        assert row.edit is not None
        before = self._document.kernel
        try:
            after = renamed(before, row.edit(before))
            self._document.edit_kernel(QCoreApplication.translate("KernelActions", row.undo), after)
        except RecipeError as error:
            self._table.refuse(said(error))
            return
        if row.id == "integers":
            self._tell_rounding(before)
        elif row.id == "normalise":
            way = "1/Σ" if weight_sum(before) else "2/Σ|w|"
            self.told.emit(self.tr("The scale is now {0}").format(way))

    def _tell_rounding(self, before: Kernel) -> None:
        made = whole_weights(before)
        if made.error == 0:
            self.told.emit(self.tr("The weights are whole and the products as before"))
        else:
            share = f"{100 * made.error:.2g}"
            self.told.emit(
                self.tr("The weights are whole; products moved by at most {0} % of the largest")
                .format(share)
            )  # fmt: skip

    def _anchor(self, place: tuple[int, int] | None) -> None:
        before = self._document.kernel
        try:
            after = renamed(before, kernel_edits.anchored(before, place))
            self._document.edit_kernel(self.tr("Move anchor"), after)
        except RecipeError as error:
            self._table.refuse(said(error))

    def _update(self) -> None:
        """Enables what can be done; the tooltips of the rest say why it cannot."""
        kernel = self._document.kernel
        empty = absolute_sum(kernel) == 0
        default = default_anchor(kernel.rows, kernel.columns)
        here = self._table.current_place()
        whole = bool((kernel.weights == kernel.weights.round()).all())
        zero = self.tr("Not possible: all weights are 0")
        for id, hindrance in {
            "rotate-45": ""
            if (kernel.rows, kernel.columns) == (3, 3)
            else self.tr("Not possible: only 3 × 3 weights turn by 45°"),
            "negate": zero if empty else "",
            "normalise": zero if empty else "",
            "clear": self.tr("All weights are 0 already") if empty else "",
            "integers": self.tr("All weights are whole already") if whole else "",
            "sum-zero": self.tr("The weights add up to 0 already")
            if kernel.channels is None and weight_sum(kernel) == 0
            else "",
            "anchor": self.tr("The anchor is in the current cell; choose another one first")
            if here == kernel.anchor
            else "",
            "anchor-default": self.tr("The anchor is at its default place")
            if kernel.anchor == default
            else "",
            "all-cells": self.tr("All cells are seen, with room for their numbers")
            if self._table.fits_with_numbers()
            else "",
        }.items():
            action = self.actions[id]
            action.setEnabled(not hindrance)
            if hindrance:
                action.setToolTip(hindrance)
            else:
                explain(action)


class KernelMenu(QMenu):
    """The menu Kernel of the window."""

    def __init__(self, actions: KernelActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menuKernel")
        self.setTitle(self.tr("&Kernel"))
        self.setToolTipsVisible(True)
        actions.fill(self)
