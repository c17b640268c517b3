"""`kernelscope apply`: a recipe run over image files, without a window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from core.checks import RecipeError
from core.compute.whole import share
from core.files.images import read_steps
from core.files.recipes import load_recipe
from core.files.results import picture_maps, save_exact_steps, save_shown_steps
from core.recipe import Recipe
from core.trace import Progress

SUFFIXES = {"tiff": ".tif", "npy": ".npy", "png": ".png"}

ALL_DONE, SOME_FAILED, USAGE = 0, 1, 2


@dataclass(frozen=True)
class Job:
    """What `apply` was asked for; layer, map and page count from 1."""

    recipe: Recipe
    recipe_path: Path
    images: tuple[Path, ...]
    output: Path
    stage: str = "pooled"
    layer: int | None = None
    map: int | None = None
    page: int = 1
    format: str = "tiff"
    overwrite: bool = False


class UsageError(ValueError):
    """Something that forbids the whole run; nothing was written."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `apply`."""
    parser.add_argument("recipe", metavar="RECIPE", help="a recipe file (*.recipe.json)")
    parser.add_argument("images", metavar="IMAGE", nargs="+", help="image files")
    parser.add_argument(
        "--output", metavar="DIR", required=True, help="folder for the results, made if missing"
    )
    parser.add_argument(
        "--stage",
        choices=("filtered", "pooled"),
        default="pooled",
        help="which maps (default: pooled; the filtered ones where pooling is off)",
    )
    parser.add_argument("--layer", type=_count, metavar="N", help="default: the last")
    parser.add_argument("--map", type=_count, metavar="M", help="default: all")
    parser.add_argument("--page", type=_count, metavar="P", default=1, help="default: the first")
    parser.add_argument(
        "--format",
        choices=tuple(SUFFIXES),
        default="tiff",
        help="tiff and npy: exact float32; png: 8 bits, as the window shows it (default: tiff)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace existing results")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is below 1; counting starts from 1")
    return number


_count.__name__ = "whole number"  # argparse names the type in its message


def apply(arguments: argparse.Namespace, errors: TextIO | None = None) -> int:
    """Runs `apply` and returns its exit status: 0 all done, 1 some failed, 2 usage."""
    errors = sys.stderr if errors is None else errors
    try:
        job = _job(arguments)
        _check(job)
    except UsageError as error:
        print(f"kernelscope apply: {error}", file=errors)
        return USAGE
    failed = 0
    written: set[Path] = set()
    for number, path in enumerate(job.images, 1):
        meter = _Meter(errors, f"[{number}/{len(job.images)}] {path.name}")
        try:
            for progress in _apply_one(job, path, written):
                meter.show(progress)
        except (ValueError, OSError, MemoryError) as error:
            meter.clear()
            print(f"{path.stem or path}: {_sentence(error)}", file=errors)
            failed += 1
        meter.clear()
    return SOME_FAILED if failed else ALL_DONE


def _job(arguments: argparse.Namespace) -> Job:
    try:
        recipe = load_recipe(arguments.recipe)
    except (RecipeError, OSError) as error:
        name = Path(arguments.recipe).name
        raise UsageError(f"{name}: {_sentence(error).removeprefix(f'{name}: ')}") from None
    return Job(
        recipe,
        Path(arguments.recipe),
        tuple(Path(name) for name in arguments.images),
        Path(arguments.output),
        arguments.stage,
        arguments.layer,
        arguments.map,
        arguments.page,
        arguments.format,
        arguments.overwrite,
    )


def _check(job: Job) -> None:
    layers = len(job.recipe.layers)
    if job.layer is not None and job.layer > layers:
        raise UsageError(f"--layer {job.layer}: the recipe has {layers} layer(s)")
    names: dict[str, Path] = {}
    for path in job.images:
        name = os.path.normcase(path.stem)
        if name in names:
            raise UsageError(
                f"{names[name].name} and {path.name} would both be written to {path.stem}"
            )
        names[name] = path
    try:
        job.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--output: {_sentence(error)}") from None


def _apply_one(job: Job, path: Path, written: set[Path]) -> Iterator[Progress]:
    image = yield from read_steps(path, page=job.page)
    layer = (len(job.recipe.layers) if job.layer is None else job.layer) - 1
    pictures = picture_maps(job.recipe, image, layer, job.stage)
    what = job.recipe, image, layer, job.stage
    suffix = SUFFIXES[job.format]
    if job.format == "png":
        if job.map is not None:
            pictures = [(job.map - 1,)]
        names = (
            [path.stem]
            if len(pictures) == 1
            else [f"{path.stem}-{number}" for number in range(1, len(pictures) + 1)]
        )
        targets = [job.output / f"{name}{suffix}" for name in names]
        _check_targets(job, targets, written)
        total = len(targets) * image.rows
        for number, (maps, target) in enumerate(zip(pictures, targets, strict=True)):
            steps = save_shown_steps(*what, target, maps=maps, overwrite=job.overwrite)
            yield from share(steps, number * image.rows, image.rows, total)
    else:
        targets = [job.output / f"{path.stem}{suffix}"]
        _check_targets(job, targets, written)
        chosen = None if job.map is None else job.map - 1
        yield from save_exact_steps(*what, targets[0], map=chosen, overwrite=job.overwrite)
    written.update(targets)


def _check_targets(job: Job, targets: Sequence[Path], written: set[Path]) -> None:
    """Before the first file of an image is written: none replaces an input or another result."""
    for target in targets:
        if target in written:
            raise FileExistsError(f"{target.name} is already a result of this run")
        if not target.exists():
            continue
        if any(path.exists() and target.samefile(path) for path in (job.recipe_path, *job.images)):
            raise FileExistsError(f"{target.name} is an input file, which is never written to")
        if not job.overwrite:
            raise FileExistsError(f"{target.name} exists already; --overwrite replaces it")


def _sentence(error: BaseException) -> str:
    """The message of an error on one line."""
    if isinstance(error, OSError) and error.strerror:
        about = "" if error.filename is None else f"{Path(error.filename).name}: "
        text = about + error.strerror
    else:
        text = str(error) or (
            "not enough memory" if isinstance(error, MemoryError) else repr(error)
        )
    return " ".join(text.split())


class _Meter:
    """One line on a terminal that says how far an image is; nothing where there is no terminal."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream = stream if stream.isatty() else None
        self._name = name
        self._width = 0

    def show(self, progress: Progress) -> None:
        if self._stream is not None:
            line = f"{self._name} {100 * progress.done // max(progress.total, 1):3d} %"
            print(f"\r{line}", end="", file=self._stream, flush=True)
            self._width = len(line)

    def clear(self) -> None:
        if self._stream is not None and self._width:
            print(f"\r{' ' * self._width}\r", end="", file=self._stream, flush=True)
            self._width = 0
