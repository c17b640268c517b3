"""Kernels from formulas: Gaussian, LoG, Gabor, motion, disk and the others that have parameters.

Weights lie as on the screen: x grows to the right, y grows downwards (row after row). Angles
are in degrees and turn counter-clockwise as seen on the screen, so 90 points up; a direction is
one of DIRECTIONS. Sizes are rows and columns in pixels; a size of 0 is chosen automatically, odd
and at most 63. The middle of the formula is the middle of the table, for an even size between
two pixels. Values outside a formula's domain raise RecipeError.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.checks import RecipeError, check_choice, check_whole
from core.recipe import MAX_KERNEL_SIZE, Kernel
from core.sentences import Sentence

Weights = NDArray[np.float64]

DIRECTIONS = ("E", "NE", "N", "NW", "W", "SW", "S", "SE")
"""Directions as on a map, north up, each 45 degrees further counter-clockwise."""

# The cells round the centre of a 3 x 3 table, counter-clockwise from the right.
_RING = ((1, 2), (0, 2), (0, 1), (0, 0), (1, 0), (2, 0), (2, 1), (2, 2))


def rotate_ring(weights: ArrayLike, steps: int) -> Weights:
    """A (3, 3) table with its outer ring moved on by `steps` x 45 degrees counter-clockwise."""
    table = np.array(weights, dtype=np.float64)
    rows, columns = zip(*_RING, strict=True)
    table[rows, columns] = np.roll(table[rows, columns], steps)
    return table


def box(rows: int = 3, columns: int = 3) -> Kernel:
    """The mean of rows x columns pixels: ones, scaled by 1 / (rows columns)."""
    rows, columns = _size(rows, "rows"), _size(columns, "columns")
    return Kernel(np.ones((rows, columns)), scale=1 / (rows * columns))


def gaussian(sigma: float = 1.0, rows: int = 0, columns: int = 0) -> Kernel:
    """exp(-(x^2 + y^2) / (2 sigma^2)), divided by its sum; sigma in pixels.

    The automatic size reaches int(4 sigma + 0.5) pixels to each side, as
    scipy.ndimage.gaussian_filter does, but no further than 31.
    """
    automatic = _automatic_size(sigma)
    return Kernel(
        _gaussian(sigma, _size(rows or automatic, "rows"), _size(columns or automatic, "columns"))
    )


def laplacian_of_gaussian(size: int = 0, sigma: float = 1.4) -> Kernel:
    """g (x^2 + y^2 - 2 sigma^2) / sigma^4 less its mean; g: Gaussian of sum 1, sigma in pixels.

    Negative in the middle; sums to 0. The rule of MATLAB's fspecial("log").
    """
    size = _size(size or _automatic_size(sigma), "size")
    y, x = _grid(size, size)
    weights = _gaussian(sigma, size, size) * (x**2 + y**2 - 2 * sigma**2) / sigma**4
    return Kernel(weights - weights.mean())


def difference_of_gaussians(sigma: float = 1.0, ratio: float = 1.6) -> Kernel:
    """G(sigma) - G(ratio sigma), each of sum 1; sigma in pixels.

    Positive in the middle; sums to 0. With ratio 1.6 close to a Laplacian of Gaussian of
    opposite sign (Marr and Hildreth, Theory of Edge Detection, 1980).
    """
    if _positive(ratio, "ratio") <= 1:
        raise RecipeError("ratio", Sentence("must be above 1, not {0:g}", ratio))
    size = _automatic_size(ratio * _positive(sigma, "sigma"))
    return Kernel(_gaussian(sigma, size, size) - _gaussian(ratio * sigma, size, size))


def laplacian(alpha: float = 0.2) -> Kernel:
    """4 / (alpha + 1) [a b a; b -1 b; a b a], a = alpha / 4, b = (1 - alpha) / 4.

    `alpha` from 0 (four neighbours) to 1 (diagonals only). MATLAB's fspecial("laplacian").
    """
    _fraction(alpha, "alpha")
    side, corner = 1 - alpha, alpha
    weights = [[corner, side, corner], [side, -4, side], [corner, side, corner]]
    return Kernel(weights, scale=1 / (alpha + 1))


def unsharp_contrast(alpha: float = 0.2) -> Kernel:
    """[-a a-1 -a; a-1 a+5 a-1; -a a-1 -a] / (a + 1), a = `alpha` from 0 to 1; sums to 1.

    The identity less `laplacian(alpha)`. MATLAB's fspecial("unsharp").
    """
    a = _fraction(alpha, "alpha")
    weights = [[-a, a - 1, -a], [a - 1, a + 5, a - 1], [-a, a - 1, -a]]
    return Kernel(weights, scale=1 / (a + 1))


def unsharp(sigma: float = 1.0, amount: float = 1.0) -> Kernel:
    """(1 + amount) identity - amount G(sigma), sigma in pixels; sums to 1 (unsharp masking)."""
    size = _automatic_size(sigma)
    weights = -amount * _gaussian(sigma, size, size)
    weights[size // 2, size // 2] += 1 + amount
    return Kernel(weights)


def sharpen(strength: float = 1.0, neighbours: str = "4") -> Kernel:
    """The identity less `strength` times the Laplacian of "4" or "8" neighbours; sums to 1."""
    count = int(check_choice(neighbours, "neighbours", ("4", "8")))
    corner = -strength if count == 8 else 0.0
    weights = np.full((3, 3), -strength)
    weights[::2, ::2] = corner
    weights[1, 1] = 1 + count * strength
    return Kernel(weights)


def derivative(side: float, corner: float, direction: str = "E", unit: str = "weights") -> Kernel:
    """[-corner 0 corner; -side 0 side; -corner 0 corner], turned from E to `direction`.

    Positive where the picture brightens in that direction. `unit` "slope" scales the result to
    gray levels per pixel: a ramp of slope 1 in that direction gives 1. Sobel: side 2,
    corner 1; Prewitt: 1, 1; Scharr: 10, 3.
    """
    steps = DIRECTIONS.index(check_choice(direction, "direction", DIRECTIONS))
    check_choice(unit, "unit", ("weights", "slope"))
    row = np.array([-1.0, 0.0, 1.0])
    weights = rotate_ring(np.outer([corner, side, corner], row), steps)
    if unit == "weights":
        return Kernel(weights)
    y, x = _grid(3, 3)
    along_x, along_y = float((weights * x).sum()), float((weights * y).sum())
    # Of the two, one is 0 or both are equal in size, so the ramp runs along the gradient.
    return Kernel(weights, scale=1 / math.hypot(along_x, along_y))


def sobel(direction: str = "E", unit: str = "weights") -> Kernel:
    """`derivative` with sides 2 and corners 1 (Sobel and Feldman, 1968)."""
    return derivative(2, 1, direction, unit)


def prewitt(direction: str = "E", unit: str = "weights") -> Kernel:
    """`derivative` with sides 1 and corners 1 (Prewitt, 1970)."""
    return derivative(1, 1, direction, unit)


def scharr(direction: str = "E", unit: str = "weights") -> Kernel:
    """`derivative` with sides 10 and corners 3 (Scharr, 2000)."""
    return derivative(10, 3, direction, unit)


def gabor(
    size: int = 21,
    sigma: float = 4.0,
    wavelength: float = 10.0,
    orientation: float = 0.0,
    phase: float = 0.0,
    aspect: float = 0.5,
    zero_mean: str = "yes",
) -> Kernel:
    """exp(-(u^2 + aspect^2 v^2) / (2 sigma^2)) cos(2 pi u / wavelength + phase).

    u runs in the direction `orientation` (degrees), in which the wave travels, v across it;
    sigma and wavelength in pixels, phase in degrees. `zero_mean` "yes" subtracts the mean, so
    that even areas give 0. Daugman, Uncertainty Relation for Resolution in Space, Spatial
    Frequency, and Orientation Optimized by Two-Dimensional Visual Cortical Filters, 1985.
    """
    size = _size(size, "size")
    y, x = _grid(size, size)
    angle = math.radians(orientation)
    u = x * math.cos(angle) - y * math.sin(angle)
    v = x * math.sin(angle) + y * math.cos(angle)
    envelope = np.exp(
        -(u**2 + aspect**2 * v**2) / (2 * _positive(sigma, "sigma") ** 2),
    )
    wave = np.cos(2 * math.pi * u / _positive(wavelength, "wavelength") + math.radians(phase))
    weights = envelope * wave
    if check_choice(zero_mean, "zero_mean", ("yes", "no")) == "yes":
        weights = weights - weights.mean()
    return Kernel(weights)


def motion(length: float = 9.0, angle: float = 0.0) -> Kernel:
    """A line of `length` pixels at `angle` degrees through the middle, divided by its sum.

    Each weight is max(0, 1 - d), d the distance in pixels from the segment that joins the
    centres of the line's end pixels; the rule of MATLAB's fspecial("motion"). The table is cut
    to what the line touches, odd on both axes.
    """
    if not 1 <= length <= MAX_KERNEL_SIZE:
        raise RecipeError(
            "length", Sentence("must be from 1 to {0}, not {1:g}", MAX_KERNEL_SIZE, length)
        )
    y, x = _grid(MAX_KERNEL_SIZE, MAX_KERNEL_SIZE)
    right, down = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
    half = (length - 1) / 2
    along = np.clip(x * right + y * down, -half, half)
    weights = np.maximum(0, 1 - np.hypot(x - along * right, y - along * down))
    # Rounding of sines leaves specks of 1e-16 beside a line that lies on the grid.
    weights[weights < 1e-12] = 0
    return Kernel(_trimmed(weights / weights.sum()))


def disk(radius: float = 5.0) -> Kernel:
    """Each pixel's exact area inside a circle of `radius` pixels, divided by the circle's area."""
    if not 0 < radius <= MAX_KERNEL_SIZE / 2:
        raise RecipeError("radius", Sentence("must be above 0 and at most 31.5, not {0:g}", radius))
    half = max(0, math.ceil(radius - 0.5))
    edges = np.arange(-half - 0.5, half + 1)
    corner_x, corner_y = np.meshgrid(edges, edges)
    areas = np.diff(np.diff(_circle_area(corner_x, corner_y, radius), axis=0), axis=1)
    areas = np.clip(areas, 0, 1)
    # Exactly 0 outside and 1 inside, where differences of areas leave specks of rounding.
    y, x = np.abs(_grid(2 * half + 1, 2 * half + 1))
    areas[np.hypot(x + 0.5, y + 0.5) <= radius] = 1
    areas[np.hypot(np.maximum(x - 0.5, 0), np.maximum(y - 0.5, 0)) >= radius] = 0
    return Kernel(areas / areas.sum())


def emboss(direction: str = "SE", strength: float = 1.0, style: str = "relief") -> Kernel:
    """`strength` x [-1 0 1; -2 0 2; -1 0 1] turned to `direction`, which comes out bright.

    `style` "relief" adds the bias 128, the middle of 8-bit gray, "picture" adds the picture
    itself (centre 1), as ImageJ's Shadows and GIMP's emboss do at strength 1.
    """
    steps = DIRECTIONS.index(check_choice(direction, "direction", DIRECTIONS))
    relief = check_choice(style, "style", ("relief", "picture")) == "relief"
    weights = strength * rotate_ring([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], steps)
    weights[1, 1] = 0 if relief else 1
    return Kernel(weights, bias=128 if relief else 0)


def _grid(rows: int, columns: int) -> tuple[Weights, Weights]:
    """(y, x) of every pixel's centre from the middle of the table, in pixels."""
    y = np.arange(rows, dtype=np.float64) - (rows - 1) / 2
    x = np.arange(columns, dtype=np.float64) - (columns - 1) / 2
    down, right = np.meshgrid(y, x, indexing="ij")
    return down, right


def _gaussian(sigma: float, rows: int, columns: int) -> Weights:
    y, x = _grid(rows, columns)
    _positive(sigma, "sigma")
    # Taken from the nearest pixel, so that the sum is above 0 for any sigma and even size.
    squares = x**2 + y**2
    weights = np.exp(-(squares - squares.min()) / (2 * sigma**2))
    return np.asarray(weights / weights.sum())


def _circle_area(x: Weights, y: Weights, radius: float) -> Weights:
    """Signed area of a circle round the origin inside the rectangle from there to (x, y)."""
    across = np.minimum(np.abs(x), radius)
    up = np.minimum(np.abs(y), radius)

    def arc(at: Weights) -> Weights:
        return np.asarray(np.sqrt((radius - at) * (radius + at)))

    def under_arc(at: Weights) -> Weights:
        # arctan2 rather than arcsin, which loses half its digits near the circle's end.
        return np.asarray((at * arc(at) + radius**2 * np.arctan2(at, arc(at))) / 2)

    # Left of this x the rectangle's top lies inside the circle.
    inside = np.minimum(across, arc(up))
    area = inside * up + under_arc(across) - under_arc(inside)
    return np.asarray(np.sign(x) * np.sign(y) * area)


def _trimmed(weights: Weights) -> Weights:
    """An odd table without the outer rows and columns, taken in pairs, that are all 0."""
    half = weights.shape[0] // 2
    rows, columns = np.nonzero(weights)
    down, across = np.abs(rows - half).max(), np.abs(columns - half).max()
    return weights[half - down : half + down + 1, half - across : half + across + 1]


def _automatic_size(sigma: float) -> int:
    """Odd size that reaches four sigma to each side, as far as 63 pixels allow."""
    return min(2 * int(4 * _positive(sigma, "sigma") + 0.5) + 1, MAX_KERNEL_SIZE)


def _size(value: int, name: str) -> int:
    return check_whole(value, name, 1, MAX_KERNEL_SIZE)


def _positive(value: float, name: str) -> float:
    """A length or ratio that float64 can square without losing it."""
    if not 1e-3 <= value <= 1e3:
        raise RecipeError(name, Sentence("must be from 0.001 to 1000, not {0:g}", value))
    return value


def _fraction(value: float, name: str) -> float:
    if not 0 <= value <= 1:
        raise RecipeError(name, Sentence("must be from 0 to 1, not {0:g}", value))
    return value
