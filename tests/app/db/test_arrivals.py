"""What an arrival does: all of it or nothing, once, with the receipt of own acts and without a question for each row."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, func, select

from gllapp.arrivals import Applied, Arrival
from gllapp.db import tables
from gllapp.db.sync_store import SyncStore
from gllapp.usecases import forum
from gllapp.views import Delivery
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.errors import ProtocolViolation
from gllcore.ids import RecordId, card_scope, directory_scope
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Operation, first_link, op_id
from tests.app.builders import COMMUNITY, Seat, new_replica, take_seat


def count(seat: Seat, name: str) -> int:
    with seat.replica.reading() as here:
        return here.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar_one()


def test_a_new_replica_asks_for_the_directory_from_its_beginning(seat: Seat) -> None:
    fresh = new_replica(seat.replica.file.parent / "other", seat.amina, seat.device)
    (held,) = SyncStore(fresh).held()
    fresh.close()

    scope = directory_scope(COMMUNITY)
    assert (held.number, held.scope, held.cursor) == (DIRECTORY, scope, (0, first_link(COMMUNITY, scope)))


def test_streams_are_held_from_the_moment_their_cards_arrive(seat: Seat) -> None:
    stream = seat.logs.stream("Another")
    seat.pull()

    number = seat.logs.number_of(stream)
    held = {each.number: each for each in seat.store.held()}
    assert list(held) == sorted(held)
    assert held[number].scope == card_scope(stream)
    assert held[number].cursor == (0, first_link(COMMUNITY, card_scope(stream)))


def test_a_card_and_its_stream_may_come_in_one_message(seat: Seat) -> None:
    stream = seat.logs.stream("Another")
    thread = seat.logs.post(seat.olgas, stream, "First")
    (arrival,) = seat.logs.arrivals(seat.store.held(), size=100)

    assert seat.store.apply(arrival) == Applied(new=2, receipts=0)
    assert [row.id for row in forum.list_threads(seat.desk, stream).rows] == [thread]


def test_cursors_follow_the_chain(seat: Seat) -> None:
    for text in "abc":
        seat.logs.post(seat.olgas, seat.stream, text)
    seat.pull()

    scope = seat.logs.scopes[seat.logs.number_of(seat.stream)]
    held = next(each for each in seat.store.held() if each.number == scope.number)
    assert held.cursor == (3, scope.links[-1])


def test_own_acts_get_their_receipt_and_leave_the_outbox(seat: Seat) -> None:
    forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
    for entry in seat.store.pending():
        seat.logs.receive(entry)
    seat.logs.post(seat.olgas, seat.stream, "y")
    (arrival,) = seat.logs.arrivals(seat.store.held())

    assert seat.store.apply(arrival) == Applied(new=1, receipts=1)
    assert seat.store.pending() == []


def bad(arrival: Arrival, seat: Seat, how: str) -> Arrival:
    (run,), (tip,) = arrival.runs, arrival.tips
    if how == "gap":
        return Arrival([run._replace(entries=run.entries[1:])], arrival.tips, arrival.signature)
    if how == "hole":
        return Arrival(
            [run._replace(entries=(run.entries[0], run.entries[2]))], arrival.tips, arrival.signature
        )
    if how == "backwards":
        return Arrival([run._replace(entries=run.entries[::-1])], arrival.tips, arrival.signature)
    if how == "short of the tip":
        return Arrival([run._replace(entries=run.entries[:2])], arrival.tips, arrival.signature)
    if how == "other scope":
        return Arrival([run._replace(scope=directory_scope(COMMUNITY))], arrival.tips, arrival.signature)
    if how == "other tip":
        return Arrival(arrival.runs, [tip._replace(scope=directory_scope(COMMUNITY))], arrival.signature)
    if how == "unknown scope":
        return Arrival([run._replace(number=999)], arrival.tips, arrival.signature)
    assert how == "not received"
    waiting = tuple(Entry(entry.op_id, entry.op, entry.seq) for entry in run.entries)
    return Arrival([run._replace(entries=waiting)], arrival.tips, arrival.signature)


@pytest.mark.parametrize(
    "how",
    [
        "gap",
        "hole",
        "backwards",
        "short of the tip",
        "other scope",
        "other tip",
        "unknown scope",
        "not received",
    ],
)
def test_what_does_not_follow_on_is_refused_whole(seat: Seat, how: str) -> None:
    for text in "abc":
        seat.logs.post(seat.olgas, seat.stream, text)
    (arrival,) = seat.logs.arrivals(seat.store.held())
    before = seat.store.held()

    with pytest.raises(ProtocolViolation) as caught:
        seat.store.apply(bad(arrival, seat, how))

    assert caught.value.code == "log_gap"
    assert (seat.store.held(), count(seat, "post")) == (before, 0)
    assert seat.store.apply(arrival).new == 3


def test_an_arrival_again_is_refused_and_harmless(seat: Seat) -> None:
    seat.logs.post(seat.olgas, seat.stream, "x")
    (arrival,) = seat.logs.arrivals(seat.store.held())
    seat.store.apply(arrival)

    with pytest.raises(ProtocolViolation):
        seat.store.apply(arrival)
    assert (count(seat, "post"), count(seat, "seal")) == (1, 2)


def test_the_same_operation_twice_in_a_log_is_one_post(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    scope = seat.logs.scopes[seat.logs.number_of(seat.stream)]
    seat.logs._place(scope, scope.entries[0].op)
    (arrival,) = seat.logs.arrivals(seat.store.held())

    seat.store.apply(arrival)

    assert [row.posts for row in forum.list_threads(seat.desk).rows] == [1]
    assert seat.store.known([(scope.number, 1), (scope.number, 2)]) == {(scope.number, 1): thread}
    seat.logs._place(scope, scope.entries[0].op)
    (again,) = seat.logs.arrivals(seat.store.held())
    assert seat.store.apply(again) == Applied(new=0, receipts=0)


def test_kinds_of_newer_apps_are_kept_untouched(seat: Seat) -> None:
    number = seat.logs.number_of(seat.stream)
    entry = seat.logs._append(number, 77, None, {1: "tomorrow", 99: b"\0\1"}, seat.olgas)
    about = seat.logs._append(number, 78, entry.record, {1: True}, seat.olgas)
    seat.pull()

    with seat.replica.reading() as here:
        rows = here.execute(
            select(tables.op.c.op_id, tables.op.c.payload).where(tables.op.c.kind >= 77)
        ).all()
    assert [tuple(row) for row in rows] == [(each.op_id, each.op.payload) for each in (entry, about)]


def test_an_unreadable_payload_harms_nobody(seat: Seat) -> None:
    scope = seat.logs.scopes[seat.logs.number_of(seat.stream)]
    operation = Operation(scope.id, 4, None, b"\xff no map", HybridTime(1), 0, seat.olgas)
    seat.logs._place(scope, operation)
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()

    assert {row.id for row in forum.list_threads(seat.desk).rows} == {thread, RecordId(op_id(operation))}


def test_what_is_about_a_post_may_come_before_it(seat: Seat) -> None:
    """Later versions bring the newest first; an edit then waits for its post."""
    base = seat.logs.post(seat.olgas, seat.stream, "written")
    scope = seat.logs.scopes[seat.logs.number_of(seat.stream)]
    creation = scope.entries.pop()
    scope.links.pop()
    seat.logs.edit(seat.olgas, seat.stream, base, {PostField.BODY: "edited"})
    seat.logs.react(seat.olgas, seat.stream, base)
    reply = seat.logs.post(seat.olgas, seat.stream, "reply", thread=base)
    seat.pull()
    assert forum.list_threads(seat.desk).rows == ()

    seat.logs._place(scope, creation.op)
    seat.pull()

    first, second = forum.read_thread(seat.desk, base)
    assert (first.body, first.useful, second.id) == ("edited", 1, reply)
    assert forum.list_threads(seat.desk).rows[0].posts == 2


def test_a_devices_card_that_comes_late_is_made_good(seat: Seat) -> None:
    """Its posts are then the member's own, and its reactions count."""
    mine, hers = RecordId(b"a device of mine"), RecordId(b"a device of hers")
    thread = seat.logs.post(mine, seat.stream, "from my other PC")
    seat.logs.react(hers, seat.stream, thread)
    seat.pull()
    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.mine, row.unread, row.useful, row.author) == (False, True, 0, mine)

    made = {seat.logs.device(seat.amina): mine, seat.logs.device(seat.olga): hers}
    directory = seat.logs.scopes[DIRECTORY]
    cards = directory.entries[-2:]
    directory.entries[-2:] = [
        Entry(made_id, entry.op, entry.seq, entry.received_ms)  # type: ignore[arg-type]  # a card under a chosen id
        for entry, made_id in zip(cards, made.values(), strict=True)
    ]
    seat.logs.link_anew(DIRECTORY)
    seat.pull()

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.mine, row.unread, row.useful, row.author_name) == (True, False, 1, "Amina")
    assert forum.list_streams(seat.desk)[0].unread == 0


def test_references_are_looked_up_by_place_and_places_by_reference(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.logs.edit(seat.olgas, seat.stream, thread, {PostField.BODY: "y"})
    seat.pull()
    waiting = forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
    number = seat.logs.number_of(seat.stream)

    known = seat.store.known([(number, 1), (number, 2), (number, 3), (DIRECTORY, 1), (9, 9)])
    assert known == {(number, 1): thread, (DIRECTORY, 1): seat.amina}
    wanted = [(number, thread), (number, waiting), (DIRECTORY, thread), (DIRECTORY, seat.device)]
    assert seat.store.aliases(wanted) == {(number, thread): 1, (DIRECTORY, seat.device): 2}
    assert (seat.store.known([]), seat.store.aliases([])) == ({}, {})


# --- what it costs ---


@contextmanager
def statements(seat: Seat) -> Iterator[list[str]]:
    """What is sent to SQLite inside the block."""
    said: list[str] = []

    def listen(*args: object) -> None:
        said.append(str(args[2]))

    engine = seat.replica._engine
    event.listen(engine, "before_cursor_execute", listen)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", listen)


@pytest.mark.parametrize("posts", [1, 10, 200])
def test_statements_do_not_grow_with_the_posts(seat: Seat, posts: int) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    for number in range(posts):
        seat.logs.post(seat.olgas, seat.stream, str(number), thread=thread if number % 2 else None)
    (arrival,) = seat.logs.arrivals(seat.store.held(), size=1_000)

    with statements(seat) as said:
        seat.store.apply(arrival)

    assert len(said) <= 21, said


def test_nor_with_edits_receipts_reactions_and_cards(seat: Seat) -> None:
    def busy(acts: int) -> int:
        for number in range(acts):
            thread = seat.logs.post(seat.olgas, seat.stream, "x")
            seat.logs.edit(seat.olgas, seat.stream, thread, {PostField.BODY: "y"})
            seat.logs.react(seat.olgas, seat.stream, thread)
            forum.start_thread(seat.desk, seat.stream, str(number), "x", "en")
            seat.logs.device(seat.logs.member("Someone"))
        for entry in seat.store.pending():
            seat.logs.receive(entry)
        (arrival,) = seat.logs.arrivals(seat.store.held(), size=1_000)
        with statements(seat) as said:
            seat.store.apply(arrival)
        return len(said)

    # Eight of them keep the search: what threads are called, people, and the marks of places.
    assert busy(40) == busy(3) <= 40


def test_a_receipt_changes_no_text_but_the_ladder(seat: Seat) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "T", "x", "en", ["a"])
    (before,) = forum.read_thread(seat.desk, thread)
    seat.sync()
    (after,) = forum.read_thread(seat.desk, thread)

    assert (before.delivery, after.delivery) == (Delivery.WAITING, Delivery.RECEIVED)
    assert (before.title, before.body, before.tags) == (after.title, after.body, after.tags)


def test_two_replicas_of_one_member_show_the_same(seat: Seat) -> None:
    other = take_seat(seat.replica.file.parent / "other")
    other.logs = seat.logs
    thread = forum.start_thread(seat.desk, seat.stream, "T", "x", "en")
    seat.sync()
    other.pull()

    assert forum.read_thread(other.desk, thread) == forum.read_thread(seat.desk, thread)
    other.replica.close()
