"""Short numbers for records in an answer: the sequence number of a record's creation, where the reader holds that entry."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from gllcore.columns import DIRECTORY, Run, mentioned
from gllcore.ids import RecordId
from gllserver.db import Database

# Remembering more would only save a look-up; forgetting keeps memory flat on a log of any length.
_REMEMBERED: Final = 20_000

Key = tuple[int, RecordId]


class Aliases:
    """Looks up, per block, what its operations refer to."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[Key, int | None] = {}

    def of(self, runs: Sequence[Run]) -> Callable[[int, RecordId], int | None]:
        """The alias function for a block of these runs."""
        mentions = list(_mentions(runs))
        self._learn({key for key, _ in mentions})
        # A field of a later version may name a record before it exists: its number would mean nothing to the reader yet.
        too_early = {key for key, seq in mentions if seq and (self._known[key] or 0) >= seq}
        table = {key: self._known[key] for key, _ in mentions if key not in too_early}
        return lambda number, record: table.get((number, record))

    def _learn(self, keys: set[Key]) -> None:
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        missing: dict[int, list[RecordId]] = {}
        for number, record in keys - self._known.keys():
            missing.setdefault(number, []).append(record)
        if not missing:
            return
        with self._database.reading() as session:
            for number, records in missing.items():
                found = session.log.records(number, records)
                self._known |= {(number, key): found[key].seq if key in found else None for key in records}


def _mentions(runs: Sequence[Run]) -> Iterator[tuple[Key, int]]:
    """(scope number, record) and the entry that names it; 0 for devices, whose cards precede all that they write."""
    for run in runs:
        for entry in run.entries:
            yield (DIRECTORY, entry.op.device), 0
            for record in mentioned(entry.op):
                yield (run.number, record), entry.seq or 0
