"""Pooling in NumPy: the expression of each kind, as short as its window allows."""

from __future__ import annotations

from collections.abc import Callable

from core.export.literals import call
from core.export.script import Script
from core.recipe import Pooling

_AXES = ".{0}(axis=(3, 4))"


def pool_lines(script: Script, pooling: Pooling, indent: str) -> list[str]:
    """Lines that pool `maps` to `maps`; takes in the pieces that they need."""
    return [_WRITERS[pooling.kind](script, pooling, f"{indent}maps = ").rstrip()]


def is_plain(pooling: Pooling) -> bool:
    """Every window lies inside the map, cell by cell."""
    return pooling.padding == (0, 0) and not pooling.ceil_mode


def window_arguments(pooling: Pooling) -> list[str]:
    """Size, stride, padding, dilation and ceil mode as the pieces take them."""
    return [
        str(pooling.size),
        str(pooling.stride),
        str(pooling.padding),
        str(pooling.dilation),
        str(pooling.ceil_mode),
    ]


def _windows(script: Script, pooling: Pooling, start: str, fill: str) -> tuple[str, list[str]]:
    """The call that gives the windows: how it opens, and its arguments."""
    if is_plain(pooling):
        script.need("windows")
        return f"{start}windows(", [
            str(pooling.size),
            str(pooling.stride),
            str(pooling.dilation),
        ]
    script.need("padded_windows")
    return f"{start}padded_windows(", [*window_arguments(pooling), fill]


def _reduced(method: str, fill: str) -> Callable[[Script, Pooling, str], str]:
    def write(script: Script, pooling: Pooling, start: str) -> str:
        if "np." in fill:
            script.imports.add("import numpy as np")
        opening, arguments = _windows(script, pooling, start, fill)
        return call(opening, ["maps", *arguments], ")" + _AXES.format(method))

    return write


def _average(script: Script, pooling: Pooling, start: str) -> str:
    # Windows of one number of counted cells need no counting.
    if is_plain(pooling) or (pooling.count_include_pad and not pooling.ceil_mode):
        return _reduced("mean", "0")(script, pooling, start)
    script.need("average")
    arguments = ["maps", *window_arguments(pooling), str(pooling.count_include_pad)]
    return call(f"{start}average(", arguments)


def _median(script: Script, pooling: Pooling, start: str) -> str:
    if is_plain(pooling):
        script.imports.add("import numpy as np")
        opening, arguments = _windows(script, pooling, f"{start}np.median(", "")
        return call(opening, ["maps", *arguments], "), axis=(3, 4))")
    script.need("median")
    return call(f"{start}median(", ["maps", *window_arguments(pooling)])


def _l2(script: Script, pooling: Pooling, start: str) -> str:
    script.imports.add("import numpy as np")
    opening, arguments = _windows(script, pooling, f"{start}np.sqrt(", "0")
    return call(opening, ["maps**2", *arguments], ").sum(axis=(3, 4)))")


def _first(script: Script, pooling: Pooling, start: str) -> str:
    if is_plain(pooling):
        opening, arguments = _windows(script, pooling, start, "")
        return call(opening, ["maps", *arguments], ")[..., 0, 0]")
    script.need("first")
    return call(f"{start}first(", ["maps", *window_arguments(pooling)])


_WRITERS: dict[str, Callable[[Script, Pooling, str], str]] = {
    "max": _reduced("max", "-np.inf"),
    "min": _reduced("min", "np.inf"),
    "sum": _reduced("sum", "0"),
    "average": _average,
    "median": _median,
    "l2": _l2,
    "first": _first,
}
