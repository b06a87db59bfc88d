"""Binds the reading of a bundle to the use cases: nothing comes to this PC, everything is verified before it is shown."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.links import Link
from gllapp.ui.names import clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.bundles.contents_pane import ContentsPane
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.ui.widgets import link_dialog
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import left_at, place_in
from gllapp.usecases.opening import copies_folder
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.reading import Opened, Readable, open_on_stick, readable_on_stick
from gllapp.usecases.sticks.values import StickDocument
from gllapp.usecases.stores import store_of
from gllcore.bundles import FOLDER
from gllcore.files import FileId
from gllfiles.bundles import Bundle
from gllfiles.on_disk import StoredFile


class _Found(NamedTuple):
    """What is read of a document, and where the person was in it before."""

    file: Readable
    place: ReadingPlace | None


class StickReading(Binder):
    """``closed`` leads back to the stick."""

    closed = Signal()

    def __init__(self, desk: Desk, session: Session, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._session = session
        self._opened: Opened | None = None
        self._reader: DocumentReader | None = None
        self._file: FileId | None = None
        self._place: ReadingPlace | None = None
        self._asking: Job | None = None
        self.pane = ContentsPane()
        self.pane.opened.connect(self._open)
        self.pane.closed.connect(self.closed)

    def show_bundle(self, folder: Path, bundle: bytes, title: str) -> None:
        """Lists what is in a bundle of the stick."""
        self.put_away()
        self.pane.show_title(title)
        self.pane.model.show_documents(())
        self.pane.show_reader(None)
        store, dictionary = store_of(self._session), self._session.dictionary
        place = folder / FOLDER / bundle.hex()
        self._forget_question()
        self._asking = self.ask(lambda: open_on_stick(self._desk, store, dictionary(), place), self._show)

    def put_away(self) -> None:
        """Closes what is open."""
        self._forget_reader()
        self._opened = None

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self.pane.model.show_documents(opened.documents)
        self.pane.list.setCurrentIndex(self.pane.model.index(0))
        self.pane.list.setFocus()

    def _open(self, document: StickDocument) -> None:
        if self._opened is not None:
            work = partial(_find, self._desk, self._opened.bundle, document)
            self._forget_reader()  # where the person is in it counts when it is the same
            self._forget_question()
            self._asking = self.ask(work, partial(self._read, document))

    def _read(self, document: StickDocument, found: _Found) -> None:
        self._file, self._place = found.file.id, found.place
        shown = ShownFile(clean_title(document.title), StoredFile(str(found.file.path)), found.file.media)
        reader = DocumentReader(shown, copies_folder(self._session.folder), self._background, found.place)
        reader.place_changed.connect(self._moved)
        reader.link_chosen.connect(lambda link: link_dialog.follow(link, partial(_ask_about, self.pane)))
        reader.failed.connect(self.failed)
        self._reader = reader
        self.pane.show_reader(reader)

    def _moved(self, place: ReadingPlace) -> None:
        self._place = place

    def _forget_reader(self) -> None:
        """Ends the reader; where the person was in the document is remembered, also for when it is on this PC."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.put_away()
            if self._file is not None and self._place is not None:
                work = partial(left_at, self._desk, self._file, self._place)
                self.ask(work, lambda _: None, lane=Lane.WRITE)

    def _forget_question(self) -> None:
        if self._asking is not None:
            self._asking.cancel()


def _find(desk: Desk, bundle: Bundle, document: StickDocument) -> _Found:
    file = readable_on_stick(bundle, document)
    return _Found(file, place_in(desk, file.id))


def _ask_about(pane: QWidget, link: Link) -> bool:
    return link_dialog.ask(pane, link)
