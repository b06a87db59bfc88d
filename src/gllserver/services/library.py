"""The library's catalogue: one log beside the streams, which every member reads and librarians write."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from gllcore.catalogue import files_value, resource_of, shelf_key, shelf_of
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import ID_BYTES, SERVER_DEVICE, RecordId, ScopeId
from gllcore.model.library import Resource, ResourceField, ResourceFile, Shelf, ShelfField
from gllcore.operations import Entry, Fields, Kind, Operation, Value, pack
from gllcore.rules import check_operation, tidy
from gllserver.db import ScopeState, Session, files_named
from gllserver.services.ground import Ground
from gllserver.services.streams import open_log
from gllserver.services.tails import OwnTail

_PAGE: Final = 500


class NewResource(NamedTuple):
    """A resource to be added: ``fields`` as gllcore.rules wants them, but for its files and its shelves."""

    fields: Fields
    files: tuple[ResourceFile, ...] = ()
    shelves: tuple[RecordId, ...] = ()


class Library:
    """Reads and extends the community's catalogue; it is opened when the first resource comes."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def resources(self) -> dict[RecordId, Resource]:
        """Every resource, withdrawn ones too, as the log tells them."""
        families = self._families(Kind.RESOURCE)
        made = {record: resource_of(entries) for record, entries in families.items()}
        return {record: resource for record, resource in made.items() if resource is not None}

    def shelves(self) -> dict[RecordId, Shelf]:
        made = {record: shelf_of(entries) for record, entries in self._families(Kind.SHELF).items()}
        return {record: shelf for record, shelf in made.items() if shelf is not None}

    def open(self) -> bool:
        """Opens the catalogue for librarians to write in; False when it was open already."""
        with self._ground.database.writing() as session:
            was_open = catalogue(session) is not None
            open_catalogue(session, self._ground)
        return not was_open

    def shelf(self, name: str, language: str = "", run: int | None = None) -> RecordId:
        """The shelf of this name, set up where there is none.

        ``run`` is the import that wants it: undoing that withdraws a shelf which it has set up, and on which nothing else stands.
        """
        name = tidy(name)
        for shelf in self.shelves().values():
            if shelf.name == name:
                return shelf.id
        fields: Fields = {ShelfField.NAME: name, **({ShelfField.LANGUAGE: language} if language else {})}
        (record,) = self._write([(Kind.SHELF, None, fields)], run)
        return record

    def add(self, resources: Sequence[NewResource], run: int | None = None) -> list[RecordId]:
        """Adds all of them in one transaction, in this order; raises Refused as gllcore.rules does for the first that is malformed.

        ``run`` is the import that brings them: undoing it withdraws them.
        """
        return self._write([(Kind.RESOURCE, None, _fields(each)) for each in resources], run)

    def change(self, changes: Mapping[RecordId, Fields], run: int | None = None) -> None:
        """Writes new values into these resources' records, in one transaction; ``run`` is the import that puts them on the shelves."""
        self._write([(Kind.RESOURCE, record, fields) for record, fields in changes.items()], run)

    def withdraw(self, resources: Iterable[RecordId], *, withdrawn: bool = True) -> None:
        """Takes resources off the shelves, or puts them back; what was said of them stays in the log."""
        self.change({record: {ResourceField.WITHDRAWN: withdrawn} for record in resources})

    def withdraw_empty(self, shelves: Iterable[RecordId]) -> list[RecordId]:
        """Withdraws those of these shelves on which nothing stands; gives which. Whatever is put there brings one back."""
        used = {
            shelf for each in self.resources().values() if each.withdrawn_ms is None for shelf in each.shelves
        }
        known = self.shelves()
        empty = [id for id in shelves if id in known and id not in used and not known[id].withdrawn]
        if empty:
            self._write([(Kind.SHELF, id, {ShelfField.WITHDRAWN: True}) for id in empty])
        return empty

    def _write(
        self, written: Sequence[tuple[Kind, RecordId | None, Fields]], run: int | None = None
    ) -> list[RecordId]:
        for kind, record, fields in written:
            check_operation(_unplaced(kind, record, fields))
        with self._ground.database.writing() as session:
            number = open_catalogue(session, self._ground)
            tail = OwnTail(session, self._ground.clock(), number)
            entries = [tail.card(kind, fields, record) for kind, record, fields in written]
            tail.write()
            for entry in entries:
                session.files.name(files_named(entry.op), number)
            if run is not None:
                _remember(session, run, entries)
        return [entry.record for entry in entries]

    def _families(self, kind: Kind) -> dict[RecordId, list[Entry]]:
        families: dict[RecordId, list[Entry]] = {}
        for entry in self._entries():
            if entry.op.kind == kind:
                families.setdefault(entry.record, []).append(entry)
        return families

    def _entries(self) -> Iterator[Entry]:
        after = 0
        while True:
            with self._ground.database.reading() as session:
                state = catalogue(session)
                page = session.log.page(state, after, _PAGE) if state is not None else []
            if not page:
                return
            yield from (item.entry for item in page)
            after += len(page)


def catalogue(session: Session) -> ScopeState | None:
    """The catalogue's log, if there is one."""
    return next((state for state in session.log.scopes() if state.is_catalogue), None)


def open_catalogue(session: Session, ground: Ground) -> int:
    """The catalogue's number; its card is written where there is none."""
    state = catalogue(session)
    if state is not None:
        return state.number
    directory = OwnTail(session, ground.clock())
    card = directory.card(Kind.CATALOGUE, {})
    directory.write()
    number = card.seq or DIRECTORY
    open_log(session, ground.charter.id, number, card)
    return number


def _remember(session: Session, run: int, entries: Sequence[Entry]) -> None:
    """What an import has put on the shelves, and the shelves that it has set up."""
    resources = [entry.record for entry in entries if entry.op.kind == Kind.RESOURCE]
    session.import_runs.add_resources(run, resources)
    for entry in entries:
        if entry.op.kind == Kind.SHELF:
            session.import_runs.add_shelf(run, entry.record)


def set_of(elements: Iterable[str]) -> Value:
    """A field's value that adds these to the set."""
    added: list[Value] = list(elements)
    return [added, []]


def _fields(resource: NewResource) -> Fields:
    fields: dict[int, Value] = dict(resource.fields)
    if resource.files:
        fields[ResourceField.FILES] = files_value(resource.files)
    if resource.shelves:
        fields[ResourceField.SHELVES] = set_of(map(shelf_key, resource.shelves))
    return fields


def _unplaced(kind: Kind, record: RecordId | None, fields: Fields) -> Operation:
    nowhere = ScopeId(bytes(ID_BYTES))
    return Operation(nowhere, kind, record, pack(fields), HybridTime(0, 0), 0, SERVER_DEVICE)
