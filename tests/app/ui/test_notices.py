"""Notices stand behind the bell, open what they tell of, and tell the system no more than their number."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.notifications.bell import Bell
from gllapp.ui.widgets.ticks import TickBox
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.usecases.forum import start_thread
from gllapp.usecases.home.notices import list_notices
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def frame(app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path) -> Iterator[Frame]:
    settings = Settings(language="en", theme="light")
    with framed(app, seat.desk, tmp_path / "profile", background, settings, at_once(FINISHED)) as made:
        made.window.resize(1100, 700)
        made.window.show()
        yield made


def _named(owner: QWidget, words: str) -> list[QAbstractButton]:
    buttons = owner.findChildren(QAbstractButton)
    return [each for each in buttons if each.isVisible() and words in each.accessibleName()]


def _answered(seat: Seat, text: str = "A private answer") -> bytes:
    thread = start_thread(seat.desk, seat.stream, "Soap", "Text", "en")
    seat.sync()
    answer = seat.logs.post(seat.olgas, seat.stream, text, thread=thread)
    seat.pull()
    return answer


def test_the_bell_counts_and_leads_to_what_is_new(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    bar = frame.window.findChildren(TopBar)[0]
    answer = _answered(seat)
    frame.window.refresh_standing()
    qtbot.waitUntil(lambda: bool(_named(bar, "Notices: 1 new")), timeout=PATIENCE)
    _named(bar, "Notices")[0].click()
    page = frame.window.places.notices
    assert frame.window.page is page
    qtbot.waitUntil(lambda: bool(_named(page, "Olga")), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not _named(bar, "1 new"), timeout=PATIENCE)
    assert [row.is_seen for row in list_notices(seat.desk)] == [True]
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as opened:
        _named(page, "Olga")[0].click()
    assert opened.args is not None
    assert opened.args[1] == answer


def test_an_empty_list_says_what_would_appear(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("notices")
    page = frame.window.places.notices
    qtbot.waitUntil(lambda: bool(page.findChildren(TickBox)), timeout=PATIENCE)
    assert page.findChildren(TickBox)[0].isChecked() is False


def test_the_system_is_told_only_where_it_is_allowed_and_nothing_that_was_written(
    seat: Seat, frame: Frame, qtbot: QtBot
) -> None:
    bell = frame.window.findChildren(Bell)[0]
    told: list[str] = []
    bell.outside_told.connect(told.append)
    frame.window.refresh_standing()
    with qtbot.waitSignal(bell.counted, timeout=PATIENCE):
        bell.look()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not frame.window.isActiveWindow(), timeout=PATIENCE)
    _answered(seat)
    # A look that began before the answer may still be under way, and counts nothing.
    with qtbot.waitSignal(bell.counted, timeout=PATIENCE, check_params_cb=lambda count: count == 1):
        bell.look()
    assert told == []
    frame.preferences.tell_outside(True)
    _answered(seat, "Another private answer")
    with qtbot.waitSignal(bell.outside_told, timeout=PATIENCE):
        bell.look()
    assert [words[:5] for words in told] == ["1 new"]
    frame.window.hide()
    _answered(seat, "While nobody may look")
    with qtbot.waitSignal(bell.counted, timeout=PATIENCE):
        bell.look()
    assert len(told) == 1
