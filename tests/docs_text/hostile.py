"""Updates that somebody made who wants to do harm: what is right otherwise, under a checksum that fits."""

from collections.abc import Iterator
from random import Random
from typing import Final

from glldocs.engine import Document
from glldocs.peers import peer_of
from glldocs.xxh32 import xxh32
from tests.docs_text.writers import SALT, Writer, device

HEAD: Final = 22
EDGES: Final = (
    0,
    1,
    2,
    3,
    63,
    64,
    127,
    128,
    255,
    2**14 - 1,
    2**21,
    2**30,
    2**31 - 2,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**63,
    2**64 - 1,
)


def sealed(body: bytes, mode: bytes = b"\x00\x04") -> bytes:
    """An update with this body, and a checksum that fits."""
    return (
        b"loro"
        + bytes(12)
        + xxh32(mode + body, int.from_bytes(b"LORO", "little")).to_bytes(4, "little")
        + mode
        + body
    )


def number(value: int) -> bytes:
    groups = bytearray()
    while value > 127:
        groups.append(value & 127 | 128)
        value >>= 7
    return bytes((*groups, value))


def parts_of(block: bytes) -> tuple[list[int], list[bytes]]:
    """The five numbers and the eight sections of a block."""
    at = 0

    def read() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = block[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    numbers = [read() for _ in range(5)]
    sections = []
    for _ in range(8):
        length = read()
        sections.append(block[at : at + length])
        at += length
    return numbers, sections


def block_of(numbers: list[int], sections: list[bytes]) -> bytes:
    return b"".join(map(number, numbers)) + b"".join(number(len(each)) + each for each in sections)


def body_of(*blocks: bytes) -> bytes:
    return b"".join(number(len(block)) + block for block in blocks)


def first_block(update: bytes) -> bytes:
    """The block of an update that has one of less than 16 KB."""
    body = update[HEAD:]
    length, size = (body[0], 1) if body[0] < 128 else (body[0] & 127 | body[1] << 7, 2)
    return body[size : size + length]


def honest() -> tuple[list[bytes], Writer]:
    """What a writer has sent: a first text, small edits, one after another's; and the other, whose text has it all."""
    mallory, anna = Writer("mallory"), Writer("anna")
    sent = [mallory.edit("", "The first sentence. The second one. A third, with 😀 and é.\n")]
    sent.append(mallory.edit("second", "2nd"))
    anna.take(*sent)
    mallory.take(anna.edit("third", "last"))
    sent.append(mallory.edit("The first sentence. ", ""))
    sent.append(mallory.edit("", "More. " * 5))
    mallory.doc.insert(3, "one")
    mallory.doc.delete(0, 2)
    mallory.doc.insert(9, "two\n")
    sent.append(mallory.send())
    return [update for each in sent for update in each], anna


def written_by(peer: int) -> Iterator[bytes]:
    """What one writer alone has sent: for a forger who may write in that name."""
    document = Document.new(peer)
    for at, text in ((0, "The first sentence, with 😀 and é.\n"), (3, "very "), (0, "More. " * 5)):
        before = document.version()
        document.insert(at, text)
        yield from document.updates_since(before)
    before = document.version()
    document.delete(0, 12)
    yield from document.updates_since(before)


MALLORY: Final = device("mallory")
PEER: Final = peer_of(MALLORY, SALT)


class Forger:
    """Makes hostile updates from honest ones, by chance."""

    def __init__(self, luck: Random, seeds: list[bytes]) -> None:
        self._luck = luck
        self._seeds = seeds

    def make(self) -> bytes:
        luck = self._luck
        update = luck.choice(self._seeds)
        if luck.random() < 0.02:
            return self._bytes(update)
        numbers, sections = parts_of(first_block(update))
        for _ in range(luck.choice((1, 1, 1, 2, 3))):
            if luck.random() < 0.25:
                at = luck.randrange(5)
                numbers[at] = luck.choice(
                    (*EDGES, numbers[at] + 1, abs(numbers[at] - 1), luck.randrange(200))
                )
            else:
                at = luck.choice((0, 0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 7, 7))
                other = parts_of(first_block(luck.choice(self._seeds)))[1][at]
                sections[at] = other if luck.random() < 0.1 else self._bytes(sections[at])
        blocks = [block_of(numbers, sections)]
        if luck.random() < 0.05:
            blocks.insert(luck.randrange(2), first_block(luck.choice(self._seeds)))
        return sealed(body_of(*blocks))

    def _bytes(self, data: bytes) -> bytes:
        luck = self._luck
        for _ in range(luck.choice((1, 1, 2, 4))):
            at = luck.randrange(len(data) + 1)
            act = luck.randrange(6)
            if act == 0:
                data = data[:at] + bytes([luck.randrange(256)]) + data[at + 1 :]
            elif act == 1:
                data = (
                    data[:at]
                    + bytes(byte ^ 1 << luck.randrange(8) for byte in data[at : at + 1])
                    + data[at + 1 :]
                )
            elif act == 2:
                data = data[:at] + number(luck.choice(EDGES)) + data[at + luck.randrange(2) :]
            elif act == 3:
                data = data[:at] + data[at + luck.choice((1, 2, 5)) :]
            elif act == 4:
                data = (
                    data[:at]
                    + number(2 * luck.choice((luck.randrange(70), 5_000, 50_000, 10**8)))
                    + data[at + 1 :]
                )
            else:
                data = data[:at] + data[at : at + 4] * 2 + data[at + 4 :]
        return data
