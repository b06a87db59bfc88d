"""Reads the markdown of documents, the same for every export: without raw HTML, and without what breaks or turns a page."""

import unicodedata
from typing import Final, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

Direction = Literal["ltr", "rtl"]

_NESTING: Final = 20
# Marks are looked for in time that grows with the square of a paragraph's length; above this, it is words alone.
LONGEST_PARAGRAPH: Final = 12_000
# Overrides of direction, and the sign that stands for a picture inside a text.
_UNSHOWN: Final = frozenset("\u202d\u202e\ufffc")
_BREAKING: Final = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})


def read(markdown: str) -> list[Token]:
    """The tokens of the text's blocks, with those of its lines as their children."""
    return _parser().parse(showable(markdown))


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


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": _NESTING})
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    # Addresses are judged by who shows them; markdown-it's own check would show refused links as raw markdown.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # its documented way to replace it
    parser.core.ruler.at("inline", _read_lines)
    return parser


def _read_lines(state: StateCore) -> None:
    """Markdown-it's own rule, except for what nobody writes by hand."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if len(token.content) <= LONGEST_PARAGRAPH:
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        else:
            token.children.append(Token("text", "", 0, content=token.content))
