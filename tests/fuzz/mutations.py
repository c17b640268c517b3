"""Breaks valid files: blindly, and where the parts of a format are known, part by part."""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

from tests.fuzz.seeds import seeds
from tests.fuzz.weights import npz_member, safetensors_header

NUMBERS = (0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 127, 128, 255, 256, 257, 1023, 4096, 32767, 32768)
NUMBERS += (65535, 65536, 2**24, 2**28, 2**30, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1)
TEXTS = ("", "0", "-1", "1", "255", "256", "65535", "65536", "99999", "2147483648", "4294967296")
TEXTS += ("9" * 30, "9" * 5000, "1e999", "-0.0", "NaN", "Infinity", "null", "true", "[]", "{}")
TEXTS += ('""', '"\\ud800"', "1.5", "\0", "\ufeff", "#", "\u2028", "(" * 300, "-" * 300, "[" * 9000)
WORDS = (*tuple(text.encode("utf-8") for text in TEXTS), b"\xff\xfe", b"\xc3", b"\x80")
LONGEST = 2**20
"""Most bytes of a broken file."""
Mutation = Callable[[bytes, Random], bytes]


def mutated(kind: str, random: Random) -> bytes:
    """A broken file of a kind, always the same for the same state of `random`."""
    content = random.choice(seeds(kind))
    known = KNOWN.get(kind, ())
    share = 0.95 if kind == "PNG" else 0.6  # whose check sums find nearly everything else
    for _ in range(min(8, 1 + int(random.expovariate(0.7)))):
        ways = known if known and random.random() < share else BLIND
        changed = random.choice(ways)(content, random)
        content = changed if 0 < len(changed) <= LONGEST else content
    if random.random() < 0.05:
        content = splice(content, random.choice(seeds(kind)), random)
    return content


def splice(content: bytes, other: bytes, random: Random) -> bytes:
    """The beginning of one file and the end of another."""
    return content[: random.randrange(len(content) + 1)] + other[random.randrange(len(other) + 1) :]


def flip_bits(content: bytes, random: Random) -> bytes:
    stored = bytearray(content)
    for _ in range(random.randint(1, 8)):
        stored[random.randrange(len(stored))] ^= 1 << random.randrange(8)
    return bytes(stored)


def set_bytes(content: bytes, random: Random) -> bytes:
    stored = bytearray(content)
    for _ in range(random.randint(1, 4)):
        stored[random.randrange(len(stored))] = random.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF))
    return bytes(stored)


def set_number(content: bytes, random: Random) -> bytes:
    """One of the odd numbers, of 1 to 8 bytes in either order, over what stands there."""
    return put_number(content, random.randrange(len(content)), random)


def put_number(content: bytes, at: int, random: Random, size: int = 0) -> bytes:
    size = size or random.choice((1, 2, 2, 4, 4, 4, 8))
    value = random.choice(NUMBERS) % 2 ** (8 * size)
    order = random.choice(("little", "big"))
    return content[:at] + value.to_bytes(size, order) + content[at + size :]


def set_near_start(content: bytes, random: Random) -> bytes:
    """The same within the header, where sizes are."""
    return put_number(content, random.randrange(min(len(content), 64)), random)


def cut_end(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(1, len(content) + 1)]


def cut_out(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content))
    return content[:at] + content[at + random.choice((1, 2, 4, 16, 100)) :]


def repeat(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content))
    part = content[at : at + random.choice((1, 4, 32, 200))]
    return content[:at] + part * random.choice((2, 3, 50, 400)) + content[at:]


def insert(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + random.randbytes(random.choice((1, 2, 4, 30))) + content[at:]


def append(content: bytes, random: Random) -> bytes:
    return content + random.choice((bytes(10), bytes(5000), random.randbytes(100)))


BLIND: tuple[Mutation, ...] = (
    *(flip_bits, flip_bits, set_bytes, set_number, set_number, set_near_start, set_near_start),
    *(cut_end, cut_out, repeat, insert, append),
)


def png_chunk(content: bytes, random: Random) -> bytes:
    """Chunks changed, dropped, doubled or exchanged, with right check sums."""
    chunks, at = [], 8
    while at + 12 <= len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        chunks.append((kind, content[at + 8 : at + 8 + size]))
        at += 12 + size
    if not chunks:
        return content
    which = random.randrange(len(chunks))
    kind, data = chunks[which]
    match random.randrange(6):
        case 0:
            del chunks[which]
        case 1:
            chunks.insert(random.randrange(len(chunks) + 1), (kind, data))
        case 2:
            chunks[which] = (random.choice((b"tRNS", b"PLTE", b"eXIf", b"iCCP", b"acTL")), data)
        case 3 if kind == b"IDAT":
            chunks[which] = (kind, zlib.compress(_changed(_inflated(data), random)))
        case _:
            chunks[which] = (kind, _changed(data, random))
    stored = [content[:8]]
    for kind, data in chunks:
        check_sum = struct.pack(">I", zlib.crc32(kind + data))
        stored.append(struct.pack(">I", len(data)) + kind + data + check_sum)
    return b"".join(stored)


def _changed(data: bytes, random: Random) -> bytes:
    """Blind changes of a part."""
    return random.choice(BLIND)(data, random) if data else random.randbytes(random.randrange(30))


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, 10**6)
    except zlib.error:
        return data


def tiff_tag(content: bytes, random: Random) -> bytes:
    """A field of a tag of a page: its number, type, count or value."""
    if len(content) < 16:
        return content
    order = "<" if content[:2] == b"II" else ">"
    wide = content[2:4] in (b"\x2b\0", b"\0\x2b")
    offset, count, size = ("Q", "Q", 20) if wide else ("I", "H", 12)
    places, place = [], 8 if wide else 4
    while len(places) < 10 and place + 8 <= len(content):
        (page,) = struct.unpack_from(order + offset, content, place)
        if not page or page + 8 > len(content) or page in places:
            break
        places.append(page)
        place = page + struct.calcsize(count)
        place += size * min(1000, struct.unpack_from(order + count, content, page)[0])
    if not places:
        return content
    page = random.choice(places)
    (tags,) = struct.unpack_from(order + count, content, page)
    at = page + struct.calcsize(count) + size * random.randrange(max(1, min(tags, 100)))
    field, wide_field = random.choice(((0, 2), (2, 2), (4, 4), (size - 4, 4), (size - 4, 2)))
    if field == 0:  # numbers of tags that matter
        value = random.choice((256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 284, 317, 320))
    elif field == 2:
        value = random.randrange(20)
    elif random.random() < 0.3:
        value = random.choice((1, 5, 6, 7, 8, 32773, 34712, 34925, 50000, 50001, 50002, 34887))
    else:
        value = random.choice(NUMBERS)
    form = order + {2: "H", 4: "I"}[wide_field]
    stored = struct.pack(form, value % 2 ** (8 * wide_field))
    return content[: at + field] + stored + content[at + field + wide_field :]


def jpeg_segment(content: bytes, random: Random) -> bytes:
    """A segment changed, doubled or dropped, its length kept true."""
    places, at = [], 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        places.append(at)
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    if not places:
        return content
    at = random.choice(places)
    end = at + 2 + struct.unpack_from(">H", content, at + 2)[0]
    marker, data = content[at : at + 2], content[at + 4 : end]
    if random.random() < 0.2:
        return content[:at] + content[at:end] * random.choice((0, 2, 200)) + content[end:]
    data = _changed(data, random)[:65000]
    return content[:at] + marker + struct.pack(">H", len(data) + 2) + data + content[end:]


def riff_chunk(content: bytes, random: Random) -> bytes:
    """A chunk changed, doubled or dropped, lengths kept true."""
    chunks, at = [], 12
    while at + 8 <= len(content):
        size = struct.unpack_from("<I", content, at + 4)[0]
        chunks.append((content[at : at + 4], content[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    if not chunks:
        return content
    which = random.randrange(len(chunks))
    if random.random() < 0.3:
        chunks[which : which + 1] = [chunks[which]] * random.choice((0, 2, 300))
    else:
        chunks[which] = (chunks[which][0], _changed(chunks[which][1], random))
    body = b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
        for kind, data in chunks
    )
    return content[:4] + struct.pack("<I", len(body) + 4) + content[8:12] + body


BOXES = re.compile(
    rb"(?:meta|hdlr|pitm|iloc|iinf|iprp|ipco|ispe|pixi|av1C|ipma|mdat|moov|stsz|stco)"
)


def avif_box(content: bytes, random: Random) -> bytes:
    """A number in a box, or the length before it."""
    places = [found.start() for found in BOXES.finditer(content)]
    if not places:
        return content
    at = random.choice(places) + random.choice((-4, 4, 8, 12, random.randrange(4, 40)))
    return put_number(content, max(0, min(at, len(content) - 1)), random)


def gif_block(content: bytes, random: Random) -> bytes:
    """A frame's sides, the start code, or the screen; or the frames many times over."""
    places = [found.start() for found in re.finditer(rb"\0,|\0!", content)]
    if not places:
        return content
    at = random.choice(places) + 1
    if random.random() < 0.2:
        times = min(random.choice((2, 60, 900)), LONGEST // max(1, len(content) - at))
        return content[:-1] + content[at:-1] * times + content[-1:]
    return put_number(content, min(at + random.randrange(1, 11), len(content) - 1), random, 2)


def npy_header(content: bytes, random: Random) -> bytes:
    """A word of the header, its length kept true."""
    first = 10 if content[6:7] == b"\1" else 12
    size = int.from_bytes(content[8:first], "little")
    header, rest = content[first : first + size], content[first + size :]
    header = text_word(header, random)
    return content[:8] + (len(header) % 65536).to_bytes(first - 8, "little") + header + rest


def text_word(content: bytes, random: Random) -> bytes:
    """A word or number of a text replaced, doubled, or moved."""
    places = [
        found.span() for found in re.finditer(rb"[\w.+-]+|\"[^\"]*\"|[\[\]{}(),:#]", content[:4096])
    ]
    if not places:
        return content + random.choice(WORDS)
    start, end = random.choice(places)
    word = random.choice((*WORDS, content[start:end] * 2, content[slice(*random.choice(places))]))
    return content[:start] + word + content[end:]


ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2, 64, 10**9, 2**63, 10**400, 1.5, -0.0, 1e308, float("nan")),
    *(float("inf"), "", "max", "\ud800", "a\nb", "\0", "x" * 1000, [], {}, [[]], [[1, 2], [3]]),
    *([1] * 5000, [[0] * 64] * 64, {"a": 1}, [None], [[[1]]], [0, 0], [-1, 99], "1/9", "2*pi"),
    *(json.loads("[" * deep + "]" * deep) for deep in (60, 300, 400)),
)


def json_value(content: bytes, random: Random) -> bytes:
    """A value somewhere in the tree replaced by an odd one, or a field added or taken away."""
    try:
        tree = json.loads(content)
    except (ValueError, RecursionError):
        return text_word(content, random)
    nodes: list[Any] = []

    def visit(node: Any) -> None:
        if isinstance(node, dict | list) and node:
            nodes.append(node)
            for child in node.values() if isinstance(node, dict) else node:
                visit(child)

    visit(tree)
    if not nodes:
        return content
    node = random.choice(nodes)
    key = random.choice(list(node) if isinstance(node, dict) else range(len(node)))
    odd = random.choice(ODD_VALUES)
    if random.random() < 0.15:
        del node[key]
    elif random.random() < 0.15 and isinstance(node, dict):
        node[random.choice(("kernels", "pooling", "weights", "name", "\ud800", "", "x" * 500))] = (
            odd
        )
    else:
        node[key] = odd
    return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


KNOWN: dict[str, tuple[Mutation, ...]] = {
    "PNG": (png_chunk,),
    "JPEG": (jpeg_segment,),
    "TIFF": (tiff_tag,),
    "npy": (npy_header,),
    "WebP": (riff_chunk,),
    "AVIF": (avif_box,),
    "GIF": (gif_block,),
    "PNM": (text_word,),
    "recipe": (json_value, json_value, text_word),
    "expression": (text_word,),
    "presets": (json_value, json_value, text_word),
    "library": (json_value, json_value, text_word),
    "draft": (json_value, json_value, text_word),
    "kernel": (text_word,),
    "options": (json_value, json_value, text_word),
    "npz": (npz_member((*BLIND, npy_header)),),
    "safetensors": (safetensors_header((json_value, text_word)),),
}
