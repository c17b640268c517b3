"""The arithmetic strip: which pixel, why it has its value, and copies of that as text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.study.formulas import latex_formula, plain_formula
from gui.actions import explain, name
from gui.document import Document, Focus
from gui.giving_up import GivingUp
from gui.icon_button import icon_button
from gui.icons import icon
from gui.panels.arithmetic_view import ArithmeticView
from gui.panels.explained_texts import ExplainedTexts
from gui.panels.explaining import Explained, Explaining
from gui.panels.typed_place import typed_place
from gui.preview import Preview
from gui.sentences import said
from gui.theme import tabular
from gui.worker import Worker


class Inspector(QWidget):
    """Explains the pixel in focus; `explaining` knows which one that is."""

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Arithmetic"))
        self._document = document
        self._preview = preview
        self.texts = ExplainedTexts(self)
        self.explaining = Explaining(document, preview, worker, self)
        self.view = ArithmeticView(self.texts, self)
        self.stage_combo = QComboBox(self)
        self.stage_combo.setObjectName("pixelStage")
        self.stage_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.stage_combo.setAccessibleName(self.tr("Panel of the pixel"))
        self.stage_combo.setToolTip(self.tr("Whose pixels x and y count"))
        self.field = QLineEdit(self)
        self.field.setObjectName("pixelField")
        self.field.setAccessibleName(self.tr("Pixel x, y"))
        self.field.setToolTip(
            self.tr("Column and row, from 0; type another pixel, Up and Down go to its neighbours")
        )
        self.field.setFont(tabular(self.field.font()))
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("00000, 00000") + 24)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.installEventFilter(self)
        GivingUp(self.field, self._give_up)
        self.pin = QToolButton(self)
        self.pin.setObjectName("pinPixel")
        self.pin.setIcon(icon("crosshair"))
        self.pin.setCheckable(True)
        self.pin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pin.setAccessibleName(self.tr("Pin the pixel"))
        self.pin.setToolTip(self.tr("Keep this pixel when the mouse moves on (click in a panel)"))
        self.channel_combo = QComboBox(self)
        self.channel_combo.setObjectName("pixelChannel")
        self.channel_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.channel_combo.setAccessibleName(self.tr("Channel"))
        self.channel_combo.setToolTip(self.tr("Which of the incoming channels or maps is shown"))
        self.copy_button = icon_button(
            self,
            "copyArithmetic",
            "copy",
            self.tr("Copy the arithmetic"),
            self.tr("Copy as a sentence, as plain text or as LaTeX"),
        )
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy_menu = self._copy_menu()
        self.copy_button.setMenu(self.copy_menu)
        self._reason = QLabel(self)
        self._reason.setProperty("secondary", True)

        header = QHBoxLayout()
        header.setSpacing(8)
        place = QLabel(self.tr("x, y"), self)
        place.setProperty("secondary", True)
        place.setBuddy(self.field)
        for widget in (self.stage_combo, place, self.field, self.pin, self.channel_combo):
            header.addWidget(widget)
        header.addWidget(self._reason, 1)
        header.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self.view, 1)

        self.view.moved.connect(self.explaining.move)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.stage_combo.activated.connect(self._change_stage)
        self.channel_combo.activated.connect(self.explaining.set_channel)
        self.field.editingFinished.connect(self._go)
        self.field.textEdited.connect(lambda: self._say(""))
        self.pin.toggled.connect(self._toggle_pin)
        self.explaining.changed.connect(self._show)
        document.focus_changed.connect(self._show_pixel)
        preview.changed.connect(self._show_stages)

    def set_on(self, is_on: bool) -> None:
        """Explains, or computes nothing because nobody looks."""
        self.explaining.set_on(is_on)

    def ask_for_pixel(self) -> None:
        """Goes to the field for x and y."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def reason(self) -> str:
        """What stands beside the field: why a pixel could not be taken, or that it was copied."""
        return self._reason.text()

    @property
    def sentence(self) -> str:
        """The explanation in words; "" where there is none."""
        shown = self.explaining.explained
        return "" if shown is None else self.texts.sentence(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            rows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())  # type: ignore[attr-defined]
            if rows is not None:
                self._go()
                self.explaining.move(rows, 0)
                return True
        return bool(super().eventFilter(watched, event))

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self.tr("Copy arit&hmetic"), self)
        menu.setToolTipsVisible(True)
        menu.menuAction().setStatusTip(self.tr("Copy why the pixel has its value"))
        rows = (
            ("copySentence", self.tr("Copy as a &sentence"), self.tr("As it is read aloud"),
             QKeySequence(QKeySequence.StandardKey.Copy),
             lambda shown: self.texts.sentence(shown)),
            ("copyFormula", self.tr("Copy as plain &text"),
             self.tr("All terms, for a message or a notebook"), QKeySequence("Ctrl+Alt+T"),
             lambda shown: plain_formula(shown.filtered, shown.pooled)),
            ("copyLatex", self.tr("Copy as &LaTeX"), self.tr("All terms, for a paper"),
             QKeySequence("Ctrl+Alt+L"),
             lambda shown: latex_formula(shown.filtered, shown.pooled)),
        )  # fmt: skip
        for id, text, about, key, write in rows:
            action = QAction(text, self)
            name(action, id, about)
            action.setShortcut(key)
            explain(action)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda checked=False, write=write: self._copy(write))
            menu.addAction(action)
            self.view.addAction(action)
        return menu

    def _copy(self, write: object) -> None:
        shown = self.explaining.explained
        if shown is not None:
            QGuiApplication.clipboard().setText(write(shown))  # type: ignore[operator]
            self._say(self.tr("Copied"))

    def _say(self, text: str) -> None:
        self._reason.setText(text)

    def _show(self) -> None:
        shown = self.explaining.explained
        result = self._preview.result
        message = ""
        if shown is None:
            message = said(result.error) if result is not None else ""
            message = message or self.tr("Getting ready for this computer…")
        self.view.show_explained(shown, message, self.sentence)
        self._show_channels(shown)
        self._show_stages()

    def _show_stages(self) -> None:
        result = self._preview.result
        stages = [] if result is None else list(result.stages)
        combo = self.stage_combo
        if [combo.itemData(index) for index in range(combo.count())] != stages:
            combo.clear()
            for stage in stages:
                combo.addItem(self.texts.stage_name(stage), stage)
        if result is not None:
            first = self.texts.stage_name("original", has_input=result.has_input)
            combo.setItemText(combo.findData("original"), first)
        self._show_pixel()

    def _show_pixel(self) -> None:
        at = self.explaining.focus()
        if at is None:
            return
        self.stage_combo.setCurrentIndex(self.stage_combo.findData(at.stage))
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(f"{at.column}, {at.row}")
        with QSignalBlocker(self.pin):
            self.pin.setChecked(self._document.focus is not None and at.pinned)

    def _show_channels(self, shown: Explained | None) -> None:
        count = 1 if shown is None else shown.channels
        combo = self.channel_combo
        combo.setVisible(count > 1)
        if shown is None or count == 1:
            return
        names = [self.texts.channel_name(shown, channel) for channel in range(min(count, 512))]
        if [combo.itemText(index) for index in range(combo.count())] != names:
            combo.clear()
            combo.addItems(names)
        combo.setCurrentIndex(shown.channel)

    def _change_stage(self) -> None:
        self.explaining.change_stage(self.stage_combo.currentData())

    def _toggle_pin(self, is_pinned: bool) -> None:
        at = self.explaining.focus()
        if at is not None:
            pinned = Focus(at.stage, at.row, at.column, pinned=True)
            self._document.set_focus(pinned if is_pinned else None)

    def _give_up(self) -> None:
        self._say("")
        self._show_pixel()

    def _go(self) -> None:
        """Pins the pixel that was typed; what cannot be read stays, with the reason beside it."""
        at, result = self.explaining.focus(), self._preview.result
        if not self.field.isModified() or at is None or result is None:
            return
        rows, columns = result.stages[at.stage].shape
        place = typed_place(self.field.text())
        if place is None:
            self._say(self.tr("Two whole numbers are needed, x and y, such as 120, 88"))
        elif not (0 <= place[1] < rows and 0 <= place[0] < columns):
            self._say(self.tr("x goes from 0 to {0}, y to {1}").format(columns - 1, rows - 1))
        else:
            self._say("")
            self.field.setModified(False)
            self.explaining.go_to(at.stage, place[1], place[0])
            self._show_pixel()
