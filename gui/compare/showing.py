"""Shows a comparison in its panel: behind a line, by turns, or as the difference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.display import Appearance, Shades, shades
from gui.compare.choice import Choice
from gui.compare.curtain import Curtain, Second
from gui.compare.texts import CompareTexts
from gui.compare.work import CompareWork
from gui.panels.colour_bar import end_texts, number_text
from gui.panels.image_panel import ImagePanel
from gui.panels.instead import Instead
from gui.sentences import said

if TYPE_CHECKING:
    from gui.compare.pairs import Answer

BLINK_MILLISECONDS = 800
"""Each picture stands so long; far slower than three changes a second, which may harm."""


class Showing(QObject):
    """Follows the choice and its pixels; leaves the panels as they were when that ends."""

    def __init__(
        self,
        panels: dict[str, ImagePanel],
        choice: Choice,
        work: CompareWork,
        texts: CompareTexts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._choice = choice
        self._work = work
        self._texts = texts
        self.curtain = Curtain(self)
        self._is_second = False
        self._differing: ImagePanel | None = None
        self._blink = QTimer(self, interval=BLINK_MILLISECONDS)
        self._blink.timeout.connect(self._turn)
        choice.changed.connect(self._show)
        choice.line_moved.connect(lambda: self.curtain.move(choice.line))
        work.changed.connect(self._show)
        self.curtain.moved.connect(choice.set_line)
        for panel in panels.values():
            panel.view_changed.connect(self._show_levels)

    @property
    def panel(self) -> ImagePanel:
        """The panel that the comparison is shown in."""
        return self._panels[self._choice.stage]

    def _show(self) -> None:
        choice, panel = self._choice, self.panel
        is_possible = choice.is_on and panel.stage_view is not None
        blinks = is_possible and choice.mode == "blink"
        if blinks != self._blink.isActive():
            self._is_second = False
            if blinks:
                self._blink.start()
            else:
                self._blink.stop()
        hangs = is_possible and choice.mode != "difference"
        self.curtain.hang(panel.view if hangs else None)
        self._show_difference(is_possible and choice.mode == "difference")
        if hangs:
            self._show_second(panel)

    def _show_levels(self) -> None:
        # The panel's levels may be those of both pictures.
        if self.curtain.view is not None:
            self._show()

    def _turn(self) -> None:
        self._is_second = not self._is_second
        self._show()

    def _show_second(self, panel: ImagePanel) -> None:
        choice, answer = self._choice, self._work.answer
        first = panel.shades
        if first is None:
            return
        titles = self._texts.titles()
        second = Second(None, panel.stage_view.placement, None, self._texts.waiting())  # type: ignore[union-attr]
        if answer is not None and answer.error:
            second = replace(second, message=said(answer.error))
        elif answer is not None and answer.sample is None:
            second = replace(second, message="")
        elif answer is not None:
            how = first if choice.same_levels else self._own_shades(panel, answer)
            if answer.is_colour:
                how = replace(how, diverging=False)
            second = Second(answer.sample, answer.place, how)
            titles = (_with_ends(titles[0], first), _with_ends(titles[1], how))
        at = choice.line if choice.mode == "wipe" else (0.0 if self._is_second else 1.0)
        self.curtain.show(
            second,
            titles,
            at,
            is_across=choice.is_across and choice.mode == "wipe",
            has_line=choice.mode == "wipe",
        )

    def _own_shades(self, panel: ImagePanel, answer: Answer) -> Shades:
        """As the other panel shows it, or as this one would."""
        choice = self._choice
        if choice.other.remembered is None:
            other = self._panels[choice.other.stage].shades
            if other is not None:
                return other
        chosen = Appearance(panel.view_name, panel.colours)
        kind = answer.task.side.image.value_range
        return shades(chosen, answer.extent, kind, colour=answer.is_colour)

    def _show_difference(self, is_on: bool) -> None:
        panel = self.panel if is_on else None
        before, self._differing = self._differing, panel
        if before is not None and before is not panel:
            before.show_instead(None)
        if panel is None:
            return
        answer = self._work.answer
        place = panel.stage_view.placement  # type: ignore[union-attr]
        if answer is None:
            panel.show_instead(Instead(None, place, None, (), self._texts.waiting()))
        elif answer.error:
            panel.show_instead(Instead(None, place, None, (), said(answer.error)))
        else:
            panel.show_instead(self._difference(answer))

    def _difference(self, answer: Answer) -> Instead:
        figures = self._work.figures
        assert figures is not None or answer.difference is None
        shown, first = answer.difference, answer.task.first
        rows, columns = first.shape
        details = [f"{columns} × {rows}", self._texts.minus()]
        how = Shades(-1, 1)
        if figures is not None:
            found = figures.extent
            is_colour = shown is not None and shown.values.ndim == 3
            largest = max(-found.low, found.high) / self._choice.gain
            # Around zero and no view of the panel, whose levels mean its own values.
            chosen = Appearance("diverging", span=(-largest, largest))
            how = shades(chosen, found, (0.0, 1.0), colour=is_colour)
            details.insert(0, f"{number_text(found.low)} … {number_text(found.high)}")
        details.insert(0, "A \N{MINUS SIGN} B")
        return Instead(shown, first.placement, how, tuple(details))


def _with_ends(title: str, how: Shades) -> str:
    """A title, and under it which values are black and white."""
    return f"{title}\n{' … '.join(end_texts(how))}"
