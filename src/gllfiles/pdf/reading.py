"""A PDF as a program looks at it: every question goes to a helper process, and a page that fells it fells nothing else."""

from pathlib import Path
from typing import TypeVar

from gllcore.errors import EnvironmentFault, GllError, Refused
from gllfiles.helper.messages import (
    Describe,
    Description,
    Drawn,
    DrawPage,
    FindWords,
    Found,
    Hit,
    PageText,
    Problem,
    ReadPage,
)
from gllfiles.helper.process import Helper, Trouble
from gllfiles.on_disk import StoredFile

A = TypeVar("A", Drawn, PageText)
_FELLING = frozenset({Problem.TOO_SLOW, Problem.CRASHED, Problem.TOO_LARGE})
_OPEN_SECONDS, _PAGE_SECONDS = 20.0, 10.0


def fault(problem: Problem) -> GllError:
    """The problem in words: ``file_not_here`` or ``document_…``."""
    if problem is Problem.GONE:
        return Refused("file_not_here")
    if problem in (Problem.UNKNOWN_KIND, Problem.ENCRYPTED, Problem.NO_TEXT):
        return Refused(f"document_{problem}")
    return EnvironmentFault(f"document_{problem}")


class PdfDocument:
    """One document and its helper. Every method may be called from any thread, waits, and raises GllError ``document_…``.

    Pages are counted from 0. A page that felled the helper is not tried again.
    """

    def __init__(self, file: StoredFile, memory_mb: int = 768, page_seconds: float = _PAGE_SECONDS) -> None:
        self._file = StoredFile(str(Path(file.path).absolute()), file.key)
        self._helper = Helper(memory_mb)
        self._page_seconds = page_seconds
        self._felling: dict[int, Problem] = {}

    @property
    def helper_pid(self) -> int | None:
        """The number of the helper's process while there is one."""
        return self._helper.pid

    def describe(self) -> Description:
        try:
            return self._helper.ask(Describe(self._file), Description, _OPEN_SECONDS)
        except Trouble as trouble:
            raise fault(trouble.problem) from None

    def draw(self, page: int, scale: float, box: tuple[int, int, int, int]) -> Drawn:
        """The pixels of ``box`` (left, top, width, height) of the page drawn at ``scale`` pixels per point."""
        return self._about(page, DrawPage(self._file, page, scale, box), Drawn)

    def read(self, page: int) -> PageText:
        return self._about(page, ReadPage(self._file, page), PageText)

    def find(self, words: str, first: int, end: int) -> tuple[Hit, ...]:
        """Where the words stand on the pages from ``first`` up to ``end``; at most 200 places."""
        try:
            asked = FindWords(self._file, words, first, end)
            return self._helper.ask(asked, Found, self._page_seconds).hits
        except Trouble as trouble:
            raise fault(trouble.problem) from None

    def close(self) -> None:
        """Ends the helper, also while others wait for it."""
        self._helper.end()

    def _about(self, page: int, asked: DrawPage | ReadPage, wanted: type[A]) -> A:
        if page in self._felling:
            raise fault(self._felling[page])
        try:
            return self._helper.ask(asked, wanted, self._page_seconds)
        except Trouble as trouble:
            if trouble.problem in _FELLING:
                self._felling[page] = trouble.problem
            raise fault(trouble.problem) from None
