"""What the help says of the studies under the panels."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

STUDY_TOPICS = (
    Topic(("factList",), QT_TRANSLATE_NOOP("Help",
        "What the kernel is, in words and numbers: what it does to smooth pictures, which"
        " preset it is most like, the range that its results cannot leave, sums, symmetry and"
        " rank. Hold the mouse over a row for its formula; Ctrl+C copies all of it."),
        QT_TRANSLATE_NOOP("Help",
        "noise gain = √(Σ weight²) × |scale|")),
    Topic(("responsePicture", "responseView"), QT_TRANSLATE_NOOP("Help",
        "How strongly the kernel lets each spatial frequency through, from coarse in the"
        " middle to fine at the edges. Drag the line, or press arrow keys, to turn the"
        " direction of the curve beside it. The list above chooses gain, decibels, real and"
        " imaginary part, or phase."),
        QT_TRANSLATE_NOOP("Help",
        "<i>H</i>(<i>u</i>, <i>v</i>) = scale × Σ weight × e<sup>2πi(<i>u</i>x +"
        " <i>v</i>y)</sup>")),
    Topic(("responseAngle", "responsePlot"), QT_TRANSLATE_NOOP("Help",
        "The frequency response along one direction: 0° runs to the right, 90° upwards."
        " Cycles per pixel go from 0, an even area, to 0.5, stripes of one pixel. Where the"
        " gain falls to 1/√2 of its peak, half of the power is left.")),
    Topic(("histogram-*",), QT_TRANSLATE_NOOP("Help",
        "How often each value occurs in the picture. The two lines are the values that the"
        " panel shows black and white; dragging them changes how it looks, never what is"
        " computed. Arrow keys read off one bar after another."),
        QT_TRANSLATE_NOOP("Help",
        "count(value) = number of pixels that have it")),
    Topic(("histogramLog",), QT_TRANSLATE_NOOP("Help",
        "Draws counts on a logarithmic scale. Values that occur a few times are then seen"
        " beside those that occur a million times."),
        QT_TRANSLATE_NOOP("Help",
        "height = log<sub>10</sub>(count)")),
    Topic(("statistics",), QT_TRANSLATE_NOOP("Help",
        "Figures of all pixels that are looked at: mean, standard deviation, percentiles, and"
        " which share is zero, negative, or at the ends of the file's range. NaN and infinite"
        " values are counted apart and enter none of the others."),
        QT_TRANSLATE_NOOP("Help",
        "deviation = √(mean of (value − mean)<sup>2</sup>)")),
    Topic(("profilePlot",), QT_TRANSLATE_NOOP("Help",
        "The values of the pictures along a line, over the distance in pixels of the"
        " original. Pointing at the curve points at the same place in the panels. Arrow keys"
        " go from sample to sample.")),
    Topic(("profileKind", "lineField", "lineTool", "actionLine"), QT_TRANSLATE_NOOP("Help",
        "Which line is followed: the row or the column of the chosen pixel, or a line of your"
        " own. Draw it with the tool by dragging in any panel, with Shift level or at 45°, or"
        " type x and y of both ends.")),
    Topic(("profileScales",), QT_TRANSLATE_NOOP("Help",
        "Gives each curve a scale of its own, from its least to its greatest value. The"
        " shapes can then be compared although the values differ much; off, all share one"
        " scale.")),
    Topic(("profileSmooth",), QT_TRANSLATE_NOOP("Help",
        "Off: each point of the line has the true value of the pixel that it lies in. On:"
        " values between pixels are mixed of the four around the point, by how near they are.")),
    Topic(("profileWidth",), QT_TRANSLATE_NOOP("Help",
        "Averages so many parallel lines, one pixel apart. Noise falls with the root of the"
        " width; edges that cross the line at a slant get softer."),
        QT_TRANSLATE_NOOP("Help",
        "noise ~ 1 / √width")),
    Topic(("originalSpectrum", "filteredSpectrum", "pooledSpectrum", "spectrumPlot"),
        QT_TRANSLATE_NOOP("Help",
        "The power of each spatial frequency in the picture, in decibels: coarse structure in"
        " the middle, fine structure outside, stripes as dots across their direction. The"
        " curve is its mean over all directions."),
        QT_TRANSLATE_NOOP("Help",
        "power = |Σ value × e<sup>−2πi(<i>u</i>x + <i>v</i>y)</sup>|<sup>2</sup>")),
    Topic(("spectrumWindow",), QT_TRANSLATE_NOOP("Help",
        "Fades the picture out towards its edges before its frequencies are measured. Without"
        " it the jump from one edge to the opposite one shows as a bright cross that is not in"
        " the picture."),
        QT_TRANSLATE_NOOP("Help",
        "Hann: (1 − cos(2π<i>n</i> / <i>N</i>)) / 2")),
    Topic(("spectrumCurve",), QT_TRANSLATE_NOOP("Help",
        "What the curve shows: the power of each picture, or the ratio to the original. The"
        " ratio of the filtered picture is the response of the kernel as this picture sees it."),
        QT_TRANSLATE_NOOP("Help",
        "ratio = 10 log<sub>10</sub>(filtered power / original power)")),
    Topic(("studyStage",), QT_TRANSLATE_NOOP("Help",
        "Whose pixels are studied: those of one panel, or of all three side by side. The"
        " numbers are those of the whole maps, however the panels show them.")),
    Topic(("studyRegion",), QT_TRANSLATE_NOOP("Help",
        "Which pixels count: all of the image, or those of the selected rectangle (Shift and"
        " drag in a panel). In smaller maps these are the pixels whose middle lies in it.")),
    Topic(("studyChannel",), QT_TRANSLATE_NOOP("Help",
        "Which of the colour channels or maps is looked at, or all of them together. Each has"
        " a curve in its own colour.")),
    Topic(("copyStudy", "saveStudy", "copyKernelFacts"), QT_TRANSLATE_NOOP("Help",
        "Takes the numbers along: as a table for a spreadsheet, as a picture, or as a CSV"
        " file. The numbers are those that were counted or computed, not those of the screen.")),
    Topic(("codeText", "codeTarget", "actionCode"), QT_TRANSLATE_NOOP("Help",
        "The recipe as a script that runs by itself and gives the same numbers. The list"
        " chooses the library it is written for; what a library cannot do is named instead of"
        " being left out.")),
    Topic(("copyCode", "saveCode"), QT_TRANSLATE_NOOP("Help",
        "Copies the whole script, or saves it as a Python file. It needs nothing but the"
        " library that is named beside the list, and reads an image given on its command line.")),
)  # fmt: skip
