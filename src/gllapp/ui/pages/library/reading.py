"""Binds the readers to the library: what opens for a resource, where one goes on, and what another program is given."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gllapp.library_views import FileRow, ResourceText
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.reading_pane import ReadingPane
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.readers import outside
from gllapp.ui.readers.image_reader import ImageReader
from gllapp.ui.readers.page_layout import ReadingPlace
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.readers.text_reader import TextReader
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import file_used, read_text
from gllapp.usecases.opening import OutsideFile, copy_for_outside
from gllcore.errors import EnvironmentFault
from gllcore.files import FileId
from gllfiles.store import FileStore

_PDF = "application/pdf"
_MOST_TEXT = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as it is shown, from the file ``key``."""

    title: str
    text: str
    key: bytes
    markdown: bool = True


class Reading(Binder):
    """``opened`` tells that the pane holds a reader, ``link_chosen`` carries a judged Link of a document."""

    opened = Signal()
    link_chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        store: FileStore,
        copies: Path,
        background: BackgroundRunner,
        parent: QObject,
        confirm: Callable[[OutsideFile], bool],
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        """``copies`` is the folder for what other programs are given; ``confirm`` asks the person before."""
        super().__init__(desk, background, parent)
        self._store, self._copies = store, copies
        self._confirm, self._open_url = confirm, open_url
        self.pane = ReadingPane()
        self._reader: QWidget | None = None
        self._shown: Shown | None = None
        self._places: dict[bytes, ReadingPlace] = {}
        self._parts: dict[bytes, float] = {}

    def read(self, shown: Shown) -> None:
        """Opens the document, or what it says where only that is here."""
        self._shown = shown
        file = shown.readable
        title = words.title(shown.view.row.title)
        if file is None:
            self.ask(partial(read_text, self._desk, self._store, shown.view.row.id), self._show_said)
        elif file.media == _PDF:
            self._show_pdf(title, file)
        elif file.media.startswith("image/"):
            self._show(title, ImageReader(title, self._store.path(file.id), file.media, self._background))
        else:
            work = partial(_read_file, self._store, file.id, title, markdown=file.media == "text/markdown")
            self.ask(work, self._show_text)
        if file is not None:
            self.ask(partial(file_used, self._desk, file.id), lambda _: None, lane=Lane.WRITE)

    def put_away(self) -> None:
        """Ends the reader; where the person was in the document is remembered."""
        reader, self._reader = self._reader, None
        if isinstance(reader, PdfReader):
            reader.put_away()
        self.pane.show_reader("", None)

    def open_outside(self, shown: Shown) -> None:
        """Gives a copy to another program, once the person has seen what it truly is."""
        file = shown.document
        if file is None:
            return
        title = shown.view.row.title
        work = partial(copy_for_outside, self._store.path(file.id), title, file.media, self._copies)
        self.ask(work, self._hand_over)

    def _hand_over(self, file: OutsideFile) -> None:
        outside.open_outside(file, self._confirm, self._open_url)

    # --- readers ---

    def _show_pdf(self, title: str, file: FileRow) -> None:
        reader = PdfReader(title, self._store.path(file.id), self._background, self._places.get(file.id))
        reader.place_changed.connect(partial(self._places.__setitem__, bytes(file.id)))
        reader.link_chosen.connect(self.link_chosen)
        reader.outside_wanted.connect(self._outside_wanted)
        self._show(title, reader)

    def _show_said(self, said: ResourceText) -> None:
        self._show_text(_Text(words.title(said.title), said.text, bytes(said.resource)))

    def _show_text(self, text: _Text) -> None:
        part = self._parts.get(text.key, 0.0)
        reader = TextReader(text.title, text.text, self._background, markdown=text.markdown, part=part)
        reader.part_changed.connect(partial(self._parts.__setitem__, text.key))
        reader.link_chosen.connect(self.link_chosen)
        self._show(text.title, reader)

    def _show(self, title: str, reader: QWidget) -> None:
        if isinstance(self._reader, PdfReader):
            self._reader.put_away()
        self._reader = reader
        self.pane.show_reader(title, reader)
        self.opened.emit()

    def _outside_wanted(self) -> None:
        if self._shown is not None:
            self.open_outside(self._shown)


def _read_file(store: FileStore, file: FileId, title: str, *, markdown: bool) -> _Text:
    """Raises Refused ``file_not_here``; EnvironmentFault ``document_broken`` for what is no text."""
    with store.open(file) as stream:
        content = stream.read(_MOST_TEXT)
    try:
        return _Text(title, content.decode("utf-8-sig"), bytes(file), markdown)
    except UnicodeDecodeError:
        raise EnvironmentFault("document_broken") from None
