"""What was measured, as frozen values: timings, comparisons with peers and single figures."""

from __future__ import annotations

from dataclasses import dataclass, field

OURS = "Kernelscope"


@dataclass(frozen=True)
class Timing:
    """The median of a candidate's `rounds`, and the processor time it took for each second."""

    milliseconds: float
    cores: float
    rounds: int
    peer: str


@dataclass(frozen=True)
class Comparison:
    """One row: candidates by name, ours under OURS.

    `memory_ms`, `arithmetic_ms`: the least time in which this machine can move the row's bytes
    and do its multiplications. `left_out`: candidates that were not timed, and why.
    """

    row: str
    title: str
    timings: dict[str, Timing]
    memory_ms: float
    arithmetic_ms: float
    left_out: dict[str, str] = field(default_factory=dict)

    @property
    def ours(self) -> Timing:
        """Our own timing."""
        return self.timings[OURS]

    @property
    def peers(self) -> tuple[str, ...]:
        """The peers that were timed."""
        others = (timing.peer for name, timing in self.timings.items() if name != OURS)
        return tuple(dict.fromkeys(others))

    def ratio(self, peer: str) -> float | None:
        """Peer / ours, the peer by its fastest candidate; None where it was not timed."""
        name = self.best(peer)
        return None if name is None else self.timings[name].milliseconds / self.ours.milliseconds

    def best(self, peer: str) -> str | None:
        """The name of a peer's fastest candidate."""
        names = [name for name, timing in self.timings.items() if timing.peer == peer]
        return min(names, key=lambda name: self.timings[name].milliseconds, default=None)


@dataclass(frozen=True)
class Figures:
    """One row without peers: named numbers of one unit, and how many samples they come from."""

    row: str
    title: str
    unit: str
    numbers: dict[str, float]
    rounds: int
    note: str = ""


Result = Comparison | Figures
