"""The main window: wiring only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.compute.correlation import is_separable
from core.files.samples import SAMPLES
from core.image import Image
from core.recipe import Recipe
from core.trace import Progress
from gui import settings
from gui.about import AboutBox
from gui.actions import Key, explain, make_actions, name
from gui.dialogs import Dialogs
from gui.document import Document
from gui.editors.column import EditorColumn
from gui.errors import ErrorReporter
from gui.files import Files
from gui.icons import icon
from gui.message_bar import MessageBar
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.theme import CHOICES, apply_theme, tabular, theme
from gui.worker import Worker

MESSAGE_MILLISECONDS = 6000
ZOOM_STEP = 1.5


class MainWindow(QMainWindow):
    """Original, filtered and pooled picture beside the recipe's editors.

    `settled` is emitted from the event loop once every panel shows the present image and recipe
    and nothing is being loaded or saved, also when nothing needed computing.
    """

    settled = Signal()

    def __init__(self, image: Image, recipe: Recipe) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.worker = Worker(self)
        self.document = Document(image, recipe, self)
        self.preview = Preview(self.document, self.worker, self)
        self.files = Files(self.document, self.preview, self.worker, self)
        self.dialogs = Dialogs(self)
        self.errors = ErrorReporter(self)
        self._closing = False
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._announce_settled)

        self.editors = EditorColumn(self.document)
        self.row = PanelRow(self.document, self.preview)
        self.message_bar = MessageBar()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.message_bar)
        right.addWidget(self.row, 1)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self.editors)
        layout.addLayout(right, 1)
        self.setCentralWidget(centre)

        self._actions = make_actions(self)
        self._add_undo_actions()
        self._connect_actions()
        self._build_menus()
        self._build_toolbar()
        self._build_status_bar()
        self._connect()
        self.resize(1280, 800)
        self._show_title()
        self._show_saving()
        self.preview.request()

    # What other programs and tests use.

    def open_image(self, path: str | Path) -> None:
        """Opens a picture in the background; `settled` follows, whether or not it could be read."""
        self.files.open_image(path)
        self._settle.start()

    def save_image(self, stage: str, path: str | Path) -> None:
        """Writes "filtered" or "pooled"; returns when the file is complete or raises OSError."""
        self.files.save_image_now(stage, path, self.row.panels[stage].view_name)

    def recipe(self) -> Recipe:
        """The present recipe."""
        return self.document.recipe

    def set_recipe(self, recipe: Recipe) -> None:
        """Replaces the recipe, as one step that can be undone."""
        self.document.edit(self.tr("Replace recipe"), recipe)
        self._settle.start()

    def is_settled(self) -> bool:
        """Every panel shows the present image and recipe; nothing is being loaded or saved."""
        return self.worker.is_idle() and self.preview.is_current()

    # Building.

    def _add_undo_actions(self) -> None:
        stack = self.document.undo_stack
        for action, object_name, about, key, picture in (
            (stack.createUndoAction(self, self.tr("&Undo")), "actionUndo",
             self.tr("Take the last change of the recipe back"), Key.Undo, "undo"),
            (stack.createRedoAction(self, self.tr("&Redo")), "actionRedo",
             self.tr("Make the change again that was taken back"), Key.Redo, "redo"),
        ):  # fmt: skip
            name(action, object_name, about)
            action.setShortcuts(QKeySequence.keyBindings(key))
            action.setIcon(icon(picture))
            explain(action)
            self.addAction(action)
            self._actions[object_name] = action

    def _connect_actions(self) -> None:
        for action_name, slot in {
            "actionOpen": self._ask_for_image,
            "actionOpenRecipe": self._ask_for_recipe,
            "actionSaveRecipe": self._save_recipe,
            "actionSaveRecipeAs": self._save_recipe_as,
            "actionSaveFiltered": lambda: self._ask_to_save("filtered"),
            "actionSavePooled": lambda: self._ask_to_save("pooled"),
            "actionClose": self.close,
            "actionFit": self.row.state.fit,
            "actionOneToOne": self.row.show_one_to_one,
            "actionZoomIn": lambda: self.row.zoom(ZOOM_STEP),
            "actionZoomOut": lambda: self.row.zoom(1 / ZOOM_STEP),
            "actionNextPane": self._focus_next_panel,
            "actionRecompute": self.preview.request,
            "actionCancel": self._cancel,
            "actionAbout": lambda: AboutBox(self).open(),
        }.items():
            self._actions[action_name].triggered.connect(slot)

    def _build_menus(self) -> None:
        self._samples_menu = self._make_samples_menu()
        self._theme_menu = self._make_theme_menu()
        layout: dict[str, tuple[str | QMenu | None, ...]] = {
            self.tr("&File"): (
                "actionOpen", self._samples_menu, None,
                "actionOpenRecipe", "actionSaveRecipe", "actionSaveRecipeAs", None,
                "actionSaveFiltered", "actionSavePooled", None, "actionClose",
            ),
            self.tr("&Edit"): ("actionUndo", "actionRedo"),
            self.tr("&View"): (
                "actionFit", "actionOneToOne", "actionZoomIn", "actionZoomOut", None,
                "actionNextPane", None, "actionRecompute", "actionCancel", None, self._theme_menu,
            ),
            self.tr("&Help"): ("actionAbout",),
        }  # fmt: skip
        for title, entries in layout.items():
            menu = self.menuBar().addMenu(title)
            menu.setToolTipsVisible(True)
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                elif isinstance(entry, QMenu):
                    menu.addMenu(entry)
                else:
                    menu.addAction(self._actions[entry])

    def _make_samples_menu(self) -> QMenu:
        menu = QMenu(self.tr("Sa&mples"), self)
        menu.setIcon(icon("samples"))
        menu.setToolTipsVisible(True)
        for sample in SAMPLES.values():
            action = menu.addAction(QCoreApplication.translate("Data", sample.name))
            action.setObjectName(f"sample-{sample.id}")
            action.setToolTip(QCoreApplication.translate("Data", sample.about))
            action.triggered.connect(lambda checked=False, id=sample.id: self._open_sample(id))
        menu.addSeparator()
        ascent = menu.addAction(self.tr("Ascent (from SciPy)"))
        ascent.setObjectName("sample-ascent")
        ascent.setToolTip(self.tr("The picture of the tutorial, where SciPy can supply it"))
        ascent.triggered.connect(lambda: self._open_sample("ascent"))
        return menu

    def _make_theme_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Theme"), self)
        menu.setIcon(icon("theme"))
        group = QActionGroup(menu)
        texts = {
            "system": self.tr("Like the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        for choice in CHOICES:
            action = menu.addAction(texts[choice])
            action.setObjectName(f"theme-{choice}")
            action.setCheckable(True)
            action.setChecked(choice == theme.choice)
            action.triggered.connect(lambda checked=False, c=choice: self._choose_theme(c))
            group.addAction(action)
        return menu

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        bar.addWidget(self._menu_button(self._actions["actionOpen"], self.tr("Open"), (
            self._actions["actionOpen"], self._samples_menu.menuAction(), None,
            self._actions["actionOpenRecipe"],
        )))  # fmt: skip
        bar.addWidget(self._menu_button(self._actions["actionSaveFiltered"], self.tr("Save"), (
            self._actions["actionSaveFiltered"], self._actions["actionSavePooled"], None,
            self._actions["actionSaveRecipe"], self._actions["actionSaveRecipeAs"],
        )))  # fmt: skip
        bar.addSeparator()
        for names in (("actionUndo", "actionRedo"), ("actionFit", "actionOneToOne")):
            for action_name in names:
                bar.addAction(self._actions[action_name])
                button = bar.widgetForAction(self._actions[action_name])
                button.setAccessibleName(self._actions[action_name].statusTip())
                if action_name != "actionFit" and isinstance(button, QToolButton):
                    # The text of undo changes with what it undoes, that of 1:1 is its icon.
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            bar.addSeparator()
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        button = QToolButton()
        button.setIcon(icon("theme"))
        button.setMenu(self._theme_menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Light or dark"))
        button.setAccessibleName(self.tr("Theme"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.addWidget(button)

    def _menu_button(
        self, action: QAction, text: str, entries: tuple[QAction | None, ...]
    ) -> QToolButton:
        menu = QMenu(self)
        for entry in entries:
            menu.addSeparator() if entry is None else menu.addAction(entry)
        button = QToolButton()
        button.setText(text)
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.statusTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self._readout = QLabel()
        self._readout.setObjectName("readout")
        self._readout.setFont(tabular(self._readout.font()))
        self._readout.setTextFormat(Qt.TextFormat.PlainText)
        self._readout.setContentsMargins(8, 0, 0, 0)
        bar.addWidget(self._readout, 1)
        self._work = QLabel()
        self._work.setObjectName("workInfo")
        self._work.setProperty("secondary", True)
        self._work.setFont(tabular(self._work.font()))
        self._progress = QProgressBar()
        self._progress.setObjectName("progressBar")
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel_button = QToolButton()
        self._cancel_button.setText(self.tr("Cancel"))
        self._cancel_button.setIcon(icon("close"))
        self._cancel_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel_button.setAccessibleName(self.tr("Cancel"))
        self._cancel_button.setToolTip(self._actions["actionCancel"].toolTip())
        self._cancel_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel_button.clicked.connect(self._cancel)
        for widget in (self._progress, self._cancel_button):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.hide()
        for widget in (self._progress, self._cancel_button, self._work):
            bar.addPermanentWidget(widget)
        self._work.setContentsMargins(0, 0, 8, 0)
        # Work that is over at once shows no bar that flickers.
        self._show_progress_soon = QTimer(self, singleShot=True, interval=250)
        self._show_progress_soon.timeout.connect(self._show_progress_now)

    def _connect(self) -> None:
        self.worker.job_ended.connect(self._settle.start)
        self.preview.changed.connect(self._settle.start)
        self.preview.changed.connect(self._show_result)
        self.preview.progress_changed.connect(self._show_progress)
        self.preview.stopped.connect(self._show_stopped)
        self.preview.failed.connect(self.errors.report)
        self.files.progress_changed.connect(self._show_progress)
        self.files.refused.connect(self.message_bar.show_error)
        self.files.failed.connect(self.errors.report)
        self.files.opened.connect(self.message_bar.clear)
        self.files.saved.connect(lambda file: self._say(self.tr("{0} was saved").format(file)))
        self.editors.refused.connect(self._say)
        self.row.readout_changed.connect(self._readout.setText)
        document = self.document
        document.image_changed.connect(self._show_title)
        document.recipe_path_changed.connect(self._show_title)
        document.undo_stack.cleanChanged.connect(self._show_title)
        document.recipe_changed.connect(self._show_saving)

    # Showing.

    def _announce_settled(self) -> None:
        if self.is_settled():
            self.settled.emit()

    def _show_title(self) -> None:
        path = self.document.recipe_path
        recipe = self.tr("unsaved recipe") if path is None else path.name
        image = self.document.image.name or self.tr("image")
        self.setWindowTitle(f"{image} — {recipe}[*] — Kernelscope")
        self.setWindowModified(self.document.is_modified)

    def _show_saving(self) -> None:
        layer = self.document.layer
        self._actions["actionSavePooled"].setEnabled(layer.enabled and layer.pooling is not None)

    def _show_result(self) -> None:
        result = self.preview.result
        if result is None:
            return
        if result.error:
            self._work.setText("")
            return
        kernel = self.document.kernel
        size = f"{kernel.rows} × {kernel.columns}"
        if self.preview.is_compiling:
            how = self.tr("reference, compiling…")
        else:
            how = self.tr("separable") if is_separable(kernel) else self.tr("direct")
        self._work.setText(f"{size} {how} · {1000 * result.seconds:.1f} ms")

    def _show_stopped(self) -> None:
        self._work.setText(self.tr("cancelled, not up to date"))
        key = self._actions["actionRecompute"].shortcut().toString()
        self._say(self.tr("The computation was cancelled; {0} starts it again").format(key))

    def _show_progress(self, progress: Progress | None) -> None:
        if progress is None:
            if self.worker.is_idle():
                self._show_progress_soon.stop()
                self._progress.hide()
                self._cancel_button.hide()
            return
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        if self._progress.isHidden() and not self._show_progress_soon.isActive():
            self._show_progress_soon.start()

    def _show_progress_now(self) -> None:
        if not self.worker.is_idle():
            self._progress.show()
            self._cancel_button.show()

    def _say(self, text: str) -> None:
        self.statusBar().showMessage(text, MESSAGE_MILLISECONDS)

    # Doing.

    def _ask_for_image(self) -> None:
        if path := self.dialogs.image_to_open():
            self.open_image(path)

    def _open_sample(self, id: str) -> None:
        self.files.open_sample(id)
        self._settle.start()

    def _ask_for_recipe(self) -> None:
        if path := self.dialogs.recipe_to_open():
            self._open_recipe(path)

    def _open_recipe(self, path: str | Path) -> None:
        self.files.open_recipe(path)
        self._settle.start()

    def _save_recipe(self) -> bool:
        path = self.document.recipe_path
        return self._save_recipe_as() if path is None else self.files.save_recipe(path)

    def _save_recipe_as(self) -> bool:
        path = self.document.recipe_path
        suggested = f"{Path(self.document.image.name).stem or 'kernel'}.recipe.json"
        chosen = self.dialogs.recipe_to_save(suggested if path is None else path.name)
        return bool(chosen) and self.files.save_recipe(chosen)

    def _ask_to_save(self, stage: str) -> None:
        panel = self.row.panels[stage]
        title = {
            "filtered": self.tr("Save filtered image"),
            "pooled": self.tr("Save pooled image"),
        }[stage]
        suggested = f"{Path(self.document.image.name).stem or 'image'}-{stage}.tif"
        if path := self.dialogs.result_to_save(title, suggested):
            self.files.save_image(stage, path, panel.view_name)
            self._settle.start()

    def _cancel(self) -> None:
        self.preview.cancel()
        self.files.cancel()
        self.message_bar.clear()

    def _choose_theme(self, choice: Any) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, choice)
            settings.write(settings.THEME, choice)

    def _focus_next_panel(self) -> None:
        views = [panel.view for panel in self.row.panels.values() if panel.isVisible()]
        focused = [index for index, view in enumerate(views) if view.hasFocus()]
        following = views[(focused[0] + 1) % len(views)] if focused else views[0]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    # Events.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        recipes = [path for path in paths if path.suffix.lower() == ".json"]
        images = [path for path in paths if path not in recipes]
        if recipes:
            self._open_recipe(recipes[0])
        if images:
            self.open_image(images[0])
        left = max(len(recipes) - 1, 0) + max(len(images) - 1, 0)
        if left:
            self._say(self.tr("%n more file(s) were dropped; one is opened at a time", "", left))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.document.is_modified and not self._closing:
            event.ignore()
            path = self.document.recipe_path
            self.dialogs.ask_about_unsaved(
                "" if path is None else path.name, self._save_and_close, self._close_now
            )
            return
        settings.write(settings.GEOMETRY, self.saveGeometry())
        self.worker.shut_down()
        event.accept()

    def _save_and_close(self) -> None:
        if self._save_recipe():
            self._close_now()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def restore_geometry(self) -> None:
        """The size and place of the last time, if they are known and on a screen."""
        stored = settings.read(settings.GEOMETRY)
        if isinstance(stored, QByteArray) and not stored.isEmpty():
            self.restoreGeometry(stored)
