"""The logs: appended to under their scope's lock, read page by page, never changed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update

from gllcore.clock import HybridTime
from gllcore.ids import SERVER_DEVICE, OpId, RecordId, ScopeId
from gllcore.operations import Entry, Operation
from gllcore.packing import Placed
from gllcore.protocol import Cursor
from gllserver.db.tables import log, record, scope
from gllserver.db.values import NewRecord, RecordState, ScopeState

_CHUNK = 500
_LARGEST = 2**53

Item = TypeVar("Item")

# Statements are built once: to build one again costs more than SQLite needs to answer it.
_in_scope = log.c.scope == bindparam("number")
_scopes = select(scope).order_by(scope.c.number)
_locked = (
    select(scope)
    .where(scope.c.number.in_(bindparam("numbers", expanding=True)))
    .order_by(scope.c.number)
    .with_for_update()
)
_page = (
    select(log)
    .where(_in_scope, log.c.seq > bindparam("after"), log.c.seq <= bindparam("head"))
    .order_by(log.c.seq)
    .limit(bindparam("most"))
)
_page_back = (
    select(log)
    .where(_in_scope, log.c.seq > bindparam("after"), log.c.seq <= bindparam("upto"))
    .order_by(log.c.seq.desc())
    .limit(bindparam("most"))
)
_at = select(log).where(_in_scope, log.c.seq.in_(bindparam("seqs", expanding=True))).order_by(log.c.seq)
_weight = select(func.sum(func.length(log.c.payload))).where(
    _in_scope, log.c.seq > bindparam("after"), log.c.seq <= bindparam("upto")
)
_link_at = select(log.c.link).where(_in_scope, log.c.seq == bindparam("seq"))
_links_at = select(log.c.seq, log.c.link).where(_in_scope, log.c.seq.in_(bindparam("seqs", expanding=True)))
_payloads = select(log.c.op_id, log.c.payload).where(
    _in_scope, log.c.op_id.in_(bindparam("op_ids", expanding=True))
)
_already = select(log.c.op_id).where(_in_scope, log.c.op_id.in_(bindparam("op_ids", expanding=True)))
_places_of = select(log.c.op_id, log.c.seq, log.c.received_ms).where(
    _in_scope, log.c.op_id.in_(bindparam("op_ids", expanding=True))
)
_last_time = (
    select(log.c.written_ms, log.c.counter)
    .where(_in_scope, log.c.device == bindparam("device"))
    .order_by(log.c.seq.desc())
    .limit(1)
)
_created_by = select(log.c.seq, log.c.op_id).where(
    _in_scope, log.c.seq.in_(bindparam("seqs", expanding=True)), log.c.record.is_(None)
)
_records = select(record).where(
    record.c.scope == bindparam("number"), record.c.id.in_(bindparam("ids", expanding=True))
)
_about = (
    select(log)
    .where(
        _in_scope,
        or_(
            log.c.op_id.in_(bindparam("ids", expanding=True)),
            log.c.record.in_(bindparam("ids", expanding=True)),
        ),
    )
    .order_by(log.c.seq)
)
_of_kinds = (
    select(log).where(_in_scope, log.c.kind.in_(bindparam("kinds", expanding=True))).order_by(log.c.seq)
)
_began = record.alias("began")
_answers_to = (
    select(record.c.seq)
    .join(_began, (_began.c.scope == record.c.scope) & (_began.c.id == record.c.thread))
    .where(
        record.c.scope == bindparam("number"),
        _began.c.author == bindparam("member"),
        record.c.author != bindparam("member"),
        record.c.seq > bindparam("after"),
        record.c.seq <= bindparam("upto"),
    )
    .order_by(record.c.seq.desc())
    .limit(bindparam("most"))
)
_begun = (
    select(func.count())
    .select_from(record)
    .join(log, (log.c.scope == record.c.scope) & (log.c.seq == record.c.seq))
    .where(
        record.c.scope == bindparam("number"),
        record.c.author == bindparam("member"),
        record.c.kind == bindparam("kind"),
        log.c.received_ms > bindparam("since_ms"),
    )
)
_add_entries = insert(log)
_add_records = insert(record)
_move_head = (
    update(scope)
    .where(scope.c.number == bindparam("at"))
    .values(head_seq=bindparam("seq"), head_link=bindparam("link"), head_ids=bindparam("ids"))
)


class LogStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- scopes ---

    def scopes(self) -> list[ScopeState]:
        """Every scope, the directory first, all seen at one moment."""
        return [_state(row) for row in self._connection.execute(_scopes)]

    def locked(self, numbers: Collection[int]) -> dict[int, ScopeState]:
        """These scopes, held until the transaction ends, so that sequence numbers become visible in their order.

        Locks are taken in the order of the numbers: two writers never wait for each other.
        """
        found = self._connection.execute(_locked, {"numbers": [n for n in numbers if n <= _LARGEST]})
        return {row.number: _state(row) for row in found}

    def add_scope(self, state: ScopeState) -> None:
        self._connection.execute(
            insert(scope).values(
                number=state.number,
                id=state.id,
                is_stream=state.is_stream,
                closed=state.closed,
                head_seq=state.head.seq,
                head_link=state.head.link,
                head_ids=state.ids,
                restricted=state.restricted,
                is_pod=state.is_pod,
            )
        )

    # --- entries ---

    def link_at(self, number: int, seq: int) -> bytes | None:
        """The chain's link at an entry, or None where there is no such entry."""
        link = self._connection.scalar(_link_at, {"number": number, "seq": seq})
        return None if link is None else link

    def links_at(self, number: int, seqs: Collection[int]) -> dict[int, bytes]:
        """The chain's links at these entries; those that do not exist are left out."""
        wanted = [seq for seq in seqs if seq <= _LARGEST]
        return {
            row.seq: row.link
            for chunk in _chunks(wanted)
            for row in self._connection.execute(_links_at, {"number": number, "seqs": chunk})
        }

    def payloads(self, number: int, op_ids: Collection[OpId]) -> dict[OpId, bytes]:
        """What these operations of a scope's log say; those that it does not hold are left out."""
        return {
            OpId(row.op_id): row.payload
            for chunk in _chunks(op_ids)
            for row in self._connection.execute(_payloads, {"number": number, "op_ids": chunk})
        }

    def page(self, state: ScopeState, after: int, limit: int) -> list[Placed]:
        """The entries that follow ``after``, at most ``limit`` and none beyond the scope's head as ``state`` saw it."""
        rows = self._connection.execute(
            _page, {"number": state.number, "after": after, "head": state.head.seq, "most": limit}
        )
        return [Placed(state.number, state.id, _entry(row, state.id), row.link) for row in rows]

    def page_back(self, state: ScopeState, after: int, upto: int, limit: int, start: bytes) -> list[Placed]:
        """The entries up to ``upto``, the newest first, at most ``limit`` and none up to ``after``, whose link is ``start``."""
        rows = self._connection.execute(
            _page_back, {"number": state.number, "after": after, "upto": upto, "most": limit + 1}
        ).all()
        links = [row.link for row in rows[1:]] + [start]
        return [
            Placed(state.number, state.id, _entry(row, state.id), row.link, before)
            for row, before in zip(rows[:limit], links, strict=False)
        ]

    def at(self, state: ScopeState, seqs: Collection[int]) -> list[Placed]:
        """The entries with these sequence numbers, in their order."""
        return [
            Placed(state.number, state.id, _entry(row, state.id), row.link)
            for chunk in _chunks(sorted(seqs))
            for row in self._connection.execute(_at, {"number": state.number, "seqs": chunk})
        ]

    def about(self, state: ScopeState, record: RecordId) -> list[Entry]:
        """Everything that a scope's log says of a record; it looks through the whole log."""
        return self.families(state, {record}).get(record, [])

    def families(self, state: ScopeState, records: Collection[RecordId]) -> dict[RecordId, list[Entry]]:
        """Everything that a scope's log says of these records, by record; it looks through the whole log."""
        found: dict[RecordId, list[Entry]] = {}
        for chunk in _chunks(records):
            for row in self._connection.execute(_about, {"number": state.number, "ids": chunk}):
                entry = _entry(row, state.id)
                found.setdefault(entry.record, []).append(entry)
        return found

    def of_kinds(self, state: ScopeState, kinds: Collection[int]) -> list[Entry]:
        """Every entry of a scope's log that speaks of these kinds of things; it looks through the whole log."""
        rows = self._connection.execute(_of_kinds, {"number": state.number, "kinds": list(kinds)})
        return [_entry(row, state.id) for row in rows]

    def answers_to(self, member: RecordId, number: int, after: int, upto: int, most: int) -> list[int]:
        """Where others' replies stand in threads that the member began, the newest first."""
        asked = {"number": number, "member": member, "after": after, "upto": upto, "most": most}
        return list(self._connection.scalars(_answers_to, asked))

    def weight(self, number: int, after: int, upto: int) -> int:
        """How many bytes the payloads of these entries have together."""
        found = self._connection.scalar(_weight, {"number": number, "after": after, "upto": upto})
        return found or 0

    def last_time(self, number: int) -> HybridTime:
        """When the server's own last entry in the scope was written: no member's clock moves the server's."""
        row = self._connection.execute(_last_time, {"number": number, "device": SERVER_DEVICE}).first()
        return HybridTime(0) if row is None else HybridTime(row.written_ms, row.counter)

    def already(self, number: int, op_ids: Collection[OpId]) -> set[OpId]:
        """Which of these operations the scope's log holds."""
        return {
            OpId(found)
            for chunk in _chunks(op_ids)
            for found in self._connection.scalars(_already, {"number": number, "op_ids": chunk})
        }

    def places_of(self, number: int, op_ids: Collection[OpId]) -> dict[OpId, tuple[int, int]]:
        """Where these operations stand in the scope's log, and when they were received (ms); those not in it are left out."""
        return {
            OpId(row.op_id): (row.seq, row.received_ms)
            for chunk in _chunks(op_ids)
            for row in self._connection.execute(_places_of, {"number": number, "op_ids": chunk})
        }

    def append(self, placed: Sequence[Placed], created: Sequence[NewRecord], ids: bytes) -> None:
        """Write entries that continue one scope's log, the records they create, and the new head with the sum of its ids."""
        if not placed:
            return
        self._connection.execute(_add_entries, [_row(item) for item in placed])
        if created:
            self._connection.execute(
                _add_records,
                [
                    {
                        "scope": new.number, "id": new.id, "seq": new.seq,
                        "kind": new.kind, "author": new.author, "thread": new.thread,
                    }
                    for new in created
                ],
            )  # fmt: skip
        last = placed[-1]
        self._connection.execute(
            _move_head, {"at": last.number, "seq": last.entry.seq, "link": last.link, "ids": ids}
        )

    # --- records ---

    def created_by(self, places: Iterable[tuple[int, int]]) -> dict[tuple[int, int], RecordId]:
        """(scope number, seq) -> the record that the operation there creates; places without one are left out."""
        wanted = sorted(place for place in places if 0 < place[1] <= _LARGEST)
        found: dict[tuple[int, int], RecordId] = {}
        for number, group in groupby(wanted, key=lambda place: place[0]):
            for chunk in _chunks([seq for _, seq in group]):
                rows = self._connection.execute(_created_by, {"number": number, "seqs": chunk})
                found.update({(number, row.seq): RecordId(row.op_id) for row in rows})
        return found

    def begun(self, number: int, member: RecordId, kind: int, since_ms: int) -> int:
        """How many records of a kind a member has created in a scope since then."""
        asked = {"number": number, "member": member, "kind": kind, "since_ms": since_ms}
        return self._connection.scalar(_begun, asked) or 0

    def records(self, number: int, ids: Collection[RecordId]) -> dict[RecordId, RecordState]:
        """What is known of these records of a scope; unknown ones are left out."""
        return {
            RecordId(row.id): RecordState(row.seq, row.kind, _id(row.author), _id(row.thread))
            for chunk in _chunks(ids)
            for row in self._connection.execute(_records, {"number": number, "ids": chunk})
        }


def _state(row: Row[*tuple[Any, ...]]) -> ScopeState:
    number, scope_id, is_stream, closed, seq, link, ids, restricted, is_pod = row
    return ScopeState(
        number, ScopeId(scope_id), is_stream, closed, Cursor(seq, link), ids, restricted, is_pod
    )


def _entry(row: Row[Any], scope_id: ScopeId) -> Entry:
    op = Operation(
        scope=scope_id,
        kind=row.kind,
        record=_id(row.record),
        payload=row.payload,
        time=HybridTime(row.written_ms, row.counter),
        base=row.base,
        device=RecordId(row.device),
    )
    return Entry(OpId(row.op_id), op, row.seq, row.received_ms)


def _row(item: Placed) -> dict[str, object]:
    op = item.entry.op
    return {
        "scope": item.number,
        "seq": item.entry.seq,
        "op_id": item.entry.op_id,
        "link": item.link,
        "received_ms": item.entry.received_ms,
        "kind": op.kind,
        "record": op.record,
        "payload": op.payload,
        "written_ms": op.time.ms,
        "counter": op.time.counter,
        "base": op.base,
        "device": op.device,
    }


def _id(value: bytes | None) -> RecordId | None:
    return None if value is None else RecordId(value)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """As many as one statement may name."""
    rest = iter(items)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
