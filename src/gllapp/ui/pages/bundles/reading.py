"""Binds the reading of a bundle to the use cases: nothing comes to this PC, everything is verified before it is shown."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.links import Link
from gllapp.ui.names import clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.bundles.contents_pane import ContentsPane
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.ui.widgets import link_dialog
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.reading import Opened, Readable, open_on_stick, readable_on_stick
from gllapp.usecases.sticks.values import StickDocument
from gllapp.usecases.stores import store_of
from gllcore.bundles import FOLDER

_COPIES = "outside"


class StickReading(Binder):
    """``closed`` leads back to the stick."""

    closed = Signal()

    def __init__(self, desk: Desk, session: Session, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._session = session
        self._opened: Opened | None = None
        self._reader: DocumentReader | None = None
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
            work = partial(readable_on_stick, self._opened.bundle, document)
            self._forget_question()
            self._asking = self.ask(work, partial(self._read, document))

    def _read(self, document: StickDocument, found: Readable) -> None:
        self._forget_reader()
        shown = ShownFile(clean_title(document.title), found.path, found.media)
        reader = DocumentReader(shown, self._session.folder / _COPIES, self._background)
        reader.link_chosen.connect(lambda link: link_dialog.follow(link, partial(_ask_about, self.pane)))
        reader.failed.connect(self.failed)
        self._reader = reader
        self.pane.show_reader(reader)

    def _forget_reader(self) -> None:
        if self._reader is not None:
            self._reader.put_away()
            self._reader = None

    def _forget_question(self) -> None:
        if self._asking is not None:
            self._asking.cancel()


def _ask_about(pane: QWidget, link: Link) -> bool:
    return link_dialog.ask(pane, link)
