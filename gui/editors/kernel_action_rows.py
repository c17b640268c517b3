"""The rows of the Kernel menu: what each action is called, says, and does to a kernel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core import kernel_edits
from core.integer_weights import whole_weights
from core.recipe import Kernel


@dataclass(frozen=True)
class Row:
    """An action: its id, menu text, sentence, the key after Ctrl+K and its icon.

    `edit` makes the new kernel, undone as `undo`. Rows without one are wired by name.
    """

    id: str
    text: str
    about: str
    key: str
    icon: str = ""
    undo: str = ""
    edit: Callable[[Kernel], Kernel] | None = None


EDITS = (
    Row(
        "transpose",
        QT_TRANSLATE_NOOP("KernelActions", "&Transpose"),
        QT_TRANSLATE_NOOP("KernelActions", "Transpose: rows become columns"),
        "T",
        "transpose",
        QT_TRANSLATE_NOOP("KernelActions", "Transpose kernel"),
        kernel_edits.transposed,
    ),
    Row(
        "flip-horizontal",
        QT_TRANSLATE_NOOP("KernelActions", "Flip &horizontally"),
        QT_TRANSLATE_NOOP("KernelActions", "Flip left and right"),
        "H",
        "flip-horizontal",
        QT_TRANSLATE_NOOP("KernelActions", "Flip kernel"),
        kernel_edits.flipped_horizontally,
    ),
    Row(
        "flip-vertical",
        QT_TRANSLATE_NOOP("KernelActions", "Flip &vertically"),
        QT_TRANSLATE_NOOP("KernelActions", "Flip top and bottom"),
        "V",
        "flip-vertical",
        QT_TRANSLATE_NOOP("KernelActions", "Flip kernel"),
        kernel_edits.flipped_vertically,
    ),
    Row(
        "rotate-left",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate &left"),
        QT_TRANSLATE_NOOP("KernelActions", "Rotate by 90° anticlockwise"),
        "L",
        "rotate-left",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate kernel"),
        kernel_edits.rotated_left,
    ),
    Row(
        "rotate",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate &right"),
        QT_TRANSLATE_NOOP("KernelActions", "Rotate by 90° clockwise"),
        "R",
        "rotate",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate kernel"),
        kernel_edits.rotated,
    ),
    Row(
        "rotate-45",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate by &45°"),
        QT_TRANSLATE_NOOP("KernelActions", "Rotate 3 × 3 weights by 45° clockwise"),
        "4",
        "rotate-45",
        QT_TRANSLATE_NOOP("KernelActions", "Rotate kernel"),
        kernel_edits.rotated_by_45,
    ),
    Row(
        "negate",
        QT_TRANSLATE_NOOP("KernelActions", "&Negate"),
        QT_TRANSLATE_NOOP("KernelActions", "Negate all weights"),
        "N",
        "negate",
        QT_TRANSLATE_NOOP("KernelActions", "Negate kernel"),
        kernel_edits.negated,
    ),
    Row(
        "normalise",
        QT_TRANSLATE_NOOP("KernelActions", "Nor&malise"),
        QT_TRANSLATE_NOOP("KernelActions", "Normalise: scale 1/Σ, or 2/Σ|w| where Σ is 0"),
        "O",
        "normalise",
        QT_TRANSLATE_NOOP("KernelActions", "Normalise kernel"),
        kernel_edits.normalised,
    ),
    Row(
        "integers",
        QT_TRANSLATE_NOOP("KernelActions", "Round to &integers"),
        QT_TRANSLATE_NOOP(
            "KernelActions",
            "Whole weights, their divisor in the scale: exactly where that can"
            " be, else within 0.5 % of the largest weight",
        ),
        "I",
        "whole-weights",
        QT_TRANSLATE_NOOP("KernelActions", "Round to integers"),
        lambda kernel: whole_weights(kernel).kernel,
    ),
    Row(
        "sum-zero",
        QT_TRANSLATE_NOOP("KernelActions", "Make the sum &zero"),
        QT_TRANSLATE_NOOP("KernelActions", "Subtract the mean from all weights: even areas give 0"),
        "Z",
        "sum-zero",
        QT_TRANSLATE_NOOP("KernelActions", "Make sum zero"),
        kernel_edits.sum_removed,
    ),
    Row(
        "clear",
        QT_TRANSLATE_NOOP("KernelActions", "Clear all wei&ghts"),
        QT_TRANSLATE_NOOP("KernelActions", "Set all weights to 0"),
        "Del",
        "reset",
        QT_TRANSLATE_NOOP("KernelActions", "Clear kernel"),
        kernel_edits.cleared,
    ),
)
"""Actions that make a new kernel from a kernel."""
OTHERS = (
    Row(
        "edit",
        QT_TRANSLATE_NOOP("KernelActions", "&Edit weights"),
        QT_TRANSLATE_NOOP("KernelActions", "Go to the current cell of the table"),
        "K",
    ),
    Row(
        "anchor",
        QT_TRANSLATE_NOOP("KernelActions", "Set &anchor here"),
        QT_TRANSLATE_NOOP(
            "KernelActions", "Make the current cell the anchor, which lies on the output pixel"
        ),
        "A",
        "anchor",
    ),
    Row(
        "anchor-default",
        QT_TRANSLATE_NOOP("KernelActions", "Anchor to its &default place"),
        QT_TRANSLATE_NOOP("KernelActions", "Put the anchor back into the middle"),
        "D",
    ),
    Row(
        "cut",
        QT_TRANSLATE_NOOP("KernelActions", "C&ut cells"),
        QT_TRANSLATE_NOOP(
            "KernelActions", "Copy the selected cells and set them to 0; in the table Ctrl+X"
        ),
        "Ctrl+X",
    ),
    Row(
        "copy",
        QT_TRANSLATE_NOOP("KernelActions", "&Copy cells"),
        QT_TRANSLATE_NOOP(
            "KernelActions", "Copy the selected cells for a spreadsheet; in the table Ctrl+C"
        ),
        "Ctrl+C",
        "copy",
    ),
    Row(
        "paste",
        QT_TRANSLATE_NOOP("KernelActions", "&Paste cells"),
        QT_TRANSLATE_NOOP(
            "KernelActions",
            "Paste a block at the current cell; in the table Ctrl+V. Spreadsheet"
            " cells, CSV and literals of NumPy, MATLAB, C and JSON are read. A literal that does"
            " not fit becomes the whole kernel",
        ),
        "Ctrl+V",
        "paste",
    ),
    Row(
        "paste-kernel",
        QT_TRANSLATE_NOOP("KernelActions", "Paste as &whole kernel"),
        QT_TRANSLATE_NOOP(
            "KernelActions",
            "Make the copied block the kernel, size included; in the table Ctrl+Shift+V",
        ),
        "Ctrl+Shift+V",
    ),
    Row(
        "all-cells",
        QT_TRANSLATE_NOOP("KernelActions", "Show all cell&s at once"),
        QT_TRANSLATE_NOOP(
            "KernelActions", "Show the whole table, as colours where numbers do not fit"
        ),
        "W",
        "all-cells",
    ),
)
"""Actions on the table, the anchor and the clipboard."""
