"""A list of threads can be narrowed to one tag, and one thread asked for as the list shows it."""

import pytest

from gllapp.usecases import forum
from gllcore.errors import Refused
from gllcore.ids import RecordId
from tests.app.builders import Seat


def test_only_threads_that_carry_the_tag_are_listed(seat: Seat) -> None:
    for number, tags in enumerate((["wash"], ["wash", "water point"], ["water"], [])):
        forum.start_thread(seat.desk, seat.stream, f"Thread {number}", "Text.", "en", tags)
        seat.now_ms += 1_000
    assert [row.title for row in forum.list_threads(seat.desk, tag="wash").rows] == ["Thread 1", "Thread 0"]
    assert [row.title for row in forum.list_threads(seat.desk, tag="water").rows] == ["Thread 2"]
    assert forum.list_threads(seat.desk, tag="was%").rows == ()


def test_a_tagged_list_goes_on_page_by_page(seat: Seat) -> None:
    for number in range(5):
        tags = ["odd"] if number % 2 else ["even"]
        forum.start_thread(seat.desk, seat.stream, f"Thread {number}", "Text.", "en", tags)
        seat.now_ms += 1_000
    first = forum.list_threads(seat.desk, limit=2, tag="even")
    rest = forum.list_threads(seat.desk, after=first.next_key, limit=2, tag="even")
    assert [row.title for row in (*first.rows, *rest.rows)] == ["Thread 4", "Thread 2", "Thread 0"]
    assert rest.next_key is None


def test_one_thread_is_as_the_list_shows_it(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Text.", title="Soap")
    seat.pull()
    assert forum.thread_row(seat.desk, thread) == forum.list_threads(seat.desk).rows[0]
    with pytest.raises(Refused) as refused:
        forum.thread_row(seat.desk, RecordId(bytes(16)))
    assert refused.value.code == "unknown_thread"
