"""What was learned from a second picture, in words."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QObject

from core.learning.descent import Descent, Pool, State
from core.learning.least_squares import Fit
from core.learning.pairs import Counts, Placement
from core.recipe import Kernel
from core.study.applied_kernel import AppliedKernel
from core.study.nearest import nearest
from gui.learning.learned_kernel import weight_text
from gui.panels.kernel_fact_texts import Fact
from gui.sentences import counted, said

_ZERO = 1e-10


class LearnedTexts(QObject):
    """Words for a fit and for a descent."""

    def hint(self, refusal: str) -> list[Fact]:
        """What stands there instead, while nothing is found."""
        if refusal:
            return [Fact("refusal", self.tr("Not possible"), refusal, refusal)]
        return [Fact("hint", self.tr("How"), self.tr(
            "Open, drop or paste a second picture that something unknown made of the one in the"
            " window, such as another program's filter; the kernel that did it is found. To try"
            " it, take the filtered panel, and choose another kernel in the window."), self.tr(
            "Where the second picture comes from"))]  # fmt: skip

    def of_fit(self, fit: Fit, kernel: Kernel) -> list[Fact]:
        """The rows for the exact answer, most telling first."""
        rows = [self._like(kernel)]
        rows.append(Fact("residual", self.tr("Residual"), self.tr(
            "{0} (largest {1})").format(_small(fit.rms), _small(fit.peak)), self.tr(
            "Root mean square of what the kernel makes less what is wanted, in values of the"
            " second picture. Rounding to whole numbers alone makes 0.289")))  # fmt: skip
        if not math.isnan(fit.r_squared):
            rows.append(Fact("r-squared", "R²", self._share(fit.r_squared), self.tr(
                "The share of the second picture's variance that the kernel explains"
            )))  # fmt: skip
        rows.append(self._bias(kernel.bias, fit.bias_error))
        told = fit.errors[np.isfinite(fit.errors)]
        if told.size:
            least, most = _small(float(told.min()), 2), _small(float(told.max()), 2)
            text = f"± {least}" if least == most else self.tr("± {0} to {1}").format(least, most)
            rows.append(Fact("errors", self.tr("Uncertainty"), text, self.tr(
                "Standard errors of the weights, if the residuals are independent; point at a"
                " weight for its own")))  # fmt: skip
        rows.append(self._anchor(kernel, fit.placement))
        rows.append(self._pixels(fit.counts, fit.color))
        if fit.undetermined:
            condition = self.tr("unbounded")
            rows.insert(0, Fact("warning", self.tr("Not told"), self.tr(
                "%n direction(s) of the weights are not told by these pixels and stay as small as"
                " possible. A smaller kernel, fewer pixels left out or a picture with more"
                " structure would tell them", "", fit.undetermined), self.tr(
                "Directions in which the pixels do not vary: any weights along them make the same"
                " picture")))  # fmt: skip
        else:
            condition = f"{fit.condition:.3g}"
        rows.append(Fact("condition", self.tr("Condition"), condition, self.tr(
            "Condition number: how much the pixels amplify an error on its way to the weights, at"
            " most; 1 is best, noise comes near it, smooth pictures are far away")))  # fmt: skip
        return rows

    def of_state(self, state: State, pool: Pool, kernel: Kernel, descent: Descent) -> list[Fact]:
        """The rows for a descent."""
        rows = []
        if state.over:
            rows.append(Fact("over", self.tr("Diverged"), said(state.over), self.tr(
                "Why the loss grew instead of falling; the kernel is the last one before"
            )))  # fmt: skip
        rows += [
            Fact("steps", self.tr("Steps"), counted(state.count), self.tr(
                "Steps that were made since the random weights")),
            Fact("loss", self.tr("Loss"), self.tr("{0} (least {1})").format(
                _small(state.loss), _small(pool.least)), self.tr(
                "Mean squared error in squared values of the second picture, and the least that"
                " any kernel of this size has")),
            Fact("gradient", self.tr("Gradient"), _small(state.gradient_norm, 3), self.tr(
                "Length of the last gradient, in the scaled units that the steps are made in")),
            self._like(kernel),
            self._bias(kernel.bias, None),
        ]  # fmt: skip
        largest = pool.largest_rate(descent.rule)
        if largest is not None:
            rows.append(Fact("rate", self.tr("Stable rate"), self.tr("below {0}").format(
                f"{largest:.3g}"), self.tr(
                "2 (1 + momentum) / the largest eigenvalue of the loss's curvature: with a larger"
                " rate every step overshoots the minimum by more than it came nearer"
            )))  # fmt: skip
        rows.append(self._anchor(kernel, pool.placement))
        rows.append(self._pixels(pool.counts, ""))
        return rows

    def _like(self, kernel: Kernel) -> Fact:
        found = nearest(AppliedKernel(kernel.weights, kernel.anchor))
        text = self.tr("all weights are 0") if found is None else said(found.words)
        return Fact("like", self.tr("Like"), text, self.tr(
            "The preset whose weights are most alike, in any turn, mirrored, with any factor"
        ))  # fmt: skip

    def _bias(self, bias: float, error: float | None) -> Fact:
        text = weight_text(bias if abs(bias) > _ZERO else 0.0)
        if error is not None and math.isinf(error):
            text = self.tr("{0}, not told by these pixels").format(text)
        elif error:
            text = f"{text} ± {_small(error, 2)}"
        return Fact("bias", self.tr("Bias"), text, self.tr(
            "What is added to every pixel, and its standard error where it is known"))  # fmt: skip

    def _anchor(self, kernel: Kernel, placement: Placement) -> Fact:
        row, column = kernel.anchor
        text = self.tr("row {0}, column {1}").format(row + 1, column + 1)
        if placement.padding != "same":
            text = {"valid": self.tr("without padding"), "full": self.tr("full padding")}[
                placement.padding
            ]
        if placement.stride != (1, 1):
            text = self.tr("{0}, stride {1} × {2}").format(text, *placement.stride)
        return Fact("anchor", self.tr("Anchor"), text, self.tr(
            "The weight that lies on the output pixel: of all that were tried, the one with the"
            " smallest residual. Padding and stride follow from the sizes of the pictures"
        ))  # fmt: skip

    def _pixels(self, counts: Counts, color: str) -> Fact:
        total = max(counts.total, 1)
        parts = [self.tr("{0} used").format(self._share(counts.used / total))]
        for count, words in (
            (counts.saturated, self.tr("{0} saturated")),
            (counts.border, self.tr("{0} at the border")),
            (counts.not_finite, self.tr("{0} NaN or infinite")),
            (counts.skipped, self.tr("{0} left out to save time")),
        ):
            if count:
                parts.append(words.format(self._share(count / total)))
        if color == "luminance":
            parts.append(self.tr("compared by luminance"))
        return Fact("pixels", self.tr("Pixels"), ", ".join(parts), self.tr(
            "Which pixels of the second picture were used, and why others were not"))  # fmt: skip

    @staticmethod
    def _share(share: float) -> str:
        percent = 100 * share
        # 100 % means all.
        text = f"{percent:.4g}" if percent < 99.995 or share == 1 else f"{percent:.8g}"
        return f"{text} %"


def _small(value: float, figures: int = 4) -> str:
    """A number above 0; below what float64 leaves of a perfect fit it is 0."""
    return f"{value:.{figures}g}" if value > _ZERO else "0"
