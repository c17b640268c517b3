"""Where the parts of the arithmetic strip stand: as numbers where they fit, else as dots. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

Place = tuple[int, int]
"""(row, column) of a grid"""

SIGN_WIDTH = 26
"""Pixels for a sign between two grids."""
PADDING = 8
"""Pixels beside a number in its cell."""
TIGHT = 4
"""The same where numbers would not fit otherwise."""
ALL, FEW = 99, 5
"""Characters of a number in a cell; few where it would not fit otherwise."""
LARGEST_CELL = 72, 40
LARGEST_DOT = 16
SCALES = 2.0, 1.75, 1.5, 1.25
"""A strip with more room than it needs grows: it is read across a room, too."""
SMALL = 0.85
"""The smaller of the two fonts, as a share of the larger."""
LEDGER_DIGITS = 27
"""The width of a column of sums, in digits."""
LISTED_DIGITS = 29
"""The width of a product in the list of the largest, in digits."""
TALL_LINES = 12
"""Lines that two columns of sums take under each other."""
HALF_LINES = 8
"""Lines that each of them takes at most."""
GAP = 16


@dataclass(frozen=True)
class Room:
    """A column of the strip: left edge, upper edge, width and height in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Its right edge."""
        return self.left + self.width

    def has(self, x: float, y: float) -> bool:
        """A point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.top + self.height


@dataclass(frozen=True)
class Grid:
    """Cells of one size; `has_numbers`: large enough for them."""

    left: int
    top: int
    rows: int
    columns: int
    cell_width: int
    cell_height: int
    has_numbers: bool

    @property
    def width(self) -> int:
        """Of all columns."""
        return self.columns * self.cell_width

    @property
    def height(self) -> int:
        """Of all rows."""
        return self.rows * self.cell_height

    def cell(self, row: int, column: int) -> tuple[int, int, int, int]:
        """left, top, width and height of a cell."""
        left = self.left + column * self.cell_width
        return left, self.top + row * self.cell_height, self.cell_width, self.cell_height

    def hit(self, x: float, y: float) -> Place | None:
        """The cell at a point."""
        row, column = (
            int((y - self.top) // self.cell_height),
            int((x - self.left) // self.cell_width),
        )
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None


@dataclass(frozen=True)
class Characters:
    """The longest texts that stand in the cells of each grid."""

    pixels: int
    weights: int
    products: int
    cells: int


@dataclass(frozen=True)
class Sign:
    """A sign between two parts, and its middle."""

    text: str
    x: int
    y: int


@dataclass(frozen=True)
class StripLayout:
    """The parts from left to right; None where there is none.

    `largest`: for the list of the largest products, where the grids have no numbers. `sums`:
    from the products to the filtered value; `window` and `outcome`: from there to the pooled
    one. `font`: the size of the grids' numbers, as a share; `most`: characters of those of the
    kernel's three grids at most.
    """

    pixels: Grid
    weights: Grid
    products: Grid
    largest: Room | None
    sums: Room
    window: Grid | None
    outcome: Room | None
    signs: tuple[Sign, ...]
    font: float
    most: int

    def grids(self) -> dict[str, Grid]:
        """The grids by name."""
        found = {"pixels": self.pixels, "weights": self.weights, "products": self.products}
        return found if self.window is None else found | {"window": self.window}


def lay_out(
    kernel: Place,
    window: Place | None,
    characters: Characters,
    room: tuple[int, int],
    digit: float,
    line: int,
    scale: float = 1.0,
) -> StripLayout:
    """The layout for a kernel and a pooling window of (rows, columns), or no pooling.

    `room`: width and height in pixels; `digit` and `line`: a digit's width and a line's height at
    `scale` 1, with which all of it grows.
    Where it is tall, pooling stands beneath the sums, else beside them. Nothing depends on the
    pixels' values, so that nothing moves when they change.
    """
    width, height = room
    digit, line = digit * scale, round(line * scale)
    measure = _Measure(digit, line, scale)
    ledger = min(int(LEDGER_DIGITS * digit), max(width // 4, 120))
    high = max(height - 2 * line - 6, 24)  # a caption above the grids, a note beneath
    if window is None:
        left = width - ledger - GAP
        found = measure.kernel(kernel, characters, (left, height))
        grids, largest = found.grids, found.largest
        sums = Room(_end(grids, largest, left) + GAP, 0, ledger, height)
        signs = measure.signs(grids)
        return StripLayout(*grids, largest, sums, None, None, signs, found.font, found.most)
    is_tall = height >= TALL_LINES * line
    if is_tall:
        space = int(ledger * 0.75), height // 2 - 2 * line
    else:
        space = int((width - 2 * ledger) * 0.3), high
    cell, pool_font = measure.cells(window, characters.cells, space)
    wide, tall = cell[0] * window[1], cell[1] * window[0]
    across = wide + GAP + ledger
    left = width - GAP - (across if is_tall else ledger + measure.sign + across)
    found = measure.kernel(kernel, characters, (left, height))
    grids, largest = found.grids, found.largest
    start = _end(grids, largest, left) + GAP
    if is_tall:
        # Together in the middle of a strip that is higher than they need.
        half = height // 2
        part = min(half, HALF_LINES * line)
        sums = Room(start, half - part, across, part)
        top = half + line + max((part - line - tall) // 2, 0)
        pool = Grid(start, top, *window, *cell, bool(pool_font))
        outcome = Room(start + wide + GAP, half, ledger, part)
        signs = measure.signs(grids)
    else:
        sums = Room(start, 0, ledger, height)
        top = line + 2 + (high - tall) // 2
        pool = Grid(sums.right + measure.sign, top, *window, *cell, bool(pool_font))
        outcome = Room(pool.left + wide + GAP, 0, ledger, height)
        signs = (*measure.signs(grids), Sign("→", sums.right + measure.sign // 2, height // 2))
    font = min(found.font, pool_font) if pool_font else found.font
    return StripLayout(*grids, largest, sums, pool, outcome, signs, font, found.most)


def lay_out_large(
    kernel: Place,
    window: Place | None,
    characters: Characters,
    room: tuple[int, int],
    digit: float,
    line: int,
) -> tuple[StripLayout, float]:
    """`lay_out` at the largest scale with which the same parts stand in the same way, and it."""
    usual = lay_out(kernel, window, characters, room, digit, line)
    if usual.largest is None and (usual.window is None or usual.window.has_numbers):
        for scale in SCALES:
            found = lay_out(kernel, window, characters, room, digit, line, scale)
            grows = found.pixels.cell_width >= usual.pixels.cell_width
            has_lines = room[1] >= HALF_LINES * round(line * scale)
            if grows and has_lines and _way(found) == _way(usual):
                return found, scale
    return usual, 1.0


def _way(layout: StripLayout) -> tuple[object, ...]:
    """What growing may not change."""
    window = layout.window
    return (
        layout.largest is None,
        layout.font,
        layout.most,
        window is not None and (window.has_numbers, window.left == layout.sums.left),
    )


@dataclass(frozen=True)
class _Kernel:
    """Three grids: their font's share, a list where they have no numbers, see StripLayout."""

    font: float
    grids: list[Grid]
    largest: Room | None
    most: int


@dataclass(frozen=True)
class _Measure:
    """Sizes of cells, by the width of a digit and the height of a line."""

    digit: float
    line: int
    scale: float

    @property
    def sign(self) -> int:
        """Pixels for a sign between two grids."""
        return round(SIGN_WIDTH * self.scale)

    @property
    def largest(self) -> Place:
        """Width and height of a cell with numbers at most."""
        return int(LARGEST_CELL[0] * self.scale), int(LARGEST_CELL[1] * self.scale)

    def kernel(self, kernel: Place, characters: Characters, room: tuple[int, int]) -> _Kernel:
        """The three grids, with numbers if those fit."""
        line, (rows, columns) = self.line, kernel
        width = max(room[0] - 2 * self.sign, 30)
        high = max(room[1] - 2 * line - 6, 24)
        texts = (characters.pixels, characters.weights, characters.products)
        tall = min(high // rows, self.largest[1])
        for share, padding, most in (
            (1.0, PADDING, ALL),
            (SMALL, PADDING, ALL),
            (SMALL, TIGHT, ALL),
            (SMALL, TIGHT, FEW),
        ):
            least = [int(min(n, most) * self.digit * share) + padding for n in texts]
            if sum(least) * columns <= width and tall >= line * share + 1:
                spare = (width // columns - sum(least)) // 3
                wide = [min(each + spare, max(self.largest[0], each)) for each in least]
                top = line + 2 + (high - rows * tall) // 2
                grids = self._row([(each, tall) for each in wide], kernel, top, True)
                return _Kernel(share, grids, None, most)
        listed = int(LISTED_DIGITS * self.digit)
        side = min(width // (3 * columns), (high - 3 * line) // rows, LARGEST_DOT)
        if side >= 2:
            grids = self._row([(side, side)] * 3, kernel, line + 2, False)
            top = line + 2 + rows * side + line + 4
            # The sums stand near the grids, whatever room there is for the list.
            wide = min(max(grids[-1].left + grids[-1].width, 2 * listed), room[0])
            return _Kernel(1.0, grids, Room(0, top, wide, room[1] - top), ALL)
        side = max(min((width - listed) // (3 * columns), high // rows, LARGEST_DOT), 1)
        grids = self._row([(side, side)] * 3, kernel, line + 2, False)
        left = grids[-1].left + grids[-1].width + GAP
        return _Kernel(1.0, grids, Room(left, 0, max(room[0] - left, 0), room[1]), ALL)

    def cells(self, shape: Place, count: int, room: tuple[int, int]) -> tuple[Place, float]:
        """Width and height of a window's cells, and the font's share; 0 for dots."""
        rows, columns = shape
        for share in (1.0, SMALL):
            wide = int(count * self.digit * share) + PADDING
            tall = min(room[1] // rows, self.largest[1])
            if wide * columns <= room[0] and tall >= self.line * share + 1:
                return (min(max(room[0] // columns, wide), max(self.largest[0], wide)), tall), share
        side = max(min(room[0] // columns, room[1] // rows, LARGEST_DOT), 1)
        return (side, side), 0.0

    def _row(self, sizes: list[Place], kernel: Place, top: int, has_numbers: bool) -> list[Grid]:
        left, grids = 0, []
        for wide, tall in sizes:
            grids.append(Grid(left, top, *kernel, wide, tall, has_numbers))
            left += wide * kernel[1] + self.sign
        return grids

    def signs(self, grids: list[Grid]) -> tuple[Sign, ...]:
        """Between the three grids."""
        middle = grids[0].top + grids[0].height // 2
        return tuple(
            Sign(text, grid.left + grid.width + self.sign // 2, middle)
            for text, grid in zip("×=", grids, strict=False)
        )


def _end(grids: list[Grid], largest: Room | None, left: int) -> int:
    """Where the sums may begin: behind the grids, and behind the list."""
    end = grids[-1].left + grids[-1].width
    return end if largest is None else max(end, min(largest.right, left))
