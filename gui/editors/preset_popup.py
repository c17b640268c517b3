"""The list that the preset box opens: a search, kernels in their colours, what each one does."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHideEvent, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.presets import presets
from gui.editors.editing import preset_name
from gui.editors.kernel_swatch import draw_swatch, kernel_image
from gui.icons import icon
from gui.theme import current_colours, theme

_Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The preset's place in `presets()`."""
GROUP = Qt.ItemDataRole.UserRole + 1
ABOUT = Qt.ItemDataRole.UserRole + 2
SEARCH = Qt.ItemDataRole.UserRole + 3
"""The words that a search looks through."""
OWN = Qt.ItemDataRole.UserRole + 4
"""Whether the preset is the person's own."""

_SIZE = QSize(340, 480)
_ITEM, _CAPTION, _SWATCH, _SIGN = 30, 28, 22, 16


class PresetPopup(QFrame):
    """A searchable list over the rows of a preset model; `chosen(row)` tells the model's row."""

    chosen = Signal(int)
    hidden = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        # A click on the combo box closes the list and must not open it again at once.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(model)
        self._rows.setFilterRole(SEARCH)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView()
        self._search = _Search(self._list)
        self._search.setObjectName("presetSearch")
        self._about = QLabel()
        self._build()
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(lambda: self._choose(self._list.currentIndex()))
        self._list.clicked.connect(self._choose)
        self._list.selectionModel().currentChanged.connect(self._tell)

    def _build(self) -> None:
        self._search.setAccessibleName(self.tr("Search presets"))
        self._search.setToolTip(self.tr("Part of a name, of a group or of what a preset does"))
        self._search.setClearButtonEnabled(True)
        self._list.setModel(self._rows)
        self._drawing = _PresetDelegate(self._list)
        self._list.setItemDelegate(self._drawing)
        self._list.setAccessibleName(self.tr("Presets"))
        self._list.setToolTip(self.tr("Return takes the chosen preset"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setStyleSheet("QListView { border: none; padding: 0; }")
        self._about.setProperty("secondary", True)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Room for the longest text, so that the list keeps its size.
        self._about.setFixedHeight(6 * self._about.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._about)

    def open_at(self, combo: QWidget, row: int, text: str) -> None:
        """Shows the list under the combo box, at a row of the model and searching for `text`."""
        self._search.clear()
        self._search.setPlaceholderText(self.tr("Search {0} presets").format(self._rows.rowCount()))
        self._select(self._rows.mapFromSource(self._rows.sourceModel().index(row, 0)))
        self.resize(_SIZE.expandedTo(QSize(combo.width(), 0)))
        corner = combo.mapToGlobal(combo.rect().bottomLeft())
        screen = combo.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(max(screen.bottom() - self.height(), screen.top()))
        corner.setX(max(min(corner.x(), screen.right() - self.width()), screen.left()))
        self.move(corner)
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)
        self._search.setText(text)
        self._list.scrollTo(self._list.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def forget(self) -> None:
        """The presets are others now."""
        self._drawing.forget_images()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def _filter(self, text: str) -> None:
        self._rows.setFilterFixedString(text.strip())
        if not self._list.currentIndex().isValid() or text:
            self._select(self._rows.index(0, 0))

    def _select(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._tell(index)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self._about.setText(index.data(ABOUT))
        elif self._rows.rowCount():
            self._about.setText(self.tr("Type to search, Enter to choose"))
        else:
            self._about.setText(self.tr("No preset has this in its description"))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(self._rows.mapToSource(index).row())


class _Search(QLineEdit):
    """The field over a list: keys that move go to the list."""

    _MOVES = (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )

    def __init__(self, target: QListView) -> None:
        super().__init__()
        self._target = target

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._MOVES:
            QCoreApplication.sendEvent(self._target, event)
        elif event.key() == Qt.Key.Key_Escape:
            self.window().hide()
        else:
            super().keyPressEvent(event)


class _PresetDelegate(QStyledItemDelegate):
    """A kernel's colours and the preset's name; the group over its first row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._images: dict[int, QImage] = {}
        theme.changed.connect(self.forget_images)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = current_colours()
        box = QRect(option.rect)
        if _opens_group(index):
            caption = QRect(box.left() + 6, box.top(), box.width() - 12, _CAPTION)
            painter.save()
            painter.setPen(QColor(colours.secondary))
            painter.setFont(_caption_font(option.font))
            painter.drawText(
                caption.adjusted(0, 0, 0, -4),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                index.data(GROUP),
            )
            painter.restore()
            box.setTop(box.top() + _CAPTION)
        row = QStyleOptionViewItem(option)
        row.rect = box
        row.decorationSize = QSize(_SWATCH, _SWATCH)
        super().paint(painter, row, index)
        swatch = QRect(box.left() + 6, 0, _SWATCH, _SWATCH)
        swatch.moveTop(box.top() + (box.height() - _SWATCH) // 2)
        draw_swatch(painter, swatch, self._image(index.data(ROW)), colours)
        if index.data(OWN):
            sign = QRect(box.right() - 6 - _SIGN, 0, _SIGN, _SIGN)
            sign.moveTop(box.top() + (box.height() - _SIGN) // 2)
            icon("bookmark").paint(painter, sign)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        # Room on the left for the kernel's colours.
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_SWATCH + 4, _SWATCH)
        if not index.data(OWN):
            option.text = preset_name(option.text)
        else:
            room = option.rect.width() - _SWATCH - _SIGN - 32
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, room
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ITEM + (_CAPTION if _opens_group(index) else 0))

    def forget_images(self) -> None:
        """Draws all kernels anew."""
        self._images.clear()

    def _image(self, row: int) -> QImage:
        if row not in self._images:
            weights = presets()[row].kernel().weights
            self._images[row] = kernel_image(weights, current_colours())
        return self._images[row]


def _opens_group(index: _Index) -> bool:
    above = index.model().index(index.row() - 1, 0)
    return not above.isValid() or above.data(GROUP) != index.data(GROUP)


def _caption_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(10, round(made.pixelSize() * 11 / 13)) if made.pixelSize() > 0 else 11)
    made.setWeight(QFont.Weight.DemiBold)
    return made
