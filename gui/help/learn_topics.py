"""What the help says of the study "Learn"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

LEARN_TOPICS = (
    Topic(("learnSource", "actionLearn"), QT_TRANSLATE_NOOP("Help",
        "Finds kernels by itself instead of having them typed: from a second picture that some"
        " filter made of the first, or from labels that tell one kind of picture from the rest."
        " What is found becomes an ordinary kernel of the recipe.")),
    Topic(("learnSecond", "learnSecondMenu", "learnOpen", "learnPaste", "learnPanel",
           "learnPanelRounded"), QT_TRANSLATE_NOOP("Help",
        "The picture that something unknown made of the one in the window: another program's"
        " filter, or the filtered panel, to try it. It has the same size, or that which a stride"
        " or missing padding leaves. A file can be dropped here, too.")),
    Topic(("learnMethod",), QT_TRANSLATE_NOOP("Help",
        "Exact: the weights with the least mean squared error, by solving the equations. Gradient"
        " descent: random weights go downhill step after step, as a network learns, and can be"
        " watched. Both end at the same kernel, where the descent ends at all."),
        QT_TRANSLATE_NOOP("Help", "weights = (A<sup>T</sup>A)<sup>−1</sup> A<sup>T</sup>y, a row"
        " of A the pixels under the kernel")),
    Topic(("learnRows", "learnColumns"), QT_TRANSLATE_NOOP("Help",
        "The size of the kernel that is looked for, up to 31 × 31. A table that is too large"
        " gets zeros outside; one that is too small leaves a residual.")),
    Topic(("learnSum", "learnSymmetry"), QT_TRANSLATE_NOOP("Help",
        "Rules that the kernel keeps: the sum of its weights, and which of them are alike. Where"
        " they are true they make the rest more certain; where they are not, the residual"
        " grows.")),
    Topic(("learnBorder",), QT_TRANSLATE_NOOP("Help",
        "Near the edge the kernel reached over pixels that do not exist. These pixels are left"
        " out, unless you know which rule the other program follows.")),
    Topic(("learnBias", "learnAnchor", "learnSaturated"), QT_TRANSLATE_NOOP("Help",
        "Whether a bias is looked for, too, and whether every weight is tried as the anchor."
        " Pixels at the ends of the range can be left out, because their true values were cut off"
        " there.")),
    Topic(("learnOptimizer", "learnRate", "learnBatch"), QT_TRANSLATE_NOOP("Help",
        "How a step is made of a gradient, how long it is, and of how many pixels the gradient"
        " is measured. Inputs and outputs are scaled so that rates up to 1 are stable with"
        " momentum; above the stable rate the loss grows without end."),
        QT_TRANSLATE_NOOP("Help", "rate &lt; 2 (1 + momentum) / largest eigenvalue")),
    Topic(("learnSeed",), QT_TRANSLATE_NOOP("Help",
        "The random weights of the beginning and the pixels of every batch follow from this"
        " number. The same seed makes the same run.")),
    Topic(("learnPace",), QT_TRANSLATE_NOOP("Help",
        "How many steps are made before kernel, pictures and curve follow. One to watch closely,"
        " a hundred to arrive.")),
    Topic(("learnedKernel",), QT_TRANSLATE_NOOP("Help",
        "The kernel that was found, in the colours of the kernel table, with a frame around its"
        " anchor. Point at a weight, or go to it with the arrow keys, for its value and its"
        " standard error.")),
    Topic(("learnPictures",), QT_TRANSLATE_NOOP("Help",
        "The middle of the second picture, what the kernel makes there of the first one, and the"
        " difference of both. Gray is no difference; black and white are the largest.")),
    Topic(("lossPlot",), QT_TRANSLATE_NOOP("Help",
        "The mean squared error after each step, on a logarithmic axis. The dashed line is the"
        " least that any kernel of this size has; arrow keys read off one step after another."),
        QT_TRANSLATE_NOOP("Help", "loss = mean of (made − wanted)<sup>2</sup>")),
    Topic(("learnFacts",), QT_TRANSLATE_NOOP("Help",
        "How well the kernel explains the second picture, how sure its numbers are, which pixels"
        " were used, and which preset it is most like. Hold the mouse over a row for what it"
        " means.")),
    Topic(("learnFind", "learnRun", "learnStep", "learnReset"), QT_TRANSLATE_NOOP("Help",
        "Find solves the equations. Run goes downhill until it is paused, Step makes one step,"
        " and Reset begins again with the random weights of the seed.")),
    Topic(("learnLive",), QT_TRANSLATE_NOOP("Help",
        "Makes the kernel that is being learned the selected one, again and again, so that the"
        " panels show what it does. All edits of a run are undone in one step.")),
    Topic(("learnTake", "learnTakeLayer"), QT_TRANSLATE_NOOP("Help",
        "Makes what was found the selected kernel of the recipe, or a layer of its own with the"
        " stride and padding that fit. Both can be undone.")),
)  # fmt: skip
