"""Streams and threads as Qt lists: they keep Qt's rules, fetch ahead, and stay in place where only counts change."""

import msgspec
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui.models.streams import StreamModel
from gllapp.ui.models.threads import ROW, ThreadModel
from gllapp.views import Delivery, Page, StreamRow, ThreadRow
from gllcore.ids import RecordId
from tests.app.ui.patience import PATIENCE

KEY = (1, b"last")
STREAM = RecordId(bytes(16))


def _watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Fails the test at whatever breaks a rule of Qt's."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def _id(number: int) -> RecordId:
    return RecordId(number.to_bytes(16, "big"))


def _thread(number: int, unread: int = 0) -> ThreadRow:
    title = f"Thread {number}"
    return ThreadRow(
        _id(number), STREAM, "Open floor", title, "Amina", "en", (), 0, 0, 4, unread, Delivery.RECEIVED, False
    )


def _threads(*numbers: int) -> tuple[ThreadRow, ...]:
    return tuple(_thread(number) for number in numbers)


def _stream(number: int, unread: int = 0) -> StreamRow:
    return StreamRow(_id(number), f"Stream {number}", "en", "", False, 1, 3, unread)


def test_more_is_asked_for_once_and_before_the_end(app: QApplication) -> None:
    model = ThreadModel()
    _watched(model)
    asked: list[object] = []
    model.more_wanted.connect(asked.append)
    model.show_page(Page(_threads(*range(100)), KEY))
    model.reach(10)
    assert asked == []
    model.reach(60)
    model.reach(99)
    assert asked == [KEY]
    model.add_page(KEY, Page(_threads(100, 101), None))
    assert model.rowCount() == 102
    model.reach(101)
    assert asked == [KEY]


def test_a_page_that_failed_is_asked_for_again(app: QApplication) -> None:
    model = ThreadModel()
    asked: list[object] = []
    model.more_wanted.connect(asked.append)
    model.show_page(Page(_threads(1), KEY))
    model.reach(0)
    model.give_up()
    model.reach(0)
    assert asked == [KEY, KEY]


def test_a_page_of_another_list_is_dropped_and_no_thread_stands_twice(app: QApplication) -> None:
    model = ThreadModel()
    _watched(model)
    model.show_page(Page(_threads(1, 2), KEY))
    model.add_page((2, b"another"), Page(_threads(7), None))
    assert model.rowCount() == 2
    model.add_page(KEY, Page(_threads(2, 3), None))
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "Thread 1",
        "Thread 2",
        "Thread 3",
    ]


def test_new_counts_change_rows_in_place(app: QApplication, qtbot: QtBot) -> None:
    model = ThreadModel()
    _watched(model)
    model.show_page(Page((_thread(1, unread=3), _thread(2)), None))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged, timeout=PATIENCE):
        model.show_page(Page((_thread(1, unread=2), _thread(2)), None))
    with qtbot.waitSignal(model.dataChanged, timeout=PATIENCE):
        model.mark_read(_id(1), 5)
    assert model.index(0).data(ROW) == _thread(1)
    with qtbot.waitSignal(model.modelReset, timeout=PATIENCE):
        model.show_page(Page(_threads(2, 1), None))


def test_the_nearest_unread_thread_above(app: QApplication) -> None:
    model = ThreadModel()
    model.show_page(Page((_thread(1, unread=1), _thread(2, unread=1), _thread(3), _thread(4)), None))
    assert model.unread_above(_id(4)) == _id(2)
    assert model.unread_above(_id(1)) is None
    assert model.unread_above(None) is None


def test_a_screen_reader_hears_title_author_and_what_is_new(app: QApplication) -> None:
    model = ThreadModel()
    model.show_page(Page((_thread(1, unread=2),), None))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Thread 1, Amina, 4 posts, 2 new"
    mine = msgspec.structs.replace(_thread(1), mine=True, delivery=Delivery.WAITING)
    model.show_page(Page((mine,), None))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Thread 1, Amina, 4 posts, In outbox"


def test_all_streams_come_first_with_the_sum_of_their_unread_posts(app: QApplication) -> None:
    model = StreamModel()
    _watched(model)
    model.show_streams((_stream(1, unread=2), _stream(2, unread=5)))
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "All streams",
        "Stream 1",
        "Stream 2",
    ]
    assert [model.unread(model.index(row)) for row in range(3)] == [7, 2, 5]
    assert model.index_of(_id(2)).row() == 2
    assert model.index_of(_id(9)).row() == 0


def test_streams_stay_in_place_where_only_counts_change(app: QApplication, qtbot: QtBot) -> None:
    model = StreamModel()
    model.show_streams((_stream(1, unread=2),))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged, timeout=PATIENCE):
        model.show_streams((msgspec.structs.replace(_stream(1), unread=0),))
    with qtbot.waitSignal(model.modelReset, timeout=PATIENCE):
        model.show_streams((_stream(1), _stream(2)))
