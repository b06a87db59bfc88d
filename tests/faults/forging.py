"""The parts that hostile messages are made of: frames that lie, bombs, blocks that say what cannot be, and seals that fit."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec.structs import replace as altered

from gllcore import columns
from gllcore.columns import ENTRIES, Columns, Segment
from gllcore.compression import Method, Squeezer
from gllcore.frames import MAGIC, PAYLOAD_BYTES, Frame, FrameKind, FrameReader, frame
from gllcore.protocol import SIGNATURE_BYTES, End, decode_summed_end, encode
from tests.wire_client import WireReplica, Written

HUNDRED_MB = 100_000_000
# What no log may quote, and lists in lists to the end of a frame.
SECRET_WORDS = "Never to be quoted"
DEEP = b"\x91" * (PAYLOAD_BYTES - 1)

Body = Iterable[bytes] | bytes


def lying(kind: int, payload: bytes, length: int) -> bytes:
    """A frame that says to be ``length`` bytes long, under a checksum that fits what it says."""
    head = bytes([kind]) + length.to_bytes(2, "big")
    return head + zlib.crc32(head + payload).to_bytes(4, "big") + payload


def endless_parts(opening: bytes) -> Iterator[bytes]:
    """One record of 100 MB, in parts of which each is in order."""
    part = lying(FrameKind.CONTINUED, bytes(PAYLOAD_BYTES), PAYLOAD_BYTES)
    yield opening
    for _ in range(HUNDRED_MB // PAYLOAD_BYTES):
        yield part


def bomb(dictionary: bytes, size: int = HUNDRED_MB) -> bytes:
    """A few bytes that unpack to ``size``."""
    return Squeezer(dictionary).pack(bytes(size))


def stored(block: Columns | list[Any]) -> bytes:
    """A column block, packed by not being packed."""
    return bytes([Method.STORED]) + msgspec.msgpack.encode(block)


def end(count: int) -> bytes:
    return frame(FrameKind.END, encode(End(count)))


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes requests of a device that is signed in, and lies in them. ``stream`` and ``second`` are streams' numbers."""

    replica: WireReplica
    neighbour: WireReplica
    dictionary: bytes
    stream: int
    second: int

    @property
    def opening(self) -> bytes:
        return MAGIC + frame(FrameKind.REQUEST, encode(self.replica.request()))

    def posts(self, count: int, word: str = "Hostile") -> list[Written]:
        return [self.replica.post(self.stream, f"{word}, {at} of {count}.") for at in range(count)]

    def pushes(self, outbox: Sequence[Written]) -> list[bytes]:
        """Each operation in a batch of its own, of which the later ones are packed with the earlier as history."""
        squeezer = Squeezer(self.dictionary)
        found = []
        for written in outbox:
            signature, raw = self.signed_block([written])
            found.append(signature + squeezer.pack(raw))
            squeezer.carried(raw)
        return found

    def signed_block(self, outbox: Sequence[Written]) -> tuple[bytes, bytes]:
        """The signature of a batch, and its block as it is before it is packed."""
        (payload,) = self.replica.batches(outbox)
        return payload[:SIGNATURE_BYTES], Squeezer(self.dictionary).unpack(payload[SIGNATURE_BYTES:])

    def altered(self, change: Callable[[Columns], Columns]) -> bytes:
        """A request with one post whose block says something else than was signed for."""
        signature, raw = self.signed_block(self.posts(1))
        return self.pushing(signature + stored(change(columns.decode(raw))))

    def pushing(self, *payloads: bytes, count: int = 1) -> bytes:
        return self.opening + b"".join(frame(FrameKind.PUSH, payload) for payload in payloads) + end(count)


@dataclass(frozen=True, slots=True)
class Script:
    """What the server had truly answered to a replica, and how to answer something else to a request of this ``nonce``."""

    answer: bytes
    dictionary: bytes
    stream: int
    second: int
    nonce: bytes = b""

    @property
    def _messages(self) -> list[Frame]:
        return list(FrameReader().feed(self.answer))

    @property
    def logs(self) -> list[bytes]:
        return [message.payload for message in self._messages if message.kind == FrameKind.LOG]

    @property
    def whole(self) -> bytes:
        """The true answer."""
        return self.saying(*map(log, self.logs))

    def end(self, **changes: object) -> bytes:
        """Its end, as it was but for the changes."""
        told = decode_summed_end(self._messages[-1].payload)
        return frame(FrameKind.END, encode(altered(told, nonce=self.nonce, **changes)))

    def saying(self, *frames: bytes, end: bytes | None = None) -> bytes:
        """These instead of the LOG messages, in an answer that is as it was for the rest."""
        heads = [message for message in self._messages if message.kind not in (FrameKind.LOG, FrameKind.END)]
        before = [frame(FrameKind(message.kind), message.payload) for message in heads]
        return MAGIC + b"".join([*before, *frames, self.end() if end is None else end])

    def altered(self, change: Callable[[Columns], Columns]) -> bytes:
        """The first LOG with another block, under the seal of what it had said."""
        first, *rest = self.logs
        block = columns.decode(Squeezer(self.dictionary).unpack(first[SIGNATURE_BYTES:]))
        return self.saying(*map(log, [first[:SIGNATURE_BYTES] + stored(change(block)), *rest]))


def log(payload: bytes) -> bytes:
    return frame(FrameKind.LOG, payload)


# --- blocks that say what cannot be ---


def first(block: Columns, **changes: int) -> Columns:
    """The block with another first segment."""
    head, *rest = block.segments
    return altered(block, segments=(altered(head, **changes), *rest))


def endless_look_ups(block: Columns) -> Columns:
    return look_ups(block, ENTRIES)


def look_ups(block: Columns, count: int) -> Columns:
    """As many scopes as references, each of which may be of each scope."""
    segments = tuple(Segment(number, 0, 1) for number in range(1, count + 1))
    return altered(block, segments=segments, shape_of=bytes(count), records=tuple(range(count)))
