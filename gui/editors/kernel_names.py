"""The names of a layer's kernels as a list: texts are made for what is seen, not for all 4096."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.recipe import Kernel
from gui.editors.editing import preset_name


class KernelNames(QAbstractListModel):
    """One row a kernel: its number, how many there are, and its name if it has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()

    def show_kernels(self, kernels: tuple[Kernel, ...]) -> None:
        """Takes the names over; an edit of weights changes nothing here."""
        names = tuple(kernel.name for kernel in kernels)
        if len(names) != len(self._names):
            self.beginResetModel()
            self._names = names
            self.endResetModel()
        elif names != self._names:
            self._names = names
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        name = self._names[index.row()]
        text = self.tr("Kernel {0} of {1}").format(index.row() + 1, len(self._names))
        return f"{text}: {preset_name(name)}" if name else text
