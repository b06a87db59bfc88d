"""What an act of the engine changed in a text, as one replacement after the other."""

from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, NamedTuple, Self

from glldocs import text_engine as loro

LAST_OF_PLANE = "\uffff"


class Change(NamedTuple):
    """At ``position`` (UTF-16) so many units were taken out and this was put in; positions count what earlier changes did."""

    position: int
    removed: int
    inserted: str


class Hunk(NamedTuple):
    """Characters from ``start`` to ``end`` of the text before gave way to those from ``to_start`` to ``to_end`` of the text after."""

    start: int
    end: int
    to_start: int
    to_end: int


class Watch:
    """Listens while the engine works; a text may be told to have changed several times in one act."""

    def __init__(self, doc: "loro.LoroDoc") -> None:
        self._deltas: list[list[loro.TextDelta]] = []
        self._subscription = doc.subscribe_root(self._hear)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        self._subscription.unsubscribe()

    def _hear(self, event: "loro.DiffEvent") -> None:
        self._deltas.extend(each.diff.diff for each in event.events if isinstance(each.diff, loro.Diff.Text))

    def taken(self) -> "list[list[loro.TextDelta]]":
        """What was heard since this was last asked."""
        heard, self._deltas = self._deltas, []
        return heard

    def changes(self, before: str) -> tuple[Change, ...]:
        """What happened to a text that said this before."""
        found: list[Change] = []
        for delta in self.taken():
            found.extend(_changes(delta, before))
            before = after(delta, before)
        return tuple(found)


def hunks(delta: Iterable[Any]) -> Iterator[Hunk]:
    """The replacements of a delta, in characters, neighbouring ones in one."""
    start = at = to_start = to = 0
    for step in delta:
        if isinstance(step, loro.TextDelta.Retain):
            if at > start or to > to_start:
                yield Hunk(start, at, to_start, to)
            at, to = at + step.retain, to + step.retain
            start, to_start = at, to
        elif isinstance(step, loro.TextDelta.Delete):
            at += step.delete
        else:
            to += len(step.insert)
    if at > start or to > to_start:
        yield Hunk(start, at, to_start, to)


def units(text: str) -> int:
    """How many UTF-16 code units a text takes."""
    return len(text) if text.isascii() else len(text) + sum(char > LAST_OF_PLANE for char in text)


def _changes(delta: Iterable[Any], before: str) -> Iterator[Change]:
    position = at = 0
    for step in delta:
        if isinstance(step, loro.TextDelta.Retain):
            position += units(before[at : at + step.retain])
            at += step.retain
        elif isinstance(step, loro.TextDelta.Delete):
            yield Change(position, units(before[at : at + step.delete]), "")
            at += step.delete
        else:
            yield Change(position, 0, step.insert)
            position += units(step.insert)


def after(delta: Iterable[Any], before: str) -> str:
    """What a text says behind a delta."""
    pieces, at = [], 0
    for step in delta:
        if isinstance(step, loro.TextDelta.Retain):
            pieces.append(before[at : at + step.retain])
            at += step.retain
        elif isinstance(step, loro.TextDelta.Delete):
            at += step.delete
        else:
            pieces.append(step.insert)
    return "".join((*pieces, before[at:]))
