"""Says, before anything is computed, that all maps of a recipe would not fit into memory."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.compute.geometry import ShapeError, plan_recipe
from core.files.space import free_memory
from core.study.layer_facts import layer_facts
from core.study.run_memory import first_that_lacks
from gui.document import Document
from gui.sentences import bytes_text

SMALL = 1 << 27
"""Bytes of maps that every machine has: nothing is asked at each edit."""


class MemoryWatch(QObject):
    """Follows a document; `told` carries the sentence, once until there is enough memory again."""

    told = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._was_told = False
        document.recipe_changed.connect(self._look)
        document.image_changed.connect(self._look)

    def _look(self) -> None:
        recipe, image = self._document.recipe, self._document.image
        try:
            plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
        except ShapeError:
            return  # the panels say that
        facts = layer_facts(recipe, plans)
        need = sum(fact.maps_bytes for fact in facts)
        free = free_memory() if need > SMALL else None
        lacking = first_that_lacks(facts, free)
        if lacking is None or free is None:
            self._was_told = False
            return
        if not self._was_told:
            self._was_told = True
            self.told.emit(
                self.tr(
                    "All maps of this recipe take {0}, {1} are free: what is visible is computed,"
                    " and files are written piece by piece"
                ).format(bytes_text(need), bytes_text(free))
            )
