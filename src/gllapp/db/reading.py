"""What is read and what is not, and where to read on."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, select, tuple_, update

from gllapp.db import posts, tables
from gllcore.ids import RecordId

_post = tables.post
_thread = tables.thread

# A thread and one of its posts.
Spot = tuple[RecordId, RecordId]


def read(here: Connection, wanted: Iterable[RecordId]) -> int:
    """Marks posts as read; gives how many had not been."""
    marked = update(_post).where(_post.c.id.in_(list(wanted)), _post.c.unread).values(unread=False)
    of_threads = here.execute(marked.returning(_post.c.thread)).scalars().all()
    posts.summarise(here, set(of_threads))
    return len(of_threads)


def next_unread(here: Connection, after: Spot | None) -> Spot | None:
    """The (thread, post) to read after that one: on in its thread, then in the list's order, then from its top."""
    if after is None:
        return _first_unread(here, None)
    thread, post = after
    return _unread_below(here, thread, post) or _first_unread(here, thread) or _first_unread(here, None)


def _unread_below(here: Connection, thread: RecordId, post: RecordId) -> Spot | None:
    place = select(*posts.ORDER).where(_post.c.id == post)
    at = here.execute(place).one_or_none()
    if at is None:
        return None
    below = _post.c.id != thread if post == thread else tuple_(*posts.ORDER) > tuple_(*at)
    return _unread_in(here, thread, below)


def _first_unread(here: Connection, above: RecordId | None) -> Spot | None:
    """In the first thread of the list that has something unread, below the one given."""
    wanted = (
        select(_thread.c.id)
        .where(_thread.c.unread > 0)
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
