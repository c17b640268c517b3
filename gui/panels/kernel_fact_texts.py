"""The facts about a kernel as rows of words, each with what it means and its formula."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from core.compute.activation import ACTIVATIONS
from core.compute.pooling import POOLINGS
from core.presets import presets
from core.short_numbers import short_number
from core.study.kernel_facts import KernelFacts
from core.study.output_range import FILTERED, POOLED, WEIGHTED, OutputRange
from core.study.separable_terms import SeparableTerm
from gui.panels.kernel_watch import Findings
from gui.sentences import said

MOST_NUMBERS = 9
"""Numbers of a factor that are all written out."""


@dataclass(frozen=True)
class Fact:
    """One row: its name, what stands there, what it means."""

    id: str
    label: str
    value: str
    about: str


class KernelFactTexts(QObject):
    """Words for findings."""

    def facts(self, found: Findings, response: str) -> list[Fact]:
        """The rows, most telling first; `response`: what is said of the frequency response."""
        facts = found.facts
        rows = [
            Fact("action", self.tr("Does"), said(facts.moments.words), self.tr(
                "What it does to smooth pictures, by its moments Σ w·x^p·y^q about the anchor, x to"
                " the right, y downwards, angles counter-clockwise. A gain is the answer to a"
                " slope, or to a second derivative, of 1")),
            Fact("nearest", self.tr("Like"), self._nearest(facts), self.tr(
                "The preset whose weights are most alike, in any turn, mirrored, with any factor:"
                " the normalised correlation Σ a·b / √(Σ a² · Σ b²) about the anchor")),
            Fact("range", self.tr("Range"), self._range(found), self.tr(
                "The values that scale × sum + bias can have for these pixels. They are never"
                " exceeded, and reached where each weight meets the pixel that suits it")),
        ]  # fmt: skip
        rows += self._later_ranges(found)
        rows += [
            Fact("sum", "Σ", self._scaled(facts.total, facts.applied_total, found), self.tr(
                "Sum of the weights: the gain of even areas")),
            Fact("magnitude", "Σ|w|", self._scaled(facts.magnitude, facts.applied_magnitude, found),
                 self.tr("Sum of the weights' magnitudes: the largest gain that any picture can"
                         " have")),
            Fact("noise", self.tr("Noise gain"), self._noise(facts), self.tr(
                "√Σ(scale·w)²: how much noise grows that is independent from pixel to pixel; in"
                " decibels 20·log10 of it")),
            Fact("symmetry", self.tr("Symmetry"), "; ".join(map(said, facts.symmetry.words)),
                 self.tr("About the middle of the table. Even kernels shift no edges; odd ones"
                         " answer to edges with a sign")),
            Fact("rank", self.tr("Rank"), self._rank(facts), self.tr(
                "How many columns times rows it is the sum of (singular values). A kernel of rank 1"
                " is separable: a column and a row do the work of the table")),
        ]  # fmt: skip
        if facts.separation.terms:
            rows.append(
                Fact("factors", self.tr("Factors"), self._factors(facts), self.tr(
                    "Column × row; of higher ranks the pair that comes nearest, by singular value"
                    " decomposition. Copy them all from the menu"))
            )  # fmt: skip
        rows.append(
            Fact("response", self.tr("Passes"), response, self.tr(
                "Where the gain along the angle is largest, and where it has fallen to 1/√2 of"
                " that, half the power, in cycles per pixel; 0.5 is the finest there is"))
        )  # fmt: skip
        return rows

    def text(self, found: Findings, response: str) -> str:
        """All facts as lines of text."""
        return "\n".join(f"{row.label}: {row.value}" for row in self.facts(found, response))

    def factors_text(self, facts: KernelFacts) -> str:
        """All factors with all digits: a column and a row for each term, in lines of numbers."""
        lines = []
        for number, term in enumerate(facts.separation.terms, 1):
            share = short_number(100 * facts.separation.shares[number - 1], 4)
            lines.append(f"# {number}: {share} %")
            lines.append("\t".join(repr(term.factor * float(each)) for each in term.column))
            lines.append("\t".join(repr(float(each)) for each in term.row))
        return "\n".join(lines)

    def _nearest(self, facts: KernelFacts) -> str:
        if facts.nearest is None:
            return self.tr("none: all weights are 0")
        words = said(facts.nearest.words)
        named = facts.kernel.name
        families = {preset.name for preset in presets() if preset.parameters}
        if facts.nearest.is_exact or named not in families:
            return words
        # Parameters of its own: a kernel does not tell them, but it has the name.
        name = QCoreApplication.translate("Data", named)
        return self.tr("{0} by its name; by its weights: {1}").format(name, words)

    def _scaled(self, plain: float, applied: float, found: Findings) -> str:
        if found.facts.kernel.scale == 1:
            return short_number(plain)
        return self.tr("{0}, with scale {1}").format(short_number(plain), short_number(applied))

    def _noise(self, facts: KernelFacts) -> str:
        if facts.noise_gain == 0:
            return "0"
        decibels = short_number(round(facts.noise_decibels, 1) + 0.0)
        return self.tr("{0} ({1} dB)").format(short_number(facts.noise_gain, 4), decibels)

    def _range(self, found: Findings) -> str:
        if WEIGHTED not in found.ranges:
            return self.tr("none: the recipe cannot be run on this picture")
        ends = self._ends(found.ranges[WEIGHTED])
        low, high = short_number(found.pixels.low), short_number(found.pixels.high)
        if found.pixels.is_kind:
            return self.tr("{0} for pixels {1} … {2}").format(ends, low, high)
        if found.pixels.is_exact:
            return self.tr("{0} for this picture's {1} … {2}").format(ends, low, high)
        return self.tr("{0} for {1} … {2}, as far as seen").format(ends, low, high)

    def _later_ranges(self, found: Findings) -> list[Fact]:
        layer, ranges = found.layer, found.ranges
        rows = []
        if FILTERED in ranges and ranges[FILTERED] != ranges[WEIGHTED]:
            name = QCoreApplication.translate("Data", ACTIVATIONS[layer.activation].label)
            about = self.tr("The values after the activation, kept border pixels among them")
            label = self.tr("Filtered")
            text = self._ends(ranges[FILTERED])
            if layer.activation != "none":
                text = self.tr("{0} after {1}").format(text, name)
            rows.append(Fact("filtered", label, text, about))
        if POOLED in ranges and ranges[POOLED] != ranges[FILTERED] and layer.pooling is not None:
            name = QCoreApplication.translate("Data", POOLINGS[layer.pooling.kind].label)
            about = self.tr("The values after pooling")
            text = self.tr("{0} after {1}").format(self._ends(ranges[POOLED]), name)
            rows.append(Fact("pooled", self.tr("Pooled"), text, about))
        return rows

    def _ends(self, found: OutputRange) -> str:
        return f"{short_number(found.low)} … {short_number(found.high)}"

    def _rank(self, facts: KernelFacts) -> str:
        found = facts.separation
        if found.rank == 0:
            return self.tr("0: all weights are 0")
        if found.is_exact:
            return self.tr("1: exactly separable")
        if found.rank == 1:
            return self.tr("1 within rounding, not exactly separable")
        most = min(facts.plane.weights.shape)
        one = self._percent(found.share(1))
        if found.rank == 2:
            return self.tr("2 of {0}: one pair holds {1}").format(most, one)
        return self.tr("{0} of {1}: one pair holds {2}, two {3}").format(
            found.rank, most, one, self._percent(found.share(2))
        )

    def _percent(self, share: float) -> str:
        text = f"{math.floor(1000 * share) / 10:.1f}" if share < 1 else "100"
        return f"{text} %"

    def _factors(self, facts: KernelFacts) -> str:
        return self._factor_text(facts.separation.terms[0])

    def _factor_text(self, term: SeparableTerm) -> str:
        if max(term.column.size, term.row.size) <= MOST_NUMBERS:
            return term.text
        parts = []
        for numbers in (term.column, term.row):
            texts = [short_number(float(number), 3) for number in numbers]
            if len(texts) > MOST_NUMBERS:
                texts = [*texts[:2], "…", texts[len(texts) // 2], "…", *texts[-2:]]
            parts.append(f"[{' '.join(texts)}]")
        factor = "" if term.factor == 1 else f"{short_number(term.factor, 4)} · "
        return f"{factor}{parts[0]}ᵀ × {parts[1]}"
