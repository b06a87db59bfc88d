"""A member's act: one operation, its event in the outbox and its visible effect, all in the caller's transaction."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, select

from gllapp.db import cards, guarding, log, outbox, profile, projection, tables
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId, ScopeId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Fields, Kind, Operation, pack, waiting
from gllcore.permissions import Place, Target
from gllcore.rules import check_operation

_scope = tables.scope
_stream = tables.stream
_post = tables.post
# What lies in a gap its writer has not seen, so that it must not count as replaced by what they write.
_SEEN = func.coalesce(_scope.c.low_seq, _scope.c.seq)


class Scope(NamedTuple):
    """Where an act belongs: a stream's log, up to where all of it is here, and what the rules must know of it."""

    number: int
    id: ScopeId
    seq: int
    place: Place


class Written(NamedTuple):
    """A post that an act is about."""

    scope: Scope
    thread: RecordId
    target: Target
    language: str


def stream_scope(here: Connection, stream: RecordId) -> Scope | None:
    return _scope_where(here, _scope.c.id == stream)


def written(here: Connection, post: RecordId) -> Written | None:
    found = here.execute(
        select(_post.c.scope, _post.c.thread, _post.c.device, _post.c.language).where(_post.c.id == post)
    ).one_or_none()
    if found is None:
        return None
    number, thread, device, language = found
    scope = _scope_where(here, _scope.c.number == number)
    assert scope is not None, "every post lies in a scope"
    author = cards.members_of(here, [RecordId(device)]).get(RecordId(device), RecordId(device))
    return Written(scope, RecordId(thread), Target(author, is_thread=thread == post), language)


def write(
    here: Connection, act: Act, scope: Scope, kind: Kind, record: RecordId | None, fields: Fields, now_ms: int
) -> Entry:
    """Stores the act. Raises Refused when the operation is not what the rules allow; permissions are the caller's.

    A guest's act would be nobody's: ``guest_cannot_send``.
    """
    if profile.is_guest(here):
        raise Refused("guest_cannot_send")
    operation = Operation(
        scope=scope.id,
        kind=int(kind),
        record=record,
        payload=pack(fields),
        time=profile.next_moment(here, now_ms),
        base=scope.seq,
        device=cards.me(here).device,
    )
    check_operation(operation)
    if record is not None and PostField.WITHDRAWN in fields:
        # Whoever decides about an own post has decided for this PC too.
        guarding.release(here, [record])
    entry = waiting(operation)
    stored = Stored(entry, State.WAITING, scope.number)
    log.store(here, [stored])
    outbox.add(here, entry, act)
    projection.project(here, [stored])
    return entry


def _scope_where(here: Connection, condition: "ColumnElement[bool]") -> Scope | None:
    found = here.execute(
        select(_scope.c.number, _scope.c.id, _SEEN, _stream.c.closed, _stream.c.admits)
        .outerjoin(_stream, _stream.c.id == _scope.c.id)
        .where(condition)
    ).one_or_none()
    if found is None:
        return None
    number, scope, seq, closed, admits = found
    place = Place(is_stream=closed is not None, closed=bool(closed), admits=admits is not False)
    return Scope(number, ScopeId(scope), seq, place)
