"""What the help says of datasets and the gallery."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

GALLERY_TOPICS = (
    Topic(("galleryOpen", "galleryEmpty-*", "gallery-*", "actionOpenDataset",
           "actionOpenDatasetFolder", "actionSampleDataset", "actionCloseDataset"),
        QT_TRANSLATE_NOOP("Help",
        "A dataset is many pictures with a label each. IDX files as MNIST and Fashion-MNIST"
        " ship them (packed or not) find their labels by name; .npz archives and folders, whose"
        " sub-folders are labels, open too. The sample is drawn by the project.")),
    Topic(("galleryItems", "actionGallery", "actionNextItem", "actionPreviousItem"),
        QT_TRANSLATE_NOOP("Help",
        "The items of the dataset with the response of each. A click, or Return, shows an item"
        " in the window; then every number of its response can be asked for its reason. The"
        " ranking follows each edit of the recipe.")),
    Topic(("galleryMeasure", "galleryStage"), QT_TRANSLATE_NOOP("Help",
        "How strongly an item lights up, as one number of the chosen kernel's map: its mean,"
        " its greatest value, or the share of its values above a threshold. A filter that"
        " answers with both signs may have a mean near zero; ReLU or the maximum helps."),
        QT_TRANSLATE_NOOP("Help",
        "mean = Σ value / number of values")),
    Topic(("galleryThreshold",), QT_TRANSLATE_NOOP("Help",
        "A value of the map counts where it is greater than this. The response is the share of"
        " such values, so it says how much of the picture the filter has found something in."),
        QT_TRANSLATE_NOOP("Help",
        "share = number of values &gt; threshold / number of values")),
    Topic(("galleryOrder", "galleryLabel"), QT_TRANSLATE_NOOP("Help",
        "Which items are shown, and in what order. Items that could not be read, or on which"
        " the recipe cannot be run, stand last; choosing a label hides the others but leaves"
        " the plot as it is.")),
    Topic(("galleryLook",), QT_TRANSLATE_NOOP("Help",
        "Shows the items themselves, or the maps that the kernel makes of them. All maps are"
        " shown in one range of values, so that a brighter one responds more.")),
    Topic(("galleryCompute",), QT_TRANSLATE_NOOP("Help",
        "Runs the recipe over all items again after the ranking was cancelled. Until then the"
        " numbers are those of the recipe before.")),
    Topic(("galleryAgainst",), QT_TRANSLATE_NOOP("Help",
        "Is this a sole detector? The area under the ROC curve is the probability that an item"
        " of this label responds more than one of the others, ties counting half. At 1 it"
        " tells them apart, at a half it is chance, at 0 it tells them apart the other way round."),
        QT_TRANSLATE_NOOP("Help",
        "area = (pairs where the label is greater + ties / 2) / all pairs")),
    Topic(("galleryPlot",), QT_TRANSLATE_NOOP("Help",
        "The responses of each label: the line reaches from the least to the greatest, the box"
        " holds the middle half, the stroke is the median, dots are single items. Up and Down"
        " go from label to label; Return or a click holds one against the rest.")),
)  # fmt: skip
