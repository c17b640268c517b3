"""Any part of any layer's maps: evaluates exactly the output pixels that are asked for.

What is asked for is traced back through the layers to the input pixels that it rests on, rows
and columns apart; only those are computed. The sums are formed as in a whole run, so each value
is that of the whole result. The cost depends on what is asked for, not on the image's size.
"""

from __future__ import annotations

import itertools
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan
from core.compute.layer_run import LayerWork, layer_works
from core.compute.memory import result_array
from core.compute.methods import AUTOMATIC
from core.compute.needs import Needs, Reading, layer_needs
from core.compute.padding import Indices
from core.compute.planes import Planes, gather_plane
from core.compute.strips import (
    STRIPS_A_THREAD,
    Scratch,
    Worker,
    core_count,
    in_threads,
)
from core.display import Extent, extent, joined
from core.image import Image, release_pages
from core.recipe import Recipe
from core.trace import Progress

Floats = NDArray[np.float32]

KEPT_INPUTS = 4
"""Inputs of parts that a cache keeps."""

SPARSE_RUNS = 16
"""Columns in so many pieces are kept side by side for the next edit."""

PIECE_NANOSECONDS = 3_000_000
"""A piece of work that is worth handing to a thread takes about so long."""

MOST_PIXELS = 1 << 22
"""Pixels that a piece gathers at most."""

MOST_VALUES = 1 << 25
"""Values that a piece makes of a layer at most, 128 MiB; one row, where that is more."""

WORK_NANOSECONDS, PIXEL_NANOSECONDS = 0.04, 0.5
"""Rough costs of a multiplication and of a pixel that is read."""

OUTPUT_WORK = 25
"""Multiplications that storing and pooling an output costs as much as."""


@dataclass(frozen=True, eq=False)
class Part:
    """Pixels of a layer's maps: numbers of maps, rows and columns, each ascending.

    `layer` counts from 0; `stage` is "filtered" or "pooled" (without pooling the same).
    """

    layer: int
    stage: str
    maps: tuple[int, ...]
    rows: Indices
    columns: Indices


@dataclass(frozen=True, eq=False)
class _Level:
    """What a part needs of one layer; `work` None: of the image itself.

    `columns`: its columns. `maps`: its maps that are needed.
    """

    work: LayerWork | None
    columns: Needs
    maps: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class _Input:
    """Pixels of an image that lie apart, side by side, in the order in which they are read.

    `rows` and `columns`: the sources. `down`: what the part needs, along the rows.
    """

    planes: Planes
    rows: Indices
    columns: Indices
    down: Needs

    def part(self, needs: Needs) -> Needs:
        """What some of the filtered rows need of these pixels."""
        chosen = np.searchsorted(self.down.filtered, needs.filtered)
        reading = self.down.readings[0].some(chosen)
        return replace(needs, readings=(reading,) * len(needs.readings))


class InputCache:
    """The input that the latest parts were made of, for the next edit of the same view.

    Samples of a large image lie in as many pages of memory, or of a file; gathering them takes
    longer than filtering them.
    """

    def __init__(self) -> None:
        self._image: Image | None = None
        self._found: list[_Input] = []

    def find(
        self, image: Image, is_luminance: bool, rows: Indices, columns: Indices
    ) -> _Input | None:
        """What was kept for these pixels."""
        if image is not self._image:
            self._image, self._found = image, []
        for each in self._found:
            if (
                each.planes.is_luminance == is_luminance
                and np.array_equal(each.rows, rows)
                and np.array_equal(each.columns, columns)
            ):
                return each
        return None

    def keep(self, image: Image, found: _Input) -> None:
        """Keeps what was gathered, and forgets the oldest."""
        if image is self._image:
            self._found = [*self._found[1 - KEPT_INPUTS :], found]

    def forget(self) -> None:
        """Lets go of the image, and of its file where it is used in place."""
        self._image, self._found = None, []


class Window:
    """A recipe on an image, of which parts can be evaluated.

    `plans` as from plan_recipe for this recipe and image. `cache`: shared by windows that are
    evaluated one after another. `method`: a name of METHODS, where it is possible.
    """

    def __init__(
        self,
        recipe: Recipe,
        image: Image,
        plans: Sequence[LayerPlan],
        cache: InputCache | None = None,
        method: str = AUTOMATIC,
    ) -> None:
        self._image = image
        self._cache = cache
        self._recipe = recipe
        self._plans = plans
        self._planes = Planes.of_image(recipe, image)
        works = layer_works(recipe, plans, self._planes.dtype, image, method)
        self._works = {index: work for index, work in enumerate(works) if work is not None}

    def work(self, parts: Sequence[Part]) -> int:
        """About how many multiplications parts take."""
        return sum(self._effort(part, self._levels(part))[0] for part in parts)

    def evaluate(
        self, parts: Sequence[Part], *, threads: int | None = None, chunks: int | None = None
    ) -> Generator[Progress, None, list[Floats]]:
        """The values (map, row, column) of parts, float32; yields as pieces are done.

        `chunks`: pieces that each part's rows are dealt out in, or None for what is best.
        Closing stops and waits for the pieces under way.
        """
        results = [result_array((len(p.maps), len(p.rows), len(p.columns))) for p in parts]
        yield from self._in_pieces(parts, results, None, threads, chunks)
        return results

    def extents(
        self, parts: Sequence[Part], *, threads: int | None = None, chunks: int | None = None
    ) -> Generator[Progress, None, list[Extent]]:
        """The range of the values of parts, which are never all held; else as `evaluate`."""
        found: list[list[Extent]] = [[] for _ in parts]
        yield from self._in_pieces(parts, None, found, threads, chunks)
        return [joined(pieces) for pieces in found]

    def _in_pieces(
        self,
        parts: Sequence[Part],
        results: list[Floats] | None,
        extents: list[list[Extent]] | None,
        threads: int | None,
        chunks: int | None,
    ) -> Generator[Progress, None, None]:
        """Computes parts in pieces, and stores their values or their ranges."""
        pieces: list[tuple[int, slice]] = []
        levels = [self._levels(part) for part in parts]
        inputs: list[_Input | None] = []
        for part, needed in zip(parts, levels, strict=True):
            inputs.append((yield from self._input(part, needed)))
        for number, found in enumerate(inputs):
            if found is not None:
                levels[number][0] = _of_itself(levels[number][0])
        total = 0
        for number, part in enumerate(parts):
            work, pixels, least, values = self._effort(part, levels[number])
            if inputs[number] is not None:
                pixels = 0  # they lie side by side already
            count = chunks or _chunk_count(len(part.rows), work, pixels, least, values)
            total += count
            edges = np.linspace(0, len(part.rows), count + 1).astype(int).tolist()
            pieces += [
                (number, slice(low, high)) for low, high in itertools.pairwise(edges) if low < high
            ]
        if threads is None:
            threads = min(core_count(), max(total - len(parts) + 1, 1))

        def make_worker() -> Worker[tuple[int, slice]]:
            scratches = [[Scratch() for _ in levels[number]] for number in range(len(parts))]

            def make(piece: tuple[int, slice]) -> None:
                number, rows = piece
                part, found = parts[number], inputs[number]
                down = self._needs(part.layer, part.stage, 0, part.rows[rows])
                planes = self._planes
                if found is not None:
                    down[0] = found.part(down[0])
                    planes = found.planes
                if results is not None:
                    out = results[number][:, rows]
                else:
                    shape = len(part.maps), rows.stop - rows.start, len(part.columns)
                    out = scratches[number][-1].array("out", shape)
                with np.errstate(all="ignore"):
                    self._make(planes, down, levels[number], scratches[number], out)
                if extents is not None:
                    extents[number].append(extent(out))

            return make

        for done, _ in enumerate(in_threads(make_worker, pieces, threads), 1):
            if extents is not None:
                release_pages(self._image.pixels)
            yield Progress(done, len(pieces))

    def _input(
        self, part: Part, levels: Sequence[_Level]
    ) -> Generator[Progress, None, _Input | None]:
        """The input of a part side by side, where it is sparse and the next edit may need it."""
        if self._cache is None or levels[0].work is None:
            return None
        first, *others = levels[0].columns.readings
        if any(reading is not first for reading in others):
            return None
        if len(first.runs) < SPARSE_RUNS and first.step == 1:
            return None
        down = self._needs(part.layer, part.stage, 0, part.rows)[0]
        rows, columns = down.readings[0].sources, first.sources
        luminance = self._planes.is_luminance
        found = self._cache.find(self._image, luminance, rows, columns)
        if found is not None:
            return replace(found, down=down)
        arrays = tuple(
            np.empty((len(rows), len(columns)), plane.dtype) for plane in self._planes.arrays
        )

        def make_worker() -> Worker[slice]:
            def make(piece: slice) -> None:
                for plane, out in zip(self._planes.arrays, arrays, strict=True):
                    lines = Reading.of_pixels(rows[piece])
                    gather_plane(plane, lines, first, 0.0, out[piece])

            return make

        edges = np.linspace(0, len(rows), STRIPS_A_THREAD * core_count() + 1).astype(int).tolist()
        pieces = [slice(low, high) for low, high in itertools.pairwise(edges) if low < high]
        for done, _ in enumerate(in_threads(make_worker, pieces, core_count())):
            release_pages(self._image.pixels)
            yield Progress(done, len(pieces))
        for array in arrays:
            array.setflags(write=False)
        found = _Input(Planes(arrays, luminance), rows, columns, down)
        self._cache.keep(self._image, found)
        return found

    def _make(
        self,
        planes: Planes,
        down: Sequence[Needs],
        levels: Sequence[_Level],
        scratches: Sequence[Scratch],
        out: Floats,
    ) -> None:
        """Computes rows of a part, from the first layer that it needs to the last."""
        for rows, level, scratch in zip(down, levels, scratches, strict=True):
            last = level is levels[-1]
            if level.work is None:
                out[:] = planes.gather(
                    level.maps, rows.readings[0], level.columns.readings[0], 0.0, scratch, out.dtype
                )
                return
            planes = (
                planes.only(level.work.channels_of(level.maps)) if level is levels[0] else planes
            )
            windows = rows.windows
            shape = (
                len(level.maps),
                len(rows.filtered) if windows is None else windows.cells.shape[1],
                len(level.columns.filtered)
                if level.columns.windows is None
                else level.columns.windows.cells.shape[1],
            )
            made = out if last else scratch.array("made", shape)
            level.work.make(
                planes,
                rows,
                level.columns,
                level.maps,
                scratch,
                made if windows is None else None,
                None if windows is None else made,
            )
            planes = Planes.of_maps(made)

    def _levels(self, part: Part) -> list[_Level]:
        """What a part needs of each layer, the first one first."""
        columns = self._needs(part.layer, part.stage, 1, part.columns)
        indices = [index for index in self._works if index <= part.layer]
        if not indices:
            return [_Level(None, columns[0], part.maps)]
        levels: list[_Level] = []
        maps = part.maps
        for index, needs in zip(reversed(indices), reversed(columns), strict=True):
            work = self._works[index]
            levels.append(_Level(work, needs, maps))
            maps = work.channels_of(maps)
        return levels[::-1]

    def _needs(
        self,
        layer: int,
        stage: str,
        axis: int,
        outputs: Indices,
    ) -> list[Needs]:
        """What outputs along an axis need of each layer that is switched on, the first first.

        The first one's sources are the image's pixels.
        """
        found: list[Needs] = []
        indices = [index for index in self._works if index <= layer]
        for index in reversed(indices):
            plan = self._plans[index]
            pools = plan.pooling is not None and not (index == layer and stage == "filtered")
            needs = layer_needs(
                self._recipe.layers[index],
                plan,
                axis,
                pooled=outputs if pools else None,
                filtered=None if pools else outputs,
                compact=index != indices[0],
            )
            found.append(needs)
            if needs.incoming is not None:
                outputs = needs.incoming
        if not indices:
            return [Needs(outputs, (Reading.of_pixels(outputs),))]
        return found[::-1]

    def _effort(self, part: Part, levels: Sequence[_Level]) -> tuple[int, int, int, int]:
        """Multiplications of a part, input pixels that it reads, rows that a piece should have,
        and the most values that it makes of a layer.

        Pieces of few rows would read most of their input several times.
        """
        down = self._needs(part.layer, part.stage, 0, part.rows)
        work, least, values = 0, 1, 0
        for rows, level in zip(down, levels, strict=True):
            if level.work is None:
                continue
            taps = sum(step.weights.size for way in level.work.methods for step in way.passes)
            share = len(level.maps) / level.work.plan.filtered_shape[0]
            per_kernel = 1 if level.work.is_summed else level.work.plan.input_shape[0]
            outputs = len(rows.filtered) * len(level.columns.filtered)
            values = max(values, len(level.maps) * outputs)
            work += int(share * per_kernel * (taps + OUTPUT_WORK) * outputs)
            reach = max(axes[0].extent for axes in level.work.plan.correlations)
            least = max(least, reach, level.work.tile_rows)
        gathered = len(down[0].readings[0].sources) * len(levels[0].columns.readings[0].sources)
        return work, gathered, least, values


def _chunk_count(rows: int, work: int, pixels: int, least: int, values: int) -> int:
    """Pieces that some rows are dealt out in; rather many than too large for memory."""
    threads = core_count()
    pieces = int((work * WORK_NANOSECONDS + pixels * PIXEL_NANOSECONDS) / PIECE_NANOSECONDS)
    wanted = max(min(STRIPS_A_THREAD * threads, pieces), -(-pixels // MOST_PIXELS))
    most = max(rows // least, min(threads, rows))
    return max(min(max(wanted, 1), most), min(-(-values // MOST_VALUES), rows))


def _of_itself(level: _Level) -> _Level:
    """The level of an input that consists of what it reads."""
    itself = level.columns.readings[0].of_itself()
    readings = (itself,) * len(level.columns.readings)
    return replace(level, columns=replace(level.columns, readings=readings))
