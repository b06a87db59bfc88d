"""The outbox shows what has been written and where it stands, and everything that can be done about it can be undone or retried."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QListView
from pytestqt.qtbot import QtBot

from gllapp.ui import focus
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.icons import icon
from gllapp.ui.models.outbox_items import ICONS, kind_words
from gllapp.ui.pages.outbox.box_bar import BoxBar
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.widgets.marks import StateChip
from gllapp.ui.widgets.notices import EmptyState
from gllapp.usecases import drafts, forum, outbox
from gllapp.usecases.status import counts
from gllapp.views import Act, Delivery
from gllcore.ids import OpId
from tests.app.builders import Seat, push
from tests.app.ui.patience import PATIENCE

Open = Callable[[], OutboxPage]


@pytest.fixture
def open_page(seat: Seat, background: BackgroundRunner, qtbot: QtBot) -> Open:
    def opened() -> OutboxPage:
        page = OutboxPage(seat.desk, background)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        with qtbot.waitSignal(page.title_changed, timeout=PATIENCE):
            page.activated()
        return page

    return opened


def _rows(page: OutboxPage) -> list[str]:
    model = page.findChildren(QListView)[0].model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def _press(qtbot: QtBot, page: OutboxPage, words: str) -> None:
    def shown() -> list[QAbstractButton]:
        buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
        return [button for button in buttons if button.text().startswith(words)]

    qtbot.waitUntil(lambda: shown() != [], timeout=PATIENCE)
    QTest.mouseClick(shown()[0], Qt.MouseButton.LeftButton)


def _said(page: OutboxPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _thread(seat: Seat, title: str = "Counting bottles") -> OpId:
    forum.start_thread(seat.desk, seat.stream, title, "We counted.", "en")
    return seat.store.pending()[-1].op_id


def test_the_keyboard_comes_to_the_box_that_is_shown(app: QApplication, qtbot: QtBot) -> None:
    bar = BoxBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow, timeout=PATIENCE)
    bar.show_box(Delivery.WAITING)
    focus.go_round((bar,))
    assert _focused_box() == "Waiting"
    bar.show_box(Delivery.ATTENTION)
    assert _focused_box() == "Needs attention"


def _focused_box() -> str:
    focused = QApplication.focusWidget()
    return focused.text() if isinstance(focused, QAbstractButton) and focused.isChecked() else ""


def test_it_opens_at_what_needs_the_person_most(seat: Seat, open_page: Open) -> None:
    _thread(seat)
    seat.refuse(_thread(seat, "Refused"), "stream_closed")
    drafts.save_draft(seat.desk, seat.stream, title="Half")
    page = open_page()
    assert page.state() is Delivery.ATTENTION
    assert [row.split(",")[0] for row in _rows(page)] == ["Refused"]
    assert "The stream is closed to new posts." in _said(page)
    assert "Choose another stream." in _said(page)


def test_an_empty_outbox_says_what_will_stand_there(open_page: Open) -> None:
    page = open_page()
    assert page.state() is Delivery.RECEIVED
    assert page.findChildren(EmptyState)[0].isVisible()


def test_what_needs_attention_can_wait_again(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    op_id = _thread(seat)
    seat.refuse(op_id, "stream_closed")
    page = open_page()
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        _press(qtbot, page, "Send again")
    assert [entry.op_id for entry in seat.store.pending()] == [op_id]
    qtbot.waitUntil(lambda: not _rows(page) or page.findChildren(EmptyState) != [], timeout=PATIENCE)


def test_what_was_taken_back_opens_as_a_draft_with_its_text(
    seat: Seat, open_page: Open, qtbot: QtBot
) -> None:
    seat.refuse(_thread(seat), "stream_closed")
    page = open_page()
    with qtbot.waitSignal(page.compose, timeout=PATIENCE) as asked:
        _press(qtbot, page, "Take back")
    assert asked.args is not None
    assert drafts.open_draft(seat.desk, asked.args[0]).body == "We counted."
    assert counts(seat.desk).attention == 0


def test_a_discarded_draft_can_be_brought_back(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    drafts.save_draft(
        seat.desk, seat.stream, title="Half", body="Half a thought", language="fr", tags=("a", "b")
    )
    page = open_page()
    before = drafts.list_drafts(seat.desk)[0]
    with qtbot.waitSignal(page.told, timeout=PATIENCE) as told:
        _press(qtbot, page, "Discard")
    assert drafts.list_drafts(seat.desk) == ()
    assert told.args is not None
    told.args[0].undo()
    page.refresh()
    after = drafts.list_drafts(seat.desk)[0]
    assert (after.title, after.body, after.language, after.tags) == (
        before.title, before.body, before.language, before.tags,
    )  # fmt: skip
    qtbot.waitUntil(lambda: len(_rows(page)) == 1, timeout=PATIENCE)


def test_a_draft_opens_by_the_keyboard_alone(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    first = drafts.save_draft(seat.desk, seat.stream, title="First")
    seat.now_ms += 1_000
    drafts.save_draft(seat.desk, seat.stream, title="Second")
    page = open_page()
    shown = page.findChildren(QListView)[0]
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.compose, timeout=PATIENCE) as asked:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert asked.args == [first]
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert [row.title for row in drafts.list_drafts(seat.desk)] == ["Second"]


def test_what_was_sent_tells_the_time_of_its_receipt(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    _thread(seat)
    push(seat.replica, seat.logs)
    page = open_page()
    assert page.state() is Delivery.WAITING, "what was pushed waits until its receipt is here"
    seat.pull()
    with qtbot.waitSignal(page.moved, timeout=PATIENCE):
        _press(qtbot, page, "Sent")
    qtbot.waitUntil(lambda: "Received by GLL" in "".join(_rows(page)), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: any("Received by GLL" in chip.words for chip in page.findChildren(StateChip)),
        timeout=PATIENCE,
    )


def test_a_waiting_post_leads_to_its_place_in_the_forum(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    root = forum.start_thread(seat.desk, seat.stream, "Counting bottles", "We counted.", "en")
    reply = forum.post_reply(seat.desk, root, "And again.")
    page = open_page()
    with qtbot.waitSignal(page.open_post, timeout=PATIENCE) as asked:
        _press(qtbot, page, "Show in the forum")
    assert asked.args == [root, reply]


def test_many_sent_items_come_a_page_at_a_time(seat: Seat, open_page: Open, qtbot: QtBot) -> None:
    for number in range(outbox.PAGE + 20):
        _thread(seat, f"Thread {number}")
    push(seat.replica, seat.logs)
    seat.pull()
    page = open_page()
    shown = page.findChildren(QListView)[0]
    assert len(_rows(page)) <= outbox.PAGE + 20
    shown.scrollToBottom()
    qtbot.waitUntil(lambda: len(_rows(page)) == outbox.PAGE + 20, timeout=PATIENCE)
    titles = [row.split(",")[0] for row in _rows(page)]
    assert titles == [f"Thread {number}" for number in reversed(range(outbox.PAGE + 20))]


def _choose_file(qtbot: QtBot, page: OutboxPage, file: Path, kind: str = "") -> None:
    qtbot.waitUntil(lambda: page.findChildren(QFileDialog) != [], timeout=PATIENCE)
    (dialog,) = page.findChildren(QFileDialog)
    if kind:
        dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
        dialog.filterSelected.emit(dialog.selectedNameFilter())
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.accept()
    qtbot.waitUntil(lambda: page.findChildren(QFileDialog) == [], timeout=PATIENCE)


def test_unsent_work_is_exported_and_comes_in_again(
    seat: Seat, open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    _thread(seat)
    drafts.save_draft(seat.desk, seat.stream, body="Half a thought")
    page = open_page()

    _press(qtbot, page, "Export…")
    _choose_file(qtbot, page, tmp_path / "work", "gllout")
    qtbot.waitUntil(lambda: "Written to work.gllout: 1 item, 1 draft." in _said(page), timeout=PATIENCE)
    drafts.discard_draft(seat.desk, drafts.list_drafts(seat.desk)[0].id)

    _press(qtbot, page, "Import…")
    _choose_file(qtbot, page, tmp_path / "work.gllout")
    told = "New here: 0 items, 1 draft. Here already: 1."
    qtbot.waitUntil(lambda: told in _said(page), timeout=PATIENCE)
    assert [row.body for row in drafts.list_drafts(seat.desk)] == ["Half a thought"]


def test_a_file_that_is_none_is_told(seat: Seat, open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "work.gllout").write_text("something else")
    page = open_page()
    _press(qtbot, page, "Import…")
    with qtbot.waitSignal(page.failed, timeout=PATIENCE) as told:
        _choose_file(qtbot, page, tmp_path / "work.gllout")
    assert told.args is not None
    assert told.args[0].code == "outfile_damaged"


def test_an_act_of_a_newer_version_is_shown_as_such(seat: Seat, open_page: Open) -> None:
    _thread(seat)
    with seat.replica.writing() as here:
        here.exec_driver_sql("UPDATE outbox SET act = 'other'")
    (row,) = _rows(open_page())
    assert "Something newer than this version" in row


@pytest.mark.parametrize("act", list(Act))
def test_every_act_has_words_and_a_picture(act: Act, qtbot: QtBot) -> None:
    assert kind_words(act) not in ("", str(act))
    assert not icon(ICONS[act]).isNull()
