"""The house rules of README's "How the house is laid out", run as tests."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    path.relative_to(ROOT) for room in ("core", "gui") for path in (ROOT / room).rglob("*.py")
)
QT = ("PySide6", "shiboken6", "pyqtgraph")
THREAD_STARTERS = {"Thread", "ThreadPoolExecutor", "ProcessPoolExecutor", "QThread", "QThreadPool"}
WORDS_TO_AVOID = {"mask", "matrix", "stencil", "utils", "helpers", "manager", "common"}


def parsed(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text("utf-8"))


def dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path, *, late: bool) -> set[str]:
    """Modules that a module imports: all of them, or those at its top level only."""
    tree = parsed(path)
    nodes = ast.walk(tree) if late else _top_level(tree)
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def _top_level(tree: ast.AST):
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield node
            yield from _top_level(node)


def in_clean_process(code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_core_loads_without_qt():
    names = [dotted(path) for path in MODULES if path.parts[0] == "core"]
    loaded = json.loads(
        in_clean_process(
            "import importlib, json, sys\n"
            f"for name in {names!r}: importlib.import_module(name)\n"
            "print(json.dumps(sorted(sys.modules)))"
        )
    )
    assert not [name for name in loaded if name.split(".")[0] in QT]


def test_core_and_a_window_load_without_what_they_need_later():
    loaded = json.loads(
        in_clean_process(
            "import json, sys, core, gui.preflight, main\nprint(json.dumps(sorted(sys.modules)))"
        )
    )
    late = {"numba", "scipy", "tifffile", "imagecodecs", "PIL", "PySide6"}
    assert not late & {name.split(".")[0] for name in loaded}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_core_never_imports_gui(path):
    if path.parts[0] == "core":
        rooms = {name.split(".")[0] for name in imported(path, late=True)}
        assert not rooms & {"gui", "main", *QT}


def test_no_import_cycles():
    names = {dotted(path): path for path in MODULES}
    arrows = {
        name: {found for found in imported(path, late=False) if found in names and found != name}
        for name, path in names.items()
    }
    # A package's __init__ gathers the names of its room; the room does not depend on it.
    for targets in arrows.values():
        targets.discard("core")
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail, name])
        if name not in done:
            for target in arrows[name]:
                visit(target, (*trail, name))
            done.add(name)

    for name in arrows:
        visit(name, ())


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_threads_start_in_two_rooms_only(path):
    if path == Path("gui/worker.py") or path.parts[:2] == ("core", "compute"):
        return
    names = {node.attr for node in ast.walk(parsed(path)) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(parsed(path)) if isinstance(node, ast.Name)}
    assert not names & THREAD_STARTERS


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_painters_end_whatever_happens(path):
    """An error while a painter is at work would end the process instead of being reported."""
    tree = parsed(path)
    made = {
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QPainter"
    }
    ended = {
        item.context_expr
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
    }
    assert made <= ended, "a QPainter that is not made by `with`"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_module_says_what_it_is_for(path):
    text = ast.get_docstring(parsed(path))
    assert text, "no docstring"
    first = text.split("\n\n")[0]
    assert first.rstrip().endswith("."), "does not open with a sentence"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_names_are_the_fields(path):
    assert path.stem not in WORDS_TO_AVOID
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            words = {part.lower() for part in node.name.split("_")}
            assert not words & WORDS_TO_AVOID, node.name


def public_functions() -> list[tuple[Path, str]]:
    found = []
    for path in MODULES:
        if path.parts[0] != "core":
            continue
        found += [
            (path, node.name)
            for node in parsed(path).body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        ]
    return found


def test_every_public_function_of_core_is_tested_or_used_by_what_is():
    """Each is named in a test, or used by the command or by another place in core that is."""
    texts = {p: p.read_text("utf-8") for p in (ROOT / "tests").rglob("*.py")}
    everything = "\n".join(texts.values())
    core = {path: (ROOT / path).read_text("utf-8") for path in MODULES if path.parts[0] == "core"}
    command = (ROOT / "main.py").read_text("utf-8")
    for path, name in public_functions():
        used = name in command or sum(text.count(name) for text in core.values()) > 1
        assert name in everything or used, f"{path}: {name} is neither tested nor used"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_no_widget_is_wider_than_a_room(path):
    """Windows, canvases and base classes grow into monsters: watch them."""
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= 500


def test_no_module_level_translation():
    """`tr("x")` outside a class has an empty context and never translates."""
    for path in MODULES:
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Name):
                assert node.func.id != "tr", path
            elif isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert isinstance(node.func.value, ast.Name), path
                assert node.func.value.id == "self", path
