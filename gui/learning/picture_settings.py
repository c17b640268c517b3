"""The settings of learning from a second picture: what is looked for, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from core.compute.padding import BORDERS
from core.learning.constraints import SUMS
from core.learning.descent import BATCHES, USUAL_RATES, Descent
from core.learning.optimizers import OPTIMIZERS
from core.learning.pairs import LEARN_BORDERS, LEFT_OUT, MOST_SIDE, Setup
from core.symmetry import SYMMETRIES
from gui.editors.choice import Choice
from gui.editors.editing import translated
from gui.editors.number_field import NumberField
from gui.editors.spin_fields import WholeField, pair_row
from gui.sentences import said

EXACT, DESCENT = "exact", "descent"
PACES = (1, 10, 100)
"""Steps for each frame."""
WIDTH, NARROW = 464, 264
"""Pixels of two columns, and of one."""
_SPARED = 40
"""Pixels fewer where no optimizer is named."""
_FIELDS = {1: 172, 3: 121}
"""Pixels that the fields of a column of the grid have at least."""


class PictureSettings(QScrollArea):
    """`problem_changed`: something else is looked for; `way_changed`: it is looked for
    otherwise; `refused` with a sentence where a number is none."""

    problem_changed = Signal()
    way_changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnSettings")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Settings of learning"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        self.setWidget(page)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(2, 0, 8, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)

        self.method = self._choice(
            "learnMethod",
            self.tr("How the kernel is found"),
            self.tr("Solve the equations exactly, or walk downhill from random weights and watch"),
        )
        self.method.add(EXACT, self.tr("Exact"), hint=self.tr("Least squares"))
        self.method.add(DESCENT, self.tr("Gradient descent"))
        self.rows = self._whole(
            "learnRows",
            1,
            MOST_SIDE,
            self.tr("Rows of the kernel"),
            self.tr("Rows of the kernel that is looked for, 1 to {0}").format(MOST_SIDE),
        )
        self.columns = self._whole(
            "learnColumns",
            1,
            MOST_SIDE,
            self.tr("Columns of the kernel"),
            self.tr("Columns of the kernel that is looked for, 1 to {0}").format(MOST_SIDE),
        )
        self.sums = self._choice(
            "learnSum",
            self.tr("Sum of the weights"),
            self.tr(
                "What the weights must add up to: 0 keeps even areas at 0, 1 as bright as they are"
            ),
        )
        for sum_row in SUMS.values():
            self.sums.add(sum_row.id, said(sum_row.label))
        self.symmetry = self._choice(
            "learnSymmetry",
            self.tr("Symmetry of the weights"),
            self.tr("Which weights must be alike: fewer numbers are to be found, each more surely"),
        )
        for kind in SYMMETRIES.values():
            self.symmetry.add(kind.id, translated(kind.label))
        self.border = self._choice(
            "learnBorder",
            self.tr("Border"),
            self.tr(
                "Leave out pixels whose window reaches over the edge, or use them with a border"
                " rule"
            ),
        )
        for name in LEARN_BORDERS:
            label = self.tr("Left out") if name == LEFT_OUT else translated(BORDERS[name].label)
            self.border.add(name or "left-out", label)
        self.bias = self._check(
            "learnBias",
            self.tr("Bias"),
            self.tr("Look for a number that is added to every pixel, too"),
        )
        self.anchor = self._check(
            "learnAnchor",
            self.tr("Any anchor"),
            self.tr("Try every weight as the one that lies on the output pixel, and take the best"),
        )
        self.saturated = self._check(
            "learnSaturated",
            self.tr("Skip cut-off"),
            self.tr(
                "Leave out pixels of the second picture at the ends of its range, 0 and 255 in 8"
                " bits: what was beyond was cut off there"
            ),
        )
        self.optimizer = self._choice(
            "learnOptimizer",
            self.tr("Optimizer"),
            self.tr("The rule that turns a gradient into a step"),
        )
        for rule in OPTIMIZERS:
            self.optimizer.add(rule.id, said(rule.name), hint=said(rule.about))
        self.rate = NumberField(step_size=0.05, parent=page)
        self.rate.setObjectName("learnRate")
        self.rate.setAccessibleName(self.tr("Learning rate"))
        self.rate.setToolTip(self.tr("How far each step goes along the gradient"))
        self.rate.setMinimumWidth(60)
        self.batch = self._choice(
            "learnBatch",
            self.tr("Batch size"),
            self.tr(
                "Pixels drawn for each step: few make cheap and noisy steps, many dear and sure"
                " ones"
            ),
        )
        for size in BATCHES:
            self.batch.add(str(size), str(size))
        self.seed = self._whole(
            "learnSeed",
            0,
            9999,
            self.tr("Seed"),
            self.tr("Chooses the random weights of the beginning and the pixels of each batch"),
        )
        self.pace = self._choice(
            "learnPace",
            self.tr("Pace, in steps for each frame"),
            self.tr("How many steps are made before the screen follows: 1 to watch, 100 to arrive"),
        )
        for pace in PACES:
            self.pace.add(str(pace), self.tr("{0} a frame").format(pace))

        size = QWidget(page)
        size.setLayout(pair_row(self.rows, "×", self.columns))
        self._checks = QWidget(page)
        checks = QHBoxLayout(self._checks)
        checks.setContentsMargins(0, 0, 0, 0)
        checks.setSpacing(12)
        for box in (self.bias, self.anchor, self.saturated):
            checks.addWidget(box)
        checks.addStretch(1)
        self._fields = [
            (self._label(self.tr("Method"), self.method), self.method),
            (self._label(self.tr("Size"), self.rows), size),
            (self._label(self.tr("Sum"), self.sums), self.sums),
            (self._label(self.tr("Symmetry"), self.symmetry), self.symmetry),
            (self._label(self.tr("Border"), self.border), self.border),
            (self._label(self.tr("Pace"), self.pace), self.pace),
        ]
        ways = [
            (self._label(self.tr("Optimizer"), self.optimizer), self.optimizer),
            (self._label(self.tr("Rate"), self.rate), self.rate),
            (self._label(self.tr("Batch"), self.batch), self.batch),
            (self._label(self.tr("Seed"), self.seed), self.seed),
        ]
        self._way_fields = [self._fields[-1], *ways]
        self._late = ways
        self._arranged: tuple[int, bool] | None = None
        self.arrange(is_wide=True)

        self._rate = USUAL_RATES[OPTIMIZERS[0].id]
        self.rate.show_value(self._rate)
        self.rows.show_value(3)
        self.columns.show_value(3)
        self.seed.show_value(1)
        self.batch.show_choice("256")
        self.pace.show_choice("10")
        for box in (self.bias, self.anchor, self.saturated):
            box.setChecked(True)
            box.toggled.connect(self.problem_changed)
        for field in (self.rows, self.columns):
            field.valueChanged.connect(self.problem_changed)
        for choice in (self.sums, self.symmetry, self.border):
            choice.currentIndexChanged.connect(self.problem_changed)
        for choice in (self.batch, self.pace):
            choice.currentIndexChanged.connect(self.way_changed)
        self.method.currentIndexChanged.connect(self._show_way)
        self.optimizer.currentIndexChanged.connect(self._take_rule)
        self.seed.valueChanged.connect(self.way_changed)
        self.rate.value_edited.connect(self._take_rate)
        self.rate.refused.connect(self.refused)
        self._show_way()

    @property
    def is_descent(self) -> bool:
        """Gradient descent is chosen."""
        return self.method.choice() == DESCENT

    @property
    def burst(self) -> int:
        """Steps for each frame."""
        return int(self.pace.choice())

    def setup(self) -> Setup:
        """What is looked for."""
        border = self.border.choice()
        return Setup(
            self.rows.value(), self.columns.value(), has_bias=self.bias.isChecked(),
            sum_rule=self.sums.choice(), symmetry=self.symmetry.choice(),
            border=LEFT_OUT if border == "left-out" else border,
            any_anchor=self.anchor.isChecked(), skips_saturated=self.saturated.isChecked(),
        )  # fmt: skip

    def descent(self) -> Descent:
        """How to go downhill."""
        return Descent(
            self.optimizer.choice(), self._rate, int(self.batch.choice()), self.seed.value()
        )

    def show_rate(self, rate: float) -> None:
        """Takes another learning rate."""
        self._rate = rate
        self.rate.show_value(rate)
        self.way_changed.emit()

    def _take_rate(self, rate: float) -> None:
        if rate > 0:
            self._rate = rate
            self.way_changed.emit()
        else:
            self.rate.show_value(self._rate)
            self.refused.emit(self.tr("The learning rate must be above 0"))

    def _take_rule(self) -> None:
        """A rate that nobody chose follows the optimizer."""
        if self._rate in USUAL_RATES.values():
            self._rate = USUAL_RATES[self.optimizer.choice()]
            self.rate.show_value(self._rate)
        self.way_changed.emit()

    def arrange(self, *, is_wide: bool) -> None:
        """In two columns, or in one, which is half as wide and scrolls."""
        columns = 2 if is_wide else 1
        if self._arranged == (columns, self.is_descent):
            return
        self._arranged = columns, self.is_descent
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        first = self._fields if self.is_descent else self._fields[:-1]
        for at, (label, field) in enumerate(first):
            self._place(label, field, at // columns, at % columns)
        row = -(-len(first) // columns)
        direction = QHBoxLayout.Direction
        box = self._checks.layout()
        assert isinstance(box, QHBoxLayout)
        box.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        grid.addWidget(self._checks, row, 0, 1, 2 * columns)
        late = self._late if self.is_descent else []
        for at, (label, field) in enumerate(late):
            self._place(label, field, row + 1 + at // columns, at % columns)
        for gone in range(grid.rowCount()):
            grid.setRowStretch(gone, 0)
        grid.setRowStretch(row + 1 + len(late), 1)
        for column in (1, 3):
            is_there = column < 2 * columns
            least = _FIELDS[column] - (0 if self.is_descent or column > 1 else _SPARED)
            grid.setColumnStretch(column, int(is_there and column == 1))
            grid.setColumnMinimumWidth(column, least if is_there else 0)
        self.setFixedWidth((WIDTH if is_wide else NARROW) - (0 if self.is_descent else _SPARED))

    def _place(self, label: QLabel, field: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(label, row, 2 * column)
        self._grid.addWidget(field, row, 2 * column + 1)

    def _show_way(self) -> None:
        for pair in self._way_fields:
            for widget in pair:
                widget.setVisible(self.is_descent)
        self.arrange(is_wide=self._arranged is None or self._arranged[0] == 2)
        self.way_changed.emit()

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self.widget())
        label.setBuddy(buddy)
        return label

    def _choice(self, name: str, spoken: str, about: str) -> Choice:
        made = Choice(self.widget())
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setToolTip(about)
        made.setMinimumContentsLength(5)
        return made

    def _whole(self, name: str, low: int, high: int, spoken: str, about: str) -> WholeField:
        made = WholeField(low, high, self.widget())
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setToolTip(about)
        made.setMinimumWidth(48)
        return made

    def _check(self, name: str, text: str, about: str) -> QCheckBox:
        made = QCheckBox(text, self.widget())
        made.setObjectName(name)
        made.setToolTip(about)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return made
