"""What people mean who write a topic, a country, a language or a licence by its name instead of its key."""

from collections.abc import Callable, Iterable

from gllcore.errors import Refused
from gllfiles.vocabularies import countries, language_meant


def term(word: str, vocabulary: str, match: Callable[[str], str | None]) -> str:
    """The key of what is meant; of an empty word, none. Raises Refused ``unknown_term`` for a word that means nothing there."""
    found = match(word)
    if word and found is None:
        raise Refused("unknown_term", word=word, vocabulary=vocabulary)
    return found or ""


def term_if_any(word: str | None, vocabulary: str, match: Callable[[str], str | None]) -> str | None:
    """The same of a word that may have been left out."""
    return None if word is None else term(word, vocabulary, match)


def languages_said(words: Iterable[str]) -> tuple[str, ...]:
    """Several languages; an empty word is none."""
    return tuple(term(word, "languages", language_meant) for word in words if word)


def countries_said(words: Iterable[str]) -> tuple[str, ...]:
    """Several countries; an empty word is none."""
    return tuple(term(word, "countries", countries().match) for word in words if word)
