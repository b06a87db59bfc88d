"""A PDF as PDFium opens it, in the helper: the one that was asked for last stays open, with the pages of late."""

import ctypes
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

from gllfiles.helper.messages import Problem
from gllfiles.helper.process import Trouble
from gllfiles.on_disk import StoredFile

_PAGES_KEPT = 6
# What PDF itself allows a page to measure, in points; a file may claim anything.
_SMALLEST, _LARGEST = 1.0, 14_400.0


class OpenDocument:
    """An open PDF; pages are counted from 0."""

    def __init__(self, file: StoredFile) -> None:
        """Raises Trouble: ``gone``, ``encrypted``, ``broken``."""
        self.file = file
        self._pdf = _opened(file)
        self._pages: OrderedDict[int, OpenPage] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pdf)

    def close(self) -> None:
        while self._pages:
            self._pages.popitem()[1].close()
        self._pdf.close()

    def fact(self, name: str) -> str:
        """A word of the file about itself, such as Title; empty where it has none."""
        return str(self._pdf.get_metadata_value(name)).strip()

    def size(self, page: int) -> tuple[float, float]:
        """Width and height in points, as the page is seen."""
        size = raw.FS_SIZEF()
        if not raw.FPDF_GetPageSizeByIndexF(self._pdf.raw, page, size):
            return 595.0, 842.0
        return _bounded(size.width), _bounded(size.height)

    def page(self, number: int) -> "OpenPage":
        """Raises Trouble ``broken`` for a page that does not load."""
        if number not in self._pages:
            if not 0 <= number < len(self):
                raise Trouble(Problem.BROKEN, "IndexError")
            self._pages[number] = OpenPage(self._pdf, number)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)[1].close()
        self._pages.move_to_end(number)
        return self._pages[number]

    def bookmarks(self) -> Iterator[tuple[int, str, int]]:
        """(level, title, page) of the outline's entries that lead to a page."""
        for bookmark in self._pdf.get_toc(max_depth=6):
            target = bookmark.get_dest()
            page = target.get_index() if target is not None else None
            if page is not None and 0 <= page < len(self):
                yield bookmark.level, bookmark.get_title(), page


class OpenPage:
    """A page with its characters, which are read when they are first asked for."""

    def __init__(self, pdf: Any, number: int) -> None:  # pypdfium2 has no types
        try:
            self._page = pdf[number]
        except pypdfium2.PdfiumError:
            raise Trouble(Problem.BROKEN, "PdfiumError") from None
        self._text: Any = None
        self.pdf = pdf

    @property
    def handle(self) -> Any:  # PDFium's own
        return self._page.raw

    @property
    def characters(self) -> Any:  # PDFium's own
        """PDFium's handle of the page's text."""
        if self._text is None:
            self._text = self._page.get_textpage()
        return self._text.raw

    def text(self) -> str:
        """A character for each of PDFium's, so that places in the one are places in the other."""
        count = raw.FPDFText_CountChars(self.characters)
        if count <= 0:
            return ""
        units = (ctypes.c_ushort * (count + 1))()
        if raw.FPDFText_GetText(self.characters, 0, count, units) == count + 1:
            found = bytes(units)[: count * 2].decode("utf-16-le", "replace")
            if len(found) == count:
                return found
        return "".join(_character(raw.FPDFText_GetUnicode(self.characters, at)) for at in range(count))

    def close(self) -> None:
        if self._text is not None:
            self._text.close()
        self._page.close()


@contextmanager
def opened_once(file: StoredFile) -> Iterator[OpenDocument]:
    """A document for one reading."""
    document = OpenDocument(file)
    try:
        yield document
    finally:
        document.close()


class Shown:
    """The document that is looked at; another one takes its place."""

    def __init__(self) -> None:
        self._document: OpenDocument | None = None

    def open(self, file: StoredFile) -> OpenDocument:
        if self._document is None or self._document.file != file:
            self.close()
            self._document = OpenDocument(file)
        return self._document

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None


def _opened(file: StoredFile) -> Any:  # pypdfium2 has no types
    path = Path(file.path)
    if not path.is_file():
        raise Trouble(Problem.GONE)
    try:
        # PDFium reads a plain file faster by itself; what is enciphered it is given piece by piece.
        return pypdfium2.PdfDocument(file.open() if file.key else path, autoclose=bool(file.key))
    except OSError as error:
        raise Trouble(Problem.BROKEN, type(error).__name__) from None
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise Trouble(Problem.ENCRYPTED if locked else Problem.BROKEN, "PdfiumError") from None


def _bounded(length: float) -> float:
    return min(_LARGEST, max(_SMALLEST, length)) if length == length else _SMALLEST


def _character(code: int) -> str:
    """PDFium gives surrogates one by one, and 0 for what has no meaning."""
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
