"""Binds the tools that put something of the community into the text: pictures of the pod's files, and citations of the library."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gllapp.library_views import Filter
from gllapp.pod_views import PodFileRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import clean_excerpt, clean_name, clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import formatting
from gllapp.ui.pages.documents.bringing import PICTURES
from gllapp.ui.pages.documents.dialogs import PickDialog, ask
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.usecases import library
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.sharing import list_pod_files
from gllcore.ids import RecordId
from glldocs.citations import citation_mark, picture_mark

_MOST = 30


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
        dialog = PickDialog(
            self.tr("Cite a resource of the library"),
            self.tr("Cite it"),
            self.tr("Nothing found. Try other words of its title, or an author's name."),
            self._over,
            search=self.tr("Words of its title, or a name"),
        )
        named: dict[bytes, str] = {}

        def show(found: list[tuple[bytes, str, str]]) -> None:
            named.update({key: cited for key, _, cited in found})
            dialog.show_choices([(key, shown) for key, shown, _ in found])

        def put() -> None:
            if dialog.chosen is not None:
                said = named[dialog.chosen]
                formatting.insert(self._editor, citation_mark(RecordId(dialog.chosen), said))

        def search(wanted: str) -> None:
            self._background.run(
                lambda job: _resources(self._desk, wanted),
                owner=dialog,
                on_done=show,
                on_error=self.failed.emit,
            )

        dialog.searched.connect(search)
        search("")
        ask(dialog, put)


def _pictures(desk: Desk, pod: RecordId) -> tuple[PodFileRow, ...]:
    return tuple(row for row in list_pod_files(desk, pod) if row.file.file.media.startswith(PICTURES))


def _resources(desk: Desk, wanted: str) -> list[tuple[bytes, str, str]]:
    """Each with how it is listed, and how it is cited."""
    found = []
    for row in library.list_resources(desk, Filter(text=wanted), limit=_MOST).rows:
        title, year = clean_title(row.title), str(row.year or "")
        by = ", ".join(clean_name(author) for author in row.authors[:2]) or clean_name(row.organisation)
        shown = " · ".join(part for part in (clean_excerpt(row.title), by, year) if part)
        found.append((bytes(row.id), shown, ", ".join(part for part in (title, year) if part)))
    return found
