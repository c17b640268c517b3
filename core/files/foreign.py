"""Kinds of files that people open by mistake or in hope: known by name, but not read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.sentences import Sentence

HEAD_BYTES = 1024
"""How much of a file's beginning tells its kind."""


@dataclass(frozen=True)
class Foreign:
    """One kind that is no picture; `signature` matches the first bytes.

    `has_weights`: it is read, but as learned filters.
    """

    name: str
    signature: bytes
    has_weights: bool = False


FOREIGN = (
    Foreign(Sentence("a web page"), rb"\s*(?i:<!DOCTYPE html|<html)"),
    Foreign(Sentence("a JPEG XL picture"), rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n"),
    Foreign(Sentence("a JPEG 2000 picture"), rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51"),
    Foreign(Sentence("a DICOM picture"), rb".{128}DICM"),
    Foreign(Sentence("an SVG drawing"), rb"(\xef\xbb\xbf)?\s*(?=<).*<svg[\s>]"),
    Foreign(Sentence("a PDF document"), rb"\s*%PDF-"),
    Foreign(Sentence("an EPS or PostScript document"), rb"\s*%!PS|\xc5\xd0\xd3\xc6|\x04%!PS"),
    Foreign(Sentence("a Photoshop document"), rb"8BPS\0[\x01\x02]"),
    Foreign(Sentence("a GIMP document"), rb"gimp xcf "),
    Foreign(Sentence("an OpenEXR picture"), rb"\x76\x2f\x31\x01"),
    Foreign(Sentence("a Radiance HDR picture"), rb"#\?(RADIANCE|RGBE)"),
    Foreign(Sentence("a FITS picture"), rb"SIMPLE  =  "),
    Foreign(Sentence("a NIfTI volume"), rb".{344}(n\+1|ni1)\0"),
    Foreign(Sentence("a QOI picture"), rb"qoif"),
    Foreign(Sentence("a PAM picture"), rb"P7\s"),
    Foreign(Sentence("a DirectDraw texture"), rb"DDS \x7c\0\0\0"),
    Foreign(Sentence("a Windows icon"), rb"\0\0[\x01\x02]\0[^\0]\0"),
    Foreign(Sentence("an HDF5 file"), rb"\x89HDF\r\n\x1a\n"),
    Foreign(Sentence("an .npz or other zip archive"), rb"PK(\x03\x04|\x05\x06)", True),
    Foreign(Sentence("a safetensors file"), rb".{6}\0\0\s*\{\"", True),
    Foreign(Sentence("an ONNX model"), rb"\x08[\x03-\x1f][\x12:B]", True),
    Foreign(Sentence("a gzip archive"), rb"\x1f\x8b\x08"),
    Foreign(Sentence("a video"), rb".{4}ftyp(isom|mp4|qt|M4V|avc1)|\x1a\x45\xdf\xa3|RIFF.{4}AVI "),
)
"""Every kind that has a sentence of its own."""


def foreign_kind(head: bytes) -> Foreign | None:
    """What a file that begins so is, None where that is not known."""
    for kind in FOREIGN:
        if re.match(kind.signature, head, re.DOTALL):
            return kind
    return None
