"""The dialog before a result is saved: the kind of file, what it loses, and under which name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from core.files.result_files import Measured
from core.files.saving import options_from_json, options_to_json
from gui import settings
from gui.save_facts import MARGIN, SaveFacts
from gui.save_options import SaveOptionsForm
from gui.save_place import SavePlace
from gui.save_wanted import Wanted
from gui.worker import Worker

NARROWEST = 600


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
        options = options_from_json(settings.read(settings.SAVE_OPTIONS))
        options = replace(options, mapping=replace(options.mapping, view=wanted.view))
        self.form = SaveOptionsForm(options, self)
        self.facts = SaveFacts(wanted, worker, self)
        self.place = SavePlace(name, options.file_kind, wanted.source, worker, self)
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
        for widget in (self.form, self.facts, self.place):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._align()
        self.form.changed.connect(self._options_changed)
        self.form.refused.connect(self.facts.show_problem)
        self.facts.changed.connect(self._show_facts)
        self.place.changed.connect(self.fit)
        self.place.edited.connect(self._show_place)
        self.place.kind_named.connect(self._choose_kind)
        self._show_place()
        self.facts.show_options(options, at_once=True)

    @property
    def measured(self) -> Measured | None:
        """What is known of the file that the present options make."""
        return self.facts.measured

    def fit(self) -> None:
        """Makes room for what is shown: Qt asks wrapped lines for no height."""
        layout = self.layout()
        for inner in (self.form, self.facts, self.place):
            # Else each hears of its own lines only later.
            inner.layout().activate()
            inner.updateGeometry()
        layout.activate()
        width = max(NARROWEST, layout.totalMinimumSize().width())
        wide = max(width, self.width() if self.isVisible() else width)
        self.setMinimumSize(width, layout.totalHeightForWidth(wide))

    def done(self, result: int) -> None:
        self.facts.stop()
        self.place.stop()
        super().done(result)

    def _align(self) -> None:
        """All names in one column, so that what they name begins on one edge."""
        names = [*self.form.labels, self.place.label]
        widest = max(
            *(label.sizeHint().width() for label in names),
            *(label.sizeHint().width() + MARGIN for label in self.facts.names),
        )
        for label in names:
            label.setFixedWidth(widest)
        for label in self.facts.names:
            label.setFixedWidth(widest - MARGIN)

    def _options_changed(self) -> None:
        options = self.form.options
        self.facts.show_options(options)
        self.place.show_kind(options.file_kind)

    def _show_facts(self) -> None:
        self.save_button.setAccessibleDescription(self.facts.spoken)
        self.fit()

    def _show_place(self) -> None:
        self.save_button.setEnabled(self.place.path() is not None)

    def _choose_kind(self, name: str) -> None:
        self.form.kind.setCurrentIndex(self.form.kind.findData(name))

    def _save(self) -> None:
        self.place.ask(self, self._give)

    def _give(self, path: Path) -> None:
        options = self.form.options
        settings.write(settings.SAVE_OPTIONS, options_to_json(options))
        settings.write(settings.IMAGE_FOLDER, str(path.parent))
        self.accept()
        self.chosen.emit(path, options, self._wanted.maps_for(options))
