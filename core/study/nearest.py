"""The named kernel that a kernel is most like, turned, mirrored and scaled where need be."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.makers import box, disk, gaussian, rotate_ring
from core.parametric_presets import ParametricPreset
from core.presets import AnyPreset, presets
from core.recipe import MAX_KERNEL_SIZE, Kernel
from core.sentences import Sentence
from core.short_numbers import short_fraction, short_number
from core.study.applied_kernel import AppliedKernel
from core.study.moments import spread

Floats = NDArray[np.float64]
Place = tuple[int, int]

EXACT = 1e-12
"""Weights that differ by less, as a share of the largest, are the same: rounding of float64."""
_LIKENESS = 0.7
"""A correlation below which kernels do not look alike."""
_TIE = 1e-9
_MOST_OTHERS = 2
_TUTORIAL = "Tutorial"


@dataclass(frozen=True)
class Nearest:
    """The most similar kernel.

    `name`: of the preset; `note`: its parameters where they are not the defaults. `turn`: what
    is done to it, None for nothing. `factor`: the kernel is nearest to this times it.
    `similarity`: the magnitude of the normalised correlation of the weights, 0 to 1. `is_exact`:
    they agree. `others`: more names of the very same kernel.
    """

    name: str
    note: Sentence | None
    turn: Sentence | None
    factor: float
    similarity: float
    is_exact: bool
    others: tuple[str, ...] = ()

    @property
    def words(self) -> Sentence:
        """Such as "Sobel x, turned by 90° × 0.5 (exact)"."""
        named = Sentence(self.name)
        if self.note is not None:
            named = Sentence("{0} ({1})", named, self.note)
        if self.turn is not None:
            named = Sentence("{0}, {1}", named, self.turn)
        if self.is_exact:
            if abs(self.factor - 1) > EXACT:
                named = Sentence("{0}, × {1}", named, short_fraction(self.factor))
            for other in self.others[:_MOST_OTHERS]:
                named = Sentence("{0} = {1}", named, Sentence(other))
            return Sentence("{0} (exact)", named)
        if self.factor < 0:
            named = Sentence("{0}, other sign", named)
        percent = f"{min(100 * self.similarity, 99.9):.3g}"
        if self.similarity < _LIKENESS:
            return Sentence("none is like it (nearest: {0}, {1} %)", named, percent)
        return Sentence("{0} ({1} % alike)", named, percent)


@dataclass(frozen=True)
class Turn:
    """A symmetry of the square: quarter turns counter-clockwise, after a left-right mirror."""

    quarters: int
    is_mirrored: bool
    eighth: bool
    words: Sentence | None


TURNS = (
    Turn(0, False, False, None),
    Turn(1, False, False, Sentence("turned by 90°")),
    Turn(2, False, False, Sentence("turned by 180°")),
    Turn(3, False, False, Sentence("turned by 270°")),
    Turn(0, True, False, Sentence("mirrored left to right")),
    Turn(2, True, False, Sentence("mirrored top to bottom")),
    Turn(1, True, False, Sentence("transposed")),
    Turn(3, True, False, Sentence("mirrored at the rising diagonal")),
    Turn(0, False, True, Sentence("turned by 45°")),
    Turn(1, False, True, Sentence("turned by 135°")),
    Turn(2, False, True, Sentence("turned by 225°")),
    Turn(3, False, True, Sentence("turned by 315°")),
)
"""Simplest first; angles counter-clockwise. By 45° only 3 x 3 about their middle are turned."""


def turned(weights: Floats, anchor: Place, turn: Turn) -> tuple[Floats, Place]:
    """Weights (row, column) and anchor after a turn; the eighth moves the ring of 3 x 3 on."""
    row, column = anchor
    if turn.eighth:
        weights = rotate_ring(weights, 1)
    if turn.is_mirrored:
        weights, column = weights[:, ::-1], weights.shape[1] - 1 - column
    for _ in range(turn.quarters):
        weights, row, column = np.rot90(weights), weights.shape[1] - 1 - column, row
    return weights, (row, column)


@dataclass(frozen=True, eq=False)
class _Candidates:
    """Presets in all turns, of one shape and anchor: unit vectors (number, rows * columns)."""

    shape: Place
    anchor: Place
    units: Floats
    norms: Floats
    orders: tuple[Place, ...]
    names: tuple[str, ...]
    turns: tuple[Turn, ...]


def nearest(plane: AppliedKernel, name: str = "") -> Nearest | None:
    """The preset most like weights (row, column), about their anchor; None where all are 0.

    `name`: the kernel's own, preferred among equals; dilation does not count. Weights outside a
    smaller table are 0. Besides the presets, a box, a disk and a Gaussian of the kernel's own size
    and width are tried.
    """
    weights = plane.weights
    norm, taps = float(np.linalg.norm(weights)), np.count_nonzero(weights)
    if norm == 0:
        return None
    found: list[tuple[float, _Order, Nearest]] = []

    def consider(share: float, order: _Order, made: Floats, names: _Names) -> None:
        factor = share * norm / float(np.linalg.norm(made))
        is_exact = _agree(part, outside, factor * made)
        is_plain = abs(factor - 1) <= EXACT
        similarity = min(abs(share), 1.0)
        order = (not is_exact, *order[:2], not is_plain, factor < 0, *order[2:])
        found.append((similarity, order, Nearest(*names, factor, similarity, is_exact)))

    for group in _candidates():
        part = _about(weights, plane.anchor, group)
        outside = float(np.abs(weights).max()) if np.count_nonzero(part) < taps else 0.0
        shares = group.units @ part.ravel() / norm
        sizes = np.abs(shares)
        for index in np.flatnonzero(sizes >= sizes.max() - _TIE):
            made = (group.units[index] * group.norms[index]).reshape(group.shape)
            named, turn = group.names[index], group.turns[index]
            order = (not name or named != name, *group.orders[index])
            consider(float(shares[index]), order, made, (named, None, turn.words))
    part, outside = weights, 0.0
    for at, (kernel, note) in enumerate(_fitted(plane)):
        made = kernel.scale * kernel.weights
        share = float((made * weights).sum()) / (float(np.linalg.norm(made)) * norm)
        consider(share, (True, len(TURNS), at), made, (kernel.name, note, None))
    best = max(similarity for similarity, _, _ in found)
    tied = sorted((each for each in found if each[0] >= best - _TIE), key=lambda each: each[1])
    first = tied[0][2]
    families = {preset.name for preset in presets() if preset.parameters}
    same = (
        each.name for _, _, each in tied[1:]
        if each.is_exact and (each.turn, each.note) == (None, None) == (first.turn, first.note)
        and abs(each.factor / first.factor - 1) <= EXACT
    )  # fmt: skip
    return replace(
        first,
        others=tuple(dict.fromkeys(name for name in same if name not in {first.name, *families})),
    )


_Order = tuple[Any, ...]
_Names = tuple[str, Sentence | None, Sentence | None]


def _agree(part: Floats, outside: float, made: Floats) -> bool:
    """Whether weights, of which the largest outside `part` is `outside`, are others exactly."""
    largest = float(np.abs(part).max())
    return outside == 0 and bool((np.abs(part - made) <= EXACT * largest).all())


def _about(weights: Floats, anchor: Place, group: _Candidates) -> Floats:
    """The part of weights that a smaller or larger table of candidates covers, 0 elsewhere."""
    part = np.zeros(group.shape)
    cut, paste = [], []
    for size, place, other, middle in zip(
        weights.shape, anchor, group.shape, group.anchor, strict=True
    ):
        before, after = min(place, middle), min(size - place, other - middle)
        cut.append(slice(place - before, place + after))
        paste.append(slice(middle - before, middle + after))
    part[tuple(paste)] = weights[tuple(cut)]
    return part


def _fitted(plane: AppliedKernel) -> Iterator[tuple[Kernel, Sentence]]:
    """A box, a disk and a Gaussian of the kernel's own size and width, centred on the table."""
    rows, columns = plane.weights.shape
    if max(rows, columns) > MAX_KERNEL_SIZE or plane.dilation != (1, 1):
        return
    made = box(rows, columns)
    yield _named(made, "Box blur"), Sentence("{0} × {1}", rows, columns)
    wide, narrow, _ = spread(plane)
    is_round = wide - narrow <= 1e-6 * wide  # not so where they are NaN
    if is_round and 0.3 <= wide <= MAX_KERNEL_SIZE / 4:
        # The variance of a disk is radius^2 / 4, and that of its pixels 1 / 12, along each axis.
        radius = min(max(round(4 * math.sqrt(max(wide**2 - 1 / 12, 0.0))) / 2, 0.5), 31.5)
        made = disk(radius)
        if made.weights.shape == plane.weights.shape:
            yield _named(made, "Disk blur"), Sentence("radius {0}", short_number(radius))
    width = _gaussian_width(plane) or (wide if is_round else None)
    if width is not None and 0.1 <= width <= 31:
        made = gaussian(width, rows, columns)
        yield (
            _named(made, "Gaussian blur"),
            Sentence("sigma {0}, {1} × {2}", short_number(width, 4), rows, columns),
        )


def _gaussian_width(plane: AppliedKernel) -> float | None:
    """Sigma of the Gaussian that has the ratio of the two largest weights in a row or column.

    exp(-1 / (2 sigma^2)) is the ratio of the middle and its neighbour, however far it is cut off.
    """
    rows, columns = plane.weights.shape
    middle = rows // 2, columns // 2
    if rows % 2 == 0 or columns % 2 == 0:
        return None
    centre = float(plane.weights[middle])
    beside = float(
        plane.weights[middle[0], middle[1] + 1] if columns > 1
        else plane.weights[middle[0] + 1, middle[1]] if rows > 1
        else 0.0
    )  # fmt: skip
    if centre == 0 or not 0 < beside / centre < 1:
        return None
    return float(1 / np.sqrt(-2 * np.log(beside / centre)))


def _named(kernel: Kernel, name: str) -> Kernel:
    return Kernel(kernel.weights, name=name, scale=kernel.scale)


class _Known:
    """The candidates of the presets that there are now: made once, anew for other presets."""

    presets: tuple[AnyPreset, ...] = ()
    candidates: tuple[_Candidates, ...] = ()


def _candidates() -> tuple[_Candidates, ...]:
    now = presets()
    if _Known.presets is not now:
        _Known.candidates = tuple(_groups(now))
        _Known.presets = now
    return _Known.candidates


def _groups(known: tuple[AnyPreset, ...]) -> Iterator[_Candidates]:
    """Every different turn of every preset; the first in order of those that are the same."""
    rows: dict[tuple[Place, Place], list[tuple[Floats, float, Place, str, Turn]]] = {}
    seen: set[tuple[Place, Place, bytes, str]] = set()
    # Classical names first, then the tutorial's; families with parameters last.
    ordered = sorted(known, key=lambda p: (isinstance(p, ParametricPreset), p.group == _TUTORIAL))
    for turn_at, turn in enumerate(TURNS):
        for preset_at, preset in enumerate(ordered):
            kernel = preset.kernel()
            weights = kernel.scale * kernel.weights
            if weights.ndim != 2:
                continue
            if turn.eighth and (weights.shape != (3, 3) or kernel.anchor != (1, 1)):
                continue
            made, anchor = turned(weights, kernel.anchor, turn)
            norm = float(np.linalg.norm(made))
            if norm == 0 or not np.isfinite(norm):
                continue
            unit = (made / norm).ravel()
            place = (made.shape[0], made.shape[1]), anchor
            key = (*place, np.round(unit, 12).tobytes(), preset.name)
            if key not in seen:
                seen.add(key)
                order = turn_at, preset_at
                rows.setdefault(place, []).append((unit, norm, order, preset.name, turn))
    for (shape, anchor), members in rows.items():
        units, norms, orders, names, turns = zip(*members, strict=True)
        yield _Candidates(shape, anchor, np.array(units), np.array(norms), orders, names, turns)
