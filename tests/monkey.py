"""Works the real window at random, from a seed, and checks what must hold after every step.

python -m tests.monkey --seconds 900 --seed 0     windows one after another, a seed each
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from core import Image, Kernel, Layer, Pooling, Recipe, run, write_image
from core.compute.geometry import ShapeError
from core.compute.pooling import POOLINGS
from core.files.recipes import save_recipe
from core.files.samples import SAMPLES
from gui.window import MainWindow

PATIENCE = 60
"""Seconds within which a window settles."""
STEPS = 40
TEXTS = ("1", "-1", "1/9", "sqrt(2)", "-2*pi", "1e300", "-1e39", "1/0", "nan", "", "(", "1,5")
TEXTS += ("0", "=1", "9" * 400, "½", "-", "1e-320")
KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2),
    *(Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_F6),
    *(Qt.Key.Key_5, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Slash, Qt.Key.Key_A),
    *(Qt.Key.Key_0, Qt.Key.Key_8, Qt.Key.Key_9, Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_F4),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 5,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
CLIPBOARDS = ("1\t2\n3\t4", "[[1, 2], [3, 4]]", "{1,2,3}", "np.ones((3,3))", "0\t\t1", "x\ty", "")
NOT_TRIGGERED = {"actionClose", "actionFullScreen"}
"""One ends the window; the other needs a window manager."""


class BrokenError(AssertionError):
    """Something did not hold; the message tells what, and what was done before."""


class Monkey:
    """Does things to a window, all of them decided by `seed`."""

    def __init__(self, window: MainWindow, seed: int, folder: Path) -> None:
        self.window, self.random, self.folder = window, Random(seed), folder
        self.seed = seed
        self.done: list[str] = []
        self.errors: list[str] = []
        self.first = window.recipe()
        window.errors._reported.connect(lambda short, details: self.errors.append(details))
        self._write_files()
        self._answer_dialogs()

    # What it works with.

    def _write_files(self) -> None:
        numbers = np.random.default_rng(self.seed)
        pictures = self.folder / "pictures"
        pictures.mkdir()
        write_image(numbers.integers(0, 256, (9, 13), np.uint8), pictures / "a.png")
        write_image(numbers.integers(0, 256, (20, 7, 3), np.uint8), pictures / "b.png")
        (pictures / "c.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
        write_image(numbers.normal(size=(31, 40)).astype(np.float32), pictures / "d.tif")
        write_image(numbers.integers(0, 65536, (1, 1), np.uint16), pictures / "e.png")
        np.save(pictures / "f.npy", np.array([[np.nan, 1], [np.inf, -np.inf]], np.float32))
        layers = [
            Layer([Kernel(np.ones((3, 3)) / 9)], activation="relu"),
            Layer([Kernel([[1, -1]]), Kernel([[2.0]])], stride=(2, 1), pooling=Pooling("median")),
        ]
        save_recipe(Recipe(layers), self.folder / "two.recipe.json")
        save_recipe(Recipe([Layer([Kernel(np.ones((3, 2, 2)))])]), self.folder / "sum.recipe.json")
        save_recipe(Recipe(layers[:1], color="luminance"), self.folder / "gray.recipe.json")
        (self.folder / "bad.recipe.json").write_text('{"format": "kernelscope-recipe"}', "utf-8")

    def _answer_dialogs(self) -> None:
        """The file dialogs that wait for an answer get one at once, sometimes none."""

        def some(*names: str) -> Callable[..., str]:
            return lambda *_: str(self.folder / found) if (found := self._choose(names)) else ""

        dialogs: Any = self.window.dialogs
        dialogs.image_to_open = some("pictures/a.png", "pictures/c.png", "pictures/d.tif", "none")
        dialogs.recipe_to_open = some(
            "two.recipe.json", "sum.recipe.json", "gray.recipe.json", "bad.recipe.json", ""
        )
        dialogs.recipe_to_save = some("saved.recipe.json", "no/folder.recipe.json", "")
        dialogs.presets_to_open = some("own.presets.json", "bad.recipe.json", "")
        dialogs.presets_to_save = some("own.presets.json", "")

    def _choose(self, given: Sequence[Any]) -> Any:
        return given[self.random.randrange(len(given))]

    # What it does.

    def act(self) -> None:
        """One random thing."""
        act = self._choose(self.ACTS)
        self.done.append(act.__name__)
        act(self)

    def trigger(self) -> None:
        """Any action that is enabled."""
        actions = [
            action
            for action in self.window.findChildren(QAction)
            if action.isEnabled()
            and not action.isSeparator()
            and action.menu() is None
            and action.objectName()  # pyqtgraph has some that nobody can reach
            and action.objectName() not in NOT_TRIGGERED
            and not action.objectName().startswith(("language", "de", "en"))
        ]
        action = self._choose(actions)
        self.done.append(f"  {action.objectName()} {action.text()!r}")
        action.trigger()

    def type_key(self) -> None:
        """A key to whatever has the keyboard."""
        target = QApplication.focusWidget() or self.window
        key, modifier = self._choose(KEYS), self._choose(MODIFIERS)
        if modifier & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_F4:
            return
        self.done.append(f"  {key} {modifier} to {type(target).__name__} {target.objectName()}")
        QTest.keyClick(target, key, modifier)

    def type_in_table(self) -> None:
        """A value to a cell of the table, or a key."""
        table = self.window.editors.kernel.table
        model = table.model()
        index = model.index(
            self.random.randrange(model.rowCount()), self.random.randrange(model.columnCount())
        )
        if self.random.random() < 0.5:
            text = self._choose(TEXTS)
            self.done.append(f"  {text[:20]!r} at {index.row()}, {index.column()}")
            model.setData(index, text, Qt.ItemDataRole.EditRole)
        else:
            table.setFocus()
            table.setCurrentIndex(index)
            for _ in range(self.random.randint(1, 4)):
                self.type_key()

    def paste(self) -> None:
        """Texts and pictures to the clipboard, and Ctrl+V."""
        clipboard = QApplication.clipboard()
        clipboard.setText(self._choose(CLIPBOARDS))
        target = self._choose(
            (self.window.editors.kernel.table, self.window.row.panels["filtered"])
        )
        QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def choose_preset(self) -> None:
        """Any row of the box of presets."""
        box = self.window.editors.kernel.presets
        box.setCurrentIndex(self.random.randrange(-1, box.count()))
        self.done.append(f"  {box.currentText()}")

    def set_control(self) -> None:
        """Another value in some box, field or button of the editors."""
        controls = [
            control
            for kind in (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractButton)
            for control in self.window.editors.findChildren(kind)
            if control.isVisible() and control.isEnabled()
        ]
        if controls:  # none where the column is narrowed away
            self._set(self._choose(controls))

    def _set(self, control: QWidget) -> None:
        self.done.append(f"  {type(control).__name__} {control.accessibleName()!r}")
        if isinstance(control, QComboBox):
            control.setCurrentIndex(self.random.randrange(max(1, control.count())))
        elif isinstance(control, QAbstractSpinBox):
            control.stepBy(self._choose((1, -1, 3, 100, -100)))
        elif isinstance(control, QLineEdit):
            control.setFocus()
            control.selectAll()
            QTest.keyClicks(control, self._choose(TEXTS)[:20])
            QTest.keyClick(control, Qt.Key.Key_Return)
        elif isinstance(control, QAbstractButton) and not self._opens_menu(control):
            control.click()

    def _opens_menu(self, button: QAbstractButton) -> bool:
        menu = getattr(button, "menu", lambda: None)()
        return menu is not None  # which would wait for somebody to choose

    def set_recipe(self) -> None:
        """A recipe from a program."""
        shape = self.random.randint(1, 9), self.random.randint(1, 9)
        weights = np.random.default_rng(self.random.randrange(99)).integers(-3, 4, shape)
        kind = self._choose([None, *POOLINGS])
        pooling = None if kind is None else Pooling(kind, size=(self.random.randint(1, 3), 2))
        self.window.set_recipe(Recipe([Layer([Kernel(weights)], pooling=pooling)]))

    def open_sample(self) -> None:
        """One of the pictures that come along."""
        self.window.files.open_sample(self._choose(list(SAMPLES)))

    def open_picture(self) -> None:
        """A file, a broken or missing one, or the folder."""
        names = ("a.png", "b.png", "c.png", "d.tif", "e.png", "f.npy", "none.png", ".")
        self.window.open_image(self.folder / "pictures" / self._choose(names))

    def drop(self) -> None:
        """Some files from the desktop."""
        data = QMimeData()
        files = sorted((self.folder / "pictures").iterdir())
        chosen = self.random.sample(files, self.random.randint(1, 4))
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in chosen])
        event = QDropEvent(
            QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        self.window.dropEvent(event)

    def use_mouse(self) -> None:
        """Clicks, drags and wheels on a picture or the table."""
        targets = [panel.view.viewport() for panel in self.window.row.panels.values()]
        target = self._choose([*targets, self.window.editors.kernel.table.viewport()])
        button, modifier = Qt.MouseButton.LeftButton, self._choose(MODIFIERS)
        points = [
            QPoint(
                self.random.randrange(max(1, target.width())),
                self.random.randrange(max(1, target.height())),
            )
            for _ in range(3)
        ]
        way = self.random.randrange(4)
        self.done.append(f"  way {way} {modifier} on {type(target.parent()).__name__}")
        if way == 0:
            QTest.mouseClick(target, button, modifier, points[0])
        elif way == 1:
            QTest.mouseDClick(target, button, modifier, points[0])
        elif way == 2:
            QTest.mousePress(target, button, modifier, points[0])
            for point in points[1:]:
                QTest.mouseMove(target, point)
            QTest.mouseRelease(target, button, modifier, points[2])
        else:
            event = QWheelEvent(
                QPointF(points[0]), QPointF(target.mapToGlobal(points[0])), QPoint(),
                QPoint(0, self._choose((120, -120, 960, -2400, 1))), Qt.MouseButton.NoButton,
                modifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(target, event)

    def use_levels(self) -> None:
        """Another view, other levels and colours of a panel."""
        panel = self._choose(list(self.window.row.panels.values()))
        panel.open_levels()
        controls = [
            control
            for kind in (QComboBox, QAbstractSpinBox, QLineEdit)
            for control in panel.findChildren(kind)
            if control.isVisible() and control.isEnabled()
        ]
        if controls:
            self._set(self._choose(controls))

    def undo_and_redo(self) -> None:
        """Some steps back and some forth."""
        stack = self.window.document.undo_stack
        for _ in range(self.random.randint(1, 6)):
            stack.undo()
        for _ in range(self.random.randint(0, 6)):
            stack.redo()

    def resize(self) -> None:
        """Another size of the window."""
        self.window.resize(self.random.randint(300, 1600), self.random.randint(200, 1000))

    def let_time_pass(self) -> None:
        """A few turns of the event loop."""
        for _ in range(self.random.randint(1, 5)):
            QApplication.processEvents()

    ACTS = (
        *(trigger, trigger, trigger, trigger, type_key, type_key, type_in_table, type_in_table),
        *(paste, choose_preset, set_control, set_control, set_recipe, open_sample, open_picture),
        *(drop, use_mouse, use_mouse, use_levels, undo_and_redo, undo_and_redo, resize),
        *(let_time_pass,),
    )

    # What must hold.

    def settle(self) -> None:
        """Waits until the window shows the present image and recipe; closes what lies over it."""
        self._close_popups()
        end, quiet = time.monotonic() + PATIENCE, 0
        while quiet < 3:  # a cell's text is taken over by a queued call
            if time.monotonic() > end:
                raise BrokenError(self.told("the window does not settle"))
            QApplication.processEvents()
            quiet = quiet + 1 if self.window.is_settled() else 0
            if not quiet:
                time.sleep(0.001)
        if self.errors:
            raise BrokenError(self.told(f"an error was reported: {self.errors[0]}"))

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            QApplication.processEvents()
        for dialog in self.window.findChildren(QDialog):
            if shiboken6.isValid(dialog) and dialog.isVisible():
                self._use_dialog(dialog)
        for menu in self.window.findChildren(QMenu):
            if menu.isVisible():
                menu.close()

    def _use_dialog(self, dialog: QDialog) -> None:
        """Works a dialog a little and leaves it, as a person would."""
        self.done.append(f"  in {type(dialog).__name__} {dialog.objectName()}")
        is_ours = type(dialog).__module__.startswith("gui")
        for _ in range(self.random.randint(0, 3) if is_ours else 0):
            controls = [
                control
                for kind in (QComboBox, QAbstractSpinBox, QLineEdit)
                for control in dialog.findChildren(kind)
                if control.isVisible() and control.isEnabled()
            ]
            if controls:
                self._set(self._choose(controls))
            QApplication.processEvents()
            if not shiboken6.isValid(dialog):
                return  # Return in a field accepted it
        dialog.reject()
        QApplication.processEvents()

    def check(self) -> None:
        """The panels' values and what is drawn are those of the recipe, run from the beginning."""
        recipe, image = self.window.recipe(), self.window.document.image
        try:
            with np.errstate(all="ignore"):
                trace = run(recipe, image)
        except ShapeError:
            return  # what is left then has tests of its own
        document = self.window.document
        layer, own = trace.layers[document.layer_index], document.layer
        number = len(own.kernels) if own.enabled else 1
        pooled = own.pooling is not None and own.enabled
        for stage, maps in (("filtered", layer.filtered), ("pooled", layer.pooled)):
            panel = self.window.row.panels[stage]
            values = panel.values()
            if stage == "pooled" and not pooled:
                if values is not None:
                    raise BrokenError(self.told("there are pooled values without pooling"))
                continue
            assert maps is not None
            count = len(maps) // number
            first = count * document.kernel_index if own.enabled else 0
            expected = _picture(maps[first : first + count])
            self._compare(f"values of {stage}", values, expected)
            shown = panel.stage_view
            if shown is not None and shown.sample is not None and values is not None:
                rows, columns = shown.sample.grid.indices
                seen = values[np.ix_(rows, columns)]
                if shown.sample.values.ndim < seen.ndim:
                    seen = seen[:, :, 0]
                self._compare(f"the picture of {stage}", shown.sample.values, seen)
        if self.window.row.panels["original"].values() is not image.pixels:
            raise BrokenError(self.told("the original is another picture"))

    def _compare(
        self, what: str, found: NDArray[Any] | None, expected: NDArray[np.float32]
    ) -> None:
        if found is None or found.shape != expected.shape:
            raise BrokenError(self.told(f"{what}: {None if found is None else found.shape}"))
        finite = expected[np.isfinite(expected)]
        bound = 1e-4 * max(1e-30, float(np.abs(finite).max(initial=0)))
        weights = sum(
            float(np.abs(k.weights * k.scale).sum())
            for layer in self.window.recipe().layers
            for k in layer.kernels
        )
        pixels = self.window.document.image.pixels
        size = float(np.abs(pixels[np.isfinite(pixels)].astype(float)).max(initial=0))
        with np.errstate(all="ignore"):
            bound = max(bound, 1e-5 * weights * size)
            same = np.allclose(found, expected, rtol=1e-4, atol=bound, equal_nan=True)
        if not same:
            raise BrokenError(
                self.told(f"{what} differ: {found.ravel()[:5]} {expected.ravel()[:5]}")
            )

    def finish(self) -> None:
        """Undo to the start gives the first recipe, redo to the end the last one."""
        stack, last = self.window.document.undo_stack, self.window.recipe()
        while stack.canRedo():
            stack.redo()
        last = self.window.recipe()
        while stack.canUndo():
            stack.undo()
        if self.window.recipe() != self.first:
            raise BrokenError(self.told("undo does not lead back to the first recipe"))
        while stack.canRedo():
            stack.redo()
        if self.window.recipe() != last:
            raise BrokenError(self.told("redo does not lead to the last recipe"))
        self.settle()
        self.check()

    def work(self, steps: int = STEPS) -> None:
        """Some random things, each followed by the checks; sometimes several before."""
        for _ in range(steps):
            self.act()
            if self.random.random() < 0.7:
                self.settle()
                self.check()
        self.settle()
        self.finish()

    def told(self, what: str) -> str:
        """What is wrong, with the seed and the last things that were done."""
        steps = "\n".join(self.done[-30:])
        image = self.window.document.image
        return f"seed {self.seed}: {what}\n{self.window.recipe()}\n{_about(image)}\n{steps}"


def _about(image: Image) -> str:
    return f"{image.name} {image.pixels.shape} {image.pixels.dtype}"


def _picture(maps: NDArray[np.float32]) -> NDArray[np.float32]:
    return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)


def main() -> int:
    """Seeds one after another; what broke is told, and the next one follows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=STEPS)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found, seed, steps = 0, given.seed, 0
    end = time.monotonic() + given.seconds
    while time.monotonic() < end:
        with tempfile.TemporaryDirectory() as name:
            found += not _one(seed, Path(name), given.steps)
        seed, steps = seed + 1, steps + given.steps
    print(f"seeds {given.seed} to {seed - 1}, {steps} steps, {found} broken")
    return 1 if found else 0


def _one(seed: int, folder: Path, steps: int) -> bool:
    from gui.app import create_window

    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(folder)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    window = create_window([])
    window.errors.install()
    window.show()
    monkey = None
    try:
        monkey = Monkey(window, seed, folder)
        monkey.settle()
        monkey.work(steps)
    except Exception as error:
        text = str(error) if isinstance(error, BrokenError) else traceback.format_exc()
        print(f"--- seed {seed}\n{text}", flush=True)
        if monkey is not None and not isinstance(error, BrokenError):
            print(monkey.told("raised"), flush=True)
        return False
    finally:
        window.errors.uninstall()
        window._closing = True
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    return True


if __name__ == "__main__":
    sys.exit(main())
