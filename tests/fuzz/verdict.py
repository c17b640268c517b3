"""What a file may end in: a picture, or one sentence for people. Everything else is a finding."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

from core.checks import RecipeError
from core.expressions import ExpressionError, parse_number
from core.files import mapped, unpacked
from core.files.datasets import read_dataset
from core.files.drafts import load_draft, save_draft
from core.files.images import page_count, read_image
from core.files.kernel_texts import LITERALS, read_block
from core.files.limits import FileError
from core.files.own_presets import (
    LIBRARY_FILE,
    PresetLibrary,
    import_presets,
    load_library,
    presets_from_json,
    presets_to_json,
    save_library,
)
from core.files.recipes import load_recipe, recipe_from_json, recipe_to_json
from core.files.saving import options_from_json, options_to_json

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


def _read_presets(path: Path) -> None:
    try:
        presets = import_presets(path)
    except OSError as error:
        if error.strerror:
            raise
        raise RecipeError("", str(error)) from None  # a sentence: of a later version
    if presets_from_json(presets_to_json(PresetLibrary(presets))) != presets:
        raise Finding("presets that are others once they are exported")


def _read_library(path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        file = Path(folder) / LIBRARY_FILE
        content = path.read_bytes()
        file.write_bytes(content)
        try:
            library, problem = load_library(folder)
        except OSError as error:
            if error.strerror:
                raise
            check_sentence(str(error), path)  # and it is left alone
            if file.read_bytes() != content:
                raise Finding("a library of a later version was changed") from None
            return
        if problem:
            check_sentence(problem, path)
            if content not in [aside.read_bytes() for aside in Path(folder).iterdir()]:
                raise Finding("a damaged library was not set aside")
        save_library(library, folder)
        again, problem = load_library(folder)
        if problem or again.presets != library.presets or again.unread != library.unread:
            raise Finding(f"a library that is another one once it is saved: {problem}")


def _read_draft(path: Path) -> None:
    draft = load_draft(path)
    file = path.with_suffix(".draft")
    save_draft(draft, file)
    if load_draft(file) != draft:
        raise Finding("a draft that is another one once it is saved")


def _read_kernel(path: Path) -> None:
    values = read_block(path.read_bytes().decode("utf-8", "replace")).values
    if not np.isfinite(values).all():
        raise Finding("numbers that are not finite")
    for literal in LITERALS.values():
        again = read_block(literal.write(values)).values
        if not np.array_equal(again, values):
            raise Finding(f"numbers that are others once they are copied as {literal.label}")


def _read_options(path: Path) -> None:
    options = options_from_json(path.read_bytes().decode("utf-8", "replace"))
    if options_from_json(options_to_json(options)) != options:
        raise Finding("options that are others once they are kept")


def _read_dataset(path: Path) -> None:
    dataset = read_dataset(path)
    image = dataset.pictures.image(len(dataset) - 1)
    if not (image.pixels.size and image.pixels.dtype.isnative):
        raise Finding(f"pixels of {image.pixels.dtype} {image.pixels.shape}")
    if dataset.labels.size not in (0, len(dataset)):
        raise Finding(f"{dataset.labels.size} labels of {len(dataset)} pictures")
    check_sentence(str(dataset.note) or "no note", path)


PARSERS: dict[str, Callable[[Path], None]] = {
    "recipe": _read_recipe,
    "expression": _read_expression,
    "presets": _read_presets,
    "library": _read_library,
    "draft": _read_draft,
    "kernel": _read_kernel,
    "options": _read_options,
    "dataset": _read_dataset,
}
"""What reads the kinds that are no pictures; a new parser of files is added here."""
SENTENCES = (FileError, RecipeError, ExpressionError)
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
