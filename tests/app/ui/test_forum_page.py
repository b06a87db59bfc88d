"""The forum is read and written without a connection, by mouse or keyboard, and nothing that was typed is ever lost."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gllapp.db.open import open_replica
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.drafting import SAVING_MS
from gllapp.ui.links import judge
from gllapp.ui.pages.documents.dialogs import PickDialog
from gllapp.ui.pages.forum.history_dialog import HistoryDialog
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.forum.reading_pane import ReadingPane
from gllapp.ui.pages.forum.stream_pane import StreamPane
from gllapp.ui.pages.forum.thread_pane import ThreadPane
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.post_column import PostColumn
from gllapp.ui.widgets.post_view import PostView
from gllapp.ui.widgets.rich_text import RichText
from gllapp.usecases import drafts, forum
from gllapp.usecases.citing import resource_address
from gllapp.usecases.desk import Desk
from gllapp.usecases.status import counts
from gllapp.views import PostRow, ThreadRow
from gllcore.errors import GllError
from gllcore.ids import RecordId
from tests.app.builders import KEY, Seat, new_replica, pull
from tests.app.ui import demo_desk
from tests.app.ui.patience import PATIENCE

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)
Open = Callable[..., ForumPage]


@pytest.fixture
def open_page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> Open:
    def opened(desk: Desk | None = None, breadth: int = 1300) -> ForumPage:
        page = ForumPage(desk or seat.desk, background)
        qtbot.addWidget(page)
        page.resize(breadth, 760)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
        page.activated()
        panes = page.findChildren(ThreadPane)[0]
        qtbot.waitUntil(lambda: bool(_titles(page)) or panes.findChildren(EmptyState) != [], timeout=PATIENCE)
        return page

    return opened


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Desk]:
    """Grace's desk in the demo community."""
    everybody = demo_desk.community()
    replica = demo_desk.demo_replica(tmp_path / "demo", everybody)
    yield Desk(replica, lambda: everybody.logs.now_ms)
    replica.close()


# --- what a person sees and does ---


def _list(page: ForumPage) -> QAbstractItemView:
    return page.findChildren(ThreadPane)[0].list


def _titles(page: ForumPage) -> list[str]:
    model = _list(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _views(page: ForumPage) -> list[PostView]:
    return page.findChildren(PostColumn)[0].views()


def _said(owner: QWidget) -> str:
    return " ".join(label.text() for label in owner.findChildren(QLabel) if label.isVisible())


def _buttons(owner: QWidget, words: str) -> list[QAbstractButton]:
    buttons = [button for button in owner.findChildren(QAbstractButton) if button.isVisible()]
    return [button for button in buttons if button.text().startswith(words)]


def _press(qtbot: QtBot, owner: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: _buttons(owner, words) != [], timeout=PATIENCE)
    QTest.mouseClick(_buttons(owner, words)[0], Qt.MouseButton.LeftButton)


def _show(qtbot: QtBot, page: ForumPage, thread: RecordId, post: RecordId | None = None) -> None:
    title = forum.thread_row(page._desk, thread).title  # the desk that the page stands on
    page.show_thread(thread, post)
    qtbot.waitUntil(lambda: page.title() == title and _views(page) != [], timeout=PATIENCE)


def _form(page: ForumPage) -> WritingPane:
    return page.findChildren(WritingPane)[0]


def _editor(page: ForumPage) -> PlainEditor:
    return _form(page).findChildren(PlainEditor)[0]


def _field(page: ForumPage, name: str) -> QLineEdit:
    fields = _form(page).findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName() == name)


def _new_thread(qtbot: QtBot, page: ForumPage) -> None:
    page.compose_thread()
    qtbot.waitUntil(_field(page, "Title").hasFocus, timeout=PATIENCE)


def _begin_reply(qtbot: QtBot, page: ForumPage, text: str) -> None:
    QTest.keyClick(page, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(_editor(page).hasFocus, timeout=PATIENCE)
    QTest.keyClicks(_editor(page), text)


def _send(page: ForumPage) -> None:
    _editor(page).setFocus()
    QTest.keyClick(_editor(page), Qt.Key.Key_Return, CONTROL)


def _threads(seat: Seat) -> tuple[ThreadRow, ...]:
    return forum.list_threads(seat.desk, None, limit=500).rows


def _posts(seat: Seat, thread: RecordId) -> tuple[PostRow, ...]:
    return forum.read_thread(seat.desk, thread)


def _olgas(seat: Seat, title: str, *replies: str) -> RecordId:
    """A thread by Olga with her replies in it, on this PC."""
    thread = seat.logs.post(seat.olgas, seat.stream, f"The text of {title}.", title=title)
    for reply in replies:
        seat.logs.post(seat.olgas, seat.stream, reply, thread=thread)
    seat.pull()
    return thread


def _more_than(page: ForumPage, count: int) -> bool:
    return len(_titles(page)) > count


def _is_elsewhere(page: ForumPage, before: str) -> bool:
    return page.title() != before and _views(page) != []


# --- lists ---


def test_threads_of_all_streams_are_listed_and_those_of_one(
    demo: Desk, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(demo)
    everywhere = [row.title for row in forum.list_threads(demo, None, limit=1_000).rows]
    shown = _titles(page)
    assert shown == everywhere[: len(shown)]
    streams = page.findChildren(StreamPane)[0].list
    stream = forum.list_streams(demo)[1]
    qtbot.waitUntil(lambda: streams.model().rowCount() == len(forum.list_streams(demo)) + 1, timeout=PATIENCE)
    with qtbot.waitSignal(page.moved, timeout=PATIENCE):
        streams.setCurrentIndex(streams.model().index(2, 0))
    wanted = [row.title for row in forum.list_threads(demo, stream.id).rows]
    qtbot.waitUntil(lambda: _titles(page) == wanted, timeout=PATIENCE)
    assert 0 < len(wanted) < len(shown)


def test_more_threads_come_as_the_person_goes_down(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    count = 3 * forum.PAGE
    for number in range(count):
        seat.logs.post(seat.olgas, seat.stream, "…", title=f"Thread {number}")
    seat.pull()
    page = open_page()
    assert forum.PAGE <= len(_titles(page)) < count
    for _ in range(2):
        before = len(_titles(page))
        _list(page).scrollToBottom()
        qtbot.waitUntil(partial(_more_than, page, min(before, count - 1)), timeout=PATIENCE)
    assert _titles(page) == [f"Thread {number}" for number in reversed(range(count))]


def test_the_list_can_be_of_unread_threads_alone(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    _olgas(seat, "Unread")
    forum.mark_read(seat.desk, [_olgas(seat, "Read")])
    page = open_page()
    assert _titles(page) == ["Read", "Unread"]
    _press(qtbot, page.findChildren(ThreadPane)[0], "Unread")
    qtbot.waitUntil(lambda: _titles(page) == ["Unread"], timeout=PATIENCE)
    _press(qtbot, page.findChildren(ThreadPane)[0], "All")
    qtbot.waitUntil(lambda: _titles(page) == ["Read", "Unread"], timeout=PATIENCE)


def test_a_tag_shows_its_threads_until_it_is_taken_away(demo: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(demo)
    row = next(row for row in forum.list_threads(demo, None).rows if row.tags)
    _show(qtbot, page, row.id)
    with qtbot.waitSignal(page.moved, timeout=PATIENCE):
        _press(qtbot, page.findChildren(ReadingPane)[0].header, row.tags[0])
    wanted = [each.title for each in forum.list_threads(demo, None, tag=row.tags[0]).rows]
    qtbot.waitUntil(lambda: _titles(page) == wanted, timeout=PATIENCE)
    _press(qtbot, page.findChildren(ThreadPane)[0], "\u2068" + row.tags[0])
    qtbot.waitUntil(lambda: len(_titles(page)) > len(wanted), timeout=PATIENCE)


def test_an_empty_forum_offers_to_write_the_first_thread(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    assert "Nobody has written here yet" in _said(page)
    _press(qtbot, page.findChildren(ThreadPane)[0], "Write the first thread")
    qtbot.waitUntil(lambda: _form(page).isVisible(), timeout=PATIENCE)


def test_what_is_written_before_the_first_sync_waits_as_a_draft_and_is_sent_after_it(
    seat: Seat, open_page: Open, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(new_replica(tmp_path / "fresh", seat.amina, seat.device)) as replica:
        fresh = Desk(replica, lambda: seat.now_ms)
        page = open_page(fresh)
        why = page.findChildren(ThreadPane)[0]
        with qtbot.waitSignal(page.go_to, timeout=PATIENCE) as asked:
            _press(qtbot, why, "Read a bundle from USB")
        assert asked.args == ["bundles"]
        assert _buttons(why, "Sync (about 90")
        _press(qtbot, why, "Write your first post")
        qtbot.waitUntil(_field(page, "Title").hasFocus, timeout=PATIENCE)
        QTest.keyClicks(_field(page, "Title"), "Before all")
        QTest.keyClicks(_editor(page), "I am here")
        with qtbot.waitSignal(page.failed, timeout=PATIENCE) as refused:
            _send(page)
        assert refused.args is not None
        assert refused.args[0].code == "no_stream_yet"
        (draft,) = drafts.list_drafts(fresh)
        pull(replica, seat.logs)
        page.compose_draft(draft.id)
        qtbot.waitUntil(
            lambda: page._writer.task is not None and bool(page._writer.task.streams), timeout=PATIENCE
        )
        _send(page)
        qtbot.waitUntil(lambda: drafts.list_drafts(fresh) == (), timeout=PATIENCE)
        (sent,) = forum.list_threads(fresh, seat.stream).rows
        assert (sent.title, sent.stream) == ("Before all", seat.stream)
        page.closing()
        background.shut_down()


def test_what_is_marked_in_a_post_is_quoted_in_the_reply(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    thread = _olgas(seat, "Bottles", "We **count** them.\n\nEvery Friday.")
    page = open_page()
    _show(qtbot, page, thread)
    qtbot.waitUntil(lambda: len(_views(page)) == 2, timeout=PATIENCE)
    answer = _posts(seat, thread)[1]
    text = _views(page)[1].findChildren(RichText)[0]
    text.selectAll()
    QTest.keyClick(page, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(_editor(page).hasFocus, timeout=PATIENCE)
    QTest.keyClicks(_editor(page), "So do we")
    assert _editor(page).toPlainText() == "> We count them.\n>\n> Every Friday.\n\nSo do we"
    _send(page)
    qtbot.waitUntil(lambda: len(_posts(seat, thread)) == 3, timeout=PATIENCE)
    assert _posts(seat, thread)[2].parent == answer.id


def test_a_resource_of_the_library_is_put_into_a_post_as_a_link(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    resource = seat.logs.resource("Safer care", year=2021)
    thread = _olgas(seat, "Bottles")
    page = open_page()
    _show(qtbot, page, thread)
    _begin_reply(qtbot, page, "See: ")
    _press(qtbot, _form(page), "Resource…")
    qtbot.waitUntil(lambda: page.findChildren(PickDialog) != [], timeout=PATIENCE)
    dialog = page.findChildren(PickDialog)[0]
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=PATIENCE)
    dialog.list.setCurrentRow(0)
    dialog.accept()
    assert _editor(page).toPlainText() == f"See: [Safer care, 2021]({resource_address(resource)})"


def test_back_leads_to_the_list_and_thread_before(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    first, second = _olgas(seat, "First"), _olgas(seat, "Second")
    page = open_page()
    _show(qtbot, page, first)
    there = page.state()
    _show(qtbot, page, second)
    assert page.state() != there
    with qtbot.assertNotEmitted(page.moved):
        page.restore(there)
        qtbot.waitUntil(lambda: page.title() == "First", timeout=PATIENCE)
    assert page.state() == there


# --- reading ---


def test_what_was_looked_at_for_a_moment_is_read(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    thread = _olgas(seat, "Bottles", "One.", "Two.")
    page = open_page()
    assert counts(seat.desk).unread == 3
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        _show(qtbot, page, thread)
    assert counts(seat.desk).unread == 0
    told = _list(page).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.split(", ")[:2] == ["Bottles", "Olga"]
    assert "new" not in told


def test_next_unread_goes_from_thread_to_thread_until_all_is_read(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    _olgas(seat, "First")
    _olgas(seat, "Second")
    page = open_page()
    seen = set()
    for _ in range(2):
        before = page.title()
        QTest.keyClick(page, Qt.Key.Key_Down, CONTROL)
        qtbot.waitUntil(partial(_is_elsewhere, page, before), timeout=PATIENCE)
        seen.add(page.title())
    assert seen == {"First", "Second"}
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as told:
        QTest.keyClick(page, Qt.Key.Key_Down, CONTROL)
    assert told.args is not None
    assert told.args[0].what == "You have read everything that is on this PC."
    assert counts(seat.desk).unread == 0


def test_previous_unread_goes_up_in_the_thread_and_then_in_the_list(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    long = "A line of some words.\n\n" * 30
    below = _olgas(seat, "Below", *[long] * 6)
    _olgas(seat, "Above")
    page = open_page()
    last = _posts(seat, below)[-1].id
    _show(qtbot, page, below, last)
    column = page.findChildren(PostColumn)[0]
    tops = [column.top_key()]
    while page.title() == "Below":
        QTest.keyClick(page, Qt.Key.Key_Up, CONTROL)
        qtbot.waitUntil(lambda: column.top_key() != tops[-1], timeout=PATIENCE)
        tops.append(column.top_key())
    assert page.title() == "Above"
    assert len(tops) == 8, "six posts above the last one, then the other thread"


def test_a_long_thread_opens_with_few_widgets(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    thread = _olgas(seat, "Long", *[f"Reply **{number}**, with some words." for number in range(500)])
    page = open_page()
    began = time.perf_counter()
    _show(qtbot, page, thread)
    print(f"500 replies open in {(time.perf_counter() - began) * 1000:.0f} ms")  # noqa: T201  # for people
    assert 0 < len(page.findChildren(PostView)) < 30
    page.findChildren(PostColumn)[0].go_to(_posts(seat, thread)[-1].id.hex())
    qtbot.waitUntil(
        lambda: any("499" in view.accessibleName() + _text(view) for view in _views(page)), timeout=PATIENCE
    )
    assert len(_views(page)) < 30


def _text(view: PostView) -> str:
    return " ".join(browser.toPlainText() for browser in view.findChildren(QTextEdit))


def test_useful_is_given_and_taken_back(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    thread = _olgas(seat, "Bottles")
    page = open_page()
    _show(qtbot, page, thread)
    for given in (True, False):
        with qtbot.waitSignal(page.acted, timeout=PATIENCE):
            _press(qtbot, _views(page)[0], "Useful")
        assert _posts(seat, thread)[0].useful_to_me is given
        assert _buttons(_views(page)[0], "Useful")[0].isChecked() is given


def test_own_posts_say_where_they_stand_and_cannot_be_useful_to_oneself(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Mine", "My text.", "en")
    page = open_page()
    _show(qtbot, page, thread)
    assert _buttons(_views(page)[0], "Useful") == []
    assert page.isActiveWindow(), "no part of a post is a window for a moment"
    assert "In outbox" in " ".join(chip.accessibleName() for chip in page.findChildren(QWidget))
    seat.sync()
    seat.logs.react(seat.olgas, seat.stream, thread)
    seat.pull()
    page.refresh()
    qtbot.waitUntil(lambda: _buttons(_views(page)[0], "Useful · 1") != [], timeout=PATIENCE)
    assert not _buttons(_views(page)[0], "Useful")[0].isEnabled()
    qtbot.waitUntil(
        lambda: (
            "Received by GLL"
            in " ".join(chip.accessibleName() for chip in _views(page)[0].findChildren(QWidget))
        ),
        timeout=PATIENCE,
    )


# --- writing ---


def test_a_thread_is_written_and_opens_when_it_is_sent(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    _new_thread(qtbot, page)
    QTest.keyClicks(_field(page, "Title"), "Counting bottles")
    QTest.keyClicks(_field(page, "Tags"), "hand hygiene, maternity")
    QTest.keyClicks(_editor(page), "We counted.")
    with qtbot.waitSignal(page.moved, timeout=PATIENCE):
        _send(page)
    qtbot.waitUntil(lambda: page.title() == "Counting bottles", timeout=PATIENCE)
    row = _threads(seat)[0]
    assert (row.title, row.tags) == ("Counting bottles", ("hand hygiene", "maternity"))
    assert _posts(seat, row.id)[0].body == "We counted."
    assert drafts.list_drafts(seat.desk) == ()
    assert not _form(page).isVisible()


def test_a_reply_answers_the_post_at_which_it_was_asked(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    thread = _olgas(seat, "Bottles", "And soap?")
    page = open_page()
    _show(qtbot, page, thread)
    _press(qtbot, _views(page)[1], "Reply")
    qtbot.waitUntil(_editor(page).hasFocus, timeout=PATIENCE)
    assert "Olga" in _said(_form(page))
    QTest.keyClicks(_editor(page), "Soap too.")
    _send(page)
    qtbot.waitUntil(lambda: len(_posts(seat, thread)) == 3, timeout=PATIENCE)
    reply = _posts(seat, thread)[-1]
    assert (reply.body, reply.parent) == ("Soap too.", _posts(seat, thread)[1].id)
    qtbot.waitUntil(lambda: "Soap too." in " ".join(_text(view) for view in _views(page)), timeout=PATIENCE)


def test_an_edit_changes_text_title_and_tags_and_the_history_keeps_all(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Botles", "We countd.", "en", ("soap",))
    page = open_page()
    _show(qtbot, page, thread)
    _press(qtbot, _views(page)[0], "Edit")
    qtbot.waitUntil(_editor(page).hasFocus, timeout=PATIENCE)
    assert (_field(page, "Title").text(), _editor(page).toPlainText()) == ("Botles", "We countd.")
    _field(page, "Title").setText("Bottles")
    _field(page, "Tags").setText("soap، water")
    _editor(page).setPlainText("We counted.")
    _send(page)
    qtbot.waitUntil(lambda: _posts(seat, thread)[0].body == "We counted.", timeout=PATIENCE)
    row = forum.thread_row(seat.desk, thread)
    assert (row.title, set(row.tags)) == ("Bottles", {"soap", "water"})
    qtbot.waitUntil(lambda: page.title() == "Bottles", timeout=PATIENCE)
    _press(qtbot, page, "History")
    qtbot.waitUntil(lambda: page.findChildren(HistoryDialog) != [], timeout=PATIENCE)
    dialog = page.findChildren(HistoryDialog)[0]
    versions = dialog.findChildren(QListWidget)[0]
    assert versions.count() == 2
    newest = dialog.findChildren(QTextEdit)[0].toHtml()
    assert "line-through" in newest
    assert "underline" in newest
    versions.setCurrentRow(1)
    assert "We countd." in dialog.findChildren(QTextEdit)[0].toPlainText()
    dialog.accept()


@pytest.mark.parametrize(
    ("title", "tags", "code"),
    [
        ("", "", "title_missing"),
        ("Bottles", ",".join("abcdefghijk"), "too_many_tags"),
        ("B", "x" * 51, "bad_tag"),
    ],
)
def test_what_breaks_a_rule_is_told_why_and_kept(
    seat: Seat, open_page: Open, qtbot: QtBot, title: str, tags: str, code: str
) -> None:
    page = open_page()
    _new_thread(qtbot, page)
    _field(page, "Title").setText(title)
    _field(page, "Tags").setText(tags)
    QTest.keyClicks(_editor(page), "We counted.")
    with qtbot.waitSignal(page.failed, timeout=PATIENCE) as failed:
        _send(page)
    assert failed.args is not None
    fault = failed.args[0]
    assert isinstance(fault, GllError)
    assert fault.code == code
    assert _editor(page).toPlainText() == "We counted."
    assert _editor(page).isEnabled()
    assert [draft.body for draft in drafts.list_drafts(seat.desk)] == ["We counted."]
    assert _threads(seat) == ()
    _field(page, "Title").setText("Bottles")
    _field(page, "Tags").clear()
    _send(page)
    qtbot.waitUntil(lambda: len(_threads(seat)) == 1, timeout=PATIENCE)
    assert drafts.list_drafts(seat.desk) == ()


def test_a_draft_is_kept_within_three_seconds_while_the_person_types_on(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    assert SAVING_MS <= 3_000
    page = open_page()
    _new_thread(qtbot, page)
    began = time.monotonic()
    typed = ""
    while not drafts.list_drafts(seat.desk):
        assert time.monotonic() - began < PATIENCE / 1000
        QTest.keyClick(_editor(page), Qt.Key.Key_A)
        typed += "a"
        qtbot.wait(50)
    kept = drafts.list_drafts(seat.desk)[0].body
    assert 0 < len(kept) <= len(typed)
    qtbot.waitUntil(lambda: "Draft saved on this PC" in _said(page), timeout=PATIENCE)


def test_a_draft_that_a_power_cut_left_goes_on_where_it_was(
    seat: Seat, open_page: Open, background: BackgroundRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    thread = _olgas(seat, "Bottles")
    page = open_page()
    _show(qtbot, page, thread)
    _begin_reply(qtbot, page, "Half a thou")
    qtbot.waitUntil(lambda: drafts.list_drafts(seat.desk) != (), timeout=PATIENCE)
    # Nothing is closed: these are the files as the cut finds them.
    shutil.copytree(seat.replica.file.parent, tmp_path / "after")
    replica = open_replica(tmp_path / "after", KEY, seat.now_ms)
    after = Desk(replica, lambda: seat.now_ms)
    draft = drafts.list_drafts(after)[0]
    again = open_page(after)
    again.compose_draft(draft.id)
    qtbot.waitUntil(
        lambda: _form(again).isVisible() and _editor(again).toPlainText() == "Half a thou", timeout=PATIENCE
    )
    assert again.title() == "Bottles"
    again.closing()
    background.shut_down()
    replica.close()


def test_closing_keeps_what_was_typed_a_moment_ago(
    seat: Seat, open_page: Open, background: BackgroundRunner, qtbot: QtBot
) -> None:
    page = open_page()
    _new_thread(qtbot, page)
    QTest.keyClicks(_field(page, "Title"), "Half")
    page.closing()
    background.shut_down()
    assert [draft.title for draft in drafts.list_drafts(seat.desk)] == ["Half"]


def test_escape_puts_a_reply_away_and_the_thread_offers_to_go_on(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    thread = _olgas(seat, "Bottles")
    page = open_page()
    _show(qtbot, page, thread)
    _begin_reply(qtbot, page, "Half a thought")
    QTest.keyClick(_editor(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _form(page).isVisible(), timeout=PATIENCE)
    _press(qtbot, page, "Go on writing")
    qtbot.waitUntil(lambda: _form(page).isVisible(), timeout=PATIENCE)
    assert _editor(page).toPlainText() == "Half a thought"


def test_going_to_another_thread_keeps_the_reply_as_a_draft(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    first, second = _olgas(seat, "First"), _olgas(seat, "Second")
    page = open_page()
    _show(qtbot, page, first)
    _begin_reply(qtbot, page, "For the first")
    _show(qtbot, page, second)
    qtbot.waitUntil(
        lambda: [draft.thread for draft in drafts.list_drafts(seat.desk)] == [first], timeout=PATIENCE
    )
    assert not _form(page).isVisible()
    _begin_reply(qtbot, page, "For the second")
    _send(page)
    qtbot.waitUntil(lambda: len(_posts(seat, second)) == 2, timeout=PATIENCE)
    assert [draft.body for draft in drafts.list_drafts(seat.desk)] == ["For the first"]


def test_a_discarded_draft_is_gone_and_comes_back_by_undo(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    draft = drafts.save_draft(seat.desk, seat.stream, title="Half", body="Half a thought")
    page = open_page()
    page.compose_draft(draft)
    qtbot.waitUntil(lambda: _form(page).isVisible(), timeout=PATIENCE)
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as told:
        _press(qtbot, _form(page), "Discard")
    qtbot.waitUntil(lambda: drafts.list_drafts(seat.desk) == (), timeout=PATIENCE)
    assert not _form(page).isVisible()
    assert told.args is not None
    told.args[0].undo()
    assert [(row.title, row.body) for row in drafts.list_drafts(seat.desk)] == [("Half", "Half a thought")]


def test_the_preview_shows_what_others_will_see(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    _new_thread(qtbot, page)
    QTest.keyClicks(_editor(page), "It **held**.")
    _press(qtbot, _form(page), "Preview")
    sheets = [sheet for sheet in _form(page).findChildren(QTextEdit) if sheet.isReadOnly()]
    qtbot.waitUntil(lambda: sheets[0].toPlainText().strip() == "It held.", timeout=PATIENCE)


# --- keys, eyes, room ---


def test_a_thread_opens_by_the_keyboard_alone(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    for title in ("First", "Second", "Third"):
        _olgas(seat, title)
    page = open_page()
    shown = _list(page)
    shown.setFocus()
    shown.setCurrentIndex(QModelIndex())
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    pointed = str(shown.currentIndex().data())
    qtbot.waitUntil(lambda: page.title() == pointed, timeout=PATIENCE)
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.title() == "First", timeout=PATIENCE)
    assert shown.hasFocus(), "the arrow keys lead on"


def test_every_control_has_a_name(demo: Desk, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(demo)
    row = next(row for row in forum.list_threads(demo, None).rows if row.tags)
    _show(qtbot, page, row.id)
    _begin_reply(qtbot, page, "Some words")
    page.compose_thread()
    qtbot.waitUntil(_field(page, "Title").isVisible, timeout=PATIENCE)
    nameless = [
        control
        for control in page.findChildren(QWidget)
        if isinstance(control, CONTROLS) and not (control.accessibleName() or _is_part(control))
    ]
    assert nameless == []


def _is_part(control: QWidget) -> bool:
    """What drops from a chooser is named by the chooser, and the tag's button has its name while there is a tag."""
    owner = control.parentWidget()
    while owner is not None:
        if isinstance(owner, QComboBox | QLineEdit):
            return True
        owner = owner.parentWidget()
    return not control.isVisible()


def test_arabic_reads_from_the_right(app: QApplication, seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    language.speak(app, "ar")
    thread = _olgas(seat, "زجاجات")
    page = open_page()
    _show(qtbot, page, thread)
    parts: list[QWidget] = [page.findChildren(kind)[0] for kind in (StreamPane, ThreadPane, ReadingPane)]
    lefts = [part.mapTo(page, QPoint(0, 0)).x() for part in parts]
    assert lefts == sorted(lefts, reverse=True)


@pytest.mark.parametrize(("breadth", "panes"), [(1300, 3), (960, 2), (600, 1)])
def test_as_many_panes_as_there_is_room_for(
    seat: Seat, open_page: Open, qtbot: QtBot, breadth: int, panes: int
) -> None:
    thread = _olgas(seat, "Bottles")
    page = open_page(breadth=breadth)
    kinds = (StreamPane, ThreadPane, ReadingPane)
    _show(qtbot, page, thread)
    assert sum(page.findChildren(kind)[0].isVisible() for kind in kinds) == panes
    if panes == 1:
        assert not _list(page).isVisible()
        _press(qtbot, page, "All threads")
        assert _list(page).isVisible()


def test_a_link_to_a_resource_leads_to_the_library(open_page: Open, qtbot: QtBot) -> None:
    page, resource = open_page(), RecordId(bytes(range(16)))
    link = judge(resource_address(resource))
    with qtbot.waitSignal(page.open_resource, timeout=PATIENCE) as asked:
        page.findChildren(PostColumn)[0].link_chosen.emit(link)
    assert asked.args == [resource]
