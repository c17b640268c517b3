"""The fields of a save dialog: kind of file, compression, and how values become levels."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QWidget,
)

from core.files.saving import KINDS, MAPPINGS, Mapping, SaveOptions, SaveOptionsError
from gui.editors.choice import Choice
from gui.editors.number_field import NumberField
from gui.editors.spin_fields import WholeField
from gui.sentences import said
from gui.theme import tabular


class SaveOptionsForm(QWidget):
    """Shows and edits SaveOptions; `changed` tells of other ones, `refused` why some are none."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, options: SaveOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self.labels: list[QLabel] = []
        self.kind = Choice(self)
        self.kind.setObjectName("saveKind")
        for kind in KINDS.values():
            about = QCoreApplication.translate("Data", kind.about)
            self.kind.add(kind.name, QCoreApplication.translate("Data", kind.label), hint=about)
        self.compressed = QCheckBox(self.tr("Compress, without loss (deflate)"), self)
        self.compressed.setObjectName("saveCompressed")
        self.compressed.setToolTip(self.tr("Smaller, but slower to write and read"))
        self.lossless = QCheckBox(self.tr("Without compression loss"), self)
        self.lossless.setObjectName("saveLossless")
        self.lossless.setToolTip(self.tr("Every pixel stays as it is; larger"))
        self.quality = WholeField(1, 100, self)
        self.quality.setFixedWidth(84)
        self.quality.setFont(tabular(self.quality.font()))
        self.quality.setObjectName("saveQuality")
        self.quality.setToolTip(self.tr("1: smallest file, 100: best picture"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("saveQualitySlider")
        self.slider.setRange(1, 100)
        self.slider.setToolTip(self.quality.toolTip())
        self.mapping = Choice(self)
        self.mapping.setObjectName("saveMapping")
        for row in MAPPINGS.values():
            about = QCoreApplication.translate("Data", row.about)
            self.mapping.add(row.name, QCoreApplication.translate("Data", row.label), hint=about)
        self._about = QLabel(self)
        self._about.setProperty("secondary", True)
        self._about.setWordWrap(True)
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.low, self.high = NumberField(parent=self), NumberField(parent=self)
        self.low.setObjectName("saveLow")
        self.high.setObjectName("saveHigh")
        self._build()
        for signal in (self.kind.currentIndexChanged, self.mapping.currentIndexChanged):
            signal.connect(self._take)
        for box in (self.compressed, self.lossless):
            box.toggled.connect(self._take)
        self.slider.valueChanged.connect(self.quality.setValue)
        self.quality.valueChanged.connect(self.slider.setValue)
        self.quality.valueChanged.connect(self._take)
        for field in (self.low, self.high):
            field.value_edited.connect(self._take)
            field.refused.connect(self.refused)
        self.show_options(options)

    @property
    def options(self) -> SaveOptions:
        """The last good ones."""
        return self._options

    def show_options(self, options: SaveOptions) -> None:
        """Shows other options."""
        self.blockSignals(True)
        self._options = options
        for choice, name in ((self.kind, options.kind), (self.mapping, options.mapping.name)):
            choice.show_choice(name)
        # The fields tell of each change; by then all others must stand already.
        for box, is_on in (
            (self.compressed, options.compressed),
            (self.lossless, options.lossless),
        ):
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        for field in (self.quality, self.slider):
            field.blockSignals(True)
            field.setValue(options.quality)
            field.blockSignals(False)
        self.low.show_value(options.mapping.low)
        self.high.show_value(options.mapping.high)
        self._show_fields()
        self.blockSignals(False)

    def _build(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        quality = QWidget(self)
        row = QHBoxLayout(quality)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.quality)
        self._quality = quality
        self._ends = QWidget(self)
        row = QHBoxLayout(self._ends)
        row.setContentsMargins(0, 0, 0, 0)
        between = QLabel(self.tr("to"), self._ends)
        for widget in (self.low, between, self.high):
            row.addWidget(widget, 0 if widget is between else 1)
        for text, field, spoken in (
            (self.tr("&Kind of file"), self.kind, None),
            ("", self.compressed, None),
            ("", self.lossless, None),
            (self.tr("&Quality"), quality, self.quality),
            (self.tr("&Values to levels"), self.mapping, None),
            ("", self._about, None),
            (self.tr("&First and last value"), self._ends, self.low),
        ):
            label = QLabel(text, self)
            label.setBuddy(spoken or field)
            if text:  # Qt lets a lower label begin at the field's top
                label.setMinimumHeight(self.kind.sizeHint().height())
            self.labels.append(label)
            form.addRow(label, field)
        names = {
            self.kind: self.tr("Kind of file"),
            self.compressed: self.compressed.text(),
            self.lossless: self.lossless.text(),
            self.quality: self.tr("Quality"),
            self.slider: self.tr("Quality, as a slider"),
            self.mapping: self.tr("How values become levels"),
            self.low: self.tr("Value of the first level"),
            self.high: self.tr("Value of the last level"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self.kind.setToolTip(self.tr("What other programs read, and how exactly"))
        self.mapping.setToolTip(self.tr("Which value is black, which white"))
        self.low.set_hint(names[self.low])
        self.high.set_hint(names[self.high])

    def _take(self) -> None:
        former = self._options
        try:
            mapping = Mapping(
                self.mapping.choice(),
                former.mapping.view,
                former.mapping.low if self.low.value() is None else float(self.low.value() or 0),
                former.mapping.high if self.high.value() is None else float(self.high.value() or 0),
            )
            found = replace(
                former,
                kind=self.kind.choice(),
                compressed=self.compressed.isChecked(),
                lossless=self.lossless.isChecked(),
                quality=self.quality.value(),
                mapping=mapping,
            )
        except SaveOptionsError as error:
            self.refused.emit(said(error))
            return
        if found != former:
            self._options = found
            self._show_fields()
            self.changed.emit()
        else:
            self.refused.emit("")

    def _show_fields(self) -> None:
        options, form = self._options, self._form
        kind = options.file_kind
        form.setRowVisible(self.compressed, options.kind == "tiff")
        form.setRowVisible(self.lossless, kind.is_lossy and kind.can_be_lossless)
        form.setRowVisible(self._quality, options.changes_pixels)
        form.setRowVisible(self.mapping, not options.is_exact)
        form.setRowVisible(self._about, not options.is_exact)
        by_hand = not options.is_exact and options.mapping.name == "hand"
        form.setRowVisible(self._ends, by_hand)
        about = MAPPINGS[options.mapping.name].about
        self._about.setText(QCoreApplication.translate("Data", about))
