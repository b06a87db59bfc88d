"""Files that were brought in or shared here and that the server does not have yet."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllapp.db.pods import files
from gllcore.files import FileId

_to_send = tables.file_to_send
_file = tables.resource_file
_NEW = insert(_to_send).on_conflict_do_nothing()


def add(here: Connection, fresh: Iterable[FileId]) -> None:
    rows = [{"file": file} for file in fresh]
    if rows:
        here.execute(_NEW, rows)


def waiting(here: Connection) -> tuple[FileId, ...]:
    """Those that a resource, a pod or a note still names, the smaller ones first: a text is of use to the most."""
    sizes = select(_to_send.c.file, _file.c.size).outerjoin(_file, _file.c.file == _to_send.c.file).distinct()
    found = {FileId(file): size for file, size in here.execute(sizes)}
    shared = files.named(here) if None in found.values() else {}
    sized = {file: shared.get(file) if size is None else size for file, size in found.items()}
    named = [(size, file) for file, size in sized.items() if size is not None]
    return tuple(file for _, file in sorted(named))


def sent(here: Connection, file: FileId) -> None:
    """The server has it."""
    here.execute(delete(_to_send).where(_to_send.c.file == file))
