"""The headings of a text and the sections under them, fast enough to follow who is typing."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from glldocs.deltas import units

_NESTING: Final = 20
_MOST_TITLE: Final = 300
_LINE_END: Final = re.compile(r"\r\n?|\n")


class Section(NamedTuple):
    """From a heading's line up to, not with, the next heading of its ``level`` (1 to 6) or above; places in UTF-16."""

    level: int
    title: str
    start: int
    end: int


def outline_of(text: str) -> tuple[Section, ...]:
    """All sections in their order; one of level 2 lies within the one of level 1 before it."""
    # A heading in a list or a quotation heads nothing.
    found = [
        (int(token.tag[1:]), _title(inline), token.map[0])
        for token, inline in pairwise(_blocks.parse(text))
        if token.type == "heading_open" and token.level == 0 and token.map
    ]
    starts = _starts(text, {line for _, _, line in found})
    whole = units(text)
    return tuple(
        Section(level, title, starts[line], _end(found[index + 1 :], level, starts, whole))
        for index, (level, title, line) in enumerate(found)
    )


def section_at(sections: Iterable[Section], position: int) -> Section | None:
    """The innermost section that a place is in; None before the first heading."""
    return max(
        (section for section in sections if section.start <= position < max(section.end, section.start + 1)),
        key=lambda section: section.start,
        default=None,
    )


def _title(inline: Token) -> str:
    """What a reader would read, without the signs for bold and links."""
    tokens = _lines.parseInline(inline.content[:_MOST_TITLE])
    return " ".join(_words(tokens[0].children or []).split()) if tokens else ""


def _words(tokens: Iterable[Token]) -> str:
    said = {"softbreak": " ", "hardbreak": " "}
    return "".join(said.get(token.type, token.content) for token in tokens)


def _starts(text: str, wanted: set[int]) -> dict[int, int]:
    """Where these lines begin, in UTF-16."""
    found, at, position = {}, 0, 0
    for line, end in enumerate([*(match.end() for match in _LINE_END.finditer(text)), len(text)]):
        if line in wanted:
            found[line] = position
        position += units(text[at:end])
        at = end
    return found


def _end(later: Iterable[tuple[int, str, int]], level: int, starts: dict[int, int], whole: int) -> int:
    return next((starts[line] for other, _, line in later if other <= level), whole)


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING}).enable("table")


def _block_parser() -> MarkdownIt:
    """Without what is within lines, which takes nine tenths of the time."""
    parser = _parser()
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


_blocks: Final = _block_parser()
_lines: Final = _parser()
