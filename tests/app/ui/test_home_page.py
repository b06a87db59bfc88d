"""The start page tells what came since last time, opens what it tells of, and can be printed as one page."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gllapp.home_views import Home, Morning
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.home import telling
from gllapp.ui.pages.home.digest import digest
from gllapp.ui.pages.home.page import HomePage
from gllapp.ui.printing import print_to
from gllapp.ui.trail import Stop
from gllapp.ui.widgets.notices import EmptyState
from gllapp.usecases import drafts, forum
from gllapp.usecases.home.looking import attend, home
from gllapp.views import Delivery
from tests.app.builders import Seat
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> HomePage:
    made = HomePage(seat.desk, background)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def _buttons(page: QWidget) -> dict[str, QAbstractButton]:
    return {each.accessibleName(): each for each in page.findChildren(QAbstractButton) if each.isVisible()}


def _shown(page: HomePage, qtbot: QtBot, words: str) -> QAbstractButton:
    """The line with these words, once it is there."""
    qtbot.waitUntil(lambda: any(words in name for name in _buttons(page)), timeout=PATIENCE)
    return next(button for name, button in _buttons(page).items() if words in name)


def _a_week_later(seat: Seat) -> bytes:
    """Amina's thread has an answer, something waits, something is a draft; gives the answer."""
    mine = forum.start_thread(seat.desk, seat.stream, "Soap runs out", "Every Friday", "en")
    seat.sync()
    attend(seat.desk)
    seat.logs.now_ms += 7 * 24 * 3_600_000
    answer = seat.logs.post(seat.olgas, seat.stream, "**Order** it on Tuesdays <b>", thread=mine)
    seat.pull()
    forum.start_thread(seat.desk, seat.stream, "Waits", "Text", "en")
    drafts.save_draft(seat.desk, seat.stream, title="Half", body="a thought")
    attend(seat.desk)
    return answer


def _home(seat: Seat) -> Home:
    return home(seat.desk)


def test_a_pc_with_nothing_on_it_says_why_and_what_can_be_done(page: HomePage, qtbot: QtBot) -> None:
    page.activated()
    button = _shown(page, qtbot, "Sync")
    assert "90" in button.text()
    assert "kB" in button.text()
    with qtbot.waitSignal(page.go_to, timeout=PATIENCE) as gone:
        button.click()
    assert gone.args == ["sync"]
    with qtbot.waitSignal(page.go_to, timeout=PATIENCE) as gone:
        _shown(page, qtbot, "USB").click()
    assert gone.args == ["bundles"]
    with qtbot.waitSignal(page.compose, timeout=PATIENCE) as composed:
        _shown(page, qtbot, "first post").click()
    assert composed.args == [0]


def test_it_tells_what_came_and_opens_it(seat: Seat, page: HomePage, qtbot: QtBot) -> None:
    answer = _a_week_later(seat)
    page.activated()
    reply = _shown(page, qtbot, "Order it on Tuesdays")
    assert "Olga" in reply.accessibleName()
    assert "Soap runs out" in reply.accessibleName()
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as opened:
        reply.click()
    assert opened.args is not None
    assert opened.args[1] == answer
    with qtbot.waitSignal(page.stop_asked, timeout=PATIENCE) as gone:
        _shown(page, qtbot, "to be sent").click()
    assert gone.args == [Stop("outbox", Delivery.WAITING)]
    with qtbot.waitSignal(page.compose, timeout=PATIENCE):
        _shown(page, qtbot, "Finish your draft").click()


def test_what_was_read_meanwhile_is_not_new_any_more(seat: Seat, page: HomePage, qtbot: QtBot) -> None:
    _a_week_later(seat)
    page.activated()
    _shown(page, qtbot, "1 unread")
    thread = _home(seat).reading[0].row.id
    forum.mark_read(seat.desk, [each.id for each in forum.read_thread(seat.desk, thread)])
    page.refresh()
    qtbot.waitUntil(lambda: not any("unread" in name for name in _buttons(page)), timeout=PATIENCE)
    page.deactivated()


def test_the_first_post_takes_the_place_of_the_empty_page(seat: Seat, page: HomePage, qtbot: QtBot) -> None:
    page.activated()
    _shown(page, qtbot, "Sync")
    _a_week_later(seat)
    page.refresh()
    _shown(page, qtbot, "Order it on Tuesdays")
    assert not [each for each in page.findChildren(EmptyState) if each.isVisible()]


def test_every_line_is_a_button_that_says_all_of_itself(seat: Seat, page: HomePage, qtbot: QtBot) -> None:
    _a_week_later(seat)
    page.activated()
    button = _shown(page, qtbot, "1 unread")
    reader = QAccessible.queryAccessibleInterface(button)
    assert reader is not None
    assert reader.role() is QAccessible.Role.Button
    assert "Soap runs out · Quality of care" in reader.text(QAccessible.Text.Name)


def test_a_narrow_page_puts_what_to_do_first(seat: Seat, page: HomePage, qtbot: QtBot) -> None:
    _a_week_later(seat)
    page.activated()
    reply, draft = _shown(page, qtbot, "Tuesdays"), _shown(page, qtbot, "Finish")
    assert reply.mapTo(page, reply.rect().topLeft()).x() < draft.mapTo(page, draft.rect().topLeft()).x()
    page.resize(600, 700)
    qtbot.waitUntil(
        lambda: reply.mapTo(page, reply.rect().topLeft()).y() > draft.mapTo(page, draft.rect().topLeft()).y(),
        timeout=PATIENCE,
    )


@pytest.mark.parametrize("code", ["en", "ar"])
def test_it_is_printed_on_one_page(app: QApplication, seat: Seat, tmp_path: Path, code: str) -> None:
    _a_week_later(seat)
    for at in range(40):
        seat.logs.post(seat.olgas, seat.stream, "Text " * 200, title=f"Thread {at} <script>")
    seat.pull()
    language.speak(app, code)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "digest.pdf"))

    made = digest(_home(seat))

    assert "<script>" not in made
    assert "Thread 39 &lt;script&gt;" in made
    assert print_to(made, printer, on_one_page=True) == 1
    assert (tmp_path / "digest.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("app")
def test_the_morning_line_tells_of_everybody() -> None:
    said = telling.morning_words(
        Morning(people=6, sent=14, received=380, file_bytes=212_000_000, attention=1)
    )
    assert said == (
        "Last night: 14 items of 6 people sent, 380 items received, 212.0 MB for the library. 1 item needs attention."
    )
    refused = Morning(people=0, sent=0, received=0, file_bytes=0, attention=1)
    assert telling.morning_words(refused) == "1 item needs attention."


def test_the_first_time_welcomes_by_name(seat: Seat) -> None:
    assert "Amina" in telling.title(_home(seat))
