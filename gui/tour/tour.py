"""Leads through the tour: sets recipes and pixels, fills the card and points with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget
from shiboken6 import isValid

from core.recipe import Recipe
from core.study.notable import notable_pixel
from gui import settings
from gui.document import Document, Focus
from gui.panels.explained_texts import ExplainedTexts
from gui.panels.explaining import Explained, Explaining
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.tour.card import Card
from gui.tour.facts import facts, has_invented
from gui.tour.placing import place_card, pointer
from gui.tour.spotlight import Spotlight
from gui.tour.steps import (
    CHANGED,
    CHANNEL,
    END_TEXT,
    END_TITLE,
    INVENTED,
    STEPS,
    WAITING,
    Step,
)
from gui.worker import Worker

_NEAR = 7
"""Pixels of the original that a panel shows where numbers are to stand on them."""
_EDGE = 8


@dataclass(frozen=True)
class _Before:
    """What the person had: the recipe, the selected layer and kernel, and the pixel."""

    recipe: Recipe
    selected: tuple[int, int]
    focus: Focus | None


class Tour(QObject):
    """One tour at a time, begun by `action`; `ended` when the card has gone.

    All that it does to the recipe is undone in one step, as long as nobody else edits between.
    """

    ended = Signal()

    def __init__(
        self,
        action: QAction,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._row = row
        self._window = window
        self._texts = ExplainedTexts(self)
        self._explaining: Explaining | None = None
        self._card: Card | None = None
        self._spotlight: Spotlight | None = None
        self._watched: list[QWidget] = []
        self._index = 0
        self._number = 0
        self._made: Recipe | None = None
        self._is_filled = False
        self._said = "", ""
        self._before: _Before | None = None
        self._former: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        action.triggered.connect(self.start)

    @property
    def card(self) -> Card | None:
        """The card, while the tour runs."""
        return self._card

    @property
    def outline(self) -> QRect:
        """What is outlined at the moment, in the window's pixels."""
        return QRect() if self._spotlight is None else self._spotlight.outline

    def start(self) -> None:
        """Begins with the first step, or takes the keyboard to the card of the running tour."""
        if self._card is not None:
            self._card.next.setFocus()
            return
        self._number += 1
        settings.write(settings.TOUR, settings.SHOWN)  # who knows it is not offered it
        document = self._document
        chosen = document.layer_index, document.kernel_index
        self._before = _Before(document.recipe, chosen, document.focus)
        self._former = QApplication.focusWidget()
        if self._explaining is None:
            self._explaining = Explaining(self._document, self._preview, self._worker, self)
            self._explaining.changed.connect(self._fill)
            self._document.recipe_changed.connect(self._fill)
            self._document.image_changed.connect(self._image_changed)
        self._explaining.set_on(True)
        if self._row.arrangement.maximised is not None:
            self._row.toggle_maximised()
        arithmetic = self._window.findChild(QAction, "actionArithmetic")
        if arithmetic is not None:
            arithmetic.setChecked(True)
        self._spotlight = Spotlight(self._window)
        self._card = Card(self._window)
        self._card.moved.connect(self.move)
        self._card.closed.connect(self.close)
        self._card.chosen.connect(self._end)
        self._window.installEventFilter(self)
        self._go(0)
        self._card.show()
        self._spotlight.show()
        self._settle()
        self._card.next.setFocus()

    def move(self, steps: int) -> None:
        """Goes on or back; beyond the last step the tour ends."""
        at = self._index + steps
        if at >= len(STEPS):
            self.close()
        elif at >= 0:
            self._go(at)

    def close(self) -> None:
        """Ends the tour; asks before, where there are two recipes to choose from."""
        card, before = self._card, self._before
        if card is None or before is None:
            return
        if card.is_choice or self._document.recipe == before.recipe:
            self._end(keep=True)
            return
        self._point_at(None)
        card.show_choice(_said(END_TITLE), _said(END_TEXT))
        card.next.setFocus()
        self._settle()

    def _go(self, index: int) -> None:
        """Makes the recipe and the view of a step."""
        self._index = index
        step, document = STEPS[index], self._document
        pixel = notable_pixel(document.image)
        self._made = step.recipe(document.recipe, document.image)
        last = len(self._made.layers) - 1, 0
        gesture = ("tour", self._number)
        document.edit(self.tr("Tour"), self._made, gesture=gesture, selected=last)
        document.select(*last)
        self._made = document.recipe
        self._is_filled = False
        for _ in range(len(self._made.layers) if step.stage == "pooled" else 0):
            pixel = pixel[0] // 2, pixel[1] // 2
        document.set_focus(Focus(step.stage, *pixel, pinned=True))
        self._zoom(step, notable_pixel(document.image))
        self._point_at(self._window.findChild(QWidget, step.target))
        if self._explaining is not None:
            self._explaining.set_channel(0)
        self._fill()

    def _zoom(self, step: Step, pixel: tuple[int, int]) -> None:
        image = self._document.image
        if step.near and min(image.rows, image.columns) > _NEAR:
            half = _NEAR // 2
            self._row.state.show_box(pixel[1] - half, pixel[0] - half, _NEAR, _NEAR)
        else:
            self._row.state.fit()

    def _fill(self) -> None:
        """The card's texts, with the numbers of the pixel that is chosen now."""
        card, explaining = self._card, self._explaining
        if card is None or explaining is None or card.is_choice:
            return
        step, shown = STEPS[self._index], explaining.explained
        found = None
        is_own = self._document.recipe == self._made
        if is_own and shown is not None and self._made is not None:
            request = shown.result.request
            if request.recipe == self._made and request.layer == len(self._made.layers) - 1:
                found = facts(shown)
        note = "" if is_own else _said(CHANGED)
        if found is not None and shown is not None:
            title, text = (self._filled(part, found) for part in (step.title, step.text))
            note = self._note(shown)
            self._is_filled = True
            self._said = title, text
        elif not self._is_filled:
            title, text = self._filled(step.title, {}), _said(WAITING)
        else:  # what was said before the person tried something out
            title, text = self._said
        card.show_step(self._index + 1, len(STEPS), title, text, note)
        self._soon.start()

    def _filled(self, text: str, found: dict[str, str]) -> str:
        bold = {name: f"<b>{value}</b>" for name, value in found.items()}
        return _said(text).format_map(_Known(bold if text == STEPS[self._index].text else found))

    def _note(self, shown: Explained) -> str:
        notes = []
        if shown.channels > 1:
            name = self._texts.channel_name(shown, shown.channel)
            notes.append(_said(CHANNEL).format(channel=name))
        if has_invented(shown):
            notes.append(_said(INVENTED))
        return " ".join(notes)

    def _image_changed(self) -> None:
        if self._card is not None and not self._card.is_choice:
            self._go(self._index)

    def _end(self, keep: bool) -> None:
        card, before = self._card, self._before
        assert card is not None
        assert before is not None
        assert self._spotlight is not None
        self._card, self._before = None, None
        self._point_at(None)
        self._window.removeEventFilter(self)
        had_keyboard = card.isAncestorOf(QApplication.focusWidget() or self._window)
        if self._explaining is not None:
            self._explaining.set_on(False)
        if not keep:
            gesture = ("tour", self._number)
            text = self.tr("Back to my recipe")
            self._document.edit(text, before.recipe, gesture=gesture, selected=before.selected)
            self._document.select(*before.selected)
            image, focus = self._document.image, before.focus
            if focus is None or (focus.row < image.rows and focus.column < image.columns):
                self._document.set_focus(focus)
        for widget in (card, self._spotlight):
            widget.hide()
            widget.deleteLater()
        self._spotlight = None
        if had_keyboard and self._former is not None and isValid(self._former):
            self._former.setFocus()
        self._former = None
        self.ended.emit()

    # Pointing.

    def _point_at(self, target: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        at = target
        while at is not None and not at.isWindow():
            at.installEventFilter(self)
            self._watched.append(at)
            if isinstance(at, QScrollArea) and target is not None:
                at.ensureWidgetVisible(target, 8, 8)
            at = at.parentWidget()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.Move,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Places the card and the outline for the window as it is now."""
        card, spotlight = self._card, self._spotlight
        if card is None or spotlight is None:
            return
        card.fit()
        area = self._window.centralWidget().geometry()
        room = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        step = STEPS[self._index]
        target = self._place(self._watched[0] if self._watched else None)
        over = self._place(self._window.findChild(QWidget, step.over))
        if card.is_choice:
            target = QRect()
        grown = target.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) if target.isValid() else target
        place = place_card(card.size(), grown, over, room)
        card.move(place.topLeft())
        line = pointer(place, target) if target.isValid() else None
        spotlight.setGeometry(self._window.rect())
        spotlight.point_at(target, line)
        spotlight.raise_()
        card.raise_()

    def _place(self, widget: QWidget | None) -> QRect:
        """Where a widget can be seen in the window; nothing where it cannot."""
        if widget is None or not widget.isVisible():
            return QRect()
        seen = widget.visibleRegion().boundingRect()
        return QRect(widget.mapTo(self._window, seen.topLeft()), seen.size())


class _Known(dict[str, str]):
    """Placeholders; an unknown one is an ellipsis, where a number is not known yet."""

    def __missing__(self, key: str) -> str:
        return "…"


def _said(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
