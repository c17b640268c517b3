"""What can stand under the panels: one row a study, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from gui.collection import Collection
from gui.document import Document
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.worker import Worker


@dataclass(frozen=True, eq=False)
class StudyPlace:
    """What a study looks at and computes with."""

    document: Document
    preview: Preview
    worker: Worker
    row: PanelRow
    collection: Collection


@dataclass(frozen=True)
class Study:
    """One study: its name, action, texts, keys and the maker of its widget.

    The widget has `set_on(is_on)`: off, because nobody looks, it computes nothing.
    """

    name: str
    action: str
    title: str
    about: str
    keys: tuple[str, ...]
    make: Callable[[StudyPlace], QWidget]


def _arithmetic(place: StudyPlace) -> QWidget:
    from gui.panels.inspector import Inspector

    return Inspector(place.document, place.preview, place.worker)


def _kernel(place: StudyPlace) -> QWidget:
    from gui.panels.kernel_study import KernelStudy

    return KernelStudy(place.document, place.preview, place.worker)


def _histogram(place: StudyPlace) -> QWidget:
    from gui.panels.histogram_view import HistogramView

    return HistogramView(place.document, place.preview, place.worker, place.row)


def _profile(place: StudyPlace) -> QWidget:
    from gui.panels.profile_view import ProfileView

    return ProfileView(place.document, place.preview, place.worker, place.row)


def _spectrum(place: StudyPlace) -> QWidget:
    from gui.panels.spectrum_view import SpectrumView

    return SpectrumView(place.document, place.preview, place.worker, place.row)


def _layers(place: StudyPlace) -> QWidget:
    from gui.panels.layers_view import LayersView

    return LayersView(place.document)


def _learn(place: StudyPlace) -> QWidget:
    from gui.learning.learn_view import LearnView

    return LearnView(place)


def _code(place: StudyPlace) -> QWidget:
    from gui.panels.code_view import CodeView

    return CodeView(place.document, place.worker)


def _filters(place: StudyPlace) -> QWidget:
    from gui.bank.bank_view import BankView

    return BankView(place)


def _gallery(place: StudyPlace) -> QWidget:
    from gui.gallery.gallery_view import GalleryView

    return GalleryView(place.document, place.preview, place.worker, place.collection)


STUDIES = (
    Study("arithmetic", "actionArithmetic", QT_TRANSLATE_NOOP("Studies", "Arithmetic"),
          QT_TRANSLATE_NOOP("Studies", "Show why the chosen pixel has its value"),
          ("Ctrl+I", "Alt+1"), _arithmetic),
    Study("kernel", "actionKernelStudy", QT_TRANSLATE_NOOP("Studies", "Kernel"),
          QT_TRANSLATE_NOOP("Studies", "Show what the kernel is: sums, range, response, rank"),
          ("Alt+2",), _kernel),
    Study("histogram", "actionHistogram", QT_TRANSLATE_NOOP("Studies", "Histogram"),
          QT_TRANSLATE_NOOP("Studies", "Show how often which value occurs, and statistics"),
          ("Alt+3",), _histogram),
    Study("profile", "actionProfile", QT_TRANSLATE_NOOP("Studies", "Profile"),
          QT_TRANSLATE_NOOP("Studies", "Show the values along a row, a column or a drawn line"),
          ("Alt+4",), _profile),
    Study("spectrum", "actionSpectrum", QT_TRANSLATE_NOOP("Studies", "Spectrum"),
          QT_TRANSLATE_NOOP("Studies", "Show which spatial frequencies the panels are made of"),
          ("Alt+5",), _spectrum),
    Study("code", "actionCode", QT_TRANSLATE_NOOP("Studies", "Code"),
          QT_TRANSLATE_NOOP("Studies", "Show the recipe as source code that runs by itself"),
          ("Alt+6",), _code),
    Study("layers", "actionLayers", QT_TRANSLATE_NOOP("Studies", "Layers"),
          QT_TRANSLATE_NOOP("Studies", "Show what each layer makes, sees and costs"),
          ("Alt+7",), _layers),
    Study("filters", "actionFilters", QT_TRANSLATE_NOOP("Studies", "Filters"),
          QT_TRANSLATE_NOOP("Studies", "Show the layer's kernels, each with the map it makes"),
          ("Alt+8",), _filters),
    Study("gallery", "actionGallery", QT_TRANSLATE_NOOP("Studies", "Gallery"),
          QT_TRANSLATE_NOOP("Studies", "Show the items of a dataset, ranked by their response"),
          ("Alt+9",), _gallery),
    Study("learn", "actionLearn", QT_TRANSLATE_NOOP("Studies", "Learn"),
          QT_TRANSLATE_NOOP("Studies", "Find kernels by themselves, from pictures or labels"),
          ("Alt+0",), _learn),
)  # fmt: skip
