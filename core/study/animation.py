"""Draws the steps of a region as pictures: original, filtered and pooled side by side.

Each picture shows the same part of the original image, a map's pixel where the panels show it.
Only values that are seen are computed, whatever the image's size.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, Placement, Span, placement, windows_behind
from core.compute.methods import AUTOMATIC
from core.compute.window import Part, Window
from core.display import Bytes, Shades, picture
from core.image import Image
from core.recipe import Recipe
from core.sentences import Sentence
from core.study.map_choice import has_former_layer, map_choice
from core.study.stepping import FILTERED, POOLED, Course, Step
from core.trace import Progress

ORIGINAL = "original"
MOST_PIXELS = 1 << 22
"""Of one frame."""
LONGEST_SIDE = 8192
GAP, TITLE_HEIGHT, FONT_SIZE = 12, 26, 14
"""Between and around the pictures; above them; letters of the titles. All in pixels."""
BOX = 2
"""Thickness of an outline, which stands around its pixels, not on them."""

Colour = tuple[int, int, int]
Boxes = dict[str, tuple[Span, Span]]


class AnimationError(ValueError):
    """A picture that cannot be drawn; the message is one sentence."""


@dataclass(frozen=True)
class Inks:
    """Red, green and blue, 0 to 255, of what is no picture."""

    window: Colour = (243, 243, 244)
    ground: Colour = (22, 23, 25)
    accent: Colour = (90, 162, 255)
    text: Colour = (29, 31, 35)


@dataclass(frozen=True, eq=False)
class Scene:
    """What is drawn: the steps of `course` through the maps of one kernel of a layer.

    `plans` as from plan_recipe. `shades` and `titles` by stage, "original" among them. `scale`:
    pixels of a frame for one of the original; below one, pixels are left out. `picture`: of those
    that come into the layer, see MapChoice. `shows_input`: "original" is what comes into the
    layer where a former one made it, else the image.
    """

    image: Image
    recipe: Recipe
    plans: Sequence[LayerPlan]
    layer: int
    kernel: int
    course: Course
    shades: Mapping[str, Shades]
    titles: Mapping[str, str]
    scale: Fraction = Fraction(1)
    inks: Inks = Inks()
    method: str = AUTOMATIC
    picture: int = 0
    shows_input: bool = False

    @property
    def stages(self) -> tuple[str, ...]:
        """From left to right."""
        pooled = self.course.pooled
        return (ORIGINAL, FILTERED) if not pooled else (ORIGINAL, FILTERED, POOLED)

    @property
    def has_input(self) -> bool:
        """The first picture is what comes into the layer."""
        return self.shows_input and has_former_layer(self.recipe, self.layer)

    def place(self, stage: str) -> Placement:
        """Where the pixels of a stage lie on the original image."""
        if stage == ORIGINAL and self.has_input:
            return placement(self.recipe, self.plans, self.layer, "input")
        if stage == ORIGINAL:
            return Placement()
        return placement(self.recipe, self.plans, self.layer, stage, self.kernel)

    def boxes(self, step: Step) -> Boxes:
        """(rows, columns), first and last + 1, that are outlined by stage: what is read and made.

        Those of the original may lie outside the image.
        """
        pixel = step.row, step.column
        recipe, plans, layer = self.recipe, self.plans, self.layer
        if self.has_input:  # no farther back than what is shown
            recipe = replace(recipe, layers=recipe.layers[layer : layer + 1])
            plans, layer = plans[layer : layer + 1], 0
        behind = windows_behind(recipe, plans, layer, step.stage, self.kernel, pixel)
        made = (step.row, step.row + 1), (step.column, step.column + 1)
        source = ORIGINAL if step.stage == FILTERED else FILTERED
        return {source: behind[source], step.stage: made}

    def seen(self) -> tuple[int, int, int, int]:
        """The part that each picture shows: left, top, right, bottom in pixels of the original.

        All that is visited and all that is read for it; partly outside the image at its border.
        """
        found = []
        for stage in self.stages[1:]:
            block, place = self.course.block(stage), self.place(stage)
            assert block is not None
            if not block.count:
                continue
            found.append(_box(place, _ends(block.rows), _ends(block.columns)))
            for corner in (block.pixel(0), block.pixel(block.count - 1)):
                for name, spans in self.boxes(Step(stage, *corner)).items():
                    found.append(_box(self.place(name), *spans))
        low = np.floor(np.min(found, axis=0)).astype(int)
        high = np.ceil(np.max(found, axis=0)).astype(int)
        return int(low[0]), int(low[1]), int(high[2]), int(high[3])

    def size(self) -> tuple[int, int]:
        """Rows and columns of a frame."""
        rows, columns = self._picture_size()
        count = len(self.stages)
        return rows + TITLE_HEIGHT + GAP, columns * count + GAP * (count + 1)

    def check(self) -> None:
        """Raises AnimationError where a frame would be too large or show nothing."""
        rows, columns = self.size()
        if rows * columns > MOST_PIXELS or max(rows, columns) > LONGEST_SIDE:
            raise AnimationError(
                Sentence(
                    "A frame would have {0:,} × {1:,} pixels; at most {2:,} pixels, {3:,} a side,"
                    " are possible. Choose a smaller size or select a smaller area.",
                    columns,
                    rows,
                    MOST_PIXELS,
                    LONGEST_SIDE,
                )
            )

    def _picture_size(self) -> tuple[int, int]:
        left, top, right, bottom = self.seen()
        return max(1, int((bottom - top) * self.scale)), max(1, int((right - left) * self.scale))


@dataclass(frozen=True, eq=False)
class _Picture:
    """A stage as drawn, and which of the map's rows and columns each of its lines shows, or -1.

    `corner`: its place in the frame (row, column).
    """

    pixels: Bytes
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    place: Placement
    corner: tuple[int, int]


class Drawing:
    """The frames of a scene; made by `drawing_steps`."""

    def __init__(self, scene: Scene, pictures: Mapping[str, _Picture]) -> None:
        self._scene = scene
        self._pictures = pictures
        self._origin = scene.seen()[:2]
        self._empty = self._without_pixels()

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of a frame."""
        return self._scene.size()

    def frame(self, number: int) -> Bytes:
        """The state at a step of the course, (rows, columns, 3) of uint8.

        Raises IndexError for a step that is not there.
        """
        step = self._scene.course.step(number)
        frame = self._empty.copy()
        for stage in self._scene.stages[1:]:
            self._fill(frame, stage, number)
        for stage, spans in self._scene.boxes(step).items():
            self._outline(frame, stage, *spans)
        return frame

    def _without_pixels(self) -> Bytes:
        inks = self._scene.inks
        frame = np.empty((*self.size, 3), np.uint8)
        frame[:] = inks.window
        for stage, shown in self._pictures.items():
            frame[_area(shown)] = shown.pixels if stage == ORIGINAL else inks.ground
        _write_titles(frame, self._pictures, self._scene)
        return frame

    def _fill(self, frame: Bytes, stage: str, number: int) -> None:
        """Puts those pixels of a stage on the frame that are there at a step."""
        block, shown = self._scene.course.block(stage), self._pictures[stage]
        made = self._scene.course.made(stage, number)
        if block is None or not made:
            return
        area = frame[_area(shown)]
        row, column = divmod(made, len(block.columns))
        columns = _lines(shown.columns, block.columns)
        whole = _lines(shown.rows, block.rows[:row])
        area[whole, columns] = shown.pixels[whole, columns]
        if column:
            begun = _lines(shown.rows, block.rows[row : row + 1])
            part = _lines(shown.columns, block.columns[:column])
            area[begun, part] = shown.pixels[begun, part]

    def _outline(self, frame: Bytes, stage: str, rows: Span, columns: Span) -> None:
        shown = self._pictures[stage]
        left, top, right, bottom = _box(shown.place, rows, columns)
        down = self._span(top, bottom, self._origin[1], shown.corner[0])
        across = self._span(left, right, self._origin[0], shown.corner[1])
        inside = slice(max(down[0], 0), down[1]), slice(max(across[0], 0), across[1])
        kept = frame[inside].copy()
        around = (
            slice(max(down[0] - BOX, 0), down[1] + BOX),
            slice(max(across[0] - BOX, 0), across[1] + BOX),
        )
        frame[around] = self._scene.inks.accent
        frame[inside] = kept

    def _span(self, low: float, high: float, origin: int, corner: int) -> Span:
        """The lines of a frame from one place of the original to another, at least one."""
        scale = self._scene.scale
        first, last = (round(Fraction(value - origin) * scale) for value in (low, high))
        return corner + first, corner + max(last, first + 1)


def drawing_steps(scene: Scene) -> Generator[Progress, None, Drawing]:
    """Computes what a scene's frames show. Raises AnimationError where that is too much."""
    scene.check()
    yield Progress(0, 0)
    pictures = {}
    for number, stage in enumerate(scene.stages):
        rows, columns = scene._picture_size()
        corner = TITLE_HEIGHT, GAP + number * (columns + GAP)
        place = scene.place(stage)
        left, top = scene.seen()[:2]
        limits = _limits(scene, stage)
        down = _shown(rows, top, scene.scale, place.top, place.height, limits[0])
        across = _shown(columns, left, scene.scale, place.left, place.width, limits[1])
        row_numbers, at_rows = np.unique(down[down >= 0], return_inverse=True)
        column_numbers, at_columns = np.unique(across[across >= 0], return_inverse=True)
        pixels = np.empty((rows, columns, 3), np.uint8)
        pixels[:] = scene.inks.ground
        if row_numbers.size and column_numbers.size:
            values = yield from _values(scene, stage, row_numbers, column_numbers)
            made = picture(values, scene.shades[stage])
            made = made if made.ndim == 3 else made[:, :, np.newaxis]
            pixels[np.ix_(down >= 0, across >= 0)] = made[np.ix_(at_rows, at_columns)]
        pictures[stage] = _Picture(pixels, down, across, place, corner)
    return Drawing(scene, pictures)


def _values(
    scene: Scene, stage: str, rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> Generator[Progress, None, NDArray[Any]]:
    """The values at some rows and columns of a stage, (rows, columns[, 3])."""
    channels = scene.image.channels
    choice = map_choice(
        scene.recipe,
        scene.plans,
        channels,
        layer=scene.layer,
        kernel=scene.kernel,
        picture=scene.picture,
    )
    if stage == ORIGINAL and not scene.has_input:
        found = scene.image.pixels[np.ix_(rows, columns)]
        own = 0 if has_former_layer(scene.recipe, scene.layer) else choice.picture
        return found[:, :, own] if found.ndim == 3 and found.shape[2] != 3 else found
    source = (scene.layer - 1, "pooled") if stage == ORIGINAL else (scene.layer, stage)
    maps = choice.incoming if stage == ORIGINAL else choice.made
    window = Window(scene.recipe, scene.image, scene.plans, method=scene.method)
    (values,) = yield from window.evaluate([Part(*source, maps, rows, columns)])
    made: NDArray[Any] = values[0] if len(maps) == 1 else np.moveaxis(values, 0, 2)
    return made


def _limits(scene: Scene, stage: str) -> tuple[range, range]:
    """The rows and columns of a stage that are drawn at all."""
    if stage == ORIGINAL and scene.has_input:
        rows, columns = scene.plans[scene.layer].input_shape[1:]
        return range(rows), range(columns)
    if stage == ORIGINAL:
        return range(scene.image.rows), range(scene.image.columns)
    block = scene.course.block(stage)
    assert block is not None
    return block.rows, block.columns


def _shown(
    lines: int, first: int, scale: Fraction, start: float, size: float, limits: range
) -> NDArray[np.int64]:
    """Which pixel of a map each line of a picture shows, by the line's middle; -1 for none."""
    middles = first + (np.arange(lines) + 0.5) * scale.denominator / scale.numerator
    found = np.floor((middles - start) / size).astype(np.int64)
    found[(found < limits.start) | (found >= limits.stop)] = -1
    return found


def _lines(shown: NDArray[np.int64], pixels: range) -> slice:
    """The lines of a picture that show some pixels of its map, which ascend."""
    hit = np.flatnonzero((shown >= pixels.start) & (shown < pixels.stop))
    return slice(int(hit[0]), int(hit[-1]) + 1) if hit.size else slice(0, 0)


def _box(place: Placement, rows: Span, columns: Span) -> tuple[float, float, float, float]:
    """left, top, right, bottom in pixels of the original."""
    return (
        place.left + columns[0] * place.width,
        place.top + rows[0] * place.height,
        place.left + columns[1] * place.width,
        place.top + rows[1] * place.height,
    )


def _ends(pixels: range) -> Span:
    return pixels.start, pixels.stop


def _area(shown: _Picture) -> tuple[slice, slice]:
    rows, columns = shown.pixels.shape[:2]
    top, left = shown.corner
    return slice(top, top + rows), slice(left, left + columns)


def _write_titles(frame: Bytes, pictures: Mapping[str, _Picture], scene: Scene) -> None:
    """Each picture's name above it, cut where the picture is narrower."""
    from PIL import Image as Pictures
    from PIL import ImageDraw, ImageFont

    font = ImageFont.load_default(FONT_SIZE)
    for stage, shown in pictures.items():
        width = shown.pixels.shape[1]
        strip = Pictures.new("RGB", (width, TITLE_HEIGHT), scene.inks.window)
        write = ImageDraw.Draw(strip)
        place = (0, TITLE_HEIGHT // 2)
        write.text(place, scene.titles.get(stage, ""), scene.inks.text, font, anchor="lm")
        left = shown.corner[1]
        frame[:TITLE_HEIGHT, left : left + width] = np.asarray(strip)
