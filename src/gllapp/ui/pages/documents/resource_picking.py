"""A resource of the library is chosen by words of its title or a name, to be cited in a document or a post."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gllapp.library_views import Filter
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import clean_excerpt, clean_name, clean_title
from gllapp.ui.newest import Newest
from gllapp.ui.pages.documents.dialogs import PickDialog, ask
from gllapp.usecases import library
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError
from gllcore.ids import RecordId
from glldocs.citations import citation_mark

_MOST = 30


def pick_resource(
    desk: Desk,
    background: BackgroundRunner,
    over: QWidget,
    then: Callable[[str], None],
    failed: Callable[[GllError], None],
) -> None:
    """Opens the list over a page; ``then`` is given the markdown that cites what was chosen."""
    translate = QCoreApplication.translate
    dialog = PickDialog(
        translate("Quoting", "Cite a resource of the library"),
        translate("Quoting", "Cite it"),
        translate("Quoting", "Nothing found. Try other words of its title, or an author's name."),
        over,
        search=translate("Quoting", "Words of its title, or a name"),
    )
    named: dict[bytes, str] = {}
    newest = Newest()

    def show(found: list[tuple[bytes, str, str]]) -> None:
        named.update({key: cited for key, _, cited in found})
        dialog.show_choices([(key, shown) for key, shown, _ in found])

    def put() -> None:
        if dialog.chosen is not None:
            then(citation_mark(RecordId(dialog.chosen), named[dialog.chosen]))

    def search(wanted: str) -> None:
        shown = newest.only(show)
        background.run(lambda job: _resources(desk, wanted), owner=dialog, on_done=shown, on_error=failed)

    dialog.searched.connect(search)
    search("")
    ask(dialog, put)


def _resources(desk: Desk, wanted: str) -> list[tuple[bytes, str, str]]:
    """Each with how it is listed, and how it is cited."""
    found = []
    for row in library.list_resources(desk, Filter(text=wanted), limit=_MOST).rows:
        title, year = clean_title(row.title), str(row.year or "")
        by = ", ".join(clean_name(author) for author in row.authors[:2]) or clean_name(row.organisation)
        shown = " · ".join(part for part in (clean_excerpt(row.title), by, year) if part)
        found.append((bytes(row.id), shown, ", ".join(part for part in (title, year) if part)))
    return found
