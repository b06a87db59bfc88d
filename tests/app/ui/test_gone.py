"""In the window: what is kept aside of a stream that left, and the question about withdrawals in masses."""

from collections.abc import Callable, Sequence

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from gllapp.db import guarding, kept
from gllapp.ui import language
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.pages.page import Page
from gllapp.ui.sync_words import notice_after
from gllapp.usecases import drafts, forum
from gllapp.usecases.kept import keep_again, list_kept, send_again
from gllapp.usecases.withdrawals import list_withdrawals
from gllapp.views import Act, Delivery, LeftStream, SyncReport
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField, StreamField
from gllcore.operations import Kind, Value
from tests.app.builders import Seat
from tests.app.ui.patience import PATIENCE

Open = Callable[[], OutboxPage]


def admit(seat: Seat, *members: RecordId) -> None:
    """The stream is for these from now on, as its card says."""
    names = [member.hex() for member in members]
    fields: dict[int, Value] = {StreamField.RESTRICTED: True, StreamField.ADMITTED: [[*names], []]}
    seat.logs.change(seat.stream, Kind.STREAM, fields)
    seat.pull()


def leave(seat: Seat) -> None:
    """What a sync does when the community says that the stream is gone."""
    admit(seat, seat.olga)
    seat.store.leave([seat.logs.number_of(seat.stream)], seat.now_ms, ())


@pytest.fixture
def asked() -> list[bool]:
    """What the person answers when asked whether something may be thrown away."""
    return []


@pytest.fixture
def open_page(seat: Seat, background: BackgroundRunner, asked: list[bool], qtbot: QtBot) -> Open:
    def opened() -> OutboxPage:
        page = OutboxPage(seat.desk, background, confirm_discard=lambda _: asked.pop())
        show(page, qtbot)
        return page

    return opened


def show(page: Page, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activated()


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def buttons(page: QWidget, words: str) -> list[QAbstractButton]:
    found = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    return [button for button in found if button.text().startswith(words)]


def press(qtbot: QtBot, page: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: buttons(page, words) != [], timeout=PATIENCE)
    QTest.mouseClick(buttons(page, words)[0], Qt.MouseButton.LeftButton)


def rows(page: OutboxPage) -> list[str]:
    model = page.findChildren(QListView)[0].model()
    return [model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


# --- kept aside ---


def written(seat: Seat) -> None:
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted 7 bottles.", "en")
    drafts.save_draft(seat.desk, seat.stream, body="Half a thought")


def test_what_is_kept_aside_is_shown_with_its_text_and_why(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    written(seat)
    leave(seat)
    page = open_page()
    qtbot.waitUntil(lambda: sorted(rows(page)) == ["Counting bottles", "Half a thought"], timeout=PATIENCE)
    assert page.state() is Delivery.KEPT
    assert [button.text() for button in buttons(page, "Kept aside")] == ["Kept aside · 2"]
    assert "You are no longer in \u2068Quality of care\u2069." in said(page)
    assert buttons(page, "Send again") == buttons(page, "Go on writing") == []


def test_the_box_is_there_only_when_it_is_needed(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    qtbot.waitUntil(lambda: page.state() is not None, timeout=PATIENCE)
    assert buttons(page, "Kept aside") == []
    page.show_box(Delivery.KEPT)
    qtbot.waitUntil(lambda: "Nothing is kept aside" in said(page), timeout=PATIENCE)
    assert len(buttons(page, "Kept aside")) == 1


def test_its_text_is_copied(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted 7 bottles.", "en")
    leave(seat)
    page = open_page()
    press(qtbot, page, "Copy the text")
    assert QGuiApplication.clipboard().text() == "Counting bottles\n\nWe counted 7 bottles."
    assert "The text is copied." in said(page)


def test_it_is_thrown_away_at_once_and_that_can_be_undone(
    seat: Seat, open_page: Open, asked: list[bool], qtbot: QtBot
) -> None:
    written(seat)
    leave(seat)
    before = {row.text: row for row in list_kept(seat.desk)}
    page = open_page()
    backs: list[Callable[[], object]] = []
    page.told.connect(lambda notice: backs.append(notice.undo))
    for left in (1, 0):
        with qtbot.waitSignal(page.told, timeout=PATIENCE):
            press(qtbot, page, "Discard")
        assert len(list_kept(seat.desk)) == left
        qtbot.waitUntil(lambda left=left: len(rows(page)) == left, timeout=PATIENCE)  # type: ignore[misc]  # bound at once
    page.close()
    for back in backs:
        back()
    after = list_kept(seat.desk)
    assert len(after) == len(backs) == 2
    assert [msgspec.structs.replace(row, id=before[row.text].id) for row in after] == [
        before[row.text] for row in after
    ]
    assert not asked


def test_what_waits_again_is_not_kept_aside_too(seat: Seat) -> None:
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted 7 bottles.", "en")
    leave(seat)
    admit(seat, seat.amina)
    (row,) = list_kept(seat.desk)
    send_again(seat.desk, row.id)
    keep_again(seat.desk, row)
    assert list_kept(seat.desk) == ()


def test_a_file_that_would_go_with_it_for_good_is_asked_about(
    seat: Seat, open_page: Open, asked: list[bool], qtbot: QtBot
) -> None:
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted 7 bottles.", "en")
    leave(seat)
    (row,) = list_kept(seat.desk)
    with seat.replica.writing() as here:
        kept.add(here, [msgspec.structs.replace(row, act=Act.SHARE_FILE)])
    page = open_page()
    asked[:] = [True, False]
    press(qtbot, page, "Discard")
    assert asked == [True]
    assert len(list_kept(seat.desk)) == 1
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        press(qtbot, page, "Discard")
    assert list_kept(seat.desk) == ()


def test_who_is_admitted_again_sends_it_and_goes_on_writing(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    drafts.save_draft(seat.desk, seat.stream, body="Half a thought")
    leave(seat)
    admit(seat, seat.amina)
    page = open_page()
    with qtbot.waitSignal(page.compose, timeout=PATIENCE) as composed:
        press(qtbot, page, "Go on writing")
    assert composed.args is not None
    assert drafts.open_draft(seat.desk, composed.args[0]).body == "Half a thought"
    forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted 7 bottles.", "en")
    leave(seat)
    admit(seat, seat.amina)
    page.activated()
    qtbot.waitUntil(lambda: "You can read \u2068Quality of care\u2069 again." in said(page), timeout=PATIENCE)
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        press(qtbot, page, "Send again")
    assert len(seat.store.pending()) == 1
    assert [row.act for row in list_kept(seat.desk)] == [None]


def report(*left: LeftStream, error: str = "") -> SyncReport:
    return SyncReport(
        complete=not error, received=0, sent=0, receipts=0, refused=0, still_waiting=0, bytes_up=1, bytes_down=1,
        requests=1, seconds=1.0, gone=left, error=error,
    )  # fmt: skip


@pytest.mark.parametrize("error", ["", "cut_answer"])
def test_the_person_is_told_that_a_stream_left(app: QApplication, error: str) -> None:
    language.speak(app, "en")
    notice = notice_after(report(LeftStream("Night shift", 3), error=error))
    assert notice is not None
    assert notice.what == "You are no longer in \u2068Night shift\u2069."
    assert notice.safe == "3 unsent items are kept aside in the Outbox."
    assert [offer.key for offer in notice.offers] == ["kept"]
    alone = notice_after(report(LeftStream("Night shift", 0), LeftStream("Water", 0)))
    assert alone is not None
    assert alone.what == "You are no longer in \u2068Night shift\u2069, \u2068Water\u2069."
    assert alone.offers == ()


def test_a_thread_that_is_open_closes_and_what_was_typed_is_kept(
    seat: Seat, background: BackgroundRunner, qtbot: QtBot
) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Who comes first?", title="At night")
    seat.pull()
    page = ForumPage(seat.desk, background)
    failed: list[object] = []
    page.failed.connect(failed.append)
    show(page, qtbot)
    page.show_thread(thread)
    qtbot.waitUntil(lambda: page.title() == "At night", timeout=PATIENCE)
    leave(seat)
    page.refresh()
    qtbot.waitUntil(lambda: page.title() == "Forum", timeout=PATIENCE)
    assert failed == []


# --- withdrawals in masses ---


def withdrawn_in_masses(seat: Seat, posts: int = 12) -> Sequence[RecordId]:
    threads = [seat.logs.post(seat.olgas, seat.stream, f"Text {at}", title=f"Title {at}") for at in range(20)]
    seat.pull()
    with seat.replica.writing() as here:
        guarding.sync_ended(here)
    for thread in threads[:posts]:
        seat.logs.edit(seat.olgas, seat.stream, thread, {PostField.WITHDRAWN: True})
    seat.pull()
    return threads


@pytest.fixture
def forum_page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> ForumPage:
    withdrawn_in_masses(seat)
    page = ForumPage(seat.desk, background)
    show(page, qtbot)
    question = "12 of 20 posts in \u2068Quality of care\u2069 would be withdrawn."
    qtbot.waitUntil(lambda: question in said(page), timeout=PATIENCE)
    return page


def hidden(seat: Seat) -> int:
    return sum(row.withdrawn for row in forum.list_threads(seat.desk, limit=50).rows)


def test_the_person_withdraws_them(seat: Seat, forum_page: ForumPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(forum_page.acted, timeout=PATIENCE):
        press(qtbot, forum_page, "Withdraw them")
    assert hidden(seat) == 12
    qtbot.waitUntil(lambda: "would be withdrawn" not in said(forum_page), timeout=PATIENCE)


def test_the_person_keeps_them_shown(seat: Seat, forum_page: ForumPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(forum_page.acted, timeout=PATIENCE):
        press(qtbot, forum_page, "Keep them shown here")
    assert (hidden(seat), list_withdrawals(seat.desk)) == (0, ())
    qtbot.waitUntil(lambda: "would be withdrawn" not in said(forum_page), timeout=PATIENCE)


def test_the_person_looks_at_them_first(seat: Seat, forum_page: ForumPage, qtbot: QtBot) -> None:
    press(qtbot, forum_page, "Show")
    qtbot.waitUntil(lambda: forum_page.title() == "Title 0", timeout=PATIENCE)
    assert len(list_withdrawals(seat.desk)) == 1
