"""Binds the tools that put something of the community into the text: pictures of the pod's files, and citations of the library."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import PodFileRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import formatting
from gllapp.ui.pages.documents.bringing import PICTURES
from gllapp.ui.pages.documents.dialogs import PickDialog, ask
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.resource_picking import pick_resource
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.sharing import list_pod_files
from gllcore.ids import RecordId
from glldocs.citations import picture_mark


class Quoting(Binder):
    """Each opens a list to choose from; what is chosen is put where the caret is."""

    def __init__(
        self,
        desk: Desk,
        background: BackgroundRunner,
        editor: DocumentEditor,
        over: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(desk, background, parent)
        self._editor = editor
        self._over = over

    # --- pictures ---

    def choose_picture(self, pod: RecordId) -> None:
        self.ask(partial(_pictures, self._desk, pod), self._offer_pictures)

    def _offer_pictures(self, rows: tuple[PodFileRow, ...]) -> None:
        nothing = self.tr(
            "The pod shares no pictures yet. Share one among its files; then it can stand here."
        )
        dialog = PickDialog(self.tr("A picture of the pod"), self.tr("Put it in"), nothing, self._over)
        dialog.show_choices([(row.file.id, clean_title(row.file.title)) for row in rows])
        by_id = {row.file.id: row for row in rows}

        def put() -> None:
            row = by_id.get(RecordId(dialog.chosen or b""))
            if row is not None:
                title = clean_title(row.file.title)
                formatting.paragraph(self._editor, picture_mark(row.file.file.id, title) + "\n")

        ask(dialog, put)

    # --- citations ---

    def choose_resource(self) -> None:
        pick_resource(
            self._desk,
            self._background,
            self._over,
            partial(formatting.insert, self._editor),
            self.failed.emit,
        )


def _pictures(desk: Desk, pod: RecordId) -> tuple[PodFileRow, ...]:
    return tuple(row for row in list_pod_files(desk, pod) if row.file.file.media.startswith(PICTURES))
