"""Pictures that are dropped on a document: shared in its pod once that is confirmed, then put where the caret is."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import PodFileRow
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import formatting
from gllapp.ui.pages.documents.dialogs import Asked, ask
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.whereabouts import Whereabouts
from gllapp.usecases.pods.sharing import list_pod_files, share_file
from gllapp.usecases.shared_files import check_kind
from gllcore.errors import Refused
from gllcore.ids import RecordId
from glldocs.citations import picture_mark
from gllfiles.store import FileStore

PICTURES = "image/"


class Bringing(Binder):
    """Whoever missed their aim should not have shared anything: a question comes first."""

    def __init__(
        self,
        desk: Desk,
        own: FileStore,
        background: BackgroundRunner,
        editor: DocumentEditor,
        over: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(desk, background, parent)
        self._own, self._editor, self._over = own, editor, over

    def take(self, where: Whereabouts, paths: Sequence[Path]) -> None:
        """Pictures alone: what is no picture is refused before anything is shared."""
        try:
            _check_pictures(paths)
        except Refused as refused:
            self.failed.emit(refused)
            return
        title = PodCounts().share_files(len(paths)).format(pod=isolated(clean_name(where.pod_name)))
        dialog = Asked(title, self.tr("Share and put in"), self._over, "attach")
        dialog.add_words(", ".join(isolated(clean_name(path.name)) for path in paths))
        dialog.add_words(self.tr("Everybody in the pod can see them, behind the next sync."), "muted")
        ask(dialog, lambda: self._share(where.pod, paths))

    def _share(self, pod: RecordId, paths: Sequence[Path]) -> None:
        self.ask(partial(_shared, self._desk, self._own, pod, paths), self._put, lane=Lane.WRITE)

    def _put(self, rows: Sequence[PodFileRow]) -> None:
        self.acted.emit()
        marks = [picture_mark(row.file.file.id, clean_title(row.file.title)) for row in rows]
        formatting.paragraph(self._editor, "\n\n".join(marks) + "\n")


def _check_pictures(paths: Sequence[Path]) -> None:
    for path in paths:
        if not check_kind(path).startswith(PICTURES):
            raise Refused("no_picture", file=path.name)


def _shared(desk: Desk, own: FileStore, pod: RecordId, paths: Sequence[Path]) -> list[PodFileRow]:
    """Those that were shared, in the order in which they were dropped."""
    records = [share_file(desk, own, pod, path) for path in paths]
    rows = {row.file.id: row for row in list_pod_files(desk, pod)}
    return [rows[record] for record in records]
