"""The row of layers over the editors: choose one, add one, drag them into another order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.document import Document
from gui.editors.kernel_names import KernelNames
from gui.icons import icon
from gui.scrolling_tabs import ScrollingTabs

LONGEST_NAME = 14
"""Signs of a layer's name that are shown in its tab."""


class LayerBar(QWidget):
    """A tab a layer, and a box of kernels where the layer has several.

    `moved(from, to)`: a tab was dragged; `name_asked`: it was clicked twice.
    """

    moved = Signal(int, int)
    name_asked = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        title = QLabel(self.tr("Layers"))
        title.setProperty("section", True)
        title.setIndent(0)
        self.tabs = ScrollingTabs()
        self.tabs.setObjectName("layerTabs")
        self.tabs.setProperty("compact", True)
        self.tabs.setAccessibleName(self.tr("Layers"))
        self.tabs.setMovable(True)
        self.add = self._button("addLayer", "add")
        self.add.setAccessibleName(self.tr("Add layer"))
        self.more = self._button("layerMenu", "")
        self.more.setAccessibleName(self.tr("Layers and kernels"))
        self.more.setToolTip(self.tr("What can be done with layers and their kernels"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kernels = QComboBox()
        self._names = KernelNames(self)
        self.kernels.setModel(self._names)
        self.kernels.setObjectName("kernelCombo")
        self.kernels.setAccessibleName(self.tr("Kernel of the layer"))
        self.kernels.setToolTip(self.tr("Which of the layer's kernels is edited and shown"))
        self.kernels.setMinimumContentsLength(12)
        self.kernels.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(title)
        row.addSpacing(8)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.add)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.kernels)
        self.tabs.currentChanged.connect(lambda index: document.select(index))
        self.tabs.tabMoved.connect(self._move)
        self.tabs.tabBarDoubleClicked.connect(lambda _: self.name_asked.emit())
        self.kernels.activated.connect(lambda at: document.select(document.layer_index, at))
        document.recipe_changed.connect(self._read)
        self._read()

    def set_actions(self, add: QAction, menu: QMenu) -> None:
        """What the buttons do."""
        self.add.setAccessibleName(add.statusTip())
        self.add.setToolTip(add.toolTip())
        self.add.clicked.connect(add.trigger)
        self.more.setMenu(menu)

    def _button(self, name: str, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        if picture:
            button.setIcon(icon(picture))
            button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _move(self, start: int, to: int) -> None:
        # The bar has moved the tab already; the document answers with the same order.
        self.moved.emit(start, to)

    def _read(self) -> None:
        document, tabs = self._document, self.tabs
        layers = document.recipe.layers
        with QSignalBlocker(tabs):
            while tabs.count() > len(layers):
                tabs.removeTab(tabs.count() - 1)
            while tabs.count() < len(layers):
                tabs.addTab("")
            for index, layer in enumerate(layers):
                text = layer.name if layer.name else str(index + 1)
                short = text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
                state = "" if layer.enabled else self.tr(" (off)")
                tabs.setTabText(index, (short + state).replace("&", "&&"))
                tabs.setTabToolTip(index, self._about(index))
            tabs.setCurrentIndex(document.layer_index)
        kernels = document.layer.kernels
        self.kernels.setVisible(len(kernels) > 1)
        if len(kernels) > 1:
            with QSignalBlocker(self.kernels):
                self._names.show_kernels(kernels)
                if self.kernels.currentIndex() != document.kernel_index:
                    self.kernels.setCurrentIndex(document.kernel_index)
                self.kernels.update()

    def _about(self, index: int) -> str:
        layer = self._document.recipe.layers[index]
        text = self.tr("Layer {0} of {1}").format(index + 1, len(self._document.recipe.layers))
        text = f"{text}: {layer.name}" if layer.name else text
        count = self.tr("%n kernel(s)", "", len(layer.kernels))
        return f"{text}, {count}"
