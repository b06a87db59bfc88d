"""A copy of a document's history that can be led to any of its versions, and tells whose characters stand where."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from glldocs import text_engine as loro
from glldocs.deltas import Hunk, Watch, after, hunks
from glldocs.faults import EngineFault, working
from glldocs.places import TEXT, cursor_bytes, frontiers
from glldocs.wire import Place


class Run(NamedTuple):
    """Characters that one peer typed one after the other: its counters from ``start`` up to, not with, ``end``."""

    peer: int
    start: int
    end: int


_BLOCK = 64
_TOLD_AT_ONCE = 5_000


def blocks(run: Run) -> Iterator[tuple[int, int]]:
    """Under what the characters of a run are looked up."""
    return ((run.peer, block) for block in range(run.start // _BLOCK, (run.end - 1) // _BLOCK + 1))


class Past:
    """Made from an open document, and no part of it from then on; at first it is at its latest version.

    With ``heads`` it knows that version and no more, until it is to ``learn``: leading a whole history back to one takes the engine a
    quarter of a second after 20,000 edits, in which nothing else runs, and making it anew from its beginning a tenth of that.
    """

    def __init__(self, doc: "loro.LoroDoc", heads: tuple[Place, ...] | None = None) -> None:
        self._source = doc
        with working():
            self._doc = doc.fork() if heads is None else loro.LoroDoc()
            if heads is not None:
                self._copy_until(heads)
            self._text = self._doc.get_text(TEXT)
            self._watch = Watch(self._doc)
        self._heads: tuple[Place, ...] | None = None
        self._said: str | None = None

    def text(self) -> str:
        if self._said is None:
            with working():
                self._said = self._text.to_string()
        return self._said

    def go(self, heads: tuple[Place, ...]) -> None:
        """To a version of this history."""
        if heads != self._heads:
            self._checkout(heads)
            self._watch.taken()

    def go_on(self, heads: tuple[Place, ...]) -> list[Hunk]:
        """To a version, and what is different there."""
        said = self._said
        self._checkout(heads)
        deltas = self._watch.taken()
        if said is not None:
            # The engine would put the whole text together again.
            for delta in deltas:
                said = after(delta, said)
            self._said = said
        return [hunk for delta in deltas for hunk in hunks(delta)]

    def learn(self, heads: tuple[Place, ...]) -> list[Hunk]:
        """What it lacks of a version, and what is different there."""
        with working():
            self._copy_until(heads)
        self._heads, self._said = None, None
        return [hunk for delta in self._watch.taken() for hunk in hunks(delta)]

    def _copy_until(self, heads: tuple[Place, ...]) -> None:
        lacking = self._known(self._source, heads).sub_iter(self._doc.oplog_vv)
        if lacking:
            self._doc.import_(self._source.export(loro.ExportMode.UpdatesInRange(lacking)))

    def _checkout(self, heads: tuple[Place, ...]) -> None:
        with working():
            self._doc.checkout(frontiers(heads))
        self._heads, self._said = heads, None

    def knew(self, heads: Iterable[Place]) -> "loro.VersionVector":
        """All that is in a version."""
        with working():
            return self._known(self._doc, heads)

    @staticmethod
    def _known(doc: "loro.LoroDoc", heads: Iterable[Place]) -> "loro.VersionVector":
        found = doc.frontiers_to_vv(frontiers(heads))
        if found is None:
            raise EngineFault("a version that the document does not know")
        return found

    def clock(self, place: Place) -> int:
        """When that was done, by the document's own time, which only orders."""
        with working():
            change = self._doc.get_change(loro.ID(*place))
        if change is None:
            raise EngineFault("a place that the document does not know")
        return change.lamport + place.counter - change.id.counter

    def told(self, heads: Iterable[Place], until: Iterable[Place]) -> Iterator[str]:
        """What was done between two versions, in the engine's own JSON; piece by piece, for while it speaks nothing else runs."""
        start, end = self.knew(heads), self.knew(until)
        for span in end.sub_iter(start):
            for at in range(span.counter.start, span.counter.end, _TOLD_AT_ONCE):
                until_there = min(at + _TOLD_AT_ONCE, span.counter.end)
                with working():
                    piece = loro.IdSpan(span.peer, loro.CounterSpan(at, until_there))
                    said = self._doc.export_json_in_id_span(piece)
                yield said

    # --- whose characters ---

    def runs(self, start: int, end: int) -> list[Run]:
        """Who typed what stands there now."""
        with working():
            return _joined(self._runs(start, end - 1)) if start < end else []

    def _runs(self, first: int, last: int) -> Iterator[Run]:
        spans = [(first, last, self._name(first), self._name(last))]
        while spans:
            first, last, one, other = spans.pop()
            if one.peer == other.peer and other.counter - one.counter == last - first:
                yield Run(one.peer, one.counter, other.counter + 1)
            elif last - first == 1:
                yield Run(one.peer, one.counter, one.counter + 1)
                yield Run(other.peer, other.counter, other.counter + 1)
            else:
                middle = (first + last) // 2
                left, right = self._name(middle), self._name(middle + 1)
                spans += [(middle + 1, last, right, other), (first, middle, one, left)]

    def _name(self, at: int) -> "loro.ID":
        """That of a character."""
        cursor = self._text.get_cursor(at, loro.Side.Middle)
        name = None if cursor is None else cursor.id
        if name is None:
            raise EngineFault("a character without a name")
        return name

    def position_of(self, place: Place) -> int:
        """Where a character stands, or stood; a millisecond, which is much."""
        with working():
            found = self._doc.get_cursor_pos(loro.Cursor.decode(cursor_bytes(place)))
            return min(found.current.pos, self._text.len_unicode)

    def cursors(self, start: int, end: int) -> tuple[bytes, bytes]:
        """Places that survive edits around them, as comments have them: of the first character, and behind the last."""
        with working():
            first = self._text.get_cursor(start, loro.Side.Left)
            last = self._text.get_cursor(end - 1, loro.Side.Right) if start < end else first
            if first is None or last is None:
                raise EngineFault("no cursor at a place of the text")
            return first.encode(), last.encode()


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Neighbours that go on from one another, in one."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1].peer == run.peer and found[-1].end == run.start:
            found[-1] = Run(run.peer, found[-1].start, run.end)
        else:
            found.append(run)
    return found
