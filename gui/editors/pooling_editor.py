"""The section POOLING: on or off, kind, window, stride and how windows lie at the edges."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from core.checks import RecipeError
from core.compute.pooling import POOLINGS
from core.recipe import MAX_POOLING_SIZE, MAX_STEP, Pooling
from gui.document import Document
from gui.editors.choice import Choice
from gui.editors.disclosure import Disclosure
from gui.editors.editing import Editor, add_row, give_names, make_form, translated
from gui.editors.spin_fields import WholeField, pair_row, pair_values, show_values

_Pair = tuple[WholeField, WholeField]


class PoolingEditor(Editor):
    """The pooling of the document's selected layer; while it is off, what it would be.

    The stride follows the window's size for as long as the two are equal.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._set_title(self.tr("Pooling"))
        # The pooling that the toggle brings back, by layer.
        self._former: dict[int, Pooling] = {}
        self.toggle = QCheckBox(self.tr("Pool the filtered image"))
        self.toggle.setObjectName("poolToggle")
        self.kind = Choice()
        self.size = _pair(1, MAX_POOLING_SIZE)
        self.stride = _pair(1, MAX_POOLING_SIZE)
        self.padding = _pair(0, MAX_POOLING_SIZE // 2)
        self.dilation = _pair(1, MAX_STEP)
        self.ceil_mode = QCheckBox(self.tr("Keep incomplete windows"))
        self.count_padding = QCheckBox(self.tr("Count padding in the average"))
        self.more = Disclosure()
        self._body = QWidget()
        give_names(
            poolKind=self.kind, poolRows=self.size[0], poolColumns=self.size[1],
            poolStrideRows=self.stride[0], poolStrideColumns=self.stride[1],
            poolPaddingRows=self.padding[0], poolPaddingColumns=self.padding[1],
            poolDilationRows=self.dilation[0], poolDilationColumns=self.dilation[1],
            ceilMode=self.ceil_mode, countPadding=self.count_padding,
            morePooling=self.more.button,
        )  # fmt: skip
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.toggle.setAccessibleName(self.toggle.text())
        self.toggle.setToolTip(self.tr("Each window of filtered pixels becomes one pixel"))
        for row in POOLINGS.values():
            self.kind.add(row.name, translated(row.label))
        form = make_form()
        self._body.setLayout(form)
        self._column.addWidget(self.toggle)
        self._column.addWidget(self._body)
        self._column.addWidget(self.more)
        self._head.addWidget(self.more.button)
        add_row(form, self.tr("Kind"), self.kind, hint=self.tr("What is kept of a window"))
        for label, fields, names, hint, where in (
            (
                self.tr("Window"),
                self.size,
                (self.tr("Window rows"), self.tr("Window columns")),
                self.tr("Rows × columns of a window; an equal stride goes along"),
                form,
            ),
            (
                self.tr("Stride"),
                self.stride,
                (self.tr("Pooling stride, rows"), self.tr("Pooling stride, columns")),
                self.tr("Filtered pixels from one window to the next: down × right"),
                form,
            ),
            (
                self.tr("Padding"),
                self.padding,
                (self.tr("Pooling padding, rows"), self.tr("Pooling padding, columns")),
                self.tr("Empty pixels on each side, at most half the window: rows × columns"),
                self.more.form,
            ),
            (
                self.tr("Dilation"),
                self.dilation,
                (self.tr("Pooling dilation, rows"), self.tr("Pooling dilation, columns")),
                self.tr("Filtered pixels from one cell of a window to the next"),
                self.more.form,
            ),
        ):
            for field, name in zip(fields, names, strict=True):
                field.setAccessibleName(name)
            add_row(where, label, pair_row(fields[0], "×", fields[1]), *fields, hint=hint)
        self.ceil_mode.setToolTip(
            self.tr("Sizes are rounded up (ceil_mode): the last windows may reach over the edge")
        )
        self.count_padding.setToolTip(
            self.tr("Average only: divide by all cells, padding included (count_include_pad)")
        )
        for box in (self.ceil_mode, self.count_padding):
            box.setAccessibleName(box.text())
            self.more.form.addRow(box)

    def _connect(self) -> None:
        self.toggle.toggled.connect(self._toggle)
        self.kind.currentIndexChanged.connect(
            lambda: self._edit(self.tr("Change pooling kind"), kind=self.kind.choice())
        )
        for field in self.size:
            field.valueChanged.connect(lambda _, field=field: self._resize(field))
        for name, text, fields in (
            ("stride", self.tr("Change pooling stride"), self.stride),
            ("padding", self.tr("Change pooling padding"), self.padding),
            ("dilation", self.tr("Change pooling dilation"), self.dilation),
        ):
            self._edit_with_pair(name, text, fields)
        self.ceil_mode.toggled.connect(
            lambda on: self._edit(self.tr("Change incomplete windows"), ceil_mode=on)
        )
        self.count_padding.toggled.connect(
            lambda on: self._edit(self.tr("Change counted padding"), count_include_pad=on)
        )

    def _edit_with_pair(self, name: str, text: str, fields: _Pair) -> None:
        for field in fields:
            field.valueChanged.connect(
                lambda _, field=field: self._edit(
                    text, field.gesture.token(), **{name: pair_values(fields)}
                )
            )

    def _read(self) -> None:
        index, pooling = self._document.layer_index, self._document.layer.pooling
        is_on = pooling is not None
        if pooling is None:
            pooling = self._former.get(index, Pooling())
        self._former[index] = pooling
        self.kind.show_choice(pooling.kind)
        show_values(self.size, pooling.size)
        show_values(self.stride, pooling.stride)
        show_values(self.padding, pooling.padding)
        show_values(self.dilation, pooling.dilation)
        for box, checked in (
            (self.toggle, is_on),
            (self.ceil_mode, pooling.ceil_mode),
            (self.count_padding, pooling.count_include_pad),
        ):
            with QSignalBlocker(box):
                box.setChecked(checked)
        self._body.setEnabled(is_on)
        self.more.setEnabled(is_on)
        self.count_padding.setEnabled(pooling.kind == "average")
        plain = Pooling(pooling.kind, size=pooling.size, stride=pooling.stride)
        names = ("padding", "dilation", "ceil_mode", "count_include_pad")
        self.more.show_changed(
            sum(getattr(pooling, name) != getattr(plain, name) for name in names)
        )

    def _toggle(self, is_on: bool) -> None:
        pooling = self._former[self._document.layer_index] if is_on else None
        self._edit_layer(
            self.tr("Turn pooling on") if is_on else self.tr("Turn pooling off"), pooling=pooling
        )

    def _resize(self, field: WholeField) -> None:
        pooling = self._former[self._document.layer_index]
        size = pair_values(self.size)
        stride = size if pooling.stride == pooling.size else pooling.stride
        text = self.tr("Change pooling window")
        self._edit(text, field.gesture.token(), size=size, stride=stride)

    def _edit(self, text: str, gesture: Hashable = None, **changes: Any) -> None:
        try:
            pooling = replace(self._former[self._document.layer_index], **changes)
        except RecipeError as error:
            self._refuse(error)
        else:
            self._edit_layer(text, gesture, pooling=pooling)


def _pair(low: int, high: int) -> _Pair:
    return WholeField(low, high), WholeField(low, high)
