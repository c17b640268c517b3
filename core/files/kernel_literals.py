"""Tables of numbers written as code: NumPy, Python, JSON, MATLAB and C, read without running it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from core.expressions import MAX_LENGTH, ExpressionError
from core.recipe import MAX_KERNEL_SIZE
from core.sentences import Sentence

_CLOSING = {"[": "]", "{": "}"}
_DEEPEST = 4
_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*(?:\*/|\Z)|(?://|#|%)[^\n]*")
_DECLARED = re.compile(r"[\w\s*:<>.,&]*(?:\[[\w\s]*\]\s*)*=(?!=)")
"""What stands before the numbers of `static const float kernel[3][3] = {...}`."""
_CALLS = re.compile(
    r"(?:(?:(?:[A-Za-z_]\w*(?:\.|::))*(?:as)?(?:array|matrix|mat|tensor|constant|list|tuple"
    r"|float\d*|double|single)\s*)?\(\s*)*\Z",
    re.IGNORECASE,
)
"""Calls that hand their numbers on as they are; of others nobody knows what they make of them."""
_ARGUMENT = re.compile(r",\s*(?:\w+\s*=\s*)?['\"]?[A-Za-z_][\w.:]*['\"]?\s*")
_ASTYPE = re.compile(r"\.astype\([\w.'\" ]*\)")
_TURNED = re.compile(r"\.T\b|\.transpose\(\)|\.?'")

_SUFFIX = re.compile(r"(?<![\w.])((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)[fFlLuU]+\b")
_CAST = re.compile(
    r"\(\s*(?:const\s+)?(?:unsigned\s+)?(?:float|double|int|long|short|char|u?int\d+_t)\s*\)"
)
_CALLED = re.compile(
    r"static_cast\s*<[\w\s]*>|\b(?:(?:np|numpy|math|Math|std|torch)(?:\.|::))?"
    r"(?:float|double|single|int)\d*(?=\s*\()"
)
_ROOM = re.compile(r"\b(?:np|numpy|math|Math|std|torch)(?:\.|::)(?=[A-Za-z])")
_FRACTION = re.compile(r"\b(?:fractions\.)?Fraction\(\s*([-+\w.]+)\s*,\s*([-+\w.]+)\s*\)")


@dataclass
class _Part:
    """What stands between a bracket and its mate: parts, or text where there are none."""

    opening: str
    parts: list[_Part] = field(default_factory=list)
    text: str = ""


def literal_cells(text: str) -> list[list[str]] | None:
    """The cells of a complete literal, row by row, each a text that `parse_number` may read.

    Brackets, braces and Python's tuples nest to rows; in a single pair of brackets semicolons
    and line ends part the rows, as in MATLAB. Declarations, calls such as `np.array(...)`,
    comments, casts, number suffixes, trailing commas, a transpose and a factor before or behind
    (`[1 2 1]' / 4`) are understood. None for a text without such brackets. Raises
    ExpressionError.
    """
    if "\t" in text and not re.search(r"[\[{]", text):
        return None
    if not re.search(r"[\[{(]", text):
        return None
    source = _without_comments(text)
    source = _tuples_as_lists(source)
    if declared := _DECLARED.match(source):
        source = source[declared.end() :]
    start = re.search(r"[\[{]", source)
    if start is None:
        return None
    part, end = _nested(source, start.start())
    others: list[_Part] = []
    following = re.compile(r"[\s,;]*(?=[\[{])")
    while len(others) < MAX_KERNEL_SIZE and (match := following.match(source, end)):
        other, end = _nested(source, match.end())
        others.append(other)
    if others:  # rows that were copied without the brackets round them
        part = _Part("[", [part, *others])
    before, opened = _before(source[: start.start()])
    after, turned = _after(source[end:], opened)
    rows = _rows(part)
    if turned:
        _check_lengths(rows)
        rows = [list(column) for column in zip(*rows, strict=True)]
    return [[_scaled(_plain(cell), before, after) for cell in row] for row in rows]


def split_blanks(line: str) -> list[str]:
    """The cells of a line that blanks part; blanks on both sides of an operator part nothing."""
    line = " ".join(line.split())  # long runs of blanks would take the patterns for ever
    line = re.sub(r" ?([*/^]) ?", r"\1", line)
    line = re.sub(r"(?<=[\w.)]) ([-+]) ", r"\1", line)
    cells, start, depth = [], 0, 0
    for place, sign in enumerate(line):
        depth += (sign == "(") - (sign == ")")
        if sign.isspace() and depth <= 0:
            cells.append(line[start:place])
            start = place + 1
    cells.append(line[start:])
    return [cell for cell in cells if cell]


def split_commas(line: str) -> list[str]:
    """The cells of a line that commas part, not those inside parentheses."""
    cells, start, depth = [], 0, 0
    for place, sign in enumerate(line):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth <= 0:
            cells.append(line[start:place])
            start = place + 1
    cells.append(line[start:])
    return [cell.strip() for cell in cells]


def _without_comments(text: str) -> str:
    for line in text.splitlines():
        bare = line.strip(" \t,[](){}")
        if bare == "..." or re.search(r"\.\.\.\s*[-+\d.]", line):
            raise ExpressionError('numbers were left out of this text ("...")')
    # MATLAB goes on in the next line after three dots.
    text = re.sub(r"\.\.\.[^\n]*(?:\n|\Z)", " ", text)
    return _COMMENT.sub(" ", text)


def _tuples_as_lists(source: str) -> str:
    """Parentheses that hold commas, and are no call, as square brackets."""
    signs, open_places = list(source), []
    commas: list[bool] = []
    for place, sign in enumerate(source):
        if sign in "([{":
            open_places.append(place)
            commas.append(False)
        elif sign == "," and commas:
            commas[-1] = True
        elif sign in ")]}" and open_places:
            start, has_comma = open_places.pop(), commas.pop()
            if sign == ")" and source[start] == "(" and has_comma and not _is_call(source, start):
                signs[start], signs[place] = "[", "]"
    return "".join(signs)


def _is_call(source: str, place: int) -> bool:
    before = source[max(place - 40, 0) : place].rstrip()
    return bool(before) and (before[-1].isalnum() or before[-1] == "_")


def _nested(source: str, start: int) -> tuple[_Part, int]:
    """The part that opens at `start`, and the place after its end."""
    outermost = _Part(source[start])
    open_parts, begun = [outermost], start + 1
    for place in range(start + 1, len(source)):
        sign = source[place]
        if sign not in "[]{}":
            continue
        present = open_parts[-1]
        present.text += source[begun:place]
        begun = place + 1
        if sign in _CLOSING:
            if len(open_parts) >= _DEEPEST:
                raise ExpressionError(
                    Sentence("the brackets are nested deeper than {0} levels", _DEEPEST)
                )
            part = _Part(sign)
            present.parts.append(part)
            open_parts.append(part)
            continue
        if sign != _CLOSING[present.opening]:
            raise ExpressionError(Sentence('"{0}" is closed by "{1}"', present.opening, sign))
        open_parts.pop()
        if present.parts and present.text.strip(" \t\r\n,;"):
            raise ExpressionError(
                Sentence(
                    '"{0}" stands beside rows in brackets', shortened(present.text.strip(" ,;"))
                )
            )
        if not open_parts:
            return outermost, place + 1
    raise ExpressionError(
        Sentence('a "{0}" is missing at the end', _CLOSING[open_parts[-1].opening])
    )


def _before(text: str) -> tuple[str, int]:
    """The factor before the numbers, with its sign of operation, and how many calls are open."""
    text = text.strip()
    if len(text) > MAX_LENGTH:
        raise ExpressionError(Sentence('"{0}" before the numbers cannot be read', shortened(text)))
    calls = _CALLS.search(text)
    called = calls.group() if calls else ""
    factor = text[: len(text) - len(called)].rstrip()
    if factor and not factor.endswith("*"):
        raise ExpressionError(
            Sentence('"{0}" before the numbers cannot be read', shortened(factor))
        )
    return (_plain(factor[:-1]) + "*" if factor else ""), called.count("(")


def _after(text: str, opened: int) -> tuple[str, bool]:
    """The operation on every number that stands behind them, and whether they are transposed."""
    rest, operation, turned = text.strip(), "", False
    if len(rest) > MAX_LENGTH:
        raise ExpressionError(Sentence('"{0}" after the numbers cannot be read', shortened(rest)))
    while rest:
        if match := _TURNED.match(rest):
            turned = not turned
        elif opened and (match := re.match(r",?\s*\)", rest)):
            opened -= 1
        elif match := re.match(r"\.?([*/][^;]+)", rest):
            operation = "".join(_plain(match.group(1)).split())
            # The parenthesis that closes the whole belongs to none in the factor.
            while operation.count(")") > operation.count("(") and operation.endswith(")"):
                operation = operation[:-1].rstrip()
        else:
            match = (
                _ASTYPE.match(rest)
                or (_ARGUMENT.match(rest) if opened else None)
                or re.match(r"[;,]", rest)
            )
            if match is None:
                raise ExpressionError(
                    Sentence('"{0}" after the numbers cannot be read', shortened(rest))
                )
        rest = rest[match.end() :].strip()
    return operation, turned


def _rows(part: _Part) -> list[list[str]]:
    while len(part.parts) == 1 and part.parts[0].parts:
        part = part.parts[0]
    if not part.parts:
        return _flat_rows(part.text)
    if any(inner.parts for inner in part.parts):
        raise ExpressionError("the numbers have three dimensions: paste one channel at a time")
    return [_row(inner.text) for inner in part.parts]


def _flat_rows(text: str) -> list[list[str]]:
    """The rows inside one pair of brackets: MATLAB's, or a single one that may be broken."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if ";" not in text and all(line.endswith(",") for line in lines[:-1]):
        return [_row(text)]
    made = []
    for line in re.split(r"[;\r\n]", text):
        if line.strip():
            cells = split_commas(line.strip().removesuffix(","))
            made.append([part for cell in cells for part in (split_blanks(cell) or [""])])
    return made


def _row(text: str) -> list[str]:
    text = " ".join(text.split()).removesuffix(",")
    return split_commas(text) if "," in text else split_blanks(text)


def _check_lengths(rows: list[list[str]]) -> None:
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise ExpressionError(
                Sentence("row {0} has {1} numbers, row 1 has {2}", number, len(row), len(rows[0]))
            )


def _plain(cell: str) -> str:
    """A number without what programming languages put round it."""
    if len(cell) > MAX_LENGTH or re.fullmatch(r"[-+.\d]*", cell):
        return cell
    cell = _FRACTION.sub(r"(\1)/(\2)", cell)
    cell = _CALLED.sub("", _CAST.sub("", cell))
    cell = _ROOM.sub("", cell).replace("M_PI", "pi").replace("M_SQRT2", "sqrt(2)")
    return _SUFFIX.sub(r"\1", cell).strip()


def _scaled(cell: str, before: str, after: str) -> str:
    if not before and not after:
        return cell
    inner = cell if re.fullmatch(r"[-+]?[\w.]+", cell) else f"({cell})"
    return f"{before}{inner}{after}"


def shortened(text: str) -> str:
    """Text for a sentence: cut where it is long, a mark for what no screen can show."""
    text = " ".join(text.split())
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return text if len(text) <= 30 else f"{text[:27]}..."
