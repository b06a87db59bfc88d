"""Which sentences an edit has changed, as whoever made it saw them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from glldocs.deltas import Hunk
from glldocs.past import Past, Run
from glldocs.regions import lines_of, regions
from glldocs.sentences import Span, sentences
from glldocs.wire import Change, Place

MOST_TEXT = 4_000
"""Characters of a sentence that are kept to be shown."""


class Edit(NamedTuple):
    """What one peer did at a stretch, from ``start`` up to, not with, ``end``, all the time knowing ``knew`` and no more."""

    start: Place
    end: int
    knew: tuple[Place, ...]
    lamport: int

    @property
    def last(self) -> Place:
        return Place(self.start.peer, self.end - 1)


class Touch(msgspec.Struct, frozen=True, array_like=True):
    """A sentence before and after an edit: what it said, whose characters it was made of, and those that were put in.

    What was deleted has nothing after it.
    """

    before: str
    after: str
    old: tuple[Run, ...]
    new: tuple[Run, ...]


class _Group(NamedTuple):
    """Sentences that became others."""

    old: list[Span]
    new: list[Span]


def edits_of(changes: Sequence[Change]) -> Iterator[Edit]:
    """The stretches of an update: a new one where its writer had learned of something in between."""
    found: list[Change] = []
    for change in changes:
        if found and change.deps != (Place(change.start.peer, change.start.counter - 1),):
            yield _edit(found)
            found = []
        found.append(change)
    yield _edit(found)


def _edit(found: Sequence[Change]) -> Edit:
    return Edit(found[0].start, found[-1].end, found[0].deps, found[0].lamport)


class Looking:
    """Goes through a history edit by edit; fast where each knew the one before it.

    One copy stands before an edit and one behind it: going back costs the engine more than going on.
    """

    def __init__(self, before: Past, after: Past) -> None:
        self._before = before
        self._after = after

    def touches_of(self, edit: Edit) -> tuple[Touch, ...]:
        """The sentences that it changed, removed or wrote; spaces between them are nobody's."""
        self._after.go(edit.knew)
        before = self._after.text()
        changed = self._after.go_on((edit.last,))
        after = self._after.text()
        self._before.go(edit.knew)
        return tuple(
            Touch(
                _said(before, group.old),
                _said(after, group.new),
                _runs(self._before, group.old),
                _runs(self._after, _put_in(region, group.new)),
            )
            for region in regions(changed, before)
            for group in _groups(region, before, after)
        )


def _runs(past: Past, spans: Sequence[Span]) -> tuple[Run, ...]:
    return tuple(run for span in spans for run in past.runs(*span))


def _put_in(region: Sequence[Hunk], spans: Sequence[Span]) -> list[Span]:
    """What in these sentences was not there before."""
    found = (
        Span(max(hunk.to_start, span.start), min(hunk.to_end, span.end)) for span in spans for hunk in region
    )
    return [span for span in found if span.start < span.end]


def _said(text: str, spans: Sequence[Span]) -> str:
    return text[spans[0].start : spans[-1].end][:MOST_TEXT] if spans else ""


def _groups(region: Sequence[Hunk], before: str, after: str) -> Iterator[_Group]:
    start, end, to_start, to_end = lines_of(region, before, after)
    old, new = list(sentences(before, start, end)), list(sentences(after, to_start, to_end))
    intact = _intact(old, set(new), region)
    kept = set(intact.values())
    groups = [_Group([], [])]
    rest = iter(new)
    for span in old:
        if span not in intact:
            groups[-1].old.append(span)
            continue
        groups[-1].new.extend(_until(rest, intact[span]))
        groups.append(_Group([], []))
    groups[-1].new.extend(span for span in rest if span not in kept)
    for group in groups:
        yield from _single(group)


def _until(spans: Iterator[Span], end: Span) -> Iterator[Span]:
    for span in spans:
        if span == end:
            return
        yield span


def _single(group: _Group) -> Iterator[_Group]:
    """One by one where it is plain which became which."""
    if not group.new:
        yield from (_Group([span], []) for span in group.old)
    elif not group.old:
        yield from (_Group([], [span]) for span in group.new)
    elif len(group.old) == len(group.new):
        yield from (_Group([one], [other]) for one, other in zip(group.old, group.new, strict=True))
    else:
        yield group


def _intact(old: Sequence[Span], new: set[Span], region: Sequence[Hunk]) -> dict[Span, Span]:
    """The sentences that stand unchanged in both, and where they are afterwards."""
    found: dict[Span, Span] = {}
    shift, at = 0, 0
    for span in old:
        while at < len(region) and region[at].end <= span.start:
            shift = region[at].to_end - region[at].end
            at += 1
        within = at < len(region) and region[at].start < span.end
        there = Span(span.start + shift, span.end + shift)
        if not within and there in new:
            found[span] = there
    return found
