"""Gathers all strings that people see and compiles translations: `python3 dev.py translations`.

lupdate reads the code of gui; rows of data and sentences of core, which it cannot see, are
listed for it.
Afterwards the .ts files hold new strings as unfinished, and the .qm files what is finished.
"""

import ast
import dataclasses
import importlib
import json
import pkgutil
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import PySide6

import core
from core.colour_maps import colour_maps
from core.own_presets import OWN_GROUP
from core.presets import built_in_presets
from gui.language import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
SHOWN_FIELDS = ("label", "about", "picture", "group", "source")
"""Fields of rows whose texts are shown; `choices` too, and names where nothing else is shown."""
NAMED = ("Sample", "Preset", "ParametricPreset", "Generator")
CODES = [language.code for language in LANGUAGES]
"""Of the source's language there are plural forms only."""


SILENT = ("core/files/batch.py",)
"""The command line stays English."""
PATH_FIRST = ("RecipeError", "ExportError")
"""Errors whose first argument is the path of a field."""
INTERNAL = (
    "AnimationOptionsError",
    "IndexError",
    "LookupError",
    "MemoryError",
    "TypeError",
    "ValueError",
)
"""Errors that tell programmers of a wrong call; a Sentence in one of them is gathered."""


def messages(file: Path) -> list[ast.expr]:
    """What the errors that a module of core makes say, and the templates of its sentences."""
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            place = 1 if name in PATH_FIRST else 0
            told = name == "Sentence" or (name.endswith("Error") and name not in INTERNAL)
            if told and len(node.args) > place:
                found.append(node.args[place])
    return found


def sentences() -> set[str]:
    """Every sentence and template of a sentence in core."""
    return {
        message.value
        for file in (ROOT / "core").rglob("*.py")
        if file.relative_to(ROOT).as_posix() not in SILENT
        for message in messages(file)
        if isinstance(message, ast.Constant) and isinstance(message.value, str)
    }


def data_strings() -> list[str]:
    """Every text of a row of data, and every sentence of core, that the window shows, sorted."""
    found = {OWN_GROUP, *sentences()}
    seen: set[int] = set()

    def visit(value: object) -> None:
        if id(value) in seen:
            return
        if isinstance(value, dict):
            visit(tuple(value.values()))
        elif isinstance(value, (tuple, list)):
            for item in value:
                visit(item)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            seen.add(id(value))
            for field in dataclasses.fields(value):
                content = getattr(value, field.name, None)
                named = field.name == "name" and type(value).__name__ in NAMED
                if isinstance(content, str) and (named or field.name in SHOWN_FIELDS):
                    found.add(content)
                elif field.name == "choices":
                    found.update(content)
                elif isinstance(content, (tuple, list)):
                    visit(content)

    for module in pkgutil.walk_packages(core.__path__, "core."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if name.isupper() or name.startswith("_"):
                visit(value)
    visit(built_in_presets())
    for row in colour_maps().values():
        found.update((row.label, row.about))
    return sorted(text for text in found if any(sign.isalpha() or sign == '"' for sign in text))


def tool(name: str, *arguments: object) -> None:
    """Runs one of Qt's tools; raises CalledProcessError."""
    ending = ".exe" if sys.platform == "win32" else ""
    command = [str(TOOLS / f"{name}{ending}"), *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)


def update(code: str, folder: Path = FOLDER) -> Path:
    """Brings the .ts file of a language up to date with the strings of the program."""
    file = folder / f"kernelscope_{code}.ts"
    with tempfile.TemporaryDirectory() as temporary:
        rows = Path(temporary) / "data.py"
        lines = [f'QT_TRANSLATE_NOOP("Data", {quoted(text)})\n' for text in data_strings()]
        rows.write_text("".join(lines), encoding="utf-8")
        tool(
            "lupdate", *sorted((ROOT / "gui").rglob("*.py")), rows,
            "-source-language", "en", "-target-language", code, "-silent",
            *(["-pluralonly"] if code == SOURCE else []),
            "-locations", "none", "-no-obsolete", "-sort-messages", "-ts", file,
        )  # fmt: skip
    return file


def release(code: str, folder: Path = FOLDER) -> Path:
    """Compiles the .ts file of a language.

    The old file is replaced, not written over: windows that are open have it mapped.
    """
    file = folder / f"kernelscope_{code}.qm"
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        made = Path(temporary) / file.name
        tool("lrelease", folder / f"kernelscope_{code}.ts", "-silent", "-qm", made)
        made.replace(file)
    return file


def sources(file: Path) -> set[tuple[str, str]]:
    """The (context, text) pairs of a .ts file."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def unfinished(file: Path) -> int:
    """How many strings of a .ts file still want a translation."""
    marks = ElementTree.parse(file).getroot().iter("translation")
    return sum(mark.get("type") == "unfinished" for mark in marks)


def copy_for_check(code: str, folder: Path) -> Path:
    """The .ts file of a language in another folder, to update it there."""
    return Path(shutil.copy(FOLDER / f"kernelscope_{code}.ts", folder))


def quoted(text: str) -> str:
    """A Python literal that lupdate reads."""
    return json.dumps(text, ensure_ascii=False)


def main(codes: Iterable[str] = CODES) -> None:
    """Updates and compiles every language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for code in codes:
        file = update(code)
        release(code)
        print(f"{file.name}: {len(sources(file))} strings, {unfinished(file)} unfinished")


if __name__ == "__main__":
    main()
