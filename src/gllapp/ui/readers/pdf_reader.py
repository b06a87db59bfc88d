"""Reads a PDF: pages below each other, zoom, search, copying, and a word for what cannot be shown."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.readers.find_bar import FindBar
from gllapp.ui.readers.pages_view import PagesView
from gllapp.ui.readers.pdf_bar import PdfBar
from gllapp.ui.readers.pdf_desk import PdfDesk
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.words import notice
from gllcore.errors import GllError
from gllfiles.helper.messages import Description, Hit
from gllfiles.on_disk import StoredFile
from gllfiles.pdf.reading import PdfDocument

_ZOOMING = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0})


class PdfReader(QWidget):
    """One document. ``place_changed`` carries a ReadingPlace for whoever remembers it, ``link_chosen`` a judged Link;
    ``outside_wanted`` and ``print_wanted`` ask whoever knows the file's name and the printer. ``put_away`` ends its helper.
    """

    place_changed = Signal(object)
    link_chosen = Signal(object)
    outside_wanted = Signal()
    print_wanted = Signal()

    def __init__(
        self,
        title: str,
        file: StoredFile,
        background: BackgroundRunner,
        place: ReadingPlace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``place`` is where the person was when they left the document."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = title
        self._start = place or ReadingPlace()
        self.document = PdfDocument(file)
        self._desk = PdfDesk(self.document, background, self)
        self._hits: tuple[Hit, ...] = ()
        self._sizes: tuple[tuple[float, float], ...] = ()
        self.view = PagesView(self._desk)
        self.view.setAccessibleName(title)
        self.bar = PdfBar()
        self.finding = FindBar()
        self.finding.hide()
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self._body, self.finding):
            column.addWidget(part)
        self._connect()
        self._desk.open()

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points; none until the document is open."""
        return self._sizes

    @property
    def place(self) -> ReadingPlace:
        return self.view.place

    def begin_search(self) -> None:
        """Opens the search."""
        self.finding.begin()

    def put_away(self) -> None:
        """Ends the helper: at once, also when a page is being read. The reader shows nothing new any more."""
        self._desk.close()

    def event(self, event: QEvent) -> bool:
        # The window would take these keys for the size of its text.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _zooms(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = event.key()
        if _zooms(event):
            self._zoom_by(key)
        elif control and key == Qt.Key.Key_F:
            self.begin_search()
        elif control and key == Qt.Key.Key_C:
            self.view.copy()
        elif key == Qt.Key.Key_F3:
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.finding.step(-1 if backwards else 1)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._desk.opened.connect(self._show)
        self._desk.failed.connect(self._show_failure)
        self._desk.found.connect(self._show_hits)
        self.view.place_changed.connect(self._show_place)
        self.view.place_changed.connect(self.place_changed)
        self.view.link_chosen.connect(self.link_chosen)
        self.bar.page_chosen.connect(self._go_to)
        self.bar.zoomed_in.connect(self.view.larger)
        self.bar.zoomed_out.connect(self.view.smaller)
        self.bar.width_wanted.connect(lambda: self.view.set_zoom(0))
        self.bar.find_wanted.connect(self.begin_search)
        self.bar.outside_wanted.connect(self.outside_wanted)
        self.bar.print_wanted.connect(self.print_wanted)
        self.finding.searched.connect(self._desk.find)
        self.finding.moved.connect(lambda number: self.view.show_hits(self._hits, number))
        self.finding.closed.connect(self._end_search)

    def _show(self, description: Description) -> None:
        self._sizes = description.sizes
        self.bar.set_pages(len(description.sizes))
        self.view.show_pages(description.sizes, self._start)
        self.view.setFocus()

    def _show_failure(self, error: GllError) -> None:
        said = notice(error)
        why = " ".join(part for part in (said.safe, said.next) if part)
        offer = Offer("outside", self.tr("Open with another program…"), "outside")
        failure = EmptyState("attention", said.what, why, (offer,))
        failure.offered.connect(lambda key: self.outside_wanted.emit())
        self._body.setCurrentIndex(self._body.addWidget(failure))
        self.bar.set_pages(0)

    def _show_place(self, place: ReadingPlace) -> None:
        self.bar.show_place(place.page, self.view.zoom_percent, follows_width=place.zoom == 0)

    def _go_to(self, page: int) -> None:
        self.view.go_to(page)
        self.view.setFocus()

    def _show_hits(self, hits: tuple[Hit, ...], done: bool) -> None:  # a signal's arguments have no names
        self._hits = hits
        if not hits:
            self.view.show_hits((), -1)
        self.finding.show_count(len(hits), done=done)
        self.view.show_hits(hits, self.finding.now)

    def _end_search(self) -> None:
        self.finding.hide()
        self._desk.find("")
        self.view.setFocus()

    def _zoom_by(self, key: int) -> None:
        if key == Qt.Key.Key_0:
            self.view.set_zoom(0)
        elif key == Qt.Key.Key_Minus:
            self.view.smaller()
        else:
            self.view.larger()


def _zooms(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() in _ZOOMING
