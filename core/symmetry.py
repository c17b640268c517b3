"""Symmetries that a kernel table keeps while it is edited: which cells follow which, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.sentences import Sentence

Place = tuple[int, int]


@dataclass(frozen=True)
class Symmetry:
    """One kind: the sign with which weights appear again on the other side; 0: they do not.

    `sideways` mirrors left and right, `upright` top and bottom, `turned` by a half turn, all
    about the middle of the table. +1 is even, -1 odd (the other sign, and 0 on the axis).
    """

    id: str
    label: str
    sideways: int = 0
    upright: int = 0
    turned: int = 0


NO_SYMMETRY = "none"
SYMMETRIES: dict[str, Symmetry] = {
    row.id: row
    for row in (
        Symmetry(NO_SYMMETRY, "None"),
        Symmetry("left-right", "Left = right", sideways=1),
        Symmetry("top-bottom", "Top = bottom", upright=1),
        Symmetry("both", "Left = right, top = bottom", sideways=1, upright=1),
        Symmetry("point", "Half turn", turned=1),
        Symmetry("left-right-odd", "Left = −right", sideways=-1),
        Symmetry("top-bottom-odd", "Top = −bottom", upright=-1),
        Symmetry("odd-even", "Left = −right, top = bottom", sideways=-1, upright=1),
        Symmetry("even-odd", "Left = right, top = −bottom", sideways=1, upright=-1),
        Symmetry("both-odd", "Left = −right, top = −bottom", sideways=-1, upright=-1),
        Symmetry("point-odd", "Half turn, other sign", turned=-1),
    )
}


def mirrored(symmetry: Symmetry, shape: tuple[int, int], place: Place) -> list[tuple[Place, int]]:
    """The cells that follow one cell of a (rows, columns) table, each with its sign."""
    rows, columns = shape
    row, column = place
    other_row, other_column = rows - 1 - row, columns - 1 - column
    return [
        (cell, sign)
        for cell, sign in (
            ((row, other_column), symmetry.sideways),
            ((other_row, column), symmetry.upright),
            ((other_row, other_column), symmetry.turned or symmetry.sideways * symmetry.upright),
        )
        if sign
    ]


def completed(
    weights: NDArray[np.float64], values: Mapping[Place, float], symmetry: Symmetry
) -> NDArray[np.float64]:
    """The (row, column) weights with `values` written in, and into the cells that mirror them.

    Of two cells that mirror each other and are both given, the first one counts. Raises
    RecipeError for a weight on an axis where the symmetry leaves nothing but 0.
    """
    made = weights.copy()
    done: set[Place] = set()
    shape = (weights.shape[0], weights.shape[1])
    for place, value in values.items():
        if place in done:
            continue
        done.add(place)
        made[place] = value
        for cell, sign in mirrored(symmetry, shape, place):
            if cell == place and sign < 0 and value != 0:
                raise RecipeError(
                    "",
                    Sentence(
                        'row {0}, column {1}: lies on the axis of the symmetry "{2}",'
                        " where a weight can only be 0",
                        place[0] + 1,
                        place[1] + 1,
                        Sentence(symmetry.label),
                    ),
                )
            made[cell] = sign * value + 0.0
            done.add(cell)
    return made
