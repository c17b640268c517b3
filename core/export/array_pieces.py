"""Functions in NumPy that the scripts for NumPy, SciPy and OpenCV share."""

from __future__ import annotations

from core.export.script import Piece

NUMPY = "import numpy as np"

UNPACK = Piece(
    '''
def unpack(kind, shape, text):
    """An array of a kind, such as "<f4", from its bytes in base64."""
    return np.frombuffer(base64.b64decode(text), kind).reshape(shape).astype(np.float64)
''',
    ("import base64", NUMPY),
)

VALUE_RANGE = Piece(
    '''
def value_range(image):
    """Least and greatest value of the image's kind: of the integers, or 0 and 1 for floats."""
    if image.dtype.kind in "iu":
        return int(np.iinfo(image.dtype).min), int(np.iinfo(image.dtype).max)
    return 0, 1
''',
    (NUMPY,),
)

LUMINANCE = Piece(
    '''
def luminance(maps):
    """One map of red, green and blue (ITU-R BT.601); a gray one stays as it is."""
    if len(maps) == 1:
        return maps
    if len(maps) != 3:
        raise ValueError(f"luminance needs a gray or RGB image, not {len(maps)} channels")
    return 0.299 * maps[:1] + 0.587 * maps[1:2] + 0.114 * maps[2:]
'''
)

SPREAD = Piece(
    '''
def spread(weights, dilation):
    """Weights (..., rows, columns) with zeros between them: `dilation` pixels apart."""
    *others, rows, columns = weights.shape
    shape = ((rows - 1) * dilation[0] + 1, (columns - 1) * dilation[1] + 1)
    made = np.zeros((*others, *shape), weights.dtype)
    made[..., :: dilation[0], :: dilation[1]] = weights
    return made
''',
    (NUMPY,),
)

WINDOWS = Piece(
    '''
def windows(maps, size, stride, dilation):
    """Views (map, row, column, size[0], size[1]) of all windows that fit."""
    extent = [(n - 1) * step + 1 for n, step in zip(size, dilation)]
    views = np.lib.stride_tricks.sliding_window_view(maps, extent, axis=(1, 2))
    return views[:, :: stride[0], :: stride[1], :: dilation[0], :: dilation[1]]
''',
    (NUMPY,),
)

POOLING_SIDES = Piece(
    '''
def pooling_sides(shape, size, stride, padding, dilation, ceil_mode):
    """(before, after) of rows and columns: the padding, and in ceil mode all that windows reach.

    Sizes are counted as PyTorch's MaxPool2d does: no window starts behind the map.
    """
    sides = []
    for n, k, s, p, d in zip(shape, size, stride, padding, dilation):
        room = n + 2 * p - (k - 1) * d - 1
        outputs, after = room // s + 1, p
        if ceil_mode:
            outputs = -(-room // s) + 1
            if (outputs - 1) * s >= n + p:
                outputs -= 1
            after = max((outputs - 1) * s - room + p, 0)
        if outputs < 1 or any(start % d >= n for start in range(-p, 0, s)):
            raise ValueError("a pooling window has no cell inside the map")
        sides.append((p, after))
    return sides
'''
)

PADDED_WINDOWS = Piece(
    '''
def padded_windows(maps, size, stride, padding, dilation, ceil_mode, fill):
    """The windows of pooling; `fill` stands in the padding."""
    sides = pooling_sides(maps.shape[1:], size, stride, padding, dilation, ceil_mode)
    padded = np.pad(maps, [(0, 0), *sides], constant_values=fill)
    return windows(padded, size, stride, dilation)
''',
    (NUMPY,),
    ("windows", "pooling_sides"),
)

AVERAGE = Piece(
    '''
def average(maps, size, stride, padding, dilation, ceil_mode, count_include_pad):
    """Average pooling; what lies beyond the padding (in ceil mode) is never counted."""
    rows, columns = maps.shape[1:]
    top, left = padding
    sides = pooling_sides((rows, columns), size, stride, padding, dilation, ceil_mode)
    padded = np.pad(maps, [(0, 0), *sides])
    counted = np.zeros_like(padded[:1])
    if count_include_pad:
        counted[:, : rows + 2 * top, : columns + 2 * left] = 1
    else:
        counted[:, top : top + rows, left : left + columns] = 1
    totals = windows(padded, size, stride, dilation).sum(axis=(3, 4))
    return totals / windows(counted, size, stride, dilation).sum(axis=(3, 4))
''',
    (NUMPY,),
    ("windows", "pooling_sides"),
)

MEDIAN = Piece(
    '''
def median(maps, *window):
    """Median pooling of the cells that are no padding; a NaN among them is passed on."""
    is_nan = padded_windows(np.isnan(maps), *window, fill=False).any(axis=(3, 4))
    numbers = np.where(np.isnan(maps), 0, maps)
    medians = np.nanmedian(padded_windows(numbers, *window, fill=np.nan), axis=(3, 4))
    return np.where(is_nan, np.nan, medians)
''',
    (NUMPY,),
    ("padded_windows",),
)

FIRST = Piece(
    '''
def first(maps, size, stride, padding, dilation, ceil_mode):
    """Of every window the first cell that is no padding, row by row."""
    sides = pooling_sides(maps.shape[1:], size, stride, padding, dilation, ceil_mode)
    places = []
    for n, k, s, d, (before, after) in zip(maps.shape[1:], size, stride, dilation, sides):
        starts = np.arange(-before, n + after - (k - 1) * d, s)
        places.append(np.where(starts < 0, starts % d, starts))
    return maps[:, places[0][:, np.newaxis], places[1]]
''',
    (NUMPY,),
    ("pooling_sides",),
)

ARRAY_PIECES = {
    "unpack": UNPACK,
    "value_range": VALUE_RANGE,
    "luminance": LUMINANCE,
    "spread": SPREAD,
    "windows": WINDOWS,
    "pooling_sides": POOLING_SIDES,
    "padded_windows": PADDED_WINDOWS,
    "average": AVERAGE,
    "median": MEDIAN,
    "first": FIRST,
}
