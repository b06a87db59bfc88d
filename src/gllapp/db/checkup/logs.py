"""Whether the received logs are what the community's server sealed, entry by entry, and how far they can be trusted if not."""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice, takewhile
from typing import NamedTuple

from sqlalchemy import Connection, delete

from gllapp.db import chain, log, rewinding, tables
from gllapp.db.chain import Ring
from gllapp.db.log import Place
from gllcore.columns import DIRECTORY
from gllcore.ids import CommunityId, ScopeId
from gllcore.operations import first_link, op_id
from gllcore.protocol import Cursor, seal_message
from gllcore.reach import rewound
from gllcore.reconciliation import NO_IDS, ids_added

_AT_ONCE = 500

IsSealed = Callable[[bytes, bytes], bool]
"""(signature, message) -> whether the community's key made it."""


class LogState(NamedTuple):
    """A scope's log here. ``good`` is the last entry up to which all is as it was sealed; ``entries`` is how many there are."""

    number: int
    entries: int
    good: Cursor
    is_right: bool

    @property
    def wrong(self) -> int:
        """How many entries are not proven to be right, and would have to be fetched again."""
        return 0 if self.is_right else max(1, self.entries - self.good.seq)


class Proofs(NamedTuple):
    """The links that the server's seals vouch for, by scope; and the signatures of seals that are not the server's."""

    links: Mapping[ScopeId, Collection[bytes]]
    forged: Collection[bytes]
    doubted: Collection[ScopeId]
    """Scopes of which a forged seal speaks."""


def proofs(here: Connection, community: CommunityId, is_sealed: IsSealed) -> Proofs:
    """Verifies the signature of every seal."""
    links: dict[ScopeId, set[bytes]] = {}
    forged, doubted = set(), set()
    for seal in chain.seals(here):
        if is_sealed(seal.signature, seal_message(community, seal.tips)):
            for tip in seal.tips:
                links.setdefault(tip.scope, set()).add(tip.link)
        else:
            forged.add(seal.signature)
            doubted |= {tip.scope for tip in seal.tips}
    return Proofs(links, forged, doubted)


def examine(here: Connection, community: CommunityId, proven: Proofs) -> list[LogState]:
    """Every scope that has its number: ids computed anew from the content, links from the beginning, the sum of the ids."""
    return [
        _examined(here, community, number, place, proven)
        for number, place in log.places(here).items()
        if number >= DIRECTORY
    ]


def mend(here: Connection, wrong: Collection[LogState], proven: Proofs) -> None:
    """Goes back to the last good entry of each log; the next sync brings what lies behind it again. Nothing is deleted."""
    for state in wrong:
        place = log.places(here)[state.number]
        rewinding.rewind(here, state.number, place, state.good)
        left = rewound(place.reach, state.good)
        log.store_places(here, {state.number: place._replace(cursor=left.cursor, gap=left.gap)})
        log.sum_anew(here, state.number)
    rewinding.send_what_is_not_proven(here)
    here.execute(delete(tables.seal).where(tables.seal.c.signature.in_(list(proven.forged))))


def _examined(
    here: Connection, community: CommunityId, number: int, place: Place, proven: Proofs
) -> LogState:
    """Both sides of a gap are looked at; behind damage, nothing counts as good any more."""
    vouched = proven.links.get(place.id, ())
    good = Cursor(0, first_link(community, place.id))
    total, entries, is_right = NO_IDS, 0, place.id not in proven.doubted
    for start, end in _stretches(good, place):
        reached = start
        for ring in _whole_rings(here, number, start, end.seq):
            reached = Cursor(ring.seq, ring.link)
            total, entries = ids_added(total, [ring.op_id]), entries + 1
            good = reached if ring.link in vouched else good
        if reached != end:
            is_right = False
            break
    is_right = is_right and (total, entries) == (place.ids, log.count(here, number))
    return LogState(number, place.cursor.seq, good, is_right)


def _stretches(start: Cursor, place: Place) -> list[tuple[Cursor, Cursor]]:
    """What is held, as pairs of cursors: all of it, or what is on either side of the gap."""
    if place.gap is None:
        return [(start, place.cursor)]
    return [(start, place.gap.low), (place.gap.high, place.cursor)]


def _whole_rings(here: Connection, number: int, start: Cursor, last: int) -> Iterator[Ring]:
    """The chain up to ``last``, as far as the operations in it are what their ids were computed from."""
    rings = takewhile(lambda ring: ring.seq <= last, chain.walk(here, number, start))
    while part := list(islice(rings, _AT_ONCE)):
        whole = {
            each.entry.op_id
            for each in log.by_ids(here, [ring.op_id for ring in part])
            if op_id(each.entry.op) == each.entry.op_id
        }
        for ring in part:
            if ring.op_id not in whole:
                return
            yield ring
