"""The left column of the window: all editors of the selected layer, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.document import Document
from gui.editors.kernel_editor import KernelEditor
from gui.editors.layer_bar import LayerBar
from gui.editors.layer_editor import LayerEditor
from gui.editors.pooling_editor import PoolingEditor

_WIDTH = 300
_MARGIN = 13


class EditorColumn(QFrame):
    """A card that scrolls where it is too low; it collects `refused` and `told`."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.kernel = KernelEditor(document)
        self.layer = LayerEditor(document)
        self.pooling = PoolingEditor(document)
        self._editors = self.kernel, self.layer, self.pooling
        self._content = _Content()
        self._content.layout_changed.connect(self._grow)
        stack = QVBoxLayout(self._content)
        stack.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        stack.setSpacing(10)
        self.layers = LayerBar(document)
        stack.addWidget(self.layers)
        for editor in self._editors:
            editor.refused.connect(self.refused)
            stack.addWidget(editor)
        stack.addStretch(1)
        self.kernel.told.connect(self.told)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        self._area.verticalScrollBar().rangeChanged.connect(self._make_room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._align()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 700)

    def _align(self) -> None:
        """All fields start on one edge; long labels make the column wider."""
        width = max(editor.label_width() for editor in self._editors)
        for editor in self._editors:
            editor.set_label_width(width)
        self._grow()

    def _grow(self) -> None:
        """Wide enough for all that is in it; never narrower again, so that nothing jumps."""
        needed = self._content.minimumSizeHint().width() + 2 * self.frameWidth()
        self.setMinimumWidth(max(_WIDTH, self.minimumWidth(), needed))

    def _make_room(self, _: int, longest: int) -> None:
        """The scroll bar stands in the margin, so that nothing moves when it comes."""
        bar = self._area.verticalScrollBar().sizeHint().width() if longest > 0 else 0
        self._content.layout().setContentsMargins(_MARGIN, _MARGIN, max(_MARGIN - bar, 0), _MARGIN)


class _Content(QWidget):
    """What scrolls; tells when a text or a row in it asks for other room."""

    layout_changed = Signal()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.layout_changed.emit()
        return handled
