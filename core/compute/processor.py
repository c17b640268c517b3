"""Which instructions the compiled loops may use: those that Numba compiles for, no others."""

from __future__ import annotations

from functools import cache

from numba.core import config
from numba.core.codegen import get_host_cpu_features


def has_instructions(*names: str) -> bool:
    """The processor has all of these sets of instructions, named as LLVM does, "avx512f".

    Where NUMBA_CPU_FEATURES or NUMBA_CPU_NAME leaves some out, or the processor does not tell,
    it counts as one that lacks them.
    """
    return _features().issuperset(names)


@cache
def _features() -> frozenset[str]:
    asked: str | None = config.CPU_FEATURES
    listed = get_host_cpu_features() if asked is None else asked
    return frozenset(name[1:] for name in listed.split(",") if name.startswith("+"))
