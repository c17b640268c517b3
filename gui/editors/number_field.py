"""A field for one number: takes expressions, shows them as typed, steps by keys and wheel."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from core.expressions import ExpressionError, parse_number
from gui.editors.gesture import Gesture
from gui.editors.typed_texts import TypedTexts
from gui.giving_up import asks_to_give_up
from gui.marking import mark
from gui.sentences import said


def stepped(
    value: float, steps: int, modifiers: Qt.KeyboardModifier, step_size: float = 1
) -> float:
    """`value` after `steps` steps, finer with Shift (a tenth), coarser with Alt (ten times).

    Decimal arithmetic, so that 0.1 and 0.2 make 0.3.
    """
    step = Decimal(repr(step_size)) * steps
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        step /= 10
    elif modifiers & Qt.KeyboardModifier.AltModifier:
        step *= 10
    return float(Decimal(repr(float(value))) + step)


class Notches:
    """Whole notches of a wheel, up is positive; touchpads send them in small parts."""

    def __init__(self) -> None:
        self._angle = 0

    def take(self, event: QWheelEvent) -> int:
        """The notches that are complete with this event."""
        delta = event.angleDelta()
        # Alt turns wheels sideways on most desktops.
        self._angle += delta.y() or delta.x()
        notches = int(self._angle / 120)
        self._angle -= notches * 120
        return notches


def leaves_undo(event: QEvent) -> bool:
    """The event asks whether a field wants Undo or Redo for itself."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )


class NumberField(QLineEdit):
    """A line edit for a float, or for None where it is `optional` and empty.

    `value_edited(value)`: the user gave another number, by typing (on Return or when leaving),
    by Up and Down or by the wheel while focused. Wrong text is marked, changes nothing, and
    `refused(sentence)` says why. `step_size` is the step of keys and wheel; Shift makes it ten
    times smaller, Alt ten times larger. `gesture` tells which edits belong together.
    """

    value_edited = Signal(object)
    refused = Signal(str)

    def __init__(
        self, *, step_size: float = 1.0, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.gesture = Gesture()
        self._optional = optional
        self._step_size = step_size
        self._typed = TypedTexts()
        self._notches = Notches()
        self._value: float | None = None
        self._shown = ""
        self._hint = ""
        self.editingFinished.connect(self._commit)
        self.textEdited.connect(self._clear_mark)

    def value(self) -> float | None:
        """The last good number."""
        return self._value

    def show_value(self, value: float | None) -> None:
        """Shows a number without signals; leaves the text alone that stands for it already."""
        if value != self._value or (value is None) != (not self._shown):
            self._value = value
            self._restore()

    def typed_text(self) -> str:
        """The text that stands for the last good number."""
        return self._shown

    def remember_text(self, text: str) -> None:
        """How a number that is shown next was typed; "" where nobody did."""
        if text:
            self._typed.remember(text, parse_number(text))

    def set_hint(self, text: str) -> None:
        """The tooltip while the text is good."""
        self._hint = text
        if not self.is_invalid():
            self.setToolTip(text)

    def is_invalid(self) -> bool:
        """The text that stands in the field is no number."""
        return bool(self.property("invalid"))

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event) and self.text() == self._shown:
            event.ignore()
            return False
        if asks_to_give_up(event) and self.text() != self._shown:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Up else -1, event.modifiers())
        elif key == Qt.Key.Key_Escape and self.text() != self._shown:
            self._restore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()  # the column scrolls
        elif notches := self._notches.take(event):
            self._step(notches, event.modifiers())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.gesture.end()

    def _step(self, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        self._commit()
        if self._value is None or self.is_invalid() or self.isReadOnly():
            return
        value = stepped(self._value, steps, modifiers, self._step_size)
        self.show_value(value)
        self.selectAll()
        self.value_edited.emit(value)

    def _commit(self) -> None:
        text = self.text().strip()
        if self.text() == self._shown:
            return
        if text or not self._optional:
            try:
                value: float | None = parse_number(text)
            except ExpressionError as error:
                self._mark(said(error))
                return
        else:
            value = None
        if value is not None:
            self._typed.remember(text, value)
        self._clear_mark()
        changed, self._value = value != self._value, value
        self._restore()
        if changed:
            self.gesture.end()
            self.value_edited.emit(value)
            self.gesture.end()

    def _restore(self) -> None:
        self._shown = "" if self._value is None else self._typed.text(self._value)
        self._clear_mark()
        if self.text() != self._shown:
            self.setText(self._shown)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def _mark(self, reason: str) -> None:
        if self.is_invalid() and self.toolTip() == reason:
            return
        self._set_invalid(True)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        if self.isVisible():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), reason, self)
        self.refused.emit(reason)

    def _clear_mark(self) -> None:
        if self.is_invalid():
            self._set_invalid(False)
            self.setToolTip(self._hint)
            self.setAccessibleDescription("")

    def _set_invalid(self, invalid: bool) -> None:
        mark(self, invalid=invalid)
