"""The page of "Learn" that learns a bank of filters which tells one label from the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.dataset import Dataset
from core.image import Image
from core.learning.bank_shape import bank_layer
from core.recipe_edits import layer_inserted, layer_replaced
from core.sentences import Sentence
from gui.editors.choice import Choice
from gui.editors.spin_fields import WholeField
from gui.learning.example_view import ExampleView
from gui.learning.example_work import Example, example_steps
from gui.learning.filter_list import FilterList
from gui.learning.labels_fields import LabelsFields
from gui.learning.labels_header import LabelsHeader
from gui.learning.labels_loss import LabelsLoss
from gui.learning.labels_texts import bank_text, shown_filters
from gui.learning.labels_work import LabelsWork, Wanted
from gui.marking import mark
from gui.panels.asking import Asking
from gui.sentences import said

if TYPE_CHECKING:
    from gui.panels.studies import StudyPlace

GAP = 12
PLOT, EXAMPLE, FILTERS = 170, 110, 120
"""Pixels of width that each needs; where there are less, the example goes first, then the plot."""
WITH, WITHOUT, WINDOW = "with", "without", "window"


class LabelsPage(QWidget):
    """Settings, filters, an example at work and the loss; above them what is done with them."""

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelsPage")
        self._place = place
        self._document = place.document
        self._is_on = False
        self._known: Dataset | None = None
        self._fault = ""
        self.work = LabelsWork(place.collection, place.worker, self)
        self._asking = Asking(place.worker, "learn example", self)
        self.header = LabelsHeader()
        self.label = self.header.label
        self.fields = LabelsFields(self)
        self.filters = FilterList(self)
        self.view = ExampleView(self)
        self.plot = LabelsLoss(self)
        self._make_example_fields()
        self._make_body()
        self.fields.changed.connect(self.begin)
        self.fields.pace_changed.connect(self._change_pace)
        self.fields.refused.connect(self._refuse)
        self.label.currentIndexChanged.connect(self.begin)
        self.example.currentIndexChanged.connect(self._ask_example)
        self.item.valueChanged.connect(self._ask_example)
        self.filters.chosen.connect(self._ask_example)
        self.plot.pointed.connect(self._show_note)
        self.work.changed.connect(self._show)
        self.work.failed.connect(place.preview.failed)
        self._asking.answered.connect(self._show_example)
        self._asking.failed.connect(self._refuse_example)
        place.preview.cancel_asked.connect(self.work.pause)
        place.collection.changed.connect(self._take_dataset)
        place.document.image_changed.connect(self._ask_example)
        place.document.recipe_changed.connect(self._show_layer)
        self.header.toggled.connect(self.toggle)
        self.header.stepped.connect(self.step)
        self.header.reset.connect(self.begin)
        self.header.taken.connect(lambda replaces: self.take(replaces=replaces))
        self.header.pace_changed.connect(lambda: self.work.set_pace(self.header.pace))
        self.work.set_pace(self.header.pace)
        self._show_layer()
        self._show()

    def set_on(self, is_on: bool) -> None:
        """Shows and follows; off, only a training that was set going goes on, unwatched."""
        self._is_on = is_on
        if is_on:
            self._take_dataset()
        else:
            self._asking.drop()

    def begin(self) -> None:
        """Random filters, in place of all that was learned."""
        self._fault = ""
        if self._place.collection.dataset is not None and self.label.currentIndex() >= 0:
            self.work.begin(self._wanted())

    def toggle(self) -> None:
        """Learns, or pauses."""
        if self.work.is_busy:
            self.work.pause()
        else:
            self._fault = ""
            self.work.go_on(self._wanted())

    def step(self) -> None:
        """Learns from one batch."""
        self._fault = ""
        self.work.go_on(self._wanted(), 1)

    def take(self, *, replaces: bool) -> None:
        """Makes the filters a layer: in place of the selected one, or behind it."""
        bank = self.work.bank
        if bank is None:
            return
        try:
            layer = bank_layer(
                bank.shape, bank.state.at.values, bank.items.unit, name=self.tr("Learned")
            )
            index = self._document.layer_index
            change = layer_replaced if replaces else layer_inserted
            recipe = change(self._document.recipe, index, layer)
        except ValueError as error:
            self._refuse(said(error))
            return
        selected = index + (not replaces), self.filters.number
        self._document.edit(self.tr("Take learned layer"), recipe, selected=selected)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share()

    def _share(self) -> None:
        """Leaves out what has no room: the loss and the example are told in words too."""
        others = FILTERS + PLOT + EXAMPLE + 3 * GAP
        self.fields.arrange(self.width() - others)
        room = self.width() - self.fields.minimumWidth() - FILTERS - GAP
        has_plot = room >= PLOT + GAP
        has_example = room >= PLOT + EXAMPLE + 2 * GAP
        self.plot.setVisible(has_plot)
        for part in (self.view, self.example, self.item):
            part.setVisible(has_example)

    def _make_example_fields(self) -> None:
        self.example = Choice(self)
        self.example.setObjectName("labelsExampleChoice")
        self.example.setAccessibleName(self.tr("Example"))
        self.example.setToolTip(
            self.tr("Which picture the chosen filter is shown on; items are of those held out")
        )
        self.example.add(WITH, self.tr("Item with the label"))
        self.example.add(WITHOUT, self.tr("Item without it"))
        self.example.add(WINDOW, self.tr("Picture of the window"))
        self.example.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.example.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.item = WholeField(1, 1, self)
        self.item.setObjectName("labelsExampleItem")
        self.item.setAccessibleName(self.tr("Number of the example"))
        self.item.setToolTip(self.tr("Which of the items held out is shown"))
        self.item.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _make_body(self) -> None:
        self.note = QLabel(self)
        self.note.setObjectName("labelsNote")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.note.setMaximumHeight(4 * self.note.fontMetrics().lineSpacing() + 2)
        body = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.fields)
        row.addWidget(self.filters, 4)
        row.addWidget(self.view, 3)
        row.addWidget(self.plot, 5)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.example)
        foot.addWidget(self.item)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(body)

    def _make_empty(self) -> QWidget:
        """What stands there without a dataset that has labels."""
        empty = QWidget(self)
        self.empty_text = QLabel(empty)
        self.empty_text.setObjectName("labelsEmpty")
        self.empty_text.setProperty("secondary", True)
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.gallery_button = QPushButton(self.tr("Show the gallery"), empty)
        self.gallery_button.setObjectName("labelsGallery")
        self.gallery_button.setToolTip(self.tr("Show the gallery, where datasets are opened"))
        self.gallery_button.clicked.connect(self._show_gallery)
        self.sample_button = QPushButton(self.tr("Open the sample"), empty)
        self.sample_button.setObjectName("labelsSample")
        self.sample_button.setToolTip(
            self.tr("Open a small dataset drawn by the project: shoes, shirts, bags, trousers")
        )
        self.sample_button.clicked.connect(self._open_sample)
        column = QVBoxLayout(empty)
        column.addStretch(1)
        column.addWidget(self.empty_text)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.sample_button)
        buttons.addWidget(self.gallery_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        return empty

    def _open_sample(self) -> None:
        from core.files.clothes import clothes_dataset

        self._place.collection.set_dataset(clothes_dataset())

    def _show_gallery(self) -> None:
        action = self.window().findChild(QAction, "actionGallery")
        if action is not None:
            action.setChecked(True)

    def _wanted(self) -> Wanted:
        return Wanted(self.label.currentIndex(), self.fields.plan(), self.fields.training())

    def _take_dataset(self) -> None:
        """Another dataset: nothing of the old one is kept."""
        dataset = self._place.collection.dataset
        if dataset is self._known and (dataset is None or self.work.bank is not None):
            self._show()
            return
        if dataset is not self._known:
            self._asking.drop()
            self.work.forget()
            self._known = dataset
            with QSignalBlocker(self.label):
                self.label.clear()
                for index, text in enumerate(() if dataset is None else dataset.label_names):
                    self.label.add(str(index), said(text) if isinstance(text, Sentence) else text)
                self.label.setCurrentIndex(0 if self.label.count() else -1)
        if self._is_on and self._has_labels and not self.work.is_busy:
            self.begin()
        self._show()

    @property
    def _has_labels(self) -> bool:
        dataset = self._place.collection.dataset
        return dataset is not None and dataset.labels.size > 0

    def _change_pace(self) -> None:
        """Another rate or number of epochs: the training under way takes it over."""
        bank = self.work.bank
        if self.work.is_running:
            self.work.hurry(self._wanted())
        elif bank is not None and bank.state.trouble:
            self.begin()
        self._fault = ""
        self._show()

    def _refuse(self, text: str) -> None:
        self._fault = text
        self._show_note()

    def _show(self) -> None:
        """Shows the bank as it is now."""
        bank, work = self.work.bank, self.work
        self._stack.setCurrentIndex(int(self._has_labels))
        self.header.setEnabled(self._has_labels)
        is_over = bank is None or bool(bank.state.trouble)
        self.header.show_work(
            is_running=work.is_running,
            can_run=work.is_busy or not is_over,
            can_step=not work.is_busy and not is_over,
            can_take=bank is not None,
        )
        if not self._is_on:
            return
        if not self._has_labels:
            self._say_why_empty()
            return
        self.filters.show_filters([] if bank is None else shown_filters(bank))
        self.plot.show_state(None if bank is None else bank.state)
        self._show_note()
        self._show_layer()
        self._ask_example()

    def _say_why_empty(self) -> None:
        if self._place.collection.dataset is None:
            text = self.tr("Filters are learned from a dataset with labels. None is open.")
        else:
            text = self.tr("The dataset that is open has no labels, so there is nothing to learn.")
        self.empty_text.setText(text)
        has_gallery = self.window().findChild(QAction, "actionGallery") is not None
        self.gallery_button.setVisible(has_gallery)

    def _show_note(self) -> None:
        bank = self.work.bank
        is_error = True
        if self._fault or self.work.refusal:
            text = self._fault or said(self.work.refusal)
        elif bank is None:
            text, is_error = self.tr("Reading the items…") if self.work.is_busy else "", False
        elif words := self.plot.words():
            text, is_error = words, False
        else:
            text, is_error = bank_text(bank, self._wanted()), bool(bank.state.trouble)
        if text != self.note.text():
            self.note.setText(text)
            self.note.setToolTip(text)
        mark(self.note, error=is_error)

    def _show_layer(self) -> None:
        """Says which layer would be replaced."""
        self.header.show_layer(self._document.layer_index + 1)

    def _ask_example(self) -> None:
        """Filters the example with the chosen filter as it is now."""
        bank = self.work.bank
        if not self._is_on or bank is None:
            self.view.show_example(None)
            return
        choice, items = self.example.choice(), bank.items
        self.item.setEnabled(choice != WINDOW)
        if choice == WINDOW:
            image = self._document.image
        else:
            side = items.held_out[items.target[items.held_out] == (choice == WITH)]
            with QSignalBlocker(self.item):
                self.item.setRange(1, side.size)
            image = Image(items.pixels[side[self.item.value() - 1]])
        try:
            layer = bank_layer(
                bank.shape, bank.state.at.values, bank.items.unit,
                only=min(self.filters.number, bank.shape.count - 1),
            )  # fmt: skip
        except ValueError as error:
            self._refuse_example(error)
            return
        self._asking.ask(example_steps(layer, image))

    def _show_example(self, example: Example) -> None:
        self.view.show_example(example)

    def _refuse_example(self, error: BaseException) -> None:
        if isinstance(error, (ValueError, OSError, MemoryError)):
            self.view.show_example(None, said(error))
        else:
            self._place.preview.failed.emit(error)
