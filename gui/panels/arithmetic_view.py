"""The drawn part of the arithmetic strip: products, sums and the pooled cell of one pixel."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.study.explain import FILTERED, FilterStep, PoolStep
from gui.panels.explained_texts import ExplainedTexts, Line
from gui.panels.explaining import Explained
from gui.panels.pixel_numbers import short_number
from gui.panels.strip_layout import (
    GAP,
    LISTED_DIGITS,
    SIGN_WIDTH,
    Characters,
    Place,
    Room,
    StripLayout,
    lay_out_large,
)
from gui.panels.strip_paint import (
    GRAYS,
    PRODUCTS,
    WEIGHTS,
    Cells,
    StripPainter,
    ledger_height,
    result_height,
    scaled,
)
from gui.theme import current_colours, tabular, theme

KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
LARGE_STEP = 10
"""Pixels that an arrow key with Shift moves by."""


class ArithmeticView(QWidget):
    """Draws an explanation; `moved` with (rows, columns) to move the pixel by.

    The grids answer to the mouse: a cell under it is ringed in each of them, and explained.
    """

    moved = Signal(int, int)
    painted = Signal()

    def __init__(self, texts: ExplainedTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arithmeticView")
        self.setAccessibleName(self.tr("Arithmetic of the pixel"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._texts = texts
        self._shown: Explained | None = None
        self._message = ""
        self._hovered: tuple[str, Place] | None = None
        self._layout: StripLayout | None = None
        self._scale = 1.0
        self._parts: dict[str, Cells] = {}
        theme.changed.connect(self.update)

    @property
    def strip(self) -> StripLayout | None:
        """Where everything stands."""
        return self._layout

    @property
    def cells(self) -> dict[str, Cells]:
        """What stands in the grids, by the name of the grid."""
        return self._parts

    def show_explained(self, shown: Explained | None, message: str, sentence: str) -> None:
        """Draws another explanation, or a message where there is none."""
        self._shown, self._message = shown, message
        self.setAccessibleDescription(sentence or message)
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 8 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 7 * self.fontMetrics().height())

    def text_at(self, position: QPointF) -> str:
        """What the part under a position means."""
        shown, layout = self._shown, self._layout
        if shown is None or layout is None:
            return ""
        found = self._hit(position)
        if found is not None:
            name, (i, j) = found
            if name == "window":
                assert shown.pooled is not None
                return self._texts.cell(shown.pooled, i, j)
            step = shown.filtered
            if step is None:
                return ""
            return self._texts.term(step, step.term(shown.plane, i, j))
        for room, make in (
            (layout.sums, self._texts.sums),
            (layout.outcome, self._texts.outcome),
        ):
            if room is not None and room.has(position.x(), position.y()):
                return self._about(room, make(shown), position.y())
        return ""

    @property
    def _line(self) -> int:
        return round(self.fontMetrics().height() * self._scale) + 2

    def _about(self, room: Room, lines: list[Line], y: float) -> str:
        top = room.top + max((room.height - ledger_height(lines, self._line)) // 2, 0)
        for line in lines:
            high = result_height(self._line) if line.is_result else self._line
            if top <= y < top + high:
                text = f"{line.label}  {line.value}".strip()
                return f"{text}\n{line.about}" if line.about else text
            top += high
        return ""

    def _hit(self, position: QPointF) -> tuple[str, Place] | None:
        if self._layout is not None:
            for name, grid in self._layout.grids().items():
                place = grid.hit(position.x(), position.y())
                if place is not None and name in self._parts:
                    return name, place
        return None

    def _arrange(self) -> None:
        shown = self._shown
        self._layout, self._parts = None, {}
        if shown is None:
            return
        facts = _Facts(shown)
        self._layout, self._scale = lay_out_large(
            facts.kernel,
            facts.window,
            facts.characters,
            (self.width(), self.height()),
            self.fontMetrics().horizontalAdvance("0"),
            self.fontMetrics().height(),
        )
        if shown.filtered is not None:
            self._parts = {
                name: replace(cells, characters=min(cells.characters, self._layout.most))
                for name, cells in facts.filter_cells(shown.filtered).items()
            }
        if shown.pooled is not None:
            self._parts["window"] = facts.pool_cells(shown.pooled)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)
        self.painted.emit()

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        shown, layout = self._shown, self._layout
        if shown is None or layout is None:
            painter.setPen(QColor(colours.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 4, -16, -4), flags, self._message)
        else:
            font = scaled(self.font(), self._scale)
            self._draw(StripPainter(painter, colours, font), shown, layout)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw(self, draw: StripPainter, shown: Explained, layout: StripLayout) -> None:
        line, texts = self._line, self._texts
        grids = layout.grids()
        hovered = self._hovered
        for name, cells in self._parts.items():
            ring = None
            if hovered is not None and (hovered[0] == "window") == (name == "window"):
                ring = hovered[1]
            draw.grid(grids[name], cells, layout.font, ring)
        above = {"pixels": texts.pixels_name(shown), "weights": texts.weights_name(shown),
                 "products": self.tr("Products")}  # fmt: skip
        if shown.pooled is not None:
            above["window"] = texts.window_name(shown.pooled)
        for name in self._parts:
            grid = grids[name]
            beside = GAP if name == "window" else round(SIGN_WIDTH * self._scale)
            width = max(grid.width + beside - 4, 60)
            draw.caption(QRect(grid.left, grid.top - line, width, line - 2), above[name])
        first = layout.pixels
        end = layout.sums.left
        if layout.largest is not None and layout.largest.left > first.left:
            end = layout.largest.left
        beneath = QRect(first.left, first.top + first.height + 2, end - GAP, line - 2)
        draw.caption(beneath, texts.pixels_note(shown))
        for sign in layout.signs:
            if sign.text == "→" or "products" in self._parts:
                draw.sign(sign.x, sign.y, sign.text)
        draw.ledger(layout.sums, texts.sums(shown), line)
        if layout.largest is not None and "products" in self._parts:
            assert shown.filtered is not None
            step, room = shown.filtered, layout.largest
            wide = int(LISTED_DIGITS * self.fontMetrics().horizontalAdvance("0"))
            wide = max(min(wide, room.width), 1)
            count = draw.listed_count(room, wide, line)
            listed = [
                (texts.list_line(term), short_number(term.product, 8))
                for term in step.largest(count)
            ]
            draw.listed(room, listed, self.tr("Largest products"), wide, line)
        if layout.outcome is not None:
            draw.ledger(layout.outcome, texts.outcome(shown), line)

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            step = LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            rows, columns = KEYS[key]
            self.moved.emit(step * rows, step * columns)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._hit(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, found: tuple[str, Place] | None) -> None:
        if found != self._hovered:
            self._hovered = found
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.text_at(QPointF(event.pos())), self)
            return True
        return bool(super().event(event))


class _Facts:
    """What decides the strip's layout, which no pixel's value does, and what fills its grids."""

    def __init__(self, shown: Explained) -> None:
        self._shown = shown
        request = shown.result.request
        self._request = request
        self._layer = request.recipe.layers[request.layer]
        self._is_first = all(not layer.enabled for layer in request.recipe.layers[: request.layer])

    @property
    def kernel(self) -> Place:
        """Rows and columns of the kernel; of a layer that is switched off, one."""
        if not self._layer.enabled:
            return 1, 1
        kernel = self._layer.kernels[self._request.kernel]
        return kernel.rows, kernel.columns

    @property
    def window(self) -> Place | None:
        """Rows and columns of the pooling window."""
        if "pooled" not in self._shown.result.stages or self._layer.pooling is None:
            return None
        return self._layer.pooling.size

    @cached_property
    def characters(self) -> Characters:
        """The longest numbers that can stand in the grids."""
        dtype = self._request.image.pixels.dtype
        kernel = self._layer.kernels[self._request.kernel]
        luminance = self._request.recipe.color == "luminance" and self._request.image.channels == 3
        whole_pixels = self._is_first and not luminance and dtype.kind in "ui"
        low, high = self._request.image.value_range
        pixels = len(f"{low if low else high:.0f}") if whole_pixels else 6
        weights = kernel.weights.ravel()
        texts = {short_number(float(value), 5) for value in np.unique(weights)[:400]}
        whole = bool((weights == np.rint(weights)).all())
        products = 6
        if whole and whole_pixels:
            largest = float(np.abs(weights).max()) * max(abs(low), abs(high))
            products = min(len(f"{largest:.0f}") + 1, 8)
        return Characters(min(pixels, 7), max(map(len, texts)), products, 6)

    def filter_cells(self, step: FilterStep) -> dict[str, Cells]:
        """The three grids of a filtered value."""
        around, plane, size = step.neighbourhood, self._shown.plane, self.characters
        values = around.values[plane]
        if self._is_first:
            colouring, low, high = GRAYS, *self._gray_range()
        else:
            finite = np.abs(values[np.isfinite(values)])
            colouring, low = PRODUCTS, 0.0
            high = float(finite.max()) if finite.size else 1.0
        products = step.products[plane]
        finite = np.abs(step.products[np.isfinite(step.products)])
        is_filtered = step.rule == FILTERED
        outside = None if is_filtered else around.invented
        marked = around.invented if is_filtered else None
        anchor = step.anchor
        shown = {
            "pixels": Cells(
                values, colouring, low, high, size.pixels, marked, outside, None, anchor
            )
        }
        if is_filtered:
            weights = step.weights[plane]
            largest = float(np.abs(step.weights).max())
            shown["weights"] = Cells(weights, WEIGHTS, 0.0, largest, size.weights, chosen=anchor)
            most = float(finite.max()) if finite.size else 1.0
            shown["products"] = Cells(products, PRODUCTS, 0.0, most, size.products, chosen=anchor)
        return shown

    def pool_cells(self, step: PoolStep) -> Cells:
        """The window of a pooled value."""
        finite = np.abs(step.cells[np.isfinite(step.cells) & step.real])
        chosen = None
        if step.has_winner:
            row, column = step.winner
            chosen = (
                int(np.flatnonzero(step.rows == row)[0]),
                int(np.flatnonzero(step.columns == column)[0]),
            )
        return Cells(
            step.cells,
            PRODUCTS,
            0.0,
            float(finite.max()) if finite.size else 1.0,
            self.characters.cells,
            missing=~step.real,
            faint=~step.deciding,
            chosen=chosen,
        )

    def _gray_range(self) -> tuple[float, float]:
        """Whole numbers by their kind, others as far as the picture's go."""
        low, high = self._request.image.value_range
        found = self._shown.result.stages["original"].extent
        if low <= found.low and found.high <= high:
            return low, high
        return found.low, found.high
