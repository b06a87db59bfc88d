"""The checksum that the engine puts before an update: xxHash, 32 bits."""

import struct
from collections.abc import Sequence
from typing import Final

_P1: Final = 0x9E3779B1
_P2: Final = 0x85EBCA77
_P3: Final = 0xC2B2AE3D
_P4: Final = 0x27D4EB2F
_P5: Final = 0x165667B1
_MASK: Final = 0xFFFFFFFF


def xxh32(data: bytes, seed: int) -> int:
    """As https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md says; about 5 ms for 48 KB."""
    whole = len(data) // 16 * 16
    if whole:
        value = _lanes(struct.unpack(f"<{whole // 4}I", data[:whole]), seed)
    else:
        value = (seed + _P5) & _MASK
    value = (value + len(data)) & _MASK
    words = len(data) // 4 * 4
    for at in range(whole, words, 4):
        value = _turned(value + int.from_bytes(data[at : at + 4], "little") * _P3 & _MASK, 17) * _P4 & _MASK
    for byte in data[words:]:
        value = _turned(value + byte * _P5 & _MASK, 11) * _P1 & _MASK
    value = (value ^ value >> 15) * _P2 & _MASK
    value = (value ^ value >> 13) * _P3 & _MASK
    return value ^ value >> 16


def _turned(value: int, by: int) -> int:
    return (value << by | value >> 32 - by) & _MASK


def _lanes(words: Sequence[int], seed: int) -> int:
    lanes = [seed + _P1 + _P2 & _MASK, seed + _P2 & _MASK, seed, seed - _P1 & _MASK]
    for lane in range(4):
        value = lanes[lane]
        for word in words[lane::4]:
            value = value + word * _P2 & _MASK
            value = (value << 13 | value >> 19) * _P1 & _MASK
            # A turn leaves more than 32 bits above, which the product drops: both are taken modulo 2^32.
        lanes[lane] = value
    return sum(_turned(value, by) for value, by in zip(lanes, (1, 7, 12, 18), strict=True)) & _MASK
