"""Which reader a kind of document has, in the helper."""

from collections.abc import Callable
from pathlib import Path

from gllfiles.helper.messages import Extracted, Limits, Problem
from gllfiles.helper.process import Trouble
from gllfiles.texts import epub, office, pdf, plain, web

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
EPUB = "application/epub+zip"
PDF = "application/pdf"

# Invisible, and yet part of words in Persian, Hindi and others.
_JOINERS = frozenset("\u200c\u200d")
_LONGEST_LINE = 500

_READERS: dict[str, Callable[[Path, Limits], Extracted]] = {
    PDF: pdf.extracted,
    DOCX: office.extracted_docx,
    ODT: office.extracted_odt,
    EPUB: epub.extracted,
    "text/html": web.extracted,
    "application/xhtml+xml": web.extracted,
    "text/markdown": plain.extracted_markdown,
    "text/plain": plain.extracted,
}


def read_text(path: str, media: str, limits: Limits) -> Extracted:
    """Raises Trouble, and whatever else a broken document causes."""
    reader = _READERS.get(media.partition(";")[0].strip().lower())
    if reader is None:
        raise Trouble(Problem.UNKNOWN_KIND)
    if not Path(path).is_file():
        raise Trouble(Problem.GONE)
    return _within(reader(Path(path), limits), limits)


def _within(found: Extracted, limits: Limits) -> Extracted:
    text = "".join(map(_shown, found.markdown))
    if not any(map(str.isalnum, text)):
        return Extracted(title=found.title, author=found.author, pages=found.pages, problem=Problem.NO_TEXT)
    return Extracted(
        text[: limits.characters],
        _line(found.title),
        _line(found.author),
        found.language.strip().lower()[:35],
        found.pages,
        found.truncated or len(text) > limits.characters,
    )


def _shown(mark: str) -> str:
    """Spaces of every width are spaces; what no text can show goes."""
    if mark.isprintable() or mark in "\n\t" or mark in _JOINERS:
        return mark
    return " " if mark.isspace() else ""


def _line(words: str) -> str:
    return " ".join("".join(mark if mark.isprintable() else " " for mark in words).split())[:_LONGEST_LINE]
