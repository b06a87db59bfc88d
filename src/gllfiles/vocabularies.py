"""The words that everybody in the community uses the same: types, topics, countries, languages, licences, each under a key."""

import sys
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Final

import msgspec

from gllcore.folding import words

LANGUAGES: Final = ("en", "fr", "es", "pt", "ar", "vi")
_FIRST: Final = "en"

# Beside the sources in a clone, inside the program when it is packed.
_PACKED = getattr(sys, "_MEIPASS", None)
_FOLDER: Final = (
    (Path(_PACKED) if _PACKED else Path(__file__).resolve().parents[2]) / "resources" / "vocabularies"
)


class Term(msgspec.Struct, frozen=True):
    """One entry: what it is called in each of LANGUAGES, what else people write for it, and where it belongs.

    ``group`` is the key of the term that it stands under; ``members`` are keys of another vocabulary, as the countries of a region.
    """

    names: dict[str, str]
    synonyms: tuple[str, ...] = ()
    group: str = ""
    members: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """The name in ``language``; in English where that is none of ours."""
        return self.names.get(language) or self.names[_FIRST]


class Vocabulary:
    """Terms by their keys, in the order in which they are shown."""

    def __init__(self, terms: Mapping[str, Term]) -> None:
        self.terms: Final = terms

    @cached_property
    def _said(self) -> list[dict[str, str]]:
        """As it is written, then in any case, then without accents: Áo is Austria where AO is Angola, Nga Russia where NGA is Nigeria.

        Whoever only shows what things are called does without: of countries and languages it takes longer to make than a page.
        """
        said = list(_words(self.terms))
        return [{way(word): key for key, word in reversed(said)} for way in _WAYS]

    def name_of(self, key: str, language: str) -> str:
        """What ``key`` is called; the key itself where a later version of the app has added it."""
        term = self.terms.get(key)
        return term.name(language) if term is not None else key

    def match(self, text: str) -> str | None:
        """The key that somebody means who writes ``text``: a key, a name in any language, or a synonym, whatever its case and accents."""
        if not text.strip():
            return None
        return next(
            (said[way(text)] for way, said in zip(_WAYS, self._said, strict=True) if way(text) in said), None
        )

    def groups(self) -> dict[str, list[str]]:
        """The keys of each group, in their order; a term without a group that has none under it stands in the group ""."""
        heads = {term.group for term in self.terms.values()}
        grouped: dict[str, list[str]] = {}
        for key, term in self.terms.items():
            if key not in heads:
                grouped.setdefault(term.group, []).append(key)
        return grouped


def _written(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _any_case(text: str) -> str:
    return _written(text).casefold()


def _spoken(text: str) -> str:
    return " ".join(words(text)) or _any_case(text)


_WAYS: Final = (_written, _any_case, _spoken)


def _words(terms: Mapping[str, Term]) -> Iterator[tuple[str, str]]:
    """(key, word), what is said first weighing most: keys, then names, then synonyms."""
    yield from ((key, key) for key in terms)
    yield from ((key, name) for key, term in terms.items() for name in term.names.values())
    yield from ((key, synonym) for key, term in terms.items() for synonym in term.synonyms)


_terms = msgspec.json.Decoder(dict[str, Term])


@cache
def vocabulary(name: str) -> Vocabulary:
    """One of the files of resources/vocabularies: ``types``, ``topics``, ``regions``, ``countries``, ``languages``, ``licences``,
    ``categories``, ``criteria``."""
    return Vocabulary(_terms.decode((_FOLDER / f"{name}.json").read_bytes()))


def types() -> Vocabulary:
    """What kind of resource it is."""
    return vocabulary("types")


def topics() -> Vocabulary:
    """What a resource is about: the strategies for people-centred services, the learning areas, and themes."""
    return vocabulary("topics")


def regions() -> Vocabulary:
    """The regions of the World Health Organization, with the keys of their countries as members."""
    return vocabulary("regions")


def countries() -> Vocabulary:
    """ISO 3166-1 alpha-2, as CLDR names them."""
    return vocabulary("countries")


def languages() -> Vocabulary:
    """ISO 639, the shortest code of each, as CLDR names them."""
    return vocabulary("languages")


def licences() -> Vocabulary:
    """On which terms a resource may be passed on."""
    return vocabulary("licences")


def categories() -> Vocabulary:
    """What somebody is to the community."""
    return vocabulary("categories")


def criteria() -> Vocabulary:
    """What everybody agrees to who takes part, as sentences."""
    return vocabulary("criteria")


def language_meant(text: str) -> str | None:
    """A language by its name, its code or a tag such as ``pt-BR``."""
    subtag = text.strip().replace("_", "-").split("-")[0]
    return languages().match(text) or (languages().match(subtag) if len(subtag) in (2, 3) else None)
