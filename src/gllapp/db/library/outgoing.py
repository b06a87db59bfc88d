"""Files of own resources that the server does not have yet."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import tables
from gllcore.files import FileId

_to_send = tables.file_to_send
_file = tables.resource_file
_NEW = insert(_to_send).on_conflict_do_nothing()


def add(here: Connection, files: Iterable[FileId]) -> None:
    rows = [{"file": file} for file in files]
    if rows:
        here.execute(_NEW, rows)


def waiting(here: Connection) -> tuple[FileId, ...]:
    """Those that a resource still has, the smaller ones first: a text is of use to the most."""
    sizes = select(_to_send.c.file, _file.c.size).join(_file, _file.c.file == _to_send.c.file).distinct()
    return tuple(FileId(file) for file, _ in here.execute(sizes.order_by(_file.c.size, _to_send.c.file)))


def sent(here: Connection, file: FileId) -> None:
    """The server has it."""
    here.execute(delete(_to_send).where(_to_send.c.file == file))
