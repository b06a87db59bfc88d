"""Asks the server how things stand by an ordinary request that sends nothing and changes nothing here."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from typing import NamedTuple

from gllapp.arrivals import Applied, Arrival, Loss
from gllapp.db.replica import Replica
from gllapp.sync.engine import Engine, Stopped, World
from gllapp.sync.plan import NOTHING_LOST, Budget
from gllapp.usecases.desk import Desk
from gllapp.usecases.incarnation import Outside, RandomBytes, WatchedStore
from gllapp.usecases.networks import counted
from gllapp.usecases.session import Session
from gllapp.usecases.syncing import keys_of
from gllapp.views import LeftStream
from gllcore.columns import Known, Run
from gllcore.errors import GllError
from gllcore.ids import OpId, RecordId
from gllcore.operations import Entry
from gllcore.protocol import Cursor, Refusal, Sum

# Enough for an answer that there is nothing new, and little when there is.
_GLANCE = Budget(max_bytes=8 * 1024, max_seconds=60)


class Seen(NamedTuple):
    """What the server says. ``error`` tells why it said nothing; the rest is then nothing too.

    ``has_new``: a sync would bring something. ``parted``: its history is not the one that is here. ``clock_offset_ms``: this PC's clock minus the server's.
    """

    error: GllError | None
    has_new: bool
    parted: bool
    clock_offset_ms: int | None


def look_at_server(session: Session, desk: Desk) -> Seen:
    """One exchange, seldom two, of a few hundred bytes."""
    profile = desk.replica.profile()
    store = _Onlooker(desk.replica, session.outside, session.random_bytes)
    world = World(session.now_ms, session.seconds, session.random_bytes)
    with counted(session, desk), closing(session.link(profile.server, profile.token)) as link:
        engine = Engine(store, link, keys_of(profile), session.dictionary(), world, _GLANCE)
        outcome = engine.run()
    return Seen(
        error=outcome.error,
        has_new=store.has_new,
        parted=store.parted,
        clock_offset_ms=outcome.clock_offset_ms,
    )


class _Onlooker(WatchedStore):
    """The replica as a sync sees it that has nothing to send, and lets pass by whatever arrives."""

    def __init__(self, replica: Replica, outside: Outside, random_bytes: RandomBytes) -> None:
        super().__init__(replica, outside, random_bytes)
        self.parted = False
        self.has_new = False
        self._passed: dict[tuple[int, int], RecordId] = {}

    def pending(self) -> Sequence[Entry]:
        return ()

    def loss(self) -> Loss:
        return NOTHING_LOST

    def apply(self, arrival: Arrival) -> Applied:
        return self.apply_ahead(arrival.runs)

    def apply_ahead(self, runs: Sequence[Run]) -> Applied:
        self.has_new = True
        for run in runs:
            created = (entry for entry in run.entries if entry.op.record is None)
            self._passed |= {(run.number, entry.seq): entry.record for entry in created if entry.seq}
        return Applied(new=0, receipts=0, regained=0)

    def known(self, wanted: Iterable[tuple[int, int]]) -> Known:
        """What has passed by is spoken of by what comes after it."""
        pairs = list(wanted)
        passed = {pair: self._passed[pair] for pair in pairs if pair in self._passed}
        return {**super().known(pairs), **passed}

    def leave(self, numbers: Collection[int], now_ms: int, in_doubt: Collection[int]) -> Sequence[LeftStream]:
        """A sync will do that."""
        self.has_new = True
        return ()

    def refused(self, refusals: Mapping[OpId, Refusal]) -> None:
        """Nothing was sent that could be refused."""

    def rewind(self, resumed: Mapping[int, Cursor], gone: Collection[int]) -> None:
        self.parted = True
        raise Stopped

    def sums(self, numbers: Collection[int]) -> Mapping[int, Sum]:
        """Nothing is compared with what was not let in."""
        return {}
