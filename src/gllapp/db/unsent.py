"""Unsent work as it stands in a replica, and how that of another replica of the same member becomes part of this one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, and_, select, text

from gllapp.db import cards, drafts, kept, log, outbox, profile, projection, tables
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllapp.unsent import TakenIn, Unsent, UnsentItem, act_of, said
from gllapp.views import Act, Delivery, DraftRow, KeptRow
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.operations import Entry, Operation, op_id
from gllcore.outfile import OutDraft, OutFile, operation_of, operation_with

_op = tables.op
_outbox = tables.outbox
_post = tables.post
_root = tables.post.alias("root")
_stream = tables.stream
_scope = tables.scope

_NAMED = 500

_UNSENT: "Select[Any]" = (
    select(
        _outbox.c.op_id, _outbox.c.encoded, _outbox.c.act, _outbox.c.reason, _outbox.c.facts,
        _op.c.state, _stream.c.name, _root.c.title,
    )
    .join(_op, _op.c.op_id == _outbox.c.op_id)
    .join(_scope, _scope.c.number == _op.c.scope)
    .outerjoin(_stream, _stream.c.id == _scope.c.id)
    .outerjoin(_post, _post.c.id == _outbox.c.post)
    .outerjoin(_root, _root.c.id == _post.c.thread)
    # The words of the index's own condition, or SQLite would look at the whole log.
    .where(and_(_op.c.state.in_((State.WAITING, State.ATTENTION, State.OFFERED)), _op.c.state != text("0")))
    .order_by(_outbox.c.number)
)  # fmt: skip


def read(here: Connection) -> Unsent:
    """All that waits, needs attention, is a draft or is kept aside."""
    own = profile.read(here)
    aside = sorted(kept.rows(here), key=lambda row: row.written_ms)
    rows = here.execute(_UNSENT).all()
    stored = {each.entry.op_id: each.entry.op for each in _stored(here, [OpId(row.op_id) for row in rows])}
    return Unsent(
        community=own.community,
        community_name=own.community_name,
        member=own.member,
        member_name=own.member_name,
        device=own.device,
        items=(*(_item(row, stored[OpId(row.op_id)]) for row in rows), *kept_acts(aside)),
        drafts=(*drafts.rows(here), *(kept.draft_in(row) for row in aside if row.act is None)),
    )


def kept_acts(aside: Iterable[KeptRow]) -> Iterator[UnsentItem]:
    """The acts among what is kept aside, and the texts in which acts were still to be."""
    for row in aside:
        if row.act is not None:
            yield UnsentItem(
                op_id=row.op_id or OpId(b""),
                encoded=_sound(row.op_id, row.encoded),
                act=row.act,
                delivery=Delivery.KEPT,
                stream_name=row.stream_name,
                thread_title="",
                written_ms=row.written_ms,
                title=row.title,
                text=row.text,
                tags=row.tags,
            )


def _sound(wanted: OpId | None, encoded: bytes) -> bytes:
    """Nothing where that is not the operation's encoding."""
    return encoded if wanted is not None and operation_with(wanted, encoded) is not None else b""


def whole(wanted: OpId, encoded: bytes, op: Operation) -> bytes:
    """The encoding of the operation with that id: as it was kept, or made anew from its row; empty when both are damaged."""
    if operation_with(wanted, encoded) is not None:
        return encoded
    return msgspec.msgpack.encode(op) if op_id(op) == wanted else b""


def take_in(here: Connection, content: OutFile) -> TakenIn:
    """Makes a file's operations wait here, byte for byte, and its drafts drafts; what is here already stays as it is."""
    sorted_out = _Sorting(here, content.operations)
    log.store(here, [stored for stored, _ in sorted_out.fresh])
    for stored, encoded in sorted_out.fresh:
        outbox.add_encoded(here, stored.entry, act_of(stored.entry.op), encoded)
    projection.project(here, [stored for stored, _ in sorted_out.fresh])
    ids = {stored.entry.op_id for stored, _ in sorted_out.fresh}
    return TakenIn(
        items=tuple(item for item in read(here).items if item.op_id in ids),
        drafts=_take_in_drafts(here, content.drafts),
        known=sorted_out.known,
        elsewhere=sorted_out.elsewhere,
        unreadable=sorted_out.unreadable,
    )


def wait_again(here: Connection, wanted: OpId, operation: Operation, encoded: bytes) -> None:
    """An operation that was kept aside waits here; nothing changes where it is already. Raises Refused ``unknown_scope``."""
    numbers = {place.id: number for number, place in log.places(here).items()}
    if operation.scope not in numbers:
        raise Refused("unknown_scope")
    if _known(here, [wanted]):
        return
    stored = Stored(Entry(wanted, operation), State.WAITING, numbers[operation.scope])
    log.store(here, [stored])
    outbox.add_encoded(here, stored.entry, act_of(operation), encoded)
    projection.project(here, [stored])


class _Sorting:
    """Which operations of a file are new here and have a place to go, and how many are not or have none."""

    def __init__(self, here: Connection, operations: Sequence[bytes]) -> None:
        self.fresh: list[tuple[Stored, bytes]] = []
        self.known = self.elsewhere = self.unreadable = 0
        shut = kept.shut(here)
        numbers = {place.id: n for n, place in log.places(here).items() if RecordId(place.id) not in shut}
        devices = cards.me(here).devices
        read = [(encoded, operation_of(encoded)) for encoded in dict.fromkeys(operations)]
        ids = {encoded: op_id(op) for encoded, op in read if op is not None}
        known = _known(here, ids.values())
        for encoded, op in read:
            if op is None or numbers.get(op.scope) == DIRECTORY:
                self.unreadable += 1
            elif ids[encoded] in known:
                self.known += 1
            elif op.scope not in numbers or op.device not in devices:
                self.elsewhere += 1
            else:
                entry = Entry(ids[encoded], op)
                self.fresh.append((Stored(entry, State.WAITING, numbers[op.scope]), encoded))


def _known(here: Connection, ids: Iterable[OpId]) -> set[OpId]:
    wanted = list(ids)
    return {known for part in _parts(wanted) for known in log.states_of(here, part)}


def _stored(here: Connection, ids: Sequence[OpId]) -> Iterator[Stored]:
    for part in _parts(ids):
        yield from log.by_ids(here, part)


def _parts(ids: Sequence[OpId]) -> Iterator[Sequence[OpId]]:
    """As many as one statement may name."""
    return (ids[at : at + _NAMED] for at in range(0, len(ids), _NAMED))


def _item(row: "Row[Any]", op: Operation) -> UnsentItem:
    encoded = whole(OpId(row.op_id), row.encoded, op)
    op = operation_of(encoded) or op
    title, body, tags = said(op)
    is_refused = row.state == State.ATTENTION
    return UnsentItem(
        op_id=OpId(row.op_id),
        encoded=encoded,
        act=Act(row.act),
        delivery=Delivery.ATTENTION if is_refused else Delivery.WAITING,
        stream_name=row.name or "",
        thread_title=row.title or "",
        written_ms=op.time.ms,
        title=title,
        text=body,
        tags=tags,
        reason=row.reason if is_refused else "",
        facts=msgspec.json.decode(row.facts) if is_refused else {},
    )


# --- drafts ---


def _take_in_drafts(here: Connection, content: Sequence[OutDraft]) -> int:
    """Those that are not here yet, however often the file is taken in."""
    here_already = {_said(row) for row in drafts.rows(here)}
    fresh = [row for row in map(_draft, content) if _said(row) not in here_already]
    for row in fresh:
        drafts.save(here, row)
    return len(fresh)


def _said(row: DraftRow) -> tuple[object, ...]:
    return row.stream, row.thread, row.parent, row.post, row.title, row.body, row.language, row.tags


def _draft(draft: OutDraft) -> DraftRow:
    return DraftRow(
        id=0,
        stream=RecordId(draft.stream),
        thread=RecordId(draft.thread) or None,
        parent=RecordId(draft.parent) or None,
        post=RecordId(draft.post) or None,
        title=draft.title,
        body=draft.body,
        language=draft.language,
        tags=draft.tags,
        saved_ms=draft.saved_ms,
    )
