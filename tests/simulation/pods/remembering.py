"""What the simulation keeps in mind of documents besides words: remarks at their places, and edits that did not know of each other."""

from typing import NamedTuple

from gllcore.ids import RecordId


class Remark(NamedTuple):
    """A comment about a word."""

    id: RecordId
    document: RecordId
    word: str


class Rivalry(NamedTuple):
    """Two edits of one sentence that did not know of each other: the line of each, as its author saw it."""

    document: RecordId
    one: str
    other: str
