"""The Tools menu's entries for stepping: actions, the bar, and the export of animations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from gui import settings
from gui.actions import Row, make_actions
from gui.document import Document
from gui.files import Files
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.stepping.step_bar import StepBar
from gui.stepping.stepping import USUAL, Stepping
from gui.worker import Worker

if TYPE_CHECKING:
    from gui.stepping.animation_export import AnimationExport

_ROWS = (
    Row("actionStep", QT_TRANSLATE_NOOP("Actions", "&Step through"),
        QT_TRANSLATE_NOOP("Actions", "Filter and pool the selection, or the whole image, pixel by"
        " pixel"), "step", ("F7",), checkable=True),
    Row("actionPlaySteps", QT_TRANSLATE_NOOP("Actions", "&Play or pause"),
        QT_TRANSLATE_NOOP("Actions", "Play the steps"), "play", ("Shift+F7",)),
    Row("actionStepForward", QT_TRANSLATE_NOOP("Actions", "Step &forward"),
        QT_TRANSLATE_NOOP("Actions", "To the next pixel"), "step", ("F8",)),
    Row("actionStepBack", QT_TRANSLATE_NOOP("Actions", "Step &back"),
        QT_TRANSLATE_NOOP("Actions", "To the pixel before"), "step-back", ("Shift+F8",)),
    Row("actionExportAnimation", QT_TRANSLATE_NOOP("Actions", "&Export animation…"),
        QT_TRANSLATE_NOOP("Actions", "Save the steps as GIF, animated PNG or WebP"), "save",
        ("Ctrl+Alt+E",)),
)  # fmt: skip


class SteppingTools(QObject):
    """Makes the actions, by object name in `actions`, the bar and what they steer.

    `refused` carries a sentence why something could not be done.
    """

    refused = Signal(str)

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        files: Files,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.actions = make_actions(window, _ROWS)
        self.stepping = Stepping(document, preview, row, self)
        self.stepping.set_rate(_remembered_rate())
        self.bar = StepBar(self.stepping, self.actions)
        self._make_export = lambda kind: kind(document, preview, worker, row, files, window)
        act, stepping = self.actions, self.stepping
        act["actionStep"].setIconText(self.tr("Step"))
        act["actionStep"].toggled.connect(stepping.set_on)
        act["actionPlaySteps"].triggered.connect(stepping.toggle)
        act["actionStepForward"].triggered.connect(lambda: stepping.move(1))
        act["actionStepBack"].triggered.connect(lambda: stepping.move(-1))
        act["actionExportAnimation"].triggered.connect(self._export)
        self.bar.left.connect(lambda: act["actionStep"].setChecked(False))
        view = row.panels["filtered"].view
        self.bar.hidden_with_keyboard.connect(
            lambda: view.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self.bar.speed.valueChanged.connect(
            lambda: settings.write(settings.STEP_RATE, f"{stepping.rate:.6g}")
        )
        stepping.changed.connect(self._show_possible)
        self._show_possible()

    @cached_property
    def export(self) -> AnimationExport:
        """What writes the steps as an animation, made when it is first wanted."""
        from gui.stepping.animation_export import AnimationExport

        made: AnimationExport = self._make_export(AnimationExport)
        made.refused.connect(self.refused)
        return made

    def _export(self) -> None:
        self.stepping.pause()
        self.export.ask()

    def _show_possible(self) -> None:
        course, number = self.stepping.course, self.stepping.number
        for name, is_possible in {
            "actionPlaySteps": course is not None,
            "actionStepForward": course is not None and number < course.count,
            "actionStepBack": course is not None and number > 1,
        }.items():
            self.actions[name].setEnabled(is_possible)


def _remembered_rate() -> float:
    try:
        rate = float(settings.read(settings.STEP_RATE))
    except ValueError:
        return USUAL
    return rate if rate == rate else USUAL
