"""Rows of a name and a value that may be long, to be read, scrolled and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from gui.panels.kernel_fact_texts import Fact
from gui.theme import current_colours, tabular


class _Page(QWidget):
    """What is scrolled, with a ring around the part that is seen while it has the keyboard."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__()
        self._area = area

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._area.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(current_colours().accent), 2))
                box = self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(box, 4, 4)


class FactList(QScrollArea):
    """Shows facts; arrow keys scroll, and a screen reader says all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("factList")
        self.setAccessibleName(self.tr("Facts about the kernel"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = _Page(self)
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(6, 3, 8, 3)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.setWidget(self._page)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._facts: tuple[Fact, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows other facts; rows that are the same are left alone."""
        self._facts = tuple(facts)
        while len(self._rows) < len(facts):
            self._add_row()
        for number, (label, value) in enumerate(self._rows):
            is_used = number < len(facts)
            for part in (label, value):
                part.setVisible(is_used)
            if not is_used:
                continue
            fact = facts[number]
            for part, text in ((label, fact.label), (value, _unbroken(fact.value))):
                if part.text() != text:
                    part.setText(text)
                part.setToolTip(fact.about)
        self._fit()
        self.setAccessibleDescription("\n".join(f"{fact.label}: {fact.value}" for fact in facts))

    def fact_at(self, place: QPoint) -> Fact | None:
        """The fact that stands at a place of this widget."""
        at = self._page.mapFrom(self, place)
        for fact, (label, value) in zip(self._facts, self._rows, strict=False):
            if min(label.y(), value.y()) <= at.y() < max(
                label.geometry().bottom(), value.geometry().bottom()
            ) + 1:  # fmt: skip
                return fact
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines are at this width; the layout would allow for narrower ones."""
        self._grid.invalidate()
        # Without rows a layout has no height for a width, and says -1.
        self._page.setFixedHeight(max(self._grid.heightForWidth(self.viewport().width()), 0))

    def sizeHint(self) -> QSize:
        return QSize(320, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:  # type: ignore[comparison-overlap]
            bar.setValue(ends[event.key()])  # type: ignore[index]
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._page.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._page.update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._page.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for _, value in getattr(self, "_rows", ()):
                value.setFont(tabular(self.font()))

    def _add_row(self) -> None:
        label, value = QLabel(self._page), QLabel(self._page)
        label.setProperty("secondary", True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value.setFont(tabular(self.font()))
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        at = len(self._rows)
        self._grid.setRowStretch(at, 0)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(value, at, 1)
        self._grid.setRowStretch(at + 1, 1)
        self._rows.append((label, value))


def _unbroken(text: str) -> str:
    """A text whose lines do not break between a number and what belongs to it."""
    for sign in ("…", "%", "×", "px", "dB"):
        text = text.replace(f" {sign}", f"\N{NO-BREAK SPACE}{sign}")
    return text.replace("… ", "…\N{NO-BREAK SPACE}").replace("× ", "×\N{NO-BREAK SPACE}")
