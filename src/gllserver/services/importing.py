"""Imports into the library as runs: begun, gone on with after an interruption, finished, undone."""

from collections.abc import Sequence
from typing import Final

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllfiles.importing import Standing
from gllserver.db import ImportRunRow
from gllserver.services.ground import Ground
from gllserver.services.library import Library

_BATCH: Final = 500


class Imports:
    """What imports have done to the library, and how to undo one."""

    def __init__(self, ground: Ground, library: Library) -> None:
        self._ground = ground
        self._library = library

    def all(self) -> list[ImportRunRow]:
        with self._ground.database.reading() as session:
            return session.import_runs.all()

    def standing(self) -> Standing:
        """The catalogue as an import finds it."""
        resources = self._library.resources()
        shelves = {id: shelf.name for id, shelf in self._library.shelves().items()}
        with self._ground.database.reading() as session:
            undone = session.import_runs.undone_resources()
        return Standing(tuple(resources.values()), shelves, undone)

    def begin(self, form: str, source: str) -> int:
        """The number of the run that brings in this source: the one that was interrupted, or a new one."""
        with self._ground.database.writing() as session:
            for run in reversed(session.import_runs.all()):
                if (run.form, run.source, run.finished_ms, run.undone_ms) == (form, source, None, None):
                    return run.number
            return session.import_runs.begin(form, source, self._ground.clock())

    def finish(self, number: int) -> ImportRunRow:
        with self._ground.database.writing() as session:
            session.import_runs.finish(number, self._ground.clock())
            return _known(session.import_runs.run(number), number)

    def undo(self, number: int) -> list[RecordId]:
        """Withdraws exactly what an import has put on the shelves, and is there still; gives the resources that it withdrew.

        The shelves that it has set up go with them, where nothing else stands on them.
        What it changed in other resources stays. Interrupted, it is simply done again. Raises Refused ``unknown_import``.
        """
        with self._ground.database.reading() as session:
            if _known(session.import_runs.run(number), number).undone_ms is not None:
                return []
            brought = session.import_runs.resources(number)
            shelves = session.import_runs.shelves(number)
        resources = self._library.resources()
        shown = [id for id in brought if id in resources and resources[id].withdrawn_ms is None]
        for batch in _batches(shown):
            self._library.withdraw(batch)
        self._library.withdraw_empty(shelves)
        with self._ground.database.writing() as session:
            session.import_runs.undo(number, self._ground.clock())
        return shown


def _known(run: ImportRunRow | None, number: int) -> ImportRunRow:
    if run is None:
        raise Refused("unknown_import", number=number)
    return run


def _batches(resources: Sequence[RecordId]) -> list[Sequence[RecordId]]:
    return [resources[at : at + _BATCH] for at in range(0, len(resources), _BATCH)]
