"""The recipe as source code for a library: shown, copied and saved."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.export.script import ExportError
from core.export.targets import TARGETS, recipe_source
from core.files.atomic import atomic_write
from core.recipe import Recipe
from core.trace import Progress
from gui import settings
from gui.document import Document
from gui.editors.choice import Choice
from gui.icons import icon
from gui.marking import mark
from gui.panels.code_colours import CodeHighlighter
from gui.replacing import ask_to_replace
from gui.sentences import said
from gui.worker import Job, Worker

MOST_SHOWN = 3000
"""Lines in view; what is copied and saved has all."""
MOST_AT_ONCE = 8192
"""Weights whose source is written before the next event; more are written behind."""


class CodeView(QFrame):
    """Source code of the recipe, live while it is shown; a refusal stands in its place."""

    def __init__(self, document: Document, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeView")
        self.setAccessibleName(self.tr("Code"))
        self._document = document
        self._worker = worker
        self._is_on = False
        self._shown: tuple[Recipe, str] | None = None
        self._job: Job | None = None
        self._dialog: QFileDialog | None = None
        self._box: QMessageBox | None = None
        self.source = ""
        self.target = Choice(self)
        self.target.setObjectName("codeTarget")
        self.target.setAccessibleName(self.tr("Library of the code"))
        self.target.setToolTip(self.tr("The library that the recipe is written for"))
        self.target.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for row in TARGETS.values():
            self.target.add(row.name, row.label, detail=", ".join(row.needs))
        self.target.show_choice(settings.read(settings.CODE_TARGET))
        self._note = QLabel(self)
        self._note.setObjectName("codeNote")
        self._note.setProperty("secondary", True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy_button = self._button("copyCode", "copy", self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the code"))
        self.copy_button.setToolTip(self.tr("Copy the whole script"))
        self.save_button = self._button("saveCode", "save", self.tr("Save as…"))
        self.save_button.setAccessibleName(self.tr("Save the code"))
        self.save_button.setToolTip(self.tr("Save the script as a file that runs by itself"))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("codeText")
        self.text.setAccessibleName(self.tr("Source code of the recipe"))
        self.text.setToolTip(self.tr("apply(image) computes what the recipe does"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(self.fontInfo().pixelSize())
        self.text.setFont(fixed)
        # A stylesheet's font for all would take the place of one that is only set.
        self.text.setStyleSheet(f'font-family: "{fixed.family()}";')
        self._highlighter = CodeHighlighter(self.text.document())
        self.refusal = QLabel(self)
        self.refusal.setObjectName("codeRefusal")
        self.refusal.setProperty("error", True)
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refusal.hide()
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self.target)
        header.addWidget(self._note, 1)
        header.addWidget(self.copy_button)
        header.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 2)
        layout.setSpacing(6)
        layout.addLayout(header)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.refusal, 1)
        self.target.currentIndexChanged.connect(self._choose)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.ask_to_save)
        document.recipe_changed.connect(self._refresh)

    def set_on(self, is_on: bool) -> None:
        """Shows or hides the code; hidden, none is written."""
        self._is_on = is_on
        self._refresh()

    def copy(self) -> None:
        """Puts the whole script on the clipboard."""
        if self.source:
            QGuiApplication.clipboard().setText(self.source)
            self._say(self.tr("The code was copied"))

    def ask_to_save(self) -> None:
        """Asks, without blocking, where the script is to be saved."""
        if not self.source:
            return
        recipe = self._document.recipe_path
        name = "recipe" if recipe is None else recipe.name.split(".")[0]
        dialog = QFileDialog(self.window(), self.tr("Save code"))
        dialog.setObjectName("saveCodeDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Python (*.py)"))
        dialog.setDefaultSuffix("py")
        # What stands there is asked about when it is known to stand there: see `_write`.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(settings.read(settings.RECIPE_FOLDER))
        dialog.selectFile(f"{name}.py")
        source = self.source

        def save(path: str) -> None:
            settings.write(settings.RECIPE_FOLDER, str(Path(path).parent))
            self.save(Path(path), source)

        dialog.fileSelected.connect(save)
        dialog.open()

    def save(self, path: Path, source: str) -> None:
        """Writes a script in the background; asks before it replaces a file."""
        self._write(path, source, overwrite=False)

    def _write(self, path: Path, source: str, *, overwrite: bool) -> None:
        def steps() -> Generator[Progress, None, None]:
            yield Progress(0, 0)
            with atomic_write(path, overwrite=overwrite) as file:
                file.write(source.encode())

        def failed(error: BaseException) -> None:
            if isinstance(error, FileExistsError) and not overwrite:
                ask_to_replace(
                    self.window(), path, lambda: self._write(path, source, overwrite=True)
                )
                return
            reason = said(error) if isinstance(error, OSError) else repr(error)
            self._say(self.tr("{0} was not saved: {1}").format(path.name, reason), is_error=True)

        def done(_: object) -> None:
            self._say(self.tr("{0} was saved").format(path.name))

        self._worker.start("files", Job(steps(), done, failed))

    def _choose(self) -> None:
        settings.write(settings.CODE_TARGET, self.target.choice())
        self._refresh()

    def _refresh(self) -> None:
        """Writes the code anew where it is looked at and is not of the present recipe."""
        wanted = self._document.recipe, self.target.choice()
        if not self._is_on or wanted == self._shown:
            return
        self._shown = wanted
        if self._job is not None:
            self._job.drop()
            self._job = None
        if sum(k.weights.size for layer in wanted[0].layers for k in layer.kernels) > MOST_AT_ONCE:
            self._write_behind(*wanted)
            return
        try:
            self._show(recipe_source(*wanted))
        except ExportError as error:
            self._refuse(error)

    def _write_behind(self, recipe: Recipe, target: str) -> None:
        self._enable(False)
        self._say(self.tr("Writing…"))

        def steps() -> Generator[Progress, None, str]:
            yield Progress(0, 0)
            return recipe_source(recipe, target)

        def failed(error: BaseException) -> None:
            self._job = None
            self._refuse(error)

        def done(source: str) -> None:
            self._job = None
            self._show(source)

        self._job = self._worker.start("code", Job(steps(), done, failed))

    def _show(self, source: str) -> None:
        self.source = source
        lines = source.split("\n")
        shown, more = source, len(lines) - MOST_SHOWN
        if more > 0:
            shown = "\n".join(lines[:MOST_SHOWN])
        self._replace_text(shown)
        self.text.show()
        self.refusal.hide()
        self._enable(True)
        needs = ", ".join(TARGETS[self.target.choice()].needs)
        if more > 0:
            note = self.tr("Needs {0}. Cut off here: copied and saved, it has %n more line(s)", "",
                           more)  # fmt: skip
        else:
            note = self.tr("Needs {0}")
        self._say(note.format(needs))

    def _replace_text(self, shown: str) -> None:
        """Puts new text in view and stays where the person was reading."""
        if shown == self.text.toPlainText():
            return
        bars = self.text.verticalScrollBar(), self.text.horizontalScrollBar()
        places = [bar.value() for bar in bars]
        self.text.setPlainText(shown)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def _refuse(self, error: BaseException) -> None:
        self.source = ""
        self.text.hide()
        words = said(error) if isinstance(error, ExportError) else repr(error)
        self.refusal.setText(words)
        self.refusal.setAccessibleName(words)
        self.refusal.show()
        self._enable(False)
        self._say(self.tr("The recipe cannot be written for this library"))

    def _enable(self, has_source: bool) -> None:
        self.copy_button.setEnabled(has_source)
        self.save_button.setEnabled(has_source)

    def _say(self, words: str, *, is_error: bool = False) -> None:
        mark(self._note, error=is_error, secondary=not is_error)
        self._note.setText(words)
        self._note.setToolTip(words)

    def _button(self, name: str, picture: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("field", True)
        button.setIcon(icon(picture))
        button.setText(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
