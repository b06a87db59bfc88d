"""What is read and what is not, and where to read on."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, ScalarSelect, select, tuple_, update

from gllapp.db import posts, tables
from gllcore.ids import RecordId

_post = tables.post
_thread = tables.thread
_scope = tables.scope
_stream = tables.stream

# The logs of pods, whose discussions are no part of the forum.
_PODS = select(_scope.c.number).join(_stream, _stream.c.id == _scope.c.id).where(_stream.c.is_pod)
_IN_FORUM = _thread.c.scope.not_in(_PODS)

# A thread and one of its posts.
Spot = tuple[RecordId, RecordId]


def read(here: Connection, wanted: Iterable[RecordId]) -> int:
    """Marks posts as read; gives how many had not been."""
    marked = update(_post).where(_post.c.id.in_(list(wanted)), _post.c.unread).values(unread=False)
    of_threads = here.execute(marked.returning(_post.c.thread)).scalars().all()
    posts.summarise(here, set(of_threads))
    return len(of_threads)


def next_unread(here: Connection, after: Spot | None) -> Spot | None:
    """The (thread, post) to read after that one: on in its thread, then in the list's order, then from its top.

    Who reads in a pod stays in the pod, and who reads in the forum does not come into one.
    """
    if after is None:
        return _first_unread(here, None, _IN_FORUM)
    thread, post = after
    among = _beside(here, thread)
    return (
        _unread_below(here, thread, post)
        or _first_unread(here, thread, among)
        or _first_unread(here, None, among)
    )


def _beside(here: Connection, thread: RecordId) -> "ColumnElement[bool]":
    """The threads of the same pod, or of the forum."""
    found = here.execute(_PODS.where(_scope.c.number == _scope_of(thread))).scalar_one_or_none()
    return _IN_FORUM if found is None else _thread.c.scope == found


def _scope_of(thread: RecordId) -> "ScalarSelect[int]":
    return select(_thread.c.scope).where(_thread.c.id == thread).scalar_subquery()


def _unread_below(here: Connection, thread: RecordId, post: RecordId) -> Spot | None:
    place = select(*posts.ORDER).where(_post.c.id == post)
    at = here.execute(place).one_or_none()
    if at is None:
        return None
    below = _post.c.id != thread if post == thread else tuple_(*posts.ORDER) > tuple_(*at)
    return _unread_in(here, thread, below)


def _first_unread(here: Connection, above: RecordId | None, among: "ColumnElement[bool]") -> Spot | None:
    """In the first thread of the list that has something unread, below the one given."""
    wanted = (
        select(_thread.c.id)
        .where(_thread.c.unread > 0, among)
        .order_by(_thread.c.latest_ms.desc(), _thread.c.id.desc())
    )
    if above is not None:
        place = here.execute(
            select(_thread.c.latest_ms, _thread.c.id).where(_thread.c.id == above)
        ).one_or_none()
        if place is None:
            return None
        wanted = wanted.where(tuple_(_thread.c.latest_ms, _thread.c.id) < tuple_(*place))
    found = here.execute(wanted.limit(1)).scalar_one_or_none()
    return None if found is None else _unread_in(here, RecordId(found))


def _unread_in(here: Connection, thread: RecordId, *below: "ColumnElement[bool]") -> Spot | None:
    order = (_post.c.id != thread, *posts.ORDER)
    wanted = (
        select(_post.c.id).where(_post.c.thread == thread, _post.c.unread, *below).order_by(*order).limit(1)
    )
    found = here.execute(wanted).scalar_one_or_none()
    return None if found is None else (thread, RecordId(found))
