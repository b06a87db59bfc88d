"""The lines of pages become markdown: paragraphs, headings and items; cut words whole, running heads and page numbers gone; pure."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from gllfiles.pdf.finding import CUTS
from gllfiles.texts.lines import Line

# Where heads and feet stand, how many pages show that they repeat, and on which part of them: left and right pages differ.
_EDGE_LINES = 2
_ENOUGH_PAGES = 4
_PART_OF_PAGES = 0.4
_HEADING_SIZE, _HEADING_LENGTH = 1.18, 200
_ITEM = re.compile(r"^[•●▪■◦‣∙·–—*-]\s+")
_NUMBERED = re.compile(r"^(\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_SENTENCE_END = re.compile(r"[.!?:;؟۔。]['\"”’»)\]]*$")
_CUT = re.compile(r"(?<=[^\W\d_])[-‐]$")
_LETTERS = re.compile(r"[\W\d_]+")


def markdown_of(pages: Sequence[Sequence[Line]]) -> str:
    kept = _without_edges(pages)
    usual = _usual_size(line for page in kept for line in page)
    blocks: list[tuple[bool, str]] = []
    last: Line | None = None
    for page in kept:
        right = max((line.right for line in page), default=0.0)
        left = min((line.left for line in page), default=0.0)
        leading = _leading(page)
        for at, line in enumerate(page):
            heading = _is_heading(line, usual)
            joins = last is not None and blocks[-1][0] == heading
            if (
                joins
                and last is not None
                and (_goes_on(last, line, left, right, leading) if at else _goes_over(last, line))
            ):
                blocks[-1] = (heading, _joined(blocks[-1][1], line.text))
            else:
                blocks.append((heading, line.text))
            last = line
    return "\n\n".join(_block(text, heading=heading) for heading, text in blocks if text.strip())


def _without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without the heads, feet and page numbers that come again on most of them."""
    if len(pages) < _ENOUGH_PAGES:
        return [list(page) for page in pages]
    seen = Counter(edge for page in pages for edge in {_pattern(page[at]) for at in _edges(page)})
    common = {edge for edge, count in seen.items() if count > _PART_OF_PAGES * len(pages)}
    return [
        [line for at, line in enumerate(page) if at not in _edges(page) or _pattern(line) not in common]
        for page in pages
    ]


def _edges(page: Sequence[Line]) -> set[int]:
    """The places of the topmost and the lowest lines, in whatever order the page names them."""
    by_height = sorted(range(len(page)), key=lambda at: page[at].baseline)
    return {*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]}


def _pattern(line: Line) -> tuple[str, int]:
    """What a line has in common with that of the next page: all but its numbers, and its height."""
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", line.text.casefold()), round(line.baseline / 12)


def _usual_size(lines: Iterable[Line]) -> float:
    """The size in which most characters are written."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_heading(line: Line, usual: float) -> bool:
    has_words = len(_LETTERS.sub("", line.text)) > 1
    return has_words and line.size > _HEADING_SIZE * usual and len(line.text) < _HEADING_LENGTH


def _leading(page: Sequence[Line]) -> float:
    """How far a line stands below the one before within a paragraph; between paragraphs it can be more."""
    steps = sorted(above.baseline - below.baseline for above, below in pairwise(page))
    down = [step for step in steps if step > 0]
    return down[len(down) // 4] if down else 0.0


def _goes_on(last: Line, line: Line, left: float, right: float, leading: float) -> bool:
    """Whether a line continues the paragraph of the one above it."""
    step = last.baseline - line.baseline
    same = abs(last.size - line.size) < 0.15 * last.size
    if not same or not 0 < step <= 1.3 * leading or _begins_item(line.text):
        return False
    if CUTS & set(last.text[-1:]) or _CUT.search(last.text):
        return True
    indented = last.right - line.right if line.right_to_left else line.left - last.left
    if indented > 0.8 * line.size and not _ITEM.match(last.text) and not _NUMBERED.match(last.text):
        return False
    # A line that leaves much of its column empty has ended its paragraph, if a sentence ends there too.
    column = max(right - left, 1.0)
    empty = last.left - left if last.right_to_left else right - last.right
    return empty < 0.25 * column or not _SENTENCE_END.search(last.text)


def _goes_over(last: Line, line: Line) -> bool:
    """Whether a sentence goes on at the top of a page."""
    return (
        abs(last.size - line.size) < 0.15 * last.size
        and (line.text[:1].islower() or (line.right_to_left and not _SENTENCE_END.search(last.text)))
        and not _SENTENCE_END.search(last.text)
        and not _begins_item(line.text)
    )


def _begins_item(text: str) -> bool:
    return bool(_ITEM.match(text) or _NUMBERED.match(text))


def _joined(text: str, line: str) -> str:
    if text[-1:] in CUTS:
        return text[:-1] + line
    if _CUT.search(text) and line[:1].islower():
        return text[:-1] + line
    return f"{text} {line}"


def _block(text: str, *, heading: bool) -> str:
    whole = " ".join("".join("" if mark in CUTS else mark for mark in text).split())
    if heading:
        return f"## {whole}"
    if _ITEM.match(whole):
        return "- " + _ITEM.sub("", whole)
    return "\\" + whole if whole[:1] in "#>" and not _NUMBERED.match(whole) else whole
