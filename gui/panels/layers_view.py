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
from core.study.layer_facts import LayerFacts, layer_facts
from gui.document import Document
from gui.sentences import said
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
        maps = 1 if recipe.color == "luminance" else image.channels
        facts: tuple[LayerFacts, ...] = ()
        try:
            plans = plan_recipe(recipe, (maps, image.rows, image.columns))
            facts = layer_facts(recipe, plans)
            story = self._story(facts, maps)
        except ShapeError as error:
            story = said(error)
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(recipe.layers))
            for row in range(len(recipe.layers)):
                texts = self._texts(row, facts[row] if facts else None)
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setTextAlignment(_side(column))
                    self.table.setItem(row, column, item)
            self.table.selectRow(self._document.layer_index)
        self.story.setText(story)

    def _texts(self, row: int, fact: LayerFacts | None) -> tuple[str, ...]:
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
        field = f"{fact.receptive_field[0]} × {fact.receptive_field[1]}"
        return (
            name, kernels, _shape_text(fact.filtered_shape), pooled, field,
            count_text(fact.multiplications), count_text(fact.weights),
            bytes_text(fact.maps_bytes),
        )  # fmt: skip

    def _story(self, facts: tuple[LayerFacts, ...], maps: int) -> str:
        """How many pictures there are, and what a network would make instead."""
        counts = [maps, *(fact.pooled_shape[0] for fact in facts)]
        path = " → ".join(f"{count:,}".replace(",", "\u202f") for count in counts)
        memory = bytes_text(sum(fact.maps_bytes for fact in facts))
        work = count_text(sum(fact.multiplications for fact in facts))
        text = self.tr("Maps {0}, {1} multiplications, {2} of memory.").format(path, work, memory)
        kernels = [len(layer.kernels) for layer in self._document.recipe.layers]
        summed = any(layer.kernels[0].channels for layer in self._document.recipe.layers)
        if not summed and max(counts) > kernels[-1]:
            text += " " + self.tr(
                "Every kernel is applied to every map that comes in. A convolutional network sums"
                " over them instead, with kernels of one more dimension: {0} maps again."
            ).format(kernels[-1])
        return text


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


def bytes_text(count: int) -> str:
    """Memory in KiB, MiB or GiB."""
    for size, unit in ((2**30, "GiB"), (2**20, "MiB")):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count / 1024:.1f} KiB"
