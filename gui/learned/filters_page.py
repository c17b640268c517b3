"""The tensors of a file, the filters of the chosen one, and how they are taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.checks import RecipeError
from core.compute.geometry import ShapeError, incoming_maps
from core.files.learned import LearnedFile, read_bank_steps
from core.files.learned_tensors import LearnedTensor
from core.learned_layers import (
    Bank,
    check_inputs,
    kernels_of,
    with_kernels,
    with_layer_behind,
)
from core.recipe import Recipe
from core.trace import Progress
from gui.document import Document
from gui.learned.filter_grid import FilterGrid
from gui.learned.taking_form import TakingForm
from gui.learned.tensor_list import TensorList
from gui.sentences import said
from gui.worker import Job, Worker

LANE = "learned"


class FiltersPage(QSplitter):
    """Reads the chosen tensor in the background. `changed`: something else would be taken.

    `refused` carries one sentence, "" where the last one is over; `failed` an unexpected error.
    """

    changed = Signal()
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        file: LearnedFile,
        document: Document,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._document, self._worker = file, document, worker
        self._job: Job | None = None
        self._bank: Bank | None = None
        self._is_way_chosen = False
        self.tensors = TensorList()
        self.grid = FilterGrid()
        self.form = TakingForm(document.layer_index)
        self.bar = QProgressBar()
        self.stop = QPushButton(self.tr("Stop"))
        self._build()
        self.tensors.chosen.connect(self._tensor_chosen)
        self.form.layout_changed.connect(self._read)
        self.form.changed.connect(self._show_choice)
        self.form.way.activated.connect(self._way_chosen)
        self.grid.chosen.connect(self.changed)
        self.stop.clicked.connect(self._stop)
        self._show_reading(None)

    def show_tensors(self) -> None:
        """Lists the file's tensors and reads the first with filters."""
        self.tensors.show_tensors(self._file.tensors)

    def is_reading(self) -> bool:
        """Whether a tensor is being read."""
        return self._job is not None

    def drop(self) -> None:
        """Ends the reading, and nobody is told."""
        if self._job is not None:
            self._job.drop()
            self._job = None
            self._show_reading(None)

    def state(self) -> tuple[str, bool]:
        """What would be taken, or why nothing can be; and whether it can."""
        tensor, bank = self.tensors.current(), self._bank
        if tensor is None:
            return self.tr("The file holds no tensors"), False
        if tensor.problem:
            return said(tensor.problem), False
        if bank is None:
            return (self.tr("Reading…") if self.is_reading() else ""), False
        filters = self.grid.selected()
        try:
            (kernel,) = kernels_of(bank, self.form.taking(filters[:1]))
            check_inputs((kernel,), self._incoming())
        except RecipeError as error:
            return said(error), False
        size = " × ".join(map(str, kernel.weights.shape))
        return self.tr("%n kernel(s) of {0}", "", len(filters)).format(size), True

    def recipe(self) -> tuple[Recipe, int] | None:
        """The recipe with the chosen filters, and the layer that has them; None without any.

        Raises RecipeError where they cannot be taken.
        """
        recipe, at, bank = self._document.recipe, self._document.layer_index, self._bank
        if bank is None:
            return None
        kernels = kernels_of(bank, self.form.taking(self.grid.selected()))
        check_inputs(kernels, self._incoming())
        if self.form.is_new_layer():
            return with_layer_behind(recipe, at, kernels, name=bank.name), at + 1
        return with_kernels(recipe, at, kernels), at

    def _build(self) -> None:
        self.stop.setObjectName("learnedStop")
        self.stop.setAccessibleName(self.stop.text())
        self.stop.setToolTip(self.tr("Stop reading the file"))
        self.stop.setAutoDefault(False)
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
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.addWidget(self.tensors)
        self.addWidget(right)
        self.setSizes([500, 500])
        self.setAccessibleName(self.tr("Border between the list and the filters"))
        self.handle(1).setToolTip(self.tr("Drag to give the list more or less room"))

    # Reading.

    def _tensor_chosen(self, tensor: LearnedTensor) -> None:
        self.form.show_tensor(tensor)
        self._read()

    def _read(self) -> None:
        """Reads the chosen tensor in the background; the newest choice wins."""
        self.drop()
        self._show_bank(None)
        tensor = self.tensors.current()
        if tensor is not None and not tensor.problem:
            steps = read_bank_steps(self._file, tensor, self.form.layout_name())
            self._job = self._worker.start(
                LANE,
                Job(steps, self._show_bank, self._refuse, self._show_reading, self._show_stopped),
            )
            self._show_reading(Progress(0, 0))
        self.refused.emit("")
        self.changed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_stopped(self) -> None:
        self._show_bank(None)
        self.refused.emit(self.tr("Reading was stopped; choose the tensor again to read it"))

    def _refuse(self, error: BaseException) -> None:
        self._show_bank(None)
        if isinstance(error, (OSError, ValueError, MemoryError)):
            self.refused.emit(said(error) or self.tr("There is not enough memory"))
        else:
            self.failed.emit(error)

    # Showing.

    def _show_bank(self, bank: Bank | None) -> None:
        self._job = None
        self._bank = bank
        self._show_reading(None)
        self.form.show_bank(bank, self.tensors.current())
        if bank is not None and bank.inputs > 1 and not self._is_way_chosen:
            # Filters that would not fit as a CNN's are offered flat.
            fits = self._incoming() in (None, bank.inputs)
            self.form.choose_way("summed" if fits else "mean")
        self.grid.filters.set_view(self.form.view())
        self.grid.show_bank(bank)

    def _way_chosen(self) -> None:
        self._is_way_chosen = True

    def _show_choice(self) -> None:
        self.grid.filters.set_view(self.form.view())
        self.changed.emit()

    def _show_reading(self, progress: Progress | None) -> None:
        for widget in (self.bar, self.stop):
            widget.setVisible(progress is not None)
        if progress is not None:
            share = 1000 * progress.done // progress.total if progress.total else 0
            self.bar.setRange(0, 1000 if progress.total else 0)
            self.bar.setValue(share)

    def _incoming(self) -> int | None:
        """How many maps come in where the filters would go."""
        document, image = self._document, self._document.image
        layer = document.layer_index + self.form.is_new_layer()
        try:
            shape = image.channels, image.rows, image.columns
            return incoming_maps(document.recipe, layer, shape)
        except ShapeError:  # the layers before have a mistake of their own
            return None
