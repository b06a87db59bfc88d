"""A server that was restored from a copy or replaced gets back all that it had received, and nobody is asked anything."""

import pytest

from gllapp.db import projection
from gllapp.db.tables import State
from gllapp.usecases.forum import edit_post, read_thread, set_useful
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.views import Delivery
from gllcore.errors import Refused
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.protocol import encode
from gllcore.reconciliation import Resumed, decode_resumed
from tests.reconciliation.yard import Yard


def all_is_everywhere(yard: Yard) -> None:
    """Everything that anybody holds is in the server's logs, and everybody is shown the same."""
    for _ in range(2):
        for seat in yard.seats:
            seat.synced()
    for seat in yard.seats:
        assert seat.operations() == seat.operations(State.LOG), "something waits still"
        assert seat.operations() == yard.log_ids()
        assert seat.shown() == yard.seats[0].shown()
        assert seat.sync().requests == 1


def test_what_a_restored_server_lost_is_given_back(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    copy = yard.back_up("old.db")
    thread = ann.write("clean water")
    ann.synced()
    bob.synced()
    bob.reply(thread, "Boil it")
    set_useful(bob.desk, thread, True)
    bob.synced()
    before = yard.log_ids()
    yard.restore(copy)

    report = bob.synced()

    assert report.restored == 3
    assert report.requests == 3
    assert yard.log_ids() == before
    assert ann.synced().restored == 0
    all_is_everywhere(yard)


def test_authors_and_receive_times_come_back_too(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    copy = yard.back_up("old.db")
    thread = ann.write("clean water")
    ann.synced()
    bob.synced()
    received = bob.post(thread).received_ms
    yard.restore(copy)
    yard.clock.ms += 3_600_000

    bob.synced()
    ann.synced()

    assert {ann.post(thread).received_ms, bob.post(thread).received_ms} == {received}
    edit_post(ann.desk, thread, "Cleaner water")
    assert ann.synced().refused == 0
    bob.synced()
    with pytest.raises(Refused, match="author"):
        edit_post(bob.desk, thread, "Not mine")


def test_an_edit_beside_one_that_the_server_lost_is_shown_as_the_log_tells(yard: Yard) -> None:
    """Also in the moment after the log was set back: whatever is folded anew then looks the same."""
    ann = yard.join("ann")
    thread = ann.write("clean water")
    ann.synced()
    twin = yard.take_seat("ann-2", "ann@example.org")
    copy = yard.back_up("old.db")
    edit_post(ann.desk, thread, "Cleaner water")
    ann.synced()
    twin.synced()
    edit_post(twin.desk, thread, "The cleanest water")
    yard.restore(copy)

    told = iter([False, False, False])
    twin.sync(is_stopped=lambda: next(told, True))

    assert twin.operations(State.OFFERED)
    shown = twin.shown()
    with twin.desk.replica.writing() as here:
        projection.project_edited(here)
    assert twin.shown() == shown
    all_is_everywhere(yard)
    assert twin.post(thread).rivals == 0


def test_an_act_that_the_server_lost_waits_until_it_is_there_again(yard: Yard) -> None:
    ann = yard.join("ann")
    copy = yard.back_up("old.db")
    thread = ann.write("clean water")
    ann.synced()
    yard.restore(copy)

    # Stopped when it has gone back, and before it could give anything back.
    told = iter([False, False, False])
    report = ann.sync(is_stopped=lambda: next(told, True))

    assert not report.complete
    assert ann.post(thread).delivery == Delivery.WAITING
    assert report.still_waiting == 1
    assert [row.post for row in list_outbox(ann.desk, Box.WAITING).rows] == [thread]
    assert list_outbox(ann.desk, Box.SENT).rows == ()
    assert ann.synced().restored == 1
    assert ann.post(thread).delivery == Delivery.RECEIVED
    assert list_outbox(ann.desk, Box.WAITING).rows == ()


def test_a_server_that_went_on_since_keeps_both(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    common = ann.write("before")
    ann.synced()
    bob.synced()
    copy = yard.back_up("old.db")
    lost = [ann.write(f"lost {number}") for number in range(5)]
    ann.synced()
    yard.restore(copy)
    fresh = [bob.write(f"new {number}") for number in range(9)]
    bob.synced()
    ann.reply(lost[4], "On what is lost")
    ann.reply(common, "On what is not")

    report = ann.synced()

    assert (report.restored, report.received, report.receipts) == (5, 9, 2)
    all_is_everywhere(yard)
    assert {post.thread for post in map(bob.post, [common, *lost, *fresh])} == {common, *lost, *fresh}


def test_streams_members_and_devices_come_back_under_other_numbers(yard: Yard) -> None:
    ann = yard.join("ann")
    copy = yard.back_up("old.db")
    yard.community.streams.add("Maternity", "fr")
    cleo = yard.join("cleo")
    ann.synced()
    thread = cleo.write("mothers", "Maternity")
    cleo.synced()
    ann.synced()
    ann.reply(thread, "and children")
    ann.synced()
    yard.restore(copy)
    yard.community.streams.add("Surgery", "en")
    dan = yard.join("dan")
    in_surgery = dan.write("theatres", "Surgery")
    dan.synced()
    waiting = ann.reply(thread, "and fathers")

    report = ann.synced()

    assert report.refused == 0
    dan.synced()
    assert [post.author_name for post in read_thread(dan.desk, thread)] == ["Cleo", "Ann", "Ann"]
    assert ann.post(in_surgery).author_name == "Dan"
    assert waiting in {post.id for post in read_thread(dan.desk, thread)}
    yard.seats.remove(cleo)
    cleo.desk.replica.close()
    all_is_everywhere(yard)


def test_an_empty_server_is_filled_again(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    for number in range(300):
        ann.write(f"post {number}")
    ann.synced()
    bob.synced()
    waiting = bob.write("written while the server was away")
    before, shown = yard.log_ids(), ann.shown()
    yard.replace_by_empty()

    assert ann.sync().error == "token_unknown"
    assert ann.shown() == shown
    ann.sign_in_again()
    report = ann.synced()

    assert yard.log_ids() >= before
    assert report.restored == len(before)
    bob.sign_in_again()
    bob.synced()
    assert bob.post(waiting).delivery == Delivery.RECEIVED
    all_is_everywhere(yard)


def test_a_device_that_the_server_forgot_hands_in_what_it_wrote_as_before(yard: Yard) -> None:
    ann = yard.join("ann")
    bob = yard.take_seat("anns-phone", "ann@example.org")
    copy = yard.back_up("old.db")
    phone = yard.take_seat("anns-tablet", "ann@example.org")
    lost = phone.write("received, then lost")
    phone.synced()
    waiting = phone.write("never received")
    yard.restore(copy)

    assert phone.sync().error == "token_unknown"
    phone.sign_in_again()
    assert phone.post(waiting).delivery == Delivery.WAITING
    report = phone.synced()

    assert (report.refused, report.receipts) == (0, 1)
    for seat in (ann, bob):
        seat.synced()
        assert {seat.post(lost).author_name, seat.post(waiting).author_name} == {"Ann"}
    all_is_everywhere(yard)


def test_twice_restored_before_it_was_healed(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    oldest = yard.back_up("oldest.db")
    for number in range(4):
        ann.write(f"first {number}")
    ann.synced()
    old = yard.back_up("old.db")
    for number in range(4):
        ann.write(f"second {number}")
    ann.synced()
    bob.synced()
    before = yard.log_ids()
    yard.restore(old)
    steps = iter([False, False, False])
    ann.sync(is_stopped=lambda: next(steps, True))
    yard.restore(oldest)

    ann.synced()

    assert yard.log_ids() == before
    all_is_everywhere(yard)


def test_another_communitys_server_changes_nothing(
    yard: Yard, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ann = yard.join("ann")
    ann.write("mine")
    ann.synced()
    before = ann.shown(), ann.store.held()
    other = Yard(tmp_path_factory.mktemp("elsewhere"))
    other.community.accounts.add(ann.email, "Ann", "correct horse")
    home, yard.community = yard.community, other.community

    assert ann.sync().error == "token_unknown"
    with pytest.raises(Refused, match="another community"):
        ann.sign_in_again()

    yard.community = home
    other.close()
    assert (ann.shown(), ann.store.held()) == before


def test_who_has_not_the_communitys_key_cannot_set_anything_aside(yard: Yard) -> None:
    ann = yard.join("ann")
    copy = yard.back_up("old.db")
    ann.write("mine")
    ann.synced()
    before = ann.shown(), ann.store.held()
    yard.restore(copy)
    yard.on_answer = _forged

    assert ann.sync().error == "bad_signature"

    assert (ann.shown(), ann.store.held()) == before
    assert ann.operations(State.OFFERED) == set()


def _forged(answer: bytes) -> bytes:
    """The answer with another seal over the heads from which to go on."""
    parts = [MAGIC]
    for message in FrameReader().feed(answer):
        payload = message.payload
        if message.kind == FrameKind.RESUMED:
            payload = encode(Resumed(decode_resumed(payload).scopes, bytes(64)))
        parts.append(frame(FrameKind(message.kind), payload))
    return b"".join(parts)
