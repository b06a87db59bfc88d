"""Own acts in the order written: what waits, what was refused and why, what has its receipt."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from gllapp.db import log, projection, tables
from gllapp.db.library import records
from gllapp.db.library import tables as library
from gllapp.db.pods import records as pods
from gllapp.db.pods import tables as pod_tables
from gllapp.db.tables import State
from gllapp.views import Act, Carried, Delivery, OutboxRow, Page
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, unpack
from gllcore.outfile import operation_with
from gllcore.pod_rules import PODS_KINDS
from gllcore.protocol import Refusal

_op = tables.op
_outbox = tables.outbox
_post = tables.post
_root = tables.post.alias("root")
_stream = tables.stream
_scope = tables.scope
_on_stick = tables.on_stick
_resource = library.resource
_card = library.resource_card
_shelf = library.shelf
_pod_record = pod_tables.pod_record
_about = pod_tables.pod_record.alias("about")

EXCERPT_CHARACTERS = 140
_LIBRARY = frozenset({Kind.RESOURCE, Kind.SHELF})
_ADD = insert(_outbox)
_DELIVERY = {
    State.LOG: Delivery.RECEIVED,
    State.WAITING: Delivery.WAITING,
    State.OFFERED: Delivery.WAITING,
    State.CONFIRMED: Delivery.RECEIVED,
    State.ATTENTION: Delivery.ATTENTION,
}


def add(here: Connection, entry: Entry, act: Act) -> None:
    """The event of an own act; its operation is stored already."""
    add_encoded(here, entry, act, msgspec.msgpack.encode(entry.op))


def add_encoded(here: Connection, entry: Entry, act: Act, encoded: bytes) -> None:
    """The same for an act that was encoded elsewhere: those bytes are what is sent."""
    row = {"op_id": entry.op_id, "encoded": encoded, "act": str(act), "post": entry.record}
    here.execute(_ADD, row | {"reason": "", "facts": "{}"})


def pending(here: Connection) -> list[Entry]:
    """What goes to the server, in the order written: all that it has not shown in its log, though a receipt be here.

    An item that cannot be read any more never stops the others.
    """
    waiting = here.execute(_waiting(State.WAITING, State.CONFIRMED))
    found = ((OpId(wanted), operation_with(wanted, encoded)) for wanted, encoded in waiting)
    return [Entry(wanted, op) for wanted, op in found if op is not None]


def encoded(here: Connection) -> list[tuple[OpId, bytes]]:
    """What waits and has no receipt, as it was encoded when it was written, in that order."""
    found = [(OpId(op_id), data) for op_id, data in here.execute(_waiting(State.WAITING))]
    return [(op_id, data) for op_id, data in found if operation_with(op_id, data) is not None]


@cache
def _waiting(*states: State) -> "Select[Any]":
    return (
        select(_op.c.op_id, _outbox.c.encoded)
        .join(_outbox, _outbox.c.op_id == _op.c.op_id)
        .where(or_(*map(_stands, states)))
        .order_by(_outbox.c.number)
    )


def refuse(here: Connection, refusals: Mapping[OpId, Refusal]) -> None:
    """Moves what still waits to Needs attention, with the reason."""
    moved = [
        op_id
        for was in (State.WAITING, State.CONFIRMED)
        for op_id in log.set_state(here, refusals, State.ATTENTION, was=was)
    ]
    for op_id in moved:
        _set_reason(here, op_id, refusals[op_id].code, refusals[op_id].facts)
    projection.project_again(here, moved)


def retry(here: Connection, op_id: OpId) -> bool:
    """Back to waiting, as the same operation; False when it is not in Needs attention."""
    return _move(here, op_id, State.WAITING)


def discard(here: Connection, op_id: OpId) -> bool:
    """Out of the outbox, without effect from now on; False when it is not in Needs attention."""
    return _move(here, op_id, State.DISCARDED)


def _move(here: Connection, op_id: OpId, state: State) -> bool:
    moved = log.set_state(here, [op_id], state, was=State.ATTENTION)
    for each in moved:
        _set_reason(here, each, "", {})
    projection.project_again(here, moved)
    return bool(moved)


def _set_reason(here: Connection, op_id: OpId, code: str, facts: Mapping[str, str | int]) -> None:
    values = {"reason": code, "facts": msgspec.json.encode(facts).decode()}
    here.execute(update(_outbox).where(_outbox.c.op_id == op_id).values(values))


def count(here: Connection, state: State) -> int:
    return here.execute(_counted(state)).scalar_one()


@cache
def _counted(state: State) -> "Select[int]":
    own = _op.join(_outbox, _outbox.c.op_id == _op.c.op_id)
    return select(func.count()).select_from(own).where(_listed_as(state))


def carried(here: Connection) -> tuple[Carried, ...]:
    """What waits and is on a stick as well, by sticks."""
    since = func.min(_on_stick.c.since_ms)
    found = (
        select(_on_stick.c.stick, func.count().label("items"), since.label("since_ms"))
        .select_from(_on_stick.join(_op, _op.c.op_id == _on_stick.c.op_id))
        .where(_listed_as(State.WAITING))
        .group_by(_on_stick.c.stick)
        .order_by(since, _on_stick.c.stick)
    )
    return tuple(Carried(**row._mapping) for row in here.execute(found))


def own(here: Connection, ids: Collection[OpId]) -> list[OpId]:
    """Those of the operations that were written here."""
    found = select(_outbox.c.op_id).where(_outbox.c.op_id.in_(list(ids)))
    return [OpId(op_id) for op_id in here.execute(found).scalars()]


def _listed_as(state: State) -> "ColumnElement[bool]":
    """For its author, an act that the server has lost is one that waits, though it goes back by another way."""
    return or_(_stands(state), _stands(State.OFFERED)) if state is State.WAITING else _stands(state)


@cache
def _stands(state: State) -> "ColumnElement[bool]":
    """SQLite uses the index of what is not settled only where the words of the index's own condition stand.

    And it walks the outbox rather than the whole log for what is settled when told that nearly everything is.
    """
    if state is State.LOG:
        return func.likely(_op.c.state.in_((State.LOG, State.CONFIRMED)))
    return and_(_op.c.state == state, _op.c.state != text("0"))


# --- lists ---


def rows(here: Connection, state: State, after: tuple[int, bytes] | None, limit: int) -> Page[OutboxRow]:
    """Newest first; ``after`` is the last page's ``next_key``."""
    wanted = _newest(state)
    if after is not None:
        wanted = wanted.where(_outbox.c.number < after[0])
    found = here.execute(wanted, {"at_most": limit + 1}).all()
    shown = tuple(_row(each) for each in found[:limit])
    key = (found[limit - 1].number, bytes(found[limit - 1].op_id)) if len(found) > limit else None
    return Page(shown, key)


@cache
def _newest(state: State) -> "Select[Any]":
    listed = _listed().where(_listed_as(state)).order_by(_outbox.c.number.desc())
    return listed.limit(bindparam("at_most", type_=Integer))


def _listed() -> "Select[Any]":
    return (
        select(
            _outbox.c.number, _outbox.c.op_id, _outbox.c.act, _outbox.c.post, _outbox.c.reason, _outbox.c.facts,
            _op.c.kind, _op.c.payload, _op.c.written_ms, _op.c.received_ms, _op.c.state,
            _post.c.thread, _post.c.body, _root.c.title, _root.c.withdrawn_ms, _stream.c.name,
            _on_stick.c.stick, _on_stick.c.since_ms, _card.c.card, _shelf.c.name.label("shelf_name"),
            _pod_record.c.card.label("pod_card"), _about.c.kind.label("about_kind"), _about.c.card.label("about_card"),
        )
        .join(_op, _op.c.op_id == _outbox.c.op_id)
        .join(_scope, _scope.c.number == _op.c.scope)
        .outerjoin(_stream, _stream.c.id == _scope.c.id)
        .outerjoin(_post, _post.c.id == _outbox.c.post)
        .outerjoin(_root, _root.c.id == _post.c.thread)
        .outerjoin(_on_stick, _on_stick.c.op_id == _outbox.c.op_id)
        .outerjoin(_resource, _resource.c.id == _outbox.c.post)
        .outerjoin(_card, _card.c.number == _resource.c.number)
        .outerjoin(_shelf, _shelf.c.id == _outbox.c.post)
        .outerjoin(_pod_record, _pod_record.c.id == _outbox.c.post)
        .outerjoin(_about, _about.c.id == _pod_record.c.about)
    )  # fmt: skip


def _row(row: "Row[Any]") -> OutboxRow:
    # A request that was late can be accepted after another one was refused: what has its receipt has no reason any more.
    is_refused = row.state == State.ATTENTION
    delivery = _DELIVERY[row.state]
    is_carried = delivery is Delivery.WAITING and row.stick is not None
    of_library = row.kind in _LIBRARY
    fields = _fields(row.payload)
    return OutboxRow(
        op_id=OpId(row.op_id),
        act=Act(row.act),
        post=RecordId(row.post),
        thread=RecordId(row.thread or row.post),
        title=_title(row),
        excerpt="" if of_library else _excerpt(_text(row, fields)),
        stream_name=row.name or "",
        written_ms=row.written_ms,
        delivery=Delivery.ON_USB if is_carried else delivery,
        received_ms=row.received_ms,
        reason=row.reason if is_refused else "",
        thread_withdrawn=row.withdrawn_ms is not None,
        facts=msgspec.json.decode(row.facts) if is_refused else {},
        stick=row.stick if is_carried else "",
        stick_ms=row.since_ms if is_carried else None,
        changed=tuple(sorted(fields)) if of_library else (),
    )


def _title(row: "Row[Any]") -> str:
    if row.kind in _LIBRARY:
        return _library_title(row)
    if row.pod_card is not None:
        return pods.title_of(row.kind, row.pod_card) or _title_about(row)
    return row.title or ""


def _title_about(row: "Row[Any]") -> str:
    """A wish to join is called as its pod, a comment as its document, a sign-off as its version."""
    return "" if row.about_card is None else pods.title_of(row.about_kind, row.about_card)


def _text(row: "Row[Any]", fields: Mapping[int, object]) -> str:
    if row.kind in PODS_KINDS:
        return pods.text_of(row.kind, fields)
    return _said(fields) or row.body or ""


def _library_title(row: "Row[Any]") -> str:
    """What the record is called now, which an act may have changed."""
    return str(row.shelf_name or "") if row.card is None else records.decode(row.card).title


def _fields(payload: bytes) -> Mapping[int, object]:
    """What an act says; nothing where that cannot be read."""
    try:
        return unpack(payload)
    except ValueError:
        return {}


def _said(fields: Mapping[int, object]) -> str:
    """The text that an act brings, if it brings any."""
    return next(
        (text for number in (PostField.BODY, PostField.TITLE) if isinstance(text := fields.get(number), str)),
        "",
    )


def _excerpt(body: str) -> str:
    line = " ".join(body[: 4 * EXCERPT_CHARACTERS].split())
    return line if len(line) <= EXCERPT_CHARACTERS else line[: EXCERPT_CHARACTERS - 1] + "…"
