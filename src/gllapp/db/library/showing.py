"""One resource with everything that is known of it on this PC."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, or_, select

from gllapp.db.library import listing, notes, outgoing, records, rules, sticks, tables
from gllapp.library_views import FileRow, Related, ResourceView
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Holding, Resource, ResourceFile

_resource = tables.resource
_here = tables.file_here
_ROLES = frozenset(FileRole)


def show(here: Connection, resource: RecordId) -> ResourceView | None:
    number = listing.number_of(here, resource)
    if number is None:
        return None
    (row,) = listing.rows(here, [number])
    card = records.cards(here, [number])[number]
    files = _files(here, card)
    return ResourceView(
        row=row,
        resource=card,
        files=files,
        shelves=listing.shelves(here, card.shelves),
        translations=_translations(here, card),
        replaces=_related(here, _resource.c.id == card.replaces) if card.replaces else (),
        replaced_by=_related(here, _resource.c.replaces == resource),
        sticks=sticks.with_any_of(here, [file.id for file in files if file.current]),
        keeps=rules.covering(here, resource),
        note=notes.text_of(here, resource),
    )


def _files(here: Connection, card: Resource) -> tuple[FileRow, ...]:
    every = [
        *((file, True) for file in card.files if file.role in _ROLES),
        *((file, False) for file in card.older_files if file.role in _ROLES),
    ]
    present = _present(here, (file.id for file, _ in every))
    names = sticks.names_of(here, [file.id for file, _ in every])
    waiting = outgoing.among(here, present)
    return tuple(
        _file(file, current, file.id in present, names.get(file.id, ()), file.id in waiting)
        for file, current in every
    )


def _file(file: ResourceFile, current: bool, present: bool, sticks: Sequence[str], to_send: bool) -> FileRow:
    return FileRow(
        id=file.id,
        size=file.size,
        media=file.media,
        role=FileRole(file.role),
        name=file.name,
        here=present,
        current=current,
        sticks=tuple(sticks),
        to_send=to_send,
    )


def _present(here: Connection, files: Iterable[FileId]) -> set[FileId]:
    found = select(_here.c.file).where(_here.c.file.in_(list(files)))
    return {FileId(file) for file in here.execute(found).scalars()}


def _translations(here: Connection, card: Resource) -> tuple[Related, ...]:
    """Whatever this translates, what translates this, and what translates the same."""
    source = card.translates or card.id
    family = or_(
        _resource.c.id == source, _resource.c.translates == source, _resource.c.translates == card.id
    )
    return _related(here, family & (_resource.c.id != card.id))


def _related(here: Connection, condition: "ColumnElement[bool]") -> tuple[Related, ...]:
    """Those that are not withdrawn, by language and title."""
    found = select(_resource.c.number, _resource.c.holding).where(
        condition, _resource.c.withdrawn_ms.is_(None)
    )
    holdings = {number: Holding(holding) for number, holding in here.execute(found)}
    cards = records.cards(here, holdings)
    related = [
        Related(card.id, card.title, card.language, card.year, holdings[number])
        for number, card in cards.items()
    ]
    return tuple(sorted(related, key=lambda each: (each.language, each.title, each.id)))
