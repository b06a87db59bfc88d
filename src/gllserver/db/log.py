"""The logs: appended to under their scope's lock, read page by page, never changed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, func, insert, select, update

from gllcore.clock import HybridTime
from gllcore.ids import OpId, RecordId, ScopeId
from gllcore.operations import Entry, Operation
from gllcore.packing import Placed
from gllcore.protocol import Cursor
from gllserver.db.tables import log, record, scope
from gllserver.db.values import NewRecord, RecordState, ScopeState

_CHUNK = 500
_LARGEST = 2**53

Item = TypeVar("Item")
_page = select(log).order_by(log.c.seq)


class LogStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- scopes ---

    def scopes(self) -> list[ScopeState]:
        """Every scope, the directory first, all seen at one moment."""
        return [_state(row) for row in self._connection.execute(select(scope).order_by(scope.c.number))]

    def locked(self, numbers: Collection[int]) -> dict[int, ScopeState]:
        """These scopes, held until the transaction ends, so that sequence numbers become visible in their order.

        Locks are taken in the order of the numbers: two writers never wait for each other.
        """
        found = self._connection.execute(
            select(scope)
            .where(scope.c.number.in_(sorted(n for n in numbers if n <= _LARGEST)))
            .order_by(scope.c.number)
            .with_for_update()
        )
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
            )
        )

    # --- entries ---

    def link_at(self, number: int, seq: int) -> bytes | None:
        """The chain's link at an entry, or None where there is no such entry."""
        link = self._connection.scalar(select(log.c.link).where(log.c.scope == number, log.c.seq == seq))
        return None if link is None else link

    def links_at(self, number: int, seqs: Collection[int]) -> dict[int, bytes]:
        """The chain's links at these entries; those that do not exist are left out."""
        wanted = [seq for seq in seqs if seq <= _LARGEST]
        return {
            row.seq: row.link
            for chunk in _chunks(wanted)
            for row in self._connection.execute(
                select(log.c.seq, log.c.link).where(log.c.scope == number, log.c.seq.in_(chunk))
            )
        }

    def payloads(self, number: int, op_ids: Collection[OpId]) -> dict[OpId, bytes]:
        """What these operations of a scope's log say; those that it does not hold are left out."""
        return {
            OpId(row.op_id): row.payload
            for chunk in _chunks(op_ids)
            for row in self._connection.execute(
                select(log.c.op_id, log.c.payload).where(log.c.scope == number, log.c.op_id.in_(chunk))
            )
        }

    def page(self, state: ScopeState, after: int, limit: int) -> list[Placed]:
        """The entries that follow ``after``, at most ``limit`` and none beyond the scope's head as ``state`` saw it."""
        rows = self._connection.execute(
            _page.where(log.c.scope == state.number, log.c.seq > after, log.c.seq <= state.head.seq).limit(
                limit
            )
        )
        return [Placed(state.number, state.id, _entry(row, state.id), row.link) for row in rows]

    def page_back(self, state: ScopeState, after: int, upto: int, limit: int, start: bytes) -> list[Placed]:
        """The entries up to ``upto``, the newest first, at most ``limit`` and none up to ``after``, whose link is ``start``."""
        rows = self._connection.execute(
            select(log)
            .where(log.c.scope == state.number, log.c.seq > after, log.c.seq <= upto)
            .order_by(log.c.seq.desc())
            .limit(limit + 1)
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
            for row in self._connection.execute(
                _page.where(log.c.scope == state.number, log.c.seq.in_(chunk))
            )
        ]

    def weight(self, number: int, after: int, upto: int) -> int:
        """How many bytes the payloads of these entries have together."""
        total = select(func.sum(func.length(log.c.payload))).where(
            log.c.scope == number, log.c.seq > after, log.c.seq <= upto
        )
        return self._connection.scalar(total) or 0

    def last_time(self, number: int) -> HybridTime:
        """When the scope's last entry was written by its writer's clock."""
        row = self._connection.execute(
            select(log.c.written_ms, log.c.counter)
            .where(log.c.scope == number)
            .order_by(log.c.seq.desc())
            .limit(1)
        ).first()
        return HybridTime(0) if row is None else HybridTime(row.written_ms, row.counter)

    def already(self, number: int, op_ids: Collection[OpId]) -> set[OpId]:
        """Which of these operations the scope's log holds."""
        return {
            OpId(found)
            for chunk in _chunks(op_ids)
            for found in self._connection.scalars(
                select(log.c.op_id).where(log.c.scope == number, log.c.op_id.in_(chunk))
            )
        }

    def append(self, placed: Sequence[Placed], created: Sequence[NewRecord], ids: bytes) -> None:
        """Write entries that continue one scope's log, the records they create, and the new head with the sum of its ids."""
        if not placed:
            return
        self._connection.execute(insert(log), [_row(item) for item in placed])
        if created:
            self._connection.execute(
                insert(record),
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
            update(scope)
            .where(scope.c.number == last.number)
            .values(head_seq=last.entry.seq, head_link=last.link, head_ids=ids)
        )

    # --- records ---

    def created_by(self, places: Iterable[tuple[int, int]]) -> dict[tuple[int, int], RecordId]:
        """(scope number, seq) -> the record that the operation there creates; places without one are left out."""
        wanted = sorted(place for place in places if 0 < place[1] <= _LARGEST)
        found: dict[tuple[int, int], RecordId] = {}
        for number, group in groupby(wanted, key=lambda place: place[0]):
            for chunk in _chunks([seq for _, seq in group]):
                rows = self._connection.execute(
                    select(log.c.seq, log.c.op_id).where(
                        log.c.scope == number, log.c.seq.in_(chunk), log.c.record.is_(None)
                    )
                )
                found.update({(number, row.seq): RecordId(row.op_id) for row in rows})
        return found

    def records(self, number: int, ids: Collection[RecordId]) -> dict[RecordId, RecordState]:
        """What is known of these records of a scope; unknown ones are left out."""
        return {
            RecordId(row.id): RecordState(row.seq, row.kind, _id(row.author), _id(row.thread))
            for chunk in _chunks(ids)
            for row in self._connection.execute(
                select(record).where(record.c.scope == number, record.c.id.in_(chunk))
            )
        }


def _state(row: Row[Any]) -> ScopeState:
    return ScopeState(
        row.number,
        ScopeId(row.id),
        row.is_stream,
        row.closed,
        Cursor(row.head_seq, row.head_link),
        row.head_ids,
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
