"""Operations as rows: written as they came, read back as the entries that were hashed; and how far each log is here."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Row, bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.tables import State
from gllcore.clock import HybridTime
from gllcore.ids import CommunityId, OpId, RecordId, ScopeId, card_scope
from gllcore.operations import OPENS_LOG, Entry, Operation, first_link
from gllcore.protocol import Cursor
from gllcore.reach import Gap, Reach
from gllcore.reconciliation import NO_IDS, ids_added

_op = tables.op
_scope = tables.scope


# --- scopes ---


class Place(NamedTuple):
    """A scope and how far its log is here; ``ids`` stands for the set of operations that have their place in it."""

    id: ScopeId
    cursor: Cursor
    ids: bytes = NO_IDS
    gap: Gap | None = None

    @property
    def reach(self) -> Reach:
        return Reach(self.cursor, self.gap)


_GAP = (_scope.c.low_seq, _scope.c.low_link, _scope.c.high_seq, _scope.c.high_link)
_PLACES = select(_scope.c.number, _scope.c.id, _scope.c.seq, _scope.c.link, _scope.c.ids, *_GAP).order_by(
    _scope.c.number
)
_COUNT = (
    select(func.count()).select_from(_op).where(_op.c.scope == bindparam("number"), _op.c.seq.is_not(None))
)
_NEW_PLACE = insert(_scope)
_STORE_PLACE = _NEW_PLACE.on_conflict_do_update(
    index_elements=[_scope.c.number],
    set_={
        each.name: _NEW_PLACE.excluded[each.name] for each in _scope.c if each.name not in ("number", "id")
    },
)


def places(here: Connection) -> dict[int, Place]:
    """Every scope by its number, the directory first, but for those that have no number at present: they are negative."""
    return {
        number: Place(ScopeId(scope), Cursor(seq, link), ids, _gap(gap))
        for number, scope, seq, link, ids, *gap in here.execute(_PLACES)
    }


def _gap(columns: Sequence[Any]) -> Gap | None:
    low, low_link, high, high_link = columns
    return None if low is None else Gap(Cursor(low, low_link), Cursor(high, high_link))


def opened_places(community: CommunityId, directory: Iterable[Entry]) -> dict[int, Place]:
    """The empty logs of the streams and the catalogue whose cards are among these entries of the directory."""
    found = {}
    for entry in directory:
        if entry.op.kind in OPENS_LOG and entry.op.record is None and entry.seq is not None:
            scope = card_scope(entry.record)
            found[entry.seq] = Place(scope, Cursor(0, first_link(community, scope)))
    return found


def store_places(here: Connection, changed: Mapping[int, Place]) -> None:
    rows = [
        {"number": number, "id": scope, "seq": cursor.seq, "link": cursor.link, "ids": ids, **_columns(gap)}
        for number, (scope, cursor, ids, gap) in changed.items()
    ]
    if rows:
        here.execute(_STORE_PLACE, rows)


def _columns(gap: Gap | None) -> dict[str, Any]:
    if gap is None:
        return dict.fromkeys(column.name for column in _GAP)
    (low, low_link), (high, high_link) = gap
    return {"low_seq": low, "low_link": low_link, "high_seq": high, "high_link": high_link}


def count(here: Connection, number: int) -> int:
    """How many entries of the scope's log are really here: told by an index alone."""
    return here.execute(_COUNT, {"number": number}).scalar_one()


def sum_anew(here: Connection, number: int) -> None:
    """The sum of the ids that are really here, after damage."""
    held = select(_op.c.op_id).where(_op.c.scope == number, _op.c.seq.is_not(None))
    total = ids_added(NO_IDS, here.execute(held).scalars())
    here.execute(update(_scope).where(_scope.c.number == number).values(ids=total))


# --- operations ---


class Stored(NamedTuple):
    """An operation with where it stands; ``scope`` is the number of its scope."""

    entry: Entry
    state: State
    scope: int

    @property
    def counts(self) -> bool:
        """Whether it has its effect on what is shown."""
        return self.state in (State.LOG, State.WAITING, State.OFFERED, State.AHEAD, State.CONFIRMED)


_OP_COLUMNS = [column.name for column in _op.c if column.name != "number"]
# The same operation twice changes nothing, but that the log's copy brings the place of one that waited or had lost it, and
# the content that its id was computed from. For the driver itself: so many small rows spend most of their time on the way there.
_STORE_OP = (
    f"INSERT INTO op ({', '.join(_OP_COLUMNS)}) VALUES ({', '.join('?' * len(_OP_COLUMNS))})"  # noqa: S608  # names of ours
    f" ON CONFLICT (op_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _OP_COLUMNS[1:])}"
    " WHERE op.seq IS NULL"
)
_WANTED: BindParameter[Any] = bindparam("ids", expanding=True)
_STATES = select(_op.c.op_id, _op.c.state).where(_op.c.op_id.in_(_WANTED))
_ENTRIES = select(
    _op.c.op_id, _op.c.scope, _op.c.kind, _op.c.record, _op.c.payload, _op.c.written_ms, _op.c.counter, _op.c.base,
    _op.c.device, _op.c.seq, _op.c.received_ms, _op.c.state, _scope.c.id,
).join(_scope, _scope.c.number == _op.c.scope)  # fmt: skip
_BY_ID = _ENTRIES.where(_op.c.op_id.in_(_WANTED))
_BY_RECORD = _ENTRIES.where(_op.c.record.in_(_WANTED))


def store(here: Connection, operations: Iterable[Stored]) -> None:
    rows = [_row(stored) for stored in operations]
    if rows:
        here.exec_driver_sql(_STORE_OP, rows)


def states_of(here: Connection, ids: Collection[OpId]) -> dict[OpId, State]:
    return {OpId(op_id): State(state) for op_id, state in here.execute(_STATES, {"ids": list(ids)})}


def set_state(here: Connection, ids: Iterable[OpId], state: State, *, was: State) -> list[OpId]:
    """Moves those of the operations that are where they ``was`` to another state; gives which ones."""
    moved = update(_op).where(_op.c.op_id.in_(list(ids)), _op.c.state == was).values(state=state)
    return [OpId(op_id) for (op_id,) in here.execute(moved.returning(_op.c.op_id))]


def set_aside(here: Connection, number: int, after: int) -> None:
    """Takes the scope's entries behind ``after`` out of the log; they stay, and are there for whoever reads."""
    tail = update(_op).where(_op.c.scope == number, _op.c.seq > after)
    here.execute(tail.values(seq=None, state=State.OFFERED))


def payloads(here: Connection, number: int, first: int, last: int) -> list[bytes]:
    """What the scope's entries from ``first`` to ``last`` say, in their order; those that are not here are left out."""
    spoken = select(_op.c.payload).where(_op.c.scope == number, _op.c.seq.between(first, last))
    return list(here.execute(spoken.order_by(_op.c.seq)).scalars())


def by_ids(here: Connection, ids: Iterable[OpId]) -> Iterator[Stored]:
    return _stored(here.execute(_BY_ID, {"ids": list(ids)}))


def of_records(
    here: Connection, records: Collection[RecordId], *, created: Collection[RecordId]
) -> Iterator[Stored]:
    """What is stored about ``records`` beside their creation, and the creations of ``created``."""
    creations = by_ids(here, map(OpId, created)) if created else ()
    return chain(creations, _stored(here.execute(_BY_RECORD, {"ids": list(records)})))


def _row(stored: Stored) -> tuple[object, ...]:
    """In the order of _OP_COLUMNS."""
    entry, op = stored.entry, stored.entry.op
    place = (entry.op_id, stored.scope, entry.seq)
    said = (int(op.kind), op.record, op.payload, op.time.ms, op.time.counter, op.base, op.device)
    return (*place, *said, entry.received_ms, int(stored.state))


def _stored(rows: "Iterable[Row[Any]]") -> Iterator[Stored]:
    for row in rows:
        op_id, number, kind, record, payload, ms, counter, base, device, seq, received_ms, state, scope = (
            tuple(row)
        )
        op = Operation(
            scope=ScopeId(scope),
            kind=kind,
            record=None if record is None else RecordId(record),
            payload=payload,
            time=HybridTime(ms, counter),
            base=base,
            device=RecordId(device),
        )
        yield Stored(Entry(OpId(op_id), op, seq, received_ms), State(state), number)
