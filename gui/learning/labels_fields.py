"""The settings of a bank that is learned from labels: what it is, and how it learns."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from core.learning.bank_shape import (
    MAX_FILTERS,
    MAX_POOLING,
    MAX_SIDE,
    READINGS,
    BankShape,
)
from core.learning.bank_training import Training
from core.learning.optimizers import OPTIMIZERS
from gui.editors.choice import Choice
from gui.editors.number_field import NumberField
from gui.editors.spin_fields import WholeField
from gui.sentences import said

MOST_BATCH, MOST_SEED, MOST_EPOCHS = 4096, 999_999, 1000
LARGEST_RATE = 1e6
ARROW = 48
"""Pixels of a list beside its text."""
FIELD = 78
"""Pixels of a field at least."""


class LabelsFields(QScrollArea):
    """`changed`: another bank is wanted; `pace_changed`: the same one, learned at another pace."""

    changed = Signal()
    pace_changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 6, 2)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.setWidget(self._content)
        self._columns = 0
        self.controls: list[QWidget] = []
        self._rows: list[tuple[QLabel | None, QWidget]] = []
        default = Training()
        self.count = self._whole("labelsCount", 1, MAX_FILTERS, 8)
        self.rows = self._whole("labelsRows", 1, MAX_SIDE, 5)
        self.columns = self._whole("labelsColumns", 1, MAX_SIDE, 5)
        self.pooling = self._whole("labelsPooling", 1, MAX_POOLING, 2)
        self.reading = self._choice("labelsReading")
        for row in READINGS:
            self.reading.add(row.id, said(row.name), hint=said(row.about))
        self.activation = self._choice("labelsActivation")
        self.activation.add("relu", self.tr("ReLU"), hint=self.tr("Negative responses become 0"))
        self.activation.add("none", self.tr("None"), hint=self.tr("Responses stay as they are"))
        self.padding = self._choice("labelsPadding")
        self.padding.add("valid", self.tr("Inside only"), hint=self.tr("Filters stay inside"))
        self.padding.add("same", self.tr("Zeros around"), hint=self.tr("Maps as large as items"))
        self.optimizer = self._choice("labelsOptimizer")
        for each in OPTIMIZERS:
            self.optimizer.add(each.id, said(each.name), hint=said(each.about))
        self.rate = NumberField(step_size=0.001)
        self.rate.setObjectName("labelsRate")
        self.rate.show_value(default.rate)
        self.rate.setMinimumWidth(60)
        self.batch = self._whole("labelsBatch", 1, MOST_BATCH, default.batch)
        self.seed = self._whole("labelsSeed", 0, MOST_SEED, default.seed)
        self.epochs = self._whole("labelsEpochs", 1, MOST_EPOCHS, default.epochs)
        self.balanced = QCheckBox(self.tr("Both sides count the same"))
        self.balanced.setObjectName("labelsBalanced")
        self.balanced.setChecked(default.balanced)
        self.optimizer.show_choice(default.optimizer)
        size = QWidget()
        both = QHBoxLayout(size)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(4)
        both.addWidget(self.rows)
        both.addWidget(QLabel("×"))
        both.addWidget(self.columns)
        self.rows.setAccessibleName(self.tr("Rows of a filter"))
        self.rows.setToolTip(self.tr("Rows of each filter"))
        self.columns.setAccessibleName(self.tr("Columns of a filter"))
        self.columns.setToolTip(self.tr("Columns of each filter"))
        rows = (
            (self.tr("Size"), "", size),
            (self.tr("Filters"), self.tr("How many filters are learned"), self.count),
            (self.tr("Activation"), self.tr("What stands between a filter and its pooling"),
             self.activation),
            (self.tr("Pooling"), self.tr("Rows and columns of the windows of which the maximum"
             " is kept; 1 for no pooling"), self.pooling),
            (self.tr("Read-out"), self.tr("What the linear read-out gets of each pooled map"),
             self.reading),
            (self.tr("Batch"), self.tr("Items that a step is made from"), self.batch),
            (self.tr("Border"), self.tr("Whether filters reach beyond an item"), self.padding),
            (self.tr("Epochs"), self.tr("How often all items are learned from"), self.epochs),
            (self.tr("Optimizer"), self.tr("How a slope becomes a step"), self.optimizer),
            (self.tr("Learning rate"),
             self.tr("How long a step is; it may be changed while it runs"), self.rate),
            ("", "", self.balanced),
            (self.tr("Seed"), self.tr("Decides the random weights, which items are held out, and"
             " the order of the rest"), self.seed),
        )  # fmt: skip
        for text, about, field in rows:
            self._add(text, about, field)
        self.balanced.setToolTip(
            self.tr("Items with the label count as much, together, as all others")
        )
        for field in (self.count, self.rows, self.columns, self.pooling, self.batch, self.seed):
            field.valueChanged.connect(self.changed)
        for choice in (self.reading, self.activation, self.padding, self.optimizer):
            choice.currentIndexChanged.connect(self.changed)
        self.balanced.toggled.connect(self.changed)
        self.epochs.valueChanged.connect(self.pace_changed)
        self.rate.value_edited.connect(self._take_rate)
        self.rate.refused.connect(self.refused)
        self._good_rate = default.rate
        self._place(2)
        for one, other in itertools.pairwise(self.controls):
            QWidget.setTabOrder(one, other)

    def shape(self, item: tuple[int, int, int]) -> BankShape:
        """The bank for items of (channels, rows, columns). Raises ValueError, with a Sentence."""
        return self.plan()(item)

    def plan(self) -> _Plan:
        """The same as a value, which a thread may ask."""
        return _Plan(
            self.count.value(), self.rows.value(), self.columns.value(), self.activation.choice(),
            self.pooling.value(), self.reading.choice(), self.padding.choice(),
        )  # fmt: skip

    def training(self) -> Training:
        """How it learns."""
        return Training(
            self.optimizer.choice(),
            self._good_rate,
            self.batch.value(),
            self.seed.value(),
            self.epochs.value(),
            balanced=self.balanced.isChecked(),
        )

    def show_rate(self, rate: float) -> None:
        """Takes another learning rate, as if it had been typed."""
        self.rate.show_value(rate)
        self._take_rate(rate)

    def arrange(self, room: int) -> None:
        """Two columns of pairs of a label and a field where they leave `room` pixels, else one."""
        self._place(2)
        if self.minimumWidth() > room:
            self._place(1)

    def _place(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            while self._grid.count():
                self._grid.takeAt(0)
            for index, (label, field) in enumerate(self._rows):
                row, column = divmod(index, columns)
                if label is None:
                    self._grid.addWidget(field, row, 2 * column, 1, 2)
                else:
                    self._grid.addWidget(label, row, 2 * column)
                    self._grid.addWidget(field, row, 2 * column + 1)
            for column in range(4):
                is_field = column % 2 == 1 and column < 2 * columns
                self._grid.setColumnStretch(column, int(is_field))
                self._grid.setColumnMinimumWidth(column, FIELD if is_field else 0)
            for line in range(len(self._rows) + 1):
                self._grid.setRowStretch(line, int(line == row + 1))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 60)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._columns:
            self._fit()

    def _fit(self) -> None:
        """As wide as the settings need; the scroll bar has its room all the time."""
        for choice in (self.reading, self.activation, self.padding, self.optimizer):
            choice.ensurePolished()
            texts = [choice.itemText(row) for row in range(choice.count())]
            widest = max(map(choice.fontMetrics().horizontalAdvance, texts))
            choice.setMinimumWidth(widest + ARROW)
        self._grid.invalidate()
        self._grid.activate()
        needed = self._content.minimumSizeHint().width()
        self.setFixedWidth(needed + self.verticalScrollBar().sizeHint().width())

    def _take_rate(self, rate: float) -> None:
        if 0 < rate <= LARGEST_RATE:
            self._good_rate = rate
            self.pace_changed.emit()
        else:
            self.rate.show_value(self._good_rate)
            self.refused.emit(
                self.tr("The learning rate must lie above 0, and at most at {0}").format(
                    f"{LARGEST_RATE:g}"
                )
            )

    def _whole(self, name: str, low: int, high: int, value: int) -> WholeField:
        field = WholeField(low, high)
        field.setObjectName(name)
        field.setValue(value)
        field.setMinimumWidth(60)
        return field

    def _choice(self, name: str) -> Choice:
        field = Choice()
        field.setObjectName(name)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setMinimumContentsLength(6)
        field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return field

    def _add(self, text: str, about: str, field: QWidget) -> None:
        controls: list[QWidget] = [*field.findChildren(WholeField)] or [field]
        for control in controls:
            if text and not control.accessibleName():
                control.setAccessibleName(text)
            if about:
                control.setToolTip(about)
        label = QLabel(text) if text else None
        if label is not None:
            label.setToolTip(about)
            label.setBuddy(controls[0])
        self._rows.append((label, field))
        self.controls += controls


class _Plan:
    """Makes the bank of some settings for items of any size."""

    def __init__(
        self,
        count: int,
        rows: int,
        columns: int,
        activation: str,
        pooling: int,
        reading: str,
        padding: str,
    ) -> None:
        self._sizes = count, rows, columns
        self._kinds = activation, pooling, reading, padding

    def __call__(self, item: tuple[int, int, int]) -> BankShape:
        activation, pooling, reading, padding = self._kinds
        return BankShape(
            *self._sizes,
            item,
            activation=activation,
            pooling=pooling,
            reading=reading,
            padding=padding,
        )
