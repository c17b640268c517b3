"""The steps of the tour as rows of data: what each says, points at and does to the recipe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.image import Image
from core.presets import find_preset
from core.recipe import Kernel, Layer, Pooling, Recipe

TUTORIAL_WEIGHTS: Final = ((-1.0, 0.0, -2.0), (0.5, 4.5, -1.5), (1.5, 2.0, -3.0))
"""The nine weights with which the tutorial filters one pixel of a boot; they add up to 1."""
TEN: Final = ((1.0, 1.0, 1.0), (1.0, 2.0, 1.0), (1.0, 1.0, 1.0))
"""Digits that add up to 10, which "get weight .1"."""


@dataclass(frozen=True)
class Step:
    """One page of the card.

    `title`, `text`: with the placeholders of gui/tour/facts.py, marked with
    QT_TRANSLATE_NOOP("Tour", ...). `target`: the object name of what it points at; `over`: of
    what the card may cover. `recipe(recipe, image)`: the recipe of the step. `stage`: whose
    pixel is chosen. `near`: zoomed in, so that the numbers stand on the pixels.
    """

    title: str
    text: str
    target: str
    over: str
    recipe: Callable[[Recipe, Image], Recipe]
    stage: str = "filtered"
    near: bool = False


def _layer(kernel: Kernel, pooling: Pooling | None = None) -> Layer:
    return Layer((kernel,), pooling=pooling)


def _recipe(recipe: Recipe, image: Image, *layers: Layer) -> Recipe:
    """The tour's layers, with the person's way to see colours where the picture allows it."""
    color = recipe.color if image.channels in (1, 3) else "channels"
    return Recipe(layers, color=color)


def _preset(name: str) -> Kernel:
    return find_preset(name).kernel()


def _one(kernel: Callable[[], Kernel]) -> Callable[[Recipe, Image], Recipe]:
    return lambda recipe, image: _recipe(recipe, image, _layer(kernel()))


def _pooled(layers: int) -> Callable[[Recipe, Image], Recipe]:
    """Vertical lines and the largest of 2 x 2, so many times over.

    Incomplete windows are kept where pictures are so small that nothing would be left.
    """

    def make(recipe: Recipe, image: Image) -> Recipe:
        is_tiny = min(image.rows, image.columns) < 2**layers
        layer = _layer(_preset("Vertical lines"), replace(Pooling(), ceil_mode=is_tiny))
        return _recipe(recipe, image, *([layer] * layers))

    return make


STEPS: Final = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "A pixel and its neighbours"),
        QT_TRANSLATE_NOOP("Tour", "A picture is a table of numbers. The pixel under the crosshair,"
            " x {x}, y {y}, has the value {centre}; its neighbours, row by row, are {neighbours}."
            " A filter looks at these nine numbers. The present one has a 1 in the middle and 0"
            " around it, so that the filtered picture is still the same: {value}."),
        "originalPanel", "pooledPanel",
        _one(lambda: _preset("Identity")), stage="original", near=True,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Weights"),
        QT_TRANSLATE_NOOP("Tour", "Each of the nine pixels is multiplied by the weight that lies"
            " on it, and the products are added: {terms} = {sum}. That is the filtered pixel."
            " These are the weights of the tutorial. Type others into the table and watch."),
        "kernelTable", "originalPanel",
        _one(lambda: Kernel(TUTORIAL_WEIGHTS)), near=True,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Vertical lines"),
        QT_TRANSLATE_NOOP("Tour", "Now weights on the left are negative and those on the right"
            " positive. Where both sides are alike they cancel out: 0, a medium gray. At a"
            " vertical line they do not, and it stands out. Here the left column adds {left}, the"
            " right one {right}, together {sum}."),
        "filteredPanel", "pooledPanel", _one(lambda: _preset("Vertical lines")),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Horizontal lines"),
        QT_TRANSLATE_NOOP("Tour", "The same weights with rows and columns exchanged: negative"
            " above, positive below. Now horizontal lines stand out and vertical ones disappear."
            " At the same pixel the upper row adds {above}, the lower one {below}, together"
            " {sum}."),
        "filteredPanel", "pooledPanel", _one(lambda: _preset("Horizontal lines")),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Scale"),
        QT_TRANSLATE_NOOP("Tour", "These weights add up to {weights}, so the sum of the products,"
            " {sum}, is about {weights} times too bright. The scale {scale} corrects that:"
            " {scale} × {sum} = {value}; the pixel itself has {centre}. The tutorial calls this"
            " number the weight. The button 1/Σ sets it for any kernel."),
        "kernelScale", "originalPanel",
        _one(lambda: Kernel(TEN, scale=0.1)),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "The largest of 2 × 2"),
        QT_TRANSLATE_NOOP("Tour", "Pooling takes the filtered pixels in blocks of 2 × 2 and keeps"
            " only the largest value of each. This block holds {cells}: {value} stays, the rest"
            " is dropped. So a strong positive answer survives, wherever in its block it"
            " stands."),
        "pooledPanel", "originalPanel", _pooled(1), stage="pooled", near=True,
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "{percent} percent fewer pixels"),
        QT_TRANSLATE_NOOP("Tour", "The filtered picture has {before} = {pixels_before} pixels, the"
            " pooled one {after} = {pixels_after}. That is {percent} percent fewer, and yet the"
            " lines are still there. View > True size shows how small the picture has become."),
        "pooledPanel", "originalPanel", _pooled(1), stage="pooled",
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "The same twice"),
        QT_TRANSLATE_NOOP("Tour", "A second layer does the same with the result of the first:"
            " {sizes}. Its pixel at the crosshair, {value}, rests on {field} pixels of your"
            " picture. A network has many filters in each layer: 100 make 100 pictures, and in a"
            " second layer 10,000. It learns their weights from examples."),
        "pooledPanel", "originalPanel", _pooled(2), stage="pooled",
    ),
)  # fmt: skip

CHANNEL: Final = QT_TRANSLATE_NOOP("Tour", "(Numbers of the channel {channel}.)")
INVENTED: Final = QT_TRANSLATE_NOOP(
    "Tour", "(What lies outside the picture is made by the border rule.)"
)
WAITING: Final = QT_TRANSLATE_NOOP("Tour", "The numbers are being computed…")
CHANGED: Final = QT_TRANSLATE_NOOP(
    "Tour", "You have changed the recipe; Next and Back set it as the tour needs it."
)
END_TITLE: Final = QT_TRANSLATE_NOOP("Tour", "Which recipe do you want to go on with?")
END_TEXT: Final = QT_TRANSLATE_NOOP(
    "Tour",
    "The recipe that the tour made is on the screen. You can go on with it, or go back to the one"
    " you had before. Help > Tour starts again at any time.",
)
