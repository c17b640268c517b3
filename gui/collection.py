"""The dataset that is open beside the picture; everything that shows or uses it reads it here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.dataset import Dataset

FILE, FOLDER, SAMPLE = "file", "folder", "sample"
"""Where a dataset may come from."""


class Collection(QObject):
    """At most one dataset. `changed` is emitted after another one was set, and carries nothing.

    `item`: the number of the item that is the picture in the window, None for none of them;
    `item_changed` follows it. `open_asked` carries FILE, FOLDER or SAMPLE, `item_asked` the
    number of an item that shall be the picture, `step_asked` how many items on or back in the
    order that is shown.
    """

    changed = Signal()
    item_changed = Signal()
    open_asked = Signal(str)
    item_asked = Signal(int)
    step_asked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._item: int | None = None

    @property
    def item(self) -> int | None:
        """The item that is the picture in the window."""
        return self._item

    @property
    def dataset(self) -> Dataset | None:
        """The open dataset."""
        return self._dataset

    def set_dataset(self, dataset: Dataset | None) -> None:
        """Takes another dataset in place of the present one."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self.set_item(None)
            self.changed.emit()

    def set_item(self, item: int | None) -> None:
        """Tells which item is the picture in the window now."""
        if item != self._item:
            self._item = item
            self.item_changed.emit()
