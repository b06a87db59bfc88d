"""Bringing documents and bibliographies into the library: looked at first, then written batch by batch, and undone as one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import msgspec

from gllapp.db import acts
from gllapp.db.acts import Deed
from gllapp.db.library import imports, listing, outgoing, records
from gllapp.db.library.imports import Received
from gllapp.db.replica import Transaction
from gllapp.library_views import ImportRow
from gllapp.usecases.curating import curated, may_curate, shelf_fields
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.library_files import files_came
from gllapp.views import Act
from gllcore.catalogue import files_value, shelf_key
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField, ShelfField
from gllcore.operations import Kind, Value
from gllfiles.description import Doubt
from gllfiles.importing import Candidate, Changed, Standing, new_fields
from gllfiles.store import FileStore
from gllfiles.surveying import Source, Survey, survey
from gllfiles.taking import Taken, take
from gllfiles.texts.extractor import Extractor

BATCH_RESOURCES: Final = 100
# Reading documents takes its time: this much of it may be lost to an interruption.
BATCH_MS: Final = 10_000


class Doing(StrEnum):
    """What an import is at."""

    READING = "reading"
    TAKING_IN = "taking in"


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """``done`` of ``total`` resources."""

    doing: Doing
    done: int
    total: int


@dataclass(slots=True)
class Brought:
    """What an import has done, as run number ``run``; ``bytes`` are those of the documents. Not ``finished``: it was stopped, and can go on."""

    run: int
    added: int = 0
    changed: int = 0
    files: int = 0
    texts: int = 0
    bytes: int = 0
    doubts: tuple[Doubt, ...] = ()
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """``taken_back`` acts never left; ``withdrawn`` resources, and ``shelves`` that are empty now, had been received and are withdrawn
    by acts of their own."""

    taken_back: int
    withdrawn: int
    shelves: int = 0


OnProgress = Callable[[ImportProgress], None]
GoOn = Callable[[], bool]
"""Asked between resources; it may keep whoever asks waiting, and says False to stop."""


class _Stopped(Exception):
    pass


def look_at(
    desk: Desk, source: Source, on_progress: OnProgress = lambda _: None, go_on: GoOn = lambda: True
) -> Survey | None:
    """Reads the source, and every file of it, and tells what would become of it; None where ``go_on`` has said no.

    Raises Refused ``not_librarian``, ``no_catalogue`` and as ``gllfiles.surveying.survey``; EnvironmentFault ``file_unreadable``.
    """

    def tell(_: str, done: int, total: int) -> None:
        on_progress(ImportProgress(Doing.READING, done, total))
        if not go_on():
            raise _Stopped

    with desk.replica.reading() as here:
        curated(here)
    try:
        return survey(source, lambda: _standing(desk), tell)
    except _Stopped:
        return None


def bring_in(
    desk: Desk,
    store: FileStore,
    source: Source,
    found: Survey,
    on_progress: OnProgress = lambda _: None,
    go_on: GoOn = lambda: True,
) -> Brought:
    """Writes what ``look_at`` has found: files and texts into the store, resources into the outbox; they are shown at once.

    Interrupted at any moment, looking at the same source again and bringing it in goes on: what is there is known by its files, its DOI
    or its title. Raises Refused ``not_librarian``, ``no_catalogue``; EnvironmentFault of the disk.
    """
    with desk.replica.writing() as here:
        curated(here)
        run = imports.begin(here, _written(source), desk.now_ms())
    with Extractor() as extractor:
        brought = _Import(desk, store, found, Brought(run), extractor, on_progress, go_on).all()
    write_down_what_stays(desk, store)
    return brought


def list_imports(desk: Desk) -> tuple[ImportRow, ...]:
    """What was brought in here, the latest first."""
    with desk.replica.reading() as here:
        return imports.rows(here)


def interrupted_import(desk: Desk) -> Source | None:
    """The source of the latest import that did not come to its end."""
    left = (row for row in list_imports(desk) if row.finished_ms is None and row.undone_ms is None)
    row = next(left, None)
    return None if row is None else source_of(row)


def leave_interrupted(desk: Desk) -> None:
    """Interrupted imports are not gone on with; what they brought stays."""
    with desk.replica.writing() as here:
        for row in imports.rows(here):
            if row.finished_ms is None:
                imports.finish(here, row.number, desk.now_ms())


def source_of(row: ImportRow) -> Source:
    """What was asked for."""
    return msgspec.json.decode(row.source, type=Source, dec_hook=lambda path, text: path(text))


def undo_import(desk: Desk, number: int) -> Undone:
    """Takes back what still waits of an import, and withdraws what was received, with the shelves that it set up and that are empty now.

    What it has changed in other resources stays there, and a shelf on which something else stands.
    Raises Refused ``unknown_own_import`` for a number that no import has, or one that was undone.
    """
    with desk.replica.writing() as here:
        if all(row.number != number or row.undone_ms is not None for row in imports.rows(here)):
            raise Refused("unknown_own_import", number=number)
        taken_back, received = imports.undo(here, number, desk.now_ms())
        return Undone(taken_back, *_withdraw(here, received, desk.now_ms()))


def finish_undoing(desk: Desk) -> int:
    """Withdraws what was taken back and has been received all the same; gives how many resources. To be called before a sync."""
    if not may_curate(desk):
        return 0
    with desk.replica.reading() as here:
        if not any(imports.came_all_the_same(here)):
            return 0
    with desk.replica.writing() as here:
        came = imports.came_all_the_same(here)
        imports.settle_taken_back(here)
        withdrawn, _ = _withdraw(here, came, desk.now_ms())
        return withdrawn


def _withdraw(here: Transaction, received: Received, now_ms: int) -> tuple[int, int]:
    """How many resources, and how many shelves: those on which nothing stands any more."""
    if not any(received):
        return 0, 0
    scope = curated(here)
    resources = [
        Deed(Act.WITHDRAW_RESOURCE, Kind.RESOURCE, each.id, {ResourceField.WITHDRAWN: True})
        for each in records.cards_named(here, received.resources).values()
        if each.withdrawn_ms is None
    ]
    acts.write_all(here, scope, resources, now_ms)
    shelves = [
        Deed(Act.WITHDRAW_SHELF, Kind.SHELF, row.id, {ShelfField.WITHDRAWN: True})
        for row in listing.shelves(here, received.shelves)
        if not row.resources
    ]
    acts.write_all(here, scope, shelves, now_ms)
    return len(resources), len(shelves)


def _standing(desk: Desk) -> Standing:
    with desk.replica.reading() as here:
        return Standing(records.every_card(here), listing.shelf_names(here), imports.undone_resources(here))


def _written(source: Source) -> str:
    whole = source._replace(path=source.path.absolute(), base=source.base.absolute())
    return msgspec.json.encode(whole, enc_hook=str).decode()


@dataclass(slots=True)
class _Batch:
    """What is written in one transaction."""

    new: list[Taken] = field(default_factory=list)
    changed: list[tuple[Changed, Taken | None]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.new) + len(self.changed)

    @property
    def taken(self) -> list[Taken]:
        return [*self.new, *(taken for _, taken in self.changed if taken is not None)]


@dataclass(slots=True)
class _Import:
    """One import under way."""

    desk: Desk
    store: FileStore
    found: Survey
    brought: Brought
    extractor: Extractor
    on_progress: OnProgress
    go_on: GoOn
    batch: _Batch = field(default_factory=_Batch)
    begun_ms: int = 0

    def all(self) -> Brought:
        plan = self.found.plan
        self.begun_ms = self.desk.now_ms()
        both: list[Candidate | Changed] = [*plan.new, *plan.changed]
        for number, each in enumerate(both):
            if not self.go_on():
                self._store()
                return self.brought
            self._take(each)
            if len(self.batch) >= BATCH_RESOURCES or self.desk.now_ms() - self.begun_ms > BATCH_MS:
                self._store()
            self.on_progress(ImportProgress(Doing.TAKING_IN, number + 1, len(both)))
        self._store()
        with self.desk.replica.writing() as here:
            imports.finish(here, self.brought.run, self.desk.now_ms())
        self.brought.finished = True
        return self.brought

    def _take(self, each: Candidate | Changed) -> None:
        if isinstance(each, Candidate):
            self.batch.new.append(self._taken(each))
        else:
            self.batch.changed.append((each, self._taken(each.candidate) if each.brings_files else None))

    def _taken(self, candidate: Candidate) -> Taken:
        paths = self.found.paths[candidate]
        try:
            taken = take(candidate.description, paths, self.store, self.extractor)
        except OSError as fault:
            name = str(fault.filename or paths[0])
            raise EnvironmentFault("file_unreadable", file=name, reason=fault.strerror or "unknown") from None
        self.brought.files += len(paths)
        self.brought.bytes += taken.bytes
        self.brought.texts += taken.text is not None
        self.brought.doubts += taken.doubts
        return taken

    def _store(self) -> None:
        """All of the batch in one transaction; the files are in the store already."""
        batch, self.batch, self.begun_ms = self.batch, _Batch(), self.desk.now_ms()
        if not len(batch):
            return
        files = [file.id for taken in batch.taken for file in taken.files]
        with self.desk.replica.writing() as here:
            _write(here, self.brought.run, batch, self.desk.now_ms())
            outgoing.add(here, files)
        files_came(self.desk, self.store, files)
        self.brought.added += len(batch.new)
        self.brought.changed += len(batch.changed)


def _write(here: Transaction, run: int, batch: _Batch, now_ms: int) -> None:
    scope = curated(here)
    shelves = {name: id for id, name in listing.shelf_names(here).items()}
    missing = [name for name in _shelves_named(batch) if name not in shelves]
    made = acts.write_all(
        here, scope, [Deed(Act.ADD_SHELF, Kind.SHELF, None, shelf_fields(name)) for name in missing], now_ms
    )
    imports.wrote(here, run, (entry.op_id for entry in made), brings=False)
    shelves |= {name: entry.record for name, entry in zip(missing, made, strict=True)}
    added = [Deed(Act.ADD_RESOURCE, Kind.RESOURCE, None, _new(taken, shelves)) for taken in batch.new]
    revived = [_changed(each, taken, shelves) for each, taken in batch.changed if each.revives]
    changed = [_changed(each, taken, shelves) for each, taken in batch.changed if not each.revives]
    for deeds, brings in (([*added, *revived], True), (changed, False)):
        entries = acts.write_all(here, scope, deeds, now_ms)
        imports.wrote(here, run, (entry.op_id for entry in entries), brings=brings)


def _shelves_named(batch: _Batch) -> Sequence[str]:
    new = (name for taken in batch.new for name in taken.description.shelves)
    changed = (name for each, _ in batch.changed for name in each.shelves)
    return list(dict.fromkeys((*new, *changed)))


def _new(taken: Taken, shelves: Mapping[str, RecordId]) -> dict[int, Value]:
    fields = new_fields(taken.description)
    if taken.files:
        fields[ResourceField.FILES] = files_value(taken.files)
    if taken.description.shelves:
        fields[ResourceField.SHELVES] = _added(taken.description.shelves, shelves)
    return fields


def _changed(each: Changed, taken: Taken | None, shelves: Mapping[str, RecordId]) -> Deed:
    fields = dict(each.fields)
    if taken is not None:
        fields[ResourceField.FILES] = files_value(taken.files)
    if each.shelves:
        fields[ResourceField.SHELVES] = _added(each.shelves, shelves)
    act = Act.RESTORE_RESOURCE if each.revives else Act.EDIT_RESOURCE
    return Deed(act, Kind.RESOURCE, each.resource.id, fields)


def _added(names: Sequence[str], shelves: Mapping[str, RecordId]) -> Value:
    return [[shelf_key(shelves[name]) for name in dict.fromkeys(names)], []]
