"""In the save dialog: what is lost and clipped, counted over the whole result meanwhile."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QWidget,
)

from core.files.result_files import Measured
from core.files.saving import SaveOptions
from core.trace import Progress
from gui.marking import mark
from gui.save_texts import SaveTexts
from gui.save_wanted import Wanted
from gui.sentences import said
from gui.worker import Job, Worker

PAUSE_MILLISECONDS = 120
"""Changes that follow each other faster, as those of a slider, are counted once."""
MARGIN = 12


class SaveFacts(QFrame):
    """A card of facts about the file that options would make; `changed` when they are others."""

    changed = Signal()

    def __init__(self, wanted: Wanted, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.measured: Measured | None = None
        self.names: list[QLabel] = []
        self._wanted = wanted
        self._worker = worker
        self._options = SaveOptions()
        self._problem = ""
        self._texts = SaveTexts(self)
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._measure)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(MARGIN, 10, MARGIN, 10)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._clipped_name = self.tr("Clipped")
        self._labels = {
            key: self._add(key, text)
            for key, text in (
                ("size", self.tr("Picture and file")),
                ("range", self.tr("Values")),
                ("lost", self.tr("Lost")),
                ("clipped", self._clipped_name),
            )
        }
        self._counting = QWidget(self)
        self._bar = QProgressBar(self._counting)
        self._bar.setAccessibleName(self.tr("Counting the clipped pixels"))
        self._bar.setTextVisible(False)
        self._stop = QToolButton(self._counting)
        self._stop.setObjectName("saveStop")
        self._stop.setProperty("field", True)
        self._stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop.setToolTip(self.tr("Count the pixels that the file would cut off"))
        self._stop.clicked.connect(self._toggle)
        row = QHBoxLayout(self._counting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._form.addRow(self._counting)

    @property
    def spoken(self) -> str:
        """How many pixels are clipped, for a screen reader."""
        return f"{self._clipped_name}: {self._labels['clipped'].text()}"

    def show_options(self, options: SaveOptions, *, at_once: bool = False) -> None:
        """Counts anew for other options, after a pause."""
        self.stop()
        self._options, self.measured, self._problem = options, None, ""
        if at_once:
            self._measure()
        else:
            self._soon.start()
            self._show()

    def show_problem(self, text: str) -> None:
        """Why the last change of the options is none; "" where it is mended."""
        self._problem = text
        self._show()

    def stop(self) -> None:
        """Gives the counting up."""
        self._soon.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _add(self, key: str, text: str) -> QLabel:
        label = QLabel("…", self)
        label.setObjectName(f"save-{key}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name = QLabel(text, self)
        name.setProperty("secondary", True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.names.append(name)
        self._form.addRow(name, label)
        return label

    def _show(self) -> None:
        options, measured = self._options, self.measured
        pictures = self._wanted.pictures
        is_counting = self._job is not None or self._soon.isActive()
        clipped = self.tr("counting…") if is_counting else self.tr("not counted")
        size = "…"
        if measured is not None:
            clipped = self._texts.clipped(measured.clipping, is_exact=options.is_exact)
            size = self._texts.size(options, measured, pictures=pictures)
        self._labels["size"].setText(size)
        self._labels["range"].setText(self._texts.range(options, measured))
        self._labels["lost"].setText(self._texts.lost(options, measured, pictures=pictures))
        label = self._labels["clipped"]
        label.setText(self._problem or clipped)
        is_clipping = measured is not None and measured.clipping.clipped > 0
        mark(label, error=bool(self._problem) or is_clipping)
        self._bar.setVisible(is_counting)
        self._form.setRowVisible(self._counting, measured is None)
        text = self.tr("Stop counting") if is_counting else self.tr("Count")
        self._stop.setText(text)
        self._stop.setAccessibleName(text)
        self.changed.emit()

    def _toggle(self) -> None:
        if self._job is not None or self._soon.isActive():
            self.stop()
            self._show()
        else:
            self._measure()

    def _measure(self) -> None:
        self.stop()
        self._problem = ""
        self._bar.setRange(0, 0)
        job = Job(self._wanted.measure(self._options), self._take, self._fail, self._show_progress)
        self._job = self._worker.start("measure", job)
        self._show()

    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _take(self, measured: Measured) -> None:
        self._job = None
        self.measured = measured
        if measured.found is not None:  # it is the same for all options
            self._wanted = replace(self._wanted, found=measured.found)
        self._show()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self.show_problem(said(error) or self.tr("there is not enough memory"))
