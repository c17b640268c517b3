"""What the View menu does to the first panel: the layer's input or the image, and which map."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMainWindow

from gui.actions import Row, make_actions
from gui.preview import Preview

_ROWS = (
    Row("actionLayerInput", QT_TRANSLATE_NOOP("Actions", "&Input of the layer"),
        QT_TRANSLATE_NOOP("Actions", "Show in the first panel what comes into the chosen layer,"
        " else always the image"), "", ("Ctrl+Shift+I",), checkable=True),
    Row("actionNextMap", QT_TRANSLATE_NOOP("Actions", "Next map"),
        QT_TRANSLATE_NOOP("Actions", "Show the next of the maps that come into the layer"), "",
        ("Ctrl+Alt+PgDown",)),
    Row("actionPreviousMap", QT_TRANSLATE_NOOP("Actions", "Previous map"),
        QT_TRANSLATE_NOOP("Actions", "Show the map before, of those that come into the layer"), "",
        ("Ctrl+Alt+PgUp",)),
)  # fmt: skip


class InputActions(QObject):
    """The actions, by object name in `actions`."""

    def __init__(self, preview: Preview, window: QMainWindow) -> None:
        super().__init__(window)
        self._preview = preview
        self.actions = make_actions(window, _ROWS)
        switch = self.actions["actionLayerInput"]
        switch.setChecked(preview.shows_input)
        switch.toggled.connect(preview.set_shows_input)
        self.actions["actionNextMap"].triggered.connect(lambda: self._step(1))
        self.actions["actionPreviousMap"].triggered.connect(lambda: self._step(-1))
        preview.changed.connect(self._show)
        self._show()

    def _step(self, by: int) -> None:
        result = self._preview.result
        if result is not None and result.choice is not None:
            last = result.choice.count - 1
            self._preview.set_picture(min(max(self._preview.picture + by, 0), last))

    def _show(self) -> None:
        choice = None if self._preview.result is None else self._preview.result.choice
        at, count = (0, 1) if choice is None else (choice.picture, choice.count)
        self.actions["actionNextMap"].setEnabled(at < count - 1)
        self.actions["actionPreviousMap"].setEnabled(at > 0)
