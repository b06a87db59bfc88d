"""All that the member of this replica has written and added, on whichever device, and the notes and marks that are theirs alone."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, select

from gllapp.db import cards, log, tables
from gllapp.db.library import records
from gllapp.db.library.tables import note, resource, resource_file
from gllapp.db.log import Stored
from gllapp.db.pods import records as of_pods
from gllapp.db.tables import State
from gllapp.sending_views import FileToSend
from gllcore.files import FileId
from gllcore.ids import OpId, RecordId
from gllcore.model.library import FileRole
from gllcore.model.pods import PodFile
from gllcore.model.products import Adaptation

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


class ReadThread(NamedTuple):
    """The ``posts`` of a thread, in the log ``scope``, that others wrote and the member has marked as read."""

    thread: RecordId
    title: str
    scope: int
    posts: tuple[RecordId, ...]


def read_marks(here: Connection) -> tuple[ReadThread, ...]:
    """In the order in which the threads have come."""
    read = (
        select(_post.c.thread, _root.c.title, _root.c.scope, _post.c.id)
        .join(_root, _root.c.id == _post.c.thread)
        .where(~_post.c.unread, _post.c.device.not_in(cards.me(here).devices))
        .order_by(_root.c.number, _post.c.number)
    )
    return tuple(
        ReadThread(RecordId(thread), title or "", scope, tuple(RecordId(post) for *_, post in rows))
        for (thread, title, scope), rows in groupby(
            here.execute(read), key=lambda row: (row[0], row[1], row[2])
        )
    )


def files(here: Connection, brought_in: Iterable[RecordId]) -> tuple[FileToSend, ...]:
    """What the member has shared in pods, noted on products, or brought into the library with these resources; by title.

    But for texts, which the program has taken out of documents by itself.
    """
    member = cards.me(here).member
    shared = [
        FileToSend(each.value.file.id, each.value.file.size, each.value.id, each.value.title)
        for each in of_pods.every(here, PodFile)
        if each.author == member
    ]
    noted = [
        FileToSend(file.id, file.size, each.value.id, each.value.title)
        for each in of_pods.every(here, Adaptation)
        if each.author == member
        for file in each.value.files
    ]
    found = {each.id: each for each in (*_of_resources(here, brought_in), *noted, *shared)}
    return tuple(sorted(found.values(), key=lambda each: (each.title, each.id)))


def _of_resources(here: Connection, resources: Iterable[RecordId]) -> Iterator[FileToSend]:
    of = select(resource_file.c.file, resource_file.c.size, resource.c.id, resource.c.number).join(
        resource, resource.c.number == resource_file.c.resource
    )
    for part in _parts(list(resources)):
        rows = here.execute(of.where(resource.c.id.in_(part), resource_file.c.role != FileRole.TEXT)).all()
        named = records.cards(here, {number for *_, number in rows})
        for file, size, id, number in rows:
            yield FileToSend(FileId(file), size, RecordId(id), named[number].title if number in named else "")


def _parts(ids: list[Id]) -> Iterator[list[Id]]:
    return (ids[at : at + _NAMED] for at in range(0, len(ids), _NAMED))
