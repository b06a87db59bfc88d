"""The help in the window: an article for each page, links, search, the keys, and what GLL says of itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui import language
from gllapp.ui.about_dialog import AboutDialog
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.links import judge
from gllapp.ui.pages.help.articles import articles
from gllapp.ui.pages.help.page import HelpPage
from gllapp.ui.pages.help.side import HelpSide
from gllapp.ui.widgets.keys_dialog import KeysDialog
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def frame(
    app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> Iterator[Frame]:
    with framed(
        app, seat.desk, tmp_path / "profile", background, Settings(language="en"), at_once(FINISHED)
    ) as made:
        made.window.resize(1300, 760)
        made.window.show()
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow, timeout=PATIENCE)
        yield made


@pytest.fixture
def page(frame: Frame, qtbot: QtBot) -> HelpPage:
    frame.window.go_to("help")
    made = frame.window.places.help
    qtbot.waitUntil(lambda: "First steps" in made.reading.text.toPlainText(), timeout=PATIENCE)
    return made


def _press(frame: Frame, key: Qt.Key) -> None:
    QTest.keyClick(frame.window, key)


def _side(frame: Frame) -> HelpSide:
    return frame.window.findChildren(HelpSide)[0]


def _follow(text: object, address: str) -> None:
    link = judge(address)
    assert link is not None
    text.link_chosen.emit(link)  # type: ignore[attr-defined]  # as a click does; a browser's links have no place to click at


# --- beside a page ---


def test_f1_shows_the_help_of_the_page_beside_it_and_takes_it_away(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("outbox")
    _press(frame, Qt.Key.Key_F1)
    side = _side(frame)
    qtbot.waitUntil(lambda: "Its parts" in side.reading.text.toPlainText(), timeout=PATIENCE)
    assert frame.window.page.name == "outbox"
    _press(frame, Qt.Key.Key_F1)
    assert not side.isVisible()


def test_f1_on_another_page_shows_its_help_instead(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("outbox")
    _press(frame, Qt.Key.Key_F1)
    frame.window.go_to("library")
    _press(frame, Qt.Key.Key_F1)
    side = _side(frame)
    qtbot.waitUntil(lambda: "Keeping a document" in side.reading.text.toPlainText(), timeout=PATIENCE)
    assert side.isVisible()


def test_escape_closes_it_and_the_keyboard_goes_back_to_the_page(frame: Frame) -> None:
    frame.window.go_to("settings")
    _press(frame, Qt.Key.Key_F1)
    focused = QApplication.focusWidget()
    assert focused is _side(frame).reading.text
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not _side(frame).isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert frame.window.page.isAncestorOf(focused)


def test_all_help_leads_to_the_page_at_the_same_article(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("library")
    _press(frame, Qt.Key.Key_F1)
    _side(frame).all_asked.emit("library")
    assert frame.window.page.name == "help"
    text = frame.window.places.help.reading.text
    qtbot.waitUntil(lambda: "Keeping a document" in text.toPlainText(), timeout=PATIENCE)


def test_where_there_is_no_room_the_help_opens_in_the_pages_place_and_back_leads_back(frame: Frame) -> None:
    frame.window.resize(1000, 600)
    frame.window.go_to("outbox")
    _press(frame, Qt.Key.Key_F1)
    assert frame.window.page.name == "help"
    assert frame.window.page.state() == "outbox"
    QTest.keyClick(frame.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.window.page.name == "outbox"


def test_a_window_that_becomes_narrow_gives_its_room_to_the_page(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("outbox")
    _press(frame, Qt.Key.Key_F1)
    frame.window.resize(1000, 600)
    qtbot.waitUntil(lambda: not _side(frame).isVisible(), timeout=PATIENCE)


# --- the page ---


def test_the_list_holds_every_article_and_choosing_one_shows_it(page: HelpPage, qtbot: QtBot) -> None:
    titles = [page.contents.list.item(at).text() for at in range(page.contents.list.count())]
    assert {each.title for each in articles("en")} <= set(titles)
    page.contents.list.setCurrentRow(titles.index("Outbox"))
    qtbot.waitUntil(lambda: "Its parts" in page.reading.text.toPlainText(), timeout=PATIENCE)
    assert page.title() == "Help · Outbox"


def test_a_link_leads_to_another_article_and_back_leads_back(
    frame: Frame, page: HelpPage, qtbot: QtBot
) -> None:
    _follow(page.reading.text, "gll:help/received")
    qtbot.waitUntil(lambda: "The ladder" in page.reading.text.toPlainText(), timeout=PATIENCE)
    QTest.keyClick(frame.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "First steps" in page.reading.text.toPlainText(), timeout=PATIENCE)


def test_a_link_that_is_not_to_an_article_leads_nowhere(page: HelpPage) -> None:
    _follow(page.reading.text, "https://example.org/help")
    assert page.state() == "first-steps"


def test_the_search_finds_and_its_end_shows_all_again(page: HelpPage, qtbot: QtBot) -> None:
    box, listed = page.contents.box, page.contents.list
    everything = listed.count()
    box.setText("forgotten pin")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert listed.item(0).text().startswith("A PC for several people")
    listed.setCurrentRow(0)
    qtbot.waitUntil(lambda: "A forgotten PIN" in page.reading.text.toPlainText(), timeout=PATIENCE)
    box.setText("zzzz")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert listed.count() == 1
    assert not listed.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert listed.count() == everything


def test_the_page_leads_to_the_keys(frame: Frame, page: HelpPage) -> None:
    seen: list[KeysDialog] = []

    def look() -> None:
        seen.extend(frame.window.findChildren(KeysDialog))
        seen[0].reject()

    QTimer.singleShot(0, look)
    page._keys_button.click()
    assert seen


def test_in_french_the_articles_are_french(app: QApplication, frame: Frame, qtbot: QtBot) -> None:
    language.speak(app, "fr")
    frame.window.go_to("help")
    text = frame.window.places.help.reading.text
    qtbot.waitUntil(lambda: "Premiers pas" in text.toPlainText(), timeout=PATIENCE)


# --- about ---


def test_about_shows_the_report_before_it_is_copied(
    seat: Seat, background: BackgroundRunner, tmp_path: Path, page: HelpPage, qtbot: QtBot
) -> None:
    dialog = AboutDialog(seat.desk, tmp_path / "profile", background, page)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=PATIENCE)
    shown = dialog.report.toPlainText()
    assert shown.startswith("GLL report")
    assert str(tmp_path) not in shown
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().strip() == shown.strip()


def test_about_shows_the_words_of_every_licence(
    seat: Seat, background: BackgroundRunner, tmp_path: Path, page: HelpPage, qtbot: QtBot
) -> None:
    dialog = AboutDialog(seat.desk, tmp_path / "profile", background, page)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=PATIENCE)
    names = [dialog.works.item(at).text().split("\n")[0] for at in range(dialog.works.count())]
    dialog.works.setCurrentRow(names.index("Qt"))
    assert "GNU Lesser General Public License" in dialog.words.toPlainText()
