"""Prints a PDF: each page is drawn by the helper and handed to the printer, one at a time, while the window lives on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from gllapp.ui.background import BackgroundRunner, Job
from gllcore.errors import GllError
from gllfiles.helper.messages import Drawn
from gllfiles.pdf.reading import PdfDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 200
_POINTS_PER_INCH = 72
# Below what the helper draws at most, for pages larger than A4.
_MOST_PIXELS = 5_500_000


class PrintRun(QObject):
    """One run of the printer. ``progressed`` carries the pages done; ``ended`` None, or the GllError that ended it early."""

    progressed = Signal(int)
    ended = Signal(object)

    def __init__(
        self,
        document: PdfDocument,
        sizes: Sequence[tuple[float, float]],
        pages: range,
        printer: "QPrinter",
        background: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        """``sizes`` are the pages' in points; ``printer`` is set up, and stays the caller's."""
        super().__init__(parent)
        self._document, self._sizes, self._printer = document, sizes, printer
        self._background = background
        self._left = list(pages)
        self._done = 0
        self._painter = QPainter()
        self._job: Job | None = None

    def start(self) -> None:
        self._painter.begin(self._printer)
        self._go_on()

    def stop(self) -> None:
        """No further page; ``ended`` tells None."""
        if self._job is not None:
            self._job.cancel()
        self._end(None)

    def _go_on(self) -> None:
        if not self._left:
            self._end(None)
            return
        page = self._left.pop(0)
        width, height = self._sizes[page]
        scale = min(_DOTS_PER_INCH / _POINTS_PER_INCH, (_MOST_PIXELS / (width * height)) ** 0.5)
        box = (0, 0, max(1, round(width * scale)), max(1, round(height * scale)))
        self._job = self._background.run(
            lambda job: self._document.draw(page, scale, box),
            owner=self,
            on_done=self._print,
            on_error=self._end,
        )

    def _print(self, drawn: Drawn) -> None:
        if self._done:
            self._printer.newPage()
        image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
        sheet = QRectF(self._painter.viewport())
        fitted = image.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitted.width(), fitted.height())
        place.moveCenter(sheet.center())
        self._painter.drawImage(place, image)
        self._done += 1
        self.progressed.emit(self._done)
        self._go_on()

    def _end(self, error: GllError | None) -> None:
        self._left.clear()
        if self._painter.isActive():
            self._painter.end()
            self.ended.emit(error)
