"""Pooling in PyTorch: its own functions where it has them, else windows as views."""

from __future__ import annotations

from collections.abc import Callable

from core.export.literals import call
from core.export.pooling_calls import is_plain, window_arguments
from core.export.script import Script
from core.recipe import Pooling

_FUNCTIONAL = "import torch.nn.functional as F"


def torch_pool_lines(script: Script, pooling: Pooling, indent: str) -> list[str]:
    """Lines that pool `maps` to `maps`; takes in the pieces that they need."""
    return _WRITERS[pooling.kind](script, pooling, f"{indent}maps = ").splitlines()


def _own_arguments(pooling: Pooling) -> list[str]:
    """Size, stride and padding as PyTorch's functions take them, defaults left out."""
    given = [str(pooling.size)]
    if pooling.stride != pooling.size:
        given.append(f"stride={pooling.stride}")
    if pooling.padding != (0, 0):
        given.append(f"padding={pooling.padding}")
    if pooling.dilation != (1, 1):
        given.append(f"dilation={pooling.dilation}")
    if pooling.ceil_mode:
        given.append("ceil_mode=True")
    return given


def _is_dilated(pooling: Pooling) -> bool:
    return any(
        step > 1 and size > 1 for step, size in zip(pooling.dilation, pooling.size, strict=True)
    )


def _windows(script: Script, pooling: Pooling, start: str, maps: str, end: str) -> str:
    if is_plain(pooling):
        script.need("windows")
        window = [str(pooling.size), str(pooling.stride), str(pooling.dilation)]
        return call(f"{start}windows(", [maps, *window], end)
    script.need("padded_windows")
    return call(f"{start}padded_windows(", [maps, *window_arguments(pooling), "fill=0"], end)


def _max(script: Script, pooling: Pooling, start: str) -> str:
    script.imports.add(_FUNCTIONAL)
    return call(f"{start}F.max_pool2d(", ["maps", *_own_arguments(pooling)])


def _min(script: Script, pooling: Pooling, start: str) -> str:
    script.imports.add(_FUNCTIONAL)
    return call(f"{start}-F.max_pool2d(", ["-maps", *_own_arguments(pooling)])


def _averaged(script: Script, pooling: Pooling, start: str, maps: str, *more: str) -> str:
    script.imports.add(_FUNCTIONAL)
    given = [item for item in _own_arguments(pooling) if not item.startswith("dilation")]
    return call(f"{start}F.avg_pool2d(", [maps, *given, *more])


def _average(script: Script, pooling: Pooling, start: str) -> str:
    if not _is_dilated(pooling):
        more = [] if pooling.count_include_pad else ["count_include_pad=False"]
        return _averaged(script, pooling, start, "maps", *more)
    if is_plain(pooling):
        return _windows(script, pooling, start, "maps", ").mean((-2, -1))")
    script.need("average")
    counted = f"count_include_pad={pooling.count_include_pad}"
    return call(f"{start}average(", ["maps", *window_arguments(pooling), counted])


def _sum(script: Script, pooling: Pooling, start: str) -> str:
    if not _is_dilated(pooling):
        return _averaged(script, pooling, start, "maps", "divisor_override=1")
    return _windows(script, pooling, start, "maps", ").sum((-2, -1))")


def _l2(script: Script, pooling: Pooling, start: str) -> str:
    if not _is_dilated(pooling):
        text = _averaged(script, pooling, start, "maps**2", "divisor_override=1")
        return f"{text}.sqrt()"
    return _windows(script, pooling, start, "maps**2", ").sum((-2, -1)).sqrt()")


def _median(script: Script, pooling: Pooling, start: str) -> str:
    if is_plain(pooling):
        script.need("median")
        return _windows(script, pooling, f"{start}median(", "maps", ").flatten(-2))")
    script.need("padded_median")
    return call(f"{start}padded_median(", ["maps", *window_arguments(pooling)])


def _first(script: Script, pooling: Pooling, start: str) -> str:
    if is_plain(pooling):
        return _windows(script, pooling, start, "maps", ")[..., 0, 0]")
    script.need("first")
    return call(f"{start}first(", ["maps", *window_arguments(pooling)])


_WRITERS: dict[str, Callable[[Script, Pooling, str], str]] = {
    "max": _max,
    "min": _min,
    "average": _average,
    "sum": _sum,
    "l2": _l2,
    "median": _median,
    "first": _first,
}
