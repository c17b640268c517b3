"""What every editor has: a document, a form of labelled fields, and a voice for refusals."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from core.checks import RecipeError
from core.recipe import Kernel, Layer
from gui.document import Document


class Editor(QWidget):
    """A section of the editor column; `refused(sentence)` tells why an edit changed nothing."""

    refused = Signal(str)

    def __init__(self, document: Document, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(section_title(title))
        self.setAccessibleName(title)
        document.recipe_changed.connect(self._read)

    def _read(self) -> None:
        """Shows the document, without edits."""
        raise NotImplementedError

    def _edit_layer(self, text: str, gesture: Hashable = None, **changes: Any) -> None:
        """Edits the selected layer; a refused edit is told and every control goes back."""
        try:
            layer: Layer = replace(self._document.layer, **changes)
        except RecipeError as error:
            self._refuse(error)
        else:
            self._document.edit_layer(text, layer, gesture=gesture)

    def _edit_kernel(self, text: str, kernel: Kernel, gesture: Hashable = None) -> None:
        """Edits the selected kernel; a refused edit is told and every control goes back."""
        try:
            self._document.edit_kernel(text, kernel, gesture=gesture)
        except RecipeError as error:
            self._refuse(error)

    def _refuse(self, error: RecipeError) -> None:
        self._read()
        self.refused.emit(str(error))


def section_title(text: str) -> QLabel:
    """The small capitals over a section; screen readers get the word as it is written."""
    title = QLabel(text)
    title.setProperty("section", True)
    font = QFont(title.font())
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    title.setFont(font)
    return title


def make_form() -> QFormLayout:
    """A column of labels and a column of fields that share the width that is left."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return form


def add_row(
    form: QFormLayout, text: str, field: QWidget | QLayout, *fields: QWidget, hint: str = ""
) -> QLabel:
    """A labelled row: `fields` are the controls inside `field`, which else is the control.

    The first control is the label's buddy. Each gets the label as its accessible name, unless
    it has one of its own, and the hint as its tooltip, unless it has one.
    """
    label = QLabel(text)
    label.setToolTip(hint)
    controls = fields or ((field,) if isinstance(field, QWidget) else ())
    for control in controls:
        if not control.accessibleName():
            control.setAccessibleName(text)
        if hint and not control.toolTip():
            control.setToolTip(hint)
    if controls:
        label.setBuddy(controls[0])
    form.addRow(label, field)
    return label


def align_labels(parts: QWidget, least: int = 0) -> None:
    """Gives all forms inside `parts` one common width of labels, at least `least`."""
    labels = [
        item.widget()
        for form in parts.findChildren(QFormLayout)
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
    ]
    for label in labels:
        label.ensurePolished()
    width = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(max(width, least))


def translated(text: str) -> str:
    """The translation of a name that comes from a row of data: a border, a preset, a kind."""
    return QCoreApplication.translate("Data", text)
