"""The frame leads from place to place, tells how things stand, and can be used without a mouse and without eyes."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.main_window import MainWindow
from gllapp.ui.search_settling import SearchReadying
from gllapp.ui.syncer import Sync
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.widgets.keys_dialog import KeysDialog
from gllapp.ui.widgets.navigation_rail import NavigationRail
from gllapp.ui.widgets.notices import Banner
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.usecases import drafts, forum, status
from gllapp.usecases.desk import Desk
from gllapp.views import Delivery, Status, SyncReport
from gllcore.errors import EnvironmentFault
from tests.app.builders import Seat
from tests.app.ui.at_rest import come_to_rest
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)
Opener = Callable[[Sync], AbstractContextManager[Frame]]


@pytest.fixture
def opener(
    app: QApplication, seat: Seat, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> Opener:
    @contextmanager
    def opened(sync: Sync) -> Iterator[Frame]:
        settings = Settings(language="en", theme="light")
        with framed(app, seat.desk, tmp_path / "profile", background, settings, sync) as frame:
            frame.window.resize(1366, 768)
            frame.window.show()
            qtbot.waitUntil(
                lambda: "Amina" in [button.text() for button in _top(frame).findChildren(QToolButton)],
                timeout=PATIENCE,
            )
            yield frame

    return opened


@pytest.fixture
def frame(opener: Opener) -> Iterator[Frame]:
    with opener(at_once(FINISHED)) as made:
        yield made


def _top(frame: Frame) -> TopBar:
    return frame.window.findChildren(TopBar)[0]


def _said(frame: Frame, segment: Segment) -> str:
    return frame.window.findChildren(StatusLine)[0].words(segment)


def _banners(window: MainWindow) -> list[str]:
    return [banner.accessibleName() for banner in window.findChildren(Banner) if banner.isVisible()]


def _button(owner: QWidget, words: str) -> QAbstractButton:
    visible = [button for button in owner.findChildren(QAbstractButton) if button.isVisible()]
    return next(button for button in visible if button.text() == words)


def _click(owner: QWidget, words: str) -> None:
    QTest.mouseClick(_button(owner, words), Qt.MouseButton.LeftButton)


def _keys(
    window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window, key, modifier)


# --- places ---


def test_every_place_is_a_key_away_and_back_leads_home(frame: Frame) -> None:
    window = frame.window
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    visited = [window.page.name]
    for number in range(2, 10):
        _keys(window, Qt.Key(Qt.Key.Key_0 + number), control)
        assert window.page.isVisible()
        visited.append(window.page.name)
    above = ["home", "forum", "pods", "library", "outbox", "insights"]
    assert visited == [*above, "bundles", "data", "settings"]
    for place in reversed(visited[:-1]):
        _keys(window, Qt.Key.Key_Left, alt)
        assert window.page.name == place
    _keys(window, Qt.Key.Key_Right, alt)
    assert window.page.name == "forum"


def test_the_rail_holds_the_places_that_work_and_no_other(frame: Frame) -> None:
    rail = frame.window.findChildren(NavigationRail)[0]
    places = [button.text() for button in rail.findChildren(QAbstractButton) if button.isVisible()]
    above = ["Home", "Forum", "Learning pods", "Library", "Outbox", "Insights"]
    assert places == [*above, "USB bundles", "Sync & data", "Settings", "Help"]
    QTest.mouseClick(_button(rail, "Settings"), Qt.MouseButton.LeftButton)
    assert frame.window.page is frame.window.places.settings


def test_the_title_says_where_one_is_and_in_which_community(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("settings")
    qtbot.waitUntil(
        lambda: frame.window.windowTitle() == "Settings – Learning Laboratory – GLL", timeout=PATIENCE
    )


def test_counts_of_what_waits_stand_in_the_rail_and_lead_to_the_box(
    seat: Seat, frame: Frame, qtbot: QtBot
) -> None:
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted.", "en")
    frame.window.places.forum.acted.emit()
    qtbot.waitUntil(lambda: _said(frame, Segment.WAITING) == "1 waiting", timeout=PATIENCE)
    rail = frame.window.findChildren(NavigationRail)[0]
    assert _button(rail, "Outbox").accessibleName() == "Outbox, 1 waiting"
    _click(frame.window.findChildren(StatusLine)[0], "1 waiting")
    assert frame.window.page is frame.window.places.outbox
    assert frame.window.page.state() is Delivery.WAITING


def test_a_count_that_was_read_earlier_does_not_replace_a_later_one(
    seat: Seat, frame: Frame, background: BackgroundRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, over, read = threading.Event(), threading.Event(), status.status

    def read_late(desk: Desk) -> Status:
        found = read(desk)
        begun.set()
        assert over.wait(PATIENCE / 1000)
        return found

    come_to_rest([background])
    with monkeypatch.context() as patch:
        patch.setattr("gllapp.usecases.status.status", read_late)
        frame.window.refresh_standing()
        assert begun.wait(PATIENCE / 1000)
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted.", "en")
    frame.window.refresh_standing()
    qtbot.waitUntil(lambda: _said(frame, Segment.WAITING) == "1 waiting", timeout=PATIENCE)
    over.set()
    come_to_rest([background])
    assert _said(frame, Segment.WAITING) == "1 waiting"


def test_a_draft_opens_in_the_forum_from_anywhere(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    draft = drafts.save_draft(seat.desk, seat.stream, title="Half", body="Half a thought")
    frame.window.go_to("outbox")
    frame.window.places.outbox.compose.emit(draft)
    qtbot.waitUntil(lambda: frame.window.page is frame.window.places.forum, timeout=PATIENCE)
    texts = frame.window.places.forum.findChildren(QTextEdit)
    qtbot.waitUntil(
        lambda: any(text.isVisible() and text.toPlainText() == "Half a thought" for text in texts),
        timeout=PATIENCE,
    )


def test_search_is_a_key_and_a_word_away(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    _keys(frame.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = frame.window.findChildren(SearchBox)[0]
    qtbot.waitUntil(box.hasFocus, timeout=PATIENCE)
    QTest.keyClicks(box, "bottles")
    _keys(box, Qt.Key.Key_Return)
    assert frame.window.page.name == "search"
    QTest.keyClicks(box, " counted")
    _keys(box, Qt.Key.Key_Return)
    assert frame.window.page.state() == "bottles counted"
    _keys(frame.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.window.page.name == "home", "a search is one step, however it was typed"
    assert box.text() == ""
    _keys(frame.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (frame.window.page.name, box.text()) == ("search", "bottles counted")


def test_a_search_from_a_thread_or_a_pod_knows_where_the_person_was(
    seat: Seat, frame: Frame, qtbot: QtBot
) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "We counted zebras.", title="Stripes")
    seat.pull()
    frame.window.places.forum.open_thread.emit(thread)
    qtbot.waitUntil(lambda: frame.window.page.here() == "Quality of care", timeout=PATIENCE)
    box = frame.window.findChildren(SearchBox)[0]
    QTest.keyClicks(box, "zebras")
    _keys(box, Qt.Key.Key_Return)
    _button(frame.window.places.search, "Only in \u2068Quality of care\u2069").click()
    assert box.text() == 'zebras in:"Quality of care"'


def test_arrows_walk_through_what_was_found_enter_opens_and_escape_leaves(
    seat: Seat, frame: Frame, qtbot: QtBot
) -> None:
    seat.logs.post(seat.olgas, seat.stream, "We counted zebras.", title="Stripes")
    seat.pull()
    _keys(frame.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = frame.window.findChildren(SearchBox)[0]
    qtbot.waitUntil(box.hasFocus, timeout=PATIENCE)
    QTest.keyClicks(box, "zebr")
    search = frame.window.places.search
    qtbot.waitUntil(lambda: bool(search._hits.rowCount()), timeout=PATIENCE)
    _keys(box, Qt.Key.Key_Down)
    _keys(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: frame.window.page.name == "forum", timeout=PATIENCE)
    _keys(frame.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (frame.window.page.name, box.text()) == ("search", "zebr")
    _keys(frame.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: frame.window.page.name == "home", timeout=PATIENCE)
    assert box.text() == ""


# --- syncing ---


def test_a_sync_is_one_key_and_its_report_stands_in_the_status_bar(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.syncer.ended, timeout=PATIENCE):
        _keys(frame.window, Qt.Key.Key_F5)
        assert _button(_top(frame), "Stop").isEnabled()
    assert _said(frame, Segment.SYNC) == "Finished · 14 received, 3 confirmed · 1 waiting"
    assert _button(_top(frame), "Sync").isEnabled()
    assert _banners(frame.window) == []


def test_a_lost_link_is_told_with_the_next_step(opener: Opener, qtbot: QtBot) -> None:
    lost = SyncReport(False, 3, 0, 0, 0, 0, 9, 9, 1, 1.0, error="connection_lost", facts={"server": "b.org"})
    with opener(at_once(lost)) as frame:
        with qtbot.waitSignal(frame.syncer.ended, timeout=PATIENCE):
            _click(_top(frame), "Sync")
        qtbot.waitUntil(lambda: _banners(frame.window) != [], timeout=PATIENCE)
        assert "was lost" in _banners(frame.window)[0]
        with qtbot.waitSignal(frame.syncer.started, timeout=PATIENCE):
            _click(frame.window, "Sync again")


def test_an_expired_sign_in_leads_to_signing_in(opener: Opener, qtbot: QtBot) -> None:
    expired = SyncReport(False, 0, 0, 0, 0, 0, 9, 9, 1, 1.0, error="token_expired")
    with opener(at_once(expired)) as frame:
        with qtbot.waitSignal(frame.syncer.ended, timeout=PATIENCE):
            _click(_top(frame), "Sync")
        qtbot.waitUntil(lambda: _banners(frame.window) != [], timeout=PATIENCE)
        with qtbot.waitSignal(frame.window.sign_in_asked, timeout=PATIENCE):
            _click(frame.window, "Sign in again")


def test_one_message_at_a_time_until_it_is_closed(frame: Frame, qtbot: QtBot) -> None:
    frame.window.show_error(EnvironmentFault("disk_full"))
    frame.window.show_error(EnvironmentFault("no_connection", server="b.org"))
    qtbot.waitUntil(lambda: len(_banners(frame.window)) == 1, timeout=PATIENCE)
    assert "No connection" in _banners(frame.window)[0]
    buttons = frame.window.findChildren(QAbstractButton)
    close = next(
        each for each in buttons if each.isVisible() and each.accessibleName() == "Close this message"
    )
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert _banners(frame.window) == []


def test_the_page_of_syncs_tells_what_happened_itself(opener: Opener, qtbot: QtBot) -> None:
    lost = SyncReport(False, 3, 0, 0, 0, 0, 9, 9, 1, 1.0, error="no_connection", facts={"server": "b.org"})
    with opener(at_once(lost)) as frame:
        frame.window.go_to("data")
        with qtbot.waitSignal(frame.syncer.ended, timeout=PATIENCE):
            _click(frame.window.places.data, "Sync now")
        qtbot.waitUntil(lambda: len(_banners(frame.window)) == 1, timeout=PATIENCE)
        with qtbot.waitSignal(frame.syncer.started, timeout=PATIENCE):
            _click(frame.window.places.data, "Sync again")


# --- with keys, with ears, in every look ---


def test_f6_goes_round_the_window_and_comes_back(frame: Frame) -> None:
    window = frame.window
    window.go_to("settings")
    window.activateWindow()
    visited: list[QWidget | None] = []
    for _ in range(12):
        _keys(window, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert None not in visited
    assert len(set(visited)) > 3
    assert visited[0] in visited[1:]
    rail = window.findChildren(NavigationRail)[0]
    assert any(widget is not None and rail.isAncestorOf(widget) for widget in visited)


@pytest.mark.parametrize("by_mouse", [False, True])
def test_whoever_comes_to_the_search_has_it_made_ready(frame: Frame, qtbot: QtBot, by_mouse: bool) -> None:
    ready, box = frame.window.findChildren(SearchReadying)[0], frame.window.findChildren(SearchBox)[0]
    qtbot.waitUntil(frame.window.isActiveWindow, timeout=PATIENCE)
    frame.window.go_to("forum")  # which leaves the focus wherever Qt wants
    assert not ready.is_begun
    if by_mouse:
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    else:
        _keys(frame.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert box.hasFocus()
    qtbot.waitUntil(lambda: ready.is_ready, timeout=PATIENCE)


def test_ctrl_f1_lists_the_keys(frame: Frame, qtbot: QtBot) -> None:
    shown: list[str] = []

    def look() -> None:
        dialog = frame.window.findChildren(KeysDialog)[0]
        shown.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    qtbot.waitUntil(frame.window.isActiveWindow, timeout=PATIENCE)
    QTimer.singleShot(0, look)
    _keys(frame.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+K" in shown
    assert "F5" in shown


def test_no_key_is_bound_twice_where_both_would_be_heard(frame: Frame) -> None:
    window = frame.window
    for page in window.places:
        window.go_to(page.name)
        # What a widget takes by itself while it has the focus, and then alone, is listed too, but not bound.
        own = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
        assert not own & {"F5", "F6", "F1", "Ctrl+F1", "Ctrl+K", "Ctrl+N", "Alt+Left", "Alt+Right", "Ctrl+0"}


def test_every_control_has_a_name_and_every_label_is_plain(frame: Frame) -> None:
    window = frame.window
    for page in window.places:
        window.go_to(page.name)
        QApplication.processEvents()
    controls = [child for child in window.findChildren(QWidget) if isinstance(child, CONTROLS)]
    shown = [control for control in controls if not control.isHidden() and not _within_another(control)]
    silent = [repr(control) for control in shown if not _spoken(control)]
    assert len(shown) > 40
    assert silent == []
    labels = [label for label in window.findChildren(QLabel) if not _within_another(label)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name).strip()


def _within_another(widget: QWidget) -> bool:
    """Whether Qt made the widget as a part of another (a field's clear button, the list of a chooser)."""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent is not None else None
    return isinstance(parent, QLineEdit | QComboBox) or isinstance(above, QComboBox)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_place_can_be_drawn_in_every_look_and_direction(
    app: QApplication, frame: Frame, scheme: Scheme
) -> None:
    language.speak(app, "ar")
    theme.dress(app, Look(scheme, 1.2))
    for page in frame.window.places:
        frame.window.go_to(page.name)
        QApplication.processEvents()
        assert not frame.window.grab().isNull()


def test_where_room_is_short_the_rail_and_the_bar_give_it(frame: Frame) -> None:
    window = frame.window
    rail = window.findChildren(NavigationRail)[0]
    wide = rail.width()
    window.resize(1024, 600)
    QApplication.processEvents()
    assert rail.width() < wide / 2
    assert (window.width(), window.height()) == (1024, 600), "nothing keeps the window from being that small"
    window.resize(780, 600)
    QApplication.processEvents()
    assert window.width() == 780


def test_text_grows_by_keys(frame: Frame) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    _keys(frame.window, Qt.Key.Key_Plus, control)
    _keys(frame.window, Qt.Key.Key_Equal, control)
    assert frame.preferences.appearance.percent == 120
    _keys(frame.window, Qt.Key.Key_Minus, control)
    assert frame.preferences.appearance.percent == 110
    _keys(frame.window, Qt.Key.Key_0, control)
    assert frame.preferences.appearance.percent == 100
