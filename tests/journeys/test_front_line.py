"""J1: a phone tether and twenty minutes a week. Opens offline, sends and reads over a link that drops, and is never told more than is so."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.link import Link
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.notices import Banner
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.usecases import forum
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.status import status
from tests.app.ui.patience import PATIENCE
from tests.e2e.test_window import opened_program
from tests.e2e.world import Client, World

_NEW = 60
_CUT_BYTES = 300


def test_a_week_of_a_front_line_provider(app: QApplication, world: World, qtbot: QtBot) -> None:
    with Link(world.port) as link:
        others = world.member("others")
        thread = others.start_thread("Hand hygiene", "Who has a checklist?")
        others.sync()
        nurse = world.member("nurse", link.url)
        _write_much(others)
        link.set_down(True)
        link.reset()
        with opened_program(app, nurse, qtbot) as program:
            assert program.window is not None
            window = program.window
            # Opens at once, without any call, and writes.
            _write(window, "First of mine", "Written without a link.", qtbot)
            nurses_thread = forum.list_threads(window.desk).rows[-1].id
            for text in ("A reply.", "Another reply."):
                forum.post_reply(window.desk, nurses_thread, text)
            window.refresh_standing()
            qtbot.waitUntil(lambda: "3" in _said(window, Segment.WAITING), timeout=PATIENCE)
            assert link.counts().total == 0

            # The link drops in the middle: what has come can be read, and the person is told what to do next.
            link.set_down(False)
            link.cut([_CUT_BYTES, *[1] * 1_000], "down")
            _sync(window, qtbot)
            report = window._syncer.report
            assert report is not None
            assert not report.complete
            qtbot.waitUntil(
                lambda: any(each.isVisible() for each in window.findChildren(Banner)), timeout=PATIENCE
            )
            _nothing_is_received_without_a_receipt(window)

            # It goes on where it was; typing is never held up, and what is written meanwhile is told as waiting.
            link.cut([])
            window._syncer.start()
            _write(window, "Fourth of mine", "Written while the rest comes.", qtbot)
            qtbot.waitUntil(lambda: not window._syncer.running, timeout=PATIENCE)
            waiting = status(window.desk).counts.waiting
            window.refresh_standing()
            qtbot.waitUntil(
                lambda: bool(waiting) is (str(waiting) in _said(window, Segment.WAITING)), timeout=PATIENCE
            )
            _sync(window, qtbot)
            qtbot.waitUntil(lambda: status(window.desk).counts.waiting == 0, timeout=PATIENCE)
            _nothing_is_received_without_a_receipt(window)
        others.sync()
        titles = Counter(row.title for row in others.threads())
        assert titles["First of mine"] == titles["Fourth of mine"] == 1
        assert [titles[f"New {number}"] for number in range(_NEW)] == [1] * _NEW
        assert Counter(row.title for row in nurse.threads()) == titles
        assert thread in {row.id.hex() for row in nurse.threads()}


def _write_much(client: Client) -> None:
    with client.desk() as desk:
        stream = forum.list_streams(desk)[0].id
        for number in range(_NEW):
            forum.start_thread(desk, stream, f"New {number}", "Something to read. " * 20, "en")
    client.sync()


def _write(window: MainWindow, title: str, text: str, qtbot: QtBot) -> None:
    """As a person does: a new post in the forum, and Send."""
    window.go_to("forum")
    window.places.forum.compose_thread()
    qtbot.waitUntil(lambda: any(_editors(window)), timeout=PATIENCE)
    pane = window.findChildren(WritingPane)[0]
    next(line for line in pane.findChildren(QLineEdit) if line.isVisible()).setText(title)
    QTest.keyClicks(_editors(window)[0], text)
    send = next(button for button in pane.findChildren(QPushButton) if button.text() == "Send")
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not _editors(window), timeout=PATIENCE)


def _editors(window: MainWindow) -> list[PlainEditor]:
    return [each for each in window.findChildren(PlainEditor) if each.isVisible()]


def _sync(window: MainWindow, qtbot: QtBot) -> None:
    """Until the sync has ended, one way or the other."""
    bar = window.findChildren(TopBar)[0]
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == "Sync")
    with qtbot.waitSignal(window._syncer.ended, timeout=PATIENCE):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _said(window: MainWindow, segment: Segment) -> str:
    return window.findChildren(StatusLine)[0].words(segment)


def _nothing_is_received_without_a_receipt(window: MainWindow) -> None:
    assert all(row.received_ms for row in list_outbox(window.desk, Box.SENT).rows)
