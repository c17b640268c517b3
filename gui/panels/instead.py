"""What a panel shows instead of its stage, such as a difference: pixels, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from core.compute.geometry import Placement
from core.display import Shades
from gui.panels.colour_bar import ColourBar
from gui.panels.image_view import ImageView
from gui.preview_result import Sample


@dataclass(frozen=True, eq=False)
class Instead:
    """`details`: what the panel's title says. `message`: shown where there are no shades."""

    sample: Sample | None
    place: Placement
    shades: Shades | None
    details: tuple[str, ...]
    message: str = ""

    def show(self, view: ImageView, bar: ColourBar) -> None:
        """Shows it, and its scale."""
        if self.shades is None:
            view.show_message(self.message)
        else:
            view.show_sample(self.sample, self.place, self.shades)
        bar.show_shades(self.shades)
