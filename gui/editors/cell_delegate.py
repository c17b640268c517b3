"""Draws a weight on its colour, marks the anchor and the current cell, and opens its field."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.editors.kernel_model import KernelTableModel
from gui.theme import Colours, current_colours, tabular, text_on, weight_colour

_Index = QModelIndex | QPersistentModelIndex

_FIELD_WIDTH = 76
_SMALLEST_TEXT = 10


class CellDelegate(QStyledItemDelegate):
    """Cells of a KernelTableModel; the table says what stands in them and which is strongest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.largest = 0.0
        """Magnitude of the strongest colour."""
        self.texts: list[list[str]] = []
        """What stands in the cells, row by row."""
        self.font = QFont()
        self.shows_selection = False
        """More cells than the current one are selected."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, KernelTableModel):
            return
        colours = current_colours()
        value = model.value(index.row(), index.column())
        ground = weight_colour(value, self.largest, colours)
        box = QRect(option.rect)
        if self.shows_selection and option.state & QStyle.StateFlag.State_Selected:
            ground = selected_colour(ground, colours)
        painter.save()
        painter.fillRect(box, ground)
        self._draw_lines(painter, box, index)
        text = self.texts[index.row()][index.column()]
        if text:
            painter.setFont(self.font)
            painter.setPen(_text_colour(ground.rgb(), colours))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        is_anchor = (index.row(), index.column()) == model.kernel.anchor
        if is_anchor:
            _outline(painter, box, colours.accent, 0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _outline(painter, box, colours.text, 2)
        if is_anchor:
            _draw_corner(painter, box, colours.accent)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFrame(False)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The theme's room round the text would not fit into a cell.
        field.setStyleSheet("QLineEdit { padding: 0; border-radius: 0; min-height: 0; }")
        field.setProperty("cell", QPersistentModelIndex(index))
        field.setAccessibleName(
            self.tr("row {row}, column {column}").format(
                row=index.row() + 1, column=index.column() + 1
            )
        )
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        text = index.data(Qt.ItemDataRole.EditRole)
        # A change elsewhere must not disturb what is being typed here.
        if isinstance(editor, QLineEdit) and editor.property("given") != text:
            editor.setProperty("given", text)
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text() != editor.property("given"):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        box = QRect(option.rect)
        if box.width() < _FIELD_WIDTH:
            box.setWidth(min(_FIELD_WIDTH, editor.parentWidget().width()))
            box.moveCenter(option.rect.center())
            limits = editor.parentWidget().rect()
            box.moveLeft(max(min(box.left(), limits.right() + 1 - box.width()), limits.left()))
        height = max(option.rect.height(), editor.fontMetrics().height() + 4)
        box.setHeight(height)
        box.moveTop(max(min(box.top(), editor.parentWidget().height() - height), 0))
        editor.setGeometry(box)

    def displayText(self, value: object, locale: QLocale) -> str:
        return str(value)

    def _draw_lines(self, painter: QPainter, box: QRect, index: _Index) -> None:
        # Filled, since a line of one pixel would lie between two at 150 percent.
        line = QColor(current_colours().line)
        painter.fillRect(box.right(), box.top(), 1, box.height(), line)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, line)
        if index.column() == 0:
            painter.fillRect(box.left(), box.top(), 1, box.height(), line)
        if index.row() == 0:
            painter.fillRect(box.left(), box.top(), box.width(), 1, line)


def cell_font(font: QFont, width: int) -> QFont:
    """The font for cells of that width: smaller in small cells, digits equally wide."""
    made = tabular(font)
    pixels = QFontMetrics(font).height()
    if width < 44:
        made.setPixelSize(max(_SMALLEST_TEXT, round(pixels * (0.72 if width >= 32 else 0.62))))
    return made


@lru_cache(maxsize=4096)
def _text_colour(ground: int, colours: Colours) -> QColor:
    return text_on(QColor(ground), colours)


def selected_colour(ground: QColor, colours: Colours) -> QColor:
    """A weight's ground with some of the accent, while it is one of several selected cells."""
    accent, share = QColor(colours.accent), 0.3
    return QColor.fromRgbF(
        *(
            low + (high - low) * share
            for low, high in zip(ground.getRgbF()[:3], accent.getRgbF()[:3], strict=True)
        )
    )


def _draw_corner(painter: QPainter, box: QRect, colour: str) -> None:
    """The filled corner that marks the anchor for those who see no difference of colour."""
    side = min(max(min(box.width(), box.height()) // 3, 7), 12)
    corner = box.topLeft()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygon([corner, corner + QPoint(side, 0), corner + QPoint(0, side)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _outline(painter: QPainter, box: QRect, colour: str, inset: int) -> None:
    pen = QPen(QColor(colour), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(box.adjusted(inset + 1, inset + 1, -inset - 1, -inset - 1))
