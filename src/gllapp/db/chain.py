"""The chain of hashes, computed anew from what is stored: where two histories part, and how far the replica's own rows are whole.

Links are not kept entry by entry: that would be 32 bytes for each of them on every disk, against a second or less for 20,000
entries on the rare day on which a server was restored.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select

from gllapp.db import tables
from gllapp.db.log import Place
from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import first_link, next_link
from gllcore.protocol import Cursor, Tip
from gllcore.reconciliation import Seal

_op = tables.op
_seal = tables.seal
_tips = msgspec.msgpack.Decoder(tuple[tuple[bytes, int, bytes], ...])


class Ring(NamedTuple):
    """An entry's place in the chain: the link before it and the one that it makes."""

    op_id: OpId
    seq: int
    received_ms: int
    before: bytes
    link: bytes


def walk(here: Connection, number: int, start: Cursor) -> Iterator[Ring]:
    """The scope's entries after ``start``, as far as no row is missing."""
    rows = (
        select(_op.c.op_id, _op.c.seq, _op.c.received_ms)
        .where(_op.c.scope == number, _op.c.seq > start.seq)
        .order_by(_op.c.seq)
    )
    seq, link = start
    for op_id, found, received_ms in here.execute(rows):
        if found != seq + 1 or received_ms is None:
            return
        ring = Ring(OpId(op_id), found, received_ms, link, next_link(link, OpId(op_id), received_ms))
        yield ring
        seq, link = ring.seq, ring.link


def rings(here: Connection, number: int, place: Place, start: Cursor) -> Iterator[Ring]:
    """As ``walk``, and on from where a gap ends."""
    gap = place.gap
    if gap is None or start.seq > gap.high.seq:
        yield from walk(here, number, start)
        return
    yield from (ring for ring in walk(here, number, start) if ring.seq <= gap.low.seq)
    yield from walk(here, number, gap.high)


def cursors(
    here: Connection, community: CommunityId, number: int, place: Place, seqs: Collection[int]
) -> list[Cursor]:
    """The links at these sequence numbers, as far as the stored rows bear them out; 0 is always there."""
    wanted, start = set(seqs), Cursor(0, first_link(community, place.id))
    walked = rings(here, number, place, start)
    return [start, *(Cursor(ring.seq, ring.link) for ring in walked if ring.seq in wanted)]


def last_good(here: Connection, community: CommunityId, number: int, place: Place) -> Cursor:
    """The last entry of which a seal says that everything up to it came so from the server; none beyond a gap."""
    sealed = {tip.link for seal in seals(here) for tip in seal.tips if tip.scope == place.id}
    good = Cursor(0, first_link(community, place.id))
    for ring in walk(here, number, good):
        if ring.link in sealed:
            good = Cursor(ring.seq, ring.link)
    return good


def seals(here: Connection) -> list[Seal]:
    """Everything that the server has signed, in the order in which it came."""
    rows = here.execute(select(_seal.c.tips, _seal.c.signature).order_by(_seal.c.number))
    return [Seal(_read(tips), signature) for tips, signature in rows]


def _read(tips: bytes) -> tuple[Tip, ...]:
    rows: Iterable[tuple[bytes, int, bytes]] = _tips.decode(tips)
    return tuple(Tip(ScopeId(scope), seq, link) for scope, seq, link in rows)
