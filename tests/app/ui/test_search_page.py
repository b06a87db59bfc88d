"""What is on this PC is found by its words, shown with the words marked, and opened at its place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.search.page import SearchPage
from gllapp.ui.snippets import runs
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.widgets.row_list import RowList
from gllfiles.store import FileStore
from tests.app.builders import Seat
from tests.app.ui.patience import PATIENCE

Open = Callable[[], SearchPage]


@pytest.fixture
def page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> SearchPage:
    made = SearchPage(seat.desk, FileStore(seat.replica.file.parent / "library"), background)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
    made.activated()
    return made


def _write(seat: Seat, title: str, body: str) -> None:
    seat.logs.post(seat.olgas, seat.stream, body, title=title)
    seat.pull()


def _list(page: SearchPage) -> QListView:
    return page.findChildren(QListView)[0]


def _titles(page: SearchPage) -> list[str]:
    model = _list(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_says_what_to_do_before_anything_is_looked_for(page: SearchPage) -> None:
    assert "Ctrl+K" in _said(page)
    assert not _list(page).isVisible()
    assert page.panes() == ()


def test_posts_are_found_by_their_words_whatever_the_case_and_accents(
    seat: Seat, page: SearchPage, qtbot: QtBot
) -> None:
    _write(seat, "Bottles", "We counted the bottles of gel each Friday.")
    _write(seat, "Hygiène", "Le gel près du lit.")
    page.search("BOTTLES ge")
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)
    buttons = [
        each.text() for each in page.findChildren(QToolButton) if each.isVisible() and each.isCheckable()
    ]
    assert buttons == ["Everything", "Posts · 1"]
    assert page.title() == "Search · BOTTLES ge"
    page.search("hygiene")
    qtbot.waitUntil(lambda: _titles(page) == ["Hygiène"], timeout=PATIENCE)
    told = _list(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Hygiène, Post, Olga, Quality of care"


def test_what_a_row_means_is_its_tooltip_in_plain_text(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    _write(seat, "<b>Bottles</b>", "We counted.")
    page.search("counted")
    qtbot.waitUntil(lambda: len(_titles(page)) == 1, timeout=PATIENCE)
    rows = _list(page)
    assert isinstance(rows, RowList)
    first = rows.visualRect(rows.model().index(0, 0))
    assert "&lt;b&gt;Bottles&lt;/b&gt;, Post, Olga, Quality of care" in rows.tip_at(first.center())
    assert rows.tip_at(first.bottomLeft() + QPoint(0, 20)) == ""


def test_a_post_opens_at_a_click_and_by_the_keyboard(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "We counted.", title="Bottles")
    reply = seat.logs.post(seat.olgas, seat.stream, "And soap.", thread=thread)
    seat.pull()
    page.search("soap")
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)
    shown = _list(page)
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as clicked:
        place = shown.visualRect(shown.model().index(0, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [thread, reply]
    assert page.panes()[-1] == shown
    shown.setFocus()
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as pressed:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert pressed.args == [thread, reply]


def test_what_is_nowhere_is_said_to_be_nowhere(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    _write(seat, "Bottles", "We counted.")
    page.search("counted")
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)
    page.search("zebra <b>")
    qtbot.waitUntil(lambda: "zebra <b>" in _said(page), timeout=PATIENCE)
    assert not _list(page).isVisible()


def test_back_brings_the_search_before(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    _write(seat, "Bottles", "We counted.")
    _write(seat, "Soap", "We washed.")
    page.search("counted")
    there = page.state()
    page.search("washed")
    qtbot.waitUntil(lambda: _titles(page) == ["Soap"], timeout=PATIENCE)
    page.restore(there)
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)


def test_what_a_sync_brings_is_found_too(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    page.search("gel")
    qtbot.waitUntil(lambda: "“\u2068gel\u2069”" in _said(page), timeout=PATIENCE)
    _write(seat, "Bottles", "We counted the gel.")
    page.refresh()
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)


# --- kinds and filters ---


def _buttons(page: SearchPage) -> dict[str, QToolButton]:
    return {each.text(): each for each in page.findChildren(QToolButton) if each.isVisible()}


def test_what_was_found_is_shown_by_kind_with_counts(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    seat.logs.resource("Soap in wards")
    seat.logs.member("Sara Soap")
    _write(seat, "Soap", "We washed.")
    page.search("soap")
    qtbot.waitUntil(lambda: len(_titles(page)) == 3, timeout=PATIENCE)
    assert {"Everything", "Posts · 1", "Resources · 1", "People · 1"} <= _buttons(page).keys()
    _buttons(page)["Resources · 1"].click()
    qtbot.waitUntil(lambda: _titles(page) == ["Soap in wards"], timeout=PATIENCE)
    told = str(_list(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Soap in wards, Resource")
    page.search("washed")
    qtbot.waitUntil(lambda: _titles(page) == ["Soap"], timeout=PATIENCE)
    assert _buttons(page)["Everything"].isChecked()


def test_each_kind_leads_to_its_own_place(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    resource = seat.logs.resource("Chlorine")
    seat.logs.member("Sara Zebra")
    seat.pull()
    page.search("chlorine")
    qtbot.waitUntil(lambda: _titles(page) == ["Chlorine"], timeout=PATIENCE)
    page.step(1)
    with qtbot.waitSignal(page.open_resource, timeout=PATIENCE) as opened:
        assert page.open_current()
    assert opened.args == [resource]
    page.search("zebra")
    qtbot.waitUntil(lambda: _titles(page) == ["Sara Zebra"], timeout=PATIENCE)
    page.step(1)
    with qtbot.waitSignal(page.search_asked, timeout=PATIENCE) as asked:
        assert page.open_current()
    assert asked.args == ['by:"Sara Zebra"']


def test_filters_stand_as_chips_and_go_one_by_one(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    _write(seat, "Bottles", "We counted.")
    page.search("counted by:olga lang:en")
    qtbot.waitUntil(lambda: _titles(page) == ["Bottles"], timeout=PATIENCE)
    (chip,) = (each for each in _buttons(page).values() if "olga" in each.text())
    with qtbot.waitSignal(page.search_asked, timeout=PATIENCE) as asked:
        chip.click()
    assert asked.args == ["counted lang:en"]
    page.search("counted in:nowhere")
    qtbot.waitUntil(lambda: "nowhere" in _said(page), timeout=PATIENCE)


def test_a_search_can_stay_in_the_stream_where_the_person_was(page: SearchPage, qtbot: QtBot) -> None:
    page.come_from("Quality of care")
    page.search("soap")
    only = "Only in \u2068Quality of care\u2069"
    with qtbot.waitSignal(page.search_asked, timeout=PATIENCE) as asked:
        _buttons(page)[only].click()
    assert asked.args == ['soap in:"Quality of care"']
    page.search('soap in:"Quality of care"')
    assert only not in _buttons(page)
    page.come_from("")
    page.search("soap")
    assert only not in _buttons(page)


def test_a_chosen_filter_is_written_into_the_box(page: SearchPage, qtbot: QtBot) -> None:
    page.search("soap")
    (add,) = (each for each in page.findChildren(QToolButton) if each.menu() is not None)
    add.menu().aboutToShow.emit()
    first = add.menu().actions()[0]
    with qtbot.waitSignal(page.search_asked, timeout=PATIENCE) as asked:
        first.trigger()
    assert asked.args == ["soap by:me"]


def test_steps_stay_within_what_was_found(seat: Seat, page: SearchPage, qtbot: QtBot) -> None:
    page.step(1)
    assert not page.open_current()
    _write(seat, "Bottles", "We counted.")
    _write(seat, "Gel", "We counted.")
    page.search("counted")
    qtbot.waitUntil(lambda: len(_titles(page)) == 2, timeout=PATIENCE)
    rows = []
    for by in (1, 1, 1, -1, -1):
        page.step(by)
        rows.append(_list(page).currentIndex().row())
    assert rows == [0, 1, 1, 0, 0]


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_match_is_painted_on_its_own_ground(
    app: QApplication, seat: Seat, page: SearchPage, qtbot: QtBot, scheme: Scheme, code: str
) -> None:
    language.speak(app, code)
    theme.dress(app, Look(scheme))
    _write(seat, "زجاجات", "نعد زجاجات soap كل يوم")
    page.search("soap")
    qtbot.waitUntil(lambda: len(_titles(page)) == 1, timeout=PATIENCE)
    ground = theme.look().colours.warn_soft
    picture = _list(page).viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(20, 90)}
    assert ground in colours


@pytest.mark.parametrize(
    ("snippet", "expected"),
    [
        ("", []),
        ("… the ⟦gel⟧ …", [("… the ", False), ("gel", True), (" …", False)]),
        ("**It ⟦held**⟧ > so", [("It ", False), ("held", True), (" so", False)]),
        ("a ⟧ b ⟦ c", [("a ⟧ b ⟦ c", False)]),
        ("⟦a⟧⟦b⟧", [("a", True), ("b", True)]),
        ("\u202eevil\u202c ⟦x⟧", [("evil ", False), ("x", True)]),
    ],
)
def test_snippets_come_apart_into_what_was_found_and_the_rest(
    snippet: str, expected: list[tuple[str, bool]]
) -> None:
    assert runs(snippet) == expected
