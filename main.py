"""Kernelscope's command: a window, or `apply` without one. Only arguments are handled here."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence

from core.version import version


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments[:1] == ["apply"]:
        return _apply(arguments[1:])
    parser = argparse.ArgumentParser(
        prog="kernelscope",
        description="A desktop workbench for image convolution and pooling.",
        epilog="'kernelscope apply RECIPE IMAGE... --output DIR' runs a recipe over image files"
        " without a window; 'kernelscope apply --help' tells more.",
    )
    parser.add_argument("image", metavar="IMAGE", nargs="?", help="a picture to open")
    parser.add_argument("--version", action="version", version=f"Kernelscope {version()}")
    parsed = parser.parse_args(arguments)

    # All that a start makes stays: looking through it for garbage, again and again while it
    # grows, takes a tenth of the time until the window is there. gui.app goes on with it.
    gc.disable()
    from gui import preflight

    if problem := preflight.problem():
        print(problem, file=sys.stderr)
        return 1
    from gui.app import run_window

    return run_window([parsed.image] if parsed.image else [])


def _apply(arguments: list[str]) -> int:
    from core.files import batch

    parser = argparse.ArgumentParser(
        prog="kernelscope apply", description="Run a recipe over image files without a window."
    )
    batch.add_arguments(parser)
    try:
        return batch.apply(parser.parse_intermixed_args(arguments))
    except KeyboardInterrupt:
        return 130  # what shells report for Ctrl+C


if __name__ == "__main__":
    sys.exit(main())
