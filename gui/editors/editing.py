"""What every editor has: a document, a form of labelled fields, and a voice for refusals."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.checks import RecipeError
from core.own_presets import CUSTOM
from core.recipe import Kernel, Layer
from gui.document import Document
from gui.editors.number_field import NumberField
from gui.sentences import said

GAP = 6
"""Pixels between the rows of a section."""


def give_names(**widgets: QWidget) -> None:
    """Object names, by which tests, the help and the tour know controls."""
    for object_name, widget in widgets.items():
        widget.setObjectName(object_name)


class Editor(QWidget):
    """A section of the editor column; `refused(sentence)` tells why an edit changed nothing."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._head = QHBoxLayout()
        self._title = QLabel()
        self._title.setProperty("section", True)
        self._title.setIndent(0)
        self._head.addWidget(self._title, 1)
        self._column.addLayout(self._head)
        document.recipe_changed.connect(self._read)

    def _set_title(self, title: str) -> None:
        """The section's title, which the theme sets in small capitals."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def label_width(self) -> int:
        """The room that the longest label of a field needs, in pixels."""
        return max((label.sizeHint().width() for label in self._labels()), default=0)

    def set_label_width(self, width: int) -> None:
        """Gives every label this width, so that the fields of all sections start on one edge."""
        for label in self._labels():
            label.setMinimumWidth(width)

    def _labels(self) -> list[QWidget]:
        labels = [
            item.widget()
            for form in self.findChildren(QFormLayout)
            for row in range(form.rowCount())
            if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        ]
        for label in labels:
            label.ensurePolished()
        return labels

    def _take_refusals(self, label: str, field: NumberField) -> None:
        """Passes on why a field takes no number."""
        field.refused.connect(lambda reason: self.refused.emit(f"{label}: {reason}"))

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
        self.refused.emit(said(error))


def make_form() -> QFormLayout:
    """A column of labels and a column of fields that share the width that is left."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(GAP)
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
    # As high as the field, so that both stand on one line of text.
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
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


def preset_name(name: str) -> str:
    """How a kernel's name is shown: those of presets in the person's language.

    In recipes, and as the items' texts of the preset box, they stay as they are.
    """
    if name.startswith(CUSTOM) and name.endswith(")"):
        origin = preset_name(name.removeprefix(CUSTOM).removesuffix(")"))
        shown = QCoreApplication.translate("PresetCombo", "Custom (from {0})")
        return shown.format(origin)
    return translated(name) if name else name


def translated(text: str) -> str:
    """The translation of a name that comes from a row of data: a border, a preset, a kind."""
    return QCoreApplication.translate("Data", text)
