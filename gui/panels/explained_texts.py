"""What the arithmetic strip says in words: its lines, its tooltips and its one sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from core.compute.activation import ACTIVATIONS
from core.compute.padding import BORDERS, Indices
from core.compute.pooling import POOLINGS
from core.compute.reference import LUMINANCE
from core.study.explain import FILTERED, KEPT, OFF, FilterStep, PoolStep, Term
from gui.panels.explaining import Explained
from gui.panels.pixel_numbers import MINUS, short_number

FIGURES = 9
"""Characters of a number in a line of the strip."""
NOTED = 4
"""Invented pixels that a note names."""
SPOKEN_TERMS = 9
"""Products that a sentence names; of more, the largest ones."""


@dataclass(frozen=True)
class Line:
    """A line of a ledger: what, and how much. `is_result`: the value that a panel shows."""

    label: str
    value: str
    is_result: bool = False
    about: str = ""


def number(value: float) -> str:
    """A number as lines and sentences write it."""
    return short_number(value, FIGURES)


def invented(step: FilterStep) -> list[Term]:
    """The places that the border rule filled, row by row, of the first channel."""
    places = np.argwhere(step.neighbourhood.invented)
    return [step.term(0, int(i), int(j)) for i, j in places]


def _span(places: Indices) -> str:
    first, last = str(places[0]), str(places[-1])
    text = first if first == last else f"{first}…{last}"
    return text.replace("-", MINUS)


class ExplainedTexts(QObject):
    """All texts of an explanation; pixels are named x, y as in the rest of the window."""

    def place(self, row: int, column: int) -> str:
        """(x, y)"""
        return f"({column}, {row})".replace("-", MINUS)

    def source_name(self, shown: Explained) -> str:
        """What the kernel reads."""
        request = shown.result.request
        before = [
            number
            for number, layer in enumerate(request.recipe.layers[: request.layer], 1)
            if layer.enabled
        ]
        if before:
            return self.tr("Layer {0}").format(before[-1])
        luminance = shown.filtered is not None and shown.filtered.neighbourhood.colours is not None
        return self.tr("Luminance") if luminance else self.tr("Original")

    def channel_name(self, shown: Explained, channel: int) -> str:
        """The name of an incoming map."""
        choice = shown.result.choice
        if choice is not None and len(choice.incoming) == 3:
            colour = (self.tr("Red"), self.tr("Green"), self.tr("Blue"))[channel % 3]
            return colour if choice.count == 1 else f"{colour} {channel // 3 + 1}"
        return self.tr("Map {0}").format(channel + 1)

    def stage_name(self, stage: str, *, has_input: bool = False) -> str:
        """The panel of a stage."""
        return {
            "original": self.tr("Input") if has_input else self.tr("Original"),
            "filtered": self.tr("Filtered"),
            "pooled": self.tr("Pooled"),
        }[stage]

    def pixels_name(self, shown: Explained) -> str:
        """The caption of the pixels: of what, which channel, and where, x before y."""
        name = self.source_name(shown)
        if shown.channels > 1:
            name = f"{name} · {self.channel_name(shown, shown.channel)}"
        step = shown.filtered
        if step is None:
            return name
        return f"{name}  {_span(step.neighbourhood.columns)}, {_span(step.neighbourhood.rows)}"

    def window_name(self, step: PoolStep) -> str:
        """The caption of the pooling window."""
        return f"{self.stage_name('filtered')}  {_span(step.columns)}, {_span(step.rows)}"

    def weights_name(self, shown: Explained) -> str:
        """The caption of the weights."""
        is_turned = shown.result.request.recipe.layers[shown.result.request.layer].flip
        return self.tr("Weights, turned") if is_turned else self.tr("Weights")

    def pixels_note(self, shown: Explained) -> str:
        """What stands beneath the pixels: which are invented, and how luminance was made."""
        step = shown.filtered
        if step is None or step.rule != FILTERED:
            return ""
        notes = []
        count = int(step.neighbourhood.invented.sum())
        if count:
            told = ", ".join(
                f"{self.place(term.row, term.column)} = {self._source(term)}"
                for term in invented(step)[:NOTED]
            )
            text = self.tr("%n by border {0}: {1}", "pixels", count)
            notes.append(text.format(self.border(step), told + (", …" if count > NOTED else "")))
        if step.neighbourhood.colours is not None:
            notes.append(self.luminance(step, *step.anchor))
        return "; ".join(notes)

    def luminance(self, step: FilterStep, i: int, j: int) -> str:
        """How the luminance of a pixel was made of red, green and blue."""
        around = step.neighbourhood
        assert around.colours is not None
        parts = (
            f"{share} × {number(float(plane[i, j]))}"
            for share, plane in zip(LUMINANCE, around.colours, strict=True)
        )
        return f"{' + '.join(parts)} = {number(float(around.values[0, i, j]))}"

    def _source(self, term: Term) -> str:
        return self.place(*term.source) if term.source else number(term.value)

    def border(self, step: FilterStep) -> str:
        """The name of the border rule."""
        return QCoreApplication.translate("Data", BORDERS[step.neighbourhood.border].label)

    def origin(self, step: FilterStep, term: Term) -> str:
        """Where the value of an invented pixel came from."""
        if term.source is None:
            return self.tr("{0}: the constant {1}").format(self.border(step), number(term.value))
        return self.tr("{0} of {1}").format(self.border(step), self.place(*term.source))

    def term(self, step: FilterStep, term: Term) -> str:
        """A product: its pixel, its weight, and where an invented pixel's value came from."""
        text = self.tr("Pixel {0}: {1} × weight {2} = {3}").format(
            self.place(term.row, term.column),
            number(term.value),
            number(term.weight),
            number(term.product),
        )
        if term.is_invented:
            text += "\n" + self.tr("Outside the image; {0}").format(self.origin(step, term))
        if step.neighbourhood.colours is not None and term.source:
            text += "\n" + self.luminance(step, term.i, term.j)
        return text

    def list_line(self, term: Term) -> str:
        """A product in the list of the largest."""
        return f"{short_number(term.value, 6)} × {short_number(term.weight, 7)}"

    def cell(self, step: PoolStep, i: int, j: int) -> str:
        """A cell of the pooling window."""
        at = self.place(int(step.rows[i]), int(step.columns[j]))
        if not step.real[i, j]:
            if step.counted[i, j] and step.kind == "average":
                return self.tr("{0} lies outside the filtered image; it counts as 0").format(at)
            return self.tr("{0} lies outside the filtered image and is left out").format(at)
        text = self.tr("Filtered pixel {0}: {1}").format(at, number(float(step.cells[i, j])))
        if step.has_winner and step.deciding[i, j]:
            are_two = len(step.sources) > 1
            kept = self.tr("This one is kept")
            text += "\n" + (self.tr("The mean of the middle two is kept") if are_two else kept)
        return text

    def sums(self, shown: Explained) -> list[Line]:
        """From the products to the filtered value."""
        step = shown.filtered
        if step is None:
            return [Line(self.tr("No filtered pixel lies here"), "")]
        result = Line(
            self.tr("Filtered {0}").format(self.place(step.row, step.column)),
            number(step.value),
            True,
            self.tr("The value that the filtered panel shows"),
        )
        if step.rule == KEPT:
            about = self.tr(
                "The kernel does not fit into the image here, so that the input pixel is kept,"
                " without scale, bias and activation"
            )
            return [Line(self.tr("Border pixel, kept as it is"), "", about=about), result]
        if step.rule == OFF:
            return [Line(self.tr("The layer is switched off"), ""), result]
        lines = []
        if len(step.channel_sums) > 1:
            text = self.tr("Σ {0}").format(self.channel_name(shown, shown.channel))
            about = self.tr("The sum of this channel's products; the channels are added up")
            lines.append(Line(text, number(float(step.channel_sums[shown.channel])), about=about))
            text = self.tr("Σ of %n channels", "", len(step.channel_sums))
        else:
            text = self.tr("Σ of %n products", "", step.products.size)
        about = self.tr("All products added up")
        lines.append(Line(text, number(step.total), about=about))
        scaled = step.scale * step.total
        lines.append(
            Line(
                self.tr("× scale {0}").format(number(step.scale)),
                number(scaled),
                about=self.tr("The sum is multiplied by the kernel's scale"),
            )
        )
        lines.append(
            Line(
                self.tr("+ bias {0}").format(number(step.bias)),
                number(step.weighted),
                about=self.tr("The kernel's bias is added"),
            )
        )
        if step.activation != "none":
            lines.append(
                Line(
                    self.activation(step),
                    number(step.activated),
                    about=ACTIVATIONS[step.activation].formula,
                )
            )
        return [*lines, result]

    def activation(self, step: FilterStep) -> str:
        """The name of the activation, with its parameters."""
        name = QCoreApplication.translate("Data", ACTIVATIONS[step.activation].label)
        if step.activation == "leaky_relu":
            return f"{name} {number(step.slope)}"
        if step.activation == "clip":
            return f"{name} {number(step.limits[0])} … {number(step.limits[1])}"
        return name

    def outcome(self, shown: Explained) -> list[Line]:
        """From the window's cells to the pooled value."""
        step = shown.pooled
        if step is None:
            about = self.tr("The pooling windows end before the edge of the filtered image")
            return [Line(self.tr("Left out by pooling"), "", about=about)]
        kind = QCoreApplication.translate("Data", POOLINGS[step.kind].label)
        lines = [Line(kind, f"{len(step.rows)} × {len(step.columns)}")]
        if step.has_winner:
            are_two = len(step.sources) > 1
            kept = self.tr("the mean of 2 of {0}") if are_two else self.tr("1 of {0}")
            about = self.tr("The other pixels of the window are left behind")
            lines.append(Line(self.tr("kept"), kept.format(int(step.real.sum())), about=about))
            places = ", ".join(self.place(*source) for source in step.sources)
            lines.append(Line(self.tr("from"), places, about=places if are_two else ""))
        elif step.kind == "average":
            total = float(step.cells[step.real].sum())
            lines.append(Line(self.tr("Σ of %n pixels", "", int(step.real.sum())), number(total)))
            about = self.tr("Cells in the padding count") if step.divisor > step.real.sum() else ""
            lines.append(Line(self.tr("divided by"), str(step.divisor), about=about))
        else:
            lines.append(Line(self.tr("of %n pixels", "", int(step.real.sum())), ""))
        if step.padded:
            lines.append(
                Line(
                    self.tr("outside"),
                    str(step.padded),
                    about=self.tr("Cells of the window that lie outside the filtered image"),
                )
            )
        if self._is_last(shown, step):
            about = self.tr("Rows and columns at the edge that no whole window reaches")
            lines.append(Line(self.tr("left out"), self._uncovered(step), about=about))
        result = self.tr("Pooled {0}").format(self.place(step.row, step.column))
        about = self.tr("The value that the pooled panel shows")
        return [*lines, Line(result, number(step.value), True, about)]

    def _is_last(self, shown: Explained, step: PoolStep) -> bool:
        """The map goes on behind the window, but no other window follows."""
        rows, columns = shown.result.stages["pooled"].shape
        below, right = step.uncovered
        return bool((below and step.row == rows - 1) or (right and step.column == columns - 1))

    def _uncovered(self, step: PoolStep) -> str:
        rows, columns = step.uncovered
        down = self.tr("%n rows", "", rows) if rows else ""
        across = self.tr("%n columns", "", columns) if columns else ""
        return ", ".join(filter(None, (down, across)))

    def sentence(self, shown: Explained) -> str:
        """All of it as sentences, for screen readers and the clipboard."""
        parts = []
        if shown.filtered is not None:
            parts.append(self._filter_sentence(shown, shown.filtered))
        else:
            parts.append(self.tr("No filtered pixel lies here."))
        if shown.pooled is not None:
            parts.append(self._pool_sentence(shown.pooled))
            if self._is_last(shown, shown.pooled):
                text = self.tr("Left out at the edge: {0}.")
                parts.append(text.format(self._uncovered(shown.pooled)))
        elif "pooled" in shown.result.stages:
            parts.append(self.tr("No pooling window reaches this pixel."))
        return " ".join(parts)

    def _filter_sentence(self, shown: Explained, step: FilterStep) -> str:
        where = self.place(step.row, step.column)
        if step.rule == KEPT:
            text = self.tr(
                "Filtered pixel {0}: the kernel does not fit into the image, so that the input"
                " pixel {1} is kept."
            )
            return text.format(where, number(step.value))
        if step.rule == OFF:
            text = self.tr("Filtered pixel {0}: the layer is switched off and hands on {1}.")
            return text.format(where, number(step.value))
        if step.products.size <= SPOKEN_TERMS:
            listed = " + ".join(self._product(term) for term in step.terms())
            text = self.tr("Filtered pixel {0}: {1} = {2}")
        else:
            largest = ", ".join(self._product(term) for term in step.largest(SPOKEN_TERMS // 2))
            count = self.tr("%n products", "", step.products.size)
            listed = self.tr("{0}, the largest {1}").format(count, largest)
            text = self.tr("Filtered pixel {0}: {1}; the sum of all is {2}")
        text = text.format(where, listed, number(step.total))
        text += self.tr("; times scale {0} plus bias {1} is {2}").format(
            number(step.scale), number(step.bias), number(step.weighted)
        )
        if step.activation != "none":
            text += self.tr("; {0} makes it {1}").format(
                self.activation(step), number(step.activated)
            )
        if number(step.value) != number(step.activated):
            text += self.tr("; rounded on the way to {0}").format(number(step.value))
        text += "."
        outside = invented(step)
        if outside:
            told = ", ".join(
                f"{self.place(term.row, term.column)}: {self.origin(step, term)}"
                for term in outside[:SPOKEN_TERMS]
            )
            count = self.tr("%n pixels lie outside the image", "", len(outside))
            more = ", …" if len(outside) > SPOKEN_TERMS else ""
            text += f" {count} ({told}{more})."
        if step.neighbourhood.colours is not None:
            made = self.luminance(step, *step.anchor)
            text += " " + self.tr("Luminance of the middle pixel: {0}.").format(made)
        return text

    def _product(self, term: Term) -> str:
        first, second = (
            f"({number(factor)})" if factor < 0 else number(factor)
            for factor in (term.value, term.weight)
        )
        return f"{first} × {second}"

    def _pool_sentence(self, step: PoolStep) -> str:
        kind = QCoreApplication.translate("Data", POOLINGS[step.kind].label)
        cells = step.cells[step.real].tolist()
        listed = ", ".join(number(value) for value in cells[:SPOKEN_TERMS])
        listed += ", …" if len(cells) > SPOKEN_TERMS else ""
        text = self.tr("Pooled pixel {0}: {1} of {2} is {3}").format(
            self.place(step.row, step.column), kind, listed, number(step.value)
        )
        if len(step.sources) > 1:
            text += self.tr(", the mean of those at {0} and {1}").format(
                *(self.place(*source) for source in step.sources)
            )
        elif step.has_winner:
            text += self.tr(", from {0}").format(self.place(*step.winner))
        elif step.kind == "average":
            text += self.tr(", the sum divided by {0}").format(step.divisor)
        if step.padded:
            text += "; " + self.tr("%n cells of the window lie outside", "", step.padded)
        return text + "."
