"""Opens a pod's file in the reader for its kind, as the library does."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.pod_views import PodFileRow
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.names import clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library.reading_pane import ReadingPane
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.usecases.desk import Desk
from gllfiles.on_disk import StoredFile
from gllfiles.store import Holder


class FileReading(Binder):
    """``left``: the person goes back to the pod; ``link_chosen`` carries a judged Link of what is read."""

    left = Signal()
    link_chosen = Signal(object)

    def __init__(
        self, desk: Desk, store: Holder, copies: Path, background: BackgroundRunner, parent: QObject
    ) -> None:
        """``copies`` is the folder for what other programs are given."""
        super().__init__(desk, background, parent)
        self._store, self._copies = store, copies
        self.pane = ReadingPane(QCoreApplication.translate("PodsPage", "Back to the pod"))
        self._reader: DocumentReader | None = None
        self._asking: Job | None = None
        self.pane.left.connect(self.left)

    def read(self, row: PodFileRow) -> None:
        """A file that is on this PC."""
        self.put_away()
        # Which key it has is in the replica, for which a window must not wait.
        self._asking = self.ask(partial(self._store.stored, row.file.file.id), partial(self._show, row))

    def _show(self, row: PodFileRow, stored: StoredFile) -> None:
        title = clean_title(row.file.title)
        file = ShownFile(title, stored, row.file.file.media)
        self._reader = DocumentReader(file, self._copies, self._background)
        self._reader.link_chosen.connect(self.link_chosen)
        self._reader.failed.connect(self.failed)
        self.pane.show_reader(title, self._reader)

    def put_away(self) -> None:
        """Ends the reader."""
        if self._asking is not None:
            self._asking.cancel()
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.put_away()
        self.pane.show_reader("", None)
