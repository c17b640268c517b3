"""What a kernel does to smooth pictures, in words, read off its moments about the anchor.

The moment of order (p, q) is the sum of w x^p y^q, with x to the right and y downwards from the
anchor in pixels. By Taylor's series the result for a smooth picture f is m00 f + m10 fx + m01 fy +
(m20 fxx + 2 m11 fxy + m02 fyy) / 2 + ..., so the lowest moments that are not 0 say what a kernel
measures, and with what gain (Haralick and Shapiro, Computer and Robot Vision, 1992, chapter 8).
Directions turn counter-clockwise as seen on the screen: 0 to the right, 90 up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.sentences import Sentence
from core.short_numbers import short_number
from core.study.applied_kernel import AppliedKernel

_ROUNDING = 1e-9
"""A moment below this share of the same sum of magnitudes is 0."""
_PURE = 0.75
"""Of a kernel that changes its sign often, a moment below this share of the same sum of magnitudes
says little: most of it cancels."""
_EQUAL = 1e-6
"""Numbers this close, relatively, are one and the same in words."""
_LONGEST_DIFFERENCE = 7
"""Weights in a line that finite differences have at most."""
_HIGHEST = 8
"""Orders of moments that are tried before a kernel is said to have none."""


@dataclass(frozen=True)
class Moments:
    """Moments about the anchor, and in words what they make of the kernel.

    `total`: the sum m00. `first`: (m10, m01), the gain to a slope of one a pixel along x and y.
    `second`: (m20, m11, m02). `words`: what it does, such as "first derivative along x, gain 8".
    """

    total: float
    first: tuple[float, float]
    second: tuple[float, float, float]
    words: Sentence


def moment(plane: AppliedKernel, p: int, q: int) -> float:
    """The sum of w x^p y^q, 0 where only rounding is left of it."""
    value, size = _moment(plane, p, q)
    return 0.0 if abs(value) <= _ROUNDING * size else value


def moments(plane: AppliedKernel) -> Moments:
    """The moments up to the second order, and the words for them."""
    total = moment(plane, 0, 0)
    first = moment(plane, 1, 0), moment(plane, 0, 1)
    second = moment(plane, 2, 0), moment(plane, 1, 1), moment(plane, 0, 2)
    return Moments(total, first, second, _words(plane, total, first, second))


def spread(plane: AppliedKernel) -> tuple[float, float, float]:
    """Standard deviations of the weights as masses, in pixels, and the angle of the larger one.

    (larger, smaller, degrees from 0 to 180); the centre of mass is the middle. (NaN, NaN, 0) where
    the weights sum to 0 or a deviation is imaginary.
    """
    total = moment(plane, 0, 0)
    if total == 0:
        return math.nan, math.nan, 0.0
    x, y = moment(plane, 1, 0) / total, moment(plane, 0, 1) / total
    centred = _Middle(plane, x, y)
    large, small, angle = _axes(
        centred.moment(2, 0) / total, centred.moment(1, 1) / total, centred.moment(0, 2) / total
    )
    if small < 0 or large < 0:
        return math.nan, math.nan, 0.0
    return math.sqrt(large), math.sqrt(small), angle


@dataclass(frozen=True, eq=False)
class _Middle:
    """Moments about another point than the anchor."""

    plane: AppliedKernel
    x: float
    y: float

    def moment(self, p: int, q: int) -> float:
        """The sum of w (x - x0)^p (y - y0)^q, 0 where only rounding is left of it."""
        value, size = _moment(self.plane, p, q, self.x, self.y)
        return 0.0 if abs(value) <= _ROUNDING * size else value


def _moment(
    plane: AppliedKernel, p: int, q: int, x: float = 0.0, y: float = 0.0
) -> tuple[float, float]:
    """A moment, and the sum of magnitudes that it would have without signs."""
    terms = plane.weights * np.outer((plane.y - y) ** q, (plane.x - x) ** p)
    return math.fsum(terms.ravel().tolist()), float(np.abs(terms).sum())


def _purity(plane: AppliedKernel, p: int, q: int) -> float:
    value, size = _moment(plane, p, q)
    return abs(value) / size if size else 0.0


def _second_purity(plane: AppliedKernel) -> float:
    return max(_purity(plane, 2, 0), _purity(plane, 1, 1), _purity(plane, 0, 2))


_STRIPES = Sentence("answers to stripes; even areas and slopes give 0")


def _words(
    plane: AppliedKernel,
    total: float,
    first: tuple[float, float],
    second: tuple[float, float, float],
) -> Sentence:
    places = np.argwhere(plane.weights)
    if len(places) == 0:
        return Sentence("nothing: every sum is 0")
    if len(places) == 1:
        row, column = (int(number) for number in places[0])
        weight = float(plane.weights[row, column])
        return _single(weight, float(plane.x[column]), float(plane.y[row]))
    if total != 0:
        return _with_mean(plane, total, first, second)
    if first != (0.0, 0.0):
        shares = _purity(plane, 1, 0), _purity(plane, 0, 1)
        if max(shares) < _PURE and _oscillates(plane):
            return Sentence(
                "answers to stripes; even areas give 0, slopes gain {0}",
                short_number(math.hypot(*first)),
            )
        return _derivative(first)
    if second != (0.0, 0.0, 0.0):
        if _second_purity(plane) < _PURE and _oscillates(plane):
            return _STRIPES
        return _second_derivative(*second)
    for order in range(3, _HIGHEST + 1):
        if any(moment(plane, p, order - p) for p in range(order + 1)):
            return Sentence("derivative of order {0}", order)
    return _STRIPES


def _oscillates(plane: AppliedKernel) -> bool:
    """Several changes of sign along the row or the column with the largest weight.

    Finite differences of high order change theirs as often, but are short.
    """
    row, column = np.unravel_index(np.abs(plane.weights).argmax(), plane.weights.shape)
    for line in (plane.weights[row], plane.weights[:, column]):
        signs = np.sign(line[np.abs(line) > 0.01 * np.abs(line).max()])
        if line.size > _LONGEST_DIFFERENCE and np.count_nonzero(np.diff(signs)) > 2:
            return True
    return False


def _single(weight: float, x: float, y: float) -> Sentence:
    if (x, y) == (0.0, 0.0):
        if weight == 1:
            return Sentence("identity: the picture stays as it is")
        return Sentence("identity, gain {0}", short_number(weight))
    moved = _moved(-x, -y)
    if weight == 1:
        return Sentence("shift: the picture moves {0}", moved)
    return Sentence("shift: the picture moves {0}, gain {1}", moved, short_number(weight))


def _moved(x: float, y: float) -> Sentence:
    """So many pixels right or left, and down or up."""
    across = (
        Sentence("{0} px right", short_number(x))
        if x > 0
        else Sentence("{0} px left", short_number(-x))
    )
    down = (
        Sentence("{0} px down", short_number(y))
        if y > 0
        else Sentence("{0} px up", short_number(-y))
    )
    if y == 0:
        return across
    if x == 0:
        return down
    return Sentence("{0} and {1}", across, down)


def _with_mean(
    plane: AppliedKernel,
    total: float,
    first: tuple[float, float],
    second: tuple[float, float, float],
) -> Sentence:
    mean = (
        Sentence("mean kept") if _equal(total, 1.0) else Sentence("gain {0}", short_number(total))
    )
    weights = plane.weights if total > 0 else -plane.weights
    if weights.min() >= 0:
        return _smoothing(plane, mean)
    if first != (0.0, 0.0):
        return Sentence("{0}, plus {1}", mean, _derivative(first))
    if second == (0.0, 0.0, 0.0):
        return Sentence("{0}, slopes and bends kept", mean)
    if _second_purity(plane) < _PURE and _oscillates(plane):
        return Sentence("answers to stripes; even areas: {0}", mean)
    trace = (second[0] + second[2]) / total
    if trace < 0:
        bends = tuple(-number for number in second)
        return Sentence("sharpening: {0}, minus {1}", mean, _second_derivative(*bends))
    return _smoothing(plane, mean)


def _smoothing(plane: AppliedKernel, mean: Sentence) -> Sentence:
    total = moment(plane, 0, 0)
    x, y = moment(plane, 1, 0) / total, moment(plane, 0, 1) / total
    x, y = (0.0 if abs(number) < _EQUAL else number for number in (x, y))
    large, small, angle = spread(plane)
    if math.isnan(large):
        width = Sentence("smoothing: {0}", mean)
    elif _equal(large, small):
        width = Sentence("smoothing: {0}, standard deviation {1} px", mean, short_number(large, 4))
    else:
        width = Sentence(
            "smoothing: {0}, standard deviation {1} px along {2}, {3} px across",
            mean, short_number(large, 4), _line(angle), short_number(small, 4),
        )  # fmt: skip
    if (x, y) == (0.0, 0.0):
        return width
    return Sentence("{0}; the picture moves {1}", width, _moved(-x, -y))


def _derivative(first: tuple[float, float]) -> Sentence:
    x, y = first
    gain = math.hypot(x, y)
    if y == 0:
        return Sentence("first derivative along x, gain {0}", short_number(x))
    if x == 0:
        return Sentence("first derivative along y (downwards), gain {0}", short_number(y))
    angle = math.degrees(math.atan2(-y, x)) % 360
    return Sentence(
        "first derivative along {0}°, gain {1}", short_number(angle, 4), short_number(gain)
    )


def _second_derivative(xx: float, xy: float, yy: float) -> Sentence:
    """Gains are those to the second derivative itself: half the moment."""
    size = max(abs(xx), abs(yy), abs(xy))
    xx, xy, yy = (0.0 if abs(number) < _EQUAL * size else number for number in (xx, xy, yy))
    if xy == 0:
        if _equal(xx, yy):
            return Sentence("Laplacian, gain {0}", short_number(xx / 2))
        if yy == 0:
            return Sentence("second derivative along x, gain {0}", short_number(xx / 2))
        if xx == 0:
            return Sentence("second derivative along y, gain {0}", short_number(yy / 2))
        return Sentence(
            "second derivatives along x, gain {0}, and y, gain {1}",
            short_number(xx / 2),
            short_number(yy / 2),
        )
    if xx == 0 and yy == 0:
        return Sentence("mixed derivative along x and y (downwards), gain {0}", short_number(xy))
    large, small, angle = _axes(xx, xy, yy)
    if abs(small) > abs(large):
        large, small, angle = small, large, (angle + 90) % 180
    if abs(small) < _EQUAL * abs(large):
        return Sentence(
            "second derivative along {0}°, gain {1}",
            short_number(angle, 4),
            short_number(large / 2),
        )
    return Sentence(
        "second derivatives along {0}°, gain {1}, and {2}°, gain {3}",
        short_number(angle, 4), short_number(large / 2),
        short_number((angle + 90) % 180, 4), short_number(small / 2),
    )  # fmt: skip


def _axes(xx: float, xy: float, yy: float) -> tuple[float, float, float]:
    """Eigenvalues of [xx xy; xy yy], the larger first, and its direction in degrees, 0 to 180."""
    middle, reach = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    angle = math.degrees(0.5 * math.atan2(-2 * xy, xx - yy)) % 180
    return middle + reach, middle - reach, angle


def _line(angle: float) -> Sentence:
    if _equal(angle, 0.0) or _equal(angle, 180.0):
        return Sentence("x")
    if _equal(angle, 90.0):
        return Sentence("y")
    return Sentence("{0}°", short_number(angle, 4))


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= _EQUAL * max(abs(one), abs(other), 1e-300) + 1e-12 * (other == 0)
