"""What the help says of comparing, stepping, and what is drawn over the pictures."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

TOOL_TOPICS = (
    Topic(("compareStage", "compareOther", "actionCompare"), QT_TRANSLATE_NOOP("Help",
        "Which two pictures are compared: a panel with another panel, or with the same panel"
        " of a recipe that was remembered. Where their pixels differ in size, each pixel of A"
        " meets the one of B that lies nearest beneath it.")),
    Topic(("actionCompareWipe", "actionWipeAcross"), QT_TRANSLATE_NOOP("Help",
        "Shows A on one side of a line and B on the other. Drag the line, or move it by arrow"
        " keys while it has the keyboard; it can stand upright or lie across.")),
    Topic(("actionCompareDifference", "compareGain"), QT_TRANSLATE_NOOP("Help",
        "Shows A minus B: blue where A is smaller, orange where it is larger, and neither"
        " where both are equal. The strength multiplies the colours, not the numbers, so that"
        " small differences are seen."),
        QT_TRANSLATE_NOOP("Help",
        "difference = A − B")),
    Topic(("actionCompareBlink",), QT_TRANSLATE_NOOP("Help",
        "Shows A and B by turns at the same place. The eye notices at once what jumps, be it"
        " smaller than a pixel.")),
    Topic(("compareSameLevels",), QT_TRANSLATE_NOOP("Help",
        "On: both pictures go through the levels of A, so that equal grays are equal values."
        " Off: each is shown as its own panel would show it.")),
    Topic(("actionGreatestDifference",), QT_TRANSLATE_NOOP("Help",
        "Chooses the pixel where A and B differ most, over the whole image. The arithmetic"
        " then explains its value now."),
        QT_TRANSLATE_NOOP("Help",
        "max |A − B|")),
    Topic(("actionRemember", "actionTakeBack", "actionRememberedRecipes", "rememberedList"),
        QT_TRANSLATE_NOOP("Help",
        "Keeps recipes for this session, to compare with them or to come back. Taking one"
        " back is one step that can be undone. The list renames and deletes them; the picture"
        " is not kept, so that they can be tried on another.")),
    Topic(("remembered*",), QT_TRANSLATE_NOOP("Help",
        "What can be done with the remembered recipe that is chosen in the list. Taking it"
        " back can be undone in the window, a deletion here.")),
    Topic(("compareClose", "stepClose"), QT_TRANSLATE_NOOP("Help",
        "Closes the bar; the panels show again what they showed before. Nothing that was"
        " computed or remembered is lost.")),
    Topic(("stepSlider", "actionStep", "actionStepForward", "actionStepBack",
           "stepFirst", "stepLast", "stepBack", "stepForward"),
        QT_TRANSLATE_NOOP("Help",
        "The kernel goes over the picture pixel by pixel: first all filtered pixels of the"
        " selection or the image, row by row, then the pooled ones. What is not reached yet is"
        " covered. Left and Right go a step, Up and Down a row."),
        QT_TRANSLATE_NOOP("Help",
        "steps = filtered pixels + pooled pixels")),
    Topic(("stepSpeed", "actionPlaySteps", "stepPlay"), QT_TRANSLATE_NOOP("Help",
        "Plays the steps, so many a second, and pauses. At high speeds several steps are"
        " taken between two pictures on the screen; none is left out of the arithmetic when"
        " you pause.")),
    Topic(("actionExportAnimation", "stepExport", "animationKind"), QT_TRANSLATE_NOOP("Help",
        "Writes the steps as a moving picture. Animated PNG and WebP keep every colour"
        " exactly; GIF has at most 256 colours a picture, and its times are whole hundredths"
        " of a second.")),
    Topic(("animationFrames", "animationRate", "animationLoops"), QT_TRANSLATE_NOOP("Help",
        "How many pictures the file has, 300 at most, and how long each stands. With more"
        " steps than pictures the steps are spread evenly, so that each picture is several"
        " steps on."),
        QT_TRANSLATE_NOOP("Help",
        "length = pictures / pictures a second")),
    Topic(("animationScale",), QT_TRANSLATE_NOOP("Help",
        "How large a pixel of the image is drawn. Whole multiples keep every pixel a sharp"
        " square; parts of a pixel leave pixels out, and never mix them.")),
    Topic(("equivalentView", "actionEquivalent"), QT_TRANSLATE_NOOP("Help",
        "The single kernel that does the same as all layers up to here, as long as nothing"
        " but sums lies between them. Away from the border results differ by rounding only; at"
        " the border each layer invents its own pixels."),
        QT_TRANSLATE_NOOP("Help",
        "weights = weights<sub>1</sub> ∗ weights<sub>2</sub>")),
    Topic(("actionReceptiveField",), QT_TRANSLATE_NOOP("Help",
        "Outlines all pixels of the original that can change the chosen pixel, through all"
        " layers before it. With each layer and each pooling it grows; what lies outside"
        " cannot matter."),
        QT_TRANSLATE_NOOP("Help",
        "field = field before + (size − 1) × dilation × strides before")),
    Topic(("actionBorderMap",), QT_TRANSLATE_NOOP("Help",
        "Tints each pixel by how much of it rests on pixels that the border rule invented."
        " Far from the border nothing is tinted; the readout says the share of the chosen"
        " pixel."),
        QT_TRANSLATE_NOOP("Help",
        "share = Σ |weight on invented pixels| / Σ |weight|")),
    Topic(("progressBar", "cancelWork", "actionCancel"), QT_TRANSLATE_NOOP("Help",
        "Gives up what is being computed, opened or saved. What is shown stays as it was, and no"
        " file is left half written.")),
)  # fmt: skip
