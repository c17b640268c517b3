"""The section CONVOLUTION: border, stride, activation, padding, dilation, flip and colour."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from core.compute.padding import BORDERS
from core.recipe import MAX_STEP
from gui.document import Document
from gui.editors.activation_rows import ActivationRows
from gui.editors.choice import Choice
from gui.editors.disclosure import Disclosure
from gui.editors.editing import Editor, add_row, give_names, make_form, translated
from gui.editors.number_field import NumberField
from gui.editors.padding_rows import PaddingRows
from gui.editors.spin_fields import WholeField, pair_row, pair_values, show_values


class LayerEditor(Editor):
    """How the document's selected layer applies its kernels, and how colour enters the recipe."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._set_title(self.tr("Convolution"))
        self._form = make_form()
        self._column.addLayout(self._form)
        self.border = Choice()
        self.border_value = NumberField()
        self.stride = WholeField(1, MAX_STEP), WholeField(1, MAX_STEP)
        self._build()
        self.activation = ActivationRows(self._form, self)
        self.more = Disclosure()
        self._column.addWidget(self.more)
        self._head.addWidget(self.more.button)
        self.padding = PaddingRows(self.more.form, self)
        self.dilation = WholeField(1, MAX_STEP), WholeField(1, MAX_STEP)
        self.color = Choice()
        self.flip = QCheckBox(self.tr("True convolution (flip the kernel)"))
        self._build_more()
        give_names(
            border=self.border, borderValue=self.border_value, strideRows=self.stride[0],
            strideColumns=self.stride[1], moreConvolution=self.more.button,
            dilationRows=self.dilation[0], dilationColumns=self.dilation[1], color=self.color,
            flip=self.flip,
        )  # fmt: skip
        self._connect()
        document.image_changed.connect(self._read)
        self._read()

    def _build(self) -> None:
        for border in BORDERS.values():
            label, picture = translated(border.label), translated(border.picture)
            self.border.add(border.name, label, detail=picture)
        hint = self.tr("What stands outside the image")
        add_row(self._form, self.tr("Border"), self.border, hint=hint)
        self.border_value.set_hint(self.tr("The value that stands outside the image"))
        self.border_value.setAccessibleName(self.tr("Border value"))
        add_row(self._form, self.tr("Value"), self.border_value)
        rows, columns = self.stride
        rows.setAccessibleName(self.tr("Stride, rows"))
        columns.setAccessibleName(self.tr("Stride, columns"))
        hint = self.tr("Input pixels from one output pixel to the next: down × right")
        stride_row = pair_row(rows, "×", columns)
        add_row(self._form, self.tr("Stride"), stride_row, rows, columns, hint=hint)

    def _build_more(self) -> None:
        form = self.more.form
        rows, columns = self.dilation
        rows.setAccessibleName(self.tr("Dilation, rows"))
        columns.setAccessibleName(self.tr("Dilation, columns"))
        hint = self.tr("Input pixels from one weight to the next: down × right")
        dilation_row = pair_row(rows, "×", columns)
        add_row(form, self.tr("Dilation"), dilation_row, rows, columns, hint=hint)
        for name, label, detail in (
            ("channels", self.tr("Each channel"), self.tr("every channel on its own")),
            ("luminance", self.tr("Luminance"), "0.299 R + 0.587 G + 0.114 B"),
        ):
            self.color.add(name, label, detail=detail)
        hint = self.tr("How colour enters the first layer")
        add_row(form, self.tr("Colour"), self.color, hint=hint)
        self.flip.setToolTip(
            self.tr("Off: correlation, what CNNs call convolution. On: weights turned by 180°")
        )
        self.flip.setAccessibleName(self.flip.text())
        form.addRow(self.flip)

    def _connect(self) -> None:
        self.border.currentIndexChanged.connect(
            lambda: self._edit_layer(self.tr("Change border"), border=self.border.choice())
        )
        self.border_value.value_edited.connect(self._change_border_value)
        self._take_refusals(self.tr("Border value"), self.border_value)
        self.activation.edited.connect(self._change)
        self._take_refusals(self.tr("Slope"), self.activation.slope)
        self._take_refusals(self.tr("Range"), self.activation.low)
        self._take_refusals(self.tr("Range"), self.activation.high)
        self.padding.edited.connect(
            lambda padding, gesture: self._edit_layer(
                self.tr("Change padding"), gesture, padding=padding
            )
        )
        for name, text, fields in (
            ("stride", self.tr("Change stride"), self.stride),
            ("dilation", self.tr("Change dilation"), self.dilation),
        ):
            self._edit_with_pair(name, text, fields)
        self.flip.toggled.connect(
            lambda flip: self._edit_layer(self.tr("Flip the kernel"), flip=flip)
        )
        self.color.currentIndexChanged.connect(self._change_color)

    def _edit_with_pair(self, name: str, text: str, fields: tuple[WholeField, WholeField]) -> None:
        for field in fields:
            field.valueChanged.connect(
                lambda _, field=field: self._edit_layer(
                    text, field.gesture.token(), **{name: pair_values(fields)}
                )
            )

    def _read(self) -> None:
        layer = self._document.layer
        self.border.show_choice(layer.border)
        self._form.setRowVisible(self.border_value, layer.border == "constant")
        self.border_value.show_value(layer.border_value)
        show_values(self.stride, layer.stride)
        self.activation.read(layer, self._document.image)
        self.padding.read(layer, self._document.kernel)
        show_values(self.dilation, layer.dilation)
        with QSignalBlocker(self.flip):
            self.flip.setChecked(layer.flip)
        color = self._document.recipe.color
        self.color.show_choice(color)
        changed = layer.padding != "same", layer.dilation != (1, 1), layer.flip
        self.more.show_changed(sum((*changed, color != "channels")))

    def _change(self, text: str, changes: dict[str, Any], gesture: object) -> None:
        self._edit_layer(text, gesture, **changes)

    def _change_border_value(self, value: float) -> None:
        gesture = self.border_value.gesture.token()
        self._edit_layer(self.tr("Change border value"), gesture, border_value=value)

    def _change_color(self) -> None:
        recipe = replace(self._document.recipe, color=self.color.choice())
        self._document.edit(self.tr("Change colour"), recipe)
