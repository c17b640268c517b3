"""The dialog of learned weights: filters or a whole model, taken as one edit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.checks import RecipeError
from core.files.learned import LearnedFile
from gui.document import Document
from gui.learned.filters_page import FiltersPage
from gui.learned.model_page import ModelPage
from gui.message_bar import MessageBar
from gui.sentences import said
from gui.theme import make_room
from gui.worker import Worker

SIZE = 1040, 640


class LearnedDialog(QDialog):
    """Takes filters of a file into the recipe, or the whole model, as one edit that is undone.

    What is wrong is said in place, and nothing is changed. `scaled_model_opened`: a model whose
    input is divided is the recipe now. `failed`: an unexpected error.
    """

    scaled_model_opened = Signal()
    failed = Signal(object)

    def __init__(
        self, file: LearnedFile, document: Document, worker: Worker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("learnedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Learned filters of {0}").format(file.path.name))
        self._document = document
        self.filters = FiltersPage(file, document, worker)
        self.model: ModelPage | None = None
        self.tabs = QTabWidget()
        self.tabs.addTab(self.filters, self.tr("Filters"))
        if file.model is not None:
            self.model = ModelPage(document.image.value_range[1])
            self.model.show_model(file.model)
            self.tabs.addTab(self.model, self.tr("Whole model"))
        self.message = MessageBar()
        self.about = QLabel()
        self.take = self._button("learnedTake", "", "")
        self.leave = self._button(
            "learnedClose", self.tr("Close"), self.tr("Close without taking anything (Esc)")
        )
        self._build()
        self.filters.changed.connect(self._show_state)
        self.filters.refused.connect(self._complain)
        self.filters.failed.connect(self.failed)
        self.tabs.currentChanged.connect(self._show_state)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.filters.show_tensors()
        self.resize(*SIZE)
        self._show_state()
        self.filters.tensors.setFocus()

    def done(self, result: int) -> None:
        self.filters.drop()
        super().done(result)

    def _build(self) -> None:
        self.take.setDefault(True)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        bar = self.tabs.tabBar()
        bar.setObjectName("learnedTabs")
        bar.setAccessibleName(self.tr("Filters or the whole model"))
        bar.setVisible(self.model is not None)
        buttons = QHBoxLayout()
        buttons.addWidget(self.about, 1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _button(self, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(about)
        button.setAutoDefault(False)
        return button

    def _is_model(self) -> bool:
        return self.model is not None and self.tabs.currentWidget() is self.model

    def _show_state(self) -> None:
        """What would be made, or why it cannot be."""
        is_model = self._is_model()
        self.take.setText(self.tr("Open as recipe") if is_model else self.tr("Take filters"))
        self.take.setAccessibleName(self.take.text())
        self.take.setToolTip(
            self.tr("Replace the recipe by the model's layers; Undo brings it back")
            if is_model
            else self.tr("Put the chosen filters into the recipe; Undo takes them out again")
        )
        make_room(self.take)
        sentence, is_possible = self._model_state() if is_model else self.filters.state()
        self.about.setText(_begun(sentence))
        self.take.setEnabled(is_possible)

    def _model_state(self) -> tuple[str, bool]:
        recipe = None if self.model is None else self.model.recipe()
        if recipe is None:
            return self.tr("There is nothing to open"), False
        return self.tr("%n layer(s)", "", len(recipe.layers)), True

    def _complain(self, sentence: str) -> None:
        if sentence:
            self.message.show_error(_begun(sentence))
        else:
            self.message.clear()
        self._show_state()

    def _take(self) -> None:
        document = self._document
        if self._is_model():
            recipe = None if self.model is None else self.model.recipe()
            if recipe is not None:
                document.replace_recipe(self.tr("Open model"), recipe)
                if self.model is not None and self.model.is_scaled():
                    self.scaled_model_opened.emit()
                self.accept()
            return
        try:
            taken = self.filters.recipe()
        except (RecipeError, MemoryError) as error:
            self._complain(said(error) or self.tr("There is not enough memory"))
            return
        if taken is not None:
            recipe, layer = taken
            document.edit(self.tr("Take learned filters"), recipe, selected=(layer, 0))
            self.accept()


def _begun(sentence: str) -> str:
    """A sentence with a capital letter."""
    return sentence[:1].upper() + sentence[1:]
