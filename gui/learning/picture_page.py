"""The page of "Learn" that finds the kernel which made one picture of another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.checks import RecipeError
from core.learning.constraints import LearnError, free_numbers
from core.learning.pairs import LEFT_OUT, Placement, Setup, make_pair, placements
from core.recipe import Kernel, Layer
from core.recipe_edits import layer_inserted
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.icons import icon
from gui.learning.learned_kernel import LearnedKernel
from gui.learning.learned_texts import LearnedTexts
from gui.learning.loss_plot import LossPlot
from gui.learning.picture_settings import PictureSettings
from gui.learning.picture_work import Found, PictureWork, Problem
from gui.learning.second_picture import SecondPicture
from gui.learning.small_pictures import SmallPictures
from gui.marking import mark
from gui.panels.fact_list import FactList
from gui.sentences import counted, said
from gui.theme import theme

if TYPE_CHECKING:
    from gui.panels.studies import StudyPlace

AT_ONCE = 3e10
"""Multiplications of an exact answer that is not waited for; more are asked for with Find."""
_ROOM_TEXTS, _ROOM_COLUMNS, _ROOM_PICTURES, _ROOM_ALL = 900, 800, 850, 1250
"""Pixels of width from which on buttons have texts, settings stand in two columns, pictures are
shown, and facts stand beside the curve."""


class PicturePage(QWidget):
    """Recovers a kernel from the image of the window and a second, filtered picture."""

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnPicturePage")
        self.setAcceptDrops(True)
        self._document = place.document
        self._is_on = False
        self._is_due = True
        self._live = 0
        self._seen: Found | None = None
        self._labelled: dict[QToolButton, str] = {}
        self._texts = LearnedTexts(self)
        self.work = PictureWork(place.worker, self)
        self.settings = PictureSettings(self)
        self.kernel = LearnedKernel(self)
        self.pictures = SmallPictures(self)
        self.plot = LossPlot(self)
        self.facts = FactList(self)
        self.facts.setObjectName("learnFacts")
        self.facts.setAccessibleName(self.tr("What was learned"))
        self.facts.setMinimumWidth(210)
        self.facts.setToolTip(self.tr("What was found, and how sure it is"))
        self.header = QWidget()
        self.second = SecondPicture(place.preview, place.worker, self.header)
        self.note = ElidedLabel(self.header)
        self.note.setObjectName("learnNote")
        self.note.setProperty("secondary", True)
        self.find_button = self._button(
            "learnFind",
            "play",
            self.tr("Find"),
            self.work.find,
            self.tr("Find the kernel again with these settings"),
        )
        self.run_button = self._button(
            "learnRun",
            "play",
            self.tr("Run"),
            self._toggle_run,
            self.tr("Go downhill step after step, or pause"),
        )
        self.step_button = self._button(
            "learnStep", "step", "", self._step, self.tr("Make a single step"), self.tr("Step")
        )
        self.reset_button = self._button(
            "learnReset",
            "reset",
            "",
            self._reset,
            self.tr("Begin again with random weights of the seed"),
            self.tr("Reset"),
        )
        self.live_button = self._button(
            "learnLive",
            "crosshair",
            self.tr("Live"),
            self._show_live,
            self.tr("Show the kernel in the window while it is learned; undone in one step"),
        )
        self.live_button.setCheckable(True)
        self.take_button = self._button(
            "learnTake",
            "check",
            self.tr("Take"),
            self.take,
            self.tr("Make it the selected kernel of the selected layer"),
            self.tr("Take as kernel"),
        )
        self.layer_button = self._button("learnTakeLayer", "add", self.tr("New layer"),
            self.take_as_layer, self.tr("Make it a layer of its own behind the selected one"),
            self.tr("Take as new layer"))  # fmt: skip
        row = QHBoxLayout(self.header)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.second)
        row.addWidget(self.note, 1)
        for button in (self.find_button, self.run_button, self.step_button, self.reset_button,
                       self.live_button, self.take_button, self.layer_button):  # fmt: skip
            row.addWidget(button)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addWidget(self.settings)
        body.addWidget(self.kernel, 5)
        body.addWidget(self.pictures, 9)
        body.addWidget(self.plot, 9)
        body.addWidget(self.facts, 9)

        self.second.changed.connect(self._pose)
        for source in (self.second, self.settings):
            source.refused.connect(lambda text: self._say(text, is_error=True))
        self.second.failed.connect(place.preview.failed)
        self.work.failed.connect(place.preview.failed)
        self.work.changed.connect(self._show)
        self.settings.problem_changed.connect(self._pose)
        self.settings.way_changed.connect(self._change_way)
        place.preview.cancel_asked.connect(self.work.cancel)
        place.document.image_changed.connect(self._pose)
        theme.changed.connect(self._show)
        self._show()

    def set_on(self, is_on: bool) -> None:
        """Follows the document, or does nothing because nobody looks; a run is paused."""
        self._is_on = is_on
        if is_on and self._is_due:
            self._pose()
        elif not is_on and (self.work.is_running or self.work.is_busy):
            self._is_due = self.work.is_busy and not self.settings.is_descent
            self.work.cancel()

    def take(self) -> None:
        """Makes what was found the selected kernel; undone as one step."""
        if (kernel := self._kernel()) is None:
            return
        try:
            self._document.edit_kernel(self.tr("Learned kernel"), self._turned(kernel))
        except RecipeError as error:
            self._say(said(error), is_error=True)
        else:
            self._say(self.tr("It is the selected kernel now"))

    def take_as_layer(self) -> None:
        """Makes what was found a layer behind the selected one; undone as one step."""
        kernel, placement = self._kernel(), self._placement()
        if kernel is None or placement is None:
            return
        border = self.settings.setup().border
        layer = Layer(
            (kernel,), name=self.tr("Learned"), stride=placement.stride,
            padding=placement.padding, border="reflect" if border == LEFT_OUT else border,
        )  # fmt: skip
        document, at = self._document, self._document.layer_index
        try:
            recipe = layer_inserted(document.recipe, at, layer)
            document.edit(self.tr("Learned layer"), recipe, selected=(at + 1, 0))
        except RecipeError as error:
            self._say(said(error), is_error=True)
        else:
            self._say(self.tr("It is layer {0} now").format(at + 2))

    # What is learned.

    def _pose(self) -> None:
        """Takes over pictures and settings; what was found for others is forgotten."""
        self._is_due = True
        if not self._is_on:
            self.work.set_problem(None)
            return
        self._is_due = False
        second, image, setup = self.second.image, self._document.image, self.settings.setup()
        if second is None:
            self.work.set_problem(None)
            return
        try:
            free_numbers(setup.rows, setup.columns, sum_rule=setup.sum_rule,
                         symmetry=setup.symmetry)  # fmt: skip
            placements(make_pair(image, second), setup)
        except LearnError as error:
            self.work.set_problem(None, said(error))
            return
        self.work.set_problem(Problem(image, second, setup))
        self._begin()

    def _begin(self) -> None:
        if self.settings.is_descent:
            self.work.reset(self.settings.descent())
        elif self._is_quick(self.settings.setup()):
            self.work.find()

    def _change_way(self) -> None:
        """Another method begins anew; other settings of a descent take effect as it runs."""
        problem, found = self.work.problem, self.work.found
        is_other = found is not None and (found.state is None) == self.settings.is_descent
        if problem is not None and (is_other or found is None):
            self.work.set_problem(problem)
            self._begin()
        elif self.work.is_running:
            self.work.run(self.settings.descent(), self.settings.burst)
        elif found is not None and found.state is not None and not found.state.count:
            self.work.reset(self.settings.descent())
        self._show()

    def _is_quick(self, setup: Setup) -> bool:
        second = self.second.image
        pixels = 0 if second is None else second.rows * second.columns * second.channels
        return pixels * (setup.rows * setup.columns) ** 2 <= AT_ONCE

    def _toggle_run(self) -> None:
        found = self.work.found
        if self.work.is_running:
            self.work.pause()
            return
        if found is not None and found.state is not None and found.state.over:
            self._reset()
        self.work.run(self.settings.descent(), self.settings.burst)

    def _step(self) -> None:
        self.work.pause()
        self.work.step(self.settings.descent())

    def _reset(self) -> None:
        self.work.cancel()
        self._live += 1
        self.work.reset(self.settings.descent())

    # What is shown.

    def _kernel(self) -> Kernel | None:
        return None if self.work.found is None else self.work.found.kernel

    def _placement(self) -> Placement | None:
        found, pool = self.work.found, self.work.pool
        if found is not None and found.fit is not None:
            return found.fit.placement
        return None if pool is None else pool.placement

    def _turned(self, kernel: Kernel) -> Kernel:
        """As the layer writes it down: turned by 180 degrees where it flips."""
        if not self._document.layer.flip:
            return kernel
        row, column = kernel.anchor
        anchor = kernel.rows - 1 - row, kernel.columns - 1 - column
        return Kernel(kernel.weights[::-1, ::-1], name=kernel.name, bias=kernel.bias, anchor=anchor)

    def _show_live(self) -> None:
        """Shows what is learned in the window, all edits of a run undone together."""
        kernel = self._kernel()
        if not self.live_button.isChecked() or kernel is None:
            return
        try:
            self._document.edit_kernel(
                self.tr("Learned kernel"), self._turned(kernel), gesture=("learn", self._live)
            )
        except RecipeError as error:
            self.live_button.setChecked(False)
            self._say(said(error), is_error=True)

    def _show(self) -> None:
        found, pool, is_descent = self.work.found, self.work.pool, self.settings.is_descent
        second = self.second.image
        fit = None if found is None else found.fit
        self.kernel.show_kernel(None if found is None else found.kernel,
                                None if fit is None else fit.errors)  # fmt: skip
        limits = None
        if second is not None and second.pixels.dtype.kind in "ui":
            limits = second.value_range
        self.pictures.show_pictures(None if found is None else found.compared, limits)
        if found is None:
            self.facts.show_facts(self._texts.hint(self.work.refusal))
        elif fit is not None:
            self.facts.show_facts(self._texts.of_fit(fit, found.kernel))
        elif found.state is not None and pool is not None:
            descent = self.settings.descent()
            self.facts.show_facts(self._texts.of_state(found.state, pool, found.kernel, descent))
        count = 0 if found is None or found.state is None else found.state.count
        self.plot.show_losses(self.work.losses, count, None if pool is None else pool.least)
        has_problem, is_there = self.work.problem is not None, found is not None
        for button in (self.find_button,):
            button.setVisible(not is_descent)
        for button in (self.run_button, self.step_button, self.reset_button):
            button.setVisible(is_descent)
        for button in (self.find_button, self.run_button, self.step_button, self.reset_button):
            button.setEnabled(has_problem)
        for button in (self.take_button, self.layer_button):
            button.setEnabled(is_there)
        self.run_button.setText(self.tr("Pause") if self.work.is_running else self.tr("Run"))
        self.run_button.setIcon(icon("pause" if self.work.is_running else "play"))
        self._share_room()
        self._show_note()
        if found is not self._seen:  # what was undone since stays so
            self._seen = found
            self._show_live()

    def _show_note(self) -> None:
        found, second = self.work.found, self.second.image
        if self.work.refusal:
            self._say(self.work.refusal, is_error=True)
        elif second is None:
            self._say(self.tr("Open, drop or paste the picture that something made of this one"))
        elif found is not None and found.state is not None:
            state = found.state
            words = self.tr("Step {0}").format(counted(state.count))
            loss = self.tr("loss {0}").format(f"{max(state.loss, 1e-12):.3g}")
            if state.over:
                self._say(said(state.over), is_error=True)
            else:
                self._say(SEPARATOR.join([words, loss]))
        elif self.work.is_busy:
            share = self.work.share
            text = self.tr("Finding the kernel…")
            self._say(text if share is None else f"{text} {share:.0%}")
        elif found is not None:
            size = f"{second.columns} × {second.rows}"
            self._say(SEPARATOR.join([self.tr("Found"), second.name or size]))
        else:
            self._say(self.tr("Find takes a while for this size"))

    def _share_room(self) -> None:
        """Pictures, and facts beside the curve, are shown where there is room for them."""
        is_descent, width = self.settings.is_descent, self.width()
        found = self.work.found
        is_over = found is None or (found.state is not None and bool(found.state.over))
        self.plot.setVisible(is_descent and (not is_over or width >= _ROOM_ALL))
        self.facts.setVisible(not is_descent or is_over or width >= _ROOM_ALL)
        has_room = width >= (_ROOM_ALL if is_over else _ROOM_PICTURES)
        self.pictures.setVisible(has_room and found is not None)
        self.settings.arrange(is_wide=width >= _ROOM_COLUMNS)
        style = Qt.ToolButtonStyle
        for button, text in self._labelled.items():
            has_words = width >= _ROOM_TEXTS
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if has_words and text else style.ToolButtonIconOnly
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.second.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.second.take(event.mimeData(), self.tr("Dropped picture")):
            event.acceptProposedAction()

    def _say(self, words: str, *, is_error: bool = False) -> None:
        self.note.setText(words)
        mark(self.note, error=is_error, secondary=not is_error)

    def _button(
        self, name: str, picture: str, text: str, slot: Callable[[], object], about: str,
        spoken: str = "",
    ) -> QToolButton:  # fmt: skip
        button = QToolButton(self.header)
        button.setObjectName(name)
        button.setProperty("field", True)
        button.setIcon(icon(picture))
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(about)
        button.setAccessibleName(spoken or text)
        self._labelled[button] = text
        button.clicked.connect(lambda: slot())
        return button
