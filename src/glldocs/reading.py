"""Reads the markdown of documents, the same for every export: without raw HTML, and without what breaks or turns a page."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final, Literal

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from gllcore.errors import Refused

Direction = Literal["ltr", "rtl"]

_NESTING: Final = 20
# What reading may cost: ordinary text takes a fifth of it on a slow machine, and what somebody has tangled takes far more.
_SECONDS: Final = 5.0
_SECONDS_A_CHARACTER: Final = 20e-6
# Overrides of direction, and the sign that stands for a picture inside a text.
_UNSHOWN: Final = frozenset("\u202d\u202e\ufffc")
_BREAKING: Final = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})


def read(markdown: str, clock: Callable[[], float] = monotonic) -> list[Token]:
    """The tokens of the text's blocks, with those of its lines as their children.

    Raises Refused ``document_tangled`` for a text that is made to take for ever; ``clock`` tells seconds.
    """
    source = showable(markdown)
    end = clock() + _SECONDS + _SECONDS_A_CHARACTER * len(source)
    return _parser(_Deadline(clock, end)).parse(source)


def showable(text: str) -> str:
    """Without control characters and the like, which no word processor takes, and without overrides of direction."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if char in "\n\t" or not _breaks(char))


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


def _breaks(char: str) -> bool:
    return char in _UNSHOWN or unicodedata.category(char) in _BREAKING


@dataclass(frozen=True, slots=True)
class _Deadline:
    """Parsing rules that match nothing and stop the parser when its time is over."""

    clock: Callable[[], float]
    end: float

    def in_block(self, state: StateBlock, start: int, end: int, silent: bool) -> bool:
        return self._check()

    def in_inline(self, state: StateInline, silent: bool) -> bool:
        return self._check()

    def _check(self) -> bool:
        if self.clock() > self.end:
            raise Refused("document_tangled")
        return False


def _parser(deadline: _Deadline) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": _NESTING})
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    # Addresses are judged by who shows them; markdown-it's own check would show refused links as raw markdown.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # its documented way to replace it
    everywhere: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("table", "deadline", deadline.in_block, everywhere)
    parser.inline.ruler.before("text", "deadline", deadline.in_inline)
    return parser
