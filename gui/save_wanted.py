"""The result that a save dialog is about: a value without widgets."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.display import Appearance, Extent
from core.files.result_files import Measured, measure_steps
from core.files.saving import SaveOptions
from core.image import Image
from core.recipe import Recipe
from core.trace import Progress


@dataclass(frozen=True, eq=False)
class Wanted:
    """The result that is to be saved. `maps`: those of the kernel's picture, counted from 0.

    `pictures`: how many the stage has. `found`: the range of these maps' values, if it is known.
    `view`: how the panel shows it. `source`: the file of the open picture.
    """

    image: Image
    recipe: Recipe
    layer: int
    stage: str
    maps: tuple[int, ...]
    pictures: int
    view: Appearance
    method: str
    found: Extent | None = None
    source: Path | None = None

    def maps_for(self, options: SaveOptions) -> Sequence[int] | None:
        """All maps (None) for exact files, else those of the kernel's picture."""
        return None if options.is_exact else self.maps

    def measure(self, options: SaveOptions) -> Generator[Progress, None, Measured]:
        """What saving with these options would cut off and weigh."""
        return measure_steps(
            self.recipe,
            self.image,
            self.layer,
            self.stage,
            options=options,
            maps=self.maps_for(options),
            found=None if options.is_exact else self.found,
            method=self.method,
        )
