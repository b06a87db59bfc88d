"""Which files are to be fetched, in their order, and which may go."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from gllapp.db.library import records, rules, tables
from gllapp.db.pods import files
from gllapp.library_views import EvictableFile, KeepRule, Priority, WantedFile
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Resource

_here = tables.file_here


def wanted(here: Connection, limit: int | None) -> tuple[WantedFile, ...]:
    """What is kept and not here: texts first, then what was chosen by itself, then the rest; the smaller ones first."""
    found = {each.id: each for each in files.wanted(here)} | {
        each.id: each for each in _of_library(here, limit)
    }
    return tuple(sorted(found.values(), key=lambda each: (each.priority, each.size, each.id))[:limit])


def _of_library(here: Connection, limit: int | None) -> tuple[WantedFile, ...]:
    found: dict[FileId, tuple[Priority, int, int]] = {}
    for _, rule, _ in rules.listed(here):
        statement = rules.files(rule)
        for file, size, role, resource, _ in here.execute(statement.where(_here.c.file.is_(None))):
            place = (_priority(rule, role), size, resource)
            found[FileId(file)] = min(place, found.get(FileId(file), place))
    first = sorted(found.items(), key=lambda item: (item[1][:2], item[0]))[:limit]
    cards = records.cards(here, {resource for _, (_, _, resource) in first})
    here_now = set(here.execute(select(_here.c.file)).scalars()) if found else set()
    return tuple(
        _wanted(file, priority, cards[resource], here_now) for file, (priority, _, resource) in first
    )


def evictable(here: Connection) -> tuple[EvictableFile, ...]:
    """What is here, no rule keeps, and does not have to be sent yet; the longest unused first."""
    kept = rules.protected(rule for _, rule, _ in rules.listed(here))
    found = select(_here.c.file, _here.c.size, _here.c.used_ms).order_by(_here.c.used_ms, _here.c.file)
    found = found.where(_here.c.file.not_in(select(tables.file_to_send.c.file)))
    if kept is not None:
        found = found.where(_here.c.file.not_in(kept))
    of_pods = files.protected(here)
    return tuple(
        EvictableFile(FileId(file), size, used_ms)
        for file, size, used_ms in here.execute(found)
        if file not in of_pods
    )


def _priority(rule: KeepRule, role: int) -> Priority:
    if role == FileRole.TEXT:
        return Priority.TEXT
    return Priority.CHOSEN if rule.resource is not None else Priority.RULE


def _wanted(file: FileId, priority: Priority, card: Resource, present: Collection[bytes]) -> WantedFile:
    own = next(each for each in card.files if each.id == file)
    older = tuple(each.id for each in card.older_files if each.role == own.role and each.id in present)
    return WantedFile(
        id=file,
        size=own.size,
        media=own.media,
        role=FileRole(own.role),
        priority=priority,
        resource=RecordId(card.id),
        title=card.title,
        older=older,
    )
