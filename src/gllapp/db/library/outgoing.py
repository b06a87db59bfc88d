"""Files that were brought in or shared here and that the server does not have yet."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import records, tables
from gllapp.db.pods import files
from gllapp.sending_views import FileToSend
from gllcore.files import FileId
from gllcore.ids import RecordId

_to_send = tables.file_to_send
_file = tables.resource_file
_NEW = insert(_to_send).on_conflict_do_nothing()


def add(here: Connection, fresh: Iterable[FileId]) -> None:
    rows = [{"file": file} for file in fresh]
    if rows:
        here.execute(_NEW, rows)


def waiting(here: Connection) -> tuple[FileToSend, ...]:
    """Those that a resource, a pod or a note still names, the smaller ones first: a text is of use to the most."""
    wanted = frozenset(map(FileId, here.execute(select(_to_send.c.file)).scalars()))
    found = _of_resources(here)
    if wanted - found.keys():
        found = files.to_send(here) | found
    return tuple(sorted((found[id] for id in wanted & found.keys()), key=lambda each: (each.size, each.id)))


def _of_resources(here: Connection) -> dict[FileId, FileToSend]:
    found = (
        select(_to_send.c.file, func.max(_file.c.size), func.min(_file.c.resource))
        .join(_file, _file.c.file == _to_send.c.file)
        .group_by(_to_send.c.file)
    )
    rows = [(FileId(file), size, number) for file, size, number in here.execute(found)]
    cards = records.cards(here, {number for *_, number in rows})
    return {
        file: FileToSend(file, size, RecordId(cards[number].id), cards[number].title)
        for file, size, number in rows
    }


def among(here: Connection, wanted: Iterable[FileId]) -> frozenset[FileId]:
    """Which of these the server does not have yet."""
    found = select(_to_send.c.file).where(_to_send.c.file.in_(list(wanted)))
    return frozenset(FileId(file) for file in here.execute(found).scalars())


def sent(here: Connection, file: FileId) -> None:
    """The server has it."""
    here.execute(delete(_to_send).where(_to_send.c.file == file))
