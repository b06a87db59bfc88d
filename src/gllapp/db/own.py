"""All that the member of this replica has written, on whichever device, and the notes that are theirs alone."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, select

from gllapp.db import cards, log, tables
from gllapp.db.library import records
from gllapp.db.library.tables import note, resource
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllcore.ids import OpId, RecordId

_op = tables.op
_post = tables.post
_root = tables.post.alias("root")
_stream = tables.stream
_scope = tables.scope
Id = TypeVar("Id", OpId, RecordId)
# As many as one statement may name.
_NAMED = 500


def written(here: Connection) -> Iterator[Stored]:
    """Every operation of the member's, in the order written, but for those that were taken back before anybody had them."""
    mine = select(_op.c.op_id).where(_op.c.device.in_(cards.me(here).devices), _op.c.state != State.DISCARDED)
    ids = [OpId(op_id) for op_id in here.execute(mine.order_by(_op.c.written_ms, _op.c.counter)).scalars()]
    for part in _parts(ids):
        found = {each.entry.op_id: each for each in log.by_ids(here, part)}
        yield from (found[op_id] for op_id in part)


def place_names(here: Connection) -> Mapping[int, str]:
    """What the streams and pods are called, by the numbers of their scopes."""
    named = select(_scope.c.number, _stream.c.name).join(_stream, _stream.c.id == _scope.c.id)
    return {number: name or "" for number, name in here.execute(named)}


def threads_of(here: Connection, posts: Iterable[RecordId]) -> Mapping[RecordId, str]:
    """The titles of the threads in which these posts stand."""
    titles = select(_post.c.id, _root.c.title).join(_root, _root.c.id == _post.c.thread)
    return {
        RecordId(post): title or ""
        for part in _parts(list(posts))
        for post, title in here.execute(titles.where(_post.c.id.in_(part)))
    }


class Note(NamedTuple):
    """A note at a resource, with that one's title."""

    resource: RecordId
    title: str
    text: str
    saved_ms: int


def notes(here: Connection) -> tuple[Note, ...]:
    """In the order in which they were saved."""
    found = here.execute(
        select(note.c.resource, resource.c.number, note.c.text, note.c.saved_ms)
        .outerjoin(resource, resource.c.id == note.c.resource)
        .order_by(note.c.saved_ms, note.c.resource)
    ).all()
    here_still = records.cards(here, {number for _, number, *_ in found if number is not None})
    return tuple(
        Note(RecordId(id), here_still[number].title if number in here_still else "", text, saved_ms)
        for id, number, text, saved_ms in found
    )


def _parts(ids: list[Id]) -> Iterator[list[Id]]:
    return (ids[at : at + _NAMED] for at in range(0, len(ids), _NAMED))
