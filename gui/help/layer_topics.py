"""What the help says of how a layer applies its kernels, and of pooling."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

LAYER_TOPICS = (
    Topic(("layerTabs", "layersView", "layersTable", "actionLayers"), QT_TRANSLATE_NOOP("Help",
        "The layers of the recipe, in the order in which they work: each takes what the one before"
        " made. The chosen one is edited and shown in the panels. Tabs can be dragged, and named"
        " by a double click; the study Layers says what each makes, sees and costs."),
        QT_TRANSLATE_NOOP("Help", "field of a layer = field before + (size − 1) × dilation × step"
        "<br>step = product of all strides before")),
    Topic(("addLayer", "actionAddLayer", "actionDuplicateLayer"), QT_TRANSLATE_NOOP("Help",
        "Adds a layer behind the one that is shown. A new one changes nothing until its kernel"
        " does; the tutorial's network does the same filtering and pooling twice in this way.")),
    Topic(("layerMenu",), QT_TRANSLATE_NOOP("Help",
        "What can be done with layers and their kernels: add, duplicate, remove, move, name and"
        " switch them off. A layer that is off hands on unchanged what comes in.")),
    Topic(("kernelCombo", "actionAddKernel"), QT_TRANSLATE_NOOP("Help",
        "Which kernel of the layer is edited and shown. Each makes maps of its own: kernels of two"
        " dimensions are applied to every incoming map separately, those with channels add the"
        " maps up, as a CNN does."),
        QT_TRANSLATE_NOOP("Help", "two dimensions: maps = kernels × incoming maps<br>"
        "with channels: maps = kernels")),
    Topic(("border",), QT_TRANSLATE_NOOP("Help",
        "What the kernel finds where it reaches over the border of the picture. Zeros and Constant"
        " put one value there; the others take pixels of the picture a b c d as shown below. Keep"
        " border pixels invents nothing: where the kernel does not fit, the pixel stays as it is,"
        " as in the tutorial's loop."),
        QT_TRANSLATE_NOOP("Help", "Replicate: a a a | a b c d | d d d<br>"
        "Reflect: d c b | a b c d | c b a<br>Symmetric: c b a | a b c d | d c b<br>"
        "Circular: b c d | a b c d | a b c")),
    Topic(("borderValue",), QT_TRANSLATE_NOOP("Help",
        "The value that stands everywhere outside the picture when the border is Constant. It is"
        " in the units of the pixels: white is 255 in a picture of 8 bits, 65535 in one of 16.")),
    Topic(("strideRows", "strideColumns"), QT_TRANSLATE_NOOP("Help",
        "How many pixels the kernel moves on, down and to the right, from one output pixel to the"
        " next. With 1 every pixel gets an answer; with 2 every second one in each direction, so"
        " that a quarter of the pixels is left."),
        QT_TRANSLATE_NOOP("Help", "output = ⌈input / stride⌉, with padding Same")),
    Topic(("activation",), QT_TRANSLATE_NOOP("Help",
        "What happens to each value <i>v</i> after scale and bias. In a CNN it stands between the"
        " layers: without one, several layers in a row could do no more than a single kernel."
        " ReLU, the usual one, lets only positive answers through."),
        QT_TRANSLATE_NOOP("Help", "ReLU: max(<i>v</i>, 0)<br>Leaky ReLU: <i>v</i> above 0, else"
        " slope × <i>v</i><br>Absolute value: |<i>v</i>|<br>Sigmoid: 1 / (1 +"
        " e<sup>−<i>v</i></sup>)<br>Tanh: (e<sup><i>v</i></sup> − e<sup>−<i>v</i></sup>)"
        " / (e<sup><i>v</i></sup> + e<sup>−<i>v</i></sup>)<br>"
        "Clip: min(max(<i>v</i>, low), high)")),
    Topic(("slope",), QT_TRANSLATE_NOOP("Help",
        "The factor of values below 0 in a Leaky ReLU. With 0 it is an ordinary ReLU, with 1 it"
        " changes nothing; 0.01 is usual."),
        QT_TRANSLATE_NOOP("Help", "<i>f</i>(<i>v</i>) = <i>v</i> for <i>v</i> > 0, else slope ×"
        " <i>v</i>")),
    Topic(("rangeLow", "rangeHigh"), QT_TRANSLATE_NOOP("Help",
        "The limits of the activation Clip: lower values become the lower limit, higher ones the"
        " upper. Empty fields mean the range of the image file, 0 to 255 for 8 bits and 0 to 1"
        " for floating-point numbers."),
        QT_TRANSLATE_NOOP("Help", "<i>f</i>(<i>v</i>) = min(max(<i>v</i>, low), high)")),
    Topic(("moreConvolution", "morePooling"), QT_TRANSLATE_NOOP("Help",
        "Shows or hides settings that are rarely needed. The number says how many of them differ"
        " from what is usual, so that nothing hidden has a secret effect.")),
    Topic(("padding",), QT_TRANSLATE_NOOP("Help",
        "How many pixels are added round the picture before the kernel goes over it. Same keeps"
        " the size (with stride 1), Valid adds none, so that the border is lost, Full adds as many"
        " as the kernel can touch. Custom lets you say it for each side."),
        QT_TRANSLATE_NOOP("Help", "output = ⌊(input + before + after − field) / stride⌋ + 1,"
        " with field = (size − 1) × dilation + 1")),
    Topic(("paddingTop", "paddingBottom", "paddingLeft", "paddingRight"),
        QT_TRANSLATE_NOOP("Help",
        "Rows or columns that are added on this side; the border rule says what stands in them."
        " They make the filtered picture larger by as much, or shift it if the sides differ."),
        QT_TRANSLATE_NOOP("Help", "output = ⌊(input + before + after − field) / stride⌋ + 1")),
    Topic(("dilationRows", "dilationColumns"), QT_TRANSLATE_NOOP("Help",
        "Spreads the kernel: from one weight to the next it is so many pixels, and those between"
        " are not read. The kernel sees a larger field with the same number of weights."),
        QT_TRANSLATE_NOOP("Help", "field = (size − 1) × dilation + 1")),
    Topic(("color",), QT_TRANSLATE_NOOP("Help",
        "How a colour picture enters the first layer. Each channel: red, green and blue are"
        " filtered on their own. Luminance: the picture is made gray first, in the same range of"
        " values; a gray picture does not change."),
        QT_TRANSLATE_NOOP("Help", "<i>Y</i> = 0.299 <i>R</i> + 0.587 <i>G</i> + 0.114 <i>B</i>")),
    Topic(("flip",), QT_TRANSLATE_NOOP("Help",
        "Off: weights lie on the picture as you see them in the table, which CNNs call convolution"
        " and mathematics cross-correlation. On: they are turned by 180° before, as mathematics"
        " defines convolution. For kernels that look the same upside down both are equal."),
        QT_TRANSLATE_NOOP("Help", "off: Σ <i>w</i><sub>i, j</sub> × <i>p</i><sub>y + i, x + j</sub>"
        "<br>on: Σ <i>w</i><sub>i, j</sub> × <i>p</i><sub>y − i, x − j</sub>")),
    Topic(("poolToggle",), QT_TRANSLATE_NOOP("Help",
        "Makes one pixel of each window of filtered pixels, so that the picture gets smaller. The"
        " tutorial takes blocks of 2 × 2 and keeps only the largest value: 75 percent of the"
        " pixels go, the lines stay."),
        QT_TRANSLATE_NOOP("Help", "1 − 1 / (2 × 2) = 75 %")),
    Topic(("poolKind",), QT_TRANSLATE_NOOP("Help",
        "What is kept of the values <i>v</i><sub>1</sub> … <i>v</i><sub>n</sub> in a window."
        " Maximum keeps the strongest answer, Average their mean; Median is the middle value, of"
        " an even count the mean of the middle two. First pixel keeps the upper left one, which is"
        " what the tutorial's code does."),
        QT_TRANSLATE_NOOP("Help", "Maximum: max(<i>v</i><sub>1</sub> … <i>v</i><sub>n</sub>)<br>"
        "Average: (<i>v</i><sub>1</sub> + … + <i>v</i><sub>n</sub>) / <i>n</i><br>"
        "Root of the sum of squares: √(<i>v</i><sub>1</sub>² + … + <i>v</i><sub>n</sub>²)")),
    Topic(("poolRows", "poolColumns"), QT_TRANSLATE_NOOP("Help",
        "How many rows and columns of filtered pixels a window has. An equal stride goes along, so"
        " that the windows stand side by side and share no pixel."),
        QT_TRANSLATE_NOOP("Help", "output = ⌊(input + 2 × padding − field) / stride⌋ + 1, with"
        " field = (size − 1) × dilation + 1")),
    Topic(("poolStrideRows", "poolStrideColumns"), QT_TRANSLATE_NOOP("Help",
        "How many filtered pixels it is from one window to the next. A stride smaller than the"
        " window makes windows overlap; a larger one leaves pixels out."),
        QT_TRANSLATE_NOOP("Help", "output = ⌊(input + 2 × padding − field) / stride⌋ + 1")),
    Topic(("poolPaddingRows", "poolPaddingColumns"), QT_TRANSLATE_NOOP("Help",
        "Empty rows or columns on each side before windows are laid, at most half a window. They"
        " never become a maximum, a minimum or a median, and count as 0 in a sum."),
        QT_TRANSLATE_NOOP("Help", "padding ≤ ⌊size / 2⌋")),
    Topic(("poolDilationRows", "poolDilationColumns"), QT_TRANSLATE_NOOP("Help",
        "How many filtered pixels it is from one cell of a window to the next. With 2 a window of"
        " 2 × 2 takes every second pixel and reaches over three."),
        QT_TRANSLATE_NOOP("Help", "field = (size − 1) × dilation + 1")),
    Topic(("ceilMode",), QT_TRANSLATE_NOOP("Help",
        "Rounds the size up instead of down: a last window that reaches over the edge is used as"
        " far as it lies in the picture, so that less is left out. PyTorch calls it ceil_mode."),
        QT_TRANSLATE_NOOP("Help", "off: ⌊(input + 2 × padding − field) / stride⌋ + 1<br>"
        "on: ⌈(input + 2 × padding − field) / stride⌉ + 1, less a window that would begin"
        " outside")),
    Topic(("countPadding",), QT_TRANSLATE_NOOP("Help",
        "What an average at the border is divided by. On: by all cells of the window, padded ones"
        " included, which makes the border darker. Off: by the real pixels alone. PyTorch calls it"
        " count_include_pad."),
        QT_TRANSLATE_NOOP("Help", "average = Σ<i>v</i> / divisor")),
    Topic(("ScrollLeftButton", "ScrollRightButton"), QT_TRANSLATE_NOOP("Help",
        "Shows tabs for which there is no room. The arrow keys go from tab to tab, too, and bring"
        " each into view.")),
)  # fmt: skip
