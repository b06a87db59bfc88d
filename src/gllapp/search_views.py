"""What is looked for and what was found, as the window and the command line show it: plain values. Times are milliseconds since 1970, UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gllcore.ids import RecordId
from gllcore.model.library import Holding


class Kind(StrEnum):
    """What can be found, in the order in which lists name it."""

    POST = "post"
    DOCUMENT = "document"
    RESOURCE = "resource"
    PERSON = "person"
    POD = "pod"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Folded words: each of ``terms`` is a word, or several that follow each other; all must occur.

    ``begun``: the last word of the last term may be the beginning of a longer one.
    """

    terms: tuple[tuple[str, ...], ...] = ()
    begun: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All of them, in their order."""
        return tuple(word for term in self.terms for word in term)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What else must hold of a hit. Empty ``kinds`` and ``languages`` mean any; None means that nothing was said.

    ``places`` are cards of streams and pods, ``authors`` members, ``author_words`` the words that they were called by: a
    resource's authors are no members. ``since_ms`` is the first moment wanted and ``until_ms`` the first that is not.
    """

    kinds: frozenset[Kind] = frozenset()
    languages: frozenset[str] = frozenset()
    places: frozenset[RecordId] | None = None
    authors: frozenset[RecordId] | None = None
    author_words: tuple[str, ...] = ()
    since_ms: int | None = None
    until_ms: int | None = None
    held: bool | None = None

    def may_be(self, kind: Kind) -> bool:
        """Whether a thing of this kind can be what is meant: only resources may not be here, and no stream holds a person."""
        if self.kinds and kind not in self.kinds:
            return False
        if self.held is False and kind is not Kind.RESOURCE:
            return False
        if self.places is not None and kind in (Kind.RESOURCE, Kind.PERSON, Kind.POD):
            return False
        if self.authors is not None and kind in (Kind.PERSON, Kind.POD):
            return False
        return kind is not Kind.PERSON or (self.since_ms is None and self.until_ms is None)


NO_NARROWING = Narrowing()


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found. ``opens`` is what leads to it: a post's thread, a comment's document, else the thing itself.

    ``place`` is the stream or the pod it stands in, ``author`` who wrote it. Matches in ``snippet`` stand between ⟦ and ⟧.
    ``in_title``: every word is in what it is called. ``holding`` is a resource's alone, as are ``size`` in bytes (what would be
    fetched) and the ``sticks`` that have it.
    """

    kind: Kind
    id: RecordId
    opens: RecordId
    title: str
    snippet: str
    in_title: bool = False
    place: str = ""
    author: str = ""
    language: str = ""
    when_ms: int | None = None
    withdrawn: bool = False
    holding: Holding | None = None
    size: int = 0
    sticks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The best hits of one kind; there are ``count``, or more than that if ``more``."""

    hits: tuple[Hit, ...] = ()
    count: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found, kind by kind; kinds without a hit are left out.

    ``unknown`` are names of people and places in the question that nobody and nothing here is called by.
    """

    groups: Mapping[Kind, Group] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    def best(self) -> tuple[Hit, ...]:
        """All of them: first what is called so, then what says so, kinds by turns."""
        order = list(Kind)
        placed = [
            ((not hit.in_title, at, order.index(kind)), hit)
            for kind, group in self.groups.items()
            for at, hit in enumerate(group.hits)
        ]
        return tuple(hit for _, hit in sorted(placed, key=lambda each: each[0]))


class Narrows(StrEnum):
    """What a question can say beside words."""

    KIND = "kind"
    PLACE = "in"
    AUTHOR = "by"
    LANGUAGE = "lang"
    SINCE = "since"
    UNTIL = "until"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Said:
    """A filter of a question: its ``value`` as it was typed, or the key of what it means; ``piece`` is where it stands in the text."""

    narrows: Narrows
    value: str
    piece: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody has typed, understood: words, and what narrows them down."""

    wanted: Wanted = Wanted()
    said: tuple[Said, ...] = ()

    def values(self, narrows: Narrows) -> tuple[str, ...]:
        return tuple(each.value for each in self.said if each.narrows is narrows)
