"""What was deleted or archived comes back by the button of its notice and by Ctrl+Z, the last thing first."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Banner, Notice
from gllapp.usecases import forum
from gllcore.ids import RecordId
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


def _withdrawn(seat: Seat, post: RecordId) -> bool:
    return forum.read_thread(seat.desk, post)[0].withdrawn_ms is not None


def _withdraw(seat: Seat, frame: Frame, title: str) -> RecordId:
    post = forum.start_thread(seat.desk, seat.stream, title, "Text", "en")
    forum.set_withdrawn(seat.desk, post, True)
    back = partial(forum.set_withdrawn, seat.desk, post, False)
    frame.window.show_notice(Notice(Tone.INFO, f"{title} is withdrawn.", undo=back))
    return post


def _said(frame: Frame) -> list[str]:
    banners = frame.window.findChildren(Banner)
    return [banner.accessibleName() for banner in banners if banner.isVisible()]


def test_the_button_of_the_notice_brings_it_back_and_says_so(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    post = _withdraw(seat, frame, "Lamps")
    buttons = frame.window.findChildren(QAbstractButton)
    next(each for each in buttons if each.isVisible() and each.text() == "Undo").click()
    qtbot.waitUntil(lambda: not _withdrawn(seat, post), timeout=PATIENCE)
    qtbot.waitUntil(lambda: _said(frame) == ["It is as it was before."], timeout=PATIENCE)


def test_ctrl_z_undoes_the_last_thing_first_also_when_its_notice_is_gone(
    seat: Seat, frame: Frame, qtbot: QtBot
) -> None:
    first, second = _withdraw(seat, frame, "Lamps"), _withdraw(seat, frame, "Soap")
    frame.window.go_to("settings")
    for post, other in ((second, first), (first, None)):
        QTest.keyClick(frame.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda post=post: not _withdrawn(seat, post), timeout=PATIENCE)  # type: ignore[misc]  # bound at once
        assert other is None or _withdrawn(seat, other)
    QTest.keyClick(frame.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not _withdrawn(seat, first)


def test_what_cannot_be_undone_any_more_says_why(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    post = _withdraw(seat, frame, "Lamps")
    forum.set_withdrawn(seat.desk, post, False)
    QTest.keyClick(frame.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(_said(frame)) == 1 and "withdrawn" not in _said(frame)[0], timeout=PATIENCE)
