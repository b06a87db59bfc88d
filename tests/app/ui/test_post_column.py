"""A thread of any length is a few widgets: those in view exist, stand still while others come, and are found by Tab."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui import theme
from gllapp.ui.text import Rendered, render
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.widgets.post_column import PostColumn
from gllapp.ui.widgets.post_view import PostCard, PostView
from gllapp.ui.widgets.rich_text import RichText
from tests.app.ui.patience import PATIENCE

POSTS = 500
LONG = "Counting bottles is not measuring compliance, and yet the sheet is full. " * 12


def _card(number: int) -> PostCard:
    name = f"Member {number}"
    return PostCard(str(number), name, name, "14:02", "9 March 2026 14:02", Rendered(""))


def _text(number: int) -> str:
    return LONG if number % 3 == 0 else f"Reply {number}."


class Thread:
    """A column that is shown, with texts rendered whenever it asks for them."""

    def __init__(self, qtbot: QtBot) -> None:
        header = QWidget()
        QVBoxLayout(header).addWidget(QLabel("A thread"))
        self.column = PostColumn(header)
        qtbot.addWidget(self.column)
        self.asked: list[str] = []
        self.column.bodies_wanted.connect(self._render)
        self.column.resize(700, 600)
        self.column.show()
        self.column.activateWindow()
        qtbot.waitUntil(self.column.isActiveWindow, timeout=PATIENCE)

    def open(self, posts: int = POSTS) -> None:
        self.column.show_posts([(_card(at), len(_text(at))) for at in range(posts)], {})

    def top(self, key: str) -> int:
        """Where a post that exists begins in the view, in pixels."""
        return self.view(key).y()

    def view(self, key: str) -> PostView:
        return next(view for view in self.column.views() if view.key == key)

    def overlaps(self) -> list[str]:
        """Posts that stand on the one before."""
        views = self.column.views()
        pairs = pairwise(views)
        return [later.key for one, later in pairs if later.y() < one.y() + one.height()]

    def _render(self, keys: list[str]) -> None:
        self.asked += keys
        self.column.show_bodies({key: render(_text(int(key))) for key in keys})


@pytest.fixture
def thread(app: QApplication, qtbot: QtBot) -> Iterator[Thread]:
    made = Thread(qtbot)
    yield made
    made.column.hide()


def test_a_long_thread_is_a_few_widgets(thread: Thread) -> None:
    thread.open()
    assert 0 < len(thread.column.views()) < 20
    assert len(thread.asked) < 40
    assert thread.overlaps() == []


def test_any_post_is_brought_to_the_top_and_what_is_far_away_is_let_go(thread: Thread) -> None:
    thread.open()
    for key in ("300", "7", "450"):
        thread.column.go_to(key)
        assert thread.column.top_key() == key
        assert 0 <= thread.top(key) <= 20
        assert len(thread.column.views()) < 30
        assert thread.overlaps() == []
    thread.column.go_to(None)
    assert thread.column.verticalScrollBar().value() == 0


def test_the_last_post_ends_at_the_end(thread: Thread) -> None:
    thread.open()
    QTest.keyClick(thread.column, Qt.Key.Key_End)
    # The posts there turn out higher or lower than guessed; the end moves with them.
    QTest.keyClick(thread.column, Qt.Key.Key_End)
    last = thread.view(str(POSTS - 1))
    assert last.y() + last.height() <= thread.column.viewport().height()
    QTest.keyClick(thread.column, Qt.Key.Key_Home)
    assert thread.view("0").isVisible()


def test_what_is_read_stays_where_it_is_when_new_posts_come(thread: Thread) -> None:
    thread.open(60)
    thread.column.go_to("30")
    before = thread.top("30")
    older = replace(_card(1000), key="1000")
    cards = [older, *(_card(at) for at in range(60)), _card(60)]
    thread.column.renew_posts([(card, 10) for card in cards], {"1000": render(LONG)})
    assert thread.top("30") == before


def test_only_what_has_changed_is_made_anew(thread: Thread) -> None:
    thread.open(3)
    kept = thread.view("0")
    cards = [_card(0), replace(_card(1), edited=True), _card(2)]
    thread.column.renew_posts([(card, 10) for card in cards], {"1": render("Better words.")})
    assert thread.view("0") is kept
    assert _words(thread.view("1")) == "Better words."


def test_a_narrower_window_keeps_the_place(thread: Thread, qtbot: QtBot) -> None:
    thread.open(60)
    thread.column.go_to("30")
    thread.column.resize(420, 600)
    qtbot.waitUntil(lambda: thread.view("30").width() < 420, timeout=PATIENCE)
    assert 0 <= thread.top("30") <= 20
    assert thread.overlaps() == []


def test_larger_text_keeps_the_place(thread: Thread, app: QApplication, qtbot: QtBot) -> None:
    thread.open(60)
    thread.column.go_to("30")
    before = thread.view("30").height()
    theme.dress(app, Look(Scheme.LIGHT, 1.5))
    qtbot.waitUntil(lambda: thread.view("30").height() > before and thread.overlaps() == [], timeout=PATIENCE)
    assert 0 <= thread.top("30") <= 30


def test_what_is_in_view_for_a_while_is_seen_once(thread: Thread, qtbot: QtBot) -> None:
    with qtbot.waitSignal(thread.column.seen, timeout=PATIENCE) as seen:
        thread.open(60)
    assert seen.args is not None
    assert seen.args[0] == thread.column.keys_in_view()
    with qtbot.waitSignal(thread.column.seen, timeout=PATIENCE) as more:
        thread.column.go_to("30")
    assert more.args is not None
    assert "30" in more.args[0]
    assert not set(more.args[0]) & set(seen.args[0])


def test_tab_goes_through_the_posts_in_the_order_of_reading(thread: Thread) -> None:
    thread.open(60)
    thread.column.go_to("30")
    thread.column.go_to("27")
    thread.column.setFocus()
    passed: list[int] = []
    for _ in range(24):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        passed += [int(view.key) for view in thread.column.views() if view.isAncestorOf(_focused())]
    assert len(set(passed)) > 3
    assert passed == sorted(passed)


def test_what_has_the_focus_is_in_view(thread: Thread) -> None:
    thread.open(60)
    thread.column.setFocus()
    for _ in range(30):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        focused = _focused()
        if thread.column.viewport().isAncestorOf(focused):
            top = focused.mapTo(thread.column.viewport(), focused.rect().topLeft()).y()
            assert 0 <= top < thread.column.viewport().height()


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_scroll_also_from_inside_a_post(thread: Thread, key: Qt.Key) -> None:
    thread.open(60)
    inside = thread.view("0").findChildren(RichText)[0]
    inside.setFocus()
    QTest.keyClick(inside, key)
    assert thread.column.verticalScrollBar().value() > 0


def test_useful_is_shown_at_once_and_kept_when_the_post_comes_back(thread: Thread) -> None:
    thread.open()
    thread.column.show_useful("0", 8, True)
    thread.column.go_to("300")
    thread.column.go_to("0")
    buttons = thread.view("0").findChildren(QAbstractButton)
    assert any("8" in button.text() for button in buttons)


def _words(view: PostView) -> str:
    return view.findChildren(RichText)[0].toPlainText()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
