"""The dataset that is open beside the picture; everything that shows or uses it reads it here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.dataset import Dataset


class Collection(QObject):
    """At most one dataset. `changed` is emitted after another one was set, and carries nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None

    @property
    def dataset(self) -> Dataset | None:
        """The open dataset."""
        return self._dataset

    def set_dataset(self, dataset: Dataset | None) -> None:
        """Takes another dataset in place of the present one."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self.changed.emit()
