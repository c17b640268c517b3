"""The grid of kernels: wraps, scrolls through thousands, takes several choices and drags."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.bank.kernel_items import KernelDelegate, KernelItems

SIDES = (48, 64, 80, 96, 112, 128, 160, 192, 256, 320, 384)
"""Sides of the pictures that the slider offers, in pixels of the screen."""


class KernelList(QListView):
    """`chosen(rows, row)`: kernels were chosen, one of them to be shown.

    `resized`: there is other room. `size_asked(step)`: larger or smaller pictures are wanted.
    `remove_asked` and `name_asked` follow their keys.
    """

    chosen = Signal(list, int)
    resized = Signal()
    size_asked = Signal(int)
    remove_asked = Signal()
    name_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bankList")
        self.setAccessibleName(self.tr("Kernels of the layer with their maps"))
        self.setToolTip(
            self.tr("Each kernel with the map that it makes; drag to reorder, F2 to rename")
        )
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that columns do not jump when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._turned = 0
        self._is_following = False
        # A click changes the current item first and the chosen ones then: both are one choice.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)

    def set_items(self, model: KernelItems, delegate: KernelDelegate) -> None:
        """What is shown, and how."""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.selectionModel().selectionChanged.connect(self._note)
        self.selectionModel().currentChanged.connect(self._note)
        self.fit_items()

    def fit_items(self) -> None:
        """Gives every item the room that its delegate wants."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, KernelDelegate)
        size = delegate.item_size(self.fontMetrics())
        # As many as fit share the width, so that nothing is left over at the right.
        room = self.viewport().width() - 1  # what fills a row exactly is wrapped
        across = max(room // size.width(), 1)
        size.setWidth(max(room // across, size.width()))
        if size != self.gridSize():
            self.setGridSize(size)
        self.verticalScrollBar().setSingleStep(max(size.height() // 3, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_items()
        super().resizeEvent(event)
        self.resized.emit()

    def largest_side(self, least: int, most: int) -> int:
        """The largest of SIDES, by its place there, at which all kernels are seen at once."""
        delegate, room = self.itemDelegate(), self.viewport().size()
        assert isinstance(delegate, KernelDelegate)
        for place in range(most, least, -1):
            size = delegate.item_size(self.fontMetrics(), SIDES[place])
            across = max((room.width() - 1) // size.width(), 1)
            if across * (room.height() // size.height()) >= self.model().rowCount():
                return place
        return least

    def is_seen(self, row: int) -> bool:
        """Some of the item of a row is to be seen."""
        index = self.model().index(row, 0)
        return self.viewport().rect().intersects(self.visualRect(index))

    def rows(self) -> list[int]:
        """The chosen rows, ascending."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def show_rows(self, rows: tuple[int, ...], row: int) -> None:
        """Follows a choice that was made elsewhere."""
        model, selection = self.model(), self.selectionModel()
        self._is_following = True
        try:
            if tuple(self.rows()) != rows:
                wanted = QItemSelection()
                for low, high in _runs(rows):
                    wanted.select(model.index(low, 0), model.index(high, 0))
                selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if self.currentIndex().row() != row:
                index = model.index(row, 0)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(index)
        finally:
            self._is_following = False

    def _note(self) -> None:
        if not self._is_following:
            self._soon.start()

    def _tell(self) -> None:
        row = max(self.currentIndex().row(), 0)
        rows = self.rows() or [row]  # one is always shown, though it was chosen away
        self.chosen.emit(rows, row if row in rows else rows[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_font = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if is_font and isinstance(self.itemDelegate(), KernelDelegate):
            self.fit_items()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.name_asked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= 120:
            step = 1 if self._turned > 0 else -1
            self._turned -= 120 * step
            self.size_asked.emit(step)
        event.accept()

    def row_at(self, at: QPoint) -> int:
        """Before which row something that is dropped at a point goes: left half, right half."""
        index = self.indexAt(at)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (at.x() > self.visualRect(index).center().x())

    def dropEvent(self, event: QDropEvent) -> None:
        model = self.model()
        row = self.row_at(event.position().toPoint())
        action = Qt.DropAction.MoveAction
        none = self.rootIndex()
        if event.source() is self and model.dropMimeData(event.mimeData(), action, row, 0, none):
            # The document has moved them; the view must not remove what was dragged.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()


def _runs(rows: tuple[int, ...]) -> list[tuple[int, int]]:
    """First and last of the rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
