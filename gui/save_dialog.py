"""The dialog before a result is saved: the kind of file, what it loses, and under which name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.display import Appearance, Extent
from core.files.result_files import Measured, measure_steps
from core.files.saving import kinds_of, options_from_json, options_to_json
from core.image import Image
from core.recipe import Recipe
from core.trace import Progress
from gui import settings
from gui.save_options import SaveOptionsForm
from gui.save_texts import SaveTexts
from gui.worker import Job, Worker

PAUSE_MILLISECONDS = 120
"""Changes that follow each other faster, as those of a slider, are counted once."""

CARD_MARGIN = 12
NARROWEST = 600


@dataclass(frozen=True, eq=False)
class Wanted:
    """The result that is to be saved. `maps`: those of the kernel's picture, counted from 0.

    `found`: the range of their values, if it is known. `view`: how the panel shows it. `source`:
    the file of the open picture.
    """

    image: Image
    recipe: Recipe
    layer: int
    stage: str
    maps: tuple[int, ...]
    view: Appearance
    method: str
    found: Extent | None = None
    source: Path | None = None


class SaveDialog(QDialog):
    """Asks how a result is saved, without blocking; `chosen` carries path, options and maps.

    The clipped pixels are counted over the whole result in the background, which can be stopped.
    """

    chosen = Signal(object, object, object)

    def __init__(
        self, title: str, name: str, wanted: Wanted, worker: Worker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("saveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._wanted = wanted
        self._worker = worker
        self._texts = SaveTexts(self)
        self._job: Job | None = None
        self._measured: Measured | None = None
        self._found = wanted.found
        options = options_from_json(settings.read(settings.SAVE_OPTIONS))
        options = replace(options, mapping=replace(options.mapping, view=wanted.view))
        self.form = SaveOptionsForm(options, self)
        self._build(_folder(wanted.source) / f"{name}{options.file_kind.suffixes[0]}")
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._measure)
        self.form.changed.connect(self._options_changed)
        self.form.refused.connect(self._show_problem)
        self.path_field.textEdited.connect(self._show_place)
        self.path_field.editingFinished.connect(self._follow_suffix)
        self._show_options()
        self._show_place()
        self._measure()

    @property
    def measured(self) -> Measured | None:
        """What is known of the file that the present options make."""
        return self._measured

    def path(self) -> Path | None:
        """The file that is asked for, its suffix one that the options can write; None: no name."""
        text = self.path_field.text().strip()
        if not text or os.path.basename(text) in ("", ".", ".."):  # noqa: PTH119
            return None
        found = Path(os.path.expanduser(text))  # noqa: PTH111 - Path's raises for unknown users
        if not found.is_absolute():
            found = _folder(self._wanted.source) / found
        kind = self.form.options.file_kind
        if found.suffix.lower() not in kind.suffixes:
            found = found.with_name(found.name + kind.suffixes[0])
        return found

    def maps(self) -> Sequence[int] | None:
        """All maps for exact files, else those of the kernel's picture."""
        return None if self.form.options.is_exact else self._wanted.maps

    # Building.

    def _build(self, path: Path) -> None:
        self.path_field = QLineEdit(str(path), self)
        self.path_field.setObjectName("savePath")
        self.path_field.setAccessibleName(self.tr("File"))
        self.path_field.setToolTip(self.tr("Where the result is saved"))
        self.path_field.setMinimumWidth(320)
        browse = QPushButton(self.tr("&Browse…"), self)
        browse.setAccessibleName(self.tr("Browse for a folder and a name"))
        browse.setToolTip(self.tr("Choose the folder and the name"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        file_row = QHBoxLayout()
        file_row.setSpacing(12)
        self._file_label = QLabel(self.tr("Fi&le"), self)
        self._file_label.setBuddy(self.path_field)
        for widget in (self._file_label, self.path_field, browse):
            file_row.addWidget(widget, 1 if widget is self.path_field else 0)
        self._place = QLabel(self)
        self._place.setObjectName("savePlace")
        self._place.setProperty("error", True)
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)

        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(
            self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save_button.setDefault(True)
        # The main button is bold, which Qt leaves out of its width.
        self.save_button.setMinimumWidth(self.save_button.sizeHint().width() + 12)
        self.save_button.setToolTip(self.tr("Write the file"))
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setToolTip(self.tr("Close without saving"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(self._facts())
        layout.addLayout(file_row)
        layout.addWidget(self._place)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._align()

    def _facts(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        form = QFormLayout(card)
        form.setContentsMargins(CARD_MARGIN, 10, CARD_MARGIN, 10)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        self._facts_labels: dict[str, QLabel] = {}
        self._names: list[QLabel] = []
        self._clipped_name = self.tr("Clipped")
        for key, text in (
            ("size", self.tr("Picture and file")),
            ("range", self.tr("Values")),
            ("lost", self.tr("Lost")),
            ("clipped", self._clipped_name),
        ):
            label = QLabel("…", card)
            label.setObjectName(f"save-{key}")
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts_labels[key] = label
            name = QLabel(text, card)
            name.setProperty("secondary", True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._names.append(name)
            form.addRow(name, label)
        self._bar = QProgressBar(card)
        self._bar.setAccessibleName(self.tr("Counting the clipped pixels"))
        self._bar.setTextVisible(False)
        self._stop = QToolButton(card)
        self._stop.setObjectName("saveStop")
        self._stop.setProperty("field", True)
        self._stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop.clicked.connect(self._toggle_counting)
        self._counting = QWidget(card)
        row = QHBoxLayout(self._counting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        form.addRow(self._counting)
        self._facts_form = form
        self._card = card
        return card

    def _align(self) -> None:
        """All names in one column, so that what they name begins on one edge."""
        names = [*self.form.labels, self._file_label]
        widest = max(
            *(label.sizeHint().width() for label in names),
            *(label.sizeHint().width() + CARD_MARGIN for label in self._names),
        )
        for label in names:
            label.setFixedWidth(widest)
        for label in self._names:
            label.setFixedWidth(widest - CARD_MARGIN)

    def _fit(self) -> None:
        """Makes room for what is shown: Qt asks wrapped lines for no height."""
        layout = self.layout()
        for inner in (self.form, self._card):  # else each hears of its own lines only later
            inner.layout().activate()
            inner.updateGeometry()
        layout.activate()
        width = max(NARROWEST, layout.totalMinimumSize().width())
        wide = max(width, self.width() if self.isVisible() else width)
        self.setMinimumSize(width, layout.totalHeightForWidth(wide))

    # Showing.

    def _options_changed(self) -> None:
        self._measured = None
        self._show_options()
        self._drop()
        self._soon.start()

    def _show_options(self) -> None:
        options = self.form.options
        current = Path(self.path_field.text())
        if kinds_of(current.suffix) and current.suffix.lower() not in options.file_kind.suffixes:
            self.path_field.setText(str(current.with_suffix(options.file_kind.suffixes[0])))
        self._show_facts()
        self._show_place()

    def _show_facts(self, problem: str = "") -> None:
        options, measured = self.form.options, self._measured
        is_counting = self._job is not None or self._soon_is_due()
        clipped = self.tr("counting…") if is_counting else self.tr("not counted")
        size = "…"
        if measured is not None:
            clipped = self._texts.clipped(measured.clipping, is_exact=options.is_exact)
            pages = measured.shape[0] if options.is_exact else 1
            size = self._texts.size(measured, pages=pages)
        texts = {
            "size": size,
            "range": self._texts.range(options, measured),
            "lost": self._texts.lost(options, measured),
            "clipped": problem or clipped,
        }
        for key, text in texts.items():
            self._facts_labels[key].setText(text)
        self.save_button.setAccessibleDescription(f"{self._clipped_name}: {texts['clipped']}")
        is_clipping = measured is not None and measured.clipping.clipped > 0
        label = self._facts_labels["clipped"]
        label.setProperty("error", bool(problem) or is_clipping)
        label.style().unpolish(label)
        label.style().polish(label)
        self._bar.setVisible(measured is None and is_counting)
        self._facts_form.setRowVisible(self._counting, measured is None)
        text = self.tr("Stop counting") if is_counting else self.tr("Count")
        self._stop.setText(text)
        self._stop.setAccessibleName(text)
        self._stop.setToolTip(self.tr("Count the pixels that the file would cut off"))
        self._fit()

    def _show_problem(self, text: str) -> None:
        if text:
            self._facts_labels["clipped"].setText(text)
            self._fit()
        else:
            self._show_facts()

    def _show_place(self) -> None:
        """Says in place what stands at the path already; asked about once, when saving."""
        path = self.path()
        self.save_button.setEnabled(path is not None)
        if path is not None and self._is_source(path):
            note = self.tr("This is the file of the open picture.")
        elif path is not None and _is_taken(path):
            note = self.tr("{0} exists already.").format(path.name)
        else:
            note = ""
        self._place.setText(note)
        self.path_field.setAccessibleDescription(note)
        self._place.setVisible(bool(note))
        self._fit()

    def _follow_suffix(self) -> None:
        """A typed suffix of another kind chooses that kind."""
        kinds = kinds_of(Path(self.path_field.text().strip()).suffix)
        if kinds and self.form.options.file_kind not in kinds:
            index = self.form.kind.findData(kinds[-1].name)
            self.form.kind.setCurrentIndex(index)
        self._show_place()

    # Counting.

    def _soon_is_due(self) -> bool:
        return hasattr(self, "_soon") and self._soon.isActive()

    def _toggle_counting(self) -> None:
        if self._job is not None or self._soon.isActive():
            self._soon.stop()
            self._drop()
            self._show_facts()
        else:
            self._measure()

    def _measure(self) -> None:
        self._drop()
        wanted = self._wanted
        self._bar.setRange(0, 0)
        self._job = self._worker.start(
            "measure",
            Job(
                measure_steps(
                    wanted.recipe,
                    wanted.image,
                    wanted.layer,
                    wanted.stage,
                    options=self.form.options,
                    maps=self.maps(),
                    found=None if self.form.options.is_exact else self._found,
                    method=wanted.method,
                ),
                self._show_measured,
                self._not_measured,
                self._show_progress,
            ),
        )
        self._show_facts()

    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _show_measured(self, measured: Measured) -> None:
        self._job = None
        self._measured = measured
        self._found = measured.found or self._found
        self._show_facts()

    def _not_measured(self, error: BaseException) -> None:
        self._job = None
        self._show_facts(str(error) or self.tr("there is not enough memory"))

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None

    # Saving.

    def _is_source(self, path: Path) -> bool:
        source = self._wanted.source
        try:
            return source is not None and path.samefile(source)
        except (OSError, ValueError):
            return False

    def _browse(self) -> None:
        path = self.path() or _folder(self._wanted.source) / "image"
        dialog = QFileDialog(self, self.windowTitle(), str(path.parent))
        dialog.setObjectName("saveBrowser")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # What stands there is asked about once, when Save is pressed.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        patterns = " ".join(f"*{suffix}" for suffix in self.form.options.file_kind.suffixes)
        dialog.setNameFilters([f"{self.form.kind.currentText()} ({patterns})"])
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._browsed)
        dialog.open()

    def _browsed(self, path: str) -> None:
        self.path_field.setText(path)
        self._follow_suffix()

    def _save(self) -> None:
        path = self.path()
        if path is None:
            return
        if _is_taken(path):
            self._ask_to_replace(path)
        else:
            self._give(path)

    def _ask_to_replace(self, path: Path) -> None:
        box = QMessageBox(self)
        box.setObjectName("replaceDialog")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Replace file"))
        if self._is_source(path):
            box.setText(
                self.tr("{0} is the file of the open picture. Replace it by the result?").format(
                    path.name
                )
            )
            box.setInformativeText(
                self.tr("The picture stays open, but its file will be gone for good.")
            )
        else:
            box.setText(self.tr("{0} exists already. Replace it?").format(path.name))
        replace_button = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)

        def answered() -> None:
            is_to_replace = box.clickedButton() is replace_button
            box.deleteLater()
            if is_to_replace:
                self._give(path)

        box.finished.connect(answered)
        box.open()

    def _give(self, path: Path) -> None:
        options = self.form.options
        settings.write(settings.SAVE_OPTIONS, options_to_json(options))
        settings.write(settings.IMAGE_FOLDER, str(path.parent))
        maps = self.maps()
        self.accept()
        self.chosen.emit(path, options, maps)

    def done(self, result: int) -> None:
        self._soon.stop()
        self._drop()
        super().done(result)


def _is_taken(path: Path) -> bool:
    """Something stands there; where that cannot be known, writing tells what is wrong."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _folder(source: Path | None) -> Path:
    """Where the last file was saved or opened, or where the open picture lies."""
    known = settings.read(settings.IMAGE_FOLDER)
    if known:
        return Path(known)
    if source is not None:
        return source.absolute().parent
    location = QStandardPaths.StandardLocation.PicturesLocation
    return Path(QStandardPaths.writableLocation(location) or Path.home())
