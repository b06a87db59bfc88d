"""The replica as the sync engine sees it: what is held, what waits, and how an arrival becomes part of it."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, tuple_

from gllapp.arrivals import Applied, Arrival, Held, Loss, reached
from gllapp.db import (
    chain,
    early,
    guarding,
    incarnations,
    kept,
    leaving,
    log,
    outbox,
    profile,
    projection,
    rewinding,
    tables,
)
from gllapp.db.log import Place, Stored
from gllapp.db.replica import Replica
from gllapp.db.tables import State
from gllapp.views import LeftStream
from gllcore.columns import DIRECTORY, Known, Run
from gllcore.errors import ProtocolViolation
from gllcore.ids import CommunityId, OpId, RecordId, ScopeId, card_scope
from gllcore.operations import OPENS_LOG, Entry
from gllcore.protocol import Cursor, Refusal, Span, Sum
from gllcore.reconciliation import Seal, ids_added

_op = tables.op

_CREATED = select(_op.c.scope, _op.c.seq, _op.c.op_id).where(
    tuple_(_op.c.scope, _op.c.seq).in_(bindparam("places", expanding=True)), _op.c.record.is_(None)
)
# What a block names may be beyond any log, and more than one statement takes.
_LARGEST = 2**53
_ASKED = 5_000


class SyncStore:
    """Every method is one transaction; see gllapp.sync.ports.Replica for what each promises."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self.community: CommunityId = replica.profile().community

    def held(self) -> Sequence[Held]:
        with self._replica.reading() as here:
            places, shut = log.places(here), leaving.shut_and_empty(here)
        return [
            Held(number, place.id, place.cursor, place.gap)
            for number, place in places.items()
            if number >= DIRECTORY and number not in shut
        ]

    def pending(self) -> Sequence[Entry]:
        with self._replica.reading() as here:
            return outbox.pending(here)

    def known(self, wanted: Iterable[tuple[int, int]]) -> Known:
        places = [place for place in wanted if place[1] <= _LARGEST]
        found: dict[tuple[int, int], RecordId] = {}
        with self._replica.reading() as here:
            for at in range(0, len(places), _ASKED):
                some = places[at : at + _ASKED]
                found |= _created(here, some) | early.created(here, some)
        return found

    def early(self) -> Sequence[tuple[int, Entry]]:
        with self._replica.reading() as here:
            return early.listed(here)

    def apply_ahead(self, runs: Sequence[Run]) -> Applied:
        with self._replica.writing() as here:
            self._make_place(here, runs)
            self._open_streams(here, runs)
            known = log.places(here)
            if any(known.get(run.number) is None or known[run.number].id != run.scope for run in runs):
                raise ProtocolViolation("log_gap")
            new = early.store(here, ((run.number, entry) for run in runs for entry in run.entries))
        return Applied(new=new, receipts=0)

    def payloads(self, spans: Iterable[Span]) -> bytes:
        parts: list[bytes] = []
        with self._replica.reading() as here:
            for number, first, last in ((span.number, span.first, span.last) for span in spans):
                found = log.payloads(here, number, first, last)
                if len(found) != last - first + 1:
                    raise ProtocolViolation("damaged_frame", reason="history")
                parts += found
        return b"".join(parts)

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
            stored = [Stored(entry, State.LOG, run.number) for run in arrival.runs for entry in run.entries]
            before = log.states_of(here, [each.entry.op_id for each in stored])
            fresh = [each for each in stored if before.get(each.entry.op_id) is not State.LOG]
            self._make_place(here, arrival.runs)
            log.store_places(here, self._advanced(log.places(here), arrival, fresh))
            log.store(here, fresh)
            shown = guarding.shown(here, fresh)
            projection.project(here, fresh)
            projection.project_again(here, map(OpId, guarding.weigh(here, shown)))
            _keep_seal(here, arrival)
            profile.has_seen(here, max((each.entry.effective_ms for each in stored), default=0))
            regained = sum(before.get(each.entry.op_id) is State.OFFERED for each in fresh)
            if regained:
                rewinding.settle(here, {run.scope for run in arrival.runs})
            waited = [each.entry.op_id for each in fresh if before.get(each.entry.op_id) is State.AHEAD]
            early.arrived(here, waited)
            if kept.count(here):
                kept.arrived(here, [each.entry.op_id for each in fresh])
        new = sum(each.entry.op_id not in before for each in fresh)
        return Applied(new, receipts=len(fresh) - new - regained - len(waited), regained=regained)

    def leave(self, numbers: Collection[int], now_ms: int, in_doubt: Collection[int]) -> Sequence[LeftStream]:
        with self._replica.writing() as here:
            left = [
                leaving.leave(here, self.community, number, now_ms, in_doubt=number in in_doubt)
                for number in numbers
            ]
        found = [each for each in left if each is not None]
        if found:
            self._replica.fold_log()
        return found

    def refused(self, refusals: Mapping[OpId, Refusal]) -> None:
        with self._replica.writing() as here:
            outbox.refuse(here, refusals)

    # --- copies of this replica ---

    def incarnation(self) -> int:
        with self._replica.reading() as here:
            return incarnations.known(here).incarnation

    def sends(self, nonce: bytes) -> None:
        with self._replica.writing() as here:
            incarnations.sends(here, nonce)

    def is_answered(self, nonce: bytes, lease: bytes, random: bytes, now_ms: int) -> None:
        with self._replica.writing() as here:
            if not incarnations.is_answered(here, nonce, lease):
                incarnations.begin_another(here, random, now_ms)

    # --- histories that have parted ---

    def cursors(self, number: int, seqs: Collection[int]) -> Sequence[Cursor]:
        with self._replica.reading() as here:
            place = log.places(here)[number]
            return chain.cursors(here, self.community, number, place, seqs)

    def rewind(self, resumed: Mapping[int, Cursor], gone: Collection[int]) -> None:
        with self._replica.writing() as here:
            places = log.places(here)
            for number, cursor in resumed.items():
                rewinding.rewind(here, number, places[number], cursor)
            for number in gone:
                rewinding.unnumber(here, self.community, number, places[number])
            rewinding.send_what_is_not_proven(here)

    def loss(self) -> Loss:
        with self._replica.reading() as here:
            return rewinding.loss(here)

    def sums(self, numbers: Collection[int]) -> Mapping[int, Sum]:
        with self._replica.reading() as here:
            places = log.places(here)
            return {
                number: Sum(number, log.count(here, number), places[number].ids)
                for number in numbers
                if number in places
            }

    def repair(self, number: int) -> None:
        with self._replica.writing() as here:
            place = log.places(here)[number]
            good = chain.last_good(here, self.community, number, place)
            rewinding.rewind(here, number, place, good)
            log.sum_anew(here, number)

    # --- inside ---

    def _open_streams(self, here: Connection, runs: Iterable[Run]) -> None:
        """Streams of which the card has come before its place in the directory."""
        cards = [entry for run in runs if run.number == DIRECTORY for entry in run.entries]
        opened = log.opened_places(self.community, cards)
        held = log.places(here)
        ids = {place.id for place in held.values()}
        log.store_places(
            here, {n: place for n, place in opened.items() if n not in held and place.id not in ids}
        )

    def _make_place(self, here: Connection, runs: Iterable[Run]) -> None:
        """Streams whose cards have come to another place than before take the number of it."""
        for number, scope in _opening_cards(runs):
            places = log.places(here)
            if number in places and places[number].id != scope:
                rewinding.unnumber(here, self.community, number, places[number])
            known = next((old for old, place in places.items() if place.id == scope), number)
            if known != number:
                rewinding.renumber(here, known, number)

    def _advanced(
        self, places: Mapping[int, Place], arrival: Arrival, fresh: Sequence[Stored]
    ) -> dict[int, Place]:
        """The cursors after the arrival; new streams among its cards have theirs from now on."""
        changed: dict[int, Place] = {}
        ids: dict[int, list[OpId]] = {}
        for each in fresh:
            ids.setdefault(each.scope, []).append(each.entry.op_id)
        for at, (run, tip) in enumerate(zip(arrival.runs, arrival.tips, strict=True)):
            place = changed.get(run.number) or places.get(run.number)
            if place is None or {run.scope, tip.scope} != {place.id}:
                raise ProtocolViolation("log_gap")
            reach, end = reached(place.reach, arrival, at)
            if end != (tip.seq, tip.link):
                raise ProtocolViolation("log_gap")
            total = ids_added(place.ids, ids.pop(run.number, ()))
            changed[run.number] = Place(place.id, reach.cursor, total, reach.gap)
            if run.number == DIRECTORY:
                opened = log.opened_places(self.community, run.entries)
                changed |= {number: place for number, place in opened.items() if number not in places}
        return changed


def _created(here: Connection, places: Sequence[tuple[int, int]]) -> dict[tuple[int, int], RecordId]:
    """The records created at these places of the log."""
    found = here.execute(_CREATED, {"places": places})
    return {(number, seq): RecordId(op_id) for number, seq, op_id in found}


def _opening_cards(runs: Iterable[Run]) -> list[tuple[int, ScopeId]]:
    return [
        (entry.seq, card_scope(entry.record))
        for run in runs
        if run.number == DIRECTORY
        for entry in run.entries
        if entry.op.kind in OPENS_LOG and entry.op.record is None and entry.seq is not None
    ]


def _keep_seal(here: Connection, arrival: Arrival) -> None:
    """What the server has signed: the receipt for own operations, and the proof of what came to whoever gets it from here."""
    seals = arrival.seals or (Seal(tuple(arrival.tips), arrival.signature),)
    rows = [
        {"tips": msgspec.msgpack.encode([tuple(tip) for tip in tips]), "signature": signature}
        for tips, signature in seals
    ]
    here.execute(insert(tables.seal), rows)
