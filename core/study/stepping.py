"""The order in which a region is filtered and then pooled, one pixel a step, and what is there.

Nothing is listed: whatever is asked of a step costs the same in a region of any size.
"""

from __future__ import annotations

from dataclasses import dataclass

FILTERED, POOLED = "filtered", "pooled"


@dataclass(frozen=True)
class Block:
    """Rows and columns of a map, which are visited row by row from the top left."""

    rows: range
    columns: range

    @property
    def count(self) -> int:
        """How many pixels it has."""
        return len(self.rows) * len(self.columns)

    def pixel(self, index: int) -> tuple[int, int]:
        """The (row, column) that is visited after `index` others."""
        row, column = divmod(index, len(self.columns))
        return self.rows[row], self.columns[column]

    def index(self, row: int, column: int) -> int | None:
        """How many pixels are visited before this one; None outside."""
        if row not in self.rows or column not in self.columns:
            return None
        before = self.rows.index(row) * len(self.columns)
        return before + self.columns.index(column)

    def rest(self, index: int) -> tuple[Block, ...]:
        """All but the first `index` pixels, as at most two blocks, none of them empty."""
        if index >= self.count:
            return ()
        row, column = divmod(index, len(self.columns))
        begun = Block(self.rows[row : row + 1], self.columns[column:])
        below = Block(self.rows[row + (1 if column else 0) :], self.columns)
        blocks = (begun, below) if column else (below,)
        return tuple(block for block in blocks if block.rows)


@dataclass(frozen=True)
class Step:
    """The pixel (row, column) of a stage, "filtered" or "pooled", that is made at a step."""

    stage: str
    row: int
    column: int


@dataclass(frozen=True)
class Course:
    """Steps 1 to `count`: first every pixel of `filtered`, then, if any, of `pooled`.

    At step k the first k pixels are there, the last of them just made. Raises ValueError where
    there is no pixel to filter.
    """

    filtered: Block
    pooled: Block | None = None

    def __post_init__(self) -> None:
        if not self.filtered.count:
            raise ValueError("there is no pixel to filter")

    @property
    def count(self) -> int:
        """How many steps there are."""
        return self.filtered.count + (0 if self.pooled is None else self.pooled.count)

    def block(self, stage: str) -> Block | None:
        """What is visited of a stage; None where nothing is."""
        return {FILTERED: self.filtered, POOLED: self.pooled}.get(stage)

    def step(self, number: int) -> Step:
        """The pixel that is made at a step. Raises IndexError for a step that is not there."""
        if not 1 <= number <= self.count:
            raise IndexError(f"there is no step {number} of {self.count}")
        index = number - 1 - self.filtered.count
        if index < 0:
            return Step(FILTERED, *self.filtered.pixel(number - 1))
        assert self.pooled is not None
        return Step(POOLED, *self.pooled.pixel(index))

    def number(self, stage: str, row: int, column: int) -> int | None:
        """The step that makes a pixel; None where none does."""
        block = self.block(stage)
        index = None if block is None else block.index(row, column)
        if index is None:
            return None
        return index + 1 + (self.filtered.count if stage == POOLED else 0)

    def made(self, stage: str, number: int) -> int:
        """How many pixels of a stage's block are there at a step; 0 at step 0."""
        block = self.block(stage)
        if block is None:
            return 0
        before = self.filtered.count if stage == POOLED else 0
        return min(max(number - before, 0), block.count)

    def missing(self, stage: str, number: int) -> tuple[Block, ...]:
        """What of a stage's block is not there yet at a step, as at most two blocks."""
        block = self.block(stage)
        return () if block is None else block.rest(self.made(stage, number))


def spread_steps(count: int, most: int) -> list[int]:
    """At most `most` of the steps 1 to `count`, the last and if possible the first among them.

    Two that follow each other lie equally far apart, as far as whole numbers can.
    """
    frames = max(1, min(count, most))
    if frames == 1:
        return [count]
    return [1 + (2 * i * (count - 1) + frames - 1) // (2 * (frames - 1)) for i in range(frames)]
