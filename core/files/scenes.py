"""The drawn sample pictures, made of anti-aliased shapes: stairs, boot, shapes and colours."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float64]
Points = Sequence[tuple[float, float]]


class Canvas:
    """A gray picture of float64 that shapes are painted on, 0 black to 255 white.

    Places are in pixels, x to the right and y down, from the picture's upper left corner.
    Shapes give how far each pixel's centre lies outside them (negative: inside), and `paint`
    covers each pixel by the share that this distance leaves.
    """

    def __init__(self, rows: int, columns: int, gray: float | Plane = 0.0) -> None:
        y, x = np.mgrid[:rows, :columns] + 0.5
        self.x: Plane = x
        self.y: Plane = y
        self.pixels: Plane = np.zeros((rows, columns)) + gray

    def paint(self, outside: Plane, gray: float | Plane, *, soft: float = 1.0) -> None:
        """Lays `gray` over the shape; its edge fades over `soft` pixels."""
        cover = np.clip(0.5 - outside / soft, 0, 1)
        self.pixels = self.pixels + cover * (gray - self.pixels)

    def darken(self, outside: Plane, share: float, *, soft: float) -> None:
        """Takes away a share of the light where the shape lies."""
        self.paint(outside, self.pixels * (1 - share), soft=soft)

    def disk(self, x: float, y: float, radius: float) -> Plane:
        """A filled circle round (x, y)."""
        return np.asarray(np.hypot(self.x - x, self.y - y) - radius)

    def line(self, start: tuple[float, float], end: tuple[float, float], width: float) -> Plane:
        """A line with round ends."""
        return self._to_segment(start, end) - width / 2

    def box(self, left: float, top: float, right: float, bottom: float) -> Plane:
        """A rectangle along the axes."""
        across = np.abs(self.x - (left + right) / 2) - (right - left) / 2
        down = np.abs(self.y - (top + bottom) / 2) - (bottom - top) / 2
        return np.asarray(np.maximum(across, down))

    def polygon(self, points: Points) -> Plane:
        """A filled polygon without crossings."""
        near = np.full_like(self.x, np.inf)
        inside = np.zeros(self.x.shape, dtype=bool)
        for start, end in zip(points, [*points[1:], points[0]], strict=True):
            near = np.minimum(near, self._to_segment(start, end))
            if start[1] != end[1]:
                crossing = (self.y < start[1]) != (self.y < end[1])
                slope = (end[0] - start[0]) / (end[1] - start[1])
                inside ^= crossing & (self.x < start[0] + slope * (self.y - start[1]))
        return np.where(inside, -near, near)

    def _to_segment(self, start: tuple[float, float], end: tuple[float, float]) -> Plane:
        along_x, along_y = end[0] - start[0], end[1] - start[1]
        squared = along_x**2 + along_y**2 or 1.0
        at = ((self.x - start[0]) * along_x + (self.y - start[1]) * along_y) / squared
        at = np.clip(at, 0, 1)
        return np.asarray(
            np.hypot(self.x - start[0] - at * along_x, self.y - start[1] - at * along_y)
        )


def noise(shape: tuple[int, ...], strength: float, seed: int) -> Plane:
    """Grain between -strength and strength gray levels, mostly near 0."""
    draw = np.random.default_rng(seed).random((2, *shape))
    return np.asarray((draw.sum(axis=0) - 1) * strength)


def draw_stairs() -> Plane:
    """Stairs with a hand-rail, a figure that climbs them, an arched window; (512, 512)."""
    canvas = Canvas(512, 512)
    x, y = canvas.x, canvas.y
    glow = np.exp(-((x - 110) ** 2 + (y - 130) ** 2) / (2 * 170**2))
    canvas.pixels = 128 + 88 * glow - 0.05 * y
    _draw_window(canvas)
    floor, tread, rise = 494.0, 50.0, 40.0
    steps = [(62 + tread * k, floor - rise * (k + 1)) for k in range(11)]
    _draw_floor(canvas, floor)
    # The figure's shadow lies on the wall behind everything that follows.
    canvas.darken(canvas.line((262, 256), (268, 330), 46), 0.35, soft=26)
    _draw_masonry(canvas, steps, floor)
    for left, top in steps:
        canvas.darken(canvas.box(left, top + 6, left + tread + 400, top + 13), 0.5, soft=9)
        canvas.darken(canvas.box(left - 3, top + 6, left + 3, top + rise), 0.45, soft=5)
        shine = 252 - 0.05 * x - 5 * (y - top)
        canvas.paint(canvas.box(left - 6, top, left + tread + 400, top + 7), shine)
    _draw_railing(canvas, steps, tread)
    _draw_figure(canvas)
    edge = np.hypot(x - 256, y - 256) / 362
    return canvas.pixels * (1 - 0.22 * edge**3) + noise((512, 512), 5, seed=1)


def _draw_window(canvas: Canvas) -> None:
    def arch(margin: float) -> Plane:
        top = canvas.disk(112, 112, 58 + margin)
        return np.minimum(top, canvas.box(54 - margin, 112, 170 + margin, 232 + margin))

    sky = 250 - 0.22 * (canvas.y - 50) - 0.1 * (canvas.x - 50)
    canvas.darken(arch(10), 0.35, soft=14)
    canvas.paint(arch(7), 62)
    canvas.paint(arch(3), 104)
    canvas.paint(arch(0), sky)
    bars = canvas.box(109, 54, 115, 232)
    for level in (112.0, 152.0, 192.0):
        bars = np.minimum(bars, canvas.box(54, level - 2, 170, level + 2))
    canvas.paint(np.maximum(bars, arch(0)), 70)
    canvas.darken(canvas.box(44, 246, 182, 254), 0.4, soft=10)
    canvas.paint(canvas.box(42, 236, 182, 246), 214)


def _draw_floor(canvas: Canvas, level: float) -> None:
    canvas.paint(canvas.box(-9, level - 22, 520, level), 150 - 0.08 * canvas.x)
    canvas.paint(canvas.box(-9, level - 24, 520, level - 21), 205 - 0.1 * canvas.x)
    canvas.paint(canvas.box(-9, level, 520, 520), 72 + 1.4 * (canvas.y - level))


def _draw_masonry(canvas: Canvas, steps: Points, floor: float) -> None:
    """The side of the stairs: courses of stone as high as the steps."""
    for course, (left, top) in enumerate(steps):
        bottom = top + 40
        stone = 100 + 7 * course - 0.5 * (canvas.y - top) + 0.02 * (canvas.x - left)
        canvas.paint(canvas.box(left, top, 520, min(bottom, floor)), stone)
        canvas.paint(canvas.box(left, bottom - 1.5, 520, bottom), 58 + 4 * course)
        # Joints are staggered by half a stone from course to course.
        for joint in np.arange(left + 75 + 25 * (course % 2), 520, 100):
            canvas.paint(canvas.box(joint, top + 7, joint + 1.5, bottom), 58 + 4 * course)


def _draw_railing(canvas: Canvas, steps: Points, tread: float) -> None:
    def rail(x: float) -> tuple[float, float]:
        return x, 378 - 0.8 * (x - 62)

    for left, top in steps:
        for x in (left + 10, left + 10 + tread / 2):
            post = canvas.box(x, rail(x)[1], x + 4, top)
            canvas.paint(post, 52 + 22 * np.clip((canvas.x - x) / 4, 0, 1))
    canvas.paint(canvas.line(rail(44), rail(540), 11), 34)
    offset = canvas.line((44, rail(44)[1] - 2.5), (540, rail(540)[1] - 2.5), 2.5)
    canvas.paint(offset, 128)
    canvas.paint(canvas.box(36, 388, 51, 494), 40 + 5 * np.clip(canvas.x - 36, 0, 9))
    canvas.paint(canvas.box(33, 384, 54, 391), 92)
    ball = 44 + 120 * np.exp(-((canvas.x - 39) ** 2 + (canvas.y - 370) ** 2) / 60)
    canvas.paint(canvas.disk(43.5, 374, 11.5), ball)


def _draw_figure(canvas: Canvas) -> None:
    """Somebody on the third step, one foot on the fourth, a hand on the rail."""
    x, y = canvas.x, canvas.y
    cloth = 58 - 0.5 * (x - 200)
    trousers = 44 - 0.35 * (x - 200)
    canvas.paint(canvas.line((196, 306), (188, 340), 17), trousers)
    canvas.paint(canvas.line((188, 340), (184, 368), 14), trousers)
    canvas.paint(canvas.line((182, 370), (196, 370), 9), 22)
    canvas.paint(canvas.line((206, 304), (232, 312), 17), trousers + 10)
    canvas.paint(canvas.line((232, 312), (230, 328), 13), trousers + 10)
    canvas.paint(canvas.line((228, 330), (243, 330), 9), 22)
    coat = [(188, 238), (212, 236), (220, 250), (219, 300), (224, 316), (182, 316), (184, 262)]
    canvas.paint(canvas.polygon(coat) - 4, cloth)
    canvas.paint(canvas.box(182, 290, 222, 295), 30)
    canvas.paint(canvas.line((190, 246), (186, 274), 12), cloth + 22)
    canvas.paint(canvas.line((186, 274), (212, 261), 10), cloth + 22)
    canvas.paint(canvas.line((215, 258), (226, 250), 8), 205)
    canvas.paint(canvas.box(197, 216, 207, 236), 168)
    face = 226 - 2.2 * np.abs(x - 198) - 0.6 * (y - 208)
    canvas.paint(canvas.disk(203, 209, 16.5), face)
    hair = np.maximum(canvas.disk(202, 207, 17.5), -canvas.disk(211, 216, 17))
    canvas.paint(hair, 40)


def draw_boot() -> Plane:
    """An ankle boot, toe to the left, gray on black; (28, 28) like a Fashion-MNIST picture."""
    scale = 8
    canvas = Canvas(28 * scale, 28 * scale)
    x, y = canvas.x / scale, canvas.y / scale

    def part(points: Points) -> Plane:
        return canvas.polygon([(scale * across, scale * down) for across, down in points])

    upper = [
        *((10.6, 3.6), (12.6, 2.6), (16.4, 3.4), (20.4, 2.6), (21.8, 3.6), (21.6, 8.0)),
        *((22.2, 12.0), (24.0, 16.0), (24.8, 19.6), (24.8, 22.4), (1.6, 22.6), (1.3, 20.6)),
        *((2.6, 18.6), (5.6, 16.6), (8.6, 14.4), (10.2, 11.6), (10.7, 8.0)),
    ]
    leather = 214 + 20 * np.sin(0.5 * x - 0.3 * y) - 3.5 * np.abs(y - 13) + 1.4 * (x - 13)
    canvas.paint(part(upper), leather)
    elastic = np.maximum(part(upper), part([(14.6, 0), (17.4, 0), (18.0, 12.6), (15.2, 12.6)]))
    canvas.paint(elastic, 112 + 6 * np.cos(2.4 * y), soft=8)
    for start, end, gray in (
        ((9.4, 14.6), (23.4, 15.2), 138),
        ((6.6, 16.6), (8.8, 22.0), 156),
        ((20.2, 15.4), (20.8, 22.0), 156),
        ((10.8, 5.4), (21.6, 5.4), 178),
    ):
        line = canvas.line(
            (start[0] * scale, start[1] * scale), (end[0] * scale, end[1] * scale), 6
        )
        canvas.paint(np.maximum(line, part(upper)), gray, soft=6)
    sole = [(1.2, 21.8), (25.2, 21.8), (25.4, 25.0), (18.6, 25.0), (17.8, 23.6), (2.0, 23.6)]
    canvas.paint(part(sole), 84 + 2.4 * (x - 2))
    small: Plane = canvas.pixels.reshape(28, scale, 28, scale).mean(axis=(1, 3))
    grain = noise((28, 28), 14, seed=2)
    return np.asarray(np.where(small > 60, small + grain, small))


def draw_shapes() -> Plane:
    """Lines at many angles and of many widths, circles, rings and polygons; (512, 512)."""
    canvas = Canvas(512, 512, 208.0)
    for index in range(24):
        angle = math.pi * index / 12
        across, up = math.cos(angle), math.sin(angle)
        inner, outer = (132 + 26 * across, 132 - 26 * up), (132 + 108 * across, 132 - 108 * up)
        canvas.paint(canvas.line(inner, outer, 3), 28)
    for index, width in enumerate((1, 1.5, 2, 3, 4, 6, 8, 11)):
        left = 276 + 26 * index
        canvas.paint(canvas.line((left, 38), (left + 26, 136), width), 40)
        canvas.paint(canvas.line((284, 160 + 11 * index), (478, 160 + 11 * index), width / 2), 40)
    canvas.paint(canvas.disk(84, 340, 52), 70)
    canvas.paint(canvas.disk(84, 340, 52) + 34, 235)
    for radius in (52, 40, 28, 16):
        canvas.paint(np.abs(canvas.disk(206, 340, radius)) - 2.5, 40)
    for sides, x, y, turn, gray in (
        (3, 330, 344, 0.26, 96),
        (4, 440, 336, 0.0, 244),
        (5, 84, 454, 0.1, 244),
        (6, 206, 454, 0.2, 110),
        (4, 330, 454, 0.4, 56),
    ):
        angles = [math.tau * (turn + corner) / sides for corner in range(sides)]
        corners = [(x + 46 * math.cos(at), y + 46 * math.sin(at)) for at in angles]
        canvas.paint(canvas.polygon(corners), gray)
    star = [
        (440 + r * math.sin(math.pi * k / 5), 454 - r * math.cos(math.pi * k / 5))
        for k, r in enumerate((50, 20) * 5)
    ]
    canvas.paint(canvas.polygon(star), 84)
    return canvas.pixels


def draw_colours() -> Plane:
    """Five painted balls on a table before a coloured wall; (384, 512, 3), 0 to 255."""
    # x, y and radius in pixels, then the ball's red, green and blue.
    balls = (
        (250.0, 176.0, 74.0, (232, 196, 48)),
        (392.0, 208.0, 66.0, (58, 104, 204)),
        (124.0, 218.0, 82.0, (206, 44, 40)),
        (312.0, 288.0, 58.0, (62, 150, 66)),
        (204.0, 306.0, 46.0, (236, 124, 32)),
    )
    canvas = Canvas(384, 512)
    x, y = canvas.x, canvas.y
    edge = np.clip((y - 236) / 3, 0, 1)
    light = np.exp(-((x - 170) ** 2 + (y - 90) ** 2) / (2 * 230**2))
    planes = []
    for channel, (wall, table) in enumerate(((96, 168), (128, 124), (140, 86))):
        canvas.pixels = (wall * (0.55 + 0.7 * light)) * (1 - edge) + edge * table * (
            0.6 + 0.35 * (y - 236) / 148 + 0.25 * light
        )
        for ball_x, ball_y, radius, colour in balls:
            _draw_ball(canvas, ball_x, ball_y, radius, colour[channel])
        planes.append(canvas.pixels + noise((384, 512), 3, seed=3 + channel))
    return np.stack(planes, axis=-1)


def _draw_ball(canvas: Canvas, x: float, y: float, radius: float, colour: float) -> None:
    """A ball lit from the upper left, with its shadow on the table and a highlight."""
    shadow_x = (canvas.x - x - 0.55 * radius) / 1.5
    shadow = np.hypot(shadow_x, (canvas.y - y - 0.84 * radius) / 0.42) - radius
    canvas.darken(np.where(canvas.y > 236, shadow, np.inf), 0.55, soft=34)
    across, down = (canvas.x - x) / radius, (canvas.y - y) / radius
    depth = np.sqrt(np.clip(1 - across**2 - down**2, 0, 1))
    # The light comes from (-0.48, -0.62) and from the front; its length is 1.
    facing = np.clip(-0.48 * across - 0.62 * down + 0.62 * depth, 0, 1)
    bounce = 0.16 * np.clip(down, 0, 1)
    shine = 215 * np.clip(-0.3 * across - 0.38 * down + 0.875 * depth, 0, 1) ** 60
    canvas.paint(canvas.disk(x, y, radius), colour * (0.2 + 0.85 * facing + bounce) + shine)
