"""How datasets, labels, items and their responses are said in the language of the window."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from core.dataset import NO_LABEL, Dataset
from core.sentences import Sentence
from core.short_numbers import short_number
from core.study.ranking import SHARE
from gui.sentences import said


def dataset_name(dataset: Dataset) -> str:
    """Its name; that of the project's own one in the language of the window."""
    return _told(dataset.name)


def label_name(dataset: Dataset, label: int) -> str:
    """A label's name."""
    if label == NO_LABEL:
        return QCoreApplication.translate("Gallery", "Without a label")
    name = _told(dataset.label_names[label])
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


def response_text(value: float, measure: str) -> str:
    """A response in few digits; shares in percent, "–" where there is none."""
    if math.isnan(value):
        return "–"
    if measure == SHARE:
        return QCoreApplication.translate("Gallery", "{0} %").format(short_number(100 * value, 3))
    return short_number(value, 4)


def area_text(area: float) -> str:
    """An area under the ROC curve with two digits, three close to its ends."""
    if math.isnan(area):
        return "–"
    near_the_ends = min(area, 1 - area) < 0.005 and area not in (0, 1)
    return f"{area:.3f}" if near_the_ends else f"{area:.2f}"


def _told(name: str) -> str:
    return said(name) if isinstance(name, Sentence) else name
