"""Plain mail text becomes markdown that reads the same: quotes, breaks and lists kept, accidents escaped."""

import re
from collections.abc import Iterator

_QUOTE = re.compile(r"[ \t]{0,3}((?:>[ \t]?)+)")
_RULE = re.compile(r"\s*([-=_*~#+.])(?:\s*\1){2,}\s*")
_UNDERLINE = re.compile(r"(\s*)([-=]+)\s*")
_ITEM = re.compile(r"[-*+] |1[.)] ")
_HEADING = re.compile(r"#{1,6}(?=\s|$)")
_FENCE = re.compile(r"```|~~~")
_DEFINITION = re.compile(r"\[[^\]]*\]:")
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])(?![A-Za-z][\w+.-]{1,31}:[^\s<>]*>)(?![^\s<>@]+@[^\s<>]+>)")
_BACKSLASH = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_SPECIAL = re.compile(r"[\\&<!`~#\[]")

# Programs wrap near 72 columns and people near the edge of their window; a line that could have taken the next
# word and still been this short was broken on purpose.
_SHORT_LINE = 54
_DEEPEST = 8


def plain_to_markdown(lines: list[str]) -> str:
    """Lines of plain text, quoted ones beginning with ">", as markdown that does not need HTML."""
    depth, written = 0, list[str]()
    for own, words, following in _with_next([_unquoted(line) for line in lines]):
        if own != depth:
            # Markdown would take a line after a quote as the quote's own ("lazy continuation").
            written.append(_marks(min(own, depth)))
        depth = own
        if _RULE.fullmatch(words):
            written.extend((_marks(own), f"{_marks(own)} ---".lstrip(), _marks(own)))
            continue
        line = f"{_marks(own)} {_escape(words)}".strip() if own else _escape(words)
        broken = following is not None and following[0] == own and _broke_on_purpose(words, following[1])
        written.append(line + "  " if broken else line)
    return squeeze_blank("\n".join(written))


def _with_next(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str, tuple[int, str] | None]]:
    for index, (depth, words) in enumerate(lines):
        yield depth, words, lines[index + 1] if index + 1 < len(lines) else None


def _unquoted(line: str) -> tuple[int, str]:
    """How deeply a line is quoted, and its words."""
    marks = _QUOTE.match(line)
    if marks is None:
        return 0, line.strip()
    return min(_DEEPEST, marks[1].count(">")), line[marks.end() :].strip()


def _marks(depth: int) -> str:
    return ">" * depth


def _broke_on_purpose(words: str, following: str) -> bool:
    """Whether the author wanted a new line here (an address, a greeting, a verse); list items have their own anyway."""
    if not words or not following or _ITEM.match(following):
        return False
    return len(words) + 1 + len(following.split(maxsplit=1)[0]) <= _SHORT_LINE


def _escape(words: str) -> str:
    if _SPECIAL.search(words):
        words = escape_inline(words)
    return guard_rule(words)


def escape_inline(words: str) -> str:
    """Keeps one line of a person's text from being taken for a heading, code, a link's definition, HTML or an image."""
    words = _ENTITY.sub(r"\\&", _BACKSLASH.sub(r"\\\\", words))
    words = _TAG.sub(r"\\<", words).replace("![", "!\\[")
    if _HEADING.match(words) or _FENCE.match(words) or _DEFINITION.match(words):
        return "\\" + words
    return words


def guard_rule(line: str) -> str:
    """A line of dashes or equals signs alone would make a heading of the line above it."""
    if not line or line[-1] not in "-= ":
        return line
    found = _UNDERLINE.fullmatch(line)
    return f"{found[1]}\\{found[2]}" if found else line


def squeeze_blank(text: str) -> str:
    """No blank lines at the ends, at most one (quoted as it is) between paragraphs."""
    kept: list[str] = []
    for line in text.split("\n"):
        blank = not line.strip("> ")
        if blank and (not kept or kept[-1] == line.strip()):
            continue
        if blank:
            kept[-1] = kept[-1].rstrip()  # a break at a paragraph's end is none
        kept.append(line.strip() if blank else line)
    while kept and not kept[-1].strip("> "):
        kept.pop()
    return "\n".join(kept).rstrip()
