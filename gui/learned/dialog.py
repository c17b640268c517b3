"""The dialog of learned weights: a tensor, its filters, and what is made of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.checks import RecipeError
from core.files.learned import LearnedFile, read_bank_steps
from core.files.learned_tensors import LearnedTensor
from core.learned_layers import (
    Bank,
    check_inputs,
    incoming_maps,
    kernels_of,
    with_kernels,
    with_layer_behind,
)
from core.recipe import Kernel, Recipe
from core.trace import Progress
from gui.document import Document
from gui.learned.filter_grid import FilterGrid
from gui.learned.model_page import ModelPage
from gui.learned.taking_form import TakingForm
from gui.learned.tensor_list import TensorList
from gui.message_bar import MessageBar
from gui.sentences import said
from gui.theme import make_room
from gui.worker import Job, Worker

LANE = "learned"
SIZE = 1040, 640


class LearnedDialog(QDialog):
    """Takes filters of a file into the recipe, or the whole model, as one edit that is undone.

    What is wrong is said in place, and nothing is changed. `failed`: an unexpected error.
    """

    failed = Signal(object)

    def __init__(
        self, file: LearnedFile, document: Document, worker: Worker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("learnedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Learned filters of {0}").format(file.path.name))
        self._file, self._document, self._worker = file, document, worker
        self._job: Job | None = None
        self._bank: Bank | None = None
        self._is_way_chosen = False
        self.tensors = TensorList()
        self.grid = FilterGrid()
        self.form = TakingForm(document.layer_index)
        self.model = ModelPage(document.image.value_range[1])
        self.tabs = QTabWidget()
        self.message = MessageBar()
        self.about = QLabel()
        self.bar = QProgressBar()
        self.stop = self._button("learnedStop", self.tr("Stop"), self.tr("Stop reading the file"))
        self.take = self._button("learnedTake", "", "")
        self.leave = self._button(
            "learnedClose", self.tr("Close"), self.tr("Close without taking anything (Esc)")
        )
        self._build()
        self._connect()
        self._show_reading(None)
        self.tensors.show_tensors(file.tensors)
        if file.model is not None:
            self.model.show_model(file.model)
        self.resize(*SIZE)
        self._show_state()
        self.tensors.setFocus()

    def is_reading(self) -> bool:
        """Whether a tensor is being read."""
        return self._job is not None

    def done(self, result: int) -> None:
        self._drop()
        super().done(result)

    # Building.

    def _build(self) -> None:
        self.take.setDefault(True)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setAccessibleName(self.tr("Progress of reading"))
        reading = QHBoxLayout()
        reading.addWidget(self.bar, 1)
        reading.addWidget(self.stop)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.grid, 1)
        column.addLayout(reading)
        column.addWidget(self.form)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.tensors)
        split.addWidget(right)
        split.setSizes([500, 500])
        split.setAccessibleName(self.tr("Border between the list and the filters"))
        split.handle(1).setToolTip(self.tr("Drag to give the list more or less room"))
        self.tabs.setObjectName("learnedTabs")
        self.tabs.tabBar().setObjectName("learnedTabs")
        self.tabs.tabBar().setAccessibleName(self.tr("Filters or the whole model"))
        self.tabs.addTab(split, self.tr("Filters"))
        if self._file.model is not None:
            self.tabs.addTab(self.model, self.tr("Whole model"))
        else:
            self.model.hide()
            self.model.setParent(self)
            self.tabs.tabBar().hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.about, 1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.tensors.chosen.connect(self._tensor_chosen)
        self.form.layout_changed.connect(self._read)
        self.form.changed.connect(self._show_state)
        self.form.way.activated.connect(self._way_chosen)
        self.grid.chosen.connect(self._show_state)
        self.tabs.currentChanged.connect(self._show_state)
        self.stop.clicked.connect(self._stop)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)

    def _button(self, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(about)
        button.setAutoDefault(False)
        return button

    # Reading.

    def _tensor_chosen(self, tensor: LearnedTensor) -> None:
        self.form.show_tensor(tensor)
        self._read()

    def _read(self) -> None:
        """Reads the chosen tensor in the background; the newest choice wins."""
        self._drop()
        self._show_bank(None)
        tensor = self.tensors.current()
        if tensor is None or tensor.problem:
            self._show_state()
            return
        self.message.clear()
        steps = read_bank_steps(self._file, tensor, self.form.layout_name())
        self._job = self._worker.start(
            LANE,
            Job(steps, self._show_bank, self._refuse, self._show_reading, self._show_stopped),
        )
        self._show_reading(Progress(0, 0))
        self._show_state()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
            self._show_reading(None)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_stopped(self) -> None:
        self._show_bank(None)
        self.message.show_error(self.tr("Reading was stopped; choose the tensor again to read it"))
        self._show_state()

    def _refuse(self, error: BaseException) -> None:
        self._show_bank(None)
        if isinstance(error, (OSError, ValueError, MemoryError)):
            self._complain(error)
        else:
            self.failed.emit(error)
        self._show_state()

    def _show_bank(self, bank: Bank | None) -> None:
        self._job = None
        self._bank = bank
        self._show_reading(None)
        tensor = self.tensors.current()
        self.form.show_bank(bank, tensor)
        if bank is not None and bank.inputs > 1:
            self._choose_fitting_way(bank)
        self.grid.filters.set_view(self.form.view())
        self.grid.show_bank(bank)

    def _way_chosen(self) -> None:
        self._is_way_chosen = True

    def _choose_fitting_way(self, bank: Bank) -> None:
        """Filters that would not fit as a CNN's are offered flat, if nobody chose yet."""
        fits = self._incoming() in (None, bank.inputs)
        if not self._is_way_chosen:
            self.form.choose_way("summed" if fits else "mean")

    # Showing.

    def _complain(self, error: BaseException) -> None:
        sentence = said(error) or self.tr("There is not enough memory")
        self.message.show_error(sentence[:1].upper() + sentence[1:])

    def _show_reading(self, progress: Progress | None) -> None:
        for widget in (self.bar, self.stop):
            widget.setVisible(progress is not None)
        if progress is not None:
            share = 1000 * progress.done // progress.total if progress.total else 0
            self.bar.setRange(0, 1000 if progress.total else 0)
            self.bar.setValue(share)

    def _show_state(self) -> None:
        """What would be made, or why it cannot be."""
        is_model = self.tabs.currentIndex() == 1
        self.take.setText(self.tr("Open as recipe") if is_model else self.tr("Take filters"))
        self.take.setAccessibleName(self.take.text())
        self.take.setToolTip(
            self.tr("Replace the recipe by the model's layers; Undo brings it back")
            if is_model
            else self.tr("Put the chosen filters into the recipe; Undo takes them out again")
        )
        make_room(self.take)
        self.grid.filters.set_view(self.form.view())
        sentence, is_possible = self._model_state() if is_model else self._filter_state()
        self.about.setText(sentence[:1].upper() + sentence[1:])
        self.take.setEnabled(is_possible)

    def _model_state(self) -> tuple[str, bool]:
        recipe = self.model.recipe()
        if recipe is None:
            return self.tr("There is nothing to open"), False
        return self.tr("%n layer(s)", "", len(recipe.layers)), True

    def _filter_state(self) -> tuple[str, bool]:
        tensor, bank = self.tensors.current(), self._bank
        if tensor is None:
            return self.tr("The file holds no tensors"), False
        if tensor.problem:
            return said(tensor.problem), False
        if bank is None:
            return (self.tr("Reading…") if self.is_reading() else ""), False
        filters = self.grid.selected()
        try:
            kernel = self._check(bank, filters)
        except RecipeError as error:
            return said(error), False
        size = " × ".join(map(str, kernel.weights.shape))
        return self.tr("%n kernel(s) of {0}", "", len(filters)).format(size), True

    def _incoming(self) -> int | None:
        """How many maps come in where the filters would go."""
        document = self._document
        layer = document.layer_index + self.form.is_new_layer()
        image = document.image
        return incoming_maps(document.recipe, layer, (image.channels, image.rows, image.columns))

    def _check(self, bank: Bank, filters: tuple[int, ...]) -> Kernel:
        """One of the kernels. Raises RecipeError where they cannot be taken or do not fit."""
        kernel = kernels_of(bank, self.form.taking(filters[:1]))[0]
        check_inputs((kernel,), self._incoming())
        return kernel

    # Doing.

    def _take(self) -> None:
        if self.tabs.currentIndex() == 1:
            self._open_model()
            return
        document, bank = self._document, self._bank
        if bank is None:
            return
        at = document.layer_index
        try:
            kernels = kernels_of(bank, self.form.taking(self.grid.selected()))
            check_inputs(kernels, self._incoming())
            recipe = self._changed(document.recipe, at, kernels, bank.name)
        except (RecipeError, MemoryError) as error:
            self._complain(error)
            return
        selected = at + self.form.is_new_layer(), 0
        document.edit(self.tr("Take learned filters"), recipe, selected=selected)
        self.accept()

    def _changed(self, recipe: Recipe, at: int, kernels: tuple[Kernel, ...], name: str) -> Recipe:
        if self.form.is_new_layer():
            return with_layer_behind(recipe, at, kernels, name=name)
        return with_kernels(recipe, at, kernels)

    def _open_model(self) -> None:
        recipe = self.model.recipe()
        if recipe is not None:
            self._document.replace_recipe(self.tr("Open model"), recipe)
            self.accept()
