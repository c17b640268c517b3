"""What is said of a bank that learns from labels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.learning.bank_shape import bank_parts
from core.learning.bank_training import training_length
from gui.learning.filter_list import ShownFilter, side_by_side
from gui.learning.labels_work import Bank, Wanted
from gui.sentences import counted, said

WORSE = 1.5
"""A loss so many times that of the start after some steps is remarked on."""
SOME_STEPS = 50


def bank_text(bank: Bank, wanted: Wanted) -> str:
    """How far a bank is, what it is worth, and what is wrong with it."""
    state, items = bank.state, bank.items
    if state.trouble:
        return said(state.trouble)
    check = state.check
    length = max(training_length(items, wanted.training), state.step)
    parts = [
        QCoreApplication.translate("LabelsPage", "Step {0} of {1}, epoch {2}, loss {3}.").format(
            counted(state.step), counted(length), f"{state.epoch:.1f}", f"{state.smooth:.3g}"
        )
    ]
    target = items.target[items.held_out]
    usual = max(float(target.mean()), 1 - float(target.mean()))
    parts.append(
        QCoreApplication.translate(
            "LabelsPage",
            "Of {0} items held out, {1} are told rightly (always the larger side: {2}); area"
            " under the ROC curve {3}.",
        ).format(
            counted(target.size), _percent(check.accuracy), _percent(usual), f"{check.area:.3f}"
        )
    )
    if check.silent:
        parts.append(
            QCoreApplication.translate(
                "LabelsPage", "Dead, no item held out passes ReLU: filter {0}."
            ).format(", ".join(str(index + 1) for index in check.silent))
        )
    elif state.step >= SOME_STEPS and state.smooth > WORSE * state.start:
        parts.append(
            QCoreApplication.translate(
                "LabelsPage",
                "The loss lies above that of the random filters: the rate may be too high.",
            )
        )
    if items.left_out and not state.step:
        parts.append(
            QCoreApplication.translate(
                "LabelsPage",
                "{0} items are left out: without label, of another size, or unreadable.",
            ).format(counted(items.left_out))
        )
    return " ".join(parts)


def shown_filters(bank: Bank) -> list[ShownFilter]:
    """The filters with what the read-out makes of them."""
    parts = bank_parts(bank.shape, bank.state.at.values)
    shown = []
    for index, weights in enumerate(parts.weights):
        readout = parts.readout[index]
        strongest = float(readout.ravel()[np.abs(readout).argmax()])
        text = f"{strongest:+.2g}".replace("-", "−")
        if index in bank.state.check.silent:
            text = QCoreApplication.translate("LabelsPage", "dead")
            says = QCoreApplication.translate(
                "LabelsPage", "its responses are zero on all items held out"
            )
        elif strongest > 0:
            says = QCoreApplication.translate(
                "LabelsPage", "its responses speak for the label, with weight {0}"
            ).format(text)
        else:
            says = QCoreApplication.translate(
                "LabelsPage", "its responses speak against the label, with weight {0}"
            ).format(text)
        spoken = QCoreApplication.translate("LabelsPage", "Filter {0}: {1}").format(index + 1, says)
        shown.append(ShownFilter(side_by_side(weights), text, spoken))
    return shown


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
