"""Whether the received logs are what the community's server sealed, entry by entry, and how far they can be trusted if not."""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection, delete

from gllapp.db import chain, log, rewinding, tables
from gllapp.db.chain import Ring
from gllapp.db.log import Place
from gllcore.columns import DIRECTORY
from gllcore.ids import CommunityId, ScopeId
from gllcore.operations import first_link, op_id
from gllcore.protocol import Cursor, seal_message
from gllcore.reconciliation import NO_IDS, ids_added

_AT_ONCE = 500

IsSealed = Callable[[bytes, bytes], bool]
"""(signature, message) -> whether the community's key made it."""


class LogState(NamedTuple):
    """A scope's log here. ``good`` is the last entry up to which all is as it was sealed; ``entries`` is how many there are."""

    number: int
    place: Place
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
        log.store_places(here, {state.number: place._replace(cursor=state.good)})
        log.sum_anew(here, state.number)
    rewinding.send_what_is_not_proven(here)
    here.execute(delete(tables.seal).where(tables.seal.c.signature.in_(list(proven.forged))))


def _examined(
    here: Connection, community: CommunityId, number: int, place: Place, proven: Proofs
) -> LogState:
    vouched = proven.links.get(place.id, ())
    good = end = Cursor(0, first_link(community, place.id))
    total = NO_IDS
    for ring in _whole_rings(here, number, good):
        end = Cursor(ring.seq, ring.link)
        total = ids_added(total, [ring.op_id])
        good = end if ring.link in vouched else good
    is_right = (
        (end, total) == (place.cursor, place.ids)
        and log.count(here, number) == end.seq
        and place.id not in proven.doubted
    )
    return LogState(number, place, place.cursor.seq, good, is_right)


def _whole_rings(here: Connection, number: int, start: Cursor) -> Iterator[Ring]:
    """The chain as far as the operations in it are what their ids were computed from."""
    rings = chain.walk(here, number, start)
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
