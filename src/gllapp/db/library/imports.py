"""What a librarian has brought in here, run by run: what each run wrote, and how it is undone."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from gllapp.db import log, projection
from gllapp.db import tables as whole
from gllapp.db.library import listing, tables
from gllapp.db.tables import State
from gllapp.library_views import ImportRow
from gllcore.ids import OpId, RecordId
from gllcore.operations import Kind

_run = tables.import_run
_imported = tables.imported
_op = whole.op
_outbox = whole.outbox

_AT_ONCE = 500
# The record that an operation is about, which is its own id where it creates one.
_RECORD = func.coalesce(_op.c.record, _op.c.op_id)
_BRINGS = (_imported.c.brings, _op.c.kind == Kind.RESOURCE)
_TAKEN = (State.WAITING, State.ATTENTION)
_GONE = (*_TAKEN, State.DISCARDED)
_UNFINISHED = (_run.c.finished_ms.is_(None), _run.c.undone_ms.is_(None))


class Received(NamedTuple):
    """What an import has put on the shelves, and the shelves that it has set up, as far as the server has them."""

    resources: Sequence[RecordId]
    shelves: Sequence[RecordId]


def begin(here: Connection, source: str, now_ms: int) -> int:
    """The number of the run that brings in this source: the one that was interrupted, or a new one."""
    begun = select(func.max(_run.c.number)).where(_run.c.source == source, *_UNFINISHED)
    number: int | None = here.execute(begun).scalar()
    if number is not None:
        return number
    made = here.execute(insert(_run).values(source=source, begun_ms=now_ms).returning(_run.c.number))
    return int(made.scalar_one())


def finish(here: Connection, number: int, now_ms: int) -> None:
    here.execute(update(_run).where(_run.c.number == number).values(finished_ms=now_ms))


def wrote(here: Connection, number: int, acts: Iterable[OpId], *, brings: bool) -> None:
    rows = [{"run": number, "op_id": op_id, "brings": brings, "taken_back": False} for op_id in acts]
    if rows:
        here.execute(insert(_imported), rows)


def rows(here: Connection) -> tuple[ImportRow, ...]:
    """Every run, the latest first; ``resources`` counts those that it has put on the shelves, undone or not."""
    counted = (
        select(func.count()).where(_imported.c.run == _run.c.number, _imported.c.brings).scalar_subquery()
    )
    found = here.execute(select(_run, counted.label("resources")).order_by(_run.c.number.desc()))
    return tuple(
        ImportRow(row.number, row.source, row.resources, row.begun_ms, row.finished_ms, row.undone_ms)
        for row in found
    )


def undone_resources(here: Connection) -> frozenset[RecordId]:
    """What undoing has withdrawn: the same import may put it back."""
    undone = select(_RECORD).select_from(_imported.join(_run, _run.c.number == _imported.c.run))
    found = undone.join(_op, _op.c.op_id == _imported.c.op_id).where(_run.c.undone_ms.is_not(None), *_BRINGS)
    return frozenset(RecordId(record) for record in here.execute(found).scalars())


# --- undoing ---


def undo(here: Connection, number: int, now_ms: int) -> tuple[int, Received]:
    """Takes what still waits of the run out of the outbox; gives how many acts those were, and what of it was received.

    What somebody has changed since in a resource that never left is gone with it.
    """
    waiting = _ops(here, _imported.c.run == number, _op.c.state.in_(_TAKEN), _op.c.kind == Kind.RESOURCE)
    taken = _discard(here, [*waiting, *_about(here, waiting)])
    shelves = _empty_shelves(here, number)
    taken += _discard(here, shelves)
    here.execute(
        update(_imported)
        .where(_imported.c.run == number, _imported.c.op_id.in_([*waiting, *shelves]))
        .values(taken_back=True)
    )
    here.execute(update(_run).where(_run.c.number == number).values(undone_ms=now_ms))
    return taken, _received(here, _imported.c.run == number)


def came_all_the_same(here: Connection) -> Received:
    """What was taken out of the outbox by undoing and has been received even so: it had been sent when a link was cut."""
    return _received(here, _imported.c.taken_back)


def settle_taken_back(here: Connection) -> None:
    """What came all the same has been dealt with."""
    ids = _ops(here, _imported.c.taken_back, _op.c.state.not_in(_GONE))
    here.execute(update(_imported).where(_imported.c.op_id.in_(ids)).values(taken_back=False))


def _received(here: Connection, which: "ColumnElement[bool]") -> Received:
    return Received(_records(here, which, *_BRINGS), _records(here, which, _op.c.kind == Kind.SHELF))


def _records(here: Connection, *conditions: "ColumnElement[bool]") -> list[RecordId]:
    found = (
        select(_RECORD)
        .select_from(_imported.join(_op, _op.c.op_id == _imported.c.op_id))
        .where(*conditions, _op.c.state.not_in(_GONE))
    )
    return [RecordId(record) for record in here.execute(found).scalars()]


def _ops(here: Connection, *conditions: "ColumnElement[bool]") -> list[OpId]:
    found = select(_imported.c.op_id).join(_op, _op.c.op_id == _imported.c.op_id).where(*conditions)
    return [OpId(op_id) for op_id in here.execute(found).scalars()]


def _empty_shelves(here: Connection, number: int) -> list[OpId]:
    """The shelves that the run has set up, that have not left, and on which nothing stands any more."""
    ids = _ops(here, _imported.c.run == number, _op.c.state.in_(_TAKEN), _op.c.kind == Kind.SHELF)
    return [OpId(row.id) for row in listing.shelves(here, map(RecordId, ids)) if not row.resources]


def _about(here: Connection, creations: Sequence[OpId]) -> list[OpId]:
    """Own acts that wait and are about records which these create."""
    found: list[OpId] = []
    for some in _portions(creations):
        about = select(_op.c.op_id).join(_outbox, _outbox.c.op_id == _op.c.op_id)
        waiting = about.where(_op.c.record.in_(some), _op.c.state.in_(_TAKEN))
        found += map(OpId, here.execute(waiting).scalars())
    return found


def _discard(here: Connection, ids: Sequence[OpId]) -> int:
    moved = [
        op_id
        for some in _portions(list(dict.fromkeys(ids)))
        for was in _TAKEN
        for op_id in log.set_state(here, some, State.DISCARDED, was=was)
    ]
    projection.project_again(here, moved)
    return len(moved)


def _portions(ids: Sequence[OpId]) -> Iterable[Sequence[OpId]]:
    return (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
