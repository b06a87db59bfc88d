"""J6: documents come into the library with a preview, are described in batches, and go out as a catalogue that is whole also where no file is held."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.link import Link
from gllapp.ui.pages.curating.edit_sheet import EditSheet
from gllapp.ui.pages.curating.import_sheet import ImportSheet
from gllapp.ui.pages.curating.menu import LibraryMenu
from gllapp.ui.pages.library.list_pane import ResourceList
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.model.people import Role
from gllfiles.surveying import FOLDER, Source
from tests.app.ui.patience import PATIENCE
from tests.e2e.world import World
from tests.journeys.hands import Hands, at_server, at_window, pc_for, pc_of
from tests.journeys.test_custodian import at_stick
from tests.parcels.hands import Stick

SHELF = "Wards of J6"
GUIDE, FRENCH, TABLED, LISTED = "Hygiene at night", "Hygiène de nuit", "Oxygen at night", "Burns at night"
TEXTS = {
    "guide.md": f"# {GUIDE}\n\n{'Wash between two newborns. ' * 4_000}",
    "nuit.md": f"# {FRENCH}\n\nSe laver.",
}
TABLE = f"title,year,language\n{GUIDE},2024,en\n{TABLED},2021,en\n"
BIBTEX = "@book{burns, title={%s}, year={2019}, author={Odhiambo, Amina}}\n@book{oxygen, title={%s}, year={2021}}\n"
RIS = "TY  - BOOK\nTI  - %s\nPY  - 2019\nAU  - Odhiambo, Amina\nER  - \n"


def test_from_a_folder_to_a_catalogue_that_is_whole(
    app: QApplication, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    sources = written(tmp_path)
    with Link(world.port) as link:
        client = pc_for(world, "librarian-of-j6")
        email = world.add_member("librarian-of-j6")
        with at_server(world) as community:
            community.accounts.set_role(email, Role.LIBRARIAN)
        world.enrol(client, email, link.url)
        with at_window(app, client, qtbot) as hands:
            librarian = Librarian(hands)
            # Seen before it is done; what is there already is found, whatever it comes from.
            librarian.look_at(sources[0])
            hands.says("New · 2")
            assert not librarian.listed()
            librarian.bring_in([FRENCH, GUIDE])
            librarian.look_at(sources[1])
            hands.says("New · 1", "Changed · 1")
            librarian.bring_in([FRENCH, GUIDE, TABLED])
            librarian.look_at(sources[2])
            hands.says("New · 1", "Changed · 1")
            librarian.bring_in([LISTED, FRENCH, GUIDE, TABLED])
            librarian.look_at(sources[3])
            hands.says("There already · 1")
            assert "New ·" not in hands.said
            hands.press("Back to the library")

            # Many at once, in words of the lists; a translation, which takes the place of another.
            librarian.choose(LISTED, TABLED)
            sheet = librarian.edit()
            sheet.topics.tick("ipc")
            sheet.countries.tick("KE")
            hands.press("Save")
            hands.says("Changed: 2 resources.")
            librarian.choose(FRENCH)
            sheet = librarian.edit()
            for field in (ResourceField.TRANSLATES, ResourceField.REPLACES):
                relation = sheet.relations[field]
                QTest.keyClicks(relation.line, "hygiene night")
                hands.until(relation.hits.count)
                relation.hits.itemClicked.emit(relation.hits.item(0))
            hands.press("Save")
            hands.says("Changed: 1 resource.")

            # It goes out, the files behind it; what is said of a document later does not send it again.
            with qtbot.waitSignal(hands.window.places.fetcher.sent, timeout=PATIENCE):
                hands.sync()
            size = len(TEXTS["guide.md"])
            assert link.counts().up > size / 50, "the guide went out"
            librarian.choose(GUIDE)
            sheet = librarian.edit()
            year = sheet.lines[ResourceField.YEAR].line
            year.clear()
            QTest.keyClicks(year, "2025")
            hands.press("Save")
            hands.says("Changed: 1 resource.")
            link.reset()
            hands.sync()
            assert link.counts().up < 2_000
        stick = Stick.new(tmp_path / "ST-06")
        client.ask("bundle", "new", str(stick.folder))

    # At another PC, which holds no file: all of the catalogue, and where each file can be had.
    reader = pc_of(world, "reader-of-j6")
    rows = {row["title"]: row for row in reader.ask("resource", "list", "--shelf", SHELF)["resources"]}
    assert rows.keys() == {GUIDE, FRENCH, TABLED, LISTED}
    assert {row["holding"] for row in rows.values() if row["title"] in (GUIDE, FRENCH)} == {"title"}
    french = reader.ask("resource", "show", rows[FRENCH]["id"])
    guide = rows[GUIDE]["id"]
    assert [each["id"] for each in (*french["translations"], *french["replaces"])] == [guide, guide]
    assert reader.ask("resource", "show", guide)["year"] == 2025
    with at_window(app, reader, qtbot) as hands:
        at_stick(hands, stick)
        hands.says("Verified")
        stick.folder.rename(tmp_path / "in somebody's pocket")
        hands.go("library")
        hands.window.places.library.show_resource(RecordId(bytes.fromhex(guide)))
        hands.says("on the stick ST-06, seen", "by internet:")


def written(folder: Path) -> Sequence[Source]:
    """What there is to bring in, in the four forms."""
    documents = folder / "documents"
    documents.mkdir()
    for name, text in TEXTS.items():
        (documents / name).write_text(text, encoding="utf-8")
    made = [Source(FOLDER, documents, documents, SHELF, "cc-by-4.0")]
    for form, text in (("csv", TABLE), ("bib", BIBTEX % (LISTED, TABLED)), ("ris", RIS % LISTED)):
        file = folder / f"list.{form}"
        file.write_text(text, encoding="utf-8")
        made.append(Source(form, file, folder, SHELF))
    return made


class Librarian:
    """Somebody at the library in their window."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        hands.go("library")

    def listed(self) -> list[str]:
        """What of this journey's the list shows; others' documents stand there too."""
        model = self._hands.at.findChildren(ResourceList)[0].model()
        titles = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return [title for title in titles if title.endswith((" at night", " de nuit"))]

    def look_at(self, source: Source) -> None:
        self._menu("Import")
        sheet = self._hands.one(ImportSheet)
        sheet.show_source(source)
        self._hands.says("What would become of it")

    def bring_in(self, then: Sequence[str]) -> None:
        self._hands.press("Bring in")
        self._hands.until(lambda: self._hands.all_of(ResourceList) and sorted(self.listed()) == sorted(then))

    def choose(self, *titles: str) -> None:
        """These in the list, and no others."""
        view = self._hands.one(ResourceList)
        view.selectionModel().clearSelection()
        for row in range(view.model().rowCount()):
            if view.model().index(row, 0).data() in titles:
                view.selectionModel().select(
                    view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
                )

    def edit(self) -> EditSheet:
        self._menu("Edit")
        return self._hands.one(EditSheet)

    def _menu(self, beginning: str) -> None:
        """Once the menu offers it."""

        def offered() -> list[QAction]:
            acts = self._hands.one(LibraryMenu).menu().actions()
            return [
                act
                for act in acts
                if act.text().startswith(beginning) and act.isEnabled() and act.isVisible()
            ]

        self._hands.until(offered)
        offered()[0].trigger()
