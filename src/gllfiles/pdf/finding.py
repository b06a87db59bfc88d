"""Finds words in a page's text as the community's search does: whatever their case, accents and ends of lines; pure."""

from collections.abc import Iterator
from functools import lru_cache

from gllcore.folding import shadow

# What PDFium writes where a word is cut at a line's end.
CUTS = frozenset("\ufffe\x02\xad")


def occurrences(text: str, words: str) -> Iterator[range]:
    """Where ``words`` stand in ``text``: ranges of its characters, in order, none within another."""
    wanted = _folded(words)[0].strip()
    if not wanted:
        return
    folded, origins = _folded(text)
    at = folded.find(wanted)
    while at >= 0:
        last = at + len(wanted) - 1
        yield range(origins[at], origins[last] + 1)
        at = folded.find(wanted, last + 1)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, and of each of its characters, which one of ``text`` it comes from."""
    characters: list[str] = []
    origins: list[int] = []
    cut = False
    for at, character in enumerate(text):
        if character in CUTS:
            cut = True
            continue
        for made in _fold(character):
            if made == " " and (cut or not characters or characters[-1] == " "):
                continue
            characters.append(made)
            origins.append(at)
            cut = False
    return "".join(characters), origins


@lru_cache(4096)
def _fold(character: str) -> str:
    if character.isspace():
        return " "
    return shadow(character) if character.isalnum() or not character.isascii() else character
