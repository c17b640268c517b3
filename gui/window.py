"""The main window: wiring only."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from core.compute.methods import METHODS
from core.display import AUTOMATIC
from core.image import Image
from core.recipe import Recipe
from gui.actions import Key, explain, keys_of, make_actions, name
from gui.collection import Collection
from gui.compare.compare import Compare
from gui.dialogs import Dialogs
from gui.document import Document
from gui.editors.column import EditorColumn
from gui.editors.preset_actions import PresetActions
from gui.errors import ErrorReporter
from gui.exchange import Exchange
from gui.field_actions import FieldActions
from gui.files import Files
from gui.gallery.opening import DatasetOpening
from gui.help_actions import HelpActions
from gui.icons import icon
from gui.layer_actions import LayerActions
from gui.message_bar import MessageBar
from gui.offer_bar import OfferBar
from gui.panels.panel_row import PanelRow
from gui.panels.strip_place import StripPlace
from gui.panels.studies import StudyPlace
from gui.panels.study_strip import StudyStrip
from gui.panels.whole_levels import WholeLevels
from gui.preview import Preview
from gui.preview_steps import forget_input
from gui.status_line import StatusLine
from gui.stepping.tools import SteppingTools
from gui.tab_order import order_tabs
from gui.view_actions import ViewActions, zoom_text
from gui.window_memory import FIRST_SIZE, WindowMemory
from gui.window_menus import WindowMenus
from gui.worker import Worker

if TYPE_CHECKING:
    from gui.tour.tour import Tour

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
        self.exchange = Exchange(
            self.document, self.preview, self.worker, self.files, self.row, self
        )
        self.message_bar = MessageBar()
        self.offer_bar = OfferBar()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.offer_bar)
        right.addWidget(self.message_bar)
        self.compare = Compare(self.document, self.preview, self.worker, self.row, self)
        right.addWidget(self.compare.bar)
        self.stepping = SteppingTools(
            self.document, self.preview, self.worker, self.row, self.files, self
        )
        right.addWidget(self.stepping.bar)
        self.collection = Collection(self)
        self.study = StudyStrip(
            StudyPlace(self.document, self.preview, self.worker, self.row, self.collection)
        )
        self.strip_place = StripPlace(self.row, self.study)
        right.addWidget(self.strip_place, 1)
        self.strip = self.study.study("arithmetic")
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self.editors)
        layout.addLayout(right, 1)
        self.setCentralWidget(centre)

        self._actions = make_actions(self)
        self.whole_levels = WholeLevels(
            self.document, self.preview, self.worker, self.row.panels, self
        )
        self.view_actions = ViewActions(self.row, self)
        self.fields = FieldActions(self.document, self.preview, self.worker, self.row, self)
        self.view_actions.actions |= self.fields.actions
        self.memory = WindowMemory(self, self.row, self.view_actions, self.strip_place)
        self._actions |= self.view_actions.actions | self.stepping.actions
        self._actions |= self.study.make_actions(self) | self.compare.actions
        self._add_undo_actions()
        self._connect_actions()
        self.presets = PresetActions(self.document, self.editors.kernel, self.dialogs, self)
        self._actions |= {action.objectName(): action for action in self.presets.actions()}
        self.layers = LayerActions(self.document, self)
        self._actions |= self.layers.actions
        self.datasets = DatasetOpening(self.collection, self.document, self.files, self)
        self._actions |= self.datasets.actions
        self.help = HelpActions(self, self.exchange.recent)
        self._actions |= self.help.actions
        self.menus = WindowMenus(
            self._actions, self.exchange, self.view_actions, self.editors.kernel,
            self.strip.copy_menu, self.layers, self.compare.menu(self), self,
        )  # fmt: skip
        self.help.set_choices(self.menus.themes, self.menus.languages)
        self._actions["actionTour"].triggered.connect(lambda: self.tour.start())
        self.status = StatusLine(self.worker.is_idle, self._actions["actionCancel"], self)
        self.setStatusBar(self.status)
        self._connect()
        self.resize(*FIRST_SIZE)
        self.editors.kernel.presets.setFocus()
        self._show_title()
        self._show_saving()
        self.preview.request()

    @cached_property
    def tour(self) -> Tour:
        """The tour in eight steps, made when it is first wanted."""
        from gui.tour.tour import Tour

        return Tour(self.document, self.preview, self.worker, self.row, self)

    # What other programs and tests use.

    def open_image(self, path: str | Path) -> None:
        """Opens a picture in the background; `settled` follows, whether or not it could be read.

        A folder opens as a sequence.
        """
        self.exchange.walk.open([path])
        self._settle.start()

    def save_image(self, stage: str, path: str | Path) -> None:
        """Writes "filtered" or "pooled"; returns when the file is complete or raises OSError."""
        panel = self.row.panels.get(stage)
        self.files.save_image_now(stage, path, AUTOMATIC if panel is None else panel.appearance)

    def recipe(self) -> Recipe:
        """The present recipe."""
        return self.document.recipe

    def set_recipe(self, recipe: Recipe) -> None:
        """Replaces the recipe, as one step that can be undone."""
        self.document.replace_recipe(self.tr("Replace recipe"), recipe)
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
            "actionClose": self.close,
            "actionFit": self.row.state.fit,
            "actionOneToOne": self.row.show_one_to_one,
            "actionZoomIn": lambda: self.row.zoom(ZOOM_STEP),
            "actionZoomOut": lambda: self.row.zoom(1 / ZOOM_STEP),
            "actionNextPane": self.strip_place.focus_next,
            "actionGoToPixel": self.strip_place.ask_for_pixel,
            "actionRecompute": self.preview.request,
            "actionCancel": self._cancel,
        }.items():
            self._actions[action_name].triggered.connect(slot)

    def _connect(self) -> None:
        bar = self.editors.layers
        bar.set_actions(self._actions["actionAddLayer"], self.layers.menu(""))
        bar.moved.connect(self.layers.move_layer)
        bar.name_asked.connect(self.layers.ask_for_name)
        self.layers.refused.connect(self.status.say)
        self.menus.sample_chosen.connect(self._open_sample)
        self.menus.method_chosen.connect(self.preview.set_method)
        self.menus.told.connect(self.status.say)
        self.compare.told.connect(self.status.say)
        self.compare.failed.connect(self.errors.report)
        self.help.refused.connect(self.message_bar.show_error)
        self.help.told.connect(self.status.say)
        self.row.arrangement.changed.connect(self._order_tabs)
        self.study.changed.connect(self._order_tabs)
        self._order_tabs()
        self.worker.job_ended.connect(self._settle.start)
        self.preview.changed.connect(self._settle.start)
        self.preview.changed.connect(self._show_result)
        self.preview.progress_changed.connect(self.status.show_progress)
        self.preview.stopped.connect(self._show_stopped)
        self.preview.failed.connect(self.errors.report)
        self.files.progress_changed.connect(self.status.show_progress)
        self.files.refused.connect(self.message_bar.show_error)
        self.files.failed.connect(self.errors.report)
        self.files.cancelled.connect(self._settle.start)
        self.files.saved.connect(self._settle.start)
        self.editors.refused.connect(self._settle.start)
        self.document.edit_asked.connect(self._settle.start)
        self.files.opened.connect(self.message_bar.clear)
        self.files.saved.connect(
            lambda file: self.status.say(self.tr("{0} was saved").format(file))
        )
        self.editors.refused.connect(self.status.say)
        self.stepping.refused.connect(self.message_bar.show_error)
        self.exchange.told.connect(self.status.say)
        self.exchange.incoming.dataset_asked.connect(self.datasets.open)
        self.datasets.told.connect(self.status.say)
        self.datasets.opened.connect(lambda: self.study.open_study("gallery"))
        self.exchange.refused.connect(self.message_bar.show_error)
        self.exchange.failed.connect(self.errors.report)
        self.view_actions.hinted.connect(self.status.say)
        self.editors.told.connect(self.status.say)
        self.presets.said.connect(self.status.say)
        self.presets.refused.connect(self.message_bar.show_error)
        self.row.readout_changed.connect(self.status.show_readout)
        self.row.state.changed.connect(self._show_zoom)
        document = self.document
        document.image_changed.connect(self._show_title)
        document.recipe_path_changed.connect(self._show_title)
        document.undo_stack.cleanChanged.connect(self._show_title)
        document.recipe_changed.connect(self._show_saving)

    def _order_tabs(self) -> None:
        order_tabs(self.menus.toolbar, self.editors, self.offer_bar, self.message_bar,
                   self.compare.bar, self.stepping.bar, self.strip_place, self.status)  # fmt: skip
        self.compare.order_tabs()

    # Showing.

    def _announce_settled(self) -> None:
        if self.is_settled():
            self.settled.emit()

    def _show_title(self) -> None:
        path = self.document.recipe_path
        recipe = self.tr("unsaved recipe") if path is None else path.name
        image = self.document.image.name or self.tr("image")
        image = "".join(sign if sign.isprintable() else "\ufffd" for sign in image)
        page, pages = self.document.image.page, self.document.image.pages
        if pages > 1:
            image = self.tr("{0} (page {1} of {2})").format(image, page, pages)
        self.setWindowTitle(f"{image} — {recipe}[*] — Kernelscope")
        self.setWindowModified(self.document.is_modified)

    def _show_zoom(self) -> None:
        self.status.show_zoom(zoom_text(self.row.state.sight.scale * self.devicePixelRatioF()))

    def _show_saving(self) -> None:
        layer = self.document.layer
        self._actions["actionSavePooled"].setEnabled(layer.enabled and layer.pooling is not None)

    def _show_result(self) -> None:
        result = self.preview.result
        if result is None:
            return
        if result.recipe is None:
            self.status.show_work("")
            return
        kernel = self.document.kernel
        size = f"{kernel.rows} × {kernel.columns}"
        if self.preview.is_compiling:
            how = self.tr("reference, compiling…")
        else:
            way = METHODS[self.preview.method_of_kernel()]
            how = QCoreApplication.translate("Data", way.label)
        time = "…" if result.seconds is None else f"{1000 * result.seconds:.1f} ms"
        self.status.show_work(f"{size} {how} · {time}")

    def _show_stopped(self) -> None:
        self.status.show_work(self.tr("cancelled, not up to date"))
        key = keys_of(self._actions["actionRecompute"])
        self.status.say(self.tr("The computation was cancelled; {0} starts it again").format(key))

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

    def _cancel(self) -> None:
        self.preview.cancel()
        self.files.cancel()
        self.exchange.copier.cancel()
        self.whole_levels.cancel()
        self.compare.cancel()
        self.message_bar.clear()

    # Events.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.exchange.incoming.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.exchange.incoming.open_dropped(event.mimeData())
        self._settle.start()
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.document.is_modified and not self._closing:
            event.ignore()
            path = self.document.recipe_path
            self.dialogs.ask_about_unsaved(
                self.tr("(not saved yet)") if path is None else path.name,
                self._save_and_close,
                self._close_now,
            )
            return
        self.memory.save()
        self.hide()  # the work under way may take a moment to end
        self.worker.shut_down()
        forget_input()
        event.accept()

    def _save_and_close(self) -> None:
        if self._save_recipe():
            self._close_now()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def restore_geometry(self) -> None:
        """Size, place and arrangement of the last time, as far as they are known and possible."""
        self.memory.restore()
