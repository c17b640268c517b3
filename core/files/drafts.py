"""Drafts: an unsaved recipe and what it was seen with, kept in case the program ends badly."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from core.checks import RecipeError, check_choice, check_text, check_whole, describe
from core.files.atomic import atomic_write
from core.files.json_text import dump_json, parse_json, read_text
from core.files.recipes import MAX_BYTES, recipe_from_value, recipe_to_value
from core.recipe import Recipe
from core.sentences import Sentence
from core.trace import STAGES

FORMAT = "kernelscope-draft"
VERSION = 1
_PLACES = ("original", *STAGES)
_LARGEST = 2**31
_NOUN = Sentence("a draft")


@dataclass(frozen=True)
class Pin:
    """A pinned pixel: (row, column) of a stage, on an image of (rows, columns)."""

    stage: str
    row: int
    column: int
    size: tuple[int, int]


@dataclass(frozen=True)
class Draft:
    """A recipe that nobody saved; `time` is seconds since 1970.

    `image`: the path of its picture, "sample:NAME", or "" where it has none that can be opened
    again; `recipe_path`: the file that the recipe is from, or "".
    """

    recipe: Recipe
    time: float
    image: str = ""
    recipe_path: str = ""
    pin: Pin | None = None


def save_draft(draft: Draft, path: str | os.PathLike[str]) -> None:
    """Writes a draft atomically. Raises OSError."""
    value: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "time": draft.time,
        "image": draft.image,
        "recipe_path": draft.recipe_path,
        "pin": None,
        "recipe": recipe_to_value(draft.recipe),
    }
    if draft.pin is not None:
        pin = draft.pin
        value["pin"] = {"stage": pin.stage, "place": [pin.row, pin.column], "size": list(pin.size)}
    with atomic_write(path) as file:
        file.write((dump_json(value) + "\n").encode())


def load_draft(path: str | os.PathLike[str]) -> Draft:
    """Reads a draft. Raises RecipeError where it is damaged, or OSError."""
    content = parse_json(read_text(path, largest=MAX_BYTES, noun=_NOUN), noun=_NOUN)
    if not isinstance(content, dict):
        raise RecipeError("", Sentence("the file must hold an object, not {0}", describe(content)))
    if content.get("format") != FORMAT or content.get("version") != VERSION:
        raise RecipeError("format", Sentence('must be "{0}" of version {1}', FORMAT, VERSION))
    time = content.get("time", 0)
    if isinstance(time, bool) or not isinstance(time, (int, float)) or not 0 <= time < 2**40:
        raise RecipeError("time", Sentence("must be a time, not {0}", describe(time)))
    try:
        recipe = recipe_from_value(content.get("recipe"))
    except RecipeError as error:
        raise error.under("recipe") from None
    return Draft(
        recipe,
        float(time),
        check_text(content.get("image", ""), "image"),
        check_text(content.get("recipe_path", ""), "recipe_path"),
        _pin(content.get("pin")),
    )


def _pin(content: Any) -> Pin | None:
    if content is None:
        return None
    if not isinstance(content, dict):
        raise RecipeError("pin", Sentence("must be an object, not {0}", describe(content)))
    pairs = []
    for name in ("place", "size"):
        pair = content.get(name)
        if not isinstance(pair, list) or len(pair) != 2:
            raise RecipeError(
                f"pin.{name}", Sentence("must be a list of 2 numbers, not {0}", describe(pair))
            )
        pairs.append([check_whole(item, f"pin.{name}", 0, _LARGEST) for item in pair])
    (row, column), (rows, columns) = pairs
    stage = check_choice(content.get("stage"), "pin.stage", _PLACES)
    return Pin(stage, row, column, (rows, columns))
