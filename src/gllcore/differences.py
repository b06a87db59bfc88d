"""What differs between two texts, word by word, in any script."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

# Comparing costs time with the square of the words. Where more than so many lie between the first difference and the
# last, all of them count as replaced.
MOST_WORDS = 6_000

# Scripts that put no spaces between words, and kana: each character is compared by itself.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x2E80, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_JOINERS = "\u200c\u200d"


class Mark(StrEnum):
    SAME = ""
    ADDED = "added"
    REMOVED = "removed"


class Piece(NamedTuple):
    """Some text that stands in both (SAME), only in the later (ADDED), or only in the earlier one (REMOVED)."""

    mark: Mark
    text: str


def words(text: str) -> list[str]:
    """The text in pieces that a reader would compare: words, runs of spaces, line ends, single signs. Nothing is left out.

    A character keeps the marks that are written on it (Arabic vowels, Indic signs, combining accents).
    """
    found: list[str] = []
    before = ""
    for char in text:
        kind = _kind(char)
        if found and (kind == "mark" or (kind == before and kind in ("word", "space"))):
            found[-1] += char
        else:
            found.append(char)
            before = kind
    return found


def word_count(text: str) -> int:
    """How many words a person would count in it; signs that stand alone, as those of markdown, are none."""
    return sum(any(char.isalnum() for char in word) for word in text.split())


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """What to remove from ``before`` and add to it so that it is ``after``; neighbouring pieces differ in their mark."""
    old, new = words(before), words(after)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    middle = _compared(old[first : len(old) - last], new[first : len(new) - last])
    pieces = (
        Piece(Mark.SAME, "".join(new[:first])),
        *middle,
        Piece(Mark.SAME, "".join(new[len(new) - last :])),
    )
    return tuple(_joined(_without_islands(pieces)))


def _kind(char: str) -> str:
    category = unicodedata.category(char)
    if category.startswith("M") or char in _JOINERS:
        return "mark"
    if char == "\n":
        return "line"
    if char.isspace():
        return "space"
    if not char.isalnum():
        return "sign"
    return "alone" if any(first <= ord(char) <= last for first, last in _UNSPACED) else "word"


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _compared(old: list[str], new: list[str]) -> Iterator[Piece]:
    if len(old) + len(new) > MOST_WORDS:
        yield Piece(Mark.REMOVED, "".join(old))
        yield Piece(Mark.ADDED, "".join(new))
        return
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece(Mark.SAME, "".join(new[start:end]))
        else:
            yield Piece(Mark.REMOVED, "".join(old[first:last]))
            yield Piece(Mark.ADDED, "".join(new[start:end]))


def _without_islands(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A lone space between two changes changes with them: "two words", not "two" and "words"."""
    removed = added = space = ""
    for mark, text in pieces:
        if mark is Mark.REMOVED:
            removed, added, space = removed + space + text, added + space, ""
        elif mark is Mark.ADDED:
            removed, added, space = removed + space, added + space + text, ""
        elif (removed or added) and not space and text.isspace() and "\n" not in text:
            space = text
        else:
            yield from (
                Piece(Mark.REMOVED, removed),
                Piece(Mark.ADDED, added),
                Piece(Mark.SAME, space + text),
            )
            removed = added = space = ""
    yield from (Piece(Mark.REMOVED, removed), Piece(Mark.ADDED, added), Piece(Mark.SAME, space))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Without empty pieces, and those of one mark in one."""
    held: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if held is not None and held.mark is piece.mark:
            held = Piece(held.mark, held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
