"""What the help says of filter banks: the study of them and the dialog that makes them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

BANK_TOPICS = (
    Topic(("bankList", "bankView", "actionFilters"), QT_TRANSLATE_NOOP("Help",
        "The kernels of the layer, each with the map that it makes: one filter, one picture. A"
        " click chooses the kernel for the table and the panels; Shift and Ctrl choose several,"
        " dragging puts them into another order. Pictures look as the panel of these maps does."),
        QT_TRANSLATE_NOOP("Help", "two dimensions: maps = kernels × incoming maps<br>"
        "with channels: maps = kernels")),
    Topic(("bankStage",), QT_TRANSLATE_NOOP("Help",
        "Whether filtered or pooled maps are shown. Of several maps that a kernel makes, the first"
        " is shown and their number told; three of a colour picture are shown in colour.")),
    Topic(("bankSize",), QT_TRANSLATE_NOOP("Help",
        "How large the pictures are, and with it how many are seen at once. Over the pictures the"
        " mouse wheel does the same while Ctrl is held. Only what is seen is computed.")),
    Topic(("actionDuplicateKernel", "actionRemoveKernel", "actionRenameKernel"),
        QT_TRANSLATE_NOOP("Help",
        "Duplicates, removes or names kernels of the layer. Where several are chosen in the study"
        " Filters, all of them are duplicated or removed. Every step can be undone.")),
    Topic(("actionKernelEarlier", "actionKernelLater"), QT_TRANSLATE_NOOP("Help",
        "Moves the chosen kernels one place on. The maps of the layer follow the order of its"
        " kernels, so that a next layer with channels meets them in another order."),
        QT_TRANSLATE_NOOP("Help", "map = kernel × incoming maps + incoming map")),
    Topic(("copySheet", "saveSheet"), QT_TRANSLATE_NOOP("Help",
        "Puts all maps of the layer on one picture, row by row in the order of the kernels, and"
        " copies it or saves it as PNG. Each is shown as here; large maps are sampled.")),
    Topic(("actionGenerateFilters", "bankFamilies"), QT_TRANSLATE_NOOP("Help",
        "Makes a whole bank of kernels at once. A compass set finds edges of every direction, a"
        " Gabor family stripes of every width; random kernels are what a network begins with, and a"
        " basis keeps all that a neighbourhood holds.")),
    Topic(("bankPreview",), QT_TRANSLATE_NOOP("Help",
        "The kernels that would be made, in their order and in the colours of the kernel table:"
        " blue below zero, orange above. Hold the mouse over one for its name.")),
    Topic(("bankPlace-*",), QT_TRANSLATE_NOOP("Help",
        "Where the bank goes: in place of the layer's kernels, behind them, or into a layer of its"
        " own. Kernels with channels and without cannot stand in one layer, and several sizes need"
        " the padding Same.")),
    Topic(("parameter-orientations", "parameter-wavelengths", "parameter-shortest",
           "parameter-bandwidth", "parameter-phases"), QT_TRANSLATE_NOOP("Help",
        "What the members of the family differ in. Directions divide 180 degrees evenly; each"
        " wavelength is the one before times the ratio. The bandwidth says how narrow the range of"
        " stripes is that a member answers to: small ones need large kernels."),
        QT_TRANSLATE_NOOP("Help", "σ = λ/π × √(ln 2 / 2) × (2<sup><i>b</i></sup> + 1) /"
        " (2<sup><i>b</i></sup> − 1)")),
    Topic(("parameter-norm", "parameter-operator", "parameter-directions", "parameter-order",
           "parameter-scales"), QT_TRANSLATE_NOOP("Help",
        "What all members of the family have in common. With magnitudes that sum to 1 the answers"
        " of all kernels lie in one range, so that they can be compared.")),
    Topic(("parameter-count", "parameter-distribution", "parameter-spread", "parameter-maps",
           "parameter-seed"), QT_TRANSLATE_NOOP("Help",
        "How random weights are drawn. He and Glorot choose the spread so that values neither grow"
        " nor vanish from layer to layer; the same seed gives the same kernels. Summed kernels have"
        " a channel for each incoming map, as in a CNN."),
        QT_TRANSLATE_NOOP("Help", "He: <i>s</i> = √(2 / inputs)<br>"
        "Glorot: <i>s</i> = √(2 / (inputs + outputs))")),
)  # fmt: skip
