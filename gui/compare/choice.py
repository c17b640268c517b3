"""What is compared with what, and how: the state of the comparison, without its pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from gui.compare.remembered import Remembered, RememberedRecipes

STAGES = ("original", "filtered", "pooled")
MODES = ("wipe", "difference", "blink")
GAINS = (1, 2, 4, 8, 16, 64, 256)
"""Times that a difference may be shown stronger than its largest value asks for."""


@dataclass(frozen=True)
class Other:
    """The second picture: a stage of the present recipe, or of the remembered one with that id."""

    stage: str
    remembered: int | None = None


class Choice(QObject):
    """`changed` tells of any change. The first picture is always that of a panel.

    `same_levels` None: the same where both are the same stage, whose values mean the same.
    `line`: where the wipe's line stands, as a part of the panel; `is_across`: it lies.
    """

    changed = Signal()
    line_moved = Signal()

    def __init__(self, remembered: RememberedRecipes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._is_on = False
        self._stage = "filtered"
        self._other = Other("original")
        self._mode = "wipe"
        self._same_levels: bool | None = None
        self._gain = 1
        self._line = 0.5
        self._is_across = False
        remembered.changed.connect(self._states_changed)

    @property
    def is_on(self) -> bool:
        """Something is compared."""
        return self._is_on

    @property
    def stage(self) -> str:
        """The panel in which the comparison is shown."""
        return self._stage

    @property
    def other(self) -> Other:
        """What it is compared with."""
        return self._other

    @property
    def state(self) -> Remembered | None:
        """The remembered recipe that it is compared with, if it is one."""
        id = self._other.remembered
        return None if id is None else self._remembered.find(id)

    @property
    def mode(self) -> str:
        """One of MODES."""
        return self._mode

    @property
    def same_levels(self) -> bool:
        """Both pictures are shown through the levels of the first."""
        if self._same_levels is None:
            return self._other.stage == self._stage
        return self._same_levels

    @property
    def gain(self) -> int:
        """How many times stronger a difference is shown, one of GAINS."""
        return self._gain

    @property
    def line(self) -> float:
        """Where the line stands, 0 to 1 from the left or from the top."""
        return self._line

    @property
    def is_across(self) -> bool:
        """The line lies, and the second picture is below it."""
        return self._is_across

    def others(self) -> list[Other]:
        """What the panel's picture can be compared with."""
        found = [Other(stage) for stage in STAGES if stage != self._stage]
        stage = "filtered" if self._stage == "original" else self._stage
        return found + [Other(stage, state.id) for state in reversed(self._remembered.states)]

    def set_on(self, is_on: bool) -> None:
        """Begins to compare, or ends it. A recipe that is remembered comes first."""
        if is_on and not self._is_on and self._other.remembered is None:
            self._other = self._first()
        self._set("_is_on", is_on)

    def set_stage(self, stage: str) -> None:
        """Compares in another panel."""
        if stage == self._stage:
            return
        self._stage = stage
        state = self._other.remembered
        if state is not None:
            self._other = Other("filtered" if stage == "original" else stage, state)
        elif self._other.stage == stage:
            self._other = self._first()
        self.changed.emit()

    def set_other(self, other: Other) -> None:
        """Compares with something else."""
        self._set("_other", other)

    def compare_with(self, state: Remembered) -> None:
        """Compares the panel with the same one of a remembered recipe."""
        stage = "filtered" if self._stage == "original" else self._stage
        self._other, self._is_on = Other(stage, state.id), True
        self.changed.emit()

    def set_mode(self, mode: str) -> None:
        """Shows both in another way."""
        self._set("_mode", mode)

    def set_same_levels(self, is_same: bool) -> None:
        """Both through the first one's levels, or each through its own."""
        self._set("_same_levels", is_same)

    def set_gain(self, gain: int) -> None:
        """Shows differences so many times stronger."""
        self._set("_gain", gain)

    def set_across(self, is_across: bool) -> None:
        """Lays the line, or stands it up."""
        self._set("_is_across", is_across)

    def set_line(self, line: float) -> None:
        """Moves the line; `line_moved` alone tells."""
        line = min(max(line, 0.0), 1.0)
        if line != self._line:
            self._line = line
            self.line_moved.emit()

    def _set(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()

    def _first(self) -> Other:
        others = self.others()
        return next((other for other in others if other.remembered is not None), others[0])

    def _states_changed(self) -> None:
        if self._other.remembered is not None and self.state is None:
            self._other = replace(self._other, remembered=None)
            if self._other.stage == self._stage:
                self._other = self._first()
        self.changed.emit()
