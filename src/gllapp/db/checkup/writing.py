"""Whether what the person wrote and did not send yet can be read: the outbox, and the drafts."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select, update

from gllapp.db import log, projection, tables, unsent
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllcore.ids import OpId
from gllcore.operations import Entry, op_id
from gllcore.outfile import operation_of, operation_with

_op = tables.op
_outbox = tables.outbox
_draft = tables.draft

_AT_ONCE = 500
# What has its place in the log is the log's to prove.
_OWN = (State.WAITING, State.ATTENTION, State.OFFERED)
_tags = msgspec.json.Decoder(list[str])


class OutboxState(NamedTuple):
    """``halved`` are items of which one of two copies is damaged; of those that are ``lost`` both are."""

    items: int
    halved: Sequence[OpId]
    lost: Sequence[OpId]


class Lost(NamedTuple):
    """What is left of an item that cannot be read: the bytes that were to be sent, and the content of its row."""

    op_id: OpId
    encoded: bytes
    payload: bytes


# --- the outbox ---


def examine_outbox(here: Connection) -> OutboxState:
    """Each item's bytes, and its row, are what its id was computed from."""
    rows = here.execute(select(_outbox.c.op_id, _outbox.c.encoded).order_by(_outbox.c.number)).all()
    halved: list[OpId] = []
    lost: list[OpId] = []
    for part in (rows[at : at + _AT_ONCE] for at in range(0, len(rows), _AT_ONCE)):
        stored = {each.entry.op_id: each for each in log.by_ids(here, [OpId(row.op_id) for row in part])}
        for wanted, encoded in part:
            sound = operation_with(wanted, encoded) is not None, op_id(stored[wanted].entry.op) == wanted
            if not all(sound) and (any(sound) or stored[wanted].state in _OWN):
                (halved if any(sound) else lost).append(OpId(wanted))
    return OutboxState(len(rows), halved, lost)


def mend_outbox(here: Connection, halved: Collection[OpId]) -> None:
    """Makes the damaged copy of each item anew from the other one."""
    for each in list(log.by_ids(here, halved)):
        wanted = each.entry.op_id
        encoded = here.execute(select(_outbox.c.encoded).where(_outbox.c.op_id == wanted)).scalar_one()
        sound = unsent.whole(wanted, encoded, each.entry.op)
        here.execute(update(_outbox).where(_outbox.c.op_id == wanted).values(encoded=sound))
        operation = operation_of(sound)
        if operation is not None and each.entry.seq is None:
            log.store(here, [Stored(Entry(wanted, operation), each.state, each.scope)])
    projection.project_again(here, halved)


def set_lost_aside(here: Connection, lost: Collection[OpId]) -> list[Lost]:
    """Moves them to Needs attention, so that they stop nothing and stay in sight; gives what is left of them."""
    rows = select(_outbox.c.op_id, _outbox.c.encoded, _op.c.payload).join(_op, _op.c.op_id == _outbox.c.op_id)
    found = [
        Lost(OpId(row[0]), row[1], row[2])
        for row in here.execute(rows.where(_outbox.c.op_id.in_(list(lost))))
    ]
    reason = update(_outbox).where(_outbox.c.op_id.in_(list(lost)))
    here.execute(reason.values(reason="item_unreadable", facts="{}"))
    here.execute(update(_op).where(_op.c.op_id.in_(list(lost))).values(state=int(State.ATTENTION)))
    projection.project_again(here, lost)
    return found


# --- drafts ---


def unreadable_drafts(here: Connection) -> list[int]:
    """The drafts that could not be opened, by number."""
    rows = here.execute(select(_draft.c.number, _draft.c.tags))
    return [number for number, tags in rows if not _is_list(tags)]


def mend_drafts(here: Connection, numbers: Collection[int]) -> None:
    """What was to be their tags becomes the last line of their text."""
    rest = _draft.c.body + "\n\n" + _draft.c.tags
    here.execute(update(_draft).where(_draft.c.number.in_(list(numbers))).values(body=rest, tags="[]"))


def _is_list(tags: str) -> bool:
    try:
        _tags.decode(tags)
    except (msgspec.MsgspecError, ValueError):
        return False
    return True
