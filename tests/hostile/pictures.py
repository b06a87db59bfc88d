"""Pictures that were made to do harm: larger than any memory, cut, moving, and drawings that name files and addresses."""

import struct
import zlib
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"


def hostile_pictures(address: str, secret: str) -> Mapping[str, tuple[str, bytes]]:
    """By what is wrong with them: the media type that they claim, and their bytes. Drawings ask ``address``, and for the file ``secret``."""
    plain, webp = _saved("PNG"), _saved("WEBP")
    return {
        "huge": ("image/png", _png(100_000, 100_000, b"\0" * 100)),
        "as large as may be": ("image/png", _png((1 << 31) - 1, (1 << 31) - 1, b"")),
        "a bomb": ("image/png", _png(6_000, 6_000, bytes(6_001) * 6_000)),
        "no room at all": ("image/png", _png(0, 0, b"")),
        "cut": ("image/png", plain[: len(plain) // 2]),
        "a head alone": ("image/jpeg", _saved("JPEG")[:24]),
        "moving": ("image/png", _moving(plain)),
        "moving, and huge": ("image/webp", _moving_webp(webp)),
        "cut WebP": ("image/webp", webp[:20]),
        "a drawing": ("image/svg+xml", _drawing(address, secret)),
        "a drawing in disguise": ("image/png", _drawing(address, secret)),
        "another one": ("image/webp", _drawing(address, secret)),
        "many within many": ("image/svg+xml", _laughter()),
    }


def _png(width: int, height: int, rows: bytes) -> bytes:
    """Eight bits of grey a pixel."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _moving(png: bytes) -> bytes:
    """Says that it has four thousand million frames."""
    head = len(_SIGNATURE) + 25
    return png[:head] + _chunk(b"acTL", struct.pack(">II", (1 << 32) - 1, 0)) + png[head:]


def _moving_webp(webp: bytes) -> bytes:
    """A canvas of 16,384 × 16,384 with one small frame on it."""
    frame = webp[12:]
    canvas = b"\x02\0\0\0" + b"\xff\x3f\0" * 2
    placed = b"\0\0\0" * 2 + b"\x07\0\0" * 2 + b"\x64\0\0\0" + frame
    parts = _riff(b"VP8X", canvas) + _riff(b"ANIM", bytes(6)) + _riff(b"ANMF", placed)
    return b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WEBP" + parts


def _riff(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _drawing(address: str, secret: str) -> bytes:
    names = "".join(
        f'<image width="10" height="10" xlink:href="{name}"/>'
        for name in (secret, f"file://{secret}", f"http://{address}/x.png", f"//{address}/share/x.png")
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY read SYSTEM "file:///etc/passwd">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">'
        f"<style>@import url(http://{address}/x.css);</style><script>alert(1)</script>{names}<text>&read;</text></svg>"
    ).encode()


def _laughter() -> bytes:
    depth = 30
    groups = "".join(f'<g id="g{at}">{f"""<use href="#g{at + 1}"/>""" * 10}</g>' for at in range(depth))
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{groups}<g id="g{depth}"/></svg>'.encode()


def _saved(form: str) -> bytes:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(device, form)  # type: ignore[call-overload]  # the stubs say bytes, the binding takes a string
    return bytes(content.data())
