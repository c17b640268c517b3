"""The section KERNEL: preset, size, weights, what they add up to, scale and bias."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core import kernel_edits
from core.checks import RecipeError
from core.kernel_edits import custom_name, preset_of, renamed, weight_sum
from core.own_presets import OwnPreset
from core.parametric_presets import ParameterValue
from core.recipe import MAX_KERNEL_SIZE, Kernel
from core.symmetry import NO_SYMMETRY
from gui.document import Document
from gui.editors.editing import Editor, add_row, give_names, make_form, translated
from gui.editors.kernel_actions import BUTTONS, KernelActions
from gui.editors.kernel_summary import KernelSummary
from gui.editors.kernel_table import KernelTable
from gui.editors.number_field import NumberField
from gui.editors.preset_combo import PresetCombo
from gui.editors.preset_parameters import PresetParameters
from gui.editors.spin_fields import WholeField, pair_row
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.icons import icon
from gui.preset_store import preset_store
from gui.sentences import said
from gui.theme import tabular


class KernelEditor(Editor):
    """Everything about the document's selected kernel; `told` says what cannot be seen here."""

    told = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._set_title(self.tr("Kernel"))
        # The parameters that a kernel was made with in this session; the kernel does not tell.
        self._parameters_of: dict[Kernel, Mapping[str, ParameterValue]] = {}
        self._asked_at: QWidget | None = None
        self._resizing: tuple[Hashable, Kernel, Kernel] | None = None
        self.presets = PresetCombo()
        self.preset_menu = QToolButton()
        self.parameters = PresetParameters(self.preset_menu)
        self.rows = WholeField(1, MAX_KERNEL_SIZE)
        self.columns = WholeField(1, MAX_KERNEL_SIZE)
        self.channel = WholeField(1, 1)
        self.table = KernelTable(document)
        self.scale = NumberField(step_size=0.1)
        self.bias = NumberField()
        self.unit_sum = QPushButton(self.tr("1/Σ"))
        self.place = ElidedLabel()
        self.actions = KernelActions(document, self.table, self)
        self.tools: dict[str, QToolButton] = {}
        self._upper = make_form()
        give_names(
            kernelRows=self.rows, kernelColumns=self.columns, kernelChannel=self.channel,
            kernelScale=self.scale, kernelBias=self.bias, unitSum=self.unit_sum,
        )  # fmt: skip
        self._build(document)
        self._connect()
        self._read()

    def label_width(self) -> int:
        return max(super().label_width(), self.parameters.widest_label())

    def set_label_width(self, width: int) -> None:
        super().set_label_width(width)
        self.parameters.set_label_width(width)

    def _build(self, document: Document) -> None:
        head = make_form()
        preset_row = QHBoxLayout()
        preset_row.setSpacing(4)
        preset_row.addWidget(self.presets, 1)
        preset_row.addWidget(self.preset_menu)
        self.preset_menu.setObjectName("presetMenu")
        self.preset_menu.setIcon(icon("bookmark"))
        self.preset_menu.setIconSize(QSize(18, 18))
        self.preset_menu.setProperty("compact", True)
        self.preset_menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.preset_menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preset_menu.setAccessibleName(self.tr("Own presets"))
        self.preset_menu.setToolTip(self.tr("Keep this kernel as a preset of your own"))
        # No arrow: the box beside it needs the room.
        self.preset_menu.setStyleSheet(
            'QToolButton[popupMode="2"] { padding-right: 4px; }'
            'QToolButton[popupMode="2"]:focus { padding-right: 3px; }'
            'QToolButton[popupMode="2"]::menu-indicator { image: none; width: 0; }'
        )
        self.preset_menu.hide()  # until it has a menu
        label = add_row(head, self.tr("Preset"), preset_row, self.presets)
        label.setToolTip(self.tr("A named kernel to start from; typing searches"))
        self.rows.setAccessibleName(self.tr("Kernel rows"))
        self.columns.setAccessibleName(self.tr("Kernel columns"))
        size_row = pair_row(self.rows, "×", self.columns)
        size_hint = self.tr("Rows × columns; weights keep their place round the anchor")
        add_row(self._upper, self.tr("Size"), size_row, self.rows, self.columns, hint=size_hint)
        self.channel.setKeyboardTracking(True)
        channel_hint = self.tr("The incoming map whose weights the table shows")
        add_row(self._upper, self.tr("Channel"), self.channel, hint=channel_hint)
        self._column.addLayout(head)
        self._column.addWidget(self.parameters)
        self._column.addLayout(self._upper)
        table = QVBoxLayout()
        table.setSpacing(2)
        table.addWidget(self.table)
        self.place.setProperty("secondary", True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.place.setFont(tabular(self.place.font()))
        table.addWidget(self.place)
        table.addLayout(self._tool_rows())
        self._column.addLayout(table)
        summary = KernelSummary(document)
        summary.setObjectName("kernelSummary")
        self._column.addWidget(summary)
        self._column.addLayout(self._lower())

    def _tool_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(0)
        for line, ids in enumerate(BUTTONS):
            for place, id in enumerate(ids):
                button = QToolButton()
                if id in self.actions.menus:
                    menu = self.actions.menus[id]
                    button.setMenu(menu)
                    button.setObjectName(f"kernelTool-{id}")
                    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                    button.setIcon(menu.icon())
                    button.setToolTip(menu.toolTip())
                    button.setAccessibleName(menu.toolTip())
                else:
                    button.setDefaultAction(self.actions.actions[id])
                    button.setAccessibleName(self.actions.actions[id].statusTip())
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                button.setIconSize(QSize(18, 18))
                button.setProperty("compact", True)
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                grid.addWidget(button, line, place, Qt.AlignmentFlag.AlignCenter)
                self.tools[id] = button
        return grid

    def _lower(self) -> QFormLayout:
        form = make_form()
        scale_row = QHBoxLayout()
        scale_row.setSpacing(8)
        scale_row.addWidget(self.scale, 1)
        scale_row.addWidget(self.unit_sum)
        self.unit_sum.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.unit_sum.setAccessibleName(self.tr("Scale 1/Σ"))
        self.scale.set_hint(
            self.tr("Scale (the tutorial's weight): multiplies the finished sum; 1/9 and the like")
        )
        self.bias.set_hint(self.tr("Added after the scale"))
        add_row(form, self.tr("Scale"), scale_row, self.scale)
        add_row(form, self.tr("Bias"), self.bias)
        return form

    def set_preset_menu(self, menu: QMenu) -> None:
        """What the button beside the box of presets offers."""
        self.preset_menu.setMenu(menu)
        self.preset_menu.show()

    def as_preset(self, name: str, **labels: str) -> OwnPreset:
        """The kernel as an own preset, as it was typed and with its parameters, if it has any.

        Of a kernel with several channels, the one that the table shows. Raises RecipeError.
        """
        model, kernel = self.table.model(), self._document.kernel
        made = OwnPreset(
            name,
            replace(kernel, weights=model.weights, name=""),
            texts=tuple(
                tuple(model.text(row, column) for column in range(kernel.columns))
                for row in range(kernel.rows)
            ),
            scale_text=self.scale.typed_text(),
            bias_text=self.bias.typed_text(),
            **labels,
        )
        preset, values = self.presets.preset(), self.parameters.values()
        if preset is None or not values:
            return made
        base = preset.base if isinstance(preset, OwnPreset) else preset.id
        parametric = replace(made, base=base, parameter_values=values)
        return made if parametric.made_by is None else parametric

    def take_preset(self, preset: OwnPreset) -> None:
        """Names the kernel after the preset that was made of it; can be undone."""
        kernel = preset.kernel()
        if self._document.kernel == replace(kernel, name=self._document.kernel.name):
            self._edit_kernel(self.tr("Name kernel"), kernel)

    def _refill_presets(self) -> None:
        self.presets.refill()
        self._read()

    def _connect(self) -> None:
        preset_store.changed.connect(self._refill_presets)
        self.presets.currentIndexChanged.connect(self._choose_preset)
        self.parameters.edited.connect(self._change_parameter)
        self.rows.valueChanged.connect(lambda: self._resize(self.rows))
        self.columns.valueChanged.connect(lambda: self._resize(self.columns))
        self.channel.valueChanged.connect(lambda number: self.table.model().set_channel(number - 1))
        self.table.refused.connect(self.refused)
        self.scale.value_edited.connect(self._change_scale)
        self.bias.value_edited.connect(self._change_bias)
        self._take_refusals(self.tr("Scale"), self.scale)
        self._take_refusals(self.tr("Bias"), self.bias)
        self.unit_sum.clicked.connect(
            lambda: self._apply(
                self.tr("Set scale to 1/Σ"),
                lambda kernel: replace(kernel, scale=1 / weight_sum(kernel)),
            )
        )
        self.actions.told.connect(self.told)
        self.table.place_changed.connect(self._show_place)
        self.table.kernel_model.symmetry_changed.connect(self._show_place)
        self._show_place()

    def _read(self) -> None:
        kernel = self._document.kernel
        preset, values = preset_of(kernel), None
        if preset is not None and preset.parameters:
            values = self._parameters_of.get(kernel)
            if values is None and kernel == preset.kernel():
                values = {}
            if values is None:
                preset = None
        self.presets.show_preset(preset, kernel.name)
        self.parameters.show_values(preset, values)
        self.rows.show_value(kernel.rows)
        self.columns.show_value(kernel.columns)
        self.channel.setMaximum(kernel.channels or 1)
        self.channel.setSuffix(self.tr(" of {0}").format(kernel.channels or 1))
        self._upper.setRowVisible(self.channel, kernel.channels is not None)
        self.scale.show_value(kernel.scale)
        self.bias.show_value(kernel.bias)
        total = weight_sum(kernel)
        self.unit_sum.setEnabled(total != 0)
        self.unit_sum.setToolTip(
            self.tr("Sets the scale to 1 / sum of the weights: even areas keep their brightness")
            if total != 0
            else self.tr("Not possible: the weights add up to 0")
        )

    def _show_place(self) -> None:
        """Under the table: what is selected, and what edits fill in besides."""
        text, symmetry = self.table.selection_text(), self.table.kernel_model.symmetry
        if symmetry.id != NO_SYMMETRY:
            text = f"{text}{SEPARATOR}{translated(symmetry.label)}"
        self.place.setText(text)
        button = self.tools["symmetry"]
        button.setCheckable(symmetry.id != NO_SYMMETRY)
        button.setChecked(symmetry.id != NO_SYMMETRY)
        button.setAccessibleDescription(translated(symmetry.label))

    def _choose_preset(self) -> None:
        preset = self.presets.preset()
        if preset is None:
            return
        self._asked_at = self.presets
        kernel = preset.kernel()
        if isinstance(preset, OwnPreset):
            self.table.model().remember_texts(preset.texts)
            self.scale.remember_text(preset.scale_text)
            self.bias.remember_text(preset.bias_text)
        channels = self._document.kernel.channels
        if channels is not None:
            # A layer does not mix kernels that sum over maps with kernels that do not.
            weights = np.broadcast_to(kernel.weights, (channels, *kernel.weights.shape))
            kernel = replace(kernel, weights=weights, name=custom_name(preset))
        elif preset.parameters:
            self._parameters_of[kernel] = {}
        self._edit_kernel(self.tr("Choose preset"), kernel)

    def _change_parameter(self, label: str, gesture: Hashable) -> None:
        preset = self.presets.preset()
        if preset is None:
            return
        self._asked_at = self.parameters
        values = self.parameters.values()
        try:
            kernel = preset.kernel(**values)
        except RecipeError as error:
            self._refuse(error)
            return
        self._parameters_of[kernel] = values
        self._edit_kernel(self.tr("Change {0}").format(label), kernel, gesture)

    def _resize(self, field: WholeField) -> None:
        self._asked_at = field
        rows, columns = self.rows.value(), self.columns.value()
        gesture = field.gesture.token()
        present = self._document.kernel
        origin = present
        # Within one gesture nothing is lost: 3, 2, 3 rows bring the third one back.
        if self._resizing is not None and self._resizing[::2] == (gesture, present):
            origin = self._resizing[1]
        kernel = renamed(origin, kernel_edits.resized(origin, rows, columns))
        self._resizing = gesture, origin, kernel
        self._edit_kernel(self.tr("Resize kernel"), kernel, gesture)

    def _change_scale(self, value: float) -> None:
        self._apply(
            self.tr("Change scale"),
            lambda kernel: replace(kernel, scale=value),
            self.scale.gesture.token(),
        )

    def _change_bias(self, value: float) -> None:
        self._apply(
            self.tr("Change bias"),
            lambda kernel: replace(kernel, bias=value),
            self.bias.gesture.token(),
        )

    def _refuse(self, error: RecipeError) -> None:
        super()._refuse(error)
        place, self._asked_at = self._asked_at, None
        if place is not None and place.isVisible():
            self.table.bubble.show_at(place, place.rect(), said(error))

    def _apply(
        self, text: str, function: Callable[[Kernel], Kernel], gesture: Hashable = None
    ) -> None:
        """Edits the kernel by a function, under the name that the result deserves."""
        kernel = self._document.kernel
        try:
            after = renamed(kernel, function(kernel))
        except RecipeError as error:
            self._refuse(error)
        else:
            self._edit_kernel(text, after, gesture)
