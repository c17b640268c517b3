"""Comparing: the parts put together, the actions, and what they do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from gui.actions import Row, keys_of, make_actions
from gui.compare.choice import MODES, Choice
from gui.compare.compare_bar import CompareBar
from gui.compare.remembered import Remembered, RememberedRecipes
from gui.compare.remembered_dialog import RememberedDialog
from gui.compare.showing import Showing
from gui.compare.texts import CompareTexts
from gui.compare.work import CompareWork
from gui.document import Document, Focus
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.worker import Worker

_ROWS = (
    Row("actionCompare", QT_TRANSLATE_NOOP("Actions", "&Compare"),
        QT_TRANSLATE_NOOP("Actions", "Compare a panel with another one, or with a remembered"
        " recipe"), "compare", ("Ctrl+J",), checkable=True),
    Row("actionRemember", QT_TRANSLATE_NOOP("Actions", "&Remember this recipe"),
        QT_TRANSLATE_NOOP("Actions", "Keep the present recipe to compare with it or to come back"),
        "remember", ("Ctrl+D",)),
    Row("actionTakeBack", QT_TRANSLATE_NOOP("Actions", "&Take the remembered recipe back"),
        QT_TRANSLATE_NOOP("Actions", "Make the remembered recipe the present one"), "take-back",
        ("Ctrl+Shift+D",)),
    Row("actionRememberedRecipes", QT_TRANSLATE_NOOP("Actions", "Re&membered recipes…"),
        QT_TRANSLATE_NOOP("Actions", "Rename and delete remembered recipes, or choose one"),
        "remembered", ("Ctrl+Alt+J",)),
    Row("actionCompareWipe", QT_TRANSLATE_NOOP("Actions", "&Wipe"),
        QT_TRANSLATE_NOOP("Actions", "One picture on either side of a line that can be moved"),
        "wipe", checkable=True),
    Row("actionCompareDifference", QT_TRANSLATE_NOOP("Actions", "&Difference"),
        QT_TRANSLATE_NOOP("Actions", "A minus B: negative blue, zero white, positive orange"),
        "difference", checkable=True),
    Row("actionCompareBlink", QT_TRANSLATE_NOOP("Actions", "&Blink"),
        QT_TRANSLATE_NOOP("Actions", "Both pictures by turns"), "blink", checkable=True),
    Row("actionWipeAcross", QT_TRANSLATE_NOOP("Actions", "&Line across"),
        QT_TRANSLATE_NOOP("Actions", "Lay the line of the wipe across, with B below it"),
        "wipe-across", checkable=True),
    Row("actionGreatestDifference", QT_TRANSLATE_NOOP("Actions", "&Go to the greatest difference"),
        QT_TRANSLATE_NOOP("Actions", "Choose the pixel where both pictures differ most"),
        "crosshair", ("Ctrl+Shift+G",)),
    Row("actionCopyComparison", QT_TRANSLATE_NOOP("Actions", "C&opy the comparison"),
        QT_TRANSLATE_NOOP("Actions", "Copy the panel's picture as it is on the screen, line and"
        " titles included"), "copy"),
)  # fmt: skip


class Compare(QObject):
    """Owns all that comparing needs; `bar` stands over the panels, `actions` in the View menu.

    `told`: a sentence that is good to know for some seconds. `failed`: an unexpected error.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._row = row
        self._window = window
        self.remembered = RememberedRecipes(self)
        self.choice = Choice(self.remembered, self)
        self.work = CompareWork(document, preview, worker, row.panels, self.choice, self)
        self.texts = CompareTexts(row.panels, self.choice, self.remembered, self)
        self.showing = Showing(row.panels, self.choice, self.work, self.texts, self)
        self.actions = make_actions(window, _ROWS)
        self._modes = QActionGroup(self)
        for mode in MODES:
            self._modes.addAction(self.actions[f"actionCompare{mode.title()}"])
        self.bar = CompareBar(self.choice, self.texts, self.actions)
        self._connect()
        self._show()

    def menu(self, window: QMainWindow) -> QMenu:
        """The entries of the View menu."""
        menu = QMenu(self.tr("Com&pare"), window)
        menu.setObjectName("compareMenu")
        menu.setToolTipsVisible(True)
        menu.menuAction().setStatusTip(self.tr("Compare panels and recipes"))
        for number, action in enumerate(self.actions.values()):
            if number in (1, 4, 8):
                menu.addSeparator()
            menu.addAction(action)
        return menu

    def cancel(self) -> None:
        """Gives up the figures of the whole; those of what is shown stay."""
        self.work.cancel()

    def remember(self) -> Remembered:
        """Keeps the present recipe, unless it is kept already."""
        document = self._document
        known = self.remembered.same_as(document.recipe)
        if known is not None:
            self.told.emit(
                self.tr("This recipe is remembered already, as “{0}”").format(known.name)
            )
            return known
        state = self.remembered.remember(
            document.recipe, document.layer_index, document.kernel_index
        )
        text = self.tr("Remembered as “{0}”; {1} compares with it")
        self.told.emit(text.format(state.name, keys_of(self.actions["actionCompare"])))
        return state

    def take_back(self, state: Remembered | None = None) -> None:
        """Makes a remembered recipe the present one: the one compared with, else the newest."""
        if state is None:
            states = self.remembered.states
            state = self.choice.state or (states[-1] if states else None)
        if state is None:
            return
        text = self.tr("Take “{0}” back").format(state.name)
        selected = state.layer, state.kernel
        if not self._document.edit(text, state.recipe, selected=selected):
            self.told.emit(self.tr("“{0}” is the present recipe").format(state.name))

    def go_to_greatest(self) -> None:
        """Points at the pixel where the pictures differ most."""
        found = self.work.figures
        if found is not None and found.at is not None:
            self._document.set_focus(Focus(self.choice.stage, *found.at, pinned=True))
            self._row.centre_on_focus()

    def copy(self) -> None:
        """Puts the panel's picture on the clipboard as it is on the screen."""
        view = self.showing.panel.view
        QGuiApplication.clipboard().setImage(view.grab().toImage())
        self.told.emit(self.tr("The comparison was copied as it is on the screen"))

    def open_list(self) -> None:
        """Shows the list of remembered recipes."""
        dialog = self._window.findChild(RememberedDialog)
        if dialog is None:
            dialog = RememberedDialog(self.remembered, self._window)
            dialog.compare_asked.connect(self.choice.compare_with)
            dialog.take_back_asked.connect(self.take_back)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def order_tabs(self) -> None:
        """The line comes after the picture that it stands in."""
        line, view = self.showing.curtain.line, self.showing.curtain.view
        if line is not None and view is not None:
            QWidget.setTabOrder(view, line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a compared panel ends the comparison, where nothing else is to be ended."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return bool(super().eventFilter(watched, event))
        view = self.showing.panel.view
        is_due = self.choice.is_on and watched is view and not view.takes_escape
        if not is_due or not self._worker.is_idle():
            return bool(super().eventFilter(watched, event))
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._leave()
            return True
        return bool(super().eventFilter(watched, event))

    def _connect(self) -> None:
        act, choice = self.actions, self.choice
        act["actionCompare"].toggled.connect(self._switch)
        act["actionRemember"].triggered.connect(lambda: self.remember())
        act["actionTakeBack"].triggered.connect(lambda: self.take_back())
        act["actionRememberedRecipes"].triggered.connect(self.open_list)
        act["actionWipeAcross"].toggled.connect(choice.set_across)
        act["actionGreatestDifference"].triggered.connect(self.go_to_greatest)
        act["actionCopyComparison"].triggered.connect(self.copy)
        for mode in MODES:
            act[f"actionCompare{mode.title()}"].triggered.connect(
                lambda _=False, mode=mode: self._take_mode(mode)
            )
        self.bar.left.connect(self._leave)
        choice.changed.connect(self._show)
        choice.changed.connect(self.order_tabs)
        self.work.changed.connect(self._show)
        self.work.changed.connect(self._show_readout)
        self.work.failed.connect(self.failed)
        self._document.focus_changed.connect(self._show_readout)
        for panel in self._row.panels.values():
            panel.view.installEventFilter(self)

    def _switch(self, is_on: bool) -> None:
        if is_on and not self.choice.is_on:
            stage = self._row.focused_stage or self._row.arrangement.maximised
            if stage is not None:
                self.choice.set_stage(stage)
        self.choice.set_on(is_on)

    def _take_mode(self, mode: str) -> None:
        self.choice.set_mode(mode)
        self.choice.set_on(True)

    def _leave(self) -> None:
        had_focus = self.bar.isAncestorOf(self._window.focusWidget() or self._window)
        view = self.showing.panel.view
        self.choice.set_on(False)
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        choice, act = self.choice, self.actions
        act["actionCompare"].setChecked(choice.is_on)
        act[f"actionCompare{choice.mode.title()}"].setChecked(True)
        act["actionWipeAcross"].setChecked(choice.is_across)
        act["actionWipeAcross"].setEnabled(choice.is_on and choice.mode == "wipe")
        act["actionCopyComparison"].setEnabled(choice.is_on)
        act["actionTakeBack"].setEnabled(bool(self.remembered.states))
        found = self.work.figures if choice.is_on else None
        act["actionGreatestDifference"].setEnabled(found is not None and found.at is not None)
        if choice.is_on:
            self._show_figures()

    def _show_figures(self) -> None:
        answer, found = self.work.answer, self.work.figures
        has_first = self.showing.panel.stage_view is not None
        reason = self.texts.reason(answer, has_first=has_first)
        if self.work.was_stopped:
            reason = self.texts.stopped(keys_of(self._recompute()))
        if reason:
            self.bar.show_figures([reason], is_error=True)
        elif answer is None or found is None:
            self.bar.show_figures([self.texts.waiting()])
        else:
            parts = self.texts.figures(
                found, is_whole=self.work.is_whole, is_elsewhere=answer.is_elsewhere
            )
            self.bar.show_figures(parts)

    def _recompute(self) -> QAction:
        found = self._window.findChild(QAction, "actionRecompute")
        assert isinstance(found, QAction)
        return found

    def _show_readout(self) -> None:
        if not self.choice.is_on:
            return
        pixel = self.work.pixel_at_focus()
        if pixel is None:
            self.bar.show_readout("")
            return
        first, other = self.work.readout(pixel)
        apart = None if other is None else self.work.apart(first, other)
        self.bar.show_readout(self.texts.readout(pixel[1], pixel[0], (first, other, apart)))
