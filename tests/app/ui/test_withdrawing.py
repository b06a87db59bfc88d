"""In the window an own post is withdrawn by one press and brought back by another; what stands against it says so."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.forum.history_dialog import HistoryDialog
from gllapp.ui.widgets.navigation_rail import NavigationRail
from gllapp.ui.widgets.post_view import PostView
from gllapp.usecases import forum
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Fields
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, at_once, framed
from tests.app.ui.patience import PATIENCE

EDITED: Fields = {PostField.BODY: "A patient waited for six hours."}


@pytest.fixture
def window(
    app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    settings = Settings(language="en", theme="light")
    with framed(app, seat.desk, tmp_path / "profile", background, settings, at_once(FINISHED)) as frame:
        frame.window.resize(1366, 768)
        frame.window.show()
        frame.window.activateWindow()
        qtbot.waitUntil(frame.window.isActiveWindow, timeout=PATIENCE)
        yield frame.window


@pytest.fixture
def thread(seat: Seat) -> RecordId:
    made = forum.start_thread(seat.desk, seat.stream, "Waiting times", "Mrs N. waited for six hours.", "en")
    seat.sync()
    seat.logs.post(seat.olgas, seat.stream, "We call them the day before.", thread=made)
    seat.pull()
    return made


def buttons(owner: QWidget, words: str) -> list[QAbstractButton]:
    found = [button for button in owner.findChildren(QAbstractButton) if button.isVisible()]
    return [button for button in found if button.text() == words]


def press(qtbot: QtBot, owner: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: buttons(owner, words) != [], timeout=PATIENCE)
    QTest.mouseClick(buttons(owner, words)[0], Qt.MouseButton.LeftButton)


def said(owner: QWidget) -> str:
    return " ".join(label.text() for label in owner.findChildren(QLabel) if label.isVisible())


@contextmanager
def opened(qtbot: QtBot, window: MainWindow, thread: RecordId) -> Iterator[Callable[[int], PostView]]:
    """The thread in the window; gives a post of it by its number."""

    def views() -> list[PostView]:
        return [view for view in window.findChildren(PostView) if view.isVisible()]

    window.page.open_thread.emit(thread)
    qtbot.waitUntil(lambda: len(views()) == 2, timeout=PATIENCE)
    yield lambda number: sorted(views(), key=lambda view: view.y())[number]


def in_conflict(seat: Seat, thread: RecordId, here: Fields, there: Fields) -> None:
    base = len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)
    seat.logs.edit(seat.device, seat.stream, thread, here, base=base)
    seat.logs.edit(seat.logs.device(seat.amina), seat.stream, thread, there, base=base)
    seat.pull()


def rail(window: MainWindow) -> list[str]:
    buttons = window.findChildren(NavigationRail)[0].findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_a_post_is_withdrawn_and_brought_back_by_undo(
    seat: Seat, window: MainWindow, thread: RecordId, qtbot: QtBot
) -> None:
    with opened(qtbot, window, thread) as post:
        assert buttons(post(1), "Withdraw") == [], "it is Olga's"
        press(qtbot, post(0), "Withdraw")
        qtbot.waitUntil(lambda: "Withdrawn by its author, " in said(post(0)), timeout=PATIENCE)
        assert buttons(post(0), "Edit") == []
        assert "Your post is withdrawn." in said(window)
        qtbot.waitUntil(lambda: "Withdrawn by its author" in window.windowTitle(), timeout=PATIENCE)

        press(qtbot, window, "Undo")
        qtbot.waitUntil(lambda: buttons(post(0), "Withdraw") != [], timeout=PATIENCE)
        qtbot.waitUntil(lambda: "Waiting times" in window.windowTitle(), timeout=PATIENCE)
    assert forum.read_thread(seat.desk, thread)[0].body == "Mrs N. waited for six hours."


def test_it_can_be_brought_back_later_and_its_history_read(
    seat: Seat, window: MainWindow, thread: RecordId, qtbot: QtBot
) -> None:
    forum.set_withdrawn(seat.desk, thread, True)
    with opened(qtbot, window, thread) as post:
        press(qtbot, post(0), "History")
        qtbot.waitUntil(lambda: window.findChildren(HistoryDialog) != [], timeout=PATIENCE)
        dialog = window.findChildren(HistoryDialog)[0]
        assert dialog.findChildren(QListWidget)[0].item(0).text().endswith("Withdrawn")
        dialog.accept()
        press(qtbot, post(0), "Bring back")
        qtbot.waitUntil(lambda: buttons(post(0), "Withdraw") != [], timeout=PATIENCE)


def test_a_post_that_has_changed_meanwhile_is_not_withdrawn(
    seat: Seat, window: MainWindow, thread: RecordId, qtbot: QtBot
) -> None:
    with opened(qtbot, window, thread) as post:
        seat.logs.edit(seat.logs.device(seat.amina), seat.stream, thread, EDITED)
        seat.pull()
        press(qtbot, post(0), "Withdraw")
        qtbot.waitUntil(
            lambda: "The post has changed since you looked at it." in said(window), timeout=PATIENCE
        )
    assert forum.read_thread(seat.desk, thread)[0].withdrawn_ms is None


@pytest.mark.parametrize(
    ("here", "words"),
    [
        ({PostField.WITHDRAWN: True}, "Withdrawn on one device, edited on another"),
        ({PostField.BODY: "Six hours."}, "2 versions of this text, written without knowing of each other"),
    ],
)
def test_what_stands_against_a_post_leads_to_its_settlement(
    seat: Seat, window: MainWindow, thread: RecordId, qtbot: QtBot, here: Fields, words: str
) -> None:
    assert "Conflicts" not in " ".join(rail(window))
    in_conflict(seat, thread, here, EDITED)
    window.refresh_standing()
    with opened(qtbot, window, thread) as post:
        qtbot.waitUntil(lambda: words in said(post(0)), timeout=PATIENCE)
        qtbot.waitUntil(lambda: rail(window)[0] == "Conflicts, 1 waiting", timeout=PATIENCE)
        press(qtbot, post(0), "Compare")
    assert window.page is window.places.conflicts
    qtbot.waitUntil(lambda: "1 of 1" in said(window), timeout=PATIENCE)
    kept = "Withdraw again" if PostField.WITHDRAWN in here else "Keep this"
    press(qtbot, window, kept)
    qtbot.waitUntil(lambda: "Settled." in said(window), timeout=PATIENCE)
    window.go_to("forum")
    qtbot.waitUntil(lambda: "Conflicts" not in " ".join(rail(window)), timeout=PATIENCE)


def test_another_ones_conflict_is_told_but_not_offered(seat: Seat, window: MainWindow, qtbot: QtBot) -> None:
    root = seat.logs.post(seat.olgas, seat.stream, "Mrs N. waited.", title="Waiting")
    seat.logs.post(seat.olgas, seat.stream, "Six hours.", thread=root)
    base = len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)
    seat.logs.edit(seat.olgas, seat.stream, root, {PostField.WITHDRAWN: True}, base=base)
    seat.logs.edit(seat.logs.device(seat.olga), seat.stream, root, EDITED, base=base)
    seat.pull()
    with opened(qtbot, window, root) as post:
        qtbot.waitUntil(
            lambda: "Withdrawn on one device, edited on another" in said(post(0)), timeout=PATIENCE
        )
        assert buttons(post(0), "Compare") == []
        assert buttons(post(0), "History") != []
