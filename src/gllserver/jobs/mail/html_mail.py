"""HTML mail becomes markdown: cleaned by an allow-list first, no images, nothing remote, no scripts."""

import html
import re
from typing import Any

import nh3
from markdownify import ATX, MarkdownConverter

from gllserver.jobs.mail.plain import escape_inline, guard_rule, plain_to_markdown, squeeze_blank

# A letter of 64 KB of words rarely needs more; what is longer is mostly styling, and slow to convert.
_HTML_CHARACTERS = 400_000

_TAGS = {
    "a", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "li", "ol", "p", "pre", "s", "strong", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_DROPPED = {
    "script",
    "style",
    "title",
    "head",
    "noscript",
    "svg",
    "math",
    "template",
    "object",
    "iframe",
    "select",
}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=_DROPPED,
    attributes={"a": {"href"}, "ol": {"start"}},
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
    link_rel=None,
    strip_comments=True,
)
_BARE = nh3.Cleaner(tags=set(), clean_content_tags=_DROPPED)

_ENDS_LINE = re.compile(r"<(?:/p|/div|/tr|/li|/h\d|br)\b[^<>]*>", re.IGNORECASE)
_CELL_CHARACTERS = 200
# Parsers and the converter take a time that grows with the square of these.
_TAGS_READ = 20_000
_ELEMENTS = 5000
_LONG_SPACE = re.compile(r"\s{100,}")


class _MailConverter(MarkdownConverter):
    """markdownify, with what mail programs mean by div and table, and our own escaping."""

    def convert_soup(self, soup: Any) -> str:
        _unfold_layout(soup)
        return str(super().convert_soup(soup))

    def escape(self, text: str, parent_tags: set[str]) -> str:
        return guard_rule(escape_inline(text.replace("\n", " ")))

    def convert_div(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """A div is a line, unless it holds paragraphs; an empty one is the blank line between two paragraphs."""
        words = text.strip()
        if "_inline" in parent_tags:
            return f" {words} "
        if not words or "\n\n" in text:
            return f"\n\n{words}\n\n" if words else "\n\n"
        before = el.find_previous_sibling()
        return f"\n{words}  \n" if before is not None and before.name == "div" else f"\n\n{words}  \n"

    def convert_tr(self, el: Any, text: str, parent_tags: set[str]) -> str:
        first = el.find_parent("table").find("tr") is el
        columns = len(el.find_all(["td", "th"]))
        return f"|{text}\n|{' --- |' * columns}\n" if first else f"|{text}\n"

    def convert_td(self, el: Any, text: str, parent_tags: set[str]) -> str:
        return f" {' '.join(text.split()).replace('|', chr(92) + '|')} |"

    convert_th = convert_td


def _unfold_layout(soup: Any) -> None:
    """Newsletters arrange their page in tables; only a grid of short cells is left as a table for readers."""
    grids = {id(table) for table in soup.find_all("table") if _is_grid(table)}
    parts = soup.find_all(["thead", "tbody", "tr", "td", "th"])
    loose = [part for part in parts if id(part.find_parent("table")) not in grids]
    for each in (*(table for table in soup.find_all("table") if id(table) not in grids), *loose):
        each.name = "div"


def _is_grid(table: Any) -> bool:
    if table.find("table") is not None or table.find_parent("table") is not None:
        return False
    rows = table.find_all("tr")
    widths = {len(row.find_all(["td", "th"])) for row in rows}
    if len(rows) < 2 or len(widths) != 1 or not 2 <= max(widths) <= 10:
        return False
    return all(len(cell.get_text()) <= _CELL_CHARACTERS for cell in table.find_all(["td", "th"]))


def html_to_markdown(source: str) -> tuple[str, str | None]:
    """Markdown of an HTML part, and a note where some of it could not be kept."""
    source, note = _shortened(source)
    try:
        cleaned = _CLEANER.clean(source)
        if cleaned.count("<") > 2 * _ELEMENTS:
            return _words_alone(source), "HTML of too many elements, kept as plain text"
        markdown = str(_MailConverter(heading_style=ATX, bullets="-").convert(cleaned))
    except RecursionError:
        return _words_alone(source), "HTML nested too deeply, kept as plain text"
    return squeeze_blank("\n".join(map(_trimmed, markdown.split("\n")))), note


def _shortened(source: str) -> tuple[str, str | None]:
    """An HTML part cut where parsing it would take too long, and a note if it was."""
    note = None
    if len(source) > _HTML_CHARACTERS:
        source, note = source[:_HTML_CHARACTERS], f"HTML cut after {_HTML_CHARACTERS} characters"
    pieces = source.split("<", _TAGS_READ)
    if len(pieces) > _TAGS_READ:
        source, note = "<".join(pieces[:-1]), f"HTML cut after {_TAGS_READ} tags"
    return _LONG_SPACE.sub("\n", source), note


def _trimmed(line: str) -> str:
    """Without the spaces at its end, save the two that are a line break."""
    bare = line.rstrip()
    return bare + "  " if bare and line.endswith("  ") else bare


def _words_alone(source: str) -> str:
    text = html.unescape(_BARE.clean(_ENDS_LINE.sub("\n", source)))
    return plain_to_markdown(text.split("\n"))


def words_in_html(source: str) -> str:
    """All that an HTML part says, without its arrangement; to weigh it, not to show it."""
    return html.unescape(_BARE.clean(_shortened(source)[0]))
