"""Kernel X-ray: facts about the selected kernel, its frequency response, and copies of both."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.short_numbers import short_number
from core.study.frequency_response import ResponseProfile, response_profile
from core.study.kernel_facts import decibels
from core.study.response_views import RESPONSE_VIEWS, ResponseView
from core.study.response_words import response_words
from gui.actions import explain, name
from gui.document import Document
from gui.editors.choice import Choice
from gui.editors.spin_fields import DecimalField
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.icon_button import icon_button
from gui.panels.fact_list import FactList
from gui.panels.kernel_fact_texts import Fact, KernelFactTexts
from gui.panels.kernel_watch import Findings, KernelWatch
from gui.panels.response_picture import ResponsePicture
from gui.panels.response_plot import ResponsePlot
from gui.preview import Preview
from gui.sentences import said
from gui.worker import Worker

MOST_CHANNELS = 512
"""Channels that can be chosen."""


class KernelStudy(QWidget):
    """Looks into the selected kernel, live; `watch` knows what is found."""

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("kernelStudy")
        self.setAccessibleName(self.tr("Kernel"))
        self.watch = KernelWatch(document, preview, worker, self)
        self.texts = KernelFactTexts(self)
        self._angle = 0.0
        self._profile: ResponseProfile | None = None
        self._peak = 0.0

        self.facts = FactList(self)
        self.view_combo = Choice(self)
        self.view_combo.setObjectName("responseView")
        self.view_combo.setAccessibleName(self.tr("What is shown of the response"))
        self.view_combo.setToolTip(
            self.tr("H(f) = Σ w·exp(2πi f·x), what waves of f cycles per pixel are multiplied by")
        )
        for row in RESPONSE_VIEWS.values():
            label, about = (
                QCoreApplication.translate("Data", text) for text in (row.label, row.about)
            )
            self.view_combo.add(row.name, label, hint=about)
        self.view_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.angle = DecimalField(0, 360, self)
        self.angle.setObjectName("responseAngle")
        self.angle.setWrapping(True)
        self.angle.setSuffix("°")
        self.angle.setFixedWidth(96)
        self.angle.setAccessibleName(self.tr("Angle"))
        self.angle.setToolTip(
            self.tr("The direction of the curve: 0 to the right, 90 up; drag it in the picture")
        )
        self.channel = QComboBox(self)
        self.channel.setObjectName("kernelChannel")
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.channel.setAccessibleName(self.tr("Channel of the weights"))
        self.channel.setToolTip(
            self.tr("Whose weights are looked into; sums, noise and range count every channel")
        )
        self.channel.hide()
        self.readout = ElidedLabel(self)
        self.readout.setProperty("secondary", True)
        self.copy_button = icon_button(
            self,
            "copyKernelFacts",
            "copy",
            self.tr("Copy what is known"),
            self.tr("Copy the facts, the factors or the response"),
        )
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy_menu = self._copy_menu()
        self.copy_button.setMenu(self.copy_menu)
        self.picture = ResponsePicture(self)
        self.plot = ResponsePlot(self)
        self._lay_out()

        self.watch.changed.connect(self._show)
        self.view_combo.currentIndexChanged.connect(self._show_response)
        self.angle.valueChanged.connect(self.set_angle)
        self.picture.turned.connect(self.set_angle)
        self.picture.pointed.connect(self._point_in_picture)
        self.plot.pointed.connect(self._point_in_plot)
        self.channel.activated.connect(
            lambda index: self.watch.set_channel(index - 1 if index else None)
        )

    def set_on(self, is_on: bool) -> None:
        """Looks into the kernel, or does nothing because nobody looks."""
        self.watch.set_on(is_on)

    def set_angle(self, angle: float) -> None:
        """Follows the response in another direction, in degrees counter-clockwise."""
        self._angle = angle % 360
        self.angle.show_value(self._angle)
        self._show_profile()

    @property
    def profile(self) -> ResponseProfile | None:
        """The response along the angle."""
        return self._profile

    @property
    def view(self) -> ResponseView:
        """What is shown of the response."""
        return RESPONSE_VIEWS[self.view_combo.choice()]

    # Building.

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(8)
        for widget in (self.view_combo, self.angle, self.channel):
            header.addWidget(widget)
        header.addWidget(self.readout, 1)
        header.addWidget(self.copy_button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.picture)
        below.addWidget(self.plot, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(header)
        right.addLayout(below, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.facts)
        layout.addLayout(right, 1)
        self.view_combo.setSizePolicy(
            self.view_combo.sizePolicy().Policy.Fixed, self.view_combo.sizePolicy().Policy.Fixed
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The picture is a square, facts and curve share the rest."""
        facts = min(max(int(0.36 * self.width()), 200), 560)
        self.facts.setFixedWidth(facts)
        left = self.width() - facts - 12
        height = self.height() - self.view_combo.sizeHint().height() - 4
        self.picture.setFixedWidth(max(min(self.picture.width_for(height), int(0.55 * left)), 90))

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self.tr("Copy"), self)
        menu.setToolTipsVisible(True)
        rows: tuple[tuple[str, str, str, QKeySequence, Callable[[Findings], str]], ...] = (
            ("copyKernelFactsAll", self.tr("Copy all &facts"), self.tr("As lines of text"),
             QKeySequence(QKeySequence.StandardKey.Copy), self._facts_text),
            ("copyKernelFactors", self.tr("Copy fac&tors"),
             self.tr("A column and a row for each term, with all digits"), QKeySequence(),
             lambda found: self.texts.factors_text(found.facts)),
            ("copyKernelResponse", self.tr("Copy &response along the angle"),
             self.tr("Frequency, real and imaginary part, and gain, for a spreadsheet"),
             QKeySequence(), lambda found: self._profile_text()),
        )  # fmt: skip
        for id, text, about, key, write in rows:
            action = QAction(text, self)
            name(action, id, about)
            action.setShortcut(key)
            explain(action)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda checked=False, write=write: self._copy(write))
            menu.addAction(action)
            self.addAction(action)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fact = self.facts.fact_at(self.facts.mapFrom(self, event.pos()))
        if self.facts.geometry().contains(event.pos()) and fact is not None:
            menu.addAction(self._copy_fact_action(menu, fact))
        menu.addActions(self.copy_menu.actions())
        menu.popup(event.globalPos())

    def _copy_fact_action(self, menu: QMenu, fact: Fact) -> QAction:
        action = QAction(self.tr("&Copy “{0}”").format(fact.label), menu)
        action.triggered.connect(lambda: QGuiApplication.clipboard().setText(fact.value))
        return action

    # Showing.

    def _show(self) -> None:
        found = self.watch.findings
        if found is None:
            return
        self._show_channels(found)
        self._peak = float(np.abs(found.facts.response).max())
        self._show_response()

    def _show_channels(self, found: Findings) -> None:
        count = found.facts.kernel.channels or 0
        self.channel.setVisible(count > 0)
        if not count:
            return
        names = [self.tr("All channels together")]
        names += [self.tr("Channel {0}").format(at + 1) for at in range(min(count, MOST_CHANNELS))]
        with QSignalBlocker(self.channel):
            if self.channel.count() != len(names):
                self.channel.clear()
                self.channel.addItems(names)
            self.channel.setCurrentIndex(
                0 if self.watch.channel is None else self.watch.channel + 1
            )

    def _show_response(self) -> None:
        found = self.watch.findings
        if found is not None:
            self.picture.show_response(found.facts.response, self.view, self._peak)
            self._show_profile()

    def _show_profile(self) -> None:
        found = self.watch.findings
        if found is None:
            return
        samples = found.facts.response.shape[0] - 1
        self._profile = response_profile(found.facts.plane, self._angle, samples)
        words = self._words()
        self.facts.show_facts(self.texts.facts(found, words))
        self.picture.show_profile(self._profile, words)
        self.plot.show_profile(self._profile, self.view, self._peak)
        self.plot.setAccessibleDescription(words)
        self._show_summary()

    def _show_summary(self) -> None:
        """What stands where nothing is pointed at; all of it is among the facts."""
        profile = self._profile
        if profile is None:
            return
        parts = [
            self.tr("peak {0} at {1}").format(
                short_number(profile.peak_gain, 4), short_number(profile.peak, 4)
            )
        ]
        edges = [
            short_number(edge, 4) for edge in (profile.lower, profile.upper) if edge is not None
        ]
        if edges:
            parts.append(self.tr("half power at {0}").format(" … ".join(edges)))
        self.readout.setText(SEPARATOR.join(parts))

    def _point_in_picture(self, place: tuple[int, int] | None) -> None:
        found = self.watch.findings
        if place is None or found is None:
            self._show_summary()
            return
        steps = found.facts.response.shape[0] - 1
        y, x = (short_number(at / steps - 0.5, 3) for at in place)
        where = self.tr("x {0}, y {1} cycles per pixel").format(x, y)
        self._read_out(where, complex(found.facts.response[place]))

    def _point_in_plot(self, frequency: float | None) -> None:
        profile = self._profile
        if frequency is None or profile is None:
            self._show_summary()
            return
        index = int(np.abs(profile.frequencies - frequency).argmin())
        where = self.tr("{0} cycles per pixel").format(short_number(frequency, 3))
        self._read_out(where, complex(profile.values[index]))

    def _read_out(self, where: str, response: complex) -> None:
        gain = abs(response)
        parts = [where, self.tr("gain {0}").format(short_number(gain, 4))]
        if gain:
            parts.append(self.tr("{0} dB").format(short_number(round(decibels(gain), 2), 4)))
            phase = short_number(round(float(np.degrees(np.angle(response))), 1) + 0.0)
            parts.append(self.tr("phase {0}°").format(phase))
        self.readout.setText(SEPARATOR.join(parts))

    # Copying.

    def _facts_text(self, found: Findings) -> str:
        return self.texts.text(found, self._words())

    def _words(self) -> str:
        return "" if self._profile is None else said(response_words(self._profile))

    def _profile_text(self) -> str:
        profile = self._profile
        if profile is None:
            return ""
        lines = ["frequency\treal\timaginary\tgain"]
        for frequency, value in zip(profile.frequencies, profile.values, strict=True):
            numbers = (frequency, value.real, value.imag, abs(value))
            lines.append("\t".join(repr(float(number)) for number in numbers))
        return "\n".join(lines)

    def _copy(self, write: Callable[[Findings], str]) -> None:
        found = self.watch.findings
        if found is not None:
            QGuiApplication.clipboard().setText(write(found))
            self.readout.setText(self.tr("Copied"))
