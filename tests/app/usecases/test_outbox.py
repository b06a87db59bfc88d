"""The outbox: refused items wait with their reason, are tried again or taken back, and never stop the others."""

import pytest

from gllapp.db import runs
from gllapp.usecases import drafts, forum, outbox
from gllapp.usecases.outbox import Box
from gllapp.usecases.status import counts, status
from gllapp.views import Act, Delivery, SyncReport
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from tests.app.builders import Seat, push


def attention(seat: Seat) -> list[tuple[Act, str]]:
    return [(row.act, row.reason) for row in outbox.list_outbox(seat.desk, Box.ATTENTION).rows]


def start(seat: Seat, *tags: str) -> RecordId:
    return forum.start_thread(seat.desk, seat.stream, "Title", "Text", "en", tags)


def test_a_refused_post_stays_visible_to_its_author_with_the_reason(seat: Seat) -> None:
    thread = start(seat)
    other = start(seat)
    seat.refuse(OpId(thread), "post_too_long", limit=64, size=70)

    (row,) = outbox.list_outbox(seat.desk, Box.ATTENTION).rows

    assert (row.act, row.reason, row.facts) == (Act.THREAD, "post_too_long", {"limit": 64, "size": 70})
    assert (row.delivery, row.title, row.stream_name) == (Delivery.ATTENTION, "Title", "Quality of care")
    (shown,) = forum.read_thread(seat.desk, thread)
    assert (shown.delivery, shown.body) == (Delivery.ATTENTION, "Text")
    assert [version.body for version in forum.post_history(seat.desk, thread)] == ["Text"]
    assert [entry.record for entry in seat.store.pending()] == [other]


def test_a_refused_edit_does_not_count(seat: Seat) -> None:
    thread = start(seat)
    seat.sync()
    edit = forum.edit_post(seat.desk, thread, "Edited")
    seat.refuse(edit, "role_forbids")

    (shown,) = forum.read_thread(seat.desk, thread)

    assert (shown.body, shown.delivery) == ("Text", Delivery.ATTENTION)
    assert len(forum.post_history(seat.desk, thread)) == 1
    assert outbox.list_outbox(seat.desk, Box.ATTENTION).rows[0].excerpt == "Edited"


def test_trying_again_sends_the_same_operation(seat: Seat) -> None:
    thread = start(seat)
    seat.refuse(OpId(thread), "stream_closed")
    outbox.retry(seat.desk, OpId(thread))

    assert [entry.record for entry in seat.store.pending()] == [thread]
    assert (attention(seat), forum.read_thread(seat.desk, thread)[0].delivery) == ([], Delivery.WAITING)


def test_what_arrived_late_and_was_accepted_after_all_is_received_without_a_reason(seat: Seat) -> None:
    thread = start(seat)
    push(seat.replica, seat.logs)
    seat.refuse(OpId(thread), "role_forbids")

    seat.pull()

    (row,) = outbox.list_outbox(seat.desk, Box.SENT).rows
    assert (row.delivery, row.reason, row.facts) == (Delivery.RECEIVED, "", {})


def test_a_post_taken_back_is_a_draft_again(seat: Seat) -> None:
    thread = start(seat, "wash")
    seat.refuse(OpId(thread), "stream_closed")

    draft = outbox.take_back(seat.desk, OpId(thread))

    assert draft is not None
    row = drafts.open_draft(seat.desk, draft)
    assert (row.stream, row.thread, row.title, row.body) == (seat.stream, None, "Title", "Text")
    assert (row.language, row.tags) == ("en", ("wash",))
    assert forum.list_threads(seat.desk).rows == ()
    assert seat.store.pending() == []
    with pytest.raises(Refused, match="no thread"):
        forum.read_thread(seat.desk, thread)


def test_an_edit_taken_back_holds_the_whole_post(seat: Seat) -> None:
    thread = start(seat, "a", "b")
    reply = forum.post_reply(seat.desk, thread, "Reply")
    seat.sync()
    tags = forum.edit_post(seat.desk, thread, tags=["b", "c"])
    text = forum.edit_post(seat.desk, reply, "Better")
    for edit in (tags, text):
        seat.refuse(edit, "role_forbids")

    of_thread, of_reply = (outbox.take_back(seat.desk, edit) or 0 for edit in (tags, text))

    row = drafts.open_draft(seat.desk, of_thread)
    assert (row.post, row.thread, row.title, row.body, row.tags) == (
        thread, thread, "Title", "Text", ("b", "c"),
    )  # fmt: skip
    row = drafts.open_draft(seat.desk, of_reply)
    assert (row.post, row.thread, row.body) == (reply, thread, "Better")
    assert forum.read_thread(seat.desk, reply_thread(seat, reply))[1].delivery is Delivery.RECEIVED


def reply_thread(seat: Seat, reply: RecordId) -> RecordId:
    return next(row.thread for row in outbox.list_outbox(seat.desk, Box.SENT).rows if row.post == reply)


def test_a_mere_useful_leaves_no_draft(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()
    act = forum.set_useful(seat.desk, thread, True)
    seat.refuse(act, "role_forbids")
    assert forum.read_thread(seat.desk, thread)[0].useful == 0

    assert outbox.take_back(seat.desk, act) is None
    assert (attention(seat), drafts.list_drafts(seat.desk)) == ([], ())


def test_only_what_needs_attention_can_be_tried_again_or_taken_back(seat: Seat) -> None:
    thread = start(seat)

    for act in (outbox.retry, outbox.take_back):
        for item in (OpId(thread), OpId(bytes(16))):
            with pytest.raises(Refused, match="not in the outbox"):
                act(seat.desk, item)
    assert len(seat.store.pending()) == 1
    assert drafts.list_drafts(seat.desk) == ()


def test_the_log_is_right_about_what_was_refused_or_taken_back(seat: Seat) -> None:
    """A refusal can be older than what the server has received by another path."""
    refused, taken = start(seat), start(seat)
    for entry in seat.store.pending():
        seat.logs.receive(entry)
    for thread in (refused, taken):
        seat.refuse(OpId(thread), "stream_closed")
    outbox.take_back(seat.desk, OpId(taken))
    seat.pull()

    assert attention(seat) == []
    assert {row.delivery for row in forum.list_threads(seat.desk).rows} == {Delivery.RECEIVED}
    seat.refuse(OpId(refused), "stream_closed")
    assert attention(seat) == []


def test_boxes_are_read_in_pages_newest_first(seat: Seat) -> None:
    made = [start(seat) for _ in range(7)]

    first = outbox.list_outbox(seat.desk, Box.WAITING, limit=4)
    second = outbox.list_outbox(seat.desk, Box.WAITING, first.next_key, limit=4)

    assert [row.post for row in first.rows + second.rows] == made[::-1]
    assert second.next_key is None


def test_status_counts_and_remembers_the_last_complete_sync(seat: Seat) -> None:
    seat.logs.post(seat.olgas, seat.stream, "x")
    seat.pull()
    start(seat)
    seat.refuse(OpId(start(seat)), "stream_closed")
    drafts.save_draft(seat.desk, seat.stream, body="x")
    report = SyncReport(True, 1, 0, 0, 0, 0, 10, 10, 1, 0.5)
    with seat.replica.writing() as here:
        runs.store(here, 1_000, 2_000, report)
        runs.store(here, 3_000, 4_000, SyncReport(False, 0, 0, 0, 0, 1, 9, 9, 1, 0.5, error="link_stalled"))

    told = status(seat.desk)

    assert told.counts == counts(seat.desk)
    assert (told.counts.drafts, told.counts.waiting, told.counts.attention) == (1, 1, 1)
    assert (told.counts.posts, told.counts.threads, told.counts.unread) == (3, 3, 1)
    assert (told.last_complete_sync_ms, told.last_attempt_ms, told.last_error) == (
        2_000,
        4_000,
        "link_stalled",
    )
    assert (told.identity.name, told.identity.role, told.streams) == ("Amina", "member", 1)
