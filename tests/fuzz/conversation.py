"""A request or an answer taken apart as far as it can be: messages, blocks unpacked; and put together again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from gllcore.compression import Squeezer
from gllcore.errors import GllError
from gllcore.frames import MAGIC, MESSAGE_BYTES, PAYLOAD_BYTES, FrameKind, FrameReader
from gllcore.protocol import SIGNATURE_BYTES
from tests.faults.forging import lying

# Gives the signature that fits a block of a message of this kind; None where the block says nothing that can be signed.
Sign = Callable[[int, bytes], bytes | None]


@dataclass(frozen=True, slots=True)
class Piece:
    """One message. Of a sealed or signed one ``block`` is what its packed columns say; ``wire`` is sent as it is."""

    kind: int
    payload: bytes
    block: bytes | None = None
    wire: bytes | None = None

    def with_payload(self, payload: bytes) -> "Piece":
        return replace(self, payload=payload, block=None)


def taken_apart(stream: bytes, dictionary: bytes) -> list[Piece]:
    """The whole messages of a stream, as far as it is one."""
    squeezer = Squeezer(dictionary)
    return [_opened(kind, payload, squeezer) for kind, payload in _messages(stream)]


def _messages(stream: bytes) -> Iterator[tuple[int, bytes]]:
    try:
        for message in FrameReader().feed(stream):
            yield message.kind, message.payload
    except GllError:
        return


def _opened(kind: int, payload: bytes, squeezer: Squeezer) -> Piece:
    try:
        block = squeezer.unpack(payload[SIGNATURE_BYTES:])
        fields = msgspec.msgpack.decode(block)
    except (GllError, msgspec.MsgspecError, ValueError, RecursionError):
        return Piece(kind, payload)
    if not isinstance(fields, list):
        return Piece(kind, payload)
    squeezer.carried(block)
    return Piece(kind, payload, block)


def put_together(pieces: list[Piece], dictionary: bytes, sign: Sign | None = None) -> bytes:
    """The stream of these messages; ``sign`` makes signatures that fit, else they stay as they were."""
    squeezer = Squeezer(dictionary)
    return MAGIC + b"".join(_written(piece, squeezer, sign) for piece in pieces)


def _written(piece: Piece, squeezer: Squeezer, sign: Sign | None) -> bytes:
    if piece.wire is not None:
        return piece.wire
    payload = piece.payload
    if piece.block is not None:
        signature = sign(piece.kind, piece.block) if sign else None
        payload = (signature or payload[:SIGNATURE_BYTES]) + squeezer.pack(piece.block)
        squeezer.carried(piece.block)
    return framed(piece.kind, payload[:MESSAGE_BYTES])


def framed(kind: int, payload: bytes) -> bytes:
    """As ``gllcore.frames.frame``, for kinds that nobody knows too."""
    parts = [payload[at : at + PAYLOAD_BYTES] for at in range(0, len(payload), PAYLOAD_BYTES)] or [b""]
    kinds = [int(FrameKind.CONTINUED)] * (len(parts) - 1) + [kind]
    return b"".join(lying(each, part, len(part)) for each, part in zip(kinds, parts, strict=True))


def read_tree(data: bytes) -> Any:
    """What msgpack says in these bytes; raises ValueError when it says nothing."""
    try:
        return msgspec.msgpack.decode(data)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError from error


def write_tree(tree: Any) -> bytes:
    """Raises ValueError where a tree has become something that msgpack cannot say."""
    try:
        return msgspec.msgpack.encode(tree)
    except (msgspec.MsgspecError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError from error
