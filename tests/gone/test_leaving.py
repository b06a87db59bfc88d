"""A stream that is not the member's any more leaves the replica whole, and nothing that was not received is lost by that."""

from collections.abc import Callable

import pytest

from gllapp.db.open import FILE
from gllapp.db.rebuilding import rebuild
from gllapp.db.salvage import salvage, unsent_in
from gllapp.usecases.drafts import list_drafts, save_draft
from gllapp.usecases.forum import (
    edit_post,
    list_streams,
    list_threads,
    read_thread,
    set_useful,
    start_thread,
)
from gllapp.usecases.kept import discard_kept, list_kept, send_again
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.search import search_posts
from gllapp.usecases.status import counts
from gllapp.views import Act, Delivery, LeftStream
from gllcore.errors import Refused
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.ids import OpId
from gllcore.protocol import Gone, Refusal, encode
from tests.gone.conftest import POD
from tests.reconciliation.yard import KEY, Seat, Yard


def stream_names(seat: Seat) -> list[str]:
    return [row.name for row in list_streams(seat.desk)]


def titles(seat: Seat) -> set[str]:
    return {row.title for row in list_threads(seat.desk).rows}


def dismiss(yard: Yard, seat: Seat) -> None:
    yard.community.streams.dismiss(POD, seat.email)


def admit(yard: Yard, seat: Seat) -> None:
    yard.community.streams.admit(POD, seat.email)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


def test_a_stream_goes_and_all_others_stay_and_go_on(yard: Yard, amina: Seat, bruno: Seat) -> None:
    amina.write("at night", POD)
    amina.write("for everybody")
    amina.synced()
    bruno.synced()
    assert titles(bruno) == {"On at night", "On for everybody"}
    dismiss(yard, bruno)
    amina.write("still at night", POD)
    amina.write("for everybody too")
    amina.synced()

    report = bruno.synced()

    assert report.gone == (LeftStream(POD, 0),)
    assert stream_names(bruno) == ["General"]
    assert titles(bruno) == {"On for everybody", "On for everybody too"}
    assert search_posts(bruno.desk, "night", 10) == ()
    assert bruno.synced().gone == ()
    assert bruno.synced().bytes_down < 200


def test_who_never_was_admitted_hears_nothing_of_it(yard: Yard, amina: Seat) -> None:
    amina.write("at night", POD)
    amina.synced()

    clara = yard.arrive("clara")
    assert clara.synced().gone == ()
    assert (stream_names(clara), titles(clara)) == (["General"], set())
    assert clara.synced().gone == ()


def test_what_was_not_received_is_kept_aside(yard: Yard, amina: Seat, bruno: Seat) -> None:
    thread = amina.write("at night", POD)
    amina.synced()
    own = bruno.write("received", POD)
    bruno.synced()
    (pod,) = (row for row in list_streams(bruno.desk) if row.name == POD)
    bruno.reply(thread, "A reply that waits")
    bruno.write("A thread that waits", POD)
    edit_post(bruno.desk, own, "An edit that waits")
    set_useful(bruno.desk, thread, True)
    attention = bruno.write("A thread that was refused", POD)
    bruno.store.refused({OpId(attention): Refusal(0, "post_too_long", {"limit": 64, "size": 70})})
    save_draft(bruno.desk, pod.id, thread=thread, body="A draft of a reply", language="en")
    save_draft(bruno.desk, list_streams(bruno.desk)[0].id, title="A draft elsewhere")
    elsewhere = bruno.write("Elsewhere")
    dismiss(yard, bruno)

    report = bruno.synced()

    assert report.gone == (LeftStream(POD, 6),)
    assert (report.refused, report.still_waiting) == (0, 0)
    kept = list_kept(bruno.desk)
    assert {row.text for row in kept} == {
        "A reply that waits", "A thread that waits", "An edit that waits", "", "A thread that was refused",
        "A draft of a reply",
    }  # fmt: skip
    assert {row.act for row in kept} == {Act.REPLY, Act.THREAD, Act.EDIT, Act.USEFUL, None}
    assert {(row.stream_name, row.is_open) for row in kept} == {(POD, False)}
    assert counts(bruno.desk).kept == 6
    assert [row.title for row in list_drafts(bruno.desk)] == ["A draft elsewhere"]
    assert [row.post for row in list_outbox(bruno.desk, Box.SENT).rows] == [elsewhere]
    assert list_outbox(bruno.desk, Box.ATTENTION).rows == list_outbox(bruno.desk, Box.WAITING).rows == ()


def test_of_who_is_admitted_again_it_is_all_there_and_can_be_sent(
    yard: Yard, amina: Seat, bruno: Seat
) -> None:
    thread = amina.write("at night", POD)
    amina.synced()
    bruno.synced()
    (pod,) = (row for row in list_streams(bruno.desk) if row.name == POD)
    reply = bruno.reply(thread, "A reply that waits")
    save_draft(bruno.desk, pod.id, thread=thread, body="A draft of a reply", tags=["a", "b"])
    (draft,) = list_drafts(bruno.desk)
    dismiss(yard, bruno)
    bruno.synced()
    kept = {row.act: row for row in list_kept(bruno.desk)}
    assert refused(lambda: send_again(bruno.desk, kept[Act.REPLY].id)) == "not_admitted"
    assert refused(lambda: start_thread(bruno.desk, pod.id, "New", "Text", "en")) == "not_admitted"

    admit(yard, bruno)
    bruno.synced()
    assert titles(bruno) == titles(amina) == {"On at night"}
    assert {row.is_open for row in list_kept(bruno.desk)} == {True}
    assert send_again(bruno.desk, kept[Act.REPLY].id) is None
    again = send_again(bruno.desk, kept[None].id)
    assert [row.id for row in list_drafts(bruno.desk)] == [again]
    assert [(row.body, row.tags) for row in list_drafts(bruno.desk)] == [(draft.body, draft.tags)]
    assert list_kept(bruno.desk) == ()

    assert bruno.synced().receipts == 1
    amina.synced()
    assert [post.id for post in read_thread(amina.desk, thread)] == [thread, reply]
    assert bruno.shown() == amina.shown()
    assert refused(lambda: send_again(bruno.desk, kept[Act.REPLY].id)) == "unknown_item"


def test_what_was_received_after_all_is_kept_aside_no_more(yard: Yard, bruno: Seat) -> None:
    bruno.write("at night", POD)
    yard.on_answer = lambda answer: MAGIC  # the server has it, and its answer is lost
    assert bruno.sync().error == "cut_answer"
    yard.on_answer = lambda answer: answer
    dismiss(yard, bruno)
    assert bruno.synced().gone == (LeftStream(POD, 1),)

    admit(yard, bruno)
    bruno.synced()

    assert list_kept(bruno.desk) == ()
    assert titles(bruno) == {"On at night"}


def test_what_is_discarded_is_gone(yard: Yard, bruno: Seat) -> None:
    bruno.write("at night", POD)
    dismiss(yard, bruno)
    bruno.synced()
    (item,) = list_kept(bruno.desk)

    discard_kept(bruno.desk, item.id)

    assert list_kept(bruno.desk) == ()
    assert refused(lambda: discard_kept(bruno.desk, item.id)) == "unknown_item"


# --- who may say so ---


def with_gone(gone: Gone, answer: bytes) -> bytes:
    return MAGIC + frame(FrameKind.GONE, encode(gone)) + answer[len(MAGIC) :]


@pytest.mark.parametrize("signature", [bytes(64), b"\xff" * 64])
def test_nobody_else_can_take_a_stream_away(yard: Yard, bruno: Seat, signature: bytes) -> None:
    bruno.write("at night", POD)
    bruno.synced()
    numbers = tuple(held.number for held in bruno.store.held() if held.number)
    before = bruno.operations(), bruno.shown()

    yard.on_answer = lambda answer: with_gone(Gone(numbers, signature), answer)

    report = bruno.sync()
    assert (report.error, report.gone) == ("bad_signature", ())
    assert (bruno.operations(), bruno.shown()) == before


def test_what_the_community_said_once_does_not_count_again(yard: Yard, bruno: Seat) -> None:
    bruno.write("at night", POD)
    bruno.synced()
    dismiss(yard, bruno)
    said: list[bytes] = []

    def listen(answer: bytes) -> bytes:
        said.extend(each.payload for each in FrameReader().feed(answer) if each.kind == FrameKind.GONE)
        return answer

    yard.on_answer = listen
    assert bruno.synced().gone
    admit(yard, bruno)
    bruno.synced()
    before = bruno.shown()

    yard.random_bytes = lambda size: b"\x07" * size
    yard.on_answer = lambda answer: MAGIC + frame(FrameKind.GONE, said[0]) + answer[len(MAGIC) :]
    assert bruno.sync().error == "bad_signature"
    assert bruno.shown() == before


@pytest.mark.parametrize("numbers", [(0,), (77,), (2**53,)])
def test_neither_the_directory_goes_nor_what_was_not_listed(
    yard: Yard, bruno: Seat, numbers: tuple[int, ...]
) -> None:
    charter = yard.community.charter
    before = bruno.shown()
    ids = [held.scope for held in bruno.store.held() if held.number in numbers]
    gone = Gone(numbers, charter.seal_gone(bytes(8), ids))
    yard.on_answer = lambda answer: with_gone(gone, answer)

    assert bruno.sync().error == "bad_signature"
    assert bruno.shown() == before


# --- cuts and restores ---


def test_cut_behind_it_the_next_sync_goes_on(yard: Yard, amina: Seat, bruno: Seat) -> None:
    bruno.write("at night", POD)
    dismiss(yard, bruno)
    amina.write("for everybody")
    amina.synced()
    left = iter([False])

    assert not bruno.sync(lambda: next(left, True)).complete

    assert [row.text for row in list_kept(bruno.desk)] == ["at night"]
    assert bruno.synced().gone == ()
    assert titles(bruno) == {"On for everybody"}
    assert stream_names(bruno) == ["General"]


def test_what_a_restored_server_lost_of_it_stays_with_its_author(
    yard: Yard, amina: Seat, bruno: Seat
) -> None:
    """It has lost entries of the stream, and who was dismissed holds them still."""
    amina.synced()
    copy = yard.back_up("old.db")
    amina.write("at night", POD)
    amina.write("for everybody")
    amina.synced()
    bruno.write("only bruno has it", POD)
    bruno.synced()
    bruno.write("unsent at night", POD)
    yard.restore(copy)
    dismiss(yard, bruno)

    report = bruno.synced()

    assert report.gone == (LeftStream(POD, 2),)
    assert titles(bruno) == {"On for everybody"}
    assert {row.text for row in list_kept(bruno.desk)} == {"only bruno has it", "unsent at night"}
    assert bruno.synced().requests == 1
    amina.synced()
    assert titles(amina) == {"On for everybody", "On at night"}


def test_restricted_stays_restricted_when_the_copy_did_not_know_it(yard: Yard) -> None:
    amina, bruno = yard.join("amina"), yard.join("bruno")
    copy = yard.back_up("old.db")
    yard.community.streams.add("Case", "en")
    yard.community.streams.admit("Case", amina.email)
    yard.community.streams.restrict("Case")
    yard.community.streams.close("General")
    amina.synced()
    amina.write("in the case", "Case")
    amina.synced()
    yard.restore(copy)

    bruno.synced()
    amina.synced()
    bruno.synced()

    rows = {row.name: row for row in yard.community.streams.all()}
    assert (rows["Case"].restricted, len(rows["Case"].admitted), rows["General"].closed) == (True, 1, True)
    assert titles(amina) == {"On in the case"}
    assert (titles(bruno), stream_names(bruno)) == (set(), ["General"])


# --- a damaged file ---


def test_what_is_kept_aside_is_read_from_a_damaged_file_and_stays_in_a_new_one(
    yard: Yard, bruno: Seat
) -> None:
    bruno.write("at night", POD)
    (pod,) = (row for row in list_streams(bruno.desk) if row.name == POD)
    save_draft(bruno.desk, pod.id, title="Half a thought", body="at night")
    dismiss(yard, bruno)
    bruno.synced()
    before = list_kept(bruno.desk)
    bruno.desk.replica.close()

    found = unsent_in(salvage(bruno.folder / FILE, KEY))
    rebuild(bruno.folder, KEY, yard.clock.ms, lambda _: lambda *_: True)

    assert [(item.text, item.delivery) for item in found.items] == [("at night", Delivery.KEPT)]
    assert [(draft.title, draft.where) for draft in found.drafts] == [("Half a thought", POD)]
    bruno.reopen()
    assert list_kept(bruno.desk) == before
    assert bruno.synced().gone == ()


def test_what_became_a_draft_only_afterwards_is_kept_aside_too(yard: Yard, bruno: Seat) -> None:
    (pod,) = (row for row in list_streams(bruno.desk) if row.name == POD)
    dismiss(yard, bruno)
    bruno.synced()
    save_draft(bruno.desk, pod.id, body="typed while the stream left")

    bruno.synced()

    assert list_drafts(bruno.desk) == ()
    assert [(row.act, row.text) for row in list_kept(bruno.desk)] == [(None, "typed while the stream left")]
