"""A table of the layers: what each makes, sees and costs, before anything is computed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.compute.geometry import Shape, ShapeError, plan_recipe
from core.files.space import free_memory
from core.study.layer_facts import LayerFacts, layer_facts, map_counts
from core.study.run_memory import first_that_lacks
from gui.document import Document
from gui.sentences import bytes_text, said
from gui.theme import tabular


class LayersView(QWidget):
    """One row a layer; the chosen row is the layer that the panels show."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layersView")
        self._document = document
        self._is_on = False
        titles = (
            (self.tr("Layer"), self.tr("Number and name")),
            (self.tr("Kernels"), self.tr("How many, and their size")),
            (self.tr("Filtered"), self.tr("Maps × rows × columns that the kernels make")),
            (self.tr("Pooled"), self.tr("Maps × rows × columns after pooling")),
            (self.tr("Receptive field"),
             self.tr("Rows × columns of the original that reach an output pixel")),
            (self.tr("Multiplications"), self.tr("Of weights and pixels, for all maps")),
            (self.tr("Weights"), self.tr("Numbers that a network would learn, with the biases")),
            (self.tr("Memory"), self.tr("Of all filtered and pooled maps, at 4 bytes a value")),
        )  # fmt: skip
        self.table = QTableWidget(0, len(titles), self)
        self.table.setObjectName("layersTable")
        self.table.setAccessibleName(self.tr("Layers with their sizes and costs"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setToolTip(self.tr("The chosen row is the layer that the panels show"))
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setFont(tabular(self.table.font()))
        for column, (text, about) in enumerate(titles):
            item = QTableWidgetItem(text)
            item.setToolTip(about)
            item.setTextAlignment(_side(column))
            self.table.setHorizontalHeaderItem(column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.story = QLabel(self)
        self.story.setProperty("secondary", True)
        self.story.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.story)
        self.table.itemSelectionChanged.connect(self._choose)
        document.recipe_changed.connect(self._read)
        document.image_changed.connect(self._read)

    def set_on(self, is_on: bool) -> None:
        """Follows the recipe, or does nothing because nobody looks."""
        self._is_on = is_on
        self._read()

    def _choose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self._document.select(rows[0].row())

    def _read(self) -> None:
        if not self._is_on:
            return
        recipe, image = self._document.recipe, self._document.image
        facts: tuple[LayerFacts, ...] = ()
        lacking: int | None = None
        try:
            plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
            facts = layer_facts(recipe, plans)
            lacking = first_that_lacks(facts)
            story = self._story(facts, fits=lacking is None)
        except ShapeError as error:
            story = said(error)
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(recipe.layers))
            for row in range(len(recipe.layers)):
                is_lacking = lacking is not None and row >= lacking
                texts = self._texts(row, facts[row] if facts else None, is_lacking)
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    if is_lacking and column == len(texts) - 1:
                        item.setToolTip(
                            self.tr("With the maps of the layers before, more than is free: these"
                                    " maps are never all held, only what is visible or written")
                        )  # fmt: skip
                    item.setTextAlignment(_side(column))
                    self.table.setItem(row, column, item)
            self.table.selectRow(self._document.layer_index)
        self.story.setText(story)

    def _texts(
        self, row: int, fact: LayerFacts | None, is_lacking: bool = False
    ) -> tuple[str, ...]:
        layer = self._document.recipe.layers[row]
        name = f"{row + 1}  {layer.name}".rstrip()
        if not layer.enabled:
            name = self.tr("{0} (off)").format(name)
        sizes = {(kernel.rows, kernel.columns) for kernel in layer.kernels}
        rows, columns = max(sizes)
        size = f"{rows} × {columns}" if len(sizes) == 1 else self.tr("several sizes")
        channels = layer.kernels[0].channels
        if channels is not None:
            size = f"{channels} × {size}"
        kernels = f"{len(layer.kernels)} × ({size})"
        if fact is None:
            return (name, kernels, *("–" for _ in range(6)))
        pooled = "–" if layer.pooling is None else _shape_text(fact.pooled_shape)
        memory = bytes_text(fact.maps_bytes)
        field = f"{fact.receptive_field[0]} × {fact.receptive_field[1]}"
        return (
            name, kernels, _shape_text(fact.filtered_shape), pooled, field,
            count_text(fact.multiplications), count_text(fact.weights),
            self.tr("{0}, does not fit").format(memory) if is_lacking else memory,
        )  # fmt: skip

    def _story(self, facts: tuple[LayerFacts, ...], *, fits: bool) -> str:
        """How many pictures there are, and how many they would be the other way."""
        recipe = self._document.recipe
        counts = map_counts(recipe, facts)
        memory = sum(fact.maps_bytes for fact in facts)
        work = count_text(sum(fact.multiplications for fact in facts))
        text = self.tr("Maps {0}, {1} multiplications, {2} of memory.")
        parts = [text.format(_path(counts), work, bytes_text(memory))]
        if not fits:
            free = free_memory() or 0
            text = self.tr("That does not fit into memory, of which {0} are free: what is visible"
                           " is computed, and files are written piece by piece.")  # fmt: skip
            parts.append(text.format(bytes_text(free)))
        summed, each = (map_counts(recipe, facts, sums=sums) for sums in (True, False))
        if summed != counts:
            text = self.tr("Every kernel of two dimensions is applied to every map that comes in; a"
                           " convolutional network sums over them: {0}, {1}.")  # fmt: skip
            parts.append(text.format(_path(summed), bytes_text(_bytes(facts, summed))))
        elif each != counts:
            text = self.tr("Every kernel sums over all maps that come in, as a convolutional"
                           " network does; applied to each of them: {0}, {1}.")  # fmt: skip
            parts.append(text.format(_path(each), bytes_text(_bytes(facts, each))))
        return " ".join(parts)


def _path(counts: tuple[int, ...]) -> str:
    return " → ".join(f"{count:,}".replace(",", "\u202f") for count in counts)


def _bytes(facts: tuple[LayerFacts, ...], counts: tuple[int, ...]) -> int:
    """Memory of all maps if the layers made so many."""
    return sum(
        fact.maps_bytes * count // fact.filtered_shape[0]
        for fact, count in zip(facts, counts[1:], strict=True)
    )


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _shape_text(shape: Shape) -> str:
    return " × ".join(str(size) for size in shape)


def count_text(count: int) -> str:
    """A count with three figures: 940, 2.36 M."""
    for size, unit in ((10**12, "T"), (10**9, "G"), (10**6, "M"), (10**4, "k")):
        if count >= size:
            return f"{count / (1000 if unit == 'k' else size):.3g} {unit}"
    return str(count)
