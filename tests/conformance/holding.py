"""Sections 5 and 15 of docs/sync.md: what is held of a scope, to where its log reaches, and what a run of entries does to that."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from tests.conformance.operations import Entry, first_link, next_link
from tests.conformance.wire import Damaged

IDS_MODULUS = 2**64


class Cursor(NamedTuple):
    seq: int
    link: bytes


class Gap(NamedTuple):
    """Everything after ``low``, up to and with ``high``, is missing."""

    low: Cursor
    high: Cursor


class Reach(NamedTuple):
    """All up to ``cursor`` is held, but for the gap."""

    cursor: Cursor
    gap: Gap | None = None


class Step(NamedTuple):
    """What is held after a run, and where the run ends, which a seal must speak of."""

    reach: Reach
    end: Cursor


def read_on(reach: Reach, entries: Sequence[Entry]) -> Step:
    """A run of a LOG: it follows the cursor."""
    end = _end(reach.cursor, entries)
    return Step(Reach(end, reach.gap), end)


def read_page(reach: Reach, link: bytes, entries: Sequence[Entry]) -> Step:
    """A run of a PAGE, after ``link``: it leaps beyond the cursor, or fills the gap from above."""
    before = Cursor(entries[0].seq - 1, link)
    end = _end(before, entries)
    if reach.gap is None:
        return Step(Reach(end, _gap(reach.cursor, before)), end)
    if end != reach.gap.high:
        raise Damaged(f"log_gap: a page that ends at {end.seq}, where {reach.gap.high.seq} was due")
    return Step(Reach(reach.cursor, _gap(reach.gap.low, before)), end)


def _gap(low: Cursor, high: Cursor) -> Gap | None:
    if high.seq < low.seq or (high.seq == low.seq and high != low):
        raise Damaged("log_gap: a page that does not meet what is held below it")
    return None if high == low else Gap(low, high)


def _end(cursor: Cursor, entries: Sequence[Entry]) -> Cursor:
    seq, link = cursor
    for entry in entries:
        seq, link = seq + 1, next_link(link, entry)
        if entry.seq != seq:
            raise Damaged(f"log_gap: entry {entry.seq} where {seq} follows")
    return Cursor(seq, link)


@dataclass(slots=True)
class Log:
    """What is held of one scope; ``held`` and what came ``ahead`` of its place are by sequence number."""

    scope: bytes
    link: bytes
    seq: int = 0
    gap: Gap | None = None
    held: dict[int, Entry] = field(default_factory=dict)
    ahead: dict[int, Entry] = field(default_factory=dict)

    @classmethod
    def empty(cls, community: bytes, scope: bytes) -> Self:
        return cls(scope, first_link(community, scope))

    def copy(self) -> "Log":
        return Log(self.scope, self.link, self.seq, self.gap, {**self.held}, {**self.ahead})

    @property
    def reach(self) -> Reach:
        return Reach(Cursor(self.seq, self.link), self.gap)

    @property
    def entries(self) -> list[Entry]:
        """What the log holds, in its order; what came ahead is not in it yet."""
        return [self.held[seq] for seq in sorted(self.held)]

    @property
    def ids(self) -> list[bytes]:
        return [entry.operation.id for entry in self.entries]

    @property
    def all(self) -> list[Entry]:
        return [*self.held.values(), *self.ahead.values()]

    def keep(self, reach: Reach, entries: Iterable[Entry]) -> None:
        """Entries in their place, and how far the log reaches with them."""
        (self.seq, self.link), self.gap = reach
        for entry in entries:
            self.held[entry.seq] = entry
            self.ahead.pop(entry.seq, None)

    def links(self, community: bytes) -> list[bytes]:
        """The link at each sequence number from 0, of a log without a gap."""
        links = [first_link(community, self.scope)]
        for entry in self.entries:
            links.append(next_link(links[-1], entry))
        return links


def ids_added(ids: Iterable[bytes]) -> bytes:
    """The sum of a log's ids, as the end of an answer tells it."""
    return (sum(int.from_bytes(id[:8], "big") for id in ids) % IDS_MODULUS).to_bytes(8, "big")
