"""A curve plot in the window's colours, with the number under the mouse or the keyboard."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import current_colours, tabular, theme


class Plot(pg.GraphicsView):
    """Curves and other items are added to `box`; `pointed` with an x of the samples, or None.

    The mouse points at the sample that is nearest. Arrow keys go from sample to sample, with
    Shift by ten, Home and End to the ends.
    """

    pointed = Signal(object)

    _is_built = False  # the base class resizes while it is being built

    def __init__(self, name: str, x_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A PlotItem would bring menus of its own along.
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self.box.setDefaultPadding(0.02)
        self.axes = {side: pg.AxisItem(side) for side in ("left", "bottom")}
        layout = pg.GraphicsLayout()
        layout.setContentsMargins(0, 4, 4, 0)
        layout.setSpacing(0)
        layout.addItem(self.axes["left"], 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.axes["bottom"], 1, 1)
        self.setCentralItem(layout)
        for axis in self.axes.values():
            axis.linkToView(self.box)
            axis.setStyle(
                tickFont=tabular(self.font()), tickTextOffset=4, autoExpandTextSpace=False
            )
        self.axes["left"].setWidth(self.fontMetrics().horizontalAdvance("−00000") + 10)
        self._x_label = x_label
        self._samples: NDArray[np.float64] = np.zeros(0)
        self._at: float | None = None
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.hide()
        self.box.addItem(self._line, ignoreBounds=True)
        self._is_built = True
        theme.changed.connect(self.dress)
        self.dress()

    def add_curve(self) -> pg.PlotCurveItem:
        """Another curve, without points yet; give it some, and a pen, by its `setData`."""
        curve = pg.PlotCurveItem(antialias=True)
        self.box.addItem(curve)
        return curve

    @property
    def at(self) -> float | None:
        """The x that is pointed at."""
        return self._at

    def set_samples(self, x: ArrayLike) -> None:
        """The places, rising, that arrow keys go to and that the mouse snaps to."""
        self._samples = np.asarray(x, np.float64)
        if self._at is not None and not self._samples.size:
            self.point(None)

    def point(self, x: float | None) -> None:
        """Points at the sample that is nearest to x, or at none."""
        if x is not None and self._samples.size:
            x = float(self._samples[np.abs(self._samples - x).argmin()])
        self._at = x
        self._line.setVisible(x is not None)
        if x is not None:
            self._line.setValue(x)
        self.pointed.emit(x)

    def dress(self) -> None:
        """Takes the theme's colours."""
        colours = current_colours()
        self.setBackground(colours.card)
        for axis in self.axes.values():
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.secondary))
        self.axes["bottom"].setLabel(self._x_label, color=colours.secondary)
        self._line.setPen(pg.mkPen(colours.accent, width=1, style=Qt.PenStyle.DashLine))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = QPointF(self.mapToScene(event.position().toPoint()))
        if self._is_built and self.box.sceneBoundingRect().contains(at):
            self.point(float(self.box.mapSceneToView(at).x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._move(event):
            event.ignore()  # the window's keys

    def _move(self, event: QKeyEvent) -> bool:
        count = self._samples.size
        step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        steps = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step,
                 Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}  # fmt: skip
        if event.key() not in steps or not count:  # type: ignore[comparison-overlap]
            return False
        if self._at is None and abs(steps[event.key()]) < count:  # type: ignore[index]
            index = count // 2
        elif self._at is None:
            index = steps[event.key()]  # type: ignore[index]
        else:
            index = int(np.abs(self._samples - self._at).argmin()) + steps[event.key()]  # type: ignore[index]
        self.point(float(self._samples[min(max(index, 0), count - 1)]))
        return True
