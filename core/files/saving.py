"""How a result is saved: kinds of files, how values become levels, and what that loses."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.colour_maps import GRAYS
from core.display import AUTOMATIC, Appearance, Extent, Range, Shades, picture, shades
from core.sentences import Sentence

Values = NDArray[Any]

BYTE_LEVELS, WORD_LEVELS = 255, 65535
BEST_JPEG = 95


class SaveOptionsError(ValueError):
    """Options that say nothing sensible; the message is one sentence."""


@dataclass(frozen=True)
class FileKind:
    """One kind of result file; `levels` is the greatest whole number, 0 for exact float32.

    `is_lossy`: pixels change beyond the rounding to levels when a quality is chosen.
    `longest`: most pixels of a side.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    levels: int
    about: str
    is_lossy: bool = False
    can_be_lossless: bool = True
    longest: int = 2**31 - 1


_KIND_ROWS = (
    FileKind("tiff", "TIFF, 32-bit float", (".tif", ".tiff"), 0,
             "Every value exactly; read by scientific programs"),
    FileKind("npy", "NumPy array, 32-bit float", (".npy",), 0,
             "Every value exactly; the recipe is not in the file"),
    FileKind("png16", "PNG, 16 bits", (".png",), WORD_LEVELS,
             "65,536 levels without compression loss", longest=1_000_000),
    FileKind("png8", "PNG, 8 bits", (".png",), BYTE_LEVELS,
             "256 levels without compression loss; read everywhere", longest=1_000_000),
    FileKind("jpeg", "JPEG, 8 bits", (".jpg", ".jpeg"), BYTE_LEVELS,
             "256 levels; small, but pixels change", is_lossy=True, can_be_lossless=False,
             longest=65_500),
    FileKind("webp", "WebP, 8 bits", (".webp",), BYTE_LEVELS,
             "256 levels; small, with or without compression loss", is_lossy=True,
             longest=16_383),
)  # fmt: skip

KINDS = {row.name: row for row in _KIND_ROWS}
"""Every kind of result file, in the order of a dialog."""


def _number(value: object, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SaveOptionsError(Sentence("{0} is no number", name))
    try:
        return float(value)
    except OverflowError:
        return math.inf


@dataclass(frozen=True)
class MappingKind:
    """One way to choose which value becomes level 0 and which the greatest level."""

    name: str
    label: str
    about: str
    ends: Callable[[Mapping, Range, Range, int], Range]
    """From the mapping, the values' range, the range of the image's kind, and the levels."""


@dataclass(frozen=True)
class Mapping:
    """How values become levels: a name of MAPPINGS, and what that one asks for.

    `view`: all that was chosen in the panel, or a name of VIEWS, for "shown". `low` and `high`:
    the values of the first and the last level, for "hand". Raises SaveOptionsError.
    """

    name: str = "shown"
    view: str | Appearance = AUTOMATIC
    low: float = 0.0
    high: float = 255.0

    def __post_init__(self) -> None:
        if self.name not in MAPPINGS:
            raise SaveOptionsError(Sentence("there is no mapping {0!r}", self.name))
        if not isinstance(self.view, Appearance):
            try:
                object.__setattr__(self, "view", Appearance(self.view))
            except (ValueError, TypeError) as error:
                raise SaveOptionsError(Sentence("there is no view {0!r}", self.view)) from error
        low, high = _number(self.low, "low"), _number(self.high, "high")
        if not (math.isfinite(low) and math.isfinite(high) and math.isfinite(high - low)):
            raise SaveOptionsError("the values of the first and the last level must be finite")
        if low >= high:
            raise SaveOptionsError("the value of the last level must be above that of the first")
        object.__setattr__(self, "low", low)
        object.__setattr__(self, "high", high)

    @property
    def appearance(self) -> Appearance:
        """What was chosen in the panel."""
        assert isinstance(self.view, Appearance)
        return self.view


def _stretched(mapping: Mapping, values: Range, kind: Range, levels: int) -> Range:
    low, high = values
    # A constant is level 0; beyond 2^53 adding one changes nothing.
    return low, high if high > low else max(low + 1, float(np.nextafter(low, np.inf)))


def _signed(mapping: Mapping, values: Range, kind: Range, levels: int) -> Range:
    # 0 becomes the middle level, 128 or 32768, and the largest magnitude the last or level 1.
    largest = max(abs(values[0]), abs(values[1])) or 1.0
    middle = (levels + 1) // 2
    return -largest * middle / (levels - middle), largest


_MAPPING_ROWS = (
    MappingKind("shown", "As shown in the panel", "The panel's view, range and colours",
                lambda mapping, values, kind, levels: kind),
    MappingKind("levels", "Values as levels", "Value 1 is level 1; clipped to the file's range",
                lambda mapping, values, kind, levels: (0.0, float(levels))),
    MappingKind("kind", "Range of the image's kind",
                "The image's range, such as 0 to 255, over all levels; clipped to it",
                lambda mapping, values, kind, levels: kind),
    MappingKind("stretched", "Stretched to the values",
                "The least value is level 0, the greatest the last level", _stretched),
    MappingKind("signed", "Signed, zero in the middle",
                "Zero is the middle level, the largest magnitude an end", _signed),
    MappingKind("hand", "By hand", "The values of the first and the last level are typed",
                lambda mapping, values, kind, levels: (mapping.low, mapping.high)),
)  # fmt: skip

MAPPINGS = {row.name: row for row in _MAPPING_ROWS}
"""Every way from values to levels, in the order of a dialog."""


@dataclass(frozen=True)
class SaveOptions:
    """What a result file is to be. Raises SaveOptionsError.

    `kind`: a name of KINDS. `compressed`: deflate, for TIFF. `lossless`: for WebP, `quality`
    (1 to 100) for JPEG and, where not lossless, WebP. `mapping`: for kinds with levels.
    """

    kind: str = "tiff"
    compressed: bool = True
    lossless: bool = True
    quality: int = BEST_JPEG
    mapping: Mapping = field(default_factory=Mapping)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise SaveOptionsError(Sentence("there is no kind of file {0!r}", self.kind))
        if type(self.compressed) is not bool or type(self.lossless) is not bool:
            raise SaveOptionsError("compressed and lossless are true or false")
        if type(self.quality) is not int or not 1 <= self.quality <= 100:
            raise SaveOptionsError("the quality must be a whole number from 1 to 100")
        if not isinstance(self.mapping, Mapping):
            raise SaveOptionsError("the mapping is none")

    @property
    def file_kind(self) -> FileKind:
        """The row of KINDS."""
        return KINDS[self.kind]

    @property
    def is_exact(self) -> bool:
        """The file holds the float32 values themselves."""
        return self.file_kind.levels == 0

    @property
    def changes_pixels(self) -> bool:
        """The compression changes pixels."""
        kind = self.file_kind
        return kind.is_lossy and not (kind.can_be_lossless and self.lossless)


def kinds_of(
    suffix: str, kinds: Iterable[FileKind] = tuple(KINDS.values())
) -> tuple[FileKind, ...]:
    """The kinds of files with that suffix, dot included; upper case is the same."""
    return tuple(kind for kind in kinds if suffix.lower() in kind.suffixes)


def options_to_json(options: SaveOptions) -> str:
    """Options as text, to be remembered; the panel's view is not, since it is the panel's."""
    content = asdict(options)
    del content["mapping"]["view"]
    return json.dumps(content, allow_nan=False, sort_keys=True)


def options_from_json(text: str) -> SaveOptions:
    """Options from such a text; the defaults where it is damaged or of another version."""
    try:
        content = json.loads(text)
        mapping = Mapping(**content.pop("mapping", {}))
        return SaveOptions(**content, mapping=mapping)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return SaveOptions()


def asks_for_range(mapping: Mapping, kind: Range) -> bool:
    """Whether other values would be mapped otherwise, on an image of that kind's range."""
    few, many = Extent(0.0, 0.0), Extent(-1e9, 1e9)
    return mapping_shades(mapping, few, kind, BYTE_LEVELS) != mapping_shades(
        mapping, many, kind, BYTE_LEVELS
    )


def mapping_shades(
    mapping: Mapping, found: Extent, kind: Range, levels: int, *, colour: bool = False
) -> Shades:
    """Which values become the first and the last of `levels`, for values of that extent.

    `kind`: the range of the image's kind. `colour`: the values are red, green and blue. Only
    8-bit files of the panel's view keep the colours of a colour scale.
    """
    if mapping.name == "shown":
        how = shades(mapping.appearance, found, kind, colour=colour)
        if levels == BYTE_LEVELS:
            return how
        how = replace(how, diverging=False, colours=GRAYS)
        if how.symmetric:  # zero is the middle of these levels
            low, high = _signed(mapping, (-how.high, how.high), kind, levels)
            return replace(how, low=low, high=high)
        return how
    return Shades(*MAPPINGS[mapping.name].ends(mapping, found.range, kind, levels))


def quantised(values: Values, how: Shades, levels: int) -> Values:
    """Values (rows, columns[, 3]) as levels 0..255 (uint8) or 0..65535 (uint16).

    level = rint((value - low) x (levels / (high - low))) in float64, halves to the even level,
    then limited to 0..levels; NaN is level 0. `absolute` takes the magnitude first. Colour
    scales and maps of 8 bits give their colours, (rows, columns, 3).
    """
    if levels == BYTE_LEVELS:
        return picture(values, how)
    shown = np.array(values, np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        if how.absolute:
            np.abs(shown, out=shown)
        shown -= how.low
        shown *= levels / (how.high - how.low)
        np.rint(shown, out=shown)
        np.clip(shown, 0, levels, out=shown)
    shown[np.isnan(shown)] = 0
    return shown.astype(np.uint16)


@dataclass(frozen=True)
class Clipping:
    """Pixels that a mapping cuts off; each is counted once in `clipped`, whatever its channels.

    A pixel is `below` where a value lies below the one of the first level, `above` likewise;
    `missing` where a value is NaN, which becomes level 0.
    """

    pixels: int = 0
    clipped: int = 0
    below: int = 0
    above: int = 0
    missing: int = 0

    def __add__(self, other: Clipping) -> Clipping:
        both = (getattr(self, f.name) + getattr(other, f.name) for f in fields(self))
        return Clipping(*both)

    @property
    def share(self) -> float:
        """Clipped of all, 0 to 1."""
        return self.clipped / self.pixels if self.pixels else 0.0


def clipping(values: Values, how: Shades) -> Clipping:
    """What is cut off of values (rows, columns[, channels]); the ends themselves are not."""
    shown = np.abs(values) if how.absolute else values

    def pixels(hit: NDArray[np.bool_]) -> NDArray[np.bool_]:
        found: NDArray[np.bool_] = np.any(hit, axis=2) if hit.ndim == 3 else hit
        return found

    # Bounds in float64, to which float32 values are brought: else the bounds would be rounded.
    low, high = np.float64(how.low), np.float64(how.high)
    below, above = pixels(shown < low), pixels(shown > high)
    missing = pixels(np.isnan(shown))
    count = np.count_nonzero
    return Clipping(
        below.size,
        int(count(below | above | missing)),
        int(count(below)),
        int(count(above)),
        int(count(missing)),
    )


def covers(how: Shades, found: Extent) -> bool:
    """Whether nothing of values of that extent is cut off."""
    low, high = found.range
    if how.absolute:
        low, high = 0.0, max(abs(low), abs(high))
    return found.not_finite == 0 and how.low <= low and high <= how.high
