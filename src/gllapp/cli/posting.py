"""The commands post new, reply, edit, useful and withdraw: each writes one act, which waits safely until the next sync."""

from collections.abc import Iterator
from contextlib import contextmanager

from gllapp.cli.output import Answer, short
from gllapp.usecases.desk import Desk
from gllapp.usecases.finders import find_post, find_stream, find_thread
from gllapp.usecases.forum import edit_post, post_reply, set_useful, set_withdrawn, start_thread, stream_row
from gllapp.usecases.session import Session, open_desk
from gllapp.views import Delivery, StreamRow
from gllcore.errors import UsageError
from gllcore.ids import RecordId


@contextmanager
def at_desk(session: Session) -> Iterator[Desk]:
    """The member's desk for one command."""
    desk = open_desk(session)
    try:
        yield desk
    finally:
        desk.replica.close()


def stream_named(desk: Desk, wanted: str) -> StreamRow:
    """The stream of this name or id, or else the discussion of the pod. Raises Refused ``unknown_stream``, ``ambiguous_id`` or ``not_admitted``."""
    return stream_row(desk, find_stream(desk, wanted))


def run_new(
    session: Session, *, stream: str, title: str, text: str, language: str | None, tags: tuple[str, ...]
) -> Answer:
    with at_desk(session) as desk:
        place = stream_named(desk, stream)
        thread = start_thread(desk, place.id, title, text, language or place.language, tags)
    return _written("thread", thread, thread=thread)


def run_reply(session: Session, *, thread: str, to: str | None, text: str, language: str | None) -> Answer:
    with at_desk(session) as desk:
        first = find_thread(desk, thread)
        parent = find_post(desk, to) if to else None
        post = post_reply(desk, first, text, parent, language)
    return _written("reply", post, thread=first)


def run_edit(
    session: Session, *, post: str, text: str | None, title: str | None, tags: tuple[str, ...] | None
) -> Answer:
    if text is None and title is None and tags is None:
        raise UsageError("usage", reason="one of --text-stdin, --title and --tags is required")
    with at_desk(session) as desk:
        found = find_post(desk, post)
        edit_post(desk, found, text, title, tags)
    return _written("edit", found)


def run_useful(session: Session, *, post: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_post(desk, post)
        set_useful(desk, found, not undo)
    return _written("mark", found)


def run_withdraw(session: Session, *, post: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_post(desk, post)
        set_withdrawn(desk, found, not undo)
    return _written("return" if undo else "withdrawal", found)


def _written(what: str, post: RecordId, **more: RecordId) -> Answer:
    ids = {name: record.hex() for name, record in {"post": post, **more}.items()}
    words = f"Your {what} is saved ({short(post)}). It waits in the outbox until the next sync."
    return Answer({**ids, "delivery": str(Delivery.WAITING)}, [words])
