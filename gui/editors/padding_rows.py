"""The rows for padding: same, valid, full, or pixels on each of the four sides."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout

from core.compute.geometry import effective_anchor
from core.recipe import MAX_PADDING, Kernel, Layer
from gui.editors.choice import Choice
from gui.editors.editing import add_row, give_names
from gui.editors.spin_fields import WholeField, pair_row, show_values

_CUSTOM = "custom"
_NONE = 0, 0, 0, 0


class PaddingRows(QObject):
    """Rows in somebody's form. `edited(padding, gesture)`: a name or (top, bottom, left, right)."""

    edited = Signal(object, object)

    def __init__(self, form: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.choice = Choice()
        self.top, self.bottom, self.left, self.right = (
            WholeField(0, MAX_PADDING) for _ in range(4)
        )
        self.sides = self.top, self.bottom, self.left, self.right
        self._upright = pair_row(self.top, "·", self.bottom)
        self._level = pair_row(self.left, "·", self.right)
        self._padding_if_custom: tuple[int, ...] = _NONE
        give_names(padding=self.choice, paddingTop=self.top, paddingBottom=self.bottom,
                   paddingLeft=self.left, paddingRight=self.right)  # fmt: skip
        self._build()
        self.choice.currentIndexChanged.connect(self._choose)
        for field in self.sides:
            field.valueChanged.connect(lambda _, field=field: self._change(field))

    def _build(self) -> None:
        for name, label, hint in (
            ("same", self.tr("Same"), self.tr("The anchor visits every input pixel")),
            ("valid", self.tr("Valid"), self.tr("Only where the kernel lies inside the image")),
            ("full", self.tr("Full"), self.tr("Wherever the kernel touches the image")),
            (_CUSTOM, self.tr("Custom"), self.tr("As many pixels as you say on each side")),
        ):
            self.choice.add(name, label, hint=hint)
        hint = self.tr("How much is added round the image")
        add_row(self._form, self.tr("Padding"), self.choice, hint=hint)
        for field, name in (
            (self.top, self.tr("Padding at the top")),
            (self.bottom, self.tr("Padding at the bottom")),
            (self.left, self.tr("Padding on the left")),
            (self.right, self.tr("Padding on the right")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
        add_row(self._form, self.tr("Top · bottom"), self._upright, self.top, self.bottom)
        add_row(self._form, self.tr("Left · right"), self._level, self.left, self.right)

    def read(self, layer: Layer, kernel: Kernel) -> None:
        """Shows the padding of a layer, without signals."""
        custom = not isinstance(layer.padding, str)
        self.choice.show_choice(_CUSTOM if custom else layer.padding)
        self._padding_if_custom = explicit_padding(layer, kernel)
        for row in (self._upright, self._level):
            self._form.setRowVisible(row, custom)
        show_values(self.sides, self._padding_if_custom)

    def _choose(self) -> None:
        name = self.choice.choice()
        # Custom starts from what is there, so that nothing changes before a number does.
        self.edited.emit(self._padding_if_custom if name == _CUSTOM else name, None)

    def _change(self, field: WholeField) -> None:
        values = tuple(side.value() for side in self.sides)
        self.edited.emit(values, field.gesture.token())


def explicit_padding(layer: Layer, kernel: Kernel) -> tuple[int, int, int, int]:
    """A layer's padding for one kernel as (top, bottom, left, right)."""
    if not isinstance(layer.padding, str):
        return layer.padding
    if layer.padding == "valid":
        return _NONE
    anchor = effective_anchor(kernel, layer.flip)
    sides: list[int] = []
    for at, size, dilation in zip(
        anchor, (kernel.rows, kernel.columns), layer.dilation, strict=True
    ):
        reach = (size - 1) * dilation
        same = layer.padding == "same"
        sides += [at * dilation, reach - at * dilation] if same else [reach, reach]
    return sides[0], sides[1], sides[2], sides[3]
