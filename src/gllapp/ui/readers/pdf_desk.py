"""The PDF behind a reader: asks the helper for one thing at a time, what is looked at first, and keeps what came lately."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.readers.page_words import PageWords
from gllcore.errors import GllError
from gllfiles.helper.messages import Description, Drawn, Hit, PageText
from gllfiles.pdf.reading import PdfDocument

_PIXEL_BYTES = 96 * 1024 * 1024
_TEXTS = 24
_PAGES_A_SEARCH = 25
_MOST_HITS = 2_000
Answer = TypeVar("Answer")


class Tile(NamedTuple):
    """A piece of a page at a scale (pixels per point, of the screen's own pixels); ``box`` is left, top, width, height in them."""

    page: int
    scale: float
    box: tuple[int, int, int, int]


class PdfDesk(QObject):
    """One open document for the window. ``want`` says what is looked at; what comes is told by the signals."""

    opened = Signal(object)
    failed = Signal(object)
    drawn = Signal(int)
    found = Signal(object, bool)
    """The hits so far, and whether these are all."""

    def __init__(
        self, document: PdfDocument, background: BackgroundRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._tiles: OrderedDict[Tile, QImage] = OrderedDict()
        self._texts: OrderedDict[int, PageWords] = OrderedDict()
        self._troubles: dict[int, GllError] = {}
        self._tiles_wanted: list[Tile] = []
        self._pages_wanted: list[int] = []
        self._search = ""
        self._next_searched = 0
        self._hits: tuple[Hit, ...] = ()
        self._pages = 0
        self._job: Job | None = None
        self.destroyed.connect(document.close)

    def open(self) -> None:
        self._background.run(
            lambda job: self._document.describe(),
            owner=self,
            on_done=self._opened,
            on_error=self.failed.emit,
        )

    def close(self) -> None:
        """Ends the helper; nothing is told any more."""
        if self._job is not None:
            self._job.cancel()
        self._pages = 0
        self._document.close()

    def want(self, tiles: Sequence[Tile], pages: Sequence[int]) -> None:
        """These are looked at now, the first of them most of all; what was wanted before and did not come is forgotten."""
        self._tiles_wanted = [tile for tile in tiles if tile not in self._tiles]
        self._pages_wanted = [page for page in pages if page not in self._texts]
        self._go_on()

    def tile(self, tile: Tile) -> QImage | None:
        if tile in self._tiles:
            self._tiles.move_to_end(tile)
        return self._tiles.get(tile)

    def others(self, page: int) -> list[Tile]:
        """What is here of a page at any scale, to be shown until the right one has come."""
        return [tile for tile in self._tiles if tile.page == page]

    def words(self, page: int) -> PageWords | None:
        return self._texts.get(page)

    def trouble(self, page: int) -> GllError | None:
        """Why a page cannot be shown."""
        return self._troubles.get(page)

    def find(self, words: str) -> None:
        """Looks for words in the whole document, in pieces; empty words end the search."""
        self._search, self._next_searched, self._hits = words.strip(), 0, ()
        if not self._search:
            self.found.emit((), True)
        self._go_on()

    def _go_on(self) -> None:
        """One question at a time: first what is to be seen, then its words, then the search."""
        if self._job is not None or not self._pages:
            return
        tile = next((tile for tile in self._tiles_wanted if tile.page not in self._troubles), None)
        page = next((page for page in self._pages_wanted if page not in self._troubles), None)
        if tile is not None:
            self._ask(lambda: self._document.draw(*tile), lambda drawn: self._drawn(tile, drawn), tile.page)
        elif page is not None:
            self._ask(lambda: self._document.read(page), lambda text: self._read(page, text), page)
        elif self._search and self._next_searched < self._pages:
            self._search_on()

    def _search_on(self) -> None:
        words, first = self._search, self._next_searched
        end = min(self._pages, first + _PAGES_A_SEARCH)

        def found(hits: tuple[Hit, ...]) -> None:
            if words == self._search and first == self._next_searched:
                self._next_searched = end
                self._hits = (*self._hits, *hits)[:_MOST_HITS]
                if len(self._hits) >= _MOST_HITS:
                    self._next_searched = self._pages
                self.found.emit(self._hits, self._next_searched >= self._pages)

        def failed() -> None:
            found(())

        self._ask(lambda: self._document.find(words, first, end), found, None, failed)

    def _ask(
        self,
        question: Callable[[], Answer],
        take: Callable[[Answer], None],
        page: int | None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        def done(answer: Answer) -> None:
            self._job = None
            take(answer)
            self._go_on()

        def wrong(error: GllError) -> None:
            self._job = None
            if page is not None:
                self._troubles[page] = error
                self.drawn.emit(page)
            failed()
            self._go_on()

        self._job = self._background.run(lambda job: question(), owner=self, on_done=done, on_error=wrong)

    def _opened(self, description: Description) -> None:
        self._pages = len(description.sizes)
        self.opened.emit(description)
        self._go_on()

    def _drawn(self, tile: Tile, drawn: Drawn) -> None:
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32
        ).copy()
        self._tiles[tile] = image
        self._tiles_wanted = [wanted for wanted in self._tiles_wanted if wanted != tile]
        while (
            sum(kept.sizeInBytes() for kept in self._tiles.values()) > _PIXEL_BYTES and len(self._tiles) > 1
        ):
            self._tiles.popitem(last=False)
        self.drawn.emit(tile.page)

    def _read(self, page: int, text: PageText) -> None:
        self._texts[page] = PageWords(text)
        self._pages_wanted = [wanted for wanted in self._pages_wanted if wanted != page]
        while len(self._texts) > _TEXTS:
            self._texts.popitem(last=False)
        self.drawn.emit(page)
