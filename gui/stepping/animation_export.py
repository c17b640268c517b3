"""Exports the steps through the selection as an animation, of what the panels show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from core.files.animations import AnimationOptions, save_animation_steps
from core.study.animation import Inks, Scene
from gui.document import Document
from gui.files import Files
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.sentences import said
from gui.stepping.animation_dialog import AnimationDialog
from gui.stepping.course import course_of
from gui.theme import current_colours
from gui.worker import Worker


class AnimationExport(QObject):
    """Asks how, and writes in the background; `refused` tells why there is nothing to export."""

    refused = Signal(str)

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        files: Files,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._row = row
        self._files = files
        self._window = window

    def ask(self) -> None:
        """Opens the dialog about the present selection, without blocking."""
        scene = self._scene()
        if scene is None:
            return
        name = f"{Path(scene.image.name).stem or 'image'}-steps"
        dialog = AnimationDialog(name, scene, self._document.source, self._worker, self._window)
        dialog.chosen.connect(self._write)
        dialog.open()

    def _scene(self) -> Scene | None:
        result = self._preview.result
        placed = None if result is None else course_of(result, self._row.selection)
        if result is None or placed is None or result.recipe is None:
            reason = "" if result is None else said(result.error)
            if result is None or result.is_waiting:
                reason = self.tr("Getting ready for this computer…")
            self.refused.emit(
                self.tr("No animation: {0}").format(
                    reason or self.tr("the selection has no filtered pixel")
                )
            )
            return None
        shades, titles = {}, {}
        for stage, panel in self._row.panels.items():
            titles[stage] = panel.accessibleName()
            if panel.shades is not None:
                shades[stage] = panel.shades
        request = result.request
        return Scene(
            request.image,
            result.recipe,
            result.plans,
            request.layer,
            request.kernel,
            placed.course,
            shades,
            titles,
            inks=_inks(),
            method=request.method,
            picture=request.picture,
            shows_input=request.shows_input,
        )

    def _write(self, path: Path, scene: Scene, options: AnimationOptions) -> None:
        self._files.save_with(
            path,
            lambda confirm: save_animation_steps(scene, path, options=options, confirm=confirm),
        )


def _inks() -> Inks:
    """The window's colours."""

    def parts(name: str) -> tuple[int, int, int]:
        colour = QColor(name)
        return colour.red(), colour.green(), colour.blue()

    colours = current_colours()
    return Inks(
        parts(colours.window), parts(colours.image_ground), parts(colours.accent),
        parts(colours.text),
    )  # fmt: skip
