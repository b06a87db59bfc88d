"""What a source says of a resource: a row of a table, an entry of a bibliography, a file in a folder, all in the same form."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import Final

import msgspec

from gllcore.rules import (
    ABSTRACT_CHARACTERS,
    AUTHORS,
    FILES,
    LINE_CHARACTERS,
    RESOURCE_TITLE_CHARACTERS,
    tidy,
)
from gllfiles.vocabularies import Vocabulary, countries, language_meant, licences, topics, types


class Part(StrEnum):
    """What a description consists of; also the heads of the columns when resources are written as a table."""

    TITLE = "title"
    ABSTRACT = "abstract"
    AUTHORS = "authors"
    ORGANISATION = "organisation"
    YEAR = "year"
    TYPE = "type"
    TOPICS = "topics"
    COUNTRIES = "countries"
    LANGUAGE = "language"
    LICENCE = "licence"
    DOI = "doi"
    LINK = "link"
    EDITION = "edition"
    SHELVES = "shelves"
    FILES = "files"


class Why(StrEnum):
    """Why something could not be taken as it was written."""

    NOT_A_TERM = "not_a_term"
    NO_YEAR = "no_year"
    NO_DOI = "no_doi"
    NO_LINK = "no_link"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    NO_TITLE = "no_title"
    MALFORMED = "malformed"
    FILE_MISSING = "file_missing"
    FILE_ELSEWHERE = "file_elsewhere"
    FILE_KIND = "file_kind"
    FILE_UNREADABLE = "file_unreadable"
    SAME_FILE = "same_file"
    TEXT_UNREADABLE = "text_unreadable"


class Doubt(msgspec.Struct, frozen=True):
    """A word of the source that is left out or cut, and why; ``value`` is as the source has it, shortened."""

    part: Part
    why: Why
    value: str


class Description(msgspec.Struct, frozen=True):
    """A resource as a source describes it. Terms are keys of the vocabularies, shelves are names, files are paths as the source has them.

    ``place`` says where it was read, for people. What is ``guessed`` (from the name of a file) never replaces what somebody wrote.
    """

    title: str
    abstract: str = ""
    authors: tuple[str, ...] = ()
    organisation: str = ""
    year: int | None = None
    type: str = ""
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    language: str = ""
    licence: str = ""
    doi: str = ""
    link: str = ""
    edition: str = ""
    shelves: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    place: str = ""
    doubts: tuple[Doubt, ...] = ()
    guessed: frozenset[Part] = frozenset()


# What each part is in the source's words, in its order; a part that is one line may come in several pieces.
Raw = Mapping[Part, Sequence[str]]

_SHOWN: Final = 100
# Of all that stands in one list: everything together must fit into one operation.
_LIST_CHARACTERS: Final = 10_000
_YEAR: Final = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_DOI: Final = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GAP: Final = re.compile(r"\n{3,}")
_LINK: Final = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def understood(raw: Raw, place: str, guessed: Iterable[Part] = ()) -> Description:
    """The description that these words make, within what a record may hold; what is lost on the way is told in ``doubts``."""
    reader = _Reader(raw)
    return Description(
        title=reader.line(Part.TITLE, RESOURCE_TITLE_CHARACTERS),
        abstract=reader.paragraphs(Part.ABSTRACT),
        authors=reader.lines(Part.AUTHORS, AUTHORS, author),
        organisation=reader.line(Part.ORGANISATION),
        year=reader.year(),
        type=reader.term(Part.TYPE, _type),
        topics=reader.terms(Part.TOPICS, topics()),
        countries=reader.terms(Part.COUNTRIES, countries()),
        language=reader.term(Part.LANGUAGE, language_meant),
        licence=reader.term(Part.LICENCE, licences().match),
        doi=reader.matching(Part.DOI, _DOI, Why.NO_DOI).lower(),
        link=reader.matching(Part.LINK, _LINK, Why.NO_LINK),
        edition=reader.line(Part.EDITION),
        shelves=reader.lines(Part.SHELVES, _SHOWN, line),
        # One less than a record may have: the text that is taken out of them is one more.
        files=reader.lines(Part.FILES, FILES - 1, str.strip, limit=4096),
        place=place,
        doubts=tuple(reader.doubts),
        guessed=frozenset(guessed),
    )


def line(text: str) -> str:
    """The text as one tidy line."""
    return " ".join(tidy(text).split())


def author(text: str) -> str:
    """A name as "Family, Given", however its commas and spaces stand."""
    return ", ".join(part for part in (line(piece) for piece in text.split(",")) if part)


def _type(word: str) -> str | None:
    # Zotero writes journalArticle.
    return types().match(word) or types().match(_HUMP.sub(" ", word))


class _Reader:
    """Reads one description's parts and notes what is lost."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self.doubts: list[Doubt] = []

    def line(self, part: Part, limit: int = LINE_CHARACTERS) -> str:
        return self._cut(part, line(" ".join(self._raw.get(part, ()))), limit)

    def paragraphs(self, part: Part) -> str:
        text = tidy("\n".join(self._raw.get(part, ())))
        lines = "\n".join(" ".join(piece.split()) for piece in text.split("\n"))
        return self._cut(part, _GAP.sub("\n\n", lines).strip(), ABSTRACT_CHARACTERS)

    def lines(
        self, part: Part, most: int, made: Callable[[str], str], limit: int = LINE_CHARACTERS
    ) -> tuple[str, ...]:
        found = dict.fromkeys(self._cut(part, made(piece), limit) for piece in self._raw.get(part, ()))
        kept = [piece for piece in found if piece]
        sums = list(accumulate(map(len, kept)))
        fitting = min(most, bisect_right(sums, _LIST_CHARACTERS))
        if len(kept) > fitting:
            self._doubt(part, Why.TOO_MANY, str(len(kept)))
        return tuple(kept[:fitting])

    def year(self) -> int | None:
        text = " ".join(self._raw.get(Part.YEAR, ())).strip()
        # str.isdecimal knows the digits of every script, and so does int.
        found = _YEAR.search("".join(str(int(char)) if char.isdecimal() else char for char in text))
        if found is None and text:
            self._doubt(Part.YEAR, Why.NO_YEAR, text)
        return int(found[0]) if found else None

    def term(self, part: Part, match: Callable[[str], str | None]) -> str:
        """The first word that is one of the vocabulary's."""
        words = [word for word in self._raw.get(part, ()) if word.strip()]
        found = next((key for word in words if (key := match(word)) is not None), None)
        if found is None and words:
            self._doubt(part, Why.NOT_A_TERM, words[0])
        return found or ""

    def terms(self, part: Part, known: Vocabulary) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for word in self._raw.get(part, ()):
            # A term may hold a comma; whatever is none as a whole may be several.
            for piece in [word] if known.match(word) is not None else word.split(","):
                key = known.match(piece)
                if key is not None:
                    found[key] = None
                elif piece.strip():
                    self._doubt(part, Why.NOT_A_TERM, piece)
        return tuple(found)

    def matching(self, part: Part, pattern: re.Pattern[str], why: Why) -> str:
        """The first piece of the pattern's form; without what a piece of this form may have before it."""
        words = [word for word in map(line, self._raw.get(part, ())) if word]
        for word in words:
            found = pattern.fullmatch(word)
            if found is not None and len(found[0]) <= LINE_CHARACTERS:
                return found[found.lastindex or 0]
        if words:
            self._doubt(part, Why.TOO_LONG if len(words[0]) > LINE_CHARACTERS else why, words[0])
        return ""

    def _cut(self, part: Part, text: str, limit: int) -> str:
        if len(text) <= limit:
            return text
        self._doubt(part, Why.TOO_LONG, text)
        return text[:limit].strip()

    def _doubt(self, part: Part, why: Why, value: str) -> None:
        self.doubts.append(Doubt(part, why, line(value)[:_SHOWN]))
