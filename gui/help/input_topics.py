"""What the help says of a layer's input, of its maps, and of summing over them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

INPUT_TOPICS = (
    Topic(("actionLayerInput",), QT_TRANSLATE_NOOP("Help",
        "The first panel shows what comes into the chosen layer: in the first layer the picture, in"
        " a later one what the layer before has made. So the box of the kernel lies on the numbers"
        " that it reads. Switched off, the first panel always shows the picture.")),
    Topic(("originalMap", "filteredMap", "actionNextMap", "actionPreviousMap"),
        QT_TRANSLATE_NOOP("Help",
        "A layer of several kernels makes as many maps, and all of them come into the next layer."
        " Choose here which one is shown. A kernel of two dimensions is applied to each of them, so"
        " the filtered picture is the one that is made of this map; one of three dimensions sums"
        " over all, and only the input changes."),
        QT_TRANSLATE_NOOP("Help", "number of the map = kernel × maps that come in + map")),
    Topic(("actionSumMaps",), QT_TRANSLATE_NOOP("Help",
        "Gives every kernel of the layer one more dimension, with the same weights for each map"
        " that comes in, and adds up what it makes of them, as a convolutional network does: 100"
        " kernels make 100 maps again, however many come in. The bias is added once."),
        QT_TRANSLATE_NOOP("Help", "value = scale × Σ over maps (Σ weight × pixel) + bias")),
    Topic(("actionEachMap",), QT_TRANSLATE_NOOP("Help",
        "Takes the dimension away again: each kernel becomes the mean of its channels and is"
        " applied to every map that comes in, as in the tutorial, where 100 kernels make 10,000"
        " maps of 100. What was summed with equal weights comes back exactly."),
        QT_TRANSLATE_NOOP("Help", "maps = kernels × maps that come in")),
)  # fmt: skip
