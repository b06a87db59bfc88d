"""Shows any file of the library in the reader for its kind, or says that another program is for it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.media_words import media_words
from gllapp.ui.readers import outside
from gllapp.ui.readers.image_reader import ImageReader
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.readers.printing import PrintRun
from gllapp.ui.readers.text_reader import TextReader
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.words import notice
from gllapp.usecases.opening import OutsideFile, copy_for_outside
from gllapp.usecases.reading import MARKDOWN_MEDIA, TEXT_MEDIA, text_of
from gllcore.errors import GllError
from gllfiles.on_disk import StoredFile

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file as it is shown; ``stored`` is where it lies."""

    title: str
    stored: StoredFile
    media: str


class DocumentReader(QStackedWidget):
    """One file. ``place_changed`` carries a ReadingPlace to be remembered by file (of a text, only its ``part`` counts),
    ``link_chosen`` a judged Link, ``failed`` a GllError that the window tells. ``put_away`` before it is let go.
    """

    place_changed = Signal(object)
    link_chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        file: ShownFile,
        copies: Path,
        background: BackgroundRunner,
        place: ReadingPlace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``copies`` is the folder in which copies for other programs are made; ``place`` where the person was last time."""
        super().__init__(parent)
        self._file, self._copies, self._background = file, copies, background
        self._place = place or ReadingPlace()
        self._printing: PrintRun | None = None
        self.reader: QWidget | None = None
        if file.media == _PDF:
            self._show_pdf()
        elif file.media in TEXT_MEDIA:
            background.run(
                lambda job: text_of(file.stored, file.media),
                owner=self,
                on_done=self._show_text,
                on_error=self._show_failure,
            )
        elif file.media.startswith("image/"):
            self._show(ImageReader(file.title, file.stored, file.media, background))
        else:
            self._show_elsewhere()

    def put_away(self) -> None:
        """Ends what reads and prints the document; nothing is shown any more."""
        if self._printing is not None:
            self._printing.stop()
        if isinstance(self.reader, PdfReader):
            self.reader.put_away()

    def open_outside(self) -> None:
        """Opens a copy with another program, after asking."""
        file = self._file
        self._background.run(
            lambda job: copy_for_outside(file.stored, file.title, file.media, self._copies),
            owner=self,
            on_done=self._confirm_outside,
            on_error=self.failed.emit,
        )

    def print_out(self) -> None:
        """Asks for the printer, then prints: of a PDF the pages one by one, of a text all of it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded by who prints

        printer = QPrinter()
        printer.setDocName(self._file.title)
        dialog = QPrintDialog(printer, self)
        if isinstance(self.reader, PdfReader):
            dialog.setMinMax(1, len(self.reader.sizes))
        wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if wanted:
            self.print_to(printer)

    def print_to(self, printer: "QPrinter") -> None:
        """Prints what the printer is set up for; it must live until that is done."""
        if isinstance(self.reader, TextReader):
            self.reader.on_paper().print_(printer)
        elif isinstance(self.reader, PdfReader):
            first = max(1, printer.fromPage())
            last = printer.toPage() or len(self.reader.sizes)
            document, sizes = self.reader.document, self.reader.sizes
            self._printing = PrintRun(
                document, sizes, range(first - 1, last), printer, self._background, self
            )
            self._printing.ended.connect(self._printed)
            self._printing.start()

    def _show(self, reader: QWidget) -> None:
        self.reader = reader
        self.setCurrentIndex(self.addWidget(reader))
        self.setFocusProxy(reader)

    def _show_pdf(self) -> None:
        made = PdfReader(self._file.title, self._file.stored, self._background, self._place)
        made.place_changed.connect(self.place_changed)
        made.link_chosen.connect(self.link_chosen)
        made.outside_wanted.connect(self.open_outside)
        made.print_wanted.connect(self.print_out)
        self._show(made)

    def _show_text(self, text: str) -> None:
        markdown = self._file.media in MARKDOWN_MEDIA
        made = TextReader(self._file.title, text, self._background, markdown=markdown, part=self._place.part)
        made.link_chosen.connect(self.link_chosen)
        made.print_wanted.connect(self.print_out)
        made.part_changed.connect(lambda part: self.place_changed.emit(ReadingPlace(part=part)))
        self._show(made)

    def _show_elsewhere(self) -> None:
        offer = Offer("outside", self.tr("Open with another program…"), "outside")
        title = self.tr("This is for another program")
        made = EmptyState("attach", title, media_words(self._file.media), (offer,))
        made.offered.connect(lambda key: self.open_outside())
        self._show(made)

    def _show_failure(self, error: GllError) -> None:
        said = notice(error)
        why = " ".join(part for part in (said.safe, said.next) if part)
        self._show(EmptyState("attention", said.what, why))

    def _confirm_outside(self, copy: OutsideFile) -> None:
        outside.open_outside(copy, lambda file: outside.ask(self, file))

    def _printed(self, error: GllError | None) -> None:
        if error is not None:
            self.failed.emit(error)
