"""What a file may end in: a picture, or one sentence for people. Everything else is a finding."""

from __future__ import annotations

import contextlib
import gc
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from core.checks import RecipeError
from core.expressions import ExpressionError, parse_number
from core.files import mapped, unpacked
from core.files.images import ImageFileError, page_count, read_image
from core.files.recipes import load_recipe, recipe_from_json, recipe_to_json

LONGEST_SENTENCE = 300
INTERNAL = re.compile(r"[\n\r\0]|Errno|Error|Traceback|core\.|numpy|PIL|tifffile|0x[0-9a-f]{6}")
"""What no sentence for people contains."""


class Finding(Exception):  # noqa: N818
    """A file that ended in something else."""


@dataclass(frozen=True)
class Held:
    """What a process holds: open descriptors, threads."""

    descriptors: int
    threads: int


def held() -> Held:
    """What this process holds now, where the system tells (Linux)."""
    try:
        return Held(len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task")))  # noqa: PTH208
    except OSError:
        return Held(0, 0)


def judge(kind: str, path: Path, random: Random) -> tuple[str, str]:
    """Reads a file as its kind: ("picture", ""), or "sentence" or "memory" with the sentence.

    Raises Finding, or anything that came through.
    """
    before = held()
    try:
        outcome = _judged(kind, path, random)
    except MemoryError:
        raise Finding("a MemoryError came through") from None
    if held() != before:
        gc.collect()
        if held() != before:
            raise Finding(f"{before} before, {held()} after")
    return outcome


def _judged(kind: str, path: Path, random: Random) -> tuple[str, str]:
    try:
        if kind in PARSERS:
            PARSERS[kind](path)
        else:
            _see(path, random)
    except SENTENCES as error:
        text = str(error)
        check_sentence(text, path)
        return "memory" if "memory" in text else "sentence", text
    return "picture", ""


def _read_recipe(path: Path) -> None:
    recipe = load_recipe(path)
    if recipe_from_json(recipe_to_json(recipe)) != recipe:
        raise Finding("a recipe that is another one once it is saved")


def _read_expression(path: Path) -> None:
    parse_number(path.read_bytes().decode("utf-8", "replace"))


PARSERS: dict[str, Callable[[Path], None]] = {
    "recipe": _read_recipe,
    "expression": _read_expression,
}
"""What reads the kinds that are no pictures; a new parser of files is added here."""
SENTENCES = (ImageFileError, RecipeError, ExpressionError)
"""The errors whose text people see."""


def _see(path: Path, random: Random) -> None:
    pages = page_count(path)
    page = random.choice((1, 1, 1, pages, random.randint(1, pages)))
    with _ways(random):
        image = read_image(path, page=page)
    if not (image.pixels.size and image.pixels.dtype.kind in "uif" and image.pixels.dtype.isnative):
        raise Finding(f"pixels of {image.pixels.dtype} {image.pixels.shape}")
    if (image.page, image.pages) != (page, pages):
        raise Finding(f"page {image.page} of {image.pages}, not {page} of {pages}")
    check_sentence(image.note or "no note", path)
    image.pixels.max()  # which reads them all


@contextlib.contextmanager
def _ways(random: Random) -> Iterator[None]:
    """Sometimes a small file goes the way of a large one: used in place, or unpacked in pieces."""
    least = mapped.MAPPED_BYTES, mapped.UNPACKED_BYTES, unpacked.PIECE_BYTES
    if random.random() < 0.4:
        mapped.MAPPED_BYTES = random.choice((0, 2**62))
        mapped.UNPACKED_BYTES = 0
        unpacked.PIECE_BYTES = random.choice((1, 100, 10_000))
    try:
        yield
    finally:
        mapped.MAPPED_BYTES, mapped.UNPACKED_BYTES, unpacked.PIECE_BYTES = least


def check_sentence(text: str, path: Path) -> None:
    """Raises Finding where a text is not one sentence that can be shown to people."""
    if not 0 < len(text) <= LONGEST_SENTENCE:
        raise Finding(f"a sentence of {len(text)} characters")
    if INTERNAL.search(text) or path.name in text or str(path.parent) in text:
        raise Finding(f"no sentence for people: {text!r}")
    text.encode()
