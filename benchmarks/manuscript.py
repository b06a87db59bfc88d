"""A document that somebody types, and others after them: 20,000 edits and 300 KB, the same in every run."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import NamedTuple

EDITS = 20_000
EDITS_A_SITTING = 50
_PASTED = 120
"""One edit in so many brings a passage from elsewhere."""

# Made-up words, a few often and many seldom, as in any language: a small vocabulary would flatter the compression.
_SYLLABLES = [
    first + vowel + last for first in "bdfgklmnprstvw" for vowel in "aeiou" for last in ("", "n", "r", "s")
]
_MADE = Random(1)
_WORDS = ["".join(_MADE.choices(_SYLLABLES, k=_MADE.randrange(1, 4))) for _ in range(4_000)]
_WEIGHTS = list(accumulate(1 / (rank + 3) for rank in range(len(_WORDS))))


class Edit(NamedTuple):
    """At a position of the text so far: so many characters go, and these come. All of them are ASCII."""

    position: int
    removed: int
    inserted: str


class Sitting(NamedTuple):
    """Who sat there, as a number, and what they typed."""

    writer: int
    edits: tuple[Edit, ...]


def sittings(edits: int = EDITS, writers: int = 2, seed: int = 5) -> Iterator[Sitting]:
    """So many edits altogether, by one writer after another, each on top of all before."""
    luck, length = Random(seed), 0
    for number in range(edits // EDITS_A_SITTING):
        typed = tuple(_typed(luck, length))
        length += sum(len(each.inserted) - each.removed for each in typed)
        yield Sitting(number % writers, typed)


def _typed(luck: Random, length: int) -> Iterator[Edit]:
    """Around one place, now and then around another; one edit in eight takes something away again."""
    place = luck.randrange(length + 1)
    for _ in range(EDITS_A_SITTING):
        if luck.random() < 0.125 and length > 40:
            size = luck.randrange(3, 20)
            place = max(0, place - size)
            edit = Edit(place, min(size, length - place), "")
        else:
            words = 60 if luck.randrange(_PASTED) == 0 else luck.randrange(2, 5)
            edit = Edit(place, 0, passage(luck, words))
            place += len(edit.inserted)
        length += len(edit.inserted) - edit.removed
        yield edit
        if luck.random() < 0.1:
            place = luck.randrange(length + 1)


def passage(luck: Random, words: int) -> str:
    said = luck.choices(_WORDS, cum_weights=_WEIGHTS, k=words)
    return " ".join(said) + luck.choice((" ", " ", ", ", ". ", ".\n\n"))
