"""What may be given back: only what this community's server has sealed, by whoever is a member, once."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gllapp.sync.plan import plan_exchange
from gllapp.sync.ports import Keys
from gllapp.sync.requesting import body_of
from gllcore.errors import ProtocolViolation
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.protocol import encode

# Under another name here: what begins with Test is collected.
from gllcore.reconciliation import Testimony as Given
from gllcore.reconciliation import decode_testimony, places_back
from tests.reconciliation.yard import Seat, Yard

Change = Callable[[Given], Given]


@pytest.fixture
def loser(yard: Yard) -> Seat:
    """Ann has gone back to what the restored server holds, and has given nothing back yet."""
    ann = yard.join("ann")
    copy = yard.back_up("old.db")
    thread = ann.write("clean water")
    ann.reply(thread, "Boil it")
    ann.synced()
    yard.restore(copy)
    steps = iter([False, False, False])
    ann.sync(is_stopped=lambda: next(steps, True))
    assert yard.log_ids() < ann.operations()
    return ann


def request(seat: Seat, change: Change = lambda testimony: testimony) -> bytes:
    """What the replica would send next, its testimony altered."""
    store = seat.store
    plan = plan_exchange(store.held(), [], loss=store.loss())
    keys = Keys(lambda message: bytes(64), lambda signature, message: True)
    body = body_of(plan, store, keys, seat.yard.community.ground.dictionary)
    parts = [MAGIC]
    for message in FrameReader().feed(body):
        payload = message.payload
        if message.kind == FrameKind.TESTIMONY:
            payload = encode(change(decode_testimony(payload)))
        parts.append(frame(FrameKind(message.kind), payload))
    return b"".join(parts)


def test_anybody_may_give_back_what_the_server_had_sealed(yard: Yard, loser: Seat) -> None:
    bob = yard.join("bob")
    before = yard.log_ids()
    # Bob's card came after the restore: Ann's replica does not know of it yet, and it does not matter.
    token = bob.desk.replica.profile().token

    yard.answer(token, request(loser))
    after = yard.log_ids()
    yard.answer(token, request(loser))

    assert after == yard.log_ids() == before | loser.operations()


@pytest.mark.parametrize(
    "change",
    [
        lambda testimony: replace(testimony, seal=bytes(64)),
        lambda testimony: replace(testimony, link=bytes(32)),
        lambda testimony: replace(testimony, first=testimony.first + 1),
        lambda testimony: replace(testimony, received=(testimony.received[0] + 1, *testimony.received[1:])),
        lambda testimony: replace(testimony, received=testimony.received[:-1]),
        lambda testimony: replace(testimony, received=(-1, *testimony.received[1:])),
        lambda testimony: replace(
            testimony, tips=tuple(replace(tip, link=bytes(32)) for tip in testimony.tips)
        ),
    ],
    ids=["seal", "link", "first", "received", "fewer", "negative", "tips"],
)
def test_what_nothing_proves_is_refused_whole_and_changes_nothing(
    yard: Yard, loser: Seat, change: Change
) -> None:
    before = yard.log_ids()

    with pytest.raises(ProtocolViolation, match="signature"):
        yard.answer(loser.desk.replica.profile().token, request(loser, change))

    assert yard.log_ids() == before
    assert loser.synced().restored == 2


@given(st.integers(0, 10**6))
def test_the_common_past_is_looked_for_from_the_head_to_the_beginning(head: int) -> None:
    places = places_back(head)

    assert places[0] == head
    assert places[-1] == 0
    assert places == sorted(set(places), reverse=True)
    assert len(places) < 40


@given(st.integers(1, 10**6), st.data())
def test_little_more_than_what_differs_is_given_up(head: int, data: st.DataObject) -> None:
    differs = data.draw(st.integers(1, head))
    common = max(place for place in places_back(head) if place <= head - differs)

    assert head - common <= max(differs + 1, 1.5 * differs) or common == 0
