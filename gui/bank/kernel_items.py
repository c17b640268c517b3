"""The kernels of the selected layer as a list, and how one of them is drawn: kernel, map, name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.display import extent
from core.recipe import Kernel
from core.short_numbers import short_number
from gui.bank.sampled_maps import SampledMap
from gui.document import Document
from gui.editors.editing import preset_name
from gui.editors.kernel_swatch import draw_swatch, kernel_image
from gui.theme import current_colours, tabular

Index = QModelIndex | QPersistentModelIndex

ROWS_TYPE = "application/x-kernelscope-kernels"
MARGIN = 6
GAP = 4
LEAST_SWATCH = 28


def kernel_picture(kernel: Kernel) -> QImage:
    """The weights in their colours; of several channels the first three side by side."""
    weights = kernel.weights
    largest = float(np.abs(weights).max())
    if weights.ndim == 3:
        shown = weights[:3]
        gap = np.zeros((weights.shape[1], 1))
        parts = [part for channel in shown for part in (channel, gap)]
        weights = np.hstack(parts[:-1])
    return kernel_image(weights, current_colours(), largest)


def usual_start(names: Sequence[str]) -> str:
    """The first word of most names, if anything follows it, with the blank behind it; else ""."""
    words = Counter(name.partition(" ")[0] for name in names if " " in name.strip())
    word, count = words.most_common(1)[0] if words else ("", 0)
    return f"{word} " if len(names) > 1 and 2 * count > len(names) else ""


class KernelItems(QAbstractListModel):
    """One row a kernel. `moved(rows, to)`: some were dropped before the one at `to`.

    `found(row)`: its map as far as it was computed.
    """

    moved = Signal(list, int)

    def __init__(
        self,
        document: Document,
        found: Callable[[int], SampledMap | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._found = found
        self._kernels: tuple[Kernel, ...] = ()
        self._names: tuple[str, ...] = ()
        self._prefix = ""

    def read(self) -> None:
        """Takes the kernels of the selected layer over."""
        kernels = self._document.layer.kernels
        if kernels is self._kernels:
            return
        before, names = self._names, tuple(kernel.name for kernel in kernels)
        if names != before:
            self._prefix = usual_start(names)
        if len(kernels) != len(before):
            self.beginResetModel()
            self._kernels, self._names = kernels, names
            self.endResetModel()
            return
        self._kernels, self._names = kernels, names
        # Other weights change no text; telling of them would lay thousands of items out anew.
        changed = [
            row for row, pair in enumerate(zip(names, before, strict=True)) if pair[0] != pair[1]
        ]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def short_name(self, row: int) -> str:
        """The name without the word that most of them begin with."""
        return preset_name(self._names[row]).removeprefix(self._prefix)

    def kernel(self, row: int) -> Kernel:
        """The kernel of a row."""
        return self._kernels[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._kernels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if not 0 <= row < len(self._kernels):
            return None
        name = preset_name(self._kernels[row].name)
        if role == Qt.ItemDataRole.DisplayRole:
            return name or str(row + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.tr("Kernel {0} of {1}").format(row + 1, len(self._kernels))
            return f"{text}: {name}" if name else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._about(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROWS_TYPE]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(ROWS_TYPE, QByteArray(",".join(map(str, rows)).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return bool(self._rows(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        rows = self._rows(data)
        if not rows:
            return False
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._kernels)
        self.moved.emit(rows, row)
        return True

    def _rows(self, data: QMimeData) -> list[int]:
        """The rows that are dragged; none where they come from somewhere else."""
        parts = bytes(data.data(ROWS_TYPE).data()).decode("ascii", "replace").split(",")
        rows = [int(part) for part in parts if part.isdigit()]
        return rows if all(row < len(self._kernels) for row in rows) else []

    def _about(self, row: int) -> str:
        kernel = self._kernels[row]
        size = f"{kernel.rows} × {kernel.columns}"
        if kernel.channels is not None:
            size = f"{kernel.channels} × {size}"
        lines = [str(self.data(self.index(row), Qt.ItemDataRole.AccessibleTextRole)), size]
        found = self._found(row)
        if found is not None:
            values = extent(found.values)
            lines.append(
                self.tr("{0} × {1}, values seen {2} … {3}").format(
                    *found.shape, short_number(values.low), short_number(values.high)
                )
            )
            if found.maps not in (1, 3):
                lines.append(self.tr("the first of %n map(s)", "", found.maps))
        return "\n".join(lines)


def _swatch(side: int) -> int:
    """The side of a kernel's picture below that of its map."""
    return max(LEAST_SWATCH, side // 4)


class KernelDelegate(QStyledItemDelegate):
    """Draws the map on top, below it the kernel beside its number and name.

    `picture(row)`: that of its map, None where there is none yet. `side`: of the map, in pixels.
    """

    def __init__(
        self,
        model: KernelItems,
        picture: Callable[[int], QImage | None],
        found: Callable[[int], SampledMap | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._picture = picture
        self._found = found
        self._swatches: dict[int, tuple[Kernel, str, QImage]] = {}
        self.side = 96

    def item_size(self, metrics: QFontMetrics, side: int = 0) -> QSize:
        """The room of an item, at another side of its picture if one is given."""
        side = side or self.side
        below = max(_swatch(side), 2 * metrics.lineSpacing())
        return QSize(side + 2 * MARGIN, side + GAP + below + 2 * MARGIN)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.item_size(option.fontMetrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, row = current_colours(), index.row()
        kernel = self._model.kernel(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        box = option.rect.adjusted(2, 2, -2, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(box, 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(box, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        # The map in the middle of its cell, the words as far as the cell goes.
        inner.setLeft(inner.left() + (inner.width() - self.side) // 2)
        self._draw_map(painter, QRect(inner.topLeft(), QSize(self.side, self.side)), row)
        swatch = _swatch(self.side)
        below = QRect(inner.left(), inner.top() + self.side + GAP, swatch, swatch)
        self._draw_kernel(painter, below, kernel)
        text = QRect(
            QPoint(below.right() + 1 + GAP, below.top()), QPoint(inner.right(), inner.bottom())
        )
        self._draw_words(painter, option, text, row)
        painter.restore()

    def _draw_map(self, painter: QPainter, box: QRect, row: int) -> None:
        image = self._picture(row)
        colours = current_colours()
        painter.fillRect(box, QColor(colours.image_ground))
        if image is None or image.isNull():
            return
        scale = min(box.width() / image.width(), box.height() / image.height())
        area = QRect(
            0, 0, max(1, round(image.width() * scale)), max(1, round(image.height() * scale))
        )
        area.moveCenter(box.center())
        # Made smaller it is smooth; single pixels of a small map keep their edges.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawImage(area, image)

    def _draw_kernel(self, painter: QPainter, box: QRect, kernel: Kernel) -> None:
        colours = current_colours()
        known = self._swatches.get(id(kernel))
        if known is None or known[1] != colours.name:
            if len(self._swatches) > 4096:
                self._swatches.clear()
            known = kernel, colours.name, kernel_picture(kernel)
            self._swatches[id(kernel)] = known
        draw_swatch(painter, box, known[2], colours)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: int
    ) -> None:
        colours = current_colours()
        top = QRect(box.left(), box.top(), box.width(), option.fontMetrics.lineSpacing())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(tabular(option.font))
        painter.setPen(QColor(colours.text))
        number = str(row + 1)
        painter.drawText(top, align, number)
        used = painter.fontMetrics().horizontalAdvance(number) + 8
        name = self._model.short_name(row)
        if name == number:
            name = ""  # "Random 7" stands in the seventh place
        found = self._found(row)
        count = "" if found is None or found.maps in (1, 3) else f"1/{found.maps}"
        second = top.translated(0, top.height())
        painter.setPen(QColor(colours.secondary))
        if name and count:
            painter.drawText(top.adjusted(used, 0, 0, 0), align, count)
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(name or count, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(second, align, elided)
