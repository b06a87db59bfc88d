"""Where the pages of a document lie below each other, in pixels; pure."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from statistics import median_low
from typing import NamedTuple

from gllapp.library_views import ReadingPlace

POINTS_PER_INCH, PIXELS_PER_INCH = 72.0, 96.0


class Box(NamedTuple):
    """A page's place on the whole sheet, in pixels."""

    left: int
    top: int
    width: int
    height: int


class PageLayout:
    """Pages of ``sizes`` (in points) at ``scale`` (pixels per point), centred on a sheet that is at least ``width`` wide."""

    def __init__(self, sizes: Sequence[tuple[float, float]], scale: float, width: int, gap: int) -> None:
        self.scale = scale
        self._sizes = [(max(1, round(w * scale)), max(1, round(h * scale))) for w, h in sizes]
        self._gap = gap
        steps = (height + gap for _, height in self._sizes)
        self._tops = list(accumulate(steps, initial=gap))
        self.width = max([width, *(w + 2 * gap for w, _ in self._sizes)])
        self.height = self._tops[-1]

    def __len__(self) -> int:
        return len(self._sizes)

    def box(self, page: int) -> Box:
        width, height = self._sizes[page]
        return Box((self.width - width) // 2, self._tops[page], width, height)

    def page_at(self, y: float) -> int:
        """The page at this height; in the gap below a page, that page."""
        return min(len(self) - 1, max(0, bisect_right(self._tops, y) - 1))

    def visible(self, top: int, bottom: int) -> range:
        """The pages of which something lies between two heights."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if len(self) else range(0)

    def height_of(self, place: ReadingPlace) -> int:
        """How far down a place is."""
        box = self.box(min(max(0, place.page), len(self) - 1))
        return round(box.top + place.part * box.height)

    def place_at(self, y: int, zoom: int) -> ReadingPlace:
        box = self.box(page := self.page_at(y))
        return ReadingPlace(page, min(1.0, max(0.0, (y - box.top) / box.height)), zoom)


def scale_of(zoom: int, sizes: Sequence[tuple[float, float]], width: int, gap: int) -> float:
    """Pixels per point for a zoom in percent; for 0, so that most pages are as wide as the window."""
    if zoom:
        return zoom / 100 * PIXELS_PER_INCH / POINTS_PER_INCH
    usual = median_low([page_width for page_width, _ in sizes]) if sizes else 595.0
    return max(0.1, (width - 2 * gap) / usual)
