"""The dialog that shows the single kernel that does what the layers do, and takes it over."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.compute.geometry import LayerPlan, ShapeError, plan_recipe
from core.files.kernel_texts import table_text
from core.image import Image
from core.recipe import Recipe
from core.sentences import sentence_of
from core.study.equivalent import (
    Difference,
    Equivalent,
    EquivalentError,
    difference_steps,
    equivalent_steps,
)
from core.trace import Progress
from gui.document import Document
from gui.editors.kernel_view import KernelView
from gui.sentences import said
from gui.theme import make_room, tabular
from gui.worker import Job, Worker


@dataclass(frozen=True, eq=False)
class Found:
    """What the dialog shows. `reason`: why there is no such kernel, else "".

    `maps`: of how many maps of the layers its layer makes how many.
    """

    equivalent: Equivalent | None = None
    difference: Difference | None = None
    shape: tuple[int, int] = (0, 0)
    maps: tuple[int, int] = (1, 1)
    reason: str = ""


def find_steps(
    recipe: Recipe, image: Image, layer: int, kernel: int
) -> Generator[Progress, None, Found]:
    """Finds the equivalent of a kernel's first map, and compares it on the image."""
    shape = image.channels, image.rows, image.columns
    recipe = recipe.up_to(layer, "filtered")
    try:
        plans = plan_recipe(recipe, shape)
        map = _first_map(recipe, plans, layer, kernel)
        found = yield from equivalent_steps(recipe, plans, layer, map)
        (plan,) = plan_recipe(Recipe((found.layer,), color=recipe.color), shape)
    except (ShapeError, EquivalentError) as error:
        return Found(reason=sentence_of(error))
    difference = yield from difference_steps(recipe, image, plans, layer, map, found)
    filtered = plans[layer].filtered_shape
    maps = filtered[0], plan.filtered_shape[0]
    return Found(found, difference, (filtered[1], filtered[2]), maps)


def _first_map(recipe: Recipe, plans: tuple[LayerPlan, ...], layer: int, kernel: int) -> int:
    chosen = recipe.layers[layer]
    if not chosen.enabled:
        return 0
    return kernel * (plans[layer].filtered_shape[0] // len(chosen.kernels))


class EquivalentDialog(QDialog):
    """Works it out in the background; `settled` follows once the answer is shown."""

    settled = Signal()

    def __init__(self, document: Document, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("equivalentDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Equivalent kernel"))
        self._document = document
        self._recipe = document.recipe
        self._layer = document.layer_index
        while self._layer and not self._recipe.layers[self._layer].enabled:
            self._layer -= 1
        self.found: Found | None = None
        self.table: KernelView | None = None
        self.facts: dict[str, QLabel] = {}
        self.head = QLabel(self.tr("Working it out…"))
        self.head.setWordWrap(True)
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("secondary", True)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addLayout(self._body)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addWidget(self._buttons())
        self.setMinimumWidth(440)
        steps = find_steps(self._recipe, document.image, self._layer, document.kernel_index)
        self._job: Job | None = worker.start("equivalent", Job(steps, self._take, self._fail))
        self.finished.connect(self._drop)

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.take_over = buttons.addButton(self.tr("Take over"), roles.AcceptRole)
        self.take_over.setToolTip(
            self.tr("Put this one layer into the place of the layers; can be undone")
        )
        self.copy = buttons.addButton(self.tr("Copy weights"), roles.ActionRole)
        self.copy.setToolTip(self.tr("Copy the weights for a spreadsheet or the kernel table"))
        self.close_button = buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.close_button.setToolTip(self.tr("Close without changing anything (Esc)"))
        for button in (self.take_over, self.copy, self.close_button):
            button.setAccessibleName(button.text())
        for button in (self.take_over, self.copy):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        make_room(self.take_over)
        self.take_over.setEnabled(False)
        self.copy.setEnabled(False)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        return buttons

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _fail(self, error: BaseException) -> None:
        self._take(Found(reason=str(error)))

    def _take(self, found: Found) -> None:
        self._job = None
        self.found = found
        if found.equivalent is None:
            self.head.setText(self.tr("There is no such kernel: {0}.").format(said(found.reason)))
        else:
            self._show(found, found.equivalent)
        # What is new here is shown, and has a size, in the next turn of the event loop.
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """As high as the text needs at this width, which a label that wraps does not say."""
        layout = self.layout()
        height = max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())
        self.setMinimumHeight(height)
        self.resize(self.width(), height)
        self.settled.emit()

    def _show(self, found: Found, made: Equivalent) -> None:
        is_own = made.layer.kernels == self._recipe.layers[self._layer].kernels
        is_own = is_own and len(self._recipe.layers) == 1
        if made.count == 1:
            self.head.setText(self.tr("There is one layer only: this is its kernel, as applied."))
        else:
            text = self.tr("One kernel does the same as the {0} layers up to here.")
            self.head.setText(text.format(made.count))
        self.table = KernelView(made.kernel, self)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if made.kernel.channels is not None:
            form.addRow(self._label(self.tr("Channel")), self._channel_field(made))
        for key, label, text in self._rows(found, made):
            value = QLabel(text)
            value.setFont(tabular(value.font()))
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{label} {text}")
            self.facts[key] = value
            form.addRow(self._label(label), value)
        self._body.addWidget(self.table, 0, Qt.AlignmentFlag.AlignHCenter)
        self._body.addLayout(form)
        self.take_over.setEnabled(not is_own)
        self.copy.setEnabled(True)
        notes = []
        if found.maps[0] != found.maps[1]:
            notes.append(
                self.tr("Only the selected kernel's way is kept: {0} maps become {1}.").format(
                    *found.maps
                )
            )
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))
        self.setTabOrder(self.table, self.take_over)
        if not is_own:
            self.take_over.setDefault(True)
            self.take_over.setFocus()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("secondary", True)
        return label

    def _channel_field(self, made: Equivalent) -> QSpinBox:
        field = QSpinBox()
        field.setRange(1, made.kernel.channels or 1)
        field.setAccessibleName(self.tr("Channel"))
        field.setToolTip(self.tr("The incoming map whose weights the table shows"))
        field.setSuffix(self.tr(" of {0}").format(made.kernel.channels))
        assert self.table is not None
        field.valueChanged.connect(lambda n: self.table.kernel_model.set_channel(n - 1))
        return field

    def _rows(self, found: Found, made: Equivalent) -> list[tuple[str, str, str]]:
        kernel, layer = made.kernel, made.layer
        size = f"{kernel.rows} × {kernel.columns}"
        rows = [("size", self.tr("Size"), size)]
        if kernel.scale != 1:
            rows.append(("scale", self.tr("Scale"), _figure(kernel.scale)))
        if kernel.bias:
            rows.append(("bias", self.tr("Bias"), _figure(kernel.bias)))
        if layer.stride != (1, 1):
            rows.append(("stride", self.tr("Stride"), "{} × {}".format(*layer.stride)))
        if layer.dilation != (1, 1):
            rows.append(("dilation", self.tr("Dilation"), "{} × {}".format(*layer.dilation)))
        measured = found.difference
        rows.append(("difference", self.tr("Difference"), self._difference(measured)))
        if measured is not None:
            height = measured.rows[1] - measured.rows[0]
            width = measured.columns[1] - measured.columns[0]
            where = self.tr("{0} × {1} pixels in the middle").format(width, height)
            rows.append(("compared", self.tr("Compared"), where))
        rows.append(("border", self.tr("Border"), self._border(found, made)))
        return rows

    def _difference(self, measured: Difference | None) -> str:
        if measured is None:
            return self.tr("the picture has no part without borders")
        if measured.greatest == 0:
            return self.tr("none")
        return self.tr("at most {0}, values up to {1}").format(
            f"{measured.greatest:.2g}", f"{measured.largest:.6g}"
        )

    def _border(self, found: Found, made: Equivalent) -> str:
        edges = []
        for (low, high), size in zip(made.interior, found.shape, strict=True):
            edges.append((low, size - high))
        widest = max(max(edge) for edge in edges)
        if widest <= 0:
            return self.tr("no pixel rests on invented ones")
        if not made.has_interior:
            return self.tr("every pixel rests on invented ones")
        return self.tr("results may differ up to {0} px from the border").format(widest)

    def _copy(self) -> None:
        if self.table is not None:
            QGuiApplication.clipboard().setText(table_text(self.table.kernel_model.weights))

    def _accept(self) -> None:
        if self.found is None or self.found.equivalent is None:
            return
        layer = self.found.equivalent.layer
        # It was looked for without the pooling that follows.
        layer = replace(layer, pooling=self._recipe.layers[self._layer].pooling)
        layers = (layer, *self._recipe.layers[self._layer + 1 :])
        recipe = replace(self._recipe, layers=layers)
        self._document.edit(self.tr("Take over equivalent kernel"), recipe, selected=(0, 0))
        self.accept()


def _figure(number: float) -> str:
    """A number, with its fraction where it is that of a small whole one."""
    text = f"{number:.6g}"
    for divisor in range(2, 4097):
        whole = number * divisor
        if abs(whole - round(whole)) < 1e-12 * divisor and round(whole) == 1:
            return f"1/{divisor} ≈ {text}"
    return text
