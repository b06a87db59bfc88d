"""Frames: the unit that a link either delivers whole or not at all.

    kind (1 byte) · length (2 bytes, big-endian) · CRC-32 (4 bytes) · payload (at most 16 KB)

A message larger than one frame (a single huge post) travels as CONTINUED frames before its last one.
"""

import zlib
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from gllcore.errors import ProtocolViolation

MAGIC = b"GLL1"
PAYLOAD_BYTES = 16 * 1024
MESSAGE_BYTES = 8 * PAYLOAD_BYTES
HEAD_BYTES = 7


class FrameKind(IntEnum):
    REQUEST = ord("Q")
    PUSH = ord("P")
    LOG = ord("L")
    NOTICE = ord("N")
    ERROR = ord("X")
    END = ord("E")
    CONTINUED = ord("C")
    # Since version 2, for histories that have parted.
    DIVERGED = ord("D")
    CHECKPOINTS = ord("K")
    RESUMED = ord("R")
    TESTIMONY = ord("T")
    # Since version 2, for what does not come in the order of the log.
    PAGE = ord("B")
    AHEAD = ord("A")
    HISTORY = ord("H")
    GONE = ord("G")
    ESTIMATE = ord("M")
    # In files alone: see gllcore.sheaves.
    SHEAF = ord("S")


class Frame(NamedTuple):
    """A whole message: its kind and its payload, and how many bytes it took on the wire."""

    kind: int
    payload: bytes
    wire_bytes: int


def frame(kind: FrameKind, payload: bytes) -> bytes:
    """The bytes of a message, in as many frames as it needs."""
    if len(payload) > MESSAGE_BYTES:
        raise ValueError("a message may not be larger than MESSAGE_BYTES")
    parts = [payload[at : at + PAYLOAD_BYTES] for at in range(0, len(payload), PAYLOAD_BYTES)] or [b""]
    kinds = [FrameKind.CONTINUED] * (len(parts) - 1) + [kind]
    return b"".join(_one(part_kind, part) for part_kind, part in zip(kinds, parts, strict=True))


def _one(kind: int, payload: bytes) -> bytes:
    head = bytes([kind]) + len(payload).to_bytes(2, "big")
    return head + zlib.crc32(head + payload).to_bytes(4, "big") + payload


class FrameReader:
    """Takes bytes as they come and gives whole messages; memory is bounded by MESSAGE_BYTES and what is fed at once.

    Raises ProtocolViolation: ``not_gll`` when the bytes do not begin with MAGIC, ``oversized_frame``, ``damaged_frame``.
    """

    def __init__(self, server: str = "the other side") -> None:
        self._server = server
        self._buffer = bytearray()
        self._started = False
        self._message = bytearray()
        self._message_wire = 0

    @property
    def is_between_messages(self) -> bool:
        """Whether everything that was fed has been given out."""
        return not self._buffer and not self._message

    def feed(self, data: bytes) -> Iterator[Frame]:
        self._buffer += data
        if not self._started:
            self._start()
        while self._started and (found := self._next()) is not None:
            yield found

    def _start(self) -> None:
        if not MAGIC.startswith(bytes(self._buffer[: len(MAGIC)])):
            raise ProtocolViolation("not_gll", server=self._server)
        if len(self._buffer) >= len(MAGIC):
            del self._buffer[: len(MAGIC)]
            self._started = True

    def _next(self) -> Frame | None:
        """The next whole message in the buffer, or None until more bytes come."""
        while len(self._buffer) >= HEAD_BYTES:
            kind, length = self._buffer[0], int.from_bytes(self._buffer[1:3], "big")
            if length > PAYLOAD_BYTES:
                raise ProtocolViolation("oversized_frame")
            if len(self._buffer) < HEAD_BYTES + length:
                return None
            payload = self._take(length)
            if kind != FrameKind.CONTINUED:
                return self._message_ending_with(kind, payload)
            self._keep(payload)
        return None

    def _take(self, length: int) -> bytes:
        head, crc = bytes(self._buffer[:3]), bytes(self._buffer[3:HEAD_BYTES])
        payload = bytes(self._buffer[HEAD_BYTES : HEAD_BYTES + length])
        if zlib.crc32(head + payload).to_bytes(4, "big") != crc:
            raise ProtocolViolation("damaged_frame", reason="checksum")
        del self._buffer[: HEAD_BYTES + length]
        return payload

    def _keep(self, part: bytes) -> None:
        if not part or len(self._message) + len(part) > MESSAGE_BYTES:
            raise ProtocolViolation("oversized_frame")
        self._message += part
        self._message_wire += HEAD_BYTES + len(part)

    def _message_ending_with(self, kind: int, payload: bytes) -> Frame:
        if len(self._message) + len(payload) > MESSAGE_BYTES:
            raise ProtocolViolation("oversized_frame")
        whole = Frame(kind, bytes(self._message) + payload, self._message_wire + HEAD_BYTES + len(payload))
        self._message.clear()
        self._message_wire = 0
        return whole
