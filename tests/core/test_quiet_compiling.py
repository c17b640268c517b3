"""Compiling in the background leaves the streams of the process alone."""

import subprocess
import sys

PROGRAM = """
import sys, types
changed = []
class Watched(types.ModuleType):
    def __setattr__(self, name, value):
        if name in ("stdout", "stderr"):
            changed.append(name)
        super().__setattr__(name, value)
sys.__class__ = Watched
import core.compute
from numba.core import errors
try:
    raise errors.ConstantInferenceError("no constant")
except errors.ConstantInferenceError:
    pass
print(changed)
"""


def test_messages_of_the_compiler_do_not_exchange_streams():
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
