"""Short numbers for records in an answer: the sequence number of a record's creation, where the reader holds that entry."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from gllcore.columns import DIRECTORY, Run, mentioned
from gllcore.ids import RecordId
from gllserver.db import Database
from gllserver.services.exchange.lacking import Span

# Remembering more would only save a look-up; forgetting keeps memory flat on a log of any length.
_REMEMBERED: Final = 20_000

Key = tuple[int, RecordId]


class Aliases:
    """Looks up, per block, what its operations refer to."""

    def __init__(self, database: Database, missing: Mapping[int, Span]) -> None:
        """``missing``: what the reader will get later than its order in the log would have it, by scope."""
        self._database = database
        self._missing = dict(missing)
        self._ahead: set[tuple[int, int]] = set()
        self._known: dict[Key, int | None] = {}

    def has_come(self, number: int) -> None:
        """The reader holds all of this scope."""
        self._missing.pop(number, None)

    def sent_ahead(self, places: Iterable[tuple[int, int]]) -> None:
        """The reader holds these entries, (scope number, sequence number), although their log has not come so far."""
        self._ahead.update(places)

    def of(self, runs: Sequence[Run]) -> Callable[[int, RecordId], int | None]:
        """The alias function for a block of these runs."""
        mentions = list(_mentions(runs))
        self.learn(mention.key for mention in mentions)
        unknown = {mention.key for mention in mentions if not self._is_held(mention)}
        table = {key: self._known[key] for key, *_ in mentions if key not in unknown}
        return lambda number, record: table.get((number, record))

    def seq_of(self, number: int, record: RecordId) -> int | None:
        """The entry that created a record which was learnt before."""
        return self._known.get((number, record))

    def _is_held(self, mention: "_Mention") -> bool:
        """Whether the reader knows the record's number by the time it reads the mention."""
        (number, _), first, by = mention
        seq = self._known[mention.key]
        if seq is None:
            return True
        # A field of a later version may name a record before it exists: its number would mean nothing to the reader yet.
        if by and seq >= by:
            return False
        missing = self._missing.get(number)
        is_missing = missing is not None and missing.after < seq <= missing.upto and not 0 < first <= seq
        return not is_missing or (number, seq) in self._ahead

    def learn(self, keys: Iterable[Key]) -> None:
        """Looks up what these are, as far as it is not known yet."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        missing: dict[int, list[RecordId]] = {}
        for number, record in set(keys) - self._known.keys():
            missing.setdefault(number, []).append(record)
        if not missing:
            return
        with self._database.reading() as session:
            for number, records in missing.items():
                found = session.log.records(number, records)
                self._known |= {(number, key): found[key].seq if key in found else None for key in records}


class _Mention(NamedTuple):
    """A record that an entry names: which entry, and where its run begins; 0 for devices, whose cards precede all that they write."""

    key: Key
    first: int
    by: int


def _mentions(runs: Sequence[Run]) -> Iterator[_Mention]:
    for run in runs:
        first = run.entries[0].seq or 0
        for entry in run.entries:
            yield _Mention((DIRECTORY, entry.op.device), 0, 0)
            for record in mentioned(entry.op):
                yield _Mention((run.number, record), first, entry.seq or 0)
