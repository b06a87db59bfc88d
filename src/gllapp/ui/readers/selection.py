"""What somebody has chosen on the pages of a document, from one character to another."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from gllapp.ui.readers.page_words import PageWords
from gllfiles.helper.messages import Rect


class Spot(NamedTuple):
    """A character of a page."""

    page: int
    at: int


class Pages(Protocol):
    """Where the words of pages come from; None while they are not here."""

    def words(self, page: int) -> PageWords | None: ...


class Selection:
    """Both ends are within; nothing is chosen before the pointer has moved on to another character."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._anchor: Spot | None = None
        self._reached: Spot | None = None

    def begin(self, spot: Spot | None) -> None:
        self._anchor, self._reached = spot, None

    def reach(self, spot: Spot | None) -> None:
        if spot is not None and self._anchor is not None and (self._reached or spot != self._anchor):
            self._reached = spot

    def choose_word(self, spot: Spot | None) -> None:
        words = self._pages.words(spot.page) if spot is not None else None
        if spot is not None and words is not None:
            first, last = words.word(spot.at)
            self._anchor, self._reached = Spot(spot.page, first), Spot(spot.page, last)

    def rects(self, page: int) -> Iterator[Rect]:
        words = self._pages.words(page)
        part = self._part_on(page)
        if words is not None and part is not None:
            yield from words.rects(*part)

    def text(self) -> str:
        """What is chosen; pages whose words are not here any more are left out."""
        if self._anchor is None or self._reached is None:
            return ""
        first, last = sorted((self._anchor, self._reached))
        parts = []
        for page in range(first.page, last.page + 1):
            words, part = self._pages.words(page), self._part_on(page)
            if words is not None and part is not None:
                parts.append(words.said(*part))
        return "\n".join(parts)

    def _part_on(self, page: int) -> tuple[int, int] | None:
        """The first and the last chosen character of a page."""
        if self._anchor is None or self._reached is None:
            return None
        first, last = sorted((self._anchor, self._reached))
        if not first.page <= page <= last.page:
            return None
        words = self._pages.words(page)
        end = len(words.text) - 1 if words is not None else 0
        return (first.at if page == first.page else 0), (last.at if page == last.page else end)
