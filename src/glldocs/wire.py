"""Reads an update of a text without the engine, which trusts too much: what is in it, or that it is not one.

Only what this program's own texts write is an update here: insertions and deletions in the one container ``text``, no styles,
no messages, no times. Where the engine's format allows more than one way to write the same, only the engine's own is accepted
as far as that can be told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from glldocs.columns import Malformed, Reader, columns, curves, exactly, expect, flags, runs, summed
from glldocs.xxh32 import xxh32

MOST_OPERATIONS: Final = 60_000
"""Of one update; as many as 48 KB hold of those that are not all alike."""
MOST_ATOMS: Final = 2_000_000
"""Characters inserted and deleted by one update."""
LATEST: Final = 2**30
"""Counters and clocks stay below; half of what the engine can count, so that nothing near the edge is ever reached."""

_MAGIC: Final = b"loro" + bytes(12)
_SEED: Final = int.from_bytes(b"LORO", "little")
_UPDATES: Final = b"\x00\x04"
_TEXT_CONTAINER: Final = bytes((1, 4, 1, 2, 0, 0))
_TEXT_NAME: Final = b"\x04text"
_INSERT, _DELETE = 5, 9
_PEERS: Final = 10_000


class Place(NamedTuple):
    """The name of one typed character, or of one deletion: who, and the how manieth of theirs."""

    peer: int
    counter: int


class Change(NamedTuple):
    """What ``start.peer`` did knowing ``deps``, from the counter of ``start`` up to, not with, ``end``.

    Its writer's own last place is among ``deps`` only where the others do not imply it.
    """

    start: Place
    end: int
    lamport: int
    deps: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """An update with what is in it, which is read once and carried along: reading costs more than all that is done with it."""

    data: bytes
    changes: tuple[Change, ...] = field(compare=False)

    @property
    def peer(self) -> int:
        """Whose operations it tells."""
        return self.changes[0].start.peer

    @property
    def start(self) -> int:
        """The first of them."""
        return self.changes[0].start.counter

    @property
    def end(self) -> int:
        """One behind the last."""
        return self.changes[-1].end

    @property
    def last(self) -> Place:
        return Place(self.peer, self.end - 1)


class _Operation(NamedTuple):
    kind: int
    length: int


def parsed(data: bytes) -> Parsed:
    """Raises Malformed."""
    return Parsed(data, changes(data))


def changes(data: bytes) -> tuple[Change, ...]:
    """The changes of an update, one after the other, all of one peer; raises Malformed."""
    found: list[Change] = []
    for block in _blocks(data):
        for change in block.changes:
            expect(not found or _follows(found[-1], change))
            found.append(change)
    expect(bool(found))
    return tuple(found)


def inserted(data: bytes) -> str:
    """All that an update puts in, in the order in which it was typed, wherever that stands; raises Malformed."""
    return "".join(text for block in _blocks(data) for text in block.inserted)


class _Block(NamedTuple):
    changes: list[Change]
    inserted: list[str]


def _blocks(data: bytes) -> Iterator[_Block]:
    expect(data[:16] == _MAGIC and data[20:22] == _UPDATES)
    expect(int.from_bytes(data[16:20], "little") == xxh32(data[20:], _SEED))
    body = Reader(data[22:])
    while body.left:
        yield _block(body.part())


def _follows(before: Change, after: Change) -> bool:
    return (before.start.peer, before.end) == after.start and (
        before.lamport + before.end - before.start.counter <= after.lamport
    )


def _block(block: Reader) -> _Block:
    start, length = block.number(LATEST), block.number(LATEST)
    lamport, lamports = block.number(LATEST), block.number(LATEST)
    count = block.number(MOST_OPERATIONS)
    expect(0 < count <= length <= MOST_ATOMS)
    header, meta, containers, keys, positions, table, deleted, values = (block.part() for _ in range(8))
    block.end()
    peers, found = _header(header, (start, length, lamport, lamports, count))
    _nothing_said(meta, count)
    expect(containers.take(containers.left) == _TEXT_CONTAINER and keys.take(keys.left) == _TEXT_NAME)
    positions.end()
    operations = _operations(table)
    texts = list(_insertions(values, operations))
    _deletions(deleted, operations, len(peers))
    _share(operations, found)
    return _Block(found, texts)


def _header(header: Reader, spans: tuple[int, int, int, int, int]) -> tuple[list[int], list[Change]]:
    """The peers that are spoken of, the writer first, and the changes."""
    start, length, lamport, lamports, count = spans
    peers = [int.from_bytes(header.take(8), "little") for _ in range(header.number(_PEERS))]
    expect(bool(peers) and len(set(peers)) == len(peers))
    lengths = [header.number(LATEST) for _ in range(count - 1)]
    lengths.append(length - sum(lengths))
    expect(min(lengths) > 0)
    own = flags(header, count)
    others = exactly(header, count, lambda: header.number(_PEERS))
    total = sum(others)
    expect(total <= MOST_OPERATIONS)
    who = exactly(header, total, lambda: header.number(len(peers)))
    places = [Place(peers[index], counter) for index, counter in zip(who, curves(header, total), strict=True)]
    expect(all(0 <= place.counter < LATEST and place.peer != peers[0] for place in places))
    times = curves(header, count - 1)
    header.end()
    times.append(lamport + lamports - lengths[-1])
    expect(times[0] == lamport)
    return peers, list(_changes(Place(peers[0], start), lengths, times, _deps(own, others, places)))


def _deps(
    own: Sequence[bool], others: Sequence[int], places: Sequence[Place]
) -> Iterator[tuple[bool, tuple[Place, ...]]]:
    at = 0
    for on_self, count in zip(own, others, strict=True):
        yield on_self, tuple(places[at : at + count])
        at += count


def _changes(
    start: Place, lengths: Sequence[int], times: Sequence[int], deps: Iterator[tuple[bool, tuple[Place, ...]]]
) -> Iterator[Change]:
    counter, clock = start.counter, 0
    for length, lamport, (on_self, others) in zip(lengths, times, deps, strict=True):
        expect(clock <= lamport and lamport + length < LATEST)
        expect(counter > 0 if on_self else counter == 0 or bool(others))
        own = (Place(start.peer, counter - 1),) if on_self else ()
        yield Change(Place(start.peer, counter), counter + length, lamport, own + others)
        counter, clock = counter + length, lamport + length


def _nothing_said(meta: Reader, count: int) -> None:
    """No change says when it was made, or why: the operation that carries it does."""
    expect(not any(curves(meta, count)))
    expect(not any(exactly(meta, count, meta.number)))
    meta.end()


def _operations(table: Reader) -> list[_Operation]:
    containers, places, kinds, lengths = columns(table, 4)
    kind_of = list(runs(kinds, MOST_OPERATIONS, kinds.byte))
    length_of = list(runs(lengths, len(kind_of), lambda: lengths.number(MOST_ATOMS)))
    expect(len(length_of) == len(kind_of))
    found = [_Operation(kind, length) for kind, length in zip(kind_of, length_of, strict=True)]
    expect(all(kind in (_INSERT, _DELETE) and length > 0 for kind, length in found))
    expect(not any(_of(containers, len(found))))
    expect(all(place >= 0 for place in _of(places, len(found))))
    return found


def _of(column: Reader, count: int) -> list[int]:
    found = list(summed(runs(column, count, column.signed), 2**31))
    expect(len(found) == count)
    return found


def _insertions(values: Reader, operations: Sequence[_Operation]) -> Iterator[str]:
    for operation in operations:
        if operation.kind == _INSERT:
            try:
                text = values.take(values.number()).decode()
            except UnicodeDecodeError as error:
                raise Malformed from error
            expect(len(text) == operation.length)
            yield text
    values.end()


def _deletions(table: Reader, operations: Sequence[_Operation], peers: int) -> None:
    wanted = [operation.length for operation in operations if operation.kind == _DELETE]
    if not wanted:
        table.end()
        return
    who, counters, lengths = (_of(column, len(wanted)) for column in columns(table, 3))
    for peer, counter, signed, length in zip(who, counters, lengths, wanted, strict=True):
        expect(0 <= peer < peers and abs(signed) == length and 0 <= counter <= LATEST - length)


def _share(operations: Sequence[_Operation], found: Sequence[Change]) -> None:
    """Each operation belongs to one change, and the changes have no others."""
    ends = {change.end for change in found}
    at = found[0].start.counter
    reached = set()
    for operation in operations:
        at += operation.length
        reached.add(at)
    expect(ends <= reached and at == found[-1].end)
