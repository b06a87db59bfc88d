"""How questions are answered: through indexes, whatever the size of the forum, and a page at a time."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from gllapp.db import insights
from gllapp.db.home import arrived
from gllapp.library_views import Facet, Filter
from gllapp.usecases import drafts, finders, forum, library, outbox
from gllapp.usecases.curating import may_curate
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.looking import home
from gllapp.usecases.home.notices import list_notices
from gllapp.usecases.pods.waiting import count_waiting
from gllapp.usecases.search import search_posts
from gllapp.usecases.status import status
from gllcore.ids import OpId
from tests.app.builders import Seat, take_seat

THREADS, REPLIES = 200, 9
LARGE = re.compile(r"SCAN (post|op|useful|seal|root|parent|member|device)\b")


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    """2,000 posts in 200 threads. Its tests only read."""
    seat = take_seat(tmp_path_factory.mktemp("busy"))
    for number in range(THREADS):
        thread = seat.logs.post(seat.olgas, seat.stream, f"Question {number}", title=f"Thread {number}")
        for answer in range(REPLIES):
            seat.logs.post(seat.olgas, seat.stream, f"Answer {answer} to {number}", thread=thread)
    seat.pull()
    yield seat
    seat.replica.close()


@contextmanager
def plans(seat: Seat) -> Iterator[list[str]]:
    """How SQLite answers each question that is asked inside the block."""
    found: list[str] = []

    def listen(_connection: object, cursor: Any, statement: str, parameters: Any, *_: object) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT")):
            one = parameters[0] if isinstance(parameters, list) else parameters
            explained = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", one)
            found.extend(f"{step[3]} in {statement}" for step in explained)

    engine = seat.replica._engine
    event.listen(engine, "before_cursor_execute", listen)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", listen)


READS: dict[str, Callable[[Desk], object]] = {
    "streams": forum.list_streams,
    "threads": lambda desk: forum.list_threads(desk, after=forum.list_threads(desk).next_key),
    "unread threads": lambda desk: forum.list_threads(desk, unread_only=True),
    "a thread": lambda desk: forum.read_thread(desk, forum.list_threads(desk).rows[0].id),
    "a history": lambda desk: forum.post_history(desk, forum.list_threads(desk).rows[0].id),
    "next unread": lambda desk: forum.next_unread(desk, forum.next_unread(desk)),
    "waiting": lambda desk: outbox.list_outbox(desk, outbox.Box.WAITING),
    "attention": lambda desk: outbox.list_outbox(desk, outbox.Box.ATTENTION),
    "sent": lambda desk: outbox.list_outbox(desk, outbox.Box.SENT),
    "search": lambda desk: search_posts(desk, "answer"),
    "find": lambda desk: finders.find_post(desk, forum.list_threads(desk).rows[0].id.hex()[:8]),
    "status": status,
    "the start page": home,
    "notices": list_notices,
    "what waits in pods": count_waiting,
    "who may change the catalogue": may_curate,
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_reading_scans_no_large_table(busy: Seat, read: Callable[[Desk], object]) -> None:
    with plans(busy) as found:
        read(busy.desk)

    assert found
    assert [step for step in found if LARGE.search(step)] == []


def test_what_came_since_last_time_and_the_weeks_of_insights_are_told_without_touching_the_posts(
    busy: Seat,
) -> None:
    with plans(busy) as found, busy.replica.reading() as here:
        arrived.places(here, THREADS)
        arrived.busy_threads(here, THREADS)
        arrived.replies(here, THREADS, 5)
        insights.written_since(here, 0)
        insights.unsent(here)

    walked = [step for step in found if re.match(r"(SCAN|SEARCH) (post|own)\b", step)]
    assert len(walked) >= 4
    assert [step for step in walked if "USING COVERING INDEX" not in step] == []
    assert [step for step in found if step.startswith("SCAN op ")] == []


def test_a_page_of_threads_is_not_sorted(busy: Seat) -> None:
    for stream in (None, busy.stream):
        with plans(busy) as found:
            page = forum.list_threads(busy.desk, stream)
            forum.list_threads(busy.desk, stream, page.next_key)
        assert [step for step in found if "TEMP B-TREE" in step] == []


def test_a_page_of_the_library_walks_its_index_and_is_not_sorted(tmp_path: Path) -> None:
    seat = take_seat(tmp_path)
    for number in range(20):
        seat.logs.resource(f"Resource {number}", topics=["ipc"])
    seat.pull()
    for wanted in (Filter(), Filter(text="res"), Filter(keys={Facet.TOPIC: ("ipc",)})):
        with plans(seat) as found:
            page = library.list_resources(seat.desk, wanted, limit=5)
            library.list_resources(seat.desk, wanted, limit=5, after=page.next_key)
        assert sum("USING INDEX resource_title" in step for step in found) == 2, found
        assert [step for step in found if "TEMP B-TREE" in step or "SCAN resource_card" in step] == []
    seat.replica.close()


def test_pages_hold_all_threads(busy: Seat) -> None:
    seen, after = 0, None
    while True:
        page = forum.list_threads(busy.desk, after=after)
        seen += len(page.rows)
        after = page.next_key
        if after is None:
            break
    assert seen == THREADS


def test_writing_scans_no_large_table(tmp_path: Path) -> None:
    seat = take_seat(tmp_path)
    thread = seat.logs.post(seat.olgas, seat.stream, "Question")
    (arrival,) = seat.logs.arrivals(seat.store.held())
    with plans(seat) as found:
        seat.store.apply(arrival)
        own = forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
        forum.post_reply(seat.desk, thread, "x")
        forum.edit_post(seat.desk, own, "y")
        forum.set_useful(seat.desk, thread, True)
        forum.mark_read(seat.desk, [thread])
        drafts.save_draft(seat.desk, seat.stream, body="x")
        seat.refuse(OpId(own), "stream_closed")
        outbox.take_back(seat.desk, OpId(own))
        seat.store.known([(0, 1), (1, 1)])
        seat.store.aliases([(0, seat.device)])
    seat.replica.close()

    assert len(found) > 50
    assert [step for step in found if LARGE.search(step)] == []
