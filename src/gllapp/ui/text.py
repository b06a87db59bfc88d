"""Turns the markdown of posts into a small, safe subset of HTML; pure, and meant to run off the window's thread.

markdown-it (no raw HTML) → an allow-list (nh3) without pictures, styles and classes → what Qt may show. Whatever is
too large, too deep or too slow is shown as the plain text that it is.
"""

import html
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

import nh3

from gllapp.ui.links import SCHEMES, judge
from gllapp.ui.names import TURNING, direction

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

BUDGET = 1.0
_BYTES = 64 * 1024
_LINE = 4 * 1024
_LINES = 8_000
_COLUMNS = 30
_CELLS = 1500
_TAGS = 12_000
# A newline inside a paragraph is shown where a mail program, wrapping at this width, would not have put one.
_WRAP = 60

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "td", "th"})
_INLINES = frozenset({"a", "b", "strong", "i", "em", "s", "del", "code", "br"})
_VALUES = {"dir": {"ltr", "rtl"}, "align": {"left", "right", "center"}}
_ALLOWED = set(_BLOCKS | _INLINES | {"pre", "hr", "table", "thead", "tbody", "tr"})
_TAG = re.compile("<[^>]*>")


@dataclass(frozen=True, slots=True)
class Rendered:
    """What to show: safe HTML, or (``is_html`` false) the plain text of markdown that was too much to show in time."""

    content: str
    is_html: bool = True


class _TooMuch(Exception):
    """The markdown costs more than a post may."""


def render(markdown: str, clock: Callable[[], float] = time.monotonic, budget: float = BUDGET) -> Rendered:
    """Markdown as safe HTML; as plain text where it is larger than a post may be or takes over ``budget`` seconds."""
    # A parser takes a while to load, and the window opens without any.
    from glldocs.markdown import OutOfTime, parser_until, showable

    source = "\n".join(part for line in showable(markdown).split("\n") for part in _short_lines(line))
    try:
        if len(source.encode()) > _BYTES:
            raise _TooMuch
        made = _rendered(source, parser_until(clock() + budget, clock))
    except (_TooMuch, OutOfTime):
        return _as_written(source)
    # Markdown can swallow all of a text (as definitions of links); what a person wrote is always shown.
    return Rendered(made) if _TAG.sub("", made).strip() or "<hr>" in made else _as_written(source)


def _as_written(source: str) -> Rendered:
    # Tens of thousands of lines would hold up the window; their ends are then shown as a sign.
    lines = source if source.count("\n") <= _LINES else source.replace("\n", " ⏎ ")
    return Rendered(lines, is_html=False)


def _short_lines(line: str) -> Iterator[str]:
    while len(line) > _LINE:
        cut = line.rfind(" ", _LINE // 2, _LINE)
        cut = cut if cut > 0 else _LINE
        yield line[:cut]
        line = line[cut:].lstrip(" ")
    yield line


def _rendered(source: str, parser: "MarkdownIt") -> str:
    parser.add_render_rule("image", _picture_as_link)
    tokens = parser.parse(source)
    if _widest_row(tokens) > _COLUMNS:
        tokens = parser.disable("table").parse(source)
    if sum(token.type in ("td_open", "th_open") for token in tokens) > _CELLS:
        raise _TooMuch
    for token in tokens:
        _align(token)
        _refine(token.children or [])
    _set_directions(tokens)
    made = parser.renderer.render(tokens, parser.options, {})
    if made.count("<") > _TAGS:
        raise _TooMuch
    return _sanitised(made)


def _widest_row(tokens: "Sequence[Token]") -> int:
    widest = cells = 0
    for token in tokens:
        if token.type == "tr_open":
            cells = 0
        elif token.type in ("td_open", "th_open"):
            cells += 1
            widest = max(widest, cells)
    return widest


def _set_directions(tokens: "Sequence[Token]") -> None:
    """Gives every block the direction of the first words in it."""
    around: list[Token] = []
    for token in tokens:
        if token.nesting > 0:
            around.append(token)
        elif token.nesting < 0:
            around.pop()
        elif token.type == "inline" and (way := direction(token.content)):
            for block in around:
                if block.attrGet("dir") is None:
                    block.attrSet("dir", way)


def _align(token: "Token") -> None:
    """Keeps the alignment of a table's cell, which markdown-it writes as a style."""
    style = str(token.attrGet("style") or "")
    if style.startswith("text-align:"):
        token.attrs = {"align": style.removeprefix("text-align:")}


def _refine(children: "list[Token]") -> None:
    """Shows typed line ends, and frees the words of links from direction characters."""
    in_link = 0
    line = ""
    for token, following in zip_longest(children, children[1:]):
        in_link += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        if token.type == "softbreak" and _typed(line, following.content if following else ""):
            token.type, token.tag = "hardbreak", "br"
        line = "" if token.type in ("softbreak", "hardbreak") else line + token.content
        if in_link:
            token.content = "".join(char for char in token.content if char not in TURNING)


def _typed(line: str, following: str) -> bool:
    """Whether a line end was meant: the next word would still have fitted on the line."""
    next_word = following.split(" ", 1)[0]
    return len(line) + 1 + len(next_word) <= _WRAP


def _picture_as_link(
    renderer: "RendererHTML", tokens: "Sequence[Token]", at: int, options: "OptionsDict", env: "EnvType"
) -> str:
    """Pictures of posts are never loaded: what they show becomes a link."""
    token = tokens[at]
    address = str(token.attrGet("src") or "")
    words = "".join(char for char in token.content if char not in TURNING) or address
    return f'<a href="{html.escape(address)}">{html.escape(words)}</a>'


def _sanitised(made: str) -> str:
    return nh3.clean(
        made.strip(),
        tags=_ALLOWED,
        attributes={"a": {"href"}, "ol": {"start"}},
        tag_attribute_values=dict.fromkeys(_BLOCKS, _VALUES),
        set_tag_attribute_values={"pre": {"dir": "ltr"}},
        attribute_filter=_judged,
        url_schemes=set(SCHEMES),
        url_relative="deny",
        link_rel=None,
    )


def _judged(tag: str, attribute: str, value: str) -> str | None:
    if attribute != "href":
        return value
    link = judge(value)
    return link.url if link else None
