"""How filters are taken: the order of the axes, the inputs, the bias, and where they go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from core.files.learned_tensors import LearnedTensor
from core.learned_layers import LAYOUTS, Bank, Taking
from gui.editors.spin_fields import WholeField
from gui.learned.filter_grid import COLOUR, MEAN

REPLACE, BEHIND = "replace", "behind"


class TakingForm(QWidget):
    """`changed` when something else is wanted; `layout_changed` when the axes mean other things."""

    changed = Signal()
    layout_changed = Signal()

    def __init__(self, layer: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank: Bank | None = None
        self.order = self._combo("learnedLayout", self.tr("Order of the axes"),
            self.tr("Which axis of the tensor counts what; programs differ in it"))  # fmt: skip
        self.way = self._combo("learnedWay", self.tr("Inputs"),
            self.tr("How the inputs of a filter become a kernel"),
            (self.tr("Summed over the incoming maps, as in a CNN"), "summed"),
            (self.tr("Mean over the inputs, a flat kernel"), "mean"),
            (self.tr("One input, a flat kernel"), "one"))  # fmt: skip
        self.first = self._spin("learnedFirstInput", self.tr("First input"),
            self.tr("The first input that is taken, counted from 1"))  # fmt: skip
        self.last = self._spin("learnedLastInput", self.tr("Last input"),
            self.tr("The last input that is taken, counted from 1"))  # fmt: skip
        self._to = QLabel(self.tr("to"))
        self.bias = self._check("learnedBias", self.tr("With bias"),
            self.tr("Take the biases of the filters too"), True)  # fmt: skip
        self.colour = self._check("learnedColour", self.tr("As colours"),
            self.tr("Draw three inputs as red, green and blue"), True)  # fmt: skip
        self.target = self._combo("learnedTarget", self.tr("Where to"),
            self.tr("Which layer gets the filters"),
            (self.tr("Replace the kernels of layer {0}").format(layer + 1), REPLACE),
            (self.tr("New layer behind layer {0}").format(layer + 1), BEHIND))  # fmt: skip
        self._build()
        self.order.currentIndexChanged.connect(lambda _: self.layout_changed.emit())
        self.way.currentIndexChanged.connect(self._choice_made)
        self.target.currentIndexChanged.connect(self._choice_made)
        for spin in (self.first, self.last):
            spin.valueChanged.connect(self._choice_made)
        for box in (self.bias, self.colour):
            box.toggled.connect(self._choice_made)
        self.show_bank(None, None)

    def show_tensor(self, tensor: LearnedTensor) -> None:
        """Offers the orders in which the tensor's axes can be read; the likeliest is chosen."""
        with QSignalBlocker(self.order):
            self.order.clear()
            for name in tensor.layouts:
                label = QCoreApplication.translate("Data", LAYOUTS[name].label)
                self.order.addItem(label, name)
        self.order.setEnabled(self.order.count() > 1)

    def show_bank(self, bank: Bank | None, tensor: LearnedTensor | None) -> None:
        """Offers what can be taken of a bank; of none, nothing."""
        self._bank = bank
        inputs = 1 if bank is None else bank.inputs
        for spin, value in ((self.first, 1), (self.last, inputs)):
            with QSignalBlocker(spin):
                spin.setRange(1, inputs)
                spin.setValue(value)
        self.bias.setEnabled(bank is not None and tensor is not None and bool(tensor.bias))
        self._show_choices()

    def layout_name(self) -> str:
        """The chosen order of the axes."""
        return str(self.order.currentData() or "")

    def is_new_layer(self) -> bool:
        """Whether a layer is added, rather than the kernels of one replaced."""
        return bool(self.target.currentData() == BEHIND)

    def taking(self, filters: tuple[int, ...]) -> Taking:
        """What is wanted of a bank."""
        way = str(self.way.currentData())
        first, last = self.first.value() - 1, self.last.value() - 1
        if way == "one":
            last = first
        with_bias = self.bias.isEnabled() and self.bias.isChecked()
        return Taking(filters, inputs=(first, last), way=way, with_bias=with_bias)

    def view(self) -> str | int:
        """How filters are drawn: as what is taken of them."""
        if self._bank is None or self._bank.inputs == 1:
            return 0
        if self.way.currentData() == "one":
            return self.first.value() - 1
        return COLOUR if self.colour.isEnabled() and self.colour.isChecked() else MEAN

    def choose_way(self, way: str) -> None:
        """Chooses another way, as a person would."""
        self.way.setCurrentIndex(self.way.findData(way))

    def _choice_made(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _show_choices(self) -> None:
        inputs = 0 if self._bank is None else self._bank.inputs
        way = self.way.currentData()
        self.way.setEnabled(inputs > 1)
        self.first.setEnabled(inputs > 1)
        self.last.setEnabled(inputs > 1 and way != "one")
        self._to.setEnabled(self.last.isEnabled())
        self.colour.setEnabled(inputs == 3 and way == "summed")
        self.target.setEnabled(inputs > 0)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        inputs = QHBoxLayout()
        inputs.setSpacing(8)
        inputs.addWidget(self.first, 1)
        inputs.addWidget(self._to)
        inputs.addWidget(self.last, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.bias)
        boxes.addWidget(self.colour)
        boxes.addStretch(1)
        for row, (text, control, field) in enumerate((
            (self.tr("Axes"), self.order, self.order), (self.tr("Inputs"), self.way, self.way),
            (self.tr("From input"), self.first, inputs), ("", None, boxes),
            (self.tr("Where to"), self.target, self.target),
        )):  # fmt: skip
            label = QLabel(text)
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            if isinstance(field, QWidget):
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(field, row, 1)
        grid.setColumnStretch(1, 1)

    def _combo(self, name: str, title: str, about: str, *rows: tuple[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, data in rows:
            combo.addItem(text, data)
        self._name(combo, name, title, about)
        return combo

    def _spin(self, name: str, title: str, about: str) -> WholeField:
        spin = WholeField(1, 1)
        self._name(spin, name, title, about)
        return spin

    def _check(self, name: str, text: str, about: str, is_on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(is_on)
        self._name(box, name, text, about)
        return box

    def _name(self, control: QWidget, name: str, title: str, about: str) -> None:
        control.setObjectName(name)
        control.setAccessibleName(title)
        control.setToolTip(about)
