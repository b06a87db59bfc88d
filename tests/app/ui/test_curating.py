"""Librarians in the window: bringing in, changing many at once, withdrawing, new shelves; and what everybody may write down."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gllapp.file_views import FilesReport
from gllapp.library_views import Filter
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.models.outbox_items import item_of_act
from gllapp.ui.pages.curating.curator import GO_ON, LEAVE, UNDO_IMPORT
from gllapp.ui.pages.curating.dropping import dropped_source
from gllapp.ui.pages.curating.edit_sheet import EditSheet
from gllapp.ui.pages.curating.import_sheet import ImportSheet
from gllapp.ui.pages.curating.menu import LibraryMenu
from gllapp.ui.pages.curating.relation_field import RelationField
from gllapp.ui.pages.curating.shelf_sheet import ShelfSheet
from gllapp.ui.pages.library.list_pane import ResourceList
from gllapp.ui.pages.library.page import LibraryPage
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import library
from gllapp.usecases.bringing_in import bring_in, interrupted_import, list_imports, look_at
from gllapp.usecases.outbox import Box, list_outbox
from gllcore.errors import GllError, Refused
from gllcore.model.library import ResourceField
from gllfiles.formats import Format
from gllfiles.surveying import Source
from tests.app.builders import Seat
from tests.app.library import store_of, stores_of
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.library_desk import DOCUMENTS, lay, make_librarian, named, titles


class Watched:
    """The page, what it has told, and what has failed."""

    def __init__(self, page: LibraryPage) -> None:
        self.page = page
        self.notices: list[Notice] = []
        self.errors: list[GllError] = []
        page.told.connect(self.notices.append)
        page.failed.connect(self.errors.append)

    def menu(self) -> dict[str, bool]:
        """What the menu offers, and whether it can be done now."""
        acts = self.page.findChildren(LibraryMenu)[0].menu().actions()
        return {act.text(): act.isEnabled() for act in acts if act.isVisible() and act.text()}

    def do(self, beginning: str) -> None:
        acts = self.page.findChildren(LibraryMenu)[0].menu().actions()
        next(act for act in acts if act.text().startswith(beginning)).trigger()

    def press(self, words: str) -> None:
        buttons = self.page.findChildren(QAbstractButton)
        next(each for each in buttons if each.text() == words and each.isVisible()).click()

    def offers(self) -> set[str]:
        return {offer.key for offer in self.notices[-1].offers} if self.notices else set()


@pytest.fixture
def watched(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> Watched:
    made = LibraryPage(
        seat.desk,
        seat.replica.file.parent,
        stores_of(seat),
        Fetcher(lambda tell, stopped, behind, past: FilesReport(), background, background),
        background,
    )
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return Watched(made)


Begin = Callable[[int], Watched]


@pytest.fixture
def begin(seat: Seat, watched: Watched, qtbot: QtBot) -> Begin:
    """A librarian's page, with so many resources listed."""

    def begun(count: int) -> Watched:
        make_librarian(seat)
        watched.page.activated()
        qtbot.waitUntil(lambda: len(_listed(watched)) == count, timeout=PATIENCE)
        qtbot.waitUntil(lambda: "Import…" in watched.menu(), timeout=PATIENCE)
        return watched

    return begun


def _listed(watched: Watched) -> list[str]:
    model = watched.page.findChildren(ResourceList)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _select(watched: Watched, *rows: int) -> None:
    view = watched.page.findChildren(ResourceList)[0]
    for row in rows:
        view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def _select_only(watched: Watched, row: int) -> None:
    watched.page.findChildren(ResourceList)[0].selectionModel().clearSelection()
    _select(watched, row)


def _said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _sheet(watched: Watched, kind: type[QWidget], qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: bool(watched.page.findChildren(kind)), timeout=PATIENCE)
    return watched.page.findChildren(kind)[-1]


def _import(watched: Watched, source: Source, qtbot: QtBot) -> ImportSheet:
    """Looked at, and ready to begin."""
    watched.do("Import")
    sheet = _sheet(watched, ImportSheet, qtbot)
    assert isinstance(sheet, ImportSheet)
    sheet.show_source(source)
    qtbot.waitUntil(lambda: "New" in _said(sheet), timeout=PATIENCE)
    return sheet


# --- bringing in ---


def test_members_are_offered_the_list_alone(seat: Seat, watched: Watched, qtbot: QtBot) -> None:
    seat.logs.resource("Hand hygiene")
    seat.pull()
    watched.page.activated()
    qtbot.waitUntil(lambda: _listed(watched) == ["Hand hygiene"], timeout=PATIENCE)
    assert watched.menu() == {"Export…": True}


def test_an_import_is_seen_before_it_is_done_and_can_be_undone(
    seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    watched = begin(0)
    source = lay(tmp_path / "documents", {**DOCUMENTS, "run.exe": "no"})
    sheet = _import(watched, source, qtbot)
    assert "New · 3" in _said(sheet)
    assert "Left out · 1" in _said(sheet)
    assert "Year: 3 of 3" in _said(sheet)
    assert "Licence:" not in _said(sheet)
    assert titles(seat) == []
    watched.press("Bring in")
    qtbot.waitUntil(lambda: UNDO_IMPORT in watched.offers(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(_listed(watched)) == 3, timeout=PATIENCE)
    assert watched.notices[-1].what == "New: 3 resources."
    watched.page.take_offer(UNDO_IMPORT)
    qtbot.waitUntil(lambda: _listed(watched) == [], timeout=PATIENCE)
    assert watched.errors == []


def test_nothing_new_cannot_be_begun(seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    source = lay(tmp_path / "documents", {"hands.md": "# Hands"})
    make_librarian(seat)
    found = look_at(seat.desk, source)
    assert found is not None
    bring_in(seat.desk, store_of(seat), source, found)
    watched = begin(1)
    watched.do("Import")
    sheet = _sheet(watched, ImportSheet, qtbot)
    assert isinstance(sheet, ImportSheet)
    sheet.show_source(source)
    qtbot.waitUntil(lambda: "There already" in _said(sheet), timeout=PATIENCE)
    assert "the same file" in _said(sheet)
    start = next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "Bring in")
    assert not start.isEnabled()


@pytest.mark.parametrize("choice", [GO_ON, LEAVE])
def test_an_interrupted_import_is_gone_on_with_or_left(
    seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot, choice: str
) -> None:
    make_librarian(seat)
    source = lay(tmp_path / "documents", DOCUMENTS)
    found = look_at(seat.desk, source)
    assert found is not None
    steps = iter([True, False])
    bring_in(seat.desk, store_of(seat), source, found, go_on=lambda: next(steps))
    watched = begin(1)
    qtbot.waitUntil(lambda: watched.offers() == {GO_ON, LEAVE}, timeout=PATIENCE)
    watched.page.take_offer(choice)
    if choice == GO_ON:
        sheet = _sheet(watched, ImportSheet, qtbot)
        qtbot.waitUntil(lambda: "New · 2" in _said(sheet), timeout=PATIENCE)
        watched.press("Bring in")
        qtbot.waitUntil(lambda: len(_listed(watched)) == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: interrupted_import(seat.desk) is None, timeout=PATIENCE)
    assert len(list_imports(seat.desk)) == 1


def test_a_paused_import_waits_and_stops_where_it_can_go_on(
    seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    watched = begin(0)
    many = {f"note {number}.txt": f"Note number {number}." for number in range(40)}
    sheet = _import(watched, lay(tmp_path / "documents", many), qtbot)
    watched.press("Bring in")
    watched.press("Pause")
    assert next(each for each in sheet.findChildren(QAbstractButton) if each.text() == "Go on").isVisible()
    watched.press("Stop")
    qtbot.waitUntil(lambda: GO_ON in watched.offers(), timeout=PATIENCE)
    left = interrupted_import(seat.desk)
    assert left is not None
    assert len(titles(seat)) < 40


# --- changing ---


def test_many_are_changed_at_once_and_what_differs_is_left(seat: Seat, begin: Begin, qtbot: QtBot) -> None:
    shelf = seat.logs.shelf("Wards")
    seat.logs.resource("Burns", year=2019, topics=["ipc"], shelves=[shelf], language="en")
    seat.logs.resource("Hand hygiene", year=2021, language="en")
    watched = begin(2)
    assert watched.menu()["Edit…"] is False
    _select(watched, 0, 1)
    assert watched.menu()["Edit 2 resources…"] is True
    watched.do("Edit")
    sheet = _sheet(watched, EditSheet, qtbot)
    assert isinstance(sheet, EditSheet)
    assert sheet.lines[ResourceField.YEAR].line.placeholderText() == "Different; left as it is"
    assert "Wards (1/2)" in [each.text() for each in sheet.findChildren(QAbstractButton)]
    qtbot.keyClicks(sheet.lines[ResourceField.ORGANISATION].line, "Ministry of Health")
    sheet.shelves.tick(shelf.hex())
    sheet.topics.tick("ipc", False)
    sheet.countries.tick("KE")
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    assert watched.notices[-1].what == "Changed: 2 resources."
    for row in library.list_resources(seat.desk).rows:
        shown = library.show_resource(seat.desk, row.id).resource
        assert (shown.organisation, shown.shelves, shown.topics, shown.countries, shown.language) == (
            "Ministry of Health", (shelf,), (), ("KE",), "en",
        )  # fmt: skip
    assert {row.year for row in library.list_resources(seat.desk).rows} == {2019, 2021}


def test_what_is_found_too_late_is_shown_beneath_no_choice_and_no_empty_line(
    seat: Seat, qtbot: QtBot
) -> None:
    seat.logs.resource("Hand hygiene", language="en", year=2019)
    seat.pull()
    rows = library.list_resources(seat.desk).rows
    field = RelationField("Replaces", None, None)
    qtbot.addWidget(field)
    field.show()
    field.show_hits(rows)
    assert field.hits.count() == 0, "nothing is looked for"
    field.line.setText("hygiene")
    field.show_hits(rows)
    assert field.hits.count() == 1
    field.hits.itemClicked.emit(field.hits.item(0))
    assert field.changed == rows[0].id
    field.show_hits(rows)
    assert field.hits.count() == 0, "it is chosen"


def test_what_a_resource_belongs_to_is_looked_for_chosen_and_taken_away_by_keyboard(
    seat: Seat, begin: Begin, qtbot: QtBot
) -> None:
    original = seat.logs.resource("Hand hygiene", language="en", year=2019)
    seat.logs.resource("Hand hygiene at home", language="en")
    seat.logs.resource("Lavage des mains", language="fr")
    watched = begin(3)
    french = named(seat, "Lavage des mains")
    _select(watched, 2)
    watched.do("Edit")
    sheet = _sheet(watched, EditSheet, qtbot)
    assert isinstance(sheet, EditSheet)
    field = sheet.relations[ResourceField.TRANSLATES]
    assert field.line.accessibleName() == "Translation of"
    field.line.setFocus()
    qtbot.keyClicks(field.line, "hygiene")
    qtbot.waitUntil(lambda: field.hits.count() == 2, timeout=PATIENCE)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.hits.hasFocus()
    QTest.keyClick(field.hits, Qt.Key.Key_Up)
    assert field.line.hasFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.hits, Qt.Key.Key_Return)
    assert "Hand hygiene\u2069 · English · 2019" in _said(field)
    assert not field.line.isVisible()
    # A resource neither translates nor replaces itself.
    replaces = sheet.relations[ResourceField.REPLACES]
    qtbot.keyClicks(replaces.line, "lavage")
    qtbot.waitUntil(lambda: "No resource has these words." in _said(replaces), timeout=PATIENCE)
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    assert library.show_resource(seat.desk, french).resource.translates == original
    assert watched.errors == []

    watched.page.show_resource(french)
    qtbot.waitUntil(lambda: "Translation of" in _said(watched.page), timeout=PATIENCE)
    watched.page.show_resource(original)
    qtbot.waitUntil(lambda: "Also in French" in _said(watched.page), timeout=PATIENCE)

    watched.notices.clear()
    _select_only(watched, 2)
    watched.do("Edit")
    qtbot.waitUntil(lambda: _sheet(watched, EditSheet, qtbot) is not sheet, timeout=PATIENCE)
    again = _sheet(watched, EditSheet, qtbot)
    assert isinstance(again, EditSheet)
    translates = again.relations[ResourceField.TRANSLATES]
    assert "Hand hygiene" in _said(translates)
    away = next(each for each in translates.findChildren(QAbstractButton) if each.text() == "Take away")
    assert away.accessibleName() == "Translation of: Take away"
    QTest.keyClick(away, Qt.Key.Key_Space)
    assert translates.line.hasFocus()
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    assert library.show_resource(seat.desk, french).resource.translates is None


def test_a_wrong_year_is_told_and_nothing_is_lost(seat: Seat, begin: Begin, qtbot: QtBot) -> None:
    seat.logs.resource("Burns", year=2019)
    watched = begin(1)
    _select(watched, 0)
    watched.do("Edit")
    sheet = _sheet(watched, EditSheet, qtbot)
    assert isinstance(sheet, EditSheet)
    line = sheet.lines[ResourceField.YEAR].line
    line.clear()
    qtbot.keyClicks(line, "soon")
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.errors), timeout=PATIENCE)
    assert isinstance(watched.errors[0], Refused)
    assert line.text() == "soon"
    line.clear()
    qtbot.keyClicks(line, "2024")
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    assert library.list_resources(seat.desk).rows[0].year == 2024


def test_withdrawing_is_taken_back_by_its_notice(seat: Seat, begin: Begin, qtbot: QtBot) -> None:
    seat.logs.resource("Burns")
    seat.logs.resource("Hand hygiene")
    watched = begin(2)
    _select(watched, 0, 1)
    watched.do("Withdraw")
    qtbot.waitUntil(lambda: _listed(watched) == [], timeout=PATIENCE)
    undo = watched.notices[-1].undo
    assert undo is not None
    undo()
    watched.page.refresh()
    qtbot.waitUntil(lambda: len(_listed(watched)) == 2, timeout=PATIENCE)


def test_dropped_files_are_looked_at_and_the_others_of_their_folder_let_lie(
    seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    watched = begin(0)
    files = tuple(tmp_path / name for name in ("Burns.pdf", "Hand hygiene.pdf", "Private.pdf"))
    for number, file in enumerate(files):
        file.write_bytes(b"%PDF-1.4 " + bytes([65 + number]) * 40)
    watched.page.take_files(files[:2])
    sheet = _sheet(watched, ImportSheet, qtbot)
    qtbot.waitUntil(lambda: "New" in _said(sheet), timeout=PATIENCE)
    assert "Hand hygiene" in _said(sheet)
    assert "Private" not in _said(sheet)
    assert library.list_resources(seat.desk).rows == (), "nothing is done before it was confirmed"
    watched.press("Bring in")
    qtbot.waitUntil(lambda: sorted(_listed(watched)) == ["Burns", "Hand hygiene"], timeout=PATIENCE)


def test_a_dropped_bibliography_is_read_as_one_and_members_are_told_where_files_go(
    seat: Seat, watched: Watched, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "list.ris"
    file.write_text("TY  - RPRT\nTI  - Burns\nER  - \n")
    assert dropped_source([file]) == Source("ris", file, tmp_path)
    watched.page.activated()
    qtbot.waitUntil(lambda: "Export…" in watched.menu(), timeout=PATIENCE)
    watched.page.take_files((file,))
    assert "Librarians" in watched.notices[-1].what
    assert watched.page.findChildren(ImportSheet) == []


def test_who_adds_a_resource_from_anywhere_brings_it_in_or_is_told_who_may(
    begin: Begin, watched: Watched, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watched.page.told, timeout=PATIENCE):
        watched.page.begin_resource()
    assert "Librarians" in watched.notices[-1].what
    assert not watched.page.begin_new(), "what is new is a post"
    librarian = begin(0)
    qtbot.waitUntil(librarian.page.begin_new, timeout=PATIENCE)
    _sheet(librarian, ImportSheet, qtbot)


def test_a_new_shelf(seat: Seat, begin: Begin, qtbot: QtBot) -> None:
    watched = begin(0)
    watched.do("New shelf")
    sheet = _sheet(watched, ShelfSheet, qtbot)
    assert isinstance(sheet, ShelfSheet)
    qtbot.keyClicks(sheet.name.line, "Night shift")
    watched.press("Set up")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    assert [row.name for row in library.list_shelves(seat.desk)] == ["Night shift"]


def test_what_is_listed_is_written_down(seat: Seat, begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    seat.logs.resource("Burns", language="en")
    seat.logs.resource("Mains propres", language="fr")
    watched = begin(2)
    curator = watched.page._curator
    curator.show_wanted(Filter(text="mains"))
    curator.export(Format.RIS, tmp_path / "library.ris")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    text = (tmp_path / "library.ris").read_text(encoding="utf-8-sig")
    assert "Mains propres" in text
    assert "Burns" not in text


def test_the_outbox_tells_what_a_change_is_about(seat: Seat, begin: Begin, qtbot: QtBot) -> None:
    seat.logs.resource("Burns")
    watched = begin(1)
    _select(watched, 0)
    watched.do("Edit")
    sheet = _sheet(watched, EditSheet, qtbot)
    assert isinstance(sheet, EditSheet)
    qtbot.keyClicks(sheet.lines[ResourceField.YEAR].line, "2024")
    sheet.topics.tick("ipc")
    watched.press("Save")
    qtbot.waitUntil(lambda: bool(watched.notices), timeout=PATIENCE)
    (row,) = list_outbox(seat.desk, Box.WAITING).rows
    item = item_of_act(row, seat.now_ms)
    assert (item.kind, item.title, item.where, item.excerpt) == (
        "Change of a resource", "Burns", "Library", "Year, Topics",
    )  # fmt: skip
