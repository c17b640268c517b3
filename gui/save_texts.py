"""Sentences about a result that is to be saved: what is lost, what is cut off, how large it is."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QObject

from core.colour_maps import GRAYS
from core.files.result_files import Measured
from core.files.saving import Clipping, SaveOptions
from gui.panels.colour_bar import number_text
from gui.sentences import counted


class SaveTexts(QObject):
    """Words for options and what was measured; the owner shows them."""

    def lost(self, options: SaveOptions, measured: Measured | None, *, pictures: int) -> str:
        """What the file does not hold of a stage of so many pictures, in a sentence or two."""
        if options.kind == "npy":
            return self.tr("No value changes. The recipe is not in the file.")
        if options.is_exact:
            return self.tr("No value changes. The recipe is in the file.")
        levels = counted(options.file_kind.levels + 1)
        how = None if measured is None else measured.how
        if how is None:
            parts = [self.tr("Values are rounded to {0} levels.").format(levels)]
        else:
            step = number_text((how.high - how.low) / options.file_kind.levels, digits=3)
            text = self.tr("Values are rounded to {0} levels, {1} apart.")
            parts = [text.format(levels, step)]
        if how is not None and how.absolute:
            parts.append(self.tr("Signs are lost."))
        if how is not None and how.is_coloured:
            parts.append(self.tr("They are saved as the colours of the panel."))
        shown = options.mapping.appearance
        has_colours = shown.view == "diverging" or shown.colours != GRAYS
        if options.mapping.name == "shown" and has_colours and options.kind == "png16":
            parts.append(self.tr("The panel's colours become grays."))
        if options.changes_pixels:
            parts.append(self.tr("The compression changes pixels a little more."))
        if pictures > 1:
            parts.append(
                self.tr("Of %n picture(s) only that of the chosen kernel is saved.", "", pictures)
            )
        return " ".join(parts)

    def range(self, options: SaveOptions, measured: Measured | None) -> str:
        """Which values become the first and the last level."""
        if options.is_exact:
            return self.tr("32-bit float, as computed")
        how = None if measured is None else measured.how
        if how is None:
            return "…"
        return self.tr("level 0 is {0}, level {1} is {2}").format(
            number_text(how.low), counted(options.file_kind.levels), number_text(how.high)
        )

    def clipped(self, found: Clipping, *, is_exact: bool) -> str:
        """How many pixels are cut off; the count is exact."""
        if is_exact:
            return self.tr("None: every value is kept")
        if not found.clipped:
            return self.tr("None of {0} pixels").format(counted(found.pixels))
        text = self.tr("{0} of {1} pixels ({2} %)").format(
            counted(found.clipped), counted(found.pixels), percent_text(found.share)
        )
        parts = []
        if found.below:
            parts.append(self.tr("{0} below").format(counted(found.below)))
        if found.above:
            parts.append(self.tr("{0} above").format(counted(found.above)))
        if found.missing:
            parts.append(self.tr("{0} not a number").format(counted(found.missing)))
        return f"{text}: {', '.join(parts)}"

    def size(self, options: SaveOptions, measured: Measured, *, pictures: int) -> str:
        """Pixels, pages or maps, and bytes."""
        maps, rows, columns = measured.shape
        parts = [f"{counted(columns)} × {counted(rows)}"]
        if options.kind == "tiff" and pictures > 1:
            parts.append(self.tr("%n page(s)", "", pictures))
        elif options.kind == "npy" and maps > 1:
            parts.append(self.tr("%n map(s)", "", maps))
        size = QLocale.c().formattedDataSize(
            measured.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        parts.append(size if measured.is_exact_size else self.tr("about {0}").format(size))
        return " · ".join(parts)


def percent_text(share: float) -> str:
    """A share in percent; neither 0 nor 100 unless it is."""
    percent = 100 * share
    if 99 < percent < 100:
        return f"{math.floor(percent * 100) / 100:g}"
    return f"{percent:.2g}" if percent < 99 else f"{percent:.3g}"
