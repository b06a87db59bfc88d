"""Brings a folder or a bibliography into the library: stored in batches, with files and texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from gllcore.catalogue import files_value, shelf_key
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.operations import Fields
from gllfiles.description import Doubt
from gllfiles.importing import Candidate, Changed, new_fields
from gllfiles.surveying import Source, Survey, Tell, survey
from gllfiles.taking import Taken, take
from gllfiles.texts.extractor import Extractor
from gllserver.services.files import Files
from gllserver.services.importing import Imports
from gllserver.services.library import Library, NewResource, set_of

BATCH_RESOURCES: Final = 500
# Reading documents takes its time: this much of it may be lost to an interruption.
BATCH_MS: Final = 20_000


@dataclass(slots=True)
class Report:
    """What an import did, as run number ``run``; ``bytes`` are those of the files that it took in."""

    run: int
    survey: Survey
    added: int = 0
    changed: int = 0
    files: int = 0
    texts: int = 0
    bytes: int = 0
    textless: tuple[Doubt, ...] = ()


def import_source(
    source: Source, imports: Imports, library: Library, files: Files, clock: Callable[[], int], tell: Tell
) -> Report:
    """Brings in what is new of a source, and what it says that is new of resources which are there.

    Interrupted at any moment, the same call goes on: what is stored is known again by its files, its DOI or its title. Raises as
    ``survey`` does, and EnvironmentFault when disk or database fail.
    """
    found = survey(source, imports.standing, tell)
    run = imports.begin(source.form, str(source.path.resolve()))
    report = Report(run, found)
    with Extractor() as extractor:
        _Import(report, library, files, extractor, clock, tell).all()
    imports.finish(run)
    return report


class _Import:
    """One import under way."""

    def __init__(
        self,
        report: Report,
        library: Library,
        files: Files,
        extractor: Extractor,
        clock: Callable[[], int],
        tell: Tell,
    ) -> None:
        self._report = report
        self._library = library
        self._files = files
        self._extractor = extractor
        self._clock = clock
        self._tell = tell
        self._shelves: dict[str, RecordId] = {}
        self._batch: list[NewResource] = []
        self._begun_ms = clock()

    def all(self) -> None:
        plan = self._report.survey.plan
        total = len(plan.new) + len(plan.changed)
        try:
            for number, candidate in enumerate(plan.new, 1):
                self._batch.append(self._new(candidate))
                if len(self._batch) >= BATCH_RESOURCES or self._clock() - self._begun_ms > BATCH_MS:
                    self._store()
                self._tell("brought in", number, total)
        except KeyboardInterrupt:
            self._store()
            raise
        self._store()
        for at in range(0, len(plan.changed), BATCH_RESOURCES):
            self._change(plan.changed[at : at + BATCH_RESOURCES])
            self._tell("brought in", min(len(plan.new) + at + BATCH_RESOURCES, total), total)

    def _store(self) -> None:
        if self._batch:
            self._report.added += len(self._library.add(self._batch, self._report.run))
        self._batch = []
        self._begun_ms = self._clock()

    def _change(self, changes: Sequence[Changed]) -> None:
        fields = {change.resource.id: self._changed(change) for change in changes}
        revived = {change.resource.id for change in changes if change.revives}
        self._library.change({id: said for id, said in fields.items() if id not in revived})
        self._library.change({id: fields[id] for id in revived}, self._report.run)
        self._report.changed += len(fields)

    def _new(self, candidate: Candidate) -> NewResource:
        said, files, *_ = self._taken(candidate)
        shelves = tuple(dict.fromkeys(self._shelf(name) for name in said.shelves))
        return NewResource(new_fields(said), files, shelves)

    def _changed(self, change: Changed) -> Fields:
        fields = dict(change.fields)
        if change.brings_files:
            fields[ResourceField.FILES] = files_value(self._taken(change.candidate).files)
        if change.shelves:
            fields[ResourceField.SHELVES] = set_of(shelf_key(self._shelf(name)) for name in change.shelves)
        return fields

    def _shelf(self, name: str) -> RecordId:
        if name not in self._shelves:
            self._shelves[name] = self._library.shelf(name, run=self._report.run)
        return self._shelves[name]

    def _taken(self, candidate: Candidate) -> Taken:
        """The candidate's files as the library's, with the text of the first that has one; and what that told of the resource."""
        paths = self._report.survey.paths[candidate]
        taken = take(candidate.description, paths, self._files, self._extractor)
        self._report.files += len(paths)
        self._report.bytes += taken.bytes
        self._report.texts += taken.text is not None
        self._report.textless += taken.doubts
        return taken
