"""The study "Gallery": the items of a dataset, ranked by how strongly the kernel responds."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.files.tables import Table
from core.study.ranking import MEASURES, labelled, ranking
from gui.collection import Collection
from gui.document import Document
from gui.elided_label import SEPARATOR
from gui.gallery.empty_page import EmptyPage
from gui.gallery.gallery_header import UNSORTED, WEAKEST, GalleryHeader
from gui.gallery.items import MOST_SHOWN, ItemDelegate, ItemModel
from gui.gallery.separation_view import SeparationView
from gui.gallery.texts import dataset_name, label_name
from gui.gallery.thumbnails import Look, Thumbnails
from gui.gallery.work import ResponseWork
from gui.panels.splitter import PanelSplitter
from gui.panels.table_export import TableExport
from gui.preview import Preview
from gui.sentences import counted, said
from gui.theme import theme
from gui.worker import Worker

SIDES = ((420, 84), (0, 56))
"""Pixels of a thumbnail's side by the height of the list, the tallest first: whole multiples of
28, so that pixels of the usual datasets are equally large."""


class _Halves(PanelSplitter):
    """The items and their responses by label, with a handle between them."""

    def restore_sizes(self) -> None:
        self.setSizes([600, 400])

    def handle_texts(self) -> tuple[str, str]:
        return (
            self.tr("Border of items and plot"),
            self.tr(
                "Drag, or press arrow keys, to give the items another width; Return or a double"
                " click gives them the usual one"
            ),
        )


class GalleryView(QWidget):
    """Items of the open dataset, their responses by label and the separation. Off, it computes
    nothing."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        collection: Collection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("galleryStudy")
        self._collection = collection
        self._is_on = False
        self.work = ResponseWork(document, collection, preview, worker, self)
        self.thumbnails = Thumbnails(worker, self)
        self.thumbnails.failed.connect(preview.failed)
        self.header = GalleryHeader(self)
        self.model = ItemModel(self.thumbnails, self)
        self.delegate = ItemDelegate(self)
        self.list = self._make_list()
        self.separation = SeparationView(self)
        self.splitter = _Halves(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.separation)
        self.splitter.restore_sizes()
        self.export = TableExport(
            "responses.csv", self.values_table, lambda: self.splitter, worker, self
        )
        self.export.failed.connect(preview.failed)
        self.export.told.connect(self.header.say)
        self.export.refused.connect(lambda text: self.header.say(text, is_error=True))
        self.header.add(self.export.copy_button, self.export.save_button)
        full = QWidget(self)
        layout = QVBoxLayout(full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        self.empty = EmptyPage(self)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 2, 0, 0)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(full)

        for asking in (self.header, self.empty):
            asking.open_asked.connect(collection.open_asked)
        self.header.changed.connect(self._choose)
        self.header.compute_asked.connect(self.work.compute)
        self.header.refused.connect(lambda text: self.header.say(text, is_error=True))
        self.work.changed.connect(self._show)
        self.list.activated.connect(self._activate)
        self.list.clicked.connect(self._activate)
        collection.changed.connect(self._take_dataset)
        collection.item_changed.connect(self._show_item)
        collection.step_asked.connect(self.step)
        theme.changed.connect(self.list.viewport().update)
        self._take_dataset()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 130)

    def set_on(self, is_on: bool) -> None:
        """Computes, or nothing because nobody looks."""
        self._is_on = is_on
        self.work.set_on(is_on)
        self._show()

    def step(self, steps: int) -> None:
        """Shows an item that stands so many places behind the shown one in the window."""
        if self._collection.dataset is None or not self.model.rowCount():
            return
        row = self.model.row_of(self._collection.item)
        row = (-1 if steps > 0 else 0) if row is None else row
        row = min(max(row + steps, 0), self.model.rowCount() - 1)
        self._collection.item_asked.emit(self.model.item(row))

    def values_table(self) -> Table | None:
        """Every item's measures, in the order of the dataset."""
        dataset, responses = self._collection.dataset, self.work.responses
        if dataset is None or responses is None:
            return None
        items = range(len(dataset))
        return Table(
            (self.tr("item"), self.tr("name"), self.tr("label"), self.tr("mean"),
             self.tr("maximum"), self.tr("share")),
            (
                [item + 1 for item in items],
                [dataset.pictures.name(item) for item in items],
                [label_name(dataset, dataset.label(item)) if dataset.labels.size else ""
                 for item in items],
                *(responses.of(measure) for measure in MEASURES),
            ),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_cells()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("galleryItems")
        view.setAccessibleName(self.tr("Items of the dataset"))
        view.setToolTip(
            self.tr("A click, or Return, shows the item in the window; arrow keys move")
        )
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def _fit_cells(self) -> None:
        """Thumbnails of whole pixels, larger where there is room."""
        side = next(side for height, side in SIDES if self.height() >= height)
        if side != self.delegate.side:
            self.delegate.side = side
            self.list.scheduleDelayedItemsLayout()

    def _take_dataset(self) -> None:
        dataset = self._collection.dataset
        self._pages.setCurrentIndex(0 if dataset is None else 1)
        self.header.show_dataset(dataset)
        self.separation.show_dataset(dataset)
        self._choose()

    def _choose(self) -> None:
        """Takes over what the header says."""
        self.work.set_wanted(self.header.stage, self.header.threshold)
        self._show()

    def _show(self) -> None:
        if not self._is_on:
            return
        dataset, responses = self._collection.dataset, self.work.responses
        header = self.header
        values = None if responses is None else responses.of(header.measure)
        self.thumbnails.show(dataset, self._look())
        if dataset is None:
            order = np.zeros(0, np.int64)
        else:
            only = labelled(dataset, header.label)
            if values is None or header.order == UNSORTED:
                order = np.flatnonzero(only)
            else:
                order = ranking(values, descending=header.order != WEAKEST, only=only)
        self.model.shown_item = self._collection.item
        current = self._current_item()
        self.model.show(dataset, order, values, header.measure)
        self._go_to(current)
        self.separation.show_responses(responses, header.measure, header.unit)
        header.compute_button.setVisible(self.work.is_given_up)
        self._tell(len(order))

    def _look(self) -> Look:
        """What thumbnails show: responses only once their range is known."""
        responses, recipe = self.work.responses, self.work.recipe
        if not self.header.shows_responses or responses is None or recipe is None:
            return Look()
        ends = np.concatenate([responses.minimum, responses.maximum])
        ends = ends[np.isfinite(ends)]
        return Look(recipe, float(ends.min()), float(ends.max())) if ends.size else Look()

    def _tell(self, count: int) -> None:
        dataset, responses = self._collection.dataset, self.work.responses
        if dataset is None:
            return
        parts = [dataset_name(dataset), self.tr("%n item(s)", "", count)]
        if count > MOST_SHOWN:
            parts.append(self.tr("the first {0} are shown").format(counted(MOST_SHOWN)))
        if self.work.is_given_up:
            parts.append(self.tr("cancelled, not up to date"))
        elif self.work.is_working:
            parts.append(self.tr("being ranked…"))
        elif responses is not None and responses.failed == len(dataset):
            self.header.say(said(responses.reason), is_error=True)
            return
        elif responses is not None and responses.failed:
            reason = said(responses.reason)
            parts.append(self.tr("%n without response ({0})", "", responses.failed).format(reason))
        self.header.say(SEPARATOR.join(parts))

    def _current_item(self) -> int | None:
        index = self.list.currentIndex()
        return self.model.item(index.row()) if index.isValid() else None

    def _go_to(self, item: int | None) -> None:
        """Keeps the keyboard on an item, wherever it stands now."""
        row = self.model.row_of(item)
        if row is not None and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            item = self.model.item(index.row())
            if item != self._collection.item:
                self._collection.item_asked.emit(item)

    def _show_item(self) -> None:
        self.model.shown_item = self._collection.item
        self.model.refresh()
        self._go_to(self._collection.item)
