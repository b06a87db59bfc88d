"""What the helper answers about a PDF that somebody looks at."""

import ctypes
import math
from collections.abc import Iterator

from pypdfium2 import raw

from gllfiles.helper.messages import (
    Describe,
    Description,
    Drawn,
    DrawPage,
    FindWords,
    Found,
    Heading,
    Hit,
    PageText,
    Problem,
    ReadPage,
)
from gllfiles.helper.process import Trouble
from gllfiles.pdf.document import OpenDocument, Shown
from gllfiles.pdf.finding import occurrences
from gllfiles.pdf.links import links_of
from gllfiles.pdf.places import Places

MOST_PIXELS = 6_000_000
MOST_CHARACTERS = 200_000
_LONGEST_SIDE = 100_000
_PAGES, _HEADINGS, _TITLE = 50_000, 3_000, 300
_WHITE = 0xFFFFFFFF

_shown = Shown()


def describe(asked: Describe) -> Description:
    document = _shown.open(asked.file)
    if len(document) > _PAGES:
        raise Trouble(Problem.TOO_LARGE)
    return Description(
        tuple(document.size(page) for page in range(len(document))),
        document.fact("Title")[:_TITLE],
        tuple(_outline(document)),
    )


def draw(asked: DrawPage) -> Drawn:
    """Raises Trouble ``too_large`` for more pixels than a screen has."""
    document = _shown.open(asked.file)
    left, top, width, height = asked.box
    across, down = (length * asked.scale for length in document.size(asked.page))
    sensible = math.isfinite(asked.scale) and 0 < max(across, down) <= _LONGEST_SIDE
    if not sensible or min(width, height) < 1 or width * height > MOST_PIXELS:
        raise Trouble(Problem.TOO_LARGE)
    page = document.page(asked.page)
    pixels = ctypes.create_string_buffer(width * height * 4)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, pixels, width * 4)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        raw.FPDF_RenderPageBitmap(
            bitmap, page.handle, -left, -top, max(1, round(across)), max(1, round(down)), 0, raw.FPDF_ANNOT
        )
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return Drawn(width, height, pixels.raw)


def read(asked: ReadPage) -> PageText:
    document = _shown.open(asked.file)
    page = document.page(asked.page)
    places = Places(page, *document.size(asked.page))
    text = page.text()[:MOST_CHARACTERS]
    return PageText(text, places.boxes(text), tuple(links_of(page, places)))


def find(asked: FindWords) -> Found:
    document = _shown.open(asked.file)
    hits: list[Hit] = []
    for number in range(max(0, asked.first), min(asked.end, len(document))):
        for hit in _hits(document, number, asked.words):
            hits.append(hit)
            if len(hits) >= asked.most:
                return Found(tuple(hits))
    return Found(tuple(hits))


def _hits(document: OpenDocument, number: int, words: str) -> Iterator[Hit]:
    try:
        page = document.page(number)
    except Trouble:
        return  # what cannot be shown holds nothing that could be
    text = page.text()[:MOST_CHARACTERS]
    places: Places | None = None
    for place in occurrences(text, words):
        places = places or Places(page, *document.size(number))
        rects = places.lines(text, place)
        if rects:
            yield Hit(number, rects)


def _outline(document: OpenDocument) -> Iterator[Heading]:
    for count, (level, title, page) in enumerate(document.bookmarks()):
        if count >= _HEADINGS:
            return
        words = " ".join(title.split())[:_TITLE]
        if words:
            yield Heading(level, words, page)
