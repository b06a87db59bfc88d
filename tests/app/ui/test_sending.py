"""A librarian's files on their way to the server are seen: in the outbox, with the resource, and in the status bar."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.sending_views import FileToSend, SendProgress
from gllapp.settings import Settings
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Behind
from gllapp.ui.pages.outbox.sending_card import SendingCard
from gllapp.ui.sync_words import report_status, sending_status, sent_words
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.usecases.sending_files import files_to_send
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.library_desk import bring, lay, make_librarian, named


@dataclass
class Line:
    """A line to the server on which the first file is half way until somebody lets it go on or stops it."""

    files: tuple[FileToSend, ...] = ()
    ends: list[FilesSent] = field(default_factory=list)
    goes_on: threading.Event = field(default_factory=threading.Event)

    def send(
        self,
        tell: Callable[[FileProgress | SendProgress | FilesSent], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past_limits: bool,
    ) -> FilesReport | None:
        first, size = self.files[0], sum(file.size for file in self.files)
        half = first.size // 2
        tell(SendProgress(first, half, 1, len(self.files), half, size, 240.0))
        tick = threading.Event()
        while not is_stopped() and not self.goes_on.is_set():
            tick.wait(0.005)
        tell(self.ends.pop(0))
        return None


@pytest.fixture
def line(seat: Seat, tmp_path: Path) -> Line:
    make_librarian(seat)
    bring(seat, lay(tmp_path / "documents", {"hands.txt": "Wash your hands. " * 200}))
    return Line(files_to_send(seat.desk))


@pytest.fixture
def frame(
    app: QApplication, seat: Seat, background: BackgroundRunner, line: Line, qtbot: QtBot
) -> Iterator[Frame]:
    profile = seat.replica.file.parent
    with framed(app, seat.desk, profile, background, Settings(), at_once(FINISHED), line.send) as made:
        made.syncer.started.connect(made.fetcher.give_way)
        made.syncer.ended.connect(lambda report: made.fetcher.follow(Behind(report)))
        made.window.resize(1366, 768)
        made.window.show()
        yield made


def _said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _status(frame: Frame) -> str:
    (line,) = frame.window.findChildren(StatusLine)
    return line.words(Segment.SYNC)


def _press(card: QWidget, words: str) -> None:
    next(each for each in card.findChildren(QAbstractButton) if each.text() == words).click()


def _card(frame: Frame, qtbot: QtBot) -> SendingCard:
    frame.window.go_to("outbox")
    (card,) = frame.window.findChildren(SendingCard)
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    return card


def test_what_waits_goes_by_a_click_is_seen_on_its_way_and_can_be_paused(
    frame: Frame, line: Line, qtbot: QtBot
) -> None:
    card = _card(frame, qtbot)
    count = len(line.files)
    qtbot.waitUntil(lambda: f"{count} files still to send" in _said(card), timeout=PATIENCE)
    line.ends.append(FilesSent(0, 500, count))
    _press(card, "Send now")
    qtbot.waitUntil(lambda: f"Sending file 1 of {count}" in _said(card), timeout=PATIENCE)
    assert "hands" in _said(card)
    assert "about 4 min" in _said(card)
    assert 0 < card.findChildren(QProgressBar)[0].value() < 1_000
    qtbot.waitUntil(lambda: f"Sending file 1 of {count}" in _status(frame), timeout=PATIENCE)

    _press(card, "Pause")
    qtbot.waitUntil(lambda: "Paused." in _said(card), timeout=PATIENCE)
    qtbot.waitUntil(lambda: f"{count} files still to send" in _status(frame), timeout=PATIENCE)


def test_what_has_failed_says_why_and_is_tried_again(
    seat: Seat, frame: Frame, line: Line, qtbot: QtBot
) -> None:
    card = _card(frame, qtbot)
    line.goes_on.set()
    facts = {"server": "community.example.org"}
    line.ends += [FilesSent(0, 500, 2, "connection_lost", facts), FilesSent(2, 3_000, 0)]
    _press(card, "Send now")
    qtbot.waitUntil(lambda: "community.example.org" in _said(card), timeout=PATIENCE)
    line.goes_on.clear()
    with qtbot.waitSignal(frame.syncer.started, timeout=PATIENCE):
        _press(card, "Try again")
    qtbot.waitUntil(lambda: "Sending file 1" in _said(card), timeout=PATIENCE)
    line.goes_on.set()
    qtbot.waitUntil(lambda: "2 files sent" in _status(frame), timeout=PATIENCE)


def test_the_resource_tells_how_far_its_file_is(seat: Seat, frame: Frame, line: Line, qtbot: QtBot) -> None:
    page = frame.window.places.library
    frame.window.go_to("library")
    page.show_resource(named(seat, "hands"))
    qtbot.waitUntil(lambda: "not on the server yet" in _said(page), timeout=PATIENCE)
    line.ends.append(FilesSent(1, 500, 1))
    frame.syncer.start()
    qtbot.waitUntil(lambda: "on its way to the server" in _said(page), timeout=PATIENCE)
    line.goes_on.set()
    qtbot.waitUntil(lambda: "on its way to the server" not in _said(page), timeout=PATIENCE)


def test_where_nothing_waits_the_card_takes_no_room(app: QApplication, qtbot: QtBot) -> None:
    card = SendingCard()
    qtbot.addWidget(card)
    card.show_waiting(())
    assert card.isHidden()


def test_files_that_go_in_one_line(app: QApplication, line: Line) -> None:
    language.speak(app, "en")
    progress = SendProgress(line.files[0], 10, 2, 3, 3_100_000, 8_500_000, 240.0)
    assert sending_status(progress) == "Sending file 2 of 3 · 3.1 MB of 8.5 MB · about 4 min"
    assert sent_words(FilesSent(2, 1, 1)) == "2 files sent · 1 file still to send"
    failed = report_status(FINISHED, sent=FilesSent(0, 0, 2, "connection_lost"))
    assert (failed.words, failed.tone) == ("Finished · 2 files still to send", Tone.WARN)
