"""The row above the gallery: which response, in what order, of which label, shown how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from core.dataset import NO_LABEL, Dataset
from core.short_numbers import short_number
from core.study.ranking import MAXIMUM, MEAN, SHARE, labelled
from gui.collection import FILE, FOLDER, SAMPLE
from gui.editors.number_field import NumberField
from gui.elided_label import ElidedLabel
from gui.gallery.texts import label_name
from gui.icons import icon
from gui.marking import mark
from gui.panels.study_header import choose
from gui.sentences import counted

STRONGEST, WEAKEST, UNSORTED = "strongest", "weakest", "file"
ALL = "all"
ORIGINAL, RESPONSE = "original", "response"


class GalleryHeader(QWidget):
    """Choices of the gallery; `changed` when another one was made, `open_asked` with a kind."""

    changed = Signal()
    open_asked = Signal(str)
    compute_asked = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = QToolButton(self)
        self.open_button.setObjectName("galleryOpen")
        self.open_button.setIcon(icon("open"))
        self.open_button.setIconSize(QSize(16, 16))
        self.open_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.open_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.open_button.setAccessibleName(self.tr("Open a dataset"))
        self.open_button.setToolTip(self.tr("Open another dataset: a file, a folder, the sample"))
        self.open_button.setMenu(self._open_menu())
        self.measure_combo = self._combo("galleryMeasure", self.tr("Response"),
            self.tr("The number by which items are ranked"),
            [(self.tr("Mean"), MEAN), (self.tr("Maximum"), MAXIMUM),
             (self.tr("Share above"), SHARE)],
        )  # fmt: skip
        self.threshold_field = NumberField(parent=self)
        self.threshold_field.setObjectName("galleryThreshold")
        self.threshold_field.setAccessibleName(self.tr("Threshold"))
        self.threshold_field.set_hint(
            self.tr("Values of the map above this count; a number or an expression")
        )
        self.threshold_field.show_value(0.0)
        self.threshold_field.setFixedWidth(64)
        self.threshold_field.hide()
        self.stage_combo = self._combo("galleryStage", self.tr("Map"),
            self.tr("Whose values are measured: the filtered map's or the pooled one's"),
            [(self.tr("of filtered"), "filtered"), (self.tr("of pooled"), "pooled")],
        )  # fmt: skip
        choose(self.stage_combo, "pooled")
        self.order_combo = self._combo("galleryOrder", self.tr("Order"),
            self.tr("Which items stand first"),
            [(self.tr("Strongest first"), STRONGEST), (self.tr("Weakest first"), WEAKEST),
             (self.tr("As in the file"), UNSORTED)],
        )  # fmt: skip
        self.label_combo = self._combo("galleryLabel", self.tr("Label"),
            self.tr("Which items are shown; the plot and the ranking keep all"), [])  # fmt: skip
        self.look_combo = self._combo("galleryLook", self.tr("Pictures"),
            self.tr("Show the items themselves, or what the kernel makes of them"),
            [(self.tr("Originals"), ORIGINAL), (self.tr("Responses"), RESPONSE)],
        )  # fmt: skip
        self.compute_button = QToolButton(self)
        self.compute_button.setObjectName("galleryCompute")
        self.compute_button.setText(self.tr("Rank again"))
        self.compute_button.setProperty("field", True)
        self.compute_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.compute_button.setAccessibleName(self.tr("Rank again"))
        self.compute_button.setToolTip(self.tr("Begin the ranking that was cancelled again"))
        self.compute_button.hide()
        self.note = ElidedLabel(self)
        self.note.setObjectName("galleryNote")
        self.note.setProperty("secondary", True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for widget in (
            self.open_button, self.measure_combo, self.threshold_field, self.stage_combo,
            self.order_combo, self.label_combo, self.look_combo, self.compute_button,
        ):  # fmt: skip
            self._row.addWidget(widget)
        self._row.addWidget(self.note, 1)
        self.measure_combo.currentIndexChanged.connect(self._show_threshold)
        self.threshold_field.value_edited.connect(lambda _: self.changed.emit())
        self.threshold_field.refused.connect(self.refused)
        self.compute_button.clicked.connect(self.compute_asked)

    @property
    def measure(self) -> str:
        """One of MEASURES."""
        return str(self.measure_combo.currentData())

    @property
    def threshold(self) -> float:
        """What a value must exceed to count in the share."""
        return self.threshold_field.value() or 0.0

    @property
    def stage(self) -> str:
        """ "filtered" or "pooled" """
        return str(self.stage_combo.currentData())

    @property
    def unit(self) -> str:
        """The response in words."""
        stage = self.stage_combo.currentText()
        if self.measure == SHARE:
            text = self.tr("Share above {0} {1} (%)")
            return text.format(short_number(self.threshold), stage)
        return f"{self.measure_combo.currentText()} {stage}"

    @property
    def order(self) -> str:
        """STRONGEST, WEAKEST or UNSORTED."""
        return str(self.order_combo.currentData())

    @property
    def label(self) -> int | None:
        """The label whose items are shown; None for all."""
        data = self.label_combo.currentData()
        return None if data is None or data == ALL else int(data)

    @property
    def shows_responses(self) -> bool:
        """Thumbnails show what the kernel makes of the items."""
        return bool(self.look_combo.currentData() == RESPONSE)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Offers the labels of another dataset, all of them chosen."""
        self.label_combo.blockSignals(True)
        self.label_combo.clear()
        self.label_combo.addItem(self.tr("All labels"), ALL)
        if dataset is not None and dataset.labels.size:
            labels = [*range(len(dataset.label_names))]
            if (dataset.labels == NO_LABEL).any():
                labels.append(NO_LABEL)
            for label in labels:
                count = int(labelled(dataset, label).sum())
                if count:
                    text = self.tr("{0} ({1})").format(label_name(dataset, label), counted(count))
                    self.label_combo.addItem(text, label)
        self.label_combo.blockSignals(False)
        self.label_combo.setVisible(self.label_combo.count() > 1)

    def add(self, *widgets: QWidget) -> None:
        """Puts more controls at the end."""
        for widget in widgets:
            self._row.addWidget(widget)

    def say(self, text: str, *, is_error: bool = False) -> None:
        """Says what is shown, or what went wrong."""
        self.note.setText(text)
        mark(self.note, error=is_error, secondary=not is_error)

    def _show_threshold(self) -> None:
        self.threshold_field.setVisible(self.measure == SHARE)

    def _open_menu(self) -> QMenu:
        menu = QMenu(self.tr("Open a dataset"), self)
        menu.setToolTipsVisible(True)
        for kind, text, about in open_texts():
            action = menu.addAction(text)
            action.setObjectName(f"gallery-{kind}")
            action.setToolTip(about)
            action.triggered.connect(lambda checked=False, k=kind: self.open_asked.emit(k))
        return menu

    def _combo(
        self, object_name: str, spoken: str, about: str, entries: Sequence[tuple[str, object]]
    ) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(object_name)
        box.setAccessibleName(spoken)
        box.setToolTip(about)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(4)  # in a narrow strip; else all of it is seen
        for text, data in entries:
            box.addItem(text, data)
        box.currentIndexChanged.connect(self.changed)
        return box


def open_texts() -> tuple[tuple[str, str, str], ...]:
    """Where a dataset may come from: its kind, what a control says, and its tooltip."""
    return (
        (FILE, QCoreApplication.translate("Gallery", "Open dataset…"),
         QCoreApplication.translate("Gallery",
                                    "Open many pictures with labels: IDX files or npz")),
        (FOLDER, QCoreApplication.translate("Gallery", "Open folder…"),
         QCoreApplication.translate("Gallery",
                                    "Open the pictures of a folder; its sub-folders are labels")),
        (SAMPLE, QCoreApplication.translate("Gallery", "Sample: shoes, shirts, bags, trousers"),
         QCoreApplication.translate("Gallery",
                                    "400 pictures of 28 × 28 pixels, drawn by the project")),
    )  # fmt: skip
