"""A file's card: its SHA-256 and the hashes of its blocks, made in one reading."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from gllcore.errors import Refused
from gllcore.files import BLOCK_BYTES, BLOCK_HASH_BYTES, FILE_BYTES, FileCard


def block_hash(block: bytes | memoryview) -> bytes:
    """What a card says of a block."""
    return hashlib.sha256(block).digest()[:BLOCK_HASH_BYTES]


def blocks_of(stream: BinaryIO) -> Iterator[bytes]:
    """The file from where ``stream`` stands, block by block; the last one may be shorter."""
    while block := stream.read(BLOCK_BYTES):
        # A pipe or a raw file may give less than was asked for.
        while len(block) < BLOCK_BYTES and (more := stream.read(BLOCK_BYTES - len(block))):
            block += more
        yield block


def card_of_blocks(blocks: Iterable[bytes]) -> FileCard:
    """Raises Refused ``file_too_large``."""
    whole, hashes, size = hashlib.sha256(), bytearray(), 0
    for block in blocks:
        whole.update(block)
        hashes += block_hash(block)
        size += len(block)
        if size > FILE_BYTES:
            raise Refused("file_too_large", limit=FILE_BYTES // 1024**3)
    return FileCard(whole.digest(), size, bytes(hashes))


def card_of(file: Path) -> FileCard:
    """Raises OSError, and Refused ``file_too_large``."""
    with file.open("rb") as stream:
        return card_of_blocks(blocks_of(stream))
