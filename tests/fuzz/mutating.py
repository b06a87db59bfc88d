"""Changes to what was right: bytes, frames under checksums that fit, msgpack values, columns, and their order."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from random import Random
from typing import Any

import msgspec

from gllcore.compression import Squeezer
from gllcore.frames import PAYLOAD_BYTES, FrameKind
from gllcore.protocol import SIGNATURE_BYTES
from tests.faults.forging import lying
from tests.fuzz.conversation import Piece, Sign, framed, put_together, read_tree, taken_apart, write_tree

# Numbers at the edges of what somebody may have thought of.
EDGES = (0, 1, -1, 7, 127, 128, 250, 255, 256, 4095, 4096, 4097, 65_535, 2**31, 2**32, 2**53, 2**53 + 1, 2**63 - 1,
         2**64 - 1, -(2**53), -(2**63), 253_402_300_799_999, 253_402_300_800_000)  # fmt: skip
STRANGE: tuple[Any, ...] = (
    None, True, 1.5, float("nan"), float("-inf"), "", "x" * 300, "\ud7ff\U0010ffff", "\x00\x1b[31m\u202e", b"", bytes(15), bytes(16),
    bytes(32), bytes(200), [], {}, [[[[]]]], {0: 0}, {"a": [1]}, msgspec.msgpack.Ext(1, bytes(16)),
    msgspec.msgpack.Ext(2, b"\x01"), msgspec.msgpack.Ext(2, bytes(7)), msgspec.msgpack.Ext(127, b"x"),
)  # fmt: skip
BOMB_BYTES = 4_000_000
MOST_BYTES = 256 * 1024


class Mutator:
    """Makes inputs from inputs. ``sign`` makes signatures that fit what is said, so that lies reach what lies behind them."""

    def __init__(self, luck: Random, dictionary: bytes) -> None:
        self._luck = luck
        self._dictionary = dictionary
        self._bomb = bytes(SIGNATURE_BYTES) + Squeezer(dictionary).pack(bytes(BOMB_BYTES))

    def happens(self, share: float) -> bool:
        """By chance, in this share of all cases."""
        return self._luck.random() < share

    # --- plain bytes ---

    def bytes_of(self, data: bytes, others: Sequence[bytes]) -> bytes:
        """Some bytes otherwise: what a decoder alone is given."""
        if self._luck.random() < 0.5:
            with suppress(ValueError):
                return write_tree(self._tree(read_tree(data)))
        for _ in range(self._luck.choice((1, 1, 1, 2, 4))):
            data = self._luck.choice((_flip, _set, _drop, _again, _cut, _insert))(data, self._luck)
        if others and self._luck.random() < 0.1:
            other = self._luck.choice(others)
            data = data[: self._luck.randrange(len(data) + 1)] + other[self._luck.randrange(len(other) + 1) :]
        return data[:MOST_BYTES]

    # --- conversations ---

    def stream_of(self, data: bytes, others: Sequence[bytes], sign: Sign) -> bytes:
        """A conversation otherwise; most changes keep lengths and checksums right, and half of them signatures too."""
        pieces = taken_apart(data, self._dictionary)
        if not pieces or self._luck.random() < 0.1:
            return self.bytes_of(data, others)
        for _ in range(self._luck.choice((1, 1, 1, 2, 3))):
            pieces = self._luck.choice(
                (
                    self._within,
                    self._within,
                    self._within,
                    self._ordered,
                    self._replaced,
                    self._joined(others),
                )
            )(pieces)
        return put_together(pieces, self._dictionary, sign if self._luck.random() < 0.7 else None)[
            :MOST_BYTES
        ]

    def _within(self, pieces: list[Piece]) -> list[Piece]:
        """One message says something else."""
        if not pieces:
            return pieces
        at = self._luck.randrange(len(pieces))
        return [*pieces[:at], self._piece(pieces[at]), *pieces[at + 1 :]]

    def _piece(self, piece: Piece) -> Piece:
        said = piece.block if piece.block is not None else piece.payload
        changed = self.bytes_of(said, ())
        if self._luck.random() < 0.8:
            with suppress(ValueError):
                changed = write_tree(self._tree(read_tree(said)))
        return replace(piece, block=changed) if piece.block is not None else piece.with_payload(changed)

    def _ordered(self, pieces: list[Piece]) -> list[Piece]:
        """Messages that are missing, come twice, or come earlier."""
        pieces = list(pieces)
        if not pieces:
            return pieces
        at = self._luck.randrange(len(pieces))
        piece = pieces.pop(at)
        act = self._luck.randrange(3)
        if act == 0:
            return pieces
        pieces.insert(self._luck.randrange(len(pieces) + 1), piece)
        if act == 1:
            pieces.insert(self._luck.randrange(len(pieces) + 1), piece)
        return pieces

    def _replaced(self, pieces: list[Piece]) -> list[Piece]:
        """A message under another name, with a bomb in it, in odd parts, or with a length that lies."""
        if not pieces:
            return pieces
        at = self._luck.randrange(len(pieces))
        piece = pieces[at]
        act = self._luck.randrange(4)
        if act == 0:
            kinds = [*FrameKind, self._luck.randrange(256)]
            changed = replace(piece, kind=int(self._luck.choice(kinds)))
        elif act == 1:
            changed = piece.with_payload(self._bomb)
        elif act == 2:
            part = piece.payload[: self._luck.randrange(PAYLOAD_BYTES)]
            parts = framed(FrameKind.CONTINUED, part) * self._luck.choice((1, 2, 9, 12))
            changed = replace(piece, wire=parts + framed(piece.kind, piece.payload[len(part) :]))
        else:
            length = self._luck.choice((0, len(piece.payload) + 1, PAYLOAD_BYTES, PAYLOAD_BYTES + 1, 65_535))
            changed = replace(piece, wire=lying(piece.kind, piece.payload, length))
        return [*pieces[:at], changed, *pieces[at + 1 :]]

    def _joined(self, others: Sequence[bytes]) -> Callable[[list[Piece]], list[Piece]]:
        def join(pieces: list[Piece]) -> list[Piece]:
            """A message of another conversation."""
            strange = taken_apart(self._luck.choice(others), self._dictionary) if others else []
            if not strange:
                return pieces
            at = self._luck.randrange(len(pieces) + 1)
            return [*pieces[:at], self._luck.choice(strange), *pieces[at:]]

        return join

    # --- values ---

    def _tree(self, tree: Any) -> Any:
        """The same with one value, somewhere in it, changed."""
        if isinstance(tree, list) and tree and self._luck.random() < 0.85:
            at = self._luck.randrange(len(tree))
            return [*tree[:at], self._tree(tree[at]), *tree[at + 1 :]]
        if isinstance(tree, dict) and tree and self._luck.random() < 0.85:
            key = self._luck.choice(list(tree))
            return {**tree, key: self._tree(tree[key])}
        return self._value(tree)

    def _value(self, value: Any) -> Any:
        luck = self._luck
        if luck.random() < 0.15:
            return luck.choice(STRANGE)
        if isinstance(value, bool) or value is None:
            return luck.choice((True, False, None, 1))
        if isinstance(value, int):
            return luck.choice((*EDGES, value + 1, value - 1, -value, value ^ 1 << luck.randrange(53)))
        if isinstance(value, bytes) and value:
            return luck.choice((_flip, _set, _drop, _again, _cut, _insert))(value, luck)
        if isinstance(value, str):
            return luck.choice((value[:-1], value * 2, value + "\x00", value[::-1], "é" * 80_000))
        if isinstance(value, list):
            return self._list(value)
        return luck.choice(STRANGE)

    def _list(self, items: list[Any]) -> list[Any]:
        if not items:
            return [self._luck.choice(EDGES)]
        at = self._luck.randrange(len(items))
        act = self._luck.randrange(4)
        if act == 0:
            return items[:at] + items[at + 1 :]
        if act == 1:
            return items[: at + 1] + items[at:]
        if act == 2:
            return items * self._luck.choice((2, 20, 300))
        return [items[at], *items[:at], *items[at + 1 :]]


# --- bytes ---


def _at(data: bytes, luck: Random) -> int:
    return luck.randrange(len(data)) if data else 0


def _flip(data: bytes, luck: Random) -> bytes:
    at = _at(data, luck)
    return data[:at] + bytes(byte ^ 1 << luck.randrange(8) for byte in data[at : at + 1]) + data[at + 1 :]


def _set(data: bytes, luck: Random) -> bytes:
    at = _at(data, luck)
    return data[:at] + bytes([luck.choice((0, 1, 0x7F, 0x80, 0xC1, 0xDD, 0xFF))]) + data[at + 1 :]


def _drop(data: bytes, luck: Random) -> bytes:
    at = _at(data, luck)
    return data[:at] + data[at + luck.choice((1, 2, 8, 64)) :]


def _again(data: bytes, luck: Random) -> bytes:
    at = _at(data, luck)
    part = data[at : at + luck.choice((1, 8, 64, 1024))]
    return data[:at] + part * luck.choice((2, 2, 3, 50)) + data[at + len(part) :]


def _cut(data: bytes, luck: Random) -> bytes:
    return data[: _at(data, luck)]


def _insert(data: bytes, luck: Random) -> bytes:
    at = _at(data, luck)
    return data[:at] + luck.randbytes(luck.choice((1, 2, 4, 16))) + data[at:]
