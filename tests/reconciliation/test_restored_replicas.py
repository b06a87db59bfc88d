"""A replica that was restored, copied or damaged loses nothing, and brings nobody else to lose anything."""

import pytest
from sqlalchemy import delete

from gllapp.db import tables
from gllapp.db.tables import State
from gllapp.usecases.forum import edit_post, read_thread
from gllcore.columns import DIRECTORY
from tests.reconciliation.yard import Seat, Yard

STREAM = 1
"""The number of the yard's stream: its card is the first in the directory."""


def test_a_replica_restored_from_an_older_copy_only_has_shorter_cursors(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    thread = ann.write("before")
    copy = ann.copy("copy.db")
    ann.synced()
    ann.reply(thread, "after the copy")
    edit_post(ann.desk, thread, "edited after the copy")
    ann.synced()
    bob.synced()
    bob.reply(thread, "from Bob")
    bob.synced()
    before = yard.log_ids()
    ann.put_back(copy)
    ann.reply(thread, "after the restore")

    report = ann.synced()

    assert (report.requests, report.restored, report.refused) == (1, 0, 0)
    bob.synced()
    assert yard.log_ids() > before
    assert ann.shown() == bob.shown()
    assert len(read_thread(ann.desk, thread)) == 4


def test_both_copies_of_a_cloned_replica_keep_what_they_write(yard: Yard) -> None:
    ann = yard.join("ann")
    thread = ann.write("before")
    waiting = ann.reply(thread, "waits on both")
    twin = ann.clone(yard.folder / "twin")
    mine, other = ann.reply(thread, "on the first"), twin.reply(thread, "on the second")

    for seat in (ann, twin, ann):
        assert seat.synced().refused == 0

    for seat in (ann, twin):
        assert {post.id for post in read_thread(seat.desk, thread)} == {thread, waiting, mine, other}
    assert ann.shown() == twin.shown()


@pytest.fixture
def reader(yard: Yard) -> Seat:
    """Bob holds forty posts of Ann's, that came in several syncs."""
    ann, bob = yard.join("ann"), yard.join("bob")
    for number in range(40):
        ann.write(f"post {number}")
        if number % 10 == 9:
            ann.synced()
            bob.synced()
    return bob


@pytest.mark.parametrize("place", [1, 17, 40])
def test_a_row_that_is_gone_from_the_replica_comes_again(yard: Yard, reader: Seat, place: int) -> None:
    (ann, bob), before = yard.seats, reader.operations()
    waiting = bob.write("waits")
    remove(bob, place)
    assert len(bob.operations()) == len(before)
    ann.write("something new")
    ann.synced()

    report = bob.synced()

    assert report.receipts == 1
    assert bob.operations() == bob.operations(State.LOG) == yard.log_ids()
    assert bob.post(waiting).received_ms is not None
    ann.synced()
    assert bob.shown() == ann.shown()
    assert bob.sync().requests == 1


def test_of_a_damaged_log_only_what_follows_the_damage_comes_again(yard: Yard, reader: Seat) -> None:
    ann, bob = yard.seats
    remove(bob, 35)
    ann.write("something new")
    ann.synced()

    report = bob.synced()

    # Thirty came whole in three syncs before; the one that is missing is new again.
    assert (report.requests, report.received) == (2, 2)


def remove(seat: Seat, place: int, scope: int = STREAM) -> None:
    """Takes the entry out of the table, as a damaged page would."""
    with seat.desk.replica.writing() as here:
        here.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        removed = delete(tables.op).where(tables.op.c.scope == scope, tables.op.c.seq == place)
        assert here.execute(removed).rowcount == 1


def test_a_damaged_replica_and_a_restored_server_at_once(yard: Yard, reader: Seat) -> None:
    ann, bob = yard.seats
    copy = yard.back_up("old.db")
    ann.write("the one that Bob will miss")
    ann.synced()
    bob.synced()
    own = [bob.write(f"own {number}") for number in range(6)]
    bob.synced()
    ann.synced()
    before = yard.log_ids()
    yard.restore(copy)
    remove(bob, 41)

    # What Bob wrote behind the damage cannot be proven any more: it goes as when it was written.
    assert bob.synced().refused == 0
    ann.synced()

    assert yard.log_ids() == before
    bob.synced()
    assert {post.id for thread in own for post in read_thread(bob.desk, thread)} == set(own)


@pytest.mark.parametrize("place", [1, 3, 5])
def test_cards_whose_places_must_come_again_are_known_by_those_that_come_ahead(
    yard: Yard, reader: Seat, place: int
) -> None:
    """Answers to the reader come first, and name people and streams that are here, but have no place in a log any more."""
    ann, bob = yard.seats
    thread = bob.write("a question")
    bob.synced()
    ann.synced()
    remove(bob, place, DIRECTORY)
    bob.store.repair(DIRECTORY)
    for number in range(80):
        ann.reply(thread, f"answer {number}")
    ann.synced()

    bob.synced()

    assert bob.operations() == bob.operations(State.LOG) == yard.log_ids()
    assert bob.shown() == ann.shown()


def test_a_stream_without_a_number_takes_the_one_of_its_card_that_comes_ahead(
    yard: Yard, reader: Seat
) -> None:
    """Where histories have parted, a stream can be here while its card has lost its place."""
    ann, bob = yard.seats
    thread = bob.write("a question")
    bob.synced()
    ann.synced()
    (start,) = bob.store.cursors(DIRECTORY, [])
    bob.store.rewind({DIRECTORY: start}, gone=[STREAM])
    for number in range(80):
        ann.reply(thread, f"answer {number}")
    ann.synced()

    bob.synced()

    assert bob.operations() == bob.operations(State.LOG) == yard.log_ids()
    assert bob.shown() == ann.shown()
