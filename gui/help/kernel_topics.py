"""What the help says of the kernel: preset, weights, scale, bias and the tools under the table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

KERNEL_TOPICS = (
    Topic(("presetCombo", "presetSearch"), QT_TRANSLATE_NOOP("Help",
        "A named kernel to start from. Choosing one replaces the weights, the scale and the bias"
        " of this kernel and nothing else; typing searches names and descriptions. As soon as a"
        " weight is changed, the kernel is called “Custom (from …)”.")),
    Topic(("presetMenu", "actionSavePreset"), QT_TRANSLATE_NOOP("Help",
        "Keeps the kernel as a preset of your own: weights, scale and bias as you typed them, and"
        " the parameters where it has some. Your presets stand in the same list as the built-in"
        " ones and are there at the next start.")),
    Topic(("kernelRows", "kernelColumns"), QT_TRANSLATE_NOOP("Help",
        "How many rows and columns of weights the kernel has, from 1 to 63. When the size changes,"
        " the weights keep their place round the anchor and new ones are 0. A larger kernel sees"
        " a larger neighbourhood and takes more work."),
        QT_TRANSLATE_NOOP("Help", "products of one pixel = rows × columns")),
    Topic(("kernelChannel",), QT_TRANSLATE_NOOP("Help",
        "This kernel has a table of weights for each incoming map; here you choose the one to see"
        " and edit. The products of all maps are added into one output map, as a CNN does it."),
        QT_TRANSLATE_NOOP("Help", "sum = Σ<sub>c</sub> Σ<sub>i, j</sub> <i>w</i><sub>c, i, j</sub>"
        " × <i>p</i><sub>c, y + i − a, x + j − b</sub>")),
    Topic(("kernelTable", "actionKernelEdit"), QT_TRANSLATE_NOOP("Help",
        "The weights. Each lies on one pixel of the neighbourhood and multiplies it, and all"
        " products are added; the cell with the marked corner, the anchor, lies on the pixel"
        " itself. Cells take numbers, fractions such as 1/9 and expressions such as sqrt(2)."),
        QT_TRANSLATE_NOOP("Help", "sum = Σ<sub>i, j</sub> <i>w</i><sub>i, j</sub> × <i>p</i>"
        "<sub>y + i − a, x + j − b</sub>, with the anchor in row <i>a</i>, column <i>b</i>")),
    Topic(("kernelSummary",), QT_TRANSLATE_NOOP("Help",
        "What the weights add up to, and how large the filtered values can get on a picture of"
        " this kind. A sum of 1 keeps the brightness of even areas, a sum of 0 makes them 0. The"
        " sum of the magnitudes says how much the values can spread."),
        QT_TRANSLATE_NOOP("Help", "Σ = Σ<sub>i, j</sub> <i>w</i><sub>i, j</sub><br>"
        "Σ|w| = Σ<sub>i, j</sub> |<i>w</i><sub>i, j</sub>|")),
    Topic(("kernelScale",), QT_TRANSLATE_NOOP("Help",
        "Multiplies the finished sum; the tutorial calls it the weight. If the weights add up to"
        " 10, a scale of 0.1 keeps the brightness: otherwise an even area gets ten times as"
        " bright. Fractions such as 1/9 can be typed."),
        QT_TRANSLATE_NOOP("Help", "value = scale × sum + bias")),
    Topic(("unitSum",), QT_TRANSLATE_NOOP("Help",
        "Sets the scale to one divided by the sum of the weights, so that an even area keeps its"
        " brightness. It is not possible where the weights add up to 0, as those of filters for"
        " lines do."),
        QT_TRANSLATE_NOOP("Help", "scale = 1 / Σ<sub>i, j</sub> <i>w</i><sub>i, j</sub>")),
    Topic(("kernelBias",), QT_TRANSLATE_NOOP("Help",
        "Is added to every value after the scale, so it makes the whole filtered picture lighter"
        " or darker. In a CNN it is learned like the weights; before a ReLU it decides how strong"
        " an answer must be to count."),
        QT_TRANSLATE_NOOP("Help", "value = scale × sum + bias")),
    Topic(("actionKernelTranspose",), QT_TRANSLATE_NOOP("Help",
        "Makes rows of columns: a filter for vertical lines becomes one for horizontal lines."
        " The tutorial's loop reads its array this way round, with x first."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i>′<sub>i, j</sub> = <i>w</i><sub>j, i</sub>")),
    Topic(("actionKernelFlipHorizontal",), QT_TRANSLATE_NOOP("Help",
        "Exchanges left and right in the table. A filter that answers to a step from dark to light"
        " then answers to one from light to dark."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i>′<sub>i, j</sub> = <i>w</i><sub>i, columns − 1 − j"
        "</sub>")),
    Topic(("actionKernelFlipVertical",), QT_TRANSLATE_NOOP("Help",
        "Exchanges top and bottom in the table. A filter that answers to light above dark then"
        " answers to dark above light."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i>′<sub>i, j</sub> = <i>w</i><sub>rows − 1 − i, j"
        "</sub>")),
    Topic(("actionKernelRotateLeft", "actionKernelRotate", "kernelTool-turn"),
        QT_TRANSLATE_NOOP("Help",
        "Turns the weights by 90°, and with them the direction of the lines that the kernel brings"
        " out. Turning twice exchanges both left and right and top and bottom."),
        QT_TRANSLATE_NOOP("Help", "clockwise: <i>w</i>′<sub>i, j</sub> = <i>w</i><sub>rows − 1 − j,"
        " i</sub>")),
    Topic(("actionKernelRotate45",), QT_TRANSLATE_NOOP("Help",
        "Moves the eight outer weights of a 3 × 3 kernel one place on round the middle. A filter"
        " for vertical lines becomes one for oblique lines; eight such steps lead back.")),
    Topic(("actionKernelAnchor", "actionKernelAnchorDefault"), QT_TRANSLATE_NOOP("Help",
        "The anchor is the weight that lies on the output pixel. Usually that is the middle; moved"
        " elsewhere it shifts the filtered picture against the original."),
        QT_TRANSLATE_NOOP("Help", "usual place: row (rows − 1) / 2, column (columns − 1) / 2,"
        " counted from 0, rounded down")),
    Topic(("kernelTool-symmetry", "actionKernelSymmetry*"), QT_TRANSLATE_NOOP("Help",
        "While a symmetry is chosen, a weight that you type is filled in at its mirror places too,"
        " for filters with opposite signs negated. The weights that are there do not change.")),
    Topic(("actionKernelNegate",), QT_TRANSLATE_NOOP("Help",
        "Gives every weight the opposite sign, so that the filtered picture, before the bias, is"
        " the negative of what it was. Lines stay where they are."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i>′<sub>i, j</sub> = −<i>w</i><sub>i, j</sub>")),
    Topic(("actionKernelNormalise",), QT_TRANSLATE_NOOP("Help",
        "Sets the scale so that an even area keeps its brightness. For weights that add up to 0,"
        " a step from black to white then answers with the value of white."),
        QT_TRANSLATE_NOOP("Help", "scale = 1 / Σ<i>w</i>, or 2 / Σ|<i>w</i>| where Σ<i>w</i> = 0")),
    Topic(("actionKernelIntegers",), QT_TRANSLATE_NOOP("Help",
        "Replaces the weights by whole numbers and puts their divisor into the scale; the result"
        " stays the same wherever such numbers exist. Whole weights on whole pixels are computed"
        " without any rounding."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i> = scale × whole number")),
    Topic(("actionKernelSumZero",), QT_TRANSLATE_NOOP("Help",
        "Subtracts the mean from all weights. Even areas then give 0, however bright they are, and"
        " only differences between pixels remain."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i>′<sub>i, j</sub> = <i>w</i><sub>i, j</sub> − Σ<i>w</i>"
        " / (rows × columns)")),
    Topic(("actionKernelClear",), QT_TRANSLATE_NOOP("Help",
        "Sets all weights to 0, for a kernel of your own from scratch. Until a weight is typed the"
        " filtered picture has the value of the bias everywhere.")),
    Topic(("actionKernelAllCells",), QT_TRANSLATE_NOOP("Help",
        "Shows a large kernel whole instead of scrolling: where numbers do not fit, only colours"
        " are shown, blue below zero and orange above. Choosing a cell and typing works all the"
        " same.")),
    Topic(("actionKernelPaste", "actionKernelPasteKernel"), QT_TRANSLATE_NOOP("Help",
        "Puts the copied numbers into the table, beginning at the current cell. Cells of"
        " spreadsheets, CSV and literals of NumPy, MATLAB, C and JSON are read; a literal that"
        " does not fit becomes the whole kernel.")),
    Topic(("kernelTool-copy-as", "actionKernelCopy", "actionKernelCopyAs*"),
        QT_TRANSLATE_NOOP("Help",
        "Copies the selected cells, or all of them, for a spreadsheet or as code in the notation"
        " that you choose. All digits are copied, also those that the cell has no room for.")),
    Topic(("parameter-sigma", "parameter-sigma_x", "parameter-sigma_y"), QT_TRANSLATE_NOOP("Help",
        "How far the bell reaches, in pixels: at a distance of sigma the weight is 61 percent of"
        " the middle one, at three times sigma about 1 percent. A larger sigma blurs more."),
        QT_TRANSLATE_NOOP("Help", "<i>w</i> ~ e<sup>−(x² + y²) / (2 σ²)</sup>")),
    Topic(("parameter-*",), QT_TRANSLATE_NOOP("Help",
        "A parameter of the preset that is chosen above. The weights are made anew from its"
        " parameters whenever one of them changes; as soon as you edit a weight itself, the kernel"
        " has no parameters any more.")),
)  # fmt: skip
