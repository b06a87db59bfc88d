"""The place Conflicts shows both versions beside what was before, and settles them without losing a word that was typed."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.conflicts.columns import Columns
from gllapp.ui.pages.conflicts.combining import Combining
from gllapp.ui.pages.conflicts.page import ConflictsPage
from gllapp.ui.tokens import Look
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.notices import EmptyState, Notice
from gllapp.ui.widgets.rich_text import RichText
from gllapp.usecases import conflicts, drafts, forum
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Fields
from tests.app.builders import Seat
from tests.app.ui.patience import PATIENCE

Open = Callable[[], ConflictsPage]
MINE: Fields = {PostField.BODY: "We count on Monday."}
THEIRS: Fields = {PostField.BODY: "We count on Friday evening."}


@pytest.fixture
def open_page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> Open:
    def opened() -> ConflictsPage:
        page = ConflictsPage(seat.desk, background)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        with qtbot.waitSignal(page.title_changed, timeout=PATIENCE):
            page.activated()
        return page

    return opened


def contest(seat: Seat, here: Fields, there: Fields, title: str = "Counting") -> RecordId:
    """A post of Amina's, and two acts on it that did not know of each other; gives the post."""
    post = seat.logs.post(seat.device, seat.stream, "We count on Friday.", title=title)
    laptop = seat.logs.device(seat.amina)
    base = len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)
    seat.logs.edit(seat.device, seat.stream, post, here, base=base)
    seat.logs.edit(laptop, seat.stream, post, there, base=base)
    seat.pull()
    return post


def buttons(page: ConflictsPage) -> list[QAbstractButton]:
    return [button for button in page.findChildren(QAbstractButton) if button.isVisible()]


def press(page: ConflictsPage, words: str) -> None:
    button = next(button for button in buttons(page) if button.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(page: ConflictsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def texts(page: ConflictsPage) -> list[str]:
    return [text.toPlainText() for text in page.findChildren(RichText) if text.isVisible()]


def body(seat: Seat, post: RecordId) -> str:
    return forum.read_thread(seat.desk, post)[0].body


def settle(qtbot: QtBot, page: ConflictsPage, words: str) -> Notice:
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as told:
        press(page, words)
    assert told.args is not None
    notice = told.args[0]
    assert isinstance(notice, Notice)
    return notice


# --- what is shown ---


def test_without_a_conflict_it_says_what_will_stand_there(open_page: Open) -> None:
    page = open_page()
    assert "Nothing to settle" in said(page)
    assert page.findChildren(EmptyState)[0].isVisible()
    assert [button.text() for button in buttons(page)] == []


def test_before_and_both_sides_stand_beside_each_other_with_what_differs(seat: Seat, open_page: Open) -> None:
    contest(seat, MINE, THEIRS)
    page = open_page()
    assert texts(page) == ["We count on Friday.", "We count on Friday evening.", "We count on FridayMonday."]
    for words in ("Counting", "Two texts", "Before", "On this PC", "On another device", "Amina", "1 of 1"):
        assert words in said(page)


def test_what_differs_is_told_by_ground_and_by_line_not_by_colour_alone(seat: Seat, open_page: Open) -> None:
    contest(seat, MINE, THEIRS)
    mine = next(text for text in open_page().findChildren(RichText) if "Monday" in text.toPlainText())
    shown = mine.toHtml()
    removed = re.search(r'<span style="([^"]*)">Friday</span>', shown)
    added = re.search(r'<span style="([^"]*)">Monday</span>', shown)
    assert removed is not None
    assert added is not None
    assert "line-through" in removed[1]
    assert "underline" in added[1]
    assert all("background-color" in style for style in (removed[1], added[1]))


@pytest.mark.parametrize(
    ("width", "percent", "beside"), [(960, 100, True), (960, 150, False), (700, 100, False)]
)
def test_where_room_is_short_the_versions_stand_below_each_other(
    app: QApplication, seat: Seat, open_page: Open, qtbot: QtBot, width: int, percent: int, beside: bool
) -> None:
    theme.dress(app, Look(scale=percent / 100))
    contest(seat, MINE, THEIRS)
    page = open_page()
    page.resize(width, 560)
    columns = page.findChildren(Columns)[0]
    qtbot.waitUntil(lambda: columns.beside is beside, timeout=PATIENCE)
    tops = {text.mapTo(page, text.rect().topLeft()).y() for text in page.findChildren(RichText)}
    qtbot.waitUntil(lambda: (len(tops) == 1) is beside, timeout=PATIENCE)


def test_several_are_gone_through_by_key(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    contest(seat, MINE, THEIRS, title="Older")
    contest(seat, {PostField.TITLE: "One"}, {PostField.TITLE: "Two"})
    page = open_page()
    assert "1 of 2" in said(page)
    assert "Two titles" in said(page)
    QTest.keySequence(page, QKeySequence("Ctrl+Down"))
    qtbot.waitUntil(lambda: "2 of 2" in said(page) and "Older" in said(page), timeout=PATIENCE)
    QTest.keySequence(page, QKeySequence("Ctrl+Up"))
    qtbot.waitUntil(lambda: "1 of 2" in said(page), timeout=PATIENCE)


def test_it_opens_at_the_post_that_was_asked_for(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, MINE, THEIRS, title="Older")
    contest(seat, MINE, THEIRS, title="Newer")
    page = open_page()
    page.show_post(post)
    qtbot.waitUntil(lambda: "Older" in said(page), timeout=PATIENCE)


# --- how it is settled ---


@pytest.mark.parametrize(
    ("words", "kept"),
    [("Keep this", "We count on Friday evening."), ("Keep the other", "We count on Monday.")],
)
def test_one_of_the_sides_is_kept(seat: Seat, open_page: Open, qtbot: QtBot, words: str, kept: str) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    assert settle(qtbot, page, words).what == "Settled."
    assert body(seat, post) == kept
    qtbot.waitUntil(lambda: "Nothing to settle" in said(page), timeout=PATIENCE)


def test_the_keyboard_alone_settles_it(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    page.panes()[0].setFocus()
    for _ in range(8):
        focus = page.window().focusWidget()
        if isinstance(focus, QAbstractButton) and focus.text() == "Keep the other":
            break
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.told, timeout=PATIENCE):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert body(seat, post) == "We count on Monday."


def test_a_combined_text_begins_from_one_of_them(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    press(page, "Write a combined text")
    editor = page.findChildren(PlainEditor)[0]
    assert editor.toPlainText() == "We count on Friday evening."
    press(page, "Begin from: On this PC")
    assert editor.toPlainText() == "We count on Monday."
    editor.setPlainText("We count on Monday and on Friday evening.")
    settle(qtbot, page, "Keep this text")
    assert body(seat, post) == "We count on Monday and on Friday evening."
    assert drafts.list_drafts(seat.desk) == ()


def test_a_combined_title_is_one_line(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, {PostField.TITLE: "One"}, {PostField.TITLE: "Two"})
    page = open_page()
    press(page, "Write a combined text")
    field = page.findChildren(QLineEdit)[0]
    assert field.text() == "Two"
    field.setText("One and two")
    settle(qtbot, page, "Keep this text")
    assert forum.thread_row(seat.desk, post).title == "One and two"


def test_what_was_typed_is_kept_and_gone_on_with(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    press(page, "Write a combined text")
    page.findChildren(PlainEditor)[0].setPlainText("We count on Monday and")
    page.deactivated()
    qtbot.waitUntil(lambda: len(drafts.list_drafts(seat.desk)) == 1, timeout=PATIENCE)
    (draft,) = drafts.list_drafts(seat.desk)
    assert (draft.post, draft.title, draft.body) == (post, "Counting", "We count on Monday and")

    press(page, "Close; the draft is kept")
    qtbot.waitUntil(lambda: "Go on writing" in [b.text() for b in buttons(page)], timeout=PATIENCE)
    press(page, "Go on writing")
    editor = next(each for each in page.findChildren(PlainEditor) if each.isVisible())
    assert editor.toPlainText() == "We count on Monday and"
    editor.setPlainText("We count on Monday and on Friday.")
    settle(qtbot, page, "Keep this text")
    assert drafts.list_drafts(seat.desk) == ()


def test_keeping_a_side_throws_no_text_away(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    contest(seat, MINE, THEIRS)
    page = open_page()
    press(page, "Write a combined text")
    page.findChildren(PlainEditor)[0].setPlainText("Half a thought")
    settle(qtbot, page, "Keep this")
    assert [draft.body for draft in drafts.list_drafts(seat.desk)] == ["Half a thought"]


def test_a_side_that_comes_while_one_writes_is_not_settled_unseen(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    press(page, "Write a combined text")
    page.findChildren(PlainEditor)[0].setPlainText("Both")
    phone = seat.logs.device(seat.amina)
    base = len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries) - 2
    seat.logs.edit(phone, seat.stream, post, {PostField.BODY: "Third"}, base=base)
    seat.pull()
    with qtbot.waitSignal(page.failed, timeout=PATIENCE) as refused:
        press(page, "Keep this text")
    assert refused.args is not None
    assert refused.args[0].code == "unknown_conflict"
    qtbot.waitUntil(lambda: "Third" in " ".join(texts(page)), timeout=PATIENCE)
    assert [draft.body for draft in drafts.list_drafts(seat.desk)] == ["Both"]
    assert len(conflicts.list_conflicts(seat.desk)[0].sides) == 3


def test_arrivals_leave_alone_what_is_being_written(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    contest(seat, MINE, THEIRS)
    page = open_page()
    press(page, "Write a combined text")
    writing = page.findChildren(Combining)[0]
    contest(seat, MINE, THEIRS, title="Another")
    with qtbot.waitSignal(page.title_changed, timeout=PATIENCE):
        page.refresh()
    assert writing.isVisible()
    assert "2 of 2" in said(page)


# --- withdrawn on one device, edited on another ---


@pytest.mark.parametrize(("words", "withdrawn"), [("Withdraw again", True), ("Keep the post", False)])
def test_a_withdrawal_that_stands_against_an_edit_is_settled(
    seat: Seat, open_page: Open, qtbot: QtBot, words: str, withdrawn: bool
) -> None:
    post = contest(seat, {PostField.WITHDRAWN: True}, THEIRS)
    page = open_page()
    assert "Withdrawn: nothing of the post is shown." in said(page)
    assert "Write a combined text" not in [button.text() for button in buttons(page)]
    settle(qtbot, page, words)
    (shown,) = forum.read_thread(seat.desk, post)
    assert ((shown.withdrawn_ms is not None), shown.contested) == (withdrawn, False)


def test_it_leads_to_the_post_in_the_forum(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    post = contest(seat, MINE, THEIRS)
    page = open_page()
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as asked:
        press(page, "Show in the forum")
    assert asked.args == [post, post]
