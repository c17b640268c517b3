"""Colour maps for single maps: perceptually even scales of 256 colours that the colour-blind read.

The tables, their authors and licences stand in resources/colour-maps.json.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

GRAYS = "grays"


@dataclass(frozen=True)
class ColourMap:
    """A scale of colours; `table` has shape (256, 3), uint8 red, green and blue of each gray."""

    name: str
    label: str
    about: str
    source: str
    licence: str
    table: NDArray[np.uint8] = field(compare=False, repr=False)


@cache
def colour_maps() -> dict[str, ColourMap]:
    """All colour maps by name, plain grays first."""
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[:, np.newaxis], 3, axis=1)
    found = [ColourMap(GRAYS, "Grays", "From black to white", "", "", ramp)]
    text = files("resources").joinpath("colour-maps.json").read_text(encoding="utf-8")
    for row in json.loads(text)["maps"]:
        colours = bytes.fromhex("".join(row.pop("colours")))
        table = np.frombuffer(colours, np.uint8).reshape(256, 3)
        found.append(ColourMap(**row, table=table))
    ramp.setflags(write=False)
    return {row.name: row for row in found}
