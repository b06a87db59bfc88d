"""Operations that came before their place in the log: readable at once, and at home when their place comes."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, tuple_

from gllapp.db import log, projection, tables
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllcore.ids import OpId, RecordId
from gllcore.operations import Entry

_op = tables.op
_early = tables.early

_LISTED = select(_early).order_by(_early.c.scope, _early.c.seq)
_CREATED = (
    select(_early.c.scope, _early.c.seq, _early.c.op_id)
    .join(_op, _op.c.op_id == _early.c.op_id)
    .where(
        tuple_(_early.c.scope, _early.c.seq).in_(bindparam("places", expanding=True)), _op.c.record.is_(None)
    )
)


def store(here: Connection, entries: Iterable[tuple[int, Entry]]) -> int:
    """Keeps what is new of these (scope number, entry); gives how many."""
    given = list(entries)
    known = log.states_of(here, [entry.op_id for _, entry in given])
    fresh = [(number, entry) for number, entry in given if entry.op_id not in known]
    if not fresh:
        return 0
    stored = [
        Stored(Entry(entry.op_id, entry.op, None, entry.received_ms), State.AHEAD, number)
        for number, entry in fresh
    ]
    log.store(here, stored)
    rows = [{"op_id": entry.op_id, "scope": number, "seq": entry.seq} for number, entry in fresh]
    here.execute(insert(_early), rows)
    projection.project(here, stored)
    return len(fresh)


def listed(here: Connection) -> Sequence[tuple[int, Entry]]:
    """Everything that waits for its place, with it, by scope number and place."""
    rows = here.execute(_LISTED).all()
    stored = {each.entry.op_id: each.entry for each in log.by_ids(here, [OpId(row.op_id) for row in rows])}
    return [
        (row.scope, Entry(entry.op_id, entry.op, row.seq, entry.received_ms))
        for row in rows
        if (entry := stored.get(OpId(row.op_id))) is not None
    ]


def created(here: Connection, places: Collection[tuple[int, int]]) -> dict[tuple[int, int], RecordId]:
    """The records created at these places, among what waits for its place."""
    if not places:
        return {}
    found = here.execute(_CREATED, {"places": list(places)})
    return {(number, seq): RecordId(op_id) for number, seq, op_id in found}


def arrived(here: Connection, ids: Collection[OpId]) -> None:
    """The places of these have come."""
    if ids:
        here.execute(delete(_early).where(_early.c.op_id.in_(list(ids))))


def forget(here: Connection, number: int) -> None:
    """The scope's log goes another way than it did: what is ahead of it has no place to wait for, and comes again."""
    ids = [
        OpId(op_id)
        for op_id in here.execute(select(_early.c.op_id).where(_early.c.scope == number)).scalars()
    ]
    arrived(here, ids)
    projection.forget(here, ids)
