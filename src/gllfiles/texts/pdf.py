"""The text of a PDF: words with their places become lines, lines become paragraphs; what stands on every page goes."""

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

from pypdfium2 import raw

from gllfiles.helper.messages import Extracted, Limits
from gllfiles.helper.process import Trouble
from gllfiles.on_disk import StoredFile
from gllfiles.pdf.document import OpenDocument, OpenPage, opened_once
from gllfiles.pdf.finding import CUTS
from gllfiles.texts.lines import Line, Word, lines_of
from gllfiles.texts.paragraphs import markdown_of

_WORD = re.compile(r"[^\s{0}]+[{0}]?".format("".join(CUTS)))
# A file's own title is often what the word processor made of its name.
_NO_TITLE = re.compile(
    r"^(microsoft word|untitled|document\d*$|slide \d+|powerpoint)|\.(docx?|pdf|pptx?|indd|qxd|odt|rtf|tex)$",
    re.IGNORECASE,
)


def extracted(path: Path, limits: Limits) -> Extracted:
    with opened_once(StoredFile(str(path))) as document:
        pages = list(_pages(document, limits))
        title = document.fact("Title")
        return Extracted(
            markdown_of(pages),
            "" if _NO_TITLE.search(title) else title,
            document.fact("Author"),
            pages=len(document),
            truncated=len(pages) < len(document),
        )


def _pages(document: OpenDocument, limits: Limits) -> Iterator[list[Line]]:
    characters = 0
    for number in range(min(len(document), limits.pages)):
        if characters > limits.characters:
            return
        try:
            page = document.page(number)
        except Trouble:
            yield []
            continue
        text = page.text()
        characters += len(text)
        yield list(lines_of(_words(page, text)))


def _words(page: OpenPage, text: str) -> Iterator[Word]:
    """The page's words in PDFium's order; only their first and last characters are asked for their places, for speed."""
    characters, box = page.characters, raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for word in _WORD.finditer(text):
        raw.FPDFText_GetCharOrigin(characters, word.start(), x, y)
        raw.FPDFText_GetLooseCharBox(characters, word.start(), box)
        size, start, left, right = box.top - box.bottom, x.value, box.left, box.right
        if word.end() - word.start() > 1:
            raw.FPDFText_GetLooseCharBox(characters, word.end() - 1, box)
            left, right = min(left, box.left), max(right, box.right)
        yield Word(word[0], start, left, right, y.value, abs(size))
