"""What a kernel does to values, in two lines: its sums, and the range that its results have."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from core.compute.geometry import ShapeError
from core.kernel_edits import absolute_sum, weight_sum
from core.short_numbers import short_number
from core.study.output_range import WEIGHTED, output_range
from gui.document import Document
from gui.theme import tabular


class KernelSummary(QLabel):
    """The sums of the selected kernel's weights and the values it can give for this image."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setProperty("secondary", True)
        self.setToolTip(
            self.tr(
                "Σ: sum of the weights, the brightness of even areas. Σ|w|: sum of their"
                " magnitudes. Range: the values that this kind of image can give, with scale and"
                " bias, before the activation"
            )
        )
        self.setFont(tabular(self.font()))
        document.image_changed.connect(self._read)
        document.recipe_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        kernel = self._document.kernel
        sums = self.tr("Σ {sum}    Σ|w| {magnitude}").format(
            sum=short_number(weight_sum(kernel)), magnitude=short_number(absolute_sum(kernel))
        )
        self.setText(f"{sums}\n{self._range()}")

    def _range(self) -> str:
        document, image = self._document, self._document.image
        try:
            found = output_range(
                document.recipe,
                (image.channels, image.rows, image.columns),
                image.value_range,
                image.value_range,
                layer=document.layer_index,
                kernel=document.kernel_index,
                stage=WEIGHTED,
            )
        except ShapeError:
            return self.tr("range: none")  # the panels say why
        return self.tr("range {least} … {greatest}").format(
            least=short_number(found.low), greatest=short_number(found.high)
        )
