"""What a result file says of itself: one JSON text, the same for the same result."""

from __future__ import annotations

import json
from typing import Any

from core.checks import RecipeError
from core.display import Shades
from core.files.limits import SOFTWARE
from core.files.recipes import FORMAT as RECIPE_FORMAT
from core.files.recipes import recipe_from_json, recipe_from_value, recipe_to_value
from core.files.saving import SaveOptions
from core.image import Image
from core.recipe import Recipe
from core.version import version

FORMAT = "kernelscope-result"
VERSION = 1
ROUNDING = "nearest, halves to even, then limited"


def result_description(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    maps: tuple[int, ...] | None,
    options: SaveOptions,
    how: Shades | None,
    *,
    longest: int | None = None,
) -> str:
    """ASCII JSON in one line: recipe, source name, what was saved and how values became levels.

    `layer` and `maps` count from 0 and are written from 1; `maps` None: all. `how`: the mapping,
    None for exact values. `longest`: most characters; beyond it the recipe gives way to a
    sentence. No date and no folder are in it.
    """
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "software": f"{SOFTWARE} {version()}",
        "source": image.name,
        "stage": stage,
        "layer": layer + 1,
        "maps": "all" if maps is None else [number + 1 for number in maps],
        "values": _values(options, how),
        "recipe": recipe_to_value(recipe),
    }
    if image.pages > 1:
        content["page"] = image.page
    text = _text(content)
    if longest is not None and len(text) > longest:
        content["recipe"] = "left out, it is too long for this kind of file"
        text = _text(content)
    return text


def described_recipe(text: str) -> Recipe:
    """The recipe in what a result file says of itself, or of a recipe file's text.

    Raises RecipeError.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise RecipeError("", "the description is no valid JSON") from None
    if isinstance(content, dict) and content.get("format") == FORMAT:
        if content.get("version") != VERSION:
            raise RecipeError("version", "of the description is unknown")
        return recipe_from_value(content.get("recipe"))
    if isinstance(content, dict) and content.get("format") == RECIPE_FORMAT:
        return recipe_from_json(text)
    raise RecipeError("format", "of the description is unknown")


def _values(options: SaveOptions, how: Shades | None) -> dict[str, Any]:
    if how is None:
        return {"kind": "float32", "mapping": "exact"}
    levels = options.file_kind.levels
    found: dict[str, Any] = {
        "kind": "uint16" if levels > 255 else "uint8",
        "mapping": options.mapping.name,
        "first_level": {"level": 0, "value": how.low},
        "last_level": {"level": levels, "value": how.high},
        "rounding": ROUNDING,
        "not_a_number": 0,
    }
    if options.mapping.name == "shown":
        found["view"] = options.mapping.appearance.view
    if how.absolute:
        found["absolute"] = True
    if how.is_coloured:
        found["colours"] = "diverging" if how.diverging else how.colours
    if options.changes_pixels:
        found["quality"] = options.quality
    return found


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, allow_nan=False, sort_keys=True)
