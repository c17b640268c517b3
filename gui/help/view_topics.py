"""What the help says of the panels, the arithmetic, the toolbar and the menus."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

VIEW_TOPICS = (
    Topic(("originalView", "originalPanel"), QT_TRANSLATE_NOOP("Help",
        "The picture as it was opened, or what comes into a later layer. The crosshair stands on"
        " the chosen pixel, and the box round it shows the neighbours that the kernel reads for"
        " it. Arrow keys choose another pixel, Space or a click pins it, the wheel zooms all three"
        " pictures.")),
    Topic(("filteredView", "filteredPanel"), QT_TRANSLATE_NOOP("Help",
        "Each pixel here is a weighted sum of a pixel of the original and its neighbours. Values"
        " can be negative or larger than in the original; the title says how far they go, and how"
        " they are shown does not change them."),
        QT_TRANSLATE_NOOP("Help", "value = activation(scale × Σ weight × pixel + bias)")),
    Topic(("pooledView", "pooledPanel"), QT_TRANSLATE_NOOP("Help",
        "Each pixel here stands for a window of filtered pixels, usually for the largest of 2 × 2."
        " The title says how many pixels are left. View > True size shows the picture as small as"
        " it is."),
        QT_TRANSLATE_NOOP("Help", "pooled = max(4 filtered pixels)")),
    Topic(("originalShown", "filteredShown", "pooledShown"), QT_TRANSLATE_NOOP("Help",
        "How values become grays; the values themselves stay as they are. As it is: the range of"
        " the file from black to white. Stretched: the least value black, the greatest white."
        " Signed: zero is mid-gray. Absolute: zero is black, the largest magnitude white."),
        QT_TRANSLATE_NOOP("Help", "Stretched: gray = 255 × (value − least) / (greatest − least)")),
    Topic(("originalLevels", "filteredLevels", "pooledLevels", "actionLevels"),
        QT_TRANSLATE_NOOP("Help",
        "Opens a row under the picture for its colours and for the values that become black and"
        " white. It changes how this panel looks, nothing that is computed or saved as data.")),
    Topic(("coloursCombo", "coloursMenu", "colours-*"), QT_TRANSLATE_NOOP("Help",
        "Colours that stand for values instead of grays. Maps of even steps such as Viridis make"
        " small differences visible; the scale under the picture shows which colour means what.")),
    Topic(("percentCombo",), QT_TRANSLATE_NOOP("Help",
        "Leaves this share of the lowest and of the highest values out of the range, so that a few"
        " extreme pixels do not make all others gray. They are shown black or white."),
        QT_TRANSLATE_NOOP("Help", "low = percentile(p), high = percentile(100 − p)")),
    Topic(("lowField", "highField"), QT_TRANSLATE_NOOP("Help",
        "The value that is shown black, or white. Values beyond it look alike; what they are is"
        " still told under the mouse. An empty field leaves it to the view."),
        QT_TRANSLATE_NOOP("Help", "gray = 255 × (value − low) / (high − low)")),
    Topic(("resetLevels",), QT_TRANSLATE_NOOP("Help",
        "Gives up the typed levels and the percentage of this panel. What becomes black and white"
        " is again decided by the view that is chosen beside the scale.")),
    Topic(("qt_splithandle_*",), QT_TRANSLATE_NOOP("Help",
        "The border between two parts of the window. Drag it, or move it by arrow keys, with Shift"
        " in larger steps; Return or a double click makes the parts equal again.")),
    Topic(("arithmeticView", "inspector", "actionArithmetic"), QT_TRANSLATE_NOOP("Help",
        "Why the chosen pixel has its value: the pixels that the kernel meets, times the weights,"
        " make the products; their sum, times the scale, plus the bias, is the filtered pixel."
        " With pooling the window and the value that stays follow. Pixels that the border rule"
        " invented are marked."),
        QT_TRANSLATE_NOOP("Help", "value = activation(scale × Σ weight × pixel + bias)")),
    Topic(("studyTabs", "studyStrip"), QT_TRANSLATE_NOOP("Help",
        "Studies of the pictures and the kernel, one at a time: each explains or measures what the"
        " panels show. Only the one that is shown computes. The keys in the View menu show a"
        " study, and pressed again hide the strip.")),
    Topic(("pixelStage",), QT_TRANSLATE_NOOP("Help",
        "The picture in which the chosen pixel is counted: x and y of a pooled pixel are others"
        " than those of the pixels in the original it stands for. Choosing another picture keeps"
        " the place.")),
    Topic(("pixelField", "actionGoToPixel"), QT_TRANSLATE_NOOP("Help",
        "Column and row of the chosen pixel, both counted from 0 at the upper left. Type two"
        " numbers to go elsewhere; Up and Down go to the neighbours.")),
    Topic(("pinPixel",), QT_TRANSLATE_NOOP("Help",
        "While a pixel is pinned it stays chosen, wherever the mouse goes. A click in a panel pins"
        " a pixel, a second click on it lets it go.")),
    Topic(("pixelChannel",), QT_TRANSLATE_NOOP("Help",
        "Which of the incoming channels or maps the arithmetic shows. A two-dimensional kernel"
        " filters each of them on its own; one with channels adds them up.")),
    Topic(("copyArithmetic",), QT_TRANSLATE_NOOP("Help",
        "Copies why the pixel has its value: as a sentence, as plain text with all terms, or as"
        " LaTeX for a paper. The numbers are those of the picture, with all digits.")),
    Topic(("openButton", "actionOpen"), QT_TRANSLATE_NOOP("Help",
        "Opens a picture; the menu beside it has folders, sample pictures and recipes too. Values"
        " stay as they stand in the file, with 8 or 16 bits or as floating-point numbers; nothing"
        " is rescaled. A file can be dropped on the window as well.")),
    Topic(("saveButton", "actionSaveFiltered", "actionSavePooled"), QT_TRANSLATE_NOOP("Help",
        "Saves the filtered picture; the menu beside it has the pooled one and the recipe. TIFF"
        " and NPY keep every value exactly; other kinds have 256 or 65,536 levels, and the dialog"
        " says before what gets lost.")),
    Topic(("themeButton", "themeMenu", "theme-*"), QT_TRANSLATE_NOOP("Help",
        "Light, dark, or as the system is. The ground behind the pictures stays neutral in both,"
        " so that grays can be judged, and the pictures themselves never change.")),
    Topic(("actionUndo", "actionRedo"), QT_TRANSLATE_NOOP("Help",
        "Takes the last change of the recipe back, or makes it again; there is no limit. Zoom, the"
        " chosen pixel and how values are shown are not part of the recipe and stay.")),
    Topic(("actionFit", "actionOneToOne", "actionZoomIn", "actionZoomOut"),
        QT_TRANSLATE_NOOP("Help",
        "Zooms all three pictures together, so that the same place is seen in each. At high zoom"
        " every pixel shows its value."),
        QT_TRANSLATE_NOOP("Help", "100 % = one image pixel on one pixel of the screen")),
    Topic(("actionTrueSize",), QT_TRANSLATE_NOOP("Help",
        "Shows smaller maps as small as they are: after pooling by 2 × 2 the picture is half as"
        " wide and half as high. Without it each map is drawn over the place it stands for.")),
    Topic(("actionPreviousImage", "actionNextImage"), QT_TRANSLATE_NOOP("Help",
        "Goes to the picture before or after this one in the folder, or among the files that were"
        " opened together. The recipe stays, so that one filter can be seen on many pictures.")),
    Topic(("pageField",), QT_TRANSLATE_NOOP("Help",
        "Which page of a file with several pages is shown and filtered, counted from 1. The recipe"
        " stays the same.")),
    Topic(("offerAnswer", "offerLater"), QT_TRANSLATE_NOOP("Help",
        "Answers the offer beside it, which then goes away. Nothing is changed before you answer,"
        " and you can go on working without.")),
    Topic(("closeMessage",), QT_TRANSLATE_NOOP("Help",
        "Closes the message. What it tells about changed nothing: the picture and the recipe are"
        " as they were.")),
    Topic(("actionTour",), QT_TRANSLATE_NOOP("Help",
        "Eight short steps with your picture and its true numbers: a pixel and its neighbours,"
        " weights, vertical and horizontal lines, scale, the 2 × 2 maximum, 75 percent, the same"
        " twice. At the end you can go back to the recipe you had.")),
    Topic(("tourNext", "tourBack", "tourClose", "tourRestore", "tourCard"),
        QT_TRANSLATE_NOOP("Help",
        "The tour. Next and Back, or the Right and Left arrow keys, go from step to step and set"
        " the recipe that each step needs; you can try things out in between. Close and Esc end"
        " it, and let you choose between the tour's recipe and yours.")),
    Topic(("actionWhatsThis",), QT_TRANSLATE_NOOP("Help",
        "Explains controls. Shift+F1 tells of the one that has the keyboard; from the menu, or"
        " pressed a second time, it lets you click on anything, in the menus too.")),
)  # fmt: skip
