"""What the help says of learning filters from labels."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

LABELS_TOPICS = (
    Topic(("labelsChoice",), QT_TRANSLATE_NOOP("Help",
        "The label that the filters learn to tell from all others. A quarter of the items is"
        " held out: nothing is learned from them, so what they say of the filters can be"
        " trusted. Items without a label, or of another size than most, are left out.")),
    Topic(("labelsRun", "labelsStep", "labelsReset", "labelsSpeed"), QT_TRANSLATE_NOOP("Help",
        "Gradient descent: each step looks at one batch of items and moves every weight a"
        " little way downhill on the loss. Learn and pause, make one step, or begin again with"
        " random filters; the slider says how many steps a second are made at most, so that"
        " they can be watched."),
        QT_TRANSLATE_NOOP("Help",
        "loss = mean of log(1 + e<sup>∓score</sup>), − with the label, + without it")),
    Topic(("labelsTake", "labelsTakeReplace", "labelsTakeInsert"), QT_TRANSLATE_NOOP("Help",
        "Makes the filters as they are now an ordinary layer, with their biases, the activation"
        " and maximum pooling: in place of the selected layer, or behind it. They were learned"
        " on the pictures themselves, so they fit best as the first layer. The read-out is not"
        " taken along. It can be undone.")),
    Topic(("labelsRows", "labelsColumns", "labelsCount", "labelsPooling", "labelsActivation",
           "labelsPadding"), QT_TRANSLATE_NOOP("Help",
        "What the bank is: so many filters of so many rows and columns with a bias each, the"
        " activation, and the maximum of windows of so many rows and columns. Another choice"
        " begins again with random filters. Filters of colour items have weights for red,"
        " green and blue, which stand beside each other in their pictures."),
        QT_TRANSLATE_NOOP("Help",
        "response = max over the window of ReLU(Σ weight × pixel + bias)")),
    Topic(("labelsReading",), QT_TRANSLATE_NOOP("Help",
        "What decides in the end is a weighted sum. It gets of each filter the largest"
        " response, wherever it lies, so that the filter is a detector; or every pooled"
        " response with a weight of its own, so that places count too."),
        QT_TRANSLATE_NOOP("Help",
        "score = Σ weight × response + offset; above 0: it has the label")),
    Topic(("labelsOptimizer", "labelsRate"), QT_TRANSLATE_NOOP("Help",
        "How the slope of the loss becomes a step, and how long the step is. Too low a rate is"
        " slow; at too high a one each step overshoots, the loss grows and the training is"
        " stopped with the reason. The rate may be changed while it runs."),
        QT_TRANSLATE_NOOP("Help",
        "weight ← weight − rate × slope, smoothed as the optimizer does")),
    Topic(("labelsBatch", "labelsEpochs", "labelsSeed", "labelsBalanced"),
        QT_TRANSLATE_NOOP("Help",
        "A step is made from one batch of items; when all have been used, an epoch is over."
        " The seed decides all that is random, so the same seed makes the same filters again."
        " Where both sides count the same, a rare label is not lost among many others.")),
    Topic(("labelsFilters",), QT_TRANSLATE_NOOP("Help",
        "The filters as they are now, in the colours of the kernel table, all on one scale."
        " Under each stands its strongest weight in the read-out: positive speaks for the"
        " label, negative against it. A filter that ReLU makes zero on all items held out is"
        " dead. The chosen one is shown at work beside the list.")),
    Topic(("labelsExample", "labelsExampleChoice", "labelsExampleItem"),
        QT_TRANSLATE_NOOP("Help",
        "An example and what the chosen filter makes of it: an item that was held out, with the"
        " label or without it, or the picture of the window. The frames mark the largest"
        " response and the pixels that it reads. Black is no response; without ReLU, gray is.")),
    Topic(("labelsLoss",), QT_TRANSLATE_NOOP("Help",
        "How wrong the filters are, step by step: on the items that are learned from, smoothed,"
        " and dashed on those that are held out. Where the dashed curve rises again while the"
        " other one falls, the filters learn these items by heart. Arrow keys read off values.")),
    Topic(("labelsSample", "labelsGallery"), QT_TRANSLATE_NOOP("Help",
        "Filters are learned from a dataset whose items have labels. The sample is drawn by the"
        " project: 400 pictures of shoes, shirts, bags and trousers. The gallery opens your own.")),
)  # fmt: skip
