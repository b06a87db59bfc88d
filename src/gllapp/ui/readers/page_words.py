"""The characters of a page by their places: what is under the pointer, what lies between two of them, what is copied; pure."""

import re
from collections.abc import Iterator

from gllfiles.helper.messages import PageLink, PageText, Rect
from gllfiles.pdf.rects import joined

_NO_PLACE: Rect = (0.0, 0.0, 0.0, 0.0)
# What PDFium writes where a word is cut at a line's end, with the end itself.
_CUT = re.compile("[\ufffe\x02\xad](?:\r?\n)?")


class PageWords:
    """One page's text; places are points from its upper left corner."""

    def __init__(self, page: PageText) -> None:
        self.text = page.text
        self.links = page.links
        numbers = memoryview(page.boxes).cast("f") if page.boxes else memoryview(b"").cast("B")
        count = min(len(page.text), len(numbers) // 4)
        self._boxes: list[Rect] = [
            (numbers[4 * at], numbers[4 * at + 1], numbers[4 * at + 2], numbers[4 * at + 3])
            for at in range(count)
        ]

    def nearest(self, x: float, y: float) -> int:
        """The character at a place, or the one nearest to it: on its line if there is one, else above or below; 0 on an empty page."""
        best, least = 0, float("inf")
        for at, (left, top, right, bottom) in enumerate(self._boxes):
            if right <= left:
                continue
            across = max(left - x, 0.0, x - right)
            down = max(top - y, 0.0, y - bottom)
            # A line's own words are nearer than those of the next line, however far away they are on it.
            far = across + 20 * down
            if far < least:
                best, least = at, far
        return best

    def rects(self, first: int, last: int) -> Iterator[Rect]:
        """One rectangle a line for the characters from ``first`` to ``last``, both within."""
        return joined(box for box in self._boxes[first : last + 1] if box != _NO_PLACE)

    def said(self, first: int, last: int) -> str:
        """These characters as they are copied: cut words whole, plain line ends."""
        return _CUT.sub("", self.text[first : last + 1]).replace("\r\n", "\n").replace("\r", "\n")

    def word(self, at: int) -> tuple[int, int]:
        """The first and last character of the word at a character."""
        if not self.text[at : at + 1].isalnum():
            return at, at
        first = last = at
        while first > 0 and self.text[first - 1].isalnum():
            first -= 1
        while last + 1 < len(self.text) and self.text[last + 1].isalnum():
            last += 1
        return first, last

    def link_at(self, x: float, y: float) -> PageLink | None:
        for link in self.links:
            left, top, right, bottom = link.place
            if left <= x <= right and top <= y <= bottom:
                return link
        return None
