"""What a kernel does to values, in two lines: its sums, and the range that its results have."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from core.kernel_edits import absolute_sum, value_range, weight_sum
from core.short_numbers import short_number
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
        earlier = self._document.recipe.layers[: self._document.layer_index]
        if any(layer.enabled for layer in earlier):
            return self.tr("range set by the layer before")
        low, high = self._document.image.value_range
        layer = self._document.layer
        if layer.padding != "valid":
            # What stands outside the image is weighted too.
            outside = {"zeros": 0.0, "constant": layer.border_value}.get(layer.border, low)
            low, high = min(low, outside), max(high, outside)
        least, greatest = value_range(self._document.kernel, low, high)
        return self.tr("range {least} … {greatest}").format(
            least=short_number(least), greatest=short_number(greatest)
        )

