"""Binds the reader to the library: what opens for a resource, where one goes on in it, and what another program is given."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.reading_pane import ReadingPane
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.readers import outside
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import file_used, left_at
from gllapp.usecases.opening import OutsideFile, copy_for_outside
from gllcore.files import FileId
from gllcore.model.library import ResourceFile
from gllfiles.store import Holder


class Reading(Binder):
    """``opened`` tells that the pane holds a document, ``link_chosen`` carries a judged Link of it."""

    opened = Signal()
    link_chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        store: Holder,
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
        self._reader: DocumentReader | None = None
        self._file: FileId | None = None
        self._places: dict[FileId, ReadingPlace] = {}

    def read(self, shown: Shown) -> None:
        """Opens the document, or what it says where only that is here; where the person was in it this time or before."""
        file = shown.readable or shown.text
        if file is None:
            return
        self._show(words.title(shown.view.row.title), file.id, file.media, shown.place)

    def read_other(self, title: str, file: ResourceFile) -> None:
        """Opens a file that is on this PC and belongs to a note on the resource."""
        self._show(title, file.id, file.media, None)

    def _show(self, title: str, file: FileId, media: str, place: ReadingPlace | None) -> None:
        self.put_away()
        opened = ShownFile(title, self._store.stored(file), media)
        self._reader, self._file = self._made(file, opened, place), file
        self.pane.show_reader(title, self._reader)
        self.ask(partial(file_used, self._desk, file), lambda _: None, lane=Lane.WRITE)
        self.opened.emit()

    def put_away(self) -> None:
        """Ends the reader; where the person was in the document is remembered."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.put_away()
            self._remember()
        self.pane.show_reader("", None)

    def print_out(self) -> None:
        """What is read, by the system's dialog."""
        if self._reader is not None:
            self._reader.print_out()

    def open_outside(self, shown: Shown) -> None:
        """Gives a copy to another program, once the person has seen what it truly is."""
        file = shown.document
        if file is not None:
            title, stored = shown.view.row.title, self._store.stored(file.id)
            work = partial(copy_for_outside, stored, title, file.media, self._copies)
            self.ask(work, self._hand_over)

    def _remember(self) -> None:
        file, self._file = self._file, None
        place = self._places.get(file) if file is not None else None
        if file is not None and place is not None:
            self.ask(partial(left_at, self._desk, file, place), lambda _: None, lane=Lane.WRITE)

    def _made(self, file: FileId, opened: ShownFile, place: ReadingPlace | None) -> DocumentReader:
        reader = DocumentReader(opened, self._copies, self._background, self._places.get(file) or place)
        reader.place_changed.connect(partial(self._places.__setitem__, file))
        reader.link_chosen.connect(self.link_chosen)
        reader.failed.connect(self.failed)
        return reader

    def _hand_over(self, copy: OutsideFile) -> None:
        outside.open_outside(copy, self._confirm, self._open_url)
