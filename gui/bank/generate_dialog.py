"""The dialog that makes a bank of filters: a family, its parameters, what it gives, where to."""

from __future__ import annotations

import contextlib
from collections.abc import Generator as Steps
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.banks import GENERATORS, Generator, find_generator
from core.checks import RecipeError
from core.compute.geometry import ShapeError, incoming_maps, plan_recipe
from core.parametric_presets import ParameterValue
from core.recipe import Kernel, Recipe
from core.recipe_edits import bank_placed
from core.sentences import sentence_of
from core.study.bank_facts import BankFacts, bank_facts
from core.study.layer_facts import layer_facts
from core.trace import Progress
from gui.bank.bank_texts import counts_text
from gui.bank.swatch_list import SwatchList
from gui.document import Document
from gui.editors.editing import translated
from gui.editors.preset_parameters import PresetParameters
from gui.elided_label import SEPARATOR
from gui.marking import mark
from gui.panels.asking import Asking
from gui.sentences import counted, said
from gui.theme import make_room, theme
from gui.worker import Worker


@dataclass
class BankChoice:
    """What was last chosen: a generator's id, the values of each, and the place."""

    id: str = GENERATORS[0].id
    values: dict[str, dict[str, ParameterValue]] = field(default_factory=dict)
    place: str = "replace"


@dataclass(frozen=True, eq=False)
class Made:
    """Kernels and the recipe that has them, or the reason why not; what its layer then makes.

    `warning`: the recipe can be, but this picture cannot go through it.
    """

    kernels: tuple[Kernel, ...] = ()
    recipe: Recipe | None = None
    facts: BankFacts | None = None
    reason: str = ""
    warning: str = ""


def make_steps(
    generator: Generator,
    values: dict[str, ParameterValue],
    recipe: Recipe,
    layer: int,
    place: str,
    shape: tuple[int, int, int],
) -> Steps[Progress, None, Made]:
    """Makes a bank for a layer, and counts what it would make of a picture of that shape."""
    yield Progress(0, 1)
    kernels: tuple[Kernel, ...] = ()
    at = layer + 1 if place == "layer" else layer
    channels = 1
    with contextlib.suppress(ShapeError):  # the layers before have a mistake of their own
        channels = incoming_maps(recipe, at, shape)
    try:
        kernels = generator.kernels(channels=channels, **values)
        yield Progress(0, 1)
        made = bank_placed(recipe, layer, kernels, place)
    except RecipeError as error:
        return Made(kernels, reason=sentence_of(error))
    try:
        upto = made.up_to(at, "pooled")
        facts = layer_facts(upto, plan_recipe(upto, shape))[at]
    except ShapeError as error:
        return Made(kernels, made, warning=sentence_of(error))
    found = bank_facts(made.layers[at], facts) if made.layers[at].enabled else None
    return Made(kernels, made, found)


class GenerateDialog(QDialog):
    """Shows what it makes at once; only its main button changes the recipe."""

    def __init__(
        self, document: Document, worker: Worker, choice: BankChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("generateDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Generate filters"))
        self._document = document
        self._choice = choice
        self._layer = document.layer_index
        self._made = Made()
        self._asking = Asking(worker, "bank", self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self._fail)
        self.families = QListWidget()
        self.families.setObjectName("bankFamilies")
        self.families.setAccessibleName(self.tr("Family of filters"))
        self.families.setToolTip(self.tr("Which family of filters is made"))
        for row in GENERATORS:
            self.families.addItem(translated(row.name))
        self.families.setFixedWidth(self.families.sizeHintForColumn(0) + 36)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.source = QLabel()
        self.source.setWordWrap(True)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setProperty("secondary", True)
        self.parameters = PresetParameters(self.families)
        self.preview = SwatchList()
        self.preview.setObjectName("bankPreview")
        self.preview.setAccessibleName(self.tr("The kernels that are made"))
        self.preview.setToolTip(self.tr("The kernels that are made, in their order"))
        self.story = QLabel()
        self.story.setObjectName("bankCount")
        self.story.setWordWrap(True)
        self.story.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(self._body(), 1)
        layout.addWidget(self.story)
        layout.addWidget(self._places())
        layout.addWidget(self._buttons())
        self.resize(860, 600)
        self.families.currentRowChanged.connect(self._show_family)
        self.parameters.edited.connect(self._change)
        theme.changed.connect(self.preview.viewport().update)
        ids = [row.id for row in GENERATORS]
        self.families.setCurrentRow(ids.index(choice.id))
        self.finished.connect(self._asking.drop)
        self.families.setFocus()

    @property
    def generator(self) -> Generator:
        """The family that is chosen."""
        return GENERATORS[max(self.families.currentRow(), 0)]

    @property
    def place(self) -> str:
        """Where the bank goes: a name of core.recipe_edits.PLACES."""
        button = self._group.checkedButton()
        return button.objectName().removeprefix("bankPlace-")

    def choose_family(self, id: str) -> None:
        """Chooses a family by its id."""
        self.families.setCurrentRow(GENERATORS.index(find_generator(id)))

    def _body(self) -> QHBoxLayout:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.source)
        column.addWidget(self.parameters)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        area.setMinimumWidth(290)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.families)
        body.addWidget(area, 2)
        body.addWidget(self.preview, 3)
        return body

    def _places(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._group = QButtonGroup(self)
        for place, text, about in (
            ("replace", self.tr("&Replace the layer's kernels"),
             self.tr("The layer keeps its settings and has these kernels alone")),
            ("behind", self.tr("&Add behind them"),
             self.tr("The layer keeps its kernels and has these too")),
            ("layer", self.tr("As a &new layer"),
             self.tr("A layer of these kernels behind the selected one")),
        ):  # fmt: skip
            button = QRadioButton(text)
            button.setObjectName(f"bankPlace-{place}")
            button.setToolTip(about)
            button.setChecked(place == self._choice.place)
            button.toggled.connect(lambda on: self._change() if on else None)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return whole

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.generate = buttons.addButton(self.tr("Generate"), roles.AcceptRole)
        self.generate.setToolTip(self.tr("Put these kernels into the recipe; can be undone"))
        cancel = buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        cancel.setToolTip(self.tr("Close without changing anything (Esc)"))
        cancel.setAutoDefault(False)
        for button in (self.generate, cancel):
            button.setAccessibleName(button.text())
        self.generate.setDefault(True)
        make_room(self.generate)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_family(self) -> None:
        row = self.generator
        self.about.setText(translated(row.about))
        self.source.setText(translated(row.source))
        self.parameters.show_values(row, self._choice.values.get(row.id, {}))
        self._change()

    def _change(self) -> None:
        """Makes the bank anew for what is chosen now."""
        row = self.generator
        self._choice.id, self._choice.place = row.id, self.place
        self._choice.values[row.id] = self.parameters.values()
        self.generate.setEnabled(False)
        image = self._document.image
        self._asking.ask(
            make_steps(
                row,
                self._choice.values[row.id],
                self._document.recipe,
                self._layer,
                self.place,
                (image.channels, image.rows, image.columns),
            )
        )

    def _take(self, made: Made) -> None:
        if self._asking.is_busy:
            return  # a newer one is on its way
        self._made = made
        self.preview.show_kernels(made.kernels)
        self.generate.setEnabled(made.recipe is not None)
        wrong = made.reason or made.warning
        self.story.setText(said(wrong) if wrong else self._counts(made))
        mark(self.story, error=bool(wrong))

    def _counts(self, made: Made) -> str:
        sizes = {kernel.weights.shape for kernel in made.kernels}
        size = " × ".join(map(str, max(sizes)))
        text = self.tr("Made: {0} × ({1})").format(counted(len(made.kernels)), size)
        if made.facts is not None:
            at = self._layer + (self.place == "layer")
            text += SEPARATOR + counts_text(made.facts, is_first=at == 0)
        return text

    def _fail(self, error: BaseException) -> None:
        self._take(Made(reason=str(error)))

    def _accept(self) -> None:
        if self._made.recipe is None or self._asking.is_busy:
            return
        place, layer = self.place, self._layer
        at = layer + 1 if place == "layer" else layer
        first = len(self._document.layer.kernels) if place == "behind" else 0
        self._document.edit(self.tr("Generate filters"), self._made.recipe, selected=(at, first))
        self.accept()
