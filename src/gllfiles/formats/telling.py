"""A description in words that every reader understands again: keys become the names that people know."""

from gllfiles.description import Description, Part
from gllfiles.vocabularies import countries, licences, topics, types

_ENGLISH = "en"


def told(resource: Description) -> dict[Part, list[str]]:
    """Every part in English words, as ``gllfiles.description.understood`` takes them."""
    return {
        Part.TITLE: [resource.title],
        Part.ABSTRACT: _any(resource.abstract),
        Part.AUTHORS: list(resource.authors),
        Part.ORGANISATION: _any(resource.organisation),
        Part.YEAR: [] if resource.year is None else [str(resource.year)],
        Part.TYPE: [types().name_of(key, _ENGLISH) for key in _any(resource.type)],
        Part.TOPICS: [topics().name_of(key, _ENGLISH) for key in resource.topics],
        Part.COUNTRIES: [countries().name_of(key, _ENGLISH) for key in resource.countries],
        # A language's code is what bibliographies carry.
        Part.LANGUAGE: _any(resource.language),
        Part.LICENCE: [licences().name_of(key, _ENGLISH) for key in _any(resource.licence)],
        Part.DOI: _any(resource.doi),
        Part.LINK: _any(resource.link),
        Part.EDITION: _any(resource.edition),
        Part.SHELVES: list(resource.shelves),
        Part.FILES: list(resource.files),
    }


def _any(word: str) -> list[str]:
    return [word] if word else []
