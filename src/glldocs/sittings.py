"""What somebody did in one sitting: the text as they left it, with what they put in and took out, and not what others did meanwhile."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gllcore.differences import Mark, Piece, differences, word_count
from glldocs.deltas import Hunk
from glldocs.engine import Document
from glldocs.past import Past
from glldocs.regions import lines_of, regions
from glldocs.touches import Edit, edits_of
from glldocs.wire import Change, Place


class Sitting(NamedTuple):
    """The text as its writer left it, word by word: what is ADDED and REMOVED is their doing, and so many words."""

    pieces: tuple[Piece, ...]
    added: int
    removed: int


class Sittings:
    """Of a document, which is not to be written in meanwhile. From a sitting to one that followed it takes the engine a millisecond."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._at: tuple[Place, ...] | None = None
        self._past: Past | None = None

    def sitting(self, changes: Sequence[Change]) -> Sitting:
        """``changes`` are all that one peer did in it, one after the other."""
        edits = list(edits_of(changes))
        past = self._standing_at(edits[0].knew)
        pieces = [Piece(Mark.SAME, past.text())]
        for edit in edits:
            pieces = self._gone_on(past, edit, pieces)
        found = tuple(piece for piece in _by_words(pieces) if piece.text)
        return Sitting(found, _count(found, Mark.ADDED), _count(found, Mark.REMOVED))

    def _gone_on(self, past: Past, edit: Edit, pieces: Sequence[Piece]) -> list[Piece]:
        """What they had learned of in between comes first, and is nothing of theirs."""
        if set(edit.knew) != set(self._at or ()):
            learned = past.learn(edit.knew)
            pieces = list(_redone(pieces, learned, past.text(), Mark.SAME))
        done = past.learn((edit.last,))
        self._at = (edit.last,)
        return list(_redone(pieces, done, past.text(), Mark.ADDED))

    def _standing_at(self, heads: tuple[Place, ...]) -> Past:
        if self._past is None or set(heads) != set(self._at or ()):
            self._past, self._at = self._document.past_at(heads), heads
        return self._past


class _Cutter:
    """Gives pieces from the beginning to the end; what was removed takes no room."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._left = list(pieces)[::-1]

    def take(self, length: int) -> Iterator[Piece]:
        while length > 0 and self._left:
            piece = self._left.pop()
            if piece.mark is not Mark.REMOVED and len(piece.text) > length:
                self._left.append(Piece(piece.mark, piece.text[length:]))
                piece = Piece(piece.mark, piece.text[:length])
            length -= 0 if piece.mark is Mark.REMOVED else len(piece.text)
            yield piece

    def rest(self) -> Iterator[Piece]:
        yield from reversed(self._left)


def _redone(pieces: Iterable[Piece], changed: Iterable[Hunk], now: str, mark: Mark) -> Iterator[Piece]:
    """The pieces after these replacements: what came is marked so; what went stays to be seen where it was the writer who took it."""
    old, at = _Cutter(pieces), 0
    for hunk in changed:
        yield from old.take(hunk.start - at)
        for piece in old.take(hunk.end - hunk.start):
            if piece.mark is Mark.REMOVED:
                yield piece
            elif piece.mark is Mark.SAME and mark is Mark.ADDED:
                yield Piece(Mark.REMOVED, piece.text)
        yield Piece(mark, now[hunk.to_start : hunk.to_end])
        at = hunk.end
    yield from old.rest()


def _by_words(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Whole words that differ, for a person reads words: what was typed into the middle of one changed all of it."""
    old = "".join(piece.text for piece in pieces if piece.mark is not Mark.ADDED)
    new = "".join(piece.text for piece in pieces if piece.mark is not Mark.REMOVED)
    at = 0
    for region in regions(_hunks(pieces), old):
        start, end, to_start, to_end = lines_of(region, old, new)
        yield Piece(Mark.SAME, new[at:to_start])
        yield from differences(old[start:end], new[to_start:to_end])
        at = to_end
    yield Piece(Mark.SAME, new[at:])


def _hunks(pieces: Iterable[Piece]) -> Iterator[Hunk]:
    start = at = to_start = to = 0
    for mark, text in pieces:
        if mark is Mark.REMOVED:
            at += len(text)
        elif mark is Mark.ADDED:
            to += len(text)
        elif text:
            if at > start or to > to_start:
                yield Hunk(start, at, to_start, to)
            at, to = at + len(text), to + len(text)
            start, to_start = at, to
    if at > start or to > to_start:
        yield Hunk(start, at, to_start, to)


def _count(pieces: Iterable[Piece], mark: Mark) -> int:
    return sum(word_count(piece.text) for piece in pieces if piece.mark is mark)
