"""The one way in which members' markdown is read, of posts and of documents: no raw HTML, nothing that breaks or turns a page, and no longer than it may take."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_NESTING: Final = 20
# Overrides of direction, and the sign that stands for a picture inside a text. (The category Cn holds Qt's for frames and tables.)
_UNSHOWN: Final = frozenset("\u202d\u202e\ufffc")
_BREAKING: Final = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})


class OutOfTime(Exception):
    """Reading takes longer than it may: somebody has tangled the text."""


def showable(text: str) -> str:
    """Without control characters and the like, which no page takes, and without overrides of direction."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if char in "\n\t" or not _breaks(char))


def _breaks(char: str) -> bool:
    return char in _UNSHOWN or unicodedata.category(char) in _BREAKING


def parser_until(end: float, clock: Callable[[], float]) -> MarkdownIt:
    """CommonMark with tables and strikethrough; it raises OutOfTime where it is still parsing when ``clock`` (seconds) has passed ``end``."""
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": _NESTING})
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    # Addresses are judged by who shows them; markdown-it's own check would show refused links as raw markdown.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # its documented way to replace it
    everywhere: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    deadline = _Deadline(clock, end)
    parser.block.ruler.before("table", "deadline", deadline.in_block, everywhere)
    parser.inline.ruler.before("text", "deadline", deadline.in_inline)
    return parser


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
            raise OutOfTime
        return False
