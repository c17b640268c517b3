"""The bar over the panels while something is compared: what with what, how, and the figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.compare.choice import GAINS, MODES, STAGES, Choice
from gui.compare.texts import CompareTexts
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.icons import icon
from gui.leaving_bar import LeavingBar
from gui.marking import mark
from gui.theme import tabular


class CompareBar(LeavingBar):
    """`left`: Escape or the close button; `greatest_asked`: the largest difference is to be seen.

    `actions` are those of gui.compare.compare_actions.
    """

    def __init__(
        self,
        choice: Choice,
        texts: CompareTexts,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareBar")
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Compare"))
        self._choice = choice
        self._texts = texts
        self.stage_combo = self._combo(
            "compareStage",
            self.tr("Panel that is compared"),
            self.tr("A: the panel in which the comparison is shown"),
            6,
        )
        self.other_combo = self._combo(
            "compareOther",
            self.tr("Compared with"),
            self.tr("B: another panel, or a panel of a recipe that is remembered"),
            10,
        )
        self.other_combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.other_combo.setMaximumWidth(420)
        self.modes = {
            mode: self._button(actions[f"actionCompare{mode.title()}"], with_text=True)
            for mode in MODES
        }
        self.across = self._button(actions["actionWipeAcross"])
        self.same = QCheckBox(self.tr("Same levels"), self)
        self.same.setObjectName("compareSameLevels")
        self.same.setToolTip(
            self.tr(
                "On: both through the levels of A, so that equal grays are equal values."
                " Off: each through its own, as its panel shows it"
            )
        )
        self.gain_combo = self._combo(
            "compareGain",
            self.tr("Strength of the difference"),
            self.tr("How many times stronger the difference is shown; larger ones are cut off"),
            4,
        )
        for gain in GAINS:
            self.gain_combo.addItem(f"× {gain}", gain)
        self.greatest = self._button(actions["actionGreatestDifference"])
        self.figures = ElidedLabel(self)
        self.figures.setObjectName("compareFigures")
        self.figures.setFont(tabular(self.figures.font()))
        self.readout = QLabel(self)
        self.readout.setObjectName("compareReadout")
        self.readout.setFont(tabular(self.readout.font()))
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        self.readout.setProperty("secondary", True)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("compareClose")
        self.close_button.setIcon(icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setToolTip(self.tr("End the comparison (Esc)"))
        self.close_button.setAccessibleName(self.tr("End the comparison"))
        self._lay_out(actions)
        self.stage_combo.currentIndexChanged.connect(
            lambda: choice.set_stage(self.stage_combo.currentData())
        )
        self.other_combo.currentIndexChanged.connect(
            lambda: choice.set_other(self.other_combo.currentData())
        )
        self.gain_combo.currentIndexChanged.connect(
            lambda: choice.set_gain(self.gain_combo.currentData())
        )
        self.same.clicked.connect(choice.set_same_levels)
        self.close_button.clicked.connect(self.left)
        choice.changed.connect(self._show)
        self._show()

    def show_figures(self, parts: list[str], *, is_error: bool = False) -> None:
        """What is known about the difference, or why there is none."""
        self.figures.setText(SEPARATOR.join(parts))
        self.figures.setAccessibleName(self.figures.text())
        mark(self.figures, error=is_error)

    def show_readout(self, text: str) -> None:
        """The values of the pixel in focus."""
        self.readout.setText(text)

    def _show(self) -> None:
        choice = self._choice
        self.setVisible(choice.is_on)
        if not choice.is_on:
            return
        with QSignalBlocker(self.stage_combo), QSignalBlocker(self.other_combo):
            if not self.stage_combo.count():
                for stage in STAGES:
                    self.stage_combo.addItem(self._texts.stage(stage), stage)
            self.stage_combo.setCurrentIndex(STAGES.index(choice.stage))
            wanted = [(self._texts.name(other), other) for other in choice.others()]
            combo = self.other_combo
            present = [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]
            if wanted != present:
                combo.clear()
                for text, other in wanted:
                    combo.addItem(text, other)
                    combo.setItemData(combo.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
            combo.setCurrentIndex([other for _, other in wanted].index(choice.other))
        self.same.setChecked(choice.same_levels)
        self.same.setVisible(choice.mode != "difference")
        self.across.setVisible(choice.mode == "wipe")
        self.gain_combo.setVisible(choice.mode == "difference")
        with QSignalBlocker(self.gain_combo):
            self.gain_combo.setCurrentIndex(GAINS.index(choice.gain))

    def _combo(self, name: str, spoken: str, hint: str, letters: int) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(spoken)
        combo.setToolTip(hint)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(letters)
        return combo

    def _button(self, action: QAction, *, with_text: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("field", True)
        button.setIconSize(QSize(16, 16))
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if with_text else style.ToolButtonIconOnly
        )
        button.setAccessibleName(action.statusTip())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        title = QLabel(self.tr("Compare A"), self)
        title.setProperty("title", True)
        with_label = QLabel(self.tr("with B"), self)
        with_label.setBuddy(self.other_combo)
        title.setBuddy(self.stage_combo)
        what = QHBoxLayout()
        what.setSpacing(8)
        for widget in (title, self.stage_combo, with_label):
            what.addWidget(widget)
        what.addWidget(self.other_combo, 1)
        what.addStretch(0)
        for name in ("actionRemember", "actionTakeBack", "actionRememberedRecipes"):
            what.addWidget(self._button(actions[name]))
        what.addWidget(self.close_button)
        how = QHBoxLayout()
        how.setSpacing(8)
        modes = QHBoxLayout()
        modes.setSpacing(2)
        for button in self.modes.values():
            modes.addWidget(button)
        how.addLayout(modes)
        for widget in (self.across, self.same, self.gain_combo):
            how.addWidget(widget)
        how.addStretch(1)
        how.addWidget(self.readout)
        how.addWidget(self.greatest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.setSpacing(6)
        layout.addLayout(what)
        layout.addLayout(how)
        layout.addWidget(self.figures)
