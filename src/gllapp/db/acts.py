"""A member's act: one operation, its event in the outbox and its visible effect, all in the caller's transaction."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, select

from gllapp.db import cards, guarding, log, outbox, profile, projection, tables
from gllapp.db.library import catalogue
from gllapp.db.log import Stored
from gllapp.db.pods import records as pods
from gllapp.db.tables import State
from gllapp.views import Act
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import RecordId, ScopeId
from gllcore.model.discussions import PostField
from gllcore.model.pods import Pod
from gllcore.operations import Entry, Fields, Kind, Operation, pack, waiting
from gllcore.permissions import Place, Target
from gllcore.rules import check_operation

_scope = tables.scope
_stream = tables.stream
_post = tables.post
# What lies in a gap its writer has not seen, so that it must not count as replaced by what they write.
_SEEN = func.coalesce(_scope.c.low_seq, _scope.c.seq)
_SCOPES = select(
    _scope.c.number, _scope.c.id, _SEEN, _stream.c.closed, _stream.c.admits, _stream.c.is_pod
).outerjoin(_stream, _stream.c.id == _scope.c.id)
_OF_ID = _SCOPES.where(_scope.c.id == bindparam("wanted"))
_NUMBERED = _SCOPES.where(_scope.c.number == bindparam("wanted"))
_WRITTEN = select(_post.c.scope, _post.c.thread, _post.c.device, _post.c.language).where(
    _post.c.id == bindparam("wanted")
)


CATALOGUE = Place(is_stream=False, is_catalogue=True)


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
    return _scope_found(here, _OF_ID, stream)


def written(here: Connection, post: RecordId) -> Written | None:
    found = here.execute(_WRITTEN, {"wanted": post}).one_or_none()
    if found is None:
        return None
    number, thread, device, language = found
    scope = _scope_found(here, _NUMBERED, number)
    assert scope is not None, "every post lies in a scope"
    author = cards.members_of(here, [RecordId(device)]).get(RecordId(device), RecordId(device))
    return Written(scope, RecordId(thread), Target(author, is_thread=thread == post), language)


class Deed(NamedTuple):
    """One act that is to be written; ``record`` is None for one that creates its record."""

    act: Act
    kind: Kind
    record: RecordId | None
    fields: Fields


def catalogue_scope(here: Connection) -> Scope | None:
    """The library's catalogue, if its card is here."""
    number = catalogue.number(here)
    found = None if number is None else _scope_found(here, _NUMBERED, number)
    return found and found._replace(place=CATALOGUE)


def directory_scope(here: Connection) -> Scope:
    """Where proposals, pods' cards and joinings stand."""
    found = _scope_found(here, _NUMBERED, DIRECTORY)
    assert found is not None, "every replica has the directory"
    return found


def pod_scope(here: Connection, pod: RecordId) -> Scope | None:
    """A pod's log, once its card is here with its place in the directory."""
    found = _scope_found(here, _OF_ID, pod)
    return found if found is not None and found.place.is_pod else None


def pod_numbers(here: Connection, pods: Iterable[RecordId]) -> dict[RecordId, int]:
    """The numbers of these pods' logs, of those that have their place."""
    wanted = (
        select(_scope.c.id, _scope.c.number)
        .join(_stream, _stream.c.id == _scope.c.id)
        .where(_scope.c.id.in_(list(pods)), _stream.c.is_pod)
    )
    return {RecordId(pod): number for pod, number in here.execute(wanted)}


def scope_numbered(here: Connection, number: int) -> Scope:
    """The scope in which something of this replica stands."""
    found = _scope_found(here, _NUMBERED, number)
    assert found is not None, "whatever is here lies in a scope"
    return found


def write(
    here: Connection, act: Act, scope: Scope, kind: Kind, record: RecordId | None, fields: Fields, now_ms: int
) -> Entry:
    """Stores the act. Raises Refused when the operation is not what the rules allow; permissions are the caller's.

    A guest's act would be nobody's: ``guest_cannot_send``.
    """
    (entry,) = write_all(here, scope, [Deed(act, kind, record, fields)], now_ms)
    return entry


def write_all(here: Connection, scope: Scope, deeds: Iterable[Deed], now_ms: int) -> list[Entry]:
    """The same for many acts in one scope, in their order: all of them or, where one is refused, none of the caller's transaction."""
    if profile.is_guest(here):
        raise Refused("guest_cannot_send")
    device = cards.me(here).device
    written = [(deed.act, waiting(_operation(here, device, scope, deed, now_ms))) for deed in deeds]
    stored = [Stored(entry, State.WAITING, scope.number) for _, entry in written]
    log.store(here, stored)
    for act, entry in written:
        outbox.add(here, entry, act)
    projection.project(here, stored)
    return [entry for _, entry in written]


def _operation(here: Connection, device: RecordId, scope: Scope, deed: Deed, now_ms: int) -> Operation:
    operation = Operation(
        scope=scope.id,
        kind=int(deed.kind),
        record=deed.record,
        payload=pack(deed.fields),
        time=profile.next_moment(here, now_ms),
        base=scope.seq,
        device=device,
    )
    check_operation(operation)
    if deed.kind == Kind.POST and deed.record is not None and PostField.WITHDRAWN in deed.fields:
        # Whoever decides about an own post has decided for this PC too.
        guarding.release(here, [deed.record])
    return operation


def _scope_found(here: Connection, among: "Select[Any]", wanted: RecordId | int) -> Scope | None:
    found = here.execute(among, {"wanted": wanted}).one_or_none()
    if found is None:
        return None
    number, scope, seq, closed, admits, is_pod = found
    place = Place(
        is_stream=closed is not None and not is_pod,
        closed=bool(closed),
        admits=admits is not False,
        is_pod=bool(is_pod),
        facilitates=bool(is_pod) and _facilitates(here, RecordId(scope)),
    )
    return Scope(number, ScopeId(scope), seq, place)


def _facilitates(here: Connection, pod: RecordId) -> bool:
    card = pods.one(here, Pod, pod)
    return card is not None and cards.me(here).member in card.value.facilitators
