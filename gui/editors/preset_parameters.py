"""The controls of a parametric preset or bank: one for each of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from core.parametric_presets import ParameterValue
from core.presets import AnyPreset, Parameter, presets
from gui.editors.choice import Choice
from gui.editors.editing import add_row, make_form, translated
from gui.editors.gesture import Gesture
from gui.editors.spin_fields import DecimalField, WholeField

if TYPE_CHECKING:
    from core.banks import Generator

_Control = Choice | WholeField | DecimalField


class PresetParameters(QWidget):
    """Controls for the values of one preset.

    `edited(label, gesture)`: the user changed a value, `values()` has them all. What belongs to
    one undo step has one gesture.
    """

    edited = Signal(str, object)

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """`after`: the control from which Tab comes to these."""
        super().__init__(parent)
        self._after = after
        self._label_width = 0
        self._form = make_form()
        self.setLayout(self._form)
        self._preset: AnyPreset | Generator | None = None
        self._controls: dict[str, _Control] = {}

    def show_values(
        self, preset: AnyPreset | Generator | None, values: Mapping[str, ParameterValue] | None
    ) -> None:
        """Shows the parameters of a preset without signals; none without values."""
        if values is None or preset is None:
            preset, values = None, {}
        if preset is not self._preset:
            self._rebuild(preset)
        for parameter in preset.parameters if preset is not None else ():
            _show(self._controls[parameter.name], values.get(parameter.name, parameter.default))
        self.setVisible(bool(self._controls))

    def values(self) -> dict[str, ParameterValue]:
        """What the controls show, by parameter name."""
        return {
            name: control.choice() if isinstance(control, Choice) else control.value()
            for name, control in self._controls.items()
        }

    def set_label_width(self, width: int) -> None:
        """The labels' width, also of presets that are shown later."""
        self._label_width = width

    def widest_label(self) -> int:
        """The room that the longest label of any preset needs, in pixels."""
        metrics = QFontMetrics(self.font())
        labels = (p.label for preset in presets() for p in preset.parameters)
        return max(metrics.horizontalAdvance(_split_label(label)[0]) for label in labels)

    def _rebuild(self, preset: AnyPreset | Generator | None) -> None:
        while self._form.rowCount():
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                # Not at once: one of them may be the sender of the edit that led here.
                item.widget().hide()
                item.widget().deleteLater()
        self._preset = preset
        self._controls = {}
        before = self._after
        for parameter in preset.parameters if preset is not None else ():
            control = self._control(parameter)
            control.setObjectName(f"parameter-{parameter.name}")
            label, remark = _split_label(parameter.label)
            row = add_row(self._form, label, control, hint=remark or label)
            row.setMinimumWidth(self._label_width)
            self._controls[parameter.name] = control
            QWidget.setTabOrder(before, control)
            before = control

    def _control(self, parameter: Parameter) -> _Control:
        label = _split_label(parameter.label)[0]
        if parameter.kind == "choice":
            choice = Choice()
            for text in parameter.choices:
                choice.add(text, translated(text))
            gesture = Gesture()
            choice.currentIndexChanged.connect(lambda: self.edited.emit(label, gesture.token()))
            return choice
        if parameter.kind == "whole":
            field: WholeField | DecimalField = WholeField(int(parameter.low), int(parameter.high))
            field.setSingleStep(max(1, int(parameter.step)))
            if parameter.low == 0:
                field.setSpecialValueText(self.tr("automatic"))
        else:
            field = DecimalField(parameter.low, parameter.high)
            field.setSingleStep(parameter.step)
        if parameter.unit:
            blank = "" if parameter.unit == "°" else " "
            field.setSuffix(blank + parameter.unit)
        field.valueChanged.connect(lambda: self.edited.emit(label, field.gesture.token()))
        return field


def _split_label(text: str) -> tuple[str, str]:
    """A parameter's label, and the remark that stands behind it in parentheses."""
    text = translated(text)
    label, blank, _ = text.partition(" (")
    return label, text if blank else ""


def _show(control: _Control, value: ParameterValue) -> None:
    if isinstance(control, Choice):
        control.show_choice(str(value))
    else:
        control.show_value(value)
