"""The arithmetic of a pixel as plain text and as LaTeX, in signs that need no translation."""

from __future__ import annotations

import math
from collections.abc import Iterable

from core.compute.padding import BORDERS
from core.compute.reference import LUMINANCE
from core.study.explain import FILTERED, FilterStep, PoolStep, Term

MOST_TERMS = 49
"""Products of a kernel that are all written out: 7 x 7."""
LISTED = 12
"""Products of a larger one that are."""
MOST_CELLS = 64
"""Cells of a pooling window that are all written out."""


def number_text(value: float) -> str:
    """A number with nine digits, which tell any two float32 apart; whole ones in full."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    if value == int(value) and abs(value) < 1e15:
        return f"{value + 0.0:.0f}"
    return f"{value:.9g}"


def plain_formula(filtered: FilterStep | None, pooled: PoolStep | None) -> str:
    """The steps one under the other; pixels are named (x, y). "" where neither is given."""
    lines: list[str] = []
    if filtered is not None:
        lines += _plain_filter(filtered)
    if pooled is not None:
        lines += _plain_pool(pooled)
    return "\n".join(lines)


def latex_formula(filtered: FilterStep | None, pooled: PoolStep | None) -> str:
    """The same as an aligned block of amsmath. "" where neither is given."""
    lines: list[str] = []
    if filtered is not None:
        lines += _latex_filter(filtered)
    if pooled is not None:
        lines += _latex_pool(pooled)
    if not lines:
        return ""
    return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"


def _plain_filter(step: FilterStep) -> list[str]:
    name = f"filtered({step.column}, {step.row})"
    if step.rule != FILTERED:
        why = "border keep" if step.rule == "kept" else "layer switched off"
        return [f"{name} = input({step.column}, {step.row}) = {_n(step.value)}  [{why}]"]
    lines = [f"sum = {_row(terms)}" if not at else f"    + {_row(terms)}"
             for at, terms in enumerate(_written(step))]  # fmt: skip
    rest = _rest(step)
    if rest is not None:
        lines.append(f"    + {_n(rest[1])}  [{rest[0]} more products]")
    lines.append(f"    = {_n(step.total)}")
    lines.append(
        f"{_n(step.scale)} * {_n(step.total)} + {_signed(step.bias)} = {_n(step.weighted)}"
    )
    if step.activation != "none":
        lines.append(f"{_activation(step)} = {_n(step.activated)}")
    lines.append(f"{name} = {_n(step.value)}")
    around = step.neighbourhood
    if around.colours is not None:
        i, j = step.anchor
        source = around.source(i, j)
        colours = (_n(float(plane[i, j])) for plane in around.colours)
        made = " + ".join(
            f"{share} * {colour}" for share, colour in zip(LUMINANCE, colours, strict=True)
        )
        if source is not None:
            lines.append(f"luminance{_at(*source)} = {made} = {_n(float(around.values[0, i, j]))}")
    label = BORDERS[around.border].name
    for term in (term for terms in _written(step) for term in terms):
        if term.is_invented and term.channel == 0:
            what = f"{label} of {_at(*term.source)} =" if term.source else "the border's constant"
            lines.append(f"{_at(term.row, term.column)}: {what} {_n(term.value)}")
    return lines


def _plain_pool(step: PoolStep) -> list[str]:
    name = f"pooled({step.column}, {step.row})"
    listed = ", ".join(map(_n, _cells(step)))
    if step.kind == "average":
        total = float(step.cells[step.real].sum())
        return [f"{name} = sum({listed}) / {step.divisor} = {_n(total)} / {step.divisor}"
                f" = {_n(step.value)}"]  # fmt: skip
    text = f"{name} = {step.kind}({listed}) = {_n(step.value)}"
    if not step.has_winner:
        return [text]
    of = "the mean of" if len(step.sources) > 1 else "from"
    places = " and ".join(f"filtered{_at(*source)}" for source in step.sources)
    return [f"{text}, {of} {places}"]


def _latex_filter(step: FilterStep) -> list[str]:
    name = f"f_{{{step.column},{step.row}}}"
    if step.rule != FILTERED:
        return [f"{name} &= p_{{{step.column},{step.row}}} = {_l(step.value)}"]
    lines = []
    if step.products.size <= MOST_TERMS:
        for channel, (pixels, weights) in enumerate(
            zip(step.neighbourhood.values, step.weights, strict=True)
        ):
            start = "s &= \\sum" if not channel else "&\\quad + \\sum"
            lines.append(f"{start} {_block(pixels)} \\odot {_block(weights)}")
        lines[-1] += f" = {_l(step.total)}"
    else:
        terms = " + ".join(_latex_term(term) for term in step.largest(LISTED))
        lines.append(f"s &= {terms} + \\dots = {_l(step.total)}")
    lines.append(
        f"v &= {_l(step.scale)} \\cdot {_bracketed(step.total)} + {_bracketed(step.bias)}"
        f" = {_l(step.weighted)}"
    )
    function = {
        "none": "v",
        "relu": r"\max(v, 0)",
        "leaky_relu": rf"\max(v, 0) + {_l(step.slope)} \min(v, 0)",
        "abs": "|v|",
        "sigmoid": r"\frac{1}{1 + e^{-v}}",
        "tanh": r"\tanh v",
        "clip": rf"\min(\max(v, {_l(step.limits[0])}), {_l(step.limits[1])})",
    }[step.activation]
    return [*lines, f"{name} &= {function} = {_l(step.value)}"]


def _latex_pool(step: PoolStep) -> list[str]:
    name = f"q_{{{step.column},{step.row}}}"
    listed = ", ".join(map(_l, _cells(step)))
    added = " + ".join(map(_bracketed, _cells(step)))
    squares = " + ".join(f"{_bracketed(cell)}^2" for cell in _cells(step))
    function = {
        "max": rf"\max({listed})",
        "min": rf"\min({listed})",
        "median": rf"\operatorname{{median}}({listed})",
        "first": rf"\operatorname{{first}}({listed})",
        "sum": added,
        "average": rf"\frac{{{added}}}{{{step.divisor}}}",
        "l2": rf"\sqrt{{{squares}}}",
    }[step.kind]
    return [f"{name} &= {function} = {_l(step.value)}"]


def _written(step: FilterStep) -> list[list[Term]]:
    """The products that are written out, a row of the kernel each."""
    if step.products.size > MOST_TERMS:
        return [[term] for term in step.largest(LISTED)]
    channels, rows, columns = step.products.shape
    return [
        [step.term(channel, i, j) for j in range(columns)]
        for channel in range(channels)
        for i in range(rows)
    ]


def _rest(step: FilterStep) -> tuple[int, float] | None:
    """How many products are not written out, and their sum."""
    if step.products.size <= MOST_TERMS:
        return None
    written = sum(term.product for terms in _written(step) for term in terms)
    return step.products.size - LISTED, step.total - written


def _row(terms: Iterable[Term]) -> str:
    return " + ".join(f"{_signed(term.weight)} * {_signed(term.value)}" for term in terms)


def _activation(step: FilterStep) -> str:
    value = _n(step.weighted)
    if step.activation == "clip":
        return f"clip({value}, {_n(step.limits[0])}, {_n(step.limits[1])})"
    if step.activation == "leaky_relu":
        return f"leaky_relu({value}, slope {_n(step.slope)})"
    return f"{step.activation}({value})"


def _cells(step: PoolStep) -> list[float]:
    """The real cells, row by row; of a large window the deciding ones, then the first."""
    cells: list[float] = step.cells[step.real].tolist()
    if len(cells) <= MOST_CELLS:
        return cells
    if not step.has_winner:
        return cells[:MOST_CELLS]
    chosen: list[float] = step.cells[step.deciding][:2].tolist()
    return [*chosen, *cells][:MOST_CELLS]


def _block(values: Iterable[Iterable[float]]) -> str:
    rows = r" \\ ".join(" & ".join(_l(float(value)) for value in row) for row in values)
    return rf"\begin{{bmatrix}} {rows} \end{{bmatrix}}"


def _latex_term(term: Term) -> str:
    return rf"{_bracketed(term.weight)} \cdot {_bracketed(term.value)}"


def _at(row: int, column: int) -> str:
    return f"({column}, {row})"


_n = number_text


def _signed(value: float) -> str:
    text = _n(value)
    return f"({text})" if text.startswith("-") else text


def _l(value: float) -> str:
    text = _n(value).replace("inf", r"\infty").replace("NaN", r"\mathrm{NaN}")
    mantissa, found, exponent = text.partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if found else text


def _bracketed(value: float) -> str:
    text = _l(value)
    return f"({text})" if text.startswith("-") else text
