"""A first sync brings the newest first, readable at once; cut anywhere, it goes on where it was."""

from collections.abc import Callable

import pytest

from gllapp.db import log
from gllapp.sync.plan import Budget
from gllapp.usecases.forum import list_threads, read_thread
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.frames import Frame, FrameKind, FrameReader, frame
from tests.pages.conftest import REPLIES, THREADS
from tests.reconciliation.yard import Seat, Yard

POSTS = THREADS * (REPLIES + 1)


def stopped_after(messages: int) -> Callable[[], bool]:
    """A person who pulls the plug after so many messages of the answer."""
    left = [messages]

    def is_stopped() -> bool:
        left[0] -= 1
        return left[0] < 0

    return is_stopped


def sync_some(seat: Seat, messages: int) -> SyncReport:
    return seat.sync(stopped_after(messages))


def missing(seat: Seat) -> int:
    """How much is still to come in from above the replica's gaps."""
    with seat.desk.replica.reading() as here:
        gaps = [place.gap for place in log.places(here).values() if place.gap is not None]
    return sum(gap.high.seq - gap.low.seq for gap in gaps)


def posts(seat: Seat) -> int:
    return sum(thread.posts for thread in list_threads(seat.desk, limit=1_000).rows)


def messages_of(answer: bytes) -> list[Frame]:
    return list(FrameReader().feed(answer))


def test_the_newest_come_first_each_with_the_beginning_of_its_thread(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    sync_some(bruno, 5)

    newest = list_threads(amina.desk, limit=20).rows
    shown = list_threads(bruno.desk, limit=20).rows
    assert 0 < missing(bruno) < POSTS
    assert [thread.id for thread in shown] == [thread.id for thread in newest]
    assert [thread.title for thread in shown] == [thread.title for thread in newest]
    for thread in newest:
        here, there = read_thread(bruno.desk, thread.id), read_thread(amina.desk, thread.id)
        assert (here[0].body, here[-1].body) == (there[0].body, there[-1].body)


@pytest.mark.parametrize("step", [2, 3, 5])
def test_cut_after_any_message_it_goes_on_where_it_was(yard: Yard, amina: Seat, step: int) -> None:
    whole, bruno = yard.arrive("whole"), yard.arrive("bruno")
    at_once = whole.synced()
    received = 0
    for _ in range(60):
        report = sync_some(bruno, step)
        received += report.received
        if report.complete:
            break
    assert bruno.synced().received == 0
    # Enrolling is an event in the directory too: whoever came second has seen one device more.
    assert received in (at_once.received, at_once.received + 1)
    assert bruno.shown() == amina_again(amina).shown()
    assert (missing(bruno), bruno.store.early()) == (0, [])


def amina_again(amina: Seat) -> Seat:
    amina.synced()
    return amina


def test_what_is_new_comes_also_while_older_pages_are_missing(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    sync_some(bruno, 2)
    before = missing(bruno)
    thread = amina.write("something new, while Bruno lacks the past")
    amina.synced()

    sync_some(bruno, 4)

    assert 0 < missing(bruno) <= before
    assert read_thread(bruno.desk, thread)[0].body.startswith("something new")
    bruno.synced()
    assert bruno.shown() == amina_again(amina).shown()


def test_what_is_written_meanwhile_is_received_and_in_its_place(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    sync_some(bruno, 3)
    thread = list_threads(bruno.desk).rows[0].id
    mine = bruno.reply(thread, "an answer before all is here")

    assert sync_some(bruno, 3).receipts == 1
    bruno.synced()

    amina.synced()
    assert mine in {post.id for post in read_thread(amina.desk, thread)}
    assert bruno.shown() == amina.shown()


def test_who_was_away_for_long_leaps_and_fills(new_yard: Yard) -> None:
    amina, bruno = new_yard.join("amina"), new_yard.join("bruno")
    old = amina.write("known to both")
    amina.synced()
    bruno.synced()
    for number in range(400):
        amina.reply(old, f"news {number}")
    amina.synced()

    sync_some(bruno, 1)

    assert missing(bruno) > 0
    assert read_thread(bruno.desk, old)[-1].body == "news 399"
    bruno.synced()
    assert missing(bruno) == 0
    assert bruno.shown() == amina_again(amina).shown()


def test_a_budget_stops_cleanly_and_the_rest_comes_later(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    session = yard.session(bruno.folder)
    reports = [sync_now(session, bruno.desk, Budget(max_bytes=20_000)) for _ in range(8)]
    assert [report.complete for report in reports] == sorted(report.complete for report in reports)
    assert reports[-1].complete
    assert max(report.bytes_up + report.bytes_down for report in reports) <= 20_000
    assert bruno.shown() == amina_again(amina).shown()


def test_a_server_restored_while_pages_are_missing_is_healed(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")
    copy = yard.back_up("before.db")
    thread = amina.write("after the copy")
    amina.synced()
    sync_some(bruno, 3)
    assert missing(bruno) > 0
    yard.restore(copy)

    for seat in (bruno, amina, bruno, amina):
        seat.synced()

    assert bruno.shown() == amina.shown()
    assert read_thread(bruno.desk, thread)


def test_a_page_with_a_wrong_link_is_refused_and_nothing_of_it_kept(yard: Yard, amina: Seat) -> None:
    bruno = yard.arrive("bruno")

    def altered(answer: bytes) -> bytes:
        parts = []
        for message in messages_of(answer):
            payload = message.payload
            if message.kind == FrameKind.PAGE:
                payload = payload[:70] + bytes([payload[70] ^ 1]) + payload[71:]
            parts.append(frame(FrameKind(message.kind), payload))
        return b"GLL1" + b"".join(parts)

    yard.on_answer = altered
    report = bruno.sync()
    yard.on_answer = lambda answer: answer

    assert report.error == "bad_signature"
    assert posts(bruno) == 1, "only the short log of the other stream, which is no page"
    bruno.synced()
    assert bruno.shown() == amina_again(amina).shown()


def test_what_was_answered_to_the_reader_comes_before_anything_else(new_yard: Yard) -> None:
    amina, bruno = new_yard.join("amina"), new_yard.join("bruno")
    mine = bruno.write("Who has tried this?")
    bruno.synced()
    amina.synced()
    answer = amina.reply(mine, "We have.")
    other = amina.write("Something else")
    for number in range(120):
        amina.reply(other, f"chatter {number}")
    amina.synced()

    sync_some(bruno, 2)

    assert answer in {post.id for post in read_thread(bruno.desk, mine)}
    bruno.synced()
    assert bruno.shown() == amina_again(amina).shown()
