"""Where several have changed one sentence of a document without knowing of one another.

A pure function of what the document holds and of the updates that made it: the order in which they arrived plays no part.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

import msgspec

from gllcore.ids import OpId, RecordId, digest
from gllcore.model.documents import Update
from glldocs.engine import Document
from glldocs.lineage import Deed, Lineage, deeds_of
from glldocs.past import Run, blocks
from glldocs.places import version_of
from glldocs.sentences import sentence_at
from glldocs.standing import Standing
from glldocs.touches import Edit, Looking, Touch, edits_of
from glldocs.wire import Parsed, Place, parsed

_KEY_BYTES = 16


class Side(msgspec.Struct, frozen=True):
    """What one member made of the sentence; ``text`` is empty where they deleted it. ``version`` is the text as they left it."""

    op_id: OpId
    device: RecordId
    member: RecordId
    written_ms: int
    text: str
    version: bytes


class Conflict(msgspec.Struct, frozen=True):
    """Two edits of one sentence. ``anchor``: cursors at its beginning and end in the text as it is now.

    ``before`` is what the first of the two had before them, empty where both wrote something new at one place.
    """

    key: str
    before: str
    one: Side
    other: Side
    anchor: tuple[bytes, bytes]

    @property
    def deleted(self) -> bool:
        """Whether one has deleted what the other has edited."""
        return not self.one.text or not self.other.text


class Looked(msgspec.Struct, frozen=True):
    """What has been found out about single edits, which never changes: give it again, and only new ones are looked at."""

    touches: dict[str, tuple[Touch, ...]] = {}
    edits: dict[OpId, tuple[Edit, ...]] = {}

    def encoded(self) -> bytes:
        return _encoder.encode(self)

    @staticmethod
    def decoded(data: bytes) -> "Looked":
        """From what ``encoded`` gave on this PC; raises msgspec.DecodeError."""
        return _decoder.decode(data)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Looked)


def conflicts_of(
    document: Document,
    updates: Iterable[Update],
    member_of: Callable[[RecordId], RecordId],
    settled: Collection[str] = frozenset(),
    looked: Looked | None = None,
    read: Callable[[Update], Parsed] = lambda update: parsed(update.data),
) -> tuple[tuple[Conflict, ...], Looked]:
    """The open conflicts in the order of the text, and what to give the next time.

    A later edit that has seen both sides and changes the sentence ends a conflict; so does its key in ``settled``.
    ``read`` is for whoever has read these updates already.
    """
    search = _Search(document, updates, member_of, looked or Looked(), read)
    found = [conflict for conflict in search.found() if conflict.key not in settled]
    order = {conflict.key: document.position_of(conflict.anchor[0]) or 0 for conflict in found}
    return tuple(sorted(found, key=lambda each: (order[each.key], each.key))), search.looked


class _Mark(NamedTuple):
    """One sentence's change by one edit, and all the characters by which it is known to be that sentence."""

    deed: Deed
    touch: Touch
    runs: tuple[Run, ...]


class _Search:
    def __init__(
        self,
        document: Document,
        updates: Iterable[Update],
        member_of: Callable[[RecordId], RecordId],
        looked: Looked,
        read: Callable[[Update], Parsed],
    ) -> None:
        self._document = document
        self._past = document.past()
        self._read = read
        self._edits = dict(looked.edits)
        self._deeds = deeds_of(self._past, updates, member_of, document.count_of, self._edits_of)
        self._known = looked.touches
        self._touches: dict[str, tuple[Touch, ...]] = {}

    # Most texts have nobody who did not know of the others: these two cost the most, and nothing then.
    @cached_property
    def _now(self) -> Standing:
        return Standing(self._past)

    @cached_property
    def _looking(self) -> Looking:
        return Looking(self._document.past(), self._document.past())

    @property
    def looked(self) -> Looked:
        return Looked({**self._known, **self._touches}, self._edits)

    def _edits_of(self, update: Update) -> tuple[Edit, ...]:
        found = self._edits.get(update.op_id)
        if found is None:
            found = self._edits[update.op_id] = tuple(edits_of(self._read(update).changes))
        return found

    def found(self) -> Iterator[Conflict]:
        lineage = Lineage(self._deeds)
        lonely = [deed for deed in self._deeds if lineage.lonely(deed)]
        touches = self._touched(lonely)
        marks = [self._mark(deed, touch) for deed in lonely for touch in touches[_name(deed)]]
        pairs = _pairs(marks)
        later = self._later(pairs, {_name(deed) for deed in lonely})
        settling = self._touched(later)
        marks += [_Mark(deed, touch, touch.old) for deed in later for touch in settling[_name(deed)]]
        at = _Index(marks)
        for one, other in pairs:
            if not at.settled(one, other):
                yield self._conflict(one, other, at)

    def _touched(self, deeds: Sequence[Deed]) -> dict[str, tuple[Touch, ...]]:
        found: dict[str, tuple[Touch, ...]] = {}
        # Device by device: each way through the history then leads forward only.
        for deed in sorted(deeds, key=lambda deed: (deed.update.device, deed.order)):
            name = _name(deed)
            known = self._known.get(name)
            found[name] = self._looking.touches_of(deed.edit) if known is None else known
        self._touches |= found
        return found

    def _mark(self, deed: Deed, touch: Touch) -> _Mark:
        """With what has come to stand in one sentence with what was written: two may have begun the same empty line."""
        around: list[Run] = []
        at = self._now.first_of(touch.new[0]) if touch.new else None
        if at is not None:
            around = self._now.runs(*sentence_at(self._now.text, at))
        return _Mark(deed, touch, (*touch.old, *touch.new, *around))

    def _later(self, pairs: Sequence[tuple[_Mark, _Mark]], known: set[str]) -> list[Deed]:
        """Edits that could have settled one of these, and are not among those looked at."""
        both = {(_name(one.deed), _name(other.deed)): (one.deed, other.deed) for one, other in pairs}
        rest = [deed for deed in self._deeds if _name(deed) not in known]
        return [
            deed for deed in rest if any(deed.saw(one) and deed.saw(other) for one, other in both.values())
        ]

    def _conflict(self, one: _Mark, other: _Mark, at: "_Index") -> Conflict:
        start, end = self._where((*one.touch.new, *other.touch.new), (*one.runs, *other.runs))
        return Conflict(
            _key(one, other), at.before(one, other), _side(one), _side(other), self._past.cursors(start, end)
        )

    def _where(self, standing: Sequence[Run], else_near: Sequence[Run]) -> tuple[int, int]:
        """The sentence as it stands now; where nothing of it does, the place where it stood."""
        for run in (*standing, *else_near):
            at = self._now.first_of(run)
            if at is not None:
                found = sentence_at(self._now.text, at)
                return (found.start, found.end) if found.end > at else (at, at + 1)
        gone = (*else_near, *standing)[0]
        at = self._past.position_of(Place(gone.peer, gone.start))
        return at, at


class _Index:
    """Marks by the characters that they are about."""

    def __init__(self, marks: Iterable[_Mark]) -> None:
        self._of: dict[tuple[int, int], list[tuple[Run, _Mark]]] = defaultdict(list)
        for mark in marks:
            for run in mark.runs:
                for block in blocks(run):
                    self._of[block].append((run, mark))

    def near(self, *marks: _Mark) -> Iterator[_Mark]:
        """Those about a character that one of these is about; some of them more than once."""
        for mark in marks:
            for run in mark.runs:
                for block in blocks(run):
                    for other, about in self._of.get(block, ()):
                        if other.start < run.end and run.start < other.end:
                            yield about

    def settled(self, one: _Mark, other: _Mark) -> bool:
        return any(
            mark.deed not in (one.deed, other.deed) and mark.deed.saw(one.deed) and mark.deed.saw(other.deed)
            for mark in self.near(one, other)
        )

    def before(self, one: _Mark, other: _Mark) -> str:
        """What stood there when the ways parted: before the first edit of the one's that the other had not seen."""
        own = [
            mark
            for mark in self.near(one)
            if mark.touch.old and one.deed.saw(mark.deed) and not other.deed.saw(mark.deed)
        ]
        first = min(own, key=lambda mark: mark.deed.order, default=other)
        return first.touch.before


def _pairs(marks: Sequence[_Mark]) -> list[tuple[_Mark, _Mark]]:
    """The last that each has done to a sentence, where they did not know of each other."""
    found: dict[str, tuple[_Mark, _Mark]] = {}
    for about in _segments(marks):
        standing: list[_Mark] = []
        for mark in about:
            standing = [each for each in standing if not mark.deed.saw(each.deed) or mark.deed is each.deed]
            standing.append(mark)
        for index, other in enumerate(standing):
            for one in standing[:index]:
                if one.deed.member != other.deed.member and not _alike(one.touch, other.touch):
                    found.setdefault(_key(one, other), (one, other))
    return list(found.values())


def _segments(marks: Sequence[_Mark]) -> Iterator[list[_Mark]]:
    """For each stretch of characters the marks about it, in their order; each such set once."""
    ends: dict[int, list[tuple[int, bool, int]]] = defaultdict(list)
    ordered = sorted(marks, key=lambda mark: mark.deed.order)
    for index, mark in enumerate(ordered):
        for run in mark.runs:
            ends[run.peer] += [(run.start, True, index), (run.end, False, index)]
    seen: set[tuple[int, ...]] = set()
    for places in ends.values():
        active: dict[int, int] = defaultdict(int)
        last = -1
        for place, begins, index in sorted(places):
            if place != last and len(active) > 1:
                now = tuple(sorted(active))
                if now not in seen:
                    seen.add(now)
                    yield [ordered[each] for each in now]
            last = place
            active[index] += 1 if begins else -1
            if not active[index]:
                del active[index]


def _alike(one: Touch, other: Touch) -> bool:
    """Whether both have taken away the same, and added nothing."""
    return one.after == other.after and not one.new and not other.new


def _side(mark: _Mark) -> Side:
    update = mark.deed.update
    return Side(
        update.op_id,
        update.device,
        mark.deed.member,
        update.written_ms,
        mark.touch.after,
        version_of([mark.deed.edit.last]),
    )


def _key(one: _Mark, other: _Mark) -> str:
    """Named by the two edits and the characters they are about; it travels, so that nothing of this may ever change."""
    parts = sorted(
        _encoder.encode((mark.deed.edit.start, mark.deed.edit.end, mark.touch.old, mark.touch.new))
        for mark in (one, other)
    )
    return digest(b"gll-document-conflict", *parts)[:_KEY_BYTES].hex()


def _name(deed: Deed) -> str:
    return f"{deed.edit.start.peer}-{deed.edit.start.counter}-{deed.edit.end}"
