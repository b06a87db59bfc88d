"""Where the characters of a page stand, in points from its upper left corner as the page is seen."""

import ctypes
from array import array
from collections.abc import Iterable

from pypdfium2 import raw

from gllfiles.helper.messages import Rect
from gllfiles.pdf.document import OpenPage
from gllfiles.pdf.rects import joined

# PDFium turns points into whole pixels of a device: of one so large, a hundredth of a point is seen.
_FINE = 100
_STEP = 1000.0


class Places:
    """Turns PDFium's places on one page, which begin below and know no rotation, into ours."""

    def __init__(self, page: OpenPage, width: float, height: float) -> None:
        self._page = page
        size = (round(width * _FINE), round(height * _FINE))
        self._x0, self._y0 = self._device(size, 0, 0)
        right, below = self._device(size, _STEP, 0), self._device(size, 0, _STEP)
        self._xx, self._xy = (right[0] - self._x0) / _STEP, (right[1] - self._y0) / _STEP
        self._yx, self._yy = (below[0] - self._x0) / _STEP, (below[1] - self._y0) / _STEP
        self._rect = raw.FS_RECTF()

    def rect(self, left: float, bottom: float, right: float, top: float) -> Rect:
        one, other = self._point(left, bottom), self._point(right, top)
        return (
            min(one[0], other[0]),
            min(one[1], other[1]),
            max(one[0], other[0]),
            max(one[1], other[1]),
        )

    def of(self, character: int) -> Rect:
        """The box of a character as high as its line; zeros where it has none."""
        box = self._rect
        if not raw.FPDFText_GetLooseCharBox(self._page.characters, character, box):
            return (0.0, 0.0, 0.0, 0.0)
        return self.rect(box.left, box.bottom, box.right, box.top)

    def boxes(self, text: str) -> bytes:
        """Four float32 for each character of the page's text; spaces have none, for PDFium does not know where they are."""
        found = array("f")
        for at, character in enumerate(text):
            found.extend((0.0, 0.0, 0.0, 0.0) if character.isspace() else self.of(at))
        return found.tobytes()

    def lines(self, text: str, characters: Iterable[int]) -> tuple[Rect, ...]:
        """One rectangle for each line on which the characters stand."""
        return tuple(joined(self.of(at) for at in characters if not text[at].isspace()))

    def _device(self, size: tuple[int, int], x: float, y: float) -> tuple[float, float]:
        left, top = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(self._page.handle, 0, 0, *size, 0, x, y, left, top)
        return left.value / _FINE, top.value / _FINE

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return (
            self._x0 + x * self._xx + y * self._yx,
            self._y0 + x * self._xy + y * self._yy,
        )
