"""How the pictures of a comparison are called, and what is said about their difference."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray
from PySide6.QtCore import QObject

from gui.compare.choice import Choice, Other
from gui.compare.remembered import RememberedRecipes
from gui.panels.colour_bar import number_text
from gui.panels.image_panel import ImagePanel
from gui.sentences import counted, said

if TYPE_CHECKING:
    from core.study.difference import Figures
    from gui.compare.pairs import Answer


class CompareTexts(QObject):
    """Sentences in the language of the window."""

    def __init__(
        self,
        panels: dict[str, ImagePanel],
        choice: Choice,
        remembered: RememberedRecipes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._choice = choice
        self._remembered = remembered

    def stage(self, stage: str) -> str:
        """What a panel is called."""
        return self._panels[stage].accessibleName()

    def name(self, other: Other) -> str:
        """What can be compared with."""
        state = None if other.remembered is None else self._remembered.find(other.remembered)
        if state is None:
            return self.stage(other.stage)
        return self.tr("{0} of “{1}”").format(self.stage(other.stage), state.name)

    def first(self) -> str:
        """The picture of the panel."""
        name = self.stage(self._choice.stage)
        if self._choice.other.remembered is None:
            return name
        return self.tr("{0} now").format(name)

    def other(self) -> str:
        """The second picture."""
        return self.name(self._choice.other)

    def titles(self) -> tuple[str, str]:
        """Both pictures where they stand beside each other: short."""
        state = self._choice.state
        if state is None:
            return self.first(), self.other()
        if self._choice.stage != self._choice.other.stage:
            return self.first(), self.other()
        return self.tr("Now"), state.name

    def minus(self) -> str:
        """What is subtracted from what."""
        return self.tr("{0} minus {1}").format(self.first(), self.other())

    def waiting(self) -> str:
        """While there is no second picture yet."""
        return self.tr("The second picture is being computed…")

    def stopped(self, keys: str) -> str:
        """Why nothing newer is shown."""
        return self.tr("The comparison was cancelled; {0} starts it again").format(keys)

    def reason(self, answer: Answer | None, *, has_first: bool) -> str:
        """Why nothing can be compared; empty where it can."""
        if not has_first:
            return self.tr("{0} shows nothing that could be compared").format(
                self.stage(self._choice.stage)
            )
        if answer is not None and answer.error:
            return f"{self.other()}: {said(answer.error)}"
        return ""

    def figures(self, found: Figures, *, is_whole: bool, is_elsewhere: bool) -> list[str]:
        """What the figures say, the most important first."""
        scope = self.tr("whole image") if is_whole else self.tr("pixels shown")
        if not found.pixels:
            return [self.tr("The pictures do not lie over each other anywhere"), scope]
        if not found.differing:
            parts = [self.tr("No pixel differs"), scope]
        else:
            parts = [
                self.tr("{0} of the pixels differ").format(share_text(found.share)),
                self.tr("at most by {0}").format(number_text(found.greatest)),
                self.tr("on average by {0}").format(number_text(found.mean, digits=4)),
                scope,
            ]
        if found.extent.not_finite:
            parts.insert(1, self.tr("%n differ by no finite number", "", found.extent.not_finite))
        if found.left_out:
            parts.append(
                self.tr("{0} pixels have none beneath them").format(counted(found.left_out))
            )
        if is_elsewhere:
            parts.append(self.tr("each pixel with the nearest one beneath it"))
        return parts

    def readout(
        self, x: int, y: int, values: tuple[NDArray[Any], NDArray[Any] | None, NDArray[Any] | None]
    ) -> str:
        """One pixel's A, B and A - B; the last two may be missing."""
        first, other, apart = values
        parts = [f"x {x}, y {y}", f"A {values_text(first)}"]
        if other is None or apart is None:
            parts.append(self.tr("no B here"))
        else:
            parts += [f"B {values_text(other)}", f"A \N{MINUS SIGN} B {values_text(apart)}"]
        return "   ".join(parts)


def values_text(values: NDArray[Any]) -> str:
    """A number, or channels in parentheses."""
    texts = [number_text(float(n)) if math.isfinite(n) else str(float(n)) for n in values]
    return texts[0] if len(texts) == 1 else f"({', '.join(texts)})"


def share_text(share: float) -> str:
    """A part as per cent: neither 0 nor 100 unless it is."""
    percent = 100 * share
    if percent == 0:
        return "0 %"
    if percent < 0.01:
        return "< 0.01 %"
    if 99.99 < percent < 100:
        return "> 99.99 %"
    text = f"{percent:.2f}" if percent < 1 or 99 < percent < 100 else f"{percent:.3g}"
    return f"{text} %"
