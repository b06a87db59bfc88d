"""Reading the forum and writing in it: what is offered, what is refused, and what a member sees at once."""

from collections.abc import Callable

import pytest

from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.views import Act, Delivery
from gllcore.clock import HybridTime
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField, StreamField
from gllcore.model.people import MemberField, Role
from gllcore.operations import Kind, op_id, unpack
from tests.app.builders import Seat, new_replica, pull

NOWHERE = RecordId(bytes(15) + b"\x01")


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


def start(seat: Seat, title: str = "Hand hygiene", body: str = "What works?", *tags: str) -> RecordId:
    return forum.start_thread(seat.desk, seat.stream, title, body, "en", tags)


# --- reading ---


def test_streams_tell_what_is_in_them(seat: Seat) -> None:
    other = seat.logs.stream("A quiet stream", "fr")
    thread = seat.logs.post(seat.olgas, seat.stream, "First")
    seat.logs.post(seat.device, seat.stream, "My own, from another time", thread=thread)
    seat.pull()

    quiet, busy = forum.list_streams(seat.desk)

    assert (quiet.id, quiet.name, quiet.language, quiet.threads) == (other, "A quiet stream", "fr", 0)
    assert (busy.id, busy.threads, busy.posts, busy.unread) == (seat.stream, 1, 2, 1)


def test_threads_come_by_newest_activity(seat: Seat) -> None:
    first = seat.logs.post(seat.olgas, seat.stream, "One", title="First", tags=["wash", "ipc"])
    second = seat.logs.post(seat.olgas, seat.stream, "Two", title="Second")
    seat.logs.post(seat.olgas, seat.stream, "Again", thread=first)
    seat.pull()

    page = forum.list_threads(seat.desk)

    assert [row.id for row in page.rows] == [first, second]
    row = page.rows[0]
    assert (row.title, row.author_name, row.stream_name) == ("First", "Olga", "Quality of care")
    assert (row.tags, row.posts, row.unread, row.mine) == (("ipc", "wash"), 2, 2, False)
    assert row.started_ms < row.latest_ms


def test_pages_of_threads_join_without_gap_or_repeat(seat: Seat) -> None:
    made = [seat.logs.post(seat.olgas, seat.stream, "x", title=str(number)) for number in range(23)]
    seat.pull()

    seen: list[RecordId] = []
    after = None
    while True:
        page = forum.list_threads(seat.desk, seat.stream, after, limit=5)
        seen += [row.id for row in page.rows]
        after = page.next_key
        if after is None:
            break

    assert seen == made[::-1]


def test_threads_of_one_stream_and_those_with_something_unread(seat: Seat) -> None:
    other = seat.logs.stream("Another")
    elsewhere = seat.logs.post(seat.olgas, other, "x")
    here = seat.logs.post(seat.olgas, seat.stream, "y")
    seat.pull()

    assert [row.id for row in forum.list_threads(seat.desk, other).rows] == [elsewhere]
    forum.mark_read(seat.desk, [elsewhere])
    assert [row.id for row in forum.list_threads(seat.desk, unread_only=True).rows] == [here]


def test_a_thread_is_read_oldest_first_with_who_answered_whom(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Question", title="Why?")
    answer = seat.logs.post(seat.device, seat.stream, "Because", thread=thread)
    thanks = seat.logs.post(seat.olgas, seat.stream, "Thanks", thread=thread, parent=answer)
    seat.logs.react(seat.olgas, seat.stream, answer)
    seat.pull()

    rows = forum.read_thread(seat.desk, thread)

    assert [row.id for row in rows] == [thread, answer, thanks]
    assert (rows[0].title, rows[0].author, rows[0].author_country) == ("Why?", seat.olga, "UA")
    assert (rows[1].mine, rows[1].useful, rows[1].useful_to_me, rows[1].unread) == (True, 1, False, False)
    assert (rows[2].parent, rows[2].parent_author_name, rows[2].unread) == (answer, "Amina", True)
    assert all(row.delivery is Delivery.RECEIVED and row.received_ms for row in rows)


def test_what_is_not_here_is_refused_by_name(seat: Seat) -> None:
    assert refusal(lambda: forum.read_thread(seat.desk, NOWHERE)) == "unknown_thread"
    assert refusal(lambda: forum.post_history(seat.desk, NOWHERE)) == "unknown_post"
    assert refusal(lambda: forum.post_reply(seat.desk, NOWHERE, "x")) == "unknown_thread"
    assert refusal(lambda: forum.edit_post(seat.desk, NOWHERE, "x")) == "unknown_post"
    assert refusal(lambda: forum.set_useful(seat.desk, NOWHERE, True)) == "unknown_post"
    assert refusal(lambda: forum.start_thread(seat.desk, NOWHERE, "t", "x", "en")) == "unknown_stream"


def test_a_reply_is_no_thread(seat: Seat) -> None:
    reply = forum.post_reply(seat.desk, start(seat), "Reply")

    assert refusal(lambda: forum.read_thread(seat.desk, reply)) == "unknown_thread"
    assert refusal(lambda: forum.post_reply(seat.desk, reply, "x")) == "unknown_thread"


def test_a_parent_must_be_in_the_same_thread(seat: Seat) -> None:
    one, two = start(seat), start(seat, "Another")

    assert refusal(lambda: forum.post_reply(seat.desk, one, "x", parent=two)) == "unknown_post"


# --- reading on ---


def test_next_unread_goes_down_the_thread_then_down_the_list_then_from_the_top(seat: Seat) -> None:
    old = seat.logs.post(seat.olgas, seat.stream, "old", title="old")
    middle = seat.logs.post(seat.olgas, seat.stream, "middle", title="middle")
    reply = seat.logs.post(seat.olgas, seat.stream, "reply", thread=middle)
    new = seat.logs.post(seat.olgas, seat.stream, "new", title="new")
    seat.pull()

    walk = []
    spot = forum.next_unread(seat.desk, (middle, middle))
    while spot is not None:
        walk.append(spot)
        forum.mark_read(seat.desk, [spot[1]])
        spot = forum.next_unread(seat.desk, spot)

    assert walk == [(middle, reply), (old, old), (new, new), (middle, middle)]
    assert forum.next_unread(seat.desk) is None


def test_next_unread_from_a_place_that_is_gone_starts_at_the_top(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()

    assert forum.next_unread(seat.desk, (NOWHERE, NOWHERE)) == (thread, thread)


def test_reading_is_counted_once(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()

    assert forum.mark_read(seat.desk, [thread, thread]) == 1
    assert forum.mark_read(seat.desk, [thread, NOWHERE]) == 0
    assert forum.list_threads(seat.desk).rows[0].unread == 0


def test_what_was_read_stays_read_when_it_is_edited(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()
    forum.mark_read(seat.desk, [thread])
    seat.logs.edit(seat.olgas, seat.stream, thread, {PostField.BODY: "y"})
    seat.pull()

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.body, row.unread) == ("y", False)


# --- writing ---


def test_an_act_is_seen_at_once_and_waits(seat: Seat) -> None:
    thread = start(seat, "  Hand \n hygiene ", "One\r\nTwo  ", "wash", " wash ", "")
    reply = forum.post_reply(seat.desk, thread, "More")

    first, second = forum.read_thread(seat.desk, thread)

    assert (first.title, first.body, first.tags) == ("Hand hygiene", "One\nTwo", ("wash",))
    assert (second.id, second.language, second.thread) == (reply, "en", thread)
    assert {first.delivery, second.delivery} == {Delivery.WAITING}
    assert (first.received_ms, first.unread, first.mine) == (None, False, True)
    waiting = list_outbox(seat.desk, Box.WAITING).rows
    assert [(row.act, row.post) for row in waiting] == [(Act.REPLY, reply), (Act.THREAD, thread)]


def test_what_is_pending_is_what_was_hashed_in_the_order_written(seat: Seat) -> None:
    thread = start(seat)
    reply = forum.post_reply(seat.desk, thread, "More")
    edit = forum.edit_post(seat.desk, reply, "Still more")
    seat.reopen()

    pending = seat.store.pending()

    assert [entry.op_id for entry in pending] == [thread, reply, edit]
    assert all(op_id(entry.op) == entry.op_id and entry.seq is None for entry in pending)


def test_only_the_logs_copy_makes_it_received(seat: Seat) -> None:
    thread = start(seat)
    (pushed,) = seat.store.pending()
    received = seat.logs.receive(pushed)
    assert forum.read_thread(seat.desk, thread)[0].delivery is Delivery.WAITING

    seat.pull()

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.delivery, row.received_ms) == (Delivery.RECEIVED, received.received_ms)
    assert list_outbox(seat.desk, Box.WAITING).rows == ()
    (sent,) = list_outbox(seat.desk, Box.SENT).rows
    assert (sent.op_id, sent.received_ms) == (pushed.op_id, received.received_ms)


def test_an_edit_during_a_sync_is_still_waiting_after_it(seat: Seat) -> None:
    thread = start(seat)
    sent = seat.store.pending()
    forum.edit_post(seat.desk, thread, "Better")
    for entry in sent:
        seat.logs.receive(entry)
    seat.pull()

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.body, row.delivery) == ("Better", Delivery.WAITING)
    assert len(seat.store.pending()) == 1


def test_an_edit_changes_what_differs_and_keeps_the_history(seat: Seat) -> None:
    thread = start(seat, "Title", "Text", "a", "b")
    seat.sync()
    edit = forum.edit_post(seat.desk, thread, body="Text", title="New title", tags=["b", "c"])

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.title, row.body, row.tags) == ("New title", "Text", ("b", "c"))
    fields = unpack(seat.store.pending()[0].op.payload)
    assert fields == {PostField.TITLE: "New title", PostField.TAGS: [["c"], ["a"]]}
    assert seat.store.pending()[0].op_id == edit
    written, edited = forum.post_history(seat.desk, thread)
    assert (written.title, written.body, written.author_name) == ("Title", "Text", "Amina")
    assert (edited.title, edited.body, edited.received_ms) == ("New title", None, None)


def test_an_edit_without_change_is_refused(seat: Seat) -> None:
    thread = start(seat, "Title", "Text", "a")

    assert refusal(lambda: forum.edit_post(seat.desk, thread, "Text ", "Title", ["a"])) == "nothing_to_change"
    assert refusal(lambda: forum.edit_post(seat.desk, thread)) == "nothing_to_change"


def test_saying_a_text_with_rivals_again_settles_it(seat: Seat) -> None:
    second = seat.logs.device(seat.amina)
    thread = start(seat, "Title", "Base")
    seat.sync()
    base = len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)
    for device, text in ((seat.device, "One"), (second, "Two")):
        seat.logs.edit(device, seat.stream, thread, {PostField.BODY: text}, base=base)
    seat.pull()
    (contested,) = forum.read_thread(seat.desk, thread)
    assert contested.rivals == 1

    forum.edit_post(seat.desk, thread, contested.body)

    (settled,) = forum.read_thread(seat.desk, thread)
    assert (settled.body, settled.rivals) == (contested.body, 0)


def test_a_change_of_mind_is_two_acts(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()

    forum.set_useful(seat.desk, thread, True)
    assert refusal(lambda: forum.set_useful(seat.desk, thread, True)) == "nothing_to_change"
    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.useful, row.useful_to_me, row.delivery) == (1, True, Delivery.RECEIVED)
    forum.set_useful(seat.desk, thread, False)

    (row,) = forum.read_thread(seat.desk, thread)
    assert (row.useful, row.useful_to_me) == (0, False)
    assert [row.act for row in list_outbox(seat.desk, Box.WAITING).rows] == [Act.NOT_USEFUL, Act.USEFUL]


def test_rules_are_asked_before_anything_is_written(seat: Seat) -> None:
    thread = start(seat)
    reply = forum.post_reply(seat.desk, thread, "x")
    others = seat.logs.post(seat.olgas, seat.stream, "theirs")
    seat.pull()
    before = seat.store.pending()
    desk, stream = seat.desk, seat.stream

    assert refusal(lambda: forum.start_thread(desk, stream, "", "x", "en")) == "title_missing"
    assert refusal(lambda: forum.start_thread(desk, stream, "t" * 201, "x", "en")) == "title_too_long"
    assert refusal(lambda: forum.start_thread(desk, stream, "t", " \n", "en")) == "empty_post"
    assert refusal(lambda: forum.start_thread(desk, stream, "t", "x" * 300_000, "en")) == "post_too_long"
    assert refusal(lambda: forum.start_thread(desk, stream, "t", "x", "english")) == "bad_language"
    assert refusal(lambda: forum.start_thread(desk, stream, "t", "x", "en", ["a,b"])) == "bad_tag"
    assert (
        refusal(lambda: forum.start_thread(desk, stream, "t", "x", "en", map(str, range(11))))
        == "too_many_tags"
    )
    assert refusal(lambda: forum.post_reply(desk, thread, "")) == "empty_post"
    assert refusal(lambda: forum.edit_post(desk, others, "x")) == "not_your_post"
    assert refusal(lambda: forum.edit_post(desk, reply, title="t")) == "title_on_reply"
    assert seat.store.pending() == before


def test_a_closed_stream_and_a_reader_are_refused(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.logs.change(seat.stream, Kind.STREAM, {StreamField.CLOSED: True})
    seat.pull()
    assert refusal(lambda: start(seat)) == "stream_closed"
    assert refusal(lambda: forum.post_reply(seat.desk, thread, "x")) == "stream_closed"

    seat.logs.change(seat.amina, Kind.MEMBER, {MemberField.ROLE: str(Role.READER)})
    seat.pull()
    assert refusal(lambda: forum.set_useful(seat.desk, thread, True)) == "role_forbids"

    seat.logs.change(seat.amina, Kind.MEMBER, {MemberField.SUSPENDED: True})
    seat.pull()
    assert refusal(lambda: forum.set_useful(seat.desk, thread, True)) == "suspended"


def test_the_draft_ends_with_the_act_and_only_with_it(seat: Seat) -> None:
    draft = drafts.save_draft(seat.desk, seat.stream, title="T", body="")
    assert (
        refusal(lambda: forum.start_thread(seat.desk, seat.stream, "T", "", "en", draft=draft))
        == "empty_post"
    )
    assert drafts.open_draft(seat.desk, draft).title == "T"

    forum.start_thread(seat.desk, seat.stream, "T", "text", "en", draft=draft)

    assert drafts.list_drafts(seat.desk) == ()


def test_before_the_own_card_has_come_one_is_oneself_already(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    replica = new_replica(
        seat.replica.file.parent / "new PC", seat.amina, RecordId(b"a new device of A"[:16])
    )
    pull(replica, seat.logs)
    desk = Desk(replica, lambda: seat.now_ms)

    own = forum.post_reply(desk, thread, "Mine")
    forum.edit_post(desk, own, "Mine, better")
    forum.set_useful(desk, thread, True)

    first, second = forum.read_thread(desk, thread)
    replica.close()
    assert (first.useful_to_me, second.mine, second.author, second.unread) == (True, True, seat.amina, False)


# --- the clock ---


def test_own_acts_never_go_back_in_time(seat: Seat) -> None:
    thread = start(seat)
    seat.ahead_ms = -(10**11)
    seat.reopen()
    reply = forum.post_reply(seat.desk, thread, "Later")

    first, second = (entry.op.time for entry in seat.store.pending())

    assert second == HybridTime(first.ms, 1)
    assert [row.id for row in forum.read_thread(seat.desk, thread)] == [thread, reply]


def test_an_answer_comes_after_what_it_answers_on_a_clock_that_is_behind(seat: Seat) -> None:
    seat.ahead_ms = -(10**11)
    thread = seat.logs.post(seat.olgas, seat.stream, "Question")
    asked = seat.logs.post(seat.olgas, seat.stream, "More", thread=thread)
    seat.pull()

    reply = forum.post_reply(seat.desk, thread, "Answer")

    assert [row.id for row in forum.read_thread(seat.desk, thread)] == [thread, asked, reply]


def test_posts_of_a_clock_far_ahead_stay_in_the_order_written(seat: Seat) -> None:
    """All of them count from the moment in which the server received them together."""
    seat.ahead_ms = 10**12
    thread = start(seat)
    replies = []
    for number in range(8):
        seat.ahead_ms += 1
        replies.append(forum.post_reply(seat.desk, thread, str(number)))
    seat.sync()

    rows = forum.read_thread(seat.desk, thread)

    assert len({row.written_ms for row in rows}) == 1
    assert [row.id for row in rows] == [thread, *replies]


def test_a_clock_far_ahead_counts_no_later_than_the_servers_receipt(seat: Seat) -> None:
    seat.ahead_ms = 10**12
    thread = start(seat)
    seat.sync()

    (row,) = forum.read_thread(seat.desk, thread)
    assert row.written_ms == row.received_ms
