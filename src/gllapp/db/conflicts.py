"""The conflicts in the member's own posts, folded from their operations when asked for: there are hardly ever any."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, or_, select, text

from gllapp.db import cards, incarnations, log, posts, tables
from gllapp.db.discussions import names_of, post
from gllapp.views import ConflictRow, Contested, SideRow
from gllcore.clock import COUNT_BITS
from gllcore.conflicts import conflicts_of
from gllcore.ids import OpId, RecordId, digest
from gllcore.model.discussions import Conflict, PostField

_op = tables.op
_post = tables.post
_root = tables.post.alias("root")
_scope = tables.scope
_stream = tables.stream

_ABOUT = {
    PostField.TITLE: Contested.TITLE,
    PostField.BODY: Contested.TEXT,
    PostField.WITHDRAWN: Contested.WITHDRAWAL,
}
_KEY_BYTES = 16

# The words of the index's own condition, or SQLite would not use it.
_OWN: "Select[Any]" = (
    select(_post.c.id, _root.c.title, _scope.c.id.label("stream"), _stream.c.name)
    .join(_scope, _scope.c.number == _post.c.scope)
    .outerjoin(_stream, _stream.c.id == _scope.c.id)
    .outerjoin(_root, _root.c.id == _post.c.thread)
    .where(_post.c.device.in_(bindparam("devices", expanding=True)), text("post.rivals + post.contested > 0"))
    .order_by(_post.c.written_ms.desc(), _post.c.id)
)


def rows(here: Connection) -> tuple[ConflictRow, ...]:
    """Those of the newest post first."""
    me = cards.me(here)
    found = here.execute(_OWN, {"devices": list(me.devices)}).all()
    if not found:
        return ()
    conflicts = _conflicts(here, [RecordId(row.id) for row in found])
    sides = [side for own in conflicts.values() for conflict in own for side in conflict.sides]
    names = names_of(here, {side.device for side in sides})
    written = _written(here, [side.op_id for side in sides if side.device == me.device])
    return tuple(
        _row(here, row, conflict, written, names) for row in found for conflict in conflicts[RecordId(row.id)]
    )


def _written(here: Connection, wanted: Sequence[OpId]) -> set[OpId]:
    """Those that were written on this replica, and not on a copy of it that goes by the same device."""
    events = select(tables.outbox.c.op_id).where(tables.outbox.c.op_id.in_(wanted))
    own = select(_op.c.op_id).where(
        _op.c.op_id.in_(wanted),
        or_(
            _op.c.counter.op(">>")(COUNT_BITS) == incarnations.known(here).incarnation,
            _op.c.op_id.in_(events),
        ),
    )
    return {OpId(op_id) for op_id in here.execute(own).scalars()}


def _row(
    here: Connection,
    row: "Row[Any]",
    conflict: Conflict,
    written: Container[OpId],
    names: Mapping[RecordId, str],
) -> ConflictRow:
    shown = post(here, RecordId(row.id))
    assert shown is not None, "its row has just been found"
    sides = (
        SideRow(names.get(side.device, ""), side.op_id in written, side.written_ms, side.value)
        for side in conflict.sides
    )
    return ConflictRow(
        key=_key(shown.id, conflict),
        shown=shown,
        stream=RecordId(row.stream),
        thread_title=row.title or "",
        stream_name=row.name or "",
        about=_ABOUT[conflict.field],
        before=conflict.before,
        sides=tuple(sides),
    )


def _conflicts(here: Connection, wanted: Sequence[RecordId]) -> dict[RecordId, tuple[Conflict, ...]]:
    families: dict[RecordId, list[log.Stored]] = {}
    for each in log.of_records(here, wanted, created=wanted):
        families.setdefault(each.entry.record, []).append(each)
    return {
        record: conflicts_of(posts.that_count(posts.acts_on_post(family)))
        for record, family in families.items()
    }


def _key(post: RecordId, conflict: Conflict) -> bytes:
    sides: Iterable[bytes] = (side.op_id for side in conflict.sides)
    return digest(b"gll-conflict", post, bytes([conflict.field]), *sides)[:_KEY_BYTES]
