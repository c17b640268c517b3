"""Beside the items: how well the response tells one label from the rest, as number and plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.dataset import Dataset
from core.study.ranking import SHARE, Responses
from core.study.separation import LabelResponse, best_label, responses_by_label
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.gallery.label_plot import LabelPlot, Strip
from gui.gallery.texts import area_text, label_name, response_text

LOW = 150
"""Pixels of height; a lower view says nothing under its plot."""


class SeparationView(QWidget):
    """The label is the one that is told apart best until somebody chooses another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._measure = self._unit = ""
        self._found: tuple[LabelResponse, ...] = ()
        self._own: int | None = None
        self.combo = QComboBox(self)
        self.combo.setObjectName("galleryAgainst")
        self.combo.setAccessibleName(self.tr("Label against the rest"))
        self.combo.setToolTip(self.tr("The label that the response shall tell from all others"))
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(5)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("gallerySeparation")
        self.sentence.setWordWrap(True)
        self.plot = LabelPlot(self)
        self.readout = ElidedLabel(self)
        self.readout.setObjectName("galleryReadout")
        self.readout.setProperty("secondary", True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.combo, 2)
        top.addWidget(self.sentence, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)
        self.combo.activated.connect(lambda: self._choose(self.combo.currentData()))
        self.plot.label_chosen.connect(self._choose)
        self.plot.label_pointed.connect(self._tell)
        layout.addWidget(self.readout)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.readout.setVisible(self.height() >= LOW)
        self.combo.setMaximumWidth(max(90, int(0.42 * self.width())))

    @property
    def label(self) -> int | None:
        """The label that is held against the rest."""
        return self._own if self._own is not None else best_label(self._found)

    @property
    def found(self) -> tuple[LabelResponse, ...]:
        """What is known of each label."""
        return self._found

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Offers the labels of another dataset."""
        self._dataset, self._own, self._found = dataset, None, ()
        self.combo.clear()
        if dataset is not None:
            for label in range(len(dataset.label_names)):
                self.combo.addItem(label_name(dataset, label), label)
        self._show()

    def show_responses(self, responses: Responses | None, measure: str, unit: str) -> None:
        """Shows other responses of the dataset, or that there are none yet.

        `measure`: one of MEASURES; `unit`: what it is called under the plot.
        """
        self._measure, self._unit, self._found = measure, unit, ()
        if responses is not None and self._dataset is not None:
            values = responses.of(measure)
            labels, count = self._dataset.labels, len(self._dataset.label_names)
            if not labels.size:
                labels, count = np.zeros(len(values), np.int32), 1
            self._found = responses_by_label(values, labels, count)
        self._show()

    def _choose(self, label: int) -> None:
        dataset = self._dataset
        if dataset is None or not 0 <= label < len(dataset.label_names):
            return
        self._own = label
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        dataset = self._dataset
        has_labels = dataset is not None and bool(dataset.labels.size)
        self.combo.setVisible(has_labels)
        label = self.label if has_labels else None
        if label is not None:
            self.combo.setCurrentIndex(self.combo.findData(label))
        strips = [] if dataset is None else [
            Strip(label_name(dataset, each.label) if has_labels else self.tr("All"), each)
            for each in self._found
        ]  # fmt: skip
        self.plot.axes["bottom"].setScale(100 if self._measure == SHARE else 1)
        self.plot.show_strips(strips, label, self._unit)
        self.sentence.setText(self._sentence(has_labels, label))
        self._tell(self.plot.pointed_label)

    def _sentence(self, has_labels: bool, label: int | None) -> str:
        dataset = self._dataset
        if dataset is None or not self._found:
            return ""
        if not has_labels:
            return self.tr("Without labels nothing can be told apart")
        if label is None or np.isnan(self._found[label].area):
            return self.tr("One label alone cannot be told from a rest")
        area = self._found[label].area
        name = label_name(dataset, label)
        text = self.tr("Area under the ROC curve of {0} against the rest: {1}")
        return text.format(name, area_text(area))

    def _tell(self, label: int | None) -> None:
        """What is known of the label that is pointed at, else how to read the number."""
        dataset = self._dataset
        if dataset is None or not self._found:
            self.readout.setText("")
            return
        if label is None or label >= len(self._found):
            self.readout.setText(
                SEPARATOR.join(
                    (
                        self.tr("1: all respond more"),
                        self.tr("0.5: chance"),
                        self.tr("0: all respond less"),
                    )
                )
                if dataset.labels.size
                else ""
            )
            return
        found = self._found[label]
        _, lower, median, upper, _ = (
            response_text(float(value), self._measure) for value in found.quartiles
        )
        name = label_name(dataset, label) if dataset.labels.size else self.tr("All")
        parts = [self.tr("{0}: median {1}").format(name, median)]
        if not np.isnan(found.area):
            parts.append(self.tr("area {0}").format(area_text(found.area)))
        parts.append(self.tr("middle half {0} to {1}").format(lower, upper))
        text = SEPARATOR.join(parts)
        self.readout.setText(text)
        self.plot.setAccessibleDescription(text)
