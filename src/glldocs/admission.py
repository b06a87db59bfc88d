"""Which updates a document can take in now, which wait for others, and which must never be."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from gllcore.errors import Refused
from glldocs import text_engine as loro
from glldocs.faults import reading
from glldocs.places import TEXT, frontiers
from glldocs.wire import Change, Parsed, Place

_BATCH_BYTES: Final = 16 * 1024


class Sorted(NamedTuple):
    """``ready`` are in an order in which none needs a later one; ``at_once``: the engine may take them all together."""

    ready: list[bytes]
    waiting: tuple[Parsed, ...]
    refused: tuple[bytes, ...]
    at_once: bool


def sort(doc: "loro.LoroDoc", updates: Iterable[Parsed], trial: "Trial") -> Sorted:
    """What becomes of these, in the order of the log; the document is not touched: what seems ready is tried on its copy.

    The outcome is the same in one go as one by one: of two updates that a device wrote for the same place of its own,
    which only a hostile one does, the first in the log counts for everybody.
    """
    queue, asked = _Queue(doc), tuple(updates)
    for each in asked:
        queue.add(each)
    ready, waiting = queue.ready, queue.waiting
    broken: list[bytes] = []
    if ready and not trial.takes(ready, at_once=queue.distinct):
        ready, broken = _one_by_one(trial, ready)
    return Sorted(
        [each.data for each in ready],
        tuple(each for each in asked if each in waiting),
        (*queue.refused, *broken),
        queue.distinct and not broken,
    )


def take_in(doc: "loro.LoroDoc", updates: Sequence[bytes], *, at_once: bool) -> None:
    """In a batch the engine would choose by itself between two that speak of the same place."""
    for batch in _batches(updates) if at_once else ([data] for data in updates):
        if len(batch) == 1:
            doc.import_(batch[0])
        else:
            doc.import_batch(batch)


def _batches(updates: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Many small ones at once: that is a hundred times as fast as one by one. Of large ones, the engine's time grows with the square."""
    batch: list[bytes] = []
    weight = 0
    for data in updates:
        if batch and weight + len(data) > _BATCH_BYTES:
            yield batch
            batch, weight = [], 0
        batch.append(data)
        weight += len(data)
    if batch:
        yield batch


class _Queue:
    """Lets each update through as soon as all that it knew is there."""

    def __init__(self, doc: "loro.LoroDoc") -> None:
        self._clocks = _Clocks(doc)
        self._missing: dict[int, list[tuple[Place, Parsed]]] = {}
        self.ready: list[Parsed] = []
        self.refused: list[bytes] = []
        self.distinct = True

    @property
    def waiting(self) -> set[Parsed]:
        return {each for those in self._missing.values() for _, each in those}

    def add(self, update: Parsed) -> None:
        """This one, and those that waited for it alone."""
        freed = [update]
        while freed:
            each = freed.pop(0)
            missing = self._clocks.missing(each.changes)
            if missing is not None:
                self._missing.setdefault(missing.peer, []).append((missing, each))
            elif not self._clocks.right(each.changes):
                self.refused.append(each.data)
            elif self._clocks.news(each.changes):
                self.distinct &= self._clocks.distinct(each.changes)
                self._clocks.add(each.changes)
                self.ready.append(each)
                freed.extend(self._freed(each.changes[-1]))

    def _freed(self, last: Change) -> list[Parsed]:
        those = self._missing.pop(last.start.peer, [])
        still = [(place, each) for place, each in those if place.counter >= last.end]
        if still:
            self._missing[last.start.peer] = still
        return [each for place, each in those if place.counter < last.end]


class _Clocks:
    """When each operation happened, in the document or in what will be added: one later than all that it knew.

    The engine believes what an update says of this. Who says too much could wind everybody's clock to its end.
    """

    def __init__(self, doc: "loro.LoroDoc") -> None:
        self._doc = doc
        with reading():
            self._here = doc.oplog_vv
        self._counts: dict[int, int] = {}
        self._added: dict[int, _Line] = {}

    def add(self, found: Sequence[Change]) -> None:
        line = self._added.setdefault(found[0].start.peer, _Line([], []))
        for change in found:
            line.add(change)

    def missing(self, found: Sequence[Change]) -> Place | None:
        """Something that these changes knew and that is neither here nor among themselves."""
        first, last = found[0], found[-1]
        for dep in (dep for change in found for dep in _known_to(change)):
            own = dep.peer == first.start.peer and first.start.counter <= dep.counter < last.end
            if not own and self._of(dep) is None:
                return dep
        return None

    def news(self, found: Sequence[Change]) -> bool:
        """Whether there is anything in them that is not here."""
        return self._of(Place(found[-1].start.peer, found[-1].end - 1)) is None

    def distinct(self, found: Sequence[Change]) -> bool:
        """Whether all of it is."""
        return self._of(found[0].start) is None

    def right(self, found: Sequence[Change]) -> bool:
        """Whether they say of their own time what follows from what they knew."""
        ends = {change.end - 1: change for change in found}
        return all(self._due(change, ends) == change.lamport and self._same(change) for change in found)

    def _due(self, change: Change, own: dict[int, Change]) -> int:
        due = 0
        for dep in _known_to(change):
            mine = own.get(dep.counter) if dep.peer == change.start.peer else None
            clock = mine.lamport + dep.counter - mine.start.counter if mine else self._of(dep)
            due = max(due, 0 if clock is None else clock + 1)
        return due

    def _same(self, change: Change) -> bool:
        """Whether this is what is known of that place, where something is."""
        known = self._of(change.start)
        return known is None or known == change.lamport

    def _of(self, place: Place) -> int | None:
        found = self._added.get(place.peer)
        if found is not None:
            change = found.at(place.counter)
            if change is not None:
                return change.lamport + place.counter - change.start.counter
        if place.counter >= self._count(place.peer):
            return None
        with reading():
            known = self._doc.get_change(loro.ID(*place))
        return None if known is None else known.lamport + place.counter - known.id.counter

    def _count(self, peer: int) -> int:
        """How many operations of that peer are in the document."""
        if peer not in self._counts:
            last = self._here.get_last(peer)
            self._counts[peer] = 0 if last is None else last + 1
        return self._counts[peer]


class _Line(NamedTuple):
    """What one peer adds, in its order, with the ends: each goes on from what was there, and of the same place the first counts."""

    changes: list[Change]
    ends: list[int]

    def add(self, change: Change) -> None:
        if not self.ends or change.end > self.ends[-1]:
            self.changes.append(change)
            self.ends.append(change.end)

    def at(self, counter: int) -> Change | None:
        index = bisect_right(self.ends, counter)
        if index == len(self.ends) or self.changes[index].start.counter > counter:
            return None
        return self.changes[index]


def _known_to(change: Change) -> Iterator[Place]:
    """The places that it names, and its writer's own last one."""
    yield from change.deps
    if change.start.counter:
        yield Place(change.start.peer, change.start.counter - 1)


class Trial:
    """A copy of a document that takes in first what the document is to take in; kept, for making one anew costs more than all that arrives."""

    def __init__(self, doc: "loro.LoroDoc") -> None:
        self._doc = doc
        self._copy: loro.LoroDoc | None = None

    def takes(self, updates: Sequence[Parsed], *, at_once: bool) -> bool:
        """Whether a copy of the document can bear them all."""
        try:
            with reading():
                copy = self._copy = self._of_today()
                take_in(copy, [each.data for each in updates], at_once=at_once)
                copy.get_text(TEXT).to_string()
                bears = all(_knew_itself(copy, change) for each in updates for change in each.changes)
        except Refused:
            bears = False
        if not bears:
            self._copy = None
        return bears

    def _of_today(self) -> "loro.LoroDoc":
        copy = self._copy
        if copy is None:
            return self._doc.fork()
        copy.import_(self._doc.export(loro.ExportMode.Updates(copy.oplog_vv)))
        return copy


def _knew_itself(doc: "loro.LoroDoc", change: Change) -> bool:
    """Whether what it says it knew is all that its writer had done until then, and no more of it."""
    if change.start.counter and Place(change.start.peer, change.start.counter - 1) in change.deps:
        return True
    knew = doc.frontiers_to_vv(frontiers(change.deps))
    last = None if knew is None else knew.get_last(change.start.peer)
    return knew is not None and (0 if last is None else last + 1) == change.start.counter


def _one_by_one(trial: Trial, updates: Sequence[Parsed]) -> tuple[list[Parsed], list[bytes]]:
    """Those that a copy bears together, and those at which it fails."""
    kept: list[Parsed] = []
    broken: list[bytes] = []
    lost: list[Parsed] = []
    for each in updates:
        if trial.takes([*lost, each], at_once=False):
            kept.append(each)
            lost = []
        else:
            broken.append(each.data)
            lost = list(kept)
    return kept, broken
