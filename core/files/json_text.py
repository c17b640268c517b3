"""JSON files that people write too: read with a size cap and a sentence, dumped readably."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from core.checks import RecipeError, shorten
from core.files.opening import open_regular
from core.sentences import Sentence

MAX_LISTS = 2**22
"""Most lists and objects, each of which takes some 60 bytes of memory or more."""
MAX_QUOTES = 2**22
"""Most quotation marks."""


def read_text(path: str | os.PathLike[str], *, largest: int, noun: str) -> str:
    """The text of a UTF-8 file of at most `largest` bytes; `noun` is what it should be.

    Raises RecipeError with one sentence, or OSError.
    """
    file = Path(path)
    if not file.is_file():
        if file.exists():
            raise OSError(Sentence("{0}: is not a regular file", file.name))
        raise FileNotFoundError(Sentence("{0}: no such file", file.name))
    with open_regular(file) as stream:
        content = stream.read(largest + 1)  # its size may change while it is read
    if len(content) > largest:
        raise RecipeError(
            "",
            Sentence("the file is larger than {0} MiB, too large for {1}", largest // 2**20, noun),
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecipeError(
            "", Sentence("the file is not UTF-8 text (byte {0})", error.start + 1)
        ) from None


def parse_json(text: str, *, noun: str) -> Any:
    """The value of a JSON text; names that stand twice in one object are refused.

    Raises RecipeError with one sentence. Numbers that are not finite get through, and are
    refused by the check of their field.
    """
    if text.count("[") + text.count("{") > MAX_LISTS or text.count('"') > MAX_QUOTES:
        raise RecipeError("", Sentence("the file has more lists and texts than {0} can have", noun))
    try:
        return json.loads(text, parse_int=_whole_number, object_pairs_hook=_unique)
    except MemoryError:
        raise RecipeError("", Sentence("there is not enough memory for {0}", noun)) from None
    except RecursionError:
        raise RecipeError("", Sentence("the file is nested too deeply for {0}", noun)) from None
    except json.JSONDecodeError as error:
        raise RecipeError(
            "",
            Sentence(
                "the file is no valid JSON (line {0}, column {1}: {2})",
                error.lineno,
                error.colno,
                error.msg,
            ),
        ) from None


def dump_json(value: Any, indent: str = "") -> str:
    """ASCII JSON with one line for each object field and each weight row."""
    deeper = indent + "  "
    if isinstance(value, dict):
        lines = [
            f"{deeper}{json.dumps(name)}: {dump_json(item, deeper)}" for name, item in value.items()
        ]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}" if lines else "{}"
    if isinstance(value, list) and value and isinstance(value[0], (dict, list)):
        lines = [deeper + dump_json(item, deeper) for item in value]
        return "[\n" + ",\n".join(lines) + f"\n{indent}]"
    return json.dumps(value, allow_nan=False)


def whole_where_whole(value: Any) -> Any:
    """-1 instead of -1.0 where that is the same number, for files that people read."""
    if isinstance(value, list):
        return [whole_where_whole(item) for item in value]
    return (
        int(value)
        if abs(value) < 2**53 and value == int(value) and str(value)[0:2] != "-0"
        else value
    )


def _whole_number(digits: str) -> int | float:
    """Whole numbers too long for any field become infinite, so that their field refuses them."""
    return int(digits) if len(digits) < 400 else float(digits)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise RecipeError(shorten(name)[1:-1], "stands twice in one object")
            seen.add(name)
    return found
