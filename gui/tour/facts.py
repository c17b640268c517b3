"""The true numbers that the tour's sentences quote, taken from the explanation of a pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, windows_behind
from core.study.explain import FilterStep
from gui.panels.explained_texts import number
from gui.panels.explaining import Explained
from gui.sentences import counted

MINUS = "\N{MINUS SIGN}"


def facts(shown: Explained) -> dict[str, str] | None:
    """Texts by placeholder; None where the pixel has no explanation that a step could quote."""
    step, pooled = shown.filtered, shown.pooled
    if step is None or step.products.shape[1:] != (3, 3):
        return None
    plane = shown.plane
    values, products = step.neighbourhood.values[plane], step.products[plane]
    own = step.neighbourhood
    found = {
        "x": str(int(own.columns[1])),
        "y": str(int(own.rows[1])),
        "centre": number(float(values[1, 1])),
        "neighbours": ", ".join(number(float(v)) for v in np.delete(values.ravel(), 4)),
        "terms": _terms(step, plane),
        "sum": number(step.total),
        "left": number(float(products[:, 0].sum())),
        "right": number(float(products[:, 2].sum())),
        "above": number(float(products[0].sum())),
        "below": number(float(products[2].sum())),
        "weights": number(float(step.weights.sum())),
        "scale": number(step.scale),
        "value": number(step.value),
    }
    if pooled is not None:
        cells = pooled.cells[pooled.real]
        found["value"] = number(pooled.value)
        found["cells"] = ", ".join(number(float(cell)) for cell in cells)
    return found | _sizes(shown.result.plans) | _field(shown)


def has_invented(shown: Explained) -> bool:
    """Some of the nine pixels lie outside the picture."""
    return shown.filtered is not None and bool(shown.filtered.neighbourhood.invented.any())


def _terms(step: FilterStep, plane: int) -> str:
    """`−1 × 56 + 0 × 61 − 2 × 75 …`, row by row."""
    text = ""
    pairs: NDArray[np.float64] = np.stack(
        [step.weights[plane].ravel(), step.neighbourhood.values[plane].ravel()], axis=1
    )
    for weight, value in pairs:
        sign = MINUS if weight < 0 else "+"
        shown = number(float(value))
        shown = f"({shown})" if shown.startswith(MINUS) else shown
        lead = f" {sign} " if text else (MINUS if weight < 0 else "")
        text += f"{lead}{number(abs(float(weight)))} × {shown}"
    return text


def _sizes(plans: tuple[LayerPlan, ...]) -> dict[str, str]:
    """The sizes of the filtered and the pooled map of the first layer, and of all pooled ones."""
    before, after = plans[0].filtered_shape[1:], plans[0].pooled_shape[1:]
    pixels = before[0] * before[1], after[0] * after[1]
    percent = 100 * (1 - pixels[1] / pixels[0])
    exact = f"{percent:.0f}" if percent == int(percent) else f"{percent:.1f}"
    chain = [plans[0].input_shape[1:], *(plan.pooled_shape[1:] for plan in plans)]
    return {
        "before": _size(before),
        "after": _size(after),
        "pixels_before": counted(pixels[0]),
        "pixels_after": counted(pixels[1]),
        "percent": exact,
        "sizes": " → ".join(map(_size, chain)),
    }


def _field(shown: Explained) -> dict[str, str]:
    """The size of what the chosen pixel rests on in the original, inside the picture."""
    result = shown.result
    stage = "pooled" if shown.pooled is not None else "filtered"
    at = shown.pixels[stage]
    if at is None or result.recipe is None:
        return {}
    layer = result.request.layer
    behind = windows_behind(result.recipe, result.plans, layer, stage, 0, at)["original"]
    shape = result.plans[0].input_shape[1:]
    sides = [min(high, size) - max(low, 0) for (low, high), size in zip(behind, shape, strict=True)]
    return {"field": _size((sides[0], sides[1]))}


def _size(shape: tuple[int, int]) -> str:
    """Columns × rows, as the titles of the panels say it."""
    return f"{shape[1]} × {shape[0]}"
