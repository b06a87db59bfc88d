"""Which files are on this PC, and the mark that each resource has for it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import keys, tables
from gllapp.library_views import Facet
from gllcore.files import FileId
from gllcore.model.library import FileRole, Holding, ResourceFile

_here = tables.file_here
_file = tables.resource_file
_resource = tables.resource

Held: TypeAlias = tuple[Holding, bool]
"""How much of a resource is here, and whether it is an older edition that is."""

_AT_ONCE = 2_000
_PRESENT = select(_here.c.file).where(_here.c.file.in_(bindparam("files", expanding=True)))
_NEW = insert(_here).on_conflict_do_nothing()
_MARK = (
    update(_resource)
    .where(_resource.c.number == bindparam("of"))
    .values(holding=bindparam("held"), newer=bindparam("is_newer"))
)


class _Part(NamedTuple):
    """A file of a resource, as far as it matters for its mark."""

    role: int
    current: bool
    is_here: bool


def held(parts: Iterable[_Part]) -> Held:
    """HELD is what can be opened as it was meant: the light rendition, or every main file."""
    listed = list(parts)
    main = [each.is_here for each in listed if each.current and each.role == FileRole.MAIN]
    light = any(each.is_here for each in listed if each.current and each.role == FileRole.LIGHT)
    words = any(each.is_here for each in listed if each.current and each.role == FileRole.TEXT)
    older = any(each.is_here for each in listed if not each.current and each.role != FileRole.TEXT)
    if light or (main and all(main)):
        return Holding.HELD, False
    return (Holding.TEXT if words else Holding.TITLE), older


def of_files(here: Connection, files: Mapping[int, Sequence[tuple[ResourceFile, bool]]]) -> dict[int, Held]:
    """The marks of resources, of which the files are given with whether they are of today's edition."""
    present = _present(here, (file.id for listed in files.values() for file, _ in listed))
    return {
        number: held(_Part(file.role, current, file.id in present) for file, current in listed)
        for number, listed in files.items()
    }


def known(here: Connection) -> dict[FileId, int]:
    """Every file that was here when last looked, with its size in bytes."""
    return {FileId(file): size for file, size in here.execute(select(_here.c.file, _here.c.size))}


def came(here: Connection, files: Mapping[FileId, int], now_ms: int) -> None:
    """These files, with their sizes, are here now."""
    if files:
        here.execute(
            _NEW, [{"file": file, "size": size, "used_ms": now_ms} for file, size in sorted(files.items())]
        )
        _mark_anew(here, files)


def went(here: Connection, files: Collection[FileId]) -> None:
    for some in _portions(files):
        here.execute(delete(_here).where(_here.c.file.in_(some)))
    _mark_anew(here, files)


def used(here: Connection, file: FileId, now_ms: int) -> None:
    """Somebody has opened it."""
    here.execute(update(_here).where(_here.c.file == file).values(used_ms=now_ms))


def totals(here: Connection) -> tuple[int, int]:
    """How many files are here, and what they weigh in bytes."""
    files, size = here.execute(select(func.count(), func.coalesce(func.sum(_here.c.size), 0))).one()
    return files, size


def _present(here: Connection, files: Iterable[FileId]) -> set[FileId]:
    wanted = list(files)
    return {FileId(file) for file in here.execute(_PRESENT, {"files": wanted}).scalars()} if wanted else set()


def _mark_anew(here: Connection, files: Collection[FileId]) -> None:
    """Every resource that has one of these files gets the mark that it should have."""
    for some in _portions(files):
        touched = select(_file.c.resource).where(_file.c.file.in_(some)).distinct()
        parts = (
            select(_file.c.resource, _file.c.role, _file.c.current, _here.c.file.is_not(None))
            .outerjoin(_here, _here.c.file == _file.c.file)
            .where(_file.c.resource.in_(touched))
            .order_by(_file.c.resource)
        )
        rows = here.execute(parts).all()
        _mark(
            here,
            {
                number: held(_Part(*row[1:]) for row in own)
                for number, own in groupby(rows, lambda row: row[0])
            },
        )


def _mark(here: Connection, marks: Mapping[int, Held]) -> None:
    if not marks:
        return
    was = select(_resource.c.number, _resource.c.holding, _resource.c.withdrawn_ms).where(
        _resource.c.number.in_(list(marks))
    )
    rows = here.execute(was).all()
    here.execute(
        _MARK,
        [{"of": number, "held": str(kind), "is_newer": newer} for number, (kind, newer) in marks.items()],
    )
    moved = [
        (number, before)
        for number, before, withdrawn_ms in rows
        if withdrawn_ms is None and before != marks[number][0]
    ]
    keys.remove(here, {number: [(Facet.HOLDING, before)] for number, before in moved})
    keys.add(here, {number: [(Facet.HOLDING, marks[number][0])] for number, _ in moved})


def _portions(files: Iterable[FileId]) -> Iterator[list[FileId]]:
    left = iter(files)
    while some := list(islice(left, _AT_ONCE)):
        yield some
