"""Files by their content: named by a hash, cut into blocks that are each verified as they come, from wherever they come."""

from collections.abc import Collection, Iterator
from typing import NewType

import msgspec

from gllcore.errors import ProtocolViolation
from gllcore.ids import ID_BYTES, CommunityId, digest

BLOCK_BYTES = 64 * 1024
BLOCK_HASH_BYTES = 16
SHA256_BYTES = 32
# What one file may weigh: longer films are not for this library, and a list of blocks stays below 2.5 MB.
FILE_BYTES = 8 * 1024**3

FILES_PATH = "/v1/files"

FileId = NewType("FileId", bytes)
"""The first 16 bytes of the file's SHA-256: as long as every other id, which halves what 20,000 of them cost on the wire."""


def file_id(sha256: bytes) -> FileId:
    return FileId(sha256[:ID_BYTES])


class FileCard(msgspec.Struct, frozen=True, array_like=True):
    """What a file is made of. ``hashes`` are the first 16 bytes of each block's SHA-256, one after the other.

    ``seal`` is the community's signature over ``card_message``, so that blocks can be believed before the whole is there; empty
    on a card that has only been announced.
    """

    sha256: bytes
    size: int
    hashes: bytes
    seal: bytes = b""

    @property
    def id(self) -> FileId:
        return file_id(self.sha256)

    @property
    def blocks(self) -> int:
        return block_count(self.size)

    def hash_of(self, block: int) -> bytes:
        return self.hashes[block * BLOCK_HASH_BYTES : (block + 1) * BLOCK_HASH_BYTES]


class Span(msgspec.Struct, frozen=True, array_like=True):
    """Neighbouring bytes of a file: from ``start``, up to but not with ``end``; both on the edges of blocks, or at the file's end."""

    start: int
    end: int


def block_count(size: int) -> int:
    return -(-size // BLOCK_BYTES)


def block_size(size: int, block: int) -> int:
    """How many bytes block number ``block`` (from 0) of a file of ``size`` bytes has."""
    return min(BLOCK_BYTES, size - block * BLOCK_BYTES)


def card_message(community: CommunityId, card: FileCard) -> bytes:
    """What the community signs of a file."""
    return digest(b"gll-file", community, card.sha256, card.size.to_bytes(8, "big"), card.hashes)


def missing_spans(size: int, held: Collection[int], longest: int = 64) -> Iterator[Span]:
    """What is left to fetch of a file of which the blocks ``held`` are here, in pieces of at most ``longest`` blocks."""
    block, count = 0, block_count(size)
    while block < count:
        if block in held:
            block += 1
            continue
        first = block
        while block < count and block not in held and block - first < longest:
            block += 1
        yield Span(first * BLOCK_BYTES, min(block * BLOCK_BYTES, size))


_encoder = msgspec.msgpack.Encoder()
_card = msgspec.msgpack.Decoder(FileCard)
_missing = msgspec.msgpack.Decoder(tuple[Span, ...])


def encode_card(card: FileCard) -> bytes:
    return _encoder.encode(card)


def decode_card(payload: bytes) -> FileCard:
    """Raises ProtocolViolation ``damaged_file_card`` unless size and hashes fit each other."""
    try:
        card = _card.decode(payload)
    except (msgspec.MsgspecError, ValueError):
        raise ProtocolViolation("damaged_file_card") from None
    fits = len(card.sha256) == SHA256_BYTES and 0 <= card.size <= FILE_BYTES
    if not fits or len(card.hashes) != card.blocks * BLOCK_HASH_BYTES:
        raise ProtocolViolation("damaged_file_card")
    return card


def encode_missing(spans: Collection[Span]) -> bytes:
    """What a server answers to whoever sends it a file: what it still lacks."""
    return _encoder.encode(tuple(spans))


def decode_missing(payload: bytes, size: int) -> tuple[Span, ...]:
    """Raises ProtocolViolation ``damaged_frame`` unless they are pieces of a file of ``size`` bytes."""
    try:
        spans = _missing.decode(payload)
    except (msgspec.MsgspecError, ValueError):
        raise ProtocolViolation("damaged_frame", reason="missing") from None
    if any(span.start % BLOCK_BYTES or not 0 <= span.start < span.end <= size for span in spans):
        raise ProtocolViolation("damaged_frame", reason="missing")
    return spans
