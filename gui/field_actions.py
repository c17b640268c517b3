"""Receptive field, border map and equivalent kernel: their actions and what these switch on."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMainWindow

from gui.actions import Row, make_actions
from gui.document import Document
from gui.panels.border_tint import BorderTint
from gui.panels.panel_row import PanelRow
from gui.panels.receptive_marks import ReceptiveMarks
from gui.preview import Preview
from gui.worker import Worker

_ROWS = (
    Row("actionReceptiveField", QT_TRANSLATE_NOOP("Actions", "Receptive fie&ld"),
        QT_TRANSLATE_NOOP("Actions", "Outline on the original all pixels that can influence the"
        " chosen one, through all layers and pooling"), "", ("Ctrl+Shift+F",), checkable=True),
    Row("actionBorderMap", QT_TRANSLATE_NOOP("Actions", "&Border map"),
        QT_TRANSLATE_NOOP("Actions", "Hatch the filtered and the pooled image by how much of each"
        " pixel rests on pixels that the border rule invented"), "", ("Ctrl+Shift+M",),
        checkable=True),
    Row("actionEquivalent", QT_TRANSLATE_NOOP("Actions", "E&quivalent kernel…"),
        QT_TRANSLATE_NOOP("Actions", "Show the single kernel that does the same as the layers up to"
        " here, and take it over"), "", ("Ctrl+K, E",)),
)  # fmt: skip


class FieldActions(QObject):
    """The actions, by object name in `actions`."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._worker = worker
        self._window = window
        self.receptive = ReceptiveMarks(document, row, self)
        self.border = BorderTint(preview, worker, row, self)
        self.actions = make_actions(window, _ROWS)
        self.actions["actionReceptiveField"].toggled.connect(self.receptive.set_on)
        self.actions["actionBorderMap"].toggled.connect(self.border.set_on)
        self.actions["actionEquivalent"].triggered.connect(self._show_equivalent)
        self.actions["actionReceptiveField"].setChecked(True)

    def _show_equivalent(self) -> None:
        from gui.editors.equivalent_dialog import EquivalentDialog  # rarely needed

        EquivalentDialog(self._document, self._worker, self._window).open()
