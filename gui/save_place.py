"""In the save dialog: the file's folder and name, and what stands there already."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from core.files.saving import KINDS, FileKind, kinds_of
from core.trace import Progress
from gui import settings
from gui.replacing import ask_to_replace
from gui.worker import Job, Worker


@dataclass(frozen=True)
class Found:
    """What stands at a path: something, or even the file of the open picture."""

    is_taken: bool
    is_source: bool


class SavePlace(QWidget):
    """The path of a file to write, of one of some `kinds`. `edited` with other text; `kind_named`
    with a kind whose suffix was typed; `changed` when what stands there is known.

    The disk, which may be far away, is asked in the background.
    """

    edited = Signal()
    kind_named = Signal(str)
    changed = Signal()

    def __init__(
        self,
        name: str,
        kind: FileKind,
        source: Path | None,
        worker: Worker,
        parent: QWidget,
        kinds: Mapping[str, FileKind] = KINDS,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._kinds = kinds
        self._source = source
        self._worker = worker
        self._job: Job | None = None
        path = _folder(source) / f"{name}{kind.suffixes[0]}"
        self.field = QLineEdit(str(path), self)
        self.field.setObjectName("savePath")
        self.field.setAccessibleName(self.tr("File"))
        self.field.setToolTip(self.tr("Where the result is saved"))
        self.field.setMinimumWidth(320)
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setObjectName("saveBrowse")
        self.browse.setAccessibleName(self.tr("Browse for a folder and a name"))
        self.browse.setToolTip(self.tr("Choose the folder and the name"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.label = QLabel(self.tr("Fi&le"), self)
        self.label.setBuddy(self.field)
        self._note = QLabel(self)
        self._note.setObjectName("savePlace")
        self._note.setProperty("error", True)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._note.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setColumnStretch(1, 1)
        for column, widget in enumerate((self.label, self.field, self.browse)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._note, 1, 1, 1, 2)
        self.field.textEdited.connect(self._look_again)
        self.field.editingFinished.connect(self._follow_suffix)
        self._look_again()

    def path(self) -> Path | None:
        """The file that is asked for, its suffix one of its kind's; None where it has no name."""
        text = self.field.text().strip()
        if not text or os.path.basename(text) in ("", ".", ".."):  # noqa: PTH119
            return None
        found = Path(os.path.expanduser(text))  # noqa: PTH111 - Path's raises for unknown users
        if not found.is_absolute():
            found = _folder(self._source) / found
        if found.suffix.lower() not in self._kind.suffixes:
            found = found.with_name(found.name + self._kind.suffixes[0])
        return found

    def show_kind(self, kind: FileKind) -> None:
        """Another kind of file: a suffix of the former one changes with it."""
        self._kind = kind
        path = Path(self.field.text().strip())
        if self._kinds_of(path.suffix) and path.suffix.lower() not in kind.suffixes:
            self.field.setText(str(path.with_suffix(kind.suffixes[0])))
        self._look_again()

    def look(self, path: Path, then: Callable[[Found], None]) -> None:
        """Asks the disk what stands at a path; the newest question is answered."""
        self.stop()

        def answer(found: Found) -> None:
            self._job = None
            then(found)

        def fail(error: BaseException) -> None:
            answer(Found(False, False))  # writing tells what is wrong

        self._job = self._worker.start("place", Job(_looking(path, self._source), answer, fail))

    def ask(self, dialog: QWidget, then: Callable[[Path], None]) -> None:
        """Calls `then` with the path, once people agreed where something stands there."""
        path = self.path()
        if path is None:
            return

        def answer(found: Found) -> None:
            if found.is_taken:
                ask_to_replace(dialog, path, lambda: then(path), is_source=found.is_source)
            else:
                then(path)

        self.look(path, answer)

    def stop(self) -> None:
        """Asks no more."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _look_again(self) -> None:
        path = self.path()
        if path is None:
            self.stop()
            self._show(Path(), Found(False, False))
        else:
            self.look(path, partial(self._show, path))
        self.edited.emit()

    def _show(self, path: Path, found: Found) -> None:
        if found.is_source:
            note = self.tr("This is the file of the open picture.")
        elif found.is_taken:
            note = self.tr("{0} exists already.").format(path.name)
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.field.setAccessibleDescription(note)
        self.changed.emit()

    def _follow_suffix(self) -> None:
        kinds = self._kinds_of(Path(self.field.text().strip()).suffix)
        if kinds and self._kind not in kinds:
            self.kind_named.emit(kinds[-1].name)

    def _kinds_of(self, suffix: str) -> tuple[FileKind, ...]:
        return kinds_of(suffix, self._kinds.values())

    def _browse(self) -> None:
        path = self.path() or _folder(self._source) / "image"
        dialog = QFileDialog(self, self.window().windowTitle(), str(path.parent))
        dialog.setObjectName("saveBrowser")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # What stands there is asked about once, when Save is pressed.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        patterns = " ".join(f"*{suffix}" for suffix in self._kind.suffixes)
        dialog.setNameFilters([patterns, "*"])
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._browsed)
        dialog.open()

    def _browsed(self, path: str) -> None:
        self.field.setText(path)
        self._follow_suffix()
        self._look_again()


def _looking(path: Path, source: Path | None) -> Generator[Progress, None, Found]:
    yield Progress(0, 0)
    if not path.exists():
        return Found(False, False)
    return Found(True, source is not None and source.exists() and path.samefile(source))


def _folder(source: Path | None) -> Path:
    """Where the last file was saved or opened, or where the open picture lies."""
    known = settings.read(settings.IMAGE_FOLDER)
    if known:
        return Path(known)
    if source is not None:
        return source.absolute().parent
    location = QStandardPaths.StandardLocation.PicturesLocation
    return Path(QStandardPaths.writableLocation(location) or Path.home())
