"""A small dataset drawn by the project: 28 x 28 shoes, shirts, bags and trousers, from a seed."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.dataset import Dataset, StackedPictures
from core.files.scenes import Canvas, Plane, noise
from core.sentences import Sentence

SIDE = 28
EACH = 100
"""Items of each label."""
NAME = Sentence("Shoes, shirts, bags, trousers")
Points = list[tuple[float, float]]
Random = np.random.Generator


class _Sheet:
    """A canvas whose shapes are turned, stretched and moved together.

    Places are in pixels of an upright picture whose middle is (14, 14).
    """

    def __init__(self, random: Random, *, turn: float) -> None:
        self.canvas = Canvas(SIDE, SIDE)
        self.gray = random.uniform(120, 235)
        self._angle = math.radians(random.uniform(-turn, turn))
        self._stretch = random.uniform(0.86, 1.06), random.uniform(0.86, 1.06)
        self._shift = random.uniform(-1.2, 1.2), random.uniform(-1.2, 1.2)

    def at(self, x: float, y: float) -> tuple[float, float]:
        across, down = (x - 14) * self._stretch[0], (y - 14) * self._stretch[1]
        cosine, sine = math.cos(self._angle), math.sin(self._angle)
        return (
            14 + cosine * across - sine * down + self._shift[0],
            14 + sine * across + cosine * down + self._shift[1],
        )

    def area(self, points: Points) -> Plane:
        return self.canvas.polygon([self.at(x, y) for x, y in points])

    def line(self, start: tuple[float, float], end: tuple[float, float], width: float) -> Plane:
        return self.canvas.line(self.at(*start), self.at(*end), width)

    def cloth(self, random: Random, depth: float) -> Plane:
        """The gray of a piece with soft folds."""
        angle, phase = random.uniform(0, math.pi), random.uniform(0, math.tau)
        along = math.cos(angle) * self.canvas.x + math.sin(angle) * self.canvas.y
        return np.asarray(self.gray + depth * np.sin(along * random.uniform(0.25, 0.5) + phase))


def clothes_dataset() -> Dataset:
    """400 pictures, 100 of each label, mixed; uint8, the same at every call."""
    return _made()


@cache
def _made() -> Dataset:
    order = np.random.default_rng(28).permutation(EACH * len(_KINDS))
    labels = np.repeat(np.arange(len(_KINDS), dtype=np.int32), EACH)[order]
    pixels = np.stack([draw_item(int(label), int(item)) for label, item in
                       zip(labels, order, strict=True)])  # fmt: skip
    pixels.flags.writeable = False
    return Dataset(NAME, StackedPictures(pixels), LABEL_NAMES, labels)


def draw_item(label: int, seed: int) -> NDArray[np.uint8]:
    """One picture of a label, (28, 28), light on black, different for every seed."""
    random = np.random.default_rng((label, seed))
    drawn = _KINDS[label](random)
    grained = np.where(drawn > 20, drawn + noise((SIDE, SIDE), 12, seed), drawn)
    return np.clip(np.rint(grained), 0, 255).astype(np.uint8)


def _shoe(random: Random) -> Plane:
    """From the side, flat on the floor, with a light sole under a dark welt."""
    sheet = _Sheet(random, turn=2)
    shaft = random.choice([13.0, 11.0, 5.0], p=[0.4, 0.3, 0.3]) + random.uniform(-1, 1)
    heel, toe = random.uniform(22, 24.5), random.uniform(2.5, 4.5)
    back = random.uniform(-0.8, 0.6)
    upper = [
        (heel, 21.0), (heel + back, shaft), (heel - 7 - back, shaft + 0.6),
        (heel - 8.5, 14.6), (toe + 5.0, 16.4), (toe + 1.2, 18.4), (toe, 21.0),
    ]  # fmt: skip
    cloth = sheet.cloth(random, 16)
    sheet.canvas.paint(sheet.area(upper), cloth)
    if random.random() < 0.6:  # laces
        for step in range(3):
            x, y = heel - 9.5 - 1.9 * step, 15.6 + 0.5 * step
            lace = sheet.line((x, y - 0.6), (x + 1.4, y + 1.6), 0.9)
            sheet.canvas.paint(lace, sheet.gray * 0.45)
    sole = random.uniform(1.4, 2.2)
    sheet.canvas.paint(sheet.line((toe, 21.4), (heel, 21.4), 1.1), 26)
    sheet.canvas.paint(
        sheet.area([(toe - 1, 22), (heel + 0.8, 22), (heel + 0.8, 22 + sole),
                    (toe - 0.4, 22 + sole)]),
        random.uniform(215, 255),
    )  # fmt: skip
    if random.random() < 0.4:  # a heel
        block = [(heel - 5, 22 + sole), (heel + 0.8, 22 + sole), (heel + 0.8, 24.4 + sole),
                 (heel - 4.4, 24.4 + sole)]  # fmt: skip
        sheet.canvas.paint(sheet.area(block), random.uniform(150, 220))
    if random.random() < 0.5:  # half of them look to the right
        return sheet.canvas.pixels[:, ::-1]
    return sheet.canvas.pixels


def _shirt(random: Random) -> Plane:
    """With short or long sleeves, the collar cut out, hanging a little askew."""
    sheet = _Sheet(random, turn=7)
    width, hem = random.uniform(6.2, 7.6), random.uniform(23.5, 25.5)
    long = random.random() < 0.5
    reach, cuff = (12.2, 21.0) if long else (12.0, 12.5)
    cuff += random.uniform(-1, 1)
    neck = random.uniform(2.2, 3.4)
    sag = random.uniform(0.8, 1.8)  # a hem hangs lower in its middle
    half = [
        (neck, 3.4), (width + 0.6, 4.8), (reach, cuff), (reach - 3.2, cuff + 1.4),
        (width, 11.5), (width + random.uniform(-0.8, 0.6), hem), (width / 2, hem + 0.8 * sag),
    ]  # fmt: skip
    outline = [(14 + x, y) for x, y in half] + [(14.0, hem + sag)]
    outline += [(14 - x, y) for x, y in reversed(half)]
    outline += [(14 - neck * 0.7, 5.4), (14.0, 6.2 + random.uniform(0, 1.4)),
                (14 + neck * 0.7, 5.4)]  # fmt: skip
    fade = np.clip((26.5 - sheet.canvas.y) / 5, 0.35, 1)
    sheet.canvas.paint(sheet.area(outline), sheet.cloth(random, 22) * fade, soft=1.6)
    if random.random() < 0.4:  # buttons
        for y in np.arange(9, hem - 2, 3.2):
            sheet.canvas.paint(sheet.canvas.disk(*sheet.at(14, float(y)), 0.5), 40)
    return sheet.canvas.pixels


def _bag(random: Random) -> Plane:
    """A body with round corners below one or two handles."""
    sheet = _Sheet(random, turn=9)
    width, top = random.uniform(8, 10.5), random.uniform(10.5, 13)
    bottom = random.uniform(22, 24.5)
    lean = random.uniform(-1.2, 2.2)
    tall = random.uniform(3.5, 7.5)
    handle = np.abs(
        np.hypot(
            (sheet.canvas.x - sheet.at(14, top)[0]) / random.uniform(0.9, 1.2),
            sheet.canvas.y - sheet.at(14, top)[1],
        )
        - tall
    ) - random.uniform(0.5, 0.9)
    sheet.canvas.paint(handle, sheet.gray * random.uniform(0.6, 1))
    belly = random.uniform(0.6, 1.8)
    body = [
        (14 - width + lean, top + 0.8), (14 - width / 2, top - belly / 2), (14, top - belly),
        (14 + width / 2, top - belly / 2), (14 + width - lean, top + 0.8),
        (14 + width, bottom - 2.6), (14 + width - 2.6, bottom - 0.2), (14, bottom + belly),
        (14 - width + 2.6, bottom - 0.2), (14 - width, bottom - 2.6),
    ]  # fmt: skip
    shade = np.clip(1.1 - 0.05 * np.abs(sheet.canvas.y - 17), 0.55, 1)
    sheet.canvas.paint(sheet.area(body), sheet.cloth(random, 18) * shade, soft=2.2)
    if random.random() < 0.5:  # a clasp
        sheet.canvas.paint(sheet.canvas.disk(*sheet.at(14, top + 3.5), 1.1), 60, soft=1.4)
    return sheet.canvas.pixels


def _trousers(random: Random) -> Plane:
    """Two legs below a waistband."""
    sheet = _Sheet(random, turn=5)
    waist, hem = random.uniform(4.0, 5.4), random.uniform(2.4, 3.8)
    spread = random.uniform(3.2, 4.8)
    crotch = random.uniform(10, 12.5)
    bottom = random.uniform(24, 26)
    outline = [
        (14 - waist, 3.0), (14 + waist, 3.0), (14 + waist + 1.2, 9.0),
        (14 + spread + hem / 2, bottom), (14 + spread - hem / 2, bottom + 0.7),
        (14.0, crotch), (14 - spread + hem / 2, bottom + 0.7), (14 - spread - hem / 2, bottom),
        (14 - waist - 1.2, 9.0),
    ]  # fmt: skip
    fade = np.clip(np.minimum((27 - sheet.canvas.y) / 5, (sheet.canvas.y + 1) / 5), 0.4, 1)
    sheet.canvas.paint(sheet.area(outline), sheet.cloth(random, 16) * fade, soft=1.4)
    for side in (-1, 1):  # creases
        crease = sheet.line((14 + side * 2.2, 7), (14 + side * spread, bottom - 1), 0.7)
        sheet.canvas.paint(crease, sheet.gray * random.uniform(0.7, 1.05))
    return sheet.canvas.pixels


LABEL_NAMES = (Sentence("Shoe"), Sentence("Shirt"), Sentence("Bag"), Sentence("Trousers"))
_KINDS: tuple[Callable[[Random], Plane], ...] = (_shoe, _shirt, _bag, _trousers)
