"""Reads the markdown of documents, the same for every export, and tells which way it runs."""

import unicodedata
from collections.abc import Callable
from time import monotonic
from typing import Final, Literal

from markdown_it.token import Token

from gllcore.errors import Refused
from glldocs.markdown import OutOfTime, parser_until, showable

Direction = Literal["ltr", "rtl"]

# What reading may cost: ordinary text takes a fifth of it on a slow machine, and what somebody has tangled takes far more.
_SECONDS: Final = 5.0
_SECONDS_A_CHARACTER: Final = 20e-6
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})


def read(markdown: str, clock: Callable[[], float] = monotonic) -> list[Token]:
    """The tokens of the text's blocks, with those of its lines as their children.

    Raises Refused ``document_tangled`` for a text that is made to take for ever; ``clock`` tells seconds.
    """
    source = showable(markdown)
    end = clock() + _SECONDS + _SECONDS_A_CHARACTER * len(source)
    try:
        return parser_until(end, clock).parse(source)
    except OutOfTime:
        raise Refused("document_tangled") from None


def direction_of(text: str) -> Direction | None:
    """Which way a paragraph runs: by its first strong character, as Unicode's rule P2 says; None without any letter."""
    return next((way for char in text if (way := strength(char))), None)


def strength(char: str) -> Direction | None:
    """The direction that a character has of its own: letters have one, digits, spaces and marks have none."""
    found = unicodedata.bidirectional(char)
    if found in ("R", "AL"):
        return "rtl"
    return "ltr" if found == "L" else None


def direction_in(language: str) -> Direction:
    """Which way a language is written, by its code."""
    return "rtl" if language.split("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
