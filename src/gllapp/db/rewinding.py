"""Going back to the past that is shared with the server: what lies behind it leaves the log, and is kept to be given back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select, text, update

from gllapp.arrivals import Loss
from gllapp.db import chain, early, log, outbox, projection, tables
from gllapp.db.log import Place
from gllapp.db.tables import State
from gllcore.columns import DIRECTORY
from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import Entry, first_link
from gllcore.protocol import Cursor
from gllcore.reach import rewound
from gllcore.reconciliation import Lost, ids_removed

_op = tables.op
_scope = tables.scope
_aside = tables.aside
_outbox = tables.outbox

# So many entries are looked at for one request's testimony.
_LOOKED_AT = 2_000
_NAMED = 500

Item = TypeVar("Item")

_OFFERED: "ColumnElement[bool]" = and_(_op.c.state == State.OFFERED, _op.c.state != text("0"))
_FIRSTS = (
    select(_scope.c.number, _aside.c.scope, func.min(_aside.c.number), func.count(_op.c.op_id.distinct()))
    .select_from(
        _aside.join(_op, _op.c.op_id == _aside.c.op_id).join(_scope, _scope.c.id == _aside.c.scope),
    )
    .where(_OFFERED)
    .group_by(_scope.c.number, _aside.c.scope)
    .order_by(_scope.c.number)
)


def rewind(here: Connection, number: int, place: Place, cursor: Cursor) -> None:
    """Sets the scope's entries behind ``cursor`` aside; its log ends there from now on."""
    if cursor.seq == place.cursor.seq:
        return
    reach = rewound(place.reach, cursor)
    rings = list(chain.rings(here, number, place, reach.cursor))
    tail = select(_op.c.op_id).where(_op.c.scope == number, _op.c.seq > reach.cursor.seq)
    ids = [OpId(op_id) for op_id in here.execute(tail).scalars()]
    if rings:
        here.execute(insert(_aside), [{"scope": place.id, **_proof(ring)} for ring in rings])
    log.set_aside(here, number, reach.cursor.seq)
    log.store_places(here, {number: Place(place.id, reach.cursor, ids_removed(place.ids, ids), reach.gap)})
    early.forget(here, number)
    for part in _parts(ids):
        # Whoever changed a record has seen what had its place below theirs: without that place it is shown beside it.
        changes = select(_op.c.op_id).where(_op.c.op_id.in_(part), _op.c.record.is_not(None))
        changed = map(OpId, here.execute(changes).scalars())
        projection.project_again(here, {*outbox.own(here, part), *changed})


def send_what_is_not_proven(here: Connection) -> None:
    """Own acts that cannot be given back, because rows before them are damaged, are sent as when they were written."""
    proof = select(_aside.c.op_id).where(_aside.c.op_id == _op.c.op_id).exists()
    own = select(_op.c.op_id).join(_outbox, _outbox.c.op_id == _op.c.op_id).where(_OFFERED, ~proof)
    for part in _parts([OpId(op_id) for op_id in here.execute(own).scalars()]):
        log.set_state(here, part, State.WAITING, was=State.OFFERED)


def unnumber(here: Connection, community: CommunityId, number: int, place: Place) -> None:
    """The stream's card has lost its place, and the stream its number; all of its log is set aside."""
    rewind(here, number, place, Cursor(0, first_link(community, place.id)))
    lowest: int = here.execute(select(func.min(_scope.c.number))).scalar_one()
    renumber(here, number, min(lowest, DIRECTORY) - 1)


def renumber(here: Connection, number: int, other: int) -> None:
    """A stream's card has come to another place in the directory."""
    here.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    here.execute(update(_scope).where(_scope.c.number == number).values(number=other))
    for table in (_op, tables.post, tables.thread):
        here.execute(update(table).where(table.c.scope == number).values(scope=other))


def settle(here: Connection, scopes: Collection[ScopeId]) -> None:
    """Forgets the former places of these scopes when nothing is left to give back."""
    for scope in scopes:
        number = select(_scope.c.number).where(_scope.c.id == scope).scalar_subquery()
        left = select(_op.c.number).where(_op.c.scope == number, _OFFERED).exists()
        here.execute(delete(_aside).where(_aside.c.scope == scope, ~left))


def loss(here: Connection) -> Loss:
    """What is to be given back next: of each scope that has a number the first part, the directory's alone if there is any."""
    found = here.execute(_FIRSTS).all()
    operations = sum(row[3] for row in found)
    numbered = [row for row in found if row[0] >= DIRECTORY]
    lost = [
        each
        for number, scope, first, _ in numbered
        if number == numbered[0][0] or numbered[0][0] != DIRECTORY
        for each in _lost(here, number, ScopeId(scope), first)
    ]
    return Loss(operations, lost, chain.seals(here) if lost else [])


def _lost(here: Connection, number: int, scope: ScopeId, first: int) -> list[Lost]:
    places = (
        select(_aside.c.op_id, _aside.c.seq, _aside.c.received_ms, _aside.c.before)
        .where(_aside.c.scope == scope, _aside.c.number >= first)
        .order_by(_aside.c.number)
        .limit(_LOOKED_AT)
    )
    rows = here.execute(places).all()
    stored: dict[OpId, log.Stored] = {}
    for part in _parts([OpId(row.op_id) for row in rows]):
        stored |= {each.entry.op_id: each for each in log.by_ids(here, part)}
    return [
        Lost(
            number,
            Entry(OpId(row.op_id), each.entry.op, row.seq, row.received_ms),
            row.before,
            each.state is State.OFFERED,
        )
        for row in rows
        if (each := stored.get(OpId(row.op_id))) is not None
    ]


def _proof(ring: chain.Ring) -> Mapping[str, object]:
    return {"op_id": ring.op_id, "seq": ring.seq, "received_ms": ring.received_ms, "before": ring.before}


def _parts(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """As many as one statement may name."""
    return (items[at : at + _NAMED] for at in range(0, len(items), _NAMED))
