"""Loops use the instructions that Numba compiles for, and only those."""

import os
import subprocess
import sys

import pytest

PROGRAM = """
import numpy as np
from core import Kernel, Layer, Pooling, Recipe, run, run_reference
from core.compute import blocks, byte_blocks, correlation, unrolled
from core.compute.processor import has_instructions

assert has_instructions() and not has_instructions("avx512f")
assert blocks.LANES == 16 and not byte_blocks.IS_POSSIBLE
correlation.ASK_WORK = 0
picture = np.random.default_rng(4).integers(0, 256, (90, 130), dtype=np.uint8)
for shape in ((3, 3), (5, 1)):
    layer = Layer([Kernel(np.arange(shape[0] * shape[1]).reshape(shape))], pooling=Pooling("max"))
    recipe = Recipe([layer])
    for _ in range(3):
        found = run(recipe, picture).layers[0]
        unrolled.wait_until_compiled()
    wanted = run_reference(recipe, picture).layers[0]
    assert (found.filtered == wanted.filtered).all() and (found.pooled == wanted.pooled).all()
"""


@pytest.mark.parametrize("asked", [{"NUMBA_CPU_NAME": "generic"}])
def test_a_processor_of_few_instructions(tmp_path, asked):
    place = {"NUMBA_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | place | asked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
