"""The dialog before steps become an animation: its kind, length, speed and size, and its file."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.files.animations import (
    ANIMATIONS,
    FASTEST,
    MOST_FRAMES,
    AnimationOptions,
    AnimationOptionsError,
)
from core.study.animation import AnimationError, Scene
from core.study.stepping import spread_steps
from gui import settings
from gui.editors.choice import Choice
from gui.editors.spin_fields import WholeField
from gui.save_place import SavePlace
from gui.sentences import counted, said
from gui.theme import make_room, tabular
from gui.worker import Worker

NARROWEST = 560
SIDES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
"""Pixels of the animation for one of the original, a side."""
PARTS = (64, 32, 16, 8, 4, 2)
"""Pixels of the original for one of the animation, a side."""
SCALES = (*(Fraction(1, part) for part in PARTS), *map(Fraction, SIDES))
COMFORTABLE = 1600
"""Columns of a frame that most screens show."""


class AnimationDialog(QDialog):
    """Asks without blocking; `chosen` carries path, scene and AnimationOptions."""

    chosen = Signal(object, object, object)

    def __init__(
        self, name: str, scene: Scene, source: Path | None, worker: Worker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("animationDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export animation"))
        self._scene = scene
        count = scene.course.count
        options = remembered_options(settings.read(settings.ANIMATION))
        self.kind = Choice(self)
        self.kind.setObjectName("animationKind")
        for kind in ANIMATIONS.values():
            about = QCoreApplication.translate("Data", kind.about)
            self.kind.add(kind.name, QCoreApplication.translate("Data", kind.label), hint=about)
        self.kind.show_choice(options.kind)
        self.frames = WholeField(1, min(count, MOST_FRAMES), self)
        self.frames.setObjectName("animationFrames")
        self.frames.setValue(options.frames)
        self.rate = WholeField(1, FASTEST, self)
        self.rate.setObjectName("animationRate")
        self.rate.setValue(options.rate)
        self.scale = Choice(self)
        self.scale.setObjectName("animationScale")
        for scale in SCALES:
            self.scale.add(str(scale), self._scale_text(scale))
        self.scale.show_choice(str(usual_scale(scene)))
        self.loops = QCheckBox(self.tr("Over and over again"), self)
        self.loops.setObjectName("animationLoops")
        self.loops.setChecked(options.loops)
        self.facts = QLabel(self)
        self.facts.setObjectName("animationFacts")
        self.problem = QLabel(self)
        self.problem.setObjectName("animationProblem")
        self.problem.setProperty("error", True)
        for label in (self.facts, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.facts.setProperty("secondary", True)
        self.place = SavePlace(name, options.file_kind, source, worker, self, ANIMATIONS)
        self._build()
        for signal in (
            self.kind.currentIndexChanged, self.scale.currentIndexChanged,
            self.frames.valueChanged, self.rate.valueChanged, self.loops.toggled,
        ):  # fmt: skip
            signal.connect(self._show)
        self.kind.currentIndexChanged.connect(lambda: self.place.show_kind(self.options.file_kind))
        self.place.changed.connect(self.fit)
        self.place.edited.connect(self._show)
        self.place.kind_named.connect(
            lambda kind: self.kind.setCurrentIndex(self.kind.findData(kind))
        )
        self._show()

    @property
    def options(self) -> AnimationOptions:
        """What is asked for."""
        return AnimationOptions(
            self.kind.choice(), self.frames.value(), self.rate.value(), self.loops.isChecked()
        )

    @property
    def scene(self) -> Scene:
        """What is drawn, in the size that is asked for."""
        return replace(self._scene, scale=Fraction(self.scale.choice()))

    def fit(self) -> None:
        """Makes room for what is shown: Qt asks wrapped lines for no height."""
        layout = self.layout()
        self.place.layout().activate()
        self.place.updateGeometry()
        layout.activate()
        width = max(NARROWEST, layout.totalMinimumSize().width())
        wide = max(width, self.width() if self.isVisible() else width)
        self.setMinimumSize(width, layout.totalHeightForWidth(wide))

    def done(self, result: int) -> None:
        self.place.stop()
        super().done(result)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        labels = [self.place.label]
        for text, field, name, hint in (
            (self.tr("&Kind of file"), self.kind, self.tr("Kind of file"),
             self.tr("Which programs show it, and how many colours it has")),
            (self.tr("&Frames"), self.frames, self.tr("Frames"),
             self.tr("Pictures of the animation; with fewer of them, each takes several steps")),
            (self.tr("Frames a &second"), self.rate, self.tr("Frames a second"),
             self.tr("How fast it is played")),
            (self.tr("Si&ze"), self.scale, self.tr("Size"),
             self.tr("How large a pixel of the original is drawn")),
            ("", self.loops, self.loops.text(), self.tr("Begin again at the end, or stop there")),
        ):  # fmt: skip
            label = QLabel(text, self)
            label.setBuddy(field)
            if text:
                label.setMinimumHeight(self.kind.sizeHint().height())
            field.setAccessibleName(name)
            field.setToolTip(hint)
            if isinstance(field, WholeField):
                field.setFont(tabular(field.font()))
                field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                field.setFixedWidth(84)
            labels.append(label)
            form.addRow(label, field)
        form.addRow(QLabel("", self), self.facts)
        form.addRow(QLabel("", self), self.problem)
        self._form = form
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setFixedWidth(widest)
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(
            self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save_button.setDefault(True)
        make_room(self.save_button)
        self.save_button.setToolTip(self.tr("Draw the frames and write the file"))
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setToolTip(self.tr("Close without exporting"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.place)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _scale_text(self, scale: Fraction) -> str:
        if scale < 1:
            every = self.tr("1 pixel for {0} × {0} of the original")
            return every.format(scale.denominator)
        if scale == 1:
            return self.tr("As large as the original")
        return self.tr("{0} × {0} pixels for each of the original").format(scale.numerator)

    def _show(self) -> None:
        scene, options = self.scene, self.options
        problem = ""
        try:
            scene.check()
        except AnimationError as error:
            problem = said(error)
        self.facts.setText(self._facts(scene, options))
        self.problem.setText(problem)
        self._form.setRowVisible(self.problem, bool(problem))
        self.save_button.setEnabled(not problem and self.place.path() is not None)
        self.save_button.setAccessibleDescription(problem or self.facts.text())
        self.fit()

    def _facts(self, scene: Scene, options: AnimationOptions) -> str:
        rows, columns = scene.size()
        numbers = spread_steps(scene.course.count, options.frames)
        seconds = options.seconds(len(numbers))
        texts = [
            self.tr("{0} × {1} pixels, {2} seconds long, the last frame stands for two.").format(
                counted(columns), counted(rows), f"{seconds:.0f}" if seconds >= 10 else
                f"{seconds:.1f}"
            )
        ]  # fmt: skip
        count = scene.course.count
        if len(numbers) < count:
            each = count / len(numbers)
            texts.append(
                self.tr("{0} steps, about {1} a frame.").format(
                    counted(count), f"{each:.1f}" if each < 10 else counted(round(each))
                )
            )
        else:
            texts.append(self.tr("{0} steps, one a frame.").format(counted(count)))
        if abs(options.real_rate - options.rate) > 0.005 * options.rate:
            texts.append(
                self.tr(
                    "A GIF counts in hundredths of a second: really {0} frames a second."
                ).format(f"{options.real_rate:.3g}")
            )
        return " ".join(texts)

    def _save(self) -> None:
        if self.save_button.isEnabled():
            self.place.ask(self, self._give)

    def _give(self, path: Path) -> None:
        options, scene = self.options, self.scene
        settings.write(settings.ANIMATION, options_text(options))
        settings.write(settings.IMAGE_FOLDER, str(path.parent))
        self.accept()
        self.chosen.emit(path, scene, options)


def usual_scale(scene: Scene) -> Fraction:
    """The largest size whose frames most screens show; the smallest where none is."""
    best = SCALES[0]
    for scale in SCALES:
        sized = replace(scene, scale=scale)
        try:
            sized.check()
        except AnimationError:
            break
        if sized.size()[1] <= COMFORTABLE and sized.size()[0] <= COMFORTABLE:
            best = scale
    return best


def options_text(options: AnimationOptions) -> str:
    """Options as text, to be remembered."""
    return json.dumps([options.kind, options.frames, options.rate, options.loops])


def remembered_options(text: str) -> AnimationOptions:
    """Options from such a text; the usual ones where it is damaged."""
    try:
        return AnimationOptions(*json.loads(text))
    except (ValueError, TypeError, AnimationOptionsError, RecursionError):
        return AnimationOptions()
