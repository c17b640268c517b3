"""What is asked of the preview and what it answers: stages with what is visible of them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, Placement
from core.compute.kernel_window import KernelWindow
from core.compute.methods import AUTOMATIC
from core.compute.window import InputCache
from core.display import Extent
from core.image import Image
from core.recipe import Recipe
from core.study.map_choice import MapChoice, has_former_layer
from core.trace import Maps
from gui.panels.sampling import Grid


@dataclass(frozen=True, eq=False)
class Request:
    """What is to be shown: a recipe on an image, and the selected layer and kernel.

    `picture`: which of the pictures that come into the layer is looked at, see MapChoice.
    `shows_input`: the first panel shows that one where a former layer made it, else the image.
    """

    image: Image
    recipe: Recipe
    layer: int
    kernel: int
    method: str = AUTOMATIC
    picture: int = 0
    shows_input: bool = False

    @property
    def has_former_layer(self) -> bool:
        """What comes into the layer is not the image itself."""
        return has_former_layer(self.recipe, self.layer)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Request)
            and self.image is other.image
            and self.recipe is other.recipe
            and (self.layer, self.kernel, self.method) == (other.layer, other.kernel, other.method)
            and (self.picture, self.shows_input) == (other.picture, other.shows_input)
        )

    @property
    def wants_input(self) -> bool:
        """The first panel is to show something else than the image."""
        return self.shows_input and self.has_former_layer

    def has_same_input(self, other: Request) -> bool:
        """What comes into the selected layer, and which picture of it is shown, are the same."""
        mine, others = (r.recipe.layers[: r.layer] for r in (self, other))
        return (
            self.image is other.image
            and (self.method, self.picture) == (other.method, other.picture)
            and self.recipe.color == other.recipe.color
            and mine == others
        )


@dataclass(frozen=True, eq=False)
class Sample:
    """True values of a map at the pixels of a grid: (rows, columns) or (rows, columns, 3)."""

    values: NDArray[Any]
    grid: Grid


@dataclass(frozen=True, eq=False)
class StageView:
    """The selected kernel's maps at one stage, or what comes into the layer.

    `shape`: (rows, columns) of each of `maps` maps. `extent`: the range of the values that are
    shown, of the whole if `is_exact`, else of what is visible. `sample`: None where nothing of it
    is visible. `shown`: the numbers of the maps that are shown, among all of the layer's.
    """

    shape: tuple[int, int]
    maps: int
    placement: Placement
    extent: Extent
    is_exact: bool
    sample: Sample | None
    shown: tuple[int, ...] = (0,)

    @property
    def is_colour(self) -> bool:
        """What is shown is the red, green and blue of one picture."""
        return len(self.shown) == 3


@dataclass(frozen=True, eq=False)
class Result:
    """What the panels show: the views of a request's stages.

    `stages`: "original", "filtered" and, where pooling is on, "pooled". `error`: why one of them
    is missing. `is_coarse`: a finer one follows. `is_waiting`: the loops are being compiled.
    `seconds`: how long the whole took. `maps`: by stage, where the reference version made them,
    and "input", the former layer's. `has_input`: "original" is what comes into the layer, made
    by the layers before; else it is the image. `choice`: which maps are shown.
    """

    request: Request
    stages: dict[str, StageView]
    plans: tuple[LayerPlan, ...] = ()
    recipe: Recipe | None = None
    error: str = ""
    seconds: float | None = None
    is_coarse: bool = False
    is_waiting: bool = False
    maps: dict[str, Maps] = field(default_factory=dict)
    has_input: bool = False
    choice: MapChoice | None = None

    def is_file(self, stage: str) -> bool:
        """A stage is the image as it was opened; nothing is computed for it."""
        return stage == "original" and not self.has_input

    def made(self, stage: str) -> Maps | None:
        """All maps of a stage where the reference version made them."""
        return self.maps.get("input" if stage == "original" else stage)

    def source(self, stage: str) -> tuple[int, str]:
        """The layer and its stage that make a stage that is computed."""
        if stage == "original":
            return self.request.layer - 1, "pooled"
        return self.request.layer, stage

    @property
    def chooser_stage(self) -> str | None:
        """The panel in which a map is to be chosen; None where there is nothing to choose."""
        choice, request = self.choice, self.request
        if choice is None or choice.count == 1:
            return None
        if self.has_input or not request.has_former_layer:
            return "original"
        layer = request.recipe.layers[request.layer]
        is_summed = layer.enabled and layer.kernels[0].channels is not None
        return None if is_summed else "filtered"

    @cached_property
    def traced(self) -> tuple[Recipe, tuple[LayerPlan, ...], int]:
        """The recipe, plans and layer that lead from what the first panel shows to the others."""
        assert self.recipe is not None
        layer = self.request.layer
        if not self.has_input:
            return self.recipe, self.plans, layer
        only = self.recipe.layers[layer : layer + 1]
        return replace(self.recipe, layers=only), self.plans[layer : layer + 1], 0

    @property
    def is_final(self) -> bool:
        """Nothing of it will be computed again."""
        return not self.is_coarse and all(view.is_exact for view in self.stages.values())

    @cached_property
    def window(self) -> KernelWindow:
        """Evaluates single pixels."""
        assert self.recipe is not None
        return window_of(self.request, self.recipe, self.plans)


def has_same_first(former: Result, request: Request) -> bool:
    """The first panel shows for a request what it showed in a former result."""
    if former.has_input != request.wants_input:
        return False
    if former.has_input:
        return former.request.has_same_input(request)
    return former.request.image is request.image and former.request.picture == request.picture


def window_of(
    request: Request,
    recipe: Recipe,
    plans: tuple[LayerPlan, ...],
    cache: InputCache | None = None,
) -> KernelWindow:
    """Evaluates parts of the selected kernel's maps and of the layers before."""
    return KernelWindow(
        recipe, request.image, plans, request.layer, request.kernel, cache, request.method
    )
