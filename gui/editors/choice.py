"""A combo box of named kinds; its list shows a picture or a formula behind each name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.theme import current_colours, tabular

NAME = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1

_GAP = 24
_MARGIN = 10


class Choice(QComboBox):
    """A combo box over rows of data: each has a name for the recipe and a label for people.

    Take the choice from `currentIndexChanged` and `choice()`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_DetailDelegate(self))

    def add(self, name: str, label: str, *, detail: str = "", hint: str = "") -> None:
        """A row: `detail` stands behind the label in the list, `hint` is its tooltip."""
        self.addItem(label, name)
        row = self.count() - 1
        self.setItemData(row, detail, DETAIL)
        self.setItemData(row, hint or detail, Qt.ItemDataRole.ToolTipRole)
        spoken = f"{label}: {detail}" if detail else label
        self.setItemData(row, spoken, Qt.ItemDataRole.AccessibleTextRole)

    def choice(self) -> str:
        """The name of the row that is chosen."""
        return str(self.currentData(NAME))

    def show_choice(self, name: str) -> None:
        """Shows the row of this name without signals."""
        index = self.findData(name, NAME)
        if index != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)

    def showPopup(self) -> None:
        delegate = self.itemDelegate()
        option = QStyleOptionViewItem()
        option.font = self.font()
        model = self.model()
        widths = [
            delegate.sizeHint(option, model.index(row, 0)).width() for row in range(self.count())
        ]
        self.view().setMinimumWidth(max(widths, default=0) + 2 * _MARGIN)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the column scrolls


class _DetailDelegate(QStyledItemDelegate):
    """Draws the label on the left and the detail on the right, in the secondary colour."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        detail = index.data(DETAIL)
        if not detail:
            return
        painter.save()
        painter.setFont(tabular(option.font))
        painter.setPen(QColor(current_colours().secondary))
        box = option.rect.adjusted(0, 0, -_MARGIN, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if detail := index.data(DETAIL):
            width = option.fontMetrics.horizontalAdvance(detail)
            size.setWidth(size.width() + _GAP + width)
        return size.expandedTo(QSize(0, 28))
