"""What the help says of the dialog of learned filters."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

LEARNED_TOPICS = (
    Topic(("actionOpenLearned",), QT_TRANSLATE_NOOP("Help",
        "Opens a file of weights that a network has learned: npy, npz, safetensors or ONNX. You"
        " choose a tensor, see its filters as pictures and take some into the recipe. Nothing in"
        " the file is ever executed.")),
    Topic(("learnedTensors",), QT_TRANSLATE_NOOP("Help",
        "All tensors of the file with their shapes. Those that are no filters of pictures are gray"
        " and say why: a linear layer, for one, has no places in a picture.")),
    Topic(("learnedFilters",), QT_TRANSLATE_NOOP("Help",
        "Each filter as a picture: weights below zero blue, above zero orange, the strongest in"
        " full colour. Those with a frame are taken. Choose with the mouse or the arrow keys; Ctrl"
        " adds one, Shift all in between.")),
    Topic(("learnedLayout",), QT_TRANSLATE_NOOP("Help",
        "Programs store the four axes of a bank in different orders, and a file does not say in"
        " which. The likeliest by the shape comes first. If the pictures look like noise, try"
        " another one.")),
    Topic(("learnedWay", "learnedFirstInput", "learnedLastInput"), QT_TRANSLATE_NOOP("Help",
        "A filter of a network has weights for each incoming map and sums over them; the number of"
        " maps must then be that of its inputs. To try it on any picture take the mean over its"
        " inputs, or one of them, as a flat kernel."),
        QT_TRANSLATE_NOOP("Help", "value = Σ<sub>inputs</sub> Σ<sub>places</sub> weight × pixel"
        " + bias")),
    Topic(("learnedBias",), QT_TRANSLATE_NOOP("Help",
        "The number that a filter adds to its sum, where the file has one for each. Networks learn"
        " it for pixels in their own range: with pixels from 0 to 255 it hardly counts.")),
    Topic(("learnedColour",), QT_TRANSLATE_NOOP("Help",
        "Draws filters of three inputs in colour: gray is zero, and a filter that looks orange"
        " answers to orange. It changes only how they are drawn here.")),
    Topic(("learnedTarget",), QT_TRANSLATE_NOOP("Help",
        "The filters replace the kernels of the layer that is shown, which keeps its border,"
        " activation and pooling. Or they make a new layer behind it, with zeros around the"
        " maps.")),
    Topic(("learnedTabs",), QT_TRANSLATE_NOOP("Help",
        "An ONNX file holds a whole model. Take filters of one of its layers, or open the model as"
        " a recipe as far as a recipe can do what its nodes do.")),
    Topic(("learnedNodes",), QT_TRANSLATE_NOOP("Help",
        "The nodes of the model in their order. A recipe is a chain of layers, so it takes all"
        " nodes up to the first that no layer can do; each of the others says why.")),
    Topic(("learnedInputScale",), QT_TRANSLATE_NOOP("Help",
        "Most models learn from pixels between 0 and 1, while those of a picture here stay as they"
        " are in its file. Their division goes into the scale of the first layer's kernels and"
        " changes nothing else."),
        QT_TRANSLATE_NOOP("Help", "scale × (1 / 255)")),
    Topic(("learnedTake",), QT_TRANSLATE_NOOP("Help",
        "Puts the chosen filters into the recipe, or replaces the recipe by that of the model. It"
        " is one step for Undo.")),
    Topic(("learnedStop", "learnedClose"), QT_TRANSLATE_NOOP("Help",
        "Stops the reading of a large tensor, or closes the dialog. The recipe stays as it is.")),
)  # fmt: skip
