"""Who wrote what: the last authors of each paragraph, and who changed which paragraphs between two versions."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from gllcore.differences import Piece, differences
from gllcore.ids import RecordId
from gllcore.model.documents import Update
from glldocs.deltas import Hunk, units
from glldocs.engine import Document
from glldocs.past import Past, Run, blocks
from glldocs.peers import peer_of
from glldocs.regions import lines_of, regions
from glldocs.sentences import paragraphs
from glldocs.standing import Standing
from glldocs.wire import Place

Members = Mapping[int, RecordId]
"""Peers and whose they are; who is in none of them is nobody that is known here."""


class Paragraph(NamedTuple):
    """A line that says something, from ``start`` up to ``end`` (UTF-16), and who wrote what stands there, the latest first."""

    start: int
    end: int
    authors: tuple[RecordId, ...]


class Changed(NamedTuple):
    """Neighbouring lines that are different: where they stand in the later text (UTF-16), who did it, and word by word what."""

    start: int
    end: int
    members: tuple[RecordId, ...]
    pieces: tuple[Piece, ...]


def members_of(updates: Iterable[Update], member_of: Callable[[RecordId], RecordId]) -> dict[int, RecordId]:
    """Whose the edits in these updates are, by peer."""
    return {peer_of(update.device, update.salt): member_of(update.device) for update in updates}


def paragraphs_of(document: Document, members: Members) -> tuple[Paragraph, ...]:
    """All paragraphs of the text as it is now."""
    past = document.past()
    standing = Standing(past)
    position = _Position(standing.text)
    return tuple(
        Paragraph(position.of(start), position.of(end), _authors(past, standing.runs(start, end), members))
        for start, end in paragraphs(standing.text)
    )


def _authors(past: Past, runs: Sequence[Run], members: Members) -> tuple[RecordId, ...]:
    ends: dict[int, int] = {}
    for run in runs:
        ends[run.peer] = max(run.end, ends.get(run.peer, 0))
    latest: dict[RecordId, int] = {}
    for peer, end in ends.items():
        member = members.get(peer)
        if member is not None:
            latest[member] = max(past.clock(Place(peer, end - 1)), latest.get(member, -1))
    return tuple(sorted(latest, key=lambda member: (-latest[member], member)))


def changes_between(document: Document, before: bytes, after: bytes, members: Members) -> tuple[Changed, ...]:
    """What is different in the version ``after``, and whose doing it is: who wrote what is new, and who deleted what is gone.

    Raises Refused ``bad_document_update`` for a version that is not in the document.
    """
    start, end = document.heads_of(before), document.heads_of(after)
    was = document.past_at(start)
    if document.saw(end, start):
        now = document.past_at(start)
        changed = now.learn(end)
    else:
        # From a later version to an earlier one, or between two that did not know of each other.
        now = document.past()
        now.go(start)
        changed = now.go_on(end)
    old, new = was.text(), now.text()
    gone = _Gone(_deletions(now.told(start, end)))
    position = _Position(new)
    return tuple(
        Changed(
            position.of(to_start),
            position.of(to_end),
            tuple(sorted({members[peer] for peer in _peers(region, was, now, gone) if peer in members})),
            differences(old[first:last], new[to_start:to_end]),
        )
        for region in regions(changed, old)
        for first, last, to_start, to_end in [lines_of(region, old, new)]
    )


def _peers(region: Sequence[Hunk], was: Past, now: Past, gone: "_Gone") -> Iterator[int]:
    for hunk in region:
        yield from (run.peer for run in now.runs(hunk.to_start, hunk.to_end))
        for run in was.runs(hunk.start, hunk.end):
            yield from gone.by(run)


class _Position:
    """Positions in UTF-16, asked for from the beginning to the end."""

    def __init__(self, text: str) -> None:
        self._text: Final = text
        self._at = self._units = 0

    def of(self, at: int) -> int:
        if at < self._at:
            self._at = self._units = 0
        self._units += units(self._text[self._at : at])
        self._at = at
        return self._units


# --- who deleted what ---


class _Deletion(NamedTuple):
    by: int
    of: Run


class _Gone:
    """Deletions by what they deleted."""

    def __init__(self, deletions: Iterable[_Deletion]) -> None:
        self._of: dict[tuple[int, int], list[_Deletion]] = defaultdict(list)
        for each in deletions:
            for block in blocks(each.of):
                self._of[block].append(each)

    def by(self, run: Run) -> Iterator[int]:
        """The peers who deleted any of these characters."""
        for block in blocks(run):
            for each in self._of.get(block, ()):
                if each.of.start < run.end and run.start < each.of.end:
                    yield each.by


class _Content(msgspec.Struct):
    type: str
    len: int = 0
    start_id: str = ""


class _Op(msgspec.Struct):
    content: _Content


class _Change(msgspec.Struct):
    id: str
    ops: list[_Op]


# What the engine tells of a stretch of history, as far as it is wanted: docs/JsonSchema.md of the engine.
_told = msgspec.json.Decoder(list[_Change])


def _deletions(told: Iterable[str]) -> Iterator[_Deletion]:
    for change in (change for piece in told for change in _told.decode(piece)):
        by = int(change.id.partition("@")[2])
        for op in change.ops:
            if op.content.type == "delete":
                start, _, peer = op.content.start_id.partition("@")
                yield _Deletion(by, Run(int(peer), int(start), int(start) + abs(op.content.len)))
