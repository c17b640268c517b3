"""The rows for the activation and, where it has one, its slope or range."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout

from core.compute.activation import ACTIVATIONS
from core.expressions import format_number
from core.image import Image
from core.recipe import Layer
from gui.editors.choice import Choice
from gui.editors.editing import add_row, give_names, translated
from gui.editors.number_field import NumberField
from gui.editors.spin_fields import pair_row


class ActivationRows(QObject):
    """Rows in somebody's form. `edited(undo text, changes of the layer, gesture)`."""

    edited = Signal(str, dict, object)

    def __init__(self, form: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.choice = Choice()
        self.slope = NumberField(step_size=0.01)
        self.low = NumberField(optional=True)
        self.high = NumberField(optional=True)
        self._range_row = pair_row(self.low, "…", self.high)
        self._limits = (0.0, 1.0)
        give_names(activation=self.choice, slope=self.slope, rangeLow=self.low,
                   rangeHigh=self.high)  # fmt: skip
        self._build()
        self.choice.currentIndexChanged.connect(self._choose)
        self.slope.value_edited.connect(self._change_slope)
        self.low.value_edited.connect(lambda: self._change_range(self.low))
        self.high.value_edited.connect(lambda: self._change_range(self.high))

    def _build(self) -> None:
        for row in ACTIVATIONS.values():
            self.choice.add(row.name, translated(row.label), detail=row.formula)
        hint = self.tr("What happens to a value after scale and bias")
        add_row(self._form, self.tr("Activation"), self.choice, hint=hint)
        self.slope.set_hint(self.tr("Factor of the values below 0"))
        add_row(self._form, self.tr("Slope"), self.slope)
        self.low.setAccessibleName(self.tr("Lowest value"))
        self.high.setAccessibleName(self.tr("Highest value"))
        for field in (self.low, self.high):
            field.set_hint(self.tr("Empty: the range of the image file's kind"))
        add_row(self._form, self.tr("Range"), self._range_row, self.low, self.high)

    def read(self, layer: Layer, image: Image) -> None:
        """Shows the activation of a layer, without signals."""
        self._limits = image.value_range
        self.choice.show_choice(layer.activation)
        used = ACTIVATIONS[layer.activation].parameters
        self._form.setRowVisible(self.slope, "slope" in used)
        self._form.setRowVisible(self._range_row, "range" in used)
        self.slope.show_value(layer.slope)
        ends = (None, None) if layer.range is None else layer.range
        for field, end, limit in zip((self.low, self.high), ends, self._limits, strict=True):
            field.setPlaceholderText(format_number(limit))
            field.show_value(end)

    def _choose(self) -> None:
        self.edited.emit(self.tr("Change activation"), {"activation": self.choice.choice()}, None)

    def _change_slope(self, value: float) -> None:
        self.edited.emit(self.tr("Change slope"), {"slope": value}, self.slope.gesture.token())

    def _change_range(self, field: NumberField) -> None:
        """A number at one end makes the file's own limit explicit at the other."""
        limits: tuple[float, float] | None = None
        if field.value() is not None:
            ends = zip((self.low, self.high), self._limits, strict=True)
            low, high = (limit if end.value() is None else end.value() for end, limit in ends)
            limits = low, high
        self.edited.emit(self.tr("Change range"), {"range": limits}, field.gesture.token())
