"""The program's version, installed or from a checkout."""

from importlib import metadata
from pathlib import Path


def version() -> str:
    """The installed version, or the checkout's."""
    project = Path(__file__).resolve().parent.parent / "pyproject.toml"
    if project.is_file():
        import tomllib

        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
    return metadata.version("kernelscope")
