"""The library on real replicas: lists and facets, what is known of a resource, what is kept, notes, citations, reading."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gllapp.file_views import FileProgress, FilesReport
from gllapp.library_views import Facet, KeepRule, ReadingPlace, What
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import FETCH, Behind, Fetcher
from gllapp.ui.models.facets import FacetRow
from gllapp.ui.models.threads import ROW
from gllapp.ui.pages.library.facet_pane import FacetList
from gllapp.ui.pages.library.inside import InsidePane
from gllapp.ui.pages.library.kept_pane import KeptPane
from gllapp.ui.pages.library.list_pane import ResourceList
from gllapp.ui.pages.library.page import LibraryPage
from gllapp.ui.pages.library.places import Listing, Spot, View
from gllapp.ui.pages.library.reading import Reading
from gllapp.ui.pages.library.reading_pane import ReadingPane
from gllapp.ui.pages.library.rule_form import RuleForm
from gllapp.ui.pages.library.shown import look
from gllapp.ui.readers.document_reader import DocumentReader
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.usecases import keeping, library
from gllapp.usecases.library_files import look_at_store, saw_bundle
from gllapp.usecases.opening import OutsideFile
from gllcore.ids import RecordId
from gllcore.model.library import FileRole
from gllcore.operations import reference
from gllfiles.store import FileStore
from tests.app.builders import Seat
from tests.app.library import made_up, put, put_text, store_of, stores_of
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def store(seat: Seat) -> FileStore:
    return store_of(seat)


@pytest.fixture
def page(seat: Seat, store: FileStore, background: BackgroundRunner, qtbot: QtBot) -> LibraryPage:
    """Of a window with room for three panes; a test loads it when the library stands."""
    made = LibraryPage(
        seat.desk,
        seat.replica.file.parent,
        stores_of(seat),
        Fetcher(_bring_nothing, background, background),
        background,
    )
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
    return made


@pytest.fixture
def loaded(seat: Seat, store: FileStore, page: LibraryPage, qtbot: QtBot) -> Callable[[int], LibraryPage]:
    def load(count: int) -> LibraryPage:
        seat.pull()
        look_at_store(seat.desk, store)
        page.activated()
        qtbot.waitUntil(lambda: len(_titles(page)) == count, timeout=PATIENCE)
        qtbot.waitUntil(lambda: f"{count} resource" in _said(page), timeout=PATIENCE)
        return page

    return load


def _bring_nothing(
    tell: Callable[[FileProgress], None], is_stopped: Callable[[], bool], behind: Behind | None, past: bool
) -> FilesReport:
    return FilesReport()


Load = Callable[[int], LibraryPage]


def _list(page: LibraryPage) -> QListView:
    return page.findChildren(ResourceList)[0]


def _titles(page: LibraryPage) -> list[str]:
    model = _list(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _facets(page: LibraryPage) -> dict[tuple[str, str], FacetRow]:
    model = page.findChildren(FacetList)[0].model()
    rows = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return {(row.facet, row.key): row for row in rows}


def _press(page: LibraryPage, facet: str, key: str) -> None:
    """With the keyboard, as a person would."""
    pane = page.findChildren(FacetList)[0]
    rows = (pane.model().index(at, 0) for at in range(pane.model().rowCount()))
    wanted = (facet, key)
    found = next(at for at in rows if (at.data(ROW).facet, at.data(ROW).key) == wanted and at.flags())
    pane.setCurrentIndex(found)
    QTest.keyClick(pane, Qt.Key.Key_Space)


def _said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _buttons(page: QWidget) -> dict[str, QAbstractButton]:
    return {each.text(): each for each in page.findChildren(QAbstractButton) if each.isVisible()}


def _click(page: QWidget, beginning: str) -> None:
    button = next(each for words, each in _buttons(page).items() if words.startswith(beginning))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _open(page: LibraryPage, qtbot: QtBot, title: str) -> None:
    rows = _list(page)
    at = rows.model().index(_titles(page).index(title), 0)
    rows.scrollTo(at)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(at).center())
    qtbot.waitUntil(lambda: page.title() == title, timeout=PATIENCE)


def _read(pane: QWidget) -> str:
    return " ".join(text.toPlainText() for text in pane.findChildren(QTextEdit))


def _told(page: LibraryPage) -> list[Notice]:
    notices: list[Notice] = []
    page.told.connect(notices.append)
    return notices


# --- lists ---


def test_resources_are_listed_with_their_marks_for_eyes_and_ears(
    seat: Seat, store: FileStore, loaded: Load
) -> None:
    seat.logs.resource(
        "Clean hands", authors=["Yusuf, Amina"], year=2024, type="guideline", language="fr",
        files=[put(store, b"%PDF-1.4 clean hands")],
    )  # fmt: skip
    seat.logs.resource("Safe water", files=[made_up("water", 2_100_000), put_text(store, "Boil it.")])
    seat.logs.resource("Waste", organisation="Ministry of Health", files=[made_up("waste", 900_000)])
    page = loaded(3)
    model = _list(page).model()
    told = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert told[0].startswith("Clean hands, On this PC, ")
    assert "2024" in told[0]
    assert "Guideline" in told[0]
    assert "French" in told[0]
    assert told[1] == "Safe water, Text only, 2.1 MB"
    assert told[2].startswith("Waste, Title only, ")
    assert "Ministry of Health" in told[2]


def test_facets_narrow_the_list_and_tell_how_much_each_would_leave(
    seat: Seat, loaded: Load, qtbot: QtBot
) -> None:
    shelf = seat.logs.shelf("Starter set")
    seat.logs.resource("Clean hands", language="en", topics=["ipc"], shelves=[shelf])
    seat.logs.resource("Mains propres", language="fr", topics=["ipc"])
    seat.logs.resource("Safe water", language="en", topics=["wash"])
    page = loaded(3)
    assert _facets(page)["topic", "ipc"].words == "Infection prevention and control"
    assert _facets(page)["topic", "ipc"].count == 2
    assert _facets(page)["shelf", shelf.hex()].words == "Starter set"
    _press(page, "topic", "ipc")
    qtbot.waitUntil(lambda: _titles(page) == ["Clean hands", "Mains propres"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: _facets(page)["topic", "ipc"].chosen, timeout=PATIENCE)
    _press(page, "language", "fr")
    qtbot.waitUntil(lambda: _titles(page) == ["Mains propres"], timeout=PATIENCE)
    assert _buttons(page)["French"].accessibleName().startswith("Only ")
    _click(page, "French")
    qtbot.waitUntil(lambda: len(_titles(page)) == 2, timeout=PATIENCE)
    _click(page, "Clear")
    qtbot.waitUntil(lambda: len(_titles(page)) == 3, timeout=PATIENCE)


def test_many_keys_are_shown_when_they_are_asked_for(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    for year in range(2001, 2021):
        seat.logs.resource(f"Report of {year}", year=year)
    page = loaded(20)
    qtbot.waitUntil(lambda: (Facet.YEAR, "2020") in _facets(page), timeout=PATIENCE)
    assert (Facet.YEAR, "2001") not in _facets(page)
    _press(page, Facet.YEAR, "")
    qtbot.waitUntil(lambda: (Facet.YEAR, "2001") in _facets(page), timeout=PATIENCE)


def test_the_field_filters_while_one_types_and_arrow_down_leads_into_the_list(
    seat: Seat, loaded: Load, qtbot: QtBot
) -> None:
    seat.logs.resource("Hygiène des mains")
    seat.logs.resource("Safe water")
    page = loaded(2)
    field = page.findChildren(SearchBox)[0]
    field.setFocus()
    QTest.keyClicks(field, "hygiene")
    qtbot.waitUntil(lambda: _titles(page) == ["Hygiène des mains"], timeout=PATIENCE)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert _list(page).hasFocus()
    qtbot.waitUntil(lambda: page.title() == "Hygiène des mains", timeout=PATIENCE)


def test_when_nothing_fits_the_page_says_so_and_offers_everything(
    seat: Seat, loaded: Load, qtbot: QtBot
) -> None:
    seat.logs.resource("Safe water")
    page = loaded(1)
    page.restore(Spot(listing=Listing("zzz")))
    qtbot.waitUntil(lambda: "No resource fits" in _said(page), timeout=PATIENCE)
    _click(page, "Clear the filter")
    qtbot.waitUntil(lambda: _titles(page) == ["Safe water"], timeout=PATIENCE)


def test_without_a_catalogue_the_page_says_how_to_get_one(page: LibraryPage, qtbot: QtBot) -> None:
    page.activated()
    qtbot.waitUntil(lambda: "No library on this PC yet" in _said(page), timeout=PATIENCE)
    with qtbot.waitSignal(page.go_to, timeout=PATIENCE) as asked:
        _click(page, "Sync")
    assert asked.args == ["sync"]


def test_a_long_list_comes_in_pages_as_one_goes_down(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    for number in range(230):
        seat.logs.resource(f"Resource {number:03}")
    seat.pull()
    page = loaded(230)
    _list(page).scrollToBottom()
    assert _titles(page)[-1] == "Resource 229"


# --- one resource ---


def test_details_say_where_each_file_is_and_what_belongs_to_it(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    far = made_up("far", 2_100_000)
    first = seat.logs.resource("Guide", language="en", files=[far], licence="cc-by-4.0")
    seat.logs.resource("Guide en français", language="fr", translates=reference(first))
    newest = seat.logs.resource("Guide, anew", replaces=reference(first))
    page = loaded(3)
    saw_bundle(seat.desk, "ST-03", bytes(16), [far.id])
    _open(page, qtbot, "Guide")
    assert "CC BY 4.0" in _said(page)
    assert "on the stick \u2068ST-03\u2069" in _said(page)
    assert "by internet: 2.1 MB" in _said(page)
    assert any("Guide en français" in words for words in _buttons(page))
    _click(page, "Show it")
    qtbot.waitUntil(lambda: page.title() == "Guide, anew", timeout=PATIENCE)
    assert page.state() == Spot(resource=newest)


def test_what_is_kept_comes_with_the_next_sync_and_can_be_undone(
    seat: Seat, loaded: Load, qtbot: QtBot
) -> None:
    resource = seat.logs.resource("Guide", files=[made_up("guide", 2_100_000)])
    page = loaded(1)
    notices = _told(page)
    _open(page, qtbot, "Guide")
    _click(page, "Keep on this PC (2.1 MB)")
    qtbot.waitUntil(lambda: "Let go" in _buttons(page), timeout=PATIENCE)
    assert "2.1 MB" in notices[0].what
    assert notices[0].offers[0].key == FETCH
    assert [row.rule.resource for row in keeping.list_keeps(seat.desk)] == [resource]
    assert "Still to come: 2.1 MB" in _said(page)
    page.take_offer(notices[0].offers[1].key)
    qtbot.waitUntil(lambda: "Let go" not in _buttons(page), timeout=PATIENCE)
    assert keeping.list_keeps(seat.desk) == ()
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Let go" in _buttons(page), timeout=PATIENCE)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Let go" not in _buttons(page), timeout=PATIENCE)


def test_less_than_the_whole_can_be_kept(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    files = [
        made_up("guide", 9_000_000),
        made_up("light", 800_000, FileRole.LIGHT),
        made_up("text", 20_000, FileRole.TEXT),
    ]
    seat.logs.resource("Guide", files=files)
    page = loaded(1)
    _open(page, qtbot, "Guide")
    menus = {act.text(): act for menu in page.findChildren(QMenu) for act in menu.actions()}
    assert "Keep the light version (820.0 kB)" in menus
    menus["Keep the text alone (20.0 kB)"].trigger()
    qtbot.waitUntil(lambda: "Let go" in _buttons(page), timeout=PATIENCE)
    assert [row.rule.what for row in keeping.list_keeps(seat.desk)] == [What.TEXT]


def test_what_a_shelf_keeps_is_not_let_go_alone(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    shelf = seat.logs.shelf("Starter set")
    seat.logs.resource("Guide", files=[made_up("guide")], shelves=[shelf])
    page = loaded(1)
    keeping.keep(seat.desk, KeepRule(shelf=shelf))
    notices = _told(page)
    _open(page, qtbot, "Guide")
    _click(page, "Let go")
    assert "rule keeps it" in notices[0].what
    page.take_offer(notices[0].offers[0].key)
    assert page.state() == Spot(View.KEPT, resource=RecordId(_id(seat, "Guide")))
    assert len(keeping.list_keeps(seat.desk)) == 1


def _id(seat: Seat, title: str) -> bytes:
    return next(row.id for row in library.list_resources(seat.desk).rows if row.title == title)


def test_a_note_is_kept_when_one_goes_elsewhere(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    seat.logs.resource("Guide")
    seat.logs.resource("Other")
    page = loaded(2)
    _open(page, qtbot, "Guide")
    field = page.findChildren(QTextEdit)[0]
    QTest.keyClicks(field, "See page 4")
    _open(page, qtbot, "Other")
    qtbot.waitUntil(lambda: field.toPlainText() == "", timeout=PATIENCE)
    _open(page, qtbot, "Guide")
    qtbot.waitUntil(lambda: field.toPlainText() == "See page 4", timeout=PATIENCE)
    assert library.show_resource(seat.desk, RecordId(_id(seat, "Guide"))).note == "See page 4"


def test_a_citation_goes_to_the_clipboard(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    seat.logs.resource("Guide", authors=["Yusuf, Amina"], year=2024)
    page = loaded(1)
    _open(page, qtbot, "Guide")
    menus = {act.text(): act for menu in page.findChildren(QMenu) for act in menu.actions()}
    with qtbot.waitSignal(page.told, timeout=PATIENCE):
        menus["Copy as text (APA)"].trigger()
    assert QApplication.clipboard().text() == "Yusuf, A. (2024). Guide."
    for words, beginning in (
        ("Copy as BibTeX", "@"),
        ("Copy as RIS", "TY  -"),
        ("Copy for a post", "Yusuf, A"),
    ):
        menus[words].trigger()
        assert QApplication.clipboard().text().startswith(beginning)


# --- reading ---


def test_a_text_is_read_within_the_window_and_back_leads_to_its_details(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    resource = seat.logs.resource(
        "Guide", files=[made_up("guide"), put_text(store, "# Guide\n\nWash your hands.")]
    )
    page = loaded(1)
    _open(page, qtbot, "Guide")
    QTest.keyClick(_list(page), Qt.Key.Key_Return)
    pane = page.findChildren(ReadingPane)[0]
    qtbot.waitUntil(pane.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Wash your hands." in _read(pane), timeout=PATIENCE)
    assert page.state() == Spot(resource=resource, reads=True)
    _click(page, "Back to the library")
    assert not pane.isVisible()
    assert page.state() == Spot(resource=resource)
    page.restore(Spot(resource=resource, reads=True))
    qtbot.waitUntil(pane.isVisible, timeout=PATIENCE)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_another_program_gets_a_copy_once_it_was_confirmed(
    seat: Seat, store: FileStore, tmp_path: Path, background: BackgroundRunner, qtbot: QtBot
) -> None:
    seat.logs.resource("Guide: part 1", files=[put(store, b"%PDF-1.4\n1 0 obj\n%%EOF\n")])
    seat.pull()
    look_at_store(seat.desk, store)
    shown = look(seat.desk, RecordId(_id(seat, "Guide: part 1")))
    opened: list[QUrl] = []
    asked: list[OutsideFile] = []
    owner = QWidget()
    qtbot.addWidget(owner)

    def confirm(copy: OutsideFile) -> bool:
        asked.append(copy)
        return len(asked) > 1

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    reading = Reading(seat.desk, store, tmp_path / "opened", background, owner, confirm, open_url)
    qtbot.addWidget(reading.pane)
    reading.open_outside(shown)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=PATIENCE)
    assert opened == []
    reading.open_outside(shown)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE)
    assert opened[0].fileName() == "Guide part 1.pdf"


# --- inside the documents ---


def test_words_are_found_inside_documents_and_lead_to_them(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    text = put_text(store, "# Cleaning\n\nDilute the chlorine before use.")
    seat.logs.resource("Guide", files=[text])
    seat.logs.resource("Other", files=[put_text(store, "Nothing of it.")])
    page = loaded(2)
    inside = page.findChildren(InsidePane)[0]
    notices: list[str] = []
    page.title_changed.connect(notices.append)
    page.restore(Spot(listing=Listing(text="chlor")))
    qtbot.waitUntil(lambda: inside.model.rowCount() == 1, timeout=PATIENCE)
    assert inside.isVisible()
    qtbot.waitUntil(lambda: "No resource fits" in _said(page), timeout=PATIENCE)
    assert "Inside 1 document on this PC" in _said(page)
    told = inside.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Guide, Text only")
    assert told.endswith(": Dilute the chlorine before use.")
    assert inside.list in page.panes()

    field = page.findChildren(SearchBox)[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert inside.list.hasFocus(), "no record fits: the documents come next"
    QTest.keyClick(inside.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notices[-1:] == ["Guide"], timeout=PATIENCE)
    assert page.state() == Spot(listing=Listing(text="chlor"), resource=RecordId(_id(seat, "Guide")))


def test_documents_that_the_chosen_facets_leave_out_are_not_listed(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    seat.logs.resource("Guide", files=[put_text(store, "Chlorine in water.")], language="en")
    seat.logs.resource("Manuel", files=[put_text(store, "Du chlorine dans l'eau.")], language="fr")
    page = loaded(2)
    inside = page.findChildren(InsidePane)[0]
    page.restore(Spot(listing=Listing(text="chlor")))
    qtbot.waitUntil(lambda: inside.model.rowCount() == 2, timeout=PATIENCE)
    page.restore(Spot(listing=Listing("chlor", frozenset({(Facet.LANGUAGE, "fr")}))))
    qtbot.waitUntil(lambda: inside.model.rowCount() == 1, timeout=PATIENCE)
    hit = inside.model.hit_at(inside.model.index(0))
    assert hit is not None
    assert hit.row.title == "Manuel"


def test_a_word_that_is_hardly_begun_is_not_looked_for_inside(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    seat.logs.resource("Guide", files=[put_text(store, "Chlorine.")])
    page = loaded(1)
    inside = page.findChildren(InsidePane)[0]
    page.restore(Spot(listing=Listing(text="chlor")))
    qtbot.waitUntil(inside.isVisible, timeout=PATIENCE)
    page.restore(Spot(listing=Listing(text="ch")))
    assert not inside.isVisible()


def test_one_goes_on_where_one_has_left_a_document_also_in_another_window(
    seat: Seat, store: FileStore, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    document = put_text(store, "Just some words.")
    resource = seat.logs.resource("Guide", files=[document])
    seat.pull()
    look_at_store(seat.desk, store)
    owner = QWidget()
    qtbot.addWidget(owner)
    reading = Reading(seat.desk, store, tmp_path / "opened", background, owner, lambda _: False)
    qtbot.addWidget(reading.pane)
    assert look(seat.desk, resource).place is None
    reading.read(look(seat.desk, resource))
    reader = reading.pane.findChildren(DocumentReader)[0]
    reader.place_changed.emit(ReadingPlace(part=0.5))
    reading.put_away()
    qtbot.waitUntil(lambda: look(seat.desk, resource).place == ReadingPlace(part=0.5), timeout=PATIENCE)


# --- what is kept ---


def test_rules_are_listed_with_what_they_hold_and_what_is_still_to_come(
    seat: Seat, store: FileStore, loaded: Load, qtbot: QtBot
) -> None:
    shelf = seat.logs.shelf("Starter set")
    seat.logs.resource("Guide", files=[made_up("guide", 2_000_000)], shelves=[shelf], language="fr")
    seat.logs.resource("Other", files=[put(store, b"%PDF-1.4 x")], language="fr")
    page = loaded(2)
    keeping.keep(seat.desk, KeepRule(shelf=shelf))
    keeping.keep(seat.desk, KeepRule(language="fr", under_bytes=1_000_000))
    page.restore(Spot(View.KEPT))
    page.refresh()
    pane = page.findChildren(KeptPane)[0]
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=PATIENCE)
    told = [pane.model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(2)]
    assert told[0].startswith("Shelf \u2068Starter set\u2069, Whole documents")
    assert "2.0 MB still to come" in told[0]
    assert told[1].startswith("French · under 1.0 MB")
    assert "all on this PC" in told[1]
    assert "still to come: 2.0 MB" in _said(pane)
    notices = _told(page)
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1, timeout=PATIENCE)
    page.take_offer(notices[0].offers[0].key)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=PATIENCE)


def test_a_rule_is_made_of_choices_and_weighed_before(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    seat.logs.resource("Guide", files=[made_up("guide", 2_000_000)], topics=["ipc"])
    seat.logs.resource("Other", files=[made_up("other", 5_000_000)], topics=["wash"])
    page = loaded(2)
    _press(page, "", View.KEPT.value)
    qtbot.waitUntil(lambda: "Nothing is kept on this PC yet" in _said(page), timeout=PATIENCE)
    _click(page, "Choose what to keep")
    form = page.findChildren(RuleForm)[0]
    qtbot.waitUntil(form.isVisible, timeout=PATIENCE)
    assert form.rule is None
    assert not _buttons(form)["Keep"].isEnabled()
    topics = next(each for each in form.findChildren(Chooser) if each.accessibleName() == "Topics")
    topics.choose("ipc")
    qtbot.waitUntil(lambda: "still to come: 2.0 MB" in _said(form), timeout=PATIENCE)
    _click(form, "Keep")
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=PATIENCE)
    assert [row.rule for row in keeping.list_keeps(seat.desk)] == [KeepRule(topic="ipc")]


def test_what_is_kept_is_fetched_with_progress_and_can_be_stopped(
    seat: Seat, store: FileStore, background: BackgroundRunner, qtbot: QtBot
) -> None:
    """A fetch that goes on until it is stopped, as one over a slow link."""

    def fetch(
        tell: Callable[[FileProgress], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past: bool,
    ) -> FilesReport:
        tell(FileProgress("Guide", 1, 2, 500_000, 2_000_000, 240.0))
        stopped.wait(PATIENCE / 1000)
        assert is_stopped()
        return FilesReport(fetched=1, bytes=500_000, waiting=1, waiting_bytes=1_500_000)

    stopped = threading.Event()
    seat.logs.resource("Guide", files=[made_up("guide", 2_000_000)])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(resource=RecordId(_id(seat, "Guide"))))
    fetcher = Fetcher(fetch, background, background)
    page = LibraryPage(seat.desk, seat.replica.file.parent, stores_of(seat), fetcher, background)
    page.go_to.connect(lambda place: fetcher.start() if place == FETCH else None)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    notices: list[Notice] = []
    fetcher.told.connect(notices.append)
    page.restore(Spot(View.KEPT))
    page.activated()
    qtbot.waitUntil(lambda: "Fetch now" in _buttons(page), timeout=PATIENCE)
    _click(page, "Fetch now")
    qtbot.waitUntil(lambda: "1 of 2 · 500.0 kB of 2.0 MB · about 4 min" in _said(page), timeout=PATIENCE)
    assert "Fetch now" not in _buttons(page)
    _click(page, "Stop")
    stopped.set()
    qtbot.waitUntil(lambda: len(notices) == 1, timeout=PATIENCE)
    assert "1.5 MB" in notices[0].safe
    assert notices[0].offers[0].key == FETCH


def test_a_fetch_that_cannot_begin_says_why(
    seat: Seat, background: BackgroundRunner, qtbot: QtBot, app: QApplication
) -> None:
    def fetch(
        tell: Callable[[FileProgress], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past: bool,
    ) -> FilesReport:
        return FilesReport(error="no_connection", facts={"server": "community.example.org"})

    owner = QWidget()
    qtbot.addWidget(owner)
    fetcher = Fetcher(fetch, background, owner)
    with qtbot.waitSignal(fetcher.told, timeout=PATIENCE) as told:
        fetcher.start()
    assert "community.example.org" in told.args[0].what
    assert not fetcher.runs


# --- room and keys ---


def test_there_are_as_many_panes_as_have_room(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    seat.logs.resource("Guide")
    page = loaded(1)
    facets, rows = page.findChildren(FacetList)[0], _list(page)
    assert facets.isVisible()
    assert rows.isVisible()
    page.resize(900, 600)
    assert not facets.isVisible()
    assert rows.isVisible()
    _click(page, "Filters")
    assert facets.isVisible()
    assert not rows.isVisible()
    _click(page, "Show 1 resource")
    assert not facets.isVisible()
    assert rows.isVisible()

    def is_narrow() -> bool:
        # As narrow as its parts let it be by now: they are laid out anew one after another.
        page.resize(640, 600)
        return page.width() == 640

    qtbot.waitUntil(is_narrow, timeout=PATIENCE)
    _open(page, qtbot, "Guide")
    qtbot.waitUntil(lambda: not rows.isVisible(), timeout=PATIENCE)
    _click(page, "All resources")
    assert rows.isVisible()
    assert page.state() == Spot()


def test_every_pane_takes_the_focus_in_reading_order(seat: Seat, loaded: Load, qtbot: QtBot) -> None:
    seat.logs.resource("Guide")
    page = loaded(1)
    _open(page, qtbot, "Guide")
    assert len(page.panes()) == 4
    assert [pane.accessibleName() for pane in page.panes()][2:] == ["Resources", "The chosen resource"]


def test_the_page_runs_from_right_to_left(
    app: QApplication, seat: Seat, store: FileStore, background: BackgroundRunner, qtbot: QtBot
) -> None:
    language.speak(app, "ar")
    seat.logs.resource("Guide", topics=["ipc"])
    seat.pull()
    made = LibraryPage(
        seat.desk,
        seat.replica.file.parent,
        stores_of(seat),
        Fetcher(_bring_nothing, background, background),
        background,
    )
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activated()
    qtbot.waitUntil(lambda: len(_titles(made)) == 1, timeout=PATIENCE)
    facets, rows = made.findChildren(FacetList)[0], _list(made)
    assert facets.mapTo(made, QPoint()).x() > rows.mapTo(made, QPoint()).x()


def test_the_look_can_change_while_the_page_is_shown(
    app: QApplication, seat: Seat, loaded: Load, qtbot: QtBot
) -> None:
    seat.logs.resource("Guide", abstract="What to do.", topics=["ipc"])
    page = loaded(1)
    _open(page, qtbot, "Guide")
    QApplication.sendEvent(page, QEvent(QEvent.Type.StyleChange))
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(_list(page), event)
    assert page.grab().toImage().size().width() == 1200
