"""The nodes of a whole ONNX model: which become layers, and why others do not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.files.onnx_models import OnnxModel
from core.files.stored_numbers import printable
from core.learned_layers import with_input_scale
from core.recipe import Recipe
from gui.sentences import said
from gui.theme import current_colours, theme


class ModelPage(QWidget):
    """What of a model is taken, and the scale of its input; `recipe` is what opens."""

    def __init__(self, largest: float, parent: QWidget | None = None) -> None:
        """`largest`: the greatest value that a pixel of the present picture's kind can have."""
        super().__init__(parent)
        self._model: OnnxModel | None = None
        self._largest = largest
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.nodes = QTreeWidget()
        self.nodes.setObjectName("learnedNodes")
        self.nodes.setAccessibleName(self.tr("Nodes of the model"))
        self.nodes.setToolTip(self.tr("What becomes of each node of the model, in its order"))
        self.nodes.setHeaderLabels(
            [self.tr("Node"), self.tr("Operator"), self.tr("Name"), self.tr("What becomes of it")]
        )
        self.nodes.setRootIsDecorated(False)
        self.nodes.setUniformRowHeights(True)
        self.nodes.setAllColumnsShowFocus(True)
        self.nodes.header().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.scale = QCheckBox()
        self.scale.setObjectName("learnedInputScale")
        self.scale.setText(
            self.tr("The model expects pixels from 0 to 1: divide by {0:g}").format(largest)
        )
        self.scale.setAccessibleName(self.scale.text())
        self.scale.setToolTip(
            self.tr("Multiplies the scale of the first layer's kernels by 1/{0:g}").format(largest)
        )
        self.scale.setChecked(largest > 1)
        self.scale.setVisible(largest > 1)
        self.about = QLabel()
        self.about.setProperty("secondary", True)
        self.about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.summary)
        layout.addWidget(self.nodes, 1)
        layout.addWidget(self.scale)
        layout.addWidget(self.about)
        theme.changed.connect(self._colour)

    def show_model(self, model: OnnxModel) -> None:
        """Lists its nodes."""
        self._model = model
        text = said(model.summary)
        self.summary.setText(text[:1].upper() + text[1:])
        self.nodes.clear()
        for node in model.nodes:
            fate = said(node.reason) if node.reason else self.tr("taken")
            item = QTreeWidgetItem(
                [str(node.number), printable(node.operator), printable(node.name), fate]
            )
            for column in range(4):
                item.setToolTip(column, item.text(column))
            self.nodes.addTopLevelItem(item)
        for column, most in ((0, 70), (1, 180), (2, 220)):
            self.nodes.resizeColumnToContents(column)
            self.nodes.setColumnWidth(column, min(self.nodes.columnWidth(column) + 8, most))
        if model.nodes:
            self.nodes.setCurrentItem(self.nodes.topLevelItem(0))
        self.scale.setEnabled(model.recipe is not None)
        self._describe(model)
        self._colour()

    def recipe(self) -> Recipe | None:
        """What opens, with the scale of its input; None where nothing can be taken."""
        if self._model is None or self._model.recipe is None:
            return None
        return (
            with_input_scale(self._model.recipe, 1 / self._largest)
            if self.is_scaled()
            else self._model.recipe
        )

    def is_scaled(self) -> bool:
        """Whether the input is divided."""
        return self._largest > 1 and self.scale.isChecked()

    def _describe(self, model: OnnxModel) -> None:
        channels, rows, columns = model.input_shape
        any_ = self.tr("any")
        sides = [any_ if side is None else str(side) for side in (rows, columns)]
        self.about.setText(
            self.tr(
                "Its input: channels {0}, pixels {1} × {2}. Models are trained on values from 0"
                " to 1 or on normalised ones (less the mean, by the deviation); which, only its"
                " makers can say."
            ).format(any_ if channels is None else channels, *sides)
        )

    def _colour(self) -> None:
        colours = current_colours()
        for row in range(self.nodes.topLevelItemCount()):
            assert self._model is not None
            is_taken = self._model.nodes[row].is_taken
            colour = QColor(colours.text if is_taken else colours.secondary)
            item = self.nodes.topLevelItem(row)
            for column in range(4):
                item.setForeground(column, colour)
