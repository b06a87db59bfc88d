"""The replica as the sync engine sees it: what is held, what waits, and how an arrival becomes part of it."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, insert, select, tuple_

from gllapp.arrivals import Applied, Arrival, Held
from gllapp.db import log, outbox, profile, projection, tables
from gllapp.db.log import Place, Stored
from gllapp.db.replica import Replica
from gllapp.db.tables import State
from gllcore.columns import DIRECTORY, Known, Run
from gllcore.errors import ProtocolViolation
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.operations import Entry
from gllcore.protocol import Cursor, Refusal, Tip

_op = tables.op


class SyncStore:
    """Every method is one transaction; see gllapp.sync.ports.Replica for what each promises."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self.community: CommunityId = replica.profile().community

    def held(self) -> Sequence[Held]:
        with self._replica.reading() as here:
            return [Held(number, place.id, place.cursor) for number, place in log.places(here).items()]

    def pending(self) -> Sequence[Entry]:
        with self._replica.reading() as here:
            return outbox.pending(here)

    def known(self, wanted: Iterable[tuple[int, int]]) -> Known:
        pairs = list(wanted)
        if not pairs:
            return {}
        created = select(_op.c.scope, _op.c.seq, _op.c.op_id).where(
            tuple_(_op.c.scope, _op.c.seq).in_(pairs), _op.c.record.is_(None)
        )
        with self._replica.reading() as here:
            return {(number, seq): RecordId(op_id) for number, seq, op_id in here.execute(created)}

    def aliases(self, wanted: Iterable[tuple[int, RecordId]]) -> Mapping[tuple[int, RecordId], int]:
        pairs = set(wanted)
        if not pairs:
            return {}
        created = select(_op.c.scope, _op.c.op_id, _op.c.seq).where(
            _op.c.op_id.in_({record for _, record in pairs}), _op.c.record.is_(None), _op.c.seq.is_not(None)
        )
        with self._replica.reading() as here:
            found = {(number, RecordId(op_id)): seq for number, op_id, seq in here.execute(created)}
        return {pair: found[pair] for pair in pairs if pair in found}

    def apply(self, arrival: Arrival) -> Applied:
        with self._replica.writing() as here:
            log.store_places(here, self._advanced(log.places(here), arrival))
            stored = [Stored(entry, State.LOG, run.number) for run in arrival.runs for entry in run.entries]
            before = log.states_of(here, [each.entry.op_id for each in stored])
            fresh = [each for each in stored if before.get(each.entry.op_id) is not State.LOG]
            log.store(here, fresh)
            projection.project(here, fresh)
            _keep_seal(here, arrival)
            profile.has_seen(here, max((each.entry.effective_ms for each in stored), default=0))
        receipts = sum(each.entry.op_id in before for each in fresh)
        return Applied(new=len(fresh) - receipts, receipts=receipts)

    def refused(self, refusals: Mapping[OpId, Refusal]) -> None:
        with self._replica.writing() as here:
            outbox.refuse(here, refusals)

    def _advanced(self, places: Mapping[int, Place], arrival: Arrival) -> dict[int, Place]:
        """The cursors after the arrival; new streams among its cards have theirs from now on."""
        changed: dict[int, Place] = {}
        for run, tip in zip(arrival.runs, arrival.tips, strict=True):
            place = changed.get(run.number) or places.get(run.number)
            if place is None or not _follows(place, run, tip):
                raise ProtocolViolation("log_gap")
            changed[run.number] = Place(place.id, Cursor(tip.seq, tip.link))
            if run.number == DIRECTORY:
                changed |= log.stream_places(self.community, run.entries)
        return changed


def _follows(place: Place, run: Run, tip: Tip) -> bool:
    numbers = range(place.cursor.seq + 1, place.cursor.seq + 1 + len(run.entries))
    return (
        (run.scope, tip.scope, tip.seq) == (place.id, place.id, numbers.stop - 1)
        and [entry.seq for entry in run.entries] == list(numbers)
        and all(entry.received_ms is not None for entry in run.entries)
    )


def _keep_seal(here: Connection, arrival: Arrival) -> None:
    """What the server has signed: the receipt for own operations, and the proof of what came to whoever gets it from here."""
    tips = msgspec.msgpack.encode([tuple(tip) for tip in arrival.tips])
    here.execute(insert(tables.seal).values(tips=tips, signature=arrival.signature))
