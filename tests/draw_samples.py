"""Draws the sample of the first start into resources/samples: `python -m tests.draw_samples`."""

from pathlib import Path

import numpy as np

from core.files.samples import draw_sample

KEPT = ("stairs",)
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "samples"

if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for sample in KEPT:
        np.savez_compressed(FOLDER / f"{sample}.npz", pixels=draw_sample(sample))
