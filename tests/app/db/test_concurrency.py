"""Readers never wait and never see half of anything; writers take turns."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, insert, select
from sqlcipher3 import dbapi2

from gllapp.db import tables
from gllapp.db.keyed import connected
from gllapp.usecases import drafts, forum
from gllapp.usecases.status import counts
from tests.app.builders import KEY, Seat


def test_a_reader_does_not_wait_for_a_writer_and_sees_what_was(seat: Seat) -> None:
    """On one thread: a reader that waited here would wait for ever."""
    with seat.replica.writing() as here:
        here.execute(insert(tables.useful).values(post=b"p" * 16, member=b"m" * 16))
        with seat.replica.reading() as there:
            assert there.execute(select(func.count()).select_from(tables.useful)).scalar_one() == 0
    with seat.replica.reading() as there:
        assert there.execute(select(func.count()).select_from(tables.useful)).scalar_one() == 1


def test_a_writer_is_alone_from_its_beginning(seat: Seat) -> None:
    """What it reads first is still so when it writes."""
    other = connected(seat.replica.file, KEY)
    other.execute("PRAGMA busy_timeout = 0")
    with seat.replica.writing(), pytest.raises(dbapi2.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_reader_sees_one_state_throughout(seat: Seat) -> None:
    with seat.replica.reading() as here:
        before = here.execute(select(func.count()).select_from(tables.post)).scalar_one()
        forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
        assert here.execute(select(func.count()).select_from(tables.post)).scalar_one() == before
    assert counts(seat.desk).posts == before + 1


def test_two_read_while_a_sync_writes(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    for number in range(300):
        seat.logs.post(seat.olgas, seat.stream, str(number), thread=thread if number % 3 else None)
    arrivals = seat.logs.arrivals(seat.store.held(), size=10)
    finished = threading.Event()

    def read() -> int:
        looks = 0
        while not finished.is_set() or not looks:
            with seat.replica.reading() as here:
                posts = here.execute(select(func.count()).select_from(tables.post)).scalar_one()
                listed = here.execute(select(func.coalesce(func.sum(tables.thread.c.posts), 0))).scalar_one()
                reached = here.execute(select(func.sum(tables.scope.c.seq))).scalar_one()
            assert posts == listed == reached - 5
            looks += 1
        return looks

    with ThreadPoolExecutor(2) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        try:
            for arrival in arrivals:
                seat.store.apply(arrival)
        finally:
            finished.set()
        assert all(reader.result(timeout=30) for reader in readers)
    assert counts(seat.desk).posts == 301


def test_writers_take_turns(seat: Seat) -> None:
    """A sync, a post and an autosave at once: each finds what the others stored."""
    thread = forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
    for number in range(100):
        seat.logs.post(seat.olgas, seat.stream, str(number))
    start = threading.Barrier(3)

    def sync() -> None:
        arrivals = seat.logs.arrivals(seat.store.held(), size=5)
        start.wait()
        for arrival in arrivals:
            seat.store.apply(arrival)

    def post() -> None:
        start.wait()
        for number in range(20):
            forum.post_reply(seat.desk, thread, str(number))

    def autosave() -> None:
        start.wait()
        draft = None
        for number in range(20):
            draft = drafts.save_draft(seat.desk, seat.stream, body=str(number), draft=draft)

    with ThreadPoolExecutor(3) as pool:
        for work in [pool.submit(each) for each in (sync, post, autosave)]:
            work.result(timeout=60)

    told = counts(seat.desk)
    assert (told.posts, told.waiting, told.drafts) == (121, 21, 1)
    assert [row.body for row in forum.read_thread(seat.desk, thread)][1:] == [str(n) for n in range(20)]
    assert drafts.list_drafts(seat.desk)[0].body == "19"
